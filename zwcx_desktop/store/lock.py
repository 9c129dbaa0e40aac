"""One program at a time: a lock that the operating system frees when the holder dies."""

import os
import sys
from pathlib import Path

from zwcx_desktop.store.errors import AlreadyOpen, ReadOnlyHome


class InstanceLock:
    """Holds the file *path* for this process until `release`.

    Raises:
        AlreadyOpen: somebody else holds it.
        ReadOnlyHome: the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ReadOnlyHome from error
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            self._handle = None
            raise AlreadyOpen from error

    def release(self) -> None:
        """Let others in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _take(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
