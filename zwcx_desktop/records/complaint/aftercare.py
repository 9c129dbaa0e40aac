"""After the answer: call back, reopen, close, review by the organ above."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from zwcx_desktop.records.complaint import questions as ask
from zwcx_desktop.records.complaint.entries import FollowUp, ReviewRequest
from zwcx_desktop.records.complaint.parts import (
    RATING_RULE,
    REVIEW_LAW,
    ComplaintState,
    ReviewLevel,
    ReviewResult,
    RuleSet,
)
from zwcx_desktop.records.complaint.record import Complaint
from zwcx_desktop.records.kind import Problem, State
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Act, Refusal, given

S = ComplaintState
MOST_REOPENINGS = 2


def can_be_called(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse to call back where there is nobody to call."""
    if complaint.reachable:
        return None
    return Refusal("匿名或身份不清，无法回访，可直接办结", RATING_RULE)


def may_reopen(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse to reopen without dissatisfaction, or a third time."""
    if not complaint.followups or not complaint.followups[-1].bad:
        return Refusal("回访未反映“未解决”或“不满意”，不需要重办", RATING_RULE)
    if complaint.reopen_count >= MOST_REOPENINGS:
        return Refusal(f"已重办 {MOST_REOPENINGS} 次，请告知反映人其他法定途径", RATING_RULE)
    return None


def petition_only(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse a review of what is no petition."""
    if complaint.rule_set is RuleSet.XINFANG:
        return None
    return Refusal("只有信访事项可以申请复查、复核", REVIEW_LAW)


def at_review(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse unless the first review is pending."""
    return _pending(complaint, ReviewLevel.REVIEW)


def at_final_review(complaint: Complaint, _act: Act) -> Refusal | None:
    """Refuse unless the final review is pending."""
    return _pending(complaint, ReviewLevel.FINAL_REVIEW)


def _pending(complaint: Complaint, level: ReviewLevel) -> Refusal | None:
    if complaint.reviews and complaint.reviews[-1].level is level:
        return None
    return Refusal(f"本件正在办理的不是{level.label}", REVIEW_LAW)


def call_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when a person reached was not asked."""
    if act.answers.reached and act.answers.satisfaction is None:
        yield Problem("satisfaction", "已联系上的，请填写满意度。")


def call_back(complaint: Complaint, act: Act) -> Complaint:
    """Add the call."""
    answers: ask.CallBack = act.answers
    entry = FollowUp(
        by=act.actor.id,
        at=act.now,
        mode=given(answers.mode),
        reached=answers.reached,
        solved=answers.solved,
        satisfaction=answers.satisfaction,
        opinion=answers.opinion,
    )
    return replace(complaint, followups=(*complaint.followups, entry))


def reopen(complaint: Complaint, _act: Act) -> Complaint:
    """Count the reopening, which has its own due day (BAD-15)."""
    return replace(complaint, reopen_count=complaint.reopen_count + 1)


def close_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when a petitioner was not told of the review."""
    petition = complaint.rule_set is RuleSet.XINFANG and complaint.reachable
    if petition and not act.answers.review_told:
        yield Problem("review_told", f"请确认已告知复查途径和期限（依据：{REVIEW_LAW}）。")


def close(complaint: Complaint, act: Act) -> Complaint:
    """Write the day of closing."""
    return replace(complaint, closed_on=act.today)


def request_problems(complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield a problem when a review is asked for too late, or out of order."""
    answers: ask.RequestReview = act.answers
    asked = given(answers.requested_on)
    yield from not_later("requested_on", "申请日期", asked, act.today)
    decided = [r for r in complaint.reviews if r.decided_on is not None]
    if answers.level is ReviewLevel.REVIEW:
        if decided:
            yield Problem("level", "本件已经复查，对复查意见不服的请选“复核”。")
        last = complaint.review_until
    elif not decided:
        yield Problem("level", "须先经复查，才能申请复核。")
        return
    else:
        last = act.facts.deadline("XF-REVIEW-30", given(decided[-1].decided_on))
    if last is not None and asked > last:
        yield Problem(
            "requested_on", f"申请期限已于 {last.isoformat()} 届满（依据：{REVIEW_LAW}）。"
        )


def request_review(complaint: Complaint, act: Act) -> Complaint:
    """Add the request."""
    answers: ask.RequestReview = act.answers
    entry = ReviewRequest(
        level=given(answers.level),
        requested_on=given(answers.requested_on),
        organ=answers.organ,
    )
    return replace(complaint, reviews=(*complaint.reviews, entry))


def decision_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the review's decision."""
    answers: ask.ReviewDecided = act.answers
    yield from not_later("decided_on", "决定日期", answers.decided_on, act.today)
    again = answers.result is ReviewResult.CHANGED
    if again and answers.new_due_on is None:
        yield Problem("new_due_on", "变更或责令重新处理的，请填写重新办理期限。")
    if answers.new_due_on is not None and answers.new_due_on < act.today:
        yield Problem("new_due_on", "重新办理期限早于今天，请核对。")


def final_problems(_complaint: Complaint, act: Act) -> Iterator[Problem]:
    """Yield what is wrong with the final decision."""
    return not_later("decided_on", "决定日期", act.answers.decided_on, act.today)


def state_after_review(_complaint: Complaint, act: Act) -> State:
    """Return where the review's decision leads."""
    return S.IN_PROGRESS if act.answers.result is ReviewResult.CHANGED else S.CLOSED


def _decided(complaint: Complaint, act: Act) -> Complaint:
    *before, pending = complaint.reviews
    answers: ask.ReviewDecided = act.answers
    entry = replace(
        pending, result=answers.result, decided_on=answers.decided_on, doc_no=answers.doc_no
    )
    return replace(complaint, reviews=(*before, entry))


def decide_review(complaint: Complaint, act: Act) -> Complaint:
    """Write the decision; what has to be done again gets the day the decision sets."""
    decided = _decided(complaint, act)
    again: date | None = act.answers.new_due_on
    if act.answers.result is ReviewResult.CHANGED:
        return replace(decided, due_on=again, closed_on=None)
    return replace(decided, closed_on=complaint.closed_on or act.today)


def decide_finally(complaint: Complaint, act: Act) -> Complaint:
    """Write the final decision: the matter is concluded."""
    return replace(_decided(complaint, act), closed_on=act.today)
