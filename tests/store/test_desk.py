"""Records through their whole life, as the screens drive them."""

import dataclasses
from datetime import date, timedelta

import pytest

from tests.store.conftest import (
    ADMIN,
    AUDITOR,
    CLERK,
    LEADER,
    REVIEWER,
    Desks,
    Letter,
    Note,
    NoteState,
    Opinion,
)
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.store.errors import (
    ClockSetBack,
    Duplicate,
    NotEditable,
    NotPermitted,
    NotVisible,
    StaleEdit,
    Unfit,
)
from zwcx_desktop.store.values import Changes, ListQuery, Reason, SyncState


def test_note_from_draft_to_done(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="低保公示", text="石坎村低保名单")).id
    draft = desk.get(note)
    assert (draft.rev, draft.state, draft.sync) == (0, NoteState.DRAFT, SyncState.LOCAL_ONLY)
    desk.edit(note, Note(title="低保公示（修订）", text="石坎村低保名单"), rev=0)
    assert desk.outbox.pending() == ()
    desk.act(note, "submit")
    entry = desk.get(note)
    assert (entry.rev, entry.state, entry.sync) == (1, NoteState.IN_REVIEW, SyncState.PENDING)
    desk = desks(REVIEWER)
    assert desk.act(note, "pass") == Changes(frozenset({"note"}), frozenset({note}))
    assert desk.get(note).number == "BH-445102101-A1-20261120-001"
    assert [m.label for m in desk.timeline(note)] == ["新建", "修改", "提交审核", "通过"]
    assert desk.timeline(note)[1].differences[0].new == "低保公示（修订）"
    assert [line.rev for line in desk.outbox.pending()] == [1, 2]


def test_a_refused_act_changes_nothing(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.act(note, "submit")
    before = (desk.get(note), desk.timeline(note), desk.outbox.pending())
    with pytest.raises(Refused, match="审核员"):
        desk.act(note, "pass")
    assert (desk.get(note), desk.timeline(note), desk.outbox.pending()) == before
    choice = next(c for c in desk.actions(note) if c.transition.event == "pass")
    assert not choice.allowed


def test_a_returned_draft_is_edited_and_submitted_again(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.act(note, "submit")
    with pytest.raises(NotEditable):
        desk.edit(note, Note(title="乙"), rev=1)
    desk = desks(REVIEWER)
    with pytest.raises(Refused, match="请填写"):
        desk.act(note, "return", Opinion(opinion=""))
    desk.act(note, "return", Opinion(opinion="请补充数量"))
    with pytest.raises(NotEditable, match="陈录"):
        desk.edit(note, Note(title="乙"), rev=2)
    desk = desks(CLERK)
    with pytest.raises(StaleEdit):
        desk.edit(note, Note(title="乙"), rev=1)
    desk.edit(note, Note(title="乙"), rev=2)
    desk.act(note, "submit")
    assert desk.get(note).rev == 3
    assert desk.timeline(note)[2].opinion == "请补充数量"


def test_a_draft_thrown_away_is_never_sent(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.act(note, "void")
    assert desk.get(note).rev == 0
    assert desk.outbox.pending() == ()


def test_field_problems_stop_a_save_and_name_the_field(desks: Desks) -> None:
    desk = desks(CLERK)
    with pytest.raises(Unfit) as error:
        desk.create("note", Note(title=""))
    assert error.value.problems[0].field == "title"
    assert desk.page(ListQuery(kind="note")).rows == ()


def test_invisible_characters_and_composed_forms_do_not_reach_the_line(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲\u200b乙\ufeff", text="e\u0301\r\n行")).id
    desk.act(note, "submit")
    record = desk.get(note).record
    assert (record.title, record.text) == ("甲乙", "é\n行")


def test_who_writes_nothing_creates_nothing(desks: Desks) -> None:
    for user in (ADMIN, AUDITOR):
        with pytest.raises(NotPermitted):
            desks(user).create("note", Note(title="甲"))


def test_a_foreign_work_order_is_registered_once(desks: Desks) -> None:
    desk = desks(CLERK)
    desk.create("letter", Letter(source_no="12345-001"))
    with pytest.raises(Duplicate, match="已经登记过"):
        desk.create("letter", Letter(source_no="12345-001"))
    assert len(desk.page(ListQuery(kind="letter")).rows) == 1


def test_numbers_run_by_day_and_prefix(desks: Desks, clock: FixedClock) -> None:
    desk = desks(CLERK)
    numbers = [desk.get(desk.create("letter", Letter()).id).number for _ in range(2)]
    clock.advance(days=1)
    numbers.append(desk.get(desk.create("letter", Letter()).id).number)
    assert [n[-12:] for n in numbers] == ["20261120-001", "20261120-002", "20261121-001"]


def test_todo_tells_each_user_what_waits(desks: Desks, clock: FixedClock) -> None:
    desk = desks(CLERK)
    late, soon = clock.today() - timedelta(days=2), clock.today() + timedelta(days=3)
    for title, due in (("逾期", late), ("将到期", soon), ("以后", date(2027, 6, 1))):
        desk.act(desk.create("note", Note(title=title, due_on=due)).id, "submit")
    items = {item.title: item for item in desk.todo()}
    assert items["逾期"].reason is Reason.OVERDUE
    assert (items["逾期"].colour, items["逾期"].words) == ("red", "已超期 2 天")
    assert items["将到期"].days_left == 3
    assert desk.counts().overdue == 1
    assert desk.counts().unsent == 3
    reasons = {item.title: item.reason for item in desks(REVIEWER).todo()}
    assert reasons == {"逾期": Reason.OVERDUE, "将到期": Reason.REVIEW, "以后": Reason.REVIEW}


def test_what_is_done_is_not_overdue_while_it_waits_to_be_sent(
    desks: Desks, clock: FixedClock
) -> None:
    desk = desks(CLERK)
    late = desk.create("note", Note(title="办完", due_on=clock.today() - timedelta(days=85))).id
    desk.act(late, "submit")
    desks(REVIEWER).act(late, "pass")
    desk = desks(CLERK)
    later = desk.create("note", Note(title="以后", due_on=clock.today() + timedelta(days=30))).id
    desk.act(later, "submit")
    told = {i.title: (i.reason, i.words, i.colour, i.due, i.days_left) for i in desk.todo()}
    unsent = (Reason.UNSENT, "待上报", "green", None, None)
    assert told == {"办完": unsent, "以后": unsent}
    assert desk.counts().overdue == 0


def test_a_due_day_past_the_last_calendar_is_tentative(desks: Desks) -> None:
    desk = desks(CLERK)
    for title, due in (("已知", date(2026, 12, 31)), ("未知", date(2027, 1, 4))):
        desk.act(desk.create("note", Note(title=title, due_on=due)).id, "submit")
    words = {item.title: item.words for item in desks(REVIEWER).todo()}
    assert words["未知"].endswith("（暂定）")
    assert "暂定" not in words["已知"]


def test_drafts_being_typed_survive_and_belong_to_their_user(desks: Desks) -> None:
    desk = desks(CLERK)
    desk.drafts.keep("note:new", "note", None, {"title": "写到一半"})
    desk.drafts.keep("note:new", "note", None, {"title": "写到一半多"})
    assert desks(REVIEWER).drafts.all() == ()
    desk = desks(CLERK)
    draft = desk.drafts.get("note:new")
    assert draft is not None
    assert draft.values == {"title": "写到一半多"}
    desk.drafts.drop("note:new")
    assert desk.counts().drafts == 0


def test_unknown_and_forbidden_look_the_same(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", Letter()).id
    desk = desks(ADMIN)
    with pytest.raises(NotVisible) as forbidden:
        desk.get(letter)
    with pytest.raises(NotVisible) as unknown:
        desk.get(type(letter)("01994f2e-7c00-7abc-8def-0123456789ab"))
    assert str(forbidden.value) == str(unknown.value)
    with pytest.raises(NotVisible):
        desk.page(ListQuery(kind="letter"))


def test_a_clock_set_back_stops_saving_until_confirmed(desks: Desks, clock: FixedClock) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    clock.advance(days=-30)
    with pytest.raises(ClockSetBack, match="2026-11-20"):
        desk.act(note, "submit")
    desk = desks(CLERK)
    with pytest.raises(ClockSetBack):
        desk.act(note, "submit")
    assert desk.oversight.clock_is_behind()
    with pytest.raises(NotPermitted):
        desk.oversight.accept_clock()
    desks(LEADER).oversight.accept_clock()
    desks(CLERK).act(note, "submit")


def test_values_are_frozen_and_carry_no_rows(desks: Desks) -> None:
    desk = desks(CLERK)
    entry = desk.get(desk.create("note", Note(title="甲")).id)
    with pytest.raises(dataclasses.FrozenInstanceError):
        entry.title = "乙"  # type: ignore[misc]


def test_saving_what_is_there_already_is_no_error(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.edit(note, Note(title="甲"), rev=0)
    assert [m.label for m in desk.timeline(note)] == ["新建", "修改"]
