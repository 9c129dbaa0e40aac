"""Any text in any part of a document: rules of the line's ends, whole words, ink, reading back."""

import dataclasses

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.paper import judge, samples
from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Imprint,
    Lines,
    Para,
    Table,
)
from zwcx_desktop.printing.typeset import typeset

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Each example sets and judges a document: making a failing one smaller would take minutes."""

HAN = "政务诚信建设工作临溪镇公开承诺办理人民群众满意度㙟𪨶䶮"
MARKS = ("，", "。", "；", "：", "、", "”，", "）。", "》", "！", "？", "……", "——", "·", "％")
OPENERS = ("“承诺", "《办法》", "（国发", "‘一站式’", "【公示】", "「办」", "〔2026〕15号")
FIGURES = ("12.5％", "60.5%", "1,234,567.89元", "3.6亩", "25℃", "2026年11月20日", "9:30", "-15")
LATIN = (
    *("GB/T", "12345", "office@example.gov.cn", "https://www.example.gov.cn/zwgk/2026/a?id=7"),
    *("0768-1234567", "LX-TS-2026-00007", "WeChat", "A4", "e-Government", "m²", "PM2.5", "don’t"),
    *("临政发〔2026〕15号", "（2026）粤51民终3号", "０７６８－１２３４５６７", "①", "Ⅲ", "№ 7"),
)
WORDS = st.one_of(
    st.text(HAN, min_size=2, max_size=14),
    st.sampled_from(MARKS),
    st.sampled_from((*OPENERS, *FIGURES, *LATIN)),
    st.integers(0, 10**8).map(str),
)


def ordinary(text: str) -> bool:
    """Whether marks do not pile up, nor Latin words, more than they do in prose."""
    run = 0
    for char in text:
        run = run + 1 if char in judge.measure.NO_START | judge.measure.NO_END else 0
        if run > 3:
            return False
    return text[:1] not in judge.measure.NO_START


def prose(most: int) -> st.SearchStrategy[str]:
    between = st.lists(WORDS, min_size=1, max_size=most)
    return between.map("政".join).map(lambda text: f"政{text}信").filter(ordinary)


def short(text: str, most: int) -> str:
    return text[:most].rstrip("".join(judge.measure.NO_END))


@pytest.fixture(scope="module")
def found(book, when):
    """Return the findings of a paper, by the checks that judge text."""

    def find(paper):
        checks = judge.by_check(typeset(paper, book, when).pdf, paper)
        return {name: what for name, what in checks.items() if what}

    return find


@settings(max_examples=60, phases=PHASES)
@given(prose(40), prose(12), prose(12))
def test_text_of_a_document(found, text, name, other):
    paper = samples.plain_notice(
        blocks=(Para(text), Para(text, indent=0)),
        addressee=name,
        attachments=(name, other),
        postscript=name,
        imprint=Imprint("临溪镇党政办公室", "2026年11月21日", text),
    )
    assert found(paper) == {}


@settings(max_examples=60, phases=PHASES)
@given(st.lists(prose(14), min_size=2, max_size=4), st.sampled_from([9, 10.5, 11, 12, 14]),
       st.lists(st.floats(0.4, 6), min_size=4, max_size=9), st.sampled_from(Align))  # fmt: skip
def test_cells_of_a_table(found, texts, size, shares, align):
    columns = tuple(Column(short(texts[i % 2], 12), share, align) for i, share in enumerate(shares))
    rows = tuple(tuple(texts[(i + j) % len(texts)] for i in range(len(shares))) for j in range(3))
    table = Table(columns, rows, ("合计", *texts[:2]), f"注：{texts[0]}", size)
    assert found(samples.plain_notice(blocks=(table,), signature=None)) == {}


@settings(max_examples=40, phases=PHASES)
@given(st.lists(prose(10), min_size=3, max_size=3), st.sampled_from([9, 12, 14]),
       st.lists(st.floats(0.5, 4), min_size=4, max_size=4))  # fmt: skip
def test_cells_of_a_form_sheet(found, texts, size, shares):
    label, value, foot = texts
    row = FormRow((FormCell(short(label, 10), label=True), FormCell(value, across=3)))
    signed = FormRow(
        (
            FormCell("审查意见", label=True),
            FormCell(value, foot=f"签名：{short(foot, 8)}　　年　　月　　日"),
            FormCell(label, align=Align.RIGHT),
            FormCell(value, align=Align.CENTER),
        ),
        3,
    )
    form = FormGrid(tuple(shares), (row, signed, row), size)
    assert found(samples.plain_notice(blocks=(form,), signature=None)) == {}


@settings(max_examples=60, phases=PHASES)
@given(prose(6), prose(10))
def test_titles_and_headlines(found, title, headline):
    paper = samples.plain_notice(
        title=(f"临溪镇人民政府关于{title}的通知",),
        subtitle=f"（{headline}）",
        blocks=(
            Para("特此通知。"),
            samples.Heading(1, f"一、{headline}"),
            samples.Heading(2, f"（一）{headline}"),
            Lines((headline, headline), Align.CENTER, size=20),
            Lines((headline,), Align.RIGHT, indent=2),
            samples.Spread((headline, title), size=12),
            Para("请认真贯彻执行。"),
        ),
        annexes=(Annex(title, (Para("说明。"),), "附件1"),),
    )
    assert found(dataclasses.replace(paper, attachments=(title,))) == {}
