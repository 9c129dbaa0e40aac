"""States, parts and questions of the creation dossier."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import SuperiorDocument

CAMPAIGN = "国发〔2016〕76号 五（六）：鼓励开展诚信街道和诚信乡镇创建活动"


class CreationState(State):
    """Where the office's application for the title stands."""

    DRAFT = "DRAFT", "草稿"
    IN_REVIEW = "IN_REVIEW", "待审核"
    TO_SIGN = "TO_SIGN", "待签发"
    SIGNED = "SIGNED", "已签发"
    APPLIED = "APPLIED", "已申报"
    AWARDED = "AWARDED", "已命名"
    REFUSED = "REFUSED", "未通过"
    EXPIRED = "EXPIRED", "已到期"
    REVOKED = "REVOKED", "已撤销"
    WITHDRAWN = "WITHDRAWN", "已撤回申报"
    VOID = "VOID", "作废"


class SelfCheck(Code):
    """What the office found about itself."""

    MET = "MET", "达到"
    PARTLY = "PARTLY", "部分达到"
    NOT_MET = "NOT_MET", "未达到"
    NOT_APPLICABLE = "NOT_APPLICABLE", "不适用"


class CreationResult(Code):
    """What the organ that judges decided."""

    AWARDED = "AWARDED", "命名"
    REFUSED = "REFUSED", "未通过"


@dataclass(frozen=True, slots=True, kw_only=True)
class CreationCriterion:
    """One criterion, and how the office stands to it."""

    code: Annotated[str, Field("编号", required=True, limit=20)] = ""
    group: Annotated[str, Field("类别", limit=40)] = ""
    text: Annotated[str, Field("创建标准", required=True, lines=2, limit=500)] = ""
    source: Annotated[str, Field("出处", limit=120)] = ""
    self_check: Annotated[SelfCheck | None, Field("自查结果")] = None
    evidence: Annotated[
        str, Field("佐证", "文件名、文号或附件名；达到的必填。", lines=2, limit=500)
    ] = ""
    note: Annotated[
        str, Field("说明", "没有完全达到或不适用的，写明情况和改进措施。", lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Apply:
    """Asks when and to whom the office applied."""

    applied_on: Annotated[date | None, Field("申报日期", required=True)] = None
    applied_to: Annotated[str, Field("受理单位", required=True, limit=60)] = ""
    application_doc: Annotated[str, Field("申报文号", "没有文号的不填。", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDecision:
    """Asks what was decided."""

    result: Annotated[CreationResult | None, Field("结果", required=True)] = None
    reviewed_by: Annotated[str, Field("评审单位", required=True, limit=60)] = ""
    decided_on: Annotated[date | None, Field("决定日期", required=True)] = None
    decision_doc: Annotated[str, Field("决定文件", "名称或文号；命名的必填。", limit=120)] = ""
    honour_title: Annotated[str, Field("授予称号", "命名的必填，如“诚信乡镇”。", limit=60)] = ""
    valid_to: Annotated[date | None, Field("有效期至", "长期有效的不填。")] = None
    opinion: Annotated[str, Field("评审意见", lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revoke:
    """Asks with which document the title was taken away."""

    document: Annotated[SuperiorDocument | None, Field("撤销文件", required=True)] = None
    revoked_on: Annotated[date | None, Field("撤销日期", required=True)] = None
    reason: Annotated[str, Field("撤销原因", required=True, lines=3, limit=500)] = ""
