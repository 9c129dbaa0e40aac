"""The user guide tells the truth: its words, keys, documents, links and pictures exist."""

import re
from pathlib import Path

import pytest

from zwcx_desktop.gui.help import KEYS
from zwcx_desktop.printing.documents.catalogue import BESIDE, CATALOGUE
from zwcx_desktop.records import KINDS

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
DOCUMENTS = [*(ROOT).glob("*.md"), *(ROOT / "docs").rglob("*.md")]
TITLES = {code: form.title for code, form in CATALOGUE.items()} | BESIDE
STANDARD_KEYS = {"Tab", "Ctrl", "Enter"}
"""Keys every program has, which the keyboard map need not list."""
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def _ids(paths):
    return [str(path.relative_to(ROOT)) for path in paths]


def _anchor(heading):
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


@pytest.mark.parametrize("page", DOCUMENTS, ids=_ids(DOCUMENTS))
def test_every_link_and_picture_leads_somewhere(page):
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", found.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in map(_anchor, headings), target


def test_every_page_is_in_the_index_and_every_picture_on_a_page():
    index = _LINK.findall((GUIDE / "README.md").read_text(encoding="utf-8"))
    assert {page.name for page in PAGES} - {"README.md"} <= set(index)
    shown = {
        Path(target).name for page in PAGES for target in _LINK.findall(page.read_text("utf-8"))
    }
    assert {picture.name for picture in (GUIDE / "pictures").glob("*.png")} <= shown


def test_the_pictures_are_small_enough_to_keep_in_git():
    pictures = list((GUIDE / "pictures").iterdir())
    assert pictures
    assert all(re.fullmatch(r"[a-z0-9-]+\.png", picture.name) for picture in pictures)
    assert sum(picture.stat().st_size for picture in pictures) < 2_000_000
    # Width stands at byte 16 of a PNG (ISO/IEC 15948 11.2.2).
    assert all(int.from_bytes(p.read_bytes()[16:20], "big") <= 1000 for p in pictures)


def _keys_of_the_program():
    return {key for group in KEYS.values() for text in group for key in text.split(" / ")}


@pytest.mark.parametrize("page", PAGES, ids=_ids(PAGES))
def test_every_key_the_guide_names_is_in_the_programs_help(page):
    known = _keys_of_the_program() | STANDARD_KEYS | {f"Ctrl+{n}" for n in range(1, 10)}
    named = set(re.findall(r"`([^`]+)`", page.read_text(encoding="utf-8")))
    assert named <= known


def test_the_keyboard_page_names_every_key_of_the_programs_help():
    text = (GUIDE / "keyboard.md").read_text(encoding="utf-8")
    assert {key for key in _keys_of_the_program() if f"`{key}`" not in text} == set()


@pytest.mark.parametrize("page", PAGES, ids=_ids(PAGES))
def test_every_document_the_guide_names_is_printed_under_that_name(page):
    named = re.findall(
        r"\b(D\d\d[a-h]?)(?: ([\u4e00-\u9fff（）]{2,}))?", page.read_text(encoding="utf-8")
    )
    for code, title in named:
        assert code in TITLES
        assert not title or title.startswith(tuple(TITLES[code].split("、"))), f"{code} {title}"


def test_every_document_is_in_the_guides_list():
    listed = (GUIDE / "papers.md").read_text(encoding="utf-8")
    assert [code for code, title in TITLES.items() if f"{code} {title}" not in listed] == []


def _words_of_the_program():
    sources = [
        *(path for path in (ROOT / "zwcx_desktop").rglob("*.py") if not path.match("ui_*.py")),
        *(ROOT / "ui").glob("*.ui"),
        *(ROOT / "resources" / "profiles").glob("*.json"),
    ]
    # Some acts are called by the kind's own word: 起草回复, 起草回应.
    acts = (row.label for kind in KINDS.values() for row in kind.workflow)
    return "\n".join([*(path.read_text(encoding="utf-8") for path in sources), *acts])


@pytest.fixture(scope="module")
def words():
    return _words_of_the_program()


@pytest.mark.parametrize("page", PAGES, ids=_ids(PAGES))
def test_every_word_the_guide_shows_in_bold_is_on_a_screen(page, words):
    named = set(re.findall(r"\*\*([^*]+)\*\*", page.read_text(encoding="utf-8")))
    assert {name for name in named if name not in words} == set()


@pytest.mark.parametrize("page", DOCUMENTS, ids=_ids(DOCUMENTS))
def test_every_file_the_papers_name_exists(page):
    named = re.findall(
        r"`((?:zwcx_\w+|docs|resources|tests|packaging)/[\w./-]+)`", page.read_text("utf-8")
    )
    assert {name for name in named if not (ROOT / name).exists()} == set()
