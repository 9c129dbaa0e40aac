"""Incoming documents: the slip, the opinions in order, report slips, hints, clauses."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import policy_document as p
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.policy_document import KIND, Disposition, PolicyState

S = PolicyState
ISSUED = date(2017, 1, 4)
SLIP = p.ReportSlip(issued_on=ISSUED, days=10, issuer="综合一处", contact="黄 83132337")
CLAUSES = (
    p.Clause(
        clause_ref="五（六）",
        text="建立街道和乡镇公开承诺制度",
        unit="党政办",
        due_text="2017年12月末",
        due_on=date(2017, 12, 31),
    ),
    p.Clause(clause_ref="三（二）", text="办理和落实人大代表建议"),
)
INSTRUCT = p.Instruct(opinion="请党政办牵头抓好落实", unit_id=UnitId("office"))


def a_document(**values):
    usual = {
        "issuer": "国务院",
        "received_on": date(2017, 1, 3),
        "receipt_no": "201700084",
        "handling_no": "发改 0009",
        "title": "关于加强政务诚信建设的指导意见",
        "doc_no": "国发〔2016〕76号",
        "handler_id": UserId("clerk"),
        "publicity": p.PaperPublicity.THIS_PUBLISHED,
        "clauses": CLAUSES,
    }
    return p.PolicyDocument(**{**usual, **values})


def problems(record, severity=Severity.ERROR, today=ISSUED):
    found = KIND.problems(record, today)
    return {q.field: q.message for q in found if q.severity is severity}


@pytest.fixture
def on_the_day(scene):
    scene.on(ISSUED)
    return scene


@pytest.fixture
def proposed(on_the_day):
    record = on_the_day.save(KIND, a_document())
    return on_the_day.do(KIND, record, "propose", "clerk", p.Propose(opinion="拟由党政办办理"))


@pytest.fixture
def handling(on_the_day, proposed):
    record = on_the_day.do(KIND, proposed, "audit", "reviewer", p.Audit(opinion="同意"))
    return on_the_day.do(KIND, record, "instruct", "leader", INSTRUCT)


def test_the_slip_has_the_fields_of_the_seed(handling):
    assert problems(handling) == {}
    assert handling.draft_opinion == "拟由党政办办理"
    assert handling.audit_opinion == "同意"
    assert handling.instruction == "请党政办牵头抓好落实"
    assert KIND.unit(handling) == "office"
    assert "201700084" in KIND.search_text(handling)


@pytest.mark.parametrize("secrecy", [s for s in p.Secrecy if s.forbidden])
def test_classified_papers_are_not_entered(secrecy):
    said = problems(a_document(secrecy=secrecy))["secrecy"]
    assert "不得录入" in said
    assert problems(a_document(secrecy=p.Secrecy.WORK_INTERNAL)) == {}


def test_the_report_is_due_in_natural_days_that_do_not_roll(on_the_day):
    record = on_the_day.save(KIND, a_document(slips=(SLIP,)))
    assert record.report_due == record.slips[0].due_on == date(2017, 1, 14)
    assert record.report_due.weekday() == 5
    assert KIND.due(record) == date(2017, 1, 14)
    late = problems(record, Severity.WARNING, date(2017, 1, 16))
    assert "超过期限 2 天" in late["received_on"]
    assert "限期" in problems(a_document(slips=(replace(SLIP, days=0),)))["slips"]
    odd = on_the_day.save(KIND, a_document(slips=(replace(SLIP, days=0),)))
    assert odd.report_due is None


def test_nobody_audits_or_instructs_what_he_proposed(on_the_day, proposed):
    own = replace(proposed, author="reviewer")
    assert "拟稿人" in on_the_day.refuse(KIND, own, "audit", "reviewer", p.Audit(opinion="同意"))
    record = on_the_day.do(KIND, proposed, "audit", "reviewer", p.Audit(opinion="同意"))
    assert "负责人" in on_the_day.refuse(KIND, record, "instruct", "reviewer", INSTRUCT)
    back = on_the_day.do(KIND, record, "return", "leader", Opinion(opinion="补充牵头单位"))
    assert back.state is S.REGISTERED
    void = on_the_day.do(KIND, back, "void", "clerk", Reason(reason="重复登记"))
    assert void.state is S.VOID


def test_a_small_office_audits_and_instructs_in_one_step(on_the_day, proposed):
    combined = "audit_and_instruct_combined"
    assert "小单位模式" in on_the_day.refuse(KIND, proposed, combined, "leader", INSTRUCT)
    on_the_day.make_small()
    record = on_the_day.do(KIND, proposed, combined, "leader", INSTRUCT)
    assert (record.state, record.steps[-1].combined) == (S.HANDLING, True)


@pytest.mark.parametrize(
    ("ticked", "days", "due"),
    [
        (Disposition.REPRINT_ALL, 10, date(2017, 1, 14)),
        (Disposition.REPRINT_SOME, 11, None),
        (Disposition.OPINION, 9, None),
        (Disposition.OPINION, 15, date(2017, 1, 19)),
        (Disposition.OPINION, 16, None),
        (Disposition.OTHER, 30, date(2017, 2, 3)),
    ],
)
def test_every_hint_has_its_own_days_from_the_slip_on(on_the_day, handling, ticked, days, due):
    on_the_day.later(days=1)
    record = on_the_day.save(KIND, replace(handling, slips=(SLIP,)))
    answers = p.Dispose(disposition=ticked, days=days, opinion="先研究")
    if due is None:
        assert ticked.label in on_the_day.refuse(KIND, record, "dispose", "clerk", answers)
        return
    record = on_the_day.do(KIND, record, "dispose", "clerk", answers)
    assert (record.disposition_due, record.handling_opinion) == (due, "先研究")


def test_another_handling_says_what_it_is(on_the_day, handling):
    answers = p.Dispose(disposition=Disposition.OTHER, days=3)
    assert "写明" in on_the_day.refuse(KIND, handling, "dispose", "clerk", answers)


def test_a_report_answers_every_slip_and_a_reminder_asks_again(on_the_day, handling):
    record = on_the_day.do(KIND, handling, "remind", "clerk", p.Remind(slip=SLIP))
    assert KIND.due(record) == date(2017, 1, 14)
    said = on_the_day.refuse(KIND, record, "finish", "leader", OptionalOpinion())
    assert "回报尚未登记" in said
    early = p.Report(reported_on=date(2017, 1, 2), opinion="已办")
    assert "早于收文" in on_the_day.refuse(KIND, record, "report", "clerk", early)
    report = p.Report(reported_on=ISSUED, opinion="已印发方案", proof="回报单.pdf")
    record = on_the_day.do(KIND, record, "report", "clerk", report)
    assert (record.state, record.report_owed, KIND.due(record)) == (S.REPORTED, False, None)
    again = p.Remind(slip=replace(SLIP, days=5))
    record = on_the_day.do(KIND, record, "remind", "clerk", again)
    assert (record.state, record.report_due) == (S.HANDLING, date(2017, 1, 9))
    wrong = p.Remind(slip=replace(SLIP, days=400))
    assert "365" in on_the_day.refuse(KIND, record, "remind", "clerk", wrong)
    record = on_the_day.do(KIND, record, "report", "clerk", report)
    done = on_the_day.do(KIND, record, "finish", "leader", OptionalOpinion())
    assert (done.state, done.closed_on) == (S.DONE, ISSUED)
    filed = p.Archive(archive_no="2017-党政办-12", retention=p.Retention.YEARS_30)
    assert on_the_day.do(KIND, done, "archive", "clerk", filed).state is S.ARCHIVED


def test_clauses_become_tasks_once(on_the_day, handling):
    assert "第 3 项" in on_the_day.refuse(
        KIND, handling, "break_down", "clerk", p.BreakDown(clauses=(3,))
    )
    twice = p.BreakDown(clauses=(1, 1))
    assert "两次" in on_the_day.refuse(KIND, handling, "break_down", "clerk", twice)
    record = on_the_day.do(KIND, handling, "break_down", "clerk", p.BreakDown(clauses=(1,)))
    assert [clause.opened_on for clause in record.clauses] == [ISSUED, None]
    again = on_the_day.refuse(KIND, record, "break_down", "clerk", p.BreakDown(clauses=(1,)))
    assert "已经转为任务" in again
    record = on_the_day.do(KIND, record, "break_down", "clerk", p.BreakDown(clauses=(2,)))
    assert "都已转为任务" in on_the_day.refuse(KIND, record, "break_down", "clerk")
    more = p.AddClauses(clauses=(p.Clause(clause_ref="六（二）", text="加强制度建设"),))
    record = on_the_day.do(KIND, record, "add_clauses", "clerk", more)
    assert [clause.opened_on for clause in record.clauses][2] is None
    bare = replace(handling, clauses=())
    assert "补登条款" in on_the_day.refuse(KIND, bare, "break_down", "clerk")
