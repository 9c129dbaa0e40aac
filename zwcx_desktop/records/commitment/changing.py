"""Changing or ending one's word: only by law, with procedure, compensation and notice.

Source: 优化营商环境条例 §31; 国发〔2016〕76号 五（四）.
"""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records.commitment import questions as ask
from zwcx_desktop.records.commitment.parts import (
    BUSINESS_LAW,
    KEEP_WORD,
    ChangeKind,
    CommitmentChange,
    CommitmentState,
    Decision,
    Loss,
    Outcome,
    Procedure,
    ProcedureStep,
    PromiseeType,
)
from zwcx_desktop.records.commitment.record import Commitment
from zwcx_desktop.records.guards import SEPARATION
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Refusal, given


def not_proposer(commitment: Commitment, act: Act) -> Refusal | None:
    """Refuse the person who proposed the pending change."""
    if commitment.changes and commitment.changes[-1].proposed_by == act.actor.id:
        return Refusal("您是变更的提出人，须由他人审批", SEPARATION)
    return None


def compensation_settled(commitment: Commitment, _act: Act) -> Refusal | None:
    """Refuse a change that owes compensation without amount and day."""
    change = commitment.changes[-1] if commitment.changes else None
    if change is None or not change.compensation_required:
        return None
    if change.compensation_amount and change.compensation_due:
        return None
    return Refusal("需要补偿的，须先确定补偿金额和支付期限；请不批准并退回补充", BUSINESS_LAW)


def procedure_complete(commitment: Commitment, _act: Act) -> Refusal | None:
    """Refuse a change whose lawful procedure has gaps without a reason."""
    change = commitment.changes[-1] if commitment.changes else None
    gaps = _procedure_gaps(change.procedure) if change else []
    if not gaps:
        return None
    return Refusal(f"决策程序缺少：{'、'.join(gaps)}（不适用的须写明理由）", KEEP_WORD)


def compensation_owed(commitment: Commitment, _act: Act) -> Refusal | None:
    """Refuse a payment where nothing is owed."""
    return None if _owing(commitment) else Refusal("没有待支付的补偿", BUSINESS_LAW)


def notice_owed(commitment: Commitment, _act: Act) -> Refusal | None:
    """Refuse a change notice where no approved change waits for one."""
    if _unannounced(commitment) is None:
        return Refusal("没有待公布的变更", KEEP_WORD)
    return None


def _owing(commitment: Commitment) -> CommitmentChange | None:
    return next(
        (
            change
            for change in commitment.changes
            if change.decision is Decision.APPROVED
            and change.compensation_required
            and change.compensation_paid_on is None
        ),
        None,
    )


def _unannounced(commitment: Commitment) -> CommitmentChange | None:
    return next(
        (
            change
            for change in commitment.changes
            if change.decision is Decision.APPROVED and not change.public_notice_doc
        ),
        None,
    )


def _procedure_gaps(procedure: tuple[Procedure, ...]) -> list[str]:
    settled = {entry.step for entry in procedure if entry.done or entry.note.strip()}
    return [step.label for step in ProcedureStep if step not in settled]


def proposal_problems(commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with a proposed change (优化营商环境条例 §31)."""
    answers: ask.ProposeChange = act.answers
    if answers.ground is not None and answers.ground.forbidden:
        yield Problem(
            "ground",
            f"不得以“{answers.ground.label}”为由变更或终止承诺（依据：{answers.ground.forbidden}）。",
        )
    if answers.change_kind is ChangeKind.CONTENT and not answers.new_content.strip():
        yield Problem("new_content", "变更内容的，请填写新承诺内容。")
    if answers.change_kind is ChangeKind.DUE and answers.new_due_on is None:
        yield Problem("new_due_on", "变更期限的，请填写新完成期限。")
    if answers.new_due_on and commitment.start_on and answers.new_due_on < commitment.start_on:
        yield Problem("new_due_on", "新完成期限早于起始日期，请改正。")
    if gaps := _procedure_gaps(answers.procedure):
        yield Problem("procedure", f"请补填：{'、'.join(gaps)}；不适用的写明理由。")
    yield from _loss_problems(commitment, answers)


def _loss_problems(commitment: Commitment, answers: ask.ProposeChange) -> Iterator[Problem]:
    enterprise = commitment.promisee_type is PromiseeType.ENTERPRISE
    if enterprise and answers.loss is Loss.NOT_ASSESSED:
        yield Problem("loss", f"承诺对象为企业的，须先评估其财产损失（依据：{BUSINESS_LAW}）。")
    if answers.loss is Loss.LOSS and not answers.compensation_required:
        yield Problem(
            "compensation_required", f"造成财产损失的应当依法补偿（依据：{BUSINESS_LAW}）。"
        )
    if answers.compensation_amount is not None and answers.compensation_amount <= 0:
        yield Problem("compensation_amount", "补偿金额应大于零。")


def propose(commitment: Commitment, act: Act) -> Commitment:
    """Add the pending change with the old words frozen in it."""
    answers: ask.ProposeChange = act.answers
    change = CommitmentChange(
        change_kind=given(answers.change_kind),
        ground=given(answers.ground),
        ground_title=answers.ground_title,
        ground_doc_no=answers.ground_doc_no,
        ground_clause=answers.ground_clause,
        authority=answers.authority,
        procedure=answers.procedure,
        version=commitment.version,
        old_content=commitment.content,
        old_measure=commitment.measure,
        old_due_on=commitment.due_on,
        new_content=answers.new_content,
        new_measure=answers.new_measure,
        new_due_on=answers.new_due_on,
        affected_parties=answers.affected_parties,
        loss=answers.loss,
        loss_note=answers.loss_note,
        compensation_required=answers.compensation_required,
        compensation_amount=answers.compensation_amount,
        compensation_due=answers.compensation_due,
        proposed_by=act.actor.id,
        proposed_on=act.today,
    )
    return replace(commitment, changes=(*commitment.changes, change))


def state_after_change(commitment: Commitment, _act: Act) -> State:
    """Return where an approved change leads."""
    ends = commitment.changes[-1].change_kind is ChangeKind.TERMINATE
    return CommitmentState.TERMINATED if ends else CommitmentState.ACTIVE


def _decide(commitment: Commitment, act: Act, decision: Decision) -> Commitment:
    *before, pending = commitment.changes
    decided = replace(
        pending,
        decision=decision,
        decided_by=act.actor.id,
        decided_on=act.today,
        effective_on=getattr(act.answers, "effective_on", None),
    )
    return replace(commitment, changes=(*before, decided))


def approve(commitment: Commitment, act: Act) -> Commitment:
    """Put the new words in force, or end the commitment."""
    decided = _decide(commitment, act, Decision.APPROVED)
    change = decided.changes[-1]
    if change.change_kind is ChangeKind.TERMINATE:
        return replace(decided, outcome=Outcome.LAWFULLY_TERMINATED, closed_on=act.today)
    return replace(
        decided,
        version=commitment.version + 1,
        content=change.new_content or commitment.content,
        measure=change.new_measure or commitment.measure,
        due_on=change.new_due_on or commitment.due_on,
    )


def reject_change(commitment: Commitment, act: Act) -> Commitment:
    """Keep the words as they are."""
    return _decide(commitment, act, Decision.REJECTED)


def payment_problems(_commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield a problem when the payment lies in the future."""
    return not_later("paid_on", "支付日期", act.answers.paid_on, act.today)


def pay(commitment: Commitment, act: Act) -> Commitment:
    """Write that the oldest compensation owed was paid."""
    owing = _owing(commitment)
    changes = tuple(
        replace(change, compensation_paid_on=act.answers.paid_on) if change is owing else change
        for change in commitment.changes
    )
    return replace(commitment, changes=changes)


def notice_problems(_commitment: Commitment, act: Act) -> Iterator[Problem]:
    """Yield a problem when the notice lies in the future."""
    return not_later("published_on", "公布日期", act.answers.published_on, act.today)


def record_notice(commitment: Commitment, act: Act) -> Commitment:
    """Write that the oldest unannounced change was announced."""
    waiting = _unannounced(commitment)
    changes = tuple(
        replace(change, public_notice_doc=act.answers.doc_no) if change is waiting else change
        for change in commitment.changes
    )
    return replace(commitment, changes=changes)
