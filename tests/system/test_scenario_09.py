"""Scenario 9: named, but in confidence. The handler works on the matter without the name.

The order slip D15 itself waits for the third issue (“The paper”); what it will say — assignment,
clue, requirement — is tested here, and so is every sheet the handler can print today. That ten idle
minutes lock the window is tested with the window (tests/gui/shell/test_main_window.py).
"""

from dataclasses import replace

import pytest

from tests.system.conftest import COUNTER, DOUBLE, Town, holding, words_of
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.complaint import (
    Accept,
    Assign,
    Category,
    Complainant,
    Complaint,
    ComplaintState,
    ContactMode,
    DraftReply,
    IdentityMode,
    Outcome,
    RecordContact,
    Respondent,
    RespondentKind,
    Verified,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER
from zwcx_desktop.settings import Preferences
from zwcx_desktop.store.errors import NotPermitted, NotVisible
from zwcx_desktop.store.values import ListQuery

WHO = Complainant(
    name="许国梁", phone="13900139076", id_no="440524195803210045", address="㙟头村三巷7号"
)
IDENTITY = ("许国梁", "13900139076", "440524195803210045", "三巷7号", "许**", "139****9076")
REASON = "核对线索来源"


def complaint(town: Town) -> Complaint:
    """The hotline complaint of the sample, by someone who asks that his name be kept."""
    return replace(
        town.week.complaint("hotline"), identity_mode=IdentityMode.CONFIDENTIAL, complainant=WHO
    )


def assigned(town: Town, record: Complaint) -> RecordId:
    with town.sit(CLERK) as desk:
        made = desk.create("complaint", record).id
    with town.sit(DEPUTY) as desk:
        desk.act(made, "accept", Accept())
        desk.act(made, "assign", order())
    return made


def order() -> Assign:
    return Assign(
        handler_id=COUNTER,
        handler_unit=UnitId("service"),
        clue="㙟头村村口6盏路灯不亮。",
        requirement="三日内到场。",
        no_conflict=True,
    )


def test_the_handler_sees_the_facts_and_nobody_behind_them(town: Town, press: Press) -> None:
    made = assigned(town, complaint(town))
    with town.sit(COUNTER) as desk:
        record = desk.get(made).record
        assert "路灯" in record.facts
        assert record.complainant is None
        assert record.handler_id == COUNTER
        with pytest.raises((NotAReader, NotPermitted)):
            desk.unseal(made, REASON)
        printed = words_of(press.draft(desk, "D11", (made,)).pdf)
        shown = (repr(record), repr(desk.timeline(made)), repr(desk.page(everything())), printed)
        assert holding(IDENTITY, *(text.encode() for text in shown)) == []
        assert "路灯" in printed
        for word in ("许国梁", "13900139076", "三巷"):
            assert desk.search(word) == ()
    assert holding(IDENTITY, *town.cells(COUNTER)) == []


def everything() -> ListQuery:
    return ListQuery(kind="complaint")


def test_what_the_order_slip_will_say_holds_no_identity(town: Town) -> None:
    made = assigned(town, complaint(town))
    with town.sit(COUNTER) as desk:
        record = desk.get(made).record
        (slip,) = record.assignments
    assert (slip.handler_id, slip.requirement, record.clue) == (
        COUNTER,
        "三日内到场。",
        "㙟头村村口6盏路灯不亮。",
    )
    assert holding(IDENTITY, repr(slip).encode(), record.clue.encode()) == []


def test_the_leader_unseals_with_a_reason_and_it_is_written_down(town: Town) -> None:
    made = assigned(town, complaint(town))
    with town.sit(LEADER) as desk:
        for empty in ("", "  "):
            with pytest.raises(NotPermitted, match="理由"):
                desk.unseal(made, empty)
        assert not [line for line in desk.oversight.audit() if line.action == "unseal"]
        assert desk.unseal(made, REASON).complainant == WHO
        (line,) = [line for line in desk.oversight.audit() if line.action == "unseal"]
        assert (line.by, line.record, line.kind) == (LEADER, made, "complaint")
        assert REASON in line.summary
        assert desk.oversight.verify().sound
    with town.sit(REVIEWER) as desk, pytest.raises((NotAReader, NotPermitted)):
        desk.unseal(made, REASON)


def test_ten_minutes_are_the_rule_and_a_locked_desk_is_shut(town: Town) -> None:
    assert Preferences().idle_minutes == 10
    made = assigned(town, complaint(town))
    with town.sit(LEADER) as desk:
        held = desk
    for reach in (lambda: held.get(made), lambda: held.unseal(made, REASON), held.todo):
        with pytest.raises(Exception):  # noqa: B017 - whatever it is, nothing comes out
            reach()


def test_a_confidential_report_on_a_colleague_reaches_its_handler_by_the_clue(town: Town) -> None:
    """The matter is sealed and the list shut; who handles it still has to be able to."""
    colleague = Respondent(
        name="陈建国", kind=RespondentKind.PERSON, is_self_org=True, user_id=REVIEWER
    )
    report = replace(complaint(town), category=Category.REPORT, domain="", respondents=(colleague,))
    made = assigned(town, report)
    with town.sit(COUNTER) as desk:
        assert [row.id for row in desk.page(everything()).rows] == [made]
        record = desk.get(made).record
        assert (record.facts, record.respondents, record.complainant) == ("", (), None)
        assert record.clue == "㙟头村村口6盏路灯不亮。"
        desk.act(made, "contact", RecordContact(mode=ContactMode.NONE, note="到场核查。"))
        desk.act(
            made,
            "draft_reply",
            DraftReply(
                findings="经查属实。",
                verified=Verified.TRUE,
                outcome=Outcome.RESOLVED,
                reply_text="已修复。",
                reply_basis="《信访工作条例》第三十二条",
            ),
        )
        with pytest.raises(NotAReader):
            desk.unseal(made, REASON)
    with town.sit(REVIEWER) as desk:
        with pytest.raises(NotVisible):
            desk.get(made)
        assert desk.counts().by_kind == {}
    with town.sit(DEPUTY) as desk:
        assert desk.get(made).state is ComplaintState.REPLY_DRAFT
        assert desk.unseal(made, REASON).respondents == (colleague,)
    assert holding((*IDENTITY, "路灯已熄灭"), *town.cells(REVIEWER)) == []


def test_the_accused_is_never_made_the_handler(town: Town) -> None:
    colleague = Respondent(
        name="许山海", kind=RespondentKind.PERSON, is_self_org=True, user_id=COUNTER
    )
    with town.sit(CLERK) as desk:
        made = desk.create("complaint", replace(complaint(town), respondents=(colleague,))).id
    with town.sit(DOUBLE) as desk:
        desk.act(made, "accept", Accept())
        with pytest.raises(Refused, match=r"承办人是被反映人.*第二十八条"):
            desk.act(made, "assign", order())
