"""The office's statistics: computed over all records, kept when a period is closed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache, partial

import msgspec

from zwcx_desktop.clock import CHINA
from zwcx_desktop.memory import uncollected
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import OrgType
from zwcx_desktop.records.views import reader_of
from zwcx_desktop.rules.statistics import (
    INDICATORS,
    Books,
    Delivery,
    Item,
    Period,
    Terms,
    fields_read,
)
from zwcx_desktop.rules.statistics.figure import day_counter
from zwcx_desktop.store.deliveries import received_at
from zwcx_desktop.store.engine import Row as Raw
from zwcx_desktop.store.errors import NotPermitted, StaleReport
from zwcx_desktop.store.inbox import HEARD
from zwcx_desktop.store.lists import HIDDEN, Lists
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.surveys import Lag, Report, Survey
from zwcx_desktop.store.values import Changes, Row
from zwcx_desktop.wire.terms import instant, moment

_CLOSERS = frozenset({Role.LEADER})
_NEWEST = (
    "SELECT c.record, h.at, c.state, c.batch FROM change c"
    " JOIN (SELECT record, max(seq) AS seq FROM change GROUP BY record) AS n ON n.seq = c.seq"
    " JOIN history h ON h.record = c.record AND h.seq = c.seq"
)
_LONGEST = timedelta(days=3660)


class Statistics:
    """Statistics as the signed-in user may read them."""

    def __init__(self, session: Session, lists: Lists) -> None:
        self._session = session
        self._lists = lists
        self._database = session.database

    def version(self) -> tuple[int, str]:
        """Return what differs whenever figures may: after every audited act, and every day."""
        newest = int(self._database.value("SELECT coalesce(max(seq), 0) FROM audit"))
        return newest, self._session.clock.today().isoformat()

    def survey(
        self, codes: Iterable[str] = tuple(INDICATORS), periods: Iterable[Period] = ()
    ) -> Survey:
        """Read all that the indicators *codes* are computed from over any of *periods*."""
        chosen, asked = tuple(codes), tuple(periods)
        session, today = self._session, self._session.clock.today()
        rows = self._database.rows(HIDDEN, (session.user_id,))
        heard: Mapping[str, str] = session.settings.get(HEARD, {})
        days = [today, *(day for period in asked for day in (period.start, period.cutoff))]
        with uncollected():
            books = self.books(chosen)
        return Survey(
            codes=chosen,
            books=books,
            terms=self.terms(Period(min(days), max(days), max(days))),
            at=session.clock.now(),
            profile=session.law.profile.id,
            hidden=frozenset(RecordId(record) for (record,) in rows),
            kinds=frozenset(kind.name for kind in session.visible_kinds()),
            kept={(p.start, p.end): kept for p in asked if (kept := self._kept(p)) is not None},
            device=session.device,
            unsent=self._unsent(),
            heard={device: moment(at) for device, at in heard.items()},
        )

    def compute(self, period: Period, codes: Iterable[str] = tuple(INDICATORS)) -> Report:
        """Return the figures of *period* as the records stand now."""
        return self.survey(codes, (period,)).compute(period)

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
        report = self.survey(periods=(period,)).whole(period)
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
        survey = self.survey(())
        return tuple(survey.told(_loaded(*row)) for row in rows)

    def of(self, period: Period, codes: Iterable[str] = tuple(INDICATORS)) -> Report:
        """Return *period* as it was closed, else as it stands now."""
        return self.survey(codes, (period,)).of(period)

    def lags(self, period: Period) -> tuple[Lag, ...]:
        """Return the computers of the office whose work may be missing from *period*."""
        return self.survey(()).lags(period)

    def records(self, ids: Sequence[RecordId]) -> tuple[Row, ...]:
        """Return the records behind a figure, in their order, as far as the user may see them."""
        return self._lists.rows(ids)

    def books(self, codes: Iterable[str] = tuple(INDICATORS)) -> Books:
        """Return what the indicators *codes* are computed from."""
        chosen, known = tuple(codes), self._session.kinds
        kinds = {k: names for k, names in fields_read(chosen).items() if k in known}
        items: dict[str, list[Item]] = {kind: [] for kind in kinds}
        reading = {k: (reader_of(known[k], names), items[k]) for k, names in kinds.items()}
        for kind, record, body in self._bodies(tuple(kinds)):
            read, found = reading[kind]
            found.append(Item(record, read(body)))
        # What reads no field of any record is about the way of the records to the city.
        of_deliveries = any(not INDICATORS[code].fields for code in chosen)
        return Books(items, self._deliveries() if of_deliveries else ())

    def terms(self, period: Period) -> Terms:
        """Return what the formulas ask about the office."""
        law = self._session.law
        counting = law.profile.counting
        first, last = period.start - _LONGEST, period.cutoff + _LONGEST
        return Terms(
            working_days=day_counter(law.is_workday, first, last),
            deadline=cache(law.facts(0, lambda _record: None, exported=False).deadline),
            label=cache(law.profile.label),
            basic_counts=counting.basic_counts,
            sync_days=counting.sync_days,
            applies=partial(_applies, self._session.office.organization.org_type),
        )

    def _unsent(self) -> int:
        waiting = "SELECT count(*) FROM change WHERE state IN ('pending', 'batched')"
        return int(self._database.value(waiting))

    def _kept(self, period: Period) -> Report | None:
        row = self._database.row(
            "SELECT id, body, by FROM report WHERE first = ? AND last = ?",
            (period.start.isoformat(), period.end.isoformat()),
        )
        return None if row is None else _loaded(*row)

    def _bodies(self, kinds: tuple[str, ...]) -> list[Raw]:
        """Return kind, id and body of every record of *kinds* that is not void.

        Records of all kinds lie side by side: reading each kind by its index would decrypt most
        pages once a kind, and text would be decoded twice where bytes do.
        """
        marks = ", ".join("?" * len(kinds))
        by_index = "kind" if len(kinds) == 1 else "+kind"
        return self._database.rows(
            f"SELECT kind, id, CAST(body AS BLOB) FROM record WHERE {by_index} IN ({marks})"  # noqa: S608
            " AND +state <> 'VOID'",
            kinds,
        )

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


def _applies(own: OrgType | None, sort: str) -> bool:
    """Whether what applies to *sort* of offices, STREET or TOWN, applies to *own*."""
    if own is OrgType.STREET:
        return sort == "STREET"
    return sort == "TOWN" or own not in (OrgType.TOWN, OrgType.TOWNSHIP)


def _loaded(report_id: str, body: str, by: str) -> Report:
    kept = msgspec.json.decode(body, type=Report)
    return replace(kept, id=report_id, by=by)


def _day(at: datetime) -> date:
    return at.astimezone(CHINA).date()
