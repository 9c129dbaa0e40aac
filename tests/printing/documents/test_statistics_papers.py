"""D29: the table of a period, its analysis and drawings, and the list behind a figure."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.statistics import (
    FigureSheet,
    Listed,
    PeriodSheet,
    Trend,
    figure_list,
    period_report,
)
from zwcx_desktop.printing.documents.wording import wording_on
from zwcx_desktop.printing.paper import Chart, Table
from zwcx_desktop.rules.statistics.figure import count, rate
from zwcx_desktop.rules.statistics.lines import lines
from zwcx_desktop.rules.statistics.periods import Reporting, Span

ORG = "潮州市潮安区凤溪镇人民政府"
QUARTER = Reporting.around(Span.QUARTER, date(2026, 8, 1))
ON = date(2026, 10, 9)
WORDING = wording_on(asset("templates"), "D29", ON)


def ids(many):
    return tuple(f"r{n}" for n in range(many))


def figures(kept):
    return {
        "S04": (rate("按期兑现率", ids(kept), ids(13)),),
        "S13": (
            count("投诉件次", ids(9)),
            *(count(f"按渠道：{name}", ids(n)) for name, n in (("来访", 5), ("热线电话", 4))),
            *(
                count(f"按村（社区）：{name}", ids(n), telling=True)
                for name, n in (("石坎村", 8), ("㙟头村", 1))
            ),
        ),
        "S15": (replace(rate("按期办结率", (), ()), missing="没有办理期限"),),
    }


def sheet(**changes):
    values = {
        "org": ORG, "reporting": QUARTER, "as_of": QUARTER.end, "computed": ON, "on": ON,
        "lines": lines(figures(12), figures(13), {}, QUARTER), "profile": "潮州市",
        "filled_by": "林秀英", "closed": ON,
    }  # fmt: skip
    return PeriodSheet(**(values | changes))


def paper(**changes):
    return period_report(sheet(**changes), WORDING)


def rows(made):
    return {row[0]: row for table in made.blocks if isinstance(table, Table) for row in table.rows}


def test_every_figure_with_what_was_divided_and_how_it_moved():
    made = paper()
    assert made.title == (ORG, "政务诚信建设统计季报")
    assert made.subtitle == "（2026年第三季度）"
    assert rows(made)["按期兑现率"] == ("按期兑现率", "92.31%", "12", "13", "↓7.69 个百分点", "")
    assert rows(made)["　按渠道：来访"][1] == "5 件"
    assert rows(made)["按期办结率"][1] == "缺项"


def test_what_is_not_closed_is_a_draft_and_says_so():
    made = paper(closed=None)
    assert made.draft
    assert made.subtitle == "（2026年第三季度，未固化）"
    assert not paper().draft


def test_the_public_reads_no_small_count_that_tells_of_somebody(text_of):
    public = rows(paper(public=True))
    assert public["　按村（社区）：㙟头村"][1:] == ("＜3", "", "", "", "")
    assert public["　按渠道：热线电话"][1] == "4 件"
    assert "不足3件" in text_of(paper(public=True))


def test_the_notes_say_what_may_be_missing_and_what_the_office_adds(text_of):
    lag = "A2 在 9月12日 之后没有收到数据，可能尚未同步"
    text = text_of(paper(lags=(lag,), notes="本季度村级合并。", live="上年同期没有固化，现算。"))
    for words in (
        "填报人：林秀英",
        "审核人：",
        "按“潮州市”配置，2026年10月9日计算，2026年10月9日固化",
        "A2在9月12日之后没有收到数据",
        "缺项：按期办结率（没有办理期限）",
        "本季度村级合并。",
        "上年同期没有固化，现算。",
    ):
        assert words in text


def test_how_it_is_counted_is_printed_across():
    made = paper(formulas=True)
    assert made.landscape
    assert rows(made)["按期兑现率"][6].startswith("按期兑现÷应兑现数")
    assert rows(made)["　按渠道：来访"][6] == "同上"


TREND = Trend("按期兑现率", ("26Q1", "26Q2", "26Q3"), (
    rate("按期兑现率", ids(1), ids(2)), None, rate("按期兑现率", ids(12), ids(13)),
))  # fmt: skip


def test_the_analysis_stands_on_pages_of_its_own_with_its_drawings(text_of):
    made = paper(analysis="一、总体情况\n本季度有升有降。", trends=(TREND,))
    (annex,) = made.annexes
    charts = [block for block in annex.blocks if isinstance(block, Chart)]
    assert [chart.title for chart in charts] == [
        "按期兑现率（%）", "投诉件次：按渠道", "投诉件次：按村（社区）",
    ]  # fmt: skip
    assert charts[0].values == (50.0, None, float(Decimal("92.31")))
    text = text_of(made)
    for words in ("统计分析报告", "本季度有升有降。", "26Q3", "92.31", "热线电话", "4件"):
        assert words in text


def test_a_trend_of_one_value_is_not_drawn_nor_a_table_that_tells():
    lone = replace(TREND, figures=(None, None, TREND.figures[2]))
    (annex,) = paper(analysis="文字。", trends=(lone,), public=True).annexes
    titles = [block.title for block in annex.blocks if isinstance(block, Chart)]
    assert titles == ["投诉件次：按渠道"]


@pytest.mark.parametrize("formulas", [False, True])
def test_the_paper_is_as_the_standard_asks(set_paper, measure, formulas):
    made = paper(formulas=formulas, analysis="一、总体情况\n文字。" * 30, trends=(TREND,))
    pdf = set_paper(made).pdf
    assert measure.problems(pdf, measure.archive, measure.paper, measure.page_numbers) == []


def test_the_list_behind_a_figure_marks_what_did_not_count(text_of):
    records = (
        Listed("投诉举报", "联系13800138000的来信", "TS-1", "办结", date(2026, 9, 1), "未计入"),
        Listed("投诉举报", "路灯不亮", "TS-2", "办结", None, "计入"),
    )
    figure = rate("按期办结率", ids(1), ids(2))
    made = figure_list(
        FigureSheet(
            org=ORG,
            period="2026年第三季度",
            figure=figure,
            records=records,
            count=len(records),
            on=ON,
        ),
        WORDING,
    )
    assert rows(made)["1"][-1] == "未计入"
    assert rows(made)["2"][-1] == "计入"
    text = text_of(made)
    assert "按期办结率：50.00%（1／2）" in text
    assert "13800138000" not in text


def test_a_plain_count_has_no_such_column():
    listed = (Listed("投诉举报", "路灯不亮", "TS-2", "办结", None),)
    figure = count("投诉件次", ids(1))
    made = figure_list(
        FigureSheet(
            org=ORG, period="2026年", figure=figure, records=listed, count=len(listed), on=ON
        ),
        WORDING,
    )
    (table,) = (block for block in made.blocks if isinstance(block, Table))
    assert [column.title for column in table.columns][-1] == "期限"


def test_bars_that_do_not_fit_go_to_the_next_page_whole(set_paper):
    chart = Chart("各村来件", tuple(f"第{n}村" for n in range(30)), (1.0,) * 30, ("1件",) * 30)
    made = replace(paper(), blocks=(*paper().blocks, chart))
    document = pypdfium2.PdfDocument(set_paper(made).pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    assert sum("第29村" in page for page in pages) == 1
    assert all(("第0村" in page) == ("第29村" in page) for page in pages)
