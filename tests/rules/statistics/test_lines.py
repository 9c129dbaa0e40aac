"""The lines of a report, and the report in sentences."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.rules.statistics import INDICATORS
from zwcx_desktop.rules.statistics.analysis import analysis, is_heading, paragraphs
from zwcx_desktop.rules.statistics.figure import count, rate
from zwcx_desktop.rules.statistics.lines import (
    Group,
    empty,
    group_of,
    key_lines,
    lines,
    telling_lines,
)
from zwcx_desktop.rules.statistics.periods import Reporting, Span

QUARTER = Reporting.around(Span.QUARTER, date(2026, 8, 1))


def ids(many):
    return tuple(f"r{n}" for n in range(many))


def figures(kept=12, due=13, visits=4, late=0):
    return {
        "S04": (rate("按期兑现率", ids(kept), ids(due)),),
        "S13": (count("投诉件次", ids(visits + 2)), count("按渠道：来访", ids(visits))),
        "S19": (count("未办结超期", ids(late)), count("已办结超期", ())),
        "S34": (count("逾期未支付合同", ()),),
    }


def report(now=None, before=None, year_ago=None, of=QUARTER):
    return lines(now or figures(), before or {}, year_ago or {}, of)


@pytest.mark.parametrize("code", [f"S{n:02d}" for n in range(1, 41)])
def test_every_indicator_of_the_rules_has_one_group(code):
    assert group_of(code) in Group


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=lambda i: i.code)
def test_every_indicator_says_how_it_is_counted(indicator):
    assert indicator.formula.endswith("。")


def test_lines_stand_under_their_groups_in_the_order_of_the_groups():
    found = report(of=replace(QUARTER, span=Span.YEAR))
    assert [line.key[0] for line in found] == ["S04", "S34", "S13", "S13", "S19", "S19"]
    visit = found[3]
    assert (visit.group, visit.table, visit.name) == (Group.COMPLAINTS, "按渠道", "来访")
    assert [line.key[0] for line in key_lines(found)] == ["S04", "S13", "S19"]


def test_a_key_figure_with_nothing_to_say_is_not_among_the_first():
    without = report(figures(kept=0, due=0))
    assert [line.key[0] for line in telling_lines(without)] == ["S13", "S19"]


def test_a_report_holds_what_belongs_to_it():
    assert "S34" not in {line.key[0] for line in report()}
    month = Reporting.around(Span.MONTH, date(2026, 8, 1))
    assert {line.key[0] for line in report(of=month)} == {"S13", "S19"}


def test_a_line_is_compared_by_name_and_says_all_of_itself():
    (line, *_) = report(before=figures(kept=10), year_ago=figures(kept=13))
    assert line.on_period.words == "上升 15.39 个百分点"
    assert line.spoken == (
        "按期兑现率 92.31%，13 中的 12，环比上升 15.39 个百分点，同比下降 7.69 个百分点"
    )


def test_the_year_before_a_year_is_told_once():
    year = Reporting.around(Span.YEAR, date(2026, 8, 1))
    (line, *_) = report(before=figures(), year_ago=figures(), of=year)
    assert (line.on_period, line.on_year.words) == (None, "持平")


def test_a_report_without_anything_to_count_is_empty():
    assert empty(report(figures(kept=0, due=0, visits=-2)))
    assert not empty(report())


def test_the_text_tells_what_moved_and_what_is_overdue():
    text = analysis(report(figures(late=2), before=figures(kept=10, late=2)), "2026年第三季度")
    assert (
        "2026年第三季度承诺方面：按期兑现率92.31%（13件中12件），比上期上升15.39个百分点。" in text
    )
    assert "比上期上升较多的：按期兑现率（上升15.39个百分点，为92.31%）。" in text
    assert "未办结超期2件，与上期持平" in text
    assert "比上期持平" not in text
    assert "未办结超期2件，应当逐件查明原因、限期办结。" in text
    assert "按期兑现率未达到100%：13件中有1件没有做到。" in text
    assert [line for line in paragraphs(text) if is_heading(line)] == [
        "一、总体情况", "二、变化情况", "三、需要关注的问题",
    ]  # fmt: skip


def test_the_text_of_a_good_period_says_so():
    text = analysis(report(figures(kept=13)), "2026年第三季度")
    assert "没有明显变化" in text
    assert "没有逾期、超期和不合规的事项。" in text


def test_what_is_missing_is_named():
    lacking = {**figures(), "S04": (replace(rate("按期兑现率", (), ()), missing="没有期限"),)}
    assert "缺项的指标（按期兑现率：没有期限）" in analysis(report(lacking), "2026年")
