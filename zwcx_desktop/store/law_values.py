"""What the desk hands out of the law's data: what is in force, what would change, what moved."""

from dataclasses import dataclass
from datetime import date, datetime

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.packages import Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A date of a record that moved with the law's data.

    Attributes:
        cause: what changed, in words; "" while it is only foreseen.
        field: the date's name.
    """

    at: datetime
    cause: str
    id: RecordId
    kind: str
    number: str
    title: str
    field: str
    old: date | None
    new: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What a package of the city would change.

    Attributes:
        kind: what sort of data it is, in words.
        replaces: the version in force, 0 when there is none.
        waits: it comes into force on a later day.
        moves: dates of open records that would move, as far as the user may know of them.
    """

    kind: str
    name: str
    version: int
    replaces: int
    valid_from: date
    waits: bool
    differences: tuple[Difference, ...]
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """A part of the law's data that the office works by.

    Attributes:
        at: when it was imported, None when it came with the program.
        by_name: who imported it.
    """

    kind: str
    name: str
    version: int
    valid_from: date
    waits: bool
    at: datetime | None
    by_name: str
