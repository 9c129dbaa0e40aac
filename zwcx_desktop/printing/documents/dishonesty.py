"""D24 政务失信信息报送表, D25 失信情况书面说明 and D39 失信情况报告 (国发〔2016〕76号 四).

What is said of an official stays sealed: these papers say only that there is something.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from zwcx_desktop.clock import CHINA
from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.frame import (
    inner,
    kept_lines,
    letter,
    one_line,
    organ,
    pair,
    paragraphs,
    person,
    public_text,
    sections,
    sheet,
    unit_name,
    upward,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, listed, short_day, span
from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Block,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Para,
    Spread,
    Table,
)
from zwcx_desktop.records.commitment import Commitment, Outcome
from zwcx_desktop.records.dishonesty_record import RECOGNISED, DishonestyRecord, DishonestyState
from zwcx_desktop.records.parts import Explanation


class NotNothing(ClientError):
    """A period is reported to be without records that has some."""


S = DishonestyState
_PUT_RIGHT = (S.RECTIFYING, S.CLOSED_NO_RECORD)
_NOT_KEPT = (Outcome.UNFULFILLED, Outcome.PARTIAL, Outcome.FULFILLED_LATE)
_LINES = 0.9
"""Height of the rows of D24, in lines, so that a usual record fits one page."""
_COLUMNS = (
    Column("序号", 0.5, Align.CENTER),
    Column("主体", 1.5),
    Column("来源", 1.0, Align.CENTER),
    Column("事实摘要", 2.8),
    Column("认定单位\n和日期", 1.4),
    Column("整改", 1.25, Align.CENTER),
    Column("异议\n和修复", 1.0),
    Column("状态", 0.9, Align.CENTER),
)


def report_form(request: Request) -> Paper:
    """Return D24: what the lead department has to know of one record."""
    record: DishonestyRecord = request.record
    say = request.wording.say
    own = request.office.organization
    grid = FormGrid(
        (1.2, 2.5, 1.2, 2.1),
        (
            *_subject_rows(request, record),
            *_handling_rows(request, record),
            written("负责人审签", 2.2),
            FormRow((FormCell(say("note"), across=4),), 1),
        ),
        size=10.5,
    )
    top = Spread((say("to", to=record.report_to), say("on", day=day(request.on))), size=11)
    foot = Spread((say("by", name=person(request, request.printer)),
                   say("phone", phone=own.phone or own.supervision_phone)), size=11)  # fmt: skip
    return sheet(request, say("title", org=organ(request)), (top, grid, foot))


def explanation_of(record: object) -> Explanation | None:
    """Return the written explanation given last, None when there is none to be seen."""
    if isinstance(record, Commitment):
        return record.explanation
    if isinstance(record, DishonestyRecord):
        return record.explanations[-1] if record.explanations else None
    return None


def written_explanation(request: Request) -> Paper:
    """Return D25 to the superior: what happened and why, who answers for it, what is done."""
    record = request.record
    told = explanation_of(record)
    if told is None:
        raise LookupError("the catalogue offers no explanation that nobody gave")
    say = request.wording.say
    matter = _matter(request)
    measures = (
        *paragraphs(public_text(told.measures)),
        Para(say("by", day=day(told.rectify_by))),
    )
    blocks: tuple[Block, ...] = (
        Para(say("intro", doc=_asked_by(record), matter=matter)),
        *sections(
            (
                say("head_facts"),
                (*_instrument(request), *paragraphs(public_text(told.facts))),
            ),
            (say("head_cause"), paragraphs(public_text(told.cause))),
            (say("head_loss"), paragraphs(public_text(told.loss))),
            (say("head_responsibility"), paragraphs(public_text(told.responsibility))),
            (say("head_measures"), measures),
        ),
        Para(say("close")),
        Para(say("principal", name=told.signed_by)),
    )
    to = request.options.addressee or request.office.organization.parent_name
    title = say("title", matter=matter)
    return letter(request, title, blocks, addressee=to, imprint=False, head=upward)


def period_report(request: Request) -> Paper:
    """Return D39: the chosen records of a period, and what became of them."""
    say = request.wording.say
    records: tuple[DishonestyRecord, ...] = request.records
    year = request.on.year
    days = request.options.covers or (date(year, 1, 1), date(year, 12, 31))
    covered = span(*days)
    if not records:
        return _nothing_report(request, days)
    name = say("annex")
    blocks: tuple[Block, ...] = (
        Para(say("intro", span=covered)),
        *sections(
            (say("head_records"), kept_lines(_counted(request, records), say("annexed"))),
            (say("head_rectified"), kept_lines(_rectified(request, records))),
            (say("head_repaired"), kept_lines(_repaired(request, records))),
            (say("head_notes"), kept_lines(say("notes"))),
        ),
        Para(say("close")),
    )
    table = Table(
        _COLUMNS,
        tuple(_row(request, place, record) for place, record in enumerate(records, start=1)),
        size=9,
    )
    return letter(
        request,
        say("title", span=covered),
        blocks,
        addressee=_lead(request),
        attachments=(name,),
        annexes=(Annex(name, (table,)),),
        imprint=False,
        head=upward,
    )


def _nothing_report(request: Request, days: tuple[date, date]) -> Paper:
    """Return the 零报告 of a period in which nothing was found.

    Raises:
        NotNothing: the user knows of a record of those days.
    """
    say, covered = request.wording.say, span(*days)
    known = sum(_of_days(record, days) for record in request.read.values())
    if known:
        raise NotNothing(
            f"{covered}有{known}件失信线索或者记录，不能零报告。",
            "请在列表中选择这些记录后制发报告。",
        )
    return letter(
        request,
        say("title", span=covered),
        (Para(say("nothing", span=covered)), Para(say("close"))),
        addressee=_lead(request),
        imprint=False,
        head=upward,
    )


def _of_days(record: DishonestyRecord, days: tuple[date, date]) -> bool:
    """Whether a record that stands was found or recognised in those days."""
    began = [step.at.astimezone(CHINA).date() for step in record.steps[:1]]
    dates = (*began, record.decided_on, record.recognised_on)
    return record.state is not S.VOID and any(d and days[0] <= d <= days[1] for d in dates)


def _lead(request: Request) -> str:
    """Return whom records are reported to here, as they say it, else the city's lead department."""
    known = (*request.records, *request.read.values())
    told = next((record.report_to for record in known if record.report_to), "")
    return request.options.addressee or told or request.profile.leads["overall"].text


def _seen(request: Request, record: DishonestyRecord, text: str) -> str:
    """Return a text of the record; of an official only that it is sealed."""
    return request.wording.say("sealed") if record.about_person else public_text(one_line(text))


def _subject(request: Request, record: DishonestyRecord) -> str:
    return _seen(request, record, record.subject_name)


def _subject_rows(request: Request, record: DishonestyRecord) -> tuple[FormRow, ...]:
    say = request.wording.say
    instrument = say(
        "instrument",
        no=record.instrument_no,
        authority=record.authority,
        day=day(record.decided_on),
    )
    return (
        _pair("登记编号", record.number, "主体类型", _label(record.subject_kind)),
        _pair("主体名称", _subject(request, record), "信用代码", record.subject_uscc),
        _pair(
            "责任科室", unit_name(request, record.unit_id),
            "失信领域", _label(record.domain),
        ),
        _pair("信息来源", _label(record.source), "社会影响程度", _label(record.impact_level)),
        _wide("依据文书", _seen(request, record, instrument.lstrip("，"))),
        _wide("事实摘要", _seen(request, record, record.summary), 2.2),
        _wide("损失情况", _seen(request, record, record.loss), 1.5),
    )  # fmt: skip


def _handling_rows(request: Request, record: DishonestyRecord) -> tuple[FormRow, ...]:
    say = request.wording.say
    recognised = say(
        "recognised",
        by=record.recognised_by,
        day=day(record.recognised_on),
        doc="" if record.about_person else record.recognition_doc,
    )
    sanctions = listed(
        (
            say("sanction", kind=each.kind.label, authority=each.authority, doc=each.doc_no,
                day=day(each.on))
            for each in record.sanctions
            if each.kind
        ),
        "；",
    )  # fmt: skip
    return (
        _wide("认定情况", recognised.lstrip("，")),
        _pair("认定情形", _label(record.ground), "失信程度", _label(record.severity)),
        _pair("书面说明", _explained(request, record), "整改期限", day(record.rectify_by)),
        _wide("处理后果", sanctions),
        _pair("完成整改", day(record.rectified_on), "异议情况", _disputed(request, record)),
        _pair("修复途径", _label(record.repair_path), "修复情况", _repairs(request, record)),
        _pair("报送文号", record.report_doc, "报送日期", day(record.reported_on)),
    )  # fmt: skip


def _pair(left: str, value: str, right: str, other: str) -> FormRow:
    return pair(left, value, right, other, _LINES)


def _wide(name: str, value: str, lines: float = _LINES) -> FormRow:
    return wide(name, value, lines)


def _explained(request: Request, record: DishonestyRecord) -> str:
    told = explanation_of(record)
    if told is None:
        return request.wording.say("sealed" if record.about_person else "not_explained")
    return request.wording.say("explained", day=day(told.signed_on), name=told.signed_by)


def _disputed(request: Request, record: DishonestyRecord) -> str:
    return request.wording.say("disputed") if record.disputed else ""


def _repairs(request: Request, record: DishonestyRecord) -> str:
    say = request.wording.say
    return listed(
        (
            say("repair", request=each.request, result=each.result or say("pending"))
            for each in record.repairs
        ),
        "；",
    )


def _label(code: object) -> str:
    return str(getattr(code, "label", ""))


def _matter(request: Request) -> str:
    """Return what is explained: how a promise was not kept, or where a record comes from."""
    say, record = request.wording.say, request.record
    if isinstance(record, Commitment):
        how = f"promise_{record.outcome.name}" if record.outcome in _NOT_KEPT else "promise"
        return say(how, title=inner(record.title).removesuffix("承诺"))
    return say("record", source=_label(record.source))


def _asked_by(record: object) -> str:
    """Return the document that asks for the explanation, "" when the office gives it unasked."""
    checked = record.verification if isinstance(record, DishonestyRecord) else None
    return checked.result_doc if checked else ""


def _instrument(request: Request) -> tuple[Para, ...]:
    """Return by what document the word was found to be broken, nothing where there is none."""
    record = request.record
    doc = getattr(record, "recognition_doc", "")
    if not doc:
        return ()
    return (Para(request.wording.say("instrument", doc=doc, by=record.recognised_by)),)


def _counted(request: Request, records: tuple[DishonestyRecord, ...]) -> str:
    sources = Counter(_label(record.source) or "未填" for record in records)
    return request.wording.say(
        "total",
        count=str(len(records)),
        recognised=_number(record.recognised_on for record in records),
        untrue=_number(record.state is S.NOT_TRUE for record in records),
        sources=listed(f"{name}{number}件" for name, number in sources.items()),
    )


def _rectified(request: Request, records: tuple[DishonestyRecord, ...]) -> str:
    if not any(r.rectified_on or r.explanations or r.state in _PUT_RIGHT for r in records):
        return request.wording.say("rectified_none")
    return request.wording.say(
        "rectified",
        open=_number(record.state is S.RECTIFYING for record in records),
        done=_number(record.rectified_on for record in records),
        closed=_number(record.state is S.CLOSED_NO_RECORD for record in records),
        explained=_number(record.explanations for record in records),
    )


def _repaired(request: Request, records: tuple[DishonestyRecord, ...]) -> str:
    say = request.wording.say
    disputed, revoked, applied = (
        _number(marks)
        for marks in (
            [record.disputes for record in records],
            [record.revoked_on for record in records],
            [record.repairs for record in records],
        )
    )
    told = say(
        "repaired",
        disputed=disputed.strip("0") and disputed,
        pending=_number(record.disputed for record in records),
        revoked=revoked.strip("0") and revoked,
        applied=applied.strip("0") and applied,
        repaired=_number(record.state is S.REPAIRED for record in records),
    )
    return told or say("repaired_none")


def _number(marks: Iterable[object]) -> str:
    return str(sum(1 for mark in marks if mark))


def _row(request: Request, place: int, record: DishonestyRecord) -> tuple[str, ...]:
    recognised = record.state in RECOGNISED or record.recognised_on
    return (
        str(place),
        _subject(request, record),
        _label(record.source),
        _seen(request, record, record.summary),
        listed((record.recognised_by, short_day(record.recognised_on)), "\n") if recognised else "",
        _put_right(record),
        listed(("有异议" if record.disputed else "", *(each.result for each in record.repairs))),
        record.state.label,
    )


def _put_right(record: DishonestyRecord) -> str:
    if record.rectified_on:
        return f"{short_day(record.rectified_on)}\n完成"
    return f"限\n{short_day(record.rectify_by)}前" if record.rectify_by else ""
