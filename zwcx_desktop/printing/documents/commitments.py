"""D01 公开承诺书 and D02 承诺事项台账."""

from collections import Counter

from zwcx_desktop.printing.documents.frame import (
    kept_details,
    lead_in,
    letter,
    notice_period,
    one_line,
    organ,
    person,
    public_text,
    sheet,
    supervision,
    unit_and_person,
)
from zwcx_desktop.printing.documents.request import Request, Style
from zwcx_desktop.printing.documents.words import day, listed, ordinal, short_day
from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Blank,
    Block,
    Column,
    Heading,
    Paper,
    Para,
    Spread,
    Table,
)
from zwcx_desktop.records.commitment import Commitment, CommitmentState

NATIONAL_BASIS = "国发〔2016〕76号"
_LEDGER_COLUMNS = (
    Column("承诺编号", 1.7, Align.CENTER),
    Column("类型", 0.95, Align.CENTER),
    Column("领域", 0.85, Align.CENTER),
    Column("内容", 3.3),
    Column("期限", 1.15, Align.CENTER),
    Column("责任人", 1.4, Align.CENTER),
    Column("进度", 1.5),
    Column("兑现情况", 1.05, Align.CENTER),
    Column("变更", 1.05, Align.CENTER),
    Column("备注", 0.8, Align.CENTER),
)


def public_commitment(request: Request) -> Paper:
    """Return D01: what the office promises the public this year, and how to hold it to that.

    As a formal document the items are an annex; a notice for the board has them in its text.
    """
    say = request.wording.say
    formal = request.options.style is Style.FORMAL
    year = str(request.on.year)
    count = str(len(request.records))
    items: list[Block] = [Para(say("items_annexed" if formal else "items_here", count=count))]
    if not formal:
        items += [_items(request), Blank()]
    blocks: list[Block] = [
        Para(_basis(request)),
        Heading(1, f"{ordinal(1)}、{say('head_items')}"),
        *items,
        Heading(1, f"{ordinal(2)}、{say('head_safeguards')}"),
        *_safeguards(request),
        Heading(1, f"{ordinal(3)}、{say('head_channels')}"),
        *supervision(request),
        Para(say("breach")),
        *notice_period(request, request.options.period),
    ]
    annex = Annex(say("annex_title", year=year), (_items(request),))
    return letter(
        request,
        say("title", org=organ(request), year=year),
        blocks,
        attachments=(say("annex_name", year=year),) if formal else (),
        annexes=(annex,) if formal else (),
    )


def commitment_ledger(request: Request) -> Paper:
    """Return D02: every commitment and how it stands, for the office and its superior."""
    say = request.wording.say
    records: tuple[Commitment, ...] = request.records
    principal = person(request, request.office.organization.principal)
    reviewed = listed(dict.fromkeys(filter(None, (_reviewer(request, r) for r in records))))
    blocks: list[Block] = [
        Spread(
            (
                say("unit", org=organ(request)),
                say("period", period=request.options.reporting or f"{request.on.year}年度"),
                say("printed", day=day(request.on)),
            ),
            size=10.5,
        ),
        Table(
            _LEDGER_COLUMNS,
            tuple(_ledger_row(request, r) for r in records),
            note=say("total", count=str(len(records)), parts=_tally(records)),
            size=9,
        ),
        Spread(
            (
                say("filled_by", name=person(request, request.printer)),
                say("reviewed_by", name=reviewed or "　　　"),
                say("principal", name=principal or "　　　"),
            ),
            size=10.5,
        ),
    ]
    return sheet(request, say("title", org=organ(request)), blocks, landscape=True)


def _basis(request: Request) -> str:
    """Return the opening sentence with the city's own document and the domains promised."""
    names = [_domain(request, record) for record in request.records]
    domains = listed(dict.fromkeys(name for name in names if name))
    basis = request.profile.basis.text
    title, bracket, number = basis.partition("（")
    city = "" if NATIONAL_BASIS in basis else f"《{title}》{bracket}{number}"
    name = "basis" if domains else "basis_no_domain"
    return request.wording.say(
        name,
        city_basis=city,
        domains=domains,
        suffix="等服务事项" if domains else "",
        system=request.profile.term("commitment_system"),
    )


def _safeguards(request: Request) -> tuple[Para, ...]:
    own = request.options.safeguards
    lines = own or tuple(request.wording.say("safeguards").splitlines())
    return tuple(lead_in(line) for line in lines if line.strip())


def _items(request: Request) -> Table:
    columns = (
        Column("序号", 0.5, Align.CENTER),
        Column("领域", 0.75, Align.CENTER),
        Column("承诺内容", 3.2),
        Column("标准", 2.4),
        Column("完成期限", 1.15, Align.CENTER, wrap=False),
        Column("责任科室\n及责任人", 1.75, Align.CENTER),
    )
    rows = tuple(
        (
            str(place),
            _domain(request, record),
            public_text(one_line(record.content), kept_details(record)),
            public_text(one_line(record.measure), kept_details(record)),
            _due(record),
            unit_and_person(request, record.unit_id, record.owner_id).replace(" ", "\n"),
        )
        for place, record in enumerate(request.records, start=1)
    )
    return Table(columns, rows, size=10)


def _ledger_row(request: Request, record: Commitment) -> tuple[str, ...]:
    return (
        record.number,
        record.kind.label if record.kind else "",
        _domain(request, record),
        public_text(one_line(record.content), kept_details(record)),
        "长期" if record.is_standing else short_day(record.due_on),
        unit_and_person(request, record.unit_id, record.owner_id).replace(" ", "\n"),
        _progress(record),
        _outcome(record),
        _changes(record),
        "作废" if record.state is CommitmentState.VOID else "",
    )


def _domain(request: Request, record: Commitment) -> str:
    return request.profile.label("domain", record.domain) if record.domain else ""


def _due(record: Commitment) -> str:
    if record.is_standing:
        return "长期"
    return day(record.due_on)


def _progress(record: Commitment) -> str:
    if not record.progress:
        return record.state.label
    if record.outcome is not None:
        # The last note tells of a day when the work still went on.
        return f"{record.state.label}，{record.progress_pct}%"
    note = public_text(one_line(record.progress[-1].note), kept_details(record))
    return f"{record.state.label}，{record.progress_pct}%；{note}"


def _outcome(record: Commitment) -> str:
    if record.outcome is None:
        return ""
    return listed((record.outcome.label, short_day(record.fulfilled_on)), "\n")


def _changes(record: Commitment) -> str:
    return listed(
        (
            f"{change.change_kind.label}（{change.decision.label}）{short_day(change.decided_on)}"
            for change in record.changes
        ),
        "\n",
    )


def _tally(records: tuple[Commitment, ...]) -> str:
    counts = Counter(record.state for record in records)
    return listed(
        (f"{state.label}{counts[state]}项" for state in CommitmentState if counts[state]), "，"
    )


def _reviewer(request: Request, record: Commitment) -> str:
    passed = [step.by for step in record.steps if step.event.startswith("pass")]
    return person(request, passed[-1]) if passed else ""
