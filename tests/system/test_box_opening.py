"""A box is opened by two, every letter becomes a matter, and a report on the leader stays unseen."""

from dataclasses import replace

import pytest

from tests.system.conftest import AUDITOR, COUNTER, SECRECY, Town
from tests.system.overseen import OPENING
from zwcx_desktop.records import letter_box_opening as b
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import Channel, OptionalOpinion
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.values import ListQuery


def opened(town: Town) -> RecordId:
    letters = tuple(b.BoxLetter(appearance=f"{colour}信封") for colour in ("白色", "牛皮纸"))
    with town.sit(CLERK) as desk:
        entry = replace(OPENING, openers=(CLERK, COUNTER), letters_count=2, letters=letters)
        made = desk.create("letter_box_opening", entry).id
    with town.sit(COUNTER) as desk:
        desk.act(made, "confirm", OptionalOpinion())
    return made


def from_box(town: Town, case: str, opening: RecordId) -> RecordId:
    told = replace(
        town.week.complaint(case),
        channel=Channel.LETTER_BOX.value,
        source_no="",
        opened_box=None,
        opening=opening,
    )
    with town.sit(CLERK) as desk:
        return desk.create("complaint", told).id


def test_every_letter_becomes_a_matter_and_a_hidden_one_leaves_no_trace(town: Town) -> None:
    opening = opened(town)
    lights, report = (from_box(town, case, opening) for case in ("hotline", "report"))
    told = b.RecordLetter(no=1, outcome=b.LetterOutcome.COMPLAINT, complaint=lights)
    hidden = replace(told, no=2, complaint=report)
    with town.sit(CLERK) as desk:
        desk.act(opening, "record_letter", told)
        with pytest.raises(Refused, match="限定知悉范围"):
            desk.act(opening, "record_letter", hidden)
        desk.act(opening, "record_letter", replace(hidden, complaint=None, is_restricted=True))
        desk.act(opening, "close")
        seen = [(tie.label, tie.id, tie.outward) for tie in desk.ties(opening)]
        assert sorted(seen) == sorted(
            [
                ("逐件登记：登记成的投诉举报件", lights, True),
                ("开箱登记件", lights, False),
                ("开箱登记件", report, False),
            ]
        )
    for barred in (LEADER, REVIEWER):
        with town.sit(barred) as desk:
            assert desk.get(opening).record.letters[1].complaint is None
            assert {tie.id for tie in desk.ties(opening)} == {lights}


@pytest.mark.parametrize("user", [SECRECY, AUDITOR])
def test_only_those_who_handle_complaints_know_of_openings(town: Town, user: str) -> None:
    opening = opened(town)
    with town.sit(user) as desk:
        with pytest.raises(NotVisible):
            desk.get(opening)
        with pytest.raises(NotVisible):
            desk.page(ListQuery(kind="letter_box_opening"))
        assert desk.search("镇政府大门") == ()
