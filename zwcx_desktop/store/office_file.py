"""Making an office, opening it, and getting back in when a password is lost."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any

from zwcx_desktop.clock import Clock
from zwcx_desktop.crypto.keyring import (
    Keyring,
    Listed,
    Opened,
    UnknownUser,
    WrongPassword,
)
from zwcx_desktop.crypto.passwords import require_strong
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.crypto.recovery import BadRecoveryCode
from zwcx_desktop.crypto.slots import FLOOR, RECOVERY, KdfCost, PrivateKeys
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Kind, Severity
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.store.attempts import Attempts
from zwcx_desktop.store.backup import RESTORED, bring_back, find_backups, require_restorer
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import (
    AccountClosed,
    OfficeExists,
    StoreDamaged,
    StoreMissing,
    Unfit,
)
from zwcx_desktop.store.home import DATABASE, Home
from zwcx_desktop.store.law import Rulebook
from zwcx_desktop.store.lock import InstanceLock
from zwcx_desktop.store.migrations import CURRENT, migrate, version
from zwcx_desktop.store.restored_numbers import doubt_numbers
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.users import new_master, register_keys
from zwcx_desktop.wire.terms import instant

if TYPE_CHECKING:
    from zwcx_desktop.rules.consequences import Consequences


@dataclass(frozen=True, slots=True)
class Setting:
    """How an office file is opened; the defaults are what the program uses.

    Attributes:
        kinds: the record kinds; None for all the program knows.
        consequences: what an act on one record brings about in others; None for all of it.
        floor: the least KDF cost accepted. Only tests pass one below the default.
        lock: the lock the caller holds already, None to take one until the desk closes.
        entropy: gives the random bytes of new records' ids; keys never come from it.
    """

    kinds: Mapping[str, Kind[Any]] | None = None
    consequences: "Consequences | None" = None
    floor: KdfCost = FLOOR
    lock: InstanceLock | None = None
    entropy: Callable[[int], bytes] = os.urandom


def users_of(home: Path) -> tuple[Listed, ...]:
    """Return the accounts that may sign in at *home*; nothing is opened.

    Raises:
        KeyringMissing: there is no office here.
        KeyringDamaged: the file cannot be read.
    """
    return Keyring.load(Home(home).keyring).listed()


def create_office(
    home: Path,
    office: Office,
    passwords: Mapping[UserId, str],
    clock: Clock,
    setting: Setting = Setting(),
) -> str:
    """Make a new office in the empty folder *home* and return its recovery code.

    Args:
        home: the folder; made when it does not exist.
        office: the organisation, its units and users.
        passwords: one for each user.
        clock: tells the time of the first audit line.
        setting: only tests change it.

    Raises:
        OfficeExists: the folder holds one already.
        Unfit: the office's details are not complete.
        WeakPassword: a password is too weak.
        ReadOnlyHome, DiskFull: the folder cannot be used.
    """
    place = Home(home)
    if place.keyring.exists() or place.database.exists():
        raise OfficeExists
    errors = [p for p in office.problems() if p.severity is Severity.ERROR]
    if errors:
        raise Unfit(errors)
    for user in office.users:
        require_strong(passwords[user.id], (user.login, user.display_name))
    place.prepare()
    place.require_room()
    lock = setting.lock or InstanceLock(place.lock)
    try:
        return _found(place, office, passwords, clock, setting)
    finally:
        if setting.lock is None:
            lock.release()


def _found(
    place: Home,
    office: Office,
    passwords: Mapping[UserId, str],
    clock: Clock,
    setting: Setting,
) -> str:
    keyring, masters = Keyring.create(place.keyring, setting.floor), (new_master(),)
    keys = {
        user.id: keyring.add(
            user.id, user.login, user.display_name, passwords[user.id], masters, cost=setting.floor
        )
        for user in office.users
    }
    code = keyring.add_recovery(masters)
    place.generation_folder(1).mkdir(mode=0o700, exist_ok=True)
    key = derive(masters[0], keyring.office.encode(), Purpose.DATABASE)
    database = Database(place.generation_folder(1) / place.database.name, key)
    try:
        migrate(database)
        first = office.users[0]
        session = Session(
            home=place,
            database=database,
            keyring=keyring,
            opened=Opened(keyring.slot(first.login), keys[first.id], masters),
            kinds=_kinds(setting),
            consequences=_consequences(setting),
            rulebook=Rulebook.read(),
            clock=clock,
            office=office,
            entropy=setting.entropy,
        )
        _first_entries(session, office, keys)
    finally:
        database.close()
    # The keyring comes last: without it there is no office, and a crash before leaves none.
    place.switch(1)
    keyring.save(masters[0])
    return code


def _first_entries(session: Session, office: Office, keys: Mapping[UserId, PrivateKeys]) -> None:
    with session.database.transaction():
        session.keep_office(office)
        for user in office.users:
            register_keys(session, user.id, keys[user.id], confirmed_by=user.id)
        session.note("found", "建立单位")
    session.audit.sign_head(session.opened.keys.sign, session.user_id, instant(session.clock.now()))


def unlock(
    home: Path,
    login: str,
    password: str,
    clock: Clock,
    setting: Setting = Setting(),
) -> Desk:
    """Open the office in *home* for the user *login*.

    Raises:
        KeyringMissing: there is no office here.
        TooManyAttempts: wrong passwords in a row; says how long to wait.
        UnknownUser, WrongPassword: who or what is wrong.
        KeyringDamaged, StoreDamaged, StoreMissing, NewerSchema: the files are at fault.
        AccountClosed: the account may not be used.
        AlreadyOpen: another window has the office open.
    """
    place = Home(home)
    return _open(
        place, lambda keyring: _signed_in(place, keyring, login, password, clock), clock, setting
    )


def restore_office(
    home: Path,
    login: str,
    password: str,
    backup: Path,
    *,
    clock: Clock,
    setting: Setting = Setting(),
) -> Desk:
    """Put *backup* in the place of a database that is damaged or gone, and sign *login* in.

    The present generation is neither read nor changed. Who may restore is judged by the office as
    the backup knows it.

    Raises:
        UnknownUser, WrongPassword, TooManyAttempts: who or what is wrong.
        BackupFaulty: the backup is damaged, incomplete, or of another office.
        NotPermitted: the user may not restore.
        NotVisible: the backup does not know the user yet.
        AlreadyOpen, DiskFull, ReadOnlyHome: as said.
    """
    place = Home(home)
    keyring = Keyring.load(place.keyring, setting.floor)
    place.prepare()
    lock = None if setting.lock else InstanceLock(place.lock)
    try:
        opened = _signed_in(place, keyring, login, password, clock)
        key = derive(opened.master, keyring.office.encode(), Purpose.DATABASE)
        number = bring_back(place, backup, keyring.office, key)
        copy = place.generation_folder(number) / DATABASE
        made_at = find_backups(backup)[0].at
        _take_over(place, copy, keyring, opened, made_at, clock=clock, setting=setting)
        place.switch(number)
    finally:
        if lock is not None:
            lock.release()
    return unlock(home, login, password, clock, setting)


def _take_over(
    place: Home,
    copy: Path,
    keyring: Keyring,
    opened: Opened,
    made_at: datetime,
    *,
    clock: Clock,
    setting: Setting,
) -> None:
    """Write into what was brought back that it was, and by whom, so that the chain goes on."""
    database = Database(copy, derive(opened.master, keyring.office.encode(), Purpose.DATABASE))
    try:
        _upgrade(place, database)
        session = _session(place, database, keyring, opened, clock=clock, setting=setting)
        require_restorer(session.user, session.office)
        doubt_numbers(session, database, made_at)
        with database.transaction():
            session.note("restore", RESTORED)
        session.audit.sign_head(
            opened.keys.sign, session.user_id, instant(clock.now()), note="restore"
        )
    except BaseException:
        database.close()
        rmtree(copy.parent, ignore_errors=True)
        raise
    database.close()


def _signed_in(place: Home, keyring: Keyring, login: str, password: str, clock: Clock) -> Opened:
    attempts = Attempts(place.attempts)
    attempts.require_patience(login, clock.now())
    try:
        return keyring.unlock(login, password)
    except (WrongPassword, UnknownUser):
        attempts.add(login, clock.now())
        raise


def unlock_with_recovery(
    home: Path,
    code: str,
    login: str,
    password: str,
    *,
    clock: Clock,
    setting: Setting = Setting(),
) -> Desk:
    """Open the office with the recovery code and give *login* the new *password*.

    The account gets new keys. What is sealed stays closed to it until another reader hands it on,
    so that the code alone opens no complainant's identity.

    Raises:
        BadRecoveryCode: miscopied, or of another office.
        UnknownUser, WeakPassword, TooManyAttempts: as said.
    """

    def attempt(keyring: Keyring) -> Opened:
        attempts = Attempts(Home(home).attempts)
        attempts.require_patience(RECOVERY, clock.now())
        try:
            found = keyring.unlock_with_recovery(code)
        except BadRecoveryCode:
            attempts.add(RECOVERY, clock.now())
            raise
        slot = keyring.slot(login)
        require_strong(password, (slot.login, slot.name))
        keys = keyring.add(
            slot.user, slot.login, slot.name, password, found.masters, cost=setting.floor
        )
        return replace(found, slot=keyring.slot(login), keys=keys)

    desk = _open(Home(home), attempt, clock, setting)
    desk.users.adopt_recovered_keys()
    return desk


def _open(
    place: Home, attempt: Callable[[Keyring], Opened], clock: Clock, setting: Setting
) -> Desk:
    keyring = Keyring.load(place.keyring, setting.floor)
    place.prepare()
    lock = None if setting.lock else InstanceLock(place.lock)
    database = None
    try:
        opened = attempt(keyring)
        database = _database(place, keyring, opened)
        _upgrade(place, database)
        session = _session(place, database, keyring, opened, clock=clock, setting=setting)
        _require_active(session.user)
        return Desk.open(session, lock)
    except BaseException:
        if database is not None:
            with suppress(StoreDamaged):
                database.close()
        if lock is not None:
            lock.release()
        raise


def _session(
    place: Home,
    database: Database,
    keyring: Keyring,
    opened: Opened,
    *,
    clock: Clock,
    setting: Setting,
) -> Session:
    return Session(
        home=place,
        database=database,
        keyring=keyring,
        opened=opened,
        kinds=_kinds(setting),
        consequences=_consequences(setting),
        rulebook=Rulebook.read(),
        clock=clock,
        entropy=setting.entropy,
    )


def _upgrade(place: Home, database: Database) -> None:
    found = version(database)
    if found == 0:
        raise StoreDamaged("数据文件是空的。")
    if found < CURRENT:
        copy = place.backups / f"before-format-{CURRENT}.db"
        copy.unlink(missing_ok=True)
        database.copy_to(copy)
        migrate(database)


def _database(place: Home, keyring: Keyring, opened: Opened) -> Database:
    if not place.database.exists():
        raise StoreMissing
    last: StoreDamaged | None = None
    # Two master keys exist only while they change; the file is under one of them.
    for master in opened.masters:
        try:
            return Database(
                place.database, derive(master, keyring.office.encode(), Purpose.DATABASE)
            )
        except StoreDamaged as error:
            last = error
    raise last or StoreDamaged


def _require_active(user: User) -> None:
    if not user.active:
        raise AccountClosed(user.status.label)


def _kinds(setting: Setting) -> Mapping[str, Kind[Any]]:
    if setting.kinds is not None:
        return setting.kinds
    from zwcx_desktop.records import KINDS

    return KINDS


def _consequences(setting: Setting) -> "Consequences":
    if setting.consequences is not None:
        return setting.consequences
    from zwcx_desktop.rules.consequences import CONSEQUENCES

    return CONSEQUENCES
