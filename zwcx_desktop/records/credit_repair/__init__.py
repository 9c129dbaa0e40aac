"""Credit repair (信用修复): applications the recognising authority decides on."""

from zwcx_desktop.records.credit_repair.flow import WORKFLOW
from zwcx_desktop.records.credit_repair.parts import (
    Condition,
    ConditionKind,
    Decision,
    Mitigation,
    MitigationKind,
    RecordDecision,
    RecordUpdate,
    RepairRequest,
    RepairState,
    SendApplication,
)
from zwcx_desktop.records.credit_repair.record import OPEN, CreditRepair, check, search_text
from zwcx_desktop.records.kind import Kind, Section

__all__ = [
    "KIND",
    "Condition",
    "ConditionKind",
    "CreditRepair",
    "Decision",
    "Mitigation",
    "MitigationKind",
    "RecordDecision",
    "RecordUpdate",
    "RepairRequest",
    "RepairState",
    "SendApplication",
    "check",
]

KIND = Kind(
    name="credit_repair",
    version=1,
    label="信用修复",
    section=Section.INTEGRITY,
    prefix="XF",
    record=CreditRepair,
    states=RepairState,
    open_states=OPEN,
    draft_states=frozenset({RepairState.DRAFT}),
    title=lambda record: record.title,
    purpose="纠正失信行为以后，向认定部门申请信用修复。",
    columns=("number", "title", "request", "authority", "applied_on", "decision", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    unit=lambda record: record.unit_id or "",
)
