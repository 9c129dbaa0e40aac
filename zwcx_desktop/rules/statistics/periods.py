"""The periods an office reports on: months, quarters, half-years, years, or chosen days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from zwcx_desktop.records.kind import Code
from zwcx_desktop.rules.statistics.figure import Period

_DAY: Final = timedelta(days=1)


class Span(Code):
    """How long a reporting period is, by the name of its report (domain rules §3.8)."""

    MONTH = "MONTH", "月报"
    QUARTER = "QUARTER", "季报"
    HALF = "HALF", "半年报"
    YEAR = "YEAR", "年报"
    FREE = "FREE", "自选"


_MONTHS: Final[Mapping[Span, int]] = MappingProxyType(
    {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF: 6, Span.YEAR: 12}
)
_QUARTERS: Final = "一二三四"


def _codes(*ranges: tuple[int, int]) -> frozenset[str]:
    return frozenset(f"S{n:02d}" for first, last in ranges for n in range(first, last + 1))


_REPORTED: Final[Mapping[Span, frozenset[str]]] = MappingProxyType(
    {Span.MONTH: _codes((13, 26)), Span.QUARTER: _codes((1, 32))}
)
"""What the shorter reports are made of; the others hold every indicator."""


@dataclass(frozen=True, slots=True)
class Reporting:
    """One reporting period, both days included."""

    span: Span
    start: date
    end: date

    @classmethod
    def around(cls, span: Span, day: date) -> "Reporting":
        """Return the period of *span* that *day* lies in; chosen days are the day's own month."""
        months = _MONTHS.get(span, 1)
        first = (day.month - 1) // months * months + 1
        start = date(day.year, first, 1)
        return cls(span, start, _plus_months(start, months) - _DAY)

    @classmethod
    def known(cls, start: date, end: date) -> "Reporting":
        """Return the period from *start* to *end*, by its report's name where it has one."""
        for span in _MONTHS:
            standard = cls.around(span, start)
            if (standard.start, standard.end) == (start, end):
                return standard
        return cls(Span.FREE, start, end)

    @property
    def label(self) -> str:
        """What people call it: 2026年11月, 2026年第三季度, 2026年上半年, 2026年."""
        year = f"{self.start.year}年"
        if self.span is Span.MONTH:
            return f"{year}{self.start.month}月"
        if self.span is Span.QUARTER:
            return f"{year}第{_QUARTERS[(self.start.month - 1) // 3]}季度"
        if self.span is Span.HALF:
            return f"{year}{'上' if self.start.month == 1 else '下'}半年"
        if self.span is Span.YEAR:
            return year
        return f"{_said(self.start)}至{_said(self.end)}"

    @property
    def mark(self) -> str:
        """A label short enough for an axis: 26.11 for a month, 26Q4 for a quarter."""
        year = f"{self.start.year % 100:02d}"
        if self.span is Span.QUARTER:
            return f"{year}Q{(self.start.month + 2) // 3}"
        return f"{year}.{self.start.month}"

    @property
    def earlier(self) -> "Reporting":
        """The period before; as many days before days that were chosen."""
        if self.span is Span.FREE:
            length = self.end - self.start + _DAY
            return Reporting(self.span, self.start - length, self.start - _DAY)
        return Reporting.around(self.span, self.start - _DAY)

    @property
    def later(self) -> "Reporting":
        """The period after."""
        if self.span is Span.FREE:
            length = self.end - self.start + _DAY
            return Reporting(self.span, self.end + _DAY, self.end + length)
        return Reporting.around(self.span, self.end + _DAY)

    @property
    def year_before(self) -> "Reporting":
        """The same period of the year before."""
        if self.span is Span.FREE:
            days = (_plus_months(day, -12) for day in (self.start, self.end))
            return Reporting(self.span, *days)
        return Reporting.around(self.span, _plus_months(self.start, -12))

    def over(self, today: date) -> bool:
        """Whether it has ended."""
        return self.end < today

    def as_of(self, today: date) -> Period:
        """Return the days that count *today*: what was done after the end does not."""
        return Period(self.start, self.end, min(self.end, today))

    def beside(self, other: "Reporting", today: date) -> Period:
        """Return *other* for comparison: cut off as early as this one while it is not over."""
        if self.over(today):
            return other.as_of(today)
        cutoff = min(other.end, other.start + (today - self.start))
        return Period(other.start, other.end, cutoff)

    def reports(self, code: str) -> bool:
        """Whether the indicator *code* stands in its report."""
        return self.span not in _REPORTED or code in _REPORTED[self.span]

    def leading_up(self, today: date) -> tuple["Reporting", ...]:
        """Return the last twelve months, or for longer reports eight quarters, up to this one."""
        monthly = self.span in (Span.MONTH, Span.FREE)
        day = min(self.end, today)
        last = Reporting.around(Span.MONTH if monthly else Span.QUARTER, day)
        found = [last]
        while len(found) < (12 if monthly else 8):
            found.append(found[-1].earlier)
        return tuple(reversed(found))


def usual_span(months: int) -> Span:
    """Return the report of an office that is supervised every so many *months*."""
    fitting = (span for span, length in _MONTHS.items() if length >= months)
    return next(fitting, Span.YEAR)


def _plus_months(day: date, months: int) -> date:
    """Return the same day of another month, its last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (after - _DAY).day))


def _said(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
