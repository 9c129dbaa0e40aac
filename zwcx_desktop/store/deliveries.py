"""What a person sees of sync: batches and receipts, what came back, how the last run ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.enrolments import Enrolments
from zwcx_desktop.store.errors import TakenApart
from zwcx_desktop.store.inbox import PUT_BY
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes, SyncState
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import envelope
from zwcx_desktop.wire import receipt as receipts
from zwcx_desktop.wire.keys import to_text
from zwcx_desktop.wire.terms import Hash, instant, moment

_OUTCOME, _AUTOMATIC, _REJECTIONS = "sync_outcome", "sync_automatic", "sync_rejections"
_CAME_BACK = "SELECT id, kind, title, number, sync, returned, updated_at FROM record WHERE"
_KNOWN = (
    "(restricted = 0 OR EXISTS"
    " (SELECT 1 FROM reader WHERE reader.record = record.id AND reader.user = ?))"
)
_BATCHES = (
    "SELECT b.id, b.seq, b.epoch, b.state, b.at, b.receipt,"
    " (SELECT count(*) FROM change c WHERE c.batch = b.id),"
    " (SELECT count(*) FROM change c WHERE c.batch = b.id AND c.state = 'rejected')"
    " FROM batch b"
)
_READ_RECEIPT = msgspec.json.Decoder(receipts.Receipt)
_READ_HEADER = msgspec.json.Decoder(batches.Header)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How the last run ended.

    Attributes:
        trouble: what went wrong, "" when nothing did; `hint` says what to do.
        batch: the batch that is stuck, "" when none is.
        offline: the platform could not be reached.
        clock_offset: this computer's clock minus the platform's, in milliseconds.
        complete_at: when a run last came to its end without trouble, "" for never.
    """

    at: str
    words: str
    trouble: str = ""
    hint: str = ""
    batch: str = ""
    offline: bool = False
    clock_offset: int = 0
    complete_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One signed batch.

    Attributes:
        state: "sealed", "receipted" or "withdrawn" (taken apart, its lines went on in another).
        refused: how many of `count` lines came back.
        receipt_hash: of the signed receipt's statement, "" without one.
        received: when the platform had it, by the platform's clock.
        rejected: why the platform refused the whole batch, a code; "" when it did not.
    """

    id: str
    seq: int
    epoch: int
    state: str
    count: int
    refused: int
    at: datetime
    receipt_hash: str
    received: datetime | None
    rejected: str


@dataclass(frozen=True, slots=True)
class CarriedLine:
    """One line of a batch, as far as the user may know of its record.

    Attributes:
        kind: "" for what only named people may know of; its `number` is "" then too.
        code: why the platform refused it, "" when it did not.
    """

    kind: str
    number: str
    rev: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchContents:
    """What a batch carries, and under whose hand it goes; nothing of what the records say.

    Attributes:
        header: what the device signed.
        digest: of the signed header, which commits to every line.
        device_no: "" when this computer has been enrolled as another device since.
        platform: its name, "" when this computer has been enrolled elsewhere since.
        lines: in the order of the batch.
    """

    batch: BatchLine
    header: batches.Header
    digest: Hash
    device_no: str
    platform: str
    lines: tuple[CarriedLine, ...]

    def counts(self) -> dict[str, tuple[int, int]]:
        """Return by kind how many lines there are and how many of them came back."""
        found: dict[str, tuple[int, int]] = {}
        for line in self.lines:
            count, refused = found.get(line.kind, (0, 0))
            found[line.kind] = count + 1, refused + bool(line.code)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A record that came back and waits for a person.

    Attributes:
        id: None for another computer's record that could not be shown here.
        sync: REJECTED, CONFLICT, or ACCEPTED when the city returned it for correction.
    """

    id: RecordId | None
    kind: str
    title: str
    number: str
    sync: SyncState
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """An attachment on its way; `size` in bytes."""

    record: RecordId
    kind: str
    name: str
    title: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where sync stands.

    Attributes:
        platform: its name, "" when this computer is not enrolled.
        root: the platform's root key, whose fingerprint two people compare.
        pending: submitted lines in no batch yet; `sealed`: in a batch without receipt.
        troubles: how many records came back and wait for a person.
        pending_since: when the oldest of them was submitted, None without any.
    """

    platform: str
    url: str
    device: str
    device_no: str
    epoch: int
    enrolled_at: datetime | None
    root: bytes
    root_suite: str
    automatic: bool
    outcome: Outcome | None
    pending: int
    pending_since: datetime | None
    sealed: int
    troubles: int


class Deliveries:
    """Reads for the sync page; keeps how runs ended."""

    def __init__(self, session: Session, enrolments: Enrolments) -> None:
        self._session = session
        self._database = session.database
        self._enrolments = enrolments

    def standing(self) -> Standing:
        """Return where sync stands."""
        enrolment = self._enrolments.present()
        pending, oldest = self._database.row(
            "SELECT count(*), min(seq) FROM change WHERE state <> 'accepted' AND state = 'pending'"
        ) or (0, None)
        sealed = self._database.value(
            "SELECT count(*) FROM change WHERE state <> 'accepted' AND state = 'batched'"
        )
        return Standing(
            platform=enrolment.platform_name if enrolment else "",
            url=enrolment.url if enrolment else "",
            device=enrolment.device if enrolment else "",
            device_no=enrolment.device_no if enrolment else "",
            epoch=enrolment.epoch if enrolment else 0,
            enrolled_at=moment(enrolment.at) if enrolment else None,
            root=enrolment.root if enrolment else b"",
            root_suite=enrolment.root_suite if enrolment else "",
            automatic=bool(self._session.settings.get(_AUTOMATIC, True)),
            outcome=self.outcome(),
            pending=int(pending),
            pending_since=self._submitted(oldest),
            sealed=int(sealed),
            troubles=len(self.troubles()),
        )

    def delivered(self) -> tuple[bytes, ...]:
        """Return every line a verified receipt covers, to be compared with what the city holds."""
        rows = self._database.rows("SELECT line FROM change WHERE state = 'accepted' ORDER BY seq")
        return tuple(line for (line,) in rows)

    def outcome(self) -> Outcome | None:
        """Return how the last run ended, None before the first."""
        kept = self._session.settings.get(_OUTCOME)
        return None if kept is None else msgspec.convert(kept, Outcome)

    def keep_outcome(self, outcome: Outcome) -> Changes:
        """Keep how a run ended."""
        before = self.outcome()
        if not outcome.complete_at and before is not None:
            outcome = msgspec.structs.replace(outcome, complete_at=before.complete_at)
        self._session.settings.put(_OUTCOME, msgspec.to_builtins(outcome))
        if outcome.clock_offset or not (outcome.offline or outcome.trouble):
            self._session.clock_guard.heard(timedelta(milliseconds=outcome.clock_offset))
        return Changes(frozenset({"sync"}))

    def set_automatic(self, *, on: bool) -> Changes:
        """Let sync run by itself, or only when asked."""
        with self._database.transaction():
            self._session.settings.put(_AUTOMATIC, on)
            self._session.note("settings", "自动上报：" + ("开" if on else "关"))
        return Changes(frozenset({"sync"}))

    def alarm(self, words: str) -> Changes:
        """Write into the audit what must not be passed over, such as a forged receipt."""
        with self._database.transaction():
            self._session.note("alarm", words)
        return Changes(frozenset({"sync"}))

    def keep_rejection(self, batch: str, code: str, signed: bytes) -> Changes:
        """Keep the platform's signed proof that a batch was offered and refused."""
        kept = dict(self._session.settings.get(_REJECTIONS, {}))
        kept[batch] = [code, to_text(signed), instant(self._session.clock.now())]
        with self._database.transaction():
            self._session.settings.put(_REJECTIONS, dict(list(kept.items())[-50:]))
            self._session.note("rejected", f"平台拒收一批（{code}）")
        return Changes(frozenset({"sync"}))

    def batches(self, limit: int = 200) -> tuple[BatchLine, ...]:
        """Return the newest batches, newest first."""
        return self._batch_lines(" ORDER BY b.at DESC, b.epoch DESC, b.seq DESC LIMIT ?", limit)

    def contents(self, batch: str) -> BatchContents:
        """Return what *batch* carries, from its signed header and the columns beside its lines.

        Raises:
            LookupError: there is no such batch.
            TakenApart: its lines went on in another batch.
        """
        row = self._database.row("SELECT envelope, hash FROM batch WHERE id = ?", (batch,))
        if row is None:
            raise LookupError(batch)
        (line,) = self._batch_lines(" WHERE b.id = ?", batch)
        if line.state == "withdrawn":
            raise TakenApart
        header = _READ_HEADER.decode(envelope.unseal(row[0], batches.PAYLOAD).payload)
        enrolment = self._enrolments.present()
        own = enrolment if enrolment and enrolment.device == header.device else None
        there = enrolment if enrolment and enrolment.platform == header.platform else None
        return BatchContents(
            batch=line,
            header=header,
            digest=Hash(row[1]),
            device_no=own.device_no if own else "",
            platform=there.platform_name if there else "",
            lines=self._carried(batch),
        )

    def receipt(self, batch: str) -> bytes:
        """Return a batch's signed receipt, empty when there is none."""
        found: bytes | None = self._database.value(
            "SELECT receipt FROM batch WHERE id = ?", (batch,)
        )
        return found or b""

    def troubles(self, limit: int = 200) -> tuple[Trouble, ...]:
        """Return the records that came back and that the user may know of, newest first."""
        kinds = {kind.name for kind in self._session.visible_kinds()}
        rows = self._database.rows(
            # Two questions, because each has an index of its own that holds only such records.
            f"{_CAME_BACK} sync IN ('rejected', 'conflict') AND {_KNOWN} UNION"
            f" {_CAME_BACK} returned <> '' AND {_KNOWN} ORDER BY 7 DESC LIMIT ?",
            (self._session.user_id, self._session.user_id, limit),
        )
        found = [
            Trouble(
                id=RecordId(id_),
                kind=kind,
                title=title,
                number=number,
                sync=SyncState(sync),
                reason=returned,
            )
            for id_, kind, title, number, sync, returned, _ in rows
            if kind in kinds
        ]
        put_by = [
            Trouble(
                id=None, kind=kind, title="另一台电脑的记录", number="", sync=SyncState.CONFLICT,
                reason=f"没有并入本机：{why}",
            )
            for _, kind, why in self._session.settings.get(PUT_BY, [])
            if kind in kinds
        ]  # fmt: skip
        return tuple(found + put_by)

    def files(self) -> tuple[FileLine, ...]:
        """Return the attachments of delivered records that the platform does not have yet."""
        rows = self._database.rows(
            "SELECT a.record, r.kind, a.name, r.title, a.size FROM attachment a"
            " JOIN record r ON r.id = a.record"
            " WHERE a.sync = 'pending' AND a.removed_at = '' ORDER BY a.id"
        )
        kinds = {kind.name for kind in self._session.visible_kinds()}
        return tuple(
            FileLine(record=RecordId(record), kind=kind, name=name, title=title, size=size)
            for record, kind, name, title, size in rows
            if kind in kinds
        )

    def _batch_lines(self, which: str, *values: object) -> tuple[BatchLine, ...]:
        rejections = self._session.settings.get(_REJECTIONS, {})
        return tuple(
            BatchLine(
                id=id_,
                seq=seq,
                epoch=epoch,
                state=state,
                count=int(count),
                refused=int(refused),
                at=moment(at),
                receipt_hash=_hash(signed),
                received=received_at(signed),
                rejected=rejections.get(id_, ("",))[0],
            )
            for id_, seq, epoch, state, at, signed, count, refused in self._database.rows(
                _BATCHES + which, values
            )
        )

    def _carried(self, batch: str) -> tuple[CarriedLine, ...]:
        kinds = {kind.name for kind in self._session.visible_kinds()}
        rows = self._database.rows(
            f"SELECT kind, number, change.rev, code, {_KNOWN} FROM change"  # noqa: S608 - constant
            " JOIN record ON record.id = change.record WHERE batch = ? ORDER BY seq",
            (self._session.user_id, batch),
        )
        return tuple(
            CarriedLine(kind, number, rev, code)
            if known and kind in kinds
            else CarriedLine("", "", rev, code)
            for kind, number, rev, code, known in rows
        )

    def _submitted(self, seq: int | None) -> datetime | None:
        if seq is None:
            return None
        line = self._database.value("SELECT line FROM change WHERE seq = ?", (seq,))
        return moment(msgspec.json.decode(line)["at"])


def _hash(signed: bytes) -> str:
    return receipts.receipt_hash(signed) if signed else ""


def received_at(signed: bytes) -> datetime | None:
    """Return when the platform received the batch of a *signed* receipt, None without one."""
    if not signed:
        return None
    statement = envelope.unseal(signed, receipts.PAYLOAD).payload
    return moment(_READ_RECEIPT.decode(statement).received)
