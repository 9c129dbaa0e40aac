"""Documents in the faces of an office PC, simulated from the bundled ones under official names."""

import io

import pikepdf
import pytest

from tests.paper import judge, samples
from tests.paper.said import said
from tests.printing.office import collected, cut, renamed
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import BUNDLED, OFFICIAL, FontBook
from zwcx_desktop.printing.paper import Face
from zwcx_desktop.printing.typeset import typeset

PAPERS = (samples.formal_notice, samples.letter, samples.minutes, samples.form_sheet)
TEXT = "".join(sorted({*"".join(said(paper()) for paper in PAPERS), *map(chr, range(32, 127))}))
OFFICE = {
    Face.FANGSONG: ("simfang.ttf", ("仿宋_GB2312", "FangSong_GB2312")),
    Face.BIAOSONG: ("FZXBSJW.TTF", ("方正小标宋简体", "FZXiaoBiaoSong-B05S")),
    Face.KAITI: ("simkai.ttf", ("楷体", "KaiTi")),
    Face.HEITI: ("simhei.ttf", ("黑体", "SimHei")),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Return the font folder of an office PC: four files, and 宋体 in a collection."""
    place, folder = tmp_path_factory.mktemp("cut"), tmp_path_factory.mktemp("Fonts")
    common = TEXT.translate({ord(char): None for char in "㙟𪨶"})
    parts = {face: cut(place / f"{face.name}.ttf", BUNDLED[face], common) for face in Face}
    for face, (file, names) in OFFICE.items():
        font = renamed(parts[face], names)
        if face is Face.FANGSONG:  # its own measures must be kept
            font["hmtx"][font.getBestCmap()[ord("A")]] = (640, 30)
        font.save(folder / file)
    songti = [renamed(parts[Face.SONGTI], names) for names in (("宋体", "SimSun"), ("新宋体",))]
    collected(folder / "simsun.ttc", songti)
    return folder


@pytest.fixture(scope="module")
def official(office):
    return FontBook(asset("fonts"), [office])


def fonts_in(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return {
            str(font.BaseFont)[8:] for page in file.pages for font in page.Resources.Font.values()
        }


@pytest.mark.parametrize("make", PAPERS)
def test_official_faces_print_every_sort_of_document(official, when, make):
    paper = make()
    sheets = typeset(paper, official, when)
    assert judge.findings(sheets.pdf, paper) == []
    assert set(sheets.faces.values()) == {*(file for file, _ in OFFICE.values()), "simsun.ttc"}
    names = fonts_in(sheets.pdf)
    assert "Office-FANGSONG" in names
    if "㙟" in said(paper) or "𪨶" in said(paper):
        assert "NotoSerifSC-Regular" in names


def test_the_measures_of_the_official_face_are_used(official, book):
    table = official.table(Face.FANGSONG)
    assert table["A"][1] == 640
    assert table["A"][1] != book.table(Face.FANGSONG)["A"][1]
    font, _ = official.table(Face.SONGTI)["镇"]
    assert (font.path.name, font.index) == ("simsun.ttc", 0)


def test_bundled_faces_alone_print_the_same_documents(book, when):
    for make in PAPERS:
        paper = make()
        sheets = typeset(paper, book, when)
        assert judge.findings(sheets.pdf, paper) == []
        assert set(sheets.faces.values()) == set(BUNDLED.values())


@pytest.mark.parametrize("face", Face)
def test_the_order_of_the_official_names(tmp_path, face):
    small = cut(tmp_path / "small.ttf")
    folder = tmp_path / "fonts"
    folder.mkdir()
    files = [folder / f"{99 - i}.ttf" for i in range(len(OFFICIAL[face]))]
    for file, name in zip(files, OFFICIAL[face], strict=True):
        renamed(small, [name]).save(file)
    for file in files:
        assert FontBook(asset("fonts"), [folder]).font(face).path == file
        file.unlink()
    assert FontBook(asset("fonts"), [folder]).font(face).path.name == BUNDLED[face]


def test_other_installed_faces_change_nothing(tmp_path, book, when):
    small = cut(tmp_path / "small.ttf")
    folder = tmp_path / "fonts"
    folder.mkdir()
    for i, name in enumerate(
        ("文泉驿正黑", "AR PL UKai CN", "DejaVu Sans", "仿宋体改", "Noto Sans")
    ):
        renamed(small, [name]).save(folder / f"{i}.ttf")
    paper = samples.plain_notice()
    other = typeset(paper, FontBook(asset("fonts"), [folder]), when)
    assert other.pdf == typeset(paper, book, when).pdf
