"""The sidebar: pages with their icons and counts, moved through with the arrow keys."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from zwcx_desktop.gui.icons import pixmap
from zwcx_desktop.gui.theme import ink

_NAME = Qt.ItemDataRole.UserRole
_GLYPH = Qt.ItemDataRole.UserRole + 1
_COUNT = Qt.ItemDataRole.UserRole + 2
_URGENT = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex


class Navigation(QListWidget):
    """The pages to choose from.

    Attributes:
        chosen: emitted with the name of the page.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = False
        self.setItemDelegate(_Entry(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._tell)

    def add(self, name: str, label: str, glyph: str) -> None:
        """Add a page at the end."""
        item = QListWidgetItem(label, self)
        item.setData(_NAME, name)
        item.setData(_GLYPH, glyph)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, label)
        item.setData(Qt.ItemDataRole.ToolTipRole, label)

    def choose(self, name: str) -> None:
        """Mark page *name* as the one in front."""
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.setCurrentRow(row)

    def show_count(self, name: str, count: int, *, urgent: bool = False) -> None:
        """Show *count* beside page *name*; zero shows nothing."""
        for item in (self.item(row) for row in range(self.count())):
            if item.data(_NAME) == name:
                item.setData(_COUNT, count)
                item.setData(_URGENT, urgent)
                said = f"{item.text()}，{count} 件" if count else item.text()
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, where the window has no room for words; tool tips say them."""
        self.narrow = narrow
        self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width that the longest label needs with its icon and count."""
        if self.narrow:
            return QSize(round(self.fontMetrics().height() * 2.3), 10 * self.fontMetrics().height())
        labels = [self.item(row).text() for row in range(self.count())]
        widest = max((self.fontMetrics().horizontalAdvance(label) for label in labels), default=80)
        line = self.fontMetrics().height()
        return QSize(widest + 6 * line, line * 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same width: labels are never cut off."""
        return QSize(self.sizeHint().width(), self.fontMetrics().height() * 6)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_NAME))


class _Entry(QStyledItemDelegate):
    """Draws one page: icon, label, count."""

    def sizeHint(self, option: Any, _index: _Index) -> QSize:  # noqa: N802
        """Return one comfortable line."""
        return QSize(option.fontMetrics.height() * 8, round(option.fontMetrics.height() * 1.9))

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        """Draw the entry in the colours of its state."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 1, 0, -1)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(option.palette, "accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink(option.palette, "accent"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        self._draw_content(painter, option, index, chosen=chosen)
        painter.restore()

    def _draw_content(
        self,
        painter: QPainter,
        option: Any,
        index: _Index,
        *,
        chosen: bool,
    ) -> None:
        line = option.fontMetrics.height()
        box, tone = option.rect, "accent" if chosen else "text"
        side = round(line * 1.05)
        left = box.left() + round(line * 0.6)
        painter.drawPixmap(
            left,
            box.center().y() - side // 2,
            pixmap(str(index.data(_GLYPH)), side, tone if chosen else "muted"),
        )
        if isinstance(option.widget, Navigation) and option.widget.narrow:
            return
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(ink(option.palette, tone))
        start = left + side + round(line * 0.6)
        words = QRect(start, box.top(), box.right() - start, box.height())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | vertical, index.data())
        count = index.data(_COUNT)
        if count:
            painter.setPen(ink(option.palette, "danger" if index.data(_URGENT) else "muted"))
            ends = words.adjusted(0, 0, -round(line * 0.6), 0)
            painter.drawText(ends, Qt.AlignmentFlag.AlignRight | vertical, str(count))
