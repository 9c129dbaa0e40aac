"""What a statistic is made of: a period, counted records, and the figure they give.

Every figure names the very records it counts, so that a person can look behind it.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Code

V = TypeVar("V")
_CENT = Decimal("0.01")


class Unit(Code):
    """What a figure is given in."""

    ITEMS = "ITEMS", "件"
    PERCENT = "PERCENT", "%"
    FEN = "FEN", "元"
    WORKING_DAYS = "WORKING_DAYS", "个工作日"
    DAYS = "DAYS", "天"
    SCORE = "SCORE", "分"
    PERSONS = "PERSONS", "人"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from *start* to *end*, both included, China time.

    Attributes:
        cutoff: the last day whose acts count. Before the period's end it shortens what was due.
    """

    start: date
    end: date
    cutoff: date

    def __contains__(self, day: date | None) -> bool:
        """Whether *day* lies in the period, cut off or not."""
        return day is not None and self.start <= day <= self.end

    def owed(self, day: date | None) -> bool:
        """Whether something due on *day* was due in the period, as far as it has gone."""
        return day is not None and self.start <= day <= self.end and day <= self.cutoff

    def begun(self, day: date | None) -> bool:
        """Whether what began on *day* was there by the end of the period, as far as it has gone."""
        return day is not None and day <= self.end and day <= self.cutoff

    def done(self, day: date | None) -> bool:
        """Whether *day* lies in the period and before the cut-off."""
        return day is not None and self.start <= day <= self.end and day <= self.cutoff

    def moments(self) -> tuple[datetime, datetime]:
        """Return the first moment of the period and the one after its last, cut off."""
        last = min(self.end, self.cutoff) + timedelta(days=1)
        first, after = (datetime(d.year, d.month, d.day, tzinfo=CHINA) for d in (self.start, last))
        return first.astimezone(UTC), after.astimezone(UTC)

    def known(self, day: date | None) -> bool:
        """Whether what happened on *day* had happened by the cut-off."""
        return day is not None and day <= self.cutoff


class Item(NamedTuple):
    """One record that is counted, as a view of its fields."""

    id: RecordId
    record: Any


class Delivery(NamedTuple):
    """A record's newest submitted revision on its way to the city.

    Attributes:
        changed_on: day of its newest submission.
        accepted_on: day the city accepted it, None while it has not.
        rejected: whether the city refused it and nothing newer was sent.
    """

    id: RecordId
    changed_on: date
    accepted_on: date | None = None
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Books:
    """All the records statistics are made of; void ones are left out.

    Attributes:
        items: by kind, in no order.

    """

    items: Mapping[str, Sequence[Item]]
    deliveries: Sequence[Delivery] = ()
    remembered: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def of(self, kind: str) -> Sequence[Item]:
        """Return the records of *kind*."""
        return self.items.get(kind, ())


@dataclass(frozen=True, slots=True)
class Terms:
    """What the formulas ask about the office and its law.

    Attributes:
        working_days: how many lie after one day, up to and including another.
        deadline: the last day under a rule counted from a day.
        label: the profile's word for a code of one of its lists: ("channel", code).
        basic_counts: whether 基本满意 counts as satisfied.
        sync_days: natural days within which a change should reach the city.
        applies: whether a catalogue entry for STREET or TOWN is one for this office.
    """

    working_days: Callable[[date, date], int]
    deadline: Callable[[str, date], date]
    label: Callable[[str, str], str] = lambda _codes, code: code
    basic_counts: bool = True
    sync_days: int = 7
    applies: Callable[[str], bool] = lambda _sort: True


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, or one row of a table of numbers.

    Attributes:
        name: what it says, such as 兑现率 or 按渠道：来访.
        value: None prints “—”: there is nothing to divide by, or something is missing.
        part, whole: what was divided, in items or in 分; whole is None for a mere count.
        counted: the records of the part.
        of: the records of the whole.
        telling: whether a count under 3 could tell who somebody is.
        missing: what it cannot be computed without, "" when nothing is.
        masked: whether it is too small to be told to whoever asks; prints ＜3.
        counted_in: what part and whole are counted in.
    """

    name: str
    unit: Unit
    value: Decimal | None
    part: Decimal = Decimal(0)
    whole: Decimal | None = None
    counted: tuple[RecordId, ...] = ()
    of: tuple[RecordId, ...] = ()
    telling: bool = False
    missing: str = ""
    masked: bool = False
    counted_in: Unit = Unit.ITEMS


@dataclass(frozen=True)
class Indicator:
    """One of the statistics of domain rules §3.8.

    Attributes:
        code: S01 … S40.
        formula: how it is counted, for the person who has to answer for it.
        fields: what it reads, by kind.
        key: whether it is among the figures a report begins with.
    """

    code: str
    name: str
    formula: str
    fields: Mapping[str, tuple[str, ...]]
    compute: "Callable[[Books, Period, Terms], Iterable[Figure]]"
    key: bool = field(default=False)


def remembered(select: Callable[[Books, Period], V]) -> Callable[[Books, Period], V]:
    """Return *select* so that several indicators share what it finds in the same books."""

    def recall(books: Books, period: Period) -> V:
        key = (select, period)
        if key not in books.remembered:
            books.remembered[key] = select(books, period)
        found: V = books.remembered[key]
        return found

    return recall


def count(name: str, counted: Iterable[RecordId], *, telling: bool = False) -> Figure:
    """Return how many records were counted."""
    ids = tuple(counted)
    number = Decimal(len(ids))
    return Figure(name, Unit.ITEMS, number, number, counted=ids, telling=telling)


def rate(name: str, counted: Iterable[RecordId], of: Iterable[RecordId]) -> Figure:
    """Return what share of the records *of* was counted, in percent to two decimals, half up."""
    part, whole = tuple(counted), tuple(of)
    value = percent(Decimal(len(part)), Decimal(len(whole)))
    return Figure(
        name, Unit.PERCENT, value, Decimal(len(part)), Decimal(len(whole)), counted=part, of=whole
    )


def share(
    name: str, part: int, whole: int, counted: Iterable[RecordId] = (), *, unit: Unit = Unit.ITEMS
) -> Figure:
    """Return what share *part* is of *whole*, for amounts of money or of people, in *unit*."""
    value = percent(Decimal(part), Decimal(whole))
    ids = tuple(counted)
    return Figure(
        name, Unit.PERCENT, value, Decimal(part), Decimal(whole), ids, ids, counted_in=unit
    )


def amount(name: str, fen: int, counted: Iterable[RecordId]) -> Figure:
    """Return a sum of money, in 分."""
    return Figure(name, Unit.FEN, Decimal(fen), Decimal(fen), counted=tuple(counted))


def measured(name: str, unit: Unit, value: Decimal | None, counted: Iterable[RecordId]) -> Figure:
    """Return a figure that is neither a count nor a share, to two decimals, half up."""
    rounded = None if value is None else value.quantize(_CENT, ROUND_HALF_UP)
    return Figure(name, unit, rounded, counted=tuple(counted))


def table(
    heading: str, found: Mapping[str, Sequence[RecordId]], *, telling: bool = False
) -> tuple[Figure, ...]:
    """Return one count a row: 按渠道：来访."""
    return tuple(
        count(f"{heading}：{name}", ids, telling=telling)
        for name, ids in sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    )


def sorted_by(
    items: Iterable[Item], key: Callable[[Any], str | None]
) -> Mapping[str, Sequence[RecordId]]:
    """Return the ids of *items* by what *key* says of each record; None leaves one out."""
    found: dict[str, list[RecordId]] = {}
    for item in items:
        name = key(item.record)
        if name is not None:
            found.setdefault(name, []).append(item.id)
    return found


def ids(items: Iterable[Item]) -> tuple[RecordId, ...]:
    """Return the ids of *items*."""
    return tuple(item.id for item in items)


def percent(part: Decimal, whole: Decimal) -> Decimal | None:
    """Return *part* of *whole* in percent to two decimals, half up; None of nothing."""
    if not whole:
        return None
    return (part * 100 / whole).quantize(_CENT, ROUND_HALF_UP)


def median(values: Sequence[int]) -> Decimal | None:
    """Return the middle value, the mean of the two middle ones, None of nothing."""
    if not values:
        return None
    ordered = sorted(values)
    half = len(ordered) // 2
    if len(ordered) % 2:
        return Decimal(ordered[half])
    return Decimal(ordered[half - 1] + ordered[half]) / 2


def mean(values: Sequence[int]) -> Decimal | None:
    """Return the mean, None of nothing."""
    return Decimal(sum(values)) / len(values) if values else None


def day_counter(
    is_workday: Callable[[date], bool], first: date, last: date
) -> Callable[[date, date], int]:
    """Return a quick count of working days between two days of *first* to *last*.

    Counting day by day would cost most of the time that statistics over many records take.
    """
    days = [first + timedelta(n) for n in range((last - first).days + 1)]
    sums = list(accumulate(map(is_workday, days), initial=0))

    def working_days(after: date, until: date) -> int:
        begin, end = bisect_right(days, after), bisect_right(days, until)
        return max(0, sums[end] - sums[begin])

    return working_days
