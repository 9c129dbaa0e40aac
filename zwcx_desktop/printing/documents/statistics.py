"""D29 统计报表 and 统计分析报告: the figures of a period, and the records behind one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from zwcx_desktop.printing.documents.frame import public_text, title_lines
from zwcx_desktop.printing.documents.wording import Wording
from zwcx_desktop.printing.documents.words import day, listed, numbered, short_day
from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Block,
    Chart,
    Column,
    Face,
    Heading,
    Paper,
    Para,
    Spread,
    Table,
)
from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.analysis import is_heading, paragraphs
from zwcx_desktop.rules.statistics.figure import Figure
from zwcx_desktop.rules.statistics.lines import Group, Line
from zwcx_desktop.rules.statistics.periods import Reporting
from zwcx_desktop.rules.statistics.told import Change

_SIZE = 9.5
_HEAD = 10.5
_MOST_BARS, _MOST_TABLES = 8, 2
"""Bars of one chart, charts of one indicator; the rest is left to the table."""


@dataclass(frozen=True, slots=True)
class Trend:
    """One figure over the periods that lead up to the report.

    Attributes:
        marks: the periods, short.
        figures: the figure in each of them, None where it did not exist.
    """

    name: str
    marks: tuple[str, ...]
    figures: tuple[Figure | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodSheet:
    """What D29 says.

    Attributes:
        profile: the name of the city profile.
        computed: the day the figures were computed.
        on: the day it is printed.
        closed: the day they were closed, None while they are not.
        live: which periods to compare with were computed anew for a closed one, "" when none.
        lags: which computers' work may be missing.
        notes: 填报说明 of the office itself.
        public: whether counts that could tell of a person are hidden.
        formulas: adds how each indicator is counted, on landscape paper.
        analysis: text of the 统计分析报告, "" for the table alone.
        trends: drawn at its end.
    """

    org: str
    reporting: Reporting
    lines: tuple[Line, ...]
    as_of: date
    computed: date
    on: date
    closed: date | None = None
    profile: str = ""
    live: str = ""
    lags: tuple[str, ...] = ()
    notes: str = ""
    filled_by: str = ""
    reviewed_by: str = ""
    principal: str = ""
    public: bool = False
    formulas: bool = False
    analysis: str = ""
    trends: tuple[Trend, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """One record behind a figure; *counted* says whether it counted, "" where that is not known."""

    kind: str
    title: str
    number: str
    state: str
    due: date | None
    counted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSheet:
    """The records behind one figure, to be printed as an attachment.

    Attributes:
        records: those that are listed.
        count: of all records; more than are listed where the list would be too long.
    """

    org: str
    period: str
    figure: Figure
    records: tuple[Listed, ...]
    count: int
    on: date


def paper_of(sheet: PeriodSheet | FigureSheet, wording: Wording) -> Paper:
    """Return what *sheet* says as a paper.

    It is made of figures, not of records: a closed period gives the same paper at any time.
    """
    if isinstance(sheet, PeriodSheet):
        return period_report(sheet, wording)
    return figure_list(sheet, wording)


def period_report(sheet: PeriodSheet, wording: Wording) -> Paper:
    """Return D29: the table of all figures, then the analysis on pages of its own."""
    say = wording.say
    span = sheet.reporting.span
    report = "报表" if span.label == "自选" else span.label
    blocks: list[Block] = [_head(sheet, wording)]
    for group in Group:
        if some := [line for line in sheet.lines if line.group is group]:
            blocks += [Spread((group.label,), face=Face.HEITI), _table(sheet, wording, some)]
    blocks += [_foot(sheet, wording), Spread((say("notes"),), face=Face.HEITI)]
    blocks += [Spread((note,), size=_HEAD) for note in _notes(sheet, wording)]
    subtitle = say(
        "subtitle",
        period=sheet.reporting.label,
        mark="" if sheet.closed else say("mark_live"),
    )
    return Paper(
        code=wording.code,
        title=title_lines(say("title", org=sheet.org, report=report), landscape=sheet.formulas),
        subtitle=subtitle,
        blocks=tuple(blocks),
        annexes=tuple(_analysis(sheet, wording)),
        landscape=sheet.formulas,
        draft=sheet.closed is None,
        author=sheet.org,
        subject=wording.title,
        template=wording.code,
        template_version=wording.version,
    )


def figure_list(sheet: FigureSheet, wording: Wording) -> Paper:
    """Return the records behind one figure, those that did not count marked."""
    say = wording.say
    apart = any(record.counted for record in sheet.records)
    columns = [
        Column(say("column_serial"), 0.6, Align.CENTER),
        Column(say("column_title"), 4.6),
        Column(say("column_kind"), 1.3, Align.CENTER),
        Column(say("column_number"), 2.6),
        Column(say("column_state"), 1.1, Align.CENTER),
        Column(say("column_due"), 1.3, Align.CENTER, wrap=False),
    ]
    if apart:
        columns.append(Column(say("column_counted"), 1.1, Align.CENTER))
    rows = tuple(
        _listed(place, record, apart=apart) for place, record in enumerate(sheet.records, start=1)
    )
    figure = sheet.figure
    value = say(
        "list_value",
        name=figure.name,
        value=told.value(figure),
        fraction=told.fraction(figure),
    )
    count = str(sheet.count) if sheet.count == len(rows) else f"{sheet.count}件，只列前{len(rows)}"
    head = Spread((value, say("list_count", count=count), day(sheet.on)), size=_HEAD)
    return Paper(
        code=wording.code,
        title=title_lines(say("title_list", org=sheet.org), landscape=True),
        subtitle=say("subtitle", period=sheet.period, mark=""),
        blocks=(head, Table(tuple(columns), rows, size=_HEAD)),
        landscape=True,
        author=sheet.org,
        subject=wording.title,
        template=wording.code,
        template_version=wording.version,
    )


def _listed(place: int, record: Listed, *, apart: bool) -> tuple[str, ...]:
    return (
        str(place),
        public_text(record.title),
        record.kind,
        record.number,
        record.state,
        short_day(record.due),
        *((record.counted,) if apart else ()),
    )


def _head(sheet: PeriodSheet, wording: Wording) -> Spread:
    say = wording.say
    return Spread(
        (say("unit", org=sheet.org), say("as_of", day=day(sheet.as_of))),
        size=_HEAD,
    )


def _foot(sheet: PeriodSheet, wording: Wording) -> Spread:
    say = wording.say
    blank = "　　　　"
    return Spread(
        (
            say("filled_by", name=sheet.filled_by or blank),
            say("reviewed_by", name=sheet.reviewed_by or blank),
            say("principal", name=sheet.principal or blank),
            say("printed", day=day(sheet.on)),
        ),
        size=_HEAD,
    )


def _table(sheet: PeriodSheet, wording: Wording, some: Sequence[Line]) -> Table:
    say = wording.say
    columns = [
        Column(say("column_name"), 3.9),
        Column(say("column_value"), 1.7, Align.RIGHT),
        Column(say("column_part"), 1.15, Align.RIGHT),
        Column(say("column_whole"), 1.15, Align.RIGHT),
        Column(say("column_period"), 2.15, Align.CENTER),
        Column(say("column_year"), 2.15, Align.CENTER),
    ]
    if sheet.formulas:
        columns.append(Column(say("column_formula"), 6.2))
    return Table(tuple(columns), tuple(_rows(sheet, some)), size=_SIZE)


def _rows(sheet: PeriodSheet, some: Sequence[Line]) -> Iterator[tuple[str, ...]]:
    before = ""
    for line in some:
        figure, code = line.figure, line.indicator.code
        row = (
            f"　{figure.name}" if line.table else figure.name,
            told.value(figure, public=sheet.public),
            told.part(figure, public=sheet.public),
            told.whole(figure),
            _moved(line.on_period, hidden=_hidden(sheet, figure)),
            _moved(line.on_year, hidden=_hidden(sheet, figure)),
        )
        formula = "" if code == before else line.indicator.formula
        yield (*row, formula or "同上") if sheet.formulas else row
        before = code


def _hidden(sheet: PeriodSheet, figure: Figure) -> bool:
    """Whether a change would tell the count that is hidden."""
    return sheet.public and figure.telling


def _moved(change: Change | None, *, hidden: bool) -> str:
    return "" if change is None or hidden else change.brief


def _notes(sheet: PeriodSheet, wording: Wording) -> list[str]:
    say = wording.say
    missing = listed(
        (f"{x.figure.name}（{x.figure.missing}）" for x in sheet.lines if x.figure.missing), "；"
    )
    found = [
        say(
            "note_profile",
            profile=sheet.profile,
            computed=day(sheet.computed),
            closed=day(sheet.closed),
        ),
        say("note_signs"),
        say("note_public") if sheet.public else "",
        sheet.live,
        say("note_lags", lags=listed(sheet.lags, "；").replace(" ", "")) if sheet.lags else "",
        say("note_missing", missing=missing) if missing else "",
        *paragraphs(sheet.notes),
    ]
    return numbered(found).split("\n")


def _analysis(sheet: PeriodSheet, wording: Wording) -> Iterator[Annex]:
    if not sheet.analysis.strip():
        return
    blocks: list[Block] = [
        Heading(1, line) if is_heading(line) else Para(line) for line in paragraphs(sheet.analysis)
    ]
    charts = [*_trends(sheet, wording), *_bars(sheet)]
    if charts:
        blocks += [Spread((wording.say("charts"),), face=Face.HEITI), *charts]
    title = wording.say("title_analysis", org=sheet.org).replace("|", "")
    yield Annex(title, tuple(blocks))


def _trends(sheet: PeriodSheet, wording: Wording) -> Iterator[Chart]:
    for trend in sheet.trends:
        values = [told.bare(figure) if figure else None for figure in trend.figures]
        some = [figure for figure in trend.figures if figure is not None]
        if sum(value is not None for value in values) < 2 or not some:
            continue
        yield Chart(
            wording.say("trend", name=trend.name, unit=told.unit(some[0])),
            trend.marks,
            tuple(None if value is None else float(value) for value in values),
            tuple("" if value is None else f"{value:,.10g}" for value in values),
            line=True,
            size=_SIZE,
        )


def _bars(sheet: PeriodSheet) -> Iterator[Chart]:
    """Draw the first tables of the key indicators: by channel, by category."""
    tables: dict[str, dict[str, list[Line]]] = {}
    for line in sheet.lines:
        if line.table and line.indicator.key and not (sheet.public and line.figure.telling):
            of = tables.setdefault(line.indicator.name.split("、")[0], {})
            of.setdefault(line.table, []).append(line)
    for name, found in tables.items():
        for table, rows in tuple(found.items())[:_MOST_TABLES]:
            shown = rows[:_MOST_BARS]
            values = [told.bare(line.figure) for line in shown]
            if len(shown) > 1 and any(values):
                yield Chart(
                    f"{name}：{table}",
                    tuple(line.name for line in shown),
                    tuple(float(value or 0) for value in values),
                    tuple(told.value(line.figure) for line in shown),
                    size=_SIZE,
                )
