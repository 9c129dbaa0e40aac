"""Three years of a town office, or a slice of them: which lives begin when."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.sample.town.diary import Life, until

FIRST: Final = date(2024, 1, 2)
LAST: Final = date(2026, 11, 27)
YEARS: Final = (2024, 2025, 2026)
Making = Callable[[str, date], Life]
"""Makes a life out of its seed and its first day."""


def days(count: int, first: date, last: date) -> Iterator[date]:
    """Yield *count* days spread evenly from *first* to *last*."""
    span = (last - first).days
    for place in range(count):
        day = first + timedelta(days=span * place // count)
        # What comes in over a weekend is written down on Monday.
        yield day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


@dataclass
class Plan:
    """What is to happen.

    Attributes:
        share: how much of the bulk is wanted, 1 for all of it; what shows a state stays whole.
        lives: by their first day.
        catalogue: entries of the disclosure catalogue as they come into force, by their name.
        promises: commitments in the order they were given.
        breaches: dishonesty records that stand.
        retired: handovers whose leaver's account is to end when all is told.
    """

    share: float = 1.0
    lives: list[tuple[date, Life]] = field(default_factory=list)
    catalogue: dict[str, RecordId] = field(default_factory=dict)
    promises: list[RecordId] = field(default_factory=list)
    breaches: list[RecordId] = field(default_factory=list)
    retired: list[RecordId] = field(default_factory=list)

    def add(self, day: date, life: Life) -> None:
        """Let *life* begin on *day*."""
        self.lives.append((day, life))

    def wanted(self, count: int) -> int:
        """Return how many of *count* the share leaves, at least one."""
        return max(1, round(count * self.share))

    def spread(
        self, name: str, count: int, make: Making, first: date = FIRST, last: date = LAST
    ) -> None:
        """Spread the share of *count* lives evenly from *first* to *last*."""
        for place, day in enumerate(days(self.wanted(count), first, last)):
            self.add(day, make(f"{name} {place}", day))

    def sample(self, entries: Iterable[tuple[date, Life]]) -> None:
        """Take the share of *entries*."""
        taken = 0
        for seen, entry in enumerate(entries):
            if seen * self.share >= taken:
                self.lives.append(entry)
                taken += 1

    def stop(self, name: str, states: Mapping[str, int], make: Making, each: int = 1) -> None:
        """Let lives stop in *states*, having begun that many days before the last one."""
        for state, before in states.items():
            for place in range(self.wanted(each)):
                day = LAST - timedelta(days=before + place % 3)
                self.add(day, until(state, make(f"{name} {state} {place}", day)))
