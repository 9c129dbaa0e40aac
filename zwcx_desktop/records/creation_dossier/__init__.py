"""Dossiers of the creation campaign (诚信街道、诚信乡镇创建)."""

from zwcx_desktop.records.creation_dossier.flow import WORKFLOW
from zwcx_desktop.records.creation_dossier.parts import (
    Apply,
    CreationCriterion,
    CreationResult,
    CreationState,
    RecordDecision,
    Revoke,
    SelfCheck,
)
from zwcx_desktop.records.creation_dossier.record import (
    OPEN,
    CreationDossier,
    check,
    derive,
    due,
    search_text,
    title,
)
from zwcx_desktop.records.kind import Kind, Section

__all__ = [
    "KIND",
    "Apply",
    "CreationCriterion",
    "CreationDossier",
    "CreationResult",
    "CreationState",
    "RecordDecision",
    "Revoke",
    "SelfCheck",
    "check",
]

KIND = Kind(
    name="creation_dossier",
    version=1,
    label="诚信创建",
    section=Section.OVERSIGHT,
    prefix="CJ",
    record=CreationDossier,
    states=CreationState,
    open_states=OPEN,
    draft_states=frozenset({CreationState.DRAFT}),
    title=title,
    purpose="对照标准自查，申报诚信创建称号，到期以前提醒。",
    told=frozenset({"year", "campaign", "valid_to"}),
    columns=("number", "year", "campaign", "honour_title", "valid_to", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=due,
    derive=derive,
    numbered_at="sign",
    term="campaign",
)
