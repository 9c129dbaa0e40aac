"""Rare characters: drawn in every face and place, read back exactly, or refused by name."""

import io
import re
import unicodedata

import pikepdf
import pytest

from tests.paper import judge, rare, samples
from tests.paper.tags import Tagged
from zwcx_desktop.printing.fonts import MissingGlyph
from zwcx_desktop.printing.linebreak import cleaned, shape
from zwcx_desktop.printing.paper import (
    Column,
    Face,
    Heading,
    Lines,
    Para,
    Run,
    Signature,
    Table,
)
from zwcx_desktop.printing.press import Gathered, Press
from zwcx_desktop.printing.typeset import typeset


def drawn_blank(pdf):
    """Return the codes that pages write and whose glyph in the embedded font has no ink."""
    from fontTools.ttLib import TTFont

    blank = []
    with pikepdf.open(io.BytesIO(pdf)) as file:
        fonts = {
            str(name): font for page in file.pages for name, font in page.Resources.Font.items()
        }
        for font in fonts.values():
            program = font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
            face = TTFont(io.BytesIO(program))
            order, outlines = face.getGlyphOrder(), face["glyf"]
            (_, *rows) = re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]+)>", font.ToUnicode.read_bytes())
            for code, text in rows:
                char = bytes.fromhex(text.decode()).decode("utf-16-be")
                glyph = outlines[order[int(code, 16)]]
                if int(code, 16) == 0 or (not char.isspace() and glyph.numberOfContours == 0):
                    blank.append(char)
    return blank


@pytest.mark.parametrize("face", Face)
def test_every_face_draws_them_or_another_does(book, face):
    table = book.table(face)
    for char in rare.ALL:
        font, width = table[char]
        left, bottom, right, top = font.ink(char)
        assert font.glyph(char)
        assert width == pytest.approx(1000, abs=30), char
        assert right - left > 300, char
        assert top - bottom > 30, char


@pytest.mark.parametrize("face", Face)
def test_in_every_part_of_a_document(book, when, face):
    first, last = rare.PLACES, rare.BEYOND_BMP[-8:]
    columns = (Column("姓名"), Column(f"地名{first}", 2))
    paper = samples.plain_notice(
        title=(f"关于{first[:6]}村名的公告",),
        subtitle=f"（{last}）",
        addressee=f"{first}村民委员会",
        blocks=(
            Heading(1, f"一、{rare.NAMES}"),
            Heading(2, f"（一）{rare.EXTENSION_A}"),
            Para((Run(rare.ALL, face),)),
            Lines((rare.BEYOND_BMP[:20],), face=face),
            Table(columns, ((rare.ALL, last), (last, "")), note=f"注：{first}"),
        ),
        attachments=(f"{first}名单",),
        signature=Signature(f"临溪镇{last[:4]}村民委员会", "2026年11月20日"),
        postscript=f"联系人：王{first[1]}",
    )
    pdf = typeset(paper, book, when).pdf
    assert judge.findings(pdf, paper) == []
    assert drawn_blank(pdf) == []
    assert rare.ALL in Tagged(pdf).texts("P")
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert str(file.docinfo.Title) == paper.title[0]
        assert str(file.open_metadata()["dc:title"]) == paper.title[0]


def test_the_list_is_what_a_normalisation_would_spoil():
    assert unicodedata.normalize("NFC", rare.COMPATIBILITY) != rare.COMPATIBILITY
    assert cleaned(rare.ALL) == rare.ALL
    assert cleaned(f"（{rare.ALL}）") == f"（{rare.ALL}）"


REFUSED = {
    "a character no font here has": ("\U000323af", "请安装含有该字"),
    "a compatibility ideograph no font here has": ("\uf904", "请改用U+6ED1"),
    "private use": ("\ue123", "自造字"),
    "private use beyond the BMP": ("\U000f0001", "自造字"),
    "a lost character": ("\ufffd", "对照原件"),
    "an emoji": ("😀", "表情"),
    "an emoji of several": ("👨\u200d👩\u200d👧", "表情"),
    "a letter of another script": ("ཀ", "请核对"),
}


@pytest.mark.parametrize("what", REFUSED)
@pytest.mark.parametrize("place", ["body", "cell", "title", "signature"])
def test_what_cannot_be_drawn_is_refused_by_name(book, when, what, place):
    char, remedy = REFUSED[what]
    name = f"申请人王{char}来信反映道路"
    changes = {
        "body": {"blocks": (Para(name),)},
        "cell": {"blocks": (Table((Column("姓名"),), ((name,),)),)},
        "title": {"title": (name,)},
        "signature": {"signature": Signature(name, "2026年11月20日")},
    }[place]
    press = Press(book, book._bundled)
    paper = samples.plain_notice(**changes)
    gathered = Gathered(paper, "受理告知书.pdf", "受理告知书（投诉举报 LX-TS-2026-0007）")
    with pytest.raises(MissingGlyph) as refused:
        press.lay(gathered, when)
    assert f"“{char[0]}”（U+{ord(char[0]):04X}）" in refused.value.message
    assert f"申请人王{char[0]}" in refused.value.message
    assert "LX-TS-2026-0007" in refused.value.message
    assert remedy in refused.value.hint


@pytest.mark.parametrize("sort", ["Co", "lost"])
def test_a_private_character_is_refused_though_a_font_has_a_glyph(tmp_path, sort):
    from fontTools.ttLib import TTFont

    from tests.printing.office import cut, renamed
    from zwcx_desktop.assets import asset
    from zwcx_desktop.printing.fonts import FontBook

    char = "\ue123" if sort == "Co" else "\ufffd"
    font: TTFont = renamed(cut(tmp_path / "a.ttf"), ["仿宋_GB2312"])
    for table in font["cmap"].tables:
        table.cmap[ord(char)] = table.cmap[ord("政")]
    folder = tmp_path / "fonts"
    folder.mkdir()
    font.save(folder / "fang.ttf")
    book = FontBook(asset("fonts"), [folder])
    assert book.font(Face.FANGSONG).glyph(char)
    with pytest.raises(MissingGlyph):
        shape(book, [Run(f"王{char}")], 16)


CLEANED = {
    "zero width": ("张\u200b三\u200c李\u2060四\ufeff", "张三李四"),
    "soft hyphen": ("诚\u00ad信", "诚信"),
    "variation selectors": ("葛\U000e0100城\ufe00❶\ufe0e", "葛城❶"),
    "bidirectional controls": ("\u202e政务\u202c\u2066诚信\u2069\u200f", "政务诚信"),
    "other controls": ("政\x00务\x08\x1b诚\x7f信\x9f", "政务诚信"),
    "line ends": ("政\r\n务\v诚\u2028信\x85。", "政 务 诚 信 。"),
    "spaces": ("政\u00a0务\u2009诚\u202f信\u3000。", "政 务 诚 信\u3000。"),
    "tabs": ("政\t务，", "政\u3000务，"),
    "combining marks": ("e\u0301，a\u0308", "e\u0301，a\u0308"),
    "compatibility forms": ("ﬁ，①㈱㎡ＡＢ", "ﬁ，①㈱㎡ＡＢ"),
}


@pytest.mark.parametrize("what", CLEANED)
def test_what_has_no_ink_goes_and_all_else_stays(what):
    given, printed = CLEANED[what]
    assert cleaned(given) == printed
    assert cleaned(printed) == printed


def test_texts_with_such_marks_are_set_and_read_back(book, when):
    text = "，".join(
        given for given, _ in CLEANED.values() if "❶" not in given and "ﬁ" not in given
    )
    table = Table((Column("内容"), Column("备注")), ((text, "café"), ("cafe\u0301" * 3, text)))
    paper = samples.plain_notice(blocks=(Para(text), table))
    pdf = typeset(paper, book, when).pdf
    assert judge.findings(pdf, paper) == []
    assert "cafe\u0301" in Tagged(pdf).said()


def test_a_combining_mark_is_not_parted_from_its_letter(book):
    glyphs = shape(book, [Run("政cafe\u0301务")], 16)
    assert [glyph.glued for glyph in glyphs] == [False, True, True, True, True, False, False]
    assert glyphs[5].width == 0
