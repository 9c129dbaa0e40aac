"""Incoming documents and openness through the desk: what opens what, and who may not look."""

from dataclasses import replace

import pytest

from tests.system.conftest import ADMIN, AUDITOR, Town
from tests.system.openness import EXAMPLES
from zwcx_desktop.records import access_request as a
from zwcx_desktop.records import policy_document as p
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.sample.disclosures import disclosure
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.values import ListQuery


def instructed(town: Town) -> str:
    with town.sit(CLERK) as desk:
        made = desk.create("policy_document", EXAMPLES["policy_document"]).id
        desk.act(made, "propose", p.Propose(opinion="拟由党政办办理"))
    with town.sit(REVIEWER) as desk:
        desk.act(made, "audit", p.Audit(opinion="同意"))
    with town.sit(LEADER) as desk:
        desk.act(made, "instruct", p.Instruct(opinion="请抓好落实", unit_id=UnitId("office")))
    return made


def test_a_clause_becomes_a_task_that_knows_its_document(town: Town) -> None:
    made = instructed(town)
    with town.sit(CLERK) as desk:
        desk.act(made, "break_down", p.BreakDown(clauses=(1,)))
        (task,) = desk.page(ListQuery(kind="task")).rows
        record = desk.get(task.id).record
        assert (record.author, record.policy, record.document.instruction) == (
            "", made, "请抓好落实",
        )  # fmt: skip
        assert [(tied.id, tied.label) for tied in desk.ties(made)] == [(task.id, "来文件")]
        desk.edit(task.id, replace(record, support_units=("民政办",)), 0)


def test_commitment_and_disclosure_are_tied_to_what_they_come_from(town: Town) -> None:
    made = instructed(town)
    with town.sit(CLERK) as desk:
        entry = desk.create("catalogue_item", EXAMPLES["catalogue_item"]).id
        word = replace(commitment(town.script.chapter("commitments")[0]), policies=(made,))
        kept = desk.create("commitment", word).id
        told = disclosure(town.script.chapter("disclosures")[0])
        opened = desk.create("disclosure", replace(told, catalogue_item=entry)).id
        assert [tied.id for tied in desk.ties(made)] == [kept]
        assert [tied.id for tied in desk.ties(entry)] == [opened]


@pytest.mark.parametrize("user", [ADMIN, AUDITOR])
def test_applicants_are_nobodys_business_who_only_runs_or_audits_the_office(
    town: Town, user: str
) -> None:
    with town.sit(CLERK) as desk:
        made = desk.create("access_request", EXAMPLES["access_request"]).id
        assert desk.search("低保资金")
    with town.sit(user) as desk:
        assert desk.search("低保资金") == ()
        assert "access_request" not in desk.counts().by_kind
        with pytest.raises(NotVisible):
            desk.get(made)


def test_a_request_is_numbered_when_it_is_registered(town: Town) -> None:
    with town.sit(CLERK) as desk:
        made = desk.create("access_request", EXAMPLES["access_request"]).id
        assert desk.get(made).record.number.startswith("YS-")
        desk.act(made, "receive")
        record = desk.get(made).record
        assert (record.state, record.answer_by.isoformat()) == (
            a.RequestState.RECEIVED, "2026-12-14",
        )  # fmt: skip
