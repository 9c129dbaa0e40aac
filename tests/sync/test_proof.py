"""Kept receipts are proved again, without the city; a forged, swapped or missing one is found."""

import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.sync.proof import prove_receipts
from zwcx_desktop.sync.troubles import NotEnrolled
from zwcx_desktop.wire import envelope, receipt
from zwcx_desktop.wire.problems import Refused


def _replace_receipt(desk, batch, signed):
    database = desk._session.database
    with database.transaction():
        database.run("UPDATE batch SET receipt = ? WHERE id = ?", (signed, batch))


@pytest.fixture
def receipted(computer):
    """Three batches with their receipts, oldest first."""
    for _ in range(3):
        computer.record()
        computer.sync()
    return list(reversed(computer.desk.deliveries.batches()))


def test_every_kept_receipt_holds(computer, receipted):
    assert len(receipted) == 3
    assert prove_receipts(computer.desk) == 3


def test_a_receipt_by_a_stranger_is_found(computer, receipted):
    genuine = computer.desk.deliveries.receipt(receipted[1].id)
    payload = envelope.unseal(genuine, receipt.PAYLOAD).payload
    forged = envelope.seal(payload, receipt.PAYLOAD, SigningKey.generate())
    _replace_receipt(computer.desk, receipted[1].id, forged)
    with pytest.raises((receipt.BadReceipt, Refused)):
        prove_receipts(computer.desk)


def test_a_receipt_of_another_batch_is_found(computer, receipted):
    other = computer.desk.deliveries.receipt(receipted[0].id)
    _replace_receipt(computer.desk, receipted[1].id, other)
    with pytest.raises(receipt.BadReceipt):
        prove_receipts(computer.desk)


def test_without_enrolment_there_is_nothing_to_prove(make_computer):
    newcomer = make_computer()
    with pytest.raises(NotEnrolled):
        prove_receipts(newcomer.desk)
