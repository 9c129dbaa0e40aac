"""Suggestions, proposals, advice and court cases: the day of each kind, and what must follow."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import oversight_item as k
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.oversight_item import KIND, ItemKind, ItemState
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.records.replies import SendReply
from zwcx_desktop.records.workflow import choices

S = ItemState
K = ItemKind
TODAY = date(2026, 3, 2)
GIVEN = k.Assign(lead_unit=UnitId("office"))
ANSWER = k.DraftAnswer(reply_text="关于您提出的建议，答复如下……")
SENT = SendReply(replied_on=TODAY, reply_doc="示范镇函〔2026〕8号")
HEARD = k.RecordHearing(held_on=TODAY, appeared_by="黄伟明", post="镇长", is_principal=True)


def an_item(kind=K.NPC, **values):
    usual = {
        "kind": kind,
        "item_no": "第12号",
        "title": "关于改善村道照明的建议",
        "proposer": "代表甲",
        "content": "村道夜间无照明。",
        "assigned_on": date(2026, 3, 2),
        "received_on": date(2026, 3, 2),
    }
    return k.OversightItem(**{**usual, **values})


def a_case(**values):
    usual = {
        "kind": K.APPEARANCE, "title": "某公司诉行政处罚案", "court": "湘桥区人民法院",
        "case_no": "（2026）粤5102行初7号", "hearing_on": date(2026, 3, 20),
    }  # fmt: skip
    return k.OversightItem(**{**usual, **values})


def said(record, field, severity=Severity.ERROR, today=TODAY):
    found = KIND.problems(record, today)
    return " ".join(p.message for p in found if p.field == field and p.severity is severity)


def replied(scene, kind=K.NPC, answer=ANSWER, **values):
    record = scene.do(KIND, scene.save(KIND, an_item(kind, **values)), "assign", "leader", GIVEN)
    record = scene.do(KIND, record, "draft_reply", "clerk", answer)
    record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
    return scene.do(KIND, record, "send_reply", "clerk", SENT)


STATED = date(2026, 4, 10)
LATER = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("record", "due"),
    [
        (an_item(K.NPC), date(2026, 6, 2)),
        (an_item(K.NPC, assigned_on=date(2026, 1, 31)), date(2026, 4, 30)),
        (an_item(K.NPC, assigned_on=date(2026, 11, 30)), date(2027, 3, 1)),
        (an_item(K.NPC, is_complex=True), date(2026, 9, 2)),
        (an_item(K.NPC, stated_due_on=STATED), STATED),
        (an_item(K.NPC, stated_due_on=LATER), date(2026, 6, 2)),
        (an_item(K.CPPCC), date(2026, 6, 2)),
        (an_item(K.JUDICIAL), date(2026, 5, 6)),
        (an_item(K.JUDICIAL, stated_due_on=STATED), STATED),
        (an_item(K.JUDICIAL, stated_due_on=LATER), LATER),
        (an_item(K.PROCURATORIAL), date(2026, 5, 6)),
        (an_item(K.PROCURATORIAL, is_urgent=True), date(2026, 3, 17)),
        (an_item(K.PROCURATORIAL, stated_due_on=LATER), date(2026, 5, 6)),
        (an_item(K.RECONSIDERATION), date(2026, 5, 6)),
        (an_item(K.SUPERVISORY, stated_due_on=STATED), STATED),
        (an_item(K.PETITION, stated_due_on=STATED), STATED),
        (an_item(K.PETITION), None),
        (a_case(), date(2026, 3, 20)),
        (an_item(K.CPPCC, assigned_on=None), None),
    ],
)
def test_the_kind_decides_the_day(scene, record, due):
    found = scene.save(KIND, record)
    assert (found.due_on, found.original_due_on) == (due, due)


@pytest.mark.parametrize(
    ("record", "field", "words"),
    [
        (an_item(None), "kind", "类别"),
        (an_item(proposer=""), "proposer", "提出人"),
        (an_item(item_no=""), "item_no", "来件编号"),
        (an_item(content=""), "content", "主要内容"),
        (an_item(assigned_on=None), "assigned_on", "交办日期"),
        (an_item(K.JUDICIAL, received_on=None), "received_on", "收到日期"),
        (an_item(assigned_on=date(2026, 3, 3)), "assigned_on", "晚于今天"),
        (an_item(K.CPPCC, is_complex=True), "is_complex", "第五十一条"),
        (an_item(K.JUDICIAL, is_urgent=True), "is_urgent", "检察建议"),
        (an_item(K.JUDICIAL, stated_due_on=date(2026, 3, 1)), "stated_due_on", "早于收到日期"),
        (an_item(K.PETITION), "stated_due_on", "写明的期限"),
        (an_item(K.SUPERVISORY), "stated_due_on", "写明的期限"),
        (a_case(court=""), "court", "人民法院"),
        (a_case(case_no=""), "case_no", "案号"),
        (a_case(hearing_on=None), "hearing_on", "开庭日期"),
    ],
)
def test_what_an_item_lacks_is_said_beside_the_field(record, field, words):
    assert words in said(record, field)


@pytest.mark.parametrize("kind", [k for k in K if k is not K.APPEARANCE])
def test_every_kind_that_is_answered_can_be_complete(kind):
    record = an_item(kind, stated_due_on=STATED)
    assert [p for p in KIND.problems(record, TODAY) if p.severity is Severity.ERROR] == []
    assert [p for p in KIND.problems(a_case(), TODAY) if p.severity is Severity.ERROR] == []


def test_a_day_gone_by_is_a_warning(scene):
    late = date(2026, 6, 4)
    item = scene.save(KIND, an_item())
    assert "逾期 2 天" in said(item, "stated_due_on", Severity.WARNING, late)
    case = scene.save(KIND, a_case())
    assert "逾期" in said(case, "hearing_on", Severity.WARNING, late)


def test_a_suggestion_is_talked_over_answered_and_made_public(scene):
    record = scene.do(KIND, scene.save(KIND, an_item()), "assign", "leader", GIVEN)
    talk = k.RecordTalk(on=TODAY, place="上门", note="希望汛期前完成")
    record = scene.do(KIND, record, "record_talk", "clerk", talk)
    assert record.communicated
    record = scene.do(KIND, record, "draft_reply", "clerk", ANSWER)
    assert record.adoption is None
    record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
    record = scene.do(KIND, record, "send_reply", "clerk", SENT)
    assert (record.state, record.replied_in_time) == (S.REPLIED, True)
    happy = k.RecordAttitude(attitude=k.Attitude.SATISFIED, on=TODAY)
    record = scene.do(KIND, record, "record_attitude", "clerk", happy)
    assert (record.state, record.attitude) == (S.JUDGED, k.Attitude.SATISFIED)
    told = scene.refuse(KIND, record, "close_proposal", "reviewer", k.CloseItem())
    assert "代表法第五十一条" in told
    shown = k.MakePublic(on=TODAY, place="镇政府网站", disclosure=RecordId("d"))
    record = scene.do(KIND, record, "make_public", "clerk", shown)
    assert record.published
    assert record.openness.disclosure == "d"
    record = scene.do(KIND, record, "close_proposal", "reviewer", k.CloseItem())
    assert (record.state, record.openness.on) == (S.CLOSED, TODAY)


def test_what_stays_unpublished_says_why(scene):
    happy = k.RecordAttitude(attitude=k.Attitude.FAIR, on=TODAY)
    record = scene.do(KIND, replied(scene), "record_attitude", "clerk", happy)
    why = k.CloseItem(reason_not_public="涉及商业秘密")
    closed = scene.do(KIND, record, "close_proposal", "reviewer", why)
    assert closed.openness.reason_not == "涉及商业秘密"
    assert not closed.published
    other = scene.do(KIND, replied(scene, K.CPPCC), "record_attitude", "clerk", happy)
    assert scene.do(KIND, other, "close_proposal", "reviewer", k.CloseItem()).state is S.CLOSED


def test_a_reply_that_does_not_satisfy_is_done_again(scene):
    record = replied(scene)
    bad = k.RecordAttitude(attitude=k.Attitude.DISSATISFIED, on=TODAY)
    told = scene.refuse(KIND, record, "record_attitude", "clerk", bad)
    assert "写明意见" in told
    assert "重新答复期限" in told
    full = replace(bad, comment="没有时间表", redo_due_on=date(2026, 3, 1))
    assert "早于今天" in scene.refuse(KIND, record, "record_attitude", "clerk", full)
    full = replace(full, redo_due_on=date(2026, 7, 1))
    record = scene.do(KIND, record, "record_attitude", "clerk", full)
    assert (record.state, record.due_on) == (S.ASSIGNED, date(2026, 7, 1))
    assert record.original_due_on == date(2026, 6, 2)
    early = replace(bad, attitude=k.Attitude.FAIR, on=date(2026, 3, 1))
    assert "早于答复日期" in scene.refuse(KIND, replied(scene), "record_attitude", "clerk", early)
    again = scene.do(KIND, record, "draft_reply", "clerk", replace(ANSWER, reply_text="补充"))
    again = scene.do(KIND, again, "sign_reply", "leader", OptionalOpinion())
    again = scene.do(KIND, again, "send_reply", "clerk", SENT)
    assert [r.text for r in again.replies] == [ANSWER.reply_text, "补充"]


@pytest.mark.parametrize("kind", [K.JUDICIAL, K.PROCURATORIAL, K.SUPERVISORY, K.PETITION])
def test_advice_is_answered_by_saying_how_far_it_is_adopted(scene, kind):
    record = scene.save(KIND, an_item(kind, stated_due_on=STATED))
    record = scene.do(KIND, record, "assign", "leader", GIVEN)
    assert "采纳情况" in scene.refuse(KIND, record, "draft_reply", "clerk", ANSWER)
    partly = replace(ANSWER, adoption=k.Adoption.PARTLY)
    assert "写明理由" in scene.refuse(KIND, record, "draft_reply", "clerk", partly)
    full = replace(ANSWER, adoption=k.Adoption.FULL)
    assert scene.do(KIND, record, "draft_reply", "clerk", full).adoption is k.Adoption.FULL


def test_advice_cannot_be_closed_unanswered(scene):
    """佛山 一（三）: 认真听取并答复人民法院提出的司法建议."""
    record = scene.save(KIND, an_item(K.JUDICIAL))
    record = scene.do(KIND, record, "assign", "leader", GIVEN)
    assert "已答复" in scene.refuse(KIND, record, "close_advice", "reviewer")
    done = replied(scene, K.JUDICIAL, replace(ANSWER, adoption=k.Adoption.FULL))
    assert scene.do(KIND, done, "close_advice", "reviewer").state is S.CLOSED
    opinion = replied(scene, K.RECONSIDERATION)
    assert scene.do(KIND, opinion, "close_advice", "reviewer").state is S.CLOSED


def test_who_appeared_in_court_and_why_it_was_not_the_head(scene):
    record = scene.save(KIND, a_case())
    scene.on(date(2026, 3, 20))
    deputy = k.RecordHearing(held_on=scene.today, appeared_by="陈建国", post="司法所长")
    assert "写明理由" in scene.refuse(KIND, record, "record_hearing", "clerk", deputy)
    deputy = replace(deputy, reason="负责人参加防汛调度")
    record = scene.do(KIND, record, "record_hearing", "clerk", deputy)
    again = replace(HEARD, held_on=scene.today, reason="写多了")
    record = scene.do(KIND, record, "record_hearing", "clerk", again)
    assert [h.is_principal for h in record.hearings] == [False, True]
    assert [h.reason for h in record.hearings] == ["负责人参加防汛调度", ""]
    assert scene.do(KIND, record, "close_case", "reviewer").state is S.CLOSED


def test_rows_fit_the_kind(scene):
    def offered(record):
        return {c.transition.event for c in choices(KIND, record, scene.act("leader"))}

    assert offered(an_item()) == {"assign", "hand_back", "void"}
    assert offered(a_case()) == {"record_hearing", "void"}
    assert offered(replace(an_item(), state=S.REPLIED)) == {
        "record_talk", "record_attitude", "make_public",
    }  # fmt: skip
    assert offered(replace(an_item(K.JUDICIAL), state=S.REPLIED)) == {"close_advice"}


def test_what_is_not_ours_goes_back_and_mistakes_are_void(scene):
    record = scene.save(KIND, an_item())
    back = k.HandBack(returned_on=TODAY, reason="应由交通部门办理")
    gone = scene.do(KIND, record, "hand_back", "leader", back)
    assert (gone.state, gone.handed_back_on) == (S.HANDED_BACK, TODAY)
    void = scene.do(KIND, record, "void", "clerk", Reason(reason="重复"))
    assert (void.state, void.void_reason) == (S.VOID, "重复")


def test_a_helper_is_not_the_lead(scene):
    twice = replace(GIVEN, co_units=(UnitId("office"),))
    record = scene.save(KIND, an_item())
    assert "协办" in scene.refuse(KIND, record, "assign", "leader", twice)
    assert "照明" in KIND.search_text(record)
    assert KIND.unit(scene.do(KIND, record, "assign", "leader", GIVEN)) == "office"


def test_dates_of_what_was_done_do_not_lie_ahead(scene):
    later = date(2026, 3, 9)
    record = replied(scene)
    for event, who, answers in (
        ("record_talk", "clerk", k.RecordTalk(on=later, place="电话", note="x")),
        ("record_attitude", "clerk", k.RecordAttitude(attitude=k.Attitude.FAIR, on=later)),
        ("make_public", "clerk", k.MakePublic(on=later, place="x")),
    ):
        assert "晚于今天" in scene.refuse(KIND, record, event, who, answers)
    early = k.MakePublic(on=date(2026, 3, 1), place="x")
    assert "早于答复日期" in scene.refuse(KIND, record, "make_public", "clerk", early)
