"""Drafting, signing and delivering the reply to a request, and what follows if it is attacked."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records.access_request import questions as ask
from zwcx_desktop.records.access_request.parts import (
    CO_AGENCY_LAW,
    REMEDY_LAW,
    REPLY_LAW,
    PastReply,
    Proceeding,
    ProceedingKind,
    ProceedingResult,
    Remedy,
    RequestOutcome,
    RequestState,
    ThirdPartyOpinion,
)
from zwcx_desktop.records.access_request.record import AccessRequest
from zwcx_desktop.records.guards import SEPARATION
from zwcx_desktop.records.kind import Problem, Severity, State
from zwcx_desktop.records.openness import ExceptionBasis
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Effect, Refusal, given

S = RequestState
_NEEDED = {
    RequestOutcome.ALREADY_PUBLIC: ("where_public", "请写明获取该信息的方式、途径。"),
    RequestOutcome.PARTIAL: ("outcome_basis", "请写明不予公开部分的理由。"),
    RequestOutcome.REFUSED: ("outcome_basis", "请写明不予公开的理由。"),
    RequestOutcome.NOT_EXIST: ("search_statement", "请写明检索的范围、方法和结果。"),
    RequestOutcome.NOT_OURS: (
        "responsible_organ",
        "能够确定负责公开的机关的，写名称、联系方式；不能的写明。",
    ),
    RequestOutcome.SPECIAL_LAW: ("outcome_basis", "请写明所依照的法律、行政法规的名称和条款。"),
    RequestOutcome.NOT_AN_APPLICATION: ("outcome_basis", "请告知应当通过的渠道。"),
    RequestOutcome.UNREASONABLE: (
        "outcome_basis",
        "请写明申请的数量、频次，以及要求说明理由的情况。",
    ),
}
"""What an outcome demands besides the reply's text, and how to say so."""


def not_drafter(request: AccessRequest, act: Act) -> Refusal | None:
    """Refuse whoever drafted the reply to review or sign it."""
    last = next((s for s in reversed(request.steps) if s.event == "draft_reply"), None)
    if last is not None and last.by == act.actor.id:
        return Refusal("本件的答复由您拟稿，须由他人办理", SEPARATION)
    return None


def reply_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what the outcome still demands (政府信息公开条例 §§36–39)."""
    answers: ask.DraftReply = act.answers
    outcome = given(answers.outcome)
    if outcome is RequestOutcome.ABANDONED:
        yield Problem("outcome", "逾期不补正的，在待补正时办理“认定放弃申请”。")
        return
    name, text = _NEEDED.get(outcome, ("", ""))
    if name and not getattr(answers, name).strip():
        yield Problem(name, f"{text}（依据：{REPLY_LAW}）")
    if outcome.refuses and not answers.exception_basis:
        text = "不予公开、部分公开的，请选择依据（政府信息公开条例第十四条至第十六条）。"
        yield Problem("exception_basis", text)
    if not outcome.refuses and answers.exception_basis:
        yield Problem("exception_basis", "这一结论不填不予公开依据，请清空或改选结论。")
    if outcome is RequestOutcome.DUPLICATE and answers.earlier is None:
        yield Problem("earlier", "重复申请的，请选择已经答复的前次申请。")
    if answers.fee is not None and answers.fee < 0:
        yield Problem("fee", "收费金额不能为负数。")
    yield from _consent_problems(request, answers)


def _consent_problems(request: AccessRequest, answers: ask.DraftReply) -> Iterator[Problem]:
    opens = answers.outcome in (RequestOutcome.PROVIDED, RequestOutcome.PARTIAL)
    against = [x.name for x in request.third_party if x.opinion is ThirdPartyOpinion.DISAGREE]
    if opens and against and not answers.override_reason.strip():
        text = f"{'、'.join(against)}不同意公开；仍予公开的，请写明理由。"
        severity = (
            Severity.ERROR if answers.outcome is RequestOutcome.PROVIDED else Severity.WARNING
        )
        yield Problem("override_reason", text, severity)
    private = {ExceptionBasis.X15_TRADE, ExceptionBasis.X15_PRIVACY} & set(answers.exception_basis)
    if private and not request.third_party:
        text = "以商业秘密、个人隐私不予公开的，应当书面征求第三方意见（条例第三十二条）。"
        yield Problem("exception_basis", text, Severity.WARNING)
    silent = any(letter.opinion is ThirdPartyOpinion.SILENT for letter in request.co_agency)
    if silent and answers.outcome is RequestOutcome.REFUSED:
        text = f"共同制作机关逾期未提出意见的，视为同意公开，请核对（依据：{CO_AGENCY_LAW}）。"
        yield Problem("outcome", text, Severity.WARNING)


def draft_reply(request: AccessRequest, act: Act) -> AccessRequest:
    """Write the reply and which remedy it has to name (行政复议法 §23: refusals go there first)."""
    answers: ask.DraftReply = act.answers
    outcome = given(answers.outcome)
    return replace(
        request,
        outcome=outcome,
        reply_text=answers.reply_text,
        exception_basis=answers.exception_basis,
        outcome_basis=answers.outcome_basis,
        search_statement=answers.search_statement,
        where_public=answers.where_public,
        responsible_organ=answers.responsible_organ,
        earlier=answers.earlier,
        override_reason=answers.override_reason,
        fee=answers.fee,
        review_or_suit=Remedy.RECONSIDERATION_FIRST if outcome.refuses else Remedy.EITHER,
    )


def delivery_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the days of the delivery."""
    answers: ask.DeliverReply = act.answers
    day, delivery = given(answers.replied_on), given(answers.delivery)
    yield from not_later("replied_on", "答复日期", day, act.today)
    if request.received_on and day < request.received_on:
        yield Problem("replied_on", "答复日期早于收到申请之日，请核对。")
    sent, arrived = delivery.sent_on, delivery.received_on
    for label, when in (("发出日期", sent), ("收到日期", arrived)):
        yield from not_later("delivery", label, when, act.today)
    if sent and arrived and arrived < sent:
        yield Problem("delivery", "收到日期早于发出日期，请核对。")


def deliver(request: AccessRequest, act: Act) -> AccessRequest:
    """Write how the reply went out."""
    answers: ask.DeliverReply = act.answers
    return replace(
        request,
        replied_on=answers.replied_on,
        reply_doc=answers.reply_doc,
        delivery=answers.delivery,
    )


def arrival_unknown(request: AccessRequest, _act: Act) -> Refusal | None:
    """Refuse to note an arrival twice."""
    if request.delivery is not None and request.delivery.received_on is None:
        return None
    return Refusal("已登记申请人收到答复的日期", REMEDY_LAW)


def arrival_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day the reply arrived."""
    day = given(act.answers.received_on)
    yield from not_later("received_on", "收到日期", day, act.today)
    sent = request.delivery.sent_on if request.delivery else None
    if sent and day < sent:
        yield Problem("received_on", "收到日期早于发出日期，请核对。")


def arrived(request: AccessRequest, act: Act) -> AccessRequest:
    """Write when the applicant received the reply: his remedies run from there."""
    answers: ask.ReplyArrived = act.answers
    delivery = request.delivery
    if delivery is None:
        return request
    return replace(
        request,
        delivery=replace(
            delivery,
            received_on=answers.received_on,
            receiver=answers.receiver,
            proof=answers.proof,
        ),
    )


def close(request: AccessRequest, act: Act) -> AccessRequest:
    """Write the day of closing."""
    return replace(request, closed_on=act.today)


def proceeding_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the notice of a proceeding."""
    answers: ask.Proceed = act.answers
    day = given(answers.started_on)
    yield from not_later("started_on", "收到通知日期", day, act.today)
    if request.replied_on and day < request.replied_on:
        yield Problem("started_on", "收到通知日期早于答复日期，请核对。")


def suit_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield also a warning where the law wants a reconsideration first."""
    yield from proceeding_problems(request, act)
    first = request.review_or_suit is Remedy.RECONSIDERATION_FIRST
    tried = any(p.kind is ProceedingKind.RECONSIDERATION for p in request.proceedings)
    if first and not tried:
        text = f"不予公开的应当先申请行政复议（{REMEDY_LAW}），请在应诉时提出。"
        yield Problem("organ", text, Severity.WARNING)


def proceed(kind: ProceedingKind) -> Effect[AccessRequest]:
    """Return the effect that opens a proceeding of *kind*."""

    def effect(request: AccessRequest, act: Act) -> AccessRequest:
        answers: ask.Proceed = act.answers
        opened = Proceeding(
            kind=kind,
            organ=answers.organ,
            started_on=given(answers.started_on),
            case_no=answers.case_no,
        )
        return replace(request, proceedings=(*request.proceedings, opened), closed_on=None)

    return effect


def decision_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a decision."""
    answers: ask.Decided = act.answers
    day = given(answers.decided_on)
    yield from not_later("decided_on", "收到决定日期", day, act.today)
    last = request.proceedings[-1] if request.proceedings else None
    if last and day < last.started_on:
        yield Problem("decided_on", "收到决定日期早于收到通知日期，请核对。")
    redo = answers.result is ProceedingResult.REDO
    if redo and (answers.redo_by is None or answers.redo_by < day):
        yield Problem("redo_by", "责令重新答复的，请填写决定确定的重新答复期限。")
    if not redo and answers.redo_by is not None:
        yield Problem("redo_by", "没有责令重新答复的不填，请清空。")


def state_after_decision(_request: AccessRequest, act: Act) -> State:
    """Return where a decision leads: to a new reply, or to the end."""
    return S.RECEIVED if act.answers.result is ProceedingResult.REDO else S.CLOSED


def decide(request: AccessRequest, act: Act) -> AccessRequest:
    """Write the decision; a reply that was set aside stays on record with its own day."""
    answers: ask.Decided = act.answers
    *before, last = request.proceedings
    ended = replace(
        last,
        decided_on=answers.decided_on,
        result=answers.result,
        decision_no=answers.decision_no,
        redo_by=answers.redo_by,
    )
    decided = replace(request, proceedings=(*before, ended), closed_on=act.today)
    if answers.result is not ProceedingResult.REDO:
        return decided
    old = PastReply(
        outcome=request.outcome,
        reply_doc=request.reply_doc,
        replied_on=request.replied_on,
        answer_by=request.answer_by,
    )
    return replace(
        decided,
        past_replies=(*request.past_replies, old),
        extension=None,
        replied_on=None,
        reply_doc="",
        delivery=None,
        closed_on=None,
    )
