"""The documents of complaints and letter boxes."""

from typing import Any

from zwcx_desktop.printing.documents import complaints
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.complaint import ComplaintState
from zwcx_desktop.records.kind import State

S = ComplaintState


def _nobody_to_tell(record: Any) -> str:
    return "" if record.reachable else "匿名或者身份不清的来件不制发受理告知书。"


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
)
