"""What a request for information comes to: D10f 答复书, D10g 不予处理告知书, D10h 区分处理说明.

Which remedy is named follows from the outcome: where information is withheld, reconsideration
comes before the court (行政复议法 §23). The words are a template with the day it is valid from.
"""

from zwcx_desktop.printing.documents.access_requests import (
    applicant,
    introduction,
    own_details,
    wanted,
    whom_to_ask,
)
from zwcx_desktop.printing.documents.frame import (
    label,
    notification,
    one_line,
    organ,
    pair,
    paragraphs,
    public_text,
    sheet,
    wide,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.documents.words import capital_yuan, day, listed, sentence, yuan
from zwcx_desktop.printing.paper import FormCell, FormGrid, FormRow, Paper, Para
from zwcx_desktop.records.access_request import AccessRequest, Remedy, RequestOutcome

NOT_HANDLED = frozenset(
    {
        RequestOutcome.NOT_AN_APPLICATION,
        RequestOutcome.UNREASONABLE,
        RequestOutcome.ABANDONED,
    }
)
"""Outcomes that are no answer to the request itself (政府信息公开条例 §§30, 35, 39)."""


def reply(request: Request) -> Paper:
    """Return D10f: the outcome with its clause, what belongs to it, and the remedies."""
    record: AccessRequest = request.record
    say = request.wording.say
    corrected = record.correction.corrected_on if record.correction else None
    outcome = record.outcome
    article = say(f"article_{outcome.value}") if outcome else ""
    said = say(f"said_{outcome.value}", **_said(request)) if outcome else UNFILLED
    blocks = (
        *introduction(request, corrected=day(corrected)),
        Para(say("lead", article=article)),
        Para(said),
        *paragraphs(_told(request, record.reply_text) or UNFILLED),
        *_fee(request),
        Para(_remedy(request) + say("close")),
        Para(say("contact", **whom_to_ask(request))),
    )
    return notification(request, say("title"), applicant(request), blocks)


def refusal_to_handle(request: Request) -> Paper:
    """Return D10g: why the request is not handled as one, and where else to turn."""
    record: AccessRequest = request.record
    say = request.wording.say
    asked = record.correction
    values = {
        **_said(request),
        "asked": day(asked.sent_on) if asked else "",
        "until": day(asked.until) if asked else "",
    }
    said = say(f"said_{record.outcome.value}", **values) if record.outcome else UNFILLED
    blocks = (
        *introduction(request),
        Para(said),
        *paragraphs(_told(request, record.reply_text)),
        Para(_remedy(request) + say("close")),
        Para(say("contact", **whom_to_ask(request))),
    )
    return notification(request, say("title"), applicant(request), blocks)


def partial_note(request: Request) -> Paper:
    """Return D10h: what of the information is given, what is withheld, and why (§37)."""
    record: AccessRequest = request.record
    say = request.wording.say
    rows = (
        pair("登记编号", record.number, "答复书文号", _reply_number(request)),
        pair("申请人", applicant(request), "收到申请之日", day(record.received_on)),
        wide("申请公开的\n信息", wanted(request), 2),
        FormRow((label(say("head_open"), across=4),), 1.3),
        wide("内容", _told(request, record.reply_text), 5),
        wide("提供方式", _obtaining(record)),
        FormRow((label(say("head_kept"), across=4),), 1.3),
        wide("依据", _grounds(record), 2),
        wide("理由", _told(request, record.outcome_basis), 4),
        wide("征求意见", _opinions(request), 1.6),
        FormRow((FormCell(say("note"), across=4),), 3),
    )
    grid = FormGrid((1.2, 2.5, 1.3, 2.0), rows, size=11)
    return sheet(request, say("title", org=organ(request)), (grid,))


def _said(request: Request) -> dict[str, str]:
    """Return what the words on an outcome may ask for."""
    record: AccessRequest = request.record
    return {
        "where": sentence(one_line(record.where_public)),
        "obtaining": _obtaining(record),
        "grounds": _grounds(record),
        "reason": sentence(_told(request, one_line(record.outcome_basis))),
        "search": sentence(_told(request, one_line(record.search_statement))),
        "organ": sentence(one_line(record.responsible_organ)),
        "earlier": _earlier(request),
    }


def _told(request: Request, text: str) -> str:
    """Return *text* with other people's personal numbers masked."""
    return public_text(text.strip(), own_details(request))


def _obtaining(record: AccessRequest) -> str:
    who = record.applicant
    return who.delivery_mode.label if who and who.delivery_mode else ""


def _grounds(record: AccessRequest) -> str:
    return listed(basis.label for basis in record.exception_basis)


def _earlier(request: Request) -> str:
    """Return when and under what number the same was answered, as far as it is known here."""
    record: AccessRequest = request.record
    before: AccessRequest | None = request.tied.get(record.earlier) if record.earlier else None
    return listed((day(before.replied_on), before.reply_doc), "，") if before else ""


def _fee(request: Request) -> tuple[Para, ...]:
    record: AccessRequest = request.record
    if not record.fee:
        return ()
    words = capital_yuan(record.fee)
    return (Para(request.wording.say("fee", amount=yuan(record.fee), words=words)),)


def _remedy(request: Request) -> str:
    record: AccessRequest = request.record
    say = request.wording.say
    own = request.office.organization
    remedy = record.review_or_suit or Remedy.EITHER
    return say(
        f"remedy_{remedy.value}",
        paper=say("paper"),
        authority=own.review_authority,
        court=own.court_name or say("court"),
    )


def _reply_number(request: Request) -> str:
    record: AccessRequest = request.record
    issued = (sent.number for sent in reversed(request.sent) if sent.code == "D10f")
    return record.reply_doc or next(issued, "")


def _opinions(request: Request) -> str:
    record: AccessRequest = request.record
    say = request.wording.say
    said = [x.opinion.label for x in record.consultations if x.opinion]
    if not said:
        return say("none_asked")
    asked = say("asked", count=str(len(said)), said=listed(said))
    override = _told(request, one_line(record.override_reason))
    return listed((asked, say("override", reason=override) if override else ""), "；")
