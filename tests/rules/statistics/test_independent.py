"""Every indicator, counted twice over a random office of 5,000 records.

The program's formulas read views of stored bodies, as in the office's own file; the second
computation reads the records themselves and knows only the domain rules.
"""

import random
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from tests.rules.statistics.counting import Ledger, Span
from tests.rules.statistics.independent import all_figures
from tests.rules.statistics.random_office import random_office
from zwcx_desktop.assets import asset
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.views import reader_of
from zwcx_desktop.rules.calendar import read_calendar
from zwcx_desktop.rules.deadlines import due, read_deadline_rules
from zwcx_desktop.rules.statistics import (
    INDICATORS,
    Books,
    Delivery,
    Item,
    Period,
    Terms,
    fields_read,
    figures,
)

PERIODS = (
    Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 31)),
    Period(date(2026, 4, 1), date(2026, 6, 30), date(2026, 7, 8)),
    Period(date(2026, 10, 1), date(2026, 12, 31), date(2026, 11, 20)),
)
"""A year, a quarter frozen a week later, a quarter still running."""
SIZE = 5000


def label(codes, code):
    """潮州 has one word for two codes."""
    return "助残扶贫" if code in ("DISABILITY_AID", "POVERTY_RELIEF") else f"{codes}:{code}"


def deliveries(office, seed):
    chance = random.Random(seed)
    found = []
    for kind in ("commitment", "task", "complaint"):
        for record in office[kind]:
            changed = date(2026, 1, 1) + timedelta(chance.randrange(-10, 375))
            after = chance.choice((None, 0, 1, 6, 7, 8, 30))
            accepted = None if after is None else changed + timedelta(after)
            rejected = accepted is None and chance.random() < 0.3
            found.append(Delivery(record, changed, accepted, rejected=rejected))
    return found


def stored(office):
    """The records as the office's file gives them to the formulas."""
    for name, fields in fields_read().items():
        read, kind = reader_of(KINDS[name], fields), KINDS[name]
        yield (
            name,
            [
                Item(i, read(msgspec.json.encode(codec.dump(kind, r)).decode()))
                for i, r in office[name].items()
                if r.state.value != "VOID"
            ],
        )


@pytest.fixture(scope="module", params=(20261120, 76))
def told(request):
    """Both computations over one office."""
    edges = [day for p in PERIODS for day in (p.start, p.end, p.cutoff)]
    office = random_office(request.param, SIZE, edges)
    assert sum(map(len, office.values())) >= SIZE
    calendar = read_calendar(Path(asset("calendars")))
    rules = read_deadline_rules(Path(asset("rules/deadlines.json")))
    terms = Terms(
        working_days=calendar.working_days,
        deadline=lambda rule, start: due(rules.rule(rule, start), start, calendar).value,
        label=label,
        applies=lambda sort: sort == "TOWN",
    )
    sent = deliveries(office, request.param)
    books = Books(dict(stored(office)), sent)
    ledger = Ledger(office, tuple(sent), calendar.is_workday, label)
    return lambda period: (
        figures(books, period, terms),
        all_figures(ledger, Span(period.start, period.end, period.cutoff)),
    )


@pytest.mark.parametrize("period", PERIODS, ids=lambda p: f"{p.start}..{p.end}@{p.cutoff}")
def test_every_figure_agrees(told, period):
    formulas, slow = told(period)
    assert set(formulas) == set(INDICATORS) == set(slow)
    differences = []
    for code, found in formulas.items():
        by_name = {figure.name: figure for figure in found}
        if by_name.keys() != slow[code].keys():
            differences.append((code, sorted(by_name.keys() ^ slow[code].keys())))
            continue
        for name, figure in by_name.items():
            other = slow[code][name]
            if figure.value != other.value:
                differences.append((code, name, figure.value, other.value))
            elif other.counted is not None and sorted(figure.counted) != sorted(other.counted):
                differences.append((code, name, "counts other records"))
            elif other.of is not None and sorted(figure.of) != sorted(other.of):
                differences.append((code, name, "is of other records"))
    assert not differences, "\n".join(map(str, differences))


def test_most_figures_have_something_to_say(told):
    """The office is rich enough: hardly a rate of the year is of nothing, all or nothing."""
    formulas, _ = told(PERIODS[0])
    every = [figure for code, found in formulas.items() if code != "S40" for figure in found]
    plain = [f.name for f in every if f.of and f.value in (Decimal(0), Decimal(100))]
    assert not [f.name for f in every if f.value is None]
    assert len(plain) <= 3, plain
