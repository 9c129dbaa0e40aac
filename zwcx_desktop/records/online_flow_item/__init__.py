"""Items handled wholly online (网上全流程): standard, actual, and what fell short."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.online_flow_item.flow import WORKFLOW
from zwcx_desktop.records.online_flow_item.record import (
    OPEN,
    FlowResult,
    FlowState,
    OnlineFlowItem,
    check,
    search_text,
)

__all__ = ["KIND", "FlowResult", "FlowState", "OnlineFlowItem", "check"]

KIND = Kind(
    name="online_flow_item",
    version=1,
    label="网上全流程",
    section=Section.OPENNESS,
    prefix="WQ",
    record=OnlineFlowItem,
    states=FlowState,
    open_states=OPEN,
    draft_states=frozenset({FlowState.DRAFT}),
    title=lambda item: item.item_name,
    purpose="按期登记审批事项网上全流程办理是否达标，未达标的说明或者提出线索。",
    told=frozenset({"item_name"}),
    columns=("number", "item_code", "item_name", "period_to", "met", "unit_id", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    unit=lambda item: item.unit_id or "",
)
