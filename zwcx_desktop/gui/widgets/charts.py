"""Small charts, painted in the colours of the theme; each says in words what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from zwcx_desktop.gui.theme import ink

_LINES = 9.0
"""Height of a trend, in lines of text."""
_ROW = 1.55
"""Height of a bar with the white below it, in lines of text."""
_NAMES = 0.36
"""The most of the width that the names of bars take."""

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Point:
    """One number of a chart: its name, its value (None leaves a gap), and the value in words."""

    mark: str
    value: float | None
    told: str = ""


class _Chart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, name: str, points: Sequence[Point]) -> None:
        """Draw *points*; the ear hears *name* and every value."""
        self.points = tuple(points)
        told = "，".join(f"{p.mark} {p.told}" for p in points if p.told)
        self.setAccessibleName(name)
        self.setAccessibleDescription(told)
        self.setToolTip(f"{name}\n" + "\n".join(f"{p.mark}　{p.told}" for p in points if p.told))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take another size with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room in which the words can be read."""
        return QSize(self.fontMetrics().height() * 10, self.sizeHint().height())

    def _greatest(self) -> float:
        return max((p.value for p in self.points if p.value), default=0.0) or 1.0


class TrendChart(_Chart):
    """Values over time: a line with a dot for each period, the last one told in full."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height of some lines of text."""
        line = self.fontMetrics().height()
        return QSize(line * 16, round(line * _LINES))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw axis, line, dots and marks."""
        if not self.points:
            return
        painter, palette = QPainter(self), QApplication.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        room = QRectF(0, line * 1.5, self.width(), self.height() - line * 3.1)
        step = room.width() / len(self.points)
        places = [
            None
            if point.value is None
            else QPointF(
                room.left() + (n + 0.5) * step,
                room.bottom() - point.value / self._greatest() * room.height(),
            )
            for n, point in enumerate(self.points)
        ]
        painter.setPen(QPen(ink(palette, "border"), 1))
        for part in (0.0, 0.5, 1.0):
            y = room.bottom() - part * room.height()
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(QPen(ink(palette, "accent"), max(2.0, line / 9)))
        for a, b in pairwise(places):
            if a is not None and b is not None:
                painter.drawLine(a, b)
        self._dots(painter, places)
        self._words(painter, places, step, room.bottom() + line * 0.3)

    def _dots(self, painter: QPainter, places: Sequence[QPointF | None]) -> None:
        palette, radius = QApplication.palette(), self.fontMetrics().height() / 5
        painter.setBrush(ink(palette, "surface"))
        for n, place in enumerate(places):
            if place is not None:
                if n == len(places) - 1:
                    painter.setBrush(ink(palette, "accent"))
                painter.drawEllipse(place, radius, radius)

    def _words(
        self, painter: QPainter, places: Sequence[QPointF | None], step: float, below: float
    ) -> None:
        palette, metrics = QApplication.palette(), self.fontMetrics()
        line = metrics.height()
        painter.setPen(ink(palette, "muted"))
        widest = max(metrics.horizontalAdvance(p.mark) for p in self.points) + line * 0.4
        every = max(1, -int(-widest // step))
        last = len(self.points) - 1
        for n, point in enumerate(self.points):
            if (last - n) % every == 0:
                self._at(painter, (n + 0.5) * step, below, point.mark)
        painter.setPen(ink(palette, "text"))
        told = [n for n, place in enumerate(places) if place is not None]
        high, low = self._extremes()
        crowded = len(self.points) * widest > self.width()
        for n in told:
            place = places[n]
            if place is not None and (not crowded or n in (high, low, last)):
                # The lowest is told below its dot, out of the way of its neighbours.
                under = n == low != high and place.y() + line * 1.6 < below
                y = place.y() + (line * 0.3 if under else -line * 1.4)
                self._at(painter, place.x(), y, self.points[n].told)

    def _extremes(self) -> tuple[int, int]:
        """Return where the highest and the lowest value are, the latest of each."""
        known = [(p.value, n) for n, p in enumerate(self.points) if p.value is not None]
        if not known:
            return -1, -1
        return max(known)[1], min(known, key=lambda pair: (pair[0], -pair[1]))[1]

    def _at(self, painter: QPainter, x: float, y: float, text: str) -> None:
        width = self.fontMetrics().horizontalAdvance(text) + 4.0
        left = min(max(0.0, x - width / 2), self.width() - width)
        room = QRectF(left, y, width, self.fontMetrics().height() * 1.1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)


class BarChart(_Chart):
    """Values beside one another: a bar behind each name, its number at the end."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a row for each bar."""
        line = self.fontMetrics().height()
        return QSize(line * 16, round(line * (_ROW * len(self.points) + 0.3)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw names, bars and numbers."""
        if not self.points:
            return
        painter, palette, metrics = QPainter(self), QApplication.palette(), self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, gap = metrics.height(), metrics.height() * 0.5
        widest = max(metrics.horizontalAdvance(p.mark) for p in self.points)
        names = min(float(widest), self.width() * _NAMES)
        numbers = max(metrics.horizontalAdvance(p.told) for p in self.points)
        room = self.width() - names - numbers - 2 * gap
        for n, point in enumerate(self.points):
            y = n * line * _ROW
            painter.setPen(ink(palette, "muted"))
            shown = metrics.elidedText(point.mark, Qt.TextElideMode.ElideRight, round(names))
            painter.drawText(QRectF(0, y, names, line * 1.2), _RIGHT, shown)
            length = max((point.value or 0.0) / self._greatest() * room, 0.0)
            painter.setPen(QPen(ink(palette, "accent"), 1))
            painter.setBrush(ink(palette, "accent_soft"))
            if length:
                # On half pixels a hairline is one pixel, sharp.
                left, top = round(names + gap) + 0.5, round(y) + 0.5
                box = QRectF(left, top, round(length), round(line * 1.15))
                painter.drawRoundedRect(box, 2, 2)
            painter.setPen(ink(palette, "text"))
            at = QRectF(names + gap + length + gap / 2, y, numbers + gap, line * 1.2)
            painter.drawText(at, _LEFT, point.told)
