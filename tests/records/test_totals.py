"""A finance notice's own totals are held against its rows."""

import pytest

from zwcx_desktop.records.disclosure.parts import FinanceItem
from zwcx_desktop.records.disclosure.totals import total_problems
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Severity

ROWS = (
    FinanceItem(source="县级专项资金", budget=Fen(1_200_000), amount=Fen(1_100_050)),
    FinanceItem(source="镇级自筹", budget=Fen(300_000), amount=Fen(200_000)),
)


@pytest.mark.parametrize(
    "text",
    [
        "实际支出合计13,000.50元。",
        "合计 13000.50 元",
        "共计发放1.3万元",
        "预算总额15000元",
        "其中镇级自筹合计2000元",
        "合计以附表为准，另发放 5 元。",
        "没有总数。",
    ],
)
def test_a_total_the_rows_bear_out_is_let_be(text):
    assert list(total_problems((text,), ROWS)) == []


@pytest.mark.parametrize("text", ["合计13,002元", "共计发放1.4万元", "支出总计：2.3亿元"])
def test_a_total_they_do_not_is_named_with_theirs(text):
    (problem,) = total_problems(("", text), ROWS)
    assert problem.field == "finance"
    assert problem.severity is Severity.WARNING
    assert "13,000.50 元" in problem.message
    assert "“" in problem.message


def test_nothing_is_said_before_every_amount_is_there():
    unfilled = FinanceItem(source="镇级自筹")
    assert list(total_problems(("合计5元",), (*ROWS, unfilled))) == []
    assert list(total_problems(("合计5元",), ())) == []
