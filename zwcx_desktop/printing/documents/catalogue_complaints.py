"""The documents of complaints and letter boxes."""

from typing import Any

from zwcx_desktop.printing.documents import complaint_triage, complaints
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


def _handed_over(record: Any) -> str:
    gone = record.state is S.DISCIPLINE
    return "本件已移送纪检监察机关，本地只保留编号和日期。" if gone else ""


_ACCEPTED: frozenset[State] = frozenset({S.ACCEPTED, S.ASSIGNED, S.IN_PROGRESS, S.EXT_PENDING})

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
)
