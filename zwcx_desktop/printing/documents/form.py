"""What the catalogue knows of one document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from zwcx_desktop.printing.documents.request import Options, Request
from zwcx_desktop.printing.paper import Paper
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.kind import State


def _always(_record: Any) -> str:
    return ""


Days = tuple[date, date]
"""First and last day of a stretch."""


def year_so_far(_records: tuple[Any, ...], options: Options, on: date) -> Days:
    """Return the days that were chosen, else the year of *on*."""
    return options.covers or (date(on.year, 1, 1), date(on.year, 12, 31))


@dataclass(frozen=True, slots=True)
class Form:
    """One document of the catalogue.

    Attributes:
        code: D01 …, also the template's code.
        kind: name of the record kind it is made of, "" when any kind has it.
        also: further kinds that have it; *states* then names states of all of them.
        many: whether it is made of a list of records rather than of one.
        word: its series (文种字) when it carries a document number, else "".
        states: record states in which it may be issued; drafts are printed in any. A document of
            any kind is issued in every state but the kind's draft states.
        obstacle: says why a record cannot have this document at all, "" when it can.
        addressed: whether it names the complainant, so that the sealed identity is read.
        masked: whether it shows the complainant's identity masked, to those who may read it.
        acts: events that decide what it says: the last of them dates and signs it; any signing of
            the record when there are none.
        fresh: whether it is dated on the day it is made, whenever its records were signed.
        counts: codes of the statistics it tells, over the days that *covers* returns.
        covers: the days a report is about, of its records, what was chosen, and its date.
        reads: kinds of which it is told every record the user may see.
        tied: whether it speaks of the records that its record is tied to.
        of_nothing: whether it may be made of no record at all: a period without any (零报告).
        editable: whether its wording is the office's to adjust, so that it is also given out as a
            .docx; what proves a fact (登记表, 回证, 交接清单) is not.
    """

    code: str
    title: str
    kind: str
    build: Callable[[Request], Paper]
    states: frozenset[State]
    many: bool = False
    word: str = ""
    obstacle: Callable[[Any], str] = _always
    addressed: bool = False
    masked: bool = False
    also: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    tied: bool = False
    fresh: bool = False
    counts: tuple[str, ...] = ()
    covers: Callable[[tuple[Any, ...], Options, date], Days] = year_so_far
    reads: tuple[str, ...] = ()
    editable: bool = True
    of_nothing: bool = False

    @property
    def needs_number(self) -> bool:
        """Whether it is issued under a document number (发文字号)."""
        return bool(self.word)

    def fits(self, kind: str) -> bool:
        """Whether records of *kind* have it."""
        return self.kind in ("", kind) or kind in self.also

    def ready(self, kind: str, state: State) -> bool:
        """Whether it may be issued of a record of *kind* in *state*."""
        return state in self.states if self.kind else state not in KINDS[kind].draft_states

    def named(self, kind: str) -> str:
        """Return its title, with the name of *kind* where any kind has it: 公开承诺记录单."""
        return self.title if self.kind else f"{KINDS[kind].label}{self.title}"
