"""S31–S33, S37: tasks, orders, proposals, training."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from zwcx_desktop.records.oversight_item import Attitude, ItemKind, ItemState
from zwcx_desktop.records.supervision_order import Direction, OrderState
from zwcx_desktop.records.task import TaskState
from zwcx_desktop.records.training_record import TrainingState
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Item,
    Period,
    Terms,
    Unit,
    count,
    ids,
    measured,
    rate,
    share,
)

TASK: Final = "task"
ORDER: Final = "supervision_order"
OVERSIGHT: Final = "oversight_item"
TRAINING: Final = "training_record"
_DONE: Final = (TaskState.DONE, TaskState.OVERDUE_DONE)
_NO_ORDER: Final = (OrderState.DRAFT, OrderState.REVOKED)
_PROPOSALS: Final = (ItemKind.NPC, ItemKind.CPPCC)
_SATISFIED: Final = (Attitude.SATISFIED, Attitude.FAIR)


def _tasks(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S31. What the superior dropped is not due."""
    owed = [
        i
        for i in books.of(TASK)
        if period.owed(i.record.due_on) and i.record.state is not TaskState.CANCELLED
    ]
    done = [i for i in owed if i.record.state in _DONE and period.known(i.record.done_on)]
    yield rate("任务完成率", ids(done), ids(owed))
    in_time = (i for i in done if i.record.state is TaskState.DONE)
    yield rate("任务按期完成率", ids(in_time), ids(owed))


def _orders(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S32. Only orders that the office has to answer; a later first reply is late for good."""
    owed = [
        i
        for i in books.of(ORDER)
        if i.record.direction is Direction.RECEIVED
        and i.record.state not in _NO_ORDER
        and period.owed(i.record.due_on)
    ]
    in_time = (i for i in owed if _answered(i, period))
    yield rate("督办按期回复率", ids(in_time), ids(owed))


def _proposals(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S33."""
    every = [i for i in books.of(OVERSIGHT) if i.record.state is not ItemState.HANDED_BACK]
    owed = [i for i in every if period.owed(i.record.due_on)]
    proposals = [i for i in owed if i.record.kind in _PROPOSALS]
    yield rate(
        "建议提案按期答复率", ids(i for i in proposals if _answered(i, period)), ids(proposals)
    )
    judged = [
        i
        for i in every
        if i.record.kind in _PROPOSALS
        and i.record.judgements
        and period.done(i.record.judgements[-1].on)
    ]
    content = (i for i in judged if i.record.judgements[-1].attitude in _SATISFIED)
    yield rate("建议提案满意率", ids(content), ids(judged))
    advice = [i for i in owed if i.record.kind is ItemKind.JUDICIAL]
    yield rate("司法建议按期反馈率", ids(i for i in advice if _answered(i, period)), ids(advice))
    yield _appearances(every, period)


def _appearances(every: Sequence[Item], period: Period) -> Figure:
    """Every hearing counts: a principal who comes once has not come to the others."""
    held = [
        (i.id, hearing)
        for i in every
        if i.record.kind is ItemKind.APPEARANCE and i.record.principal_required
        for hearing in i.record.hearings
        if period.done(hearing.held_on)
    ]
    there = (i for i, hearing in held if hearing.is_principal)
    return rate("负责人出庭率", there, (i for i, _ in held))


def _answered(item: Item, period: Period) -> bool:
    first = item.record.replies[0] if item.record.replies else None
    return first is not None and bool(first.in_time) and period.known(first.on)


def _trained(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S37. Numbers only: the files themselves are not the office's."""
    held = [i for i in books.of(TRAINING) if i.record.state is TrainingState.CONFIRMED]
    counted = [
        i
        for i in held
        if i.record.civil_servants
        and i.record.with_credit_file is not None
        and period.known(i.record.held_on)
        and i.record.held_on <= period.end
    ]
    last = max(counted, key=lambda i: i.record.held_on, default=None)
    if last is None:
        yield share("信用档案覆盖率", 0, 0)
    else:
        yield share(
            "信用档案覆盖率", last.record.with_credit_file, last.record.civil_servants, (last.id,)
        )
    fresh = [i for i in held if period.done(i.record.held_on)]
    yield count("诚信教育场次", ids(fresh))
    people = sum(i.record.attendees_count or 0 for i in fresh)
    yield measured("诚信教育参训人次", Unit.PERSONS, Decimal(people), ids(fresh))


INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S31",
        "任务完成率、按期完成率",
        "已完成的÷完成期限在本期内的任务；上级取消的除外，经批准延期的按新期限。",
        {TASK: ("state", "due_on", "done_on")},
        _tasks,
        key=True,
    ),
    Indicator(
        "S32",
        "督办按期回复率",
        "期限内首次回复的÷回复期限在本期内的上级督办。",
        {ORDER: ("state", "direction", "due_on", "replies")},
        _orders,
    ),
    Indicator(
        "S33",
        "建议提案按期答复率、满意率；司法建议按期反馈率；负责人出庭率",
        "期限内首次答复的÷答复期限在本期内的；满意和基本满意÷本期反馈的；负责人出庭的÷本期应由负责人出庭的开庭次数。",
        {
            OVERSIGHT: (
                "state",
                "kind",
                "due_on",
                "replies",
                "judgements",
                "hearings",
                "principal_required",
            )
        },
        _proposals,
    ),
    Indicator(
        "S37",
        "信用档案覆盖率",
        "已建信用档案人数÷公务员在编人数（期末最近一次登记）；本期诚信教育场次和人次。",
        {
            TRAINING: (
                "state",
                "held_on",
                "civil_servants",
                "with_credit_file",
                "attendees_count",
            )
        },
        _trained,
    ),
)
