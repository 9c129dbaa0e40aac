"""D21 督办（催办）通知书 with its 回执, and D21b, the slip on which the office itself reports."""

from zwcx_desktop.printing.documents.frame import (
    inner,
    label,
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
    wide,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, listed, numbered, sentence
from zwcx_desktop.printing.paper import (
    Annex,
    Block,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Para,
)
from zwcx_desktop.records.policy_document import Disposition, PolicyDocument
from zwcx_desktop.records.supervision_order import Level, SupervisionOrder

_SHARES = (1.2, 2.4, 1.1, 2.3)
_BLANK_DAY = "年　　月　　日"


def supervision_notice(request: Request) -> Paper:
    """Return D21 to those who have to report, a reminder once one was recorded."""
    order: SupervisionOrder = request.record
    say = request.wording.say
    reminded = order.reminders[-1] if order.reminders else None
    kind = order.kind.name if order.kind else "SUPERVISE"
    opening = _again(request, order) if reminded else _order(request, order)
    report = [] if reminded else [_limit(request, order)]
    blocks: tuple[Block, ...] = (
        *(Para(line) for line in opening if line),
        *sections(
            (say("head_issues"), _numbered(order.issues)),
            (say("head_requirement"), paragraphs(public_text(order.requirement))),
            (say("head_report"), tuple(Para(line) for line in (*report, *_how(request)))),
        ),
    )
    name = say("annex")
    return letter(
        request,
        say("title_again" if reminded else f"title_{kind}", matter=inner(order.title)),
        blocks,
        addressee=request.options.addressee or listed(order.to_units),
        attachments=(name,),
        annexes=(Annex(name, (_slip(request, order),)),),
        imprint=False,
    )


def report_slip(request: Request) -> Paper:
    """Return D21b: how the office handled what a superior sent it, to be sealed and returned."""
    record = request.record
    if isinstance(record, PolicyDocument):
        title = request.wording.say("title_document", issuer=_issuer(record))
        return sheet(request, title, (_document_grid(request, record),))
    return sheet(
        request,
        request.wording.say("title_order", org=organ(request)),
        (_order_grid(request, record),),
    )


def _order(request: Request, order: SupervisionOrder) -> tuple[str, ...]:
    level = order.level.label if order.level is Level.LISTED else ""
    return (request.wording.say("intro", matter=inner(order.title), level=level),)


def _again(request: Request, order: SupervisionOrder) -> tuple[str, ...]:
    say = request.wording.say
    note = inner(order.reminders[-1].note)
    return (
        say(
            "again",
            day=day(order.issued_on),
            matter=inner(order.title),
            due=day(order.due_on),
            time=str(len(order.reminders)),
        ),
        say("note", note=note) if note else "",
        say("at_once"),
    )


def _limit(request: Request, order: SupervisionOrder) -> str:
    """Return the day in words: as a number of days with the date, or as a date alone."""
    start, due, days = order.issued_on or request.on, order.due_on, order.limit_days
    if days and due and (due - start).days == days:
        return request.wording.say("limit", day=day(start), due=day(due), days=str(days))
    return request.wording.say("limit_day", day=day(start), due=day(due))


def _how(request: Request) -> tuple[str, ...]:
    own = request.office.organization
    return (
        request.wording.say("slip"),
        request.wording.say(
            "contact",
            name=person(request, request.printer),
            phone=own.phone or own.supervision_phone,
        ),
        request.wording.say("close"),
    )


def _numbered(items: tuple[str, ...]) -> tuple[Para, ...]:
    return paragraphs(numbered(sentence(public_text(one_line(item))) for item in items))


def _slip(request: Request, order: SupervisionOrder) -> FormGrid:
    to = request.options.addressee or listed(order.to_units)
    handled = FormCell("", across=3, blank=True)
    return FormGrid(
        _SHARES,
        (
            pair("发出单位", organ(request), "文号", request.number),
            wide("事项", public_text(order.title)),
            wide("存在问题", numbered(public_text(one_line(issue)) for issue in order.issues)),
            pair("主送单位", to, "回报期限", f"{day(order.due_on)}前"),
            FormRow((label("办理情况\n（逐项填写）"), handled), 11),
            FormRow((label("经办人\n及电话"), FormCell("", across=3, blank=True)), 1.6),
            _sealed(_BLANK_DAY),
        ),
    )


def _sealed(returned: str) -> FormRow:
    foot = f"退回时间：　　　　{_BLANK_DAY}" if returned == _BLANK_DAY else f"退回时间：{returned}"
    return FormRow((label("回报单位\n（盖章）"), FormCell("", across=3, foot=foot, blank=True)), 4)


def _issuer(record: PolicyDocument) -> str:
    """Return who asks for the report: whoever sent the last slip, else whoever sent the paper."""
    return (record.slips[-1].issuer if record.slips else "") or record.issuer


def _document_grid(request: Request, record: PolicyDocument) -> FormGrid:
    slip = record.slips[-1] if record.slips else None
    limit = f"限于{day(slip.due_on)}前回报" if slip and slip.due_on else ""
    said = record.reports[-1] if record.reports else None
    unit = unit_name(request, record.unit_id)
    return FormGrid(
        _SHARES,
        (
            pair("来文单位", record.issuer, "文号", record.doc_no),
            wide("文件标题", record.title),
            pair("主办单位", organ(request), "承办科室", unit),
            pair("发出时间", day(slip.issued_on) if slip else "", "期限", limit),
            wide("办理提示", _hints(record.disposition), 5),
            FormRow(
                (
                    label("办理情况"),
                    FormCell(public_text(said.text) if said else "", across=3, blank=not said),
                ),
                8,
            ),
            wide("经办人\n及电话", _contact(request, record)),
            _sealed(day(said.reported_on) if said else _BLANK_DAY),
        ),
    )


def _hints(chosen: Disposition | None) -> str:
    return "\n".join(
        f"{'√' if hint is chosen else '　'}{place}.{hint.label}"
        for place, hint in enumerate(Disposition, start=1)
    )


def _contact(request: Request, record: PolicyDocument) -> str:
    own = request.office.organization
    name = person(request, record.handler_id) or person(request, request.printer)
    return listed((name, record.phone or own.phone or own.supervision_phone), "　")


def _order_grid(request: Request, order: SupervisionOrder) -> FormGrid:
    own = request.office.organization
    issues = numbered(public_text(one_line(issue)) for issue in order.issues)
    reply = FormCell(public_text(order.reply_text), across=3, blank=not order.reply_text)
    contact = listed((person(request, request.printer), own.phone or own.supervision_phone), "　")
    return FormGrid(
        _SHARES,
        (
            pair("发出单位", order.from_org, "督办文号", order.order_no),
            wide("督办事项", public_text(order.title)),
            pair("发出时间", day(order.issued_on), "期限", f"限于{day(order.due_on)}前回报"),
            wide("存在问题", issues),
            pair("承办科室", unit_name(request, order.handler_unit), "回复文号", order.reply_doc),
            FormRow((label("办理情况"), reply), 8),
            wide("经办人\n及电话", contact),
            _sealed(day(order.replied_on) if order.replied_on else _BLANK_DAY),
        ),
    )
