"""Complaints that are likely the same as one being registered or looked at.

Only what the signed-in user may know of is proposed. What is sealed is in no index; a complainant's
telephone is compared inside this module, and only where the user holds the seal and needs to give
no reason to open it.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import log
from typing import Any

from zwcx_desktop.records.ids import RecordId, uuid7
from zwcx_desktop.records.kind import Record, State
from zwcx_desktop.rules.duplicates import MOST_DAYS, Likeness, Matter, likeness, matter
from zwcx_desktop.store import search
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.stored import Stored

SHOWN = 3
"""More would not be read."""
_BACK = timedelta(days=2 * MOST_DAYS)
"""How long ago a complaint may have been registered that was received within `MOST_DAYS`."""
_COMMON = 120
"""Records with a pair of characters beyond which it tells them apart no more."""
_PAIRS, _TITLE, _CANDIDATES = 32, 8, 24
_FEW, _CERTAIN = 5, 1_000_000
_NEW_ONES = 60
"""How many of the newest complaints of one village are looked at."""
_GONE = frozenset({"VOID", "DISCIPLINE"})
_ANY = "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? LIMIT ?"
_NEWEST = "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? ORDER BY rowid DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Likely:
    """A complaint that is likely the same.

    Attributes:
        state: where it stands; a merged one is told of by its primary.
    """

    id: RecordId
    number: str
    title: str
    state: State
    received_on: date | None
    likeness: Likeness


class Duplicates:
    """Finds them."""

    def __init__(self, session: Session, ledger: Ledger) -> None:
        self._session = session
        self._database = session.database
        self._ledger = ledger
        self._told: set[RecordId] = set()

    def of(self, kind: str, record: Record, but: RecordId | None = None) -> tuple[Likely, ...]:
        """Return what is likely the same as *record*, the likeliest first.

        Args:
            kind: name of its kind.
            record: as far as the signed-in user knows it; need not be kept yet.
            but: the record itself, when it is kept.

        Raises:
            NotVisible: the user may not see records of *kind*.
        """
        self._session.kind(kind)
        new = matter(record)
        if new is None:
            return ()
        found: dict[RecordId, Likely] = {}
        for stored in self._candidates(kind, new, but):
            likely = self._judge(new, _phone(record), stored)
            if likely is not None:
                found.setdefault(likely.id, likely)
        best = sorted(found.values(), key=lambda one: one.likeness.score, reverse=True)
        return tuple(best[:SHOWN])

    def _judge(self, new: Matter, phone: str, stored: Stored) -> Likely | None:
        old = matter(stored.record)
        if old is None or stored.record.state.value in _GONE:
            return None
        like, same_phone = likeness(new, old), False
        # A seal is opened only where an equal number would make a difference.
        if phone and (by_phone := likeness(new, old, same_phone=True)) is not None:
            same_phone = self._same_phone(phone, stored)
            like = by_phone if same_phone else like
        if like is None:
            return None
        if same_phone:
            self._tell(stored)
        return Likely(
            id=stored.id,
            number=stored.record.number,
            title=stored.title,
            state=stored.record.state,
            received_on=old.received_on,
            likeness=like,
        )

    def _same_phone(self, phone: str, stored: Stored) -> bool:
        if not stored.sealed or self._session.law.unseal_needs_reason(
            self._session.user, stored.record
        ):
            return False
        return _phone(self._ledger.whole(stored)) == phone

    def _tell(self, stored: Stored) -> None:
        # That two numbers are equal tells something of a sealed one: it stands in the audit, once.
        if stored.id not in self._told:
            self._told.add(stored.id)
            with self._database.transaction():
                self._session.note(
                    "compare", "查重：反映人电话相同", kind=stored.kind.name, record=stored.id
                )

    def _candidates(self, kind: str, new: Matter, but: RecordId | None) -> Iterator[Stored]:
        for record_id in self._by_words(kind, new):
            if record_id == but:
                continue
            try:
                yield self._ledger.read(record_id)
            except NotVisible:
                continue

    def _by_words(self, kind: str, new: Matter) -> list[RecordId]:
        oldest = self._oldest()
        weights: Counter[int] = Counter()
        for pair in _telling(new):
            hits = self._database.rows(_ANY, (_quoted(pair), oldest, _COMMON + 1))
            if len(hits) <= _COMMON:
                weight = round(1000 * log((_COMMON + 2) / (len(hits) + 1)))
                weights.update(dict.fromkeys((n for (n,) in hits), weight))
        if number := search.match(search.query_terms(new.source_no)):
            hits = self._database.rows(_NEWEST, (number, 0, _FEW))
            weights.update(dict.fromkeys((n for (n,) in hits), _CERTAIN))
        for wanted in _expressions(new):
            hits = self._database.rows(_NEWEST, (wanted, oldest, _NEW_ONES))
            weights.update(dict.fromkeys((n for (n,) in hits), 1000))
        best = [n for n, _ in weights.most_common(2 * _CANDIDATES)]
        marks = ", ".join("?" * len(best))
        rows = self._database.rows(
            f"SELECT n, id, kind FROM record WHERE n IN ({marks})",  # noqa: S608 - marks only
            tuple(best),
        )
        ids = {n: RecordId(record) for n, record, of in rows if of == kind}
        return [ids[n] for n in best if n in ids][:_CANDIDATES]

    def _oldest(self) -> int:
        """Return a number below those of all records made since `_BACK`.

        Ids of one instant stand in no order, hence the look at several.
        """
        first = uuid7(self._session.clock.now() - _BACK, bytes(10))
        found = self._database.value(
            "SELECT min(n) FROM (SELECT n FROM record WHERE id >= ? ORDER BY id LIMIT 500)",
            (first,),
        )
        return 0 if found is None else int(found) - 1


def _telling(new: Matter) -> list[str]:
    """Return the pairs to look up: names first, then from all over what was told."""
    names = [p for text in (*new.respondents, new.spot) for p in _runs(text)]
    told = list(dict.fromkeys(_runs(new.told)))
    step = max(1, len(told) // _PAIRS)
    return list(dict.fromkeys([*names, *told[::step]]))[:_PAIRS]


def _expressions(new: Matter) -> list[str]:
    """Return FTS5 expressions: village or respondent, together with anything of the title."""
    title = list(dict.fromkeys(_runs(new.told.split("\n", 1)[0])))[:_TITLE]
    if not title:
        return []
    anchors = (_runs(name) for name in (new.village, *new.respondents[:2]))
    what = " OR ".join(map(_quoted, title))
    return [f"{' AND '.join(map(_quoted, pairs))} AND ({what})" for pairs in anchors if pairs]


def _quoted(pair: str) -> str:
    return f'"{pair}"'


def _runs(text: str) -> list[str]:
    return [a + b for run in search.han_runs(text) for a, b in pairwise(run)]


def _phone(record: Any) -> str:
    who = getattr(record, "complainant", None)
    digits = "".join(c for c in search.fold(who.phone) if c.isdigit()) if who is not None else ""
    return digits if len(digits) >= 7 else ""
