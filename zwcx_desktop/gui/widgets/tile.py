"""A large number with its words: press it to see what it counts."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import dress


class Tile(QPushButton):
    """One count of the start page; checkable, so that it can filter the list below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tile", True)  # noqa: FBT003 - Qt's own signature
        self._tone = ""
        self._sign, self._number, self._words = QLabel(self), QLabel("–", self), QLabel(self)
        self._number.setProperty("role", "number")
        self._words.setProperty("role", "muted")
        for label in (self._sign, self._number, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._sign)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._number)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def describe(self, words: str, glyph: str, tone: str) -> None:
        """Say what is counted; *tone* colours the number when it is not zero."""
        self._words.setText(words)
        self._tone = tone
        dress(self._sign, glyph, tone)

    def count(self, number: int) -> None:
        """Show *number*."""
        self._number.setText(str(number))
        self._number.setProperty("tone", self._tone if number else "muted")
        self._number.style().unpolish(self._number)
        self._number.style().polish(self._number)
        self.setAccessibleName(f"{self._words.text()} {number} 件")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room the words and the number need."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: nothing in a tile may be cut off."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take another size with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
