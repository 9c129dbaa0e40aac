"""Reading TrueType and cutting subsets, compared with fontTools."""

import contextlib
import io
import random

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.cidfont import EmbeddedFont
from zwcx_desktop.printing.described import describe
from zwcx_desktop.printing.sfnt import FontUnusable, TrueType
from zwcx_desktop.printing.subsets import subset

FILES = sorted(path.name for path in asset("fonts").glob("*.ttf"))


@pytest.fixture(scope="module", params=FILES)
def pair(request):
    path = asset("fonts") / request.param
    return TrueType(path), TTFont(path, lazy=True)


def test_glyphs_and_widths_are_those_of_fonttools(pair):
    ours, theirs = pair
    cmap, metrics = theirs.getBestCmap(), theirs["hmtx"]
    chance = random.Random(1)
    for code in chance.sample(sorted(cmap), 400):
        char = chr(code)
        assert ours.glyph(char) == theirs.getGlyphID(cmap[code])
        assert ours.width(char) == metrics[cmap[code]][0] * 1000 / theirs["head"].unitsPerEm
    absent = [code for code in range(0x3400, 0x2FFFF, 991) if code not in cmap]
    assert all(ours.glyph(chr(code)) == 0 for code in absent)


def test_a_subset_is_a_font_with_the_same_outlines(pair):
    ours, theirs = pair
    text = "政务诚信，。“”—…1%Aé①"
    glyphs = [0, *(ours.glyph(c) for c in text if ours.glyph(c))]
    wanted = list(glyphs)
    cut = TTFont(io.BytesIO(subset(ours, glyphs)), checkChecksums=2)
    assert cut["maxp"].numGlyphs == len(glyphs) >= len(wanted)
    for new, old in enumerate(wanted):
        name, original = cut.getGlyphName(new), theirs.getGlyphName(old)
        assert cut["hmtx"][name] == theirs["hmtx"][original]
        a, b = cut["glyf"][name], theirs["glyf"][original]
        assert a.getCoordinates(cut["glyf"])[0] == b.getCoordinates(theirs["glyf"])[0]


def test_each_character_has_a_code_of_its_own():
    font = EmbeddedFont(TrueType(asset("fonts/NotoSerifSC-Regular.ttf")), "F1")
    codes = [font.codes[c] for c in "㙟𪨶政政"]
    assert codes == ["0001", "0002", "0003", "0003"]
    assert b"<0002> <d86ade36>" in font.to_unicode()
    assert font.base_name().endswith("+NotoSerifSC-Regular")


@pytest.fixture(scope="module")
def whole(small):
    return small.read_bytes()


@settings(max_examples=400)
@given(data=st.data())
def test_bytes_that_are_not_what_they_should_be_give_one_sort_of_error(whole, workshop, data):
    raw = bytearray(whole)
    tables = st.integers(0, 12 + 16 * raw[5] - 1) | st.integers(0, len(raw) - 1)
    for at in data.draw(st.lists(tables, min_size=1, max_size=12)):
        raw[at] = data.draw(st.sampled_from((0, 1, 0x7F, 0x80, 0xFF)) | st.integers(0, 255))
    raw = raw[: data.draw(st.none() | st.integers(0, len(raw)))]
    path = workshop / "flipped.ttf"
    path.unlink(missing_ok=True)
    path.write_bytes(raw)
    with contextlib.suppress(FontUnusable):
        describe(path)
    with contextlib.suppress(FontUnusable):
        font = TrueType(path)
        drawn = [char for char in "政务诚信，。1Aé\u0301𪨶" if font.draws(char)]
        assert all(font.ink(char) and font.width(char) >= 0 for char in drawn)
        embedded = EmbeddedFont(font, "F1")
        codes = [embedded.codes[char] for char in drawn]
        assert len(embedded.program()) > 100
        assert len(codes) == len(set(drawn))
        assert embedded.base_name().isascii()


def test_a_glyph_that_is_a_part_of_itself_is_not_drawn(small, workshop):
    from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

    font = TTFont(small)
    names = {char: font.getBestCmap()[ord(char)] for char in "政务诚信"}
    for char, part in (("政", "务"), ("务", "政"), ("诚", "信")):
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = names[part], 0, 0, 0x1003
        glyph = Glyph()
        glyph.numberOfContours, glyph.components = -1, [component]
        glyph.xMin = glyph.yMin = glyph.xMax = glyph.yMax = 0
        font["glyf"].glyphs[names[char]] = glyph
    font.recalcBBoxes = False
    font.save(workshop / "loop.ttf")
    read = TrueType(workshop / "loop.ttf")
    assert [read.draws(char) for char in "政务诚信"] == [False, False, True, True]
    glyphs = [0, read.glyph("诚")]
    subset(read, glyphs)
    assert len(glyphs) == 3


def test_a_glyph_number_beyond_the_last_is_no_glyph(small, workshop):
    font = TTFont(small)
    font.save(workshop / "few.ttf")
    raw = bytearray((workshop / "few.ttf").read_bytes())
    at = raw.index(b"maxp")
    offset = int.from_bytes(raw[at + 8 : at + 12], "big")
    raw[offset + 4 : offset + 6] = (2).to_bytes(2, "big")
    (workshop / "few.ttf").write_bytes(raw)
    read = TrueType(workshop / "few.ttf")
    assert not any(read.draws(char) for char in "政务诚信")
