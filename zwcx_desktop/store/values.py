"""What the desk hands out. Frozen values; never a row, a cursor or a key."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any, Literal

from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import State


class SyncState(Enum):
    """How far a record's newest revision has come on its way to the city."""

    LOCAL_ONLY = "local_only"
    PENDING = "pending"
    BATCHED = "batched"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CONFLICT = "conflict"

    @property
    def label(self) -> str:
        """The word shown to a person."""
        return _SYNC_LABELS[self]


_SYNC_LABELS = {
    SyncState.LOCAL_ONLY: "仅本机",
    SyncState.PENDING: "待上报",
    SyncState.BATCHED: "已封批",
    SyncState.ACCEPTED: "已送达",
    SyncState.REJECTED: "被退回",
    SyncState.CONFLICT: "有冲突",
}


class Reason(Enum):
    """Why something stands on the to-do list."""

    OVERDUE = "已逾期"
    DUE = "将到期"
    RETURNED = "被退回"
    REVIEW = "待审核"
    SIGN = "待签发"
    OPENED = "待接手"
    UNSENT = "待上报"


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched, so that views know whether to reload."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[RecordId] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        """Return both together."""
        return Changes(self.kinds | other.kinds, self.ids | other.ids)

    @property
    def id(self) -> RecordId:
        """The one record touched.

        Raises:
            ValueError: there were none or several.
        """
        (only,) = self.ids
        return only


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One opened record.

    Attributes:
        record: without its secrets; `Desk.unseal` shows them to readers.
        rev: 0 while it was never submitted.
        base: hash of the newest submitted revision, "" when there is none.
        returned: why the city sent it back, "" when it did not.
        restricted: whether only named people may know of it.
        sealed: whether it hides something.
        tentative: dates in it that may still move: the calendar they need is missing (暂定).
    """

    id: RecordId
    kind: str
    rev: int
    record: Any
    title: str
    state: State
    number: str
    created_at: datetime
    updated_at: datetime
    sync: SyncState
    restricted: bool
    sealed: bool
    base: str
    returned: str = ""
    tentative: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a list.

    Attributes:
        cells: the kind's columns by field name, as the record's own Python types; absent if empty.
        tentative: the due date may still move: the calendar it needs is missing (暂定).
    """

    id: RecordId
    kind: str
    title: str
    number: str
    state: State
    unit: str
    due: date | None
    updated_at: datetime
    sync: SyncState
    cells: Mapping[str, Any]
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the next page begins: behind this value and id."""

    value: str
    id: str


Order = Literal["updated", "due", "number", "title"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What a list shows.

    Attributes:
        text: search words; then at most the 400 newest matches are listed.
        due_before: only open records due on or before this date.
        mine: only what the user wrote.
        year: only what was first written down in this year, China time; 0 for every year.
    """

    kind: str
    states: tuple[State, ...] = ()
    text: str = ""
    due_before: date | None = None
    unit: str = ""
    mine: bool = False
    year: int = 0
    order: Order = "updated"
    descending: bool = True
    after: Cursor | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list.

    Attributes:
        next: where the next page begins, None at the end.
        total: how many there are in all, None when counting would cost too much.
    """

    rows: tuple[Row, ...]
    next: Cursor | None
    total: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """One search hit; the snippet is HTML with only `<b>` in it."""

    id: RecordId
    kind: str
    title: str
    number: str
    snippet_html: str
    state: State


@dataclass(frozen=True, slots=True)
class Tied:
    """Another record that one record is tied to.

    Attributes:
        label: what the tie is called, by the field that holds it.
        outward: whether the record asked about refers to the other; else the other refers to it.
    """

    label: str
    id: RecordId
    kind: str
    title: str
    number: str
    state: State
    outward: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that a revision changed. Values are the record's own Python types."""

    field: str
    label: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One entry of a record's timeline."""

    at: datetime
    by: UserId
    by_name: str
    event: str
    label: str
    rev: int
    differences: tuple[Difference, ...]
    sync: SyncState
    opinion: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Values being typed, kept until the record is saved."""

    key: str
    kind: str
    record_id: RecordId | None
    values: dict[str, Any]
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of a record.

    Attributes:
        size: in bytes.
        sha256: of the content, hex.
    """

    id: str
    record_id: RecordId
    name: str
    mime: str
    size: int
    sha256: str
    at: datetime
    by: UserId
    sync: SyncState


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A document kept as it was issued.

    Attributes:
        code: "D01" and so on.
        template: id and version of the wording.
        content_hash: of what the document says, printed in its note.
        sha256: of the PDF, hex.
        reprints: how often it was printed again.
        void_reason: why it is void, "" when it is not.
        prints: how often it went to a printer.
        printed_at: when it last did, None when it never did.
        remark: what whoever just issued it should know, "" when there is nothing.
    """

    id: str
    record_ids: tuple[RecordId, ...]
    code: str
    number: str
    title: str
    template: str
    content_hash: str
    sha256: str
    pages: int
    at: datetime
    by: UserId
    by_name: str
    signed_by: UserId
    reprints: int
    void_reason: str
    prints: int = 0
    printed_at: datetime | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """A table that was read in.

    Attributes:
        source: name of the file, or that it was pasted.
        count: how many records came of it.
        undone_at: when all of them were voided again, None while they stand.
        obstacle: why the user cannot do that (any more), "" when it can be done.
    """

    id: str
    kind: str
    at: datetime
    by: UserId
    by_name: str
    source: str
    count: int
    undone_at: datetime | None
    obstacle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TodoItem:
    """One thing to do.

    Attributes:
        days_left: calendar days until `due`, negative when overdue, None without a date.
        colour: "green", "yellow", "orange" or "red"; `words` says the same in words.
    """

    id: RecordId
    kind: str
    title: str
    number: str
    reason: Reason
    due: date | None
    days_left: int | None
    colour: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The figures of the status line and the start page.

    Attributes:
        unsent: submitted revisions no signed receipt covers yet.
        sealed_waiting: sealed contents waiting for a reader to hand them to a new one.
    """

    unsent: int = 0
    rejected: int = 0
    sealed_waiting: int = 0
    drafts: int = 0
    overdue: int = 0
    by_kind: Mapping[str, int] = field(default_factory=dict)
    overdue_by_kind: Mapping[str, int] = field(default_factory=dict)
