"""D11 投诉举报登记表 and D12 受理告知书.

D11 stays in the office and shows nobody's identity: it is masked, or left out where the complainant
asked for confidence or the matter is sealed. Only D12, addressed to the complainant, names him
(信访工作条例 §§23, 30).
"""

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.frame import (
    label,
    notification,
    one_line,
    organ,
    person,
    public_text,
    sheet,
    unit_name,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, day_and_time, listed
from zwcx_desktop.printing.paper import FormCell, FormGrid, FormRow, Paper, Para
from zwcx_desktop.records.complaint import (
    Category,
    Complaint,
    IdentityMode,
    RespondentKind,
    RuleSet,
)
from zwcx_desktop.rules.privacy import mask_address, mask_name, mask_phone

XINFANG_DAYS = 60
"""Days from acceptance to reply (信访工作条例 §34); the printed last day rolls past holidays."""


class NobodyToTell(ClientError):
    """A notice cannot be addressed: the complainant gave no name, or may not be read here."""


def may_show_masked(record: Complaint) -> bool:
    """Whether D11 may show the complainant's name at all, masked: never of a report (§30)."""
    return record.identity_mode is IdentityMode.REAL_NAME and record.category is not Category.REPORT


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
        request, request.wording.say("title"), _addressee(request), _acceptance(request, record)
    )


def _addressee(request: Request) -> str:
    who = request.identity
    if who is None and request.draft:
        return "×××"
    name = (who.guardian if who.minor_under_14 else "") or who.name if who else ""
    if not name:
        raise NobodyToTell(
            "没有可以写在抬头的姓名。", "请由登记人或者负责人在有权查看反映人信息时制发。"
        )
    return str(name)


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
        unit=unit_name(request, record.handler_unit) or organ(request),
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
        _pair("登记编号", record.number, "来源工单号", record.source_no),
        _pair("来源渠道", channel, "收到时间", received),
        _pair("诉求类型", _words(record.category), "紧急程度", _words(record.urgency)),
        _pair("实名类型", _words(record.identity_mode), "反映人", _who(request, record)),
        _pair("联系电话", phone, "住址", address),
        _pair("发生时间", happened, "发生地点", record.place or sealed),
        _wide("被反映对象", _respondents(record) or ("" if record.facts else sealed)),
        _wide("标题", public_text(record.title) or sealed),
        _wide("事实和理由", public_text(record.facts) or sealed, lines=3),
        _wide("请求", public_text(record.request) or sealed, lines=1.5),
        _wide("附件", _files(record)),
        _pair("承办科室", unit, "办理期限", request.last_day(record.due_on)),
        _written("拟办意见"),
        _written("领导批示"),
        _pair("登记人", person(request, record.author), "登记日期", day(record.received_at)),
    )


def _pair(left: str, value: str, right: str, other: str) -> FormRow:
    return FormRow((label(left), FormCell(value), label(right), FormCell(other)), 1.0)


def _wide(name: str, value: str, lines: float = 1.0) -> FormRow:
    return FormRow((label(name), FormCell(value, across=3)), lines)


def _written(name: str) -> FormRow:
    foot = "签名：　　　　　　年　　月　　日"
    return FormRow((label(name), FormCell("", across=3, foot=foot, blank=True)), 2.3)


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
