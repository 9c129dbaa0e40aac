"""How an objection moves: marked on the record, checked, decided, told, updated."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.integrity import RECORDS_RULE, REPAIR_RULE, is_own
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.objection.parts import (
    CHECK_RULE,
    NOTIFY_RULE,
    REVOKE_RULE,
    AskSource,
    Decide,
    NotifyApplicant,
    NotifyMode,
    ObjectionState,
    RecordUpdate,
    Result,
    SourceAnswered,
    SourceCheck,
)
from zwcx_desktop.records.objection.record import Objection, check
from zwcx_desktop.records.parts import OptionalOpinion, Reason, not_later
from zwcx_desktop.records.workflow import Act, Either, Refusal, Transition, given, stay

S = ObjectionState
_HANDLERS = guards.CLERK_OR_REVIEWER | guards.LEADER


def _target_known(record: Objection, act: Act) -> Refusal | None:
    if record.target is not None and act.facts.state_of(record.target) is not None:
        return None
    return Refusal("找不到所指的失信记录，请先登记该记录再关联", REPAIR_RULE)


def _update_owed(record: Objection, _act: Act) -> Refusal | None:
    if record.update_owed:
        return None
    return Refusal("没有需要更新的信息", REVOKE_RULE)


def _mark(record: Objection, act: Act) -> Objection:
    return replace(record, accepted_on=act.today)


def _asking_problems(record: Objection, act: Act) -> Iterator[Problem]:
    asked = act.answers.asked_on
    yield from not_later("asked_on", "转核查日期", asked, act.today)
    if asked and record.received_on and asked < record.received_on:
        yield Problem("asked_on", "转核查日期早于收到日期，请核对。")


def _ask_source(record: Objection, act: Act) -> Objection:
    answers: AskSource = act.answers
    asked = given(answers.asked_on)
    entry = SourceCheck(
        organ=answers.organ,
        asked_on=asked,
        due_on=act.facts.deadline("OBJ-SRC-3", asked),
        doc_no=answers.doc_no,
    )
    return replace(record, checked_with=(*record.checked_with, entry), source_checks_needed=True)


def _answered_problems(record: Objection, act: Act) -> Iterator[Problem]:
    answered = act.answers.answered_on
    yield from not_later("answered_on", "答复日期", answered, act.today)
    asked = record.checked_with[-1].asked_on if record.checked_with else None
    if answered and asked and answered < asked:
        yield Problem("answered_on", "答复日期早于转核查日期，请核对。")


def _source_answered(record: Objection, act: Act) -> Objection:
    answers: SourceAnswered = act.answers
    *before, last = record.checked_with
    entry = replace(last, answered_on=answers.answered_on, answer=answers.answer)
    return replace(record, checked_with=(*before, entry))


def _decision_problems(record: Objection, act: Act) -> Iterator[Problem]:
    answers: Decide = act.answers
    yield from not_later("decided_on", "处理日期", answers.decided_on, act.today)
    if answers.decided_on and record.received_on and answers.decided_on < record.received_on:
        yield Problem("decided_on", "处理日期早于收到日期，请核对。")
    if answers.result is Result.REVOKED:
        if is_own(answers.decided_by, act):
            yield Problem(
                "decided_by", f"撤销须由认定单位决定，不能是本单位（依据：{RECORDS_RULE}）。"
            )
        if not answers.doc_no.strip():
            yield Problem("doc_no", "撤销的请填写决定文号。")


def _decide(record: Objection, act: Act) -> Objection:
    answers: Decide = act.answers
    return replace(
        record,
        result=answers.result,
        decided_on=answers.decided_on,
        decided_by=answers.decided_by,
        decision_doc=answers.doc_no,
        reason=answers.reason,
    )


def _notice_problems(record: Objection, act: Act) -> Iterator[Problem]:
    answers: NotifyApplicant = act.answers
    yield from not_later("notified_on", "告知日期", answers.notified_on, act.today)
    decided = record.decided_on
    if answers.notified_on and decided and answers.notified_on < decided:
        yield Problem("notified_on", "告知日期早于处理日期，请核对。")
    if answers.mode is NotifyMode.WRITTEN and not answers.doc_no.strip():
        yield Problem("doc_no", "书面告知的请填写告知文号。")


def _notify(record: Objection, act: Act) -> Objection:
    answers: NotifyApplicant = act.answers
    return replace(
        record,
        notified_on=answers.notified_on,
        notify_mode=answers.mode,
        notice_doc=answers.doc_no,
    )


def _state_told(record: Objection, _act: Act) -> State:
    return S.UPDATING if record.update_owed else S.CLOSED


def _update_problems(record: Objection, act: Act) -> Iterator[Problem]:
    updated = act.answers.updated_on
    yield from not_later("updated_on", "更新日期", updated, act.today)
    if updated and record.decided_on and updated < record.decided_on:
        yield Problem("updated_on", "更新日期早于处理日期，请核对。")


def _record_update(record: Objection, act: Act) -> Objection:
    return replace(record, updated_on=act.answers.updated_on)


def _void(record: Objection, act: Act) -> Objection:
    return replace(record, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[Objection], ...] = (
    Transition(
        event="accept",
        label="受理并标注异议",
        sources=frozenset({S.RECEIVED}),
        target=S.CHECKING,
        roles=guards.CLERK_OR_REVIEWER,
        basis=CHECK_RULE,
        asks=OptionalOpinion,
        guards=(guards.complete(check), _target_known),
        effect=_mark,
        primary=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.RECEIVED}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的异议可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
    Transition(
        event="ask_source",
        label="转提供单位核查",
        sources=frozenset({S.CHECKING}),
        target=S.SOURCE_CHECKING,
        roles=_HANDLERS,
        basis=CHECK_RULE,
        asks=AskSource,
        check=_asking_problems,
        effect=_ask_source,
    ),
    Transition(
        event="source_answered",
        label="登记核查答复",
        sources=frozenset({S.SOURCE_CHECKING}),
        target=S.CHECKING,
        roles=_HANDLERS,
        basis=CHECK_RULE,
        asks=SourceAnswered,
        check=_answered_problems,
        effect=_source_answered,
        primary=True,
    ),
    Transition(
        event="decide",
        label="登记处理结果",
        sources=frozenset({S.CHECKING}),
        target=S.DECIDED,
        roles=guards.REVIEWER_OR_LEADER,
        basis=REPAIR_RULE,
        asks=Decide,
        guards=(guards.not_author,),
        check=_decision_problems,
        effect=_decide,
        primary=True,
    ),
    Transition(
        event="withdraw",
        label="登记申请人撤回",
        sources=frozenset({S.CHECKING, S.SOURCE_CHECKING}),
        target=S.WITHDRAWN,
        roles=_HANDLERS,
        basis=REPAIR_RULE,
        asks=Reason,
    ),
    Transition(
        event="notify",
        label="登记告知申请人",
        sources=frozenset({S.DECIDED}),
        target=Either(frozenset({S.UPDATING, S.CLOSED}), _state_told),
        roles=_HANDLERS,
        basis=NOTIFY_RULE,
        asks=NotifyApplicant,
        check=_notice_problems,
        effect=_notify,
        documents=("D26",),
        primary=True,
    ),
    Transition(
        event="record_update",
        label="登记平台更新",
        sources=frozenset({S.DECIDED}),
        target=stay,
        roles=_HANDLERS,
        basis=REVOKE_RULE,
        asks=RecordUpdate,
        guards=(_update_owed,),
        check=_update_problems,
        effect=_record_update,
    ),
    Transition(
        event="record_update",
        label="登记平台更新",
        sources=frozenset({S.UPDATING}),
        target=S.CLOSED,
        roles=_HANDLERS,
        basis=REVOKE_RULE,
        asks=RecordUpdate,
        guards=(_update_owed,),
        check=_update_problems,
        effect=_record_update,
        primary=True,
    ),
)
