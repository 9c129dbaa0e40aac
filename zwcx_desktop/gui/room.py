"""How large a new window may be: its frame has to fit on the screen with it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget


def room_for(window: QWidget) -> QSize:
    """Return the largest size of *window*'s inside, in pixels; the frame's is a fair guess.

    The real frame is known only after the window has appeared, too late to choose its size.
    """
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, None, window)
    edge = window.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, None, window)
    room = window.screen().availableSize()
    return QSize(room.width() - 2 * edge, room.height() - max(bar, 2 * edge + 32))
