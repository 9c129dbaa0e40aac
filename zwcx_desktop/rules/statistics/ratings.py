"""S21, S22, S26: what complainants say of it (国办发〔2020〕53号; 政务服务“好差评”)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.complaint import Category, ComplaintState, FollowUp, Outcome
from zwcx_desktop.records.parts import Grade
from zwcx_desktop.rules.statistics.complaints import KIND, reachable
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Item,
    Period,
    Terms,
    count,
    ids,
    rate,
    remembered,
)

_ASKED_WHETHER_SOLVED: Final = frozenset(
    {Category.HELP, Category.COMPLAINT, Category.REPORT, Category.APPEAL, Category.DISHONESTY}
)
_BAD: Final = frozenset({Grade.BAD, Grade.VERY_BAD})
_SATISFIED: Final = frozenset({Grade.VERY_GOOD, Grade.GOOD})
_OVER: Final = frozenset({ComplaintState.MERGED, ComplaintState.WITHDRAWN})


def _day(call: FollowUp) -> date:
    return call.at.astimezone(CHINA).date()


@remembered
def _answers(books: Books, period: Period) -> tuple[tuple[Item, FollowUp], ...]:
    """Return every call of the period that reached somebody; a later one wipes none out."""
    first, after = period.moments()
    return tuple(
        (item, call)
        for item in books.of(KIND)
        for call in item.record.followups
        if call.reached and first <= call.at < after
    )


def _solved(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S21. What is sealed has no category here; a report is asked like the others."""
    asked = [
        (item, answer)
        for item, answer in _answers(books, period)
        if (item.record.category in _ASKED_WHETHER_SOLVED or item.record.category is None)
        and item.record.outcome is not Outcome.NOT_TRUE
    ]
    solved = (item for item, answer in asked if answer.solved)
    yield rate("解决率", ids(solved), ids(item for item, _ in asked))


def _satisfied(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S22."""
    rated = [(i, a) for i, a in _answers(books, period) if a.satisfaction and reachable(i.record)]
    good = _SATISFIED | {Grade.FAIR} if terms.basic_counts else _SATISFIED
    satisfied = (item for item, answer in rated if answer.satisfaction in good)
    yield rate("群众满意率", ids(satisfied), ids(item for item, _ in rated))
    for grade in Grade:
        chosen = (item for item, answer in rated if answer.satisfaction is grade)
        yield count(f"评价：{grade.label}", ids(chosen))
    owed = [
        item
        for item in books.of(KIND)
        if reachable(item.record)
        and item.record.state not in _OVER
        and period.done(item.record.replied_on)
    ]
    reached = (i for i in owed if any(f.reached for f in i.record.followups))
    yield rate("回访率", ids(reached), ids(owed))


def _bad_ratings(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S26. A bad rating is put right when a later call says so in time."""
    owed, mended = [], []
    for item in books.of(KIND):
        for place, call in enumerate(item.record.followups):
            if call.satisfaction not in _BAD:
                continue
            last = terms.deadline("BAD-15", _day(call))
            if period.owed(last):
                owed.append(item)
                later = item.record.followups[place + 1 :]
                if any(f.reached and not f.bad and _day(f) <= last for f in later):
                    mended.append(item)
    yield rate("差评整改率", ids(mended), ids(owed))


INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S21",
        "解决率",
        "回访答“已解决”的÷本期回访联系上的求助、投诉、举报、申诉、失信投诉，按回访次数计；不属实的除外。",
        {KIND: ("category", "outcome", "followups")},
        _solved,
    ),
    Indicator(
        "S22",
        "群众满意率、回访率",
        "（非常满意＋满意＋基本满意）÷有效评价；回访率为联系上的÷本期答复、能够联系的。匿名件除外。",
        {KIND: ("state", "identity_mode", "replied_on", "followups")},
        _satisfied,
        key=True,
    ),
    Indicator(
        "S26",
        "差评整改率",
        "15个工作日内经再次回访转好的÷整改期限在本期内的差评。",
        {KIND: ("followups",)},
        _bad_ratings,
    ),
)
