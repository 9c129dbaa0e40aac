"""What broken words bring about, and that nothing kept from people goes along."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from zwcx_desktop.records import KINDS
from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as t
from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records import online_flow_item as w
from zwcx_desktop.records import rectification as r
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.parts import Explanation
from zwcx_desktop.records.workflow import Act, Actor
from zwcx_desktop.rules.consequences import CONSEQUENCES, Opening, Origin, Touch
from zwcx_desktop.rules.facts import OfficeFacts

TODAY = date(2026, 11, 16)
HERE = RecordId("here")
SAID = Explanation(facts="未付", loss="垫资", measures="付清", rectify_by=date(2027, 6, 30))


@pytest.fixture
def facts(town, profiles, calendar, deadline_rules) -> OfficeFacts:
    return OfficeFacts(
        office=town, profile=profiles["chaozhou"], calendar=calendar, rules=deadline_rules
    )


@pytest.fixture
def after(facts):
    """Return everything that follows from an event on a record."""

    def steps(kind: str, event: str, record: Any, answers: Any = None, **more: Any) -> list[Any]:
        if answers is None and event == "deliver":
            answers = t.Deliver()
        act = Act(
            Actor(UserId("clerk"), frozenset({Role.CLERK})),
            datetime(2026, 11, 16, 2, tzinfo=UTC),
            TODAY,
            facts,
            answers,
        )
        origin = Origin(HERE, record, act, **more)
        return [step for follow in CONSEQUENCES[kind, event] for step in follow(origin)]

    return steps


def test_every_consequence_belongs_to_an_act_and_opens_or_takes_what_there_is():
    for kind, event in CONSEQUENCES:
        assert event in {row.event for row in KINDS[kind].workflow}, (kind, event)


@pytest.mark.parametrize(
    ("values", "source", "domain"),
    [
        ({"kind": c.CommitmentKind.PEOPLE_LIVELIHOOD},
         d.Source.COMMITMENT_BREACH, DishonestyDomain.UNFULFILLED),
        ({"kind": c.CommitmentKind.CONTRACT}, d.Source.CONTRACT_BREACH, None),
        ({"kind": c.CommitmentKind.CONTRACT,
          "contract": c.Contract(sme=True, obligations=(c.Obligation(amount=1),))},
         d.Source.SME_ARREARS, None),
        ({"kind": c.CommitmentKind.CONTRACT,
          "contract": c.Contract(sme=True, obligations=(c.Obligation(amount=1, done_on=TODAY),))},
         d.Source.CONTRACT_BREACH, None),
        ({"kind": c.CommitmentKind.INVESTMENT},
         d.Source.CONTRACT_BREACH, DishonestyDomain.INVESTMENT),
        ({"kind": c.CommitmentKind.JUDGMENT, "judgment": c.Judgment()},
         d.Source.COMMITMENT_BREACH, DishonestyDomain.UNFULFILLED),
        ({"kind": c.CommitmentKind.JUDGMENT,
          "judgment": c.Judgment(enforcement=c.Enforcement.LISTED)},
         d.Source.JUDGMENT_DEFAULTER, DishonestyDomain.UNFULFILLED),
    ],
)  # fmt: skip
def test_a_clue_says_what_sort_of_word_was_broken(after, values, source, domain):
    record = c.Commitment(title="付款", explanation=SAID, **values)
    rectification, clue = after("commitment", "close_unfulfilled", record)
    assert (rectification.kind, clue.kind) == ("rectification", "dishonesty_record")
    assert rectification.record.due_on == SAID.rectify_by
    made = clue.record
    assert (made.source, made.domain, made.origin) == (source, domain, HERE)
    assert made.subject_uscc == "114451020000000194"
    assert made.explanations == (SAID,)


def test_a_clue_is_not_opened_twice(after):
    known = c.Commitment(title="付款", explanation=SAID, clue_on=TODAY)
    assert [step.kind for step in after("commitment", "close_unfulfilled", known)] == [
        "rectification"
    ]


def a_complaint(**values: Any) -> t.Complaint:
    usual: dict[str, Any] = {
        "category": t.Category.DISHONESTY,
        "dishonesty_domain": DishonestyDomain.BIDDING,
        "verified": t.Verified.TRUE,
        "title": "中标不签合同",
        "facts": "陈大明称中标后不签合同",
        "findings": "查明属实",
        "complainant": t.Complainant(name="陈大明", phone="13800001234"),
        "respondents": (t.Respondent(name="示范镇人民政府", is_self_org=True),),
        "commitments": (RecordId("promise"),),
    }
    return t.Complaint(**{**usual, **values})


def test_a_clue_from_a_complaint_repeats_nothing_that_was_said(after):
    clue, touch = after("complaint", "deliver", a_complaint())
    assert touch == Touch(HERE, "clue_opened")
    made = clue.record
    assert (made.complaint, made.origin) == (HERE, "promise")
    assert (made.source, made.domain) == (d.Source.CONTRACT_BREACH, DishonestyDomain.BIDDING)
    assert made.subject_name == "潮州市湘桥区示范镇人民政府"
    assert made.summary == ""
    for word in ("陈大明", "13800001234", "中标", "查明"):
        assert word not in repr(made)


@pytest.mark.parametrize("verified", list(t.Verified))
@pytest.mark.parametrize("ticked", [True, False])
@pytest.mark.parametrize("category", [t.Category.DISHONESTY, t.Category.COMPLAINT])
def test_when_a_complaint_opens_a_clue(after, verified, ticked, category):
    record = a_complaint(verified=verified, dishonesty_clue=ticked, category=category)
    true = verified in (t.Verified.TRUE, t.Verified.PARTLY)
    wanted = ticked or (category is t.Category.DISHONESTY and true)
    assert bool(after("complaint", "deliver", record)) is wanted
    assert after("complaint", "deliver", replace(record, clue_on=TODAY)) == []


def test_a_restricted_complaint_opens_nothing(after):
    assert after("complaint", "deliver", a_complaint(), restricted=True) == []


def test_a_report_gives_only_that_there_is_one(after):
    clue, _ = after("complaint", "deliver", a_complaint(category=t.Category.REPORT,
                                                        dishonesty_clue=True))  # fmt: skip
    assert clue.record == d.DishonestyRecord(
        source=d.Source.CONTRACT_BREACH, domain=DishonestyDomain.BIDDING, complaint=HERE
    )


@pytest.mark.parametrize(
    ("domain", "source"),
    [
        (DishonestyDomain.UNFULFILLED, d.Source.COMMITMENT_BREACH),
        (DishonestyDomain.OTHER, d.Source.OTHER),
        (None, d.Source.OTHER),
        (DishonestyDomain.PPP, d.Source.CONTRACT_BREACH),
    ],
)
def test_the_source_follows_the_field(after, domain, source):
    clue, _ = after("complaint", "deliver", a_complaint(dishonesty_domain=domain))
    assert clue.record.source is source


def test_what_an_official_did_stays_behind_his_seal(after):
    official = d.DishonestyRecord(
        subject_kind=d.SubjectKind.PERSON,
        person=d.StaffMember(staff_code="GW-0417"),
        summary="套取补贴",
        explanations=(replace(SAID, facts="套取补贴两万元"),),
    )
    (opening,) = after("dishonesty_record", "start_rectifying", official)
    assert "套取" not in repr(opening)
    assert "GW-0417" not in repr(opening)
    assert opening.record.origin == HERE


def test_a_rectification_at_hand_is_not_opened_again(after):
    office = d.DishonestyRecord(rectification=RecordId("r"), explanations=(SAID,))
    assert after("dishonesty_record", "start_rectifying", office) == []


def test_a_rectification_is_linked_to_the_record_it_is_for(after, facts):
    record = r.Rectification(origin=RecordId("sx"))
    assert after("rectification", "start", record) == []
    assert after("rectification", "start", r.Rectification()) == []
    for state in d.DishonestyState:
        facts_then = replace(facts, states={RecordId("sx"): state}.get)
        origin = Origin(
            HERE,
            record,
            Act(
                Actor(UserId("clerk"), frozenset()),
                datetime(2026, 11, 16, tzinfo=UTC),
                TODAY,
                facts_then,
            ),
        )
        steps = [s for follow in CONSEQUENCES["rectification", "start"] for s in follow(origin)]
        assert bool(steps) is (state is d.DishonestyState.RECTIFYING)


def test_an_official_who_was_late_is_named_only_once_it_is_sealed(after):
    answers = r.ProposeClue(about_person=True, reason="办事员未办")
    (opening,) = after("rectification", "propose_clue", r.Rectification(), answers)
    assert isinstance(opening, Opening)
    assert opening.record == d.DishonestyRecord(
        subject_kind=d.SubjectKind.PERSON, source=d.Source.RECTIFY_OVERDUE, origin=HERE
    )


def test_an_online_item_below_its_standard_is_a_clue_about_the_office(after):
    item = w.OnlineFlowItem(
        item_code="44-1",
        item_name="老年优待证",
        standard="3日办结",
        actual="11日",
        reason="系统停用",
    )
    (opened,) = after("online_flow_item", "propose_clue", item)
    clue = opened.record
    assert (clue.source, clue.origin) == (d.Source.ONLINE_FLOW_FAIL, HERE)
    assert clue.subject_kind is d.SubjectKind.ORG
    for said in ("老年优待证", "3日办结", "11日", "系统停用"):
        assert said in clue.summary
