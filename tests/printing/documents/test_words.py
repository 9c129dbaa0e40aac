from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.printing.documents.words import (
    capital_yuan,
    day,
    day_and_time,
    listed,
    numbered,
    ordinal,
    sentence,
    short_day,
    yuan,
)
from zwcx_desktop.records.ids import Fen

FIGURES = {c: n for n, c in enumerate("零壹贰叁肆伍陆柒捌玖")}
UNITS = {"拾": 10, "佰": 100, "仟": 1000}
SECTIONS = {"万": 10**4, "亿": 10**8}


def test_dates_have_no_leading_zeros() -> None:
    assert day(date(2026, 1, 5)) == "2026年1月5日"
    assert short_day(date(2026, 1, 5)) == "2026.1.5"
    assert day(None) == short_day(None) == ""


def test_an_instant_is_told_in_office_time() -> None:
    late = datetime(2026, 11, 20, 16, 5, tzinfo=UTC)
    assert day(late) == "2026年11月21日"
    assert day_and_time(late) == "2026年11月21日0时05分"


def test_heading_numerals() -> None:
    assert [ordinal(n) for n in (1, 9, 10, 11, 20, 21, 99)] == [
        "一", "九", "十", "十一", "二十", "二十一", "九十九",
    ]  # fmt: skip
    with pytest.raises(ValueError, match="100"):
        ordinal(100)


def test_money_in_figures() -> None:
    assert yuan(Fen(3860000)) == "38,600.00"
    assert yuan(Fen(-5)) == "-0.05"
    assert yuan(None) == ""


@pytest.mark.parametrize(("fen", "words"), [
    (0, "零元整"), (5, "伍分"), (50, "伍角整"), (100, "壹元整"), (105, "壹元零伍分"),
    (1000, "壹拾元整"), (12800_00, "壹万贰仟捌佰元整"), (1001_00, "壹仟零壹元整"),
    (10010005_00, "壹仟零壹万零伍元整"), (100000000_00, "壹亿元整"),
    (100010000_00, "壹亿零壹万元整"), (20030_50, "贰万零叁拾元伍角整"),
    (1000000001_00, "壹拾亿零壹元整"), (10**12 * 100, "壹万亿元整"),
])  # fmt: skip
def test_money_in_capital_figures(fen: int, words: str) -> None:
    assert capital_yuan(Fen(fen)) == words


def read_capitals(text: str) -> int:
    """A slow reader of capital figures, the reverse of the writer."""
    whole, _, rest = text.partition("元") if "元" in text else ("", "", text)
    total = section = digit = 0
    for c in whole:
        if c in FIGURES:
            digit = FIGURES[c]
        elif c in UNITS:
            section, digit = section + digit * UNITS[c], 0
        elif c == "万":
            total, section, digit = total + (section + digit) * 10**4, 0, 0
        else:
            total, section, digit = (total + section + digit) * 10**8, 0, 0
    fen = (total + section + digit) * 100
    for c, value in (("角", 10), ("分", 1)):
        if c in rest:
            fen += FIGURES[rest[rest.index(c) - 1]] * value
    return fen


@given(st.integers(0, 10**18 - 1))
def test_capital_figures_mean_the_amount(fen: int) -> None:
    words = capital_yuan(Fen(fen))
    assert read_capitals(words) == fen
    assert "零零" not in words
    assert not words.startswith("零") or fen == 0


def test_lists_and_sentences() -> None:
    assert listed(("甲", "", "乙")) == "甲、乙"
    assert numbered(("甲",)) == "甲"
    assert numbered(("甲", "", "乙")) == "1.甲\n2.乙"
    assert sentence("办结；") == "办结。"
    assert sentence("") == ""
