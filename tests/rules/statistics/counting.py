"""What the second computation of the statistics counts with; nothing of it is the program's."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

CHINA = timezone(timedelta(hours=8))
Rows = list[tuple[str, Any]]


@dataclass(frozen=True)
class Told:
    """A figure: its value, and the records it was counted from where it is made of records."""

    value: Decimal | None
    counted: tuple[str, ...] | None = None
    of: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Span:
    """A period and the day it was frozen on."""

    start: date
    end: date
    cutoff: date

    @property
    def last(self) -> date:
        """The last day that can count: the end, or the freeze of a period still running."""
        return min(self.end, self.cutoff)

    def holds(self, day: date | None) -> bool:
        return day is not None and self.start <= day <= self.last

    def known(self, day: date | None) -> bool:
        """Whether what happened on *day* was known at the freeze."""
        return day is not None and day <= self.cutoff


@dataclass(frozen=True)
class Ledger:
    """The office's records by kind and id, what was sent, and the working days there are."""

    kinds: Mapping[str, Mapping[str, Any]]
    deliveries: tuple[Any, ...]
    is_workday: Callable[[date], bool]
    label: Callable[[str, str], str]

    def rows(self, kind: str) -> Rows:
        """Every record of *kind* that is not void."""
        return [(i, r) for i, r in self.kinds[kind].items() if r.state.value != "VOID"]

    def working_days(self, after: date, until: date) -> int:
        """How many working days come after *after*, up to and including *until*."""
        count, day = 0, after
        while day < until:
            day += timedelta(1)
            count += self.is_workday(day)
        return count

    def working_days_later(self, start: date, days: int) -> date:
        day = start
        while days:
            day += timedelta(1)
            days -= self.is_workday(day)
        return day


def day_of(moment: datetime | None) -> date | None:
    """The day of an instant in China."""
    return moment.astimezone(CHINA).date() if moment else None


def number(ids: Iterable[str]) -> Told:
    found = tuple(ids)
    return Told(Decimal(len(found)), found, ())


def rate(part: Iterable[str], whole: Iterable[str]) -> Told:
    """Percent to two decimals, half up; of nothing, nothing."""
    some, every = tuple(part), tuple(whole)
    return Told(percent(len(some), len(every)), some, every)


def percent(part: int, whole: int) -> Decimal | None:
    return None if whole == 0 else rounded(Decimal(part * 100) / Decimal(whole))


def rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), ROUND_HALF_UP)


def by(heading: str, rows: Rows, word: Callable[[Any], str | None]) -> dict[str, Told]:
    """One count for every word that comes up."""
    found: dict[str, list[str]] = {}
    for record_id, record in rows:
        said = word(record)
        if said is not None:
            found.setdefault(f"{heading}：{said}", []).append(record_id)
    return {name: number(ids) for name, ids in found.items()}


def said(code: Any) -> str:
    return code.label if code else "未填"
