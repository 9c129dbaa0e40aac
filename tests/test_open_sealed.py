"""The other side opens a sealed file with nothing but the file and the code."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zwcx_desktop.crypto import parcel
from zwcx_desktop.crypto.recovery import new_code
from zwcx_desktop.crypto.slots import FLOOR, KdfCost
from zwcx_desktop.crypto.stream import readable
from zwcx_desktop.open_sealed import main
from zwcx_desktop.records import codec
from zwcx_desktop.records.complaint import (
    KIND,
    Category,
    Complainant,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.wire.bodies import Attached
from zwcx_desktop.wire.handover import Handover, write

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
CODE = new_code()
REPORT = Complaint(
    number="TS-445103118-A1-20261120-001",
    channel="LETTER",
    received_at=datetime(2026, 11, 20, 1, 30, tzinfo=UTC),
    identity_mode=IdentityMode.CONFIDENTIAL,
    complainant=Complainant(name="许国梁", phone="13900139076"),
    category=Category.REPORT,
    title="反映镇长",
    facts="在工程发包中打招呼",
    request="查处",
    place="凤溪镇",
    respondents=(
        Respondent(kind=RespondentKind.PERSON, name="黄伟明", is_self_org=True, is_leader=True),
    ),
)


def sealed(
    folder: Path,
    *names: str,
    cost: KdfCost = CHEAP,
    record: object = None,
    content: bytes = b"scan",
) -> Path:
    digest = hashlib.sha256(b"scan").hexdigest()
    files = [Attached(mime="text/plain", name=n, size=4, sha256=digest) for n in names]
    statement = Handover(
        office="潮州市潮安区凤溪镇人民政府",
        org="1144510300712345XE",
        by="蔡明珠",
        by_id="caimz",
        at="2026-11-20T02:00:00.000Z",
        kind="complaint",
        id="01a1f6ae-9900-7a64-9e50-6656336750b2",
        number=REPORT.number,
        record=record or codec.dump(KIND, REPORT),
        files=files,
    )
    chunks: Iterator[bytes] = write(statement, (iter([content]) for _ in files))
    path = folder / f"密封件-{REPORT.number}.zwseal"
    with path.open("wb") as target:
        parcel.wrap(CODE, readable(chunks), target, cost)
    return path


def run(path: Path, code: str = CODE) -> int:
    return main([str(path)], ask=lambda _question: code, floor=CHEAP)


def test_it_writes_all_into_a_folder_it_names(tmp_path: Path, capsys) -> None:
    path = sealed(tmp_path, "来信.txt", "录音.mp3")
    assert run(path) == 0
    folder = tmp_path / path.stem
    said = capsys.readouterr().out
    assert f"内容在：{folder}" in said
    assert "许国梁" not in said
    text = (folder / "移送内容.txt").read_text(encoding="utf-8")
    for wanted in (
        "移送单位：潮州市潮安区凤溪镇人民政府", "导出：蔡明珠，2026-11-20 10:00", "：许国梁", "13900139076",
        "标题：反映镇长", "在工程发包中打招呼", "黄伟明", "收到时间：2026-11-20 09:30", "1. 来信.txt",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "许国梁" in (folder / "移送内容.json").read_text(encoding="utf-8")
    assert {p.name: p.read_bytes() for p in (folder / "附件").iterdir()} == {
        "1-来信.txt": b"scan",
        "2-录音.mp3": b"scan",
    }
    assert run(path) == 0
    assert (tmp_path / f"{path.stem}-2").is_dir()


@pytest.mark.parametrize(
    ("code", "said"),
    [(new_code(), "提取码与此密封件不符"), ("ABC", "提取码应为 40 个字符")],
    ids=["of another file", "too short"],
)
def test_a_wrong_code_opens_nothing(tmp_path: Path, capsys, code: str, said: str) -> None:
    path = sealed(tmp_path)
    assert run(path, code) == 1
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_left_of_a_damaged_file(tmp_path: Path, capsys) -> None:
    path = sealed(tmp_path, "来信.txt")
    path.write_bytes(path.read_bytes()[:-1])
    assert run(path) == 1
    assert "损坏" in capsys.readouterr().err
    wrong = sealed(tmp_path, "来信.txt", content=b"scam")
    assert run(wrong) == 1
    assert list(tmp_path.iterdir()) == [wrong]


def test_a_missing_or_foreign_file_is_named(tmp_path: Path, capsys) -> None:
    assert run(tmp_path / "none.zwseal") == 1
    assert "没有找到文件" in capsys.readouterr().err
    other = tmp_path / "a.txt"
    other.write_bytes(b"hello")
    assert run(other) == 1
    assert "这不是密封件" in capsys.readouterr().err


def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    names = ("../../出去.txt", "/etc/出去.txt", "..", "a" * 255)
    path = sealed(tmp_path, *names)
    assert run(path) == 0
    assert len(list((tmp_path / path.stem / "附件").iterdir())) == len(names)
    assert {p.name for p in tmp_path.iterdir()} == {path.name, path.stem}


def test_a_record_of_a_later_program_is_written_as_it_came(tmp_path: Path) -> None:
    path = sealed(tmp_path, record={"v": 99, "later": "许国梁"})
    assert run(path) == 0
    folder = tmp_path / path.stem
    assert "更新版本" in (folder / "移送内容.txt").read_text(encoding="utf-8")
    assert "许国梁" in (folder / "移送内容.json").read_text(encoding="utf-8")


def test_it_runs_by_itself_at_full_cost_without_qt(tmp_path: Path) -> None:
    path = sealed(tmp_path, cost=FLOOR)
    command = (
        "import sys; from zwcx_desktop.open_sealed import main;"
        "status = main(sys.argv[1:]);"
        "sys.exit(status or any(m.startswith(('PySide6', 'sqlalchemy')) for m in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", command, str(path), "--code", CODE], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "校验通过" in done.stdout


def test_the_cost_of_the_file_is_held_to_the_floor(tmp_path: Path, capsys) -> None:
    assert main([str(sealed(tmp_path)), "--code", CODE]) == 1
    assert "加密强度" in capsys.readouterr().err


def test_a_code_may_come_in_any_spelling(tmp_path: Path) -> None:
    assert run(sealed(tmp_path), CODE.lower().replace("-", " ")) == 0
