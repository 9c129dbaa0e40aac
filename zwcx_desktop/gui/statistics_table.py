"""The table of a report: groups, figures, and the rows of their tables folded under them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.gui.record_cells import RecordCells
from zwcx_desktop.gui.record_table import TONE
from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.lines import Group, Line

HEADINGS = ("指标", "本期", "分子／分母", "环比", "同比")
_WIDTHS = (0, 17, 17, 19, 19)
_NUMBERS = frozenset({1, 2})
_ROWS = 12
"""Lines the table shows at least; the page scrolls where there is less room."""
_LINE = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TIP = Qt.ItemDataRole.ToolTipRole


class FiguresTable(QTreeWidget):
    """Shows the lines of a report. Enter, or a click on a number, looks behind it.

    Attributes:
        looked_at: another line is current; emitted with it.
        opened: the records behind a figure are wanted; emitted with its line.
    """

    looked_at = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self.setHeaderLabels(list(HEADINGS))
        self.setItemDelegate(RecordCells(frozenset(), self, right=_NUMBERS))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in _NUMBERS:
            self.headerItem().setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self.currentItemChanged.connect(lambda now, _before: self._look(now))
        self.clicked.connect(self._click)
        self.doubleClicked.connect(lambda _index: self._open())
        self.fit()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all lines; what was current and what was unfolded stays so."""
        at = self.current()
        unfolded = {key for key, item in self._items.items() if item.isExpanded()}
        folded = {
            item.text(0) for item in self._groups() if not item.isExpanded() and item.childCount()
        }
        place = self.verticalScrollBar().value()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        self._items = {}
        for group in Group:
            if some := [line for line in lines if line.group is group]:
                self._add_group(group, some, folded=group.label in folded)
        for key in unfolded & self._items.keys():
            self._items[key].setExpanded(True)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        if lines:
            first = next((line for line in lines if line.indicator.key), lines[0])
            self.choose(at.key if at is not None and at.key in self._items else first.key)
        self.verticalScrollBar().setValue(place)

    def current(self) -> Line | None:
        """Return the line the keyboard is on, None on a heading."""
        item = self.currentItem()
        line: Line | None = item.data(0, _LINE) if item is not None else None
        return line

    def choose(self, key: tuple[str, str]) -> None:
        """Make the line *key* current."""
        if item := self._items.get(key):
            self.setCurrentItem(item)

    def fit(self) -> None:
        """Give the columns the room that the text size asks for."""
        header = self.header()
        for column, width in enumerate(_WIDTHS):
            if width:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, letters(self, width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setIndentation(letters(self, 2.5))
        self.setMinimumHeight(self.fontMetrics().height() * 2 * _ROWS)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the table to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Look behind a figure on Enter; fold a heading."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._open()
        else:
            super().keyPressEvent(event)

    def _groups(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _add_group(self, group: Group, lines: Sequence[Line], *, folded: bool) -> None:
        heading = QTreeWidgetItem(self, [group.label])
        font = self.font()
        font.setBold(True)
        heading.setFont(0, font)
        heading.setData(0, _SPOKEN, f"{group.label}，{len(lines)} 项")
        heading.setFirstColumnSpanned(True)
        first: dict[str, QTreeWidgetItem] = {}
        tables: dict[tuple[str, str], QTreeWidgetItem] = {}
        for line in lines:
            code = line.indicator.code
            if not line.table or code not in first:
                item = self._add(heading, line)
                first.setdefault(code, item)
                continue
            key = (code, line.table)
            if key not in tables:
                tables[key] = QTreeWidgetItem(first[code], [line.table])
                tables[key].setData(0, TONE, "muted")
            self._add(tables[key], line)
        heading.setExpanded(not folded)

    def _add(self, under: QTreeWidgetItem, line: Line) -> QTreeWidgetItem:
        figure = line.figure
        moved = (line.on_period, line.on_year)
        cells = [
            line.name,
            told.value(figure),
            told.fraction(figure),
            *("" if change is None else change.brief for change in moved),
        ]
        item = QTreeWidgetItem(under, cells)
        item.setData(0, _LINE, line)
        item.setData(0, _SPOKEN, line.spoken)
        item.setData(0, _TIP, line.indicator.formula)
        item.setData(1, TONE, "accent" if figure.counted or figure.of else "muted")
        if figure.missing:
            item.setData(1, TONE, "warning")
            item.setData(1, _TIP, figure.missing)
        for column, change in enumerate(moved, start=3):
            item.setData(column, TONE, "muted")
            item.setData(column, _TIP, "" if change is None else change.words)
        self._items[line.key] = item
        return item

    def _look(self, item: QTreeWidgetItem | None) -> None:
        line = item.data(0, _LINE) if item is not None else None
        if line is not None:
            self.looked_at.emit(line)

    def _click(self, index: QModelIndex) -> None:
        if index.column() in _NUMBERS and index.data():
            self._open()

    def _open(self) -> None:
        item, line = self.currentItem(), self.current()
        if line is None:
            item.setExpanded(not item.isExpanded())
        elif line.figure.counted or line.figure.of:
            self.opened.emit(line)
