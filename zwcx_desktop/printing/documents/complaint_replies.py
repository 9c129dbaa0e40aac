"""How a complaint is answered and what was thought of it: D17 处理意见书（答复书）, D19 回访记录表.

D17 is addressed to the complainant; where nobody can be reached it is put up in public without a
name. D19 stays in the office: the identity is masked, or left out (信访工作条例 §§30–32, 35).
"""

from zwcx_desktop.printing.documents.complainant import (
    addressee,
    brought,
    matter,
    may_show_masked,
    whom_to_ask,
)
from zwcx_desktop.printing.documents.frame import (
    boxes,
    label,
    notification,
    one_line,
    organ,
    pair,
    paragraphs,
    person,
    public_text,
    sheet,
    ticked,
    unit_name,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.documents.words import day, day_and_time, ordinal, sentence
from zwcx_desktop.printing.paper import (
    Block,
    FormCell,
    FormGrid,
    FormRow,
    Heading,
    Paper,
    Para,
)
from zwcx_desktop.records.complaint import (
    Complaint,
    ComplaintState,
    ContactMode,
    FollowUp,
    IdentityMode,
    Outcome,
    RuleSet,
)
from zwcx_desktop.records.complaint.record import DISPATCHED
from zwcx_desktop.records.parts import Grade
from zwcx_desktop.rules.privacy import mask_name, mask_phone

S = ComplaintState
_SHARES = (1.1, 2.6, 1.1, 2.2)
_ANSWERED = frozenset({S.REPLY_SIGNED, S.REPLIED, S.FOLLOWED_UP, S.CLOSED, S.FINAL})


def reply(request: Request) -> Paper:
    """Return D17: request, facts, decision with its basis, and the remedy that is open.

    A complaint merged into another is answered with what was found and decided there.
    """
    record: Complaint = request.record
    say = request.wording.say
    petition = record.rule_set is RuleSet.XINFANG
    name = addressee(request) if record.reachable else ""
    known = {**brought(request), "name": name}
    title = say("title")
    if petition:
        title = say("title_petition" if record.reachable else "title_petition_public", **known)
    numbers = say("number", number=record.number, source_no=record.source_no)
    answered = decided(request)
    blocks: list[Block] = [
        Para(_opening(request)),
        *paragraphs(numbers),
        *_sections(request, answered),
    ]
    if not (petition and record.reachable):
        blocks.append(Para(_contact(request) + say("close")))
    return notification(request, title, name, blocks)


def decided(request: Request) -> Complaint:
    """Return the complaint whose findings answer this one: its primary where it was merged."""
    record: Complaint = request.record
    link = record.links[-1] if record.links else None
    if record.reply_text or link is None or link.undone_at is not None:
        return record
    primary: Complaint | None = request.tied.get(link.primary)
    return primary if primary is not None and primary.state in _ANSWERED else record


def call_sheet(request: Request) -> Paper:
    """Return D19: every call back as it was entered, or one to be filled in by hand."""
    record: Complaint = request.record
    say = request.wording.say
    calls: tuple[FollowUp | None, ...] = record.followups or (None,)
    rows = list(_called_about(request))
    for count, call in enumerate(calls, start=1):
        if len(calls) > 1:
            rows.append(FormRow((label(say("round", count=str(count)), across=4),), 1.3))
        rows += _call(request, call)
    rows.append(FormRow((FormCell(say("rule"), across=4),), 2))
    return sheet(
        request, say("title", org=organ(request)), (FormGrid(_SHARES, tuple(rows), size=11),)
    )


def _opening(request: Request) -> str:
    record: Complaint = request.record
    say = request.wording.say
    petition = record.rule_set is RuleSet.XINFANG
    values = {
        **brought(request),
        "accepted": day(record.accepted_on or record.received_on),
        "kind": say("kind_petition") if petition else "",
    }
    body = "body_dispatched" if record.channel in DISPATCHED else "body_direct"
    if not record.reachable:
        body = "body_public"
    same_day = values["accepted"] == values["received"]
    return say(f"{body}_same_day" if same_day else body, **values)


def _sections(request: Request, answered: Complaint) -> list[Block]:
    """Return the numbered sections; the last one, on the review, only of a petition (§35)."""
    record: Complaint = request.record
    say = request.wording.say
    sections = [
        ("head_request", paragraphs(_plain(request, record.request) or UNFILLED)),
        ("head_facts", _facts(request, answered)),
        ("head_decision", _decision(request, answered)),
    ]
    if record.rule_set is RuleSet.XINFANG and record.reachable:
        superior = request.office.organization.parent_name
        sections.append(("head_remedy", (Para(say("remedy", superior=superior)),)))
    blocks: list[Block] = []
    for place, (head, lines) in enumerate(sections, start=1):
        blocks += [Heading(1, f"{ordinal(place)}、{say(head)}"), *lines]
    return blocks


def _plain(request: Request, text: str) -> str:
    """Return *text* with personal numbers masked that are not the complainant's own."""
    who = request.identity
    return public_text(text.strip(), (who.phone, who.id_no) if who else ())


def _facts(request: Request, answered: Complaint) -> tuple[Para, ...]:
    found = _plain(request, answered.findings) or UNFILLED
    if answered.verified is None:
        return paragraphs(found)
    verified = request.wording.say("verified", verified=answered.verified.label)
    return (*paragraphs(found), Para(verified))


def _decision(request: Request, answered: Complaint) -> tuple[Para, ...]:
    say = request.wording.say
    outcome = answered.outcome
    words = say(f"outcome_{outcome.value}") if outcome else ""
    basis = one_line(answered.reply_basis).rstrip("。；")
    lead = say("decision_basis" if basis else "decision", basis=basis, decision=words)
    lines = (Para(lead), *paragraphs(_plain(request, answered.reply_text) or UNFILLED))
    if outcome is Outcome.PLANNED:
        lines = (*lines, Para(say("planned", planned=day(answered.planned_on))))
    return lines


def _contact(request: Request) -> str:
    own = request.office.organization
    values = {**whom_to_ask(request), "supervision": own.supervision_phone}
    return request.wording.say("contact", **values)


def _called_about(request: Request) -> tuple[FormRow, ...]:
    record: Complaint = request.record
    return (
        pair("登记编号", record.number, "来源工单号", record.source_no),
        wide("事项", matter(request)),
        pair("反映人", _masked_name(request), "联系电话", _masked_phone(request)),
        pair(
            "承办科室",
            unit_name(request, record.handler_unit),
            "承办人",
            person(request, record.handler_id),
        ),
        pair("答复日期", day(record.replied_on), "答复文号", record.reply_doc),
    )


def _call(request: Request, call: FollowUp | None) -> tuple[FormRow, ...]:
    say = request.wording.say
    reached = solved = None
    if call is not None:
        reached = say("reached" if call.reached else "unreached")
        solved = say("solved" if call.solved else "unsolved") if call.reached else None
    foot = say("unsigned")
    if call is not None:
        foot = say("signed", name=person(request, call.by), at=day_and_time(call.at))
    return (
        wide("回访方式", ticked(ContactMode, call.mode if call else None)),
        wide("联系情况", boxes((say("reached"), say("unreached")), reached)),
        wide("是否解决", boxes((say("solved"), say("unsolved")), solved)),
        wide("满意度", ticked(Grade, call.satisfaction if call else None)),
        _opinion(call, foot),
    )


def _opinion(call: FollowUp | None, foot: str) -> FormRow:
    row = written("意见", 4, foot)
    if call is None:
        return row
    name, _cell = row.cells
    said = FormCell(public_text(sentence(call.opinion)), across=3, foot=foot)
    return FormRow((name, said), row.lines)


def _masked_name(request: Request) -> str:
    record: Complaint = request.record
    who = request.identity
    if record.identity_mode in (IdentityMode.ANONYMOUS, IdentityMode.UNCLEAR):
        return record.identity_mode.label
    if may_show_masked(record) and who is not None:
        return mask_name(who.name)
    return request.wording.say("masked")


def _masked_phone(request: Request) -> str:
    record: Complaint = request.record
    who = request.identity
    if may_show_masked(record) and who is not None:
        return mask_phone(who.phone) if who.phone else ""
    return request.wording.say("masked") if record.reachable else ""
