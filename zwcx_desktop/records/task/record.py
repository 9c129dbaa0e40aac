"""A task (任务) of the ledger that breaks a superior's document down, and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.incoming import IncomingDocument, document_problems
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.task.parts import (
    Deferral,
    Progress,
    TaskItem,
    TaskState,
)
from zwcx_desktop.records.workflow import Facts

_TASK = "任务"
_WHO = "责任单位"
_DUE = "时限"
_DOC = "来文"
_PROGRESS = "进展"
_SOURCE = "原文"
OPEN: frozenset[State] = frozenset(
    {TaskState.NOT_STARTED, TaskState.IN_PROGRESS, TaskState.DEFERRED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """One row of the task ledger."""

    state: Annotated[TaskState, Field("状态", shown=False)] = TaskState.NOT_STARTED
    seq: Annotated[
        int | None, Field("序号", "按来文任务表的序号。", required=True, group=_TASK)
    ] = None
    name: Annotated[str, Field("任务名称", required=True, limit=200, group=_TASK)] = ""
    items: Annotated[
        tuple[TaskItem, ...],
        Field("任务分解", "一项工作一行，便于逐项销号。", required=True, group=_TASK),
    ] = ()
    clause_ref: Annotated[str, Field("依据条款", "文件和条款。", limit=200, group=_TASK)] = ""
    due_text: Annotated[
        str,
        Field(
            "完成时限（原文）", "照抄来文，如“2017年12月末”。", required=True, limit=60, group=_DUE
        ),
    ] = ""
    due_on: Annotated[date | None, Field("完成日期", "换算成具体的一天。", group=_DUE)] = None
    original_due_on: Annotated[date | None, Field("原定日期", group=_DUE, shown=False)] = None
    lead_units: Annotated[
        tuple[str, ...], Field("牵头单位", required=True, limit=60, group=_WHO)
    ] = ()
    support_units: Annotated[tuple[str, ...], Field("配合单位", limit=60, group=_WHO)] = ()
    leaders: Annotated[tuple[str, ...], Field("分管领导", limit=40, group=_WHO)] = ()
    policy: Annotated[
        RecordId | None,
        Field("来文件", "由收文分解而来的，自动填写。", kinds=("policy_document",), group=_DOC),
    ] = None
    document: Annotated[IncomingDocument | None, Field("来文", group=_DOC)] = None
    progress_pct: Annotated[int, Field("进度（%）", group=_PROGRESS, shown=False)] = 0
    progress_note: Annotated[str, Field("进展情况", group=_PROGRESS, shown=False)] = ""
    progress_date: Annotated[date | None, Field("填报日期", group=_PROGRESS, shown=False)] = None
    progress: Annotated[tuple[Progress, ...], Field("进展", group=_PROGRESS, shown=False)] = ()
    deferrals: Annotated[tuple[Deferral, ...], Field("延期", group=_DUE, shown=False)] = ()
    done_on: Annotated[date | None, Field("办结日期", group=_PROGRESS, shown=False)] = None
    source_text: Annotated[
        str,
        Field("来文原文", "导入时逐字保留，不作修改。", lines=3, limit=8000, group=_SOURCE),
    ] = ""
    corrected_text: Annotated[
        str, Field("校订说明", "原文有误时写明怎样理解。", lines=2, limit=8000, group=_SOURCE)
    ] = ""


def check(task: Task, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *task* beyond empty and overlong fields."""
    if task.seq is not None and task.seq < 1:
        yield Problem("seq", "序号从 1 开始，请改正。")
    yield from _item_problems(task, today)
    if task.due_on is None:
        text = "尚未换算出具体日期，系统无法提醒到期；启动前请填写“完成日期”。"
        yield Problem("due_on", text, Severity.WARNING)
    elif task.due_on < today and task.state in OPEN:
        yield Problem("due_on", f"已超期 {(today - task.due_on).days} 天。", Severity.WARNING)
    if task.document is not None:
        yield from document_problems(task.document, today)


def _item_problems(task: Task, today: date) -> Iterator[Problem]:
    numbers = [item.no for item in task.items if item.no]
    if len(numbers) != len(set(numbers)):
        yield Problem("items", "任务分解的序号有重复，请改正。")
    for place, item in enumerate(task.items, start=1):
        if item.done_on and item.done_on > today:
            yield Problem("items", f"任务分解第 {place} 项：完成日期晚于今天，请改正。")


def derive(task: Task, _facts: Facts) -> Task:
    """Return *task* with its breakdown numbered and the day first set kept from the start on."""
    items = tuple(
        item if item.no else replace(item, no=place)
        for place, item in enumerate(task.items, start=1)
    )
    settled = task.state is not TaskState.NOT_STARTED and task.original_due_on
    return replace(task, items=items, original_due_on=settled or task.due_on)


def search_text(task: Task) -> str:
    """Return what full-text search finds *task* by, besides its title."""
    document = task.document
    return "\n".join(
        (
            *(item.text for item in task.items),
            *task.lead_units,
            *task.support_units,
            *task.leaders,
            task.clause_ref,
            task.progress_note,
            *((document.title, document.doc_no, document.issuer) if document else ()),
        )
    )
