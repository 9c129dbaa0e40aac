"""S38: whether the city has what the office wrote."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Final

from zwcx_desktop.rules.statistics.figure import (
    Books,
    Delivery,
    Figure,
    Indicator,
    Period,
    Terms,
    Unit,
    count,
    measured,
    rate,
)


def _delivered(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S38."""
    limit = timedelta(days=terms.sync_days)
    sent = [d for d in books.deliveries if period.owed(d.changed_on + limit)]
    timely = (
        d.id for d in sent if d.accepted_on is not None and d.accepted_on <= d.changed_on + limit
    )
    yield rate("数据同步及时率", timely, (d.id for d in sent))
    waiting = [d for d in books.deliveries if not period.known(d.accepted_on)]
    oldest = min((d.changed_on for d in waiting if period.known(d.changed_on)), default=None)
    days = Decimal((period.cutoff - oldest).days) if oldest is not None else Decimal(0)
    yield measured("最久未同步", Unit.DAYS, days, (d.id for d in waiting if d.changed_on == oldest))
    yield count("被退回未更正", (d.id for d in _rejected(books)))


def _rejected(books: Books) -> Iterator[Delivery]:
    return (d for d in books.deliveries if d.rejected)


INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S38",
        "数据同步及时率",
        "最后一次变更后规定天数（默认7天）内被平台接收的÷该天数在本期内届满的变更。",
        {},
        _delivered,
    ),
)
