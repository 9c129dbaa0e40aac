"""The statistics of the office: forty indicators, each with its records (domain rules §3.8)."""

from collections.abc import Iterable, Mapping
from typing import Final

from zwcx_desktop.rules.statistics import (
    commitments,
    complaints,
    delivery,
    integrity,
    openness,
    oversight,
    ratings,
    score,
)
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Delivery,
    Figure,
    Indicator,
    Item,
    Period,
    Terms,
    Unit,
)

__all__ = [
    "INDICATORS",
    "Books",
    "Delivery",
    "Figure",
    "Indicator",
    "Item",
    "Period",
    "Terms",
    "Unit",
    "fields_read",
    "figures",
]

INDICATORS: Final[Mapping[str, Indicator]] = {
    indicator.code: indicator
    for indicator in sorted(
        (
            *commitments.INDICATORS,
            *complaints.INDICATORS,
            *ratings.INDICATORS,
            *delivery.INDICATORS,
            *openness.INDICATORS,
            *integrity.INDICATORS,
            *oversight.INDICATORS,
            *score.INDICATORS,
        ),
        key=lambda indicator: indicator.code,
    )
}
"""By code, in the order of their codes."""


def figures(
    books: Books, period: Period, terms: Terms, codes: Iterable[str] = tuple(INDICATORS)
) -> Mapping[str, tuple[Figure, ...]]:
    """Return the figures of the indicators *codes* over *period*."""
    return {code: tuple(INDICATORS[code].compute(books, period, terms)) for code in codes}


def fields_read(codes: Iterable[str] = tuple(INDICATORS)) -> Mapping[str, tuple[str, ...]]:
    """Return which fields of which kinds the indicators *codes* read."""
    found: dict[str, dict[str, None]] = {}
    for code in codes:
        for kind, names in INDICATORS[code].fields.items():
            found.setdefault(kind, {}).update(dict.fromkeys(names))
    return {kind: tuple(names) for kind, names in found.items()}
