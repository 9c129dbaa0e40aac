"""What the acts of a dishonesty record ask for."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.dishonesty_record.parts import (
    DisputeResult,
    Ground,
    ImpactLevel,
    PlatformStatus,
    Sanction,
    Severity,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Field
from zwcx_desktop.records.parts import Explanation


@dataclass(frozen=True, slots=True, kw_only=True)
class SendForVerification:
    """Asks who verifies the clue: never the office it is about."""

    organ: Annotated[
        str, Field("核实单位", "上级单位或主管部门，不能是本单位。", required=True, limit=60)
    ] = ""
    sent_on: Annotated[date | None, Field("报送核实日期", required=True)] = None
    doc_no: Annotated[str, Field("报送文号", limit=60)] = ""
    due_on: Annotated[date | None, Field("核实期限", "对方明确了期限的填写，遇节假日不顺延。")] = (
        None
    )
    opinion: Annotated[str, Field("意见", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplyFacts:
    """Asks what the office tells whoever verifies."""

    text: Annotated[
        str, Field("情况说明", "只写事实和佐证的附件名。", required=True, lines=5, limit=4000)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFinding:
    """Asks what whoever verified found."""

    verified_on: Annotated[date | None, Field("核实日期", required=True)] = None
    result_doc: Annotated[str, Field("核实文号", "没有文号的写明通知方式。", limit=60)] = ""
    finding: Annotated[str, Field("核实情况", required=True, lines=4, limit=4000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TellComplainant:
    """Asks when the complainant was told that nothing was found."""

    told_on: Annotated[date | None, Field("反馈投诉人日期", required=True)] = None
    opinion: Annotated[str, Field("反馈方式", "匿名无法反馈的写明原因。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartRectifying:
    """Asks for the written explanation and by when things are put right."""

    explanation: Annotated[
        Explanation | None, Field("书面说明", "由主要负责人签字。", required=True)
    ] = None
    rectification: Annotated[
        RecordId | None,
        Field("已有整改件", "已经登记整改的请选定，不再另开。", limit=40, kinds=("rectification",)),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """Asks for a further written explanation."""

    explanation: Annotated[
        Explanation | None, Field("书面说明", "由主要负责人签字。", required=True)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmRectified:
    """Asks when everything was put right, and who says so."""

    rectified_on: Annotated[date | None, Field("完成整改日期", required=True)] = None
    opinion: Annotated[
        str, Field("验收情况", "没有整改件的写明验收单位和文号。", lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmRecord:
    """Asks who recognised the dishonesty, by which document and why."""

    recognised_by: Annotated[
        str, Field("认定单位", "照认定文书填写，不能是本单位。", required=True, limit=60)
    ] = ""
    recognised_on: Annotated[date | None, Field("认定日期", required=True)] = None
    recognition_doc: Annotated[str, Field("认定文号", required=True, limit=60)] = ""
    ground: Annotated[Ground | None, Field("认定情形", required=True)] = None
    loss: Annotated[
        str, Field("损失情况", "没有的写“无”。", required=True, lines=2, limit=1000)
    ] = ""
    impact_level: Annotated[ImpactLevel | None, Field("社会影响程度", required=True)] = None
    severity: Annotated[Severity | None, Field("失信程度", "文书写明的才填，仅供参考。")] = None
    opinion: Annotated[str, Field("意见", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSanctions:
    """Asks what followed for unit or person."""

    sanctions: Annotated[
        tuple[Sanction, ...], Field("处理后果", "一项一行，照决定文书登记。", required=True)
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRecord:
    """Asks when and to whom the record was reported."""

    report_to: Annotated[str, Field("报送对象", "不填按本件已写的报送对象。", limit=80)] = ""
    reported_on: Annotated[date | None, Field("报送日期", required=True)] = None
    report_doc: Annotated[str, Field("报送文号", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPlatformStatus:
    """Asks what the platform shows; nothing is made public here."""

    platform: Annotated[str, Field("平台", "如“信用潮州”。", required=True, limit=60)] = ""
    status: Annotated[PlatformStatus | None, Field("平台状态", required=True)] = None
    on: Annotated[date | None, Field("查询日期", required=True)] = None
    proof: Annotated[str, Field("依据", "网址、截图或回执的附件名。", limit=300)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowRectification:
    """Which rectification began for the record."""

    rectification: Annotated[RecordId | None, Field("整改件", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowDispute:
    """Which objection was opened."""

    objection: Annotated[RecordId | None, Field("异议件", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowDisputeResult:
    """How an objection ended."""

    objection: Annotated[RecordId | None, Field("异议件", required=True)] = None
    result: Annotated[DisputeResult | None, Field("处理结果", required=True)] = None
    on: Annotated[date | None, Field("处理日期", required=True)] = None
    note: Annotated[str, Field("更正内容或理由", lines=2, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowApplication:
    """Which application for repair or mitigation was made."""

    application: Annotated[RecordId | None, Field("修复申请件", required=True)] = None
    request: Annotated[str, Field("申请事项", required=True, limit=60)] = ""
    on: Annotated[date | None, Field("申请日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowDecision:
    """What became of an application."""

    application: Annotated[RecordId | None, Field("修复申请件", required=True)] = None
    result: Annotated[str, Field("决定", required=True, limit=60)] = ""
    decided_by: Annotated[str, Field("决定机关", limit=60)] = ""
    on: Annotated[date | None, Field("决定日期", required=True)] = None
