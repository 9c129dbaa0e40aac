"""The documents of broken words, and of putting them right."""

from typing import Any

from zwcx_desktop.printing.documents import credit, dishonesty, rectifications
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.credit_repair import RepairState
from zwcx_desktop.records.dishonesty_record import RECOGNISED, DishonestyState
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.objection import ObjectionState
from zwcx_desktop.records.rectification import RectificationState

_ORDERED: frozenset[State] = frozenset(RectificationState) - {
    RectificationState.DRAFT,
    RectificationState.VOID,
}

_EXPLAINED: frozenset[State] = frozenset(
    {
        CommitmentState.UNFULFILLED,
        CommitmentState.PARTIAL,
        CommitmentState.FULFILLED,
        CommitmentState.ARCHIVED,
        *(frozenset(DishonestyState) - {DishonestyState.VOID}),
    }
)


def _unexplained(record: Any) -> str:
    if dishonesty.explanation_of(record) is not None:
        return ""
    if getattr(record, "about_person", False):
        return "个人政务失信的书面说明密封保存，由负责人另行密封报送。"
    return "还没有填写书面说明。"


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
    Form(
        "D24",
        "政务失信信息报送表",
        "dishonesty_record",
        dishonesty.report_form,
        frozenset(RECOGNISED),
        fresh=True,
    ),
    Form(
        "D25",
        "失信情况书面说明",
        "commitment",
        dishonesty.written_explanation,
        _EXPLAINED,
        word="说",
        obstacle=_unexplained,
        also=frozenset({"dishonesty_record"}),
        acts=frozenset({"close_unfulfilled", "start_rectifying", "explain"}),
    ),
    Form(
        "D26",
        "异议（投诉）处理结果告知书",
        "objection",
        credit.objection_result,
        frozenset({ObjectionState.DECIDED, ObjectionState.UPDATING, ObjectionState.CLOSED}),
        word="异",
        acts=frozenset({"decide"}),
    ),
    Form(
        "D27",
        "信用修复申请书、修复情况说明",
        "credit_repair",
        credit.repair_letter,
        frozenset(
            {
                RepairState.APPLIED,
                RepairState.GRANTED,
                RepairState.REFUSED,
                RepairState.CLOSED,
            }
        ),
        word="修",
        acts=frozenset(
            {
                "send_application",
                "review_and_sign_combined",
                "record_decision",
                "record_update",
            }
        ),
        tied=True,
    ),
    Form(
        "D39",
        "政务失信情况报告",
        "dishonesty_record",
        dishonesty.period_report,
        frozenset(DishonestyState) - {DishonestyState.VOID},
        many=True,
        word="报",
        fresh=True,
        reads=("dishonesty_record",),
        of_nothing=True,
    ),
)
