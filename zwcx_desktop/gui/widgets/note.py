"""A sentence with its sign, in a soft box; gone when there is nothing to say."""

from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

_SIGNS: Final = MappingProxyType(
    {"danger": "error", "warning": "warning", "ok": "done", "accent": "info"}
)


class Note(QFrame):
    """Says one thing, in words and colour and sign together. Built when it first speaks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: QLabel | None = None
        self._sign: QLabel | None = None
        self.hide()

    def say(self, text: str, tone: str = "danger") -> None:
        """Show *text* as danger, warning, ok or accent; "" hides the note."""
        if text:
            self._build().setText(text)
            self._colour(tone)
        elif self._text is not None:
            self._text.clear()
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said."""
        return self._text.text() if self._text is not None else ""

    def _build(self) -> QLabel:
        if self._text is None:
            from PySide6.QtCore import Qt

            self._sign, self._text = QLabel(self), QLabel(self)
            self._text.setWordWrap(True)
            self._text.setTextFormat(Qt.TextFormat.PlainText)
            self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row = QHBoxLayout(self)
            row.setContentsMargins(12, 8, 12, 8)
            row.setSpacing(8)
            row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._text, 1)
        return self._text

    def _colour(self, tone: str) -> None:
        if self.property("notice") != tone:
            self.setProperty("notice", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        if self._sign is not None:
            from zwcx_desktop.gui.icons import dress

            dress(self._sign, _SIGNS[tone], tone)
