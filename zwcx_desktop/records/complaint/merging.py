"""Merging (并单): one complaint is handled with another about the same matter, and back again.

Each keeps its number and its own reply duty; both are due by the earlier of the two days
(国办函〔2025〕66号). The primary learns of it by a step of its own, `take_in`.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from zwcx_desktop.records.complaint import questions as ask
from zwcx_desktop.records.complaint.entries import ComplaintLink, TakenIn
from zwcx_desktop.records.complaint.parts import (
    MERGE_RULE,
    NO_LEAK_LAW,
    ComplaintState,
    ReplyMode,
    Route,
)
from zwcx_desktop.records.complaint.record import Complaint, usual_rules
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.workflow import Act, Refusal, given

S = ComplaintState
MERGE_WITHIN_DAYS = 90
ANSWERED = frozenset({S.REPLIED, S.FOLLOWED_UP, S.CLOSED, S.FINAL})
MERGEABLE = ANSWERED | {
    *(S.REGISTERED, S.ACCEPTED, S.ASSIGNED, S.IN_PROGRESS, S.EXT_PENDING),
    *(S.REPLY_DRAFT, S.REPLY_TO_SIGN, S.REPLY_SIGNED, S.IN_REVIEW_UP),
}
"""States in which a complaint may be the primary of another one."""
_OVER = frozenset({S.RETURNED, S.TRANSFERRED, S.REJECTED, S.DISCIPLINE, S.WITHDRAWN, S.VOID})


def no_primary(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse to merge away what others were merged into."""
    if not complaint.merged_in:
        return None
    return Refusal("已有来件并入本件，请先解除并单，再把本件并到其他主单", MERGE_RULE)


def known_to_all(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse to mention in another complaint what only named people may know of."""
    if not complaint.restricted:
        return None
    return Refusal("本件限定知悉范围，不得并入其他来件，请单独办理", NO_LEAK_LAW)


def merge_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the complaint chosen as primary."""
    primary = act.facts.record_of(given(act.answers.primary))
    if not isinstance(primary, Complaint):
        yield Problem("primary", "找不到所选的主单，请重新选择一件投诉举报。")
    elif primary.restricted:
        yield Problem("primary", f"所选主单限定知悉范围，不能并入（依据：{NO_LEAK_LAW}）。")
    elif primary.state not in MERGEABLE:
        yield Problem("primary", f"所选主单的状态是“{primary.state.label}”，不能并入，请另选。")
    elif primary.state in ANSWERED:
        closed = primary.closed_on or primary.replied_on
        if closed is None or act.today - closed > timedelta(days=MERGE_WITHIN_DAYS):
            yield Problem(
                "primary",
                f"所选主单办结已超过{MERGE_WITHIN_DAYS}日，请作为新件受理（依据：{MERGE_RULE}）。",
            )


def merge(complaint: Complaint, act: Act) -> Complaint:
    """Link the two. This one keeps its number and reply duty, and takes the earlier due day."""
    answers: ask.Merge = act.answers
    primary = given(answers.primary)
    other = act.facts.record_of(primary)
    running = isinstance(other, Complaint) and other.state not in ANSWERED
    link = ComplaintLink(
        other=primary,
        kind=given(answers.kind),
        basis=answers.reason,
        primary=primary,
        primary_due_on=other.due_on if running and isinstance(other, Complaint) else None,
        decided_by=act.actor.id,
        decided_at=act.now,
    )
    return replace(
        complaint,
        route=Route.MERGE,
        links=(*complaint.links, link),
        rule_set=usual_rules(complaint),
    )


def unmerge(complaint: Complaint, act: Act) -> Complaint:
    """Undo the link: the complaint stands alone again, as before."""
    *before, link = complaint.links
    return replace(
        complaint,
        links=(*before, replace(link, undone_at=act.now)),
        route=None,
        rule_set=None,
        due_on=None,
        original_due_on=None,
    )


def take_in(complaint: Complaint, act: Act) -> Complaint:
    """Write into the primary what is handled with it; it is due by the earlier day."""
    answers: ask.TakeIn = act.answers
    entry = TakenIn(
        other=given(answers.other),
        due_on=answers.due_on,
        due_before=complaint.due_on,
        decided_by=act.actor.id,
        decided_at=act.now,
    )
    return replace(
        complaint,
        taken_in=(*complaint.taken_in, entry),
        due_on=earlier(complaint.due_on, answers.due_on),
    )


def let_go(complaint: Complaint, act: Act) -> Complaint:
    """Undo `take_in`: the primary gets back the day it had, unless another one still binds it."""
    gone = next((t for t in complaint.merged_in if t.other == act.answers.other), None)
    if gone is None:
        return complaint
    at = complaint.taken_in.index(gone)
    earlier_ones, later_ones = complaint.taken_in[:at], complaint.taken_in[at + 1 :]
    left = (
        *earlier_ones,
        replace(gone, undone_at=act.now),
        *(_without(entry, gone) for entry in later_ones),
    )
    due = complaint.due_on
    if due == gone.due_on != gone.due_before:
        days = [t.due_on for t in left if t.undone_at is None and t.due_on is not None]
        due = earlier(gone.due_before, min(days, default=None))
    return replace(complaint, taken_in=left, due_on=due)


def _without(later: TakenIn, gone: TakenIn) -> TakenIn:
    """Return *later* as if it had found the day from before *gone* was taken in."""
    found_it = later.due_before == gone.due_on != gone.due_before
    return replace(later, due_before=gone.due_before) if found_it else later


def earlier(own: date | None, other: date | None) -> date | None:
    """Return the earlier of two due days; a complaint that has none yet gets none by merging."""
    return own if own is None or other is None else min(own, other)


def primary_answered(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to answer a merged complaint before the primary one is decided."""
    link = complaint.links[-1] if complaint.links else None
    state = act.facts.state_of(link.primary) if link else None
    if state in ANSWERED or state is S.REPLY_SIGNED:
        return None
    if state in _OVER:
        return Refusal(f"主单“{state.label}”，没有答复可用，请解除并单后单独办理", MERGE_RULE)
    return Refusal("主单的答复尚未签发，签发后再分别答复", MERGE_RULE)


def merged_answered(complaint: Complaint, act: Act) -> Refusal | None:
    """Refuse to close a primary while what was merged into it waits for its answer."""
    waiting = sum(act.facts.state_of(t.other) is S.MERGED for t in complaint.merged_in)
    if not waiting:
        return None
    return Refusal(f"并入的 {waiting} 件还没有登记答复，登记后再办结", MERGE_RULE)


def answering_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield why what was merged cannot be answered by the same words in one go."""
    answers: ask.Deliver = act.answers
    if not answers.also_merged:
        return
    if answers.reply_mode is ReplyMode.WRITTEN:
        yield Problem("also_merged", "书面答复要分别送达，并入件请逐件登记，不要勾选。")
    for entry in complaint.merged_in:
        other = act.facts.record_of(entry.other)
        if not isinstance(other, Complaint) or other.state is not S.MERGED:
            continue
        if other.reachable != complaint.reachable:
            how = "实名" if other.reachable else "匿名或身份不清"
            yield Problem(
                "also_merged", f"并入件 {other.number} 是{how}件，答复方式不同，请逐件登记。"
            )
