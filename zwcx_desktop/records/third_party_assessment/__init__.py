"""Third-party assessments (第三方评估): kept as they were made, answered, never edited."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.third_party_assessment.flow import WORKFLOW
from zwcx_desktop.records.third_party_assessment.parts import (
    AssessmentState,
    RiskWarning,
    Supersede,
    WarningLevel,
)
from zwcx_desktop.records.third_party_assessment.record import (
    OPEN,
    ThirdPartyAssessment,
    check,
    derive,
    search_text,
)

__all__ = [
    "KIND",
    "AssessmentState",
    "RiskWarning",
    "Supersede",
    "ThirdPartyAssessment",
    "WarningLevel",
    "check",
]

KIND = Kind(
    name="third_party_assessment",
    version=1,
    label="第三方评估",
    section=Section.OVERSIGHT,
    prefix="PG",
    record=ThirdPartyAssessment,
    states=AssessmentState,
    open_states=OPEN,
    draft_states=frozenset({AssessmentState.DRAFT}),
    title=lambda assessment: assessment.title,
    purpose="登记第三方机构的评估结果，如有不同意见，签发回应。",
    columns=("title", "agency", "period", "score", "rank", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=lambda assessment: assessment.due_on,
    derive=derive,
)
