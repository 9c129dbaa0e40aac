"""A word that passes: what was done, with a way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

_SECONDS = 6


class Toast(QFrame):
    """One message at a time over the foot of a window; it never takes the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("toast", True)  # noqa: FBT003 - Qt's own signature
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._act: Callable[[], object] | None = None
        self._text = QLabel(self)
        self._button = QPushButton(self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._do)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(16)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show *text*; with *action*, a button that calls *act*."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act = act
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        """Return what was last said."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in the middle of the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._window.size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 56)

    def _do(self) -> None:
        self.hide()
        if self._act:
            self._act()
