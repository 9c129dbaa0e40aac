"""S27–S30, S39: broken words, how they were put right, and honours (国发〔2016〕76号 四)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from zwcx_desktop.records.credit_repair import Decision, RepairRequest
from zwcx_desktop.records.dishonesty_record import Repair
from zwcx_desktop.records.honour import HonourState
from zwcx_desktop.records.objection import ObjectionState
from zwcx_desktop.records.objection import Result as ObjectionResult
from zwcx_desktop.records.rectification import Rectification, RectificationState
from zwcx_desktop.records.rectification import Result as Accepted
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Period,
    Terms,
    count,
    ids,
    rate,
    sorted_by,
    table,
)

RECTIFICATION: Final = "rectification"
DISHONESTY: Final = "dishonesty_record"
OBJECTION: Final = "objection"
REPAIR: Final = "credit_repair"
HONOUR: Final = "honour"


def accepted_on(record: Rectification) -> date | None:
    """Return the day what was put right was accepted, None while it was not."""
    last = record.acceptances[-1] if record.acceptances else None
    return last.on if last is not None and last.result is Accepted.ACCEPTED else None


def _rectified(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S27. Accepted counts; in time is judged by the day the work was done."""
    every = [i for i in books.of(RECTIFICATION) if i.record.state is not RectificationState.DRAFT]
    owed = [i for i in every if period.owed(i.record.due_on)]
    accepted = [i for i in owed if period.known(accepted_on(i.record))]
    in_time = (i for i in accepted if i.record.done_on and i.record.done_on <= i.record.due_on)
    yield rate("整改完成率", ids(accepted), ids(owed))
    yield rate("按期整改率", ids(in_time), ids(owed))
    late = (i for i in every if _late(i.record, period))
    yield count("逾期整改", ids(late))


def _late(record: Rectification, period: Period) -> bool:
    """Return whether it was not done by its day: finished late in the period, or still open."""
    last, done = record.due_on, record.done_on
    if last is None:
        return False
    if period.known(done):
        return period.owed(last) and done is not None and done > last
    return last < period.cutoff and last <= period.end


def _confirmed(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S28. What was revoked leaves the figures from the day of revoking on; its history stays."""
    confirmed = [
        i
        for i in books.of(DISHONESTY)
        if i.record.recognised_on is not None and not period.known(i.record.revoked_on)
    ]
    fresh = [i for i in confirmed if period.done(i.record.recognised_on)]
    yield count("新认定失信记录", ids(fresh), telling=True)
    yield from table(
        "失信按来源",
        sorted_by(fresh, lambda r: r.source.label if r.source else "未填"),
        telling=True,
    )
    standing = (
        i
        for i in confirmed
        if period.begun(i.record.recognised_on)
        and not any(_grants_repair(r) and period.begun(r.decided_on) for r in i.record.repairs)
    )
    yield count("期末有效失信记录", ids(standing), telling=True)
    explained = (i for i in fresh if i.record.explanations)
    yield rate("书面说明提交率", ids(explained), ids(fresh))


def _grants_repair(repair: Repair) -> bool:
    asked, granted = RepairRequest.REPAIR.label, Decision.GRANTED.label
    return (repair.request, repair.result) == (asked, granted)


def _objections(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S29."""
    owed = [
        i
        for i in books.of(OBJECTION)
        if i.record.state is not ObjectionState.WITHDRAWN and period.owed(i.record.due_on)
    ]
    told = (
        i
        for i in owed
        if period.known(i.record.notified_on) and i.record.notified_on <= i.record.due_on
    )
    yield rate("异议按期处理率", ids(told), ids(owed))
    decided = [i for i in books.of(OBJECTION) if period.done(i.record.decided_on)]
    for result in (ObjectionResult.CORRECTED, ObjectionResult.REVOKED):
        yield count(result.label, ids(i for i in decided if i.record.result is result))


def _repaired(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S30."""
    decided = [
        i
        for i in books.of(REPAIR)
        if i.record.request is RepairRequest.REPAIR and period.done(i.record.decided_on)
    ]
    repaired = (i for i in decided if i.record.decision is Decision.GRANTED)
    yield rate("信用修复率", ids(repaired), ids(decided))


def _honoured(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S39."""
    awarded = [i for i in books.of(HONOUR) if period.done(i.record.awarded_on)]
    yield count("守信激励", ids(awarded))
    yield from table(
        "荣誉按级别", sorted_by(awarded, lambda r: r.level.label if r.level else "未填")
    )
    lost = (
        i
        for i in books.of(HONOUR)
        if i.record.state is HonourState.REVOKED
        and i.record.disqualification is not None
        and period.done(i.record.disqualification.on)
    )
    yield count("取消资格", ids(lost))


INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S27",
        "整改完成率、按期整改率、逾期整改数",
        "验收通过的÷整改期限在本期内的；完成日期不晚于期限的为按期；本期到期而逾期完成的，和截止日前期限已过仍未完成的为逾期。",
        {RECTIFICATION: ("state", "due_on", "done_on", "acceptances")},
        _rectified,
        key=True,
    ),
    Indicator(
        "S28",
        "失信记录数",
        "本期认定的记录，按来源分列；期末有效数＝已认定－已修复－已撤销；书面说明提交率按本期认定的计。",
        {DISHONESTY: ("recognised_on", "revoked_on", "source", "repairs", "explanations")},
        _confirmed,
        key=True,
    ),
    Indicator(
        "S29",
        "异议按期处理率、更正撤销数",
        "期限内告知结果的÷处理期限在本期内的异议，申请人撤回的除外；本期更正、撤销的件数。",
        {OBJECTION: ("state", "due_on", "notified_on", "decided_on", "result")},
        _objections,
    ),
    Indicator(
        "S30",
        "信用修复率",
        "同意修复的÷本期作出决定的修复申请。",
        {REPAIR: ("request", "decided_on", "decision")},
        _repaired,
    ),
    Indicator(
        "S39",
        "守信激励数、取消资格数",
        "本期授予的荣誉，按级别分列；本期取消的资格。",
        {HONOUR: ("state", "level", "awarded_on", "disqualification")},
        _honoured,
    ),
)
