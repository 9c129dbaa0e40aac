"""All of an office's people at one open file, over one connection: for telling a sample.

A real office has one user signed in at a time. Years of invented work by many would spend most of
their time on opening and closing, and on durable commits of what may as well be told once more.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from zwcx_desktop.clock import Clock
from zwcx_desktop.crypto.keyring import Keyring, Opened
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.rules.consequences import CONSEQUENCES
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.law import Rulebook
from zwcx_desktop.store.lock import InstanceLock
from zwcx_desktop.store.office_file import Setting
from zwcx_desktop.store.session import Session


@dataclass(frozen=True, slots=True)
class Household:
    """Everybody's desks, over one connection.

    Attributes:
        desks: by user, in the order the passwords were given.
    """

    desks: Mapping[UserId, Desk]
    _database: Database

    def transaction(self) -> AbstractContextManager[None]:
        """Keep all that anybody does inside, or nothing."""
        return self._database.transaction()


@contextmanager
def household(
    home: Path, passwords: Mapping[UserId, str], clock: Clock, setting: Setting
) -> Iterator[Household]:
    """Open the office in *home* for all users with *passwords* at once; all sign out at the end.

    Raises:
        KeyringMissing, WrongPassword, AlreadyOpen, StoreDamaged: as `unlock`.
    """
    place = Home(home)
    lock = InstanceLock(place.lock)
    try:
        keyring = Keyring.load(place.keyring, setting.floor)
        opened = [keyring.unlock(str(user), word) for user, word in passwords.items()]
        key = derive(opened[0].master, keyring.office.encode(), Purpose.DATABASE)
        database = Database(place.database, key)
        try:
            sessions = _sessions(place, database, keyring, opened, clock=clock, setting=setting)
            desks = {session.user_id: Desk.open(session, None) for session in sessions}
            yield Household(desks, database)
            for session in sessions:
                session.sign_head()
        finally:
            database.close()
    finally:
        lock.release()


def _sessions(
    place: Home,
    database: Database,
    keyring: Keyring,
    opened: Sequence[Opened],
    *,
    clock: Clock,
    setting: Setting,
) -> list[Session]:
    rulebook = Rulebook.read()
    return [
        Session(
            home=place,
            database=database,
            keyring=keyring,
            opened=each,
            kinds=KINDS,
            consequences=CONSEQUENCES,
            rulebook=rulebook,
            clock=clock,
            entropy=setting.entropy,
        )
        for each in opened
    ]
