"""Handling of a complaint: notice, assignment, contact, extension, reply, delivery."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from zwcx_desktop.records import guards
from zwcx_desktop.records.complaint import questions as ask
from zwcx_desktop.records.complaint.entries import Assignment, Contact, Extension
from zwcx_desktop.records.complaint.parts import (
    LIMIT_LAW,
    NOTICE_LAW,
    RECUSAL_LAW,
    REPLY_LAW,
    Decision,
    Outcome,
    ReplyMode,
    RuleSet,
)
from zwcx_desktop.records.complaint.record import Complaint, limit
from zwcx_desktop.records.guards import SEPARATION
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Refusal, given

ORDERED_EXTENSION_DAYS = 30
"""By how much a day that the order itself named may be moved, as for petitions."""
NO_ONE_TO_ANSWER = (ReplyMode.NOT_APPLICABLE, ReplyMode.PUBLIC)


def handler_only(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse anyone but the assigned handler."""
    if complaint.handler_id == act.actor.id:
        return None
    return Refusal("只有本件的承办人可以办理", "权限规则：承办环节由承办人办理")


def not_handler(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse the handler to judge his own work."""
    if complaint.handler_id == act.actor.id:
        return Refusal("您是本件的承办人，须由他人办理", SEPARATION)
    return None


def notice_owed(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse a notice where there is nobody to notify, or it was given."""
    if not complaint.reachable:
        return Refusal("匿名或身份不清，无需书面告知受理", NOTICE_LAW)
    if complaint.notified_on is not None:
        return Refusal("已登记告知", NOTICE_LAW)
    return None


def still_running(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to ask for, or to grant, more time once the time is up."""
    return guards.still_running(complaint.due_on, act.today, LIMIT_LAW)


def extendable(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to ask for more time where the rule gives none, or all of it was given."""
    last = latest_extension(complaint, act)
    if last is None or complaint.due_on is None or last > complaint.due_on:
        return None
    return Refusal(f"最迟可延至 {last.isoformat()}，不能再延长", LIMIT_LAW)


def notice_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day of the notice."""
    told: date | None = act.answers.notified_on
    yield from not_later("notified_on", "告知日期", told, act.today)
    received = complaint.received_on
    if told and received and told < received:
        yield Problem("notified_on", "告知日期早于收到日期，请核对。")


def record_notice(complaint: Complaint, act: Act) -> Complaint:
    """Write when the complainant was told."""
    return replace(complaint, notified_on=act.answers.notified_on)


def assign_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the choice of handler (信访工作条例 §28)."""
    answers: ask.Assign = act.answers
    if any(r.user_id == answers.handler_id for r in complaint.respondents):
        yield Problem("handler_id", f"承办人是被反映人，请另选（依据：{RECUSAL_LAW}）。")
    if not answers.no_conflict:
        yield Problem("no_conflict", f"请核实承办人无须回避后勾选（依据：{RECUSAL_LAW}）。")


def assign(complaint: Complaint, act: Act) -> Complaint:
    """Write the handler; earlier handlers stay in the list."""
    answers: ask.Assign = act.answers
    handler = given(answers.handler_id)
    entry = Assignment(
        handler_id=handler,
        handler_unit=answers.handler_unit,
        on=act.today,
        by=act.actor.id,
        requirement=answers.requirement,
    )
    return replace(
        complaint,
        handler_id=handler,
        handler_unit=answers.handler_unit,
        co_units=answers.co_units,
        clue=answers.clue or complaint.clue,
        assignments=(*complaint.assignments, entry),
    )


def contact(complaint: Complaint, act: Act) -> Complaint:
    """Add one contact; the first one's time is the first contact."""
    answers: ask.RecordContact = act.answers
    entry = Contact(at=act.now, by=act.actor.id, mode=given(answers.mode), note=answers.note)
    return replace(complaint, contacts=(*complaint.contacts, entry))


def latest_extension(complaint: Complaint, act: Act) -> date | None:
    """Return the last day an extension may reach under the complaint's deadlines."""
    first = limit(complaint)
    if first is not None:
        return act.facts.latest_extension(*first)
    named = complaint.original_due_on
    return named + timedelta(days=ORDERED_EXTENSION_DAYS) if named else None


def extension_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the day asked for."""
    wanted = given(act.answers.new_due_on)
    last = latest_extension(complaint, act)
    if complaint.due_on is not None and wanted <= complaint.due_on:
        yield Problem("new_due_on", "申请延至的日期须晚于现在的到期日。")
    if last is not None and wanted > last:
        yield Problem("new_due_on", f"最迟可延至 {last.isoformat()}（依据：{LIMIT_LAW}）。")


def ask_extension(complaint: Complaint, act: Act) -> Complaint:
    """Add the request."""
    answers: ask.AskExtension = act.answers
    entry = Extension(
        reason=answers.reason,
        old_due_on=complaint.due_on,
        new_due_on=given(answers.new_due_on),
        asked_by=act.actor.id,
        asked_on=act.today,
    )
    return replace(complaint, extensions=(*complaint.extensions, entry))


def within_limit(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to approve more time than the rule allows."""
    pending = complaint.extensions[-1] if complaint.extensions else None
    last = latest_extension(complaint, act)
    if pending and last and pending.new_due_on > last:
        return Refusal(f"最迟可延至 {last.isoformat()}", LIMIT_LAW)
    return None


def _decide_extension(complaint: Complaint, act: Act, decision: Decision) -> Complaint:
    *before, pending = complaint.extensions
    decided = replace(pending, decision=decision, decided_by=act.actor.id, decided_on=act.today)
    return replace(complaint, extensions=(*before, decided))


def approve_extension(complaint: Complaint, act: Act) -> Complaint:
    """Move the due day; the original one is kept."""
    decided = _decide_extension(complaint, act, Decision.APPROVED)
    return replace(decided, due_on=decided.extensions[-1].new_due_on)


def reject_extension(complaint: Complaint, act: Act) -> Complaint:
    """Leave the due day where it is."""
    return _decide_extension(complaint, act, Decision.REJECTED)


def reply_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the drafted answer (信访工作条例 §§31–32)."""
    answers: ask.DraftReply = act.answers
    if complaint.rule_set is RuleSet.XINFANG and not answers.reply_basis.strip():
        yield Problem("reply_basis", f"信访事项的处理意见须写明法律法规依据（依据：{REPLY_LAW}）。")
    if answers.outcome is Outcome.PLANNED and answers.planned_on is None:
        yield Problem("planned_on", "列入计划的，请填写计划完成日期。")
    if answers.planned_on is not None and answers.planned_on < act.today:
        yield Problem("planned_on", "计划完成日期早于今天，请改正。")


def draft_reply(complaint: Complaint, act: Act) -> Complaint:
    """Write findings and answer."""
    answers: ask.DraftReply = act.answers
    return replace(
        complaint,
        findings=answers.findings,
        verified=answers.verified,
        outcome=answers.outcome,
        reply_text=answers.reply_text,
        reply_basis=answers.reply_basis,
        planned_on=answers.planned_on,
        dishonesty_clue=answers.dishonesty_clue or complaint.dishonesty_clue,
    )


def delivery_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the delivery; nobody is asked to notify an anonymous person."""
    answers: ask.Deliver = act.answers
    yield from not_later("replied_on", "答复日期", answers.replied_on, act.today)
    start = complaint.accepted_on or complaint.received_on
    if answers.replied_on and start and answers.replied_on < start:
        yield Problem("replied_on", "答复日期早于受理（收到）日期，请核对。")
    silent = answers.reply_mode in NO_ONE_TO_ANSWER
    if not complaint.reachable and not silent:
        yield Problem("reply_mode", "匿名或身份不清的，请选“不适用”或“公告答复”。")
    if silent and not answers.opinion.strip():
        yield Problem("opinion", "请写明无法答复的原因，或公告的位置和日期。")
    if complaint.reachable and answers.reply_mode is ReplyMode.NOT_APPLICABLE:
        yield Problem("reply_mode", "实名件应当答复反映人，请选择实际的答复方式。")
    if answers.reply_mode is ReplyMode.WRITTEN:
        if answers.delivery is None:
            yield Problem("delivery", "书面答复的，请填写送达方式和日期。")
        if not answers.reply_doc.strip():
            yield Problem("reply_doc", "书面答复的，请填写答复文号。")


def deliver(complaint: Complaint, act: Act) -> Complaint:
    """Write the answer's day; a petition's review period runs from its receipt."""
    answers: ask.Deliver = act.answers
    return replace(
        complaint,
        reply_mode=answers.reply_mode,
        replied_on=answers.replied_on,
        reply_doc=answers.reply_doc,
        delivery=answers.delivery,
    )


def note_clue(complaint: Complaint, act: Act) -> Complaint:
    """Write that a clue was opened, so that it is opened once."""
    return replace(complaint, clue_on=act.today)
