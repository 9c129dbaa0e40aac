"""What holds in every window: Enter presses, the wheel changes nothing unseen, idle means lock."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPushButton,
    QToolButton,
    QWidget,
)

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)

ZOOMS = "zooms"
"""Property of a widget whose own contents Ctrl and the wheel magnify, instead of all text."""


class Manners(QObject):
    """One event filter for the whole program.

    Attributes:
        zoomed: +1 or -1 for each step of Ctrl and the wheel.
        idle: emitted when nothing was touched for the minutes set.
    """

    zoomed = Signal(int)
    idle = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        app.installEventFilter(self)

    def watch(self, minutes: int) -> None:
        """Begin to wait for *minutes* without a touch; 0 stops waiting."""
        self._timer.stop()
        if minutes:
            self._timer.start(minutes * 60_000)

    @property
    def waiting(self) -> int:
        """Milliseconds until `idle`, -1 when nobody waits."""
        return self._timer.remainingTime()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice activity; press with Enter; hold back the wheel where it would do harm."""
        kind = event.type()
        if kind in _ACTIVITY and self._timer.isActive():
            self._timer.start()
        if kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._wheel(watched, event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return _press(watched, event)
        return False

    def _wheel(self, watched: QObject, event: QWheelEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            if isinstance(watched, QWidget) and not watched.property(ZOOMS):
                self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
                return True
            return False
        if isinstance(watched, QComboBox | QAbstractSpinBox) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _press(watched: QObject, event: QKeyEvent) -> bool:
    """Press the button under the focus with Enter; outside dialogs Qt knows Space only."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    qt_does = isinstance(watched, QPushButton) and (watched.autoDefault() or watched.isDefault())
    if isinstance(watched, QPushButton | QToolButton) and not qt_does:
        watched.click()
        return True
    return False
