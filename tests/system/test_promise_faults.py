"""The hard promise: whatever goes wrong around the office says so in its own words, and loses nothing."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.system.conftest import SETTING, Town
from zwcx_desktop.assets import asset
from zwcx_desktop.crypto.keyring import KeyringDamaged, UnknownUser, WrongPassword
from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.fonts import FontBook, FontsMissing, MissingGlyph
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import OptionalOpinion
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import (
    AlreadyOpen,
    ClockSetBack,
    DiskFull,
    NewerSchema,
    ReadOnlyHome,
    StoreDamaged,
    StoreMissing,
    TooManyAttempts,
)
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import unlock
from zwcx_desktop.store.values import ListQuery

ROOT = Path(__file__).parents[2]
NOBODY = 65534
OPEN = """
import os
import sys
from pathlib import Path
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.sample.week import MONDAY
from zwcx_desktop.store.office_file import unlock
from tests.system.conftest import SETTING
import zwcx_desktop.records
from zwcx_desktop.store.law import Rulebook
Rulebook.read()
if uid := int(sys.argv[4]):
    os.setgroups([])
    os.setgid(uid)
    os.setuid(uid)
try:
    desk = unlock(Path(sys.argv[1]), sys.argv[2], sys.argv[3], FixedClock(MONDAY), SETTING)
except ClientError as error:
    print(type(error).__name__, error.message, error.hint, sep="|", flush=True)
else:
    print("opened", flush=True)
    sys.stdin.read()
"""


def told(town: Town):
    return commitment(town.script.chapter("commitments")[0])


@pytest.fixture
def saved(town: Town) -> RecordId:
    """One record with a file, and a draft being typed."""
    with town.sit(CLERK) as desk:
        made = desk.create("commitment", told(town)).id
        desk.attachments.add(made, "验收单.txt", "合格".encode())
        desk.drafts.keep("commitment:new", "commitment", None, {"title": "正在填写"})
    return made


def all_there(desk: Desk, saved: RecordId) -> None:
    assert desk.get(saved).title == "重点群体就业帮扶限时办结"
    (file,) = desk.attachments.of(saved)
    assert b"".join(desk.attachments.read(file.id)) == "合格".encode()
    draft = desk.drafts.get("commitment:new")
    assert draft is not None
    assert draft.values == {"title": "正在填写"}
    assert [found.id for found in desk.search("就业帮扶")] == [saved]
    assert desk.oversight.check_file().sound
    assert desk.oversight.verify().sound


def opening(town: Town, login: str = CLERK, password: str = "") -> ClientError:
    """Return what opening the office says."""
    with pytest.raises(ClientError) as caught:
        unlock(town.home, login, password or town.passwords[CLERK], town.clock, SETTING).close()
    return caught.value


def as_process(town: Town, uid: int = 0) -> "subprocess.Popen[str]":
    """Open the office in another process, as another person of the system when *uid* says so."""
    return subprocess.Popen(
        [sys.executable, "-c", OPEN, str(town.home), CLERK, town.passwords[CLERK], str(uid)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@contextmanager
def replaced(path: Path, content: bytes | None) -> Iterator[None]:
    """Put *content* in the place of a file, or take the file away, and put all back."""
    before = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    try:
        yield
    finally:
        path.write_bytes(before)


def wrong_password(town: Town) -> ClientError:
    return opening(town, password="不是这个口令")


def unknown_user(town: Town) -> ClientError:
    return opening(town, login="nobody")


def damaged_keyring(town: Town) -> ClientError:
    ring = town.home / "keyring.json"
    copy = ring.with_suffix(".json.bak")
    spoilt = ring.read_bytes().replace(b'"login"', b'"logon"', 1)
    kept = copy.read_bytes() if copy.exists() else None
    copy.unlink(missing_ok=True)
    with replaced(ring, spoilt):
        error = opening(town)
    if kept is not None:
        copy.write_bytes(kept)
    return error


def damaged_database(town: Town) -> ClientError:
    file = Home(town.home).database
    spoilt = bytearray(file.read_bytes())
    spoilt[60] ^= 8
    with replaced(file, bytes(spoilt)):
        return opening(town)


def missing_database(town: Town) -> ClientError:
    with replaced(Home(town.home).database, None):
        return opening(town)


def newer_format(town: Town) -> ClientError:
    def write(number: int) -> None:
        with town.sql(CLERK) as connection:
            connection.execute(f"PRAGMA user_version = {number}")

    with town.sql(CLERK) as connection:
        (present,) = connection.execute("PRAGMA user_version").fetchone()
    write(99)
    error = opening(town)
    write(present)
    return error


def second_start(town: Town) -> ClientError:
    first = as_process(town)
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "opened\n"
        return opening(town)
    finally:
        first.communicate(timeout=20)


def too_many_tries(town: Town) -> ClientError:
    for _ in range(5):
        last = wrong_password(town)
        if isinstance(last, TooManyAttempts):
            break
    waiting = opening(town)
    town.clock.advance(minutes=20)
    with town.sit(CLERK):  # the right password after the wait ends it
        return waiting


def clock_set_back(town: Town) -> ClientError:
    town.clock.advance(days=-400)
    try:
        with town.sit(CLERK) as desk:
            desk.drafts.keep("commitment:later", "commitment", None, {"title": "不丢"})
            with pytest.raises(ClientError) as caught:
                desk.create("commitment", told(town))
            assert [row.title for row in desk.page(ListQuery(kind="commitment")).rows]
            assert desk.drafts.count() == 2
            desk.drafts.drop("commitment:later")
    finally:
        town.clock.advance(days=400)
    return caught.value


FAULTS: dict[Callable[[Town], ClientError], type[ClientError]] = {
    wrong_password: WrongPassword,
    unknown_user: UnknownUser,
    damaged_keyring: KeyringDamaged,
    damaged_database: StoreDamaged,
    missing_database: StoreMissing,
    newer_format: NewerSchema,
    second_start: AlreadyOpen,
    too_many_tries: TooManyAttempts,
    clock_set_back: ClockSetBack,
}


def speaks_plainly(error: ClientError) -> None:
    """A sentence on what happened and one on what to do, in Chinese, without a word of code."""
    for sentence in (error.message, error.hint):
        assert sentence.endswith("。")
        assert any("\u4e00" <= c <= "\u9fff" for c in sentence)
        for word in ("Error", "Traceback", "sqlite", "None", "Exception"):
            assert word not in sentence


@pytest.mark.parametrize(("fault", "expected"), FAULTS.items(), ids=lambda f: f.__name__)
def test_a_fault_is_named_and_nothing_is_lost(
    town: Town, saved: RecordId, fault: Callable[[Town], ClientError], expected: type[ClientError]
) -> None:
    error = fault(town)
    assert type(error) is expected
    speaks_plainly(error)
    with town.sit(CLERK) as desk:
        all_there(desk, saved)


def test_every_fault_has_words_of_its_own(town: Town, saved: RecordId) -> None:
    assert saved
    said = [(error.message, error.hint) for error in (fault(town) for fault in FAULTS)]
    assert len({message for message, _ in said}) == len({hint for _, hint in said}) == len(FAULTS)


def test_the_clock_is_confirmed_by_who_may_and_work_goes_on(town: Town, saved: RecordId) -> None:
    town.clock.advance(days=-3)
    with town.sit(CLERK) as desk:
        assert desk.oversight.clock_is_behind()
        with pytest.raises(ClientError, match="确认本机时间"):
            desk.oversight.accept_clock()
    with town.sit(LEADER) as desk:
        desk.oversight.accept_clock()
    with town.sit(CLERK) as desk:
        all_there(desk, saved)
        desk.create("commitment", told(town))


def test_one_lost_keyring_is_made_good_by_its_copy(town: Town, saved: RecordId) -> None:
    with town.sit(CLERK) as desk:
        desk.users.change_password("另一个口令 春江 31 号", SETTING.floor)
    town.passwords[CLERK] = "另一个口令 春江 31 号"
    assert (town.home / "keyring.json.bak").exists()
    with replaced(town.home / "keyring.json", b"{"), town.sit(LEADER) as desk:
        assert desk.get(saved).title
    with town.sit(CLERK) as desk:
        all_there(desk, saved)


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX folders")
def test_a_home_that_cannot_be_written_says_so() -> None:
    """Root may write everywhere, so the one who tries becomes somebody else first."""
    folder = Path(tempfile.mkdtemp(prefix="zwcx-"))
    try:
        town = Town(folder)
        with town.sit(CLERK) as desk:
            made = desk.create("commitment", told(town)).id
            desk.attachments.add(made, "验收单.txt", "合格".encode())
            desk.drafts.keep("commitment:new", "commitment", None, {"title": "正在填写"})
        rights(folder, 0o555, 0o444)
        said, _ = as_process(town, uid=NOBODY if os.geteuid() == 0 else 0).communicate(timeout=60)
        rights(folder, 0o755, 0o644)
        kind, message, hint = said.strip().split("|")
        assert kind == ReadOnlyHome.__name__
        assert (message, hint) == (ReadOnlyHome().message, ReadOnlyHome().hint)
        speaks_plainly(ReadOnlyHome())
        with town.sit(CLERK) as desk:
            all_there(desk, made)
    finally:
        rights(folder, 0o755, 0o644)
        shutil.rmtree(folder)


def rights(folder: Path, folders: int, files: int) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(folders if path.is_dir() else files)


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 140 MiB of our own, for root only."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting needs root")
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=140m", "tmpfs", str(disk)], check=False
    )
    if made.returncode:
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_full_disk_says_so_and_loses_nothing(little_disk: Path) -> None:
    town = Town(little_disk)
    with town.sit(CLERK) as desk:
        made = desk.create("commitment", told(town)).id
        desk.attachments.add(made, "验收单.txt", "合格".encode())
        (little_disk / "big").write_bytes(bytes(100 << 20))
        typed = {"title": "正在填写"}
        tries: list[Callable[[], object]] = [
            lambda: desk.create("commitment", told(town)),
            lambda: desk.act(made, "submit"),
            lambda: desk.edit(made, desk.get(made).record, desk.get(made).rev),
            lambda: desk.attachments.add(made, "又一张.txt", b"x" * 1000),
        ]
        for attempt in tries:
            with pytest.raises(DiskFull) as caught:
                attempt()
            speaks_plainly(caught.value)
        desk.drafts.keep("commitment:new", "commitment", None, typed)
        assert len(desk.timeline(made)) == 1
        assert desk.page(ListQuery(kind="commitment")).total == 1
        (little_disk / "big").unlink()
        desk.act(made, "submit")
    with town.sit(CLERK) as desk:
        all_there(desk, made)


def type_on(desk: Desk) -> None:
    for turn in range(2000):
        desk.drafts.keep(f"commitment:{turn}", "commitment", None, {"title": "字" * 900})


def test_a_disk_full_to_the_last_byte_keeps_what_was_saved(little_disk: Path) -> None:
    town = Town(little_disk)
    with town.sit(CLERK) as desk:
        made = desk.create("commitment", told(town)).id
        desk.attachments.add(made, "验收单.txt", "合格".encode())
        desk.drafts.keep("commitment:new", "commitment", None, {"title": "正在填写"})
        with (little_disk / "big").open("wb", buffering=0) as big:
            try:
                while big.write(bytes(1 << 16)):
                    pass
            except OSError:
                pass
        with pytest.raises(DiskFull):
            type_on(desk)
        with pytest.raises(DiskFull):
            desk.backups.make()
        (little_disk / "big").unlink()
        for draft in desk.drafts.all():
            if draft.key != "commitment:new":
                desk.drafts.drop(draft.key)
        all_there(desk, made)


def test_missing_fonts_stop_the_paper_and_nothing_else(
    town: Town, saved: RecordId, tmp_path: Path
) -> None:
    press = Press(FontBook(tmp_path / "nowhere"), asset("templates"))
    with town.sit(CLERK) as desk:
        with pytest.raises(FontsMissing) as caught:
            press.draft(desk, "D01", (saved,))
        speaks_plainly(caught.value)
        all_there(desk, saved)
        desk.act(saved, "submit")
    for user, event in ((REVIEWER, "pass"), (LEADER, "sign")):
        with town.sit(user) as desk:
            desk.act(saved, event, OptionalOpinion())
    with town.sit(CLERK) as desk:
        with pytest.raises(FontsMissing):
            press.issue(desk, "D01", (saved,), "凤溪镇诺〔2026〕1号")
        assert desk.documents.of(saved) == ()
        assert desk.documents.numbers.register("凤溪镇诺", 2026) == ()


def test_a_character_no_font_has_is_named_and_the_record_stays(town: Town, press: Press) -> None:
    rare = replace(told(town), content="对\U000323af村登记失业人员提供岗位推荐，当场受理。")
    with town.sit(CLERK) as desk:
        made = desk.create("commitment", rare).id
        with pytest.raises(MissingGlyph) as caught:
            press.draft(desk, "D01", (made,))
        assert "\U000323af" in caught.value.message
        assert "U+323AF" in caught.value.message
        assert caught.value.hint.endswith("。")
        assert desk.get(made).record.content == rare.content
