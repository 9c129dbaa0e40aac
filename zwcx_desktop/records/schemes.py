"""Schemes: lists of criteria that a superior sets and an office answers point by point."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One point of a scheme.

    Attributes:
        weight: the points it may bring, None where the scheme gives none.
        indicator: code of the statistic it is read from (S01 … S40), "" when it is none.
        source: the clause it comes from.
    """

    code: str
    text: str
    group: str = ""
    weight: Decimal | None = None
    rule: str = ""
    indicator: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A list of criteria under one name.

    Attributes:
        note: what has to be known of it; an example of the program says that it is one.
    """

    name: str
    issuer: str
    criteria: tuple[Criterion, ...]
    note: str = ""
