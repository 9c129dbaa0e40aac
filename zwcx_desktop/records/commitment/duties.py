"""What a commitment owes under a contract or a judgment, and that it was done (K5; A26)."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records.commitment import questions as ask
from zwcx_desktop.records.commitment.parts import BUSINESS_LAW, Enforcement
from zwcx_desktop.records.commitment.record import Commitment
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Refusal

COURT_RULE = "严格履行司法判决（国发〔2016〕76号 二（二）；各市实施方案）"


def duty_open(commitment: Commitment, _act: Act) -> Refusal | None:
    """Refuse where no contract duty waits to be done."""
    if commitment.contract is None:
        return Refusal("本承诺没有登记合同", BUSINESS_LAW)
    if all(duty.done_on for duty in commitment.contract.obligations):
        return Refusal("合同义务都已登记履行", BUSINESS_LAW)
    return None


def duty_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the number of the duty or its day."""
    answers: ask.RecordObligation = act.answers
    duties = commitment.contract.obligations if commitment.contract else ()
    if not 1 <= answers.place <= len(duties):
        yield Problem("place", f"合同义务只有 {len(duties)} 项，请核对序号。")
    elif duties[answers.place - 1].done_on:
        yield Problem("place", f"第 {answers.place} 项已登记履行，请核对序号。")
    yield from not_later("done_on", "履行日期", answers.done_on, act.today)


def perform_duty(commitment: Commitment, act: Act) -> Commitment:
    """Write the day on which the duty was done."""
    answers: ask.RecordObligation = act.answers
    if commitment.contract is None:
        return commitment
    duties = tuple(
        replace(duty, done_on=answers.done_on) if place == answers.place else duty
        for place, duty in enumerate(commitment.contract.obligations, start=1)
    )
    return replace(commitment, contract=replace(commitment.contract, obligations=duties))


def judgment_open(commitment: Commitment, _act: Act) -> Refusal | None:
    """Refuse where no judgment waits to be performed."""
    if commitment.judgment is None:
        return Refusal("本承诺没有登记生效判决", COURT_RULE)
    if commitment.judgment.performed_on:
        return Refusal("生效判决已登记履行", COURT_RULE)
    return None


def judgment_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day."""
    answers: ask.RecordJudgment = act.answers
    yield from not_later("performed_on", "实际履行日期", answers.performed_on, act.today)
    effective = commitment.judgment.effective_on if commitment.judgment else None
    if effective and answers.performed_on and answers.performed_on < effective:
        yield Problem("performed_on", "履行日期早于文书生效日期，请核对。")


def perform_judgment(commitment: Commitment, act: Act) -> Commitment:
    """Write the day on which the judgment was performed."""
    answers: ask.RecordJudgment = act.answers
    if commitment.judgment is None:
        return commitment
    before = commitment.judgment.enforcement
    state = before if before is Enforcement.NONE else Enforcement.CLOSED
    judgment = replace(commitment.judgment, performed_on=answers.performed_on, enforcement=state)
    return replace(commitment, judgment=judgment)
