"""A report's figures as tab text and as a workbook."""

import io
from datetime import date

import pytest
import python_calamine

from zwcx_desktop.exchange.sheets import read_text
from zwcx_desktop.exchange.statistics_table import HEADER, to_text, to_workbook
from zwcx_desktop.rules.statistics.figure import count, rate
from zwcx_desktop.rules.statistics.lines import lines
from zwcx_desktop.rules.statistics.periods import Reporting, Span

NOW = {"S04": (rate("按期兑现率", ("a",), ("a", "b")),), "S13": (count("投诉件次", ("c",)),)}
BEFORE = {"S04": (rate("按期兑现率", ("a", "b"), ("a", "b")),)}


@pytest.fixture
def report():
    return lines(NOW, BEFORE, {}, Reporting.around(Span.QUARTER, date(2026, 8, 1)))


def test_a_row_for_each_figure(report):
    head, kept, came = read_text(to_text(report))
    assert head == HEADER
    assert kept[:9] == (
        "承诺", "S04", "按期兑现率", "50.00", "%", "1", "2", "下降 50.00 个百分点", "",
    )  # fmt: skip
    assert came[:7] == ("投诉", "S13", "投诉件次", "1", "件", "", "")
    assert kept[9].startswith("按期兑现÷应兑现数")


def test_the_workbook_says_the_same(report):
    book = python_calamine.CalamineWorkbook.from_filelike(
        io.BytesIO(to_workbook("2026年第三季度", report))
    )
    assert book.sheet_names == ["2026年第三季度"]
    rows = book.get_sheet_by_name("2026年第三季度").to_python()
    assert [tuple(row) for row in rows] == list(read_text(to_text(report)))
