"""How an application moves: reviewed and signed here, decided by the authority, shown by it."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.credit_repair.parts import (
    DECIDE_RULE,
    Decision,
    RecordDecision,
    RecordUpdate,
    RepairRequest,
    RepairState,
    SendApplication,
)
from zwcx_desktop.records.credit_repair.record import CreditRepair, check
from zwcx_desktop.records.integrity import REPAIR_RULE, is_own
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, not_later
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition

S = RepairState
_HANDLERS = guards.CLERK_OR_REVIEWER | guards.LEADER


def _target_known(record: CreditRepair, act: Act) -> Refusal | None:
    if record.target is not None and act.facts.state_of(record.target) is not None:
        return None
    return Refusal("找不到所指的失信记录，请先登记该记录再关联", REPAIR_RULE)


def _authority_elsewhere(record: CreditRepair, act: Act) -> Refusal | None:
    if is_own(record.authority, act):
        return Refusal("受理机关是本单位；修复由认定失信的部门决定", DECIDE_RULE)
    return None


def _sending_problems(_record: CreditRepair, act: Act) -> Iterator[Problem]:
    yield from not_later("applied_on", "申请日期", act.answers.applied_on, act.today)


def _send(record: CreditRepair, act: Act) -> CreditRepair:
    answers: SendApplication = act.answers
    return replace(record, applied_on=answers.applied_on, application_doc=answers.doc_no)


def _decision_problems(record: CreditRepair, act: Act) -> Iterator[Problem]:
    answers: RecordDecision = act.answers
    if is_own(answers.decided_by, act):
        yield Problem("decided_by", f"决定机关不能是本单位（依据：{DECIDE_RULE}）。")
    yield from not_later("decided_on", "决定日期", answers.decided_on, act.today)
    if answers.decided_on and record.applied_on and answers.decided_on < record.applied_on:
        yield Problem("decided_on", "决定日期早于申请日期，请核对。")
    if answers.decision is Decision.REFUSED and not answers.reason.strip():
        yield Problem("reason", "不予同意的，请写明理由。")


def _decide(record: CreditRepair, act: Act) -> CreditRepair:
    answers: RecordDecision = act.answers
    return replace(
        record,
        decision=answers.decision,
        decided_by=answers.decided_by,
        decided_on=answers.decided_on,
        decision_doc=answers.decision_doc,
        decision_reason=answers.reason,
    )


def _state_decided(record: CreditRepair, act: Act) -> State:
    if act.answers.decision is Decision.REFUSED:
        return S.REFUSED
    # Lesser sanctions leave the record as it is: nothing changes on the platform.
    return S.GRANTED if record.request is RepairRequest.REPAIR else S.CLOSED


def _update_problems(record: CreditRepair, act: Act) -> Iterator[Problem]:
    answers: RecordUpdate = act.answers
    updated = answers.platform_updated_on
    yield from not_later("platform_updated_on", "平台更新日期", updated, act.today)
    if updated and record.decided_on and updated < record.decided_on:
        yield Problem("platform_updated_on", "平台更新日期早于决定日期，请核对。")


def _update(record: CreditRepair, act: Act) -> CreditRepair:
    return replace(record, platform_updated_on=act.answers.platform_updated_on)


def _void(record: CreditRepair, act: Act) -> CreditRepair:
    return replace(record, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[CreditRepair], ...] = (
    Transition(
        event="submit",
        label="提交审核",
        sources=frozenset({S.DRAFT}),
        target=S.IN_REVIEW,
        roles=guards.CLERK,
        basis=REPAIR_RULE,
        guards=(
            guards.author_only,
            guards.complete(check),
            _target_known,
            _authority_elsewhere,
            guards.evidence("纠正、履行或减损的佐证材料", REPAIR_RULE),
        ),
        primary=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的申请可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
    Transition(
        event="return",
        label="退回修改",
        sources=frozenset({S.IN_REVIEW, S.TO_SIGN}),
        target=S.DRAFT,
        roles=guards.REVIEWER_OR_LEADER,
        basis=guards.SEPARATION,
        asks=Opinion,
        guards=(guards.not_author,),
    ),
    Transition(
        event="pass",
        label="审核通过",
        sources=frozenset({S.IN_REVIEW}),
        target=S.TO_SIGN,
        roles=guards.REVIEWER,
        basis=guards.SEPARATION,
        asks=OptionalOpinion,
        guards=(guards.not_author,),
        primary=True,
    ),
    Transition(
        event="send_application",
        label="签发并登记申请",
        sources=frozenset({S.TO_SIGN}),
        target=S.APPLIED,
        roles=guards.LEADER,
        basis=REPAIR_RULE,
        asks=SendApplication,
        guards=(guards.not_author, guards.not_done_by_actor("pass"), _target_known),
        check=_sending_problems,
        effect=_send,
        documents=("D27",),
        primary=True,
    ),
    Transition(
        event="review_and_sign_combined",
        label="审核、签发并登记申请",
        sources=frozenset({S.IN_REVIEW}),
        target=S.APPLIED,
        roles=guards.LEADER,
        basis=guards.SMALL_OFFICE,
        asks=SendApplication,
        guards=(guards.small_office, guards.not_author, _target_known),
        check=_sending_problems,
        effect=_send,
        documents=("D27",),
    ),
    Transition(
        event="record_decision",
        label="登记决定",
        sources=frozenset({S.APPLIED}),
        target=Either(frozenset({S.GRANTED, S.REFUSED, S.CLOSED}), _state_decided),
        roles=_HANDLERS,
        basis=DECIDE_RULE,
        asks=RecordDecision,
        guards=(guards.evidence("决定机关的文书", DECIDE_RULE),),
        check=_decision_problems,
        effect=_decide,
        documents=("D27",),
        primary=True,
    ),
    Transition(
        event="withdraw",
        label="撤回申请",
        sources=frozenset({S.APPLIED}),
        target=S.WITHDRAWN,
        roles=guards.LEADER,
        basis=REPAIR_RULE,
        asks=Reason,
    ),
    Transition(
        event="record_update",
        label="登记平台更新",
        sources=frozenset({S.GRANTED}),
        target=S.CLOSED,
        roles=_HANDLERS,
        basis=DECIDE_RULE,
        asks=RecordUpdate,
        check=_update_problems,
        effect=_update,
        primary=True,
    ),
)
