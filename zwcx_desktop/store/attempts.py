"""Failed sign-ins: each one after the fourth makes the next wait longer, across restarts.

The file lies beside the keyring in clear, for nothing is open yet. Whoever deletes it could as
well copy the keyring and guess elsewhere; there Argon2id is the brake. Failures are moved into the
audit chain at the next successful sign-in.
"""

from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from zwcx_desktop.files import replace_file
from zwcx_desktop.store.errors import ReadOnlyHome, TooManyAttempts
from zwcx_desktop.wire.terms import instant, moment

FREE = 4
"""Wrong tries before waiting begins."""
_FIRST_WAIT, _LONGEST_WAIT = 5, 900
_KEPT = 500


class Failure(msgspec.Struct, frozen=True):
    """One failed sign-in."""

    login: str
    at: str


class Attempts:
    """The failures kept in the file *path*."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> tuple[Failure, ...]:
        """Return the failures since the last successful sign-in of anyone, oldest first."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=tuple[Failure, ...])
        except (FileNotFoundError, msgspec.DecodeError):
            return ()

    def wait(self, login: str, now: datetime) -> int:
        """Return how many seconds the next try for *login* must still wait."""
        mine = [f for f in self.all() if f.login.casefold() == login.casefold()]
        over = len(mine) - FREE
        if over < 0:
            return 0
        delay = min(_LONGEST_WAIT, _FIRST_WAIT << min(over, 8))
        since = now - moment(mine[-1].at)
        # A clock set back must not lock anyone out for longer than the delay itself.
        left = delay - max(0, int(since / timedelta(seconds=1)))
        return max(0, left)

    def require_patience(self, login: str, now: datetime) -> None:
        """Refuse a try that comes too early.

        Raises:
            TooManyAttempts: with the seconds to wait.
        """
        if seconds := self.wait(login, now):
            raise TooManyAttempts(seconds)

    def add(self, login: str, now: datetime) -> None:
        """Remember a failure, before anything is said to whoever tried."""
        kept = (*self.all(), Failure(login, instant(now)))[-_KEPT:]
        self._write(kept)

    def take(self) -> tuple[Failure, ...]:
        """Return all failures and forget them."""
        found = self.all()
        if found:
            self._write(())
        return found

    def _write(self, failures: tuple[Failure, ...]) -> None:
        try:
            replace_file(self._path, msgspec.json.encode(failures))
        except OSError as error:
            raise ReadOnlyHome from error
