"""D11 投诉举报登记表 and D12 受理告知书.

D11 stays in the office and shows nobody's identity: it is masked, or left out where the complainant
asked for confidence or the matter is sealed. Only D12, addressed to the complainant, names him
(信访工作条例 §§23, 30).
"""

from zwcx_desktop.printing.documents.complainant import (
    NobodyToTell,
    addressee,
    may_show_masked,
)
from zwcx_desktop.printing.documents.frame import (
    notification,
    one_line,
    organ,
    pair,
    person,
    public_text,
    sheet,
    unit_name,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, day_and_time, listed
from zwcx_desktop.printing.paper import FormCell, FormGrid, FormRow, Paper, Para
from zwcx_desktop.records.complaint import (
    Complaint,
    IdentityMode,
    RespondentKind,
    RuleSet,
)
from zwcx_desktop.rules.privacy import mask_address, mask_name, mask_phone

XINFANG_DAYS = 60
"""Days from acceptance to reply (信访工作条例 §34); the printed last day rolls past holidays."""


def registration_form(request: Request) -> Paper:
    """Return D11: what was received, when and how, with room for opinion and instruction."""
    record: Complaint = request.record
    say = request.wording.say
    privacy = FormRow((FormCell(say("privacy"), across=4),), 2)
    grid = FormGrid((1.15, 2.75, 1.1, 2.0), (*_rows(request, record), privacy), size=11)
    return sheet(request, say("title", org=organ(request)), (grid,))


def acceptance_notice(request: Request) -> Paper:
    """Return D12, addressed to the complainant, or to the guardian of a child under fourteen.

    Raises:
        NobodyToTell: the complaint is anonymous (no notice is due), or the name is not known here.
    """
    record: Complaint = request.record
    if not record.reachable:
        raise NobodyToTell(
            "匿名或者身份不清的来件不制发受理告知书。", "可以通过公告方式答复，办理期限照常计算。"
        )
    return notification(
        request, request.wording.say("title"), addressee(request), _acceptance(request, record)
    )


def _acceptance(request: Request, record: Complaint) -> tuple[Para, ...]:
    say = request.wording.say
    own = request.office.organization
    body = say(
        "body",
        received=day(record.received_at),
        channel=request.profile.label("channel", record.channel),
        matter=public_text(record.title),
    )
    numbers = say("number", number=record.number, source_no=record.source_no)
    accepted, length = day(record.accepted_on), _length(request, record)
    limit = say("limit_unset", accepted=accepted)
    if length:
        limit = say("limit", accepted=accepted, limit=length, due=request.last_day(record.due_on))
    handler = say(
        "handler",
        unit=unit_name(request, record.handler_unit or own.duty_unit) or organ(request),
        phone=own.phone or own.supervision_phone,
        email=own.email,
    )
    lines = (body, *numbers.splitlines(), limit, handler, say("close"))
    return tuple(Para(line) for line in lines if line)


def _length(request: Request, record: Complaint) -> str:
    """Return how long answering takes from acceptance, in words; "" when no day is set yet.

    What is left of a hotline's limit, which runs from its dispatch, so that length and last day
    agree.
    """
    if not record.due_on or not record.accepted_on:
        return ""
    if record.rule_set is RuleSet.XINFANG:
        return f"{XINFANG_DAYS}日"
    if record.rule_set is RuleSet.HOTLINE:
        left = request.working_days(record.accepted_on, record.due_on)
        return f"{left}个工作日" if left > 0 else ""
    return f"{(record.due_on - record.accepted_on).days}日"


def _rows(request: Request, record: Complaint) -> tuple[FormRow, ...]:
    profile = request.profile
    sealed = request.wording.say("sealed")
    received, channel = day_and_time(record.received_at), profile.label("channel", record.channel)
    who = request.identity
    withheld = request.wording.say("masked") if record.reachable and who is None else ""
    phone = mask_phone(who.phone) if who and who.phone else withheld
    address = mask_address(who.address) if who and who.address else withheld
    unit = unit_name(request, record.handler_unit)
    happened = day(record.occurred_on) or ("" if record.facts else sealed)
    return (
        pair("登记编号", record.number, "来源工单号", record.source_no, 1.0),
        pair("来源渠道", channel, "收到时间", received, 1.0),
        pair("诉求类型", _words(record.category), "紧急程度", _words(record.urgency), 1.0),
        pair("实名类型", _words(record.identity_mode), "反映人", _who(request, record), 1.0),
        pair("联系电话", phone, "住址", address, 1.0),
        pair("发生时间", happened, "发生地点", record.place or sealed, 1.0),
        wide("被反映对象", _respondents(record) or ("" if record.facts else sealed), 1.0),
        wide("标题", public_text(record.title) or sealed, 1.0),
        wide("事实和理由", public_text(record.facts) or sealed, lines=3),
        wide("请求", public_text(record.request) or sealed, lines=1.5),
        wide("附件", _files(record), 1.0),
        pair("承办科室", unit, "办理期限", request.last_day(record.due_on), 1.0),
        written("拟办意见"),
        written("领导批示"),
        pair("登记人", person(request, record.author), "登记日期", day(record.received_at), 1.0),
    )


def _words(code: object) -> str:
    return str(getattr(code, "label", ""))


def _who(request: Request, record: Complaint) -> str:
    """Return the complainant's name as far as this sheet may show it."""
    if record.identity_mode is IdentityMode.ANONYMOUS:
        return request.wording.say("anonymous")
    if record.identity_mode is IdentityMode.UNCLEAR:
        return request.wording.say("unclear")
    who = request.identity
    shown = may_show_masked(record) and who is not None and who.name
    return mask_name(who.name) if shown else request.wording.say("masked")


def _files(record: Complaint) -> str:
    """Return the attached files by name, or only their number where the matter is sealed."""
    files = record.attachments
    if files and not record.facts:
        return f"{len(files)}件"
    return listed(file.name for file in files)


def _respondents(record: Complaint) -> str:
    return listed(
        mask_name(r.name) if r.kind is RespondentKind.PERSON else one_line(r.name)
        for r in record.respondents
    )
