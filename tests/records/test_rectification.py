"""Rectifications: ordered days do not roll, measures answer problems, others accept."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import rectification as r
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Reason, SuperiorDocument
from zwcx_desktop.records.rectification import KIND, RectificationState

S = RectificationState
TODAY = date(2026, 3, 2)
DUE = date(2026, 3, 31)
DONE = r.ReportDone(done_on=date(2026, 3, 20), report="款已付清，制度已建立。")
ACCEPT = r.Accept(result=r.Result.ACCEPTED, accepted_on=date(2026, 3, 20), opinion="已到位")
MORE_TIME = r.ExtendRectification(
    document=SuperiorDocument(
        title="关于同意延期的批复",
        doc_no="湘府办〔2026〕7号",
        issuer="潮州市湘桥区人民政府",
        issued_on=date(2026, 3, 18),
    ),
    new_due_on=date(2026, 4, 30),
    reason="审计尚未完成",
)


def a_rectification(**values):
    usual = {
        "title": "整改：路灯采购合同逾期付款",
        "ordered_by": "潮州市湘桥区人民政府",
        "order_doc": "湘府办〔2026〕5号",
        "ordered_on": TODAY,
        "due_on": DUE,
        "unit_id": UnitId("office"),
        "owner_id": UserId("clerk2"),
        "problems": ("合同款逾期未付", "没有付款台账"),
        "measures": (
            r.Measure(problem=1, text="筹措资金付清", person="财政所"),
            r.Measure(problem=2, text="建立付款台账", person="财政所"),
        ),
    }
    return r.Rectification(**{**usual, **values})


def problems(record, severity, today=TODAY):
    return {p.field: p.message for p in KIND.problems(record, today) if p.severity is severity}


def errors(record, today=TODAY):
    return problems(record, Severity.ERROR, today)


@pytest.fixture
def begun(scene):
    return scene.do(KIND, scene.save(KIND, a_rectification()), "start", "clerk")


@pytest.fixture
def done(scene, begun):
    scene.attach()
    scene.on(date(2026, 3, 20))
    both = r.ReportMeasures(done_measures=(1, 2), evidence="付款凭证.pdf")
    record = scene.do(KIND, begun, "report_measures", "clerk", both)
    return scene.do(KIND, record, "report_done", "clerk", DONE)


def test_the_day_is_as_ordered_and_does_not_roll(scene):
    """The seed's own example: ten days from 2017-01-04 end on a Saturday."""
    ordered = a_rectification(ordered_on=date(2017, 1, 4), limit_days=10, due_on=None)
    assert errors(ordered) == {}
    record = scene.save(KIND, ordered)
    assert record.due_on == date(2017, 1, 14)
    moved = replace(record, ordered_on=date(2017, 1, 5))
    assert "不一致" in errors(moved)["due_on"]
    assert scene.save(KIND, replace(moved, due_on=None)).due_on == date(2017, 1, 15)


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"due_on": None}, "due_on", "整改期限"),
        ({"due_on": date(2026, 3, 1)}, "due_on", "早于要求"),
        ({"limit_days": 0}, "limit_days", "至少为 1"),
        ({"ordered_on": date(2026, 3, 3)}, "ordered_on", "晚于今天"),
        ({"problems": ("甲",)}, "measures", "没有第 2 项"),
        ({"problems": ("甲", "乙", "丙")}, "measures", "第 3 项还没有整改措施"),
        ({"problems": ()}, "problems", "问题清单"),
        ({"owner_id": None}, "owner_id", "整改责任人"),
    ],
)
def test_what_is_wrong_with_the_fields(values, field, words):
    assert words in errors(a_rectification(**values))[field]


def test_an_opened_draft_has_to_be_completed_before_it_starts(scene):
    draft = scene.save(KIND, a_rectification(owner_id=None), who="")
    assert "尚不完整" in scene.refuse(KIND, draft, "start", "clerk")


def test_measures_are_ticked_off_with_evidence(scene, begun):
    wrong = r.ReportMeasures(done_measures=(3,), evidence="x")
    assert "没有第 3 项" in scene.refuse(KIND, begun, "report_measures", "clerk", wrong)
    one = r.ReportMeasures(done_measures=(1,), evidence="凭证")
    record = scene.do(KIND, begun, "report_measures", "clerk", one)
    assert record.progress_pct == 50
    assert (record.measures[0].done_on, record.measures[0].evidence) == (TODAY, "凭证")
    said = scene.refuse(KIND, record, "report_done", "clerk", replace(DONE, done_on=TODAY))
    assert "第 2 项尚未完成" in said
    assert "佐证材料" in said


def test_whoever_did_it_does_not_accept_it(scene, done):
    assert (done.state, KIND.due(done)) == (S.DONE, None)
    own = replace(done, owner_id=UserId("leader"))
    assert "责任人" in scene.refuse(KIND, own, "accept", "leader", ACCEPT)
    steps = (*done.steps[:-1], replace(done.steps[-1], by=UserId("reviewer")))
    own = replace(done, steps=steps)
    assert "前一环节" in scene.refuse(KIND, own, "accept", "reviewer", ACCEPT)
    early = replace(ACCEPT, accepted_on=date(2026, 3, 19))
    assert "早于完成" in scene.refuse(KIND, done, "accept", "reviewer", early)
    record = scene.do(KIND, done, "accept", "reviewer", ACCEPT)
    assert (record.state, record.acceptances[0].by) == (S.ACCEPTED, "reviewer")


def test_what_is_not_enough_is_returned_or_failed(scene, done):
    back = scene.do(KIND, done, "accept", "leader", replace(ACCEPT, result=r.Result.RETURNED))
    assert (back.state, back.done_on, KIND.due(back)) == (S.IN_PROGRESS, None, DUE)
    failed = scene.do(KIND, done, "accept", "leader", replace(ACCEPT, result=r.Result.FAILED))
    assert failed.state is S.FAILED
    clue = r.ProposeClue(reason="整改不到位")
    assert scene.do(KIND, failed, "propose_clue", "leader", clue).clue_on == scene.today


def test_done_is_not_before_its_measures(scene, begun):
    scene.attach()
    scene.on(date(2026, 3, 20))
    both = r.ReportMeasures(done_measures=(1, 2), evidence="凭证")
    record = scene.do(KIND, begun, "report_measures", "clerk", both)
    early = replace(DONE, done_on=date(2026, 3, 19))
    assert "早于整改措施" in scene.refuse(KIND, record, "report_done", "clerk", early)


def test_only_the_issuer_gives_more_time_and_only_before_the_day(scene, begun):
    scene.on(date(2026, 4, 2))  # registered late, given in time
    record = scene.do(KIND, begun, "extend", "leader", MORE_TIME)
    assert (record.due_on, record.original_due_on) == (date(2026, 4, 30), DUE)
    assert errors(record) == {}
    document = MORE_TIME.document
    for wrong, words in (
        ({"issuer": "区发改局"}, "要求整改的单位"),
        ({"issued_on": date(2026, 4, 1)}, "原期限"),
        ({"issued_on": date(2026, 4, 3)}, "晚于今天"),
        ({"issued_on": None}, "发文日期"),
    ):
        answers = replace(MORE_TIME, document=replace(document, **wrong))
        assert words in scene.refuse(KIND, begun, "extend", "leader", answers)
    shorter = replace(MORE_TIME, new_due_on=DUE)
    assert "晚于原期限" in scene.refuse(KIND, begun, "extend", "leader", shorter)


def test_an_extension_of_days_ordered_keeps_the_days(scene):
    draft = a_rectification(limit_days=29, due_on=None)
    record = scene.do(KIND, scene.save(KIND, draft), "start", "clerk")
    scene.on(date(2026, 3, 20))
    record = scene.do(KIND, record, "extend", "leader", MORE_TIME)
    assert record.due_on == date(2026, 4, 30)
    assert errors(record, scene.today) == {}


def test_overdue_is_proposed_as_a_clue_once(scene, begun):
    clue = r.ProposeClue(reason="至今未付款")
    assert "尚未届满" in scene.refuse(KIND, begun, "propose_clue", "leader", clue)
    scene.on(date(2026, 4, 1))
    assert "已逾期 1 天" in problems(begun, Severity.WARNING, scene.today)["due_on"]
    assert "须由审核员、负责人" in scene.refuse(KIND, begun, "propose_clue", "clerk", clue)
    record = scene.do(KIND, begun, "propose_clue", "reviewer", clue)
    assert (record.state, record.clue_on) == (S.IN_PROGRESS, scene.today)
    assert "不再重复" in scene.refuse(KIND, record, "propose_clue", "leader", clue)


def test_what_was_done_in_time_is_not_overdue_later(scene, done):
    scene.on(date(2026, 5, 1))
    assert not done.overdue(scene.today)
    assert replace(done, done_on=date(2026, 4, 1)).late
    clue = r.ProposeClue(reason="x")
    assert "尚未届满" in scene.refuse(KIND, done, "propose_clue", "leader", clue)


def test_a_draft_entered_by_mistake_is_void(scene):
    record = scene.save(KIND, a_rectification())
    assert "拟稿人" in scene.refuse(KIND, record, "void", "clerk2", Reason(reason="重复"))
    record = scene.do(KIND, record, "void", "clerk", Reason(reason="重复"))
    assert (record.state, record.void_reason) == (S.VOID, "重复")
