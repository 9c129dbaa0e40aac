"""How a list draws its cells: states as chips, dates in the colour of their urgency."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zwcx_desktop.gui.record_table import TONE
from zwcx_desktop.gui.theme import ink

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft
_SOFT = ("danger", "warning", "caution", "ok", "accent")


class RecordCells(QStyledItemDelegate):
    """Draws a cell in its tone; the columns in *chips* as rounded boxes, numbers at the *right*."""

    def __init__(
        self, chips: frozenset[int], parent: QWidget, *, right: frozenset[int] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._chips, self._right = chips, right

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell's ground as the style does, then its text or chip."""
        self.initStyleOption(option, index)
        drawn: Any = option
        text, drawn.text = drawn.text, ""
        drawn.state &= ~QStyle.StateFlag.State_HasFocus
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, drawn.widget)
        tone = str(index.data(TONE) or "")
        palette = QApplication.palette()
        painter.save()
        painter.setPen(ink(palette, "sunken"))
        painter.drawLine(drawn.rect.bottomLeft(), drawn.rect.bottomRight())
        painter.setFont(drawn.font)
        room = drawn.rect.adjusted(8, 0, -8, 0)
        if index.column() in self._chips and text:
            self._chip(painter, room, text, tone)
        else:
            painter.setPen(ink(palette, tone or "text"))
            line = drawn.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            side = Qt.AlignmentFlag.AlignRight if index.column() in self._right else _LEFT
            painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Leave room above and below the text."""
        hint = super().sizeHint(option, index)
        drawn: Any = option
        return QSize(hint.width(), drawn.fontMetrics.height() * 2)

    def _chip(self, painter: QPainter, room: QRect, text: str, tone: str) -> None:
        palette = QApplication.palette()
        metrics = painter.fontMetrics()
        height = metrics.height() + 6
        width = min(room.width(), metrics.horizontalAdvance(text) + 2 * 9)
        box = QRect(room.left(), room.center().y() - height // 2 + 1, width, height)
        ground: QColor = ink(palette, f"{tone}_soft" if tone in _SOFT else "sunken")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(ink(palette, tone or "text"))
        line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 12)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line)
