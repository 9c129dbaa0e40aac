"""The task ledger: breakdown, incoming document, progress, deferral, closing."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import task as t
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import OptionalOpinion, Reason, SuperiorDocument
from zwcx_desktop.records.task import KIND, TaskState

S = TaskState
TODAY = date(2026, 3, 2)
PAPER = SuperiorDocument(
    title="关于调整任务时限的通知", doc_no="盘政办〔2026〕5号", issuer="市政府办"
)


def errors(record, today=TODAY):
    return {
        p.field: p.message for p in KIND.problems(record, today) if p.severity is Severity.ERROR
    }


@pytest.fixture
def started(scene, a_task):
    return scene.do(KIND, scene.save(KIND, a_task()), "start", "clerk")


def test_the_breakdown_is_numbered(scene, a_task):
    record = scene.save(KIND, a_task())
    assert [item.no for item in record.items] == [1, 2]
    assert KIND.title(record) == "1．建立政务诚信专项督导机制"
    twice = a_task(items=(t.TaskItem(no=3, text="甲"), t.TaskItem(no=3, text="乙")))
    assert "重复" in errors(twice)["items"]


def test_a_row_without_a_day_may_be_kept_but_not_started(scene, a_task):
    record = scene.save(KIND, a_task(due_on=None))
    assert errors(record) == {}
    assert any(p.severity is Severity.WARNING for p in KIND.problems(record, TODAY))
    assert "完成日期" in scene.refuse(KIND, record, "start", "clerk")


@pytest.mark.parametrize("secrecy", [s for s in t.Secrecy if s.forbidden])
def test_classified_papers_are_not_entered(a_task, secrecy):
    paper = t.IncomingDocument(
        title="通知", doc_no="某〔2026〕1号", issuer="某局", received_on=TODAY, secrecy=secrecy
    )
    said = errors(a_task(document=paper))["document"]
    assert "不得录入" in said
    assert "保守国家秘密法第三十一条" in said


def test_items_are_ticked_off_with_evidence(scene, started):
    bare = t.ReportProgress(percent=50, note="已印发办法", done_items=(1,))
    assert "佐证" in scene.refuse(KIND, started, "progress", "clerk", bare)
    wrong = t.ReportProgress(percent=-1, note="x", done_items=(7,), evidence="x")
    said = scene.refuse(KIND, started, "progress", "clerk", wrong)
    assert "0 到 100" in said
    assert "第 7 项" in said
    record = scene.do(KIND, started, "progress", "clerk", replace(bare, evidence="考核办法.pdf"))
    assert (record.items[0].done, record.items[1].done) == (True, False)
    assert (record.progress_pct, record.progress_date) == (50, TODAY)
    close = t.CloseTask(done_on=TODAY, opinion="同意")
    assert "第 2 项尚未完成" in scene.refuse(KIND, record, "close", "leader", close)


@pytest.mark.parametrize(
    ("day", "state"), [(date(2026, 12, 31), S.DONE), (date(2027, 1, 4), S.OVERDUE_DONE)]
)
def test_the_leader_signs_the_closing(scene, started, day, state):
    both = t.ReportProgress(percent=100, note="完成", done_items=(1, 2), evidence="材料.zip")
    record = scene.do(KIND, started, "progress", "clerk", both)
    scene.on(date(2027, 1, 4))
    early = t.CloseTask(done_on=date(2026, 2, 1), opinion="同意")
    assert "早于分解项" in scene.refuse(KIND, record, "close", "leader", early)
    closed = scene.do(KIND, record, "close", "leader", t.CloseTask(done_on=day, opinion="同意"))
    assert (closed.state, closed.done_on) == (state, day)
    assert "负责人" in scene.refuse(KIND, record, "close", "clerk", early)


def test_deferral_needs_the_superiors_paper(scene, started):
    bare = t.DeferTask(document=SuperiorDocument(), new_due_on=date(2027, 6, 30), reason="上级调整")
    assert "文号" in scene.refuse(KIND, started, "defer", "leader", bare)
    sooner = t.DeferTask(document=PAPER, new_due_on=date(2026, 6, 30), reason="上级调整")
    assert "晚于原定" in scene.refuse(KIND, started, "defer", "leader", sooner)
    answers = t.DeferTask(document=PAPER, new_due_on=date(2027, 6, 30), reason="上级调整")
    record = scene.do(KIND, started, "defer", "leader", answers)
    assert (record.state, record.due_on) == (S.DEFERRED, date(2027, 6, 30))
    assert record.original_due_on == date(2026, 12, 31)
    record = scene.do(KIND, record, "resume", "clerk", OptionalOpinion())
    assert (record.state, record.original_due_on) == (S.IN_PROGRESS, date(2026, 12, 31))


def test_only_the_superior_cancels_and_only_drafts_are_void(scene, started, a_task):
    answers = t.CancelTask(document=PAPER, reason="机构改革")
    assert scene.do(KIND, started, "cancel", "leader", answers).state is S.CANCELLED
    assert "未启动" in scene.refuse(KIND, started, "void", "clerk", Reason(reason="误录"))
    record = scene.save(KIND, a_task())
    void = scene.do(KIND, record, "void", "clerk", Reason(reason="误录"))
    assert (void.state, void.void_reason) == (S.VOID, "误录")
