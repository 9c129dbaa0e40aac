"""Attachments: files named by their SHA-256, received in as many pieces as the line allows.

The address is the content, so asking twice is harmless and there is nothing to create first
(unlike tus 1.0, whose offsets and completion this follows). A part file belongs to one device.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import DeviceId, Hash

MAX_BLOB = 512 << 20
"""Greatest attachment in bytes."""
KEEP_PARTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Held:
    """How much of a blob is here, in bytes, and whether that is all of it."""

    size: int
    complete: bool


class BlobFolder:
    """The folder of attachments of one gateway."""

    def __init__(self, folder: Path) -> None:
        self._whole = folder / "whole"
        self._parts = folder / "parts"
        self._writing: set[Path] = set()
        self._whole.mkdir(parents=True, exist_ok=True)
        self._parts.mkdir(parents=True, exist_ok=True)

    def held(self, blob: Hash, device: DeviceId) -> Held:
        """Return how much of *blob* is here; of parts only this device's."""
        whole = self._path(blob)
        if whole.exists():
            return Held(whole.stat().st_size, complete=True)
        part = self._part(blob, device)
        return Held(part.stat().st_size if part.exists() else 0, complete=False)

    @contextmanager
    def piece(self, blob: Hash, device: DeviceId, offset: int) -> Iterator["Piece"]:
        """Open the part of *blob* to add at *offset*.

        Raises:
            Refused: `offset-mismatch` with the true offset; `busy` while another call adds to it.
        """
        held = self.held(blob, device)
        if held.complete or offset != held.size:
            raise Refused("offset-mismatch", offset=held.size)
        path = self._part(blob, device)
        if path in self._writing:
            raise Refused("busy")
        self._writing.add(path)
        try:
            with path.open("ab") as file:
                piece = Piece(file.fileno(), held.size)
                yield piece
                os.fsync(file.fileno())
        finally:
            self._writing.discard(path)

    def finish(self, blob: Hash, device: DeviceId) -> int:
        """Take a part that has all its bytes as the whole; return its size.

        Raises:
            Refused: `blob-mismatch`, the bytes are not those of the name; the part is discarded.
        """
        part, whole = self._part(blob, device), self._path(blob)
        with part.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if Hash(f"sha256:{digest}") != blob:
            part.unlink()
            raise Refused("blob-mismatch")
        whole.parent.mkdir(exist_ok=True)
        part.replace(whole)
        _sync_folder(whole.parent)
        return whole.stat().st_size

    def discard(self, blob: Hash, device: DeviceId) -> None:
        """Forget the part of *blob* that *device* has sent."""
        self._part(blob, device).unlink(missing_ok=True)

    def sweep(self, now: datetime) -> int:
        """Delete parts nobody has added to for `KEEP_PARTS`; return how many."""
        stale = [
            part
            for part in self._parts.iterdir()
            if now.timestamp() - part.stat().st_mtime > KEEP_PARTS.total_seconds()
        ]
        for part in stale:
            part.unlink()
        return len(stale)

    def _path(self, blob: Hash) -> Path:
        digest = blob.removeprefix("sha256:")
        return self._whole / digest[:2] / digest

    def _part(self, blob: Hash, device: DeviceId) -> Path:
        return self._parts / f"{blob.removeprefix('sha256:')}.{device}"


class Piece:
    """A part that is being added to."""

    def __init__(self, descriptor: int, size: int) -> None:
        self._descriptor = descriptor
        self.size = size

    def add(self, content: bytes) -> None:
        """Append *content*.

        Raises:
            Refused: `too-large`.
        """
        if self.size + len(content) > MAX_BLOB:
            raise Refused("too-large", limit=MAX_BLOB)
        view = memoryview(content)
        while view:
            written = os.write(self._descriptor, view)
            self.size += written
            view = view[written:]


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder to flush it; NTFS journals the rename
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
