"""S01–S08, S34, S35: how the office kept its word (国发〔2016〕76号 二、五)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    CommitmentKind,
    CommitmentState,
    Decision,
    Obligation,
    Outcome,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Item,
    Period,
    Terms,
    Unit,
    amount,
    count,
    ids,
    rate,
    remembered,
    share,
    sorted_by,
    table,
)

KIND: Final = "commitment"
_DRAFTS = frozenset({CommitmentState.DRAFT, CommitmentState.IN_REVIEW, CommitmentState.TO_SIGN})
_RUNNING = frozenset(
    {
        CommitmentState.SIGNED,
        CommitmentState.ACTIVE,
        CommitmentState.CLAIMED,
        CommitmentState.CHANGE_REVIEW,
    }
)


@remembered
def signed(books: Books, _period: Period) -> tuple[Item, ...]:
    """Return the commitments that were given at all: drafts are nobody's word yet."""
    return tuple(item for item in books.of(KIND) if item.record.state not in _DRAFTS)


@remembered
def due(books: Books, period: Period) -> tuple[Item, ...]:
    """Return 应兑现 D_due: those due in the period, lawfully terminated ones excepted."""
    return tuple(
        item
        for item in signed(books, period)
        if period.owed(item.record.due_on) and not _lawfully_terminated(item.record)
    )


def approved(commitment: Commitment) -> tuple[CommitmentChange, ...]:
    """Return the changes that were approved."""
    if not commitment.changes:
        return ()
    return tuple(c for c in commitment.changes if c.decision is Decision.APPROVED)


def complete(change: CommitmentChange) -> bool:
    """Return whether an approved change has its document, its authority and its compensation."""
    documented = change.ground_title and change.ground_doc_no and change.authority
    owed = change.compensation_required
    settled = change.compensation_amount is not None and change.compensation_due is not None
    return bool(documented) and (settled or not owed)


def kept(commitment: Commitment, period: Period) -> bool:
    """Return whether the word was kept, in time or late, by the cut-off."""
    outcomes = (Outcome.FULFILLED_ON_TIME, Outcome.FULFILLED_LATE)
    return commitment.outcome in outcomes and period.known(commitment.fulfilled_on)


def kept_in_time(commitment: Commitment, period: Period) -> bool:
    """Return whether the word was kept by the day in force when it expired.

    A later day that was approved only after the old one had passed does not help.
    """
    if commitment.outcome is not Outcome.FULFILLED_ON_TIME or not kept(commitment, period):
        return False
    done, last = commitment.fulfilled_on, _expired_on(commitment)
    return last is None or (done is not None and done <= last)


def _expired_on(commitment: Commitment) -> date | None:
    """Return the day that passed first without having been moved in time; None for none."""
    for change in approved(commitment):
        old, decided = change.old_due_on, change.decided_on
        if change.change_kind is not ChangeKind.DUE or old is None or decided is None:
            continue
        if decided > old:
            return old
    return commitment.due_on


def _lawfully_terminated(commitment: Commitment) -> bool:
    if commitment.outcome is not Outcome.LAWFULLY_TERMINATED:
        return False
    last = next(
        (c for c in reversed(approved(commitment)) if c.change_kind is ChangeKind.TERMINATE), None
    )
    return last is not None and complete(last)


def _overview(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S01."""
    known = [item for item in signed(books, period) if period.begun(item.record.signed_on)]
    fresh = [item for item in known if period.done(item.record.signed_on)]
    running = [item for item in known if item.record.state in _RUNNING]
    yield count("承诺总数", ids(known))
    yield count("新增承诺", ids(fresh))
    yield count("在办承诺", ids(running))
    yield from table("新增按类型", sorted_by(fresh, lambda r: r.kind.label if r.kind else "未填"))
    yield from table(
        "新增按领域",
        sorted_by(fresh, lambda r: terms.label("domain", r.domain) if r.domain else None),
    )


def _due(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S02."""
    yield count("应兑现承诺", ids(due(books, period)))


def _kept(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S03. Kept in part counts as not kept."""
    owed = due(books, period)
    yield rate("兑现率", ids(i for i in owed if kept(i.record, period)), ids(owed))


def _kept_in_time(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S04."""
    owed = due(books, period)
    yield rate("按期兑现率", ids(i for i in owed if kept_in_time(i.record, period)), ids(owed))


def _broken(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S05."""
    owed = due(books, period)
    broken = [i for i in owed if i.record.outcome is Outcome.UNFULFILLED]
    yield count("部分兑现", ids(i for i in owed if i.record.outcome is Outcome.PARTIAL))
    yield count("未兑现", ids(broken))
    late = [
        i
        for i in signed(books, period)
        if i.record.state in _RUNNING
        and i.record.due_on is not None
        and i.record.due_on < period.cutoff
        and i.record.due_on <= period.end
    ]
    yield count("逾期未兑现", ids((*broken, *late)))


def _changed(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S06."""
    active = [item for item in signed(books, period) if _active_in(item.record, period)]
    decided = {
        item.id: [c for c in approved(item.record) if period.done(c.decided_on)]
        for item in active
        if item.record.changes
    }
    yield rate("承诺变更率", (i for i, changes in decided.items() if changes), ids(active))
    yield count(
        "不合规变更",
        (i for i, changes in decided.items() if any(not complete(c) for c in changes)),
    )


def _active_in(commitment: Commitment, period: Period) -> bool:
    over = commitment.closed_on is not None and commitment.closed_on < period.start
    return period.begun(commitment.signed_on) and not over


def _compensated(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S07, by number and by money."""
    owed = [
        (item.id, c)
        for item in signed(books, period)
        for c in approved(item.record)
        if c.compensation_required and period.owed(c.compensation_due)
    ]
    paid = [
        (i, c)
        for i, c in owed
        if c.compensation_paid_on is not None
        and c.compensation_due is not None
        and c.compensation_paid_on <= c.compensation_due
    ]
    sums = [sum(c.compensation_amount or 0 for _, c in group) for group in (paid, owed)]
    yield share("补偿到位率（笔数）", len(paid), len(owed), (i for i, _ in owed))
    yield share("补偿到位率（金额）", sums[0], sums[1], (i for i, _ in owed), unit=Unit.FEN)
    yield amount("应补偿金额", sums[1], (i for i, _ in owed))


def _published(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S08."""
    fresh = [item for item in signed(books, period) if period.done(item.record.signed_on)]
    posted = (i for i in fresh if any(period.known(p.from_on) for p in i.record.publications))
    yield rate("承诺公开率", ids(posted), ids(fresh))


def _contracts(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S34. Money the office owes and has not paid is shown whenever it fell due."""
    every = [
        (item.id, duty)
        for item in signed(books, period)
        if item.record.contract is not None
        for duty in item.record.contract.obligations
    ]
    owed = [(i, d) for i, d in every if period.owed(d.due_on)]
    done = [1 for _, d in owed if d.done_on and d.due_on and d.done_on <= d.due_on]
    yield share("合同履约率", len(done), len(owed), _unique(owed))
    unpaid = [
        (i, d)
        for i, d in every
        if d.amount and d.due_on and d.due_on < period.cutoff and not period.known(d.done_on)
    ]
    yield count("逾期未支付合同", _unique(unpaid))
    yield amount("逾期未支付金额", sum(d.amount or 0 for _, d in unpaid), _unique(unpaid))


def _unique(duties: Iterable[tuple[RecordId, Obligation]]) -> tuple[RecordId, ...]:
    return tuple(dict.fromkeys(record for record, _ in duties))


def _judgments(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S35."""
    owed = [
        item
        for item in signed(books, period)
        if item.record.kind is CommitmentKind.JUDGMENT
        and item.record.judgment is not None
        and period.owed(item.record.judgment.perform_due)
    ]
    done = (i for i in owed if _performed(i.record))
    yield rate("生效判决履行率", ids(done), ids(owed))


def _performed(commitment: Commitment) -> bool:
    judgment = commitment.judgment
    if judgment is None or judgment.perform_due is None:
        return False
    day = judgment.performed_on or commitment.fulfilled_on
    return day is not None and day <= judgment.perform_due


_DUE: Final = ("state", "due_on", "outcome", "changes")
_KEPT: Final = (*_DUE, "fulfilled_on")

INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S01",
        "承诺总数、新增、在办",
        "已签发承诺计数；新增按签发日期；按类型、领域分列。作废的不计。",
        {KIND: ("state", "signed_on", "kind", "domain")},
        _overview,
    ),
    Indicator(
        "S02",
        "应兑现数",
        "完成期限（以最后批准的为准）在本期内的承诺；变更手续齐全的依法终止除外。",
        {KIND: _DUE},
        _due,
    ),
    Indicator(
        "S03",
        "兑现率",
        "（按期兑现＋截止日前逾期兑现）÷应兑现数。部分兑现不计为兑现。",
        {KIND: _KEPT},
        _kept,
        key=True,
    ),
    Indicator(
        "S04",
        "按期兑现率",
        "按期兑现÷应兑现数。是否按期以到期时有效的期限为准，期满后才批准延期的算逾期。",
        {KIND: _KEPT},
        _kept_in_time,
        key=True,
    ),
    Indicator(
        "S05",
        "部分兑现、未兑现、逾期未兑现数",
        "部分兑现、未兑现按应兑现数内结果计；逾期未兑现为未兑现的和期限已过、仍在履行的承诺。",
        {KIND: _DUE},
        _broken,
    ),
    Indicator(
        "S06",
        "承诺变更率、不合规变更数",
        "本期批准过变更的承诺÷本期履行中的承诺；缺依据文件、决定机关或补偿安排的为不合规。",
        {KIND: ("state", "signed_on", "closed_on", "changes")},
        _changed,
    ),
    Indicator(
        "S07",
        "补偿到位率",
        "期限内支付的补偿÷本期应付补偿，按笔数和金额。",
        {KIND: ("state", "changes")},
        _compensated,
    ),
    Indicator(
        "S08",
        "承诺公开率",
        "本期签发并已公布的承诺÷本期签发的承诺。",
        {KIND: ("state", "signed_on", "publications")},
        _published,
    ),
    Indicator(
        "S34",
        "合同履约率、逾期未支付",
        "按期履行的合同义务÷本期到期的合同义务；逾期未支付为截止日前应付未付的笔数和金额。",
        {KIND: ("state", "contract")},
        _contracts,
    ),
    Indicator(
        "S35",
        "生效判决履行率",
        "期限内履行的生效判决÷履行期限在本期内的生效判决。",
        {KIND: ("state", "kind", "judgment", "fulfilled_on")},
        _judgments,
    ),
)
