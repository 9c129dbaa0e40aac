"""What congress, courts and others put to the office, and its replies (建议提案、司法监督)."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.oversight_item.flow import WORKFLOW
from zwcx_desktop.records.oversight_item.parts import (
    Adoption,
    Attitude,
    Hearing,
    ItemKind,
    ItemState,
    Judgement,
    Openness,
    Talk,
)
from zwcx_desktop.records.oversight_item.questions import (
    Assign,
    CloseItem,
    DraftAnswer,
    HandBack,
    MakePublic,
    RecordAttitude,
    RecordHearing,
    RecordTalk,
)
from zwcx_desktop.records.oversight_item.record import (
    OPEN,
    OversightItem,
    check,
    derive,
    search_text,
    unasked,
)

__all__ = [
    "KIND",
    "Adoption",
    "Assign",
    "Attitude",
    "CloseItem",
    "DraftAnswer",
    "HandBack",
    "Hearing",
    "ItemKind",
    "ItemState",
    "Judgement",
    "MakePublic",
    "Openness",
    "OversightItem",
    "RecordAttitude",
    "RecordHearing",
    "RecordTalk",
    "Talk",
    "check",
]

KIND = Kind(
    name="oversight_item",
    version=1,
    label="建议提案与司法监督",
    section=Section.OVERSIGHT,
    prefix="JY",
    record=OversightItem,
    states=ItemState,
    open_states=OPEN,
    draft_states=frozenset({ItemState.REGISTERED}),
    title=lambda item: item.title,
    purpose="登记代表建议、政协提案、司法建议、检察建议和出庭应诉，按期答复。",
    columns=("title", "kind", "proposer", "due_on", "state"),
    unasked=unasked,
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=lambda item: item.due_on,
    unit=lambda item: item.lead_unit or "",
    derive=derive,
    flow=lambda item: "law_linkage" if item.linkage_ref else "",
)
