"""A font file that is broken, gone or not to be embedded: the next one prints, the log says so."""

import logging
import os

import pytest
from fontTools.ttLib import TTFont

from tests.printing.office import collected, renamed
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.described import describe
from zwcx_desktop.printing.fonts import FontBook, FontsMissing, scan
from zwcx_desktop.printing.paper import Face, Paper, Para
from zwcx_desktop.printing.sfnt import FontUnusable, TrueType
from zwcx_desktop.printing.typeset import typeset

BUNDLED = "GWFangSong-Regular.ttf"


@pytest.fixture
def folder(tmp_path, small):
    """A font folder with an official 仿宋, and a second, lesser one."""
    place = tmp_path / "王某某的字库"
    place.mkdir()
    renamed(small, ["仿宋_GB2312"]).save(place / "simfang.ttf")
    renamed(small, ["华文仿宋"]).save(place / "stfang.ttf")
    return place


def behind(book, face=Face.FANGSONG):
    return book.font(face).path.name


def cut_short(path, share):
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


def overwrite(path, tag, at, value):
    raw = bytearray(path.read_bytes())
    entry = raw.index(tag, 12)
    offset = int.from_bytes(raw[entry + 8 : entry + 12], "big")
    raw[offset + at : offset + at + len(value)] = value
    path.write_bytes(raw)


DAMAGES = {
    "nothing in it": lambda path: path.write_bytes(b""),
    "cut off in its head": lambda path: cut_short(path, 0.001),
    "cut off in the middle": lambda path: cut_short(path, 0.5),
    "another sort of file": lambda path: path.write_bytes(b"MZ" + bytes(5000)),
    "zeros": lambda path: path.write_bytes(bytes(5000)),
    "no Unicode map": lambda path: overwrite(path, b"cmap", 2, b"\0\0"),
    "maps beyond the file": lambda path: overwrite(
        path, b"cmap", 8, b"\x7f\xff\xff\xff\0\3\0\1\x7f\xff\xff\xff"
    ),
    "no units": lambda path: overwrite(path, b"head", 18, b"\0\0"),
    "more glyphs than places": lambda path: overwrite(path, b"maxp", 4, b"\xff\xff"),
    "no widths": lambda path: overwrite(path, b"hhea", 34, b"\0\0"),
    "a collection of nothing": lambda path: path.write_bytes(b"ttcf\0\1\0\0" + bytes(4)),
    "a collection of too many": lambda path: path.write_bytes(b"ttcf\0\1\0\0" + b"\xff" * 4),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_next_official_face_stands_in_for_a_broken_one(folder, damage):
    DAMAGES[damage](folder / "simfang.ttf")
    assert behind(FontBook(asset("fonts"), [folder])) == "stfang.ttf"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_face_that_breaks_after_the_scan_is_passed_over_too(folder, damage, caplog):
    book = FontBook(asset("fonts"), [folder])
    (folder / "stfang.ttf").unlink()
    path = folder / "simfang.ttf"
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)
    DAMAGES[damage](path)
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            assert behind(book) == BUNDLED
    assert sorted(caplog.messages) == [
        "font simfang.ttf is passed over: FontUnusable",
        "font stfang.ttf is passed over: FileNotFoundError",
    ]
    assert "王某某" not in caplog.text


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read here")
def test_a_face_that_may_not_be_read_is_passed_over(folder):
    (folder / "simfang.ttf").chmod(0)
    assert behind(FontBook(asset("fonts"), [folder])) == "stfang.ttf"


def test_a_folder_in_the_place_of_a_font_is_passed_over(folder, tmp_path):
    book = FontBook(asset("fonts"), [folder])
    (folder / "simfang.ttf").unlink()
    (folder / "simfang.ttf").mkdir()
    assert behind(book) == "stfang.ttf"
    assert [one.path for one in scan([folder])] == [str(folder / "stfang.ttf")]


def test_a_broken_glyph_is_taken_from_the_next_font(folder, when, caplog):
    book = FontBook(asset("fonts"), [folder])
    font = TTFont(folder / "simfang.ttf", lazy=True)
    glyph = font.getGlyphID(font.getBestCmap()[ord("政")])
    long = font["head"].indexToLocFormat == 1
    step = 4 if long else 2
    overwrite(folder / "simfang.ttf", b"loca", step * (glyph + 1), b"\xff" * step)
    with caplog.at_level(logging.INFO):
        table = book.table(Face.FANGSONG)
        assert table["诚"][0].path.name == "simfang.ttf"
        assert table["政"][0].path.name == "NotoSerifSC-Regular.ttf"
    assert caplog.messages == ["font simfang.ttf has broken glyphs; others are used"]
    paper = Paper("T", ("政务诚信",), (Para("政务诚信。"),))
    assert typeset(paper, book, when).pdf.startswith(b"%PDF")


@pytest.mark.parametrize("licence", [2, 0x100, 0x200, 0x108])
def test_a_licence_against_embedding_a_part_is_kept(folder, small, licence, caplog):
    renamed(small, ["仿宋_GB2312"], licence=licence).save(folder / "simfang.ttf")
    with caplog.at_level(logging.INFO):
        assert behind(FontBook(asset("fonts"), [folder])) == "stfang.ttf"
    assert "font simfang.ttf is passed over: no TrueType outlines, or not to be embedded" in (
        caplog.messages
    )


def test_one_broken_face_of_a_collection_leaves_the_others(tmp_path, small):
    fonts = [renamed(small, ["宋体"]), renamed(small, ["新宋体"])]
    path = collected(tmp_path / "simsun.ttc", fonts)
    raw = bytearray(path.read_bytes())
    raw[16:20] = b"\x7f\xff\xff\xf0"
    path.write_bytes(raw)
    assert [(one.index, one.names[0][:2]) for one in describe(path)] == [(0, "Of")]
    assert FontBook(asset("fonts"), [tmp_path]).font(Face.SONGTI).path == path
    with pytest.raises(FontUnusable):
        TrueType(path, 7)


@pytest.mark.parametrize("broken", ["absent", "cut", "other"])
def test_a_broken_bundled_face_is_refused_in_words_that_say_what_to_do(tmp_path, when, broken):
    for source in asset("fonts").glob("*.ttf"):
        (tmp_path / source.name).symlink_to(source)
    path = tmp_path / "LXGWWenKai-Regular.ttf"
    path.unlink()
    if broken == "cut":
        path.write_bytes((asset("fonts") / path.name).read_bytes()[:400_000])
    elif broken == "other":
        path.write_text("不是字库")
    book = FontBook(tmp_path)
    paper = Paper("T", ("公告",), (Para("特此公告。"),), subtitle="（2026年）")
    with pytest.raises(FontsMissing) as told:
        typeset(paper, book, when)
    assert "楷体" in told.value.message
    assert "重新安装本程序" in told.value.hint
    plain = typeset(Paper("T", ("公告",), (Para("特此公告。"),)), book, when)
    assert Face.KAITI not in plain.faces


def test_the_bundled_face_may_be_broken_where_an_official_one_is_installed(tmp_path, small):
    for source in asset("fonts").glob("*.ttf"):
        (tmp_path / source.name).symlink_to(source)
    (tmp_path / BUNDLED).unlink()
    folder = tmp_path / "office"
    folder.mkdir()
    renamed(small, ["仿宋"]).save(folder / "fs.ttf")
    table = FontBook(tmp_path, [folder]).table(Face.FANGSONG)
    assert table["政"][0].path.name == "fs.ttf"
    assert table["镇"][0].path.name == "NotoSerifSC-Regular.ttf"
