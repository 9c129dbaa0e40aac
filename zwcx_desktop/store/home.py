"""Where an office's files lie on this computer.

keyring.json(.bak)  who may open the store           heads.jsonl    signed heads of the audit chain
current             name of the generation in use    attempts.json  failed sign-ins
gen-1/zwcx.db       the database                     attachments/   encrypted files
backups/            verified copies                  lock           single instance
reserve             room held back for drafts on a full disk
"""

import shutil
from contextlib import suppress
from pathlib import Path

from zwcx_desktop.files import replace_file
from zwcx_desktop.store.errors import DiskFull, ReadOnlyHome

DATABASE = "zwcx.db"
ROOM_FLOOR = 64 * 1024 * 1024
"""Bytes that must stay free on the disk, or writes are refused (design: store §6.6)."""
RESERVE = 4 * 1024 * 1024
"""Bytes held back for what is being typed when somebody else fills the disk."""


class Home:
    """The folder of one office."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keyring = path / "keyring.json"
        self.heads = path / "heads.jsonl"
        self.attempts = path / "attempts.json"
        self.attachments = path / "attachments"
        self.backups = path / "backups"
        self.lock = path / "lock"
        self._current = path / "current"
        self._reserve = path / "reserve"

    def prepare(self) -> None:
        """Make the folder, readable by its owner only.

        Raises:
            ReadOnlyHome: it cannot be made or written to.
        """
        try:
            for folder in (self.path, self.attachments, self.backups):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            probe = self.path / ".writable"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise ReadOnlyHome from error

    @property
    def generation(self) -> int:
        """Number of the generation in use."""
        try:
            return int(self._current.read_text(encoding="ascii").removeprefix("gen-"))
        except (OSError, ValueError):
            return max(self._generations(), default=1)

    @property
    def database(self) -> Path:
        """The database in use."""
        return self.generation_folder(self.generation) / DATABASE

    def unused_generation(self) -> int:
        """Return the number of the generation that comes next."""
        return max(self._generations(), default=0) + 1

    def _generations(self) -> list[int]:
        return [int(p.name[4:]) for p in self.path.glob("gen-*") if p.name[4:].isdigit()]

    def generation_folder(self, number: int) -> Path:
        """Return the folder of generation *number*."""
        return self.path / f"gen-{number}"

    def switch(self, number: int) -> None:
        """Make generation *number* the one in use, in one step that a crash cannot split."""
        replace_file(self._current, f"gen-{number}".encode("ascii"))

    def hold_reserve(self) -> None:
        """Hold `RESERVE` bytes back while there is room; nothing happens when there is none."""
        if self._reserve.exists() or shutil.disk_usage(self.path).free < ROOM_FLOOR:
            return
        with suppress(OSError):
            self._reserve.write_bytes(bytes(RESERVE))

    def give_up_reserve(self) -> bool:
        """Give the held-back bytes free; return whether there were any."""
        try:
            self._reserve.unlink()
        except OSError:
            return False
        return True

    def require_room(self, extra: int = 0) -> None:
        """Refuse when the disk would be left with less than `ROOM_FLOOR` after *extra* bytes.

        Raises:
            DiskFull: it would.
        """
        if shutil.disk_usage(self.path).free < ROOM_FLOOR + extra:
            raise DiskFull
