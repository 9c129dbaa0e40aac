"""The documents of supervision, assessment and creation."""

from typing import Any

from zwcx_desktop.printing.documents import oversight, supervision
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.oversight_item import ItemKind, ItemState
from zwcx_desktop.records.policy_document import PolicyDocument, PolicyState
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
