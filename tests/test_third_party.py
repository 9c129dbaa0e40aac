"""THIRD_PARTY.md says of every locked package which version it is and where it is used."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PIN = re.compile(r"^([a-z0-9_.-]+)(?:\[[a-z,]+\])?==([^ ;\\]+)", re.MULTILINE)
_ROW = re.compile(r"^\| ([a-z0-9_.-]+) \| ([\d., ]+) \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)
_USED = {
    "client": "the client",
    "gateway": "zwcx_gateway",
    "dev": "development and tests only",
    "peers": "the speed comparison only",
}
"""The first of the locks that names a package says who needs it."""


def test_versions_and_uses_are_those_of_the_locks():
    versions, used = {}, {}
    for lock, words in _USED.items():
        text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
        for name, version in _PIN.findall(text):
            versions.setdefault(name, set()).add(version)
            used.setdefault(name, words)
    rows = _ROW.findall((ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8"))
    told = {name: (set(version.split(", ")), words) for name, version, words in rows}
    assert told == {name: (versions[name], used[name]) for name in versions}


def test_every_bundled_face_has_its_licence_and_source():
    page = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    fonts = ROOT / "resources" / "fonts"
    named = re.findall(r"`(licences/[\w.-]+)`", page)
    assert named
    assert all((fonts / name).is_file() for name in named)
    assert {font.name for font in fonts.glob("*.ttf")} <= set(re.findall(r"[\w-]+\.ttf", page))
    # GPL-3.0 asks for the corresponding source of what was derived.
    assert list((fonts / "source").glob("*.otf"))
