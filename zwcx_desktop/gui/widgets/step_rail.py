"""The steps of a wizard, down the side: which are done, which is now, which come."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.theme import ink


class StepRail(QWidget):
    """Numbered steps on the brand's ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[str] = ()
        self._at = 0

    def show_steps(self, steps: Sequence[str], at: int) -> None:
        """Show *steps* with number *at* (from 0) as the one under way."""
        self._steps, self._at = steps, at
        self.setAccessibleName(f"第 {at + 1} 步，共 {len(steps)} 步：{steps[at]}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every step on a line of its own."""
        widest = max((self.fontMetrics().horizontalAdvance(s) for s in self._steps), default=80)
        line = self.fontMetrics().height()
        return QSize(widest + round(line * 2.6), round(line * 2.2) * len(self._steps) + line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a disc for each step, a tick in those that are done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, palette = self.fontMetrics().height(), self.palette()
        bright, soft = ink(palette, "on_brand"), ink(palette, "on_brand_muted")
        height, disc = round(line * 2.2), round(line * 1.3)
        for number, words in enumerate(self._steps):
            top = line // 2 + number * height
            circle = QRect(1, top, disc, disc)
            now, done = number == self._at, number < self._at
            painter.setPen(QPen(bright if now or done else soft, 1.5))
            painter.setBrush(bright if now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            if now:
                painter.setPen(ink(palette, "brand"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "✓" if done else str(number + 1))
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if now else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(bright if now else soft)
            text = QRect(disc + line // 2 + 2, top, self.width(), disc)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, words)
            painter.setFont(self.font())
        painter.end()
