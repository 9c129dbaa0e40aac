"""Last days counted by the rules in force, and how each of them came about."""

from dataclasses import dataclass, field
from datetime import date

from zwcx_desktop.rules.calendar import Calendar, Deadline
from zwcx_desktop.rules.deadlines import DeadlineRules, Suspension, due


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoner:
    """Implements `records.reckoning.Reckoning`.

    Attributes:
        rules: the deadline rules with the profile's changes applied.
        reckoned: every last day that was asked for, and how it came about.
    """

    calendar: Calendar
    rules: DeadlineRules
    reckoned: dict[date, Deadline] = field(default_factory=dict, repr=False, compare=False)

    def deadline(
        self,
        rule: str,
        start: date,
        ordered: int | None = None,
        *,
        suspensions: tuple[tuple[date, date], ...] = (),
        extension: int = 0,
    ) -> date:
        """Return the last day under deadline rule *rule* counted from *start* (rolled).

        *ordered* is the length an order names itself, in the rule's unit.

        Raises:
            LookupError: there is no such rule.
            DeadlineNotAllowed: the rule does not allow that extension or length.
        """
        return self._noted(
            due(
                self.rules.rule(rule, start),
                start,
                self.calendar,
                suspensions=_suspensions(suspensions),
                extension=extension,
                ordered=ordered,
            )
        )

    def latest_extension(
        self, rule: str, start: date, *, suspensions: tuple[tuple[date, date], ...] = ()
    ) -> date | None:
        """Return the last day all extensions may reach, None when the rule sets no such day.

        Raises:
            LookupError: there is no such rule.
        """
        found = self.rules.rule(rule, start)
        most = found.max_extension.length if found.max_extension else 0
        if most is None:
            return None
        waited = _suspensions(suspensions)
        return due(found, start, self.calendar, suspensions=waited, extension=most).value

    def add_working_days(self, start: date, days: int) -> date:
        """Return the day *days* working days after *start*."""
        return self._noted(self.calendar.add_working_days(start, days))

    def _noted(self, deadline: Deadline) -> date:
        known = self.reckoned.get(deadline.value, deadline)
        self.reckoned[deadline.value] = Deadline(
            deadline.value,
            deadline.tentative or known.tentative,
            min(deadline.nominal, known.nominal),
        )
        return deadline.value

    def working_days(self, after: date, until: date) -> int:
        """Return how many working days lie after *after*, up to and including *until*."""
        return self.calendar.working_days(after, until)


def _suspensions(suspensions: tuple[tuple[date, date], ...]) -> tuple[Suspension, ...]:
    return tuple(Suspension(sent, answered) for sent, answered in suspensions)
