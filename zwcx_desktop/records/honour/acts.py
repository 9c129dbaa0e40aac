"""Guards, checks and effects of acts on an honour."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records.honour.parts import (
    CHECK_RULE,
    HONOUR_RULE,
    SETTLED,
    AskCheck,
    Award,
    CheckResult,
    CreditCheck,
    Disqualification,
    Disqualify,
    RecordCheck,
)
from zwcx_desktop.records.honour.record import Honour
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Refusal, given


def eligible(honour: Honour, act: Act) -> Refusal | None:
    """Refuse whoever was not checked, or was found with a record that still stands.

    What the check found without a record in this office counts as standing until a new check
    finds nothing.
    """
    if honour.eligibility_checked_on is None:
        return Refusal("尚未作信用核查，请先办理“申请信用核查”", CHECK_RULE)
    standing = [r for r in honour.blocking_records if not _settled(act, r)]
    if standing:
        text = f"有 {len(standing)} 条失信记录尚未修复或撤销，只能不予推荐"
        return Refusal(text, HONOUR_RULE)
    if honour.found and not honour.blocking_records:
        return Refusal("核查结果为有失信记录，只能不予推荐；已修复的请重新核查", HONOUR_RULE)
    return None


def _settled(act: Act, record: RecordId) -> bool:
    state = act.facts.state_of(record)
    return state is not None and state.value in SETTLED


def ask_problems(_honour: Honour, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day a check was asked for."""
    yield from not_later("asked_on", "申请日期", act.answers.asked_on, act.today)


def ask_check(honour: Honour, act: Act) -> Honour:
    """Keep what was asked of whom, and about whom."""
    answers: AskCheck = act.answers
    query = CreditCheck(
        subject=honour.subject,
        asked_on=answers.asked_on,
        asked_of=answers.asked_of,
        asked_by=act.actor.id,
        query=answers.query,
    )
    return replace(honour, checks=(*honour.checks, query))


def result_problems(honour: Honour, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the result of a check."""
    answers: RecordCheck = act.answers
    yield from not_later("replied_on", "答复日期", answers.replied_on, act.today)
    waiting = honour.waiting_check
    asked_on = waiting.asked_on if waiting else None
    if answers.replied_on and asked_on and answers.replied_on < asked_on:
        yield Problem("replied_on", "答复日期早于申请日期，请核对。")
    if answers.result is CheckResult.CLEAN and answers.blocking_records:
        yield Problem("blocking_records", "核查结果为无失信记录的，不选失信记录。")


def record_check(honour: Honour, act: Act) -> Honour:
    """Keep the answer beside the question."""
    answers: RecordCheck = act.answers
    answered = replace(
        given(honour.waiting_check),
        replied_on=answers.replied_on,
        result=answers.result,
        reply=answers.reply,
        blocking_records=answers.blocking_records,
    )
    return replace(
        honour,
        checks=(*honour.checks[:-1], answered),
        eligibility_checked_on=answers.replied_on,
        blocking_records=answers.blocking_records,
    )


def check_again(honour: Honour, _act: Act) -> Honour:
    """Let the last check count no longer; it stays on record."""
    return replace(honour, eligibility_checked_on=None, blocking_records=())


def refuse(honour: Honour, act: Act) -> Honour:
    """Keep why it was not to be."""
    return replace(honour, refusal=act.answers.reason)


def award_problems(_honour: Honour, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of the award."""
    yield from not_later("awarded_on", "授予日期", act.answers.awarded_on, act.today)


def award(honour: Honour, act: Act) -> Honour:
    """Keep the decision."""
    answers: Award = act.answers
    return replace(
        honour,
        awarded_on=answers.awarded_on,
        doc_no=answers.doc_no,
        publicity_url=answers.publicity_url,
        publicity=answers.publicity,
    )


def disqualify_problems(_honour: Honour, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day it was taken away."""
    yield from not_later("on", "取消日期", act.answers.on, act.today)


def disqualify(honour: Honour, act: Act) -> Honour:
    """Keep by what decision it was taken away."""
    answers: Disqualify = act.answers
    decision = Disqualification(
        document=given(answers.document),
        on=given(answers.on),
        reason=answers.reason,
        records=answers.records,
    )
    return replace(honour, disqualification=decision)


def void(honour: Honour, act: Act) -> Honour:
    """Keep why it was struck out."""
    return replace(honour, void_reason=act.answers.reason)
