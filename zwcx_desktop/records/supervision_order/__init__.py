"""Supervision orders (督办): from above with a day to report by, or to those below."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.supervision_order.flow import WORKFLOW
from zwcx_desktop.records.supervision_order.parts import (
    Direction,
    DueChange,
    Level,
    OrderKind,
    OrderState,
    Reminder,
    Returned,
)
from zwcx_desktop.records.supervision_order.questions import (
    Conclude,
    Extend,
    Grant,
    Receive,
    RecordReceipt,
    RecordReply,
    Remind,
    SendBack,
)
from zwcx_desktop.records.supervision_order.record import (
    OPEN,
    SupervisionOrder,
    check,
    derive,
    search_text,
)

__all__ = [
    "KIND",
    "Conclude",
    "Direction",
    "DueChange",
    "Extend",
    "Grant",
    "Level",
    "OrderKind",
    "OrderState",
    "Receive",
    "RecordReceipt",
    "RecordReply",
    "Remind",
    "Reminder",
    "Returned",
    "SendBack",
    "SupervisionOrder",
    "check",
]

KIND = Kind(
    name="supervision_order",
    version=1,
    label="督办",
    section=Section.OVERSIGHT,
    prefix="DB",
    record=SupervisionOrder,
    states=OrderState,
    open_states=OPEN,
    draft_states=frozenset({OrderState.DRAFT}),
    title=lambda order: order.title,
    purpose="登记上级下达的督办并按期回复，或者向村（社区）、科室发出督办。",
    columns=("title", "direction", "kind", "from_org", "due_on", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=lambda order: order.due_on,
    unit=lambda order: order.handler_unit or "、".join(order.to_units),
    derive=derive,
)
