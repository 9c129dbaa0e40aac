"""The sidebar: pages with their icons and counts, under headings that fold away."""

from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
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
_SECTION = Qt.ItemDataRole.UserRole + 2
_COUNT = Qt.ItemDataRole.UserRole + 3
_OVERDUE = Qt.ItemDataRole.UserRole + 4
_FOLDED = Qt.ItemDataRole.UserRole + 5
_Index = QModelIndex | QPersistentModelIndex
_SMALL = 0.85
"""Size of a heading's words to that of a page's."""


class Navigation(QListWidget):
    """The pages to choose from. A heading is no page: it only folds what stands under it.

    The arrow keys move, Enter opens a page and folds a heading; Left and Right fold and unfold.

    Attributes:
        follows: whether moving to a page already opens it; for few pages that are quickly made.
        front: the name of the page in front.
        chosen: emitted with the name of the page that was clicked, entered or moved to.
        folded: emitted when the person folded or unfolded a section.
    """

    chosen = Signal(str)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.narrow = self.follows = False
        self.front = ""
        self.setItemDelegate(_Entry(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.itemClicked.connect(self._open)
        self.currentItemChanged.connect(self._moved)

    def add(self, name: str, label: str, glyph: str, section: str = "") -> None:
        """Add a page at the end, under the heading of *section* if it has one."""
        item = self._added(label, section)
        item.setData(_NAME, name)
        item.setData(_GLYPH, glyph)

    def add_section(self, section: str, label: str, hint: str) -> None:
        """Add the heading of *section* at the end; its pages follow."""
        self._added(label, section).setData(Qt.ItemDataRole.ToolTipRole, hint)

    def choose(self, name: str) -> None:
        """Mark page *name* as the one in front, and unfold its section."""
        self.front = name
        for item in self._items():
            if item.data(_NAME) == name:
                if item.isHidden():
                    self._fold(str(item.data(_SECTION)), folded=False)
                self.setCurrentItem(item)
                self.scrollToItem(item)
        self.viewport().update()

    def fold(self, sections: Iterable[str]) -> None:
        """Fold these *sections* and unfold the others; the page in front stays in sight."""
        away = set(sections)
        for item in self._items():
            if item.data(_NAME) is None:
                self._fold(str(item.data(_SECTION)), folded=item.data(_SECTION) in away)
        if self.front:
            self.choose(self.front)

    def folded_sections(self) -> list[str]:
        """Return which sections are folded."""
        return [str(item.data(_SECTION)) for item in self._items() if item.data(_FOLDED)]

    def show_count(self, name: str, count: int, overdue: int = 0) -> None:
        """Show *count* beside page *name*, and in red how many are *overdue*; never a zero."""
        for item in self._items():
            if item.data(_NAME) == name:
                item.setData(_COUNT, count)
                item.setData(_OVERDUE, overdue)
                _say(item)
                self._sum(str(item.data(_SECTION)))

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons only, where the window has no room for words; tool tips say them."""
        self.narrow = narrow
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open, fold and unfold."""
        item, key = self.currentItem(), event.key()
        if item is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(item)
        elif key == Qt.Key.Key_Left and item.data(_NAME) is not None:
            self._to_heading(item)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if item.data(_NAME) is None and bool(item.data(_FOLDED)) is (key == Qt.Key.Key_Right):
                self._open(item)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width that the longest label needs with its icon and count."""
        line = self.fontMetrics().height()
        if self.narrow:
            return QSize(round(line * 2.3) + self._bar(), 10 * line)
        labels = [item.text() for item in self._items()]
        widest = max((self.fontMetrics().horizontalAdvance(label) for label in labels), default=80)
        return QSize(widest + 5 * line + self._bar(), line * 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same width: labels are never cut off."""
        return QSize(self.sizeHint().width(), self.fontMetrics().height() * 6)

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _added(self, label: str, section: str) -> QListWidgetItem:
        item = QListWidgetItem(label, self)
        item.setData(_SECTION, section)
        item.setData(Qt.ItemDataRole.ToolTipRole, label)
        _say(item)
        return item

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.item(row) for row in range(self.count()))

    def _open(self, item: QListWidgetItem) -> None:
        if item.data(_NAME) is not None:
            if not self.follows:
                self.chosen.emit(item.data(_NAME))
            return
        self._fold(str(item.data(_SECTION)), folded=not item.data(_FOLDED))
        self.folded.emit()

    def _moved(self, item: QListWidgetItem | None) -> None:
        if self.follows and item is not None and item.data(_NAME) is not None:
            self.front = item.data(_NAME)
            self.chosen.emit(self.front)

    def _fold(self, section: str, *, folded: bool) -> None:
        for item in self._items():
            if item.data(_SECTION) != section:
                continue
            if item.data(_NAME) is None:
                item.setData(_FOLDED, folded)
                _say(item)
            else:
                item.setHidden(folded)

    def _to_heading(self, page: QListWidgetItem) -> None:
        for item in self._items():
            if item.data(_SECTION) == page.data(_SECTION) and item.data(_NAME) is None:
                self.setCurrentItem(item)

    def _sum(self, section: str) -> None:
        members = [item for item in self._items() if section and item.data(_SECTION) == section]
        for heading in members:
            if heading.data(_NAME) is None:
                for role in (_COUNT, _OVERDUE):
                    pages = (page.data(role) or 0 for page in members if page is not heading)
                    heading.setData(role, sum(pages))
                _say(heading)


def _say(item: QListWidgetItem) -> None:
    """Say aloud what the drawing shows."""
    words = [item.text()]
    if item.data(_NAME) is None:
        words.append("已收起" if item.data(_FOLDED) else "已展开")
    if item.data(_COUNT):
        words.append(f"{item.data(_COUNT)} 件")
    if item.data(_OVERDUE):
        words.append(f"{item.data(_OVERDUE)} 件已逾期")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, "，".join(words))


class _Entry(QStyledItemDelegate):
    """Draws one page: icon, label, counts; or a heading: small words, counts when folded."""

    def sizeHint(self, option: Any, index: _Index) -> QSize:  # noqa: N802
        """Return one comfortable line."""
        line = option.fontMetrics.height()
        lines = (1.5 if index.data(_NAME) is None else 1.65) + _gap(index)
        return QSize(line * 8, round(line * lines))

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        """Draw the entry in the colours of its state."""
        name, side = index.data(_NAME), option.widget
        assert isinstance(side, Navigation)
        if gap := round(_gap(index) * option.fontMetrics.height()):
            painter.setPen(ink(option.palette, "border"))
            rule = option.rect.top() + gap // 2
            painter.drawLine(option.rect.left(), rule, option.rect.right(), rule)
            option.rect.setTop(option.rect.top() + gap)
        chosen = name is not None and name == side.front
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 1, 0, -1)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(option.palette, "accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink(option.palette, "accent"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if name is None:
            self._draw_heading(painter, option, index, narrow=side.narrow)
        else:
            self._draw_page(painter, option, index, chosen=chosen, narrow=side.narrow)
        painter.restore()

    def _draw_page(
        self, painter: QPainter, option: Any, index: _Index, *, chosen: bool, narrow: bool
    ) -> None:
        line, box = option.fontMetrics.height(), option.rect
        side = round(line * 1.05)
        left = box.left() + round(line * 0.6)
        glyph = pixmap(str(index.data(_GLYPH)), side, "accent" if chosen else "muted")
        painter.drawPixmap(left, box.center().y() - side // 2, glyph)
        if narrow:
            return
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(ink(option.palette, "accent" if chosen else "text"))
        words = box.adjusted(round(line * 0.6) * 2 + side, 0, -round(line * 0.6), 0)
        painter.drawText(words, _LEFT, index.data())
        _draw_counts(painter, option, index, words)

    def _draw_heading(self, painter: QPainter, option: Any, index: _Index, *, narrow: bool) -> None:
        line, folded = option.fontMetrics.height(), bool(index.data(_FOLDED))
        side = round(line * 0.8)
        glyph = pixmap("chevron-right" if folded else "chevron-down", side, "muted")
        box = option.rect.adjusted(round(line * 0.6), round(line * 0.3), -round(line * 0.6), 0)
        left = box.center().x() - side // 2 if narrow else box.right() - side
        painter.drawPixmap(left, box.center().y() - side // 2, glyph)
        if narrow:
            return
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        painter.setFont(font)
        painter.setPen(ink(option.palette, "muted"))
        painter.drawText(box, _LEFT, index.data())
        if folded:
            _draw_counts(painter, option, index, box.adjusted(0, 0, -round(line * 1.1), 0))


def _gap(index: _Index) -> float:
    """Return the lines left free before *index*: what has no heading stands apart from what has."""
    before = index.sibling(index.row() - 1, 0)
    return 0.6 if before.data(_SECTION) and not index.data(_SECTION) else 0


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _draw_counts(painter: QPainter, option: Any, index: _Index, box: QRect) -> None:
    """Draw the count at the right end of *box*, and before it what is overdue."""
    for role, tone in ((_COUNT, "muted"), (_OVERDUE, "danger")):
        if number := index.data(role):
            painter.setPen(ink(option.palette, tone))
            painter.drawText(box, _RIGHT, str(number))
            wide = painter.fontMetrics().horizontalAdvance(f"{number}　")
            box = box.adjusted(0, 0, -wide, 0)
