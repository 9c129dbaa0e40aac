"""What the acts of a request up to its reply require and what they write; `replying` goes on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records.access_request import questions as ask
from zwcx_desktop.records.access_request.parts import (
    CORRECT_LAW,
    LIMIT_LAW,
    LONGEST_EXTENSION,
    RECEIPT_LAW,
    Consultation,
    CorrectionNotice,
    ReplyExtension,
    RequestOutcome,
    RequestState,
    ThirdPartyOpinion,
)
from zwcx_desktop.records.access_request.record import AccessRequest, standing
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Check, Effect, Either, Refusal, given

S = RequestState
STANDING = frozenset({S.RECEIVED, S.EXTENDED, S.THIRD_PARTY, S.CO_AGENCY})


def then_standing(effect: Effect[AccessRequest]) -> Either[AccessRequest]:
    """Return the target that says what the office waits for once *effect* is written."""
    return Either(STANDING, lambda request, act: standing(effect(request, act)))


def receipt_known(request: AccessRequest, _act: Act) -> Refusal | None:
    """Refuse to start the clock before the day of receipt is known (§31)."""
    if request.received_on is not None:
        return None
    return Refusal("请先与申请人确认收到申请，并填写双方确认日期", RECEIPT_LAW)


def correction_open(request: AccessRequest, _act: Act) -> Refusal | None:
    """Refuse a second notice: everything is asked for at once (§30)."""
    if request.correction is None:
        return None
    return Refusal("补正只能一次性告知，本件已经告知过；请按现有内容办理", CORRECT_LAW)


def correction_over(request: AccessRequest, act: Act) -> Refusal | None:
    """Refuse to find a request abandoned before the applicant's time has passed."""
    until = request.correction.until if request.correction else None
    if until is None or act.today > until:
        return None
    return Refusal(f"补正期限至 {until.isoformat()}，期满后才能认定", CORRECT_LAW)


def correction_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the notice's day and period."""
    answers: ask.AskCorrection = act.answers
    sent = given(answers.sent_on)
    yield from not_later("sent_on", "告知日期", sent, act.today)
    if request.received_on and sent < request.received_on:
        yield Problem("sent_on", "告知日期早于收到申请之日，请核对。")
    if request.correct_by and sent > request.correct_by:
        last = request.correct_by.isoformat()
        text = f"最迟应当在 {last} 告知；逾期的请按现有内容办理（依据：{CORRECT_LAW}）。"
        yield Problem("sent_on", text)
    if given(answers.period) < 1:
        yield Problem("period", "补正期限至少为 1 个工作日。")


def ask_correction(request: AccessRequest, act: Act) -> AccessRequest:
    """Write the notice; the answer's clock waits for the corrected request."""
    answers: ask.AskCorrection = act.answers
    sent, period = given(answers.sent_on), given(answers.period)
    notice = CorrectionNotice(
        sent_on=sent,
        what=answers.opinion,
        period=period,
        until=act.facts.add_working_days(sent, period),
    )
    return replace(request, correction=notice)


def corrected_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of the corrected request."""
    day = given(act.answers.corrected_on)
    yield from not_later("corrected_on", "收到补正日期", day, act.today)
    sent = request.correction.sent_on if request.correction else None
    if sent and day < sent:
        yield Problem("corrected_on", "收到补正日期早于告知日期，请核对。")


def correct(request: AccessRequest, act: Act) -> AccessRequest:
    """Write the corrected request, from whose day the answer's clock runs anew (§30)."""
    answers: ask.Corrected = act.answers
    notice = replace(
        request.correction or CorrectionNotice(),
        corrected_on=answers.corrected_on,
        corrected=answers.corrected,
    )
    return replace(request, correction=notice)


def abandon(request: AccessRequest, act: Act) -> AccessRequest:
    """Write that the applicant let his time pass without good reason."""
    return replace(request, outcome=RequestOutcome.ABANDONED, closed_on=act.today)


def consult_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a letter that asks for an opinion."""
    answers: ask.Consult = act.answers
    sent, arrived = given(answers.sent_on), answers.received_on
    yield from not_later("sent_on", "征求意见日期", sent, act.today)
    yield from not_later("received_on", "对方收到日期", arrived, act.today)
    if request.received_on and sent < request.received_on:
        yield Problem("sent_on", "征求意见日期早于收到申请之日，请核对。")
    if arrived and arrived < sent:
        yield Problem("received_on", "对方收到日期早于征求意见日期，请核对。")
    if any(letter.open and letter.name == answers.name for letter in request.consultations):
        yield Problem("name", "已经征求过这一方的意见，尚未收到答复。")


def _letter(act: Act) -> Consultation:
    answers: ask.Consult = act.answers
    return Consultation(name=answers.name, sent_on=answers.sent_on, received_on=answers.received_on)


def ask_third_party(request: AccessRequest, act: Act) -> AccessRequest:
    """Add a letter to a third party whose rights the information touches (§32)."""
    return replace(request, third_party=(*request.third_party, _letter(act)))


def ask_co_agency(request: AccessRequest, act: Act) -> AccessRequest:
    """Add a letter to an agency that made the information as well (§34)."""
    return replace(request, co_agency=(*request.co_agency, _letter(act)))


def _waiting(request: AccessRequest, name: str) -> Consultation | None:
    waiting = [letter for letter in request.consultations if letter.open]
    if name.strip():
        waiting = [letter for letter in waiting if letter.name == name.strip()]
    return waiting[0] if len(waiting) == 1 else None


def of_a_letter(check: Check[AccessRequest]) -> Check[AccessRequest]:
    """Return *check* run only where the answers name one letter that waits for an opinion."""

    def checked(request: AccessRequest, act: Act) -> Iterator[Problem]:
        if _waiting(request, act.answers.name) is not None:
            yield from check(request, act)
            return
        names = "、".join(letter.name for letter in request.consultations if letter.open)
        yield Problem("name", f"请照写其中一方的名称：{names}。")

    return checked


def _with_letter(request: AccessRequest, name: str, **changes: object) -> AccessRequest:
    found = _waiting(request, name)

    def changed(letters: tuple[Consultation, ...]) -> tuple[Consultation, ...]:
        return tuple(
            replace(letter, **changes) if letter is found else letter  # type: ignore[arg-type]
            for letter in letters
        )

    return replace(
        request, third_party=changed(request.third_party), co_agency=changed(request.co_agency)
    )


def letter_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day a letter arrived."""
    letter, arrived = _waiting(request, act.answers.name), given(act.answers.received_on)
    yield from not_later("received_on", "对方收到日期", arrived, act.today)
    if letter and letter.sent_on and arrived < letter.sent_on:
        yield Problem("received_on", "对方收到日期早于征求意见日期，请核对。")


def letter_arrived(request: AccessRequest, act: Act) -> AccessRequest:
    """Write when the letter arrived: the party's 15 working days run from there."""
    answers: ask.LetterReceived = act.answers
    return _with_letter(request, answers.name, received_on=answers.received_on)


def opinion_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with an opinion."""
    answers: ask.OpinionReceived = act.answers
    letter, day = _waiting(request, answers.name), given(answers.reply_on)
    yield from not_later("reply_on", "意见到达日期", day, act.today)
    if letter and letter.sent_on and day < letter.sent_on:
        yield Problem("reply_on", "意见到达日期早于征求意见日期，请核对。")
    if answers.answer is ThirdPartyOpinion.SILENT:
        yield Problem("answer", "没有提出意见的，请办理“登记逾期未提出意见”。")


def take_opinion(request: AccessRequest, act: Act) -> AccessRequest:
    """Write what the party said; the clock runs on from the next day."""
    answers: ask.OpinionReceived = act.answers
    return _with_letter(
        request,
        answers.name,
        reply_on=answers.reply_on,
        opinion=answers.answer,
        text=answers.opinion,
    )


def silence_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield a problem while the party's time still runs, or its start is not known."""
    letter = _waiting(request, act.answers.name)
    if letter is None or letter.received_on is None or letter.due_on is None:
        yield Problem("name", "请先登记对方收到征求意见书的日期，15个工作日从那一天起算。")
    elif act.today <= letter.due_on:
        yield Problem("name", f"对方的意见期限至 {letter.due_on.isoformat()}，尚未届满。")


def take_silence(request: AccessRequest, act: Act) -> AccessRequest:
    """Write that no opinion came.

    A third party's silence decides nothing (§32); an agency's is consent (§34), and yet what is
    answered is drafted and signed by people.
    """
    answers: ask.NoOpinion = act.answers
    return _with_letter(
        request, answers.name, opinion=ThirdPartyOpinion.SILENT, text=answers.reason
    )


def may_extend(request: AccessRequest, act: Act) -> Refusal | None:
    """Refuse a second extension, one after the day, and one of a reply that a decision orders."""
    if request.extension is not None:
        return Refusal("答复期限只能延长一次", LIMIT_LAW)
    if request.redo_by is not None:
        return Refusal("责令重新答复的，按决定书的期限答复，不能延期", LIMIT_LAW)
    by = request.answer_by
    if by is not None and act.today > by:
        return Refusal(f"答复期限已于 {by.isoformat()} 届满，不能再延期", LIMIT_LAW)
    return None


def extension_problems(_request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield a problem when more is granted than §33 allows."""
    if not 1 <= given(act.answers.days) <= LONGEST_EXTENSION:
        text = f"延长的时间为 1 至 {LONGEST_EXTENSION} 个工作日（依据：{LIMIT_LAW}）。"
        yield Problem("days", text)


def extend(request: AccessRequest, act: Act) -> AccessRequest:
    """Write the leader's consent; it counts once the applicant was told."""
    granted = ReplyExtension(
        approved_by=act.actor.id,
        approved_on=act.today,
        days=given(act.answers.days),
        reason=act.answers.reason,
    )
    return replace(request, extension=granted)


def extension_untold(request: AccessRequest, _act: Act) -> Refusal | None:
    """Refuse to note a notice where no approved extension waits for one."""
    if request.extension is None:
        return Refusal("延期尚未经负责人同意", LIMIT_LAW)
    return Refusal("已登记告知申请人", LIMIT_LAW) if request.extended else None


def told_problems(request: AccessRequest, act: Act) -> Iterator[Problem]:
    """Yield a problem when the applicant was told too late, or before the consent."""
    told: date = given(act.answers.notified_on)
    yield from not_later("notified_on", "告知日期", told, act.today)
    if request.extension and told < request.extension.approved_on:
        yield Problem("notified_on", "告知日期早于批准日期，请核对。")
    by = request.original_answer_by
    if by is not None and told > by:
        text = f"原答复期限 {by.isoformat()} 届满后告知的，延期不成立（依据：{LIMIT_LAW}）。"
        yield Problem("notified_on", text)


def tell_extension(request: AccessRequest, act: Act) -> AccessRequest:
    """Write when the applicant was told: from now on the new day counts."""
    granted = request.extension
    if granted is None:
        return request
    return replace(request, extension=replace(granted, notified_on=act.answers.notified_on))


def withdraw(request: AccessRequest, act: Act) -> AccessRequest:
    """Write that the applicant no longer asks."""
    return replace(request, closed_on=act.today)


def void(request: AccessRequest, act: Act) -> AccessRequest:
    """Write why the record is void."""
    return replace(request, void_reason=act.answers.reason)
