"""What goes to the city and comes back: submitted lines, sealed batches, receipts, the feed.

A line is delivered only when a receipt that the caller has verified says so. Nothing is taken out:
states move, bytes stay.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes, SyncState
from zwcx_desktop.wire import bundle
from zwcx_desktop.wire.batch import BYTES, LINES, Batch, Link
from zwcx_desktop.wire.changes import blobs
from zwcx_desktop.wire.problems import problem
from zwcx_desktop.wire.receipt import Receipt, RecordException
from zwcx_desktop.wire.terms import Hash, instant

_ENROLMENT = "enrolment"
_EMPTY_EXPUNGED = (
    "UPDATE change SET line = x'' WHERE batch = ? AND state = 'accepted'"
    " AND record IN (SELECT record FROM expunged)"
    " AND seq < (SELECT max(seq) FROM change AS later WHERE later.record = change.record)"
)


class Enrolment(msgspec.Struct, frozen=True, kw_only=True):
    """This computer as the city knows it.

    Attributes:
        device_no: two characters in business numbers (A1 … Z9).
        epoch: grows with every enrolment of this computer.
        key_list: the platform's keys as its root signed them.
        sign_key: the device's own Ed25519 key, 32 bytes; protected by the store's encryption.
        seal_key: the device's own X25519 key, 32 bytes.
        certificate: the platform's signed word that the device belongs to the office.
    """

    url: str
    device: str
    device_no: str
    epoch: int
    platform: str
    platform_name: str
    root: bytes
    root_suite: str
    key_list: bytes
    sign_key: bytes
    seal_key: bytes
    certificate: bytes
    at: str


@dataclass(frozen=True, slots=True)
class PendingLine:
    """A submitted revision that no batch carries yet."""

    seq: int
    record: RecordId
    rev: int
    line: bytes


@dataclass(frozen=True, slots=True)
class SealedBatch:
    """A signed batch that waits for its receipt; the same bytes go out at every try."""

    id: str
    epoch: int
    seq: int
    hash: Hash
    envelope: bytes
    lines: tuple[bytes, ...]

    def wire(self) -> bytes:
        """Return the bytes to send."""
        return bundle.pack(self.envelope, self.lines)


class Outbox:
    """Submitted lines on their way out, and where the feed was read to."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database: Database = session.database

    def enrolment(self) -> Enrolment | None:
        """Return how this computer is enrolled, None when it is not."""
        kept = self._session.settings.get(_ENROLMENT)
        return None if kept is None else msgspec.convert(kept, Enrolment)

    def enrol(self, enrolment: Enrolment) -> Changes:
        """Keep an enrolment. Batches of an earlier epoch that got no receipt are taken apart."""
        with self._database.transaction():
            for (batch,) in self._database.rows("SELECT id FROM batch WHERE state = 'sealed'"):
                self._take_apart(batch)
            self._session.settings.put(_ENROLMENT, msgspec.to_builtins(enrolment))
            self._session.settings.put("device_no", enrolment.device_no)
            self._session.device = enrolment.device_no
            self._session.note("enrol", f"登记到 {enrolment.platform_name}")
        return Changes(frozenset({"sync"}))

    def keep_key_list(self, key_list: bytes) -> None:
        """Replace the platform's key list by a newer one the caller has proved."""
        present = self.enrolment()
        if present is None or present.key_list == key_list:
            return
        renewed = msgspec.structs.replace(present, key_list=key_list)
        with self._database.transaction():
            self._session.settings.put(_ENROLMENT, msgspec.to_builtins(renewed))
            self._session.note("enrol", "更新平台公钥")

    def pending(self, limit: int = LINES, most_bytes: int = BYTES) -> tuple[PendingLine, ...]:
        """Return the next lines for a batch, in their order, within both limits."""
        found: list[PendingLine] = []
        size = 0
        for seq, record, rev, line in self._database.rows(
            "SELECT seq, record, rev, line FROM change WHERE state = 'pending'"
            " ORDER BY seq LIMIT ?",
            (limit,),
        ):
            size += len(line) + 1
            if found and size > most_bytes:
                break
            found.append(PendingLine(seq, RecordId(record), rev, line))
        return tuple(found)

    def link(self) -> Link:
        """Return the place of the next batch in this epoch's chain."""
        last = self._database.row(
            "SELECT seq, hash FROM batch WHERE epoch = ? AND state <> 'withdrawn'"
            " ORDER BY seq DESC LIMIT 1",
            (self._epoch(),),
        )
        return Link() if last is None else Link(last[0] + 1, Hash(last[1]))

    def seal(self, batch: Batch, lines: Iterable[PendingLine]) -> Changes:
        """Keep the signed *batch* of *lines* before it is sent for the first time."""
        header = batch.header
        with self._database.transaction():
            self._database.run(
                "INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, 'sealed', x'')",
                (
                    header.batch, header.epoch, header.seq, batch.envelope, batch.header_hash,
                    instant(self._session.clock.now()),
                ),
            )  # fmt: skip
            touched = set()
            for line in lines:
                self._database.run(
                    "UPDATE change SET state = 'batched', batch = ?"
                    " WHERE seq = ? AND state = 'pending'",
                    (header.batch, line.seq),
                )
                touched.add(line.record)
            self._session.note("seal", f"封批 {header.n} 条，第 {header.seq} 批")
            return self._show(touched)

    def unsent_batches(self) -> tuple[SealedBatch, ...]:
        """Return sealed batches without a receipt, in the order of their chain."""
        rows = self._database.rows(
            "SELECT id, epoch, seq, hash, envelope FROM batch WHERE state = 'sealed'"
            " ORDER BY epoch, seq"
        )
        return tuple(
            SealedBatch(
                batch,
                epoch,
                seq,
                Hash(hash_),
                envelope,
                tuple(line for _, _, line in self._lines(batch)),
            )
            for batch, epoch, seq, hash_, envelope in rows
        )

    def withdraw(self, batch: str) -> Changes:
        """Take a batch apart that the platform has not taken; its lines wait again.

        Only the last batch of the chain can be taken apart.

        Raises:
            ValueError: it is not the last one, or has a receipt.
        """
        last = self._database.row(
            "SELECT id FROM batch WHERE state = 'sealed' ORDER BY epoch DESC, seq DESC LIMIT 1"
        )
        if last is None or last[0] != batch:
            raise ValueError(batch)
        with self._database.transaction():
            touched = self._take_apart(batch)
            self._session.note("seal", "拆回未送达的批次")
            return self._show(touched)

    def receive(self, receipt: Receipt, signed: bytes) -> Changes:
        """Keep a receipt that was verified against its batch, and what it says of each line.

        A receipt that came before changes nothing.
        """
        state = self._database.value("SELECT state FROM batch WHERE id = ?", (receipt.batch,))
        if state != "sealed" or receipt.stage == "deposited":
            return Changes()
        refused = {exception.idx: exception for exception in receipt.exceptions}
        with self._database.transaction():
            self._database.run(
                "UPDATE batch SET state = 'receipted', receipt = ? WHERE id = ?",
                (signed, receipt.batch),
            )
            lines = self._lines(receipt.batch)
            for place, (seq, _, line) in enumerate(lines):
                self._judge(seq, refused.get(place))
                if place not in refused:
                    self._expect_files(line, frozenset(receipt.missing_blobs))
            for place, exception in refused.items():
                self._rewind(lines[place][2], exception)
            self._database.run(_EMPTY_EXPUNGED, (receipt.batch,))
            touched = {record for _, record, _ in lines}
            self._session.note(
                "receipt", f"第 {receipt.seq} 批送达 {receipt.accepted} 条，退回 {len(refused)} 条"
            )
            return self._show(touched)

    def receipt(self, record: RecordId) -> bytes | None:
        """Return the signed receipt that covers the newest delivered revision of *record*."""
        found: bytes | None = self._database.value(
            "SELECT b.receipt FROM change c JOIN batch b ON b.id = c.batch"
            " WHERE c.record = ? AND c.state = 'accepted' ORDER BY c.seq DESC LIMIT 1",
            (record,),
        )
        return found

    def last_receipt(self) -> bytes | None:
        """Return the newest signed receipt of this epoch, for the chain of receipts."""
        found: bytes | None = self._database.value(
            "SELECT receipt FROM batch WHERE epoch = ? AND state = 'receipted'"
            " ORDER BY seq DESC LIMIT 1",
            (self._epoch(),),
        )
        return found

    def _epoch(self) -> int:
        enrolment = self.enrolment()
        return 1 if enrolment is None else enrolment.epoch

    def _lines(self, batch: str) -> list[tuple[int, RecordId, bytes]]:
        rows = self._database.rows(
            "SELECT seq, record, line FROM change WHERE batch = ? ORDER BY seq", (batch,)
        )
        return [(seq, RecordId(record), line) for seq, record, line in rows]

    def _take_apart(self, batch: str) -> set[RecordId]:
        touched = {record for _, record, _ in self._lines(batch)}
        self._database.run("UPDATE batch SET state = 'withdrawn' WHERE id = ?", (batch,))
        self._database.run(
            "UPDATE change SET state = 'pending', batch = '' WHERE batch = ?", (batch,)
        )
        return touched

    def _judge(self, seq: int, exception: RecordException | None) -> None:
        state = "accepted" if exception is None else "rejected"
        code = "" if exception is None else exception.code
        self._database.run(
            "UPDATE change SET state = ?, code = ? WHERE seq = ?", (state, code, seq)
        )

    def _rewind(self, line: bytes, exception: RecordException) -> None:
        """Put a record back to what the platform holds, when its present state stands on *line*."""
        change = msgspec.json.decode(line, type=Change)
        record, refused = change.id, {line_hash(line)}
        held = (0, "")
        for seq, rev, hash_, state, raw in self._database.rows(
            "SELECT seq, rev, hash, state, line FROM change WHERE record = ? ORDER BY seq",
            (record,),
        ):
            if state == "accepted":
                held = (rev, hash_)
            elif raw and msgspec.json.decode(raw, type=Change).base in refused:
                refused.add(hash_)
                if state == "pending":
                    self._database.run(
                        "UPDATE change SET state = 'rejected', code = 'superseded' WHERE seq = ?",
                        (seq,),
                    )
        present = self._database.value("SELECT base FROM record WHERE id = ?", (record,))
        if present not in refused:
            return
        conflict = exception.code == "conflict"
        sync = SyncState.CONFLICT if conflict else SyncState.REJECTED
        self._database.run(
            "UPDATE record SET rev = ?, base = ?, sync = ?, returned = ? WHERE id = ?",
            (*held, sync.value, _reason(exception), record),
        )

    def _expect_files(self, line: bytes, missing: frozenset[Hash]) -> None:
        for digest in blobs(line):
            state = "pending" if digest in missing else "accepted"
            self._database.run(
                "UPDATE attachment SET sync = ? WHERE sha256 = ? AND sync <> 'accepted'",
                (state, digest.removeprefix("sha256:")),
            )

    def _show(self, records: Iterable[RecordId]) -> Changes:
        """Let each record show the state of its newest line."""
        changes = Changes(frozenset({"sync"}))
        for record in records:
            kind = self._database.value("SELECT kind FROM record WHERE id = ?", (record,))
            newest = self._database.value(
                "SELECT state FROM change WHERE record = ? ORDER BY seq DESC LIMIT 1", (record,)
            )
            if newest != "rejected":
                self._database.run("UPDATE record SET sync = ? WHERE id = ?", (newest, record))
            changes |= Changes(frozenset({kind}), frozenset({record}))
        return changes


def _reason(exception: RecordException) -> str:
    known = problem(exception.code)
    where = f"（{exception.field}）" if exception.field else ""
    return f"{known.title}{where}。{known.cause}{known.next_step}"
