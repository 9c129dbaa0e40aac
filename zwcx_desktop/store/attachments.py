"""Files of records, each encrypted under its own key in a file of its own.

A file is scanned before the first byte is written and never lies on the disk in clear. Its row
comes last: a crash leaves a file without a row, which the next start sweeps away, never a row
without a file. Files of a restricted record hide name and key behind the record's seal.
"""

import errno
import io
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from zwcx_desktop.crypto import stream
from zwcx_desktop.errors import ClientError
from zwcx_desktop.files import sync_folder
from zwcx_desktop.pdfium import PdfUnreadable, opened
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import AttachedFile
from zwcx_desktop.rules.secrecy import file_text, secrecy_mark
from zwcx_desktop.store.errors import DiskFull, NotVisible, ReadOnlyHome
from zwcx_desktop.store.ledger import Ledger, hides_files
from zwcx_desktop.store.sealed import SealedContents, file_class, pack_file
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import Stored
from zwcx_desktop.store.values import Attachment, Changes, SyncState
from zwcx_desktop.wire.terms import instant, moment

MAX_SIZE = 50 * 1024 * 1024
"""Greatest file in bytes."""
_HIDDEN = "密封附件"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_TYPES: dict[str, tuple[str, tuple[bytes, ...]]] = {
    ".pdf": ("application/pdf", (b"%PDF-",)),
    ".ofd": ("application/ofd", (_ZIP,)),
    ".jpg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".jpeg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".png": ("image/png", (b"\x89PNG\r\n\x1a\n",)),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", (_ZIP,)),
    ".xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (_ZIP,)),
    ".wps": ("application/vnd.ms-works", (_OLE, _ZIP)),
    ".et": ("application/vnd.ms-works", (_OLE, _ZIP)),
    ".txt": ("text/plain", ()),
    ".mp3": ("audio/mpeg", (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")),
    ".mp4": ("video/mp4", ()),
}


class FileRefused(ClientError):
    """A file that may not be attached; nothing of it was stored."""


@dataclass(frozen=True, slots=True)
class Written:
    """An encrypted file on the disk whose row is not written yet."""

    id: RecordId
    key: bytes
    size: int
    sha256: str


class Attachments:
    """The files of the records the signed-in user may know of."""

    def __init__(self, session: Session, ledger: Ledger, sealed: SealedContents) -> None:
        self._session = session
        self._database = session.database
        self._ledger = ledger
        self._sealed = sealed
        self._folder = session.home.attachments

    def add(self, record_id: RecordId, name: str, source: Path | bytes) -> Changes:
        """Attach the file *source* under *name*.

        Raises:
            FileRefused: its type, its size, or a mark of a state secret in it; nothing is stored.
            DiskFull: no room.
        """
        stored = self._ledger.read(record_id)
        content = source if isinstance(source, bytes) else _read(source)
        mime = check_file(name, content)
        written = self._write(content)
        with self._database.transaction():
            closed = hides_files(stored.kind, stored.restricted, stored.record)
            self._insert(stored, written, name, mime, hidden=closed)
            self._session.note(
                "attach", f"添加附件（{mime}）", kind=stored.kind.name, record=stored.id
            )
        return Changes(frozenset({stored.kind.name}), frozenset({stored.id}))

    def write_made(self, content: bytes) -> Written:
        """Write a file the program made itself; `keep_made` gives it its row.

        Raises:
            DiskFull: no room.
        """
        return self._write(content)

    def keep_made(self, stored: Stored, written: Written, name: str, mime: str) -> None:
        """Keep a made file of a record, inside the caller's transaction.

        It may name whom the record keeps secret; then it is sealed like the record.
        """
        closed = hides_files(stored.kind, stored.restricted, stored.record)
        hidden = closed or stored.sealed
        self._insert(stored, written, name, mime, hidden=hidden, role="issued")

    def of(self, record_id: RecordId) -> tuple[Attachment, ...]:
        """Return the files of a record, in the order they came."""
        self._ledger.read(record_id)
        rows = self._database.rows(
            "SELECT id, name, mime, size, sha256, at, by, sync FROM attachment"
            " WHERE record = ? AND removed_at = '' AND role = '' ORDER BY at, id",
            (record_id,),
        )
        return tuple(
            Attachment(
                id=file_id,
                record_id=record_id,
                name=name or self._hidden_name(record_id, file_id),
                mime=mime,
                size=size,
                sha256=digest,
                at=moment(at),
                by=UserId(by),
                sync=SyncState(sync),
            )
            for file_id, name, mime, size, digest, at, by, sync in rows
        )

    def read(self, attachment_id: str) -> Iterator[bytes]:
        """Yield a file's content piece by piece.

        Raises:
            NotVisible: there is none such, or not for this user.
            NotAReader: the record is restricted and the file was not sealed to this user.
            FileDamaged: the file was altered or is gone.
        """
        row = self._database.row(
            "SELECT record, key FROM attachment WHERE id = ? AND removed_at = ''", (attachment_id,)
        )
        if row is None:
            raise NotVisible
        record_id, key = RecordId(row[0]), row[1]
        self._ledger.read(record_id)
        if not key:
            key = bytes.fromhex(self._secret(record_id, attachment_id)["key"])
        return self._decrypt(attachment_id, key)

    def detach(self, attachment_id: str) -> Changes:
        """Remove a file for good: its row first, then the file.

        Raises:
            NotVisible: there is none such, or not for this user.
            FileRefused: it belongs to a revision that was submitted.
        """
        row = self._database.row(
            "SELECT record FROM attachment WHERE id = ? AND removed_at = '' AND role = ''",
            (attachment_id,),
        )
        if row is None:
            raise NotVisible
        stored = self._ledger.read(RecordId(row[0]))
        if stored.record.state not in stored.kind.draft_states and not stored.returned:
            raise FileRefused("已提交的记录不能删除附件。", "需要更换的，请退回后再改。")
        with self._database.transaction():
            self._forget(attachment_id)
            self._session.note("detach", "删除附件", kind=stored.kind.name, record=stored.id)
        self._path(attachment_id).unlink(missing_ok=True)
        return Changes(frozenset({stored.kind.name}), frozenset({stored.id}))

    def to_send(self) -> tuple[AttachedFile, ...]:
        """Return files that delivered records name and the platform does not have yet."""
        rows = self._database.rows(
            "SELECT name, mime, size, sha256 FROM attachment WHERE sync = 'pending'"
            " AND removed_at = '' ORDER BY id"
        )
        return tuple(
            AttachedFile(name=name, mime=mime, size=size, sha256=digest)
            for name, mime, size, digest in rows
        )

    def piece(self, sha256: str, offset: int, length: int) -> bytes:
        """Return *length* bytes from *offset* of the file to send with that hash.

        Raises:
            NotVisible: no such file waits to be sent.
        """
        row = self._database.row(
            "SELECT id, key FROM attachment WHERE sha256 = ? AND sync = 'pending'"
            " AND removed_at = ''",
            (sha256,),
        )
        if row is None:
            raise NotVisible
        found, place = bytearray(), 0
        for part in self._decrypt(row[0], row[1]):
            found += part[max(0, offset - place) :]
            place += len(part)
            if len(found) >= length:
                break
        return bytes(found[:length])

    def sent(self, sha256: str) -> Changes:
        """Note that the platform has the file."""
        with self._database.transaction():
            self._database.run(
                "UPDATE attachment SET sync = 'accepted' WHERE sha256 = ?", (sha256,)
            )
        return Changes(frozenset({"sync"}))

    def sweep(self) -> int:
        """Remove files no row knows of, left by a crash; return how many."""
        known = {
            name
            for (name,) in self._database.rows("SELECT id FROM attachment WHERE removed_at = ''")
        }
        stray = [p for p in self._folder.iterdir() if p.name not in known]
        for path in stray:
            path.unlink()
        return len(stray)

    def _write(self, content: bytes) -> Written:
        self._session.home.require_room(len(content))
        file_id, key = self._session.new_id(), stream.new_key()
        path = self._path(file_id)
        part = path.with_suffix(".part")
        try:
            with part.open("wb") as target:
                size, digest = stream.encrypt(key, UUID(file_id).bytes, io.BytesIO(content), target)
                target.flush()
                os.fsync(target.fileno())
            part.replace(path)
            sync_folder(self._folder)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise (DiskFull if error.errno == errno.ENOSPC else ReadOnlyHome) from error
        return Written(file_id, key, size, digest)

    def _insert(
        self, stored: Stored, written: Written, name: str, mime: str, *, hidden: bool,
        role: str = "",
    ) -> None:  # fmt: skip
        if hidden:
            self._hide(stored, written, name)
        self._database.run(
            "INSERT INTO attachment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'local_only', ?, '')",
            (
                written.id, stored.id, "" if hidden else name, mime, written.size, written.sha256,
                b"" if hidden else written.key, instant(self._session.clock.now()),
                self._session.user_id, role,
            ),
        )  # fmt: skip

    def _decrypt(self, attachment_id: str, key: bytes) -> Iterator[bytes]:
        try:
            source = self._path(attachment_id).open("rb")
        except OSError as error:
            raise stream.FileDamaged from error
        with source:
            yield from stream.decrypt(key, UUID(attachment_id).bytes, source)

    def _path(self, attachment_id: str) -> Path:
        return self._folder / str(UUID(attachment_id))

    def _hide(self, stored: Stored, written: Written, name: str) -> None:
        readers = self._ledger.readers(stored) | {self._session.user_id}
        self._sealed.put(stored.id, pack_file(name, written.key), readers, file_class(written.id))

    def _hidden_name(self, record_id: RecordId, attachment_id: str) -> str:
        if not self._sealed.readable(record_id, file_class(attachment_id)):
            return _HIDDEN
        return self._secret(record_id, attachment_id)["name"]

    def _secret(self, record_id: RecordId, attachment_id: str) -> dict[str, str]:
        found: dict[str, str] = json.loads(self._sealed.open(record_id, file_class(attachment_id)))
        return found

    def _forget(self, attachment_id: str) -> None:
        # The key goes with the row's marking, so that a copy of the file stays unreadable.
        self._database.run(
            "UPDATE attachment SET removed_at = ?, key = x'' WHERE id = ?",
            (instant(self._session.clock.now()), attachment_id),
        )


def check_file(name: str, content: bytes) -> str:
    """Return the type of a file that may be attached.

    Raises:
        FileRefused: its type, its size, or a mark of a state secret in it.
    """
    if len(content) > MAX_SIZE:
        raise FileRefused(f"附件超过 {MAX_SIZE // 1024 // 1024} MB。", "请压缩或拆分后再添加。")
    if not content:
        raise FileRefused("附件是空文件。", "请检查文件是否已保存完整。")
    suffix = Path(name).suffix.lower()
    known = _TYPES.get(suffix)
    if known is None:
        allowed = "、".join(s.removeprefix(".") for s in _TYPES if s != ".jpeg")
        raise FileRefused(f"不能添加“{suffix or name}”类型的文件。", f"可用类型：{allowed}。")
    if not _looks_right(suffix, content, known[1]):
        raise FileRefused(f"文件内容与扩展名“{suffix}”不符。", "请用原程序另存为正确类型后再添加。")
    mark = secrecy_mark(_text(suffix, content))
    if mark is not None:
        raise FileRefused(
            f"文件中有密级标志“{mark.text}”，禁止进入本系统，没有保存任何内容。",
            "涉密文件须在涉密载体上处理，并报告保密工作人员。",
        )
    return known[0]


def _looks_right(suffix: str, content: bytes, magics: tuple[bytes, ...]) -> bool:
    if suffix == ".txt":
        return b"\x00" not in content[:4096] or content[:2] in (b"\xff\xfe", b"\xfe\xff")
    if suffix == ".mp4":
        return content[4:8] == b"ftyp"
    return content.startswith(magics)


def _text(suffix: str, content: bytes) -> str:
    return _pdf_text(content) if suffix == ".pdf" else file_text(content)


def _pdf_text(content: bytes) -> str:
    try:
        with opened(content) as document:
            return "\n".join(_page_text(document[n]) for n in range(min(len(document), 200)))
    except PdfUnreadable:
        return ""


def _page_text(page: Any) -> str:
    words = page.get_textpage()
    try:
        return str(words.get_text_range())
    finally:
        words.close()
        page.close()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_SIZE:
            raise FileRefused(f"附件超过 {MAX_SIZE // 1024 // 1024} MB。", "请压缩或拆分后再添加。")
        return path.read_bytes()
    except OSError as error:
        raise FileRefused("文件打不开。", "请检查文件是否还在、是否被其他程序占用。") from error
