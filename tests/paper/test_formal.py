"""A formal document of several pages, measured against typesetting acceptance (GB/T 9704-2012)."""

import dataclasses

import pytest

from tests.paper import judge
from zwcx_desktop.printing.paper import (
    Heading,
    Imprint,
    Letterhead,
    PageBreak,
    Para,
    Signature,
    Table,
)
from zwcx_desktop.printing.typeset import typeset


@pytest.fixture(scope="module")
def formal(papers):
    return papers.formal_notice()


@pytest.fixture(scope="module")
def pdf(formal, book, when):
    return typeset(formal, book, when).pdf


def test_it_is_an_archive_file(pdf, measure):
    assert measure.problems(pdf, measure.archive) == []


def test_paper_margins_and_page_numbers(pdf, measure):
    assert measure.problems(pdf, measure.paper, measure.page_numbers) == []


def test_letterhead_number_rule_and_title(pdf, measure):
    assert measure.problems(pdf, measure.letterhead) == []


def test_full_pages_are_22_lines_of_28_characters(pdf, measure):
    assert measure.problems(pdf, measure.full_grid(3)) == []


def test_body_type_and_line_ends(pdf, measure):
    assert measure.problems(pdf, measure.body_type, measure.kinsoku) == []


def test_signature_and_imprint(pdf, measure):
    assert measure.problems(pdf, measure.signed("2026年11月20日"), measure.imprint) == []


def test_each_level_has_its_face_and_none_is_bold(pdf, measure):
    page = measure.Document(pdf).sheets[1]
    fonts = {"".join(ch.text for ch in line): {ch.font for ch in line} for line in page.lines(16.0)}
    assert all("NotoSansSC" in name for name in fonts["一、总体要求"])
    assert all("LXGWWenKai" in name for name in fonts["（一）扎实推进公开承诺。"])
    assert all("GWFangSong" in name for name in fonts["常态化、制度化、长效化。"])
    assert b" Tr" not in pdf


def test_what_is_copied_out_is_what_was_written(formal, pdf, measure):
    body = [formal.letterhead.number, f"{formal.addressee}："]
    for block in formal.blocks:
        if isinstance(block, Para) and not isinstance(block.text, str):
            body.append("".join(run.text for run in block.text))
        else:
            body.append(block.text)
    body.append(f"附件：{formal.attachments[0]}")
    body += [formal.signature.org, formal.signature.date, f"（{formal.postscript}）", "附件"]
    read = [
        ch.text for sheet in measure.Document(pdf).sheets for ch in sheet.chars if ch.size == 16
    ]
    assert measure.squeezed("".join(read)) == measure.squeezed("".join(body))
    assert "𪨶" in read
    assert "㙟" in read


def test_metadata_names_code_and_hash(pdf, formal):
    import io

    import pikepdf

    from zwcx_desktop.printing.paper import content_hash

    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert str(file.docinfo["/Title"]) == formal.title[0]
        assert str(file.docinfo["/Author"]) == "临溪镇人民政府"
        assert f"T01; sha256:{content_hash(formal)}" == str(file.docinfo["/Keywords"])
        assert str(file.Root.ViewerPreferences.PrintScaling) == "/None"


def test_the_same_paper_and_time_give_the_same_bytes(formal, pdf, book, when):
    assert typeset(formal, book, when).pdf == pdf


@pytest.mark.parametrize("count", range(11, 25))
def test_the_signature_never_stands_alone(papers, book, when, measure, count):
    blocks = tuple(Para(f"{i + 1}.请于月底前报送。") for i in range(count))
    paper = papers.plain_notice(blocks=blocks)
    pdf = typeset(paper, book, when).pdf
    assert measure.problems(pdf, measure.signed("2026年11月20日"), measure.paper) == []


def test_a_table_lends_its_last_row_to_the_signature(papers, book, when, measure):
    for count in range(18, 26):
        rows = tuple((f"第{i + 1}项",) for i in range(count))
        table = Table((papers.Column("事项"),), rows)
        pdf = typeset(papers.plain_notice(blocks=(table,)), book, when).pdf
        last = measure.Document(pdf).sheets[-1]
        assert f"第{count}项" in last.text()
        assert "2026年11月20日" in last.text()


def test_a_seal_never_reaches_the_imprint(papers, book, when, measure):
    for count in range(6, 14):
        paper = papers.plain_notice(
            blocks=tuple(Para(f"{i + 1}.请于月底前报送。") for i in range(count)),
            imprint=Imprint("临溪镇党政办公室", "2026年11月21日", "县政府办公室"),
        )
        document = measure.Document(typeset(paper, book, when).pdf)
        for sheet in document.sheets:
            date = [
                ln for ln in sheet.lines(16.0) if "".join(c.text for c in ln) == "2026年11月20日"
            ]
            rules = [rule.y0 for rule in sheet.rules if rule.width > 0.3]
            if date and rules:
                middle = date[0][0].baseline - 16 / measure.MM * 0.88 - measure.PITCH / 2 + 2.8
                assert middle + 21 < min(rules) + 0.1


def test_unsealed_signature(papers, book, when, measure):
    paper = papers.plain_notice(
        signature=Signature("临溪镇人民政府", "2026年11月20日", sealed=False)
    )
    pdf = typeset(paper, book, when).pdf
    assert measure.problems(pdf, measure.signed("2026年11月20日", sealed=False)) == []


def test_signer_and_secrecy_of_a_document_to_a_higher_organ(papers, formal, book, when, measure):
    head = Letterhead(
        "临溪镇人民政府文件", "临政发〔2026〕15号", ("赵某某",), "000001", "秘密★1年", "特急"
    )
    pdf = typeset(dataclasses.replace(formal, letterhead=head), book, when).pdf
    assert measure.problems(pdf, measure.letterhead, measure.archive) == []
    lines = ["".join(c.text for c in line) for line in measure.Document(pdf).sheets[0].lines(16.0)]
    assert lines[:4] == ["000001", "秘密★1年", "特急", "临政发〔2026〕15号签发人：赵某某"]


def test_a_draft_says_so_on_every_page(formal, book, when, measure):
    pdf = typeset(dataclasses.replace(formal, draft=True), book, when).pdf
    assert measure.problems(pdf, measure.archive) == []
    assert all("草稿" in sheet.text() for sheet in measure.Document(pdf).sheets)


def test_the_checks_can_fail(papers, book, when, measure):
    pdf = typeset(papers.plain_notice(), book, when).pdf
    assert measure.problems(pdf, measure.letterhead)
    assert measure.problems(pdf, measure.imprint)
    assert measure.problems(pdf, measure.full_grid(1))
    assert measure.problems(pdf, measure.signed("2026年11月20日", sealed=False))
    assert measure.problems(pdf.replace(b"/GTS_PDFA1", b"/GTS_PDFX1"), measure.archive)


@pytest.mark.parametrize("count", range(8, 24))
@pytest.mark.parametrize(
    "words", ["请办理。", "请在收到本通知之日起15个工作日内，把办理情况书面报告我单位。"]
)
def test_a_heading_never_ends_a_page(papers, book, when, measure, count, words):
    lead = tuple(Para(f"{i + 1}.请于月底前报送。") for i in range(count))
    blocks = (*lead, Heading(1, "三、回报要求"), Para(words), Para(words))
    pdf = typeset(papers.plain_notice(blocks=blocks), book, when).pdf
    assert list(judge.lone_headings(measure.Document(pdf))) == []


def test_lone_headings_can_be_found(papers, book, when, measure):
    blocks = (Para("请于月底前报送。"), Heading(1, "三、回报要求"), PageBreak(), Para("附后。"))
    pdf = typeset(papers.plain_notice(blocks=blocks), book, when).pdf
    assert list(judge.lone_headings(measure.Document(pdf))) == [
        "p1 ends with the heading 三、回报要求"
    ]


@pytest.mark.parametrize("count", range(10, 22))
def test_the_name_of_a_table_stays_with_it(papers, book, when, measure, count):
    lead = tuple(Para(f"{i + 1}.请于月底前报送。") for i in range(count))
    table = Table((papers.Column("事项"),), (("第1项",), ("第2项",)))
    pdf = typeset(papers.plain_notice(blocks=(*lead, Para("公开目录："), table)), book, when).pdf
    (page,) = [sheet for sheet in measure.Document(pdf).sheets if "公开目录：" in sheet.text()]
    assert "第1项" in page.text()
