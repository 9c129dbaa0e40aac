"""Timing in pairs: ours and its floor or peer in turn, in one run, so that a drifting machine cancels out."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the result.

    Attributes:
        ours: seconds, median.
        other: seconds of the floor or peer, median.
        target: greatest allowed ratio ours / other (least, if `at_least`); None only tells.
    """

    name: str
    ours: float
    other: float
    other_name: str
    target: float | None = None
    at_least: bool = False

    @property
    def ratio(self) -> float:
        """Ours per floor, or peer per ours when the target is a least speed-up."""
        return self.other / self.ours if self.at_least else self.ours / self.other

    @property
    def met(self) -> bool:
        """Whether the target holds."""
        if self.target is None:
            return True
        return self.ratio >= self.target if self.at_least else self.ratio <= self.target

    def line(self) -> str:
        """Return the row as it is printed."""
        goal, mark = "", "    "
        if self.target is not None:
            goal = f"{'≥' if self.at_least else '≤'} {self.target:g}"
            mark = "ok  " if self.met else "MISS"
        return (
            f"{mark} {self.name:<58} {_time(self.ours):>10} {_time(self.other):>10}  "
            f"{self.ratio:6.2f}  {goal:<6} ({self.other_name})"
        )


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """A line that cannot be measured on this machine: neither a miss nor a success."""

    name: str
    why: str
    met: bool = True

    def line(self) -> str:
        """Return the row as it is printed."""
        return f"--   {self.name:<58} not measured: {self.why}"


@dataclass(frozen=True, slots=True)
class Allowance:
    """A line that is measured against a fixed amount instead of a floor or peer.

    Seconds of CPU, or whatever *shown* puts into words.
    """

    name: str
    ours: float
    allowed: float
    shown: Callable[[float], str] | None = None

    @property
    def met(self) -> bool:
        """Whether it stays within."""
        return self.ours <= self.allowed

    def line(self) -> str:
        """Return the row as it is printed."""
        mark = "ok  " if self.met else "MISS"
        used, shown = self.ours / self.allowed, self.shown or _time
        return (
            f"{mark} {self.name:<58} {shown(self.ours):>10} {shown(self.allowed):>10}  "
            f"{used:6.2f}  ≤ 1    (allowance)"
        )


def pair(
    ours: Callable[[], object], other: Callable[[], object], rounds: int = 7, warm: int = 1
) -> tuple[float, float]:
    """Return the median seconds of *ours* and *other*, run in turn *rounds* times after *warm*."""
    for _ in range(warm):
        ours()
        other()
    a: list[float] = []
    b: list[float] = []
    for _ in range(rounds):
        a.append(once(ours))
        b.append(once(other))
    return statistics.median(a), statistics.median(b)


def once(work: Callable[[], object]) -> float:
    """Return how long *work* took, in seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _time(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.001:
        return f"{seconds * 1000:.1f} ms"
    return f"{seconds * 1e6:.0f} µs"
