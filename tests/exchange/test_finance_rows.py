"""Lists of payments become rows of a finance notice; totals are held against the rows."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.books import write_book
from zwcx_desktop.exchange.amounts import parse_money
from zwcx_desktop.exchange.finance_rows import FINANCE_ROWS
from zwcx_desktop.exchange.importers import ROW_IMPORTERS, read_under, try_table
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Sheet, read_sheets
from zwcx_desktop.records.disclosure import FinanceItem

LIST = ROW_IMPORTERS[FinanceItem]
TITLE = "凤溪镇2026年第三季度耕地地力保护补贴发放花名册"
HEADINGS = (
    "序号",
    "村名",
    "户主姓名",
    "身份证号码",
    "联系电话",
    "面积（亩）",
    "补贴金额（元）",
    "签字",
)
ROWS = (
    ("1", "凤溪村", "张三丰", "440102198001011235", "13812345678", "3.2", "384.00", ""),
    ("2", "石坎村", "欧阳锋", "", "", "１０．５", "1,260", ""),
    ("3", "石坎村", "凤溪镇粮食专业合作社", "", "", "", "￥2万元", ""),
)


def sheet(*rows, total="21,644.00"):
    title = (TITLE, *[""] * 7)
    foot = ("合计", "", "", "", "", "", total, "")
    return Sheet((title, HEADINGS, *rows, foot, ("制表人：林秀英", *[""] * 7)))


def read(desk, table, **fixed):
    tried = try_table(LIST, desk, table)
    layout = replace(tried.layout, fixed={**tried.layout.fixed, **fixed})
    return read_under(LIST, desk, tried, layout).reading


def test_what_holds_for_the_whole_list_is_taken_from_its_title(desk) -> None:
    tried = try_table(LIST, desk, sheet(*ROWS))
    assert tried.reading is None
    assert tried.layout.fixed == {
        "item": "第三季度耕地地力保护补贴",
        "source": "",
        "budget_year": "2026",
        "period": "2026年第三季度",
    }
    meant = dict(zip(HEADINGS, tried.layout.columns, strict=True))
    assert meant == {
        "序号": "", "村名": "detail", "户主姓名": "payee", "身份证号码": "detail",
        "联系电话": "detail", "面积（亩）": "detail", "补贴金额（元）": "amount", "签字": "",
    }  # fmt: skip


def test_rows_sums_and_names(desk) -> None:
    reading = read(desk, sheet(*ROWS), source="中央财政资金", item="耕地地力保护补贴")
    first, second, third = reading.records
    assert [row.amount for row in reading.records] == [38_400, 126_000, 2_000_000]
    assert first.payee_masked == "张**（凤溪村，440102198001011235，13812345678，面积3.2）"
    assert second.payee_masked == "欧阳*（石坎村，面积１０．５）"
    assert third.payee_masked == "凤溪镇粮食专业合作社（石坎村）"
    assert {(r.budget_year, r.item, r.source, r.period) for r in reading.records} == {
        (2026, "耕地地力保护补贴", "中央财政资金", "2026年第三季度")
    }
    assert reading.report.ready
    said = [f.text for f in reading.report.of(Level.PERSON)]
    assert len(said) == 1
    assert "一键脱敏" in said[0]
    told = {f.row for f in reading.report.findings} | {row for row, _ in reading.report.aside}
    assert told == set(range(1, reading.report.lines + 1))


def test_a_wrong_total_is_told(desk) -> None:
    report = read(desk, sheet(*ROWS, total="21,644.01"), source="中央财政资金").report
    said = [f.text for f in report.of(Level.PERSON)]
    assert any("表中写合计 21,644.01 元，以上各行相加为 21,644.00 元" in text for text in said)


def test_what_is_missing_blocks(desk) -> None:
    odd = ("4", "凤溪村", "李四", "", "", "", "待定", "")
    report = read(desk, sheet(*ROWS, odd)).report
    blocking = {(f.row, f.text) for f in report.findings if f.blocks}
    assert (6, "“待定”不是金额") in blocking
    assert (3, "请填写“资金来源”") in blocking
    assert not report.ready


@pytest.mark.parametrize("ending", [".xlsx", ".xls", ".ods", ".csv"])
def test_every_format_gives_the_same_rows(desk, tmp_path, ending) -> None:
    path = write_book(tmp_path / f"花名册{ending}", sheet(*ROWS).rows)
    made = read(desk, read_sheets(path)[0], source="中央财政资金").records
    assert made == read(desk, sheet(*ROWS), source="中央财政资金").records


def test_columns_of_their_own_win_over_what_was_said_once(desk) -> None:
    rows = (
        ("年度", "项目名称", "资金来源", "金额（万元）", "收款单位", "支出时间"),
        ("2025", "道路硬化", "县级专项资金", "12.345678", "潮安路桥公司", "2025年6月"),
    )
    reading = read(desk, Sheet(rows))
    (one,) = reading.records
    assert (one.budget_year, one.source, one.period) == (2025, "县级专项资金", "2025年6月")
    assert one.amount == 12_345_678
    assert FINANCE_ROWS.target("owner") is not None


@given(st.integers(min_value=0, max_value=10**12))
def test_every_sum_is_read_back_from_the_way_it_is_printed(fen: int) -> None:
    yuan = f"{fen // 100:,}.{fen % 100:02}"
    found = parse_money(yuan)
    assert found is not None
    assert (found.fen, found.exact) == (fen, True)


@pytest.mark.parametrize(
    ("text", "heading", "fen"),
    [
        ("1,234.5", "", 123_450),
        ("￥３００", "", 30_000),
        ("1.2万元", "金额（元）", 1_200_000),
        ("1.2", "金额（万元）", 1_200_000),
        ("-50", "", -5_000),
        ("500元整", "", 50_000),
    ],
)
def test_sums_as_lists_write_them(text, heading, fen) -> None:
    found = parse_money(text, heading)
    assert found is not None
    assert found.fen == fen


@pytest.mark.parametrize("text", ["", "待定", "1,23", "12.3.4", "约500"])
def test_what_is_no_sum(text) -> None:
    assert parse_money(text) is None
