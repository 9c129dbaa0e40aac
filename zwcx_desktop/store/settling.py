"""Due dates reckoned again when the law's data change: a calendar arrives, a rule, a profile.

Nothing moves silently: every moved date is a line in the record's history, in the audit and in the
list of moves. No canonical line is written: what follows from rules each computer reckons by
itself, and two that did would only collide. The next submitted revision carries the new dates.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Record
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.law import Law
from zwcx_desktop.store.law_values import Move
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.session import Session, state_of
from zwcx_desktop.store.stored import RECKONED, Deed, Stored
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire.terms import instant, moment

UPGRADED = "程序更新后的期限规则"
_EDITION = "law_edition"
_KEEP = "INSERT INTO law_move (at, cause, record, field, old, new) VALUES (?, ?, ?, ?, ?, ?)"
_MOVES = (
    "SELECT m.at, m.cause, m.field, m.old, m.new, r.id, r.kind, r.number, r.title"
    " FROM law_move m JOIN record r ON r.id = m.record WHERE r.restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = r.id AND reader.user = ?)"
    " ORDER BY m.n DESC LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class _Moved:
    stored: Stored
    record: Any
    dates: tuple[tuple[str, date | None, date | None], ...]

    @property
    def words(self) -> str:
        return "；".join(
            f"{label}由 {_day(old)} 改为 {_day(new)}" for label, old, new in self.dates
        )


class Settling:
    """Keeps the due dates of open records in step with the law in force."""

    def __init__(self, session: Session, ledger: Ledger) -> None:
        self._session = session
        self._database = session.database
        self._ledger = ledger

    def foreseen(self, law: Law) -> tuple[Move, ...]:
        """Return what would move under *law*, as far as the user may know of the records."""
        now = self._session.clock.now()
        return tuple(
            Move(
                at=now,
                cause="",
                id=moved.stored.id,
                kind=moved.stored.kind.name,
                number=moved.stored.record.number,
                title=moved.stored.title,
                field=label,
                old=old,
                new=new,
            )
            for moved in self._moved(law)
            if self._is_known(moved.stored.id)
            for label, old, new in moved.dates
        )

    def settle(self, cause: str) -> Changes:
        """Reckon all open records again under the law in force; inside a transaction."""
        changes = Changes()
        now = instant(self._session.clock.now())
        for moved in self._moved(self._session.law):
            deed = Deed(
                RECKONED, "重新计算期限", f"{cause}：{moved.words}", submit=False, program=True
            )
            changes |= self._ledger.write(moved.stored, moved.record, deed)
            for label, old, new in moved.dates:
                self._database.run(
                    _KEEP, (now, cause, moved.stored.id, label, _text(old), _text(new))
                )
        self._session.settings.put(_EDITION, self._session.law.edition)
        return changes

    def settle_if_due(self) -> Changes:
        """Settle when the law in force is not what dates were last reckoned by.

        That is so after an upgrade that brought a calendar, and on the first day of a profile.
        """
        known = self._session.settings.get(_EDITION)
        if known == self._session.law.edition or self._session.clock_guard.is_behind():
            return Changes()
        with self._database.transaction():
            return self.settle(UPGRADED)

    def moves(self, limit: int = 500) -> tuple[Move, ...]:
        """Return the dates that moved, the newest first, of records the user may know of."""
        kinds = {kind.name for kind in self._session.visible_kinds()}
        rows = self._database.rows(_MOVES, (self._session.user_id, limit))
        return tuple(
            Move(
                at=moment(at),
                cause=cause,
                id=RecordId(record),
                kind=kind,
                number=number,
                title=title,
                field=label,
                old=_date(old),
                new=_date(new),
            )
            for at, cause, label, old, new, record, kind, number, title in rows
            if kind in kinds
        )

    def _moved(self, law: Law) -> Iterator[_Moved]:
        facts = law.facts(0, self._state, exported=False)
        rows = self._database.rows("SELECT id FROM record WHERE open = 1 ORDER BY due, id")
        for (record_id,) in rows:
            stored = self._ledger.find(RecordId(record_id))
            try:
                record = stored.kind.derive(stored.record, facts)
            except ClientError:
                # What was granted or ordered under the old law stands.
                continue
            if dates := _dates(stored.kind, stored.record, record):
                yield _Moved(stored, record, dates)

    def _is_known(self, record: RecordId) -> bool:
        with suppress(NotVisible):
            self._ledger.read(record)
            return True
        return False

    def _state(self, record: RecordId) -> Any:
        row = self._database.row("SELECT kind, state FROM record WHERE id = ?", (record,))
        return None if row is None else state_of(self._session.kinds[row[0]], row[1])


def _dates(
    kind: Kind[Any], old: Record, new: Record
) -> tuple[tuple[str, date | None, date | None], ...]:
    """Return the date fields that differ, by label; the same move is told once."""
    found: dict[tuple[date | None, date | None], str] = {}
    for spec in kind.fields:
        if spec.type is date:
            pair = getattr(old, spec.name), getattr(new, spec.name)
            if pair[0] != pair[1]:
                found.setdefault(pair, spec.words.label)
    return tuple((label, *pair) for pair, label in found.items())


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _day(day: date | None) -> str:
    return day.isoformat() if day else "无"
