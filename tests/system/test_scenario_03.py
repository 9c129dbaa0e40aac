"""Scenario 3: kept in time, kept late, not kept.

The paper that makes it public with the reasons (D03) is tested with the papers.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.system.conftest import COUNTER, Town
from zwcx_desktop.records.commitment import (
    KIND,
    ClaimFulfilment,
    CloseUnfulfilled,
    CommitmentState,
    Outcome,
)
from zwcx_desktop.records.dishonesty_record import DishonestyState, Source, SubjectKind
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import Explanation, OptionalOpinion, Publication, Publish
from zwcx_desktop.records.rectification import RectificationState
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.rules.statistics import Figure, Period
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.values import ListQuery, Reason

DUE = date(2026, 9, 30)
CUT_OFF = date(2026, 12, 31)
SAID = Explanation(
    facts="承诺9月30日前完成40户改造，实际完成12户。",
    cause="施工单位中途退场。",
    loss="无",
    responsibility="公共服务办公室负责。",
    measures="重新招标，由王丽萍负责。",
    rectify_by=date(2027, 3, 31),
    signed_by="黄伟明",
    signed_on=CUT_OFF,
)


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """The office, founded at the beginning of the year."""
    return Town(tmp_path, datetime(2026, 1, 5, 1, tzinfo=UTC))


@pytest.fixture
def three(town: Town) -> list[RecordId]:
    """Three commitments of January, in force, due on 30 September."""
    told = commitment(town.script.chapter("commitments")[0])
    photo = Publication(channel="BULLETIN_BOARD", from_on=date(2026, 1, 5), proof="照片.jpg")
    with town.sit(CLERK) as desk:
        ids = [
            desk.create(
                "commitment",
                replace(told, title=f"承诺{n}", due_on=DUE, milestones=(), owner_id=COUNTER),
            ).id
            for n in "甲乙丙"
        ]
        for record in ids:
            desk.act(record, "submit")
    for user, event in ((REVIEWER, "pass"), (LEADER, "sign")):
        with town.sit(user) as desk:
            for record in ids:
                desk.act(record, event, OptionalOpinion())
    with town.sit(CLERK) as desk:
        for record in ids:
            desk.act(record, "publish", Publish(publications=(photo,)))
    return ids


def fulfil(town: Town, record: RecordId, day: date) -> None:
    town.on(day.year, day.month, day.day)
    with town.sit(CLERK) as desk:
        desk.attachments.add(record, "验收单.txt", "验收合格".encode())
        desk.act(record, "claim", ClaimFulfilment(fulfilled_on=day, result="逐项完成。"))
    with town.sit(REVIEWER) as desk:
        desk.act(record, "confirm", OptionalOpinion())


def test_a_fulfilment_is_on_time_or_late_by_its_own_day(town: Town, three: list[RecordId]) -> None:
    fulfil(town, three[0], date(2026, 9, 29))
    fulfil(town, three[1], date(2026, 10, 12))
    with town.sit(CLERK) as desk:
        outcomes = [desk.get(record).record.outcome for record in three]
        on_time = [desk.get(record).record.fulfilled_on for record in three]
    assert outcomes == [Outcome.FULFILLED_ON_TIME, Outcome.FULFILLED_LATE, None]
    assert on_time == [date(2026, 9, 29), date(2026, 10, 12), None]


def test_the_last_day_is_still_in_time(town: Town, three: list[RecordId]) -> None:
    fulfil(town, three[0], DUE)
    with town.sit(CLERK) as desk:
        assert desk.get(three[0]).record.outcome is Outcome.FULFILLED_ON_TIME


def test_the_overdue_list_holds_exactly_the_third(town: Town, three: list[RecordId]) -> None:
    fulfil(town, three[0], date(2026, 9, 29))
    town.on(2026, 9, 30)
    with town.sit(CLERK) as desk:
        assert desk.counts().overdue == 0
    fulfil(town, three[1], date(2026, 10, 12))
    town.on(2026, 12, 31)
    with town.sit(CLERK) as desk:
        late = [item for item in desk.todo() if item.reason is Reason.OVERDUE]
        listed = desk.page(ListQuery(kind="commitment", due_before=CUT_OFF)).rows
        assert desk.counts().overdue == 1
    assert [item.id for item in late] == [three[2]]
    assert (late[0].colour, late[0].days_left) == ("red", -92)
    assert "超期 92 天" in late[0].words
    assert [row.id for row in listed] == [three[2]]


def test_closing_the_third_demands_a_written_explanation(town: Town, three: list[RecordId]) -> None:
    third = three[2]
    town.on(2026, 9, 30)
    with town.sit(LEADER) as desk, pytest.raises(Refused, match="尚未届满"):
        desk.act(third, "close_unfulfilled", closing(SAID))
    town.on(2026, 12, 31)
    with town.sit(LEADER) as desk:
        bare = CloseUnfulfilled(outcome=Outcome.UNFULFILLED)
        unsigned = closing(replace(SAID, signed_by="", cause=""))
        for answers, said in ((bare, "书面说明"), (unsigned, "签字的主要负责人")):
            with pytest.raises(Refused, match=said):
                desk.act(third, "close_unfulfilled", answers)
            assert desk.get(third).state is CommitmentState.ACTIVE
        praised = replace(bare, outcome=Outcome.FULFILLED_LATE, explanation=SAID)
        with pytest.raises(Refused, match="只能选“未兑现”或“部分兑现”"):
            desk.act(third, "close_unfulfilled", praised)
        desk.act(third, "close_unfulfilled", closing(SAID))
        record = desk.get(third).record
        assert desk.counts().overdue == 2  # the other two were never claimed here
    assert record.state is CommitmentState.UNFULFILLED
    assert record.outcome is Outcome.UNFULFILLED
    assert record.explanation == SAID
    assert record.rectification_due == date(2027, 3, 31)
    row = next(row for row in KIND.workflow if row.event == "close_unfulfilled")
    assert "D03" in row.documents


def closing(said: Explanation) -> CloseUnfulfilled:
    return CloseUnfulfilled(outcome=Outcome.UNFULFILLED, explanation=said)


def test_a_clerk_or_reviewer_cannot_close_it(town: Town, three: list[RecordId]) -> None:
    town.on(2026, 12, 31)
    for user in (CLERK, REVIEWER):
        with town.sit(user) as desk, pytest.raises(Refused, match="负责人"):
            desk.act(three[2], "close_unfulfilled", closing(SAID))


def test_nobody_confirms_his_own_word(town: Town, three: list[RecordId]) -> None:
    town.on(2026, 9, 29)
    with town.sit(CLERK) as desk:
        desk.attachments.add(three[0], "验收单.txt", "验收合格".encode())
        claimed = ClaimFulfilment(fulfilled_on=date(2026, 9, 29), result="逐项完成。")
        desk.act(three[0], "claim", claimed)
    with town.sit(COUNTER) as desk, pytest.raises(Refused, match="责任人"):
        desk.act(three[0], "confirm", OptionalOpinion())


YEAR = Period(date(2026, 1, 1), date(2026, 12, 31), CUT_OFF)


def said_of_the_year(town: Town) -> dict[str, Figure]:
    """The figures of the annual report about promises, by name."""
    with town.sit(CLERK) as desk:
        report = desk.statistics.compute(YEAR, ("S02", "S03", "S04", "S05"))
    return {figure.name: figure for found in report.figures.values() for figure in found}


def end_of_the_year(town: Town, three: list[RecordId]) -> None:
    fulfil(town, three[0], date(2026, 9, 29))
    fulfil(town, three[1], date(2026, 10, 12))
    town.on(2026, 12, 31)


def test_two_of_three_were_kept_and_one_of_three_in_time(town: Town, three: list[RecordId]) -> None:
    end_of_the_year(town, three)
    found = said_of_the_year(town)
    assert found["应兑现承诺"].value == 3
    assert (str(found["兑现率"].value), set(found["兑现率"].counted)) == ("66.67", set(three[:2]))
    assert (str(found["按期兑现率"].value), found["按期兑现率"].counted) == ("33.33", (three[0],))
    assert found["逾期未兑现"].counted == (three[2],)
    with town.sit(LEADER) as desk:
        desk.act(three[2], "close_unfulfilled", closing(SAID))
    closed = said_of_the_year(town)
    assert closed["未兑现"].counted == closed["逾期未兑现"].counted == (three[2],)
    assert str(closed["兑现率"].value) == "66.67"


def test_closing_the_third_opens_a_rectification_and_a_clue(
    town: Town, three: list[RecordId]
) -> None:
    end_of_the_year(town, three)
    with town.sit(LEADER) as desk:
        desk.act(three[2], "close_unfulfilled", closing(SAID))
    with town.sit(CLERK) as desk:
        (draft,) = desk.page(ListQuery(kind="rectification")).rows
        (clue,) = desk.page(ListQuery(kind="dishonesty_record")).rows
        ordered, told = desk.get(draft.id).record, desk.get(clue.id).record
        tied = {tie.id for tie in desk.ties(three[2])}
    assert (ordered.state, ordered.origin) == (RectificationState.DRAFT, three[2])
    assert ordered.due_on == SAID.rectify_by
    assert (told.state, told.source) == (DishonestyState.CLUE, Source.COMMITMENT_BREACH)
    assert (told.subject_kind, told.origin) == (SubjectKind.ORG, three[2])
    assert told.explanations == (SAID,)
    assert tied == {draft.id, clue.id}


def test_what_is_put_right_next_year_leaves_the_closed_report_as_it_was(
    town: Town, three: list[RecordId]
) -> None:
    end_of_the_year(town, three)
    with town.sit(LEADER) as desk:
        desk.act(three[2], "close_unfulfilled", closing(SAID))
        desk.statistics.close(YEAR)
    town.on(2027, 1, 20)
    with town.sit(REVIEWER) as desk:
        desk.attachments.add(three[2], "验收单.txt", "验收合格".encode())
        done = ClaimFulfilment(fulfilled_on=date(2027, 1, 20), result="补做完成。")
        desk.act(three[2], "fulfil_later", done)
        assert desk.get(three[2]).record.outcome is Outcome.FULFILLED_LATE
        (kept,) = [f for f in desk.statistics.of(YEAR).figures["S03"] if f.name == "兑现率"]
    assert (str(kept.value), set(kept.counted)) == ("66.67", set(three[:2]))
