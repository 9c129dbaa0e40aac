"""How an incoming document moves: registered, proposed, instructed, handled, reported, archived."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.handing import POST_RULE, hand_on_row
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, not_later
from zwcx_desktop.records.policy_document.parts import (
    BREAKDOWN_RULE,
    HINT_RULE,
    REPORT_RULE,
    SLIP_RULE,
    AddClauses,
    Archive,
    Audit,
    BreakDown,
    Dispose,
    Disposition,
    HandlingReport,
    Instruct,
    PolicyState,
    Propose,
    Remind,
    Report,
)
from zwcx_desktop.records.policy_document.record import OPEN, PolicyDocument, check, slip_problems
from zwcx_desktop.records.workflow import Act, Refusal, Transition, given, stay

S = PolicyState
_WORKING = frozenset({S.HANDLING, S.REPORTED})


def _propose(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, draft_opinion=act.answers.opinion)


def _audit(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, audit_opinion=act.answers.opinion)


def _instruct(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, instruction=act.answers.opinion, unit_id=act.answers.unit_id)


def _dispose_problems(_document: PolicyDocument, act: Act) -> Iterator[Problem]:
    answers: Dispose = act.answers
    ticked = given(answers.disposition)
    least, most = ticked.days
    if not least <= given(answers.days) <= most:
        span = f"{least} 天" if least == most else f"{least} 至 {most} 天"
        yield Problem("days", f"“{ticked.label}”的期限为 {span}（依据：{HINT_RULE}）。")
    if ticked is Disposition.OTHER and not answers.opinion.strip():
        yield Problem("opinion", "选“其他”的，请写明办理意见。")


def _dispose(document: PolicyDocument, act: Act) -> PolicyDocument:
    answers: Dispose = act.answers
    slip = document.slips[-1] if document.slips else None
    start = (slip.issued_on if slip else None) or act.today
    return replace(
        document,
        disposition=answers.disposition,
        disposition_due=act.facts.deadline("SUP-REPLY", start, answers.days),
        handling_opinion=answers.opinion or document.handling_opinion,
    )


def _add_clauses(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, clauses=(*document.clauses, *act.answers.clauses))


def _something_to_break_down(document: PolicyDocument, _act: Act) -> Refusal | None:
    if any(clause.opened_on is None for clause in document.clauses):
        return None
    said = "条款都已转为任务" if document.clauses else "还没有登记条款，请先补登条款"
    return Refusal(said, BREAKDOWN_RULE)


def _breakdown_problems(document: PolicyDocument, act: Act) -> Iterator[Problem]:
    chosen: tuple[int, ...] = act.answers.clauses
    if wrong := [n for n in chosen if not 1 <= n <= len(document.clauses)]:
        yield Problem("clauses", f"没有第 {wrong[0]} 项条款，请核对。")
        return
    if len(set(chosen)) < len(chosen):
        yield Problem("clauses", "同一条款填了两次，请核对。")
    if done := [n for n in chosen if document.clauses[n - 1].opened_on]:
        yield Problem("clauses", f"第 {done[0]} 项已经转为任务。")


def _break_down(document: PolicyDocument, act: Act) -> PolicyDocument:
    answers: BreakDown = act.answers
    return replace(
        document,
        clauses=tuple(
            replace(clause, opened_on=act.today) if place in answers.clauses else clause
            for place, clause in enumerate(document.clauses, start=1)
        ),
    )


def _remind_problems(_document: PolicyDocument, act: Act) -> Iterator[Problem]:
    yield from slip_problems("slip", "", given(act.answers.slip), act.today)


def _remind(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, slips=(*document.slips, given(act.answers.slip)))


def _report_problems(document: PolicyDocument, act: Act) -> Iterator[Problem]:
    day = given(act.answers.reported_on)
    yield from not_later("reported_on", "退回时间", day, act.today)
    if document.received_on and day < document.received_on:
        yield Problem("reported_on", "退回时间早于收文日期，请核对。")


def _report(document: PolicyDocument, act: Act) -> PolicyDocument:
    answers: Report = act.answers
    entry = HandlingReport(
        reported_on=given(answers.reported_on),
        text=answers.opinion,
        by=act.actor.id,
        proof=answers.proof,
    )
    # A reminder asks for the same thing again: one report answers every slip that waits.
    slips = tuple(
        replace(slip, answered_on=slip.answered_on or answers.reported_on)
        for slip in document.slips
    )
    return replace(document, slips=slips, reports=(*document.reports, entry))


def _report_made(document: PolicyDocument, _act: Act) -> Refusal | None:
    if document.report_owed:
        return Refusal("回（催）报单要求的回报尚未登记，请先登记回报", REPORT_RULE)
    return None


def _finish(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, closed_on=act.today)


def _archive(document: PolicyDocument, act: Act) -> PolicyDocument:
    answers: Archive = act.answers
    return replace(document, archive_no=answers.archive_no, retention=answers.retention)


def _void(document: PolicyDocument, act: Act) -> PolicyDocument:
    return replace(document, void_reason=act.answers.reason)


_SLIP: tuple[Transition[PolicyDocument], ...] = (
    Transition(
        event="propose",
        label="提出拟办意见",
        sources=frozenset({S.REGISTERED}),
        target=S.PROPOSED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=SLIP_RULE,
        asks=Propose,
        guards=(guards.author_only, guards.complete(check)),
        effect=_propose,
        primary=True,
    ),
    Transition(
        event="audit",
        label="审核",
        sources=frozenset({S.PROPOSED}),
        target=S.TO_INSTRUCT,
        roles=guards.REVIEWER,
        basis=SLIP_RULE,
        asks=Audit,
        guards=(guards.not_author, guards.not_done_by_actor("propose")),
        effect=_audit,
        primary=True,
    ),
    Transition(
        event="return",
        label="退回重拟",
        sources=frozenset({S.PROPOSED, S.TO_INSTRUCT}),
        target=S.REGISTERED,
        roles=guards.REVIEWER_OR_LEADER,
        basis=SLIP_RULE,
        asks=Opinion,
    ),
    Transition(
        event="instruct",
        label="批示",
        sources=frozenset({S.TO_INSTRUCT}),
        target=S.HANDLING,
        roles=guards.LEADER,
        basis=SLIP_RULE,
        asks=Instruct,
        guards=(guards.not_author, guards.not_done_by_actor("audit")),
        effect=_instruct,
        primary=True,
    ),
    Transition(
        event="audit_and_instruct_combined",
        label="审核并批示",
        sources=frozenset({S.PROPOSED}),
        target=S.HANDLING,
        roles=guards.LEADER,
        basis=guards.SMALL_OFFICE,
        asks=Instruct,
        guards=(guards.small_office, guards.not_author),
        effect=_instruct,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.REGISTERED}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的收文可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
)

_HANDLING: tuple[Transition[PolicyDocument], ...] = (
    Transition(
        event="dispose",
        label="选定办理提示",
        sources=frozenset({S.HANDLING}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=HINT_RULE,
        asks=Dispose,
        check=_dispose_problems,
        effect=_dispose,
    ),
    Transition(
        event="add_clauses",
        label="补登条款",
        sources=frozenset({S.HANDLING}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=BREAKDOWN_RULE,
        asks=AddClauses,
        effect=_add_clauses,
    ),
    Transition(
        event="break_down",
        label="分解为任务",
        sources=frozenset({S.HANDLING}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=BREAKDOWN_RULE,
        asks=BreakDown,
        guards=(_something_to_break_down,),
        check=_breakdown_problems,
        effect=_break_down,
        documents=("D28",),
        primary=True,
    ),
    Transition(
        event="remind",
        label="登记催报",
        sources=_WORKING,
        target=S.HANDLING,
        roles=guards.CLERK_OR_REVIEWER,
        basis=REPORT_RULE,
        asks=Remind,
        check=_remind_problems,
        effect=_remind,
    ),
    Transition(
        event="report",
        label="登记回报",
        sources=frozenset({S.HANDLING}),
        target=S.REPORTED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=REPORT_RULE,
        asks=Report,
        check=_report_problems,
        effect=_report,
        documents=("D21b",),
    ),
    Transition(
        event="finish",
        label="办结",
        sources=_WORKING,
        target=S.DONE,
        roles=guards.REVIEWER_OR_LEADER,
        basis=SLIP_RULE,
        asks=OptionalOpinion,
        guards=(_report_made,),
        effect=_finish,
    ),
    Transition(
        event="archive",
        label="归档",
        sources=frozenset({S.DONE}),
        target=S.ARCHIVED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=SLIP_RULE,
        asks=Archive,
        effect=_archive,
        documents=("D35",),
        primary=True,
    ),
    hand_on_row(OPEN, POST_RULE, ("handler_id",)),
)

WORKFLOW = (*_SLIP, *_HANDLING)
