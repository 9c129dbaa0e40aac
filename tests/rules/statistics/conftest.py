"""Records to count, made straight from the kinds' own classes."""

from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.calendar import read_calendar
from zwcx_desktop.rules.deadlines import due, read_deadline_rules
from zwcx_desktop.rules.statistics import INDICATORS, Books, Item, Period, Terms

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 31))


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC)


class Counted:
    """Books that are filled one record at a time."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._numbers = count(1)
        self.items: dict[str, list[Item]] = {}
        self.deliveries = []

    def add(self, kind, record):
        record_id = RecordId(f"{kind}-{next(self._numbers)}")
        self.items.setdefault(kind, []).append(Item(record_id, record))
        return record_id

    def figures(self, code, period=YEAR):
        """The figures of one indicator by name."""
        books = Books(self.items, self.deliveries)
        return {f.name: f for f in INDICATORS[code].compute(books, period, self._terms)}

    def value(self, code, name, period=YEAR):
        found = self.figures(code, period)[name].value
        return None if found is None else str(found)


@pytest.fixture
def counted():
    calendar = read_calendar(Path(asset("calendars")))
    rules = read_deadline_rules(Path(asset("rules/deadlines.json")))
    return Counted(
        Terms(
            working_days=calendar.working_days,
            deadline=lambda rule, start: due(rules.rule(rule, start), start, calendar).value,
        )
    )
