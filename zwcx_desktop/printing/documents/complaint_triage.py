"""What becomes of a complaint the office does not handle alone: D13, D14a, D14b, D14c, D20.

D13 不予受理告知书 and D14c 转送去向告知书 name the complainant they are addressed to. D14a 转送函,
D14b 退单申请 and D20 并单办理说明 name nobody: identities go sealed beside them (信访工作条例 §30).
"""

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.complainant import (
    addressee,
    brought,
    matter,
    whom_to_ask,
)
from zwcx_desktop.printing.documents.frame import (
    correspondence,
    lead_in,
    letter,
    notification,
    one_line,
    organ,
    paragraphs,
    person,
    public_text,
    sheet,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, ordinal, sentence, short_day
from zwcx_desktop.printing.paper import (
    Align,
    Block,
    Column,
    Heading,
    Paper,
    Para,
    Spread,
    Table,
)
from zwcx_desktop.records.complaint import Complaint, Referral, RejectReason, Route, RuleSet
from zwcx_desktop.records.complaint.record import HOTLINES, usual_rules
from zwcx_desktop.records.parts import Channel

_BEYOND_SCOPE = frozenset(
    {RejectReason.CONCLUDED, RejectReason.NOT_OUR_DUTY, RejectReason.OTHER_LAW}
)
"""What 国办发〔2020〕53号 does not name among the matters that no hotline takes."""


class NothingMerged(ClientError):
    """Nothing of what was merged may be told by this user."""


def rejection_notice(request: Request) -> Paper:
    """Return D13: why the complaint is not accepted, on what ground, and where it belongs."""
    record: Complaint = request.record
    say = request.wording.say
    why = record.reject_reason
    decision = say(
        "decision",
        reason=why.label if why else "",
        detail=sentence(public_text(one_line(_opinion(record, "reject")))),
        basis=say(_basis(record)) if why else "",
    )
    lines = (
        say("body", **brought(request)),
        say("number", number=record.number),
        decision,
        say("route", route=sentence(public_text(one_line(record.lawful_route)))),
        say("contact", **whom_to_ask(request)),
        say("close"),
    )
    return notification(request, say("title"), addressee(request), map(Para, lines))


def _basis(record: Complaint) -> str:
    """Return the name of the words on the ground: a hotline's order is no petition."""
    why = record.reject_reason
    if (record.rule_set or usual_rules(record)) is not RuleSet.HOTLINE:
        return f"basis_{why.value}" if why else ""
    return "basis_hotline" if why in _BEYOND_SCOPE else "basis_hotline_scope"


def transfer_letter(request: Request) -> Paper:
    """Return D14a, to the organ that takes the complaint over, with what goes along."""
    record: Complaint = request.record
    say = request.wording.say
    sealed = not record.title
    gone = transferred(record)
    values = {
        **brought(request),
        "reason": sentence(public_text(one_line(gone.basis))) if gone else "",
    }
    blocks: list[Block] = [
        Para(say("body_sealed" if sealed else "body", **values)),
        *_numbers(request),
    ]
    wanted = say("request" if record.reachable else "request_nobody")
    blocks += [lead_in(line) for line in wanted.splitlines()]
    if record.reachable:
        blocks.append(Para(say("identity")))
    blocks += [Para(_contact(request)), Para(say("close"))]
    title = say("title_sealed") if sealed else say("title", matter=matter(request))
    return letter(
        request,
        title,
        blocks,
        addressee=request.options.addressee or (gone.organ if gone else ""),
        attachments=_materials(request, sealed=sealed),
        imprint=False,
        head=correspondence,
    )


def transfer_notice(request: Request) -> Paper:
    """Return D14c: the complainant is told where his complaint went, and nothing else (§23)."""
    say = request.wording.say
    record: Complaint = request.record
    gone = transferred(record)
    organ_name = gone.organ if gone else ""
    body = say("body", **brought(request), sent=day(gone.on) if gone else "", organ=organ_name)
    lines = (
        body,
        say("number", number=record.number),
        say("next", organ=organ_name),
        say("close"),
    )
    return notification(request, say("title"), addressee(request), map(Para, lines))


def return_request(request: Request) -> Paper:
    """Return D14b: to whoever dispatched the work order, why it is not this office's duty."""
    record: Complaint = request.record
    say = request.wording.say
    gone = _last(record, Route.RETURN)
    channel = request.profile.label("channel", record.channel)
    known = {**brought(request), "matter": matter(request)}
    hotline = record.channel in HOTLINES
    sections = (
        ("head_reason", public_text(_opinion(record, "return_order"))),
        ("head_duty", gone.basis if gone else ""),
        ("head_organ", say("organ", organ=gone.organ if gone else "")),
    )
    blocks: list[Block] = [Para(say("body", **known)), *_numbers(request)]
    for place, (head, text) in enumerate(sections, start=1):
        blocks += [Heading(1, f"{ordinal(place)}、{say(head)}"), *paragraphs(sentence(text))]
    blocks += [
        Para(say("request_hotline" if hotline else "request_petition")),
        Para(_contact(request)),
        Para(say("close")),
    ]
    superior = record.channel == Channel.SUPERIOR.value
    usual = request.office.organization.parent_name if superior else channel
    title = say("title", matter=matter(request)) if record.title else say("title_sealed")
    return letter(
        request,
        title,
        blocks,
        addressee=request.options.addressee or usual,
        imprint=False,
        head=correspondence,
    )


def merging_note(request: Request) -> Paper:
    """Return D20: which complaints are handled as one, why, and how each of them is answered.

    Of a merged complaint it tells of that one and its primary, of a primary of all merged into it.
    """
    say = request.wording.say
    primary, merged = _together(request)
    links = tuple(one.links[-1] for one in merged)
    last = max(links, key=lambda link: link.decided_at)
    blocks: list[Block] = [
        Para(say("intro")),
        _merged_table(request, primary, merged),
        *_merging_grounds(request, primary, merged),
        Spread(
            (
                say("decided", name=person(request, last.decided_by)),
                say("decided_on", day=day(last.decided_at)),
            ),
            size=12,
        ),
    ]
    return sheet(request, say("title", org=organ(request)), blocks)


def is_merged(record: Complaint) -> bool:
    """Whether *record* was merged, or others were merged into it."""
    return bool(record.links or record.merged_in)


def _together(request: Request) -> tuple[Complaint | None, tuple[Complaint, ...]]:
    """Return the primary, None where it may not be seen, and what is merged into it.

    Raises:
        NothingMerged: none of what was merged may be seen by this user.
    """
    record: Complaint = request.record
    if record.links:
        return request.tied.get(record.links[-1].primary), (record,)
    others = (request.tied.get(entry.other) for entry in record.merged_in)
    merged = tuple(one for one in others if one is not None and one.links)
    if not merged:
        raise NothingMerged("没有可以写入说明的并入件。", "请由有权查看并入件的人员制发。")
    return record, merged


def transferred(record: Complaint) -> Referral | None:
    """Return where *record* was transferred to, None when it was not."""
    return _last(record, Route.TRANSFER)


def _last(record: Complaint, route: Route) -> Referral | None:
    return next((r for r in reversed(record.referrals) if r.route is route), None)


def _opinion(record: Complaint, event: str) -> str:
    """Return what whoever did *event* last wrote as his reason."""
    return next((step.opinion for step in reversed(record.steps) if step.event == event), "")


def _numbers(request: Request) -> tuple[Para, ...]:
    """Return the numbers of the complaint, a line each: long ones tear a sentence apart."""
    record: Complaint = request.record
    say = request.wording.say
    return paragraphs(say("number", number=record.number, source_no=record.source_no))


def _contact(request: Request) -> str:
    own = request.office.organization
    return request.wording.say(
        "contact",
        name=person(request, request.printer),
        phone=own.phone or own.supervision_phone,
    )


def _materials(request: Request, *, sealed: bool) -> tuple[str, ...]:
    record: Complaint = request.record
    say = request.wording.say
    form = say("sheet", number=record.number)
    files = record.attachments
    if sealed:
        return (form, say("sealed_files", count=str(len(files)))) if files else (form,)
    return (form, *(public_text(file.name) for file in files))


def _merged_table(
    request: Request, primary: Complaint | None, merged: tuple[Complaint, ...]
) -> Table:
    say = request.wording.say
    columns = (
        Column("登记编号", 2.4, Align.CENTER),
        Column("来源渠道", 1.5, Align.CENTER),
        Column("来源工单号", 1.7, Align.CENTER),
        Column("收到日期", 1.2, Align.CENTER),
        Column("答复期限", 1.2, Align.CENTER),
        Column("单别", 1.1, Align.CENTER),
    )
    unseen = (say("unseen"), "", "", "", "", say("primary"))
    first = _merged_row(request, primary, say("primary")) if primary else unseen
    rows = (first, *(_merged_row(request, one, say("merged")) for one in merged))
    return Table(columns, rows, note=say("matter", matter=matter(request)), size=10.5)


def _merged_row(request: Request, record: Complaint, part: str) -> tuple[str, ...]:
    return (
        record.number,
        request.profile.label("channel", record.channel),
        record.source_no,
        short_day(record.received_on),
        short_day(record.due_on),
        part,
    )


def _merging_grounds(
    request: Request, primary: Complaint | None, merged: tuple[Complaint, ...]
) -> list[Block]:
    say = request.wording.say
    main = say("main", number=primary.number if primary else say("unseen"))
    undone = [day(one.links[-1].undone_at) for one in merged if one.links[-1].undone_at]
    sections = (
        ("head_same", [_same(request, one) for one in merged]),
        ("head_primary", [main, *(say("undone", day=when) for when in undone)]),
        ("head_replies", [_how_answered(request, one) for one in (primary, *merged) if one]),
    )
    blocks: list[Block] = []
    for place, (head, lines) in enumerate(sections, start=1):
        blocks += [Heading(1, f"{ordinal(place)}、{say(head)}"), *map(Para, lines)]
    return blocks


def _same(request: Request, merged: Complaint) -> str:
    link = merged.links[-1]
    basis = sentence(public_text(one_line(link.basis)))
    return request.wording.say("same", number=merged.number, kind=link.kind.label, basis=basis)


def _how_answered(request: Request, record: Complaint) -> str:
    say = request.wording.say
    if not record.reachable and (record.rule_set or usual_rules(record)) is not RuleSet.HOTLINE:
        how = say("how_nobody")
    elif record.due_on:
        how = say("how_due", due=request.last_day(record.due_on))
    else:
        how = say("how_open")
    return say(
        "reply",
        number=record.number,
        channel=request.profile.label("channel", record.channel),
        source_no=record.source_no,
        how=sentence(how),
    )
