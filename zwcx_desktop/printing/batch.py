"""One document of many records at once: which of them have it, and which are left out and why.

Nothing is issued here: a document number is given to one document at a time, by a person.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.imposition import Part
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.values import Entry, Issued

MOST = 500
"""Records of one batch: what a person can still look through."""
Ask = Callable[[Callable[[Desk], Any]], Any]


class Source(Enum):
    """What is printed of each record."""

    DRAFT = "草稿"
    KEPT = "已制发的留存件"


@dataclass(frozen=True, slots=True)
class Item:
    """One document of a batch.

    Attributes:
        name: title and number of the record.
        issued: the document kept as issued; None for a draft.
    """

    record: RecordId
    name: str
    issued: Issued | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A record without the document, and why."""

    name: str
    why: str

    def __str__(self) -> str:
        """Return both in one line."""
        return f"{self.name}：{self.why}"


@dataclass(frozen=True, slots=True)
class Parted:
    """Records parted into those that have a document and those that are left out."""

    items: tuple[Item, ...]
    left: tuple[Left, ...]

    @property
    def pages(self) -> int:
        """How many pages the kept documents have; drafts count none before they are set."""
        return sum(item.issued.pages for item in self.items if item.issued)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a batch is to make.

    Attributes:
        options: how drafts are dressed.
    """

    code: str
    items: tuple[Item, ...]
    options: Options


@dataclass(frozen=True, slots=True)
class Prepared:
    """The documents of a batch, made; and the records left out on the way."""

    parts: tuple[Part, ...]
    left: tuple[Left, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A document that some of the chosen records have."""

    form: Form
    title: str
    drafts: Parted
    kept: Parted

    def of(self, source: Source) -> Parted:
        """Return the records sorted for *source*."""
        return self.drafts if source is Source.DRAFT else self.kept

    @property
    def most(self) -> int:
        """How many records have it, as a draft or kept."""
        return max(len(self.drafts.items), len(self.kept.items))


def survey(desk: Desk, record_ids: Sequence[RecordId]) -> tuple[Choice, ...]:
    """Return the documents that the records, all of one kind, can have one by one.

    What most of them have comes first. Records that are not there any more have none.
    """
    entries: list[tuple[Entry, tuple[Issued, ...]]] = []
    gone: list[Left] = []
    for record_id in record_ids:
        try:
            entries.append((desk.get(record_id), desk.documents.of(record_id)))
        except NotVisible:
            gone.append(Left("一条记录", "已经不在，或者不对您开放。"))
    if not entries:
        return ()
    kind = entries[0][0].kind
    found = (
        Choice(form, form.named(kind), _drafts(form, entries, gone), _kept(form, entries, gone))
        for form in CATALOGUE.values()
        if form.fits(kind) and not _ledger(form)
    )
    return tuple(
        sorted((c for c in found if c.most), key=lambda c: (-c.most, not c.form.kind, c.form.code))
    )


def prepare(
    press: Press,
    ask: Ask,
    wanted: Wanted,
    told: Callable[[int, int], object],
    stopped: Callable[[], bool],
) -> Prepared | None:
    """Return the pages of each document *wanted*: set as drafts, or as they were issued.

    Not for the thread of the desk, which *ask* waits for. A record that cannot be printed is left
    out with the reason.

    Args:
        press: sets the drafts.
        ask: asks the desk and waits for the answer.
        wanted: whose document is made.
        told: hears how many are done, and of how many.
        stopped: whether to give up; then there is nothing.
    """
    parts: list[Part] = []
    left: list[Left] = []
    for done, item in enumerate(wanted.items):
        if stopped():
            return None
        told(done + 1, len(wanted.items))
        try:
            parts.append(_part(press, ask, wanted, item))
        except ClientError as error:
            left.append(Left(item.name, str(error)))
    return Prepared(tuple(parts), tuple(left))


def _part(press: Press, ask: Ask, wanted: Wanted, item: Item) -> Part:
    issued = item.issued
    if issued is not None:
        pdf: bytes = ask(lambda desk: desk.documents.pdf(issued.id))
        return Part(pdf, issued.title, tuple(range(1, issued.pages + 1)), issued=issued.id)
    gathered, now = ask(
        lambda desk: (
            press.gather(desk, wanted.code, (item.record,), wanted.options),
            desk.clock.now(),
        )
    )
    sheets = press.lay(gathered, now)
    name = f"草稿-{gathered.name.removesuffix('.pdf')}"
    return Part(sheets.pdf, name, tuple(range(1, sheets.pages + 1)))


def report(did: str, left: Iterable[Left]) -> str:
    """Return what became of a batch, to be read and copied."""
    lines = [f"· {one}" for one in left]
    if not lines:
        return did
    return "\n".join((did, f"没有打印的 {len(lines)} 条：", *lines))


def _ledger(form: Form) -> bool:
    """Whether it lists records: one of a single record is no list."""
    return form.many and not form.needs_number


def _name(entry: Entry) -> str:
    return f"{entry.title}（{entry.number}）" if entry.number else entry.title


def _drafts(
    form: Form, entries: Sequence[tuple[Entry, tuple[Issued, ...]]], gone: Sequence[Left]
) -> Parted:
    items, left = [], list(gone)
    for entry, _issued in entries:
        if why := form.obstacle(entry.record):
            left.append(Left(_name(entry), why))
        else:
            items.append(Item(entry.id, _name(entry)))
    return Parted(tuple(items), tuple(left))


def _kept(
    form: Form, entries: Sequence[tuple[Entry, tuple[Issued, ...]]], gone: Sequence[Left]
) -> Parted:
    items, left, seen = [], list(gone), set()
    for entry, documents in entries:
        made = [one for one in documents if one.code == form.code]
        valid = [one for one in made if not one.void_reason]
        if not valid:
            left.append(Left(_name(entry), "已经作废。" if made else "还没有制发。"))
        elif valid[-1].id in seen:
            left.append(Left(_name(entry), f"与前面的记录同在“{valid[-1].title}”中，只印一份。"))
        else:
            seen.add(valid[-1].id)
            items.append(Item(entry.id, _name(entry), valid[-1]))
    return Parted(tuple(items), tuple(left))
