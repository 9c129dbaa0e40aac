"""Code lists, parts and questions of a time-limited rectification."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import SuperiorDocument

RECTIFY_RULE = "国发〔2016〕76号 四（三）：限期加以整改"
ORDERED_DAY = f"{RECTIFY_RULE}；期限按整改要求，遇节假日不顺延"
ACCEPT_RULE = f"{RECTIFY_RULE}；验收人不是整改人"
OVERDUE_RULE = "国发〔2016〕76号 四（三）：未按时完成整改的，提出失信线索，由上级或主管部门核实"


class RectificationState(State):
    """Where a rectification stands."""

    DRAFT = "DRAFT", "草稿"
    IN_PROGRESS = "IN_PROGRESS", "整改中"
    DONE = "DONE", "待验收"
    ACCEPTED = "ACCEPTED", "已验收"
    FAILED = "FAILED", "整改不到位"
    VOID = "VOID", "作废"


class Result(Code):
    """What whoever accepts found."""

    ACCEPTED = "ACCEPTED", "验收通过"
    RETURNED = "RETURNED", "退回继续整改"
    FAILED = "FAILED", "整改不到位"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What is done about one of the problems, and by what it shows."""

    problem: Annotated[int, Field("对应问题", "问题清单中的第几项。", required=True)] = 0
    text: Annotated[str, Field("整改措施", required=True, lines=2, limit=1000)] = ""
    person: Annotated[str, Field("责任人", limit=40)] = ""
    done: Annotated[bool, Field("已完成")] = False
    done_on: Annotated[date | None, Field("完成日期")] = None
    evidence: Annotated[str, Field("佐证", "文件名、文号或附件名。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """More time, given by whoever ordered the rectification."""

    document: Annotated[SuperiorDocument, Field("批准文件")]
    old_due_on: Annotated[date | None, Field("原期限")] = None
    new_due_on: Annotated[date | None, Field("新期限")] = None
    on: Annotated[date | None, Field("登记日期")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """One judgement of what was put right."""

    result: Annotated[Result, Field("验收结果")]
    on: Annotated[date, Field("验收日期")]
    by: Annotated[UserId, Field("验收人")]
    organ: Annotated[str, Field("验收单位")] = ""
    opinion: Annotated[str, Field("验收意见", limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMeasures:
    """Asks which measures were taken."""

    done_measures: Annotated[
        tuple[int, ...], Field("已完成的措施", "填写整改措施中的第几项。", required=True)
    ] = ()
    done_on: Annotated[date | None, Field("完成日期", "不填按今天。")] = None
    evidence: Annotated[str, Field("佐证", "文件名、文号或附件名。", required=True, limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDone:
    """Asks when everything was put right, and how."""

    done_on: Annotated[date | None, Field("完成整改日期", required=True)] = None
    report: Annotated[
        str, Field("整改情况", "逐项写明结果。", required=True, lines=4, limit=4000)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """Asks whether what was ordered has been done."""

    result: Annotated[Result | None, Field("验收结果", required=True)] = None
    accepted_on: Annotated[date | None, Field("验收日期", required=True)] = None
    organ: Annotated[
        str, Field("验收单位", "由上级验收的写明单位和文号，本单位自行验收的不填。", limit=100)
    ] = ""
    opinion: Annotated[str, Field("验收意见", required=True, lines=3, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendRectification:
    """Asks for the document of whoever ordered it that gives more time."""

    document: Annotated[
        SuperiorDocument | None,
        Field("批准文件", "由要求整改的单位批准，发文日期不晚于原期限。", required=True),
    ] = None
    new_due_on: Annotated[date | None, Field("新的期限", required=True)] = None
    reason: Annotated[str, Field("延期原因", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeClue:
    """Asks why a clue is proposed, and about whom."""

    about_person: Annotated[
        bool, Field("记入个人", "由个人责任造成的勾选；线索由负责人补充个人代码后密封。")
    ] = False
    reason: Annotated[
        str, Field("逾期情况", "不要写姓名。", required=True, lines=3, limit=2000)
    ] = ""
