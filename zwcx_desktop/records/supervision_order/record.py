"""A supervision order (督办), from above or to those below, and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.replies import SentReply
from zwcx_desktop.records.supervision_order.parts import (
    MOST_DAYS,
    Direction,
    DueChange,
    Level,
    OrderKind,
    OrderState,
    Reminder,
    Returned,
)
from zwcx_desktop.records.workflow import Facts

_ORDER = "督办件"
_MATTER = "督办事项"
_TIME = "时限"
_REPLY = "回复"
_RESULT = "结果"
S = OrderState
OPEN: frozenset[State] = frozenset(
    {S.DRAFT, S.ISSUED, S.RECEIVED, S.REPLY_DRAFT, S.REPLY_SIGNED, S.RETURNED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionOrder(Record):
    """An order to look into something and to report until a day."""

    state: Annotated[OrderState, Field("状态", shown=False)] = OrderState.DRAFT
    direction: Annotated[Direction | None, Field("方向", required=True, group=_ORDER)] = None
    kind: Annotated[OrderKind | None, Field("类别", required=True, group=_ORDER)] = None
    level: Annotated[Level, Field("级别", required=True, group=_ORDER)] = Level.NORMAL
    from_org: Annotated[str, Field("发出单位", "上级下达的必填。", limit=60, group=_ORDER)] = ""
    to_units: Annotated[
        tuple[str, ...],
        Field("主送单位", "本单位发出的必填，每个村（社区）、科室一行。", limit=60, group=_ORDER),
    ] = ()
    order_no: Annotated[str, Field("督办文号", "没有文号的不填。", limit=60, group=_ORDER)] = ""
    title: Annotated[str, Field("督办事项", required=True, limit=120, group=_MATTER)] = ""
    subject_ref: Annotated[
        RecordId | None,
        Field("所督办的件", "本系统里已有的承诺、投诉、任务等，可以选定。", group=_MATTER),
    ] = None
    issues: Annotated[
        tuple[str, ...],
        Field(
            "存在问题",
            "每个问题一行，回复时逐条说明。",
            required=True,
            lines=3,
            limit=500,
            group=_MATTER,
        ),
    ] = ()
    requirement: Annotated[str, Field("回复要求", lines=2, limit=1000, group=_MATTER)] = ""
    issued_on: Annotated[
        date | None,
        Field("发出日期", "限期从次日起算。本单位发出的不用填，以签发日为准。", group=_TIME),
    ] = None
    limit_days: Annotated[
        int | None, Field("限期（自然日）", "如“10天内”填 10。遇节假日不顺延。", group=_TIME)
    ] = None
    stated_due_on: Annotated[
        date | None, Field("文件写明的期限", "文件写了具体日期的填写，以它为准。", group=_TIME)
    ] = None
    due_on: Annotated[date | None, Field("回复期限", group=_TIME, shown=False)] = None
    original_due_on: Annotated[date | None, Field("原定期限", group=_TIME, shown=False)] = None
    due_changes: Annotated[tuple[DueChange, ...], Field("期限变更", group=_TIME, shown=False)] = ()
    reminders: Annotated[tuple[Reminder, ...], Field("催办", group=_TIME, shown=False)] = ()
    received_on: Annotated[date | None, Field("签收日期", group=_REPLY, shown=False)] = None
    receipt: Annotated[str, Field("签收情况", group=_REPLY, shown=False)] = ""
    handler_unit: Annotated[UnitId | None, Field("承办科室", group=_REPLY, shown=False)] = None
    reply_text: Annotated[str, Field("回复内容", group=_REPLY, shown=False)] = ""
    reply_doc: Annotated[str, Field("回复文号", group=_REPLY, shown=False)] = ""
    replied_on: Annotated[date | None, Field("回复日期", group=_REPLY, shown=False)] = None
    replies: Annotated[tuple[SentReply, ...], Field("历次回复", group=_REPLY, shown=False)] = ()
    returns: Annotated[tuple[Returned, ...], Field("退回", group=_RESULT, shown=False)] = ()
    result: Annotated[str, Field("验收结果", group=_RESULT, shown=False)] = ""
    accepted_on: Annotated[date | None, Field("验收日期", group=_RESULT, shown=False)] = None

    @property
    def replied_in_time(self) -> bool | None:
        """Whether the first reply kept its day; a day set when it was sent back mends nothing."""
        return self.replies[0].in_time if self.replies else None


def from_above(order: SupervisionOrder) -> bool:
    """Whether the office has to answer the order: every order that it does not issue itself."""
    return order.direction is not Direction.ISSUED


def to_below(order: SupervisionOrder) -> bool:
    """Whether the office issues the order itself."""
    return order.direction is Direction.ISSUED


def check(order: SupervisionOrder, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *order* beyond empty and overlong fields."""
    yield from _party_problems(order)
    yield from not_later("issued_on", "发出日期", order.issued_on, today)
    yield from _limit_problems(order)
    if order.due_on and order.due_on < today and order.state in OPEN:
        days = (today - order.due_on).days
        yield Problem("limit_days", f"已逾期 {days} 天。", Severity.WARNING)


def _party_problems(order: SupervisionOrder) -> Iterator[Problem]:
    if from_above(order):
        if not order.from_org.strip():
            yield Problem("from_org", "上级下达的，请填写发出单位。")
        if order.issued_on is None:
            yield Problem("issued_on", "上级下达的，请填写发出日期，期限从这一天的次日起算。")
    if to_below(order) and not any(unit.strip() for unit in order.to_units):
        yield Problem("to_units", "本单位发出的，请填写主送单位。")


def _limit_problems(order: SupervisionOrder) -> Iterator[Problem]:
    days, stated, issued = order.limit_days, order.stated_due_on, order.issued_on
    if days is None and stated is None:
        yield Problem("limit_days", "请填写限期天数，或者文件写明的期限。")
    if days is not None and not 1 <= days <= MOST_DAYS:
        yield Problem("limit_days", f"限期应在 1 至 {MOST_DAYS} 天之间，请核对。")
    if stated and issued and stated < issued:
        yield Problem("stated_due_on", "文件写明的期限早于发出日期，请核对。")
    if stated and issued and days and stated.toordinal() != issued.toordinal() + days:
        text = "按天数计算的期限与文件写明的日期不一致，请核对；系统按写明的日期提醒。"
        yield Problem("stated_due_on", text, Severity.WARNING)


def derive(order: SupervisionOrder, facts: Facts) -> SupervisionOrder:
    """Return *order* with its day: as stated or counted in natural days, as its issuer moved it."""
    original = order.stated_due_on
    days, issued = order.limit_days, order.issued_on
    if original is None and issued and days and 1 <= days <= MOST_DAYS:
        original = facts.deadline("SUP-REPLY", issued, days)
    moved = order.due_changes[-1].new_due_on if order.due_changes else None
    return replace(order, original_due_on=original, due_on=moved or original)


def search_text(order: SupervisionOrder) -> str:
    """Return what full-text search finds *order* by, besides its title."""
    return "\n".join(
        (
            order.order_no,
            order.from_org,
            *order.to_units,
            *order.issues,
            order.requirement,
            order.reply_text,
            order.reply_doc,
            order.result,
        )
    )
