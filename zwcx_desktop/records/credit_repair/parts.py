"""Code lists, parts and questions of a credit repair."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, State

DECIDE_RULE = "发改财金〔2023〕1103号：经认定部门确认后修复"
MITIGATE_RULE = "国发〔2016〕76号 四（四）：主动挽回损失等三种情形可从轻或免于惩戒"


class RepairState(State):
    """Where an application stands."""

    DRAFT = "DRAFT", "草稿"
    IN_REVIEW = "IN_REVIEW", "待审核"
    TO_SIGN = "TO_SIGN", "待签发"
    APPLIED = "APPLIED", "已申请"
    GRANTED = "GRANTED", "已同意"
    REFUSED = "REFUSED", "不予同意"
    CLOSED = "CLOSED", "办结"
    WITHDRAWN = "WITHDRAWN", "已撤回"
    VOID = "VOID", "作废"


class RepairRequest(Code):
    """What is asked for (国发〔2016〕76号 四（四）)."""

    REPAIR = "REPAIR", "信用修复"
    LENIENT = "LENIENT", "从轻惩戒"
    EXEMPT = "EXEMPT", "免于惩戒"


class ConditionKind(Code):
    """What has to be so before a record may be repaired."""

    PERFORMED = "PERFORMED", "义务履行"
    CORRECTED = "CORRECTED", "纠正"
    PLEDGED = "PLEDGED", "信用承诺公开"


class MitigationKind(Code):
    """The three facts for which sanctions may be less or none (国发〔2016〕76号 四（四）)."""

    LOSS_RECOVERED = "LOSS_RECOVERED", "主动挽回损失"
    EFFECT_REMOVED = "EFFECT_REMOVED", "消除不良影响"
    HARM_PREVENTED = "HARM_PREVENTED", "有效阻止危害结果"


class Decision(Code):
    """What the authority decided."""

    GRANTED = "GRANTED", "同意"
    REFUSED = "REFUSED", "不予同意"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One of the conditions, and by what it shows; or why it does not apply."""

    kind: Annotated[ConditionKind | None, Field("条件", required=True)] = None
    met: Annotated[bool, Field("已具备")] = False
    met_on: Annotated[date | None, Field("具备日期")] = None
    evidence: Annotated[
        str, Field("佐证或理由", "已具备的写佐证，不适用的写理由。", required=True, limit=300)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mitigation:
    """One of the three facts, and by what it shows."""

    kind: Annotated[MitigationKind | None, Field("减损事实", required=True)] = None
    facts: Annotated[str, Field("具体情况", required=True, lines=2, limit=1000)] = ""
    on: Annotated[date | None, Field("日期")] = None
    evidence: Annotated[str, Field("佐证", required=True, limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendApplication:
    """Asks when the application went to the authority."""

    applied_on: Annotated[date | None, Field("申请日期", required=True)] = None
    doc_no: Annotated[str, Field("申请文号", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDecision:
    """Asks what the authority decided."""

    decision: Annotated[Decision | None, Field("决定", required=True)] = None
    decided_by: Annotated[
        str, Field("决定机关", "认定部门或平台，不能是本单位。", required=True, limit=60)
    ] = ""
    decided_on: Annotated[date | None, Field("决定日期", required=True)] = None
    decision_doc: Annotated[str, Field("决定文号", limit=60)] = ""
    reason: Annotated[str, Field("理由", "不予同意的写明。", lines=2, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordUpdate:
    """Asks when the platform stopped showing and sharing the record."""

    platform_updated_on: Annotated[date | None, Field("平台更新日期", required=True)] = None
    opinion: Annotated[str, Field("依据", "平台回执、截图的附件名。", required=True, limit=200)] = (
        ""
    )
