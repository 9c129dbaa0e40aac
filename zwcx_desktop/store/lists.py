"""Lists, page by page: every page is one walk along an index, never a sort of the whole.

Several states are several walks merged (UNION ALL of limited parts). Paging goes by the last value
and id, never by counting off. SQL is put together from the fixed words below; whatever a person
typed travels as a parameter.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, TypedDict

import msgspec

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.ids import RecordId, uuid7
from zwcx_desktop.records.kind import Kind, State
from zwcx_desktop.records.ties import tie_label
from zwcx_desktop.store import search
from zwcx_desktop.store.dues import Dues
from zwcx_desktop.store.engine import Row as Raw
from zwcx_desktop.store.schema import NO_DUE
from zwcx_desktop.store.session import Session, state_of
from zwcx_desktop.store.values import Cursor, Found, ListQuery, Order, Page, Row, SyncState, Tied

_COLUMNS = "id, title, number, state, unit, due, updated_at, sync, cells"
VISIBLE = (
    "(restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
)
"""Condition on a record that the user given as its parameter may know of it."""
HIDDEN = (
    "SELECT id FROM record WHERE restricted > 0 AND NOT EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?)"
)
"""The records that a user may not know of."""
_ORDERS: dict[Order, str] = {
    "updated": "updated_at",
    "due": "due",
    "number": "number",
    "title": "title",
}
_SYNC = {state.value: state for state in SyncState}
_PLACE = {"title": 1, "number": 2, "due": 5, "updated": 6}
_HITS = (
    "SELECT id, kind, title, number, state, words, {score} AS score"
    " FROM (SELECT rowid AS hit FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)"
    " CROSS JOIN record ON n = hit WHERE kind IN ({kinds}){holds}"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " ORDER BY score DESC, n DESC LIMIT ?"
)
_SCORE = (
    "8 * (instr({title}, ?) > 0) + min(3, (length(words) - length(replace({words}, ?, ''))) / ?)"
)
_HOLDS = " AND instr({words}, ?) > 0"
_LISTED = (
    "SELECT id, title, number, state, unit, due, updated_at, sync, cells"
    " FROM (SELECT rowid AS hit FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?)"
    " CROSS JOIN record ON n = hit"
)


_TIES = (
    "SELECT t.field, t.out, r.id, r.kind, r.title, r.number, r.state FROM ("
    " SELECT field, 1 AS out, other AS id FROM tie WHERE record = ?"
    " UNION ALL SELECT field, 0, record FROM tie WHERE other = ?"
    ") AS t JOIN record AS r ON r.id = t.id WHERE r.restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = r.id AND reader.user = ?)"
    " ORDER BY t.out DESC, t.field, r.id LIMIT ?"
)
_MOST_TIES = 500
_MARKS = 500
"""Ids named in one statement."""


class Lists:
    """The lists and the search, as far as the signed-in user may know of the records."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database
        self._dues = Dues(session)
        self._decoders: dict[str, msgspec.json.Decoder[Any]] = {}

    def page(self, query: ListQuery) -> Page:
        """Return one page of a list."""
        kind = self._session.kind(query.kind)
        if query.text.strip():
            return self._matches(kind, query)
        statement, values = statement_for(query, self._session.user_id)
        raws = self._database.rows(statement, values)
        rows = self._rows(kind, raws[: query.limit])
        more = len(raws) > query.limit
        following = None
        if more:
            last = raws[query.limit - 1]
            following = Cursor(last[_PLACE[query.order]], last[0])
        return Page(rows, following, self._total(query, len(rows), more=more))

    def search(
        self, text: str, limit: int = 20, wanted_kinds: tuple[str, ...] = ()
    ) -> tuple[Found, ...]:
        """Return the best of the newest records of those kinds with all words of *text*."""
        terms = search.query_terms(text)
        wanted = search.match(terms)
        if not wanted:
            return ()
        kinds = {
            kind.name: kind
            for kind in self._session.visible_kinds()
            if not wanted_kinds or kind.name in wanted_kinds
        }
        weights = [value for term in terms for value in (term, term, len(term))]
        holds, doubtful = _holds(terms)
        statement = _HITS.format(
            score=" + ".join(_SCORE.format(**_folded(term)) for term in terms),
            kinds=", ".join("?" * len(kinds)),
            holds=holds,
        )
        rows = self._database.rows(
            statement,
            (*weights, wanted, search.NEWEST, *kinds, *doubtful, self._session.user_id, limit),
        )
        return tuple(
            Found(
                RecordId(record),
                kind,
                title,
                number,
                search.snippet(words, terms),
                state_of(kinds[kind], state),
            )
            for record, kind, title, number, state, words, _ in rows
        )

    def ties(self, record_id: RecordId, kind: Kind[Any]) -> tuple[Tied, ...]:
        """Return what a record of *kind* refers to, then what refers to it."""
        kinds = {each.name: each for each in self._session.visible_kinds()}
        rows = self._database.rows(_TIES, (record_id, record_id, self._session.user_id, _MOST_TIES))
        return tuple(
            Tied(
                label=tie_label(kind if outward else kinds[name], field),
                id=RecordId(other),
                kind=name,
                title=title,
                number=number,
                state=state_of(kinds[name], state),
                outward=bool(outward),
            )
            for field, outward, other, name, title, number, state in rows
            if name in kinds
        )

    def rows(self, ids: Sequence[RecordId]) -> tuple[Row, ...]:
        """Return the records *ids* of any kind in their order, without those not for the user."""
        kinds = {kind.name: kind for kind in self._session.visible_kinds()}
        found: dict[str, Row] = {}
        for start in range(0, len(ids), _MARKS):
            some = ids[start : start + _MARKS]
            marks = ", ".join("?" * len(some))
            raws = self._database.rows(
                f"SELECT kind, {_COLUMNS} FROM record WHERE id IN ({marks}) AND {VISIBLE}",  # noqa: S608
                (*some, self._session.user_id),
            )
            for name, *raw in raws:
                if name in kinds:
                    (row,) = self._rows(kinds[name], [tuple(raw)])
                    found[row.id] = row
        return tuple(found[one] for one in ids if one in found)

    def _matches(self, kind: Kind[Any], query: ListQuery) -> Page:
        wanted = search.match(terms := search.query_terms(query.text), kind.name)
        if not wanted:
            return Page((), None, 0)
        where, values = _filters(query, self._session.user_id)
        if query.states:
            marks = ", ".join("?" * len(query.states))
            where += f" AND state IN ({marks})"
            values += tuple(s.value for s in query.states)
        holds, doubtful = _holds(terms)
        raws = self._database.rows(
            f"{_LISTED} WHERE {where}{holds}", (wanted, search.NEWEST, *values, *doubtful)
        )
        place = _PLACE[query.order]
        raws.sort(key=lambda raw: (raw[place], raw[0]), reverse=query.descending)
        start = _after(raws, query)
        shown = raws[start : start + query.limit]
        more = len(raws) > start + query.limit
        following = Cursor(shown[-1][place], shown[-1][0]) if more else None
        return Page(self._rows(kind, shown), following, len(raws))

    def _total(self, query: ListQuery, shown: int, *, more: bool) -> int | None:
        if not more and query.after is None:
            return shown
        if query.due_before or query.unit or query.mine or query.year:
            return None
        values = [query.kind, *(s.value for s in query.states)]
        marks = ", ".join("?" * len(query.states))
        states = f" AND state IN ({marks})" if marks else ""
        counted = self._database.value(
            f"SELECT coalesce(sum(n), 0) FROM tally WHERE kind = ?{states}",  # noqa: S608
            values,
        )
        hidden = self._database.value(
            f"SELECT count(*) FROM record WHERE restricted > 0 AND kind = ?{states}"  # noqa: S608
            " AND NOT EXISTS (SELECT 1 FROM reader WHERE record = record.id AND user = ?)",
            [*values, self._session.user_id],
        )
        return int(counted) - int(hidden)

    def _rows(self, kind: Kind[Any], raws: list[Raw]) -> tuple[Row, ...]:
        decode, name = self._decoder(kind).decode, kind.name
        states: dict[str, State] = {state.value: state for state in kind.states}
        return tuple(
            Row(
                id=record,
                kind=name,
                title=title,
                number=number,
                state=states[state],
                unit=unit,
                due=None if due == NO_DUE else date.fromisoformat(due),
                updated_at=datetime.fromisoformat(updated_at),
                sync=_SYNC[sync],
                cells=decode(cells),
                tentative=due != NO_DUE and self._tentative(record, name, due),
            )
            for record, title, number, state, unit, due, updated_at, sync, cells in raws
        )

    def _tentative(self, record: RecordId, kind: str, due: str) -> bool:
        day = date.fromisoformat(due)
        beyond = self._session.law.book.calendar.beyond(day)
        return beyond and self._dues.of(record, kind, day).tentative

    def _decoder(self, kind: Kind[Any]) -> "msgspec.json.Decoder[Any]":
        found = self._decoders.get(kind.name)
        if found is None:
            types = {spec.name: spec.type for spec in kind.fields if spec.name in kind.columns}
            shape = TypedDict("Cells", types, total=False)  # type: ignore[misc]
            found = self._decoders[kind.name] = msgspec.json.Decoder(shape)
        return found


def statement_for(query: ListQuery, user: str) -> tuple[str, tuple[Any, ...]]:
    """Return SQL and parameters of one page without search words, one row more than asked."""
    column = _ORDERS[query.order]
    way, beyond = ("DESC", "<") if query.descending else ("ASC", ">")
    where, values = _filters(query, user)
    if query.after is not None:
        where += f" AND ({column}, id) {beyond} (?, ?)"
        values += (query.after.value, query.after.id)
    tail = f" ORDER BY {column} {way}, id {way} LIMIT {int(query.limit) + 1}"
    if len(query.states) <= 1:
        state = " AND state = ?" if query.states else ""
        one = f"SELECT {_COLUMNS} FROM record WHERE {where}{state}{tail}"  # noqa: S608
        return one, (*values, *(s.value for s in query.states))
    part = f"SELECT * FROM (SELECT {_COLUMNS} FROM record WHERE {where} AND state = ?{tail})"  # noqa: S608
    every: list[Any] = []
    for wanted in query.states:
        every += [*values, wanted.value]
    return " UNION ALL ".join([part] * len(query.states)) + tail, tuple(every)


def _filters(query: ListQuery, user: str) -> tuple[str, tuple[Any, ...]]:
    where, values = ["kind = ?"], [query.kind]
    if query.due_before is not None:
        where.append("open = 1 AND due <= ?")
        values.append(query.due_before.isoformat())
    if query.unit:
        where.append("unit = ?")
        values.append(query.unit)
    if query.mine:
        where.append("author = ?")
        values.append(user)
    if query.year:
        # The plus keeps the walk on the index of the order, each entry of which ends in the id.
        where.append("+id >= ? AND +id < ?")
        values += _ids_of(query.year)
    where.append(VISIBLE)
    values.append(user)
    return " AND ".join(where), tuple(values)


def _ids_of(year: int) -> tuple[str, str]:
    """Return the bounds of the ids made in *year*, China time (RFC 9562 §5.7: time comes first)."""
    first, next_first = (datetime(y, 1, 1, tzinfo=CHINA) for y in (year, year + 1))
    return uuid7(first, bytes(10)), uuid7(next_first, bytes(10))


def _after(raws: list[Raw], query: ListQuery) -> int:
    if query.after is None:
        return 0
    ids = [raw[0] for raw in raws]
    return ids.index(query.after.id) + 1 if query.after.id in ids else len(raws)


def _holds(terms: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the second look at the text itself, for terms the index alone does not decide."""
    doubtful = tuple(term for term in terms if not search.decides(term))
    return "".join(_HOLDS.format(**_folded(term)) for term in doubtful), doubtful


def _folded(term: str) -> dict[str, str]:
    # Lower-casing hundreds of texts costs more than finding Chinese words in them.
    if any("a" <= c <= "z" for c in term):
        return {"title": "lower(title)", "words": "lower(words)"}
    return {"title": "title", "words": "words"}
