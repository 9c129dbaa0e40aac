"""Training in good faith (诚信教育), and how many civil servants have a credit file."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.training_record.flow import WORKFLOW
from zwcx_desktop.records.training_record.record import (
    OPEN,
    TRAINING_RULE,
    TrainingForm,
    TrainingRecord,
    TrainingState,
    check,
    search_text,
)

__all__ = [
    "KIND",
    "TRAINING_RULE",
    "TrainingForm",
    "TrainingRecord",
    "TrainingState",
    "check",
]

KIND = Kind(
    name="training_record",
    version=1,
    label="诚信教育",
    section=Section.OVERSIGHT,
    prefix="PX",
    record=TrainingRecord,
    states=TrainingState,
    open_states=OPEN,
    draft_states=frozenset({TrainingState.DRAFT}),
    title=lambda training: training.topic,
    purpose="登记政务诚信培训，每次由另一人确认。",
    told=frozenset({"topic"}),
    columns=("topic", "held_on", "hours", "attendees_count", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    unit=lambda training: training.organiser,
)
