"""How a kind asks for last days; what counts them is in rules.reckoner."""

from datetime import date
from typing import Protocol


class Reckoning(Protocol):
    """Counts days by the office's deadline rules and calendar."""

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

        Args:
            rule: code of the rule.
            start: the day of the starting event.
            ordered: the length an order names, where the rule leaves it to the order.
            suspensions: times that do not count, each as (asked, answered): the days after the
                first up to and including the second.
            extension: what was granted, in the unit the rule extends by.

        Raises:
            ClientError: the rule does not allow that extension or length.
        """
        ...

    def latest_extension(
        self, rule: str, start: date, *, suspensions: tuple[tuple[date, date], ...] = ()
    ) -> date | None:
        """Return the last day all extensions may reach, None when the rule sets no such day."""
        ...

    def add_working_days(self, start: date, days: int) -> date:
        """Return the day *days* working days after *start*."""
        ...

    def working_days(self, after: date, until: date) -> int:
        """Return how many working days lie after *after*, up to and including *until*."""
        ...
