"""Every document of the sample office as PDF, one folder for each city profile.

 Of the records that a document can be made of, the one whose
document says the most is taken; nothing is numbered or kept in the office.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import CHINA, FixedClock
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.printing.documents.keys import SealedKey
from zwcx_desktop.printing.documents.request import Annual, Options
from zwcx_desktop.printing.documents.statistics import PeriodSheet, Trend
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.paper import Paper
from zwcx_desktop.printing.press import NotPrintable, Press
from zwcx_desktop.printing.typeset import typeset
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.rules.profile import read_profiles
from zwcx_desktop.rules.statistics.analysis import analysis
from zwcx_desktop.rules.statistics.figure import Period
from zwcx_desktop.rules.statistics.lines import Line, lines, telling_lines
from zwcx_desktop.rules.statistics.periods import Reporting, Span
from zwcx_desktop.sample.desks import AS_PROGRAM, Desks
from zwcx_desktop.sample.town.build import AFTER_WORK, town_script
from zwcx_desktop.sample.town.people import HUANG, KEEPER
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.office_file import Setting
from zwcx_desktop.store.values import Entry, ListQuery

PROFILES: Final = tuple(sorted(read_profiles(asset("profiles"))))
"""Of all the cities the program knows."""
_MOST, _PUBLIC, _TRIED = 400, 12, 40
"""Records of one list on paper, of one that the public reads, and single ones to choose from."""
_TRENDS: Final = 4
_USUAL: Final = Options(
    progress=True,
    annual=Annual(
        problems="目录更新不够及时，依申请公开答复的说理不够充分。2026年逐项核对目录，答复由专人审核。",
        other="没有收取信息处理费。",
    ),
)


@dataclass(frozen=True, slots=True)
class Specimen:
    """One document of the sample office, not yet set.

    Attributes:
        kind: name of the kind it is made of where any kind has it, else "".
    """

    code: str
    title: str
    paper: Paper
    kind: str = ""

    @property
    def name(self) -> str:
        """Its file name without the ending."""
        return f"{self.code}-{self.title}"


def specimens(desk: Desk, press: Press) -> Iterator[Specimen]:
    """Yield every document that the records of the office can have, as if it were issued.

    Raises:
        NotPermitted: the signed-in user does not issue documents.
    """
    for form in CATALOGUE.values():
        for kind in [form.kind] if form.kind else KINDS:
            papers = list(_papers(desk, press, form, kind))
            if papers:
                fullest = max(papers, key=_said)
                yield Specimen(form.code, form.named(kind), fullest, "" if form.kind else kind)
    yield Specimen("D29", "政务诚信建设统计表", press.statistics_paper(quarter(desk)))
    key = SealedKey.of(desk.office, "", desk.clock.today())
    yield Specimen("D37", "恢复密钥封存单", press.sealing_paper(key))


def _said(paper: Paper) -> tuple[bool, int]:
    text = repr(paper)
    return UNFILLED not in text, len(text)


def _papers(desk: Desk, press: Press, form: Form, kind: str) -> Iterator[Paper]:
    kinds = sorted({kind, *form.also}) if form.kind else [kind]
    entries = [entry for each in kinds for entry in _ready(desk, form, each)]
    chosen: list[list[Entry]] = [[entry] for entry in entries[:_TRIED]]
    if form.many:
        most = _PUBLIC if form.word else _MOST
        chosen = [[e for e in entries if e.kind == each][:most] for each in kinds]
    for group in filter(None, chosen):
        ids = [entry.id for entry in group]
        # What was signed in a year whose numbers are closed is dated today, as offices do.
        for options in (_USUAL, replace(_USUAL, on=desk.clock.today())):
            try:
                number = _number(desk, press, form, ids, options)
                yield press.gather(desk, form.code, ids, options, number, draft=False).paper
                break
            except NumberRefused:
                continue
            except (NotPrintable, NotPermitted):
                break


def _ready(desk: Desk, form: Form, kind: str) -> list[Entry]:
    rows = desk.page(ListQuery(kind=kind, limit=_MOST)).rows
    entries = (desk.get(row.id) for row in rows)
    return [e for e in entries if form.ready(e.kind, e.state) and not form.obstacle(e.record)]


def _number(desk: Desk, press: Press, form: Form, ids: Sequence[RecordId], options: Options) -> str:
    if not form.word:
        return ""
    head, year = press.series(desk, form.code, ids, options)
    return f"{head}〔{year}〕16号"


def quarter(desk: Desk) -> PeriodSheet:
    """Return the statistics of the quarter before today, with analysis and drawings."""
    today = desk.clock.today()
    reporting = Reporting.around(Span.QUARTER, today).earlier
    report = desk.statistics.of(reporting.as_of(today))
    before, year_ago = (
        desk.statistics.of(reporting.beside(other, today)).figures
        for other in (reporting.earlier, reporting.year_before)
    )
    told = lines(report.figures, before, year_ago, reporting)
    computed = report.cutoff_at.astimezone(CHINA).date()
    return PeriodSheet(
        org=desk.office.organization.name,
        reporting=reporting,
        lines=told,
        as_of=report.period.cutoff,
        computed=computed,
        on=today,
        closed=computed if report.closed else None,
        profile=desk.profile.name,
        lags=tuple(lag.words for lag in report.lags),
        filled_by=desk.user.display_name,
        formulas=True,
        analysis=analysis(told, reporting.label),
        trends=tuple(_trends(desk, reporting, telling_lines(told)[:_TRENDS], today)),
    )


def _trends(desk: Desk, reporting: Reporting, keys: Sequence[Line], today: date) -> Iterator[Trend]:
    course = reporting.leading_up(today)
    codes = tuple(line.indicator.code for line in keys)
    periods: list[Period] = [one.as_of(today) for one in course]
    reports = [desk.statistics.of(period, codes).figures for period in periods]
    marks = tuple(one.mark for one in course)
    for line in keys:
        code, name = line.key
        found = (
            next((f for f in figures.get(code, ()) if f.name == name), None) for figures in reports
        )
        yield Trend(line.figure.name, marks, tuple(found))


def use_profile(desks: Desks, profile: str) -> None:
    """Put the office under the terms of the city *profile*, as its administrator does."""
    version = read_profiles(asset("profiles"))[profile].version
    with desks.signed_in(KEEPER) as desk:
        desk.details.use_profile(profile, version)


def print_all(
    folder: Path, desks: Desks, profiles: Sequence[str], press: Press, fonts: FontBook
) -> Iterator[tuple[str, Specimen, int]]:
    """Print every document under each of *profiles*; yield profile, document and its pages."""
    for profile in profiles:
        use_profile(desks, profile)
        (folder / profile).mkdir(parents=True, exist_ok=True)
        with desks.signed_in(HUANG) as desk:
            for specimen in specimens(desk, press):
                sheets = typeset(specimen.paper, fonts, desk.clock.now())
                (folder / profile / f"{specimen.name}.pdf").write_bytes(sheets.pdf)
                yield profile, specimen, sheets.pages


def town_desks(home: Path, setting: Setting = AS_PROGRAM) -> Desks:
    """Return the desks of the sample town in *home*, on the afternoon its story ends."""
    return Desks(home, town_script().passwords, FixedClock(AFTER_WORK), setting)
