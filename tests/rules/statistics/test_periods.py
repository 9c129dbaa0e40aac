"""The periods an office reports on, their names, their neighbours, and what they are compared with."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.rules.statistics.periods import Reporting, Span, usual_span

TODAY = date(2026, 11, 20)
STANDARD = [span for span in Span if span is not Span.FREE]
DAYS = st.dates(date(2001, 1, 1), date(2090, 12, 31))


def around(span, day=TODAY):
    return Reporting.around(span, day)


@pytest.mark.parametrize(
    ("span", "label", "earlier", "year_before", "mark"),
    [
        (Span.MONTH, "2026年11月", "2026年10月", "2025年11月", "26.11"),
        (Span.QUARTER, "2026年第四季度", "2026年第三季度", "2025年第四季度", "26Q4"),
        (Span.HALF, "2026年下半年", "2026年上半年", "2025年下半年", "26.7"),
        (Span.YEAR, "2026年", "2025年", "2025年", "26.1"),
    ],
)
def test_every_report_has_its_name_and_its_neighbours(span, label, earlier, year_before, mark):
    report = around(span)
    assert (report.label, report.earlier.label) == (label, earlier)
    assert (report.year_before.label, report.mark) == (year_before, mark)


def test_chosen_days_are_compared_with_as_many_days_before_and_the_same_of_last_year():
    chosen = Reporting(Span.FREE, date(2024, 2, 29), date(2024, 3, 5))
    assert chosen.label == "2024年2月29日至2024年3月5日"
    assert (chosen.earlier.start, chosen.earlier.end) == (date(2024, 2, 23), date(2024, 2, 28))
    assert (chosen.year_before.start, chosen.year_before.end) == (
        date(2023, 2, 28), date(2023, 3, 5),
    )  # fmt: skip


@given(span=st.sampled_from(STANDARD), day=DAYS)
def test_periods_follow_one_another_without_a_gap(span, day):
    report = around(span, day)
    assert report.start <= day <= report.end
    assert report.later.start == report.end + timedelta(days=1)
    assert report.later.earlier == report
    assert Reporting.known(report.start, report.end) == report


@given(span=st.sampled_from(Span), start=DAYS, length=st.integers(0, 400), today=DAYS)
def test_what_is_compared_has_gone_as_far(span, start, length, today):
    free = Reporting(Span.FREE, start, start + timedelta(days=length))
    report = free if span is Span.FREE else around(span, start)
    if today < report.start:
        return
    now, then = report.as_of(today), report.beside(report.earlier, today)
    assert now.cutoff <= min(today, report.end)
    assert then.start <= then.cutoff <= then.end
    if not report.over(today):
        assert then.cutoff - then.start <= now.cutoff - now.start


def test_a_finished_period_is_compared_with_the_whole_one_before():
    quarter = around(Span.QUARTER, date(2026, 8, 1))
    assert quarter.beside(quarter.earlier, TODAY).cutoff == date(2026, 6, 30)
    running = around(Span.QUARTER)
    assert running.beside(running.earlier, TODAY).cutoff == date(2026, 8, 20)


def test_a_trend_ends_with_the_report_and_never_in_the_future():
    months = around(Span.MONTH, date(2026, 8, 1)).leading_up(TODAY)
    assert (len(months), months[0].label, months[-1].label) == (12, "2025年9月", "2026年8月")
    quarters = around(Span.YEAR).leading_up(date(2026, 3, 1))
    assert (len(quarters), quarters[-1].label) == (8, "2026年第一季度")


def test_the_shorter_reports_hold_fewer_indicators():
    assert [around(Span.MONTH).reports(code) for code in ("S12", "S13", "S26", "S27")] == [
        False, True, True, False,
    ]  # fmt: skip
    assert [around(Span.QUARTER).reports(code) for code in ("S01", "S32", "S33")] == [
        True, True, False,
    ]  # fmt: skip
    assert all(around(span).reports("S40") for span in (Span.HALF, Span.YEAR, Span.FREE))


@pytest.mark.parametrize(
    ("months", "span"), [(1, Span.MONTH), (3, Span.QUARTER), (6, Span.HALF), (12, Span.YEAR)]
)
def test_the_city_decides_which_report_is_usual(months, span):
    assert usual_span(months) is span
