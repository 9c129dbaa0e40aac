"""Objections (异议处理) to dishonesty records: marked, checked, corrected, revoked or upheld."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.objection.flow import WORKFLOW
from zwcx_desktop.records.objection.parts import (
    AskSource,
    Decide,
    NotifyApplicant,
    NotifyMode,
    ObjectionKind,
    ObjectionState,
    RecordUpdate,
    Result,
    SourceAnswered,
    SourceCheck,
)
from zwcx_desktop.records.objection.record import OPEN, Objection, check, derive, due, search_text

__all__ = [
    "KIND",
    "AskSource",
    "Decide",
    "NotifyApplicant",
    "NotifyMode",
    "Objection",
    "ObjectionKind",
    "ObjectionState",
    "RecordUpdate",
    "Result",
    "SourceAnswered",
    "SourceCheck",
    "check",
]

KIND = Kind(
    name="objection",
    version=1,
    label="异议处理",
    section=Section.INTEGRITY,
    prefix="YY",
    record=Objection,
    states=ObjectionState,
    open_states=OPEN,
    draft_states=frozenset({ObjectionState.RECEIVED}),
    title=lambda record: record.title,
    purpose="登记对失信记录的异议，3个工作日内处理，需要提供单位核查的7个工作日。",
    columns=("number", "title", "kind", "received_on", "due_on", "result", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=due,
    unit=lambda record: record.unit_id or "",
    derive=derive,
)
