"""D32 政府信息公开工作年度报告: the six parts of 国办公开办函〔2021〕30号."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any, Final

from zwcx_desktop.printing.documents import accounts
from zwcx_desktop.printing.documents.figures import NOTHING, figure, rows
from zwcx_desktop.printing.documents.form import Days
from zwcx_desktop.printing.documents.frame import (
    lead_in,
    letter,
    organ,
    paragraphs,
    public_text,
    sections,
)
from zwcx_desktop.printing.documents.request import Annual, Options, Request, Style
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.documents.words import day, listed, span, yuan
from zwcx_desktop.printing.paper import Align, Block, Column, Paper, Para, Table
from zwcx_desktop.records.access_request import (
    ApplicantKind,
    Proceeding,
    ProceedingKind,
    ProceedingResult,
)
from zwcx_desktop.rules.statistics.openness import OUTCOMES

COUNTS: Final = ("S09", "S10", "S11", "S12")
READS: Final = ("access_request",)
_COUNT = 0.9
_RULES = (
    Column("第二十条第（一）项", 2.6),
    Column("本年制发件数", 1.4, Align.CENTER),
    Column("本年废止件数", 1.4, Align.CENTER),
    Column("现行有效件数", 1.4, Align.CENTER),
)
_DECISIONS = (
    Column("第二十条第（五）项、第（六）项、第（八）项", 3.4),
    Column("本年处理决定数量（件）", 1.8, Align.CENTER),
    Column("本年收费金额（元）", 1.6, Align.CENTER),
)
_REQUESTS = (
    Column("事项", 4.2),
    Column("自然人", _COUNT, Align.CENTER),
    Column("法人或者\n其他组织", 1.2, Align.CENTER),
    Column("总计", _COUNT, Align.CENTER),
)
_REMEDIES = (
    Column("救济途径", 2.0),
    *(
        Column(name, 1.0, Align.CENTER)
        for name in ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
    ),
)
_SORTS = (
    Column("统计口径", 1.2, Align.CENTER),
    Column("项目", 3.6),
    Column("件数", 1.0, Align.CENTER),
)
_CORRECTED = (ProceedingResult.CHANGED, ProceedingResult.REDO)


def last_year(_records: tuple[Any, ...], options: Options, on: date) -> Days:
    """Return the days that were chosen, else the last year: the report is due in January (§50)."""
    year = on.year - 1
    return options.covers or (date(year, 1, 1), date(year, 12, 31))


def annual_report(request: Request) -> Paper:
    """Return D32: the parts and tables as the form of the State Council has them."""
    say = request.wording.say
    start, end = request.options.covers or last_year((), request.options, request.on)
    told = request.options.annual or Annual()
    own = request.office.organization
    problems = told.problems.strip() or UNFILLED
    contact = say("contact", phone=own.phone or own.supervision_phone)
    other = (*paragraphs(public_text(told.other.strip() or say("none"))), Para(contact))
    blocks: tuple[Block, ...] = (
        Para(say("intro", start=day(start), end=day(end))),
        *sections(
            (say("head_1"), _general(request)),
            (say("head_2"), _opened(request, told)),
            (say("head_3"), (_requests(request),)),
            (say("head_4"), (_remedies(request, (start, end)),)),
            (say("head_5"), paragraphs(public_text(problems))),
            (say("head_6"), other),
        ),
    )
    title = say("title", org=organ(request), span=span(start, end))
    plain = replace(request, options=replace(request.options, style=Style.NOTICE))
    return letter(plain, title, blocks)


def _general(request: Request) -> tuple[Para, ...]:
    say = request.wording.say
    channels = listed("".join(row) for row in rows(request, "S11", "公开按渠道"))
    return (
        lead_in(say("open", told=accounts.openness(request) or NOTHING)),
        lead_in(say("asked", told=accounts.requests(request) or NOTHING)),
        lead_in(say("managed")),
        lead_in(say("platform", channels=channels)),
        lead_in(say("watched", supervision=request.office.organization.supervision_phone)),
    )


def _opened(request: Request, told: Annual) -> tuple[Block, ...]:
    say = request.wording.say
    made, abolished, valid = told.rules
    rules = Table(
        _RULES,
        (
            (say("row_rules"), "0", "0", "0"),
            (say("row_documents"), str(made), str(abolished), str(valid)),
        ),
        size=10.5,
    )
    decisions = Table(
        _DECISIONS,
        (
            (say("row_licences"), str(told.licences), ""),
            (say("row_penalties"), str(told.penalties), ""),
            (say("row_coercions"), str(told.coercions), ""),
            (say("row_fees"), "", yuan(told.fees)),
        ),
        size=10.5,
    )
    sorts = tuple(
        (name, *row)
        for name, heading in (("按类别", "公开按类别"), ("按渠道", "公开按渠道"))
        for row in rows(request, "S11", heading)
    )
    return (rules, decisions, Para(say("kinds")), Table(_SORTS, sorts, size=10.5))


def _requests(request: Request) -> Table:
    """Return the table of requests; its total is the sum of what was done with them."""
    say = request.wording.say
    found = [
        (say("new"), _split(request, "新收申请")),
        (say("carried"), _split(request, "上期结转")),
        *((say("done", name=name), _split(request, name)) for name, _ in OUTCOMES),
    ]
    done = [counts for _, counts in found[2:]]
    total = tuple(_sum([counts[place] for counts in done]) for place in range(3))
    last = (say("left"), _split(request, "结转下期"))
    lines = (*found, (say("done_total"), total), last)
    return Table(_REQUESTS, tuple((name, *counts) for name, counts in lines), size=10.5)


def _split(request: Request, name: str) -> tuple[str, str, str]:
    """Return a figure of S12 by who asked: people, organisations, all."""
    counted = figure(request, "S12", name)
    if counted is None or counted.value is None or counted.masked:
        return (NOTHING, NOTHING, NOTHING)
    kinds = Counter(
        record.applicant.kind
        for one in counted.counted
        if (record := request.read.get(one)) is not None and record.applicant
    )
    people, bodies = kinds[ApplicantKind.CITIZEN], kinds[ApplicantKind.LEGAL_PERSON]
    return str(people), str(bodies), f"{counted.value:f}"


def _sum(counts: list[str]) -> str:
    return str(sum(int(c) for c in counts)) if all(c != NOTHING for c in counts) else NOTHING


def _remedies(request: Request, days: Days) -> Table:
    begun = [
        proceeding
        for record in request.read.values()
        for proceeding in record.proceedings
        if days[0] <= proceeding.started_on <= days[1]
    ]
    lines = tuple(
        (kind.label, *_results([each for each in begun if each.kind is kind]))
        for kind in ProceedingKind
    )
    return Table(_REMEDIES, lines, size=10.5)


def _results(begun: list[Proceeding]) -> tuple[str, ...]:
    upheld = sum(each.result is ProceedingResult.UPHELD for each in begun)
    corrected = sum(each.result in _CORRECTED for each in begun)
    waiting = sum(each.result is None for each in begun)
    other = len(begun) - upheld - corrected - waiting
    return tuple(map(str, (upheld, corrected, other, waiting, len(begun))))
