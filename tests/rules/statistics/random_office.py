"""A random office: thousands of records of every kind, made up field by field.

Values are drawn without regard to one another, so that all sorts of odd combinations come up; days
cluster at the bounds of the periods counted. Only what a workflow guarantees is put right
afterwards (possible.py): a record that no act could leave behind says nothing about a formula.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from tests.rules.statistics.possible import POSSIBLE
from zwcx_desktop.clock import CHINA
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Code, Field
from zwcx_desktop.records.parts import Channel, Domain, PublishChannel

FIRST, DAYS = date(2025, 9, 1), 540
CODES = {"channel": Channel, "domain": Domain, "publish_channel": PublishChannel}
LEFT_OUT = 0.25
"""How often a value is left out that may be."""
TOLD_BY_THE_LEDGER = ("steps", "author", "void_reason")
_HOURS = (time(0), time(9, 30), time(12), time(23, 59, 59))


class Inventor:
    """Makes up values of any type that a record may hold.

    Attributes:
        chance: the one source of chance, so that a seed gives the same office again.
        known: ids of the records there are, by kind.
    """

    def __init__(self, seed: int, edges: Iterable[date]) -> None:
        self.chance = random.Random(seed)
        self.known: dict[str, list[RecordId]] = {}
        self._edges = sorted({day + timedelta(n) for day in edges for n in (-1, 0, 1)})
        self._makers: dict[Any, Callable[[], Any]] = {}

    def day(self) -> date:
        """Return some day, every second time one near a bound."""
        if self.chance.random() < 0.5:
            return self.chance.choice(self._edges)
        return FIRST + timedelta(int(self.chance.random() * DAYS))

    def moment(self) -> datetime:
        """Return some time of some day, often the first or the last second of it in China."""
        return datetime.combine(self.day(), self.chance.choice(_HOURS), CHINA).astimezone(UTC)

    def one_of(self, kind: str) -> RecordId:
        return self.chance.choice(self.known[kind])

    def make(self, cls: type[Any]) -> Any:
        """Return a record or part of *cls* with all its fields made up."""
        if cls not in self._makers:
            self._makers[cls] = self._class_maker(cls)
        return self._makers[cls]()

    def _class_maker(self, cls: type[Any]) -> Callable[[], Any]:
        hints, makers = get_type_hints(cls, include_extras=True), []
        for field in fields(cls):
            hint, told = hints[field.name], None
            if get_origin(hint) is Annotated:
                hint, told = get_args(hint)[:2]
            if field.name not in TOLD_BY_THE_LEDGER:
                codes = told.codes if isinstance(told, Field) else ""
                maker = self._maker(hint, codes)
                makers.append((field.name, maker if _may_be_empty(field) else _said(maker)))
        return lambda: cls(**{name: maker() for name, maker in makers})

    def _maker(self, hint: Any, codes: str) -> Callable[[], Any]:
        origin, inner, chance = get_origin(hint), get_args(hint), self.chance
        if origin in (Union, UnionType):
            some = _said(self._maker(next(a for a in inner if a is not NoneType), codes))
            return lambda: None if chance.random() < LEFT_OUT else some()
        if origin is tuple:
            one = self._maker(inner[0], codes)
            return lambda: tuple(one() for _ in range(chance.choice((0, 1, 1, 2, 3))))
        if codes in CODES:
            return partial(chance.choice, [member.value for member in CODES[codes]])
        if hint is RecordId:
            return lambda: chance.choice(self.known[chance.choice(list(self.known))])
        if isinstance(hint, type) and issubclass(hint, Code):
            return partial(chance.choice, list(hint))
        if is_dataclass(hint):
            return partial(self.make, hint)
        return self._plain(getattr(hint, "__supertype__", hint))

    def _plain(self, hint: Any) -> Callable[[], Any]:
        chance = self.chance
        made: dict[Any, Callable[[], Any]] = {
            date: self.day,
            datetime: self.moment,
            bool: lambda: chance.random() < 0.5,
            int: lambda: int(chance.random() * 60),
            Decimal: lambda: Decimal(int(chance.random() * 1000)) / 10,
            str: partial(chance.choice, ("", "甲", "乙", "丙")),
        }
        return made[hint]


def _may_be_empty(field: Any) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _said(maker: Callable[[], Any]) -> Callable[[], Any]:
    """Return *maker* without its empty texts: stored bodies leave those out."""

    def made() -> Any:
        value = maker()
        return "甲" if value == "" else value

    return made


def random_office(seed: int, size: int, edges: Iterable[date]) -> dict[str, dict[RecordId, Any]]:
    """Return *size* records by kind and id; promises and complaints are the most."""
    inventor = Inventor(seed, edges)
    shares = {name: 5 if name in ("commitment", "complaint") else 1 for name in KINDS}
    for name, share in shares.items():
        number = -(-size * share // sum(shares.values()))
        inventor.known[name] = [RecordId(f"{name}-{n}") for n in range(number)]
    office: dict[str, dict[RecordId, Any]] = {name: {} for name in shares}
    for name, ids in inventor.known.items():
        mend = POSSIBLE.get(name, lambda record, _inventor: record)
        for one in ids:
            office[name][one] = mend(inventor.make(KINDS[name].record), inventor)
    return office
