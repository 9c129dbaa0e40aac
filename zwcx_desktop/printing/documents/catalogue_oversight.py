"""The documents of supervision, assessment and creation."""

from datetime import date
from typing import Any

from zwcx_desktop.printing.documents import assessments, creation, oversight, supervision
from zwcx_desktop.printing.documents.form import Days, Form, year_so_far
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.records.creation_dossier import CreationState
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.oversight_item import ItemKind, ItemState
from zwcx_desktop.records.policy_document import PolicyDocument, PolicyState
from zwcx_desktop.records.self_assessment import AssessmentState
from zwcx_desktop.records.supervision_order import Direction, OrderState

_ORDER_STANDS: frozenset[State] = frozenset(OrderState) - {
    OrderState.DRAFT,
    OrderState.REVOKED,
    OrderState.VOID,
}


def _not_ours(record: Any) -> str:
    ours = record.direction is Direction.ISSUED
    return "" if ours else "上级下达的督办由发出单位制发通知书，本单位制发回报单。"


def _nothing_to_report(record: Any) -> str:
    if isinstance(record, PolicyDocument):
        return "" if record.slips else "来文没有要求限期回报。"
    asked = record.direction is Direction.RECEIVED
    return "" if asked else "本单位发出的督办由对方回报。"


def _in_court(record: Any) -> str:
    return "出庭应诉不用书面答复。" if record.kind is ItemKind.APPEARANCE else ""


def _assessed(records: tuple[Any, ...], options: Options, on: date) -> Days:
    start, end = records[0].period_from, records[0].period_to
    return (start, end) if start and end else year_so_far(records, options, on)


OVERSIGHT_FORMS = (
    Form(
        "D21",
        "督办（催办）通知书",
        "supervision_order",
        supervision.supervision_notice,
        _ORDER_STANDS,
        word="督",
        obstacle=_not_ours,
        acts=frozenset({"issue", "remind"}),
    ),
    Form(
        "D21b",
        "办理情况回报单",
        "policy_document",
        supervision.report_slip,
        frozenset({*PolicyState, *OrderState})
        - {OrderState.DRAFT, OrderState.REVOKED, OrderState.VOID, PolicyState.VOID},
        obstacle=_nothing_to_report,
        also=frozenset({"supervision_order"}),
        acts=frozenset({"report", "sign_reply", "send_reply"}),
    ),
    Form(
        "D30",
        "政务诚信建设工作总结和绩效考核自评表",
        "self_assessment",
        assessments.assessment_report,
        frozenset(
            {
                AssessmentState.SIGNED,
                AssessmentState.SUBMITTED,
                AssessmentState.RESULT,
                AssessmentState.ARCHIVED,
            }
        ),
        word="报",
        counts=(
            *assessments.PROMISES,
            *assessments.OPENNESS,
            *assessments.COMPLAINTS,
            *assessments.INTEGRITY,
        ),
        covers=_assessed,
    ),
    Form(
        "D31",
        "诚信创建申报表",
        "creation_dossier",
        creation.creation_form,
        frozenset(CreationState)
        - {
            CreationState.DRAFT,
            CreationState.IN_REVIEW,
            CreationState.TO_SIGN,
            CreationState.VOID,
        },
    ),
    Form(
        "D33",
        "建议提案答复函、书面答复",
        "oversight_item",
        oversight.written_answer,
        frozenset({ItemState.REPLY_SIGNED, ItemState.REPLIED, ItemState.JUDGED, ItemState.CLOSED}),
        word="函",
        obstacle=_in_court,
        acts=frozenset({"sign_reply"}),
    ),
)
