"""Clauses of an incoming document become tasks of the ledger."""

from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.records import policy_document as p
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Publicity
from zwcx_desktop.records.task import KIND as TASK
from zwcx_desktop.records.workflow import Act, Actor
from zwcx_desktop.rules.consequences import CONSEQUENCES, Origin
from zwcx_desktop.rules.facts import OfficeFacts

TODAY = date(2026, 3, 2)
LONG = "各级人民政府要" + "认真履行" * 60 + "。并予公开。"


def a_document(**values):
    usual = {
        "issuer": "市政府",
        "received_on": TODAY,
        "title": "关于政务诚信建设的实施方案",
        "doc_no": "潮府〔2018〕15号",
        "publicity": p.PaperPublicity.THIS_PUBLISHED,
        "instruction": "请党政办牵头",
        "clauses": (
            p.Clause(clause_ref="三（九）", text="建立公开承诺制度", unit="党政办"),
            p.Clause(clause_ref="三（六）", text=LONG, due_text="年内", due_on=date(2026, 12, 31)),
        ),
    }
    return p.PolicyDocument(**{**usual, **values})


@pytest.fixture
def opened(town, profiles, calendar, deadline_rules):
    facts = OfficeFacts(
        office=town, profile=profiles["chaozhou"], calendar=calendar, rules=deadline_rules
    )

    def run(document, *clauses):
        now = datetime(2026, 3, 2, 2, tzinfo=UTC)
        actor = Actor(UserId("clerk"), frozenset())
        act = Act(actor, now, TODAY, facts, p.BreakDown(clauses=clauses))
        origin = Origin(RecordId("p1"), document, act)
        (consequence,) = CONSEQUENCES["policy_document", "break_down"]
        return list(consequence(origin))

    return run


def test_each_clause_chosen_becomes_a_task_that_may_be_kept(opened):
    first, second = opened(a_document(), 1, 2)
    assert (first.kind, second.kind) == ("task", "task")
    for task in (first.record, second.record):
        errors = [q for q in TASK.problems(task, TODAY) if q.severity is Severity.ERROR]
        assert [q.field for q in errors if q.field != "lead_units"] == []
        assert task.policy == "p1"
        assert task.document.doc_no == "潮府〔2018〕15号"
        assert task.document.instruction == "请党政办牵头"
    assert first.record.clause_ref == "潮府〔2018〕15号三（九）"
    assert (first.record.due_text, first.record.lead_units) == ("按来文要求", ("党政办",))
    assert (second.record.due_text, second.record.due_on) == ("年内", date(2026, 12, 31))
    assert len(second.record.name) == 200
    assert second.record.items[0].text == second.record.source_text == LONG


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        (p.PaperPublicity.THIS_PUBLISHED, Publicity.PROACTIVE),
        (p.PaperPublicity.PROACTIVE, Publicity.PROACTIVE),
        (p.PaperPublicity.ON_REQUEST, Publicity.ON_REQUEST),
        (p.PaperPublicity.NOT_DISCLOSED, Publicity.NOT_DISCLOSED),
    ],
)
def test_the_paper_keeps_how_open_it_is(opened, printed, kept):
    (opening,) = opened(a_document(publicity=printed), 1)
    assert opening.record.document.publicity is kept
