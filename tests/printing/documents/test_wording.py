from datetime import date
from pathlib import Path

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.wording import (
    UNFILLED,
    NoWording,
    fill,
    read_wording,
    wording_on,
)

TEMPLATE = """
code = "D01"
version = "{version}"
valid_from = {start}
{end}
title = "公开承诺书"
source = "测试"
[text]
say = "第{version}版"
"""


def write(folder: Path, version: str, start: str, end: str = "") -> None:
    ending = f"valid_to = {end}" if end else ""
    words = TEMPLATE.format(version=version, start=start, end=ending)
    (folder / f"D01-{version}.toml").write_text(words, encoding="utf-8")


def test_an_optional_part_leaves_no_hole() -> None:
    text = "电话：{phone}[[；信箱：{email}]]。"
    assert fill(text, {"phone": "1", "email": "a@b"}) == "电话：1；信箱：a@b。"
    assert fill(text, {"phone": "1", "email": ""}) == "电话：1。"


def test_a_needed_value_that_is_missing_shows() -> None:
    assert fill("电话：{phone}。", {"phone": ""}) == f"电话：{UNFILLED}。"


def test_a_value_never_given_is_a_bug() -> None:
    with pytest.raises(KeyError):
        fill("{nobody}", {})


def test_document_brackets_are_not_notation() -> None:
    assert fill("国发〔2016〕76号", {}) == "国发〔2016〕76号"


def test_the_version_of_the_day_is_used(tmp_path: Path) -> None:
    write(tmp_path, "1", "2016-12-22", "2025-12-31")
    write(tmp_path, "2", "2026-01-01")
    assert wording_on(tmp_path, "D01", date(2025, 12, 31)).version == "1"
    assert wording_on(tmp_path, "D01", date(2026, 1, 1)).version == "2"
    with pytest.raises(NoWording, match="2016-12-21"):
        wording_on(tmp_path, "D01", date(2016, 12, 21))


def test_every_template_says_its_code_its_source_and_its_days() -> None:
    paths = sorted(asset("templates").glob("*.toml"))
    assert len(paths) >= 8
    for path in paths:
        words = read_wording(path)
        assert path.name == f"{words.code}-{words.version}.toml"
        assert words.source
        assert words.title
        assert all(text.strip() for text in words.text.values())
