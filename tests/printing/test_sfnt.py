"""Reading TrueType and cutting subsets, compared with fontTools."""

import io
import random

import pytest
from fontTools.ttLib import TTFont

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.cidfont import EmbeddedFont
from zwcx_desktop.printing.sfnt import TrueType, subset

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
