"""What the city's feed brings: records returned for correction, other computers' changes.

Effects and cursor are one transaction, so that a page counts once however often it comes. Nobody's
work is overwritten: a change that crosses an unsent one is kept beside it until a person decides.
"""

import re
from dataclasses import replace
from typing import Any

import msgspec

from zwcx_desktop.records import codec
from zwcx_desktop.records.change import Change
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.errors import Duplicate, NotEditable
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import RECKONED, Deed, Stored
from zwcx_desktop.store.values import Changes, SyncState
from zwcx_desktop.wire.canonical import write as canonical_bytes
from zwcx_desktop.wire.feed import (
    ChangeItem,
    Cursor,
    Item,
    Page,
    ReturnItem,
    change_of,
)
from zwcx_desktop.wire.terms import Hash, instant

_CURSOR = "feed_cursor"
HEARD = "heard_from"
"""Setting: the newest change of each other computer of the office, by its number, as an instant."""
NUMBERED_BY = re.compile(r"-([A-Z][1-9])-\d{8}-")
"""The computer's part of a business number."""
PUT_BY = "feed_put_by"
"""Setting: changes of other computers that could not be shown here, as [record, kind, why]."""


class Inbox:
    """Where the feed was read to, and what it brought."""

    def __init__(self, session: Session, ledger: Ledger) -> None:
        self._session = session
        self._database = session.database
        self._ledger = ledger

    def cursor(self) -> Cursor:
        """Return where to go on reading."""
        kept = self._session.settings.get(_CURSOR)
        return Cursor() if kept is None else Cursor(kept["n"], Hash(kept["head"]))

    def start_over(self) -> Changes:
        """Forget what was read: the office has another platform now, which counts from 1."""
        with self._database.transaction():
            self._session.settings.put(_CURSOR, {"n": 0, "head": Cursor().head})
            self._session.settings.put(PUT_BY, [])
            self._database.run("DELETE FROM feed")
        return Changes(frozenset({"sync"}))

    def apply(self, page: Page) -> Changes:
        """Keep a page that was proved to continue `cursor`, with all its effects.

        Receipts in it are for the outbox: hand them to `Outbox.receive` after verifying.
        """
        if page.header.after != self.cursor().n:
            return Changes()
        changes = Changes(frozenset({"sync"}))
        with self._database.transaction():
            for item in page.items:
                changes |= self._apply(item)
            cursor = page.cursor
            self._session.settings.put(_CURSOR, {"n": cursor.n, "head": cursor.head})
            if page.items:
                self._session.note("feed", f"收到平台通知 {len(page.items)} 条")
        return changes

    def theirs(self, record_id: RecordId) -> Any | None:
        """Return the other computer's version of a record in conflict, None when there is none."""
        stored = self._ledger.read(record_id)
        line = self._database.value(
            "SELECT line FROM feed WHERE record = ? AND type = 'change' ORDER BY n DESC LIMIT 1",
            (record_id,),
        )
        if line is None or stored.sync is not SyncState.CONFLICT:
            return None
        return codec.load(stored.kind, msgspec.json.decode(line, type=Change).data)

    def keep_mine(self, record_id: RecordId) -> Changes:
        """Settle a conflict: submit this computer's version as the revision after the other's."""
        stored = self._in_conflict(record_id)
        deed = Deed("settle", "冲突处理：保留本机版本", "", submit=True)
        return self._ledger.write(stored, self._ledger.whole(stored), deed)

    def keep_theirs(self, record_id: RecordId) -> Changes:
        """Settle a conflict: take the other computer's version; ours stays in the timeline."""
        stored = self._in_conflict(record_id)
        record = self.theirs(record_id)
        if record is None:
            raise NotEditable("还没有收到另一台电脑的版本。", "请先点“立即同步”。")
        deed = Deed("settle", "冲突处理：采用另一台电脑的版本", "", submit=False)
        with self._database.transaction():
            self._database.run(
                "UPDATE change SET state = 'rejected', code = 'superseded'"
                " WHERE record = ? AND state = 'pending'",
                (record_id,),
            )
            place = replace(stored, sync=SyncState.ACCEPTED, returned="")
            return self._ledger.write(place, record, deed)

    def _in_conflict(self, record_id: RecordId) -> Stored:
        stored = self._ledger.read(record_id)
        if stored.sync is not SyncState.CONFLICT:
            raise NotEditable("这条记录没有待处理的冲突。", "请刷新后再看。")
        return stored

    def _apply(self, item: Item) -> Changes:
        if isinstance(item, ReturnItem):
            return self._returned(item)
        if isinstance(item, ChangeItem):
            return self._changed(item)
        return Changes()

    def _returned(self, item: ReturnItem) -> Changes:
        self._keep(item.n, "return", item.id, canonical_bytes(item))
        row = self._database.row("SELECT kind, rev, base FROM record WHERE id = ?", (item.id,))
        if row is None:
            return Changes()
        kind, _, base = row
        words = "；".join(item.reasons) + (f"（请于 {item.due} 前更正）" if item.due else "")
        if base != item.hash:
            words = ""  # A newer revision crossed with this; it will be looked at instead.
        self._database.run("UPDATE record SET returned = ? WHERE id = ?", (words, item.id))
        self._database.run(
            "INSERT INTO history (record, rev, at, by, event, label, opinion, body, seq)"
            " VALUES (?, ?, ?, ?, 'returned', ?, ?, '', 0)",
            (
                item.id, item.rev, instant(self._session.clock.now()), item.by,
                "上级退回更正" if words else "上级退回（已被新版本取代）", "；".join(item.reasons),
            ),
        )  # fmt: skip
        self._session.note("returned", "上级退回更正", kind=kind, record=item.id, rev=item.rev)
        return Changes(frozenset({kind}), frozenset({RecordId(item.id)}))

    def _changed(self, item: ChangeItem) -> Changes:
        change, hash_ = change_of(item)
        self._heard(change)
        self._keep(item.n, "change", change.id, item.line)
        kind = self._session.kinds.get(change.kind)
        if kind is None:
            return self._put_by(change, "本程序不认识这类记录，请升级程序。")
        if self._known(change.id, hash_):
            return Changes()
        held = self._database.row(
            "SELECT n, base, created_at, sealed, restricted, sync FROM record WHERE id = ?",
            (change.id,),
        )
        record_id = RecordId(change.id)
        if held is None:
            place = Stored(0, record_id, kind, change.rev, None, change.at)
        else:
            n, base, created_at, sealed, restricted, sync = held
            if change.base != base or self._unsent(record_id, sync):
                return self._cross(change, hash_)
            place = Stored(
                n, record_id, kind, change.rev, None, created_at,
                sealed=bool(sealed), restricted=restricted,
            )  # fmt: skip
        place = replace(place, rev=change.rev, base=hash_, sync=SyncState.ACCEPTED)
        try:
            record = codec.load(kind, change.data)
            deed = Deed("received", "另一台电脑更新", "", submit=False)
            return self._ledger.write(place, record, deed)
        except codec.CodecError:
            return self._put_by(change, "由更新版本的程序填写，请升级程序。")
        except Duplicate as clash:
            return self._put_by(change, clash.message)

    def _heard(self, change: Change) -> None:
        """Remember how far another computer's work is known here, by the numbers it gives."""
        found = NUMBERED_BY.search(str(change.data.get("number", "")))
        if found and found[1] != self._session.device:
            heard = dict(self._session.settings.get(HEARD, {}))
            heard[found[1]] = max(change.at, heard.get(found[1], ""))
            self._session.settings.put(HEARD, heard)

    def _cross(self, change: Change, hash_: Hash) -> Changes:
        """Show both sides: ours stays as it is, the next revision will follow theirs."""
        # Lines no batch carries yet would only be refused, and stand where the next one must.
        self._database.run(
            "UPDATE change SET state = 'rejected', code = 'superseded'"
            " WHERE record = ? AND state = 'pending'",
            (change.id,),
        )
        self._database.run(
            "UPDATE record SET rev = ?, base = ?, sync = 'conflict', returned = ? WHERE id = ?",
            (change.rev, hash_, "本单位另一台电脑也改了这条记录，请对照两个版本。", change.id),
        )
        return Changes(frozenset({change.kind}), frozenset({RecordId(change.id)}))

    def _put_by(self, change: Change, why: str) -> Changes:
        """Leave a change that cannot be shown here in the feed; one must never stop the others."""
        kept = [each for each in self._session.settings.get(PUT_BY, []) if each[0] != change.id]
        self._session.settings.put(PUT_BY, [*kept, [change.id, change.kind, why]][-100:])
        self._session.note("feed", "另一台电脑的一条记录未并入")
        return Changes(frozenset({"sync"}))

    def _known(self, record: str, hash_: Hash) -> bool:
        found = self._database.value(
            "SELECT 1 FROM change WHERE record = ? AND hash = ?"
            " UNION ALL SELECT 1 FROM record WHERE id = ? AND base = ?",
            (record, hash_, record, hash_),
        )
        return found is not None

    def _unsent(self, record: RecordId, sync: str) -> bool:
        """Whether this computer holds work on *record* that the platform has not taken."""
        if sync in (SyncState.REJECTED.value, SyncState.CONFLICT.value):
            return True
        found = self._database.value(
            "SELECT 1 FROM change WHERE record = ? AND state IN ('pending', 'batched')", (record,)
        )
        if found is not None:
            return True
        # A draft returned within the office is edited without a line; reckoning is nobody's work.
        newest = self._database.row(
            "SELECT seq, event FROM history WHERE record = ? AND event NOT IN ('returned', ?)"
            " ORDER BY n DESC LIMIT 1",
            (record, RECKONED),
        )
        return newest is not None and newest[0] == 0 and newest[1] not in ("received", "settle")

    def _keep(self, n: int, type_: str, record: str, line: bytes) -> None:
        self._database.run(
            "INSERT OR IGNORE INTO feed VALUES (?, ?, ?, ?, ?)",
            (n, type_, record, line, instant(self._session.clock.now())),
        )
