"""What the acts of a commitment require and what they write; changes are in `changing`."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records.commitment import questions as ask
from zwcx_desktop.records.commitment.parts import (
    CREDIT_NOTICE,
    KEEP_WORD,
    CommitmentKind,
    CommitmentState,
    Evaluation,
    Outcome,
    Progress,
)
from zwcx_desktop.records.commitment.record import Commitment
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import Publication, not_later, publication_problems
from zwcx_desktop.records.workflow import Act, Refusal, given

RULE_EVIDENCE = "兑现须有证明材料（国发〔2016〕76号 二（二）：准确记录）"
RULE_OBJECTIVE = "国发〔2016〕76号 二（二）：客观评价，确认人不是责任人"


def not_owner(commitment: Commitment, act: Act) -> Refusal | None:
    """Refuse the person responsible for keeping the commitment."""
    if commitment.owner_id == act.actor.id:
        return Refusal("您是本承诺的责任人，须由他人确认或评价", RULE_OBJECTIVE)
    return None


def overdue(commitment: Commitment, act: Act) -> Refusal | None:
    """Refuse to call a word broken before its day has passed."""
    day = commitment.due_on
    if day is None:
        return Refusal("长期承诺没有完成期限，不能按未兑现办结", KEEP_WORD)
    if day >= act.today:
        return Refusal(f"完成期限 {day.isoformat()} 尚未届满，不能按未兑现办结", KEEP_WORD)
    return None


def breach_due(commitment: Commitment, act: Act) -> Refusal | None:
    """Refuse to report a broken contract or judgment before a day of it has passed, or twice."""
    if commitment.clue_on is not None:
        text = f"已于 {commitment.clue_on.isoformat()} 提出失信线索，不再重复提出"
        return Refusal(text, CREDIT_NOTICE)
    if commitment.kind not in (
        CommitmentKind.CONTRACT,
        CommitmentKind.INVESTMENT,
        CommitmentKind.JUDGMENT,
    ):
        text = "只有合同协议、招商引资和生效判决可以在办结前提出线索，其他承诺请按未兑现办结"
        return Refusal(text, CREDIT_NOTICE)
    if any(day < act.today for day in _days_owed(commitment)):
        return None
    return Refusal("履行期限尚未届满，不能提出失信线索", CREDIT_NOTICE)


def _days_owed(commitment: Commitment) -> Iterator[date]:
    """Yield the days of what has not been performed yet."""
    if commitment.due_on is not None:
        yield commitment.due_on
    judgment, contract = commitment.judgment, commitment.contract
    if judgment is not None and judgment.perform_due and judgment.performed_on is None:
        yield judgment.perform_due
    for obligation in contract.obligations if contract else ():
        if obligation.due_on and obligation.done_on is None:
            yield obligation.due_on


def propose_clue(commitment: Commitment, act: Act) -> Commitment:
    """Write when the breach was reported as a clue."""
    return replace(commitment, clue_on=act.today)


def year_closed(commitment: Commitment, act: Act) -> Refusal | None:
    """Refuse to archive before the year of closing is over."""
    closed = commitment.closed_on
    if closed is not None and closed.year < act.today.year:
        return None
    return Refusal("办结年度尚未终了，请在次年归档", "按年度归档：办结年度终了后")


def sign(commitment: Commitment, act: Act) -> Commitment:
    """Write the day of signing, from which DISC-20 runs."""
    return replace(commitment, signed_on=act.today, original_due_on=commitment.due_on)


def void(commitment: Commitment, act: Act) -> Commitment:
    """Write why the record is void."""
    return replace(commitment, void_reason=act.answers.reason)


def misentry_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield a problem when a published commitment is voided without a correction notice."""
    if commitment.publications and not act.answers.correction_notice.strip():
        yield Problem("correction_notice", "本承诺已公布，请先发布更正公告并填写文号和日期。")


def void_misentry(commitment: Commitment, act: Act) -> Commitment:
    """Write why the record is void and how the public was told."""
    return replace(
        commitment,
        void_reason=act.answers.reason,
        correction_notice=act.answers.correction_notice,
    )


def posting_problems(_commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the postings."""
    return publication_problems(act.answers.publications, act.today)


def publish_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the postings, and mandatory channels without one."""
    new: tuple[Publication, ...] = act.answers.publications
    yield from publication_problems(new, act.today)
    if commitment.kind is None:
        return
    posted = {entry.channel for entry in (*commitment.publications, *new)}
    missing = [
        act.facts.channel_label(code)
        for code in act.facts.mandatory_channels(commitment.kind.value)
        if code not in posted
    ]
    if missing:
        names = "、".join(f"“{name}”" for name in missing)
        yield Problem(
            "publications",
            f"{commitment.kind.label}还须在{names}公布并登记（依据：城市配置规定的必经公示渠道）。",
        )


def add_publications(commitment: Commitment, act: Act) -> Commitment:
    """Add the postings, signed by who recorded them."""
    new = tuple(replace(entry, posted_by=act.actor.id) for entry in act.answers.publications)
    return replace(commitment, publications=(*commitment.publications, *new))


def progress_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a progress report."""
    answers: ask.ReportProgress = act.answers
    if not 0 <= answers.percent <= 100:
        yield Problem("percent", "进度请填 0 到 100 之间的整数。")
    if answers.milestone is not None:
        if not 1 <= answers.milestone <= len(commitment.milestones):
            yield Problem("milestone", f"里程碑没有第 {answers.milestone} 项，请核对。")
        elif not answers.evidence.strip():
            yield Problem("evidence", "完成的里程碑须写明佐证。")
    yield from not_later("done_on", "里程碑完成日期", answers.done_on, act.today)


def record_progress(commitment: Commitment, act: Act) -> Commitment:
    """Add the report; mark the milestone it completes."""
    answers: ask.ReportProgress = act.answers
    entry = Progress(
        on=act.today,
        by=act.actor.id,
        percent=answers.percent,
        actual_value=answers.actual_value,
        note=answers.note,
    )
    milestones = tuple(
        replace(stone, done_on=answers.done_on or act.today, evidence=answers.evidence)
        if place == answers.milestone
        else stone
        for place, stone in enumerate(commitment.milestones, start=1)
    )
    value = answers.actual_value
    return replace(
        commitment,
        progress=(*commitment.progress, entry),
        progress_pct=answers.percent,
        actual_value=commitment.actual_value if value is None else value,
        milestones=milestones,
    )


def claim_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a claim of fulfilment."""
    answers: ask.ClaimFulfilment = act.answers
    yield from not_later("fulfilled_on", "兑现日期", answers.fulfilled_on, act.today)
    start = commitment.start_on
    if start and answers.fulfilled_on and answers.fulfilled_on < start:
        yield Problem("fulfilled_on", "兑现日期早于起始日期，请核对。")
    if act.facts.evidence_count() == 0 and not answers.statement.strip():
        yield Problem("statement", "请先上传至少一份证明材料，或填写书面证明及签字人。")


def claim(commitment: Commitment, act: Act) -> Commitment:
    """Write what is said to be fulfilled."""
    answers: ask.ClaimFulfilment = act.answers
    value = answers.actual_value
    return replace(
        commitment,
        fulfilled_on=answers.fulfilled_on,
        result=answers.result,
        statement=answers.statement,
        actual_value=commitment.actual_value if value is None else value,
    )


def refuse_claim(commitment: Commitment, _act: Act) -> Commitment:
    """Take the claim back."""
    return replace(commitment, fulfilled_on=None, result="", statement="")


def confirm(commitment: Commitment, act: Act) -> Commitment:
    """Write the outcome: on time when fulfilled on or before the day promised."""
    done, day = commitment.fulfilled_on, commitment.due_on
    late = done is not None and day is not None and done > day
    outcome = Outcome.FULFILLED_LATE if late else Outcome.FULFILLED_ON_TIME
    return replace(commitment, outcome=outcome, closed_on=act.today, progress_pct=100)


def fulfil_later(commitment: Commitment, act: Act) -> Commitment:
    """Write a fulfilment that came after the word was broken."""
    claimed = claim(commitment, act)
    return replace(claimed, outcome=Outcome.FULFILLED_LATE, closed_on=act.today, progress_pct=100)


def evaluation_problems(_commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with an evaluation."""
    answers: ask.Evaluate = act.answers
    yield from not_later("on", "评价日期", answers.on, act.today)
    if answers.score is not None and not 0 <= answers.score <= 100:
        yield Problem("score", "得分请填 0 到 100。")


def evaluate(commitment: Commitment, act: Act) -> Commitment:
    """Add one evaluation."""
    answers: ask.Evaluate = act.answers
    entry = Evaluation(
        by_type=given(answers.by_type),
        on=given(answers.on),
        grade=given(answers.grade),
        score=answers.score,
        comment=answers.comment,
        by=act.actor.id,
    )
    return replace(commitment, evaluations=(*commitment.evaluations, entry))


def unfulfilled_problems(_commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the closing of a broken word."""
    answers: ask.CloseUnfulfilled = act.answers
    if answers.outcome not in (Outcome.UNFULFILLED, Outcome.PARTIAL):
        yield Problem("outcome", "结果只能选“未兑现”或“部分兑现”。")
    said = answers.explanation
    if said and said.signed_on:
        yield from not_later("explanation", "签字日期", said.signed_on, act.today)
    if said and said.rectify_by and said.rectify_by < act.today:
        yield Problem("explanation", "整改完成时限早于今天，请改正。")


def state_when_unfulfilled(_commitment: Commitment, act: Act) -> State:
    """Return the state that says how much of the word was broken."""
    partial = act.answers.outcome is Outcome.PARTIAL
    return CommitmentState.PARTIAL if partial else CommitmentState.UNFULFILLED


def close_unfulfilled(commitment: Commitment, act: Act) -> Commitment:
    """Write outcome and explanation; `rectification_due` says that a rectification is owed."""
    answers: ask.CloseUnfulfilled = act.answers
    rectify_by: date | None = answers.explanation.rectify_by if answers.explanation else None
    return replace(
        commitment,
        outcome=answers.outcome,
        explanation=answers.explanation,
        rectification_due=rectify_by,
        closed_on=act.today,
    )
