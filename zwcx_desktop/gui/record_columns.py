"""Which columns a list shows, how wide, in which order; remembered once a person chose."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QTableView, QToolButton

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.record_cells import RecordCells
from zwcx_desktop.gui.record_table import RecordTable
from zwcx_desktop.store.values import ListQuery, Order

_TITLE = 32
"""Latin letters of a title that are always to be seen."""
_WAYS = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)


class RecordColumns(QObject):
    """The header of a list.

    Args:
        name: under which the choice is remembered.

    Attributes:
        menu: the button that offers the columns.
        sorted: another order was asked for; emitted with its name.
    """

    sorted = Signal(str)

    def __init__(self, name: str, table: QTableView, model: RecordTable, shell: Shell) -> None:
        super().__init__(table)
        self._name, self._table, self._model, self._shell = name, table, model, shell
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(500)
        self._soon.timeout.connect(self._remember)
        self.menu = QToolButton(table)
        self.menu.setText("列")
        self.menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName("选择列")
        dress(self.menu, "columns", "muted")
        self._lay_out()
        table.horizontalHeader().sectionClicked.connect(self._clicked)
        table.horizontalHeader().sectionResized.connect(self._resized)
        table.installEventFilter(self)

    def mark_order(self, query: ListQuery) -> None:
        """Show in the header how the list is sorted."""
        orders = [column.order for column in self._model.columns]
        at = orders.index(query.order) if query.order in orders else -1
        self._table.horizontalHeader().setSortIndicator(at, _WAYS[query.descending])

    def shown(self) -> tuple[str, ...]:
        """Return the keys of the columns that are shown, from left to right."""
        header = self._table.horizontalHeader()
        places = (header.logicalIndex(at) for at in range(len(self._model.columns)))
        return tuple(
            self._model.columns[at].key for at in places if not self._table.isColumnHidden(at)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave the title enough room, as long as nobody chose the columns; follow the text."""
        if event.type() == QEvent.Type.FontChange:
            self._scale()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        kept = dict(self._shell.preferences.columns.get(self._name, ()))
        offered = QMenu(self.menu)
        header = self._table.horizontalHeader()
        for at, column in enumerate(self._model.columns):
            shown = column.key in kept if kept else column.chosen
            if column.width:
                width = kept.get(column.key, 0) * self._shell.preferences.text_size / 100
                header.resizeSection(at, round(width or letters(self._table, column.width)))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            self._table.setColumnHidden(at, not shown)
            action = QAction(column.label, offered, checkable=True, checked=shown)
            action.setEnabled(column.width > 0)
            action.triggered.connect(lambda on, at=at: self._toggle(at, shown=on))
            offered.addAction(action)
        offered.aboutToShow.connect(self._tick)
        self.menu.setMenu(offered)
        chips = frozenset(i for i, c in enumerate(self._model.columns) if c.key == "state")
        self._table.setItemDelegate(RecordCells(chips, self._table))
        self._letters = letters(self._table, 100)
        self._scale()

    def _fit(self) -> None:
        if self._name in self._shell.preferences.columns:
            return
        room = self._table.width() - letters(self._table, _TITLE)
        for at, column in enumerate(self._model.columns):
            if column.width and column.chosen:
                room -= letters(self._table, column.width)
                self._table.setColumnHidden(at, room < 0)

    def _scale(self) -> None:
        """Let rows and columns grow and shrink with the text."""
        table, before = self._table, self._letters
        self._letters = letters(table, 100)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() * 2)
        header = table.horizontalHeader()
        for at, column in enumerate(self._model.columns):
            if column.width and self._letters != before:
                header.resizeSection(at, round(header.sectionSize(at) * self._letters / before))

    def _clicked(self, section: int) -> None:
        order = self._model.columns[section].order
        if order:
            self.sorted.emit(order)

    def _resized(self) -> None:
        # Only a person's hand counts, not what a layout does.
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._soon.start()

    def _tick(self) -> None:
        for at, action in enumerate(self.menu.menu().actions()):
            action.setChecked(not self._table.isColumnHidden(at))

    def _toggle(self, at: int, *, shown: bool) -> None:
        self._table.setColumnHidden(at, not shown)
        self._remember()

    def _remember(self) -> None:
        before = self._shell.preferences
        kept = [
            [column.key, round(self._table.columnWidth(at) * 100 / before.text_size)]
            for at, column in enumerate(self._model.columns)
            if not self._table.isColumnHidden(at)
        ]
        self._shell.keep(replace(before, columns={**before.columns, self._name: kept}))


def reordered(query: ListQuery, order: str) -> ListQuery:
    """Return *query* sorted by *order*; the other way round when it already was."""
    down = query.order == order and not query.descending
    return replace(query, order=cast("Order", order), descending=down)
