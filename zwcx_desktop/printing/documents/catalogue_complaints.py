"""The documents of complaints and letter boxes."""

from typing import Any

from zwcx_desktop.printing.documents import complaint_handling, complaint_triage, complaints
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.complaint import ComplaintState, Route
from zwcx_desktop.records.kind import State

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
    return "" if record.links else "本件没有并单。"


def _not_reported(record: Any) -> str:
    return "" if record.urgent_reports else "本件没有办理“重大紧急报告”。"


def _not_assigned(record: Any) -> str:
    return "" if record.assignments else "本件没有交办。"


def _not_extended(record: Any) -> str:
    if complaint_handling.approved(record) is None:
        return "本件没有批准延期。"
    return "" if record.reachable else "匿名或者身份不清的来件不制发延期办理告知书。"


def _handed_over(record: Any) -> str:
    gone = record.state is S.DISCIPLINE
    return "本件已移送纪检监察机关，本地只保留编号和日期。" if gone else ""


_ACCEPTED: frozenset[State] = frozenset({S.ACCEPTED, S.ASSIGNED, S.IN_PROGRESS, S.EXT_PENDING})
_BEING_HANDLED: frozenset[State] = frozenset(
    {S.ASSIGNED, S.IN_PROGRESS, S.EXT_PENDING, S.REPLY_DRAFT, S.REPLY_TO_SIGN, S.REPLY_SIGNED}
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
        frozenset({S.MERGED, S.REPLIED, S.FOLLOWED_UP, S.CLOSED}),
        obstacle=_not_merged,
        acts=frozenset({"merge"}),
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
)
