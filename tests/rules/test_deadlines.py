"""Deadlines: the vectors of the domain rules, a slow obvious reference, and what a clerk sees."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.assets import asset
from zwcx_desktop.rules.deadlines import (
    Colour,
    DeadlineNotAllowed,
    DeadlineRule,
    DeadlineRules,
    Roll,
    Suspension,
    Unit,
    clock_suspect,
    due,
    read_deadline_rules,
    urgency,
)
from zwcx_desktop.rules.files import DamagedRules

ONE = timedelta(days=1)


def day(text: str) -> date:
    return date.fromisoformat(text)


def any_rule(length: int, unit: Unit, roll: Roll = Roll.NONE) -> DeadlineRule:
    return DeadlineRule("X", "试", "on", length, unit, "依据", roll=roll)


@pytest.mark.parametrize(
    ("start", "code", "last"),
    [
        ("2026-09-18", "HL-5", "2026-09-24"),
        ("2026-02-13", "HL-5", "2026-02-27"),
        ("2026-04-30", "HL-CONTACT", "2026-05-06"),
        ("2026-11-02", "DISC-20", "2026-11-30"),
        ("2026-03-02", "AR-20", "2026-03-30"),
        ("2026-08-02", "XF-60", "2026-10-08"),
        ("2026-01-31", "NPC-3M", "2026-04-30"),
        ("2026-11-30", "NPC-3M", "2027-03-01"),
        ("2026-03-15", "SUIT-6M", "2026-09-15"),
        ("2026-01-01", "SME-DISC", "2026-03-31"),
        ("2026-04-01", "SME-DISC", "2027-03-31"),
        ("2026-01-31", "AR-REPORT", "2026-01-31"),
        ("2026-11-02", "XF-NOTICE-15", "2026-11-17"),
        ("2026-11-05", "XF-NOTICE-15", "2026-11-20"),
        ("2026-11-06", "XF-NOTICE-15", "2026-11-23"),
        ("2026-03-02", "RO-60", "2026-05-06"),
    ],
)
def test_vectors(deadline_rules, calendar, start, code, last):
    rule = deadline_rules.rule(code, day(start))
    assert due(rule, day(start), calendar).value == day(last)


def test_the_seed_slip_of_2017_does_not_roll(deadline_rules, calendar):
    rule = deadline_rules.rule("SUP-REPLY", day("2017-01-04"))
    found = due(rule, day("2017-01-04"), calendar, ordered=10)
    assert found.value == day("2017-01-14")
    assert found.value.weekday() == 5
    assert not found.tentative


def test_a_deadline_in_an_unknown_year_is_tentative(deadline_rules, calendar):
    found = due(deadline_rules.rule("XF-60", day("2026-11-02")), day("2026-11-02"), calendar)
    assert found.nominal == day("2027-01-01")
    assert found.tentative


def test_third_party_time_does_not_count(deadline_rules, calendar):
    rule = deadline_rules.rule("AR-20", day("2026-03-02"))
    waited = Suspension(day("2026-03-05"), day("2026-03-19"))
    assert due(rule, day("2026-03-02"), calendar, suspensions=(waited,)).value == day("2026-04-14")
    twice = (waited, Suspension(day("2026-03-10"), day("2026-03-19")))
    assert due(rule, day("2026-03-02"), calendar, suspensions=twice).value == day("2026-04-14")


def test_extensions_count_from_the_day_before_rolling(deadline_rules, calendar):
    access = deadline_rules.rule("AR-20", day("2026-03-02"))
    assert due(access, day("2026-03-02"), calendar, extension=20).value == day("2026-04-28")
    petition = deadline_rules.rule("XF-60", day("2026-08-02"))
    extended = due(petition, day("2026-08-02"), calendar, extension=30)
    assert extended.nominal == day("2026-08-02") + 90 * ONE == day("2026-10-31")
    assert extended.value == day("2026-11-02")


@pytest.mark.parametrize(
    ("code", "extension", "words"),
    [
        ("DISC-20", 5, "不能延期"),
        ("XF-60", 31, "最多延长 30 日"),
        ("AR-20", 21, "最多延长 20 个工作日"),
    ],
)
def test_extensions_the_law_does_not_know_are_refused(
    deadline_rules, calendar, code, extension, words
):
    rule = deadline_rules.rule(code, day("2026-03-02"))
    with pytest.raises(DeadlineNotAllowed, match=words):
        due(rule, day("2026-03-02"), calendar, extension=extension)


def test_only_orders_name_their_own_length(deadline_rules, calendar):
    start = day("2026-03-02")
    order = deadline_rules.rule("RECTIFY", start)
    with pytest.raises(DeadlineNotAllowed, match="没有统一期限"):
        due(order, start, calendar)
    with pytest.raises(DeadlineNotAllowed, match="至少为 1 天"):
        due(order, start, calendar, ordered=0)
    assert due(order, start, calendar, ordered=15, extension=400).value == start + 415 * ONE
    with pytest.raises(DeadlineNotAllowed, match="不能另定"):
        due(deadline_rules.rule("XF-60", start), start, calendar, ordered=90)


@given(
    start=st.dates(day("2025-01-01"), day("2026-10-01")),
    length=st.integers(0, 60),
    unit=st.sampled_from([Unit.NATURAL_DAYS, Unit.WORKING_DAYS]),
    roll=st.sampled_from(Roll),
    pauses=st.lists(st.tuples(st.integers(0, 80), st.integers(0, 20)), max_size=3),
)
def test_due_agrees_with_crossing_days_off_a_list(calendar, *, start, length, unit, roll, pauses):
    suspensions = tuple(
        Suspension(start + ONE * after, start + ONE * (after + long)) for after, long in pauses
    )
    found = due(any_rule(length, unit, roll), start, calendar, suspensions=suspensions)
    assert found.value == _by_hand(calendar, start, any_rule(length, unit, roll), suspensions)


def _by_hand(calendar, start, rule, suspensions):
    everything = [start + ONE * n for n in range(1, 400)]
    counting = [
        d
        for d in everything
        if not any(s.sent < d <= s.answered for s in suspensions)
        and (rule.unit is Unit.NATURAL_DAYS or calendar.is_workday(d))
    ]
    last = counting[rule.length - 1] if rule.length else start
    if rule.roll is Roll.NONE:
        return last
    return next(d for d in [last, *everything] if d >= last and calendar.is_workday(d))


@given(st.dates(day("2025-01-01"), day("2026-06-01")), st.integers(1, 6))
def test_months_end_on_the_same_day_or_the_last(calendar, start, months):
    last = due(any_rule(months, Unit.MONTHS), start, calendar).value
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == months
    assert last.day == start.day or (last.day < start.day and (last + ONE).day == 1)


@given(st.dates(day("2025-01-01"), day("2026-06-01")), st.integers(1, 3), st.integers(1, 20))
def test_a_pause_moves_months_by_its_days(calendar, start, months, pause):
    plain = due(any_rule(months, Unit.MONTHS), start, calendar).value
    waited = Suspension(start, start + ONE * pause)
    moved = due(any_rule(months, Unit.MONTHS), start, calendar, suspensions=(waited,)).value
    assert moved == plain + ONE * pause


def test_the_first_day_counts_only_when_the_rule_says_so(calendar):
    start = day("2026-11-02")
    rule = DeadlineRule("X", "试", "on", 3, Unit.WORKING_DAYS, "依据", first_day_counts=True)
    assert due(rule, start, calendar).value == day("2026-11-04")


def test_every_row_of_the_table_is_there(deadline_rules):
    assert set(deadline_rules.codes()) == {
        *("DISC-20", "AR-CORRECT-7", "AR-20", "AR-3P-15", "AR-CO-15"),
        *("XF-NOTICE-15", "XF-OBJ-5", "XF-60", "XF-REVIEW-30"),
        *("HL-CONTACT", "HL-5", "HL-CONSULT", "BAD-15", "OBJ-3", "OBJ-7", "OBJ-SRC-3", "REVOKE-3"),
        *("NPC-3M", "NPC-6M", "CPPCC-3M", "JA-2M", "PA-2M", "PA-15"),
        *("SME-PAY-30", "SME-PAY-60", "SME-DISC", "AR-REPORT"),
        *("RO-60", "SUP-REPLY", "RECTIFY", "RECON-60", "SUIT-6M"),
    }
    for code in deadline_rules.codes():
        assert deadline_rules.rule(code, day("2026-01-01")).basis


def test_the_version_in_force_on_the_first_day_decides():
    old = DeadlineRule("X", "试", "on", 15, Unit.WORKING_DAYS, "旧", valid_to=day("2019-05-14"))
    new = DeadlineRule("X", "试", "on", 20, Unit.WORKING_DAYS, "新", valid_from=day("2019-05-15"))
    rules = DeadlineRules([new, old])
    assert rules.rule("X", day("2019-05-14")).length == 15
    assert rules.rule("X", day("2019-05-15")).length == 20
    with pytest.raises(LookupError):
        rules.rule("Y", day("2026-01-01"))


def test_a_city_may_set_its_own_length(deadline_rules):
    city = deadline_rules.adapted({"HL-5": 7}, "某市12345条例")
    assert city.rule("HL-5", day("2026-01-01")).length == 7
    assert city.rule("HL-5", day("2026-01-01")).basis == "某市12345条例"
    assert city.rule("XF-60", day("2026-01-01")).length == 60
    assert deadline_rules.rule("HL-5", day("2026-01-01")).length == 5


def test_a_rule_that_contradicts_itself_is_refused(tmp_path):
    text = asset("rules/deadlines.json").read_text(encoding="utf-8")
    (tmp_path / "r.json").write_text(text.replace('"fixed": "03-31", ', ""), encoding="utf-8")
    with pytest.raises(DamagedRules, match="SME-DISC"):
        read_deadline_rules(tmp_path / "r.json")


@pytest.mark.parametrize(
    ("today", "colour", "left", "words"),
    [
        ("2026-10-22", Colour.GREEN, 6, "还有 6 个工作日"),
        ("2026-10-23", Colour.YELLOW, 5, "还有 5 个工作日"),
        ("2026-10-29", Colour.ORANGE, 1, "还有 1 个工作日"),
        ("2026-10-30", Colour.ORANGE, 0, "最迟 11 月 2 日办结"),
        ("2026-11-01", Colour.ORANGE, 0, "最迟 11 月 2 日办结"),
        ("2026-11-02", Colour.ORANGE, 0, "今天到期"),
        ("2026-11-03", Colour.RED, -1, "已超期 1 天"),
        ("2026-11-12", Colour.RED, -10, "已超期 10 天"),
    ],
)
def test_warnings_go_by_the_nominal_day_and_overdue_by_the_rolled_one(
    deadline_rules, calendar, *, today, colour, left, words
):
    """Nominal day Saturday 2026-10-31, rolled to Monday 2026-11-02."""
    rule = deadline_rules.rule("XF-60", day("2026-09-01"))
    found = urgency(due(rule, day("2026-09-01"), calendar), day(today), calendar)
    assert (found.colour, found.days_left, found.words) == (colour, left, words)


def test_a_tentative_due_date_says_so(deadline_rules, calendar):
    tentative = due(deadline_rules.rule("XF-60", day("2026-11-02")), day("2026-11-02"), calendar)
    assert urgency(tentative, day("2026-11-03"), calendar).words.endswith("（暂定）")


def test_the_clock_is_suspect_when_it_goes_back_or_jumps():
    now = datetime(2026, 11, 20, tzinfo=UTC)
    assert clock_suspect(now, None, None) == ""
    assert clock_suspect(now, now - ONE, timedelta(hours=47)) == ""
    assert "早于" in clock_suspect(now, now + timedelta(seconds=1), None)
    assert "48 小时" in clock_suspect(now, now, timedelta(hours=-49))
