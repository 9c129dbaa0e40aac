"""The list of one kind: search, filter, sort, choose columns, open."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.filters import FilterBar, SearchBox
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.record_columns import RecordColumns, reordered
from zwcx_desktop.gui.record_table import ROW, RecordTable
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.rules.roles import may_create
from zwcx_desktop.store.values import Changes, ListQuery, Page, Row

_PAGE = 100


class _Table(QTableView):
    """Rows of records. Enter opens; Tab leaves the table."""

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ROW))
        else:
            super().keyPressEvent(event)


class _Nothing(QFrame):
    """What stands in place of an empty list: why it is empty and what to do."""

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        restyle(self, card=True)
        self._sign = QLabel(self)
        self._sign.setProperty("glyph_scale", "2.2")
        self._said = QLabel(self)
        self._said.setProperty("role", "muted")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.act = QPushButton(self)
        restyle(self.act, primary=True)
        self.act.clicked.connect(self.acted)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(2)
        for widget in (self._sign, self._said, self.act):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def say(self, sign: str, text: str, act: str) -> None:
        """Show *text* and a button; no button when *act* is empty."""
        dress(self._sign, sign, "muted")
        self._said.setText(text)
        self.act.setText(act)
        self.act.setVisible(bool(act))


class RecordList(QWidget):
    """The records of a kind that a person asked for.

    Attributes:
        opened: a record is to be shown; emitted with its id.
        begun: a new record is to be made.
    """

    opened = Signal(object)
    begun = Signal()

    def __init__(self, kind: Kind[Any], context: FormContext, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._kind, self._shell, self._tasks = kind, shell, tasks
        self._query = ListQuery(kind=kind.name, limit=_PAGE)
        self._may_create = may_create(shell.session.user, kind)
        self._asked = 0
        self._page_total: int | None = 0
        self.search = SearchBox(self)
        self.search.setPlaceholderText(f"搜索{kind.label}（Ctrl+F）")
        self.search.setAccessibleName(f"搜索{kind.label}")
        self.filters = FilterBar(kind, context.units, lambda: context.today, self)
        self.model = RecordTable(kind, context, self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(f"{kind.label}列表")
        self._nothing = _Nothing(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._total = QLabel(self)
        self._total.setProperty("role", "hint")
        self.columns = RecordColumns(kind.name, self.table, self.model, shell)
        self.columns.mark_order(self._query)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Ask for the first page again."""
        self._asked += 1
        asked = self._asked
        query = self.filters.narrow(replace(self._query, text=self.search.text().strip()))
        self._query = query
        self._tasks.read(self, lambda desk: desk.page(query), lambda page: self._show(asked, page))

    @property
    def query(self) -> ListQuery:
        """What the list shows now."""
        return replace(self._query, after=None)

    def offer(self, button: QPushButton) -> None:
        """Put one more *button* before 新建."""
        self._acts.insertWidget(self._acts.count() - 1, button)

    def show_newest(self) -> None:
        """Drop every filter: what was just written stands at the top."""
        self.search.clear()
        self.filters.clear()
        if self._query.order != "updated":
            self._query = replace(self._query, order="updated", descending=True)
            self.columns.mark_order(self._query)
        self.reload()
        self.table.setFocus()

    def chosen(self) -> tuple[RecordId, ...]:
        """Return the ids of the selected rows, from the top."""
        return tuple(row.id for row in self.chosen_rows())

    def chosen_rows(self) -> tuple[Row, ...]:
        """Return the selected rows, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.model.row(at) for at in rows)

    def neighbour(self, record_id: RecordId, by: int) -> RecordId | None:
        """Return the record *by* rows below *record_id*, None at the end."""
        ids = [row.id for row in self.model.rows()]
        if record_id not in ids:
            return None
        at = ids.index(record_id) + by
        return ids[at] if 0 <= at < len(ids) else None

    def _lay_out(self) -> None:
        self._new = QPushButton("新建", self)
        dress(self._new, "plus", "on_accent")
        restyle(self._new, primary=True)
        self._new.setToolTip("新建（Ctrl+N）")
        self._new.setVisible(self._may_create)
        self._acts = head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 3)
        head.addStretch(2)
        head.addWidget(self._new)
        foot = QHBoxLayout()
        foot.addWidget(self._total)
        foot.addStretch(1)
        foot.addWidget(self.columns.menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 12)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.filters)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.search.searched.connect(self.reload)
        self.search.finished.connect(self._to_table)
        self.filters.changed.connect(self.reload)
        self.model.wanted.connect(self._more)
        self.table.opened.connect(lambda row: self.opened.emit(row.id))
        self.columns.sorted.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(self._count)
        self._new.clicked.connect(self._begin)
        self._nothing.acted.connect(self._act_on_nothing)
        self._tasks.changed.connect(self._changed)
        for keys, act in (
            ("Ctrl+N", self._begin),
            ("Ctrl+F", self.search.setFocus),
            ("F5", self.reload),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self, asked: int, page: Page) -> None:
        if asked != self._asked:
            return
        at = self.table.currentIndex().data(ROW)
        self.model.show_page(page)
        self._restore_row(at)
        self._page_total = page.total
        narrowed = bool(self._query.text) or self.filters.active
        if not page.rows and narrowed:
            self._nothing.say("search", "没有符合条件的记录", "清除筛选")
        elif not page.rows:
            text = f"还没有{self._kind.label}\n{self._kind.purpose}"
            self._nothing.say(
                self._kind.name, text, "新建第一条（Ctrl+N）" if self._may_create else ""
            )
        self._stack.setCurrentWidget(self.table if page.rows else self._nothing)
        self._count()

    def _restore_row(self, row: Row | None) -> None:
        ids = [one.id for one in self.model.rows()]
        if row is not None and row.id in ids:
            index = self.model.index(ids.index(row.id), 0)
            flag = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _more(self, cursor: Any) -> None:
        asked = self._asked
        query = replace(self._query, after=cursor)
        self._tasks.read(
            self,
            lambda desk: desk.page(query),
            lambda page: self.model.add_page(page) if asked == self._asked else None,
        )

    def _count(self) -> None:
        chosen = len(self.table.selectionModel().selectedRows())
        total = self._page_total
        text = f"已载入 {self.model.rowCount()} 条" if total is None else f"共 {total:,} 条"
        self._total.setText(f"{text}，已选 {chosen} 条" if chosen > 1 else text)

    def _act_on_nothing(self) -> None:
        if self._query.text or self.filters.active:
            self.search.clear()
            self.filters.clear()
        else:
            self._begin()

    def _begin(self) -> None:
        if self._may_create:
            self.begun.emit()

    def _changed(self, changes: Changes) -> None:
        if self._kind.name in changes.kinds:
            self.reload()

    def _to_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)

    def _sort(self, order: str) -> None:
        self._query = reordered(self._query, order)
        self.columns.mark_order(self._query)
        self.reload()
