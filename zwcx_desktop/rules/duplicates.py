"""Whether two complaints are likely the same matter, and the reasons, in words.

Repeated matters are handled together (国办函〔2025〕66号). A clerk who is told of sameness too
often stops reading, so what is proposed must nearly always be right: text alike is never enough
where the places differ, nor the place where the text differs. Weights and thresholds are our own;
they are held against pairs written by hand in tests/rules/duplicate_pairs.py.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from math import sqrt
from typing import Any

from zwcx_desktop.clock import CHINA
from zwcx_desktop.rules.wordings import BOILERPLATE, SAID_DIFFERENTLY

MOST_DAYS = 90
"""Days between two receipts within which they can be the same matter."""
_HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+|[a-z0-9]+")
_VILLAGE = re.compile("[\u4e00-\u9fff]{2,6}?(?:村民委员会|居民委员会|村委会|居委会|社区|村|居)")
_SPOT = re.compile("(?<!月)(?:[0-9]+|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|单元|号|组|巷|弄)")
_AGE = re.compile("[0-9]{1,3}岁")
_FIRM = re.compile("(?:有限责任公司|股份有限公司|有限公司|公司|个体户|经营部|门市部)$")
_DISTRICT = re.compile("^(?:.{2,8}?(?:县|(?<![社小])区|市|镇|乡|街道))+")
_FIGURES = str.maketrans("一二三四五六七八九", "123456789")
_ADMINISTRATION = re.compile("(?:村民委员会|居民委员会|村委会|居委会|社区|村|居)$")


@dataclass(frozen=True, kw_only=True)
class Matter:
    """What is compared of one complaint.

    Attributes:
        told: title, facts and request together.
        village: the village or community, "" when it is not known.
        spot: where in the village.
        respondents: names of those complained about.
    """

    told: str = ""
    village: str = ""
    spot: str = ""
    respondents: tuple[str, ...] = ()
    channel: str = ""
    source_no: str = ""
    received_on: date | None = None

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The pairs of neighbouring characters of what was told, common phrases left out."""
        return _pairs(self.told, (self.village, self.spot, *self.respondents))

    @cached_property
    def spots(self) -> frozenset[str]:
        """Houses, groups and lanes by their number, wherever they are told of."""
        return frozenset(
            found.translate(_FIGURES) for found in _SPOT.findall(_folded(self.spot + self.told))
        )

    @cached_property
    def ages(self) -> frozenset[str]:
        """The ages of those it is about."""
        return frozenset(_AGE.findall(_folded(self.told)))

    @cached_property
    def corner(self) -> str:
        """The spot without the village's name."""
        folded = _folded(self.spot)
        bare = folded.rpartition(self.village)[2] if self.village else folded
        return _ADMINISTRATION.sub("", bare.removeprefix("村").removeprefix("社区"))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two complaints are the same.

    Attributes:
        score: the higher the likelier; only for putting several in order.
        reasons: what they have in common, as shown.
    """

    score: float
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        """Return the reasons as one phrase."""
        return "、".join(self.reasons)


def comparable(of: type) -> bool:
    """Whether records of that class are complaints: they say what happened, and who did it."""
    return hasattr(of, "respondents") and hasattr(of, "facts")


def matter(record: Any) -> Matter | None:
    """Return what is compared of *record*, None when it is no complaint or tells nothing."""
    if not comparable(type(record)):
        return None
    told = "\n".join((record.title, record.facts, record.request))
    received = record.received_at
    found = Matter(
        told=told,
        village=village_of(record.place_unit) or village_of(record.place),
        spot=record.place,
        # Half of all complaints are about the office itself: that makes no two of them alike.
        respondents=tuple(
            r.name for r in record.respondents if r.name.strip() and not r.is_self_org
        ),
        channel=record.channel,
        source_no=record.source_no.strip(),
        received_on=received.astimezone(CHINA).date() if received else None,
    )
    return found if told.strip() else None


def likeness(new: Matter, old: Matter, *, same_phone: bool = False) -> Likeness | None:
    """Return why *new* is likely the same matter as *old*, None when it is likely another one.

    Args:
        new: the complaint being registered.
        old: one that was registered before.
        same_phone: whether both complainants gave the same telephone number.
    """
    days = _days(new, old)
    if new.source_no and new.source_no == old.source_no and new.channel != old.channel:
        return Likeness(3.0, ("来源工单号相同", *_when(days)))
    if days is not None and days > MOST_DAYS:
        return None
    alike = similarity(new.pairs, old.pairs)
    village = bool(new.village) and new.village == old.village
    if _differ(new, old):
        return None
    accused = _common(new.respondents, old.respondents)
    apart = _apart(new.respondents, old.respondents)
    needed = _needed(village=village, accused=bool(accused), same_phone=same_phone, apart=apart)
    if alike < needed + 0.15 * _elsewhere(new, old):
        return None
    reasons = [
        *(["同一村（社区）"] if village else []),
        *([f"被反映对象相同（{accused}）"] if accused else []),
        *(["反映人电话相同"] if same_phone else []),
        f"内容 {round(alike * 100)}% 相近",
        *_when(days),
    ]
    bonus = 0.3 * village + 0.3 * bool(accused) + 0.4 * same_phone
    return Likeness(alike + bonus - (days or 0) / 1000, tuple(reasons))


def similarity(one: Collection[str], other: Collection[str]) -> float:
    """Return how alike two sets of pairs are, 0 to 1 (cosine of the sets)."""
    if not one or not other:
        return 0.0
    common = len(frozenset(one) & frozenset(other))
    return common / sqrt(len(one) * len(other))


def village_of(text: str) -> str:
    """Return the village or community named in *text*, without district and suffix; "" if none."""
    folded = _folded(text)
    bare = _DISTRICT.sub("", folded) if len(folded) > 4 else folded
    found = _VILLAGE.search(bare)
    if found is None:
        return ""
    return _ADMINISTRATION.sub("", found[0])


def _differ(new: Matter, old: Matter) -> bool:
    """Whether something that must be equal is not: village, house or group, age."""
    return any(
        one and other and not frozenset(one) & frozenset(other)
        for one, other in (
            ({new.village} - {""}, {old.village} - {""}),
            (new.spots, old.spots),
            (new.ages, old.ages),
        )
    )


def _elsewhere(new: Matter, old: Matter) -> bool:
    """Whether each names a corner that the other does not speak of."""
    return bool(new.corner and old.corner) and not (
        new.corner in _folded(old.spot + old.told) or old.corner in _folded(new.spot + new.told)
    )


def _needed(*, village: bool, accused: bool, same_phone: bool, apart: bool) -> float:
    """Return how alike the texts must be, given what else the two have in common."""
    if apart:
        return 0.6 if village else 2.0
    if village and (accused or same_phone):
        return 0.22
    if village:
        return 0.3
    if accused or same_phone:
        return 0.36
    return 0.62


def _pairs(text: str, names: Iterable[str]) -> frozenset[str]:
    folded = _folded(text)
    for name in sorted({_folded(n) for n in names if n.strip()}, key=len, reverse=True):
        folded = folded.replace(name, " ")
    for phrase in BOILERPLATE:
        folded = folded.replace(phrase, " ")
    for words, one in SAID_DIFFERENTLY:
        folded = words.sub(one, folded)
    return frozenset(
        a + b for run in _HAN.findall(folded) for a, b in pairwise(run) if not run.isdigit()
    )


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).lower().split())


def _days(new: Matter, old: Matter) -> int | None:
    if new.received_on is None or old.received_on is None:
        return None
    return abs((new.received_on - old.received_on).days)


def _when(days: int | None) -> tuple[str, ...]:
    if days is None:
        return ()
    return ("同日收到",) if days == 0 else (f"相隔 {days} 天",)


def _bare(name: str) -> str:
    return _FIRM.sub("", _folded(name))


def _common(ours: Iterable[str], theirs: Iterable[str]) -> str:
    known = {_bare(name) for name in theirs}
    return next((n for n in ours if len(_bare(n)) > 1 and _bare(n) in known), "")


def _apart(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether both name somebody, and nobody in common, not even by a part of the name."""
    if not ours or not theirs:
        return False
    mine, others = {_bare(n) for n in ours}, {_bare(n) for n in theirs}
    return not any(a in b or b in a for a in mine for b in others)
