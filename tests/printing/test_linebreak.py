"""Line breaking: what GB/T 15834 forbids never happens, whatever the text."""

import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook, MissingGlyph
from zwcx_desktop.printing.grid import PORTRAIT, SIZE_3
from zwcx_desktop.printing.linebreak import (
    BLANK_RIGHT,
    NO_END,
    NO_START,
    natural_width,
    set_lines,
    shape,
    wrap,
)
from zwcx_desktop.printing.paper import Face, Run

BOOK = FontBook(asset("fonts"))
CELL = PORTRAIT.cell

words = st.one_of(
    st.text("政务诚信建设工作临溪镇公开承诺办理", min_size=2, max_size=12),
    st.sampled_from(["，", "。", "；", "：", "、", "”，", "）。", "》", "！", "……", "——", "·"]),
    st.sampled_from(["“承诺", "《办法", "（国发", "〔2026"]),
    st.integers(0, 10**7).map(str),
    st.sampled_from(["12.5％", "60.5%", "GB/T", "12345", "a@b.cn", "0768-1234567"]),
)
sentences = st.lists(words, min_size=1, max_size=60).map("".join)


def lines_of(text, width=28):
    glyphs = shape(BOOK, [Run(text)], SIZE_3, CELL)
    return set_lines(glyphs, (width - 2) * CELL, width * CELL)


def ordinary(text):
    """Marks and figures do not pile up in ordinary prose; where they do no break may be allowed."""
    marks = "".join(re.escape(c) for c in NO_START | NO_END)
    return not re.search(rf"[{marks}]{{4}}|[!-~％]{{25}}", text)


@settings(max_examples=300)
@given(sentences.filter(ordinary))
def test_no_line_begins_or_ends_with_a_forbidden_mark(text):
    lines = lines_of(text)
    for line in lines[1:]:
        assert line.glyphs[0].char not in NO_START
    for line in lines[:-1]:
        assert line.glyphs[-1].char not in NO_END


@settings(max_examples=300)
@given(sentences.filter(ordinary))
def test_lines_fill_the_width_exactly(text):
    lines = lines_of(text)
    for i, line in enumerate(lines[:-1]):
        width = (26 if i == 0 else 28) * CELL
        assert line.end == pytest.approx(width, abs=0.05)
    for i, line in enumerate(lines):
        assert line.end <= (26 if i == 0 else 28) * CELL + 0.05


@settings(max_examples=300)
@given(sentences)
def test_nothing_is_lost_or_reordered(text):
    joined = "".join(glyph.char for line in lines_of(text) for glyph in line.glyphs)
    assert joined == text
    for line in lines_of(text):
        assert all(a < b for a, b in zip(line.places, line.places[1:], strict=False))


@settings(max_examples=200)
@given(sentences.filter(ordinary))
def test_numbers_and_paired_dashes_are_never_divided(text):
    lines = lines_of(text)
    for a, b in itertools.pairwise(lines):
        left, right = a.glyphs[-1].char, b.glyphs[0].char
        assert not (left.isdigit() and left.isascii() and right.isdigit() and right.isascii())
        assert (left, right) not in {("—", "—"), ("…", "…")}


@settings(max_examples=200)
@given(sentences.filter(ordinary), st.floats(60, 200))
def test_cells_of_tables_keep_the_rules_too(text, width):
    table = BOOK.table(Face.FANGSONG)
    lines = wrap(table, text, 10.5, width)
    assert "".join(lines) == text
    for line in lines:
        length = sum(table[c][1] for c in line) * 10.5 / 1000
        half = 10.5 / 2 if line[-1] in BLANK_RIGHT else 0
        assert length <= width + half + 0.02


def test_a_comma_is_squeezed_in_rather_than_pushed_out():
    start = "政务，公开，" + "政" * 19 + "，"
    first = lines_of(start + "务" * 5, width=27)[0]
    assert "".join(g.char for g in first.glyphs) == start
    assert first.end == pytest.approx(25 * CELL, abs=0.05)
    assert first.places[-1] + CELL / 2 <= 25 * CELL + 0.05


def test_where_squeezing_gives_too_little_a_character_goes_along():
    first, second = lines_of("政" * 25 + "，" + "务" * 5, width=27)
    assert len(first.glyphs) == 24
    assert second.glyphs[1].char == "，"
    assert first.end == pytest.approx(25 * CELL, abs=0.05)


def test_a_word_longer_than_a_line_is_divided_at_its_slashes():
    address = "https://www.example.gov.cn/zwgk/2026/gongkaichengnuo/lin-xi-zhen/" * 2
    lines = ["".join(g.char for g in line.glyphs) for line in lines_of("网址：" + address)]
    assert "".join(lines) == "网址：" + address
    assert all(line[-1] in "/-._" for line in lines[:-1])


def test_a_page_long_number_still_ends():
    assert "".join(g.char for line in lines_of("9" * 500) for g in line.glyphs) == "9" * 500


def test_marks_without_ink_are_left_out():
    assert "".join(g.char for g in shape(BOOK, [Run("张\u200b三\ufe00\U000e0101")], 16)) == "张三"


def test_two_digits_take_one_cell():
    glyphs = shape(BOOK, [Run("2026年11月20日")], SIZE_3, CELL)
    assert {glyph.width for glyph in glyphs if glyph.char.isdigit()} == {CELL / 2}
    assert natural_width(glyphs) == pytest.approx(7 * CELL)


@pytest.mark.parametrize(
    "word",
    [
        "9704—2012",
        "10～15",
        "0768－1234567",
        "０７６８",
        "12.5％",
        "25℃",
        "m²",
        "don’t",
        "café",
        "-15",
    ],
)
def test_what_one_word_is_stays_on_one_line(word):
    for before in range(40):
        text = "政" * before + word + "务" * 40
        lines = ["".join(g.char for g in line.glyphs) for line in lines_of(text)]
        assert any(word in line for line in lines), lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("LX-TS-2026-00007", ["LX-TS-", "2026-", "00007"]),
        ("0768-1234567", ["0768-", "1234567"]),
        ("1,234,567,890.50", ["1,234,", "567,", "890.50"]),
        ("GB/T9704—2012", ["GB/", "T9704—", "2012"]),
    ],
)
def test_a_code_that_no_line_holds_is_divided_at_its_marks(text, lines):
    assert wrap(BOOK.table(Face.FANGSONG), text, 10, 42) == lines


@pytest.mark.parametrize("face", Face)
def test_a_dash_has_no_gap_in_any_face(face):
    for glyph in shape(BOOK, [Run("——", face)], SIZE_3):
        left, _, right, _ = glyph.font.ink("—")
        assert glyph.natural == pytest.approx(SIZE_3, rel=0.01)
        assert right - left > 990


def test_a_question_mark_is_squeezed_no_further_than_its_ink():
    for mark in "？！，。":
        for text in (
            "政务，" * 8 + "政" + mark + "务" * 30,
            "（政）" * 8 + "政" + mark + "务" * 30,
        ):
            first = lines_of(text)[0]
            last = first.glyphs[-1]
            ink = last.font.ink(last.char)[2] * SIZE_3 / 1000
            assert first.places[-1] + ink <= 26 * CELL + 0.3


def test_quotes_of_kaiti_are_full_width():
    glyphs = shape(BOOK, [Run("“政务”——诚信", Face.KAITI)], SIZE_3, CELL)
    assert natural_width(glyphs) == pytest.approx(8 * CELL)


def test_a_missing_character_is_named_with_its_place():
    with pytest.raises(MissingGlyph) as refused:
        shape(BOOK, [Run("登记人王\U000323af来电反映")], SIZE_3)
    assert refused.value.char == "\U000323af"
    assert refused.value.context == "登记人王\U000323af来电反映"


def test_a_long_code_is_parted_at_a_hyphen_and_never_spread():
    lines = lines_of(
        "我单位公布的有关信息（公开编号：GK-445103118-A1-20260202-001），已于11日撤回。"
    )
    assert "".join(glyph.char for glyph in lines[0].glyphs).endswith("-A1-")
    first = lines[0].glyphs
    for i, (left, right) in enumerate(itertools.pairwise(first)):
        if left.char.isascii() and right.char.isascii():
            assert lines[0].places[i + 1] - lines[0].places[i] == pytest.approx(left.width)
