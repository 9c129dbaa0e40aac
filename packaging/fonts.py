"""Make the bundled fonts in resources/fonts from what their authors publish.

python packaging/fonts.py fangsong
    Convert source/FandolFang-Regular.otf (CFF, which cannot be embedded) to GWFangSong-Regular.ttf:
    TrueType outlines within 0.6/1000 em, and ASCII from FandolSong: FandolFang's own is a heavy
    sans serif. GPL-3.0 with font exception; this script and source/ are the corresponding source.

python packaging/fonts.py slim SOURCE.ttf TARGET.ttf
    Drop layout tables and unneeded scripts from a static Noto font (OFL 1.1, no reserved name). The
    sources are the packages @expo-google-fonts/noto-serif-sc and noto-sans-sc 0.4.3: 400Regular and
    700Bold of the first, 500Medium of the second. LXGW WenKai 1.250 is carried unmodified.

Deterministic: the same sources give the same bytes.
"""

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FOLDER = Path(__file__).parent.parent / "resources" / "fonts"
SOURCES = FOLDER / "source"
MAX_ERROR = 0.6
FAMILY, POSTSCRIPT = "GW FangSong", "GWFangSong-Regular"
DESCRIPTION = (
    "Derived from FandolFang-Regular and FandolSong-Regular 0.3 (GPL-3.0 with font exception); "
    "outlines converted from CFF to TrueType, ASCII from FandolSong"
)
LAYOUT = [
    "GSUB",
    "GPOS",
    "GDEF",
    "BASE",
    "vhea",
    "vmtx",
    "VORG",
    "DSIG",
    "kern",
    "STAT",
    "meta",
    "gasp",
]
UNHINTED = (
    *("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs"),
    *("maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints"),
    *("maxContours", "maxCompositePoints", "maxCompositeContours", "maxComponentDepth"),
)
KEPT = (
    *((0x20, 0x7F), (0xA0, 0x180), (0x2000, 0x2070), (0x20A0, 0x20C0), (0x2100, 0x2600)),
    *((0x2600, 0x2660), (0x3000, 0x3030), (0x3200, 0x4DC0), (0x4E00, 0xA000)),
    *((0xF900, 0xFB00), (0xFE10, 0xFE70), (0xFF00, 0xFFF0), (0x20000, 0x2EBF0)),
)
"""Latin, punctuation, symbols and every Han character the font has (GB 18030-2022 level 2)."""


def outlines(font: TTFont) -> None:
    """Replace cubic CFF outlines by quadratic ones."""
    order, glyph_set = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    for tag in ("CFF ", *LAYOUT):
        if tag in font:
            del font[tag]
    font["loca"] = newTable("loca")
    table = font["glyf"] = newTable("glyf")
    table.glyphOrder, table.glyphs = order, glyphs
    table.compile(font)
    for name in order:
        left = glyphs[name].xMin if glyphs[name].numberOfContours else 0
        font["hmtx"][name] = (font["hmtx"][name][0], left)
    font.sfntVersion = "\x00\x01\x00\x00"
    font["maxp"].tableVersion = 0x00010000
    font["maxp"].maxZones = 1
    for field in UNHINTED:
        setattr(font["maxp"], field, 0)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping, post.glyphOrder = 3.0, [], {}, None


def rename(font: TTFont) -> None:
    """Give the modified font a name of its own."""
    names = font["name"]
    for number, text in ((1, FAMILY), (3, f"{POSTSCRIPT};converted"), (4, FAMILY), (6, POSTSCRIPT)):
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)
    names.removeNames(nameID=16)
    names.setName(DESCRIPTION, 10, 3, 1, 0x409)


def fangsong() -> None:
    font = TTFont(SOURCES / "FandolFang-Regular.otf", recalcTimestamp=False)
    latin = TTFont(SOURCES / "FandolSong-Regular.otf", recalcTimestamp=False)
    for each in (font, latin):
        outlines(each)
    ours, theirs = font.getBestCmap(), latin.getBestCmap()
    for code in range(0x20, 0x7F):
        if code in ours and code in theirs:
            font["glyf"][ours[code]] = latin["glyf"][theirs[code]]
            font["hmtx"][ours[code]] = latin["hmtx"][theirs[code]]
    rename(font)
    target = FOLDER / f"{POSTSCRIPT}.ttf"
    font.save(target)
    print(target.name, target.stat().st_size, "bytes")


def slim(source: Path, target: Path) -> None:
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = options.name_languages = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += LAYOUT
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, end in KEPT for code in range(first, end)])
    cutter.subset(font)
    subset.save_font(font, str(target), options)
    print(target.name, target.stat().st_size, "bytes")


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the bundled fonts.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("fangsong")
    slimming = commands.add_parser("slim")
    slimming.add_argument("source", type=Path)
    slimming.add_argument("target", type=Path)
    given = parser.parse_args()
    if given.command == "fangsong":
        fangsong()
    else:
        slim(given.source, given.target)


if __name__ == "__main__":
    main()
