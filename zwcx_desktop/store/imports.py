"""Tables read in: kept whole with the report on them, and undone whole while nobody acted on them.

A record is never deleted: undoing an import voids every record of it in one transaction.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

import msgspec

from zwcx_desktop.crypto.seals import NotAReader, SealBroken, seal_to
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Json, Record, Role, Step
from zwcx_desktop.store.casework import Casework
from zwcx_desktop.store.engine import Row
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.session import Session, state_of
from zwcx_desktop.store.stored import Deed, Stored
from zwcx_desktop.store.texts import clean_text
from zwcx_desktop.store.values import Changes, Import
from zwcx_desktop.wire.terms import instant, moment

_VOID: Final = "VOID"
_MOST: Final = 200
_CHUNK: Final = 500
_READ = "SELECT id, kind, at, by, source, undone_at FROM imported"
_HOLDING = f"{_READ} WHERE id = (SELECT imported FROM imported_record WHERE record = ?)"  # noqa: S608
_TOUCHED = (
    "SELECT count(*) FROM imported_record AS i WHERE imported = ? AND ("
    " (SELECT count(*) FROM history WHERE history.record = i.record) > 1"
    " OR EXISTS (SELECT 1 FROM attachment WHERE attachment.record = i.record)"
    " OR EXISTS (SELECT 1 FROM issued_record WHERE issued_record.record = i.record))"
)


class CannotUndo(ClientError):
    """An import that was undone already, or whose records were worked on since."""

    def __init__(self, why: str) -> None:
        super().__init__(f"这次导入不能撤销：{why}。", "误录的请逐条打开，用“作废”办理。")


class Imports:
    """The tables read in, as far as the signed-in user may know of their kinds."""

    def __init__(self, session: Session, casework: Casework, ledger: Ledger) -> None:
        self._session = session
        self._database = session.database
        self._casework = casework
        self._ledger = ledger

    def keep(self, kind: str, records: Iterable[Record], source: str, report: Json) -> Changes:
        """Keep all of *records* with the *report* on the table *source*, or nothing.

        Raises:
            NotPermitted, Unfit, Duplicate: as `Desk.create`.
        """
        session = self._session
        with self._database.transaction():
            changes = self._casework.create(kind, records)
            made = session.new_id()
            sealed = session.kind(kind).seal is not None
            packed = msgspec.json.encode(report)
            if sealed:
                packed = seal_to(session.seal_key.public, packed, self._context(made))
            self._database.run(
                "INSERT INTO imported VALUES (?, ?, ?, ?, ?, ?, ?, '', '')",
                (
                    made, kind, instant(session.clock.now()), session.user_id,
                    clean_text(source), packed, int(sealed),
                ),
            )  # fmt: skip
            for record in changes.ids:
                self._database.run("INSERT INTO imported_record VALUES (?, ?)", (record, made))
            session.note("import", f"导入表格，登记 {len(changes.ids)} 条", kind=kind)
        return changes

    def all(self, kind: str) -> tuple[Import, ...]:
        """Return the newest imports of *kind*, the latest first.

        Raises:
            NotVisible: the user may not see the kind.
        """
        self._session.kind(kind)
        rows = self._database.rows(
            f"{_READ} WHERE kind = ? ORDER BY id DESC LIMIT ?", (kind, _MOST)
        )
        return tuple(self._value(row) for row in rows)

    def holding(self, record_id: RecordId) -> Import | None:
        """Return the import that brought the record, None when it was written by hand."""
        row = self._database.row(_HOLDING, (record_id,))
        return None if row is None else self._value(row)

    def report(self, import_id: str) -> Json:
        """Return the report that was kept with an import.

        Raises:
            NotVisible: there is none such, or not for this user.
            NotAReader: the kind seals its matters and somebody else read the table in.
        """
        row = self._database.row(
            "SELECT kind, report, sealed FROM imported WHERE id = ?", (import_id,)
        )
        if row is None:
            raise NotVisible
        self._session.kind(row[0])
        packed = row[1]
        if row[2]:
            try:
                packed = self._session.seal_key.open(packed, self._context(import_id))
            except SealBroken as error:
                raise NotAReader from error
        report: Json = msgspec.json.decode(packed)
        return report

    def registered(self, kind: str, numbers: Iterable[str]) -> frozenset[str]:
        """Return which of the senders' *numbers* (`Kind.natural_key`) are registered already.

        Told even where the record itself is not for this user: it could not be kept twice.
        """
        self._session.kind(kind)
        wanted = sorted(numbers)
        found: set[str] = set()
        for start in range(0, len(wanted), _CHUNK):
            some = wanted[start : start + _CHUNK]
            marks = ", ".join("?" * len(some))
            rows = self._database.rows(
                f"SELECT natural FROM record WHERE kind = ? AND natural IN ({marks})",  # noqa: S608
                (kind, *some),
            )
            found |= {natural for (natural,) in rows}
        return frozenset(found)

    def undo(self, import_id: str) -> Changes:
        """Void every record of an import, all in one transaction.

        Raises:
            NotVisible: there is none such.
            CannotUndo: it was undone before, one of its records was edited or acted on, or
                somebody else read it in and the user is no leader.
        """
        session = self._session
        session.clock_guard.require_sane()
        session.home.require_room()
        row = self._database.row(f"{_READ} WHERE id = ?", (import_id,))
        if row is None:
            raise NotVisible
        found = self._value(row)
        session.kind(found.kind)
        if found.obstacle:
            raise CannotUndo(found.obstacle)
        reason = f"撤销导入 {found.source}"
        changes = Changes()
        with self._database.transaction():
            for record in self._records(import_id):
                changes |= self._void(self._ledger.read(record), reason)
            self._database.run(
                "UPDATE imported SET undone_at = ?, undone_by = ? WHERE id = ?",
                (instant(session.clock.now()), session.user_id, import_id),
            )
            session.note("import-undone", f"撤销导入，作废 {found.count} 条", kind=found.kind)
        return changes

    def layout(self, table: str, signature: str) -> Json | None:
        """Return what the columns of such a *table* were said to mean, None when nobody said."""
        found: Json | None = self._session.settings.get(_layout(table, signature))
        return found

    def keep_layout(self, table: str, signature: str, layout: Json) -> Changes:
        """Remember what the columns of such a *table* mean, for everyone of the office."""
        self._session.settings.put(_layout(table, signature), layout)
        return Changes()

    def _void(self, stored: Stored, reason: str) -> Changes:
        session, kind = self._session, stored.kind
        whole: Any = self._ledger.whole(stored)
        step = Step(event="void", by=session.user_id, at=session.clock.now(), opinion=reason)
        voided = replace(
            whole,
            state=state_of(kind, _VOID),
            void_reason=reason,
            steps=(*whole.steps, step),
        )
        return self._ledger.write(stored, voided, Deed("void", "撤销导入", reason, stored.rev > 0))

    def _records(self, import_id: str) -> tuple[RecordId, ...]:
        rows = self._database.rows(
            "SELECT record FROM imported_record WHERE imported = ? ORDER BY record", (import_id,)
        )
        return tuple(RecordId(record) for (record,) in rows)

    def _value(self, row: Row) -> Import:
        import_id, kind, at, by, source, undone_at = row
        return Import(
            id=import_id,
            kind=kind,
            at=moment(at),
            by=UserId(by),
            by_name=self._session.office.name_of(UserId(by)) or by,
            source=source,
            count=int(
                self._database.value(
                    "SELECT count(*) FROM imported_record WHERE imported = ?", (import_id,)
                )
            ),
            undone_at=moment(undone_at) if undone_at else None,
            obstacle=self._obstacle(import_id, UserId(by), undone_at),
        )

    def _obstacle(self, import_id: str, by: UserId, undone_at: str) -> str:
        user = self._session.user
        if undone_at:
            return "已经撤销过"
        if touched := int(self._database.value(_TOUCHED, (import_id,))):
            return f"其中 {touched} 条已经修改、办理或附有文件"
        return "" if by == user.id or Role.LEADER in user.roles else "由导入人或负责人撤销"

    def _context(self, import_id: str) -> str:
        return f"{self._session.keyring.office}|import|{self._session.user_id}|{import_id}"


def _layout(table: str, signature: str) -> str:
    return f"import:{table}:{signature}"
