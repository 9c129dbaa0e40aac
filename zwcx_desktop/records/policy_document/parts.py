"""Code lists, parts and questions of an incoming document (收文)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Code, Field, State

SLIP_RULE = "公文处理：登记、拟办、审核、批示、办理、回报、归档（呈批表）"
REPORT_RULE = "公文办理情况回（催）报单：自发出之日起的自然日内退回，遇节假日不顺延"
HINT_RULE = "回（催）报单办理提示：原文翻印的十天内书面告知，加具贯彻意见的十至十五天内送代拟稿"
BREAKDOWN_RULE = "国发〔2016〕76号六：落实责任；任务分解到条款"


class PolicyState(State):
    """Where an incoming document stands."""

    REGISTERED = "REGISTERED", "已登记"
    PROPOSED = "PROPOSED", "待审核"
    TO_INSTRUCT = "TO_INSTRUCT", "待领导批示"
    HANDLING = "HANDLING", "办理中"
    REPORTED = "REPORTED", "已回报"
    DONE = "DONE", "办结"
    ARCHIVED = "ARCHIVED", "已归档"
    VOID = "VOID", "作废"


class PaperPublicity(Code):
    """How far the received document is open, as printed on it."""

    PROACTIVE = "PROACTIVE", "主动公开"
    ON_REQUEST = "ON_REQUEST", "依申请公开"
    NOT_DISCLOSED = "NOT_DISCLOSED", "不予公开"
    THIS_PUBLISHED = "THIS_PUBLISHED", "此件公开发布"


class Disposition(Code):
    """What is done with the document: the five hints of the report slip, for a town."""

    REPRINT_ALL = "REPRINT_ALL", "原文翻印发至各村（社区）和所属各单位"
    REPRINT_UNITS = "REPRINT_UNITS", "原文翻印发至所属各单位"
    REPRINT_SOME = "REPRINT_SOME", "原文翻印发至有关村（社区）和单位"
    OPINION = "OPINION", "加具贯彻意见，代拟稿待后送出"
    OTHER = "OTHER", "其他"

    @property
    def days(self) -> tuple[int, int]:
        """The fewest and the most natural days that may be set."""
        if self.value == "OTHER":
            return 1, 365
        return (10, 15) if self.value == "OPINION" else (10, 10)


class Retention(Code):
    """How long the archive keeps the document."""

    PERMANENT = "PERMANENT", "永久"
    YEARS_30 = "YEARS_30", "30年"
    YEARS_10 = "YEARS_10", "10年"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSlip:
    """A slip that asks, or asks again, how the document is handled (回（催）报单)."""

    issued_on: Annotated[date | None, Field("发出时间", required=True)] = None
    days: Annotated[
        int | None, Field("限期（天）", "自然日，从发出次日起算，不顺延。", required=True)
    ] = None
    issuer: Annotated[str, Field("发单单位", limit=60)] = ""
    contact: Annotated[str, Field("经办人和电话", limit=60)] = ""
    due_on: Annotated[date | None, Field("退回期限", shown=False)] = None
    answered_on: Annotated[date | None, Field("退回时间", shown=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One thing that the document obliges the office to do."""

    clause_ref: Annotated[str, Field("条款", "如“三（九）”。", required=True, limit=60)] = ""
    text: Annotated[str, Field("要求", "照抄原文。", required=True, lines=2, limit=1000)] = ""
    unit: Annotated[str, Field("责任单位", limit=60)] = ""
    due_text: Annotated[str, Field("时限（原文）", limit=60)] = ""
    due_on: Annotated[date | None, Field("完成日期")] = None
    opened_on: Annotated[date | None, Field("转为任务日期", shown=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingReport:
    """What was reported back, and when (回报)."""

    reported_on: Annotated[date, Field("退回时间")]
    text: Annotated[str, Field("办理情况", limit=2000)]
    by: Annotated[UserId, Field("回报人")]
    proof: Annotated[str, Field("佐证", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Propose:
    """Asks how the document should be handled (拟办)."""

    opinion: Annotated[str, Field("拟办意见", required=True, lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """Asks for the reviewer's opinion (审核)."""

    opinion: Annotated[str, Field("审核意见", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruct:
    """Asks the leader who does what (批示)."""

    opinion: Annotated[str, Field("领导批示", required=True, lines=3, limit=500)] = ""
    unit_id: Annotated[UnitId | None, Field("承办科室", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispose:
    """Asks which of the hints is ticked, and by when it is done."""

    disposition: Annotated[Disposition | None, Field("办理提示", required=True)] = None
    days: Annotated[
        int | None,
        Field("期限（天）", "原文翻印 10 天，加具贯彻意见 10 至 15 天。", required=True),
    ] = None
    opinion: Annotated[str, Field("办理意见", "选“其他”的写明意见。", lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddClauses:
    """Asks which obligations of the document were found later."""

    clauses: Annotated[tuple[Clause, ...], Field("条款", required=True)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakDown:
    """Asks which clauses become tasks."""

    clauses: Annotated[
        tuple[int, ...],
        Field("转为任务的条款", "填写条款是第几项，一行一个。", required=True),
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind:
    """Asks for the slip that demands a report again (催报)."""

    slip: Annotated[ReportSlip | None, Field("催报单", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Asks what is reported back."""

    reported_on: Annotated[date | None, Field("退回时间", required=True)] = None
    opinion: Annotated[str, Field("办理情况", required=True, lines=4, limit=2000)] = ""
    proof: Annotated[str, Field("佐证", "盖章的回报单等，写附件名。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """Asks under which number the document is archived."""

    archive_no: Annotated[str, Field("件号", required=True, limit=60)] = ""
    retention: Annotated[Retention | None, Field("保管期限", required=True)] = None
