"""本页小计: what the rows of each page of a ledger come to, and the whole at its end."""

from decimal import Decimal

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.paper import judge, measure, samples
from tests.paper.tags import SUBTOTAL, Tagged
from zwcx_desktop.printing.paper import Align, Column, Para, Table
from zwcx_desktop.printing.sums import PageSums
from zwcx_desktop.printing.typeset import typeset

COLUMNS = (
    Column("项目名称", 3),
    Column("户数", 1, Align.RIGHT),
    Column("实际支出", 2, Align.RIGHT),
    Column("责任人", 1, Align.CENTER),
)


def ledger(rows, above=2, total=True):
    amounts = [(i % 7 + 1, Decimal(i * 12345 + 678) / 100) for i in range(rows)]
    body = tuple(
        (f"临时救助（第{i + 1}批）", str(count), f"{money:,.2f}", "王𪨶")
        for i, (count, money) in enumerate(amounts)
    )
    whole = ("合计", str(sum(c for c, _ in amounts)), f"{sum(m for _, m in amounts):,.2f}", "")
    table = Table(COLUMNS, body, whole if total else None, "注：单位为元。", 11, (1, 2))
    text = tuple(Para("现将本季度财务收支情况公示如下。") for _ in range(above))
    return samples.plain_notice(blocks=(*text, table), signature=None)


def rows_of(pdf):
    (rows,) = Tagged(pdf).tables()
    return rows


@pytest.mark.parametrize("rows", [1, 5, 12])
def test_a_table_on_one_page_has_its_total_alone(book, when, rows):
    paper = ledger(rows)
    pdf = typeset(paper, book, when).pdf
    assert judge.findings(pdf, paper) == []
    assert SUBTOTAL not in measure.Document(pdf).text()


@pytest.mark.parametrize("rows", [*range(17, 27), 60, 200])
@pytest.mark.parametrize("total", [True, False])
def test_each_page_of_a_longer_one_ends_with_its_sums(book, when, rows, total):
    paper = ledger(rows, total=total)
    pdf = typeset(paper, book, when).pdf
    assert judge.findings(pdf, paper) == []
    sheets = [sheet for sheet in measure.Document(pdf).sheets if "批" in sheet.text()]
    sums = [row for row in rows_of(pdf) if SUBTOTAL in row]
    assert len(sums) == (len(sheets) if len(sheets) > 1 else 0)
    for sheet in sheets if sums else ():
        below = sheet.text().split(SUBTOTAL)[1]
        assert "批" not in below
    if total and sums:
        assert sum(Decimal(row[2].replace(",", "")) for row in sums) == Decimal(
            rows_of(pdf)[-1][2].replace(",", "")
        )


@pytest.mark.parametrize("above", range(14, 22))
def test_wherever_the_table_begins(book, when, above):
    paper = ledger(30, above)
    assert judge.findings(typeset(paper, book, when).pdf, paper) == []


def test_a_tall_row_counts_on_the_page_it_begins_on(book, when):
    tall = "应当依法依规办理并书面说明理由，" * 90
    rows = (("甲", "1", "1.00", ""), (tall, "2", "20.00", ""), ("丙", "4", "400.00", ""))
    paper = samples.plain_notice(
        blocks=(Table(COLUMNS, rows, None, "", 12, (1, 2)),), signature=None
    )
    pdf = typeset(paper, book, when).pdf
    assert judge.findings(pdf, paper) == []
    assert next(row[2] for row in rows_of(pdf) if SUBTOTAL in row) == "21.00"
    assert [row[2] for row in rows_of(pdf) if SUBTOTAL in row][-1] == "400.00"


def test_no_sum_is_made_of_what_is_no_amount(book, when):
    rows = [["项", "1", "2.50", ""] for _ in range(40)]
    rows[3][1], rows[5][2], rows[38][2] = "约3户", "", "待核"
    table = Table(COLUMNS, tuple(map(tuple, rows)), None, "", 12, (1, 2))
    paper = samples.plain_notice(blocks=(table,), signature=None)
    pdf = typeset(paper, book, when).pdf
    assert judge.findings(pdf, paper) == []
    sums = [row for row in rows_of(pdf) if SUBTOTAL in row]
    assert sums[0][1] == "／"
    assert sums[0][2] != "／"
    assert sums[-1][2] == "／"


def test_the_check_of_sums_can_fail(book, when):
    paper = ledger(40)
    pdf = typeset(paper, book, when).pdf
    assert list(judge._sums_of(1, [["甲", "2"], [SUBTOTAL, "3"], ["乙", "1"]])) == [
        "the last page has no sum",
        "a page's sum is 3, not 2",
    ]
    bare = samples.plain_notice(
        blocks=(*paper.blocks[:-1], Table(COLUMNS, paper.blocks[-1].rows, None))
    )
    assert list(judge._sums(bare)(measure.Document(pdf))) == ["sums that nobody asked for"]


@settings(max_examples=200, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(st.tuples(st.integers(-(10**15), 10**15), st.booleans()), min_size=1, max_size=60))
def test_sums_are_exact_and_none_is_longer_than_its_room(given_rows):
    rows = tuple(("项", f"{Decimal(cents) / 100:,.2f}") for cents, _ in given_rows)
    sums = PageSums(Table((Column("项"), Column("元")), rows, sums=(1,)))
    longest, whole = len(sums.widest()[1]), Decimal(0)
    page: list[int] = []
    for row, (cents, turns) in zip(rows, given_rows, strict=True):
        sums.next(row)
        if turns and page:
            told = sums.take()
            assert told == (SUBTOTAL, f"{Decimal(sum(page)) / 100:,.2f}")
            assert len(told[1]) <= longest
            whole, page = whole + sum(page), []
        sums.begin()
        page.append(cents)
    assert Decimal(sums.take()[1].replace(",", "")) == Decimal(sum(page)) / 100
    assert whole + sum(page) == sum(cents for cents, _ in given_rows)
