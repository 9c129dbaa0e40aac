"""Documents kept as issued: the PDF itself, its hash, its number, each time it was printed."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any

from zwcx_desktop.crypto.stream import FileDamaged
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.issued_document import IssuedDocument
from zwcx_desktop.records.parts import Reason
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.store.attachments import Attachments
from zwcx_desktop.store.casework import Casework
from zwcx_desktop.store.document_numbers import DocumentNumbers, require_issuer, require_reason
from zwcx_desktop.store.errors import DocumentVoid, NotVisible
from zwcx_desktop.store.issue_register import KIND as REGISTER
from zwcx_desktop.store.issue_register import IssueRegister
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import Stored
from zwcx_desktop.store.values import Changes, Issued
from zwcx_desktop.wire.terms import instant, moment

PRINTED = "issued_print"
"""Among the changed kinds when an issued document was printed."""
_USUAL = "usual_options"
_TIMES = "SELECT count(*) FROM issued_print WHERE issued = ?"
_COLUMNS = (
    "SELECT i.id, i.code, i.number, i.title, i.template, i.content_hash, i.sha256, i.pages, i.at,"
    " i.by, i.signed_by, i.reprints, i.void_reason,"
    " (SELECT count(*) FROM issued_print p WHERE p.issued = i.id),"
    " (SELECT at FROM issued_print p WHERE p.issued = i.id ORDER BY n DESC LIMIT 1)"
    " FROM issued_record r"
    " JOIN issued i ON i.id = r.issued"
)


class Documents:
    """The documents issued of records the signed-in user may know of."""

    def __init__(
        self,
        session: Session,
        ledger: Ledger,
        attachments: Attachments,
        numbers: DocumentNumbers,
        casework: Casework,
    ) -> None:
        self._session = session
        self._database = session.database
        self._ledger = ledger
        self._attachments = attachments
        self.numbers = numbers
        self._casework = casework
        self._register = IssueRegister(session, casework)
        casework.join(REGISTER, "void", self._entry_voided)

    def keep(
        self,
        *,
        code: str,
        record_ids: Sequence[RecordId],
        number: str,
        title: str,
        template: str,
        content_hash: str,
        pdf: bytes,
        pages: int,
        signed_by: UserId,
        doc_type: str = "",
        signed_on: date | None = None,
    ) -> Issued:
        """Keep a document for good, with its number registered to it.

        Where everyone may know of its records it is entered into the register too, as a `doc_type`
        ("" is its title) of `signed_on` (None is today); of no record (零报告) it is kept there.

        Raises:
            NumberRefused: the number was used before or is another computer's.
            Duplicate: a document with that number was entered by hand before.
            DiskFull: no room; the number stays free.
        """
        self._session.clock_guard.require_sane()
        places = [self._ledger.read(record_id) for record_id in record_ids]
        issued = self._session.new_id()
        written = self._attachments.write_made(pdf)
        with self._database.transaction():
            number = str(self.numbers.take(number, issued)) if number else ""
            told = (issued, code, number, title, template, content_hash, written.sha256, pages)
            at = places or self._own_entry(told, signed_by, doc_type, signed_on)
            self._attachments.keep_made(_holder(at), written, f"{title}.pdf", "application/pdf")
            self._put((*told, written.id), signed_by)
            self._name(issued, at, f"制发 {code} {number}".strip())
            kept = self._one(issued, at[0].id)
            if places:
                self._register.enter(kept, places, doc_type or title, signed_on)
        return kept

    def _own_entry(
        self,
        told: tuple[object, ...],
        signed_by: UserId,
        doc_type: str,
        signed_on: date | None,
    ) -> list[Stored]:
        """Enter a document of no record into the register, and return where it is kept then."""
        now = instant(self._session.clock.now())
        new = self._issued((*told, now, self._session.user_id, signed_by, 0, "", 0, None))
        entered = self._register.enter(new, (), doc_type or new.title, signed_on)
        return [self._ledger.read(entry) for entry in entered.ids]

    def _put(self, told: tuple[object, ...], signed_by: UserId) -> None:
        now, me = instant(self._session.clock.now()), self._session.user_id
        self._database.run(
            "INSERT INTO issued VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')",
            (*told, now, me, signed_by),
        )

    def _name(self, issued: str, places: Sequence[Stored], words: str) -> None:
        for place in places:
            self._database.run("INSERT INTO issued_record VALUES (?, ?)", (place.id, issued))
            self._session.note("issue", words, kind=place.kind.name, record=place.id)

    def of(self, record_id: RecordId) -> tuple[Issued, ...]:
        """Return the documents issued of a record, in the order of issue."""
        self._ledger.read(record_id)
        rows = self._database.rows(
            f"{_COLUMNS} WHERE r.record = ? ORDER BY i.at, i.id", (record_id,)
        )
        return tuple(self._issued(row) for row in rows)

    def find(self, *, sha256: str = "", content_hash: str = "") -> Issued | None:
        """Return the document issued with exactly this file, or saying exactly this.

        Raises:
            NotVisible: there is one, but one of its records is not for this user.
        """
        row = self._database.row(
            f"{_COLUMNS} WHERE i.sha256 = ? OR i.content_hash = ? ORDER BY i.at DESC LIMIT 1",
            (sha256, content_hash),
        )
        if row is None:
            return None
        self._require_all_visible(str(row[0]))
        return self._issued(row)

    def pdf(self, issued_id: str) -> bytes:
        """Return a document exactly as it was issued.

        Raises:
            NotVisible: there is none such, or one of its records is not for this user.
            FileDamaged: the file is not what was issued.
        """
        row = self._database.row("SELECT attachment, sha256 FROM issued WHERE id = ?", (issued_id,))
        if row is None:
            raise NotVisible
        self._require_all_visible(issued_id)
        content = b"".join(self._attachments.read(row[0]))
        if hashlib.sha256(content).hexdigest() != row[1]:
            raise FileDamaged
        return content

    def printed(self, issued_id: str, *, copies: int, pages: str) -> Changes:
        """Count that the document goes to a printer; told to the audit and, again, to its entry.

        Args:
            issued_id: the document.
            copies: how many of it.
            pages: which, in words: 全部 3 页.

        Raises:
            NotVisible: there is none such, or one of its records is not for this user.
            DocumentVoid: it no longer holds.
        """
        self._require_all_visible(issued_id)
        if self._database.value("SELECT void_reason FROM issued WHERE id = ?", (issued_id,)):
            raise DocumentVoid
        now, me = instant(self._session.clock.now()), self._session.user_id
        with self._database.transaction():
            self._database.run(
                "INSERT INTO issued_print (issued, at, by, copies, pages) VALUES (?, ?, ?, ?, ?)",
                (issued_id, now, me, copies, pages),
            )
            times = int(self._database.value(_TIMES, (issued_id,)))
            records = self._records(issued_id)
            words = f"第 {times} 次打印文书：{copies} 份，{pages}"
            for record in records:
                self._session.note("print", words, record=record)
            found = Changes(frozenset({PRINTED}), frozenset(records))
            return found | self._again(issued_id) if times > 1 else found

    def saved(self, issued_id: str) -> Changes:
        """Tell the audit that the document was written to a file.

        Raises:
            NotVisible: there is none such, or one of its records is not for this user.
        """
        self._require_all_visible(issued_id)
        records = self._records(issued_id)
        with self._database.transaction():
            for record in records:
                self._session.note("save", "另存文书 PDF", record=record)
        return Changes()

    def _again(self, issued_id: str) -> Changes:
        """Count a reprint (补打), at the document and at its entry."""
        self._database.run("UPDATE issued SET reprints = reprints + 1 WHERE id = ?", (issued_id,))
        return self._register.reprinted(issued_id)

    def void(self, issued_id: str, reason: str) -> Changes:
        """Mark a document as void; it and its number stay in the register.

        Raises:
            NotPermitted: the signed-in user's roles do not issue documents.
            NumberRefused: no reason is given, or it is void already.
        """
        require_issuer(self._session, "作废文书")
        require_reason(reason)
        self._require_all_visible(issued_id)
        if self._database.value("SELECT void_reason FROM issued WHERE id = ?", (issued_id,)):
            raise NumberRefused("这份文书已经作废。", "原来写明的原因不能更改。")
        entry = self._register.of(issued_id)
        if entry is None:
            with self._database.transaction():
                return self._mark_void(issued_id, reason)
        changes, _destroyed = self._casework.act(entry, "void", Reason(reason=reason))
        return changes

    def _entry_voided(self, entry: IssuedDocument) -> Changes:
        if not entry.kept:
            return Changes()
        self._require_all_visible(entry.kept)
        return self._mark_void(entry.kept, entry.void_reason)

    def _mark_void(self, issued_id: str, reason: str) -> Changes:
        self._database.run("UPDATE issued SET void_reason = ? WHERE id = ?", (reason, issued_id))
        self._database.run(
            "UPDATE document_number SET void_reason = ? WHERE issued = ?", (reason, issued_id)
        )
        for record in self._records(issued_id):
            self._session.note("void", "作废文书", record=record)
        return Changes(frozenset({"document_number"}), frozenset(self._records(issued_id)))

    def usual(self, code: str) -> dict[str, Any]:
        """Return how document *code* is usually dressed here: JSON values by option."""
        return dict(self._session.settings.get(_USUAL, {}).get(code, {}))

    def make_usual(self, code: str, choices: dict[str, Any]) -> Changes:
        """Remember how document *code* is dressed, for everybody of the office."""
        with self._database.transaction():
            known = dict(self._session.settings.get(_USUAL, {}))
            self._session.settings.put(_USUAL, {**known, code: choices})
        return Changes()

    def _one(self, issued_id: str, record_id: RecordId) -> Issued:
        row = self._database.row(
            f"{_COLUMNS} WHERE r.record = ? AND i.id = ?", (record_id, issued_id)
        )
        if row is None:
            raise NotVisible
        return self._issued(row)

    def _issued(self, row: tuple[object, ...]) -> Issued:
        (
            issued, code, number, title, template, content_hash, digest, pages, at, by, signed_by,
            reprints, void_reason, prints, printed_at,
        ) = row  # fmt: skip
        return Issued(
            id=str(issued),
            code=str(code),
            number=str(number),
            title=str(title),
            template=str(template),
            content_hash=str(content_hash),
            sha256=str(digest),
            pages=int(str(pages)),
            at=moment(str(at)),
            by=UserId(str(by)),
            by_name=self._session.office.name_of(UserId(str(by))),
            signed_by=UserId(str(signed_by)),
            reprints=int(str(reprints)),
            void_reason=str(void_reason),
            prints=int(str(prints)),
            printed_at=moment(str(printed_at)) if printed_at else None,
            record_ids=tuple(self._records(str(issued))),
        )

    def _records(self, issued_id: str) -> list[RecordId]:
        rows = self._database.rows(
            "SELECT record FROM issued_record WHERE issued = ? ORDER BY record", (issued_id,)
        )
        return [RecordId(record) for (record,) in rows]

    def _require_all_visible(self, issued_id: str) -> None:
        records = self._records(issued_id)
        if not records:
            raise NotVisible
        for record in records:
            self._ledger.read(record)


def _holder(places: Sequence[Stored]) -> Stored:
    """Return the record that is read most narrowly: it decides who may open the file."""
    return max(places, key=lambda place: (place.restricted, place.sealed))
