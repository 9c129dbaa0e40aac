"""D18 送达回证: what was served on whom, how, and who signed for it."""

from zwcx_desktop.printing.documents.complainant import NobodyToTell, addressee
from zwcx_desktop.printing.documents.frame import (
    label,
    organ,
    pair,
    sheet,
    ticked,
    wide,
    written,
)
from zwcx_desktop.printing.documents.request import Request, Sent
from zwcx_desktop.printing.documents.words import day
from zwcx_desktop.printing.paper import FormCell, FormGrid, FormRow, Paper
from zwcx_desktop.records.access_request import AccessRequest, ReplyDelivery
from zwcx_desktop.records.complaint import Complaint, Delivery, RuleSet
from zwcx_desktop.records.parts import DeliveryMode


def receipt(request: Request) -> Paper:
    """Return D18 for the document sent last, or the one the printer names.

    What the record knows of the delivery is filled in; the rest is written by hand.

    Raises:
        NobodyToTell: it is not known here who receives it.
    """
    record: Complaint | AccessRequest = request.record
    say = request.wording.say
    delivery = record.delivery or Delivery()
    rows = (
        pair("登记编号", record.number, "送达机关", organ(request)),
        wide("送达文书\n名称、文号", _document(request), 2),
        wide("受送达人", _receiver(request)),
        wide("送达方式", ticked(DeliveryMode, delivery.mode)),
        _open("送达地点", _place(request, delivery)),
        _days(day(delivery.sent_on), day(delivery.received_on)),
        written("收件人", 2.6, say("received_foot")),
        _open("代收人与\n受送达人关系", delivery.relation, 2.6, say("other_foot")),
        written("拒收、留置\n的事由", 3, say("witness_foot")),
        written("送达人", 2.6, say("server_foot")),
        _open("备注", delivery.proof),
        FormRow((FormCell(say("note"), across=4),), 2),
    )
    grid = FormGrid((1.3, 2.5, 1.1, 2.1), rows, size=11)
    return sheet(request, say("title", org=organ(request)), (grid,))


def _document(request: Request) -> str:
    """Return name and number of what is served; its number may be written in by hand."""
    if request.options.served:
        return request.options.served
    last = request.sent[-1] if request.sent else Sent("", "", request.record.reply_doc)
    title = _reply_name(request) if last.code in ("", "D17") else last.title
    return request.wording.say("document", title=title, number=last.number)


def _reply_name(request: Request) -> str:
    record: Complaint | AccessRequest = request.record
    if isinstance(record, AccessRequest):
        return request.wording.say("reply_access")
    petition = record.rule_set is RuleSet.XINFANG
    return request.wording.say("reply_petition" if petition else "reply")


def _receiver(request: Request) -> str:
    record: Complaint | AccessRequest = request.record
    if isinstance(record, Complaint):
        return addressee(request)
    if record.applicant is None or not record.applicant.name:
        raise NobodyToTell("没有可以写明的受送达人。", "请先填写申请人。")
    return record.applicant.name


def _place(request: Request, delivery: Delivery | ReplyDelivery) -> str:
    """Return where it was posted to; where else it is served is written by hand."""
    if delivery.mode is not DeliveryMode.POST or not delivery.tracking_no:
        return ""
    record: Complaint | AccessRequest = request.record
    who = request.identity if isinstance(record, Complaint) else record.applicant
    address = who.address if who else ""
    return request.wording.say("mailed", address=address, tracking=delivery.tracking_no)


def _open(name: str, value: str, lines: float = 1.6, foot: str = "") -> FormRow:
    """Return a row that is written in by hand where the record says nothing."""
    return FormRow((label(name), FormCell(value, across=3, foot=foot, blank=True)), lines)


def _days(sent: str, received: str) -> FormRow:
    return FormRow(
        (
            label("发出日期"),
            FormCell(sent, blank=True),
            label("送达时间"),
            FormCell(received, blank=True),
        ),
        1.6,
    )
