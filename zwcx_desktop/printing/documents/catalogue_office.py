"""The documents of the office's own papers and posts."""

from zwcx_desktop.printing.documents import archives, handovers
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.handover import HandoverState
from zwcx_desktop.records.issued_document import IssuedState
from zwcx_desktop.records.policy_document import PolicyState

OFFICE_FORMS = (
    Form(
        "D35",
        "归档文件目录",
        "issued_document",
        archives.archive_list,
        frozenset({IssuedState.ARCHIVED, IssuedState.VOID, PolicyState.ARCHIVED}),
        also=frozenset({"policy_document"}),
        many=True,
        editable=False,
    ),
    Form(
        "D36",
        "岗位交接清单",
        "handover",
        handovers.handover_list,
        frozenset(HandoverState) - {HandoverState.DRAFT, HandoverState.VOID},
        fresh=True,
        editable=False,
    ),
)
