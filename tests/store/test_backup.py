"""Backups are proved, restoring never overwrites, a stale log cannot undo it."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.conftest import (
    ADMIN,
    AUDITOR,
    CLERK,
    LEADER,
    PASSWORDS,
    SETTING,
    Desks,
    Note,
    small_town,
)
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.keyring import WrongPassword
from zwcx_desktop.errors import ClientError
from zwcx_desktop.store.backup import BackupFaulty, find_backups, require_restorer
from zwcx_desktop.store.errors import NotPermitted, NotVisible, StoreDamaged, StoreMissing
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import restore_office


def kept_and_lost(desks: Desks) -> tuple[Path, str, str]:
    """Return a backup with the first note (and its file), and both notes' ids."""
    desk = desks(CLERK)
    first = desk.create("note", Note(title="备份前")).id
    desk.attachments.add(first, "a.txt", "附件".encode())
    made = desk.backups.make()
    return made.path, first, desk.create("note", Note(title="备份后")).id


def test_restore_goes_beside_and_the_past_is_back(desks: Desks) -> None:
    path, first, second = kept_and_lost(desks)
    assert desks(ADMIN).backups.restore(path) == 2
    desk = desks(CLERK)
    assert desk.get(first).title == "备份前"
    assert b"".join(desk.attachments.read(desk.attachments.of(first)[0].id)) == "附件".encode()
    with pytest.raises(NotVisible):
        desk.get(second)
    assert (desks.home / "gen-1" / "zwcx.db").exists()
    assert desk.oversight.start_verdict().sound
    assert desks(AUDITOR).oversight.verify().sound


def test_a_stale_log_of_the_old_generation_does_not_undo_it(desks: Desks) -> None:
    path, _, second = kept_and_lost(desks)
    desk = desks(CLERK)
    desk.create("note", Note(title="还在日志里"))
    old = Home(desks.home).database
    wal = old.with_name(old.name + "-wal").read_bytes()
    desks(ADMIN).backups.restore(path)
    desks.close()
    old.with_name(old.name + "-wal").write_bytes(wal)
    with pytest.raises(NotVisible):
        desks(CLERK).get(second)


@pytest.mark.parametrize("name", ["zwcx.db", "keyring.json", "manifest.json"])
def test_a_damaged_backup_is_refused_and_nothing_changes(desks: Desks, name: str) -> None:
    path, first, second = kept_and_lost(desks)
    raw = bytearray((path / name).read_bytes())
    raw[len(raw) // 2] ^= 1
    (path / name).write_bytes(bytes(raw))
    with pytest.raises((BackupFaulty, ValueError)):
        desks(ADMIN).backups.restore(path)
    desk = desks(CLERK)
    assert {desk.get(first).title, desk.get(second).title} == {"备份前", "备份后"}


def test_another_offices_backup_is_refused(desks: Desks) -> None:
    path, *_ = kept_and_lost(desks)
    raw = (path / "manifest.json").read_text(encoding="utf-8")
    office = desks(ADMIN)._session.keyring.office
    (path / "manifest.json").write_text(raw.replace(office, "f" * 32), encoding="utf-8")
    with pytest.raises(BackupFaulty, match="本单位"):
        desks(ADMIN).backups.restore(path)


def test_a_backup_to_another_disk_stands_alone(desks: Desks, tmp_path: Path) -> None:
    kept_and_lost(desks)
    desk = desks(CLERK)
    made = desk.backups.make(tmp_path / "usb")
    assert made.office == "潮州市湘桥区示范镇人民政府"
    assert len(list((tmp_path / "usb" / "attachments").iterdir())) == 1
    shutil.rmtree(desks.home / "attachments")
    (desks.home / "attachments").mkdir()
    desks(ADMIN).backups.restore(made.path)
    desk = desks(CLERK)
    note = desk.search("备份前")[0].id
    assert b"".join(desk.attachments.read(desk.attachments.of(note)[0].id)) == "附件".encode()


def test_only_the_administrator_restores(desks: Desks) -> None:
    path, *_ = kept_and_lost(desks)
    with pytest.raises(NotPermitted):
        desks(CLERK).backups.restore(path)


def test_pruning_keeps_hours_days_and_months(desks: Desks, clock: FixedClock) -> None:
    desk = desks(CLERK)
    for _ in range(30):
        desk.backups.make()
        clock.advance(minutes=20)
    assert not desk.backups.due()
    clock.advance(hours=2)
    assert desk.backups.due()
    newest = desk.backups.all()[0]
    desk.backups.prune()
    left = desk.backups.all()
    assert left[0] == newest
    hours = [backup.at.replace(minute=0) for backup in left]
    assert len(hours) == len(set(hours)) == 10
    assert left[0].at - left[-1].at >= timedelta(hours=9)


def destroyed(desks: Desks, how: str) -> None:
    """Leave the office with a database that does not open, or with a page that no sign-in reads."""
    unread = desks(ADMIN)._session.database.value(
        "SELECT rootpage FROM sqlite_master WHERE name = 'number_block'"
    )
    desks.close()
    database = Home(desks.home).database
    if how == "missing":
        shutil.rmtree(database.parent)
        return
    raw = bytearray(database.read_bytes())
    raw[(int(unread) - 1) * 4096 + 100 if how == "unread page" else 40] ^= 1
    database.write_bytes(raw)


@pytest.mark.parametrize(
    ("how", "error"), [("first page", StoreDamaged), ("missing", StoreMissing)]
)
def test_a_lost_database_is_brought_back_from_the_sign_in(
    desks: Desks, clock: FixedClock, how: str, error: type[ClientError]
) -> None:
    path, first, second = kept_and_lost(desks)
    destroyed(desks, how)
    with pytest.raises(error, match="从备份恢复"):
        desks(CLERK)
    assert [b.path for b in find_backups(Home(desks.home).backups)] == [path]
    desk = restore_office(desks.home, "admin", PASSWORDS[ADMIN], path, clock=clock, setting=SETTING)
    assert desk.oversight.start_verdict().sound
    desk.close()
    desk = desks(CLERK)
    assert desk.get(first).title == "备份前"
    assert b"".join(desk.attachments.read(desk.attachments.of(first)[0].id)) == "附件".encode()
    with pytest.raises(NotVisible):
        desk.get(second)
    auditor = desks(AUDITOR)
    assert auditor.oversight.verify().sound
    assert any(line.action == "restore" for line in auditor.oversight.audit())


def test_a_damaged_page_inside_is_restored_from_the_settings(desks: Desks) -> None:
    path, first, _ = kept_and_lost(desks)
    destroyed(desks, "unread page")
    desk = desks(ADMIN)
    assert not desk.oversight.check_file().sound
    desk.backups.restore(path)
    assert desks(CLERK).get(first).title == "备份前"


def test_what_may_not_be_brought_back_leaves_everything_as_it_was(
    desks: Desks, clock: FixedClock, tmp_path: Path
) -> None:
    path, *_ = kept_and_lost(desks)
    destroyed(desks, "first page")
    home = Home(desks.home)
    damaged = home.database.read_bytes()

    def restore(login: str, password: str, backup: Path) -> None:
        restore_office(desks.home, login, password, backup, clock=clock, setting=SETTING)

    with pytest.raises(NotPermitted, match="恢复备份"):
        restore("luru", PASSWORDS[CLERK], path)
    with pytest.raises(WrongPassword):
        restore("admin", "不是口令", path)
    changed = tmp_path / "usb" / path.name
    shutil.copytree(path, changed)
    shutil.copytree(path.parent / "attachments", tmp_path / "usb" / "attachments")
    manifest = changed / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    head = json.loads(text)["head"]
    manifest.write_text(text.replace(head, "0" * len(head)), encoding="utf-8")
    with pytest.raises(BackupFaulty, match="说明不符"):
        restore("admin", PASSWORDS[ADMIN], changed)
    assert (home.generation, home.database.read_bytes()) == (1, damaged)
    assert not home.generation_folder(2).exists()


def test_backups_are_found_however_a_disk_was_chosen(desks: Desks, tmp_path: Path) -> None:
    usb = tmp_path / "usb"
    made = desks(CLERK).backups.make(usb / "镇政府备份")
    (usb / "镇政府备份" / "broken").mkdir()
    (usb / "镇政府备份" / "broken" / "manifest.json").write_text("{", encoding="utf-8")
    for chosen in (usb, made.path.parent, made.path):
        assert find_backups(chosen) == (made,)
    assert find_backups(tmp_path / "nowhere") == ()


def test_where_nobody_administers_the_leader_restores(desks: Desks) -> None:
    office = small_town()
    leader = office.user(LEADER)
    assert leader is not None
    with pytest.raises(NotPermitted):
        require_restorer(leader, office)
    alone = replace(office, users=tuple(u for u in office.users if u.id != ADMIN))
    require_restorer(leader, alone)
