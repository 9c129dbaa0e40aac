"""A request for government information (政府信息公开申请), and what must hold of it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.access_request.parts import (
    Applicant,
    Consultation,
    CorrectionNotice,
    PastReply,
    Proceeding,
    ProceedingResult,
    Remedy,
    ReplyDelivery,
    ReplyExtension,
    RequestChannel,
    RequestOutcome,
    RequestState,
    Suspension,
)
from zwcx_desktop.records.ids import Fen, RecordId, UnitId
from zwcx_desktop.records.kind import Field, Record, State
from zwcx_desktop.records.openness import ExceptionBasis
from zwcx_desktop.records.workflow import Facts

_WHO = "申请人"
_WHAT = "申请内容"
_WHEN = "收到申请"
_WORK = "办理"
_REPLY = "答复"
_AFTER = "救济"
S = RequestState
WAITING: frozenset[State] = frozenset({S.THIRD_PARTY, S.CO_AGENCY})
WORKING: frozenset[State] = WAITING | {S.RECEIVED, S.EXTENDED}
ANSWERING: frozenset[State] = frozenset({S.REPLY_DRAFT, S.REVIEW, S.SIGNED})
OPEN: frozenset[State] = WORKING | ANSWERING | {S.REGISTERED, S.CORRECTION_ASKED}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRequest(Record):
    """What somebody asked to see, how it was handled, and what the office answered."""

    state: Annotated[RequestState, Field("状态", shown=False)] = RequestState.REGISTERED
    applicant: Annotated[Applicant | None, Field("申请人", required=True, group=_WHO)] = None
    content: Annotated[
        str,
        Field(
            "申请公开的信息",
            "名称、文号或者便于查询的其他特征性描述；不要写申请人的姓名。",
            required=True,
            lines=4,
            limit=2000,
            group=_WHAT,
        ),
    ] = ""
    form_requirement: Annotated[
        str, Field("形式要求", "如“纸质复印件”“电子文档”。", required=True, limit=200, group=_WHAT)
    ] = ""
    channel: Annotated[RequestChannel | None, Field("提交方式", required=True, group=_WHEN)] = None
    submitted_on: Annotated[date | None, Field("提交（到达）日期", required=True, group=_WHEN)] = (
        None
    )
    signed_for_on: Annotated[
        date | None, Field("签收日期", "挂号信、特快专递必填：以签收之日为收到之日。", group=_WHEN)
    ] = None
    confirmed_on: Annotated[
        date | None,
        Field(
            "双方确认日期",
            "平常信函、互联网、传真以与申请人确认之日为收到之日；平常信函当日确认。",
            group=_WHEN,
        ),
    ] = None
    read_back: Annotated[
        bool, Field("代填内容已经申请人核对", "口头提出、代为填写的必须勾选。", group=_WHEN)
    ] = False
    unit_id: Annotated[UnitId | None, Field("承办科室", group=_WHEN)] = None
    received_on: Annotated[date | None, Field("收到申请之日", group=_WORK, shown=False)] = None
    correct_by: Annotated[date | None, Field("告知补正期限", group=_WORK, shown=False)] = None
    correction: Annotated[CorrectionNotice | None, Field("补正", group=_WORK, shown=False)] = None
    third_party: Annotated[
        tuple[Consultation, ...], Field("征求第三方意见", group=_WORK, shown=False)
    ] = ()
    co_agency: Annotated[
        tuple[Consultation, ...], Field("征求机关意见", group=_WORK, shown=False)
    ] = ()
    suspensions: Annotated[
        tuple[Suspension, ...], Field("不计入期限的时间", group=_WORK, shown=False)
    ] = ()
    extension: Annotated[ReplyExtension | None, Field("延期", group=_WORK, shown=False)] = None
    original_answer_by: Annotated[date | None, Field("原答复期限", group=_WORK, shown=False)] = None
    answer_by: Annotated[date | None, Field("答复期限", group=_WORK, shown=False)] = None
    outcome: Annotated[RequestOutcome | None, Field("答复结论", group=_REPLY, shown=False)] = None
    reply_text: Annotated[str, Field("答复内容", limit=4000, group=_REPLY, shown=False)] = ""
    exception_basis: Annotated[
        tuple[ExceptionBasis, ...], Field("不予公开依据", group=_REPLY, shown=False)
    ] = ()
    outcome_basis: Annotated[str, Field("理由和说明", group=_REPLY, shown=False)] = ""
    search_statement: Annotated[str, Field("检索情况", group=_REPLY, shown=False)] = ""
    where_public: Annotated[str, Field("获取方式和途径", group=_REPLY, shown=False)] = ""
    responsible_organ: Annotated[str, Field("负责公开的机关", group=_REPLY, shown=False)] = ""
    earlier: Annotated[RecordId | None, Field("前次申请", group=_REPLY, shown=False)] = None
    override_reason: Annotated[
        str, Field("第三方不同意仍予公开的理由", group=_REPLY, shown=False)
    ] = ""
    fee: Annotated[Fen | None, Field("收费（元）", group=_REPLY, shown=False)] = None
    review_or_suit: Annotated[Remedy | None, Field("救济途径", group=_REPLY, shown=False)] = None
    reply_doc: Annotated[str, Field("答复书文号", group=_REPLY, shown=False)] = ""
    replied_on: Annotated[date | None, Field("答复日期", group=_REPLY, shown=False)] = None
    delivery: Annotated[ReplyDelivery | None, Field("送达", group=_REPLY, shown=False)] = None
    past_replies: Annotated[
        tuple[PastReply, ...], Field("被撤销的答复", group=_AFTER, shown=False)
    ] = ()
    reconsider_until: Annotated[date | None, Field("申请复议截止", group=_AFTER, shown=False)] = (
        None
    )
    sue_until: Annotated[date | None, Field("提起诉讼截止", group=_AFTER, shown=False)] = None
    proceedings: Annotated[
        tuple[Proceeding, ...], Field("复议和诉讼", group=_AFTER, shown=False)
    ] = ()
    closed_on: Annotated[date | None, Field("办结日期", group=_AFTER, shown=False)] = None

    @property
    def consultations(self) -> tuple[Consultation, ...]:
        """Every letter that asked for an opinion, third parties first."""
        return (*self.third_party, *self.co_agency)

    @property
    def extended(self) -> bool:
        """Whether the applicant was told of an extension; before that it does not count."""
        return self.extension is not None and self.extension.notified_on is not None

    @property
    def timely(self) -> bool | None:
        """Whether the answer came within the time of §33; None while there is none."""
        if self.replied_on is None or self.answer_by is None:
            return None
        return self.replied_on <= self.answer_by

    @property
    def redo_by(self) -> date | None:
        """The day by which a decision orders a new reply, None when none is ordered."""
        last = self.proceedings[-1] if self.proceedings else None
        return last.redo_by if last and last.result is ProceedingResult.REDO else None


def received_on(request: AccessRequest) -> date | None:
    """Return the day on which the office has the request, None while unknown (§31)."""
    channel = request.channel
    if channel is None:
        return None
    if channel is RequestChannel.REGISTERED_MAIL:
        return request.signed_for_on
    return request.confirmed_on if channel.confirmed else request.submitted_on


def standing(request: AccessRequest) -> State:
    """Return the state that says what the office waits for, if anything."""
    if any(letter.open for letter in request.third_party):
        return S.THIRD_PARTY
    if any(letter.open for letter in request.co_agency):
        return S.CO_AGENCY
    return S.EXTENDED if request.extended else S.RECEIVED


def due(request: AccessRequest) -> date | None:
    """Return the day the office has to act by in the request's present state."""
    if request.state is S.REGISTERED:
        return request.answer_by or request.submitted_on
    if request.state is S.CORRECTION_ASKED:
        return request.correction.until if request.correction else None
    if request.state in WAITING:
        days = (letter.due_on for letter in request.consultations if letter.open)
        return min((day for day in days if day), default=None)
    return request.answer_by if request.state in OPEN else None


def derive(request: AccessRequest, facts: Facts) -> AccessRequest:
    """Return *request* with every day that follows from others.

    The answer is due 20 working days after the receipt, or after the corrected request (§§30, 33);
    the time of consultations does not count, an extension only once the applicant was told.
    """
    received = received_on(request)
    dated = replace(
        request,
        received_on=received,
        correct_by=facts.deadline("AR-CORRECT-7", received) if received else None,
        third_party=_dated(request.third_party, "AR-3P-15", facts),
        co_agency=_dated(request.co_agency, "AR-CO-15", facts),
    )
    return _with_remedies(_with_answer_day(dated, facts), facts)


def _dated(letters: tuple[Consultation, ...], rule: str, facts: Facts) -> tuple[Consultation, ...]:
    return tuple(
        replace(letter, due_on=facts.deadline(rule, start) if start else None)
        for letter in letters
        for start in (letter.received_on or letter.sent_on,)
    )


def _with_answer_day(request: AccessRequest, facts: Facts) -> AccessRequest:
    correction = request.correction
    start = (correction.corrected_on if correction else None) or request.received_on
    if start is None or (correction is not None and correction.corrected_on is None):
        return replace(request, suspensions=(), original_answer_by=None, answer_by=None)
    paused = tuple(
        Suspension(reason=f"征求{letter.name}意见", sent_on=letter.sent_on, until=until)
        for letter in request.consultations
        for until in (letter.reply_on or letter.due_on,)
        if letter.sent_on and until
    )
    pairs = tuple((pause.sent_on, pause.until) for pause in paused)
    first = facts.deadline("AR-20", start, suspensions=pairs)
    days = request.extension.days if request.extension and request.extended else 0
    last = facts.deadline("AR-20", start, suspensions=pairs, extension=days) if days else first
    return replace(
        request,
        suspensions=paused,
        original_answer_by=first,
        answer_by=request.redo_by or last,
    )


def _with_remedies(request: AccessRequest, facts: Facts) -> AccessRequest:
    delivery = request.delivery
    told = delivery.received_on if delivery else None
    suit = told is not None and request.review_or_suit is Remedy.EITHER
    return replace(
        request,
        reconsider_until=facts.deadline("RECON-60", told) if told else None,
        sue_until=facts.deadline("SUIT-6M", told) if told and suit else None,
    )


def title(request: AccessRequest) -> str:
    """Return the first line of what is asked for, without anybody's name."""
    line = request.content.strip().split("\n", 1)[0]
    return f"{line[:40]}…" if len(line) > 40 else line


def search_text(request: AccessRequest) -> str:
    """Return what full-text search finds *request* by: never the applicant."""
    outcome = request.outcome.label if request.outcome else ""
    corrected = request.correction.corrected if request.correction else ""
    return "\n".join((request.content, corrected, outcome, request.reply_text, request.reply_doc))
