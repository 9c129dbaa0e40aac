"""Figures in words, and the words on how they moved."""

from dataclasses import replace
from decimal import Decimal

import pytest

from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.figure import Unit, amount, count, measured, rate, share

RATE = rate("兑现率", ("a", "b"), ("a", "b", "c"))
MONEY = share("补偿到位率（金额）", 1_280_000, 2_000_000, ("a",), unit=Unit.FEN)


@pytest.mark.parametrize(
    ("figure", "value", "fraction"),
    [
        (RATE, "66.67%", "2／3"),
        (rate("兑现率", (), ()), "—", "0／0"),
        (count("投诉件次", ("a",) * 1234), "1,234 件", ""),
        (MONEY, "64.00%", "12,800.00／20,000.00"),
        (amount("应补偿金额", 2_000_000, ()), "20,000.00 元", ""),
        (measured("平均办理时长", Unit.WORKING_DAYS, Decimal("7.456"), ()), "7.46 个工作日", ""),
        (measured("最久未同步", Unit.DAYS, Decimal(3), ()), "3 天", ""),
        (replace(RATE, value=None, missing="没有编制人数"), "缺项", ""),
        (replace(RATE, value=None, part=Decimal(0), whole=None, masked=True), "＜3", ""),
    ],
)
def test_what_a_figure_says(figure, value, fraction):
    assert (told.value(figure), told.fraction(figure)) == (value, fraction)


def test_small_counts_that_tell_of_somebody_are_hidden_from_the_public():
    one = count("按村（社区）：石坎村", ("a",), telling=True)
    assert (told.value(one), told.value(one, public=True)) == ("1 件", "＜3")
    assert told.value(count("按村：甲", (), telling=True), public=True) == "0 件"
    assert told.value(count("按渠道：来访", ("a",)), public=True) == "1 件"


def figure(unit, value):
    return measured("数", unit, Decimal(value), ())


@pytest.mark.parametrize(
    ("unit", "now", "before", "words", "brief"),
    [
        (Unit.PERCENT, "92.31", "90", "上升 2.31 个百分点", "↑2.31 个百分点"),
        (Unit.PERCENT, "90", "92.31", "下降 2.31 个百分点", "↓2.31 个百分点"),
        (Unit.ITEMS, "15", "12", "增加 3 件（25.00%）", "↑3 件"),
        (Unit.ITEMS, "9", "12", "减少 3 件（25.00%）", "↓3 件"),
        (Unit.ITEMS, "3", "0", "增加 3 件", "↑3 件"),
        (Unit.FEN, "150", "100", "增加 0.50 元（50.00%）", "↑0.50 元"),
        (Unit.ITEMS, "3", "3", "持平", "持平"),
    ],
)
def test_how_a_figure_moved(unit, now, before, words, brief):
    change = told.change(figure(unit, now), figure(unit, before))
    assert (change.words, change.brief) == (words, brief)
    assert change.marked == f"{change.arrow} {words}"


@pytest.mark.parametrize(
    "other",
    [None, replace(RATE, value=None), replace(RATE, masked=True), replace(RATE, missing="缺数")],
)
def test_nothing_is_compared_with_what_says_nothing(other):
    assert told.change(RATE, other) is None
    assert other is None or told.change(other, RATE) is None


def test_numbers_to_draw():
    assert told.bare(RATE) == Decimal("66.67")
    assert told.bare(amount("金额", 150, ())) == Decimal("1.5")
    assert told.bare(replace(RATE, masked=True)) is None
    assert (told.unit(RATE), told.unit(MONEY)) == ("%", "%")
