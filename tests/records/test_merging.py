"""Merging complaints: earliest day, both reply duties, and everything back as it was."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.records import complaint as k
from zwcx_desktop.records.complaint import KIND, ComplaintState, merging
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import Reason
from zwcx_desktop.records.task import Task
from zwcx_desktop.records.workflow import Act, Actor, perform

S = ComplaintState
TODAY = date(2026, 3, 2)
PRIMARY, SECOND, THIRD = RecordId("p"), RecordId("s"), RecordId("t")
ANSWERS = k.Merge(primary=PRIMARY, kind=k.LinkKind.SAME_EVENT, reason="同一路灯")


@pytest.fixture
def primary(scene, a_complaint):
    running = replace(
        scene.save(KIND, a_complaint()),
        state=S.IN_PROGRESS,
        due_on=date(2026, 3, 5),
        original_due_on=date(2026, 3, 5),
    )
    scene.records[PRIMARY] = running
    return running


@pytest.fixture
def second(scene, a_complaint):
    return scene.save(KIND, a_complaint(channel="HOTLINE_12345", source_no="1"))


def refuse(scene, record, **changed):
    return scene.refuse(KIND, record, "merge", "reviewer", replace(ANSWERS, **changed))


def test_a_primary_must_be_a_complaint_that_runs_or_was_answered_lately(scene, primary, second):
    assert "找不到" in refuse(scene, second, primary=RecordId("x"))
    scene.records[RecordId("k")] = Task(seq=1, name="任务")
    assert "找不到" in refuse(scene, second, primary=RecordId("k"))
    for state in (S.VOID, S.MERGED, S.RETURNED, S.DISCIPLINE):
        scene.records[PRIMARY] = replace(primary, state=state)
        assert "不能并入" in refuse(scene, second)
    scene.records[PRIMARY] = replace(primary, state=S.CLOSED, closed_on=date(2025, 12, 1))
    assert "90日" in refuse(scene, second)
    scene.records[PRIMARY] = replace(primary, state=S.CLOSED, closed_on=date(2025, 12, 2))
    merged = scene.do(KIND, second, "merge", "reviewer", ANSWERS)
    assert merged.due_on == date(2026, 3, 9), "what is over no longer sets the day"


def test_what_only_named_people_know_of_is_merged_neither_way(scene, primary, second):
    assert "限定知悉范围" in refuse(scene, replace(second, restricted=True))
    scene.records[PRIMARY] = replace(primary, restricted=True)
    assert "限定知悉范围" in refuse(scene, second)


def test_the_secondary_is_due_by_the_earlier_day_and_stands_alone_again(scene, primary, second):
    merged = scene.do(KIND, second, "merge", "reviewer", ANSWERS)
    assert (merged.state, merged.due_on) == (S.MERGED, date(2026, 3, 5))
    assert merged.number == second.number
    alone = scene.do(KIND, merged, "unmerge", "reviewer", Reason(reason="不是同一处"))
    assert alone.links[0].undone_at is not None
    assert replace(alone, links=(), steps=()) == replace(second, links=(), steps=())


def test_the_secondary_has_its_own_answer_once_the_primary_is_decided(scene, primary, second):
    merged = scene.do(KIND, second, "merge", "reviewer", ANSWERS)
    reply = k.DeliverMerged(reply_mode=k.ReplyMode.PHONE, replied_on=TODAY)
    assert "尚未签发" in scene.refuse(KIND, merged, "deliver_merged", "clerk", reply)
    scene.states[PRIMARY] = S.WITHDRAWN
    assert "解除并单后单独办理" in scene.refuse(KIND, merged, "deliver_merged", "clerk", reply)
    scene.states[PRIMARY] = S.REPLY_SIGNED
    assert scene.do(KIND, merged, "deliver_merged", "clerk", reply).state is S.REPLIED


def along(scene, record, event, answers):
    """Take *record* along, as an act on another one does."""
    act = replace(scene.act("reviewer", answers), following=True)
    return perform(KIND, record, event, act)


def test_the_primary_takes_the_earlier_day_and_gets_its_own_back(scene, primary):
    early = along(scene, primary, "take_in", k.TakeIn(other=SECOND, due_on=date(2026, 3, 3)))
    assert (early.state, early.due_on) == (S.IN_PROGRESS, date(2026, 3, 3))
    assert early.original_due_on == primary.original_due_on
    free = along(scene, early, "let_go", k.LetGo(other=SECOND))
    assert free.due_on == primary.due_on
    assert free.merged_in == ()
    assert along(scene, free, "let_go", k.LetGo(other=SECOND)).due_on == primary.due_on


def test_nobody_takes_in_by_hand(scene, primary):
    asked = k.TakeIn(other=SECOND, due_on=TODAY)
    assert scene.refuse(KIND, primary, "take_in", "leader", asked)


def test_a_later_extension_stands_when_the_merging_is_undone(scene, primary):
    early = along(scene, primary, "take_in", k.TakeIn(other=SECOND, due_on=date(2026, 3, 3)))
    extended = replace(early, due_on=date(2026, 3, 20))
    assert along(scene, extended, "let_go", k.LetGo(other=SECOND)).due_on == date(2026, 3, 20)


@given(
    days=st.lists(st.dates(date(2026, 3, 29), date(2026, 4, 2)), min_size=1, max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_in_whatever_order_it_is_undone_the_day_is_the_earliest_of_what_is_left(days, order):
    own = date(2026, 4, 1)
    record = k.Complaint(state=S.IN_PROGRESS, due_on=own)
    bound = {RecordId(f"r{n}"): day for n, day in enumerate(days)}
    for other, day in bound.items():
        record = merging.take_in(record, _act(k.TakeIn(other=other, due_on=day)))
        assert record.due_on <= min(own, day)
    leaving = list(bound)
    order.shuffle(leaving)
    for other in leaving:
        record = merging.let_go(record, _act(k.LetGo(other=other)))
        del bound[other]
        assert record.due_on == min([own, *bound.values()])
    assert record.due_on == own


def _act(answers):
    now = datetime(2026, 3, 2, tzinfo=UTC)
    return Act(Actor("reviewer", frozenset()), now, TODAY, None, answers)


def test_a_complaint_that_is_accepted_later_is_bound_by_what_was_merged_before(scene, a_complaint):
    fresh = scene.save(KIND, a_complaint())
    bound = along(scene, fresh, "take_in", k.TakeIn(other=SECOND, due_on=date(2026, 3, 9)))
    assert bound.due_on is None
    accepted = scene.do(KIND, bound, "accept", "reviewer", k.Accept())
    assert accepted.due_on == date(2026, 3, 9)


def test_what_took_another_in_is_not_merged_away(scene, primary, second):
    taken = along(scene, second, "take_in", k.TakeIn(other=THIRD, due_on=None))
    assert "先解除并单" in refuse(scene, taken)


def test_a_primary_is_not_closed_before_each_channel_has_its_answer(scene, primary):
    taken = along(scene, primary, "take_in", k.TakeIn(other=SECOND, due_on=None))
    replied = replace(taken, state=S.REPLIED, replied_on=TODAY)
    closing = k.CloseComplaint(review_told=True)
    scene.states[SECOND] = S.MERGED
    assert "并入的 1 件还没有登记答复" in scene.refuse(KIND, replied, "close", "leader", closing)
    scene.states[SECOND] = S.REPLIED
    assert scene.do(KIND, replied, "close", "leader", closing).state is S.CLOSED


def test_one_answer_for_all_only_where_it_fits_all(scene, primary, second):
    taken = along(scene, primary, "take_in", k.TakeIn(other=SECOND, due_on=None))
    signed = replace(taken, state=S.REPLY_SIGNED)
    both = k.Deliver(reply_mode=k.ReplyMode.PHONE, replied_on=TODAY, also_merged=True)
    nameless = replace(second, state=S.MERGED, identity_mode=k.IdentityMode.ANONYMOUS, number="TS1")
    scene.records[SECOND] = nameless
    assert "TS1 是匿名" in scene.refuse(KIND, signed, "deliver", "clerk", both)
    scene.records[SECOND] = replace(second, state=S.MERGED)
    by_hand = k.Delivery(mode=k.DeliveryMode.DIRECT, sent_on=TODAY)
    written = replace(both, reply_mode=k.ReplyMode.WRITTEN, reply_doc="1", delivery=by_hand)
    assert "分别送达" in scene.refuse(KIND, signed, "deliver", "clerk", written)
    assert scene.do(KIND, signed, "deliver", "clerk", both).state is S.REPLIED
