"""What can go wrong around the file, each with its own clear message, nothing lost."""

import contextlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.conftest import (
    CHEAP,
    CLERK,
    LEADER,
    PASSWORDS,
    SETTING,
    Desks,
    Note,
    small_town,
)
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.keyring import Keyring, KeyringDamaged, KeyringMissing, WrongPassword
from zwcx_desktop.crypto.passwords import WeakPassword
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.engine import connect
from zwcx_desktop.store.errors import (
    AlreadyOpen,
    DiskFull,
    NewerSchema,
    OfficeExists,
    ReadOnlyHome,
    StoreDamaged,
    StoreMissing,
    TooManyAttempts,
    Unfit,
)
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.lock import InstanceLock
from zwcx_desktop.store.office_file import (
    Setting,
    create_office,
    unlock,
    unlock_with_recovery,
    users_of,
)
from zwcx_desktop.store.values import ListQuery

PASSWORD = PASSWORDS[CLERK]


def raw_connection(home: Path):
    ring = Keyring.load(home / "keyring.json", CHEAP)
    master = ring.unlock("luru", PASSWORD).master
    return connect(Home(home).database, derive(master, ring.office.encode(), Purpose.DATABASE))


def test_wrong_password_and_damage_are_told_apart(home: Path, clock: FixedClock) -> None:
    with pytest.raises(WrongPassword, match="口令不正确"):
        unlock(home, "luru", "不对", clock, SETTING)
    database = Home(home).database
    raw = bytearray(database.read_bytes())
    raw[100] ^= 1
    database.write_bytes(bytes(raw))
    with pytest.raises(StoreDamaged, match="口令没有问题"):
        unlock(home, "luru", PASSWORD, clock, SETTING)
    raw[100] ^= 1
    database.write_bytes(bytes(raw))
    unlock(home, "luru", PASSWORD, clock, SETTING).close()


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000])
def test_a_replaced_file_is_damage(home: Path, clock: FixedClock, content: bytes) -> None:
    Home(home).database.write_bytes(content)
    with pytest.raises(StoreDamaged):
        unlock(home, "luru", PASSWORD, clock, SETTING)


def test_missing_files_are_named(home: Path, clock: FixedClock, tmp_path: Path) -> None:
    with pytest.raises(KeyringMissing):
        unlock(tmp_path, "luru", PASSWORD, clock, SETTING)
    Home(home).database.unlink()
    with pytest.raises(StoreMissing):
        unlock(home, "luru", PASSWORD, clock, SETTING)
    (home / "keyring.json").write_bytes(b"{}")
    with pytest.raises(KeyringDamaged):
        unlock(home, "luru", PASSWORD, clock, SETTING)


def test_any_flipped_bit_in_the_file_is_detected(desks: Desks) -> None:
    desk = desks(CLERK)
    for n in range(30):
        desk.create("note", Note(title=f"便函{n}", text="内容" * 200))
    desks.close()
    database = Home(desks.home).database
    whole = database.read_bytes()
    for place in range(50, len(whole), len(whole) // 25):
        raw = bytearray(whole)
        raw[place] ^= 4
        database.write_bytes(bytes(raw))
        connection = None
        try:
            connection = raw_connection(desks.home)
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall(), place
        except StoreDamaged:
            pass
        finally:
            if connection is not None:
                connection.close()
    database.write_bytes(whole)


def test_a_newer_format_is_refused_untouched(home: Path, clock: FixedClock) -> None:
    connection = raw_connection(home)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerSchema, match="更新版本"):
        unlock(home, "luru", PASSWORD, clock, SETTING)


def test_waiting_grows_with_failures_and_survives_a_restart(home: Path, clock: FixedClock) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassword):
            unlock(home, "luru", "不对", clock, SETTING)
    with pytest.raises(TooManyAttempts) as error:
        unlock(home, "luru", PASSWORD, clock, SETTING)
    assert error.value.seconds == 5
    unlock(home, "zhenzhang", PASSWORDS[LEADER], clock, SETTING).close()
    clock.advance(seconds=5)
    desk = unlock(home, "luru", PASSWORD, clock, SETTING)
    desk.close()
    desk = unlock(home, "zhenzhang", PASSWORDS[LEADER], clock, SETTING)
    assert any("登录失败 4 次" in line.summary for line in desk.oversight.audit())
    desk.close()


def test_a_clock_set_back_locks_nobody_out_for_long(home: Path, clock: FixedClock) -> None:
    for _ in range(5):
        try:
            unlock(home, "luru", "不对", clock, SETTING)
        except (WrongPassword, TooManyAttempts):
            clock.advance(seconds=10)
    clock.advance(days=-1000)
    with pytest.raises(TooManyAttempts) as error:
        unlock(home, "luru", PASSWORD, clock, SETTING)
    assert error.value.seconds <= 10


def test_one_instance_at_a_time(home: Path, clock: FixedClock) -> None:
    desk = unlock(home, "luru", PASSWORD, clock, SETTING)
    with pytest.raises(AlreadyOpen):
        unlock(home, "luru", PASSWORD, clock, SETTING)
    desk.close()
    unlock(home, "luru", PASSWORD, clock, SETTING).close()


HOLDER = """
import sys
from pathlib import Path
from zwcx_desktop.store.lock import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_another_process_is_refused_until_it_dies(home: Path, clock: FixedClock) -> None:
    root = Path(__file__).parents[2]
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=root,
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(AlreadyOpen, match="另一个窗口"):
        unlock(home, "luru", PASSWORD, clock, SETTING)
    holder.kill()
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()
    unlock(home, "luru", PASSWORD, clock, SETTING).close()


def test_a_program_may_hold_the_lock_itself(home: Path, clock: FixedClock) -> None:
    lock = InstanceLock(home / "lock")
    setting = Setting(kinds=SETTING.kinds, floor=CHEAP, lock=lock)
    unlock(home, "luru", PASSWORD, clock, setting).close()
    unlock(home, "luru", PASSWORD, clock, setting).close()
    with pytest.raises(AlreadyOpen):
        InstanceLock(home / "lock")
    lock.release()


def test_an_office_is_never_founded_twice_or_half(
    home: Path, clock: FixedClock, tmp_path: Path
) -> None:
    with pytest.raises(OfficeExists):
        create_office(home, small_town(), PASSWORDS, clock, SETTING)
    with pytest.raises(WeakPassword):
        create_office(tmp_path / "b", small_town(), {**PASSWORDS, CLERK: "123"}, clock, SETTING)
    assert not (tmp_path / "b").exists()
    from dataclasses import replace

    town = small_town()
    nameless = replace(town, organization=replace(town.organization, name=""))
    with pytest.raises(Unfit, match="单位全称"):
        create_office(tmp_path / "b", nameless, PASSWORDS, clock, SETTING)


def test_the_unlock_screen_gets_names_only(home: Path) -> None:
    assert [(u.login, u.name) for u in users_of(home)][:2] == [("luru", "陈录"), ("shenhe", "林审")]


def test_the_real_kdf_floor_refuses_a_cheap_keyring(home: Path, clock: FixedClock) -> None:
    with pytest.raises(KeyringDamaged, match="低于规定"):
        unlock(home, "luru", PASSWORD, clock, Setting(kinds=SETTING.kinds))


def test_the_recovery_code_gives_a_new_password_but_no_secrets(
    tmp_path: Path, clock: FixedClock
) -> None:
    home = tmp_path / "home"
    code = create_office(home, small_town(), PASSWORDS, clock, SETTING)
    desk = unlock_with_recovery(
        home, code, "luru", "新的口令 青山 88", clock=clock, setting=SETTING
    )
    assert [u.login for u in desk.users.unconfirmed()] == ["luru"]
    desk.close()
    with pytest.raises(WrongPassword):
        unlock(home, "luru", PASSWORD, clock, SETTING)
    unlock(home, "luru", "新的口令 青山 88", clock, SETTING).close()


def test_a_read_only_folder_says_so(home: Path, clock: FixedClock) -> None:
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("permissions do not bind the superuser")
    home.chmod(stat.S_IRUSR | stat.S_IXUSR)
    (home / "gen-1").chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(ReadOnlyHome):
            unlock(home, "luru", PASSWORD, clock, SETTING)
    finally:
        home.chmod(stat.S_IRWXU)
        (home / "gen-1").chmod(stat.S_IRWXU)


@pytest.fixture
def little_disk(tmp_path: Path):
    """A file system of 100 MiB of our own, for root only."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting needs root")
    mount = tmp_path / "disk"
    mount.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=100m", "tmpfs", str(mount)], check=False
    )
    if done.returncode:
        pytest.skip("mounting is not allowed here")
    yield mount
    subprocess.run(["umount", "-l", str(mount)], check=True)


def test_a_full_disk_is_refused_in_time_and_loses_nothing(
    little_disk: Path, clock: FixedClock
) -> None:
    home = little_disk / "home"
    create_office(home, small_town(), PASSWORDS, clock, SETTING)
    desk = unlock(home, "luru", PASSWORD, clock, SETTING)
    desk.create("note", Note(title="甲"))
    (little_disk / "big").write_bytes(bytes(60 << 20))
    with pytest.raises(DiskFull, match="以前保存的都在"):
        desk.create("note", Note(title="乙"))
    desk.drafts.keep("note:new", "note", None, {"title": "乙"})
    (little_disk / "big").unlink()
    assert desk.drafts.get("note:new").values == {"title": "乙"}
    desk.create("note", Note(title="乙"))
    assert len(desk.page(ListQuery(kind="note")).rows) == 2
    desk.close()


def fill(path: Path) -> None:
    with path.open("wb", buffering=0) as big, contextlib.suppress(OSError):
        while big.write(bytes(1 << 16)):
            pass


def keep_many(desk: Desk) -> None:
    for n in range(1000):
        desk.drafts.keep(f"note:{n}", "note", None, {"title": "乙" * 2000})


def test_a_disk_that_fills_during_a_save_rolls_back(little_disk: Path, clock: FixedClock) -> None:
    home = little_disk / "home"
    create_office(home, small_town(), PASSWORDS, clock, SETTING)
    desk = unlock(home, "luru", PASSWORD, clock, SETTING)
    desk.create("note", Note(title="甲"))
    fill(little_disk / "big")
    with pytest.raises(DiskFull):
        keep_many(desk)
    (little_disk / "big").unlink()
    desk.create("note", Note(title="丙"))
    assert desk.oversight.check_file().sound
    desk.close()


def test_what_is_being_typed_is_kept_even_on_a_disk_filled_to_the_last_byte(
    little_disk: Path, clock: FixedClock
) -> None:
    """Somebody else filled the disk: the reserve is given up for the draft, and made again later."""
    home = little_disk / "home"
    create_office(home, small_town(), PASSWORDS, clock, SETTING)
    desk = unlock(home, "luru", PASSWORD, clock, SETTING)
    desk.drafts.keep("note:1", "note", None, {"title": "甲"})
    fill(little_disk / "big")
    for n in range(2, 30):
        desk.drafts.keep(f"note:{n}", "note", None, {"title": "乙" * 2000})
    desk.close()
    desk = unlock(home, "luru", PASSWORD, clock, SETTING)
    assert desk.drafts.count() == 29
    desk.close()
    (little_disk / "big").unlink()
    unlock(home, "luru", PASSWORD, clock, SETTING).close()
    assert (home / "reserve").stat().st_size > 0


def test_a_read_only_disk_says_so(little_disk: Path, clock: FixedClock) -> None:
    home = little_disk / "home"
    create_office(home, small_town(), PASSWORDS, clock, SETTING)
    subprocess.run(["mount", "-o", "remount,ro", str(little_disk)], check=True)
    with pytest.raises(ReadOnlyHome):
        unlock(home, "luru", PASSWORD, clock, SETTING)
    with pytest.raises(ReadOnlyHome):
        create_office(little_disk / "new", small_town(), PASSWORDS, clock, SETTING)
