"""Which font is taken: official first, of the right weight, embeddable; bundled ones else."""

import shutil

import pytest
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

from tests.printing.office import renamed
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.described import describe
from zwcx_desktop.printing.fonts import CACHE_NAME, FontBook, FontsMissing, UnknownChar, scan
from zwcx_desktop.printing.paper import Face
from zwcx_desktop.printing.sfnt import FontUnusable, TrueType


@pytest.fixture
def office(tmp_path, small):
    """Install a font in a folder of an office PC."""
    folder = tmp_path / "office fonts"
    folder.mkdir()

    def install(file, *names, weight=400, licence=0):
        renamed(small, names, weight=weight, licence=licence).save(folder / file)
        return folder

    return install


def name_of(book, face):
    return book.font(face).path.name


def test_bundled_faces_without_an_office(book):
    assert name_of(book, Face.FANGSONG) == "GWFangSong-Regular.ttf"
    assert set(book.used()) == set(Face)


def test_an_official_face_comes_first_and_the_best_of_them(office):
    office("stfang.ttf", "华文仿宋")
    folder = office("simfang.ttf", "仿宋_GB2312")
    office("xbs.ttf", "方正小标宋简体")
    book = FontBook(asset("fonts"), [folder])
    assert name_of(book, Face.FANGSONG) == "simfang.ttf"
    assert name_of(book, Face.BIAOSONG) == "xbs.ttf"
    assert name_of(book, Face.KAITI) == "LXGWWenKai-Regular.ttf"


def test_what_an_official_face_lacks_comes_from_the_bundled_ones(office):
    book = FontBook(asset("fonts"), [office("simfang.ttf", "仿宋_GB2312")])
    table = book.table(Face.FANGSONG)
    assert table["政"][0].path.name == "simfang.ttf"
    assert table["𪨶"][0].path.name == "NotoSerifSC-Regular.ttf"
    with pytest.raises(UnknownChar):
        _ = table["\U000323af"]


def test_a_rare_name_is_printed_from_an_installed_font_of_rare_characters(office, tmp_path):
    folder = office("simsunb.ttf", "SimSun-ExtB")
    path = folder / "simsunb.ttf"
    font = TTFont(path)
    wide = CmapSubtable.newSubtable(12)
    wide.platformID, wide.platEncID, wide.language, wide.format = 3, 10, 0, 12
    wide.cmap = {0x323AF: font.getBestCmap()[ord("政")]}
    font["cmap"].tables.append(wide)
    font.save(path)
    book = FontBook(asset("fonts"), [folder])
    found, width = book.table(Face.FANGSONG)["\U000323af"]
    assert found.path == path
    assert width == 1000
    assert book.table(Face.FANGSONG)["㙟"][0].path.name == "NotoSerifSC-Regular.ttf"
    office("simsunb.ttf", "SimSun-ExtB", licence=2)
    with pytest.raises(UnknownChar):
        FontBook(asset("fonts"), [folder]).table(Face.FANGSONG)["\U000323af"]


def test_a_font_that_may_not_be_embedded_is_passed_over(office):
    book = FontBook(asset("fonts"), [office("simfang.ttf", "仿宋_GB2312", licence=2)])
    assert name_of(book, Face.FANGSONG) == "GWFangSong-Regular.ttf"
    book = FontBook(asset("fonts"), [office("simfang.ttf", "仿宋_GB2312", licence=8)])
    assert name_of(book, Face.FANGSONG) == "simfang.ttf"


def test_cff_outlines_are_passed_over(tmp_path):
    source = asset("fonts/source/FandolFang-Regular.otf")
    shutil.copy(source, tmp_path / "fang.otf")
    assert [face.embeddable for face in describe(source)] == [False]
    assert name_of(FontBook(asset("fonts"), [tmp_path]), Face.FANGSONG) == "GWFangSong-Regular.ttf"
    with pytest.raises(FontUnusable):
        TrueType(source)


def test_a_family_name_does_not_give_its_bold(office):
    office("bold.ttf", "宋体", weight=700)
    folder = office("simsun.ttf", "宋体")
    assert name_of(FontBook(asset("fonts"), [folder]), Face.SONGTI) == "simsun.ttf"


def test_rubbish_in_a_font_folder_does_no_harm(tmp_path):
    (tmp_path / "empty.ttf").touch()
    (tmp_path / "text.ttf").write_text("not a font at all, but long enough to look at")
    (tmp_path / "cut.ttc").write_bytes(b"ttcf\0\1\0\0\0\0\0\3")
    assert scan([tmp_path, tmp_path / "absent"]) == []


def test_a_scan_is_remembered_until_the_file_changes(office, tmp_path):
    folder = office("simfang.ttf", "仿宋_GB2312")
    cache = tmp_path / "cache"
    assert scan([folder], cache)[0].weight == 400
    kept = (cache / CACHE_NAME).read_text()
    (cache / CACHE_NAME).write_text(kept.replace('"weight": 400', '"weight": 401'))
    assert scan([folder], cache)[0].weight == 401
    office("simfang.ttf", "仿宋", weight=300)
    assert scan([folder], cache)[0].weight == 300


def test_a_broken_cache_is_made_again(office, tmp_path):
    folder = office("simfang.ttf", "仿宋_GB2312")
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / CACHE_NAME).write_text('{"x": [1]}')
    assert scan([folder], cache) == scan([folder])


def test_missing_bundled_fonts_are_told_in_words(tmp_path):
    with pytest.raises(FontsMissing) as told:
        FontBook(tmp_path).table(Face.FANGSONG)
    assert "仿宋" in told.value.message
    assert "重新安装" in told.value.hint


def test_an_official_face_is_enough_when_the_bundled_one_is_gone(office, tmp_path):
    book = FontBook(tmp_path / "nothing", [office("simfang.ttf", "仿宋_GB2312")])
    assert book.table(Face.FANGSONG)["政"][0].path.name == "simfang.ttf"
