"""Incoming documents (收文办理): the handling slip, the report it wants, the clauses in it."""

from zwcx_desktop.records.incoming import Secrecy, Urgency
from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.policy_document.flow import WORKFLOW
from zwcx_desktop.records.policy_document.parts import (
    AddClauses,
    Archive,
    Audit,
    BreakDown,
    Clause,
    Dispose,
    Disposition,
    HandlingReport,
    Instruct,
    PaperPublicity,
    PolicyState,
    Propose,
    Remind,
    Report,
    ReportSlip,
    Retention,
)
from zwcx_desktop.records.policy_document.record import (
    OPEN,
    PolicyDocument,
    check,
    derive,
    due,
    search_text,
)

__all__ = [
    "KIND",
    "AddClauses",
    "Archive",
    "Audit",
    "BreakDown",
    "Clause",
    "Dispose",
    "Disposition",
    "HandlingReport",
    "Instruct",
    "PaperPublicity",
    "PolicyDocument",
    "PolicyState",
    "Propose",
    "Remind",
    "Report",
    "ReportSlip",
    "Retention",
    "Secrecy",
    "Urgency",
    "check",
]

KIND = Kind(
    name="policy_document",
    version=1,
    label="收文办理",
    section=Section.PROMISES,
    prefix="SW",
    record=PolicyDocument,
    states=PolicyState,
    open_states=OPEN,
    draft_states=frozenset({PolicyState.REGISTERED}),
    title=lambda document: document.title,
    purpose="登记上级来文，拟办、批示，把要做的事分解为任务，到期前提醒回报。",
    told=frozenset({"report_due"}),
    columns=("receipt_no", "title", "issuer", "doc_no", "received_on", "report_due", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=due,
    unit=lambda document: document.unit_id or "",
    derive=derive,
    responsible=("handler_id",),
)
