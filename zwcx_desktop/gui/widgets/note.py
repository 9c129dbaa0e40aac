"""A sentence with its sign, in a soft box; gone when there is nothing to say."""

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from zwcx_desktop.gui.icons import dress

_SIGNS: Final = MappingProxyType(
    {"danger": "error", "warning": "warning", "ok": "done", "accent": "info"}
)


class Note(QFrame):
    """Says one thing, in words and colour and sign together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        policy = self._text.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._text.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str, tone: str = "danger") -> None:
        """Show *text* as danger, warning, ok or accent; "" hides the note."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if self.property("notice") != tone:
            self.setProperty("notice", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        if text:
            dress(self._sign, _SIGNS[tone], tone)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()
