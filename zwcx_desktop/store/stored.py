"""A record as it lies in the store, and what is being done to it."""

from dataclasses import dataclass
from typing import Any

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.values import Entry, SyncState
from zwcx_desktop.wire.terms import moment

OPEN, BY_READERS, BUT_RECUSED = 0, 1, 2
"""Who knows of a record: everyone by role, its readers only, everyone but the recused."""


RECKONED = "reckoned"
"""Event of due dates that were reckoned again under changed law."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as it lies in the store, before anyone's rights are considered.

    Attributes:
        n: 0 for a record not stored yet.
        record: without its secrets.
    """

    n: int
    id: RecordId
    kind: Kind[Any]
    rev: int
    record: Any
    created_at: str
    updated_at: str = ""
    title: str = ""
    sync: SyncState = SyncState.LOCAL_ONLY
    restricted: int = OPEN
    sealed: bool = False
    base: str = ""
    returned: str = ""

    def entry(self) -> Entry:
        """Return the value shown to the desk's user."""
        return Entry(
            id=self.id,
            kind=self.kind.name,
            rev=self.rev,
            record=self.record,
            title=self.title,
            state=self.record.state,
            number=self.record.number,
            created_at=moment(self.created_at),
            updated_at=moment(self.updated_at),
            sync=self.sync,
            restricted=self.restricted != OPEN,
            sealed=self.sealed,
            base=self.base,
            returned=self.returned,
        )


@dataclass(frozen=True, slots=True)
class Deed:
    """What is being done to a record, as history and audit tell it.

    Attributes:
        submit: whether a canonical line is written.
        program: whether nobody did it: it follows from the law's data.
    """

    event: str
    label: str
    opinion: str
    submit: bool
    program: bool = False
