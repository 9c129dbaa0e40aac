"""Taking turns at one computer: one office file, one user signed in at a time."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from zwcx_desktop.clock import Clock
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.office import Office
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.office_file import Setting, create_office, unlock

AS_PROGRAM = Setting()


class Desks:
    """The office file in *home* and the passwords of its users."""

    def __init__(
        self,
        home: Path,
        passwords: Mapping[UserId, str],
        clock: Clock,
        setting: Setting = AS_PROGRAM,
    ) -> None:
        self.home = home
        self.clock = clock
        self._passwords = passwords
        self._setting = setting

    def found(self, office: Office) -> str:
        """Make the office and return its recovery code."""
        return create_office(self.home, office, self._passwords, self.clock, self._setting)

    @contextmanager
    def signed_in(self, user: UserId) -> Iterator[Desk]:
        """Unlock as *user*, give the desk, and lock again."""
        desk = unlock(self.home, user, self._passwords[user], self.clock, self._setting)
        try:
            yield desk
        finally:
            desk.close()
