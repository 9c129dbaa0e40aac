"""The computer's clock: whether dates may be taken from it, and who confirms that they may.

A clock behind what was saved last stops saving until a leader or the administrator confirms it; one
that is days off the platform's, until whoever writes confirms the date. What is entered while a
doubt remains says so, in its step and in the audit (domain rules §3.5.2).
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from zwcx_desktop.clock import CHINA, Clock
from zwcx_desktop.rules.clock import clock_suspect
from zwcx_desktop.store.errors import ClockAstray, ClockDoubtful, ClockSetBack
from zwcx_desktop.wire.terms import instant, moment

if TYPE_CHECKING:
    from zwcx_desktop.store.session import Settings

TOLERANCE = timedelta(minutes=5)
_SAME = timedelta(hours=1)
"""Within this a difference from the platform is the one that was confirmed."""
_MARK, _HIGH, _LEAD, _CONFIRMED = "clock_mark", "clock_high", "clock_lead", "clock_confirmed"


class ClockGuard:
    """What was seen of the clock, and of the platform's."""

    def __init__(self, settings: "Settings", clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._mark = str(settings.get(_MARK, ""))

    def saw(self, now: str) -> None:
        """Take notice of the time of an entry."""
        self._mark = max(self._mark, now)

    def keep(self, last: str) -> None:
        """Keep the latest time seen; *last* is that of the newest audit line."""
        self._mark = max(self._mark, last)
        self._settings.put(_MARK, self._mark)

    def heard(self, ahead: timedelta) -> None:
        """Keep by how much this clock is *ahead* of the platform's, as a run of sync found."""
        now = instant(self._clock.now())
        self._settings.put(_LEAD, {"seconds": -ahead.total_seconds(), "at": now})

    def is_behind(self) -> bool:
        """Return whether the clock is behind the latest time ever saved, beyond the tolerance."""
        return bool(self._mark) and self._clock.now() < moment(self._mark) - TOLERANCE

    def fault(self) -> ClockDoubtful | None:
        """Return what saving is refused with now, None when it is not."""
        if self.is_behind():
            return ClockSetBack(_wall(moment(self._mark)))
        lead, confirmed = self._lead(), self._settings.get(_CONFIRMED)
        if lead is None or not clock_suspect(self._clock.now(), None, lead):
            return None
        if confirmed is not None and abs(lead - timedelta(seconds=confirmed)) < _SAME:
            return None
        return ClockAstray(_length(lead))

    def require_sane(self) -> None:
        """Refuse to write while nobody confirmed a clock that is in doubt.

        Raises:
            ClockSetBack, ClockAstray: deadlines would be computed from a wrong date.
        """
        fault = self.fault()
        if fault is not None:
            raise fault

    def doubt(self) -> str:
        """Return why what is entered now may bear a wrong date, "" when nothing says so."""
        high = str(self._settings.get(_HIGH, ""))
        last = moment(high) - TOLERANCE if high else None
        return clock_suspect(self._clock.now(), last, self._lead())

    def accept(self) -> None:
        """Take the present time as right, whatever was seen before."""
        lead, behind = self._lead(), self.is_behind()
        self._settings.put(_HIGH, max(self._mark, str(self._settings.get(_HIGH, ""))))
        self._settings.put(_CONFIRMED, None if lead is None else lead.total_seconds())
        if behind:
            # Somebody set the clock since: what was measured before says nothing of it now.
            self._settings.put(_LEAD, None)
        self._mark = instant(self._clock.now())
        self._settings.put(_MARK, self._mark)

    def _lead(self) -> timedelta | None:
        kept = self._settings.get(_LEAD)
        if kept is None or self._clock.now() < moment(kept["at"]) - TOLERANCE:
            return None
        return timedelta(seconds=kept["seconds"])


def _wall(when: datetime) -> str:
    return when.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def _length(lead: timedelta) -> str:
    hours = round(abs(lead).total_seconds() / 3600)
    way = "慢" if lead > timedelta() else "快"
    return f"{way} {hours // 24} 天 {hours % 24} 小时"
