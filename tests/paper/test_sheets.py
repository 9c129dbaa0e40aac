"""One-page notices, ledgers and form sheets, measured."""

import dataclasses
import itertools

import pytest

from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.printing.paper import Lines, Para, Table
from zwcx_desktop.printing.preview import page_sizes, render
from zwcx_desktop.printing.typeset import typeset


def of_size(measure, pdf, size):
    """Return the text of one type size: without page numbers and notes between pages."""
    sheets = measure.Document(pdf).sheets
    return measure.squeezed("".join(c.text for s in sheets for c in s.chars if c.size == size))


def test_a_one_page_notice(papers, book, when, measure):
    sheets = typeset(papers.plain_notice(), book, when)
    assert sheets.pages == 1
    checks = (measure.archive, measure.paper, measure.page_numbers, measure.kinsoku)
    assert measure.problems(sheets.pdf, *checks) == []
    assert measure.problems(sheets.pdf, measure.signed("2026年11月20日")) == []


def test_the_grey_note_carries_number_hash_and_rule(papers, book, when, measure):
    from zwcx_desktop.printing.paper import content_hash

    paper = papers.plain_notice()
    document = measure.Document(typeset(paper, book, when).pdf)
    note = "".join(ch.text for ch in document.sheets[0].chars if ch.size == 8)
    assert note == f"LX-TS-2026-0007　{content_hash(paper)[:8]}　本件由系统生成，加盖公章后生效"


def test_a_landscape_ledger(papers, book, when, measure):
    sheets = typeset(papers.ledger(60), book, when)
    checks = (measure.archive, measure.paper, measure.page_numbers)
    assert measure.problems(sheets.pdf, *checks) == []
    assert {tuple(round(v) for v in size) for size in page_sizes(sheets.pdf)} == {(842, 595)}
    document = measure.Document(sheets.pdf)
    assert len(document.sheets) == sheets.pages > 2
    assert all("承诺编号领域承诺内容" in measure.squeezed(s.text()) for s in document.sheets)


def test_a_ledger_keeps_every_cell_in_reading_order(papers, book, when, measure):
    paper = papers.ledger(200)
    table = next(block for block in paper.blocks if isinstance(block, Table))
    text = measure.squeezed(measure.Document(typeset(paper, book, when).pdf).text())
    at = 0
    for row in table.rows:
        at = text.find(measure.squeezed("".join(cell or "／" for cell in row)), at)
        assert at >= 0, row


def test_ledger_rows_stay_inside_their_columns(papers, book, when, measure):
    for sheet in measure.Document(typeset(papers.ledger(40), book, when).pdf).sheets:
        inner = sorted({round(r.x0, 2) for r in sheet.rules if not r.horizontal})
        for char in sheet.chars:
            if char.size == 10.5 and char.text.strip() and inner[0] < char.x < inner[-1]:
                assert not any(char.left + 0.05 < x < char.right - 0.05 for x in inner), char


def test_a_tall_row_is_split_and_a_short_one_is_not(papers, book, when, measure):
    tall = "应当依法依规办理并书面说明理由，" * 120
    rows = (("1", "短"), ("2", tall), ("3", "短"))
    table = Table((papers.Column("序号", 1), papers.Column("内容", 6)), rows)
    pdf = typeset(papers.plain_notice(blocks=(table,)), book, when).pdf
    assert measure.problems(pdf, measure.paper) == []
    document = measure.Document(pdf)
    assert len(document.sheets) >= 2
    assert "应当依法" in document.sheets[0].text()
    assert of_size(measure, pdf, 12).count("应当") == 120


@pytest.mark.parametrize("repeats", [1, 40, 300])
def test_a_form_sheet_of_any_length(papers, book, when, measure, repeats):
    summary = "镇2026年第三季度财务收支情况，" * repeats
    paper = papers.form_sheet(summary)
    pdf = typeset(paper, book, when).pdf
    checks = (measure.archive, measure.paper, measure.page_numbers)
    assert measure.problems(pdf, *checks) == []
    read = of_size(measure, pdf, 12)
    assert read.count("财务收支情况") == repeats
    for label in ("信息名称", "内容摘要", "拟稿人", "审查意见", "领导审签", "同意公开。"):
        assert read.count(label) == 1
    assert read.count("签名：年月日") == 3


def test_an_empty_value_is_never_ambiguous(papers, book, when, measure):
    read = measure.squeezed(measure.Document(typeset(papers.form_sheet(), book, when).pdf).text())
    assert "不予公开理由" in read
    assert "无" in read
    table = Table((papers.Column("事项"), papers.Column("备注")), ())
    read = measure.Document(typeset(papers.plain_notice(blocks=(table,)), book, when).pdf).text()
    assert "无／" in measure.squeezed(read)


def test_a_cell_of_blanks_is_drawn_like_any_other(papers, book, when, measure):
    table = Table((papers.Column("事项"), papers.Column("备注")), (("\n", "甲\n\n乙"), (" ", "丙")))
    pdf = typeset(papers.plain_notice(blocks=(table,)), book, when).pdf
    assert measure.problems(pdf, measure.archive, measure.paper) == []
    assert "甲乙" in measure.squeezed(measure.Document(pdf).text())


def test_a_character_no_font_has_stops_the_document(papers, book, when):
    paper = papers.plain_notice(blocks=(Para("反映人王\U000323af反映道路破损问题。"),))
    with pytest.raises(MissingGlyph) as refused:
        typeset(paper, book, when)
    assert "U+323AF" in refused.value.message
    assert "王\U000323af反映道路" in refused.value.message
    assert refused.value.hint


def test_a_missing_character_in_a_table_is_refused_too(papers, book, when):
    table = Table((papers.Column("姓名"),), (("李\U000323af",),))
    with pytest.raises(MissingGlyph, match=r"U\+323AF"):
        typeset(papers.plain_notice(blocks=(table,)), book, when)


def test_code_lines_stay_apart(papers, book, when, measure):
    words = ("A1B2-C3D4-E5F6", "G7H8-J9K0-M1N2")
    paper = papers.plain_notice(blocks=(Lines(words, papers.Align.CENTER, papers.Face.HEITI, 20),))
    lines = measure.Document(typeset(paper, book, when).pdf).sheets[0].lines(20.0)
    assert ["".join(ch.text for ch in line) for line in lines] == list(words)
    for line in lines:
        assert abs((line[0].left + line[-1].right) / 2 - 106) < 0.5


def test_preview_gives_pixels_of_the_page_asked_for(papers, book, when):
    pdf = typeset(papers.ledger(30), book, when).pdf
    page = render(pdf, 0, 48)
    assert (page.width, page.height) == (562, 397)
    assert len(page.pixels) == page.stride * page.height
    assert page.pixels.count(b"\xff") > len(page.pixels) * 0.7
    with pytest.raises(IndexError):
        render(pdf, 99, 48)


def test_page_numbers_can_be_left_out(papers, book, when, measure):
    paper = dataclasses.replace(papers.plain_notice(), page_numbers=False)
    pdf = typeset(paper, book, when).pdf
    assert "—1—" not in measure.squeezed(measure.Document(pdf).text())


def test_parts_of_a_line_never_overlap(papers, book, when, measure):
    for length in (5, 15, 25, 60):
        parts = ("填报单位：" + "溪" * length, "编号：LX-GK-2026-0012", "单位：元")
        paper = papers.plain_notice(blocks=(papers.Spread(parts),))
        pdf = typeset(paper, book, when).pdf
        assert measure.problems(pdf, measure.paper) == []
        for line in measure.Document(pdf).sheets[0].lines(12.0):
            for a, b in itertools.pairwise(line):
                assert a.right <= b.left + 0.1


def test_long_lines_of_a_given_title_are_broken_too(papers, book, when, measure):
    paper = papers.plain_notice(
        title=("临溪镇人民政府", "关于变更道路硬化工程完成期限承诺事项的补充公告")
    )
    document = measure.Document(typeset(paper, book, when).pdf)
    assert len(document.sheets[0].lines(22.0)) == 3
    assert measure.problems(document.pdf, measure.paper) == []


def test_a_note_below_a_table_that_fills_its_page_stands_on_the_next(papers, book, when, measure):
    for repeats in range(78, 92):
        tall = "应当依法依规办理并书面说明理由，" * repeats
        columns = (papers.Column("序号", 1), papers.Column("内容", 6))
        table = Table(columns, (("1", tall),), None, "注：" + "数量单位为件。" * 20)
        pdf = typeset(papers.plain_notice(blocks=(table,), signature=None), book, when).pdf
        assert measure.problems(pdf, measure.paper) == []
