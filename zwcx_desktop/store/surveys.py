"""What statistics are computed from, read once, and the reports that come of it.

The numbers are the office's, the same for everyone. Who may not know of a record does not find it
behind a number, and does not read a number so small that it would tell of it (§3.3 rule 4).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from zwcx_desktop.clock import CHINA
from zwcx_desktop.memory import uncollected
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics import INDICATORS, Books, Figure, Period, Terms, figures
from zwcx_desktop.rules.statistics.told import FEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """A computer of the office whose work may be missing.

    Attributes:
        device: its number, A1 … Z9.
        since: the newest of its changes known here, None when there is none.
        unsent: changes on this computer that the city has not received; 0 for another one.
    """

    device: str
    since: datetime | None = None
    unsent: int = 0

    @property
    def words(self) -> str:
        """What of the period may be missing, for whoever reads the figures."""
        if self.since is None:
            return f"本机（{self.device}）有 {self.unsent} 条尚未送达平台"
        day = self.since.astimezone(CHINA)
        return f"{self.device} 在 {day.month}月{day.day}日 之后没有收到数据，可能尚未同步"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The figures of one period.

    Attributes:
        id: "" while it is not closed.
        figures: by indicator code.
        cutoff_at: when it was computed.
        lags: the computers whose work may be missing.
        profile: the city profile it was computed under.
        by: who closed it.
    """

    id: str = ""
    period: Period
    figures: Mapping[str, tuple[Figure, ...]]
    cutoff_at: datetime
    lags: tuple[Lag, ...] = ()
    profile: str = ""
    by: str = ""

    @property
    def closed(self) -> bool:
        """Whether it is kept as it was."""
        return bool(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """Everything figures are made of, as it stood at one moment; it computes on any thread.

    Attributes:
        codes: of the indicators.
        at: when the records were read.
        profile: the city profile in force.
        hidden: records the reader may not know of.
        kinds: what the reader may see records of.
        kept: the closed ones among the periods asked for, by first and last day.
        unsent: changes on this computer that the city has not received.
        heard: when the newest change known of each other computer was made.
    """

    codes: tuple[str, ...]
    books: Books
    terms: Terms
    at: datetime
    profile: str
    hidden: frozenset[RecordId]
    kinds: frozenset[str]
    kept: Mapping[tuple[date, date], Report]
    device: str
    unsent: int
    heard: Mapping[str, datetime]

    def of(self, period: Period) -> Report:
        """Return *period* as it was closed, else as the records stood, as far as it may be read."""
        kept = self.kept.get((period.start, period.end))
        return self.compute(period) if kept is None else self.told(kept)

    def compute(self, period: Period) -> Report:
        """Return the figures of *period* as the records stood, as far as they may be read."""
        return self.told(self.whole(period))

    def whole(self, period: Period) -> Report:
        """Return the figures of *period* with all their records, for keeping."""
        with uncollected():
            found = figures(self.books, period, self.terms, self.codes)
        return Report(
            period=period,
            figures=found,
            cutoff_at=self.at,
            lags=self.lags(period),
            profile=self.profile,
        )

    def lags(self, period: Period) -> tuple[Lag, ...]:
        """Return the computers of the office whose work may be missing from *period*."""
        found = [Lag(device=self.device, unsent=self.unsent)] if self.unsent else []
        for device, last in sorted(self.heard.items()):
            if last.astimezone(CHINA).date() <= period.end:
                found.append(Lag(device=device, since=last))
        return tuple(found)

    def told(self, report: Report) -> Report:
        """Return *report* without what the reader may not know of."""
        told = {
            code: tuple(_without(figure, self.hidden) for figure in found)
            for code, found in report.figures.items()
            if set(INDICATORS[code].fields) <= self.kinds
        }
        return replace(report, figures=told)


def _without(figure: Figure, hidden: frozenset[RecordId]) -> Figure:
    """Return *figure* for somebody who may not know of the records *hidden*."""
    if hidden.isdisjoint(figure.counted) and hidden.isdisjoint(figure.of):
        return figure
    part = tuple(i for i in figure.counted if i not in hidden)
    whole = tuple(i for i in figure.of if i not in hidden)
    small = len(figure.counted) < FEW or (figure.of and len(figure.of) < FEW)
    if small:
        return replace(
            figure, value=None, part=Decimal(0), whole=None, counted=part, of=whole, masked=True
        )
    return replace(figure, counted=part, of=whole)
