"""Input for a list of short texts: one a line."""

from typing import Any

from zwcx_desktop.gui.inputs.text import LongTextInput


class LinesInput(LongTextInput):
    """Texts of one line each."""

    def value(self) -> Any:
        """Return the lines that hold something."""
        lines = (line.strip() for line in self.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def show_value(self, value: Any) -> None:
        """Show *value*, a line for each."""
        super().show_value("\n".join(str(one) for one in value or ()))

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        super().show_value(draft)
