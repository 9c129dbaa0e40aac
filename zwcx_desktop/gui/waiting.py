"""A window that says what is being prepared, how far it has come, and lets it be stopped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import mark


class Waiting(QWidget):
    """The mark, a sentence and a bar: moving until it is known how far things are.

    Attributes:
        moved: percent and words; may be emitted from any thread.
        stopped: emitted when the person does not want to wait any longer.
    """

    moved = Signal(int, str)
    stopped = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle("政务诚信")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign, self._text, self._bar = QLabel(self), QLabel(words, self), QProgressBar(self)
        self.stop = QPushButton("停止", self)
        sign.setPixmap(mark(64))
        self._text.setProperty("role", "heading")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 48, 64, 48)
        column.setSpacing(20)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stop.clicked.connect(self._stop)
        self.moved.connect(self._show)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop what is being prepared: nobody is left to see it."""
        self.stopped.emit()
        super().closeEvent(event)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._text.setText("正在停止…")
        self.stopped.emit()

    def _show(self, percent: int, words: str) -> None:
        if self.stop.isEnabled():
            self._bar.setRange(0, 100)
            self._bar.setValue(percent)
            self._text.setText(words)
