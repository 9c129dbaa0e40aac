"""The documents of complaints and letter boxes."""

from typing import Any

from zwcx_desktop.printing.documents import (
    complaint_handling,
    complaint_replies,
    complaint_triage,
    complaints,
    delivery,
    letter_boxes,
)
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.access_request import RequestState
from zwcx_desktop.records.complaint import Complaint, ComplaintState, Route
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.letter_box_opening import OpeningState

S = ComplaintState


def _nobody_to_tell(record: Any) -> str:
    return "" if record.reachable else "匿名或者身份不清的来件不制发受理告知书。"


def _not_rejected(record: Any) -> str:
    if record.reject_reason is None:
        return "本件没有不予受理。"
    return "" if record.reachable else "匿名或者身份不清的来件不制发不予受理告知书。"


def _not_transferred(record: Any) -> str:
    return "" if complaint_triage.transferred(record) else "本件没有转送其他机关。"


def _nobody_to_tell_where(record: Any) -> str:
    if nothing := _not_transferred(record):
        return nothing
    return "" if record.reachable else "匿名或者身份不清的来件不告知转送去向。"


def _not_returned(record: Any) -> str:
    returned = any(referral.route is Route.RETURN for referral in record.referrals)
    return "" if returned else "本件没有退单。"


def _not_merged(record: Any) -> str:
    return "" if complaint_triage.is_merged(record) else "本件没有并单。"


def _not_reported(record: Any) -> str:
    return "" if record.urgent_reports else "本件没有办理“重大紧急报告”。"


def _not_assigned(record: Any) -> str:
    return "" if record.assignments else "本件没有交办。"


def _not_extended(record: Any) -> str:
    if complaint_handling.approved(record) is None:
        return "本件没有批准延期。"
    return "" if record.reachable else "匿名或者身份不清的来件不制发延期办理告知书。"


def _not_answered(record: Any) -> str:
    if not record.reply_text and not _is_merged(record):
        return "本件还没有起草答复。"
    if record.reachable or record.title:
        return ""
    return "匿名举报不公告答复，以免透露举报内容。"


def _is_merged(record: Any) -> bool:
    return bool(record.links) and record.links[-1].undone_at is None


def _nothing_served(record: Any) -> str:
    if isinstance(record, Complaint) and not record.reachable:
        return "匿名或者身份不清的来件没有受送达人。"
    return ""


def _not_called(record: Any) -> str:
    if not record.reachable:
        return "匿名或者身份不清的来件不回访。"
    return "" if record.replied_on else "本件还没有答复，答复以后再回访。"


def _handed_over(record: Any) -> str:
    gone = record.state is S.DISCIPLINE
    return "本件已移送纪检监察机关，本地只保留编号和日期。" if gone else ""


_ACCEPTED: frozenset[State] = frozenset({S.ACCEPTED, S.ASSIGNED, S.IN_PROGRESS, S.EXT_PENDING})
_BEING_HANDLED: frozenset[State] = frozenset(
    {S.ASSIGNED, S.IN_PROGRESS, S.EXT_PENDING, S.REPLY_DRAFT, S.REPLY_TO_SIGN, S.REPLY_SIGNED}
)
_SERVED: frozenset[State] = frozenset(S) - {S.REGISTERED, S.DISCIPLINE, S.VOID} | (
    frozenset(RequestState) - {RequestState.REGISTERED, RequestState.VOID}
)

COMPLAINT_FORMS = (
    Form(
        "D11",
        "投诉举报登记表",
        "complaint",
        complaints.registration_form,
        frozenset(S),
        obstacle=_handed_over,
        masked=True,
        editable=False,
    ),
    Form(
        "D12",
        "受理告知书",
        "complaint",
        complaints.acceptance_notice,
        _ACCEPTED,
        word="告",
        obstacle=_nobody_to_tell,
        addressed=True,
        acts=frozenset({"accept"}),
    ),
    Form(
        "D13",
        "不予受理告知书",
        "complaint",
        complaint_triage.rejection_notice,
        frozenset({S.REJECTED}),
        word="告",
        obstacle=_not_rejected,
        addressed=True,
        acts=frozenset({"reject"}),
    ),
    Form(
        "D14a",
        "转送函",
        "complaint",
        complaint_triage.transfer_letter,
        frozenset({S.TRANSFERRED}),
        word="函",
        obstacle=_not_transferred,
        acts=frozenset({"transfer"}),
    ),
    Form(
        "D14b",
        "退单（职责异议）申请",
        "complaint",
        complaint_triage.return_request,
        frozenset({S.RETURNED}),
        word="函",
        obstacle=_not_returned,
        acts=frozenset({"return_order"}),
    ),
    Form(
        "D14c",
        "转送去向告知书",
        "complaint",
        complaint_triage.transfer_notice,
        frozenset({S.TRANSFERRED}),
        word="告",
        obstacle=_nobody_to_tell_where,
        addressed=True,
        acts=frozenset({"transfer"}),
    ),
    Form(
        "D20",
        "并单办理说明",
        "complaint",
        complaint_triage.merging_note,
        frozenset(S) - {S.DISCIPLINE, S.VOID},
        obstacle=_not_merged,
        acts=frozenset({"merge", "take_in"}),
        tied=True,
    ),
    Form(
        "D11a",
        "重大紧急事项报告单",
        "complaint",
        complaint_handling.urgent_report,
        frozenset(S) - {S.DISCIPLINE, S.VOID},
        obstacle=_not_reported,
        acts=frozenset({"report_urgent"}),
    ),
    Form(
        "D15",
        "内部交办单",
        "complaint",
        complaint_handling.assignment_sheet,
        _BEING_HANDLED,
        obstacle=_not_assigned,
        acts=frozenset({"assign", "reassign"}),
    ),
    Form(
        "D16",
        "延期办理告知书",
        "complaint",
        complaint_handling.extension_notice,
        _BEING_HANDLED,
        word="告",
        obstacle=_not_extended,
        addressed=True,
        acts=frozenset({"approve_extension"}),
    ),
    Form(
        "D17",
        "处理意见书（答复书）",
        "complaint",
        complaint_replies.reply,
        frozenset({S.REPLY_SIGNED, S.REPLIED, S.MERGED}),
        word="信复",
        obstacle=_not_answered,
        addressed=True,
        tied=True,
    ),
    Form(
        "D18",
        "送达回证",
        "complaint",
        delivery.receipt,
        _SERVED,
        obstacle=_nothing_served,
        addressed=True,
        also=frozenset({"access_request"}),
        editable=False,
    ),
    Form(
        "D19",
        "回访记录表",
        "complaint",
        complaint_replies.call_sheet,
        frozenset({S.REPLIED, S.FOLLOWED_UP, S.IN_PROGRESS, S.CLOSED, S.IN_REVIEW_UP, S.FINAL}),
        obstacle=_not_called,
        masked=True,
        acts=frozenset({"follow_up"}),
        editable=False,
    ),
    Form(
        "D38",
        "举报箱开箱登记表",
        "letter_box_opening",
        letter_boxes.opening_sheet,
        frozenset({OpeningState.CONFIRMED, OpeningState.CLOSED}),
        acts=frozenset({"confirm"}),
        tied=True,
        editable=False,
    ),
)
