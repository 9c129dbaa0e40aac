"""What a batch carries, as its slip tells it: counts by kind and results, no word of a record."""

import pytest

from tests.store.conftest import ADMIN, CLERK, LEADER, REVIEWER, Desks, Note
from tests.store.test_outbox import ORG, enrol, receipt, send, submitted
from tests.store.test_sealed import AGAINST_LEADER, MARKERS
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.store.errors import TakenApart
from zwcx_desktop.wire.receipt import receipt_hash, sign_receipt

PLATFORM_KEY = SigningKey.generate()


def test_a_waiting_batch_is_counted_by_kind(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲", "乙")
    letter = desk.get(desk.create("letter", AGAINST_LEADER).id)
    batch = send(desk)
    contents = desk.deliveries.contents(batch.header.batch)
    assert contents.counts() == {"note": (2, 0), "letter": (1, 0)}
    assert contents.lines[-1].number == letter.number
    assert (contents.header, contents.digest) == (batch.header, batch.header_hash)
    assert (contents.device_no, contents.platform) == ("B2", "潮州市平台")
    assert contents.header.org == ORG
    assert (contents.batch.state, contents.batch.received) == ("sealed", None)
    assert not any(marker in repr(contents) for marker in MARKERS)


@pytest.mark.parametrize("user", [LEADER, ADMIN])
def test_what_one_may_not_know_of_is_counted_without_its_kind(desks: Desks, user) -> None:
    """The leader is the one complained of; an administrator reads no records at all."""
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲")
    letter = desk.create("letter", AGAINST_LEADER).id
    number = desk.get(letter).number
    batch = send(desk)
    told = desks(user).deliveries.contents(batch.header.batch)
    assert told.counts()[""][0] >= 1
    assert "letter" not in told.counts()
    assert sum(count for count, _ in told.counts().values()) == batch.header.n
    assert number not in repr(told)


def test_a_receipt_gives_each_line_its_result(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲", "乙", "丙")
    batch = send(desk)
    said = receipt(batch, (1, "schema"))
    signed = sign_receipt(said, PLATFORM_KEY)
    desk.outbox.receive(said, signed)
    contents = desk.deliveries.contents(batch.header.batch)
    assert [line.code for line in contents.lines] == ["", "schema", ""]
    assert contents.counts() == {"note": (3, 1)}
    assert contents.batch.receipt_hash == receipt_hash(signed)
    assert contents.batch.received is not None


def test_a_batch_of_another_enrolment_keeps_its_own_device(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲")
    batch = send(desk)
    said = receipt(batch)
    desk.outbox.receive(said, sign_receipt(said, PLATFORM_KEY))
    other = "01994e00-0000-7000-8000-00000000d002"
    enrol(desk, epoch=2, device=other, device_no="B3")
    contents = desk.deliveries.contents(batch.header.batch)
    assert (contents.device_no, contents.header.device) == ("", batch.header.device)


def test_a_batch_that_was_taken_apart_carries_nothing(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    submitted(desk, "甲")
    batch = send(desk)
    desk.outbox.withdraw(batch.header.batch)
    with pytest.raises(TakenApart):
        desk.deliveries.contents(batch.header.batch)
    with pytest.raises(LookupError):
        desk.deliveries.contents("none")


def test_a_record_that_moved_on_is_counted_in_each_of_its_batches(desks: Desks) -> None:
    desk = desks(CLERK)
    enrol(desk)
    (note,) = submitted(desk, "甲")
    first = send(desk, 1)
    desks(REVIEWER).act(note, "pass")
    desk = desks(CLERK)
    desk.act(desk.create("note", Note(title="乙")).id, "submit")
    second = send(desk, 2)
    before, after = (desk.deliveries.contents(b.header.batch) for b in (first, second))
    assert [line.rev for line in before.lines] == [1]
    assert [line.rev for line in after.lines] == [2, 1]
