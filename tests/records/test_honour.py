"""Honours: nobody is put forward unchecked, nobody with a record that still stands."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import honour as h
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.honour import KIND, HonourState
from zwcx_desktop.records.honour.parts import SETTLED
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Severity, State
from zwcx_desktop.records.parts import OptionalOpinion, Reason, SuperiorDocument

S = HonourState
TODAY = date(2026, 3, 2)
ASKED = h.AskCheck(asked_on=TODAY, asked_of="区发展和改革局", query="近三年政务失信记录")
CLEAN = h.RecordCheck(replied_on=TODAY, result=h.CheckResult.CLEAN, reply="无记录")
FOUND = h.RecordCheck(
    replied_on=TODAY, result=h.CheckResult.FOUND, reply="有一条", blocking_records=(RecordId("s"),)
)
WON = h.Award(awarded_on=TODAY, doc_no="潮府〔2026〕9号")
LOST = h.Disqualify(
    document=SuperiorDocument(title="决定", doc_no="潮府〔2026〕20号", issuer="市政府"),
    on=TODAY,
    reason="被认定失信",
    records=(RecordId("s"),),
)


def an_honour(**values):
    usual = {
        "title": "守信践诺示范单位",
        "level": h.Rank.CITY,
        "authority": "潮州市人民政府",
        "subject_kind": h.SubjectKind.UNIT,
        "subject": "便民服务中心",
        "deeds": "全年承诺按期兑现。",
    }
    return h.Honour(**{**usual, **values})


class Breach(State):
    CONFIRMED = "CONFIRMED", "已认定"
    REPAIRED = "REPAIRED", "已修复"
    NOT_TRUE = "NOT_TRUE", "不属实"
    CLOSED_NO_RECORD = "CLOSED_NO_RECORD", "已整改未记录"
    REVOKED = "REVOKED", "已撤销"
    VOID = "VOID", "作废"
    CLUE = "CLUE", "线索"
    REPORTED = "REPORTED", "已报送"


@pytest.fixture
def asked(scene):
    return scene.do(KIND, scene.save(KIND, an_honour()), "ask_check", "clerk", ASKED)


@pytest.fixture
def checked(scene, asked):
    return scene.do(KIND, asked, "record_check", "clerk", CLEAN)


@pytest.fixture
def approved(scene, checked):
    return scene.do(KIND, checked, "approve", "leader", OptionalOpinion())


def test_a_person_has_a_unit():
    found = KIND.problems(an_honour(subject_kind=h.SubjectKind.PERSON), TODAY)
    assert [p.field for p in found] == ["subject_unit"]
    assert KIND.problems(an_honour(), TODAY) == []


def test_checked_approved_awarded(scene, asked, checked, approved):
    assert (asked.state, asked.waiting_check.asked_by) == (S.CHECKING, "clerk")
    assert (checked.state, checked.eligibility_checked_on) == (S.CHECKED, TODAY)
    assert checked.waiting_check is None
    record = scene.do(KIND, approved, "award", "clerk", replace(WON, publicity=RecordId("d")))
    assert (record.state, record.doc_no, record.publicity) == (S.AWARDED, WON.doc_no, "d")
    assert record.checks[0].reply == "无记录"


def test_nobody_is_put_forward_unchecked(scene, asked):
    record = scene.save(KIND, an_honour())
    assert "核查中" in scene.refuse(KIND, record, "record_check", "clerk", CLEAN)
    for unchecked in (record, asked):
        told = scene.refuse(KIND, unchecked, "approve", "leader", OptionalOpinion())
        assert "已核查" in told
    bare = replace(an_honour(), state=S.CHECKED)
    assert "尚未作信用核查" in scene.refuse(KIND, bare, "approve", "leader", OptionalOpinion())


def test_a_check_is_about_whom_it_names(scene, asked):
    assert S.CHECKING not in KIND.draft_states
    back = scene.do(KIND, asked, "check_again", "clerk", Reason(reason="对象写错"))
    again = scene.do(KIND, replace(back, subject="综合治理中心"), "ask_check", "clerk", ASKED)
    done = scene.do(KIND, again, "record_check", "clerk", CLEAN)
    assert [(c.subject, c.result) for c in done.checks] == [
        ("便民服务中心", None),
        ("综合治理中心", h.CheckResult.CLEAN),
    ]


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        (replace(CLEAN, replied_on=date(2026, 3, 3)), "晚于今天"),
        (replace(CLEAN, replied_on=date(2026, 3, 1)), "早于申请日期"),
        (replace(FOUND, result=h.CheckResult.CLEAN), "不选失信记录"),
    ],
)
def test_a_result_that_cannot_be(scene, asked, answers, field):
    assert field in scene.refuse(KIND, asked, "record_check", "clerk", answers)


@pytest.mark.parametrize("state", Breach)
def test_a_record_that_still_stands_is_in_the_way(scene, asked, state):
    record = scene.do(KIND, asked, "record_check", "clerk", FOUND)
    assert record.blocking_records == ("s",)
    scene.states[RecordId("s")] = state
    if state.value in SETTLED:
        record = scene.do(KIND, record, "approve", "leader", OptionalOpinion())
        assert record.state is S.APPROVED
        return
    told = scene.refuse(KIND, record, "approve", "leader", OptionalOpinion())
    assert "1 条失信记录尚未修复或撤销" in told
    assert "四（三）" in told
    refused = scene.do(KIND, record, "refuse", "leader", Reason(reason="有失信记录"))
    assert (refused.state, refused.refusal) == (S.REFUSED, "有失信记录")


def test_what_is_not_in_the_ledger_stands_until_checked_again(scene, asked):
    record = scene.do(KIND, asked, "record_check", "clerk", replace(FOUND, blocking_records=()))
    assert "重新核查" in scene.refuse(KIND, record, "approve", "leader", OptionalOpinion())
    unknown = scene.do(KIND, asked, "record_check", "clerk", FOUND)
    assert "尚未修复" in scene.refuse(KIND, unknown, "approve", "leader", OptionalOpinion())
    record = scene.do(KIND, record, "check_again", "clerk", Reason(reason="已修复"))
    assert (record.state, record.eligibility_checked_on) == (S.DRAFT, None)
    record = scene.do(KIND, record, "ask_check", "clerk", ASKED)
    record = scene.do(KIND, record, "record_check", "clerk", CLEAN)
    assert scene.do(KIND, record, "approve", "leader", OptionalOpinion()).state is S.APPROVED


def test_a_record_that_comes_back_between_approval_and_award_stops_it(scene, asked):
    scene.states[RecordId("s")] = Breach.REPAIRED
    record = scene.do(KIND, asked, "record_check", "clerk", FOUND)
    record = scene.do(KIND, record, "approve", "leader", OptionalOpinion())
    scene.states[RecordId("s")] = CommitmentState.ACTIVE
    assert "尚未修复" in scene.refuse(KIND, record, "award", "clerk", WON)


def test_the_leader_decides_on_what_others_drafted(scene, asked):
    own = scene.save(KIND, an_honour(), "leader")
    own = scene.do(KIND, own, "ask_check", "clerk", ASKED)
    own = scene.do(KIND, own, "record_check", "clerk", CLEAN)
    assert "拟稿人" in scene.refuse(KIND, own, "approve", "leader", OptionalOpinion())


def test_it_is_not_awarded_or_is_taken_away(scene, checked, approved):
    gone = scene.do(KIND, approved, "record_refusal", "clerk", Reason(reason="名额所限"))
    assert (gone.state, gone.refusal) == (S.REFUSED, "名额所限")
    won = scene.do(KIND, approved, "award", "clerk", WON)
    for record in (checked, approved, won):
        lost = scene.do(KIND, record, "disqualify", "leader", LOST)
        assert lost.state is S.REVOKED
        assert lost.disqualification.records == ("s",)
        assert lost.disqualification.document.doc_no == "潮府〔2026〕20号"
    bare = replace(LOST, document=SuperiorDocument())
    assert "文号" in scene.refuse(KIND, won, "disqualify", "leader", bare)
    ahead = replace(LOST, on=date(2026, 3, 9))
    assert "晚于今天" in scene.refuse(KIND, won, "disqualify", "leader", ahead)
    late = replace(WON, awarded_on=date(2026, 3, 9))
    assert "晚于今天" in scene.refuse(KIND, approved, "award", "clerk", late)


def test_a_draft_is_void_and_a_nomination_has_a_name(scene):
    record = scene.save(KIND, an_honour(apply_by=date(2026, 3, 20), subject_unit="示范镇"))
    assert scene.do(KIND, record, "void", "clerk", Reason(reason="误录")).void_reason == "误录"
    assert KIND.title(record) == "便民服务中心：守信践诺示范单位"
    assert KIND.title(h.Honour(title="x")) == "x"
    assert KIND.due(record) == date(2026, 3, 20)
    assert KIND.unit(record) == "示范镇"
    assert "按期兑现" in KIND.search_text(record)
    ahead = replace(ASKED, asked_on=date(2026, 3, 9))
    assert "晚于今天" in scene.refuse(KIND, record, "ask_check", "clerk", ahead)
    errors = [p for p in KIND.problems(record, TODAY) if p.severity is Severity.ERROR]
    assert errors == []
