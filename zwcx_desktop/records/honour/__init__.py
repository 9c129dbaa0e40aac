"""Honours for keeping one's word (守信激励): checked first, then approved and awarded."""

from zwcx_desktop.records.honour.flow import WORKFLOW
from zwcx_desktop.records.honour.parts import (
    AskCheck,
    Award,
    CheckResult,
    CreditCheck,
    Disqualification,
    Disqualify,
    HonourState,
    Rank,
    RecordCheck,
    SubjectKind,
)
from zwcx_desktop.records.honour.record import OPEN, Honour, check, search_text, title
from zwcx_desktop.records.kind import Kind, Section

__all__ = [
    "KIND",
    "AskCheck",
    "Award",
    "CheckResult",
    "CreditCheck",
    "Disqualification",
    "Disqualify",
    "Honour",
    "HonourState",
    "Rank",
    "RecordCheck",
    "SubjectKind",
    "check",
]

KIND = Kind(
    name="honour",
    version=1,
    label="守信激励",
    section=Section.INTEGRITY,
    prefix="SJ",
    record=Honour,
    states=HonourState,
    open_states=OPEN,
    draft_states=frozenset({HonourState.DRAFT}),
    title=title,
    purpose="推荐守信单位和个人参加评选，先作信用核查，再推荐。",
    told=frozenset({"subject"}),
    columns=("title", "subject", "level", "authority", "awarded_on", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=lambda honour: honour.apply_by,
    unit=lambda honour: honour.subject_unit,
)
