"""The start page: what is overdue, due, returned, waiting for this user, unsent."""

from datetime import date, timedelta
from typing import Any

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Role
from zwcx_desktop.records.workflow import Transition
from zwcx_desktop.store.dues import Dues
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Counts, Reason, TodoItem

_HORIZON = timedelta(days=14)
_DUE = (
    "SELECT id, kind, title, number, due, open FROM record WHERE open = 1 AND due <= ?"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " ORDER BY due, id LIMIT 200"
)
_WAITING = (
    "SELECT id, kind, title, number, due, open FROM record"
    " WHERE kind = ? AND state = ? AND author <> ?"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " ORDER BY updated_at DESC, id DESC LIMIT 200"
)
_RETURNED = (
    "SELECT id, kind, title, number, due, open FROM record WHERE author = ? AND returned <> ''"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " ORDER BY updated_at DESC LIMIT 200"
)
_OPENED = (
    "SELECT id, kind, title, number, due, open FROM record"
    " WHERE author = '' AND kind = ? AND state = ?"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " ORDER BY updated_at DESC, id DESC LIMIT 200"
)
_REFUSED = (
    "SELECT id, kind, title, number, due, open FROM record WHERE sync IN ('rejected', 'conflict')"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " ORDER BY updated_at DESC LIMIT 200"
)
_UNSENT = (
    "SELECT r.id, r.kind, r.title, r.number, r.due, r.open"
    " FROM change c JOIN record r ON r.id = c.record"
    " WHERE c.state = 'pending' AND r.author = ? AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = r.id AND reader.user = ?))"
    " GROUP BY r.id ORDER BY min(c.seq) LIMIT 20"
)
_OVERDUE = (
    "SELECT kind, count(*) FROM record WHERE open = 1 AND due < ?"
    " AND (restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
    " GROUP BY kind"
)
_HIDDEN = (
    "SELECT kind, count(*) FROM record WHERE restricted > 0 AND NOT EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?) GROUP BY kind"
)
_CHECKERS = {
    Role.REVIEWER: Reason.REVIEW,
    Role.SECRECY_REVIEWER: Reason.REVIEW,
    Role.LEADER: Reason.SIGN,
}


class Todo:
    """What the signed-in user should do next."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database
        self._dues = Dues(session)

    def items(self) -> tuple[TodoItem, ...]:
        """Return what there is to do, the most pressing first, each record once."""
        found: dict[str, TodoItem] = {}
        for reason, rows in self._sources():
            for raw in rows:
                item = self._item(reason, raw)
                found.setdefault(item.id, item)
        order = {"red": 0, "orange": 1, "yellow": 2, "green": 3}
        return tuple(
            sorted(found.values(), key=lambda item: (order[item.colour], item.due or date.max))
        )

    def counts(self, drafts: int, sealed_waiting: int) -> Counts:
        """Return the figures of the status line."""
        unsent = self._database.value(
            "SELECT count(*) FROM change WHERE state IN ('pending', 'batched')"
        )
        refused = self._database.value(
            "SELECT count(*) FROM record WHERE sync IN ('rejected', 'conflict')"
            " AND (restricted = 0 OR EXISTS"
            " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))",
            (self._session.user_id,),
        )
        today = self._session.clock.today().isoformat()
        kinds = {kind.name for kind in self._session.visible_kinds()}
        late = self._database.rows(_OVERDUE, (today, self._session.user_id))
        overdue = {kind: int(n) for kind, n in late if kind in kinds}
        tally = self._database.rows("SELECT kind, sum(n) FROM tally GROUP BY kind")
        hidden: dict[str, int] = dict(self._database.rows(_HIDDEN, (self._session.user_id,)))
        known = {kind: int(n) - int(hidden.get(kind, 0)) for kind, n in tally if kind in kinds}
        return Counts(
            unsent=int(unsent),
            rejected=int(refused),
            sealed_waiting=sealed_waiting,
            drafts=drafts,
            overdue=sum(overdue.values()),
            by_kind={kind: n for kind, n in known.items() if n},
            overdue_by_kind=overdue,
        )

    def _sources(self) -> list[tuple[Reason, list[tuple[Any, ...]]]]:
        me = self._session.user_id
        kinds = {kind.name for kind in self._session.visible_kinds()}
        today = self._session.clock.today()
        due = self._database.rows(_DUE, ((today + _HORIZON).isoformat(), me))
        late = [raw for raw in due if date.fromisoformat(raw[4]) < today]
        soon = [raw for raw in due if date.fromisoformat(raw[4]) >= today]
        sources = [
            (Reason.RETURNED, self._database.rows(_RETURNED, (me, me))),
            (Reason.RETURNED, self._database.rows(_REFUSED, (me,))),
            (Reason.OVERDUE, late),
            *self._waiting(),
            *self._opened(),
            (Reason.DUE, soon),
            (Reason.UNSENT, self._database.rows(_UNSENT, (me, me))),
        ]
        return [(reason, [raw for raw in rows if raw[1] in kinds]) for reason, rows in sources]

    def _waiting(self) -> list[tuple[Reason, list[tuple[Any, ...]]]]:
        me = self._session.user_id
        found = []
        for kind in self._session.visible_kinds():
            for state, reason in waiting_states(kind, self._session.user.roles).items():
                rows = self._database.rows(_WAITING, (kind.name, state, me, me))
                found.append((reason, rows))
        return found

    def _opened(self) -> list[tuple[Reason, list[tuple[Any, ...]]]]:
        """Return the drafts that acts on other records opened and nobody has taken up yet."""
        session = self._session
        return [
            (Reason.OPENED, self._database.rows(_OPENED, (kind.name, state.value, session.user_id)))
            for kind in session.visible_kinds()
            if session.law.may_create(session.user, kind)
            for state in kind.draft_states
        ]

    def _item(self, reason: Reason, raw: tuple[Any, ...]) -> TodoItem:
        record, kind, title, number, due_text, is_open = raw
        # A due date concerns nobody before a matter is under way or after it is done.
        due = date.fromisoformat(due_text) if is_open and reason is not Reason.UNSENT else None
        today = self._session.clock.today()
        colour, words = "green", reason.value
        if due is not None:
            deadline = self._dues.of(record, kind, due)
            urgency = self._session.law.urgency(deadline, today)
            colour = urgency.colour.value
            words = urgency.words
        if reason is Reason.RETURNED and colour != "red":
            colour, words = "orange", reason.value
        return TodoItem(
            id=RecordId(record),
            kind=kind,
            title=title,
            number=number,
            reason=reason,
            due=due,
            days_left=(due - today).days if due else None,
            colour=colour,
            words=words,
        )


def waiting_states(kind: Kind[Any], roles: frozenset[Role]) -> dict[str, Reason]:
    """Return the states of *kind* whose usual next step is for one of *roles* that check others."""
    found: dict[str, Reason] = {}
    for row in kind.workflow:
        if not row.primary or Role.CLERK in row.roles:
            continue
        reason = _reason(row, roles)
        if reason is not None:
            found.update({state.value: reason for state in row.sources})
    return found


def _reason(row: Transition[Any], roles: frozenset[Role]) -> Reason | None:
    return next((_CHECKERS[r] for r in _CHECKERS if r in row.roles and r in roles), None)
