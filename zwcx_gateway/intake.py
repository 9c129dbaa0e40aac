"""Taking batches in: proof outside the transaction, chain and compare-and-set inside it (TCS/1 §2).

The receipt is made in the transaction that stores the batch and kept as bytes; the same batch again
gets the same bytes again. What one line lacks never stops the others.
"""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, update

from zwcx_desktop.clock import Clock
from zwcx_desktop.crypto.suites import Verifier
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import changes, feed, receipt
from zwcx_desktop.wire.bodies import Bodies
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import Hash, OrgCode, instant, moment, sha256
from zwcx_gateway.enrolment import find_device, set_status
from zwcx_gateway.home import Home
from zwcx_gateway.ledger import Ledger, insert_many, select_in
from zwcx_gateway.tables import BATCH, BLOB, CHANGE, DEVICE, EVIDENCE, NOTICE, OFFICE, RECORD


@dataclass(frozen=True, slots=True)
class Taken:
    """A batch that the platform has.

    Attributes:
        receipt: the signed receipt.
        new: False when the batch had been taken before.
    """

    receipt: bytes
    new: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """A proved batch on its way into the ledger."""

    batch: batches.Batch
    wire: bytes
    received: datetime
    offset_ms: int
    judged: list[changes.Submitted | changes.Fault]


@dataclass(slots=True)
class _Verdict:
    """What compare-and-set makes of a batch's lines."""

    new: list[tuple[int, changes.Submitted, Hash]] = field(default_factory=list)
    accepted: int = 0
    exceptions: list[receipt.RecordException] = field(default_factory=list)
    blobs: set[Hash] = field(default_factory=set)


class Intake:
    """Takes batches for one platform."""

    def __init__(self, home: Home, ledger: Ledger, bodies: Bodies, clock: Clock) -> None:
        self._home = home
        self._ledger = ledger
        self._bodies = bodies
        self._clock = clock

    def take(self, wire: bytes) -> Taken:
        """Prove and store the batch in *wire*.

        Raises:
            Refused: nothing of the batch has been taken.
        """
        return settled(self.store(self.prove(wire)).result())

    def prove(self, wire: bytes) -> Arrival:
        """Do everything that needs no transaction: the larger part of the work.

        Raises:
            Refused: with the code of the first check that fails.
        """
        received = self._clock.now()
        batch = batches.open_batch(wire, self._key_of)
        try:
            created = moment(batch.header.created)
        except ValueError as error:
            raise Refused("header", "no such time") from error
        offset = round((created - received).total_seconds() * 1000)
        judged = changes.judge(batch.lines, batch.header.org, self._bodies)
        return Arrival(batch, wire, received, offset, judged)

    def store(self, arrival: Arrival) -> "Future[Taken | Refused]":
        """Put a proved batch into the ledger; see `settled` for what the future holds.

        Raises:
            Refused: `busy`.
        """
        return self._ledger.submit(lambda connection: self._store(connection, arrival))

    def rejection(self, wire: bytes, code: str) -> bytes:
        """Return the signed proof that *wire* was offered now and refused."""
        rejection = receipt.Rejection(
            code=code,
            content=sha256(wire),
            header="",
            platform=self._home.platform,
            received=instant(self._clock.now()),
        )
        return receipt.sign_rejection(rejection, self._home.signer)

    def _key_of(self, header: batches.Header) -> Verifier:
        if header.platform != self._home.platform:
            raise Refused("wrong-platform")
        device = self._ledger.read(lambda c: find_device(c, header.device, header.epoch))
        if device.org != header.org:
            raise Refused("unknown-device", "enrolled for another office")
        return device.key

    def _store(self, connection: Connection, arrival: Arrival) -> Taken | Refused:
        header = arrival.batch.header
        # Row locks in one order, device before office, so that writers never wait in a circle.
        device = connection.execute(
            select(DEVICE)
            .where(DEVICE.c.device == header.device, DEVICE.c.epoch == header.epoch)
            .with_for_update()
        ).one()
        old = connection.execute(
            select(BATCH.c.header, BATCH.c.receipt).where(BATCH.c.id == header.batch)
        ).first()
        if old is not None and old.header == arrival.batch.header_hash:
            return Taken(bytes(old.receipt), new=False)
        find_device(connection, header.device, header.epoch).may_send()
        broken = _broken_chain(arrival.batch, device, reused=old is not None)
        if broken is not None:
            _keep_evidence(connection, arrival, broken)
            return broken
        return Taken(self._apply(connection, arrival, device), new=True)

    def _apply(self, connection: Connection, arrival: Arrival, device: Row[Any]) -> bytes:
        header = arrival.batch.header
        start = connection.execute(
            select(OFFICE.c.feed).where(OFFICE.c.org == header.org).with_for_update()
        ).scalar_one()
        verdict = _compare_and_set(connection, arrival)
        last = start + len(verdict.new)
        signed = receipt.sign_receipt(
            receipt.Receipt(
                accepted=verdict.accepted,
                batch=header.batch,
                clock_offset_ms=arrival.offset_ms,
                device=header.device,
                epoch=header.epoch,
                exceptions=verdict.exceptions,
                feed=[start + 1, last] if verdict.new else [],
                header=arrival.batch.header_hash,
                missing_blobs=_missing(connection, verdict.blobs),
                platform=self._home.platform,
                prev_receipt=device.receipt_head,
                received=instant(arrival.received),
                root=header.root,
                seq=header.seq,
                stage="applied",
            ),
            self._home.signer,
        )
        _write_changes(connection, arrival, verdict, start)
        _write_batch(connection, arrival, signed, last + 1)
        return signed


def settled(outcome: Taken | Refused) -> Taken:
    """Return what was taken; a refusal that had to be committed first is raised now."""
    if isinstance(outcome, Refused):
        raise outcome
    return outcome


def _broken_chain(batch: batches.Batch, device: Row[Any], *, reused: bool) -> Refused | None:
    header = batch.header
    expected = {"expected_seq": device.seq + 1, "expected_prev": device.head}
    if reused:
        return Refused("batch-id-reused", **expected)
    if header.seq > device.seq + 1:
        return Refused("sequence-gap", **expected)
    if header.seq <= device.seq or header.prev != device.head:
        return Refused("fork", **expected)
    return None


def _keep_evidence(connection: Connection, arrival: Arrival, refused: Refused) -> None:
    if refused.code == "sequence-gap":
        return
    header = arrival.batch.header
    content = sha256(arrival.wire)
    known = connection.execute(select(EVIDENCE.c.content).where(EVIDENCE.c.content == content))
    if known.first() is None:
        connection.execute(
            EVIDENCE.insert().values(
                content=content,
                device=header.device,
                code=refused.code,
                received=instant(arrival.received),
                wire=arrival.wire,
            )
        )
    # Two different batches in one place of the chain: a copied or restored store (TCS/1 §2.8).
    set_status(connection, header.device, "suspended", arrival.received)


def _compare_and_set(connection: Connection, arrival: Arrival) -> _Verdict:
    verdict = _Verdict()
    batch = arrival.batch
    ids = {judged.id for judged in arrival.judged if isinstance(judged, changes.Submitted)}
    current = _current(connection, ids)
    for place, judged in enumerate(arrival.judged):
        if isinstance(judged, changes.Fault):
            verdict.exceptions.append(_exception(place, judged))
            continue
        hash_ = Hash("sha256:" + batch.leaves[place].hex())
        held = current.get(judged.id)
        code = _conflict(judged, hash_, held, batch.header.org)
        if code == "same" or (code == "conflict" and _held_before(connection, judged, hash_)):
            verdict.accepted += 1
            verdict.blobs.update(changes.blobs(batch.lines[place]))
            continue
        if code:
            fault = changes.Fault(judged.id, judged.rev, code)
            verdict.exceptions.append(_exception(place, fault, held.hash if held else ""))
            continue
        verdict.accepted += 1
        verdict.new.append((place, judged, hash_))
        verdict.blobs.update(changes.blobs(batch.lines[place]))
        current[judged.id] = _Held(judged.rev, hash_, batch.header.org, judged.kind)
    return verdict


@dataclass(frozen=True, slots=True)
class _Held:
    rev: int
    hash: str
    org: str
    kind: str


def _conflict(change: changes.Submitted, hash_: Hash, held: _Held | None, org: OrgCode) -> str:
    if held is None:
        return "" if change.rev == 1 and not change.base else "conflict"
    if held.org != org:
        return "foreign-org"
    if held.hash == hash_:
        return "same"
    follows = change.rev == held.rev + 1 and change.base == held.hash and change.kind == held.kind
    return "" if follows else "conflict"


def _current(connection: Connection, ids: Iterable[str]) -> dict[str, _Held]:
    columns = (RECORD.c.id, RECORD.c.rev, RECORD.c.hash, RECORD.c.org, RECORD.c.kind)
    rows = select_in(connection, columns, RECORD.c.id, sorted(ids))
    return {id_: _Held(rev, hash_, org, kind) for id_, rev, hash_, org, kind in rows}


def _held_before(connection: Connection, change: changes.Submitted, hash_: Hash) -> bool:
    row = connection.execute(
        select(CHANGE.c.hash).where(CHANGE.c.record == change.id, CHANGE.c.rev == change.rev)
    ).first()
    return row is not None and row.hash == hash_


def _exception(place: int, fault: changes.Fault, current: str = "") -> receipt.RecordException:
    return receipt.RecordException(
        code=fault.code, current=current, field=fault.field, id=fault.id, idx=place, rev=fault.rev
    )


def _missing(connection: Connection, wanted: set[Hash]) -> list[Hash]:
    rows = select_in(connection, (BLOB.c.hash,), BLOB.c.hash, sorted(wanted))
    return sorted(wanted - {hash_ for (hash_,) in rows})


def _write_changes(connection: Connection, arrival: Arrival, verdict: _Verdict, start: int) -> None:
    header, lines = arrival.batch.header, arrival.batch.lines
    log, later = [], []
    first: dict[str, tuple[Any, ...]] = {}
    for n, (place, change, hash_) in enumerate(verdict.new, start + 1):
        log.append(
            (
                header.org,
                n,
                change.id,
                change.rev,
                hash_,
                header.device,
                header.batch,
                lines[place],
            )
        )
        if change.rev == 1 or change.id in first:
            first[change.id] = (change.id, header.org, change.kind, change.rev, hash_)
        else:
            later.append({"was": change.id, "rev": change.rev, "hash": hash_})
    insert_many(connection, CHANGE, log)
    insert_many(connection, RECORD, list(first.values()))
    if later:
        connection.execute(
            update(RECORD)
            .where(RECORD.c.id == bindparam("was"))
            .values(rev=bindparam("rev"), hash=bindparam("hash")),
            later,
        )


def _write_batch(connection: Connection, arrival: Arrival, signed: bytes, n: int) -> None:
    header, header_hash = arrival.batch.header, arrival.batch.header_hash
    connection.execute(
        BATCH.insert().values(
            id=header.batch,
            device=header.device,
            epoch=header.epoch,
            seq=header.seq,
            header=header_hash,
            received=instant(arrival.received),
            wire=arrival.wire,
            receipt=signed,
        )
    )
    add_notice(connection, header.org, n, header.device, feed.receipt_item(n, signed))
    connection.execute(
        update(DEVICE)
        .where(DEVICE.c.device == header.device, DEVICE.c.epoch == header.epoch)
        .values(seq=header.seq, head=header_hash, receipt_head=receipt.receipt_hash(signed))
    )
    connection.execute(update(OFFICE).where(OFFICE.c.org == header.org).values(feed=n))


def add_notice(connection: Connection, org: str, n: int, device: str, line: bytes) -> None:
    """Put an entry other than a change into the feed of *org* as number *n*."""
    connection.execute(
        NOTICE.insert().values(org=org, n=n, device=device, hash=sha256(line), line=line)
    )
