"""What is to be done, grouped by urgency: each line says in words and colour how urgent it is."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QWidget

from zwcx_desktop.gui.icons import pixmap
from zwcx_desktop.gui.theme import ink

if TYPE_CHECKING:
    from zwcx_desktop.store.values import TodoItem

ITEM = Qt.ItemDataRole.UserRole
_KIND_LABEL = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_RETURNED: Final = "returned"
_ORDER: Final = ("red", _RETURNED, "orange", "yellow", "green")
_HEADINGS: Final = MappingProxyType(
    {
        "red": "已逾期",
        _RETURNED: "被退回",
        "orange": "即将到期",
        "yellow": "七天内",
        "green": "其他待办",
    }
)
_TONES: Final = MappingProxyType(
    {"red": "danger", "orange": "warning", "yellow": "caution", "green": "ok"}
)
_SIGNS: Final = MappingProxyType(
    {"red": "overdue", "orange": "clock", "yellow": "clock", "green": "inbox"}
)


class TodoList(QListView):
    """The list itself.

    Attributes:
        opened: emitted with the TodoItem that was double-clicked or entered.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(_Line(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_items(self, items: Iterable["TodoItem"], kinds: Mapping[str, str]) -> None:
        """Show *items*, the most urgent first; *kinds* are the labels of the record kinds."""
        self._lines.clear()
        ordered = sorted(items, key=lambda item: _ORDER.index(_group(item)))
        for name, group in groupby(ordered, key=_group):
            self._add_group(name, list(group), kinds)
        if self._lines.rowCount() > 1:
            self.setCurrentIndex(self._lines.index(1, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open on Enter on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _add_group(self, name: str, group: "list[TodoItem]", kinds: Mapping[str, str]) -> None:
        heading = QStandardItem(f"{_HEADINGS[name]}　{len(group)}")
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self._lines.appendRow(heading)
        for item in group:
            label = kinds.get(item.kind, item.kind)
            line = QStandardItem(item.title)
            line.setData(item, ITEM)
            line.setData(label, _KIND_LABEL)
            said = f"{label}，{item.title}，{item.number}，{item.words}"
            line.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            line.setData(item.title, Qt.ItemDataRole.ToolTipRole)
            self._lines.appendRow(line)

    def _open(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if item is not None:
            self.opened.emit(item)


def _group(item: "TodoItem") -> str:
    returned = item.reason.name == "RETURNED" and item.colour != "red"
    return _RETURNED if returned else item.colour


class _Line(QStyledItemDelegate):
    """Draws a heading, or one thing to do: kind, title and number, and the words at the right."""

    def sizeHint(self, option: Any, index: _Index) -> QSize:  # noqa: N802
        """Return two lines for a thing to do, more than one for a heading."""
        factor = 1.8 if index.data(ITEM) is None else 2.9
        return QSize(200, round(option.fontMetrics.height() * factor))

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        """Draw the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(ITEM) is None:
            self._paint_heading(painter, option, str(index.data()))
        else:
            self._paint_ground(painter, option)
            self._paint_item(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: Any, text: str) -> None:
        line = option.fontMetrics.height()
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        painter.setPen(ink(option.palette, "muted"))
        box = option.rect.adjusted(round(line * 0.8), 0, 0, -round(line * 0.25))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _paint_ground(self, painter: QPainter, option: Any) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        box = option.rect.adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if hovered or (chosen and focused):
            painter.setBrush(ink(option.palette, "accent_soft" if chosen and focused else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink(option.palette, "accent"))
            painter.drawRoundedRect(box, 6, 6)

    def _paint_item(self, painter: QPainter, option: Any, index: _Index) -> None:
        item: TodoItem = index.data(ITEM)
        line = option.fontMetrics.height()
        tone = _TONES[item.colour]
        box = option.rect.adjusted(round(line * 0.8), 0, -round(line * 0.8), 0)
        side = round(line * 1.1)
        sign = pixmap(_SIGNS[item.colour], side, tone)
        painter.drawPixmap(box.left(), box.center().y() - side // 2, sign)
        words = option.fontMetrics.horizontalAdvance(item.words) + line
        left, middle = box.left() + side + round(line * 0.7), box.center().y()
        text = QRect(left, box.top(), box.right() - words - left, box.height())
        upper = QRect(text.left(), middle - line - 1, text.width(), line + 2)
        lower = QRect(text.left(), middle + 2, text.width(), line)
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        painter.setPen(ink(option.palette, "text"))
        painter.drawText(upper, 0, option.fontMetrics.elidedText(item.title, elide, text.width()))
        painter.setPen(ink(option.palette, tone))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, item.words)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        painter.setPen(ink(option.palette, "muted"))
        label = " · ".join(part for part in (index.data(_KIND_LABEL), item.number) if part)
        painter.drawText(lower, 0, label)
