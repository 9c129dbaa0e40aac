"""S40: the score of the office's own assessment."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from zwcx_desktop.records.self_assessment import AssessmentState
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Period,
    Terms,
    Unit,
    measured,
)

ASSESSMENT: Final = "self_assessment"
_UNSIGNED: Final = (
    AssessmentState.DRAFT,
    AssessmentState.IN_REVIEW,
    AssessmentState.TO_SIGN,
)


def _score(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S40. Never computed from missing data: an item without a score leaves the whole open."""
    signed = [
        i
        for i in books.of(ASSESSMENT)
        if i.record.state not in _UNSIGNED
        and i.record.unit_id is None
        and i.record.period_to is not None
        and i.record.period_to in period
    ]
    last = max(signed, key=lambda i: (i.record.period_to, i.id), default=None)
    if last is None:
        yield Figure("综合得分", Unit.SCORE, None, missing="本期没有已签发的自评")
        return
    absent = [entry.name for entry in last.record.items if entry.self_score is None]
    if absent or not last.record.items:
        words = f"缺项：{'、'.join(absent) or '全部指标'}"
        yield Figure("综合得分", Unit.SCORE, None, counted=(last.id,), missing=words)
        return
    total = sum((entry.self_score for entry in last.record.items), Decimal(0))
    yield measured("综合得分", Unit.SCORE, total, (last.id,))


INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S40",
        "综合得分",
        "考核期末在本期内、已签发的本单位自评，各指标得分之和；有缺项的不计总分，列出缺项。",
        {ASSESSMENT: ("state", "unit_id", "period_to", "items")},
        _score,
        key=True,
    ),
)
