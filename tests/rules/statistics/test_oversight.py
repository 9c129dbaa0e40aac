"""Worked examples of S31–S33 and S37."""

from datetime import date

import pytest

from zwcx_desktop.records.oversight_item import (
    Attitude,
    Hearing,
    ItemKind,
    ItemState,
    Judgement,
    OversightItem,
)
from zwcx_desktop.records.replies import SentReply
from zwcx_desktop.records.supervision_order import Direction, OrderState, SupervisionOrder
from zwcx_desktop.records.task import Task, TaskState
from zwcx_desktop.records.training_record import TrainingRecord, TrainingState

DUE = date(2026, 6, 30)


def replied(on):
    return (SentReply(text="已办", on=on, due_on=DUE),)


def test_tasks(counted):
    counted.add("task", Task(state=TaskState.DONE, due_on=DUE, done_on=DUE))
    counted.add("task", Task(state=TaskState.OVERDUE_DONE, due_on=DUE, done_on=date(2026, 7, 1)))
    counted.add("task", Task(state=TaskState.IN_PROGRESS, due_on=DUE))
    counted.add("task", Task(state=TaskState.CANCELLED, due_on=DUE))
    assert counted.value("S31", "任务完成率") == "66.67"
    assert counted.value("S31", "任务按期完成率") == "33.33"


def test_a_later_second_reply_mends_nothing(counted):
    order = {"direction": Direction.RECEIVED, "due_on": DUE, "state": OrderState.REPLIED}
    counted.add("supervision_order", SupervisionOrder(replies=replied(DUE), **order))
    late = (*replied(date(2026, 7, 1)), *replied(DUE))
    counted.add("supervision_order", SupervisionOrder(replies=late, **order))
    counted.add("supervision_order", SupervisionOrder(**order))
    counted.add("supervision_order", SupervisionOrder(**{**order, "direction": Direction.ISSUED}))
    assert counted.value("S32", "督办按期回复率") == "33.33"


def test_proposals_and_judicial_advice(counted):
    answered = {"state": ItemState.REPLIED, "due_on": DUE, "replies": replied(DUE)}
    content = Judgement(attitude=Attitude.FAIR, on=DUE)
    angry = Judgement(attitude=Attitude.DISSATISFIED, on=DUE)
    counted.add(
        "oversight_item", OversightItem(kind=ItemKind.NPC, judgements=(angry, content), **answered)
    )
    counted.add(
        "oversight_item", OversightItem(kind=ItemKind.CPPCC, judgements=(angry,), due_on=DUE)
    )
    counted.add("oversight_item", OversightItem(kind=ItemKind.JUDICIAL, **answered))
    assert counted.value("S33", "建议提案按期答复率") == "50.00"
    assert counted.value("S33", "建议提案满意率") == "50.00"
    assert counted.value("S33", "司法建议按期反馈率") == "100.00"


@pytest.mark.parametrize(("principal", "value"), [(True, "50.00"), (False, "0.00")])
def test_who_stood_in_court(counted, principal, value):
    for there in (principal, False):
        hearing = Hearing(held_on=DUE, appeared_by="张某", is_principal=there)
        counted.add("oversight_item", OversightItem(kind=ItemKind.APPEARANCE, hearings=(hearing,)))
    hearing = Hearing(held_on=DUE, appeared_by="李某")
    counted.add(
        "oversight_item",
        OversightItem(kind=ItemKind.APPEARANCE, hearings=(hearing,), principal_required=False),
    )
    assert counted.value("S33", "负责人出庭率") == value


def test_credit_files_by_the_latest_count(counted):
    held = {"state": TrainingState.CONFIRMED, "attendees_count": 30, "civil_servants": 40}
    counted.add("training_record", TrainingRecord(held_on=DUE, with_credit_file=40, **held))
    counted.add(
        "training_record", TrainingRecord(held_on=date(2026, 1, 9), with_credit_file=20, **held)
    )
    assert counted.value("S37", "信用档案覆盖率") == "100.00"
    assert counted.value("S37", "诚信教育参训人次") == "60.00"


def test_without_a_count_there_is_no_rate(counted):
    assert counted.value("S37", "信用档案覆盖率") is None
