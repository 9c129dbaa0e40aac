"""Worked examples of S40."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from zwcx_desktop.records.self_assessment import AssessmentItem, AssessmentState, SelfAssessment
from zwcx_desktop.rules.statistics import INDICATORS

ITEMS = (
    AssessmentItem(code="1", name="兑现率", weight=Decimal(60), self_score=Decimal("54.5")),
    AssessmentItem(code="2", name="公开及时率", weight=Decimal(40), self_score=Decimal(40)),
)
SIGNED = SelfAssessment(
    state=AssessmentState.SIGNED, period_from=date(2026, 1, 1), period_to=date(2026, 6, 30),
    items=ITEMS,
)  # fmt: skip


def test_the_score_is_the_sum(counted):
    counted.add("self_assessment", SIGNED)
    assert counted.value("S40", "综合得分") == "94.50"


def test_a_missing_item_leaves_the_whole_open_and_is_named(counted):
    items = (ITEMS[0], replace(ITEMS[1], self_score=None))
    counted.add("self_assessment", replace(SIGNED, items=items))
    figure = counted.figures("S40")["综合得分"]
    assert (figure.value, figure.missing) == (None, "缺项：公开及时率")


@pytest.mark.parametrize(
    "other", [{"state": AssessmentState.IN_REVIEW}, {"period_to": date(2025, 12, 31)}]
)
def test_without_a_signed_one_there_is_none(counted, other):
    counted.add("self_assessment", replace(SIGNED, **other))
    assert counted.figures("S40")["综合得分"].missing == "本期没有已签发的自评"


def test_every_indicator_of_the_law_is_there():
    assert list(INDICATORS) == [f"S{n:02d}" for n in range(1, 41)]
