"""Time-limited rectifications (限期整改): what was ordered, done, and accepted by others."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.rectification.flow import WORKFLOW
from zwcx_desktop.records.rectification.parts import (
    Accept,
    Acceptance,
    ExtendRectification,
    Extension,
    Measure,
    ProposeClue,
    RectificationState,
    ReportDone,
    ReportMeasures,
    Result,
)
from zwcx_desktop.records.rectification.record import (
    OPEN,
    Rectification,
    check,
    derive,
    due,
    search_text,
)

__all__ = [
    "KIND",
    "Accept",
    "Acceptance",
    "ExtendRectification",
    "Extension",
    "Measure",
    "ProposeClue",
    "Rectification",
    "RectificationState",
    "ReportDone",
    "ReportMeasures",
    "Result",
    "check",
]

KIND = Kind(
    name="rectification",
    version=1,
    label="限期整改",
    section=Section.INTEGRITY,
    prefix="ZG",
    record=Rectification,
    states=RectificationState,
    open_states=OPEN,
    draft_states=frozenset({RectificationState.DRAFT}),
    title=lambda record: record.title,
    purpose="登记上级要求限期整改的问题和措施，到期以前报请验收。",
    columns=("number", "title", "ordered_by", "unit_id", "due_on", "progress_pct", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=due,
    unit=lambda record: record.unit_id or "",
    derive=derive,
    responsible=("owner_id",),
)
