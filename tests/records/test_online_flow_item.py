"""Items handled wholly online: measured, reviewed by another, and what follows a shortfall."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import online_flow_item as o
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.online_flow_item import KIND, FlowResult, FlowState
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason

S = FlowState
TODAY = date(2026, 4, 2)


def an_item(**values):
    usual = {
        "item_code": "11445102007",
        "item_name": "高龄津贴申请",
        "unit_id": UnitId("office"),
        "period_from": date(2026, 1, 1),
        "period_to": date(2026, 3, 31),
        "standard": "全部环节在网上进行，3个工作日办结",
        "actual": "办件42件，平均5.2个工作日",
        "met": FlowResult.NOT_MET,
        "reason": "系统对接延迟",
    }
    return o.OnlineFlowItem(**{**usual, **values})


def problems(record):
    found = KIND.problems(record, TODAY)
    return {p.field: p.message for p in found if p.severity is Severity.ERROR}


@pytest.fixture
def in_review(scene):
    scene.on(TODAY)
    return scene.do(KIND, scene.save(KIND, an_item()), "submit", "clerk")


def test_a_shortfall_has_a_reason_and_only_a_shortfall():
    assert problems(an_item()) == {}
    assert "reason" in problems(an_item(reason=""))
    assert "reason" in problems(an_item(met=FlowResult.MET))
    assert "period_to" in problems(an_item(period_to=date(2025, 12, 31)))
    assert "period_to" in problems(an_item(period_to=date(2026, 6, 30)))


def test_what_met_its_standard_is_done(scene, in_review):
    good = replace(in_review, met=FlowResult.MET, reason="")
    record = scene.do(KIND, good, "pass", "reviewer", OptionalOpinion())
    assert (record.state, record.settled_on) == (S.MET, TODAY)


def test_a_reviewer_who_did_not_draft_it_proposes_the_clue(scene, in_review):
    own = replace(in_review, author="reviewer")
    assert "拟稿人" in scene.refuse(KIND, own, "pass", "reviewer", OptionalOpinion())
    record = scene.do(KIND, in_review, "pass", "reviewer", OptionalOpinion())
    assert record.state is S.NOT_MET
    answers = Opinion(opinion="超出标准2.2个工作日，属未达标")
    assert "审核员" in scene.refuse(KIND, record, "propose_clue", "leader", answers)
    record = scene.do(KIND, record, "propose_clue", "reviewer2", answers)
    assert (record.state, record.explanation) == (S.CLUE_PROPOSED, answers.opinion)


def test_the_leader_may_find_that_no_clue_follows(scene, in_review):
    record = scene.do(KIND, in_review, "pass", "reviewer", OptionalOpinion())
    answers = Opinion(opinion="上级系统停机，不属本单位责任")
    assert scene.do(KIND, record, "explain", "leader", answers).state is S.EXPLAINED


def test_a_measurement_is_returned_or_void(scene, in_review):
    back = scene.do(KIND, in_review, "return", "reviewer", Opinion(opinion="核对件数"))
    assert back.state is S.DRAFT
    assert scene.do(KIND, back, "void", "clerk", Reason(reason="重复")).state is S.VOID
    assert "2026" not in KIND.title(back)
    assert "11445102007" in KIND.search_text(back)
