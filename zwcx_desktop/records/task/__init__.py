"""The task ledger (任务台账): tasks that a superior's document sets, broken down and followed."""

from zwcx_desktop.records.incoming import IncomingDocument, Secrecy, Urgency
from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.task.flow import WORKFLOW
from zwcx_desktop.records.task.parts import (
    LEDGER,
    CancelTask,
    CloseTask,
    Deferral,
    DeferTask,
    Progress,
    ReportProgress,
    TaskItem,
    TaskState,
)
from zwcx_desktop.records.task.record import OPEN, Task, check, derive, search_text

__all__ = [
    "KIND",
    "LEDGER",
    "CancelTask",
    "CloseTask",
    "DeferTask",
    "Deferral",
    "IncomingDocument",
    "Progress",
    "ReportProgress",
    "Secrecy",
    "Task",
    "TaskItem",
    "TaskState",
    "Urgency",
    "check",
]

KIND = Kind(
    name="task",
    version=1,
    label="任务台账",
    section=Section.PROMISES,
    prefix="RW",
    record=Task,
    states=TaskState,
    open_states=OPEN,
    draft_states=frozenset({TaskState.NOT_STARTED}),
    title=lambda task: f"{task.seq}．{task.name}" if task.seq else task.name,
    purpose="跟踪上级分解下来的任务，到期以前完成并留下佐证。",
    told=frozenset({"seq", "name", "lead_units"}),
    columns=("seq", "name", "lead_units", "due_on", "progress_pct", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=lambda task: task.due_on,
    unit=lambda task: "、".join(task.lead_units),
    derive=derive,
)
