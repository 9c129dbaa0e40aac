"""What the workflows guarantee of a record, whatever was made up for it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from zwcx_desktop.records import access_request as a
from zwcx_desktop.records import catalogue_item as k
from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as p
from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records import dishonesty_record as n
from zwcx_desktop.records import honour as h
from zwcx_desktop.records import objection as o
from zwcx_desktop.records import online_flow_item as w
from zwcx_desktop.records import oversight_item as i
from zwcx_desktop.records import rectification as r
from zwcx_desktop.records import supervision_order as s
from zwcx_desktop.records import task as t
from zwcx_desktop.records.parts import Grade, Publication, Publicity, SuperiorDocument
from zwcx_desktop.records.replies import SentReply

UNSIGNED = (c.CommitmentState.DRAFT, c.CommitmentState.IN_REVIEW, c.CommitmentState.TO_SIGN)
KEPT = (c.Outcome.FULFILLED_ON_TIME, c.Outcome.FULFILLED_LATE)
ANSWERED = (
    p.ComplaintState.REPLIED,
    p.ComplaintState.FOLLOWED_UP,
    p.ComplaintState.CLOSED,
    p.ComplaintState.IN_REVIEW_UP,
    p.ComplaintState.FINAL,
)
AGAIN = (
    p.ComplaintState.IN_PROGRESS,
    p.ComplaintState.EXT_PENDING,
    p.ComplaintState.REPLY_DRAFT,
    p.ComplaintState.REPLY_TO_SIGN,
    p.ComplaintState.REPLY_SIGNED,
)
"""States a complaint is in when it is worked on, for the first time or once more."""
AWAY = {
    p.ComplaintState.RETURNED: p.Route.RETURN,
    p.ComplaintState.TRANSFERRED: p.Route.TRANSFER,
    p.ComplaintState.REJECTED: p.Route.REJECT,
    p.ComplaintState.DISCIPLINE: p.Route.DISCIPLINE,
    p.ComplaintState.MERGED: p.Route.MERGE,
    p.ComplaintState.REGISTERED: None,
}
UNDATED = tuple(state for state in AWAY if state is not p.ComplaintState.MERGED)
"""States in which nothing has set a day for the answer."""


def _commitment(record: Any, make: Any) -> Any:
    state = record.state
    if state in UNSIGNED:
        return replace(
            record, signed_on=None, publications=(), changes=(), outcome=None,
            fulfilled_on=None, closed_on=None,
        )  # fmt: skip
    record = _changed(replace(record, signed_on=record.signed_on or make.day()), make)
    ended = {
        c.CommitmentState.FULFILLED: KEPT,
        c.CommitmentState.PARTIAL: (c.Outcome.PARTIAL,),
        c.CommitmentState.UNFULFILLED: (c.Outcome.UNFULFILLED,),
        c.CommitmentState.TERMINATED: (c.Outcome.LAWFULLY_TERMINATED,),
        c.CommitmentState.ARCHIVED: tuple(
            one for one in c.Outcome if one is not c.Outcome.LAWFULLY_CHANGED
        ),
    }.get(state)
    if ended is None:
        done = make.day() if state is c.CommitmentState.CLAIMED else None
        return replace(record, outcome=None, fulfilled_on=done, closed_on=None)
    return _ended(record, make.chance.choice(ended), make)


def _ended(record: Any, outcome: c.Outcome, make: Any) -> Any:
    record = replace(record, outcome=outcome, closed_on=make.day(), fulfilled_on=None)
    if outcome in KEPT:
        done = make.day()
        late = record.due_on is not None and done > record.due_on
        return replace(record, fulfilled_on=done, outcome=KEPT[late])
    if outcome is c.Outcome.LAWFULLY_TERMINATED:
        end = replace(
            make.make(c.CommitmentChange),
            change_kind=c.ChangeKind.TERMINATE,
            decision=c.Decision.APPROVED,
            decided_on=record.closed_on,
            old_due_on=record.due_on,
            new_due_on=None,
        )
        return replace(record, changes=(*record.changes, end))
    return record


def _changed(record: Any, make: Any) -> Any:
    """Return *record* with a history of changes that leads to its due day, in their order."""
    due, changes = record.due_on, []
    days = sorted(make.day() for _ in record.changes)
    for change, day in zip(record.changes, days, strict=True):
        kind = make.chance.choice((c.ChangeKind.CONTENT, c.ChangeKind.DUE))
        moved = change.new_due_on or make.day()
        decided = change.decision is not c.Decision.PENDING
        new = moved if kind is c.ChangeKind.DUE else None
        changes.append(
            replace(
                change, change_kind=kind, old_due_on=due, new_due_on=new,
                decided_on=day if decided else None,
            )
        )  # fmt: skip
        if change.decision is c.Decision.APPROVED:
            due = new or due
    return replace(record, changes=tuple(changes), due_on=due)


def _complaint(record: Any, make: Any) -> Any:
    state, received = record.state, record.received_on
    rules = record.rule_set or p.RuleSet.XINFANG
    known = record.reachable and received is not None
    told = known and rules is not p.RuleSet.HOTLINE
    called = known and rules is p.RuleSet.HOTLINE
    again = state in AGAIN and make.chance.random() < 0.3
    answered = make.day() if state in ANSWERED or again else None
    if state not in ANSWERED and not again and state is not p.ComplaintState.MERGED:
        record = replace(record, followups=())
    return _extended(
        replace(
            record,
            rule_set=rules,
            route=AWAY.get(state, p.Route.ACCEPT),
            notice_due_on=received + timedelta(15) if told else None,
            contact_due_on=received + timedelta(2) if called else None,
            contacts=tuple(sorted(record.contacts, key=lambda contact: contact.at)),
            followups=_calls(record.followups, make),
            links=tuple(_linked(link, make) for link in record.links),
            due_on=None if state in UNDATED else record.due_on,
            replied_on=answered
            or (record.replied_on if state is p.ComplaintState.MERGED else None),
            verified=record.verified if answered else None,
        ),
        make,
    )


def _calls(calls: Any, make: Any) -> Any:
    """Return calls in their order; nobody who was not reached gives a grade."""
    told = [call if call.reached else replace(call, satisfaction=None) for call in calls]
    told.sort(key=lambda call: call.at)
    if len(told) == 3:  # called again soon after a bad word
        again = told[0].at + timedelta(make.chance.choice((1, 14, 40)))
        happy = replace(told[1], at=again, reached=True, solved=True, satisfaction=Grade.GOOD)
        told = sorted([replace(told[0], reached=True, satisfaction=Grade.BAD), happy, told[2]],
                      key=lambda call: call.at)  # fmt: skip
    return tuple(told)


def _linked(link: Any, make: Any) -> Any:
    return replace(link, other=make.one_of("complaint"))


def _extended(record: Any, make: Any) -> Any:
    """Return *record* with extensions that lead to its due day, in their order."""
    due, kept = record.due_on, []
    if due is None:
        return replace(record, extensions=())
    for extension in record.extensions:
        new = due + timedelta(1 + int(make.chance.random() * 30))
        decided = extension.decision is not p.Decision.PENDING
        asked = due + timedelta(make.chance.choice((-20, -1, 0, 1, 9)))
        kept.append(
            replace(
                extension, old_due_on=due, new_due_on=new, asked_on=asked,
                decided_on=asked if decided else None,
            )
        )  # fmt: skip
        due = new if extension.decision is p.Decision.APPROVED else due
    return replace(record, extensions=tuple(kept), due_on=due)


def _disclosure(record: Any, make: Any) -> Any:
    if record.catalogue_item is not None:
        record = replace(record, catalogue_item=make.one_of("catalogue_item"))
    before = {"DRAFT", "CONTENT_REVIEW", "SECRECY_REVIEW", "ESCALATED", "TO_SIGN", "APPROVED"}
    hidden = {"REFUSAL_TO_SIGN", "NOT_DISCLOSED"}
    if record.state.value in before | hidden:
        record = replace(record, publications=(), published_on=None)
    else:
        posted = tuple(
            replace(entry, from_on=entry.from_on or make.day()) for entry in record.publications
        ) or (replace(make.make(Publication), from_on=make.day()),)
        first = min(entry.from_on for entry in posted)
        record = replace(record, publications=posted, published_on=first)
        if make.chance.random() < 0.5:  # most of it still hangs where it was posted
            still = tuple(replace(entry, removed_on=None, to_on=None) for entry in posted)
            record = replace(record, publications=still, validity=d.Validity.VALID)
    if record.state is d.DisclosureState.NOT_DISCLOSED:
        return replace(record, publicity=Publicity.NOT_DISCLOSED)
    return record


def _request(record: Any, make: Any) -> Any:
    at = a.RequestState
    done = record.state in (at.REPLIED, at.IN_RECONSIDERATION, at.IN_LITIGATION, at.CLOSED)
    dropped = record.state in (at.ABANDONED, at.WITHDRAWN)
    drafted = record.state in (at.REPLY_DRAFT, at.REVIEW, at.SIGNED)
    outcome = record.outcome or a.RequestOutcome.PROVIDED
    if record.state is at.ABANDONED:
        outcome = a.RequestOutcome.ABANDONED
    return replace(
        record,
        received_on=record.received_on or make.day(),
        answer_by=None if record.state is at.ABANDONED else record.answer_by or make.day(),
        replied_on=make.day() if done else None,
        outcome=outcome if done or drafted or record.state is at.ABANDONED else None,
        closed_on=make.day() if record.state is at.CLOSED or dropped else None,
    )


def _catalogue(record: Any, make: Any) -> Any:
    if make.chance.random() < 0.4:  # most entries of a real catalogue are plain ones in force
        return replace(
            record, state=k.CatalogueState.IN_FORCE, mode=k.OpenMode.PROACTIVE,
            levels=(k.OpenLevel.TOWNSHIP,), applies_to=(k.Applicability.TOWN,), valid_to=None,
        )  # fmt: skip
    if record.state is k.CatalogueState.REVISING and not record.superseded:
        return replace(record, state=k.CatalogueState.DRAFT)
    return record


def _dishonesty(record: Any, make: Any) -> Any:
    at = n.DishonestyState
    known = record.state in n.RECOGNISED or record.state is at.REVOKED
    known = known or (record.state is at.ARCHIVED and make.chance.random() < 0.5)
    words = (x.Decision.GRANTED.label, x.Decision.REFUSED.label, "撤回申请", "")
    repairs = tuple(
        replace(
            repair,
            request=make.chance.choice(list(x.RepairRequest)).label,
            result=(result := make.chance.choice(words)),
            decided_on=make.day() if result else None,
        )
        for repair in (record.repairs if known else ())
    )
    return replace(
        record,
        recognised_on=make.day() if known else None,
        revoked_on=make.day() if record.state is at.REVOKED else None,
        repairs=repairs,
    )


def _objection(record: Any, make: Any) -> Any:
    at = o.ObjectionState
    decided = record.state in (at.DECIDED, at.UPDATING, at.CLOSED)
    told = record.state in (at.UPDATING, at.CLOSED)
    return replace(
        record,
        due_on=record.due_on or make.day(),
        result=(record.result or o.Result.UPHELD) if decided else None,
        decided_on=make.day() if decided else None,
        notified_on=make.day() if told else None,
    )


def _repair(record: Any, make: Any) -> Any:
    at = x.RepairState
    granted = {at.GRANTED: True, at.REFUSED: False, at.CLOSED: make.chance.random() < 0.5}
    verdict = granted.get(record.state)
    if verdict is None:
        return replace(record, decision=None, decided_on=None)
    found = x.Decision.GRANTED if verdict else x.Decision.REFUSED
    return replace(record, decision=found, decided_on=make.day())


def _rectification(record: Any, make: Any) -> Any:
    at, found = r.RectificationState, r.Result
    said = {at.ACCEPTED: found.ACCEPTED, at.FAILED: found.FAILED}.get(record.state)
    earlier = tuple(replace(entry, result=found.RETURNED) for entry in record.acceptances)
    earlier = tuple(sorted(earlier, key=lambda entry: entry.on))
    if record.state is at.DRAFT:
        return replace(record, acceptances=(), done_on=None)
    done = make.day() if said or record.state is at.DONE else None
    if said is None or done is None:
        return replace(record, acceptances=earlier, done_on=done)
    last = max([done, make.day(), *(entry.on for entry in earlier)])
    final = replace(make.make(r.Acceptance), result=said, on=last)
    return replace(record, acceptances=(*earlier, final), done_on=done)


def _task(record: Any, make: Any) -> Any:
    at = t.TaskState
    if record.state not in (at.DONE, at.OVERDUE_DONE):
        return replace(record, done_on=None)
    done = make.day()
    late = record.due_on is not None and done > record.due_on
    return replace(record, done_on=done, state=at.OVERDUE_DONE if late else at.DONE)


def _online(record: Any, make: Any) -> Any:
    at = w.FlowState
    if record.state in (at.DRAFT, at.IN_REVIEW, at.VOID):
        return record
    met = record.state is at.MET
    return replace(record, met=w.FlowResult.MET if met else w.FlowResult.NOT_MET)


def _honour(record: Any, make: Any) -> Any:
    at = h.HonourState
    took = record.state is at.REVOKED
    held = record.state is at.AWARDED or (took and make.chance.random() < 0.5)
    return replace(
        record,
        awarded_on=make.day() if held else None,
        disqualification=_lost(make) if took else None,
    )


def _lost(make: Any) -> Any:
    return replace(make.make(h.Disqualification), document=SuperiorDocument(title="决定"))


def _replied(record: Any, sent: bool, make: Any) -> Any:
    """Return *record* with replies in their order, each beside the day then in force."""
    days: list[date] = sorted(make.day() for _ in record.replies or (None,)) if sent else []
    due = record.due_on or make.day()
    first = make.make(type(record.replies[0]) if record.replies else SentReply)
    replies = tuple(replace(first, on=day, due_on=due) for day in days)
    return replace(record, replies=replies, due_on=due, replied_on=days[-1] if days else None)


def _order(record: Any, make: Any) -> Any:
    at = s.OrderState
    record = replace(record, direction=record.direction or s.Direction.RECEIVED)
    return _replied(record, record.state in (at.REPLIED, at.RETURNED, at.ACCEPTED), make)


def _item(record: Any, make: Any) -> Any:
    at = i.ItemState
    if make.chance.random() < 0.3:
        record = replace(
            record, kind=make.chance.choice((i.ItemKind.APPEARANCE, i.ItemKind.JUDICIAL))
        )
    sent = record.state in (at.REPLIED, at.JUDGED, at.CLOSED)
    court = record.kind is i.ItemKind.APPEARANCE
    if court:
        record = replace(record, judgements=(), replies=())
        return record if record.state in (at.HEARD, at.CLOSED) else replace(record, hearings=())
    record = replace(record, hearings=())
    record = _replied(record, sent, make)
    said = sorted(record.judgements, key=lambda entry: entry.on)
    return replace(record, judgements=tuple(said) if sent else ())


def _assessment(record: Any, make: Any) -> Any:
    if make.chance.random() < 0.7:  # most have every item scored
        scored = (replace(item, self_score=item.self_score or Decimal(3)) for item in record.items)
        return replace(record, unit_id=None, items=tuple(scored))
    return record


POSSIBLE: Mapping[str, Callable[[Any, Any], Any]] = {
    "commitment": _commitment,
    "complaint": _complaint,
    "disclosure": _disclosure,
    "access_request": _request,
    "catalogue_item": _catalogue,
    "dishonesty_record": _dishonesty,
    "objection": _objection,
    "credit_repair": _repair,
    "rectification": _rectification,
    "task": _task,
    "online_flow_item": _online,
    "honour": _honour,
    "supervision_order": _order,
    "oversight_item": _item,
    "self_assessment": _assessment,
}
