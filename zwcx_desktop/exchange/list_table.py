"""Any list as a table: what a person filtered and sorted, in the chosen columns or in all fields.

Read from the declarations of the kind, so a new kind or field needs nothing here. What the desk
does not show, does not leave; every table that leaves is told to the audit.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Final, TypeVar

from zwcx_desktop.clock import CHINA
from zwcx_desktop.exchange.book import Book
from zwcx_desktop.exchange.cells import Cell, Words, as_words, cell, hidden, moment
from zwcx_desktop.exchange.sheets import write_line
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import FieldSpec, Kind, field_specs
from zwcx_desktop.records.ties import ties
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Cursor, ListQuery, Row

T = TypeVar("T")
Ask = Callable[[Callable[[Desk], T]], T]
"""Runs work with the desk and waits for it; the list is read a piece at a time."""
Told = Callable[[int, int | None], object]
"""Hears how many rows are written, and of how many, None when that is not known."""

_PIECE: Final = 500
_FIGURE: Final = re.compile(r"[-+]?[0-9][0-9.,]*")
_NOT_ASKED: Final = frozenset({"steps", "attachments", "restricted", "number", "state"})


@dataclass(frozen=True, slots=True)
class Extraction:
    """What is to leave.

    Attributes:
        chosen: rows a person selected; empty for everything that *query* finds.
        columns: keys of the list's columns in their order; empty for all fields.
    """

    kind: Kind[Any]
    query: ListQuery
    chosen: tuple[Row, ...] = ()
    columns: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether all fields leave."""
        return not self.columns


@dataclass(frozen=True, slots=True)
class _Column:
    heading: str
    of: Callable[[Row, Any, Words], Cell]


@dataclass(frozen=True, slots=True)
class _Piece:
    lines: tuple[tuple[Cell, ...], ...]
    total: int | None
    next: Cursor | None


def workbook(ask: "Ask[Any]", what: Extraction, told: Told = lambda _done, _of: None) -> bytes:
    """Return *what* as an .xlsx file and tell the audit."""
    book = Book(what.kind.label, headings(what))
    count = 0
    for lines, total in _pieces(ask, what):
        for line in lines:
            book.add(line)
        count += len(lines)
        told(count, total)
    how = "导出全部字段" if what.whole else "导出列表"
    ask(lambda desk: desk.extracts.note(what.kind.name, count, how))
    return book.finish()


def text(ask: "Ask[Any]", what: Extraction) -> tuple[str, int]:
    """Return *what* as tab text with its headings, and how many rows it has; tell the audit."""
    lines = [write_line(headings(what))]
    for piece, _ in _pieces(ask, what):
        lines += [write_line(tuple(map(_harmless, map(as_words, line)))) for line in piece]
    count = len(lines) - 1
    ask(lambda desk: desk.extracts.note(what.kind.name, count, "复制列表"))
    return "".join(f"{line}\n" for line in lines), count


def headings(what: Extraction) -> tuple[str, ...]:
    """Return the heading of every column."""
    return tuple(column.heading for column in _columns(what))


def _pieces(
    ask: "Ask[Any]", what: Extraction
) -> Iterator[tuple[tuple[tuple[Cell, ...], ...], int | None]]:
    if what.chosen:
        for start in range(0, len(what.chosen), _PIECE):
            some = what.chosen[start : start + _PIECE]
            yield ask(partial(_lines, what=what, rows=some)), len(what.chosen)
        return
    query = replace(what.query, limit=_PIECE, after=None)
    total: int | None = None
    while True:
        piece: _Piece = ask(partial(_piece, what=what, query=query))
        total = piece.total if total is None else total
        yield piece.lines, total
        if piece.next is None:
            return
        query = replace(query, after=piece.next)


def _piece(desk: Desk, what: Extraction, query: ListQuery) -> _Piece:
    page = desk.page(query)
    return _Piece(_lines(desk, what, page.rows), page.total, page.next)


def _lines(desk: Desk, what: Extraction, rows: Sequence[Row]) -> tuple[tuple[Cell, ...], ...]:
    records = desk.extracts.records([row.id for row in rows]) if what.whole else {}
    others = {tie.other for record in records.values() for tie in ties(record)}
    words = Words(desk.office, desk.profile, desk.extracts.names(sorted(others)))
    columns = _columns(what)
    # A row whose record went out of sight since the list was shown stays behind.
    return tuple(
        tuple(column.of(row, records.get(row.id), words) for column in columns)
        for row in rows
        if not what.whole or row.id in records
    )


def _columns(what: Extraction) -> tuple[_Column, ...]:
    specs = {spec.name: spec for spec in what.kind.fields}
    if not what.whole:
        common = {column: _COMMON[column] for column in what.columns if column in _COMMON}
        own = {c: _listed(specs[c]) for c in what.columns if c in specs and c not in common}
        both = {**common, **own}
        return tuple(both[column] for column in what.columns if column in both)
    sealed = {spec.name for spec in field_specs(what.kind.seal.secret)} if what.kind.seal else set()
    left_out = _NOT_ASKED | sealed
    fields = (s for s in what.kind.fields if s.name not in left_out and not hidden(s))
    first, last = ("number", "state", "due"), ("created", "updated", "sync")
    return (
        *(_COMMON[name] for name in first),
        *(_field(spec) for spec in fields),
        *(_COMMON[name] for name in last),
    )


def _listed(spec: FieldSpec) -> _Column:
    return _Column(
        spec.words.label, lambda row, _record, words: cell(row.cells.get(spec.name), spec, words)
    )


def _field(spec: FieldSpec) -> _Column:
    return _Column(
        spec.words.label, lambda _row, record, words: cell(getattr(record, spec.name), spec, words)
    )


def _unit(row: Row, words: Words) -> str:
    named = {unit.id: unit.name for unit in words.office.units}
    return named.get(UnitId(row.unit), row.unit)


_COMMON: Final = {
    "title": _Column("标题", lambda row, _r, _w: row.title),
    "state": _Column("状态", lambda row, _r, _w: row.state.label),
    "due": _Column("期限", lambda row, _r, _w: row.due),
    "unit": _Column("责任科室", lambda row, _r, words: _unit(row, words)),
    "number": _Column("编号", lambda row, _r, _w: row.number),
    "updated": _Column("最近办理", lambda row, _r, _w: moment(row.updated_at)),
    "created": _Column("登记时间", lambda row, _r, _w: _made(row.id)),
    "sync": _Column("上报", lambda row, _r, _w: row.sync.label),
}
"""The columns every list has, by the keys the screen uses."""


def _harmless(said: str) -> str:
    """Return *said* so that a spreadsheet it is pasted into takes it as text, not a formula."""
    formula = said[:1] in {"=", "+", "-", "@"} and not _FIGURE.fullmatch(said)
    return f"'{said}" if formula else said


def _made(record_id: RecordId) -> datetime:
    """Return when a record was first written down; its id begins with that (RFC 9562 §5.7)."""
    milliseconds = int(record_id.replace("-", "")[:12], 16)
    return moment(datetime.fromtimestamp(milliseconds / 1000, CHINA))
