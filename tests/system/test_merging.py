"""Two channels, one matter: merged, answered to each, and taken apart again."""

from dataclasses import replace
from datetime import date

import pytest

from tests.system.conftest import COUNTER, Town
from zwcx_desktop.records.complaint import (
    ComplaintState,
    DeliverMerged,
    LinkKind,
    Merge,
    ReplyMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import Reason
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.store.desk import Desk

S = ComplaintState


@pytest.fixture
def both(town: Town) -> tuple[RecordId, RecordId]:
    """A complaint that is being handled, and a second one by another channel."""
    firm = Respondent(name="某照明公司", kind=RespondentKind.ENTERPRISE)
    heard = replace(town.week.complaint("hotline"), respondents=(firm,))
    with town.sit(CLERK) as desk:
        first = desk.create("complaint", replace(heard, channel="PHONE", source_no="")).id
        second = desk.create("complaint", heard).id
    with town.sit(LEADER) as desk:
        answering.take_on(desk, first)
    return first, second


def merge(primary: RecordId) -> Merge:
    return Merge(primary=primary, kind=LinkKind.DUPLICATE, reason="同一路段同一批路灯")


def known(desk: Desk, record: RecordId) -> dict[str, RecordId]:
    return {tied.label: tied.id for tied in desk.ties(record)}


def days(desk: Desk, *records: RecordId) -> list[date]:
    return [desk.get(record).record.due_on for record in records]


def test_the_primary_takes_the_earlier_day_and_each_page_shows_the_other(
    town: Town, both: tuple[RecordId, RecordId]
) -> None:
    first, second = both
    with town.sit(REVIEWER) as desk:
        own = days(desk, first)
        numbers = [desk.get(one).number for one in both]
        assert desk.act(second, "merge", merge(first)).ids == set(both)
        shared = days(desk, second)
        assert days(desk, first) == shared < own
        assert [desk.get(one).number for one in both] == numbers
        assert first in known(desk, second).values()
        assert known(desk, first)["并入件：并入件"] == second
        assert [moment.label for moment in desk.timeline(first)][-1] == "来件并入"
        assert desk.get(first).state is S.ASSIGNED
        desk.act(second, "unmerge", Reason(reason="不是同一处"))
        assert days(desk, first, second) == [*own, None]
        assert desk.get(second).state is S.REGISTERED
        assert [moment.label for moment in desk.timeline(first)][-1] == "来件解除并入"


def answered(town: Town, record: RecordId) -> None:
    told = town.script.chapter("complaints")[0]
    with town.sit(CLERK) as desk:
        answering.look_into(desk, record, told)
    with town.sit(REVIEWER) as desk:
        answering.review(desk, record)
    with town.sit(LEADER) as desk:
        answering.sign(desk, record)


def reply(town: Town, **more: object) -> DeliverMerged:
    from zwcx_desktop.records.complaint import Deliver

    today = town.clock.today()
    of = Deliver if more else DeliverMerged
    return of(reply_mode=ReplyMode.PHONE, replied_on=today, opinion="已电话答复。", **more)


def test_one_answer_reaches_both_channels_and_is_written_down_for_each(
    town: Town, both: tuple[RecordId, RecordId]
) -> None:
    first, second = both
    with town.sit(REVIEWER) as desk:
        desk.act(second, "merge", merge(first))
    answered(town, first)
    with town.sit(CLERK) as desk:
        desk.act(first, "deliver", reply(town, also_merged=True))
        for one in both:
            record = desk.get(one).record
            assert (record.state, record.reply_mode) == (S.REPLIED, ReplyMode.PHONE)
            assert record.replied_on == town.clock.today()
    with town.sit(COUNTER) as desk:
        assert next(c for c in desk.actions(first) if c.transition.event == "close").allowed


def test_without_that_each_is_answered_by_hand_and_the_primary_waits_to_be_closed(
    town: Town, both: tuple[RecordId, RecordId]
) -> None:
    first, second = both
    with town.sit(REVIEWER) as desk:
        desk.act(second, "merge", merge(first))
    with town.sit(CLERK) as desk, pytest.raises(Refused, match="尚未签发"):
        desk.act(second, "deliver_merged", reply(town))
    answered(town, first)
    with town.sit(CLERK) as desk:
        desk.act(first, "deliver", reply(town, also_merged=False))
        assert desk.get(second).state is S.MERGED
        assert second in {item.id for item in desk.todo()}
    with town.sit(REVIEWER) as desk, pytest.raises(Refused, match="并入的 1 件"):
        answering.close(desk, first)
    with town.sit(CLERK) as desk:
        desk.act(second, "deliver_merged", reply(town))
    with town.sit(REVIEWER) as desk:
        answering.close(desk, first)
        assert desk.get(first).state is S.CLOSED


def test_nothing_is_merged_into_itself_or_into_what_one_may_not_know_of(
    town: Town, both: tuple[RecordId, RecordId]
) -> None:
    _, second = both
    with town.sit(CLERK) as desk:
        hidden = desk.create("complaint", town.week.complaint("report")).id
    with town.sit(REVIEWER) as desk:
        for primary, words in ((second, "本件自己"), (hidden, "找不到")):
            with pytest.raises(Refused, match=words):
                desk.act(second, "merge", merge(primary))
        assert desk.get(second).state is S.REGISTERED
