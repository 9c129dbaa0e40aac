"""Backups that are proved before they count, and restoring beside the present, never over it.

A backup is `VACUUM INTO` (one consistent encrypted file under the same key), checked three ways,
then renamed into place with the keyring, the heads and a manifest. Restoring makes a new generation
and switches a pointer: a stale write-ahead log beside a restored file would silently undo it.
"""

import hashlib
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.errors import ClientError
from zwcx_desktop.files import replace_file, sync_folder
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.rules import roles
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import DiskFull, NotPermitted, ReadOnlyHome, StoreDamaged
from zwcx_desktop.store.home import DATABASE, Home
from zwcx_desktop.store.migrations import CURRENT, version
from zwcx_desktop.store.restored_numbers import keep_numbers
from zwcx_desktop.store.session import Session
from zwcx_desktop.wire.terms import instant, moment

_MANIFEST = "manifest.json"
_PLAIN_HEADER = b"SQLite format 3"
_HOURLY, _DAILY, _MONTHLY = 24, 14, 12
RESTORED = "恢复备份，原数据保留"
"""What the audit says of a restoring."""


class BackupFaulty(ClientError):
    """A backup that fails its checks."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a backup is.

    Attributes:
        files: SHA-256 of each file beside the manifest, hex, by name.
        attachments: names of the attachment files the database refers to.
        seq: number of the last audit line, and `head` its hash, hex.
    """

    office: str
    name: str
    at: str
    by: str
    schema: int
    seq: int
    head: str
    files: dict[str, str]
    attachments: list[str]


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup; `size` in bytes."""

    path: Path
    at: datetime
    size: int
    office: str


class Backups:
    """Backups of the open office."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def make(self, folder: Path | None = None) -> Backup:
        """Make a backup in *folder*, the office's own backup folder by default.

        Raises:
            DiskFull, ReadOnlyHome: it could not be written.
            BackupFaulty: what was written fails its checks; it is removed again.
        """
        root = folder or self._session.home.backups
        now = self._session.clock.now()
        name = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S%f")[:-3] + "Z"
        partial = root / f"{name}.partial"
        try:
            _require_room(root, self._size())
            partial.mkdir(mode=0o700, parents=True)
            self._write(partial, now)
            partial.replace(root / name)
            sync_folder(root)
        except OSError as error:
            shutil.rmtree(partial, ignore_errors=True)
            raise ReadOnlyHome from error
        except ClientError:
            shutil.rmtree(partial, ignore_errors=True)
            raise
        with self._database.transaction():
            self._session.note("backup", "备份")
        return _read(root / name)

    def all(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """Return the finished backups in *folder*, the newest first."""
        return _finished((folder or self._session.home.backups).glob(f"*/{_MANIFEST}"))

    def due(self) -> bool:
        """Whether the newest backup is more than an hour older than now."""
        newest = next(iter(self.all()), None)
        return newest is None or self._session.clock.now() - newest.at > timedelta(hours=1)

    def prune(self) -> int:
        """Keep the newest of each hour, day and month within the limits; return how many went."""
        kept: set[Path] = set()
        for form, most in (("%Y%m%d%H", _HOURLY), ("%Y%m%d", _DAILY), ("%Y%m", _MONTHLY)):
            slots: dict[str, Path] = {}
            for backup in self.all():
                slots.setdefault(backup.at.strftime(form), backup.path)
            kept |= set(list(slots.values())[:most])
        gone = [backup.path for backup in self.all() if backup.path not in kept]
        for path in gone:
            shutil.rmtree(path)
        return len(gone)

    def restore(self, path: Path) -> int:
        """Make *path* the next generation and return its number; close the desk afterwards.

        The present generation stays where it is. Passwords are those of today.

        Raises:
            NotPermitted: the signed-in user may not restore.
            BackupFaulty: it is damaged or of another office.
        """
        session = self._session
        require_restorer(session.user, session.office)
        number = bring_back(session.home, path, session.keyring.office, _key(session))
        # People restore because the present file is damaged: it may be past writing to.
        with suppress(ClientError):
            with self._database.transaction():
                session.note("restore", RESTORED)
            session.sign_head()
        folder = session.home.generation_folder(number)
        restored = Database(folder / DATABASE, _key(session))
        try:
            keep_numbers(session, restored, _read(path).at)
            session.audit.on(restored).sign_head(
                session.opened.keys.sign,
                session.user_id,
                instant(session.clock.now()),
                note="restore",
            )
        finally:
            restored.close()
        session.home.switch(number)
        return number

    def _write(self, folder: Path, now: datetime) -> None:
        session = self._session
        target = folder / DATABASE
        self._database.copy_to(target)
        seq, head = _proved(target, _key(session))
        shutil.copyfile(session.home.keyring, folder / "keyring.json")
        session.audit.sign_head(session.opened.keys.sign, session.user_id, instant(now))
        shutil.copyfile(session.home.heads, folder / "heads.jsonl")
        attachments = self._copy_attachments(folder.parent / "attachments")
        manifest = Manifest(
            office=session.keyring.office,
            name=session.office.organization.name,
            at=instant(now),
            by=session.user_id,
            schema=CURRENT,
            seq=seq,
            head=head,
            files={p.name: _digest(p) for p in sorted(folder.iterdir())},
            attachments=attachments,
        )
        replace_file(folder / _MANIFEST, msgspec.json.encode(manifest))

    def _copy_attachments(self, folder: Path) -> list[str]:
        folder.mkdir(mode=0o700, exist_ok=True)
        rows = self._database.rows("SELECT id FROM attachment WHERE removed_at = '' ORDER BY id")
        names = [name for (name,) in rows]
        for name in names:
            if not (folder / name).exists():
                copy = folder / f"{name}.part"
                shutil.copyfile(self._session.home.attachments / name, copy)
                copy.replace(folder / name)
        return names

    def _size(self) -> int:
        return self._database.path.stat().st_size * 2


def check(path: Path, office: str) -> Manifest:
    """Return the manifest of the backup *path* after checking every file against it.

    Raises:
        BackupFaulty: it is damaged, incomplete, or of another office.
    """
    try:
        manifest = msgspec.json.decode((path / _MANIFEST).read_bytes(), type=Manifest)
        whole = all(_digest(path / name) == digest for name, digest in manifest.files.items())
        files = all((path.parent / "attachments" / name).exists() for name in manifest.attachments)
    except (OSError, msgspec.DecodeError) as error:
        raise BackupFaulty("备份不完整或无法读取。", "请改用另一份备份。") from error
    if not whole or DATABASE not in manifest.files:
        raise BackupFaulty("备份文件已损坏，校验不通过。", "请改用另一份备份。")
    if not files:
        raise BackupFaulty("备份缺少附件文件。", "请改用另一份备份，或补齐附件文件夹。")
    if manifest.office != office:
        raise BackupFaulty("这不是本单位的备份。", "请选择本单位的备份文件夹。")
    return manifest


def find_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the finished backups in *folder*, or one level below, the newest first.

    *folder* may be one backup itself: people choose what they see on a disk.
    """
    return _finished(
        found for depth in ("", "*/", "*/*/") for found in folder.glob(f"{depth}{_MANIFEST}")
    )


def require_restorer(user: User, office: Office) -> None:
    """Refuse whoever may not restore: that is for administrators, for leaders where there are none.

    Raises:
        NotPermitted: *user* may not.
    """
    if not may_restore(user, office):
        raise NotPermitted("恢复备份", "管理员" if _managed(office) else "负责人")


def may_restore(user: User, office: Office) -> bool:
    """Return whether *user* may go back to a backup."""
    leads = user.active and Role.LEADER in user.roles
    return roles.may(user, roles.Action.ADMINISTER) or (leads and not _managed(office))


def _managed(office: Office) -> bool:
    return any(u.employed and Role.ADMIN in u.roles for u in office.users)


def bring_back(home: Home, path: Path, office: str, key: bytes) -> int:
    """Copy the backup *path* into a new generation, prove it there and return its number.

    The generation in use stays in use; `Home.switch` is the caller's.

    Raises:
        BackupFaulty: it is damaged, incomplete, under another key, or of another office.
        DiskFull: there is no room for it.
    """
    manifest = check(path, office)
    number = home.unused_generation()
    folder = home.generation_folder(number)
    try:
        folder.mkdir(mode=0o700)
        shutil.copyfile(path / DATABASE, folder / DATABASE)
        if _proved(folder / DATABASE, key) != (manifest.seq, manifest.head):
            raise BackupFaulty("备份与它的说明不符，可能被换过文件。", "请改用另一份备份。")
        for name in manifest.attachments:
            if not (home.attachments / name).exists():
                shutil.copyfile(path.parent / "attachments" / name, home.attachments / name)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise DiskFull from error
    except ClientError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return number


def _proved(path: Path, key: bytes) -> tuple[int, str]:
    """Return number and hash of the last audit line of a database after three checks."""
    with path.open("rb") as file:
        if file.read(16).startswith(_PLAIN_HEADER):
            raise BackupFaulty("备份没有加密，已停止。", "请联系技术支持。")
    try:
        database = Database(path, key)
    except StoreDamaged as error:
        raise BackupFaulty("备份文件打不开。", "请重新备份；仍不行请检查磁盘。") from error
    try:
        database.checkpoint()
        sound = (
            not database.rows("PRAGMA cipher_integrity_check")
            and database.rows("PRAGMA integrity_check") == [("ok",)]
            and not database.rows("PRAGMA foreign_key_check")
            and 0 < version(database) <= CURRENT
        )
        last = database.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    finally:
        database.close()
    if not sound or last is None:
        raise BackupFaulty("备份写出后校验不通过。", "请检查磁盘后重新备份。")
    return int(last[0]), last[1].hex()


def _key(session: Session) -> bytes:
    return derive(session.opened.master, session.keyring.office.encode(), Purpose.DATABASE)


def _finished(manifests: Iterable[Path]) -> tuple[Backup, ...]:
    found = []
    for manifest in manifests:
        # One unreadable copy must not hide the good ones.
        with suppress(OSError, msgspec.DecodeError):
            if manifest.parent.suffix == "":
                found.append(_read(manifest.parent))
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def _read(path: Path) -> Backup:
    manifest = msgspec.json.decode((path / _MANIFEST).read_bytes(), type=Manifest)
    size = sum(p.stat().st_size for p in path.iterdir())
    return Backup(path, moment(manifest.at), size, manifest.name)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _require_room(folder: Path, needed: int) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < needed:
        raise DiskFull
