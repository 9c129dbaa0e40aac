"""密封件: a record with all that is sealed in it, encrypted for whoever takes the matter over.

移送纪检监察机关 leaves only number and date here, so the whole of it is written out first: a file,
and a one-time code that travels separately on paper. An export counts once the file was read back
and a person said that the code is written down; it counts only for the record as it was then.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

from zwcx_desktop.crypto import parcel
from zwcx_desktop.crypto.recovery import new_code
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.crypto.slots import FLOOR
from zwcx_desktop.crypto.stream import readable
from zwcx_desktop.errors import ClientError
from zwcx_desktop.files import sync_folder
from zwcx_desktop.records import codec
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.attachments import Attachments
from zwcx_desktop.store.errors import StaleEdit
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.sealed import SealedContents
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import BY_READERS, Stored
from zwcx_desktop.store.texts import clean, clean_text
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire import handover
from zwcx_desktop.wire.bodies import Attached
from zwcx_desktop.wire.terms import OrgCode, instant

_UNFIT_FOR_NAMES = re.compile(r'[\\/:*?"<>|\s]+')


class NothingToExport(ClientError):
    """The record cannot be handed over from its present state, or its content is not here."""

    def __init__(self) -> None:
        super().__init__(
            "这件事项现在不能导出密封件。",
            "只有可以“移送纪检”的事项、在保存其内容的电脑上才能导出。",
        )


class NotExported(ClientError):
    """The file could not be written whole; nothing is left of it."""

    def __init__(self) -> None:
        super().__init__(
            "密封件没有写成，没有留下文件。", "请检查所选文件夹能否写入、空间是否足够，再导出一次。"
        )


@dataclass(frozen=True, slots=True)
class Exported:
    """A sealed file that was written and read back.

    Attributes:
        code: opens it; shown once, kept nowhere.
        mark: what the record held.
    """

    record_id: RecordId
    path: Path
    code: str = field(repr=False)
    mark: str


class Exports:
    """The sealed exports the signed-in user may make."""

    def __init__(
        self,
        session: Session,
        ledger: Ledger,
        sealed: SealedContents,
        attachments: Attachments,
    ) -> None:
        self._session = session
        self._database = session.database
        self._ledger = ledger
        self._sealed = sealed
        self._attachments = attachments

    def able(self, record_id: RecordId) -> bool:
        """Return whether the user may export the record now.

        Raises:
            NotVisible: there is none such, or not for this user.
        """
        stored = self._ledger.read(record_id)
        return _leaves(stored) and _is_here(stored) and self._may_read(stored)

    def make(self, record_id: RecordId, folder: Path) -> Exported:
        """Write the record and its files into *folder*, sealed under a new code; read it back.

        It does not count before `confirm`.

        Raises:
            NotVisible: there is no such record, or not for this user.
            NotAReader: the user may not read all of it.
            NothingToExport: it cannot be handed over now.
            NotExported: the file could not be written.
            FileDamaged, ParcelDamaged: a file of the record, or what was written, is not whole.
        """
        stored = self._ledger.read(record_id)
        if not (_leaves(stored) and _is_here(stored)):
            raise NothingToExport
        if not self._may_read(stored):
            raise NotAReader
        mark, code = self._mark(record_id), new_code()
        statement, contents = self._statement(stored)
        path = self._write(folder, stored, handover.write(statement, contents), code)
        self._note("export", f"导出密封件（附件 {len(statement.files)} 个）", stored)
        return Exported(record_id, path, code, mark)

    def confirm(self, exported: Exported) -> Changes:
        """Let an export count: its code is written down.

        Raises:
            StaleEdit: the record was changed since; it must be exported again.
        """
        stored = self._ledger.read(exported.record_id)
        if exported.mark != self._mark(stored.id):
            raise StaleEdit
        kept = {
            "mark": exported.mark,
            "at": instant(self._session.clock.now()),
            "by": self._session.user_id,
        }
        with self._database.transaction():
            self._session.settings.put(_setting(stored.id), kept)
            self._note("export-noted", "确认提取码已抄写", stored)
        return Changes(frozenset({stored.kind.name}), frozenset({stored.id}))

    def counts(self, record_id: RecordId) -> bool:
        """Return whether all the record holds now was exported and its code written down."""
        kept = self._session.settings.get(_setting(record_id))
        return kept is not None and kept["mark"] == self._mark(record_id)

    def _may_read(self, stored: Stored) -> bool:
        if stored.sealed and not self._sealed.readable(stored.id):
            return False
        return self._session.user_id in self._session.law.readers(self._ledger.whole(stored))

    def _mark(self, record_id: RecordId) -> str:
        """Return what changes with every revision and every file of the record."""
        last = self._database.value("SELECT max(n) FROM history WHERE record = ?", (record_id,))
        files = self._database.rows(
            "SELECT id FROM attachment WHERE record = ? AND removed_at = '' AND role = ''"
            " ORDER BY id",
            (record_id,),
        )
        return hashlib.sha256(repr((last, files)).encode()).hexdigest()

    def _statement(self, stored: Stored) -> tuple[handover.Handover, Iterator[Iterator[bytes]]]:
        files = self._attachments.of(stored.id)
        organization, user = self._session.office.organization, self._session.user
        statement = handover.Handover(
            office=clean_text(organization.name),
            org=OrgCode(organization.uscc),
            by=clean_text(user.display_name),
            by_id=user.id,
            at=instant(self._session.clock.now()),
            kind=stored.kind.name,
            id=stored.id,
            number=stored.record.number,
            record=clean(codec.dump(stored.kind, self._ledger.whole(stored))),
            files=[
                Attached(name=clean_text(f.name), mime=f.mime, size=f.size, sha256=f.sha256)
                for f in files
            ],
        )
        return statement, (self._attachments.read(file.id) for file in files)

    def _write(self, folder: Path, stored: Stored, content: Iterator[bytes], code: str) -> Path:
        path = _free(folder, stored.record.number or stored.id)
        part = path.with_name(f"{path.name}.part")
        # As costly to guess as the user's own password.
        cost = self._session.opened.slot.cost or FLOOR
        try:
            with part.open("wb") as target:
                digest = parcel.wrap(code, readable(content), target, cost)
                target.flush()
                os.fsync(target.fileno())
            with part.open("rb") as source:
                proved = hashlib.sha256()
                for piece in parcel.unwrap(code, source, cost):
                    proved.update(piece)
            if proved.hexdigest() != digest:
                raise parcel.ParcelDamaged
            part.replace(path)
            sync_folder(folder)
        except OSError as error:
            _remove(part, path)
            raise NotExported from error
        except ClientError:
            _remove(part)
            raise
        return path

    def _note(self, action: str, summary: str, stored: Stored) -> None:
        with self._database.transaction():
            self._session.note(
                action, summary, kind=stored.kind.name, record=stored.id, rev=stored.rev
            )


def _setting(record_id: RecordId) -> str:
    return f"exported:{record_id}"


def _leaves(stored: Stored) -> bool:
    """Whether an act possible from the record's state destroys its content here."""
    kind: Kind[Any] = stored.kind
    seal, state = kind.seal, stored.record.state
    return seal is not None and any(
        seal.expunged(replace(stored.record, state=target))
        for row in kind.workflow
        if state in row.sources and not seal.expunged(stored.record)
        for target in row.targets
    )


def _is_here(stored: Stored) -> bool:
    """Whether what the record hides is kept on this computer; sealed contents never travel."""
    seal = stored.kind.seal
    hides = stored.restricted == BY_READERS or (seal is not None and seal.hides(stored.record))
    return stored.sealed or not hides


def _free(folder: Path, number: str) -> Path:
    """Return a name in *folder* that no earlier export has: each opens with its own code."""
    stem = f"密封件-{_UNFIT_FOR_NAMES.sub('', number)}"
    names = (f"{stem}{f'-{n}' if n > 1 else ''}{parcel.SUFFIX}" for n in count(1))
    return next(folder / name for name in names if not _taken(folder / name))


def _taken(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder that cannot be looked into cannot be written to either
        return False


def _remove(*paths: Path) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink()
