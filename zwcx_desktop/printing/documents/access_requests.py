"""Letters while a request for information is handled: D10a to D10e (政府信息公开条例 §§29–34).

Those to the applicant name him. A third party is told what is asked for, never by whom; the
applicant is told that somebody's opinion is asked, never whose, unless it is an agency's.
"""

from datetime import date, timedelta

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.frame import (
    boxes,
    correspondence,
    label,
    letter,
    notification,
    one_line,
    organ,
    pair,
    paragraphs,
    public_text,
    unit_name,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.documents.words import day, sentence
from zwcx_desktop.printing.paper import (
    Annex,
    Block,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Para,
)
from zwcx_desktop.records.access_request import AccessRequest, Consultation

_SHARES = (1.4, 2.2, 1.2, 2.2)


class NobodyAsked(ClientError):
    """The party a letter should go to was never asked for an opinion."""


def registration_receipt(request: Request) -> Paper:
    """Return D10a: when the request came and by when it is answered (§§30, 31, 33)."""
    record: AccessRequest = request.record
    say = request.wording.say
    who = record.applicant
    obtaining = who.delivery_mode.label if who and who.delivery_mode else ""
    channel = record.channel.label if record.channel else ""
    lines = (
        say("body", submitted=day(record.submitted_on), channel=channel),
        say("number", number=record.number),
        say("content", content=wanted(request)),
        say("form", form=one_line(record.form_requirement).rstrip("。"), obtaining=obtaining),
        say(
            "received",
            received=day(record.received_on),
            answer_by=request.last_day(record.original_answer_by),
        ),
        say("contact", **whom_to_ask(request)),
        say("privacy"),
    )
    return notification(request, say("title"), applicant(request), map(Para, lines))


def correction_notice(request: Request) -> Paper:
    """Return D10b: everything the request lacks, asked for at once (§30)."""
    record: AccessRequest = request.record
    say = request.wording.say
    asked = record.correction
    blocks = (
        *introduction(request),
        Para(say("ask")),
        *paragraphs(asked.what if asked else ""),
        Para(
            say(
                "period",
                days=str(asked.period or "") if asked else "",
                until=request.last_day(asked.until) if asked else "",
            )
        ),
        Para(say("contact", **whom_to_ask(request))),
    )
    return notification(request, say("title"), applicant(request), blocks)


def extension_notice(request: Request) -> Paper:
    """Return D10c: by how much and why the answer is put off (§33)."""
    record: AccessRequest = request.record
    say = request.wording.say
    granted = record.extension
    old = record.original_answer_by
    new = _later(request, old, granted.days) if granted and old else None
    blocks = (
        *introduction(request, old=request.last_day(old)),
        Para(
            say(
                "granted",
                reason=one_line(granted.reason).rstrip("。；") if granted else "",
                days=str(granted.days) if granted else "",
                new=request.last_day(new),
            )
        ),
        Para(say("contact", **whom_to_ask(request))),
        Para(say("close")),
    )
    return notification(request, say("title"), applicant(request), blocks)


def consultation(request: Request) -> Paper:
    """Return D10d, to a third party or an agency that made the information too, with a slip.

    Raises:
        NobodyAsked: the record has no letter to the party chosen.
    """
    record: AccessRequest = request.record
    say = request.wording.say
    asked = _asked(request)
    sort = "third" if asked in record.third_party else "agency"
    content = sentence(public_text(one_line(record.content)))
    blocks: list[Block] = [
        Para(say("body", received=day(record.received_on))),
        Para(say("number", number=record.number)),
        Para(say("content", content=content)),
        Para(say(sort)),
        Para(say(f"{sort}_silence")),
        Para(say("contact", **whom_to_ask(request))),
        Para(say(f"close_{sort}")),
    ]
    annex = Annex(say("annex"), (FormGrid(_SHARES, _slip(request, asked), size=12),))
    title, names = say(f"title_{sort}"), (say("annex"),)
    if sort == "third":
        return notification(request, title, asked.name, blocks, attachments=names, annexes=(annex,))
    return letter(
        request,
        title,
        blocks,
        addressee=asked.name,
        attachments=names,
        annexes=(annex,),
        imprint=False,
        head=correspondence,
    )


def consultation_notice(request: Request) -> Paper:
    """Return D10e: the applicant is told that opinions are asked, and that the clock waits."""
    record: AccessRequest = request.record
    say = request.wording.say
    third = [Para(say("third", sent=day(x.sent_on))) for x in record.third_party[-1:]]
    agencies = [Para(say("agency", name=x.name, sent=day(x.sent_on))) for x in record.co_agency]
    blocks = (
        *introduction(request),
        *third,
        *agencies,
        Para(say("clock")),
        Para(say("contact", **whom_to_ask(request))),
    )
    return notification(request, say("title"), applicant(request), blocks)


def applicant(request: Request) -> str:
    """Return the applicant's name; a letter that says it is missing is not issued."""
    record: AccessRequest = request.record
    return (record.applicant.name if record.applicant else "") or UNFILLED


def own_details(request: Request) -> tuple[str, ...]:
    """Return the numbers that a letter to the applicant need not mask: they are his own."""
    record: AccessRequest = request.record
    who = record.applicant
    return (who.phone, who.id_no) if who else ()


def wanted(request: Request) -> str:
    """Return what the applicant asks for, as it stands after a correction."""
    record: AccessRequest = request.record
    corrected = record.correction.corrected if record.correction else ""
    return sentence(public_text(one_line(corrected or record.content), own_details(request)))


def introduction(request: Request, **more: str) -> tuple[Para, ...]:
    """Return the opening of every letter to the applicant: his request, its number, its content."""
    record: AccessRequest = request.record
    say = request.wording.say
    return (
        Para(say("body", received=day(record.received_on), **more)),
        Para(say("number", number=record.number)),
        Para(say("content", content=wanted(request))),
    )


def whom_to_ask(request: Request) -> dict[str, str]:
    """Return who in the office handles the request."""
    record: AccessRequest = request.record
    own = request.office.organization
    return {
        "unit": unit_name(request, record.unit_id) or organ(request),
        "phone": own.phone or own.supervision_phone,
        "address": own.address,
    }


def _asked(request: Request) -> Consultation:
    record: AccessRequest = request.record
    party = request.options.party.strip()
    letters = [x for x in record.consultations if not party or x.name == party]
    if not letters:
        raise NobodyAsked(
            f"本件没有征求过“{party}”的意见。" if party else "本件没有征求意见。",
            "请照写记录里的被征求意见方，或者先办理征求意见。",
        )
    return next((x for x in reversed(letters) if x.open), letters[-1])


def _slip(request: Request, asked: Consultation) -> tuple[FormRow, ...]:
    record: AccessRequest = request.record
    say = request.wording.say
    return (
        pair("登记编号", record.number, "来函文号", request.number),
        wide("申请公开的\n信息", sentence(public_text(one_line(record.content))), 2),
        wide("被征求意见方", asked.name),
        wide("意见", boxes(say("slip_answer").split("　"), None)),
        written("依据和理由", 6, say("slip_foot")),
        FormRow((label("联系人、电话"), FormCell("", across=3, blank=True)), 1.6),
    )


def _later(request: Request, start: date, days: int) -> date:
    """Return the day *days* working days after *start*."""
    last = start
    while request.working_days(start, last) < days:
        last += timedelta(days=1)
    return last
