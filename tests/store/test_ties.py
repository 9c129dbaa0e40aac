"""Records that refer to each other, and what an act on one brings about in another."""

import pytest

from tests.store.conftest import (
    CLERK,
    LEADER,
    REVIEWER,
    Accused,
    Assign,
    Desks,
    Letter,
    Note,
    NoteState,
    Reply,
)
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.values import Reason


def seen(desk, record):
    return [(tied.label, tied.id, tied.outward) for tied in desk.ties(record)]


def test_both_ends_know_of_a_reference(desks: Desks) -> None:
    desk = desks(CLERK)
    first = desk.create("note", Note(title="甲")).id
    second = desk.create("note", Note(title="乙", about=(first,))).id
    assert seen(desk, second) == [("关于", first, True)]
    assert seen(desk, first) == [("关于", second, False)]
    assert desk.ties(first)[0].title == "乙"


def test_ties_follow_the_newest_revision(desks: Desks) -> None:
    desk = desks(CLERK)
    first = desk.create("note", Note(title="甲")).id
    second = desk.create("note", Note(title="乙", about=(first,))).id
    desk.edit(second, Note(title="乙", replies=(Reply(to=first),)), rev=0)
    assert seen(desk, first) == [("复函：答复", second, False)]
    desk.edit(second, Note(title="乙"), rev=0)
    assert desk.ties(first) == ()


def test_nobody_learns_by_a_tie_of_what_is_kept_from_them(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    accused = (Accused(name="王镇", is_leader=True, user_id=LEADER),)
    letter = desk.create("letter", Letter(respondents=accused, notes=(note,))).id
    assert seen(desk, note) == [("关联便函", letter, False)]
    assert desks(LEADER).ties(note) == ()


def test_an_act_takes_a_step_of_another_record_along(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    desk.act(note, "submit")
    letter = desk.create("letter", Letter(notes=(note,))).id
    desk = desks(REVIEWER)
    assert "settle" not in [choice.transition.event for choice in desk.actions(note)]
    with pytest.raises(Refused, match="不能单独办理"):
        desk.act(note, "settle")
    changes = desk.act(letter, "assign", Assign(handler=CLERK))
    assert desk.get(note).state is NoteState.DONE
    assert {note, letter} < changes.ids
    assert [m.label for m in desk.timeline(note)] == ["新建", "提交审核", "随来信办结"]
    assert desk.oversight.verify().sound


def test_what_an_act_opened_waits_for_whoever_takes_it_up(desks: Desks) -> None:
    desk = desks(CLERK)
    letter = desk.create("letter", Letter()).id
    desk = desks(REVIEWER)
    changes = desk.act(letter, "assign", Assign(handler=CLERK))
    (opened,) = changes.ids - {letter}
    with pytest.raises(NotPermitted):
        desks(LEADER).edit(opened, Note(title="补记"), rev=0)
    desk = desks(CLERK)
    assert [i.id for i in desk.todo() if i.reason is Reason.OPENED] == [opened]
    assert desk.get(opened).record.author == ""
    desk.edit(opened, Note(title="补记", about=(letter,)), rev=0)
    assert desk.get(opened).record.author == CLERK
    assert not [i for i in desk.todo() if i.reason is Reason.OPENED]
    assert seen(desk, letter) == [("关于", opened, False)]


def test_an_act_whose_consequence_is_refused_is_not_done_at_all(desks: Desks) -> None:
    desk = desks(CLERK)
    note = desk.create("note", Note(title="甲")).id
    letter = desk.create("letter", Letter(notes=(note,))).id
    before = desk.timeline(letter)
    desk = desks(REVIEWER)
    with pytest.raises(Refused, match="草稿"):
        desk.act(letter, "assign", Assign(handler=CLERK))
    assert (desk.timeline(letter), desk.get(note).state) == (before, NoteState.DRAFT)


def test_a_record_that_is_not_here_is_said_so(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", Letter(notes=(RecordId("elsewhere"),))).id
    with pytest.raises(ClientError, match="不在本机"):
        desks(REVIEWER).act(letter, "assign", Assign(handler=CLERK))


def test_nothing_open_tells_of_a_restricted_record(desks: Desks) -> None:
    accused = (Accused(name="林审", is_self_org=True, is_leader=True, user_id=REVIEWER),)
    letter = desks(CLERK).create("letter", Letter(respondents=accused)).id
    changes = desks(LEADER).act(letter, "assign", Assign(handler=CLERK))
    assert changes.ids == {letter}
