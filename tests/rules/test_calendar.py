"""Working days of the years the State Council has arranged."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.rules.calendar import Calendar, CalendarYear, Holiday, read_calendar
from zwcx_desktop.rules.files import DamagedRules

DAYS_OF_2026 = [date(2026, 1, 1) + timedelta(n) for n in range(365)]


@pytest.mark.parametrize("year", [2025, 2026])
def test_a_year_has_248_working_days(calendar, year):
    assert calendar.working_days(date(year - 1, 12, 31), date(year, 12, 31)) == 248


@pytest.mark.parametrize(
    "day", ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
)
def test_make_up_days_are_worked(calendar, day):
    made_up = date.fromisoformat(day)
    assert made_up.weekday() >= 5
    assert calendar.is_workday(made_up)


@pytest.mark.parametrize(
    "day",
    [
        "2026-01-01",
        "2026-02-16",
        "2026-04-06",
        "2026-05-04",
        "2026-06-19",
        "2026-09-25",
        "2026-10-07",
        "2026-11-21",
    ],
)
def test_holidays_and_weekends_are_not_worked(calendar, day):
    assert not calendar.is_workday(date.fromisoformat(day))


@given(st.sampled_from(DAYS_OF_2026), st.integers(1, 40))
def test_adding_working_days_is_counting_them(calendar, start, days):
    last = calendar.add_working_days(start, days)
    assert calendar.is_workday(last.value)
    assert calendar.working_days(start, last.value) == days


@given(st.sampled_from(DAYS_OF_2026))
def test_rolling_finds_the_first_working_day(calendar, day):
    rolled = calendar.roll(day)
    assert rolled.value >= day
    assert calendar.is_workday(rolled.value)
    assert calendar.working_days(day - timedelta(1), rolled.value) == 1
    assert rolled.nominal == day


def test_an_unknown_year_makes_a_result_tentative(calendar):
    assert not calendar.add_working_days(date(2026, 12, 1), 20).tentative
    assert calendar.add_working_days(date(2026, 12, 20), 20).tentative
    assert calendar.roll(date(2027, 1, 1)).tentative
    assert not calendar.roll(date(2026, 10, 1)).tentative


@pytest.mark.parametrize(
    ("off", "work", "words"),
    [
        ([("2026-01-03", "2026-01-01")], [], "开始晚于结束"),
        ([("2025-12-31", "2026-01-01")], [], "以外的日期"),
        ([], ["2026-01-05"], "不是周末"),
        ([("2026-01-03", "2026-01-05")], ["2026-01-04"], "落在假期内"),
    ],
)
def test_a_contradictory_year_is_refused(tmp_path, off, work, words):
    holidays = [f'{{"name": "x", "first": "{a}", "last": "{b}"}}' for a, b in off]
    days = ", ".join(f'"{d}"' for d in work)
    text = f'{{"year": 2026, "source": "s", "off": [{", ".join(holidays)}], "work": [{days}]}}'
    (tmp_path / "2026.json").write_text(text, encoding="utf-8")
    with pytest.raises(DamagedRules, match=words):
        read_calendar(tmp_path)


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "2026.json").write_text("{", encoding="utf-8")
    with pytest.raises(DamagedRules, match=r"2026\.json"):
        read_calendar(tmp_path)


def test_years_add_up():
    first = CalendarYear(2030, "s", (Holiday("x", date(2030, 1, 1), date(2030, 1, 3)),), ())
    both = Calendar([first, CalendarYear(2031, "s", (), (date(2031, 1, 4),))])
    assert not both.is_workday(date(2030, 1, 2))
    assert both.is_workday(date(2031, 1, 4))
    assert both.knows(date(2031, 6, 1))
    assert not both.knows(date(2032, 6, 1))
