"""Code lists, parts and questions of the task ledger."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import Publicity, SuperiorDocument

LEDGER = "任务台账（盘政发〔2017〕25号附件）"
SECRETS_LAW = "保守国家秘密法第三十一条"


class TaskState(State):
    """Where a task stands."""

    NOT_STARTED = "NOT_STARTED", "未启动"
    IN_PROGRESS = "IN_PROGRESS", "办理中"
    DONE = "DONE", "已完成"
    OVERDUE_DONE = "OVERDUE_DONE", "逾期完成"
    DEFERRED = "DEFERRED", "经批准延期"
    CANCELLED = "CANCELLED", "上级取消"
    VOID = "VOID", "作废"


class Urgency(Code):
    """Urgency of an incoming document."""

    NONE = "NONE", "无"
    NORMAL = "NORMAL", "平急"
    URGENT = "URGENT", "加急"
    VERY_URGENT = "VERY_URGENT", "特急"


class Secrecy(Code):
    """Secrecy of an incoming document. State secrets may not be entered at all."""

    NONE = "NONE", "无"
    WORK_INTERNAL = "WORK_INTERNAL", "内部工作事项"
    CONFIDENTIAL = "CONFIDENTIAL", "秘密", f"{SECRETS_LAW}：本系统为非涉密系统"
    SECRET = "SECRET", "机密", f"{SECRETS_LAW}：本系统为非涉密系统"
    TOP_SECRET = "TOP_SECRET", "绝密", f"{SECRETS_LAW}：本系统为非涉密系统"


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
class IncomingDocument:
    """The document a task comes from, as on the office's handling slip (呈批表)."""

    title: Annotated[str, Field("来文标题", required=True, limit=120)] = ""
    doc_no: Annotated[str, Field("文号", required=True, limit=60)] = ""
    issuer: Annotated[str, Field("来文单位", required=True, limit=60)] = ""
    received_on: Annotated[date | None, Field("收文日期", required=True)] = None
    receipt_no: Annotated[str, Field("收文编号", limit=40)] = ""
    handling_no: Annotated[str, Field("办文编号", limit=40)] = ""
    urgency: Annotated[Urgency, Field("紧急程度")] = Urgency.NONE
    secrecy: Annotated[Secrecy, Field("密级", "涉密文件不得录入。", required=True)] = Secrecy.NONE
    publicity: Annotated[Publicity, Field("公开方式", required=True)] = Publicity.PROACTIVE
    report_due: Annotated[date | None, Field("回报期限", "按来文要求，遇节假日不顺延。")] = None
    draft_opinion: Annotated[str, Field("拟办意见", lines=2, limit=500)] = ""
    audit_opinion: Annotated[str, Field("审核意见", lines=2, limit=500)] = ""
    instruction: Annotated[str, Field("领导批示", lines=2, limit=500)] = ""
    handling_opinion: Annotated[str, Field("办理意见", lines=2, limit=500)] = ""


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
