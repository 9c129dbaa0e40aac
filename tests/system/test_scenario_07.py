"""Scenario 7: an anonymous letter. Nobody can be told; it is handled all the same."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.system.conftest import Town
from zwcx_desktop.printing.documents.complaints import NobodyToTell
from zwcx_desktop.printing.press import NotPrintable, Press
from zwcx_desktop.records.complaint import (
    CallBack,
    ComplaintState,
    ContactMode,
    Deliver,
    DraftReply,
    IdentityMode,
    RecordContact,
    RecordNotice,
    ReplyMode,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import Grade
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.rules.statistics import Period
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.store.values import ListQuery


@pytest.fixture
def letter(town: Town) -> RecordId:
    with town.sit(CLERK) as desk:
        return desk.create("complaint", town.week.complaint("letter")).id


def answered(town: Town, letter: RecordId) -> None:
    """Take the letter to its signed reply. The clerk handles it."""
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, letter)
    with town.sit(CLERK) as desk:
        answering.look_into(desk, letter, town.script.entry("complaints", "letter"))
    with town.sit(REVIEWER) as desk:
        answering.review(desk, letter)
    with town.sit(LEADER) as desk:
        answering.sign(desk, letter)


def test_no_name_and_no_telephone_are_asked_for(town: Town) -> None:
    told = town.week.complaint("letter")
    assert told.complainant is None
    with town.sit(CLERK) as desk:
        assert desk.problems("complaint", told) == []
        record = desk.get(desk.create("complaint", told).id).record
    assert record.identity_mode is IdentityMode.ANONYMOUS
    assert not record.identity_held


def test_no_notice_of_acceptance_is_owed_or_can_be_made(
    town: Town, letter: RecordId, press: Press
) -> None:
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, letter)
    with town.sit(CLERK) as desk:
        entry = desk.get(letter)
        assert entry.record.notice_due_on is None
        assert "D12" not in {printable.code for printable in press.printable(desk, entry)}
        with pytest.raises((NotPrintable, NobodyToTell), match="匿名"):
            press.draft(desk, "D12", (letter,))
        with pytest.raises(Refused, match=r"无需书面告知.*第二十三条"):
            desk.act(letter, "record_notice", RecordNotice(notified_on=town.clock.today()))
        choice = next(c for c in desk.actions(letter) if c.transition.event == "record_notice")
        assert not choice.allowed


def test_the_rate_of_notices_in_time_leaves_it_out(town: Town, letter: RecordId) -> None:
    with town.sit(CLERK) as desk:
        named = replace(
            town.week.complaint("hotline"),
            channel="LETTER",
            source_no="",
            received_at=desk.clock.now(),
        )
        other = desk.create("complaint", named).id
        last = desk.get(other).record.notice_due_on
    town.on(last.year, last.month, last.day)
    for one in (letter, other):
        with town.sit(REVIEWER) as desk:
            answering.take_on(desk, one)
    with town.sit(CLERK) as desk:
        desk.act(other, "record_notice", RecordNotice(notified_on=last))
        (told,) = desk.statistics.compute(Period(date(2026, 1, 1), last, last), ["S14"]).figures[
            "S14"
        ]
    assert (told.counted, told.of) == ((other,), (other,))


def test_handling_is_due_all_the_same(town: Town, letter: RecordId) -> None:
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, letter)
        due = desk.get(letter).record.due_on
    # 60 days from 16 November is 15 January: within the 2027 nobody has a calendar for yet.
    assert due == date(2027, 1, 15)
    town.on(2027, 1, 12)
    with town.sit(CLERK) as desk:
        assert letter in {item.id for item in desk.todo()}
        soon = ListQuery(kind="complaint", due_before=due + timedelta(days=1))
        assert [row.id for row in desk.page(soon).rows] == [letter]
    town.on(2027, 1, 18)
    with town.sit(CLERK) as desk:
        assert desk.counts().overdue == 1


def test_the_answer_is_posted_or_not_applicable(town: Town, letter: RecordId) -> None:
    answered(town, letter)
    today = town.clock.today()
    with town.sit(CLERK) as desk:
        for mode in (ReplyMode.PHONE, ReplyMode.WRITTEN, ReplyMode.FACE, ReplyMode.ELECTRONIC):
            with pytest.raises(Refused, match="“不适用”或“公告答复”"):
                desk.act(letter, "deliver", Deliver(reply_mode=mode, replied_on=today))
        silent = Deliver(reply_mode=ReplyMode.NOT_APPLICABLE, replied_on=today)
        with pytest.raises(Refused, match="无法答复的原因"):
            desk.act(letter, "deliver", silent)
        answering.answer(desk, letter, today, by_phone=False)
        record = desk.get(letter).record
    assert (record.state, record.reply_mode) == (ComplaintState.REPLIED, ReplyMode.PUBLIC)
    assert record.review_until is None
    call = CallBack(mode=ContactMode.PHONE, solved=True, satisfaction=Grade.GOOD)
    with town.sit(REVIEWER) as desk:
        with pytest.raises(Refused, match="无法回访"):
            desk.act(letter, "follow_up", call)
        answering.close(desk, letter)
        assert desk.get(letter).state is ComplaintState.CLOSED


def test_findings_are_due_as_for_anybody(town: Town, letter: RecordId) -> None:
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, letter)
    with town.sit(CLERK) as desk:
        desk.act(letter, "contact", RecordContact(mode=ContactMode.NONE, note="匿名来件。"))
        with pytest.raises(Refused, match="调查核实"):
            desk.act(letter, "draft_reply", DraftReply())
