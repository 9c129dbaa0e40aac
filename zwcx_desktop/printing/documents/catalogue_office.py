"""The documents of the office's own papers and posts."""

from zwcx_desktop.printing.documents import handovers
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.handover import HandoverState

OFFICE_FORMS = (
    Form(
        "D36",
        "岗位交接清单",
        "handover",
        handovers.handover_list,
        frozenset(HandoverState) - {HandoverState.DRAFT, HandoverState.VOID},
        fresh=True,
    ),
)
