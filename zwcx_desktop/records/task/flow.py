"""How a task moves (domain model §3.4.5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records import guards
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import OptionalOpinion, Reason, not_later
from zwcx_desktop.records.task.parts import (
    LEDGER,
    CancelTask,
    CloseTask,
    Deferral,
    DeferTask,
    Progress,
    ReportProgress,
    TaskState,
)
from zwcx_desktop.records.task.record import OPEN, Task, check
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition, given, stay


def _has_due(task: Task, _act: Act) -> Refusal | None:
    if task.due_on is None:
        return Refusal("请先把完成时限换算成具体的“完成日期”", LEDGER)
    return None


def _items_done(task: Task, _act: Act) -> Refusal | None:
    rest = [str(n) for n, item in enumerate(task.items, start=1) if not item.done]
    if rest:
        return Refusal(f"任务分解第 {'、'.join(rest)} 项尚未完成", LEDGER)
    bare = [str(n) for n, item in enumerate(task.items, start=1) if not item.evidence]
    if bare:
        return Refusal(f"任务分解第 {'、'.join(bare)} 项缺少佐证", LEDGER)
    return None


def _progress_problems(task: Task, act: Act) -> Iterator[Problem]:
    answers: ReportProgress = act.answers
    if not 0 <= answers.percent <= 100:
        yield Problem("percent", "进度请填 0 到 100 之间的整数。")
    wrong = [n for n in answers.done_items if not 1 <= n <= len(task.items)]
    if wrong:
        yield Problem("done_items", f"任务分解没有第 {wrong[0]} 项，请核对。")
    if answers.done_items and not answers.evidence.strip():
        yield Problem("evidence", "完成的分解项须写明佐证。")
    yield from not_later("done_on", "完成日期", answers.done_on, act.today)


def _record_progress(task: Task, act: Act) -> Task:
    answers: ReportProgress = act.answers
    done_on = answers.done_on or act.today
    items = tuple(
        replace(item, done=True, done_on=done_on, evidence=answers.evidence)
        if place in answers.done_items
        else item
        for place, item in enumerate(task.items, start=1)
    )
    entry = Progress(on=act.today, by=act.actor.id, percent=answers.percent, note=answers.note)
    return replace(
        task,
        items=items,
        progress=(*task.progress, entry),
        progress_pct=answers.percent,
        progress_note=answers.note,
        progress_date=act.today,
    )


def _close_problems(task: Task, act: Act) -> Iterator[Problem]:
    done_on: date | None = act.answers.done_on
    yield from not_later("done_on", "实际完成日期", done_on, act.today)
    last = max((item.done_on for item in task.items if item.done_on), default=None)
    if last and done_on and done_on < last:
        yield Problem("done_on", f"早于分解项的完成日期 {last.isoformat()}，请核对。")


def _closing_state(task: Task, act: Act) -> State:
    late = task.due_on is not None and act.answers.done_on > task.due_on
    return TaskState.OVERDUE_DONE if late else TaskState.DONE


def _close(task: Task, act: Act) -> Task:
    return replace(task, done_on=act.answers.done_on, progress_pct=100)


def _defer_problems(task: Task, act: Act) -> Iterator[Problem]:
    new = act.answers.new_due_on
    if task.due_on and new and new <= task.due_on:
        yield Problem("new_due_on", "新的完成日期须晚于原定日期。")


def _defer(task: Task, act: Act) -> Task:
    answers: DeferTask = act.answers
    entry = Deferral(
        document=given(answers.document), old_due_on=task.due_on, new_due_on=answers.new_due_on
    )
    original = task.original_due_on or task.due_on
    return replace(
        task,
        deferrals=(*task.deferrals, entry),
        original_due_on=original,
        due_on=answers.new_due_on,
    )


def _cancel(task: Task, act: Act) -> Task:
    entry = Deferral(document=given(act.answers.document), old_due_on=task.due_on)
    return replace(task, deferrals=(*task.deferrals, entry))


def _void(task: Task, act: Act) -> Task:
    return replace(task, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[Task], ...] = (
    Transition(
        event="start",
        label="启动办理",
        sources=frozenset({TaskState.NOT_STARTED}),
        target=TaskState.IN_PROGRESS,
        roles=guards.CLERK_OR_REVIEWER,
        basis=LEDGER,
        guards=(guards.complete(check), _has_due),
        documents=("D28",),
        primary=True,
    ),
    Transition(
        event="progress",
        label="填报进展",
        sources=frozenset({TaskState.IN_PROGRESS}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=LEDGER,
        asks=ReportProgress,
        check=_progress_problems,
        effect=_record_progress,
        documents=("D28",),
        primary=True,
    ),
    Transition(
        event="close",
        label="审定办结",
        sources=frozenset({TaskState.IN_PROGRESS}),
        target=Either(frozenset({TaskState.DONE, TaskState.OVERDUE_DONE}), _closing_state),
        roles=guards.LEADER,
        basis=LEDGER,
        asks=CloseTask,
        guards=(guards.not_author, _items_done),
        check=_close_problems,
        effect=_close,
        documents=("D28",),
    ),
    Transition(
        event="defer",
        label="登记延期",
        sources=frozenset({TaskState.NOT_STARTED, TaskState.IN_PROGRESS}),
        target=TaskState.DEFERRED,
        roles=guards.LEADER,
        basis="延期须有上级批准文件",
        asks=DeferTask,
        check=_defer_problems,
        effect=_defer,
    ),
    Transition(
        event="resume",
        label="恢复办理",
        sources=frozenset({TaskState.DEFERRED}),
        target=TaskState.IN_PROGRESS,
        roles=guards.CLERK_OR_REVIEWER,
        basis=LEDGER,
        asks=OptionalOpinion,
        primary=True,
    ),
    Transition(
        event="cancel",
        label="登记上级取消",
        sources=OPEN,
        target=TaskState.CANCELLED,
        roles=guards.LEADER,
        basis="取消任务须有上级文件",
        asks=CancelTask,
        effect=_cancel,
        danger=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({TaskState.NOT_STARTED}),
        target=TaskState.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的任务可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
)
