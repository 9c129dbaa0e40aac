"""Handovers of posts (岗位交接): the list of what is open, three signatures, the account's end."""

from zwcx_desktop.records.handover.flow import WORKFLOW
from zwcx_desktop.records.handover.parts import (
    Article,
    BeginHandover,
    HandoverCause,
    HandoverState,
    Party,
    RegisterSlip,
    Signature,
    SigningMode,
)
from zwcx_desktop.records.handover.record import OPEN, Handover, check, derive, search_text
from zwcx_desktop.records.kind import Kind, Section

__all__ = [
    "KIND",
    "Article",
    "BeginHandover",
    "Handover",
    "HandoverCause",
    "HandoverState",
    "Party",
    "RegisterSlip",
    "Signature",
    "SigningMode",
    "check",
]


def _title(handover: Handover) -> str:
    day = f"{handover.handover_on:%Y-%m-%d} " if handover.handover_on else ""
    return f"{day}岗位交接" + (f"（{handover.cause.label}）" if handover.cause else "")


KIND = Kind(
    name="handover",
    version=1,
    label="岗位交接",
    section=Section.OFFICE,
    prefix="JJ",
    record=Handover,
    states=HandoverState,
    open_states=OPEN,
    draft_states=frozenset({HandoverState.DRAFT}),
    title=_title,
    purpose="人员变动时列清未办结的事项、物品，三方签字后交给接手的人。",
    told=frozenset({"handover_on", "cause"}),
    columns=("number", "from_user", "to_user", "witness", "cause", "handover_on", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=lambda handover: handover.handover_on,
    derive=derive,
    numbered_at="list",
)
