"""The checkout as a whole: what must and must not be in it."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def _tracked():
    names = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    return [ROOT / name for name in names.decode().split("\0") if name]


def _texts():
    for path in _tracked():
        if path.suffix in {".py", ".md", ".toml", ".sh", ".json", ".ui", ".txt", ".lock", ".yml"}:
            yield path, path.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", ["packaging", "ui", "resources", "tests"])
def test_no_folder_shadows_a_library(folder):
    """An `__init__.py` in packaging/ would hide the PyPI library of that name."""
    assert not list((ROOT / folder).rglob("__init__.py"))


def test_locks_name_no_index_host_and_hash_everything():
    for lock in (ROOT / "requirements").glob("*.lock"):
        text = lock.read_text()
        assert "://" not in text, lock.name
        pins = re.findall(r"^[a-zA-Z0-9_.-]+(?:\[[a-z,]+\])?==", text, re.MULTILINE)
        blocks = re.split(r"\n(?=[a-zA-Z0-9])", text.strip())
        assert len(pins) == len(blocks)
        assert all("--hash=sha256:" in block for block in blocks), lock.name


def test_nothing_refers_to_what_a_clone_does_not_have():
    here = re.compile(r"(?<![\w.])/work/|\.\./shared|\.\./\.library")
    bad = [
        str(p.relative_to(ROOT))
        for p, text in _texts()
        if p != Path(__file__) and here.search(text)
    ]
    assert not bad


def test_no_unfinished_work_is_admitted():
    marks = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    # These two handle the exception of that name.
    allowed = {
        "tests/test_project.py",
        "zwcx_desktop/records/codec.py",
        "zwcx_desktop/rules/secrecy.py",
    }
    bad = [
        str(p.relative_to(ROOT))
        for p, text in _texts()
        if p.suffix == ".py" and str(p.relative_to(ROOT)) not in allowed and marks.search(text)
    ]
    assert not bad


def test_every_dependency_and_font_is_credited():
    credits_page = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8").lower()
    pins = re.findall(
        r"^([a-zA-Z0-9_.-]+)(?:\[[a-z,]+\])?==",
        "".join(p.read_text() for p in (ROOT / "requirements").glob("*.lock")),
        re.MULTILINE,
    )
    missing = sorted({pin for pin in pins if pin.lower() not in credits_page})
    assert not missing
    for font in (ROOT / "resources" / "fonts").glob("*.ttf"):
        assert font.name.lower() in credits_page
