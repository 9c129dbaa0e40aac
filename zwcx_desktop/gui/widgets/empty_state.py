"""What an empty place says: that it is empty, why, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import dress


class EmptyState(QFrame):
    """A sign, a heading, a sentence and the next steps as buttons.

    Attributes:
        chosen: emitted with the name of the step that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)  # noqa: FBT003 - Qt's own signature
        self._sign, self._heading, self._words = QLabel(self), QLabel(self), QLabel(self)
        self._sign.setProperty("glyph_scale", 2.6)
        self._heading.setProperty("role", "heading")
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._steps = QHBoxLayout()
        self._steps.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self._sign, self._heading, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._steps)
        column.addStretch(3)

    def describe(self, glyph: str, heading: str, words: str, steps: dict[str, str]) -> None:
        """Show *heading* and *words*; *steps* are buttons by name, the first one the usual."""
        dress(self._sign, glyph, "accent")
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        while taken := self._steps.takeAt(0):
            if widget := taken.widget():
                widget.deleteLater()
        self._steps.addStretch()
        for name, label in steps.items():
            self._steps.addWidget(self._step(name, label, first=name == next(iter(steps))))
        self._steps.addStretch()

    def _step(self, name: str, label: str, *, first: bool) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("primary", first)
        button.clicked.connect(lambda: self.chosen.emit(name))
        return button
