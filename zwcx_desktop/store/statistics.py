"""The office's statistics: computed over all records, kept when a period is closed.

The numbers are the office's, the same for everyone. Who may not know of a record does not find it
behind a number, and does not read a number so small that it would tell of it (§3.3 rule 4).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import msgspec

from zwcx_desktop.clock import CHINA
from zwcx_desktop.memory import uncollected
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Role
from zwcx_desktop.records.office import OrgType
from zwcx_desktop.records.views import reader_of
from zwcx_desktop.rules.statistics import (
    INDICATORS,
    Books,
    Delivery,
    Figure,
    Item,
    Period,
    Terms,
    fields_read,
    figures,
)
from zwcx_desktop.rules.statistics.figure import day_counter
from zwcx_desktop.store.deliveries import received_at
from zwcx_desktop.store.errors import NotPermitted, StaleReport
from zwcx_desktop.store.inbox import HEARD
from zwcx_desktop.store.lists import HIDDEN
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes
from zwcx_desktop.wire.terms import instant, moment

SMALL = 3
"""Counts below this are not told where they could tell of somebody."""
_CLOSERS = frozenset({Role.LEADER})
_NEWEST = (
    "SELECT c.record, h.at, c.state, c.batch FROM change c"
    " JOIN (SELECT record, max(seq) AS seq FROM change GROUP BY record) AS n ON n.seq = c.seq"
    " JOIN history h ON h.record = c.record AND h.seq = c.seq"
)
_LONGEST = timedelta(days=3660)


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


class Statistics:
    """Statistics as the signed-in user may read them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    def compute(self, period: Period, codes: Iterable[str] = tuple(INDICATORS)) -> Report:
        """Return the figures of *period* as the records stand now."""
        return self._seen(self._compute(period, tuple(codes)))

    def close(self, period: Period) -> Changes:
        """Keep the figures of *period* as they stand now; they never change again.

        Raises:
            NotPermitted: only leaders close a period.
            StaleReport: the period is not over, or was closed before.
        """
        if not self._session.user.roles & _CLOSERS:
            raise NotPermitted("固化统计期", "负责人")
        self._session.clock_guard.require_sane()
        if period.end > self._session.clock.today():
            raise StaleReport("统计期尚未结束，不能固化。", "请在期末之后再固化；现在可以先查看。")
        if self._kept(period) is not None:
            raise StaleReport("这个统计期已经固化过。", "固化的数据不再改变，请直接查看或打印。")
        report = self._compute(period, tuple(INDICATORS))
        body = msgspec.json.encode(report).decode()
        with self._database.transaction():
            self._database.run(
                "INSERT INTO report (id, first, last, at, by, body) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    self._session.new_id(), period.start.isoformat(), period.end.isoformat(),
                    instant(report.cutoff_at), self._session.user_id, body,
                ),
            )  # fmt: skip
            words = f"固化统计期 {period.start.isoformat()} 至 {period.end.isoformat()}"
            self._session.note("close-period", words)
        return Changes(frozenset({"statistics"}))

    def closed(self) -> tuple[Report, ...]:
        """Return the closed periods, the latest first."""
        rows = self._database.rows("SELECT id, body, by FROM report ORDER BY last DESC, first")
        return tuple(self._seen(_loaded(*row)) for row in rows)

    def of(self, period: Period, codes: Iterable[str] = tuple(INDICATORS)) -> Report:
        """Return *period* as it was closed, else as it stands now."""
        kept = self._kept(period)
        return self._seen(kept) if kept is not None else self.compute(period, codes)

    def lags(self, period: Period) -> tuple[Lag, ...]:
        """Return the computers of the office whose work may be missing from *period*."""
        own = int(
            self._database.value(
                "SELECT count(*) FROM change WHERE state IN ('pending', 'batched')"
            )
        )
        found = [Lag(device=self._session.device, unsent=own)] if own else []
        heard: Mapping[str, str] = self._session.settings.get(HEARD, {})
        for device, at in sorted(heard.items()):
            last = moment(at)
            if last.astimezone(CHINA).date() <= period.end:
                found.append(Lag(device=device, since=last))
        return tuple(found)

    def books(self, codes: Iterable[str] = tuple(INDICATORS)) -> Books:
        """Return what the indicators *codes* are computed from."""
        kinds = self._session.kinds
        items = {
            name: self._items(kinds[name], names)
            for name, names in fields_read(codes).items()
            if name in kinds
        }
        return Books(items, self._deliveries())

    def terms(self, period: Period) -> Terms:
        """Return what the formulas ask about the office."""
        law = self._session.law
        counting = law.profile.counting
        first, last = period.start - _LONGEST, period.cutoff + _LONGEST
        return Terms(
            working_days=day_counter(law.is_workday, first, last),
            deadline=law.facts(0, lambda _record: None, exported=False).deadline,
            label=cache(law.profile.label),
            basic_counts=counting.basic_counts,
            sync_days=counting.sync_days,
            applies=self._applies,
        )

    def _applies(self, sort: str) -> bool:
        """Whether what applies to *sort* of offices, STREET or TOWN, applies to this one."""
        own = self._session.office.organization.org_type
        if own is OrgType.STREET:
            return sort == "STREET"
        return sort == "TOWN" or own not in (OrgType.TOWN, OrgType.TOWNSHIP)

    def _compute(self, period: Period, codes: tuple[str, ...]) -> Report:
        with uncollected():
            found = figures(self.books(codes), period, self.terms(period), codes)
        return Report(
            period=period,
            figures=found,
            cutoff_at=self._session.clock.now(),
            lags=self.lags(period),
            profile=self._session.law.profile.id,
        )

    def _kept(self, period: Period) -> Report | None:
        row = self._database.row(
            "SELECT id, body, by FROM report WHERE first = ? AND last = ?",
            (period.start.isoformat(), period.end.isoformat()),
        )
        return None if row is None else _loaded(*row)

    def _items(self, kind: Kind[Any], names: tuple[str, ...]) -> list[Item]:
        read = reader_of(kind, names)
        rows = self._database.rows(
            "SELECT id, body FROM record WHERE kind = ? AND state <> 'VOID'", (kind.name,)
        )
        return [Item(record, read(body)) for record, body in rows]

    def _deliveries(self) -> list[Delivery]:
        receipts = self._database.rows("SELECT id, receipt FROM batch WHERE state = 'receipted'")
        received = {
            batch: _day(at) for batch, signed in receipts if (at := received_at(signed)) is not None
        }
        return [
            Delivery(
                RecordId(record),
                _day(moment(at)),
                received.get(batch) if state == "accepted" else None,
                rejected=state == "rejected",
            )
            for record, at, state, batch in self._database.rows(_NEWEST)
        ]

    def _seen(self, report: Report) -> Report:
        """Return *report* without what the signed-in user may not know of."""
        rows = self._database.rows(HIDDEN, (self._session.user_id,))
        hidden = frozenset(RecordId(record) for (record,) in rows)
        kinds = {kind.name for kind in self._session.visible_kinds()}
        told = {
            code: tuple(_without(f, hidden) for f in found)
            for code, found in report.figures.items()
            if set(INDICATORS[code].fields) <= kinds
        }
        return replace(report, figures=told)


def _without(figure: Figure, hidden: Collection[RecordId]) -> Figure:
    """Return *figure* for somebody who may not know of the records *hidden*."""
    part = tuple(i for i in figure.counted if i not in hidden)
    whole = tuple(i for i in figure.of if i not in hidden)
    if len(part) == len(figure.counted) and len(whole) == len(figure.of):
        return figure
    small = len(figure.counted) < SMALL or (figure.of and len(figure.of) < SMALL)
    if small:
        return replace(figure, value=None, counted=part, of=whole, masked=True)
    return replace(figure, counted=part, of=whole)


def _loaded(report_id: str, body: str, by: str) -> Report:
    kept = msgspec.json.decode(body, type=Report)
    return replace(kept, id=report_id, by=by)


def _day(at: datetime) -> date:
    return at.astimezone(CHINA).date()
