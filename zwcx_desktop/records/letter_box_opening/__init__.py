"""Openings of letter boxes (举报箱开箱): two persons, a count, and what became of every letter."""

from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.letter_box_opening.flow import WORKFLOW
from zwcx_desktop.records.letter_box_opening.parts import (
    BoxLetter,
    LetterOutcome,
    OpeningState,
    RecordLetter,
)
from zwcx_desktop.records.letter_box_opening.record import (
    OPEN,
    LetterBoxOpening,
    check,
    derive,
    search_text,
    title,
)

__all__ = [
    "KIND",
    "BoxLetter",
    "LetterBoxOpening",
    "LetterOutcome",
    "OpeningState",
    "RecordLetter",
    "check",
]

KIND = Kind(
    name="letter_box_opening",
    version=1,
    label="举报箱开箱",
    section=Section.COMPLAINTS,
    prefix="KX",
    record=LetterBoxOpening,
    states=OpeningState,
    open_states=OPEN,
    draft_states=frozenset({OpeningState.DRAFT}),
    title=title,
    purpose="登记两人以上共同开启举报箱，来信逐件登记去向。",
    told=frozenset({"box", "opened_at"}),
    columns=("box", "opened_at", "letters_count", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    derive=derive,
    beside_complaints=True,
)
