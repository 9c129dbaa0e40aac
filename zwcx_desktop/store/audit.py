"""The audit chain: who did what, each line bound to the one before (design: store §7).

The chain is an HMAC under a key of its own, written in the transaction it tells of. Its head is
signed by the user and kept in a file beside the database, so that an older database put back, a
lost tail and a chain rebuilt by somebody who holds every key of the office are all noticed.
"""

import errno
import hashlib
import hmac
import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from zwcx_desktop.crypto.suites import SigningKey, VerifyKey
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import DiskFull, ReadOnlyHome

_START = bytes(32)
_TAIL = 4096
_COLUMNS = "seq, at, by, device, action, kind, record, rev, summary"
_HEAD_PREFIX = b"zwcx-audit-head/1\n"


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A signed statement: the chain had this last line at this time.

    Attributes:
        hash: of audit line `seq`, hex.
        key: id of the user's key that signed.
        prev: SHA-256 of the line before in the file, hex, "" for the first.
        note: why the chain may go back here ("restore"), else "".
    """

    seq: int
    hash: str
    at: str
    by: str
    key: str
    prev: str
    note: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the audit."""

    seq: int
    at: str
    by: str
    device: str
    action: str
    kind: str
    record: str
    rev: int
    summary: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking the chain found.

    Attributes:
        fault: "" when everything holds, else one Chinese sentence.
        lines: how many lines were checked.
    """

    lines: int
    fault: str = ""

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.fault


class Audit:
    """The chain in *database* under *key*, and its signed heads in the file *heads*."""

    def __init__(self, database: Database, key: bytes, heads: Path) -> None:
        self._database = database
        self._key = key
        self._heads = heads

    def on(self, database: Database) -> "Audit":
        """Return the chain of another database of the office, with the same heads."""
        return Audit(database, self._key, self._heads)

    def append(
        self, *, at: str, by: str, device: str, action: str, kind: str, record: str, rev: int,
        summary: str,
    ) -> None:  # fmt: skip
        """Add a line inside the caller's transaction. *summary* never holds personal details."""
        seq, prev = self.head()
        fields = (seq + 1, at, by, device, action, kind, record, rev, summary)
        self._database.run(
            "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*fields, prev, self._link(prev, fields)),
        )

    def head(self) -> tuple[int, bytes]:
        """Return number and hash of the last line, (0, zeros) when there is none."""
        found = self._database.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
        return (found[0], found[1]) if found else (0, _START)

    def last_time(self) -> str:
        """Return when the last line was written, "" when there is none."""
        return str(self._database.value("SELECT at FROM audit ORDER BY seq DESC LIMIT 1") or "")

    def lines(self, after: int = 0, limit: int = 1000) -> Iterator[Line]:
        """Yield lines with numbers above *after*."""
        for row in self._database.rows(
            f"SELECT {_COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT ?",  # noqa: S608
            (after, limit),
        ):
            yield Line(*row)

    def sign_head(self, key: SigningKey, by: str, at: str, note: str = "") -> None:
        """Append the present head to the heads file, signed; nothing when it is there already.

        Raises:
            DiskFull, ReadOnlyHome: it could not be written.
        """
        seq, digest = self.head()
        previous = self._last_head_line()
        if previous and not note and _parse(previous).hash == digest.hex():
            return
        chained = hashlib.sha256(previous).hexdigest() if previous else ""
        head = Head(
            seq=seq,
            hash=digest.hex(),
            at=at,
            by=by,
            key=key.verify_key.key_id,
            prev=chained,
            note=note,
        )
        signed = msgspec.structs.replace(head, signature=key.sign(_said(head)).hex())
        try:
            with self._heads.open("ab") as file:
                file.write(msgspec.json.encode(signed) + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise (DiskFull if error.errno == errno.ENOSPC else ReadOnlyHome) from error

    def matches_last_head(self) -> Verdict:
        """Compare the database with the newest head only: milliseconds, for every unlock."""
        previous = self._last_head_line()
        seq, _ = self.head()
        if not previous:
            return Verdict(seq)
        head = _parse(previous)
        if head.seq > seq:
            return Verdict(seq, _SHORTER.format(here=seq, there=head.seq))
        found = self._database.value("SELECT hash FROM audit WHERE seq = ?", (head.seq,))
        if head.seq and (found is None or found.hex() != head.hash):
            return Verdict(seq, _REWRITTEN.format(seq=head.seq))
        return Verdict(seq)

    def verify(self, verifier: Callable[[Head], VerifyKey | None]) -> Verdict:
        """Check every line and every head (about five seconds per million lines).

        Args:
            verifier: gives the public key a head names, when it is that user's.
        """
        hashes: dict[int, bytes] = {0: _START}
        prev = _START
        rows = self._database.rows(f"SELECT {_COLUMNS}, prev, hash FROM audit ORDER BY seq")  # noqa: S608
        for number, row in enumerate(rows, start=1):
            fields, said_prev, digest = row[:9], row[9], row[10]
            if fields[0] != number:
                return Verdict(number, f"审计记录在第 {number} 条处缺失。")
            if said_prev != prev or not hmac.compare_digest(digest, self._link(prev, fields)):
                return Verdict(number, f"审计记录第 {number} 条被改动。")
            hashes[number] = prev = digest
        return self._verify_heads(hashes, verifier)

    def _verify_heads(
        self, hashes: dict[int, bytes], verifier: Callable[[Head], VerifyKey | None]
    ) -> Verdict:
        count, prev = len(hashes) - 1, ""
        heads = [_parse(line) for line in self._head_lines()]
        restored = max((i for i, h in enumerate(heads) if h.note), default=0)
        for place, head in enumerate(heads):
            key = verifier(head)
            signature = bytes.fromhex(head.signature)
            if key is None or not key.verifies(_said(head), signature) or head.prev != prev:
                return Verdict(count, f"审计封印第 {place + 1} 行被改动。")
            prev = hashlib.sha256(msgspec.json.encode(head)).hexdigest()
            if place < restored:
                continue
            if head.seq > count:
                return Verdict(count, _SHORTER.format(here=count, there=head.seq))
            if hashes[head.seq].hex() != head.hash:
                return Verdict(count, _REWRITTEN.format(seq=head.seq))
        return Verdict(count)

    def _link(self, prev: bytes, fields: tuple[Any, ...]) -> bytes:
        return hmac.digest(self._key, prev + _packed(fields), "sha256")

    def _head_lines(self) -> list[bytes]:
        try:
            return self._heads.read_bytes().splitlines()
        except FileNotFoundError:
            return []

    def _last_head_line(self) -> bytes:
        try:
            with self._heads.open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
                lines = file.read().splitlines()
        except FileNotFoundError:
            return b""
        return lines[-1] if lines else b""


_SHORTER = "数据库比封印记录旧：只到第 {here} 条，封印到第 {there} 条，可能被换成了旧文件。"
_REWRITTEN = "审计记录第 {seq} 条与封印不符，历史可能被改写。"


def _packed(fields: tuple[Any, ...]) -> bytes:
    parts = []
    for value in fields:
        raw = struct.pack(">q", value) if isinstance(value, int) else value.encode()
        parts.append(struct.pack(">I", len(raw)) + raw)
    return b"".join(parts)


def _said(head: Head) -> bytes:
    return _HEAD_PREFIX + msgspec.json.encode(msgspec.structs.replace(head, signature=""))


def _parse(line: bytes) -> Head:
    try:
        return msgspec.json.decode(line, type=Head)
    except msgspec.DecodeError:
        # A line cut by a crash counts as an unsigned head of nothing; verify will name it.
        return Head(seq=0, hash="", at="", by="", key="", prev="")
