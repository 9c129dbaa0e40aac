"""The parts of a complaint: who, about whom, and what was done."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from zwcx_desktop.records.complaint.parts import (
    ContactMode,
    Decision,
    LinkKind,
    RespondentKind,
    ReviewLevel,
    ReviewResult,
    Route,
)
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Field
from zwcx_desktop.records.parts import P2, P3, DeliveryMode, Grade, IdType

NO_NAMES = "不要写反映人的姓名、电话。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Complainant:
    """Who complains: sealed, and never in the record's body (信访工作条例 §30)."""

    name: Annotated[str, Field("姓名（名称）", limit=60, sensitivity=P3)] = ""
    id_type: Annotated[IdType | None, Field("证件类型", sensitivity=P3)] = None
    id_no: Annotated[str, Field("证件号码", "办理确有需要时才填写。", limit=30, sensitivity=P3)] = (
        ""
    )
    phone: Annotated[str, Field("电话", limit=30, sensitivity=P3)] = ""
    address: Annotated[str, Field("住址", limit=120, sensitivity=P3)] = ""
    email: Annotated[str, Field("电子邮箱", limit=80, sensitivity=P3)] = ""
    contact_pref: Annotated[
        str, Field("联系要求", "如“只在工作日晚上联系”。", limit=120, sensitivity=P3)
    ] = ""
    consent_to_disclose_identity: Annotated[
        bool, Field("同意公开身份", "未经同意不得向被反映人透露。")
    ] = False
    consent_on: Annotated[date | None, Field("同意日期")] = None
    minor_under_14: Annotated[bool, Field("不满十四周岁")] = False
    guardian: Annotated[str, Field("监护人", "不满十四周岁的必填。", limit=60, sensitivity=P3)] = ""
    representatives: Annotated[
        tuple[str, ...],
        Field("代表", "多人反映同一事项的，推选代表，不超过5人。", limit=60, sensitivity=P3),
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondent:
    """Whom the complaint is about; decides who has to stay out of it."""

    kind: Annotated[RespondentKind, Field("类别", required=True)] = RespondentKind.UNIT
    name: Annotated[str, Field("名称或姓名", required=True, limit=80, sensitivity=P2)] = ""
    is_self_org: Annotated[bool, Field("是本单位或本单位人员")] = False
    is_leader: Annotated[bool, Field("是本单位负责人")] = False
    user_id: Annotated[
        UserId | None, Field("对应的系统用户", "是本单位人员的请选定，该用户将看不到本件。")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedBox:
    """The opening of a letter box: two persons, and a count."""

    box: Annotated[str, Field("举报箱", "编号或位置。", required=True, limit=60)] = ""
    opened_at: Annotated[datetime | None, Field("开箱时间", required=True)] = None
    openers: Annotated[tuple[str, ...], Field("开箱人", "两人以上。", required=True, limit=40)] = ()
    letters: Annotated[int | None, Field("件数", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedContent:
    """What is hidden besides the complainant when a report or a colleague is concerned."""

    title: str = ""
    facts: str = ""
    request: str = ""
    occurred_on: date | None = None
    place: str = ""
    place_unit: str = ""
    respondents: tuple[Respondent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintSecret:
    """What only the named readers of one complaint may see."""

    complainant: Complainant | None = None
    content: SealedContent | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintLink:
    """Another complaint about the same matter. Both keep number and reply duty."""

    other: Annotated[RecordId, Field("关联件")]
    kind: Annotated[LinkKind, Field("关系")]
    basis: Annotated[str, Field("依据", limit=500)]
    primary: Annotated[RecordId, Field("主单")]
    primary_due_on: Annotated[date | None, Field("主单到期日")] = None
    decided_by: Annotated[UserId, Field("决定人")]
    decided_at: Annotated[datetime, Field("决定时间")]
    undone_at: Annotated[datetime | None, Field("解除时间")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """Another complaint that is handled with this one (this one is its primary).

    Attributes:
        due_before: when this one was due before, so that undoing gives it back.
    """

    other: Annotated[RecordId, Field("并入件")]
    due_on: Annotated[date | None, Field("并入件到期日")] = None
    due_before: Annotated[date | None, Field("并入前到期日")] = None
    decided_by: Annotated[UserId, Field("决定人")]
    decided_at: Annotated[datetime, Field("决定时间")]
    undone_at: Annotated[datetime | None, Field("解除时间")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """Where a complaint was sent instead of being handled here."""

    route: Annotated[Route, Field("路径")]
    organ: Annotated[str, Field("受送机关", limit=80)]
    on: Annotated[date, Field("日期")]
    basis: Annotated[str, Field("依据", limit=500)] = ""
    doc_no: Annotated[str, Field("文号", limit=60)] = ""
    told_on: Annotated[date | None, Field("告知反映人日期")] = None
    called_at: Annotated[datetime | None, Field("电话转办时间")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A request for more time and what became of it."""

    reason: Annotated[str, Field("延期理由", limit=500)]
    old_due_on: Annotated[date | None, Field("原期限")] = None
    new_due_on: Annotated[date, Field("新期限")]
    asked_by: Annotated[UserId, Field("申请人")]
    asked_on: Annotated[date, Field("申请日期")]
    decision: Annotated[Decision, Field("审批")] = Decision.PENDING
    decided_by: Annotated[UserId | None, Field("审批人")] = None
    decided_on: Annotated[date | None, Field("审批日期")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Who was given the complaint to handle, and with what request."""

    handler_id: Annotated[UserId, Field("承办人")]
    handler_unit: Annotated[UnitId | None, Field("承办科室")] = None
    on: Annotated[date, Field("交办日期")]
    by: Annotated[UserId, Field("交办人")]
    requirement: Annotated[str, Field("办理要求", limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One contact with the complainant; the first one is counted."""

    at: Annotated[datetime, Field("联系时间")]
    by: Annotated[UserId, Field("联系人")]
    mode: Annotated[ContactMode, Field("方式")]
    note: Annotated[str, Field("情况", limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How an answer was served (D18). The receiver's name is in the seal, not here."""

    mode: Annotated[DeliveryMode | None, Field("送达方式", required=True)] = None
    sent_on: Annotated[date | None, Field("发出日期", required=True)] = None
    received_on: Annotated[date | None, Field("收到日期", "申请复查的30日从这一天起算。")] = None
    tracking_no: Annotated[str, Field("邮件编号", limit=40)] = ""
    relation: Annotated[str, Field("代收关系", "本人收的不填。", limit=40)] = ""
    proof: Annotated[str, Field("送达佐证", "送达回证、挂号单的附件名。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A call back by someone who did not handle the complaint."""

    by: Annotated[UserId, Field("回访人")]
    at: Annotated[datetime, Field("回访时间")]
    mode: Annotated[ContactMode, Field("方式")]
    reached: Annotated[bool, Field("已联系上")]
    solved: Annotated[bool, Field("是否解决")] = False
    satisfaction: Annotated[Grade | None, Field("满意度")] = None
    opinion: Annotated[str, Field("意见", limit=500)] = ""

    @property
    def bad(self) -> bool:
        """Whether the complainant says the matter is not solved, or is dissatisfied."""
        grades = (Grade.BAD, Grade.VERY_BAD)
        return self.reached and (not self.solved or self.satisfaction in grades)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRequest:
    """A review by the organ above, asked for by the complainant."""

    level: Annotated[ReviewLevel, Field("级别")]
    requested_on: Annotated[date, Field("申请日期")]
    organ: Annotated[str, Field("复查复核机关", limit=80)]
    result: Annotated[ReviewResult | None, Field("决定")] = None
    decided_on: Annotated[date | None, Field("决定日期")] = None
    doc_no: Annotated[str, Field("决定文号", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgentReport:
    """An immediate report to the superior about a grave matter."""

    organ: Annotated[str, Field("报告对象", limit=80)]
    phoned_at: Annotated[datetime | None, Field("电话报告时间")] = None
    at: Annotated[datetime, Field("书面报告时间")]
    by: Annotated[UserId, Field("报告人")]
    note: Annotated[str, Field("情况", limit=1000)] = ""
