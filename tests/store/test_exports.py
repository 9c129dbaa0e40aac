"""A sealed export: who may make it, what is in it, when it counts, and what is left of a bad one."""

import os
from pathlib import Path

import pytest

from tests.store.conftest import (
    ADMIN,
    CHEAP,
    CLERK,
    DEPUTY,
    LEADER,
    REVIEWER,
    Accused,
    Category,
    Desks,
    Letter,
    Mode,
    Note,
    Sender,
)
from zwcx_desktop.crypto import parcel
from zwcx_desktop.crypto.recovery import new_code
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.crypto.stream import FileDamaged
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.errors import NotVisible, StaleEdit
from zwcx_desktop.store.exports import Exported, NotExported, NothingToExport
from zwcx_desktop.wire.handover import Delivered

REPORT = Letter(
    title="反映镇长",
    facts="王镇收受红包",
    category=Category.REPORT,
    identity_mode=Mode.CONFIDENTIAL,
    sender=Sender(name="赵举报", phone="13800138000"),
    respondents=(Accused(name="王镇", is_self_org=True, is_leader=True, user_id=LEADER),),
)
SCAN = "收受红包的经过".encode() * 100_000
MARKERS = ("赵举报", "13800138000", "收受红包", "王镇")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "优盘"
    folder.mkdir()
    return folder


@pytest.fixture
def letter(desks: Desks) -> RecordId:
    desk = desks(CLERK)
    made = desk.create("letter", REPORT).id
    desk.attachments.add(made, "赵举报来信.txt", SCAN)
    return made


def delivered(exported: Exported) -> Delivered:
    return Delivered(parcel.unwrap(exported.code, exported.path.open("rb"), CHEAP))


@pytest.mark.parametrize("user", [CLERK, DEPUTY], ids=["the registrar", "the other leader"])
def test_all_of_it_opens_with_the_code(desks: Desks, letter: RecordId, stick: Path, user) -> None:
    desk = desks(user)
    assert desk.exports.able(letter)
    exported = desk.exports.make(letter, stick)
    number = desk.get(letter).number
    assert exported.path == stick / f"密封件-{number}.zwseal"
    assert [p.name for p in stick.iterdir()] == [exported.path.name]
    read = delivered(exported)
    told = read.statement
    assert (told.kind, told.id, told.number) == ("letter", letter, number)
    assert (told.by_id, told.at) == (user, "2026-11-20T02:00:00.000Z")
    whole = codec.load(desk._session.kinds["letter"], told.record)
    assert whole == desk.unseal(letter, "核对")
    assert whole.facts == REPORT.facts
    ((file, pieces),) = [(f, b"".join(c)) for f, c in read.files()]
    assert (file.name, pieces) == ("赵举报来信.txt", SCAN)


def test_the_file_gives_nothing_away_and_the_code_is_kept_nowhere(
    desks: Desks, letter: RecordId, stick: Path
) -> None:
    desk = desks(CLERK)
    exported = desk.exports.make(letter, stick)
    desk.exports.confirm(exported)
    code = exported.code.replace("-", "").encode()
    raw = exported.path.read_bytes()
    assert not [m for m in MARKERS if m.encode() in raw]
    assert exported.code not in repr(exported)
    database = desks(CLERK)._session.database
    names = [n for (n,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    cells = [
        str(cell).encode()
        for name in names
        if not name.startswith("search")
        for row in database.rows(f"SELECT * FROM {name}")
        for cell in row
    ]
    assert cells
    assert not [c for c in cells if code in c.replace(b"-", b"")]
    with pytest.raises(parcel.WrongCode):
        parcel.unwrap(new_code(), exported.path.open("rb"), CHEAP)


def test_it_is_audited_without_contents(desks: Desks, letter: RecordId, stick: Path) -> None:
    desk = desks(DEPUTY)
    desk.exports.confirm(desk.exports.make(letter, stick))
    lines = [line for line in desk.oversight.audit() if line.action.startswith("export")]
    assert [(line.by, line.record) for line in lines] == [(DEPUTY, letter)] * 2
    assert {line.summary for line in lines} == {"导出密封件（附件 1 个）", "确认提取码已抄写"}


def test_who_may_not_read_it_may_not_export_it(desks: Desks, letter: RecordId, stick: Path) -> None:
    for user in (LEADER, REVIEWER, ADMIN):
        desk = desks(user)
        for attempt in (desk.exports.able, lambda x, d=desk: d.exports.make(x, stick)):
            with pytest.raises(NotVisible):
                attempt(letter)
    plain = desks(CLERK).create("letter", Letter(sender=REPORT.sender)).id
    desk = desks(REVIEWER)
    assert not desk.exports.able(plain)
    with pytest.raises(NotAReader):
        desk.exports.make(plain, stick)
    assert list(stick.iterdir()) == []


def test_it_counts_once_the_code_is_noted_and_while_nothing_changes(
    desks: Desks, letter: RecordId, stick: Path
) -> None:
    desk = desks(CLERK)
    assert not desk.facts(letter).was_exported()
    exported = desk.exports.make(letter, stick)
    assert not desk.facts(letter).was_exported()
    assert desk.exports.confirm(exported).id == letter
    assert desks(DEPUTY).facts(letter).was_exported()
    desk = desks(CLERK)
    assert not desk.facts(desk.create("letter", REPORT).id).was_exported()
    desk.attachments.add(letter, "又一封.txt", b"more")
    assert not desk.facts(letter).was_exported()
    with pytest.raises(StaleEdit):
        desk.exports.confirm(exported)
    again = desk.exports.make(letter, stick)
    assert again.path.stem == f"{exported.path.stem}-2"
    desk.exports.confirm(again)
    assert desk.facts(letter).was_exported()
    assert len(delivered(again).statement.files) == 2


def test_only_what_can_be_handed_over_is_exported(
    desks: Desks, letter: RecordId, stick: Path
) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="便函")).id
    desk.act(letter, "discipline")
    for record in (note, letter):
        assert not desk.exports.able(record)
        with pytest.raises(NothingToExport):
            desk.exports.make(record, stick)


def test_what_cannot_be_written_leaves_nothing(
    desks: Desks, letter: RecordId, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desks(CLERK)
    for nowhere in (stick / "none", stick / "none" / "deeper"):
        with pytest.raises(NotExported, match="没有写成"):
            desk.exports.make(letter, nowhere)

    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(NotExported):
            desk.exports.make(letter, stick)
    assert list(stick.iterdir()) == []
    assert [line for line in desk.oversight.audit() if line.action == "export"] == []


def test_what_reads_back_otherwise_does_not_count(
    desks: Desks, letter: RecordId, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desks(CLERK)
    flush = os.fsync

    def spoil(handle: int) -> None:
        os.pwrite(handle, b"\x00", 2000)
        flush(handle)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", spoil)
        with pytest.raises(parcel.ParcelDamaged):
            desk.exports.make(letter, stick)
    assert list(stick.iterdir()) == []


def test_a_damaged_attachment_stops_it(desks: Desks, letter: RecordId, stick: Path) -> None:
    desk = desks(CLERK)
    (path,) = (desks.home / "attachments").iterdir()
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(bytes(raw))
    with pytest.raises(FileDamaged):
        desk.exports.make(letter, stick)
    assert list(stick.iterdir()) == []


def test_the_key_is_as_costly_as_the_password(desks: Desks, letter: RecordId, stick: Path) -> None:
    exported = desks(CLERK).exports.make(letter, stick)
    with pytest.raises(ClientError, match="加密强度"):
        parcel.unwrap(exported.code, exported.path.open("rb"))
