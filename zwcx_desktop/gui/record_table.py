"""The rows of one kind's list, fetched page by page as they are scrolled to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
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
from zwcx_desktop.records.kind import Code, FieldSpec, Kind
from zwcx_desktop.store.values import Page, Row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""Role of a cell that gives its whole Row."""
_CHIP_ROOM = 6
"""Latin letters that the round ends of a chip and the space beside it take."""
_EDGES = 3
"""Latin letters that the edges of a cell take."""
_TEXT = 20
"""Latin letters of a text that tell it from its neighbours."""
_ROOM: dict[Any, int] = {date: 13, datetime: 19, bool: 8, int: 8, Decimal: 9}
_SAME_AS = {"unit_id": "unit", "due_on": "due"}
"""Fields that a column of every list shows."""
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
    known = {column.key: column for column in _common(kind, context)}
    own = {name: known.get(name) or _cell(specs[name], context) for name in _named(kind)}
    first: dict[str, Column] = {k: known[k] for k in ("title", "state", "due") if k in known}
    return tuple({**first, **own, **known}.values())


def _named(kind: Kind[Any]) -> tuple[str, ...]:
    """Return what *kind* names, by the keys of the columns that every list has."""
    names = (_SAME_AS.get(name, name) for name in kind.columns if name not in kind.told)
    return tuple(dict.fromkeys(names))


def _common(kind: Kind[Any], context: FormContext) -> Iterator[Column]:
    yield Column("title", "标题", lambda row: row.title, 0, "title")
    yield Column(
        "state", "状态", lambda row: row.state.label, _chip([s.label for s in kind.states])
    )
    if kind.has_due:
        yield Column("due", "期限", lambda row: _due(kind, row, context.today), 28, "due")
    if kind.has_unit:
        yield Column("unit", "责任科室", lambda row: _unit(row.unit, context), 18)
    yield Column("number", "编号", lambda row: row.number or "未编号", 34, "number")
    yield Column("updated", "最近办理", lambda row: moment(row.updated_at), 19, "updated")
    yield Column("sync", "上报", lambda row: row.sync.label, 13, chosen=False)


def _cell(spec: FieldSpec, context: FormContext) -> Column:
    return Column(
        spec.name,
        spec.words.label,
        lambda row: as_text(row.cells.get(spec.name), spec, context),
        max(_room(spec), 2 * len(spec.words.label) + _EDGES),
    )


def _room(spec: FieldSpec) -> int:
    """Return the width, in Latin letters, in which most values of *spec* can be read."""
    if isinstance(spec.type, type) and issubclass(spec.type, Code):
        return min(2 * max(len(code.label) for code in spec.type) + _EDGES, _TEXT)
    return _ROOM.get(spec.type, _TEXT)


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


_ENDED_OTHERWISE = frozenset({
    "VOID", "WITHDRAWN", "CANCELLED", "REVOKED", "REFUSED", "ABANDONED", "ABOLISHED", "EXPIRED",
    "HANDED_BACK", "SUPERSEDED", "ARCHIVED", "FILED",
})  # fmt: skip
"""Names of states, of whatever kind, in which nothing was achieved or all is put away."""
_WENT_ILL = frozenset({
    "UNFULFILLED", "OVERDUE_DONE", "FAILED", "CLUE_PROPOSED", "REPORTED", "PUBLISHED_BY_PLATFORM",
    "REPAIR_APPLIED", "REPAIR_REFUSED", "IN_RECONSIDERATION", "IN_LITIGATION",
})  # fmt: skip
"""Names of states in which no more is due here, but which are no success."""


def state_tone(kind: Kind[Any], state: Any) -> str:
    """Return the colour token of a state: drafts quiet, open work blue, done green, ill amber."""
    if state in kind.draft_states:
        return "caution"
    if state in kind.open_states:
        return "accent"
    if state.name in _WENT_ILL:
        return "warning"
    return "muted" if state.name in _ENDED_OTHERWISE else "ok"
