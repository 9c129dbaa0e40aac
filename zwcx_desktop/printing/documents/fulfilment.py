"""D03 承诺兑现情况公示: how each promise was kept, counted by the formulas of the statistics."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from zwcx_desktop.printing.documents.frame import (
    inner,
    kept_details,
    letter,
    notice_period,
    one_line,
    public_text,
    sections,
    supervision,
)
from zwcx_desktop.printing.documents.request import Request, Style
from zwcx_desktop.printing.documents.words import (
    day,
    listed,
    short_day,
    span,
)
from zwcx_desktop.printing.paper import Align, Annex, Blank, Block, Column, Paper, Para, Table
from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    CommitmentState,
    Outcome,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics import Books, Item, Period, commitments
from zwcx_desktop.rules.statistics.figure import percent

S = CommitmentState
_COLUMNS = (
    Column("序号", 0.5, Align.CENTER),
    Column("承诺内容", 2.9),
    Column("承诺期限", 1.05, Align.CENTER, wrap=False),
    Column("完成日期", 1.05, Align.CENTER, wrap=False),
    Column("结果", 0.95, Align.CENTER, wrap=False),
    Column("未兑现原因与措施", 2.6),
)
_KEPT = (Outcome.FULFILLED_ON_TIME, Outcome.FULFILLED_LATE)
_BROKEN = (Outcome.PARTIAL, Outcome.UNFULFILLED)


class _Tally(NamedTuple):
    """What was due in the period, and what became of it."""

    owed: int
    kept: int
    in_time: int
    partial: int
    waiting: int

    @property
    def broken(self) -> int:
        return self.owed - self.kept - self.partial - self.waiting


def fulfilment_notice(request: Request) -> Paper:
    """Return D03 for the chosen commitments; its totals are those due in the period it covers."""
    say = request.wording.say
    formal = request.options.style is Style.FORMAL
    period = _period(request)
    covered = span(period.start, period.end)
    tally = _tally(request, period)
    items: tuple[Block, ...] = (Para(say("items_annexed")),)
    if not formal:
        items = (Para(say("items_here")), _items(request, period), Blank())
    broken = any(_is_broken(request, record, period) for record in request.records)
    blocks: list[Block] = [
        Para(say("intro", span=covered, system=request.profile.term("commitment_system"))),
        *sections(
            (say("head_totals"), _totals(request, tally, covered)),
            (say("head_items"), items),
            (say("head_broken"), (Para(say("broken")),) if broken else ()),
            (say("head_channels"), supervision(request)),
        ),
        *notice_period(request, request.options.period),
    ]
    name = say("annex_title", span=covered)
    return letter(
        request,
        say("title", span=covered),
        blocks,
        attachments=(name,) if formal else (),
        annexes=(Annex(name, (_items(request, period),)),) if formal else (),
    )


def _period(request: Request) -> Period:
    """Return the days that are counted: the year of the notice when none were chosen.

    What was done after their end does not count, as on the statistics page and in D30 and D32.
    """
    year = request.on.year
    start, end = request.options.covers or (date(year, 1, 1), date(year, 12, 31))
    return Period(start, end, min(end, request.on))


def _tally(request: Request, period: Period) -> _Tally:
    items = [Item(RecordId(str(n)), record) for n, record in enumerate(request.records)]
    owed = commitments.due(Books({commitments.KIND: items}), period)
    return _Tally(
        owed=len(owed),
        kept=sum(commitments.kept(item.record, period) for item in owed),
        in_time=sum(commitments.kept_in_time(item.record, period) for item in owed),
        partial=sum(item.record.outcome is Outcome.PARTIAL for item in owed),
        waiting=sum(_is_waiting(request, item.record, period) for item in owed),
    )


def _totals(request: Request, tally: _Tally, covered: str) -> tuple[Para, ...]:
    say = request.wording.say
    count = str(len(request.records))
    changed = say("changed", changed=_changed(request, ended=False),
                  ended=_changed(request, ended=True))  # fmt: skip
    if not tally.owed:
        lines = (say("totals_none", count=count, span=covered), changed)
        return tuple(Para(line) for line in lines if line)
    numbers = {name: str(value) for name, value in tally._asdict().items()}
    numbers["waiting"] = str(tally.waiting or "")
    total = say("totals", count=count, span=covered, broken=str(tally.broken), **numbers)
    rates = say("rates", kept=_rate(tally.kept, tally), in_time=_rate(tally.in_time, tally))
    return tuple(Para(line) for line in (total + changed, rates))


def _rate(part: int, tally: _Tally) -> str:
    return f"{percent(Decimal(part), Decimal(tally.owed))}%"


def _changed(request: Request, *, ended: bool) -> str:
    """Return how many of the commitments were lawfully changed, or ended; "" for none."""
    kinds = [{c.change_kind for c in commitments.approved(r)} for r in request.records]
    number = sum(bool(k) and (ChangeKind.TERMINATE in k) is ended for k in kinds)
    return str(number) if number else ""


def _items(request: Request, period: Period) -> Table:
    rows = tuple(
        (
            str(place),
            public_text(one_line(record.content), kept_details(record)),
            "长期" if record.is_standing else short_day(record.due_on),
            "" if _kept_since(record, period) else short_day(record.fulfilled_on),
            _result(request, record, period),
            _why(request, record, period),
        )
        for place, record in enumerate(request.records, start=1)
    )
    return Table(_COLUMNS, rows, size=10)


def _kept_since(record: Commitment, period: Period) -> bool:
    """Return whether the word was kept after the days that count."""
    return record.outcome in _KEPT and not period.known(record.fulfilled_on)


def _outcome(record: Commitment, period: Period) -> Outcome | None:
    return None if _kept_since(record, period) else record.outcome


def _overdue(request: Request, record: Commitment, period: Period) -> bool:
    last = record.due_on
    if last is None or _outcome(record, period) or record.state is S.CLAIMED:
        return False
    return last <= period.end and last < request.on


def _is_waiting(request: Request, record: Commitment, period: Period) -> bool:
    """Whether what is due has neither been kept nor broken yet: it is the day, or is checked."""
    return _outcome(record, period) is None and not _overdue(request, record, period)


def _is_broken(request: Request, record: Commitment, period: Period) -> bool:
    return record.outcome in _BROKEN or _overdue(request, record, period)


def _result(request: Request, record: Commitment, period: Period) -> str:
    if outcome := _outcome(record, period):
        return outcome.label
    if record.state is S.CLAIMED:
        return "待确认"
    return "逾期未兑现" if _overdue(request, record, period) else "履行中"


def _why(request: Request, record: Commitment, period: Period) -> str:
    """Return why the word was not kept and what is done about it, "" where it was."""
    kept = kept_details(record)
    say = request.wording.say
    since = say("since", day=day(record.fulfilled_on)) if _kept_since(record, period) else ""
    if told := record.explanation:
        reason = say(
            "reason",
            cause=inner(told.cause, kept),
            measures=inner(told.measures, kept),
            by=day(told.rectify_by),
        )
        return reason + since
    if since:
        return since
    if _is_broken(request, record, period):
        last = record.progress[-1].note if record.progress else ""
        return say("working", percent=str(record.progress_pct), note=inner(last, kept))
    changes = commitments.approved(record)
    return _lawful(request, changes[-1]) if changes else ""


def _lawful(request: Request, change: CommitmentChange) -> str:
    document = listed((change.ground_title, change.ground_doc_no), "，")
    return request.wording.say(
        "lawful", kind=change.change_kind.label, ground=change.ground.label, document=document
    )
