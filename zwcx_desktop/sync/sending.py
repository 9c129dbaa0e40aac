"""Batches out, receipts in. Strictly in order; the same bytes at every try.

The chains are compared first: a store put back from a backup must not fork its chain, a platform
put back gets again what it lost, and a receipt whose reply was lost is taken from the chain's end.
"""

import os
from typing import TYPE_CHECKING

from zwcx_desktop import __version__
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.store.outbox import SealedBatch
from zwcx_desktop.store.values import Changes
from zwcx_desktop.sync.conversation import Conversation
from zwcx_desktop.sync.line import JSON
from zwcx_desktop.sync.platform import read
from zwcx_desktop.sync.troubles import DamagedHere
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import receipt as receipts
from zwcx_desktop.wire.keys import from_text
from zwcx_desktop.wire.meta import Chain
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import NO_HASH, BatchId, Hash, OrgCode, sha256

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_SAME_BYTES = ("corrupt", "digest-mismatch", "count-mismatch", "root-mismatch")
"""Problems that say the bytes suffered on their way: what was signed is sent again."""
_TRIES = 3


class Sending:
    """Sends what the outbox holds."""

    def __init__(self, talk: Conversation) -> None:
        self._talk = talk
        self._lines = min(batches.LINES, talk.platform.meta.limits.lines)
        self._done = 0
        self._total = 0

    def run(self) -> None:
        """Deliver everything that waits.

        Raises:
            Refused: the platform does not take a batch; it stays unsent.
            BadReceipt: what came back is not the platform's word about the batch.
        """
        standing = self._talk.desk(lambda desk: desk.deliveries.standing())
        self._total = standing.pending + standing.sealed
        self._compare_chains()
        while True:
            for sealed in self._talk.desk(lambda desk: desk.outbox.unsent_batches()):
                self._deliver(sealed)
            if not self._seal_next():
                return

    def _compare_chains(self) -> None:
        talk = self._talk
        device = talk.platform.enrolment.device
        answer = talk.patiently(
            lambda: talk.platform.call_as_device("GET", f"/v1/chain/{device}", expect=JSON)
        )
        chain = read(answer.content, Chain)
        _require_active(chain)
        ours = talk.desk(lambda desk: desk.outbox.hash_at(chain.seq)) if chain.seq else NO_HASH
        if ours != chain.head:
            # A batch the platform has and we do not, or another one in its place: sending more
            # would only make the platform suspend the device.
            talk.change(lambda desk: desk.deliveries.alarm("本机批次链与平台不一致，停止报送"))
            raise Refused("fork")
        later = talk.desk(lambda desk: desk.outbox.batches_after(max(chain.seq - 1, 0)))
        for sealed in later:
            if sealed.seq == chain.seq and not sealed.receipted and chain.receipt:
                self._take(sealed, from_text(chain.receipt))
        lost = [sealed for sealed in later if sealed.seq > chain.seq and sealed.receipted]
        if lost:
            self._send_again(lost)

    def _send_again(self, lost: list[SealedBatch]) -> None:
        words = f"平台数据回退过，已补发 {len(lost)} 批"
        self._talk.change(lambda desk: desk.deliveries.alarm(words))
        for sealed in lost:
            self._deliver(sealed)
        self._talk.report.notes.append(f"{words}，请告知市级平台管理员。")

    def _seal_next(self) -> bool:
        platform, limit = self._talk.platform, self._lines
        most = min(batches.BYTES, platform.meta.limits.unpacked // 2)

        def seal(desk: "Desk") -> Changes:
            lines = desk.outbox.pending(limit, most)
            if not lines:
                return Changes()
            now = desk.clock.now()
            batch = batches.build(
                [line.line for line in lines],
                _sender(desk, self._talk),
                desk.outbox.link(),
                batch=BatchId(uuid7(now, os.urandom(10))),
                created=now,
                signer=platform.signer,
            )
            return desk.outbox.seal(batch, lines)

        changes = self._talk.desk(seal)
        self._talk.report.changes |= changes
        return changes != Changes()

    def _deliver(self, sealed: SealedBatch) -> None:
        talk = self._talk
        talk.tell("正在上报", self._done, self._total)
        talk.report.stuck = sealed.id
        wire = sealed.wire()
        headers = {"Content-Type": batches.MEDIA, "Idempotency-Key": sealed.id}
        _prove(sealed, talk)
        for left in reversed(range(_TRIES)):
            try:
                answer = talk.patiently(
                    lambda: talk.platform.call(
                        "POST", "/v1/batches", expect=JSON, content=wire, headers=headers
                    )
                )
            except Refused as refused:
                if refused.code in _SAME_BYTES and left:
                    continue
                if refused.code == "too-large" and self._split(sealed):
                    return
                self._keep_rejection(sealed, wire, refused)
                raise
            self._take(sealed, answer.content)
            return

    def _take(self, sealed: SealedBatch, signed: bytes) -> None:
        talk = self._talk
        try:
            receipt = check_receipt(sealed, signed, talk)
        except receipts.BadReceipt as bad:
            words = bad.message
            talk.change(lambda desk: desk.deliveries.alarm(f"第 {sealed.seq} 批：{words}"))
            raise
        talk.change(lambda desk: desk.outbox.receive(receipt, signed))
        talk.report.stuck = ""
        if not sealed.receipted:
            talk.report.sent += 1
            talk.report.accepted += receipt.accepted
            talk.report.exceptions += len(receipt.exceptions)
            self._done += len(sealed.lines)
            talk.tell("正在上报", self._done, self._total)

    def _split(self, sealed: SealedBatch) -> bool:
        if len(sealed.lines) == 1 or sealed.receipted:
            return False
        self._lines = max(1, len(sealed.lines) // 2)
        self._talk.change(lambda desk: desk.outbox.withdraw(sealed.id))
        return True

    def _keep_rejection(self, sealed: SealedBatch, wire: bytes, refused: Refused) -> None:
        if not refused.document.rejection:
            return
        try:
            signed = from_text(refused.document.rejection)
            rejection = receipts.open_rejection(signed, self._talk.platform.keys)
        except (Refused, receipts.BadReceipt):
            return  # Proof of nothing; the refusal itself is shown all the same.
        if rejection.content == sha256(wire):
            self._talk.change(
                lambda desk: desk.deliveries.keep_rejection(sealed.id, rejection.code, signed)
            )


def check_receipt(sealed: SealedBatch, signed: bytes, talk: Conversation) -> receipts.Receipt:
    """Return the receipt in *signed* after proving it and that it follows the one before.

    Raises:
        BadReceipt: it is not the platform's word about this batch.
    """
    receipt = receipts.verify_receipt(signed, talk.platform.keys, _prove(sealed, talk))
    last = talk.desk(lambda desk: desk.outbox.last_receipt())
    # What a platform lost and got again begins a new row of receipts.
    if not sealed.receipted and receipt.prev_receipt != _hash(last):
        raise receipts.BadReceipt("与上一份回执不衔接")
    return receipt


def _hash(signed: bytes | None) -> Hash:
    return NO_HASH if signed is None else receipts.receipt_hash(signed)


def _prove(sealed: SealedBatch, talk: Conversation) -> batches.Batch:
    key = talk.platform.signer.verify_key
    try:
        return batches.prove(sealed.envelope, sealed.lines, lambda _header: key)
    except Refused as error:
        raise DamagedHere from error


def _sender(desk: "Desk", talk: Conversation) -> batches.Sender:
    holder = talk.platform.holder
    return batches.Sender(
        device=holder.device,
        epoch=holder.epoch,
        org=OrgCode(desk.office.organization.uscc),
        platform=holder.platform,
        app=__version__,
        profile=f"{desk.profile.id} {desk.profile.version}",
    )


def _require_active(chain: Chain) -> None:
    if chain.status == "suspended":
        raise Refused("suspended")
    if chain.status != "active":
        raise Refused("device-revoked", chain.status)
