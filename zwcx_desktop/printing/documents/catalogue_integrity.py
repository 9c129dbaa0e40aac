"""The documents of broken words, and of putting them right."""

from zwcx_desktop.printing.documents import rectifications
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.rectification import RectificationState

_ORDERED: frozenset[State] = frozenset(RectificationState) - {
    RectificationState.DRAFT,
    RectificationState.VOID,
}

INTEGRITY_FORMS = (
    Form(
        "D22",
        "限期整改通知书",
        "rectification",
        rectifications.rectification_order,
        _ORDERED,
        word="改",
        acts=frozenset({"start", "extend"}),
    ),
    Form(
        "D23",
        "整改情况报告",
        "rectification",
        rectifications.rectification_report,
        _ORDERED,
        word="报",
        fresh=True,
    ),
)
