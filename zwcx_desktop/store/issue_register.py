"""The register of issued documents: a record of its own for each, kept in step with the document.

A document of records that only some may know of has no such record: it stays with them alone.
"""

from collections.abc import Sequence
from datetime import date

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.issued_document import IssuedDocument, IssuedState, NumberSource
from zwcx_desktop.rules.consequences import Touch
from zwcx_desktop.rules.roles import seen_by_everyone
from zwcx_desktop.store.casework import Casework
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import OPEN, Stored
from zwcx_desktop.store.values import Changes, Issued

KIND = "issued_document"
_TITLE = 160
_FIND = (
    "SELECT r.id FROM issued i JOIN record r ON r.kind = ? AND r.natural <> ''"
    " AND r.natural = CASE i.number WHEN '' THEN i.id ELSE i.number END"
    " WHERE i.id = ? AND r.state <> ?"
)


class IssueRegister:
    """Enters issued documents and finds their entries again."""

    def __init__(self, session: Session, casework: Casework) -> None:
        self._session = session
        self._casework = casework

    def enter(
        self, issued: Issued, places: Sequence[Stored], doc_type: str, signed_on: date | None
    ) -> Changes:
        """Enter a document issued of *places*, inside the caller's transaction.

        Without a day of signing it is dated today.

        Raises:
            Duplicate: a document with its number was entered by hand before.
        """
        kind = self._session.kinds.get(KIND)
        if kind is None or any(place.restricted != OPEN for place in places):
            return Changes()
        # What such a record is called, and whom its letter is for, may tell of the person behind.
        open_to_all = all(seen_by_everyone(place.kind) for place in places)
        named = open_to_all and len(places) == 1
        title = f"{doc_type}：{places[0].title}" if named else doc_type
        document = IssuedDocument(
            title=title[:_TITLE],
            doc_type=doc_type,
            doc_no=issued.number,
            number_source=NumberSource.SELF,
            subjects=issued.record_ids,
            signed_by=self._session.office.name_of(issued.signed_by),
            signed_on=signed_on or self._session.clock.today(),
            pages=issued.pages,
            doc_code=issued.code,
            template=issued.template,
            rendered_hash=issued.content_hash,
            file_hash=issued.sha256,
            kept=issued.id,
            kept_no=issued.number,
            discreet=not open_to_all,
        )
        return self._casework.write_down(kind, document)

    def of(self, issued_id: str) -> RecordId | None:
        """Return the entry of a document, None when it has none or is void already."""
        row = self._session.database.row(_FIND, (KIND, issued_id, IssuedState.VOID.value))
        return None if row is None else RecordId(row[0])

    def reprinted(self, issued_id: str) -> Changes:
        """Count a reprint at the entry, inside the caller's transaction."""
        entry = self.of(issued_id)
        return Changes() if entry is None else self._casework.follow(Touch(entry, "reprint"))
