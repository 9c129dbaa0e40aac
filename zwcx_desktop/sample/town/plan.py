"""Which lives begin when: three years of a town office, or a slice of them."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from zwcx_desktop.sample.town import complaints as c
from zwcx_desktop.sample.town.diary import Life

FIRST: Final = date(2024, 1, 2)
LAST: Final = date(2026, 11, 27)


def days(count: int, first: date = FIRST, last: date = LAST) -> Iterator[date]:
    """Yield *count* days spread evenly from *first* to *last*."""
    span = (last - first).days
    for place in range(count):
        yield first + timedelta(days=span * place // count)


def complaints(share: float) -> Iterator[tuple[date, Life]]:
    for n, day in enumerate(days(round(900 * share))):
        yield day, c.handled(c.ordinary(f"complaint {n}", day))
