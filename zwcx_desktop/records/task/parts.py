"""Code lists, parts and questions of the task ledger."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Field, State
from zwcx_desktop.records.parts import SuperiorDocument

LEDGER = "任务台账（盘政发〔2017〕25号附件）"


class TaskState(State):
    """Where a task stands."""

    NOT_STARTED = "NOT_STARTED", "未启动"
    IN_PROGRESS = "IN_PROGRESS", "办理中"
    DONE = "DONE", "已完成"
    OVERDUE_DONE = "OVERDUE_DONE", "逾期完成"
    DEFERRED = "DEFERRED", "经批准延期"
    CANCELLED = "CANCELLED", "上级取消"
    VOID = "VOID", "作废"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskItem:
    """One numbered piece of the task's breakdown."""

    no: Annotated[int, Field("序号")] = 0
    text: Annotated[str, Field("内容", required=True, lines=2, limit=1000)] = ""
    indicator: Annotated[str, Field("量化指标", limit=200)] = ""
    done: Annotated[bool, Field("已完成")] = False
    done_on: Annotated[date | None, Field("完成日期")] = None
    evidence: Annotated[str, Field("佐证", "文件名、文号或附件名。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What was reported on one day."""

    on: Annotated[date, Field("日期")]
    by: Annotated[UserId, Field("填报人")]
    percent: Annotated[int, Field("进度（%）")] = 0
    note: Annotated[str, Field("进展情况", lines=2, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deferral:
    """A superior's decision to move the day or to drop the task."""

    document: Annotated[SuperiorDocument, Field("批准文件")]
    old_due_on: Annotated[date | None, Field("原时限")] = None
    new_due_on: Annotated[date | None, Field("新时限")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportProgress:
    """Asks how far the task has come."""

    percent: Annotated[int, Field("进度（%）", "0 到 100。", required=True)] = 0
    note: Annotated[str, Field("进展情况", required=True, lines=3, limit=1000)] = ""
    done_items: Annotated[tuple[int, ...], Field("已完成的分解项", "填写任务分解中的第几项。")] = ()
    done_on: Annotated[date | None, Field("完成日期", "不填按今天。")] = None
    evidence: Annotated[str, Field("佐证", "文件名、文号或附件名。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseTask:
    """Asks the leader to sign the task off."""

    done_on: Annotated[date | None, Field("实际完成日期", required=True)] = None
    opinion: Annotated[str, Field("审定意见", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferTask:
    """Asks for the superior's document that moves the day."""

    document: Annotated[SuperiorDocument | None, Field("上级批准文件", required=True)] = None
    new_due_on: Annotated[date | None, Field("新的完成日期", required=True)] = None
    reason: Annotated[str, Field("延期原因", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTask:
    """Asks for the superior's document that drops the task."""

    document: Annotated[SuperiorDocument | None, Field("上级取消文件", required=True)] = None
    reason: Annotated[str, Field("取消原因", required=True, lines=2, limit=500)] = ""
