"""Attachment files: AES-256-GCM in 1 MiB pieces after the STREAM construction.

    file   = header ‖ piece*            header = "XATT" ‖ 01 ‖ id16 ‖ size4 ‖ prefix7
    nonce  = prefix7 ‖ counter4 ‖ last1  key   = HKDF(key of the file, salt = id)

The header is authenticated with every piece, so a flipped bit, a cut at a piece's edge, swapped
pieces, appended bytes and a file put under another id are all refused.
"""

import hashlib
import io
import os
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from zwcx_desktop.crypto.purposes import stretch
from zwcx_desktop.errors import ClientError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIECE = 1 << 20
_MAGIC = b"XATT\x01"
_HEAD = struct.Struct(">5s16sI7s")
_TAG = 16


class FileDamaged(ClientError):
    """The encrypted file is not what was written."""

    def __init__(self) -> None:
        super().__init__("附件文件已损坏或被改动，无法打开。", "请从备份恢复该附件。")


def new_key() -> bytes:
    """Return a random key for one file."""
    return AESGCM.generate_key(256)


def encrypt(key: bytes, file_id: bytes, source: BinaryIO, target: BinaryIO) -> tuple[int, str]:
    """Encrypt *source* into *target* under the file's own *key* and 16-byte *file_id*.

    Returns:
        The plaintext's length in bytes and its SHA-256 as hex.
    """
    header = _HEAD.pack(_MAGIC, file_id, PIECE, os.urandom(7))
    cipher = AESGCM(stretch(key, file_id, b"attachment"))
    digest = hashlib.sha256()
    length = counter = 0
    target.write(header)
    piece = source.read(PIECE)
    while True:
        following = source.read(PIECE)
        digest.update(piece)
        length += len(piece)
        target.write(cipher.encrypt(_nonce(header, counter, last=not following), piece, header))
        if not following:
            return length, digest.hexdigest()
        piece = following
        counter += 1


def decrypt(key: bytes, file_id: bytes, source: BinaryIO) -> Iterator[bytes]:
    """Yield the plaintext of *source* piece by piece.

    Raises:
        FileDamaged: anything in the file was altered. Pieces yielded before were genuine, but the
            file as a whole must then be thrown away.
    """
    header = source.read(_HEAD.size)
    if len(header) != _HEAD.size:
        raise FileDamaged
    magic, named, size, _ = _HEAD.unpack(header)
    if magic != _MAGIC or named != file_id or size != PIECE:
        raise FileDamaged
    cipher = AESGCM(stretch(key, file_id, b"attachment"))
    counter = 0
    piece = source.read(PIECE + _TAG)
    while True:
        following = source.read(PIECE + _TAG)
        try:
            yield cipher.decrypt(_nonce(header, counter, last=not following), piece, header)
        except (InvalidTag, ValueError) as error:
            raise FileDamaged from error
        if not following:
            return
        piece = following
        counter += 1


def readable(chunks: Iterator[bytes]) -> BinaryIO:
    """Return a file whose content comes in *chunks*: it need never lie in memory as a whole."""
    return cast("BinaryIO", io.BufferedReader(_Chunks(chunks), PIECE))


class _Chunks(io.RawIOBase):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        while not self._left:
            following = next(self._chunks, None)
            if following is None:
                return 0
            self._left = memoryview(following)
        room = memoryview(buffer)
        count = min(len(room), len(self._left))
        room[:count] = self._left[:count]
        self._left = self._left[count:]
        return count


def _nonce(header: bytes, counter: int, *, last: bool) -> bytes:
    return header[-7:] + struct.pack(">IB", counter, last)
