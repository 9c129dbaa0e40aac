"""Every format of the standard, judged whole; the judge itself can fail."""

import dataclasses

import pytest

from tests.paper import formats, judge, measure, samples
from tests.paper.tags import Tagged
from zwcx_desktop.printing.paper import (
    Annex,
    Blank,
    Imprint,
    ImprintPage,
    JointSignature,
    Para,
    Run,
    Signature,
    StampedSignature,
)
from zwcx_desktop.printing.typeset import typeset

EVERY = {
    "通知": samples.formal_notice,
    "告知书": samples.plain_notice,
    "信函": samples.letter,
    "令": samples.order,
    "纪要": samples.minutes,
    "上行文": samples.to_higher_organ,
    "联合行文": samples.joint,
    "联合行文，不加盖印章": lambda: samples.joint(sealed=False),
    "台账": lambda: samples.ledger(200),
    "表单": samples.form_sheet,
    "长表单": lambda: samples.form_sheet("镇2026年第三季度财务收支情况，" * 300),
}


@pytest.fixture(scope="module")
def lay(book, when):
    return lambda paper: typeset(paper, book, when).pdf


@pytest.mark.parametrize("name", EVERY)
def test_each_format_has_no_finding(lay, name):
    paper = EVERY[name]()
    assert judge.by_check(lay(paper), paper) == {
        check: [] for check in judge.by_check(lay(paper), paper)
    }


def test_the_table_counts_findings_by_document_and_check(lay):
    paper = samples.order()
    good, bad = lay(paper), lay(dataclasses.replace(paper, page_numbers=False))
    told = judge.table([("令", judge.by_check(good, paper)), ("坏", judge.by_check(bad, paper))])
    assert "| 令 | 0 |" in told
    assert told.endswith("2 documents, 1 findings")


@pytest.mark.parametrize(
    ("check", "wrong"),
    [
        (formats.letter, samples.order),
        (formats.order, samples.minutes),
        (formats.minutes, samples.order),
        (formats.joint_head, samples.letter),
    ],
)
def test_measures_of_a_format_fail_on_another(lay, check, wrong):
    assert measure.problems(lay(wrong()), check)


@pytest.mark.parametrize("count", range(2, 8))
def test_seals_of_any_number_of_organs_never_touch(lay, count):
    orgs = tuple(
        f"临溪县{name}局" for name in ("公安", "民政", "司法", "财政", "教育", "水利", "审计")
    )
    paper = dataclasses.replace(samples.joint(orgs[:count]), annexes=(), imprint=None)
    assert judge.findings(lay(paper), paper) == []


def test_several_stamps_stand_below_one_another(lay):
    paper = dataclasses.replace(
        samples.order(), signature=StampedSignature(("县长", "县公安局局长"), "2026年11月20日")
    )
    pdf = lay(paper)
    assert judge.findings(pdf, paper) == []
    lines = {
        "".join(ch.text for ch in line): line
        for line in measure.Document(pdf).sheets[0].lines(16.0)
    }
    ends = [lines[post][-1].right for post in ("县长", "县公安局局长")]
    assert abs(ends[0] - ends[1]) < 0.5


@pytest.mark.parametrize("count", range(8, 30))
@pytest.mark.parametrize(
    "signature",
    [
        Signature("临溪镇人民政府", "2026年11月20日"),
        JointSignature(("临溪镇人民政府", "临溪镇人民武装部"), "2026年11月20日"),
        StampedSignature(("镇长",), "2026年11月20日"),
    ],
    ids=("seal", "seals", "stamp"),
)
def test_no_ending_stands_alone_and_no_line_is_widowed(lay, count, signature):
    text = "请各单位按照分工抓好落实，于月底前书面报送镇党政办公室。"
    paper = samples.plain_notice(
        blocks=(*(Para(text) for _ in range(count)), Blank()),
        signature=signature,
        postscript="联系人：李四",
    )
    pdf = lay(paper)
    checks = judge.by_check(pdf, paper)
    assert checks["署名"] + checks["孤行"] + checks["版心"] == []
    last = measure.Document(pdf).sheets[-1].text()
    assert "2026年11月20日" in last
    assert "联系人" in last


@pytest.mark.parametrize(("lines", "pages", "bare"), [(3, 2, ()), (20, 4, (3, 4))])
def test_imprint_on_the_back_of_a_leaf(lay, lines, pages, bare):
    imprint = Imprint("临溪镇党政办公室", "2026年11月21日", page=ImprintPage.EVEN)
    paper = samples.plain_notice(
        blocks=tuple(Para("请于月底前报送。") for _ in range(lines)), imprint=imprint
    )
    document = measure.Document(lay(paper))
    if lines == 20:
        # The text fills two pages: the third is left blank, neither it nor the fourth is numbered.
        paper = dataclasses.replace(paper, blocks=paper.blocks * 2)
        document = measure.Document(lay(paper))
    assert len(document.sheets) in (pages, 2)
    assert len(document.sheets) % 2 == 0
    assert judge.findings(document.pdf, paper) == []


def test_structure_tells_headings_tables_and_their_heads(lay):
    read = Tagged(lay(samples.formal_notice()))
    assert read.texts("H1") == [
        "临溪镇人民政府关于进一步加强政务诚信建设工作的通知",
        "临溪镇2026年政务诚信建设任务分解表",
    ]
    assert read.texts("H2") == ["一、总体要求", "二、重点任务", "三、保障措施"]
    assert read.texts("H3") == ["（一）扎实推进公开承诺。", "（二）依法办理投诉举报。"]
    assert read.texts("TH") == ["序号", "任务名称", "数量", "完成时限", "责任单位"]


def test_a_heading_repeated_on_each_page_is_read_once(lay):
    read = Tagged(lay(samples.ledger(200)))
    assert read.texts("TH").count("承诺编号") == 1
    assert len([node for node in read.root.walk() if node.tag == "TR"]) == 202


def test_a_form_is_read_label_by_value(lay):
    read = Tagged(lay(samples.form_sheet()))
    rows = [node.said() for node in read.root.walk() if node.tag == "TR"]
    assert rows[0] == "信息名称2026年第三季度财务公开"
    assert rows[2] == "拟稿人张三形成日期2026年10月8日"
    assert rows[4].startswith("审查意见科室初审同意公开。签名：")


def test_spaces_at_line_ends_are_read_back(lay):
    words = "Public Promise Registry of the Township Government " * 6 + "完"
    paper = samples.plain_notice(blocks=(Para((Run(words),)),))
    assert words in Tagged(lay(paper)).texts("P")


def test_a_landscape_annex_turns_its_own_pages_only(lay):
    paper = samples.joint()
    turned = [sheet.turned for sheet in measure.Document(lay(paper)).sheets]
    assert turned[:3] == [False, False, False]
    assert True in turned
    assert turned[-1] is False
    upright = dataclasses.replace(
        paper, annexes=(*paper.annexes, Annex("说明", (Para("说明。"),), "附件3"))
    )
    assert judge.findings(lay(upright), upright) == []
