"""Deadlines: the vectors of the domain rules, every row of their table, and what a clerk sees."""

from datetime import date, timedelta

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


@pytest.mark.parametrize(("granted", "allowed"), [("2026-10-08", True), ("2026-10-09", False)])
def test_only_a_limit_that_still_runs_is_extended(deadline_rules, calendar, granted, allowed):
    """The last day of XF-60 from 2026-08-02 is rolled to 2026-10-08."""
    rule, start = deadline_rules.rule("XF-60", day("2026-08-02")), day("2026-08-02")
    if allowed:
        found = due(rule, start, calendar, extension=30, granted_on=day(granted))
        assert found.value == day("2026-11-02")
        return
    with pytest.raises(DeadlineNotAllowed, match="2026-10-08 到期，不能再延期"):
        due(rule, start, calendar, extension=30, granted_on=day(granted))


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


ROWS = """
DISC-20       formed_on            20 WD    NONE     -
AR-CORRECT-7  received_on           7 WD    NONE     -
AR-20         received_on          20 WD    NONE     20 WD LEADER notify
AR-3P-15      letter_received_on   15 WD    NONE     -
AR-CO-15      letter_received_on   15 WD    NONE     -
XF-NOTICE-15  received_on          15 ND    NEXT_WD  -
XF-OBJ-5      received_on           5 WD    NONE     -
XF-60         accepted_on          60 ND    NEXT_WD  30 ND LEADER notify
XF-REVIEW-30  request_received_on  30 ND    NEXT_WD  -
HL-CONTACT    dispatched_on         1 WD    NONE     -
HL-5          dispatched_on         5 WD    NONE     5 WD LEADER notify
HL-CONSULT    dispatched_on         2 WD    NONE     -
BAD-15        rated_on             15 WD    NONE     -
OBJ-3         received_on           3 WD    NONE     -
OBJ-7         received_on           7 WD    NONE     -
OBJ-SRC-3     forwarded_on          3 WD    NONE     -
REVOKE-3      revoked_on            3 WD    NONE     -
NPC-3M        assigned_on           3 MONTH NEXT_WD  -
NPC-6M        assigned_on           6 MONTH NEXT_WD  -
CPPCC-3M      assigned_on           3 MONTH NEXT_WD  -
JA-2M         received_on           2 MONTH NEXT_WD  -
PA-2M         received_on           2 MONTH NEXT_WD  -
PA-15         received_on          15 ND    NEXT_WD  -
RO-60         received_on          60 ND    NEXT_WD  -
SME-PAY-30    delivered_on         30 ND    NEXT_WD  -
SME-PAY-60    delivered_on         60 ND    NEXT_WD  -
SME-DISC      03-31                 0 FIXED NONE     -
AR-REPORT     01-31                 0 FIXED NONE     -
SUP-REPLY     issued_on             0 ND    NONE     any ND ISSUER
RECTIFY       ordered_on            0 ND    NONE     any ND ISSUER
RECON-60      reply_received_on    60 ND    NEXT_WD  -
SUIT-6M       reply_received_on     6 MONTH NEXT_WD  -
"""


def _row(rule: DeadlineRule) -> str:
    most, more = rule.max_extension, "-"
    if most is not None:
        words = ["any" if most.length is None else most.length, most.unit.value, most.role]
        more = " ".join(map(str, [*words, "notify"] if most.notify else words))
    start = rule.fixed or rule.start_event
    return " ".join(
        map(str, (rule.code, start, rule.length, rule.unit.value, rule.roll.value, more))
    )


def test_every_row_of_the_table_is_there(deadline_rules):
    found = [deadline_rules.rule(code, day("2026-01-01")) for code in deadline_rules.codes()]
    wanted = [" ".join(row.split()) for row in ROWS.strip().splitlines()]
    assert sorted(map(_row, found)) == sorted(wanted)
    assert all(rule.basis and rule.name for rule in found)
    assert {r.code for r in found if r.as_ordered} == {"JA-2M", "SUP-REPLY", "RECTIFY"}
    assert {r.code for r in found if not r.duty} == {"RECON-60", "SUIT-6M"}
    assert {r.code for r in found if r.suspend_events} == {"AR-20"}


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
