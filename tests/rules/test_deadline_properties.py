"""`due` against a reference that walks day by day and can be checked by reading it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from zwcx_desktop.rules.calendar import Calendar, CalendarYear, Deadline, Holiday
from zwcx_desktop.rules.deadlines import DeadlineRule, Extension, Roll, Suspension, Unit, due

ONE = timedelta(days=1)
CASES_PER_EXAMPLE = 8


@dataclass
class ByHand:
    """A calendar on the wall, and a finger that moves one day at a time."""

    years: tuple[CalendarYear, ...]
    paused: tuple[Suspension, ...]
    unknown_day_mattered: bool = False

    def is_worked(self, day: date) -> bool:
        year = next((y for y in self.years if y.year == day.year), None)
        if year is None:
            self.unknown_day_mattered = True
            return day.weekday() < 5
        if day in year.work:
            return True
        return day.weekday() < 5 and not any(h.first <= day <= h.last for h in year.off)

    def counts(self, day: date) -> bool:
        return not any(s.sent < day <= s.answered for s in self.paused)

    def walk(self, day: date, length: int, unit: Unit) -> date:
        if unit is Unit.MONTHS:
            return self._walk_months(day, length)
        while length:
            day += ONE
            worked = unit is Unit.NATURAL_DAYS or self.is_worked(day)
            if worked and self.counts(day):
                length -= 1
        return day

    def _walk_months(self, start: date, months: int) -> date:
        """The same day of the month, or the month's last; then as many days as were paused."""
        day, seen = start, 0
        while seen < months:
            day += ONE
            seen += day.day == 1
        while months and day.day < start.day and (day + ONE).month == day.month:
            day += ONE
        lost = 0
        for n in range(1, (day - start).days + 1):
            lost += not self.counts(start + n * ONE)
        return self.walk(day, lost, Unit.NATURAL_DAYS)

    def next_fixed(self, fixed: str, day: date) -> date:
        while day.isoformat()[5:] != fixed:
            day += ONE
        return day


def by_hand(
    rule: DeadlineRule,
    start: date,
    years: tuple[CalendarYear, ...],
    suspensions: tuple[Suspension, ...],
    extension: int,
    ordered: int | None,
) -> Deadline:
    wall = ByHand(years, suspensions)
    if rule.unit is Unit.FIXED:
        last = wall.next_fixed(rule.fixed, start)
    else:
        first = start - ONE if rule.first_day_counts else start
        last = wall.walk(first, rule.length if ordered is None else ordered, rule.unit)
    if extension and rule.max_extension:
        last = wall.walk(last, extension, rule.max_extension.unit)
    rolled = last
    while rule.roll is Roll.NEXT_WORKING_DAY and not wall.is_worked(rolled):
        rolled += ONE
    return Deadline(rolled, wall.unknown_day_mattered, last)


def _year(year: int, holidays: Iterable[tuple[int, int]], worked: Iterable[int]) -> CalendarYear:
    first = date(year, 1, 1)
    off = tuple(
        Holiday("假", first + start * ONE, min(first + (start + long) * ONE, date(year, 12, 31)))
        for start, long in holidays
    )
    work = tuple(
        day
        for day in (first + n * ONE for n in worked)
        if day.weekday() >= 5 and not any(h.first <= day <= h.last for h in off)
    )
    made = CalendarYear(year, "某年安排", off, work)
    assert made.fault() == ""
    return made


_DAY = st.integers(0, 364)
_HOLIDAYS = st.lists(st.tuples(_DAY, st.integers(0, 9)), max_size=6)
_YEARS = st.tuples(
    *(
        st.none() | st.builds(_year, st.just(y), _HOLIDAYS, st.lists(_DAY, max_size=6))
        for y in (2025, 2026, 2027)
    )
).map(lambda years: tuple(y for y in years if y is not None))
_COUNTED = st.sampled_from([Unit.NATURAL_DAYS, Unit.WORKING_DAYS, Unit.MONTHS])
_STARTS = st.lists(
    st.dates(date(2024, 12, 1), date(2027, 9, 30)),
    min_size=CASES_PER_EXAMPLE,
    max_size=CASES_PER_EXAMPLE,
)
_PAUSES = st.lists(st.tuples(st.integers(0, 80), st.integers(0, 20)), max_size=3)


@st.composite
def _rules(draw: st.DrawFn) -> DeadlineRule:
    unit = draw(_COUNTED | st.just(Unit.FIXED))
    most = {Unit.MONTHS: 6, Unit.FIXED: 0}.get(unit, 60)
    return DeadlineRule(
        "X",
        "试",
        "on",
        draw(st.integers(0, most)),
        unit,
        "依据",
        roll=draw(st.sampled_from(Roll)),
        first_day_counts=draw(st.booleans()),
        max_extension=Extension(30, draw(_COUNTED), "LEADER"),
        as_ordered=True,
        fixed=draw(st.sampled_from(["01-31", "03-31", "12-31"])) if unit is Unit.FIXED else "",
    )


@settings(max_examples=1300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rule=_rules(),
    starts=_STARTS,
    years=_YEARS,
    pauses=_PAUSES,
    extension=st.sampled_from([0, 0, 1, 2, 6, 30]),
    ordered=st.none() | st.integers(1, 20),
)
def test_due_agrees_with_walking_day_by_day(rule, starts, years, *, pauses, extension, ordered):
    if ordered is None and rule.length == 0 and rule.unit is not Unit.FIXED:
        ordered = 1
    if rule.unit is Unit.FIXED:
        ordered = 1
    for start in starts:
        waited = tuple(
            Suspension(start + after * ONE, start + (after + long) * ONE) for after, long in pauses
        )
        found = due(
            rule, start, Calendar(years), suspensions=waited, extension=extension, ordered=ordered
        )
        assert found == by_hand(rule, start, years, waited, extension, ordered)
