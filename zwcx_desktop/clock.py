"""The only place that asks the machine for the time; everything else is handed a Clock."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""Office time. China has had one offset and no summer time since 1992."""


class Clock(Protocol):
    """Anything that knows the time."""

    def now(self) -> datetime:
        """Return the present instant, timezone-aware, in UTC."""
        ...

    def today(self) -> date:
        """Return the date on the office wall (Asia/Shanghai)."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return today's date in the office."""
        return self.now().astimezone(CHINA).date()


class FixedClock:
    """A clock that moves only when told to: for tests, samples and the demonstration."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        """Return the instant the clock was set to."""
        return self._now

    def today(self) -> date:
        """Return that instant's date in the office."""
        return self._now.astimezone(CHINA).date()

    def advance(self, **by: float) -> None:
        """Move forward (or back, with negative values) by `timedelta(**by)`."""
        self._now += timedelta(**by)

    def set(self, now: datetime) -> None:
        """Set the clock to *now*."""
        self._now = now.astimezone(UTC)
