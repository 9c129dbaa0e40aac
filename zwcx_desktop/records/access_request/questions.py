"""What the acts of a request for information ask for."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.access_request.parts import (
    ProceedingResult,
    ReplyDelivery,
    RequestOutcome,
    ThirdPartyOpinion,
)
from zwcx_desktop.records.ids import Fen, RecordId
from zwcx_desktop.records.kind import Field
from zwcx_desktop.records.openness import ExceptionBasis
from zwcx_desktop.records.parts import P2

_ANSWERED = Field("意见到达日期", "从征求意见次日至这一天不计入答复期限。", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCorrection:
    """Asks what the request lacks and how long the applicant has."""

    sent_on: Annotated[date | None, Field("告知日期", required=True)] = None
    period: Annotated[
        int | None,
        Field("补正期限（工作日）", "合理的期限，从告知次日起算。", required=True),
    ] = None
    opinion: Annotated[
        str,
        Field(
            "需要补正的事项",
            "一次告知全部事项，只能告知一次。",
            required=True,
            lines=3,
            limit=1000,
        ),
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """Asks when the corrected request came and what it says now."""

    corrected_on: Annotated[
        date | None, Field("收到补正日期", "20个工作日从这一天重新起算。", required=True)
    ] = None
    corrected: Annotated[str, Field("补正后的申请内容", required=True, lines=3, limit=2000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abandoned:
    """Asks the office to find that there is no good reason for the missing correction."""

    reason: Annotated[
        str,
        Field("认定情况", "写明送达情况，以及有无正当理由。", required=True, lines=2, limit=500),
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult:
    """Asks whom the office writes to, and when."""

    name: Annotated[str, Field("被征求意见方", required=True, limit=80, sensitivity=P2)] = ""
    sent_on: Annotated[date | None, Field("征求意见日期", required=True)] = None
    received_on: Annotated[
        date | None, Field("对方收到日期", "15个工作日从收到起算；尚不知道的以后补登。")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReceived:
    """Asks when the letter arrived."""

    name: Annotated[
        str, Field("被征求意见方", "只征求一方意见的不填。", limit=80, sensitivity=P2)
    ] = ""
    received_on: Annotated[date | None, Field("对方收到日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionReceived:
    """Asks what the party said."""

    name: Annotated[
        str, Field("被征求意见方", "只征求一方意见的不填。", limit=80, sensitivity=P2)
    ] = ""
    reply_on: Annotated[date | None, _ANSWERED] = None
    answer: Annotated[ThirdPartyOpinion | None, Field("意见", required=True)] = None
    opinion: Annotated[str, Field("意见内容", required=True, lines=3, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoOpinion:
    """Asks which party let its time pass."""

    name: Annotated[
        str, Field("被征求意见方", "只征求一方意见的不填。", limit=80, sensitivity=P2)
    ] = ""
    reason: Annotated[str, Field("送达和催问情况", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend:
    """Asks by how much the answer is put off, and why."""

    days: Annotated[int | None, Field("延长（工作日）", "最长20个工作日。", required=True)] = None
    reason: Annotated[str, Field("延期理由", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionTold:
    """Asks when the applicant was told of the extension."""

    notified_on: Annotated[
        date | None, Field("告知日期", "须在原答复期限届满前告知。", required=True)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReply:
    """Asks for the reply: its outcome, and what that outcome demands."""

    outcome: Annotated[RequestOutcome | None, Field("答复结论", required=True)] = None
    reply_text: Annotated[
        str, Field("答复内容", "写明事实、依据和理由。", required=True, lines=6, limit=4000)
    ] = ""
    exception_basis: Annotated[
        tuple[ExceptionBasis, ...], Field("不予公开依据", "不予公开、部分公开的必填。")
    ] = ()
    outcome_basis: Annotated[
        str,
        Field(
            "理由和说明",
            "不予公开、部分公开写理由；重复申请、另有规定、超过合理范围写依据。",
            lines=3,
            limit=1000,
        ),
    ] = ""
    search_statement: Annotated[
        str,
        Field("检索情况", "信息不存在的必填：在哪里、用什么方法检索。", lines=2, limit=1000),
    ] = ""
    where_public: Annotated[
        str, Field("获取方式和途径", "已主动公开的必填：网址、栏目或者场所。", lines=2, limit=500)
    ] = ""
    responsible_organ: Annotated[
        str, Field("负责公开的机关", "不属于本机关的填写名称、联系方式。", limit=200)
    ] = ""
    earlier: Annotated[
        RecordId | None,
        Field("前次申请", "重复申请的必填：已经答复的那一件。", kinds=("access_request",)),
    ] = None
    override_reason: Annotated[
        str,
        Field(
            "第三方不同意仍予公开的理由",
            "不公开会对公共利益造成重大影响的，写明并书面告知第三方。",
            lines=2,
            limit=500,
        ),
    ] = ""
    fee: Annotated[Fen | None, Field("收费（元）", "没有收费的不填。")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverReply:
    """Asks when and how the reply went out."""

    replied_on: Annotated[date | None, Field("答复日期", required=True)] = None
    reply_doc: Annotated[str, Field("答复书文号", required=True, limit=60)] = ""
    delivery: Annotated[ReplyDelivery | None, Field("送达", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyArrived:
    """Asks when the applicant received the reply."""

    received_on: Annotated[date | None, Field("收到日期", required=True)] = None
    receiver: Annotated[str, Field("签收人", limit=40, sensitivity=P2)] = ""
    proof: Annotated[str, Field("送达佐证", required=True, limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceed:
    """Asks where the applicant went against the reply."""

    organ: Annotated[str, Field("复议机关或者法院", required=True, limit=60)] = ""
    started_on: Annotated[date | None, Field("收到通知日期", required=True)] = None
    case_no: Annotated[str, Field("案号", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Asks how the proceeding ended."""

    result: Annotated[ProceedingResult | None, Field("结果", required=True)] = None
    decided_on: Annotated[date | None, Field("收到决定日期", required=True)] = None
    decision_no: Annotated[str, Field("决定书（裁判文书）号", required=True, limit=60)] = ""
    redo_by: Annotated[
        date | None, Field("重新答复期限", "责令重新答复的必填，按决定写明的日期。")
    ] = None
    opinion: Annotated[str, Field("决定要点", required=True, lines=3, limit=1000)] = ""
