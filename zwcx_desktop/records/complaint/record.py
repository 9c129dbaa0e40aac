"""A complaint (投诉举报), and what must hold of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.complaint.entries import (
    Assignment,
    Complainant,
    ComplaintLink,
    Contact,
    Delivery,
    Extension,
    FollowUp,
    OpenedBox,
    Referral,
    Respondent,
    ReviewRequest,
    TakenIn,
    UrgentReport,
)
from zwcx_desktop.records.complaint.parts import (
    Category,
    ComplaintState,
    IdentityMode,
    Outcome,
    RejectReason,
    ReplyMode,
    Route,
    RuleSet,
    Urgency,
    Verified,
)
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.kind import Field, Record, State, Step
from zwcx_desktop.records.parts import P2, Channel
from zwcx_desktop.records.workflow import Facts

_FROM = "来源"
_WHO = "反映人"
_WHAT = "诉求"
_ABOUT = "被反映对象"
_TRIAGE = "甄别"
_TIME = "时限"
_WORK = "承办"
_REPLY = "答复"
_AFTER = "回访与复查"
S = ComplaintState
OPEN: frozenset[State] = frozenset(
    {
        S.REGISTERED,
        S.ACCEPTED,
        S.ASSIGNED,
        S.IN_PROGRESS,
        S.EXT_PENDING,
        S.REPLY_DRAFT,
        S.REPLY_TO_SIGN,
        S.REPLY_SIGNED,
        S.MERGED,
        S.IN_REVIEW_UP,
    }
)
NUMBERED_BY_SENDER = frozenset(
    c.value
    for c in (Channel.HOTLINE_12345, Channel.HOTLINE_12346, Channel.MINXINWANG, Channel.XINFANG_SYS)
)
HOTLINES = frozenset(
    c.value for c in (Channel.HOTLINE_12345, Channel.HOTLINE_12346, Channel.MINXINWANG)
)
DISPATCHED = NUMBERED_BY_SENDER | {Channel.SUPERIOR.value, Channel.INTERNET_SUPERVISION.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Record):
    """What somebody brought to the office, how it was handled and what was answered."""

    state: Annotated[ComplaintState, Field("状态", shown=False)] = ComplaintState.REGISTERED
    channel: Annotated[str, Field("来源渠道", required=True, codes="channel", group=_FROM)] = ""
    source_no: Annotated[
        str,
        Field("来源工单号", "12345、12346、民心网、信访系统来件必填。", limit=60, group=_FROM),
    ] = ""
    received_at: Annotated[
        datetime | None, Field("收到时间", "时限从这一天起算。", required=True, group=_FROM)
    ] = None
    opening: Annotated[
        RecordId | None,
        Field(
            "开箱登记件",
            "举报箱来件请选定当次的开箱登记；没有的在下一项填写。",
            kinds=("letter_box_opening",),
            group=_FROM,
        ),
    ] = None
    opened_box: Annotated[
        OpenedBox | None, Field("开箱登记", "已选定开箱登记件的不填。", group=_FROM)
    ] = None
    urgency: Annotated[
        Urgency, Field("紧急程度", "重大紧急的须立即报告上级。", required=True, group=_FROM)
    ] = Urgency.NORMAL
    identity_mode: Annotated[IdentityMode | None, Field("实名类型", required=True, group=_WHO)] = (
        None
    )
    complainant: Annotated[
        Complainant | None,
        Field("反映人", "单独加密，仅登记人、承办人和负责人可查看，每次查看都有记录。", group=_WHO),
    ] = None
    people_count: Annotated[int | None, Field("人数", "多人反映同一事项的填写。", group=_WHO)] = (
        None
    )
    category: Annotated[Category | None, Field("诉求类型", required=True, group=_WHAT)] = None
    dishonesty_domain: Annotated[
        DishonestyDomain | None, Field("失信投诉领域", "政务失信投诉必填。", group=_WHAT)
    ] = None
    domain: Annotated[str, Field("服务领域", codes="domain", group=_WHAT)] = ""
    title: Annotated[
        str, Field("标题", "不要写反映人姓名。", required=True, limit=80, group=_WHAT)
    ] = ""
    facts: Annotated[
        str,
        Field("事实和理由", "口述的如实记录。", required=True, lines=6, limit=8000, group=_WHAT),
    ] = ""
    request: Annotated[str, Field("请求", required=True, lines=2, limit=2000, group=_WHAT)] = ""
    occurred_on: Annotated[date | None, Field("发生时间", group=_WHAT)] = None
    place: Annotated[
        str, Field("地点", "写到村（社区）。", required=True, limit=120, group=_WHAT)
    ] = ""
    place_unit: Annotated[str, Field("所属村（社区）", limit=40, group=_WHAT)] = ""
    respondents: Annotated[
        tuple[Respondent, ...],
        Field(
            "被反映对象",
            "投诉、举报、失信投诉必填；系统据此安排回避。",
            sensitivity=P2,
            group=_ABOUT,
        ),
    ] = ()
    commitments: Annotated[
        tuple[RecordId, ...],
        Field(
            "关联承诺",
            "反映“承诺未兑现”的必须选定。",
            limit=40,
            kinds=("commitment",),
            group=_ABOUT,
        ),
    ] = ()
    related: Annotated[
        tuple[RecordId, ...],
        Field("关联公开、任务", limit=40, kinds=("disclosure", "task"), group=_ABOUT),
    ] = ()
    identity_held: Annotated[bool, Field("已登记反映人", group=_WHO, shown=False)] = False
    route: Annotated[Route | None, Field("处理路径", group=_TRIAGE, shown=False)] = None
    reject_reason: Annotated[
        RejectReason | None, Field("不受理原因", group=_TRIAGE, shown=False)
    ] = None
    lawful_route: Annotated[str, Field("法定途径", group=_TRIAGE, shown=False)] = ""
    referrals: Annotated[tuple[Referral, ...], Field("转送记录", group=_TRIAGE, shown=False)] = ()
    links: Annotated[tuple[ComplaintLink, ...], Field("并单", group=_TRIAGE, shown=False)] = ()
    taken_in: Annotated[tuple[TakenIn, ...], Field("并入件", shown=False)] = ()
    urgent_reports: Annotated[
        tuple[UrgentReport, ...], Field("紧急报告", group=_TRIAGE, shown=False)
    ] = ()
    rule_set: Annotated[RuleSet | None, Field("时限组", group=_TIME, shown=False)] = None
    accepted_on: Annotated[date | None, Field("受理日期", group=_TIME, shown=False)] = None
    notice_due_on: Annotated[date | None, Field("告知期限", group=_TIME, shown=False)] = None
    notified_on: Annotated[date | None, Field("告知日期", group=_TIME, shown=False)] = None
    objection_due_on: Annotated[date | None, Field("退单期限", group=_TIME, shown=False)] = None
    contact_due_on: Annotated[date | None, Field("首次联系期限", group=_TIME, shown=False)] = None
    due_on: Annotated[date | None, Field("到期日", group=_TIME, shown=False)] = None
    original_due_on: Annotated[date | None, Field("原到期日", group=_TIME, shown=False)] = None
    extensions: Annotated[tuple[Extension, ...], Field("延期", group=_TIME, shown=False)] = ()
    handler_id: Annotated[UserId | None, Field("承办人", group=_WORK, shown=False)] = None
    handler_unit: Annotated[UnitId | None, Field("承办科室", group=_WORK, shown=False)] = None
    co_units: Annotated[tuple[UnitId, ...], Field("协办科室", group=_WORK, shown=False)] = ()
    clue: Annotated[str, Field("交办线索", group=_WORK, shown=False)] = ""
    assignments: Annotated[tuple[Assignment, ...], Field("交办记录", group=_WORK, shown=False)] = ()
    contacts: Annotated[tuple[Contact, ...], Field("联系记录", group=_WORK, shown=False)] = ()
    findings: Annotated[str, Field("调查核实", group=_REPLY, shown=False)] = ""
    outcome: Annotated[Outcome | None, Field("处理结果", group=_REPLY, shown=False)] = None
    verified: Annotated[Verified | None, Field("是否属实", group=_REPLY, shown=False)] = None
    reply_text: Annotated[str, Field("处理意见", group=_REPLY, shown=False)] = ""
    reply_basis: Annotated[str, Field("处理依据", group=_REPLY, shown=False)] = ""
    planned_on: Annotated[date | None, Field("计划完成日期", group=_REPLY, shown=False)] = None
    dishonesty_clue: Annotated[bool, Field("失信线索", group=_REPLY, shown=False)] = False
    clue_on: Annotated[date | None, Field("提出失信线索日期", group=_REPLY, shown=False)] = None
    reply_doc: Annotated[str, Field("答复文号", group=_REPLY, shown=False)] = ""
    reply_mode: Annotated[ReplyMode | None, Field("答复方式", group=_REPLY, shown=False)] = None
    replied_on: Annotated[date | None, Field("答复日期", group=_REPLY, shown=False)] = None
    delivery: Annotated[Delivery | None, Field("送达", group=_REPLY, shown=False)] = None
    review_until: Annotated[date | None, Field("复查申请期限", group=_AFTER, shown=False)] = None
    followups: Annotated[tuple[FollowUp, ...], Field("回访", group=_AFTER, shown=False)] = ()
    reopen_count: Annotated[int, Field("重办次数", group=_AFTER, shown=False)] = 0
    reviews: Annotated[tuple[ReviewRequest, ...], Field("复查复核", group=_AFTER, shown=False)] = ()
    closed_on: Annotated[date | None, Field("办结日期", group=_AFTER, shown=False)] = None
    withdrawn_note: Annotated[str, Field("撤回记录", group=_AFTER, shown=False)] = ""
    public_interest_continues: Annotated[
        bool, Field("涉公共利益继续核查", group=_AFTER, shown=False)
    ] = False

    @property
    def reachable(self) -> bool:
        """Whether there is anyone to notify and to answer."""
        return self.identity_mode is not None and self.identity_mode.reachable

    @property
    def unreported(self) -> bool:
        """Whether a grave matter waits for the immediate report to the superior."""
        open_ = self.state in OPEN
        return open_ and self.urgency is Urgency.CRITICAL and not self.urgent_reports

    @property
    def merged_in(self) -> tuple[TakenIn, ...]:
        """What is handled with this complaint at present."""
        return tuple(t for t in self.taken_in if t.undone_at is None)

    @property
    def accuses_leader(self) -> bool:
        """Whether a leader of the office is complained about."""
        return any(r.is_leader for r in self.respondents)

    @property
    def received_on(self) -> date | None:
        """The office date of receipt."""
        return self.received_at.astimezone(CHINA).date() if self.received_at else None


def usual_rules(complaint: Complaint) -> RuleSet:
    """Return the deadlines a complaint runs under unless triage decides otherwise."""
    if complaint.category is Category.DISHONESTY:
        return RuleSet.DISHONESTY
    return RuleSet.HOTLINE if complaint.channel in HOTLINES else RuleSet.XINFANG


def due(complaint: Complaint) -> date | None:
    """Return the day the office has to act by in the complaint's present state."""
    if complaint.unreported:
        return complaint.received_on
    first = complaint.notice_due_on if complaint.notified_on is None else None
    if complaint.state is S.REGISTERED:
        return min(
            (d for d in (first, complaint.objection_due_on, complaint.contact_due_on) if d),
            default=None,
        )
    if complaint.state is S.IN_REVIEW_UP:
        return None
    contact = complaint.contact_due_on if not complaint.contacts else None
    return min((d for d in (complaint.due_on, first, contact) if d), default=None)


_BY_RULE = ("accept", "merge", "reopen")
_SETS_LIMIT = (*_BY_RULE, "unmerge", "review_decided")


def limit(complaint: Complaint) -> tuple[str, date] | None:
    """Return the deadline rule the answer is due under and the day it runs from.

    Hotline orders run from their dispatch, petitions from acceptance (信访工作条例 §34). No text
    states a limit for complaints of broken words; the petition's applies. None where a document or
    a review named the day.
    """
    step = _last_step(complaint, _SETS_LIMIT)
    if step is None or step.event not in _BY_RULE or complaint.rule_set in (None, RuleSet.CUSTOM):
        return None
    on = step.at.astimezone(CHINA).date()
    if step.event == "reopen":
        return "BAD-15", on
    if complaint.rule_set is RuleSet.HOTLINE:
        consult = complaint.category is Category.CONSULT
        return "HL-CONSULT" if consult else "HL-5", complaint.received_on or on
    return "XF-60", on


def _last_step(complaint: Complaint, events: tuple[str, ...]) -> Step | None:
    return next((s for s in reversed(complaint.steps) if s.event in events), None)


def _with_due(complaint: Complaint, facts: Facts) -> Complaint:
    found = limit(complaint)
    step = _last_step(complaint, (*_SETS_LIMIT, "approve_extension"))
    if found is None or step is None or step.event == "approve_extension":
        return complaint
    last = facts.deadline(*found)
    if step.event == "merge":
        # The secondary complaint keeps its own reply duty and the earlier of the two days.
        last = min(last, complaint.links[-1].primary_due_on or last)
    anew = step.event == "reopen"
    bound = min([last, *_bound(complaint, step.at if anew else None)])
    return replace(
        complaint, due_on=bound, original_due_on=complaint.original_due_on if anew else last
    )


def _bound(complaint: Complaint, since: datetime | None) -> list[date]:
    """Return the days of what is handled along, taken in *since* a reopening only."""
    return [
        taken.due_on
        for taken in complaint.merged_in
        if taken.due_on is not None and (since is None or taken.decided_at >= since)
    ]


def derive(complaint: Complaint, facts: Facts) -> Complaint:
    """Return *complaint* with the days that follow from its receipt and its acceptance.

    The notice of acceptance is owed only to someone who can be reached (信访工作条例 §23), and only
    a petitioner may ask for a review (§35).
    """
    received = complaint.received_on
    who = complaint.complainant if complaint.complainant != Complainant() else None
    dispatched = complaint.channel in DISPATCHED
    hotline = (complaint.rule_set or usual_rules(complaint)) is RuleSet.HOTLINE
    petition = complaint.rule_set is RuleSet.XINFANG and complaint.reachable
    delivered = complaint.delivery.received_on if complaint.delivery else None
    answered = (delivered or complaint.replied_on) if petition else None
    return replace(
        _with_due(complaint, facts),
        complainant=who,
        identity_held=who is not None or (complaint.identity_held and complaint.reachable),
        notice_due_on=_deadline(facts, "XF-NOTICE-15", received)
        if complaint.reachable and not hotline
        else None,
        objection_due_on=_deadline(facts, "XF-OBJ-5", received) if dispatched else None,
        contact_due_on=_deadline(facts, "HL-CONTACT", received)
        if complaint.reachable and hotline
        else None,
        review_until=_deadline(facts, "XF-REVIEW-30", answered),
    )


def _deadline(facts: Facts, rule: str, start: date | None) -> date | None:
    return facts.deadline(rule, start) if start else None


def natural_key(complaint: Complaint) -> str:
    """Return what a sender's number is registered under; one registered by mistake is free again.

    "" where the sender numbers nothing.
    """
    number = complaint.source_no.strip()
    return f"{complaint.channel}:{number}" if number and complaint.state is not S.VOID else ""


def search_text(complaint: Complaint) -> str:
    """Return what full-text search finds *complaint* by, besides its title."""
    return "\n".join(
        (
            complaint.source_no,
            complaint.facts,
            complaint.request,
            complaint.place,
            complaint.place_unit,
            *(respondent.name for respondent in complaint.respondents),
            complaint.reply_text,
        )
    )
