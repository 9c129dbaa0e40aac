"""A time-limited rectification (限期整改): problems, what is done about each, by when."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.rectification.parts import (
    Acceptance,
    Extension,
    Measure,
    RectificationState,
)
from zwcx_desktop.records.workflow import Facts

_ORDER = "整改要求"
_DUTY = "责任"
_WORK = "整改"
_RESULT = "结果"
S = RectificationState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.IN_PROGRESS, S.DONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectification(Record):
    """What somebody ordered the office to put right, and how it did."""

    state: Annotated[RectificationState, Field("状态", shown=False)] = RectificationState.DRAFT
    title: Annotated[str, Field("整改事项", required=True, limit=80, group=_ORDER)] = ""
    ordered_by: Annotated[str, Field("要求整改的单位", required=True, limit=60, group=_ORDER)] = ""
    order_doc: Annotated[
        str, Field("整改通知文号", "没有文号的写明通知方式。", limit=60, group=_ORDER)
    ] = ""
    ordered_on: Annotated[date | None, Field("要求整改日期", required=True, group=_ORDER)] = None
    limit_days: Annotated[
        int | None,
        Field("限期（日）", "通知写明天数的填写，从次日起算，节假日不顺延。", group=_ORDER),
    ] = None
    due_on: Annotated[date | None, Field("整改期限", "通知写明日期的填写。", group=_ORDER)] = None
    origin: Annotated[
        RecordId | None,
        Field("来源事项", "承诺、失信记录、督办等。", limit=40, group=_ORDER),
    ] = None
    unit_id: Annotated[UnitId | None, Field("责任科室", required=True, group=_DUTY)] = None
    owner_id: Annotated[
        UserId | None, Field("整改责任人", "责任人不能验收。", required=True, group=_DUTY)
    ] = None
    problems: Annotated[
        tuple[str, ...],
        Field("问题清单", "一个问题一行。", required=True, limit=1000, group=_WORK),
    ] = ()
    measures: Annotated[
        tuple[Measure, ...],
        Field("整改措施", "每个问题至少一项措施。", required=True, group=_WORK),
    ] = ()
    original_due_on: Annotated[date | None, Field("原整改期限", group=_RESULT, shown=False)] = None
    extensions: Annotated[tuple[Extension, ...], Field("延期", group=_RESULT, shown=False)] = ()
    progress_pct: Annotated[int, Field("进度（%）", group=_RESULT, shown=False)] = 0
    done_on: Annotated[date | None, Field("完成整改日期", group=_RESULT, shown=False)] = None
    report: Annotated[str, Field("整改情况", limit=4000, group=_RESULT, shown=False)] = ""
    acceptances: Annotated[
        tuple[Acceptance, ...], Field("验收记录", group=_RESULT, shown=False)
    ] = ()
    clue_on: Annotated[date | None, Field("提出失信线索日期", group=_RESULT, shown=False)] = None

    @property
    def late(self) -> bool:
        """Whether it was finished after the day that was ordered."""
        return bool(self.done_on and self.due_on and self.done_on > self.due_on)

    def overdue(self, today: date) -> bool:
        """Return whether the day has passed and nobody reported it done in time."""
        if self.due_on is None:
            return False
        return self.late if self.done_on else self.due_on < today


def check(record: Rectification, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *record* beyond empty and overlong fields."""
    yield from not_later("ordered_on", "要求整改日期", record.ordered_on, today)
    yield from _due_problems(record, today)
    yield from _measure_problems(record)


def _due_problems(record: Rectification, today: date) -> Iterator[Problem]:
    days, due_on, ordered = record.limit_days, record.due_on, record.ordered_on
    if days is not None and days < 1:
        yield Problem("limit_days", "限期至少为 1 日。")
    elif due_on is None:
        if days is None:
            yield Problem("due_on", "请填写整改期限，或按通知填写限期天数。")
    elif ordered and due_on < ordered:
        yield Problem("due_on", "整改期限早于要求整改日期，请改正。")
    elif not record.extensions and days and ordered and due_on != ordered + timedelta(days=days):
        yield Problem("due_on", f"与限期 {days} 日不一致，请清空其中一项。")
    if record.state in OPEN and due_on and record.overdue(today):
        yield Problem("due_on", f"已逾期 {(today - due_on).days} 天。", Severity.WARNING)


def _measure_problems(record: Rectification) -> Iterator[Problem]:
    places = range(1, len(record.problems) + 1)
    for place, measure in enumerate(record.measures, start=1):
        if measure.problem not in places:
            yield Problem(
                "measures", f"整改措施第 {place} 项：问题清单没有第 {measure.problem} 项。"
            )
    bare = sorted(set(places) - {measure.problem for measure in record.measures})
    if record.measures and bare:
        wanted = "、".join(map(str, bare))
        yield Problem("measures", f"问题清单第 {wanted} 项还没有整改措施。")


def derive(record: Rectification, _facts: Facts) -> Rectification:
    """Return *record* with the day that days ordered lead to, and how far it has come.

    The day is as ordered: the next day counts first and no holiday moves it (rule RECTIFY).
    """
    due_on = record.due_on
    if due_on is None and record.ordered_on and record.limit_days and record.limit_days > 0:
        due_on = record.ordered_on + timedelta(days=record.limit_days)
    done = sum(measure.done for measure in record.measures)
    return replace(
        record,
        due_on=due_on,
        original_due_on=record.original_due_on if record.extensions else due_on,
        progress_pct=100 * done // len(record.measures) if record.measures else 0,
    )


def due(record: Rectification) -> date | None:
    """Return the day that was ordered, as long as it is not done."""
    return None if record.done_on else record.due_on


def search_text(record: Rectification) -> str:
    """Return what full-text search finds *record* by, besides its title."""
    return "\n".join(
        (
            record.ordered_by,
            record.order_doc,
            *record.problems,
            *(measure.text for measure in record.measures),
            record.report,
        )
    )
