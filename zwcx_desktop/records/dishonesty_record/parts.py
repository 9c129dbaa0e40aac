"""Code lists and parts of a dishonesty record."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import P3, Explanation

LEADER_ONLY = "权限规则：个人政务失信信息密封保存，只由负责人办理"


class DishonestyState(State):
    """Where a dishonesty record stands (domain model §3.4.6)."""

    CLUE = "CLUE", "线索"
    VERIFYING = "VERIFYING", "核实中"
    NOT_TRUE = "NOT_TRUE", "不属实"
    TRUE = "TRUE", "属实"
    RECTIFYING = "RECTIFYING", "整改中"
    RECTIFIED = "RECTIFIED", "已整改"
    CLOSED_NO_RECORD = "CLOSED_NO_RECORD", "已整改未记录"
    CONFIRMED = "CONFIRMED", "已认定"
    REPORTED = "REPORTED", "已报送"
    PUBLISHED_BY_PLATFORM = "PUBLISHED_BY_PLATFORM", "平台已公开"
    REPAIR_APPLIED = "REPAIR_APPLIED", "修复申请中"
    REPAIRED = "REPAIRED", "已修复"
    REPAIR_REFUSED = "REPAIR_REFUSED", "未予修复"
    REVOKED = "REVOKED", "已撤销"
    ARCHIVED = "ARCHIVED", "已归档"
    VOID = "VOID", "作废"


class SubjectKind(Code):
    """Whose word was broken (国发〔2016〕76号 四（二）; 参公事业单位: 盘锦)."""

    ORG = "ORG", "政府机构"
    PUBLIC_INSTITUTION = "PUBLIC_INSTITUTION", "参公事业单位"
    PERSON = "PERSON", "公务员个人"


class Source(Code):
    """Where it is known from (国发〔2016〕76号 四（二）; the cities; 发改财金〔2023〕1103号)."""

    COURT_JUDGMENT = "COURT_JUDGMENT", "司法判决"
    ADMIN_PENALTY = "ADMIN_PENALTY", "行政处罚"
    DISCIPLINE = "DISCIPLINE", "纪律处分"
    ACCOUNTABILITY = "ACCOUNTABILITY", "问责处理"
    COMMITMENT_BREACH = "COMMITMENT_BREACH", "未守信践诺"
    ONLINE_FLOW_FAIL = "ONLINE_FLOW_FAIL", "网上全流程办理未达标"
    RECTIFY_OVERDUE = "RECTIFY_OVERDUE", "未按时完成整改"
    JUDGMENT_DEFAULTER = "JUDGMENT_DEFAULTER", "失信被执行人"
    CONTRACT_BREACH = "CONTRACT_BREACH", "违约失信"
    SME_ARREARS = "SME_ARREARS", "拖欠账款"
    OTHER = "OTHER", "其他"

    @property
    def decided_already(self) -> bool:
        """Whether an authority's instrument is the source itself and nothing is left to verify."""
        return self in _DECIDED


_DECIDED = frozenset(
    {Source.COURT_JUDGMENT, Source.ADMIN_PENALTY, Source.DISCIPLINE, Source.ACCOUNTABILITY}
)


class ImpactLevel(Code):
    """How far society was affected (国发〔2016〕76号 四（三）)."""

    SLIGHT = "SLIGHT", "轻微"
    ORDINARY = "ORDINARY", "一般"
    CONSIDERABLE = "CONSIDERABLE", "较大"
    GRAVE = "GRAVE", "重大"


class Severity(Code):
    """Classes of 信用修复管理办法 (国家发展改革委令第36号): information, nothing follows."""

    MINOR = "MINOR", "轻微（不公示或公示不超过3个月）"
    ORDINARY = "ORDINARY", "一般（公示3个月至1年）"
    SERIOUS = "SERIOUS", "严重（公示1年至3年）"


class RepairPath(Code):
    """By what rules a record is repaired."""

    GOV_1103 = "GOV_1103", "由认定部门确认后修复（1103号）"
    ORDER_36 = "ORDER_36", "经“信用中国”申请修复（信用修复管理办法）"


class Ground(Code):
    """Why what was found true became a record (发改财金〔2023〕1103号)."""

    REFUSED = "REFUSED", "拒不整改"
    OVERDUE = "OVERDUE", "逾期未完成整改"
    EXCUSE = "EXCUSE", "以机构调整、人员变动等理由不履约"
    OTHER = "OTHER", "其他（在意见中写明）"


class SanctionKind(Code):
    """What followed for unit or person (国发〔2016〕76号 四（三）; 2025年社会信用体系意见)."""

    HONOUR_DISQUALIFICATION = "HONOUR_DISQUALIFICATION", "取消评选资格"
    PUBLIC_CRITICISM = "PUBLIC_CRITICISM", "通报批评"
    ACCOUNTABILITY = "ACCOUNTABILITY", "追究责任"
    FUNDS_LIMITED = "FUNDS_LIMITED", "限制资金项目"
    PILOTS_LIMITED = "PILOTS_LIMITED", "限制试点示范"
    APPRAISAL_LIMITED = "APPRAISAL_LIMITED", "限制评优评先"


class PlatformStatus(Code):
    """What the platform of the lead department shows; only it decides that."""

    SHOWN = "SHOWN", "已公开"
    NOT_SHOWN = "NOT_SHOWN", "未公开"
    TAKEN_DOWN = "TAKEN_DOWN", "已终止公示"


class DisputeResult(Code):
    """How an objection to the record ended."""

    CORRECTED = "CORRECTED", "更正"
    REVOKED = "REVOKED", "撤销"
    UPHELD = "UPHELD", "维持"
    WITHDRAWN = "WITHDRAWN", "申请人撤回"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMember:
    """The official a record is about: no name, only the code the office knows him by."""

    staff_code: Annotated[
        str, Field("工作人员代码", "不写姓名。", required=True, limit=30, sensitivity=P3)
    ] = ""
    user_id: Annotated[
        UserId | None,
        Field("对应的系统用户", "是本单位用户的请选定，该用户将看不到本件。", sensitivity=P3),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """Who verifies what was reported, by when, and what came of it."""

    organ: Annotated[str, Field("核实单位")]
    sent_on: Annotated[date, Field("报送核实日期")]
    doc_no: Annotated[str, Field("报送文号")] = ""
    due_on: Annotated[date | None, Field("核实期限")] = None
    verified_on: Annotated[date | None, Field("核实日期")] = None
    result_doc: Annotated[str, Field("核实文号")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppliedFacts:
    """What the office told whoever verifies."""

    on: Annotated[date, Field("提供日期")]
    by: Annotated[UserId, Field("提供人")]
    text: Annotated[str, Field("情况说明", lines=3, limit=4000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sanction:
    """One thing that followed for unit or person, decided by somebody who may."""

    kind: Annotated[SanctionKind | None, Field("处理后果", required=True)] = None
    authority: Annotated[str, Field("决定机关", required=True, limit=60)] = ""
    doc_no: Annotated[str, Field("文号", limit=60)] = ""
    on: Annotated[date | None, Field("决定日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformEntry:
    """What the platform showed on one day."""

    platform: Annotated[str, Field("平台")]
    status: Annotated[PlatformStatus, Field("状态")]
    on: Annotated[date, Field("查询日期")]
    by: Annotated[UserId, Field("登记人")]
    proof: Annotated[str, Field("依据")] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """One objection to the record; while it has no result the record is marked as disputed."""

    objection: Annotated[RecordId, Field("异议件")]
    opened_on: Annotated[date, Field("标注日期")]
    result: Annotated[DisputeResult | None, Field("处理结果")] = None
    closed_on: Annotated[date | None, Field("处理日期")] = None
    note: Annotated[str, Field("更正内容或理由", limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One application to repair the record, or to be sanctioned less, and its result."""

    application: Annotated[RecordId, Field("修复申请件")]
    request: Annotated[str, Field("申请事项")]
    applied_on: Annotated[date, Field("申请日期")]
    result: Annotated[str, Field("决定")] = ""
    decided_by: Annotated[str, Field("决定机关")] = ""
    decided_on: Annotated[date | None, Field("决定日期")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedContent:
    """What is hidden of a record about a person. Whoever cannot read it must not write it."""

    person: StaffMember | None = None
    summary: str = ""
    loss: str = ""
    instrument_no: str = ""
    finding: str = ""
    recognition_doc: str = ""
    supplied: tuple[SuppliedFacts, ...] = ()
    explanations: tuple[Explanation, ...] = ()
