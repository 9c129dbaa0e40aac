"""The rows of one kind's list, fetched page by page as they are scrolled to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.words import TENTATIVE, as_text, days, moment
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import FieldSpec, Kind
from zwcx_desktop.store.values import Page, Row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Role of a cell that gives its whole Row."""
_CHIP_ROOM = 6
"""Latin letters that the round ends of a chip and the space beside it take."""
TONE = Qt.ItemDataRole.UserRole + 1
"""Role of a cell that gives the token of its colour, "" for plain text."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: name under which its width is remembered.
        text: what a cell says.
        width: at first, in Latin letters; 0 takes what is left.
        order: the desk's name of the order by this column, "" when there is none.
        chosen: whether it is shown until somebody chooses otherwise.
    """

    key: str
    label: str
    text: Callable[[Row], str]
    width: int
    order: str = ""
    chosen: bool = True


def columns_of(kind: Kind[Any], context: FormContext) -> tuple[Column, ...]:
    """Return the columns of *kind*'s list: what every record has, and what the kind names."""
    specs = {spec.name: spec for spec in kind.fields}
    common = {"number", "title", "state", "due_on"}
    own = tuple(_cell(specs[n], context) for n in kind.columns if n in specs and n not in common)
    return (
        Column("title", "标题", lambda row: row.title, 0, "title"),
        Column("state", "状态", lambda row: row.state.label, _chip([s.label for s in kind.states])),
        Column("due", "期限", lambda row: _due(kind, row, context.today), 27, "due"),
        Column("unit", "责任科室", lambda row: _unit(row.unit, context), 16),
        *own,
        Column("number", "编号", lambda row: row.number or "未编号", 28, "number"),
        Column("updated", "最近办理", lambda row: moment(row.updated_at), 19, "updated"),
        Column("sync", "上报", lambda row: row.sync.label, 13, chosen=False),
    )


def _cell(spec: FieldSpec, context: FormContext) -> Column:
    return Column(
        spec.name,
        spec.words.label,
        lambda row: as_text(row.cells.get(spec.name), spec, context),
        18,
        chosen=False,
    )


def _chip(labels: Sequence[str]) -> int:
    """Return the width, in Latin letters, in which the longest of *labels* fits as a chip."""
    return 2 * max(map(len, labels)) + _CHIP_ROOM


def _unit(unit: str, context: FormContext) -> str:
    return context.units.get(UnitId(unit), unit)


def _due(kind: Kind[Any], row: Row, today: date) -> str:
    if row.due is None:
        return ""
    on = f"{TENTATIVE} {row.due.isoformat()}" if row.tentative else row.due.isoformat()
    return f"{on}　{days((row.due - today).days)}" if row.state in kind.open_states else on


class RecordTable(QAbstractTableModel):
    """The records that a query found, as far as they were fetched.

    Attributes:
        wanted: more rows are needed; emitted with the cursor to go on from.
    """

    wanted = Signal(object)

    def __init__(
        self, kind: Kind[Any], context: FormContext, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns_of(kind, context)
        self._kind = kind
        self._today = context.today
        self._rows: list[Row] = []
        self._next: Any = None
        self._waiting = False

    def show_page(self, page: Page) -> None:
        """Replace all rows by the first page of another query."""
        self.beginResetModel()
        self._rows = list(page.rows)
        self._next, self._waiting = page.next, False
        self.endResetModel()

    def add_page(self, page: Page) -> None:
        """Add the page that `wanted` asked for."""
        self._next, self._waiting = page.next, False
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()

    def row(self, at: int) -> Row:
        """Return the record in row *at*."""
        return self._rows[at]

    def rows(self) -> tuple[Row, ...]:
        """Return the rows fetched so far."""
        return tuple(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        """Whether there is a page that nobody asked for yet."""
        return not parent.isValid() and self._next is not None and not self._waiting

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._waiting = True
            self.wanted.emit(self._next)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of rows fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of columns, shown or not."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's label."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].label
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text for eye and ear, its tone, or its row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.text(row)
        if role == ROW:
            return row
        if role == TONE:
            return self._tone(column.key, row)
        return None

    def _tone(self, key: str, row: Row) -> str:
        if key == "due":
            return due_tone(self._kind, row, self._today)
        if key == "state":
            return state_tone(self._kind, row.state)
        return "muted" if key in ("number", "updated", "sync") else ""


def due_tone(kind: Kind[Any], row: Row, today: date) -> str:
    """Return the colour token of a row's due date: danger when overdue, warning within a week."""
    if row.due is None or row.state not in kind.open_states:
        return "muted"
    left = (row.due - today).days
    if left < 0:
        return "danger"
    return "warning" if left <= 7 else ""


def state_tone(kind: Kind[Any], state: Any) -> str:
    """Return the colour token of a state: drafts are quiet, open work is blue, done is green."""
    if state in kind.draft_states:
        return "caution"
    if state in kind.open_states:
        return "accent"
    return "muted" if state.name in ("VOID", "WITHDRAWN", "CANCELLED", "ARCHIVED") else "ok"
