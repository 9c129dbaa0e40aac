"""Proving again, without the network, that every receipt kept here is the platform's word."""

from typing import TYPE_CHECKING

from zwcx_desktop.crypto.suites import SigningKey, verifier
from zwcx_desktop.sync.troubles import NotEnrolled
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import receipt as receipts
from zwcx_desktop.wire.keys import PlatformKeys
from zwcx_desktop.wire.terms import NO_HASH

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk


def prove_receipts(desk: "Desk") -> int:
    """Prove every receipted batch of the present enrolment and its receipt; return how many.

    Signature of device and platform, root and counts, and each receipt's link to the one before
    (TCS/1 §2.4).

    Raises:
        NotEnrolled: this computer is not enrolled.
        Refused: a batch kept here is not what was signed.
        BadReceipt: a receipt is not the platform's, is of another batch, or does not follow.
    """
    enrolment = desk.enrolments.present()
    if enrolment is None:
        raise NotEnrolled
    keys = PlatformKeys(verifier(enrolment.root_suite, enrolment.root), enrolment.key_list)
    own = SigningKey.from_raw(enrolment.sign_key).verify_key
    proved, last = 0, NO_HASH
    for sealed in desk.outbox.batches_after(0):
        if not sealed.receipted:
            continue
        signed = desk.deliveries.receipt(sealed.id)
        batch = batches.prove(sealed.envelope, sealed.lines, lambda _header: own)
        if receipts.verify_receipt(signed, keys, batch).prev_receipt != last:
            raise receipts.BadReceipt("与上一份回执不衔接")
        last = receipts.receipt_hash(signed)
        proved += 1
    return proved
