"""Handovers: what is open with a person, a handover begun, the account ended with it."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from zwcx_desktop.records import codec, guards
from zwcx_desktop.records.commitment import Commitment
from zwcx_desktop.records.handing import OpenWork, Owed, Passing, Work, passing_of
from zwcx_desktop.records.handover import Handover
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Kind, Role
from zwcx_desktop.records.office import User
from zwcx_desktop.rules.duties import in_force, owed_by
from zwcx_desktop.rules.roles import seen_by_everyone
from zwcx_desktop.store.casework import Casework
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.schema import NO_DUE
from zwcx_desktop.store.session import Session, state_of
from zwcx_desktop.store.stored import OPEN
from zwcx_desktop.store.users import hand_over
from zwcx_desktop.store.values import Changes

KIND = "handover"
_BEGINNERS = frozenset({Role.ADMIN, Role.LEADER})
_SELECT = (
    "SELECT id, number, title, unit, state, due, author, returned, restricted, body"
    " FROM record WHERE kind = ?"
)
_KNOWN = "SELECT 1 FROM reader WHERE record = ? AND user = ?"


class Handovers:
    """The handovers, as far as they are more than records."""

    def __init__(self, session: Session, casework: Casework) -> None:
        self._session = session
        self._casework = casework
        casework.join(KIND, "finish", self._finish)

    def begin(self, handover: Handover) -> Changes:
        """Begin a handover, with what is open listed already.

        Raises:
            NotPermitted: neither administrator nor leader, nor one who writes records.
            Unfit: fields must be put right first.
        """
        kind = self._session.kind(KIND)
        user = self._session.user
        if not (user.roles & _BEGINNERS or self._session.law.may_create(user, kind)):
            raise NotPermitted("登记岗位交接", "管理员、负责人或录入员")
        self._session.clock_guard.require_sane()
        return self._casework.write_down(kind, handover)

    def _finish(self, handover: Handover) -> Changes:
        leaver, successor = handover.from_user, handover.to_user
        if leaver is None or successor is None:
            return Changes()
        return hand_over(self._session, leaver, successor)


def open_work(session: Session, user_id: UserId) -> Work:
    """Return everything that is open with a person, whoever asks.

    A matter that not every role may see is named by its number alone; one that only named people
    may know of is counted and not named at all.
    """
    user = session.office.user(user_id)
    if user is None:
        return Work()
    found = _Search(session, user)
    for kind in session.kinds.values():
        if kind.name != KIND:
            found.look_through(kind)
    forms = session.database.value("SELECT count(*) FROM draft WHERE user = ?", (user_id,))
    leads = Role.LEADER in user.roles
    standing, owed = _office_duties(session) if leads else ((), ())
    return Work(
        items=tuple(found.items),
        closed=found.closed,
        closed_to_reassign=found.to_reassign,
        forms=int(forms),
        standing=standing,
        owed=owed,
    )


class _Search:
    """Goes through the kinds and gathers what is open with one person."""

    def __init__(self, session: Session, user: User) -> None:
        self._session = session
        self._user = user
        unit = session.office.unit(user.unit)
        self._units = frozenset({unit.id, unit.name}) if unit else frozenset()
        self.items: list[OpenWork] = []
        self.closed = 0
        self.to_reassign = 0

    def look_through(self, kind: Kind[Any]) -> None:
        """Gather what is open of one kind."""
        for row in _rows(self._session, kind):
            record, _number, _title, _unit, value, _due, _author, _returned, restricted, _body = row
            state = state_of(kind, value)
            for duty, passing in self._duties(kind, row):
                if restricted == OPEN:
                    self.items.append(_listed(kind, row, duty, passing))
                    continue
                self.closed += 1
                known = self._session.database.row(_KNOWN, (record, self._session.user_id))
                if known and passing_of(kind, state) is Passing.REASSIGN:
                    self.to_reassign += 1

    def _duties(self, kind: Kind[Any], row: tuple[Any, ...]) -> Iterator[tuple[str, Passing]]:
        """Yield what the person is to the record, and how that passes on; nothing if nothing."""
        _id, _number, _title, unit, value, _due, author, returned, _restricted, body = row
        state, me = state_of(kind, value), self._user.id
        own = author == me and (returned or state in kind.draft_states)
        if own and _waits_for_author(kind):
            yield ("退回补正" if returned else "拟稿人"), Passing.DRAFT
        if me in body:
            held = json.loads(body)
            labels = [
                spec.words.label
                for spec in kind.fields
                if spec.name in kind.responsible and held.get(spec.name) == me
            ]
            if labels:
                yield "、".join(labels), passing_of(kind, state)
        elif not kind.responsible and self._units & set(unit.split("、")):
            yield f"所在科室：{self._named(unit)}", Passing.STAYS

    def _named(self, units: str) -> str:
        known = ((self._session.office.unit(UnitId(one)), one) for one in units.split("、"))
        return "、".join(unit.name if unit else one for unit, one in known)


def _rows(session: Session, kind: Kind[Any]) -> list[tuple[Any, ...]]:
    states = [state.value for state in sorted(kind.open_states, key=lambda each: each.value)]
    marks = ", ".join("?" * len(states))
    query = f"{_SELECT} AND state IN ({marks}) ORDER BY due, id"
    return session.database.rows(query, (kind.name, *states))


def _listed(kind: Kind[Any], row: tuple[Any, ...], duty: str, passing: Passing) -> OpenWork:
    record, number, title, _unit, value, due, *_rest = row
    return OpenWork(
        record=RecordId(record),
        kind=kind.label,
        number=number,
        title=title if seen_by_everyone(kind) else "",
        duty=duty,
        state=state_of(kind, value).label,
        due_on=None if due == NO_DUE else date.fromisoformat(due),
        passing=passing,
    )


def _waits_for_author(kind: Kind[Any]) -> bool:
    """Whether only its author may take a draft of *kind* further."""
    return any(
        guards.author_only in row.guards for row in kind.workflow if row.sources & kind.draft_states
    )


def _office_duties(session: Session) -> tuple[tuple[OpenWork, ...], tuple[Owed, ...]]:
    """Return every commitment in force, and what is still owed under any."""
    kind = session.kinds.get("commitment")
    if kind is None:
        return (), ()
    standing: list[OpenWork] = []
    owed: list[Owed] = []
    query = f"{_SELECT} AND restricted = ? ORDER BY due, id"
    for row in session.database.rows(query, (kind.name, OPEN)):
        record: Commitment = codec.load(kind, json.loads(row[-1]))
        if in_force(record):
            standing.append(_listed(kind, row, "本单位", Passing.STAYS))
        owed += owed_by(RecordId(row[0]), record)
    return tuple(standing), tuple(owed)
