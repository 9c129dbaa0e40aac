"""What the city's feed brings: records returned for correction, other computers' changes.

Effects and cursor are one transaction, so that a page counts once however often it comes. Nobody's
work is overwritten: a change that crosses an unsent one is kept beside it until a person decides.
"""

from dataclasses import replace
from typing import Any

import msgspec

from zwcx_desktop.records import codec
from zwcx_desktop.records.change import Change
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.ledger import Deed, Ledger, Stored
from zwcx_desktop.store.session import Session
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

    def start_over(self) -> None:
        """Forget the cursor: after enrolment with another platform."""
        self._session.settings.put(_CURSOR, {"n": 0, "head": Cursor().head})

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
        if line is None:
            return None
        return codec.load(stored.kind, msgspec.json.decode(line, type=Change).data)

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
        self._keep(item.n, "change", change.id, item.line)
        kind = self._session.kinds.get(change.kind)
        if kind is None:
            return Changes()
        held = self._database.row(
            "SELECT n, rev, base, created_at, sealed, restricted FROM record WHERE id = ?",
            (change.id,),
        )
        record_id = RecordId(change.id)
        if held is None:
            place = Stored(0, record_id, kind, change.rev, None, change.at)
        else:
            n, _, base, created_at, sealed, restricted = held
            if change.base != base or self._unsent(record_id):
                self._database.run(
                    "UPDATE record SET rev = ?, base = ?, sync = 'conflict', returned = ?"
                    " WHERE id = ?",
                    (
                        change.rev,
                        hash_,
                        "本单位另一台电脑也改了这条记录，请对照后重新保存。",
                        change.id,
                    ),
                )
                return Changes(frozenset({kind.name}), frozenset({record_id}))
            place = Stored(
                n, record_id, kind, change.rev, None, created_at,
                sealed=bool(sealed), restricted=restricted,
            )  # fmt: skip
        place = replace(place, rev=change.rev, base=hash_, sync=SyncState.ACCEPTED)
        record = codec.load(kind, change.data)
        return self._ledger.write(
            place, record, Deed("received", "另一台电脑更新", "", submit=False)
        )

    def _unsent(self, record: RecordId) -> bool:
        found = self._database.value(
            "SELECT 1 FROM change WHERE record = ? AND state IN ('pending', 'batched')", (record,)
        )
        return found is not None

    def _keep(self, n: int, type_: str, record: str, line: bytes) -> None:
        self._database.run(
            "INSERT OR IGNORE INTO feed VALUES (?, ?, ?, ?, ?)",
            (n, type_, record, line, instant(self._session.clock.now())),
        )
