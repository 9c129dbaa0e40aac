"""Working days: weekends, public holidays and make-up workdays of the years that are known.

Source: 国务院办公厅 notices on each year's holidays, one file per year in resources/calendars.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from zwcx_desktop.rules.files import DamagedRules, read_json

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday, both days included."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """One year's arrangement.

    Attributes:
        off: days off, weekends inside a holiday included.
        work: weekend days that are worked in exchange.
        version: grows with every correction of the year's arrangement.
    """

    year: int
    source: str
    off: tuple[Holiday, ...]
    work: tuple[date, ...]
    version: int = 1

    def fault(self) -> str:
        """Return how the arrangement contradicts itself, "" when it does not."""
        days = [d for h in self.off for d in (h.first, h.last)] + list(self.work)
        if any(d.year != self.year for d in days):
            return f"含有 {self.year} 年以外的日期"
        if any(h.first > h.last for h in self.off):
            return "有节假日的开始晚于结束"
        if any(d.weekday() < 5 for d in self.work):
            return "有调休上班日不是周末"
        if any(h.first <= d <= h.last for d in self.work for h in self.off):
            return "有调休上班日落在假期内"
        return ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day on which something may be done.

    Attributes:
        value: the last day after rolling; the day after it is overdue.
        tentative: a day that counted lies in a year whose calendar is not known yet (暂定).
        nominal: the last day before rolling; warnings go by it.
    """

    value: date
    tentative: bool
    nominal: date


class Calendar:
    """The working days of all years that are known.

    Attributes:
        years: the arrangements by year; of two for one year the later counts.
    """

    def __init__(self, years: Iterable[CalendarYear]) -> None:
        self.years = {year.year: year for year in years}
        self._off: set[date] = set()
        self._work: set[date] = set()
        for year in self.years.values():
            self._work.update(year.work)
            for holiday in year.off:
                length = (holiday.last - holiday.first).days + 1
                self._off.update(holiday.first + ONE_DAY * n for n in range(length))

    def revised(self, years: Iterable[CalendarYear]) -> "Calendar":
        """Return this calendar with *years* in the place of what was known of them."""
        return Calendar([*self.years.values(), *years])

    def knows(self, day: date) -> bool:
        """Whether the arrangement of that day's year is loaded."""
        return day.year in self.years

    def may_have_rolled(self, day: date) -> bool:
        """Whether a last day that is not worked may have rolled to *day*."""
        return self.is_workday(day) and not self.is_workday(day - ONE_DAY)

    def beyond(self, day: date) -> bool:
        """Whether *day* lies after the last year whose arrangement is loaded."""
        return day.year > max(self.years, default=0)

    def is_workday(self, day: date) -> bool:
        """Whether *day* is worked; in an unknown year Monday to Friday are."""
        return day in self._work or (day.weekday() < 5 and day not in self._off)

    def add_working_days(self, start: date, days: int) -> Deadline:
        """Return the working day *days* working days after *start*, which is not counted.

        Source: 民法典 §201 (the first day is not counted).
        """
        day, left, sure = start, days, True
        while left > 0:
            day += ONE_DAY
            sure = sure and self.knows(day)
            left -= self.is_workday(day)
        return Deadline(day, not sure, day)

    def roll(self, day: date) -> Deadline:
        """Return *day*, or the next working day when it is not one (民法典 §203)."""
        last, sure = day, self.knows(day)
        while not self.is_workday(last):
            last += ONE_DAY
            sure = sure and self.knows(last)
        return Deadline(last, not sure, day)

    def working_days(self, after: date, until: date) -> int:
        """Return how many working days lie after *after*, up to and including *until*."""
        span = (until - after).days
        return sum(self.is_workday(after + ONE_DAY * n) for n in range(1, span + 1))


def read_calendar(folder: Path) -> Calendar:
    """Return the calendar of all year files in *folder*.

    Raises:
        DamagedRules: a file is damaged or contradicts itself.
    """
    years = {path: read_json(path, CalendarYear) for path in sorted(folder.glob("*.json"))}
    for path, year in years.items():
        if fault := year.fault():
            raise DamagedRules(path, fault)
    return Calendar(years.values())
