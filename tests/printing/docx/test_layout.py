"""An editable copy keeps the numbers of GB/T 9704-2012 that a word processor knows."""

import zipfile
from io import BytesIO

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from lxml import etree

from tests.paper import samples
from tests.printing.docx.reading import opened, side_by_side, text_of
from zwcx_desktop.printing.docx import editable
from zwcx_desktop.printing.docx.pages import COPY
from zwcx_desktop.printing.paper import (
    Annex,
    Chart,
    Column,
    Lines,
    PageBreak,
    Paper,
    Para,
    StampedSignature,
    Table,
)

NAMES = (
    "formal_notice",
    "plain_notice",
    "form_sheet",
    "letter",
    "order",
    "minutes",
    "to_higher_organ",
    "joint",
)
PAPERS = {name: getattr(samples, name)() for name in NAMES} | {
    "ledger": samples.ledger(40),
    "unsealed": samples.joint(sealed=False),
}
NEAR = Mm(0.1)

# The order of elements in the schema of ECMA-376 part 1; word processors refuse others.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr pBdr shd tabs"
    " autoSpaceDE autoSpaceDN snapToGrid spacing ind jc textDirection outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b color spacing sz szCs lang",
    "tblPr": "tblStyle tblpPr tblOverlap tblW jc tblInd tblBorders tblLayout tblCellMar",
    "tcPr": "tcW gridSpan vMerge tcBorders textDirection vAlign",
    "sectPr": "type pgSz pgMar cols titlePg docGrid",
    "tblBorders": "top left bottom right insideH insideV",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr",
}


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(params=PAPERS)
def paper(request):
    return PAPERS[request.param]


def test_it_says_what_the_paper_says_in_order(paper):
    assert text_of(opened(editable(paper))) == side_by_side(paper)


def test_elements_stand_in_the_order_of_the_schema(paper):
    for name, part in parts(editable(paper)).items():
        for element in etree.fromstring(part).iter(*("{*}" + tag for tag in ORDER)):
            tag = etree.QName(element).localname
            inside = [etree.QName(child).localname for child in element]
            at = [ORDER[tag].split().index(one) for one in inside if "Reference" not in one]
            assert at == sorted(at), (name, tag)


def test_the_same_paper_gives_the_same_bytes_and_tells_no_time(paper):
    content = editable(paper)
    assert content == editable(paper)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    about = opened(content).core_properties
    assert about.created is None
    assert about.modified is None


def test_pages_are_those_of_the_standard(paper):
    for section in opened(editable(paper)).sections:
        wide = section.orientation is WD_ORIENT.LANDSCAPE
        sides = (section.page_width, section.page_height)
        margins = (
            section.top_margin,
            section.right_margin,
            section.bottom_margin,
            section.left_margin,
        )
        wanted = (28, 37, 26, 35) if wide else (37, 26, 35, 28)
        assert [abs(a - Mm(b)) <= NEAR for a, b in zip(margins, wanted, strict=True)] == [True] * 4
        assert [abs(a - Mm(b)) <= NEAR for a, b in zip(sides, (297, 210) if wide else (210, 297), strict=True)] == [True] * 2  # fmt: skip
        grid = section._sectPr.find(qn("w:docGrid"))
        assert grid.get(qn("w:type")) == "linesAndChars"
        pitch, space = int(grid.get(qn("w:linePitch"))), int(grid.get(qn("w:charSpace")))
        height = (section.page_height - section.top_margin - section.bottom_margin) / Pt(1) * 20
        width = (section.page_width - section.left_margin - section.right_margin) / Pt(1)
        assert int(height // pitch) == (15 if wide else 22)
        assert int(width // (16 + space / 4096)) == (40 if wide else 28)


def test_nothing_is_bold_and_headings_are_headings():
    document = opened(editable(PAPERS["formal_notice"]))
    assert not list(document.element.iter(qn("w:b")))
    assert not list(document.styles.element.iter(qn("w:b")))
    heads = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert heads == ["一、总体要求", "二、重点任务", "三、保障措施"]
    faces = {
        style.name: style.element.rPr.rFonts.get(qn("w:eastAsia"))
        for style in document.styles
        if style.type == 1
        and style.element.rPr is not None
        and style.element.rPr.rFonts is not None
    }
    assert faces["Heading 1"] == "黑体"
    assert faces["Heading 2"] == "楷体"
    assert faces["Title"] == "方正小标宋简体"
    body = next(p for p in document.paragraphs if p.text.startswith("请各单位"))
    indent = document.styles[body.style.name].element.pPr.find(qn("w:ind"))
    assert indent.get(qn("w:firstLineChars")) == "200"


def fields(part):
    return [f.get(qn("w:instr")).strip() for f in part.part.element.iter(qn("w:fldSimple"))]


def test_page_numbers_stand_right_on_odd_and_left_on_even_pages():
    document = opened(editable(PAPERS["formal_notice"]))
    assert document.settings.odd_and_even_pages_header_footer
    for section in document.sections:
        odd, even = section.footer, section.even_page_footer
        assert (fields(odd), fields(even)) == (["PAGE"], ["PAGE"])
        assert [p.text for p in odd.paragraphs] == ["—  —"]
        assert odd.paragraphs[0].alignment == 2
        assert even.paragraphs[0].alignment == 0
        assert abs(section.footer_distance - Mm(25.4)) < Mm(0.5)


def test_a_turned_page_has_its_number_where_upright_pages_have_it():
    document = opened(editable(PAPERS["ledger"]))
    (section,) = document.sections
    assert section.orientation is WD_ORIENT.LANDSCAPE
    assert (fields(section.footer), fields(section.header)) == ([], ["PAGE"])
    directions = section.header.part.element.iter(qn("w:textDirection"))
    assert [one.get(qn("w:val")) for one in directions] == ["tbRl"]


def test_sheets_are_turned_for_the_annex_that_asks_for_it():
    sections = opened(editable(PAPERS["joint"])).sections
    turned = [section.orientation is WD_ORIENT.LANDSCAPE for section in sections]
    assert turned == [False, True, False]


def test_an_annex_begins_a_page():
    document = opened(editable(PAPERS["joint"]))
    label = next(p for p in document.paragraphs if p.text == "附件1")
    assert label.paragraph_format.page_break_before


def test_the_first_page_of_a_letter_has_no_number():
    (section,) = opened(editable(PAPERS["letter"])).sections
    assert section.different_first_page_header_footer
    assert fields(section.first_page_footer) == []
    assert fields(section.footer) == ["PAGE"]
    rules = [
        rule.get(qn("w:val"))
        for part in (section.first_page_footer.part.element, section.part.element)
        for rule in part.iter(qn("w:bottom"))
        if rule.get(qn("w:color")) == "FF0000"
    ]
    assert rules == ["thinThickSmallGap", "thickThinSmallGap"]


def test_a_paper_without_numbers_has_none():
    paper = Paper(code="T", title=("甲",), blocks=(Para("乙"),), page_numbers=False)
    (section,) = opened(editable(paper)).sections
    assert fields(section.footer) == fields(section.even_page_footer) == []


def test_the_head_of_a_table_repeats_and_rows_are_not_split():
    document = opened(editable(PAPERS["ledger"]))
    (table,) = document.tables
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert heads == [True] + [False] * 41
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    width = sum(int(column.width) for column in table.columns)
    assert abs(width - Mm(225)) < Mm(0.2)


def test_a_row_taller_than_a_third_of_the_page_may_be_split():
    long = Table((Column("事项"), Column("情况")), (("甲", "办理情况" * 200), ("乙", "已办")))
    document = opened(editable(Paper(code="T", title=("表",), blocks=(long,))))
    split = [row._tr.trPr.find(qn("w:cantSplit")) is None for row in document.tables[0].rows]
    assert split == [False, True, False]


def test_red_rule_and_imprint_rules_are_as_thick_as_printed():
    root = opened(editable(PAPERS["formal_notice"])).element
    red = [b for b in root.iter(qn("w:bottom")) if b.get(qn("w:color")) == "FF0000"]
    assert [(b.get(qn("w:val")), b.get(qn("w:sz")), b.get(qn("w:space"))) for b in red] == [
        ("single", "11", "11")
    ]
    imprint = list(root.iter(qn("w:tbl")))[-1]
    borders = imprint.find(qn("w:tblPr")).find(qn("w:tblBorders"))
    assert {b.tag.split("}")[1]: b.get(qn("w:sz")) for b in borders} == {
        "top": "8",
        "bottom": "8",
        "insideH": "6",
    }
    place = imprint.find(qn("w:tblPr")).find(qn("w:tblpPr"))
    assert place.get(qn("w:tblpYSpec")) == "bottom"


def test_every_page_says_that_it_is_a_copy(paper):
    document = opened(editable(paper))
    for section in document.sections:
        heads = [section.header, section.even_page_header]
        heads += [section.first_page_header] * section.different_first_page_header_footer
        for head in heads:
            note = head.paragraphs[-1]
            assert note.text == (f"草稿　{COPY}" if paper.draft else COPY)
            marks = [
                m.get("string") for m in head.part.element.iter("{*}textpath") if m.get("string")
            ]
            assert marks == ["草稿"] * paper.draft
    assert document.core_properties.comments == "可编辑副本，非定稿；以PDF定稿为准"


def test_it_tells_of_the_office_and_of_nobody_else():
    about = opened(editable(PAPERS["formal_notice"])).core_properties
    assert about.title == "临溪镇人民政府关于进一步加强政务诚信建设工作的通知"
    assert about.author == about.last_modified_by == "临溪镇人民政府"
    assert about.language == "zh-CN"
    assert about.keywords == "T01; 可编辑副本"
    names = set(parts(editable(PAPERS["formal_notice"])))
    assert not {name for name in names if "custom" in name or "app" in name or "thumb" in name}


def test_charts_are_told_as_tables():
    bars = Chart("各领域承诺数", ("政务公开", "公共服务"), (3.0, 5.0), ("3项", "5项"))
    line = Chart("按月", ("1月", "2月", "3月"), (1.0, None, 2.0), ("1件", "—", "2件"), line=True)
    paper = Paper(
        code="T", title=("图",), blocks=(bars, PageBreak(), line, Lines(("完",), size=22))
    )
    document = opened(editable(paper))
    told = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    assert told == [
        ["政务公开", "3项"],
        ["公共服务", "5项"],
        ["1月", "2月", "3月"],
        ["1件", "", "2件"],
    ]
    assert text_of(document) == side_by_side(paper)


def test_form_cells_go_across_and_down():
    (table,) = opened(editable(PAPERS["form_sheet"])).tables
    assert {len(row.cells) for row in table.rows} == {4}
    assert [row.cells[0].text for row in table.rows][-3:] == ["审查意见"] * 3
    assert table.rows[0].cells[1].text == table.rows[0].cells[3].text


def test_stamps_have_room_between_the_posts():
    signed = StampedSignature(("镇　长", "书　记"), "2026年11月20日")
    paper = Paper(code="T", title=(), blocks=(Para("令"),), signature=signed)
    document = opened(editable(paper))
    posts = [p for p in document.paragraphs if p.style.name == "Signature"]
    assert [round(p.paragraph_format.space_before / Pt(1)) for p in posts] == [58, 29]
    assert text_of(document) == side_by_side(paper)


def test_an_annex_alone_is_turned_back_for_the_imprint():
    annex = Annex("表", (Para("甲"),), landscape=True)
    paper = Paper(code="T", title=("甲",), blocks=(), annexes=(annex,))
    assert len(opened(editable(paper)).sections) == 2
