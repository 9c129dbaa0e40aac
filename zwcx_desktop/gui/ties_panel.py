"""What a record refers to and what refers to it, each a step away."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from zwcx_desktop.gui.icons import pixmap
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.record_table import state_tone
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.theme import ink
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.values import Tied

_OUTWARD, _INWARD = "本件关联", "关联到本件"
_UNSAVED = "保存之后，关联的记录会列在这里。"
_NONE = "没有关联的记录。在表单里选择了关联记录，或者其他记录关联到本件，都会列在这里。"
_TIED = Qt.ItemDataRole.UserRole
_SMALL = 0.88
_Index = QModelIndex | QPersistentModelIndex


class TiesPanel(QStackedWidget):
    """The ties of one record, both ways.

    Attributes:
        counted: how many there are was read; emitted with the number.
    """

    counted = Signal(int)
    _tasks: Tasks
    _shell: Shell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: RecordId | None = None
        self._empty = QLabel(_UNSAVED, self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(0, 12, 8, 12)
        self.list = _TieList(self)
        self.list.opened.connect(self._open)
        self.addWidget(self._empty)
        self.addWidget(self.list)

    def join(self, tasks: Tasks, shell: Shell) -> None:
        """Connect to the desk."""
        self._tasks, self._shell = tasks, shell

    def show_record(self, record_id: RecordId | None) -> None:
        """Show the ties of a record; of a new one there are none yet."""
        self._record = record_id
        if record_id is None:
            self._show((), _UNSAVED)
        else:
            self.reload()

    def reload(self) -> None:
        """Read the ties again: another record may have been tied to this one."""
        record_id = self._record
        if record_id is None:
            return

        def show(tied: tuple[Tied, ...]) -> None:
            if record_id == self._record:
                self._show(tied, _NONE)

        self._tasks.read(self, lambda desk: desk.ties(record_id), show, self._shell.show_error)

    def _show(self, tied: tuple[Tied, ...], nothing: str) -> None:
        self._empty.setText(nothing)
        self.list.show_ties(tied)
        self.setCurrentWidget(self.list if tied else self._empty)
        self.counted.emit(len(tied))

    def _open(self, tied: Tied) -> None:
        self._shell.open_record(tied.kind, tied.id)


class _TieList(QListWidget):
    """The lines, under two headings; a click or Enter opens one.

    Attributes:
        opened: emitted with the Tied that was chosen.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Line(self))
        self.setProperty("bare", True)  # noqa: FBT003 - Qt's own signature
        self.setAccessibleName("关联的记录")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)

    def show_ties(self, tied: Sequence[Tied]) -> None:
        """Show *tied*; the line that was current stays so, if it is still there."""
        item = self.currentItem()
        before = item.data(_TIED) if item is not None else None
        self.clear()
        for heading, outward in ((_OUTWARD, True), (_INWARD, False)):
            lines = [one for one in tied if one.outward is outward]
            if lines:
                head = QListWidgetItem(f"{heading}　{len(lines)}", self)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            for one in lines:
                self._add(one, heading, current=one == before)
        if self.currentItem() is None and self.count():
            self.setCurrentRow(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open on Enter on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _add(self, one: Tied, heading: str, *, current: bool) -> None:
        item = QListWidgetItem(one.title, self)
        item.setData(_TIED, one)
        said = (heading, one.label, KINDS[one.kind].label, one.title, one.number, one.state.label)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, "，".join(filter(None, said)))
        item.setToolTip(one.title)
        if current:
            self.setCurrentItem(item)

    def _open(self, item: QListWidgetItem | None) -> None:
        tied = item.data(_TIED) if item is not None else None
        if tied is not None:
            self.opened.emit(tied)


class _Line(QStyledItemDelegate):
    """Draws a heading, or a record: its kind's icon, its title, how it is tied, its state."""

    def sizeHint(self, option: Any, index: _Index) -> QSize:  # noqa: N802
        """Return two lines for a record, more than one for a heading."""
        factor = 1.9 if index.data(_TIED) is None else 2.9
        return QSize(120, round(option.fontMetrics.height() * factor))

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        """Draw the line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tied: Tied | None = index.data(_TIED)
        if tied is None:
            self._draw_heading(painter, option, str(index.data()))
        else:
            self._draw_ground(painter, option)
            self._draw_tie(painter, option, tied)
        painter.restore()

    def _draw_heading(self, painter: QPainter, option: Any, text: str) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        painter.setPen(ink(option.palette, "muted"))
        box = option.rect.adjusted(4, 0, 0, -round(option.fontMetrics.height() * 0.25))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _draw_ground(self, painter: QPainter, option: Any) -> None:
        box = option.rect.adjusted(0, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(option.palette, "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(ink(option.palette, "accent"))
            painter.drawRoundedRect(box, 6, 6)

    def _draw_tie(self, painter: QPainter, option: Any, tied: Tied) -> None:
        line, middle = option.fontMetrics.height(), option.rect.center().y()
        side, elide = round(line * 1.1), Qt.TextElideMode.ElideRight
        left = option.rect.left() + 6
        glyph = pixmap(KINDS[tied.kind].name, side, "accent")
        painter.drawPixmap(left, middle - side // 2, glyph)
        start = left + side + round(line * 0.55)
        room = option.rect.right() - start - 8
        painter.setFont(option.font)
        painter.setPen(ink(option.palette, "text"))
        title = option.fontMetrics.elidedText(tied.title, elide, room)
        painter.drawText(QRect(start, middle - line - 1, room, line + 2), 0, title)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        lower = QRect(start, middle + 2, room, line)
        painter.setPen(ink(option.palette, state_tone(KINDS[tied.kind], tied.state) or "muted"))
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight, tied.state.label)
        room -= metrics.horizontalAdvance(f"{tied.state.label}　")
        painter.setPen(ink(option.palette, "muted"))
        words = " · ".join(filter(None, (tied.label, tied.number)))
        painter.drawText(lower, 0, metrics.elidedText(words, elide, room))
