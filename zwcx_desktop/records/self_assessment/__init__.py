"""Self-assessments (绩效自评): the office scores itself under a superior's scheme."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.self_assessment.flow import WORKFLOW
from zwcx_desktop.records.self_assessment.parts import (
    AssessmentItem,
    AssessmentState,
    RecordResult,
    ResultGrade,
    SubmitUp,
    SuperiorScore,
)
from zwcx_desktop.records.self_assessment.record import (
    OPEN,
    SelfAssessment,
    check,
    derive,
    due,
    search_text,
    title,
)

__all__ = [
    "KIND",
    "AssessmentItem",
    "AssessmentState",
    "RecordResult",
    "ResultGrade",
    "SelfAssessment",
    "SubmitUp",
    "SuperiorScore",
    "check",
]

KIND = Kind(
    name="self_assessment",
    version=1,
    label="绩效自评",
    section=Section.OVERSIGHT,
    prefix="KH",
    record=SelfAssessment,
    states=AssessmentState,
    open_states=OPEN,
    draft_states=frozenset({AssessmentState.DRAFT}),
    title=title,
    purpose="对照上级考核方案逐项自评，审核、签发后报送。",
    told=frozenset({"scheme"}),
    columns=(
        "number",
        "scheme",
        "period_from",
        "period_to",
        "score_text",
        "superior_total",
        "state",
    ),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=due,
    unit=lambda assessment: assessment.unit_id or "",
    derive=derive,
    numbered_at="sign",
)
