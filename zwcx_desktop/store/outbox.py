"""What goes to the city and comes back: submitted lines, sealed batches, receipts, the feed.

A line is delivered only when a receipt that the caller has verified says so. Nothing is taken out:
states move, bytes stay.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.enrolments import Enrolment, Enrolments
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes, SyncState
from zwcx_desktop.wire import bundle
from zwcx_desktop.wire.batch import BYTES, LINES, Batch, Link
from zwcx_desktop.wire.changes import blobs
from zwcx_desktop.wire.keys import from_text, to_text
from zwcx_desktop.wire.problems import problem
from zwcx_desktop.wire.receipt import Receipt, RecordException
from zwcx_desktop.wire.terms import Hash, instant

_AGAIN = "receipt_again"


@dataclass(frozen=True, slots=True)
class PendingLine:
    """A submitted revision that no batch carries yet."""

    seq: int
    record: RecordId
    rev: int
    line: bytes


@dataclass(frozen=True, slots=True)
class SealedBatch:
    """A signed batch; the same bytes go out at every try.

    Attributes:
        receipted: it has its receipt.
    """

    id: str
    epoch: int
    seq: int
    hash: Hash
    envelope: bytes
    lines: tuple[bytes, ...]
    receipted: bool = False

    def wire(self) -> bytes:
        """Return the bytes to send."""
        return bundle.pack(self.envelope, self.lines)


class Outbox:
    """Submitted lines on their way out, and where the feed was read to."""

    def __init__(self, session: Session, enrolments: Enrolments) -> None:
        self._session = session
        self._database: Database = session.database
        self._enrolments = enrolments

    def enrol(self, enrolment: Enrolment) -> Changes:
        """Put an enrolment into force; batches of an earlier one without receipt are taken apart.

        Another platform has nothing yet: everything delivered to the one before goes to it again.

        Raises:
            NotPermitted: the user may not enrol this computer.
        """
        if not (may(self._session.user, Action.ADMINISTER) or may(
            self._session.user, Action.EXCHANGE_BATCHES
        )):  # fmt: skip
            raise NotPermitted("登记设备", "管理员或经办人员")
        before = self._enrolments.present()
        moved = before is not None and before.platform != enrolment.platform
        with self._database.transaction():
            states = ("sealed", "receipted") if moved else ("sealed", "sealed")
            touched: set[RecordId] = set()
            for (batch,) in self._database.rows(
                "SELECT id FROM batch WHERE state IN (?, ?)", states
            ):
                touched |= self._take_apart(batch)
            if moved:
                self._database.run("UPDATE attachment SET sync = 'local_only'")
            self._enrolments.keep(enrolment)
            self._session.settings.put(_AGAIN, "")
            return self._show(touched)

    def enrolment(self) -> Enrolment | None:
        """Return how this computer is enrolled, None when it is not."""
        return self._enrolments.present()

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

    def hash_at(self, seq: int) -> Hash | None:
        """Return the header hash of this epoch's batch number *seq*, None when there is none."""
        found: Hash | None = self._database.value(
            "SELECT hash FROM batch WHERE epoch = ? AND seq = ? AND state <> 'withdrawn'",
            (self._epoch(), seq),
        )
        return found

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
        return self._batches("state = 'sealed'", 0)

    def batches_after(self, seq: int) -> tuple[SealedBatch, ...]:
        """Return this epoch's batches after number *seq*, with and without receipts."""
        return self._batches("state <> 'withdrawn'", seq)

    def last_receipt(self) -> bytes | None:
        """Return the newest signed receipt of this epoch, for the chain of receipts."""
        if again := str(self._session.settings.get(_AGAIN, "")):
            return from_text(again)
        found: bytes | None = self._database.value(
            "SELECT receipt FROM batch WHERE epoch = ? AND state = 'receipted'"
            " ORDER BY seq DESC LIMIT 1",
            (self._epoch(),),
        )
        return found

    def receipt(self, record: RecordId) -> bytes | None:
        """Return the signed receipt that covers the newest delivered revision of *record*."""
        found: bytes | None = self._database.value(
            "SELECT b.receipt FROM change c JOIN batch b ON b.id = c.batch"
            " WHERE c.record = ? AND c.state = 'accepted' ORDER BY c.seq DESC LIMIT 1",
            (record,),
        )
        return found

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

        A receipt for a batch that has one (the platform lost it and got it again) is only the
        next link of the chain: what was delivered stays so, and its first receipt the proof.
        """
        state = self._database.value("SELECT state FROM batch WHERE id = ?", (receipt.batch,))
        if state not in ("sealed", "receipted") or receipt.stage == "deposited":
            return Changes()
        with self._database.transaction():
            self._session.settings.put(_AGAIN, to_text(signed) if state == "receipted" else "")
            if state == "receipted":
                return Changes()
            self._database.run(
                "UPDATE batch SET state = 'receipted', receipt = ? WHERE id = ?",
                (signed, receipt.batch),
            )
            return self._settle(receipt)

    def _epoch(self) -> int:
        enrolment = self._enrolments.present()
        return 1 if enrolment is None else enrolment.epoch

    def _batches(self, condition: str, after: int) -> tuple[SealedBatch, ...]:
        rows = self._database.rows(
            "SELECT id, epoch, seq, hash, envelope, state FROM batch"  # noqa: S608 - two constants
            f" WHERE {condition} AND epoch = ? AND seq > ? ORDER BY seq",
            (self._epoch(), after),
        )
        return tuple(
            SealedBatch(
                id=batch,
                epoch=epoch,
                seq=seq,
                hash=Hash(hash_),
                envelope=envelope,
                lines=tuple(line for _, _, line in self._lines(batch)),
                receipted=state == "receipted",
            )
            for batch, epoch, seq, hash_, envelope, state in rows
        )

    def _settle(self, receipt: Receipt) -> Changes:
        refused = {exception.idx: exception for exception in receipt.exceptions}
        lines = self._lines(receipt.batch)
        for place, (seq, _, line) in enumerate(lines):
            code = refused[place].code if place in refused else ""
            self._database.run(
                "UPDATE change SET state = ?, code = ? WHERE seq = ?",
                ("rejected" if code else "accepted", code, seq),
            )
            for digest in () if code else blobs(line):
                self._database.run(
                    "UPDATE attachment SET sync = ? WHERE sha256 = ? AND sync <> 'accepted'",
                    (
                        "pending" if digest in receipt.missing_blobs else "accepted",
                        digest.removeprefix("sha256:"),
                    ),
                )
        for place, exception in refused.items():
            self._rewind(lines[place][2], exception)
        self._session.note(
            "receipt", f"第 {receipt.seq} 批送达 {receipt.accepted} 条，退回 {len(refused)} 条"
        )
        return self._show({record for _, record, _ in lines})

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

    def _rewind(self, line: bytes, exception: RecordException) -> None:
        """Put a record back before *line*, when its present state stands on it."""
        change = msgspec.json.decode(line, type=Change)
        record, refused = change.id, {line_hash(line)}
        for seq, hash_, state, raw in self._database.rows(
            "SELECT seq, hash, state, line FROM change WHERE record = ? AND state <> 'accepted'"
            " ORDER BY seq",
            (record,),
        ):
            if msgspec.json.decode(raw, type=Change).base not in refused:
                continue
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
            (change.rev - 1, change.base, sync.value, _reason(exception), record),
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
