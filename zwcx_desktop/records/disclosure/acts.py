"""What the acts of a disclosure require and what they write."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records.disclosure import questions as ask
from zwcx_desktop.records.disclosure.parts import (
    REVIEW_LAW,
    DisclosureState,
    NoticeResult,
    PublishedVersion,
    Review,
    ReviewResult,
    ReviewStep,
    SecrecyPoint,
    Validity,
    Withdrawal,
    WithdrawalReason,
)
from zwcx_desktop.records.disclosure.record import Disclosure, body_hash
from zwcx_desktop.records.guards import PRIVACY_LAW, SMALL_OFFICE
from zwcx_desktop.records.kind import Problem, Role, State
from zwcx_desktop.records.openness import OPEN_LAW
from zwcx_desktop.records.parts import Publication, Publicity, not_later, publication_problems
from zwcx_desktop.records.workflow import Act, Effect, Refusal, given

S = DisclosureState
NOTICE_RULE = "公示期未满不得结束公示"


def may_be_public(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse to post what is open on request only, or not at all."""
    if disclosure.publicity in (Publicity.PROACTIVE, Publicity.PARTIAL):
        return None
    return Refusal(f"公开方式为“{disclosure.publicity.label}”，不主动发布", f"{OPEN_LAW}第二十七条")


def words_changed(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse to send a withdrawn text back unchanged."""
    last = disclosure.withdrawal
    old = next((v for v in disclosure.superseded if last and v.version == last.version), None)
    if old is None or old.body_hash != body_hash(disclosure):
        return None
    return Refusal("撤回的内容尚未修改，请先删去或改正有问题的内容", REVIEW_LAW)


def something_live(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse to withdraw where nothing is public."""
    return None if disclosure.live else Refusal("没有正在公开的内容", f"{OPEN_LAW}第十七条")


def secrecy_reviewer_or_small_office(_disclosure: Disclosure, act: Act) -> Refusal | None:
    """Refuse a leader the secrecy reviewer's step where the office has a secrecy reviewer."""
    if Role.SECRECY_REVIEWER in act.actor.roles or act.facts.small_office:
        return None
    return Refusal("须由保密审查员办理", SMALL_OFFICE)


def nothing_live(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse to void what the public still reads."""
    if disclosure.live:
        return Refusal("旧版本仍在公开，不能作废；有问题的请紧急撤回", f"{OPEN_LAW}第十七条")
    return None


def all_down(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse to go on before every channel has confirmed the removal."""
    if disclosure.live:
        return Refusal(f"还有 {len(disclosure.live)} 处没有确认撤下", PRIVACY_LAW)
    return None


def removal_waits(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse to confirm a removal where nothing waits to come down."""
    if disclosure.state is S.WITHDRAWN and disclosure.live:
        return None
    if any(entry.live for old in disclosure.superseded for entry in old.publications):
        return None
    return Refusal("没有等待撤下的内容", PRIVACY_LAW)


def notice_over(disclosure: Disclosure, act: Act) -> Refusal | None:
    """Refuse to end a notice before its last day has passed."""
    if not disclosure.is_notice:
        return Refusal("本件不是公示，没有公示期", NOTICE_RULE)
    if disclosure.notice_result is not None:
        return Refusal("公示已经结束并登记", NOTICE_RULE)
    last = disclosure.notice_to
    if last is None or act.today <= last:
        until = f"公示期至 {last.isoformat()}" if last else "公示期未确定"
        return Refusal(f"{until}，期满后才能结束公示", NOTICE_RULE)
    return None


def notice_settled(disclosure: Disclosure, _act: Act) -> Refusal | None:
    """Refuse a new version while a notice still runs."""
    if disclosure.is_notice and disclosure.notice_result is None:
        return Refusal("公示期间不得更新，确有错误的请撤回", NOTICE_RULE)
    return None


def reviewed(step: ReviewStep, result: ReviewResult) -> Effect[Disclosure]:
    """Return the effect that writes one step of the review."""
    return lambda disclosure, act: _with_reviews(disclosure, act, (step,), result)


def reviewed_together(*steps: ReviewStep) -> Effect[Disclosure]:
    """Return the effect that writes several passed steps done at once, and signs."""

    def effect(disclosure: Disclosure, act: Act) -> Disclosure:
        return _signed(_with_reviews(disclosure, act, steps, ReviewResult.PASS), act)

    return effect


def _with_reviews(
    disclosure: Disclosure, act: Act, steps: tuple[ReviewStep, ...], result: ReviewResult
) -> Disclosure:
    basis = "、".join(code.label for code in getattr(act.answers, "exception_basis", ()))
    new = tuple(
        Review(
            step=step,
            result=result,
            by=act.actor.id,
            at=act.now,
            version=disclosure.version,
            opinion=str(getattr(act.answers, "opinion", "")),
            basis=basis,
            points=getattr(act.answers, "points", ()) if step is ReviewStep.SECRECY else (),
            combined=len(steps) > 1,
        )
        for step in steps
    )
    return replace(disclosure, reviews=(*disclosure.reviews, *new))


def checklist_problems(_disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield a problem for every point the secrecy reviewer left out."""
    missing = [point.label for point in SecrecyPoint if point not in act.answers.points]
    if missing:
        yield Problem("points", f"尚未核对：{'、'.join(missing)}。有疑问的请报请确定。")


def refuse(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the secrecy reviewer's refusal and its legal basis."""
    noted = _with_reviews(disclosure, act, (ReviewStep.SECRECY,), ReviewResult.REFUSE)
    return replace(
        noted,
        publicity=Publicity.NOT_DISCLOSED,
        exception_basis=act.answers.exception_basis,
        exception_text=act.answers.opinion,
    )


def escalate(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write whom the question was put to."""
    noted = _with_reviews(disclosure, act, (ReviewStep.SECRECY,), ReviewResult.UNSURE)
    return replace(noted, escalated_to=act.answers.organ)


def answer_problems(_disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the competent organ's answer."""
    answers: ask.EscalationAnswer = act.answers
    if answers.answer is ask.Answer.REFUSE and not answers.exception_basis:
        yield Problem("exception_basis", "不得公开的，请选择依据。")
    yield from not_later("answered_on", "答复日期", answers.answered_on, act.today)


def state_after_answer(_disclosure: Disclosure, act: Act) -> State:
    """Return where the answer leads; silence leads nowhere."""
    refused = act.answers.answer is ask.Answer.REFUSE
    return S.REFUSAL_TO_SIGN if refused else S.TO_SIGN


def take_answer(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the answer as the outcome of the secrecy review."""
    answered = replace(disclosure, answer_doc=act.answers.doc_no)
    if act.answers.answer is ask.Answer.REFUSE:
        return refuse(answered, act)
    return _with_reviews(answered, act, (ReviewStep.SECRECY,), ReviewResult.PASS)


def state_after_signed_answer(disclosure: Disclosure, act: Act) -> State:
    """Return where an answer leads that the leader signs at once."""
    if act.answers.answer is ask.Answer.REFUSE:
        return S.NOT_DISCLOSED
    return state_after_signing(disclosure, act)


def take_answer_and_sign(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the answer and the signature as one combined step."""
    refused = act.answers.answer is ask.Answer.REFUSE
    return (sign_refusal if refused else sign)(take_answer(disclosure, act), act)


def sign(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the signature; a matter not disclosed is looked at again in a year."""
    signed = _with_reviews(disclosure, act, (ReviewStep.SIGN,), ReviewResult.PASS)
    return _signed(signed, act)


def sign_refusal(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the signature under a refusal."""
    signed = _with_reviews(disclosure, act, (ReviewStep.SIGN,), ReviewResult.REFUSE)
    return _signed(signed, act)


def _signed(disclosure: Disclosure, act: Act) -> Disclosure:
    if disclosure.publicity is Publicity.NOT_DISCLOSED:
        return replace(disclosure, rereview_on=next_year(act.today))
    return disclosure


def state_after_signing(disclosure: Disclosure, _act: Act) -> State:
    """Return where a signature leads: to publication, or to the list of what is not disclosed."""
    return S.NOT_DISCLOSED if disclosure.publicity is Publicity.NOT_DISCLOSED else S.APPROVED


def next_year(day: date) -> date:
    """Return the same day a year later; for 29 February the last of February (民法典 §202)."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)


def posting_problems(_disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the postings."""
    return publication_problems(act.answers.publications, act.today)


def publish(disclosure: Disclosure, act: Act) -> Disclosure:
    """Add the postings; the first day decides timeliness; older versions come down."""
    new = tuple(replace(entry, posted_by=act.actor.id) for entry in act.answers.publications)
    first = min(given(entry.from_on) for entry in new)
    return replace(
        disclosure,
        publications=(*disclosure.publications, *new),
        published_on=min(disclosure.published_on or first, first),
    )


def _new_version(disclosure: Disclosure) -> Disclosure:
    old = PublishedVersion(
        version=disclosure.version,
        title=disclosure.title,
        summary=disclosure.summary,
        body_hash=body_hash(disclosure),
        formed_on=disclosure.formed_on,
        published_on=disclosure.published_on,
        publications=disclosure.publications,
    )
    return replace(
        disclosure,
        version=disclosure.version + 1,
        superseded=(*disclosure.superseded, old),
        publications=(),
        published_on=None,
        notice_result=None,
        validity=Validity.VALID,
    )


def update_problems(disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day a change dates from."""
    formed: date | None = act.answers.formed_on
    yield from not_later("formed_on", "变更日期", formed, act.today)
    if formed and disclosure.formed_on and formed < disclosure.formed_on:
        yield Problem("formed_on", "变更日期早于原形成日期，请核对。")


def update(disclosure: Disclosure, act: Act) -> Disclosure:
    """Open the next version; its DISC-20 runs anew and the old one hangs until replaced."""
    return replace(_new_version(disclosure), formed_on=act.answers.formed_on)


def reopen(disclosure: Disclosure, _act: Act) -> Disclosure:
    """Open a matter not disclosed so far for disclosure."""
    return replace(
        disclosure,
        publicity=Publicity.PROACTIVE,
        exception_basis=(),
        exception_text="",
        rereview_on=None,
    )


def redact(disclosure: Disclosure, _act: Act) -> Disclosure:
    """Open the next version of a withdrawn matter."""
    return _new_version(disclosure)


def keep_refused(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the day of the next yearly assessment."""
    return replace(disclosure, rereview_on=next_year(act.today))


def end_notice_problems(_disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the count of objections."""
    answers: ask.EndNotice = act.answers
    count = given(answers.objections)
    if count < 0:
        yield Problem("objections", "异议件数不能为负数。")
    if count > 0 and not answers.handling.strip():
        yield Problem("handling", "有异议的，请写明办理情况。")


def end_notice(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write how the notice period ended."""
    result = NoticeResult(
        closed_on=act.today,
        objections=given(act.answers.objections),
        handling=act.answers.handling,
    )
    return replace(disclosure, notice_result=result)


def take_down_problems(disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a removal."""
    answers: ask.TakeDown = act.answers
    yield from not_later("removed_on", "撤下日期", answers.removed_on, act.today)
    channels = {entry.channel for entry in disclosure.live}
    if answers.channel and answers.channel not in channels:
        yield Problem("channel", "该渠道没有正在公开的内容，请核对。")


def take_down_all_problems(disclosure: Disclosure, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with taking a whole notice down."""
    yield from take_down_problems(disclosure, act)
    if act.answers.channel and len(disclosure.live) > 1:
        yield Problem("channel", "公示期满须从全部渠道撤下，请不选渠道。")


def take_down(disclosure: Disclosure, act: Act) -> Disclosure:
    """Mark postings as removed, on one channel or on all."""
    answers: ask.TakeDown = act.answers

    def removed(entries: tuple[Publication, ...]) -> tuple[Publication, ...]:
        return tuple(
            replace(entry, removed_on=answers.removed_on, removal_proof=answers.proof)
            if entry.live and answers.channel in ("", entry.channel)
            else entry
            for entry in entries
        )

    return replace(
        disclosure,
        publications=removed(disclosure.publications),
        superseded=tuple(
            replace(old, publications=removed(old.publications)) for old in disclosure.superseded
        ),
    )


def withdraw(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write the withdrawal. Every live posting is now to be taken down and confirmed."""
    answers: ask.Withdraw = act.answers
    reason = given(answers.why)
    entry = Withdrawal(
        reason=reason,
        note=answers.reason,
        by=act.actor.id,
        at=act.now,
        found_by=answers.found_by,
        version=disclosure.version,
        remedial=answers.remedial,
        notify_pi_subject=answers.notify_pi_subject,
        incident_due=reason is WithdrawalReason.PRIVACY,
    )
    return replace(disclosure, withdrawals=(*disclosure.withdrawals, entry))


def change_validity(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write whether the published matter still holds."""
    return replace(disclosure, validity=given(act.answers.validity))


def void(disclosure: Disclosure, act: Act) -> Disclosure:
    """Write why the record is void."""
    return replace(disclosure, void_reason=act.answers.reason)
