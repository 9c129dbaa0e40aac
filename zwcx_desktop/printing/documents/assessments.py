"""D30: the work of a period summed up in figures, with the self-assessment form (自评表)."""

from zwcx_desktop.printing.documents import accounts
from zwcx_desktop.printing.documents.frame import (
    kept_lines,
    letter,
    one_line,
    paragraphs,
    person,
    public_text,
    sections,
    unit_name,
    upward,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import listed, span
from zwcx_desktop.printing.paper import Align, Annex, Block, Column, Paper, Para, Table
from zwcx_desktop.records.self_assessment import AssessmentItem, SelfAssessment

PROMISES = ("S02", "S03", "S04", "S05", "S06", "S07", "S08")
OPENNESS = ("S09", "S10", "S11", "S12")
COMPLAINTS = ("S13", "S15", "S16", "S19", "S22")
INTEGRITY = ("S27", "S28", "S30", "S32")
_COLUMNS = (
    Column("编号", 0.6, Align.CENTER),
    Column("指标", 1.9),
    Column("权重", 0.6, Align.CENTER),
    Column("计分办法", 1.7),
    Column("实际值", 1.2),
    Column("自评\n得分", 0.7, Align.CENTER),
    Column("佐证或者缺项说明", 1.9),
    Column("上级\n评分", 0.7, Align.CENTER),
)


def assessment_report(request: Request) -> Paper:
    """Return D30 to the superior; the figures are those of the assessed period."""
    record: SelfAssessment = request.record
    say = request.wording.say
    covered = _span(request, record)
    scheme = f"“{record.scheme}”" if record.scheme else "政务诚信考核"
    name = say("annex")
    blocks: tuple[Block, ...] = (
        Para(say("intro", span=covered, scheme=scheme)),
        *sections(
            (say("head_lead"), (_lead(request),)),
            (say("head_promises"), kept_lines(*accounts.promises(request))),
            (
                say("head_openness"),
                kept_lines(accounts.openness(request), accounts.requests(request)),
            ),
            (say("head_complaints"), kept_lines(*accounts.complaints(request))),
            (say("head_integrity"), kept_lines(*accounts.integrity(request))),
            (say("head_summary"), paragraphs(public_text(record.summary))),
            (say("head_score"), (_score(request, record, scheme),)),
        ),
        Para(say("close")),
    )
    to = request.options.addressee or record.submitted_to or record.issuer
    return letter(
        request,
        say("title", span=covered),
        blocks,
        addressee=to or request.office.organization.parent_name,
        attachments=(name,),
        annexes=(Annex(name, (_table(request, record),)),),
        imprint=False,
        head=upward,
    )


def _span(request: Request, record: SelfAssessment) -> str:
    if record.period_from and record.period_to:
        return span(record.period_from, record.period_to)
    return f"{request.on.year}年度"


def _lead(request: Request) -> Para:
    own = request.office.organization
    words = request.wording.say(
        "lead",
        principal=person(request, own.principal),
        deputy=person(request, own.deputy),
        unit=unit_name(request, own.duty_unit),
    )
    return Para(words)


def _openness(request: Request) -> tuple[Para, ...]:
    return kept_lines(accounts.openness(request), accounts.requests(request))


def _score(request: Request, record: SelfAssessment, scheme: str) -> Para:
    say = request.wording.say
    if record.self_total is not None:
        return Para(say("score", scheme=scheme, score=record.score_text.replace(" ", "")))
    if record.score_text:
        return Para(say("gaps", scheme=scheme, score=record.score_text.replace(" ", "")))
    return Para(say("unscored", scheme=scheme))


def _table(request: Request, record: SelfAssessment) -> Table:
    weights = [item.weight for item in record.items if item.weight is not None]
    total = ("", request.wording.say("total"), f"{sum(weights):f}" if weights else "", "", "",
             f"{record.self_total:f}" if record.self_total is not None else "", "",
             f"{record.superior_total:f}" if record.superior_total is not None else "")  # fmt: skip
    rows = tuple(_row(request, item) for item in record.items)
    return Table(_COLUMNS, rows, total_row=total if rows else None, size=9)


def _row(request: Request, item: AssessmentItem) -> tuple[str, ...]:
    absent = item.absent.strip()
    why = request.wording.say("absent", reason=absent) if absent else ""
    return (
        item.code,
        listed((item.group, one_line(item.name)), "："),
        f"{item.weight:f}" if item.weight is not None else "",
        one_line(item.rule),
        public_text(one_line(item.value)),
        f"{item.self_score:f}" if item.self_score is not None else "",
        public_text(listed((one_line(item.evidence), why), "\n")),
        f"{item.superior_score:f}" if item.superior_score is not None else "",
    )
