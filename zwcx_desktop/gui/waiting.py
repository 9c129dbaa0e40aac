"""A window that says what is being prepared."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import mark


class Waiting(QWidget):
    """The mark, a sentence and a moving bar."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle("政务诚信")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign, text, bar = QLabel(self), QLabel(words, self), QProgressBar(self)
        sign.setPixmap(mark(64))
        text.setProperty("role", "heading")
        bar.setRange(0, 0)
        bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 48, 64, 48)
        column.setSpacing(20)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        column.addWidget(bar)
