"""Third-party assessments: registered once, answered, superseded, never edited."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from zwcx_desktop.records import third_party_assessment as a
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.replies import DraftReply, SendReply
from zwcx_desktop.records.third_party_assessment import KIND, AssessmentState

S = AssessmentState
TODAY = date(2026, 7, 10)
RISK = a.RiskWarning(level=a.WarningLevel.SERIOUS, text="承诺兑现率偏低", due=date(2026, 7, 20))
LATER = replace(RISK, level=a.WarningLevel.NOTICE, due=date(2026, 8, 1))


def an_assessment(**values):
    usual = {
        "agency": "某信用服务公司",
        "title": "2026年上半年政务诚信评估报告",
        "period": "2026年上半年",
        "received_on": TODAY,
        "score": Decimal("86.5"),
        "full_score": Decimal(100),
        "rank": 3,
        "rank_of": 18,
        "warnings": (LATER, RISK),
    }
    return a.ThirdPartyAssessment(**{**usual, **values})


@pytest.fixture
def registered(scene):
    scene.on(TODAY)
    scene.attach()
    record = scene.save(KIND, an_assessment())
    return scene.do(KIND, record, "register", "reviewer", OptionalOpinion())


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"received_on": date(2026, 7, 11)}, "received_on", "晚于今天"),
        ({"score": Decimal(-1)}, "score", "负数"),
        ({"score": Decimal(101)}, "score", "超过满分"),
        ({"full_score": Decimal(0)}, "full_score", "大于零"),
        ({"rank": 0}, "rank", "从 1 开始"),
        ({"rank": 19}, "rank", "大于参评单位数"),
        ({"score": None, "rank": None, "warnings": ()}, "score", "至少填写一项"),
        ({"warnings": (a.RiskWarning(),)}, "warnings", "等级"),
        ({"agency": ""}, "agency", "评估机构"),
    ],
)
def test_what_a_report_lacks_is_said_beside_the_field(values, field, words):
    found = KIND.problems(an_assessment(**values), TODAY)
    assert any(words in p.message for p in found if p.field == field), found


@pytest.mark.parametrize(
    "values", [{}, {"score": None, "full_score": None, "rank": None, "warnings": (), "grade": "A"}]
)
def test_a_report_with_any_result_will_do(values):
    assert KIND.problems(an_assessment(**values), TODAY) == []


def test_the_first_warning_sets_the_day(scene):
    record = scene.save(KIND, an_assessment())
    assert KIND.due(record) == date(2026, 7, 20)
    found = KIND.problems(record, date(2026, 7, 22))
    assert [(p.field, p.severity) for p in found] == [("warnings", Severity.WARNING)]
    assert KIND.due(scene.save(KIND, an_assessment(warnings=()))) is None


def test_it_is_registered_by_another_with_the_report_at_hand(scene):
    scene.on(TODAY)
    record = scene.save(KIND, an_assessment())
    told = scene.refuse(KIND, record, "register", "reviewer", OptionalOpinion())
    assert "评估报告原件" in told
    assert "独立性" in told
    own = scene.save(KIND, an_assessment(), "reviewer")
    scene.attach()
    assert "拟稿人" in scene.refuse(KIND, own, "register", "reviewer", OptionalOpinion())


def test_what_it_says_never_changes_once_registered(scene, registered):
    """佛山、潮州 一（五）: 不得影响其评估工作的独立性."""
    assert KIND.draft_states == {S.DRAFT}
    said = ("agency", "title", "period", "score", "rank", "findings", "warnings")
    draft = DraftReply(reply_text="已整改。")
    record = scene.do(KIND, registered, "draft_reply", "clerk", draft)
    assert "起草" in scene.refuse(
        KIND, replace(record, state=S.SUPERSEDED), "draft_reply", "clerk", draft
    )
    back = scene.do(KIND, record, "return_reply", "leader", Opinion(opinion="补充"))
    record = scene.do(KIND, back, "draft_reply", "clerk", draft)
    record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
    record = scene.do(KIND, record, "send_reply", "clerk", SendReply(replied_on=TODAY))
    assert record.state is S.REPLIED
    assert record.replies[0].in_time
    assert all(getattr(record, name) == getattr(registered, name) for name in said)


def test_a_correction_is_a_new_record(scene, registered):
    new = RecordId("new")
    ask = a.Supersede(successor=new, reason="评估机构更正得分")
    assert "不是第三方评估件" in scene.refuse(KIND, registered, "supersede", "reviewer", ask)
    scene.states[new] = CommitmentState.ACTIVE
    assert "不是第三方评估件" in scene.refuse(KIND, registered, "supersede", "reviewer", ask)
    scene.states[new] = S.DRAFT
    assert "先完成登记" in scene.refuse(KIND, registered, "supersede", "reviewer", ask)
    scene.states[new] = S.REGISTERED
    record = scene.do(KIND, registered, "supersede", "reviewer", ask)
    assert (record.state, record.superseded_by) == (S.SUPERSEDED, new)
    assert record.score == registered.score


def test_the_leader_may_leave_it_unanswered_and_drafts_are_void(scene, registered):
    filed = scene.do(KIND, registered, "file", "leader", Reason(reason="没有预警"))
    assert filed.state is S.FILED
    draft = scene.save(KIND, an_assessment())
    assert scene.do(KIND, draft, "void", "clerk", Reason(reason="误录")).void_reason == "误录"
    assert "兑现率" in KIND.search_text(draft)
