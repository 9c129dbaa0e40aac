"""Handover: listed at one moment, signed by three, ended only when nothing is left."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import handover as h
from zwcx_desktop.records.handing import OpenWork, Owed, Passing, Work
from zwcx_desktop.records.handover import KIND, HandoverState, Party, SigningMode
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.parts import OptionalOpinion, Reason

S = HandoverState
TODAY = date(2026, 3, 2)
FINE = OptionalOpinion()
MINE = OpenWork(record=RecordId("c1"), title="新增就业", passing=Passing.MOVES)
THEIRS = OpenWork(record=RecordId("t1"), number="TS-1", passing=Passing.REASSIGN)
DRAFT = OpenWork(record=RecordId("d1"), title="草稿", passing=Passing.DRAFT)
OWED = Owed(record=RecordId("c1"), what="工程款", amount=1_000_000)


def post(leaver="clerk", successor="clerk2", witness="leader"):
    return h.Handover(
        from_user=UserId(leaver),
        to_user=UserId(successor),
        witness=UserId(witness),
        cause=h.HandoverCause.TRANSFER,
        handover_on=TODAY,
    )


@pytest.fixture
def open_with(scene):
    """Return a function that says what is open with whoever leaves."""

    def say(*items, **more):
        work = Work(items=items, **more)
        scene.facts = replace(scene.facts, work=lambda _user: work)

    return say


@pytest.fixture
def listed(scene, open_with):
    open_with(MINE, THEIRS, DRAFT, forms=2)
    return scene.do(KIND, scene.save(KIND, post()), "list", "clerk")


def signed(scene, record):
    record = scene.do(KIND, record, "sign_over", "clerk", FINE)
    record = scene.do(KIND, record, "confirm", "clerk2", FINE)
    return scene.do(KIND, record, "attest", "leader", FINE)


def test_the_list_is_of_the_moment_it_was_made(scene, open_with, listed):
    assert (listed.items, listed.unsaved_forms) == ((MINE, THEIRS, DRAFT), 2)
    assert (listed.listed_on, listed.account_status) == (TODAY, "在用")
    open_with(MINE)
    assert scene.save(KIND, listed, "clerk").items == (MINE, THEIRS, DRAFT)
    record = scene.do(KIND, listed, "sign_over", "clerk", FINE)
    again = scene.do(KIND, record, "relist", "clerk2")
    assert (again.items, again.signatures) == ((MINE,), ())


@pytest.mark.parametrize(
    ("closed", "words"),
    [(0, "不足3件"), (1, "不足3件"), (2, "不足3件"), (3, "3件，由知情的负责人改派")],
)
def test_few_matters_that_only_some_know_of_are_not_told_from_none(scene, open_with, closed, words):
    open_with(closed=closed)
    assert scene.save(KIND, post()).closed_matters == words


def test_only_a_leader_hands_over_what_the_office_is_bound_by(scene, open_with):
    open_with(standing=(MINE,), owed=(OWED, replace(OWED, amount=None)))
    clerk = scene.save(KIND, post())
    assert (clerk.leader_change, clerk.standing, clerk.owed) == (False, (), ())
    leader = scene.save(KIND, post("leader", "clerk2", "reviewer"))
    assert (leader.leader_change, leader.standing) == (True, (MINE,))
    assert leader.owed_total == 1_000_000


@pytest.mark.parametrize(
    ("record", "field", "words"),
    [
        (post("clerk", "clerk"), "to_user", "本人"),
        (post("clerk", "clerk2", "clerk"), "witness", "不能是"),
        (post("clerk", "leader", "leader"), "witness", "不能是"),
    ],
)
def test_three_different_people(record, field, words):
    said = {p.field: p.message for p in KIND.problems(record, TODAY)}
    assert words in said[field]


def test_the_witness_checks_others_and_the_successor_has_an_account(scene, open_with):
    open_with()
    assert "审核员或负责人" in scene.refuse(
        KIND, scene.save(KIND, post(witness="secrecy")), "list", "clerk"
    )
    scene.leaves("clerk2")
    assert "没有可用的账号" in scene.refuse(KIND, scene.save(KIND, post()), "list", "clerk")
    assert "监交人或登记人" in scene.refuse(KIND, scene.save(KIND, post()), "list", "reviewer")


def test_each_signs_himself_and_in_order(scene, open_with, listed):
    assert "移交人本人" in scene.refuse(KIND, listed, "sign_over", "clerk2", FINE)
    assert "移交人还没有签字" in scene.refuse(KIND, listed, "confirm", "clerk2", FINE)
    record = scene.do(KIND, listed, "sign_over", "clerk", FINE)
    assert "移交人已经签字" in scene.refuse(KIND, record, "sign_over", "clerk", FINE)
    assert "接交人本人" in scene.refuse(KIND, record, "confirm", "clerk", FINE)
    record = scene.do(KIND, record, "confirm", "clerk2", FINE)
    assert record.state is S.CONFIRMED
    assert "监交人本人" in scene.refuse(KIND, record, "attest", "reviewer", FINE)
    record = scene.do(KIND, record, "attest", "leader", FINE)
    assert record.state is S.WITNESSED
    assert [(s.party, s.mode) for s in record.signatures] == [
        (party, SigningMode.SIGNED_IN) for party in Party
    ]


def test_a_slip_stands_for_whoever_cannot_sign_in(scene, listed):
    slip = h.RegisterSlip(
        party=Party.FROM, signed_on=TODAY, proof="交接清单.pdf", reason="已到新单位报到"
    )
    assert "先上传" in scene.refuse(KIND, listed, "sign_slip", "clerk2", slip)
    scene.attach()
    wrong = replace(slip, party=Party.TO)
    assert "应由移交人签字" in scene.refuse(KIND, listed, "sign_slip", "clerk2", wrong)
    assert "直接确认" in scene.refuse(KIND, listed, "sign_slip", "clerk", slip)
    early = replace(slip, signed_on=date(2026, 3, 1))
    assert "早于列清单" in scene.refuse(KIND, listed, "sign_slip", "clerk2", early)
    record = scene.do(KIND, listed, "sign_slip", "clerk2", slip)
    assert record.state is S.LISTED
    assert record.signatures[0] == h.Signature(
        party=Party.FROM,
        user=UserId("clerk"),
        on=TODAY,
        mode=SigningMode.SLIP,
        proof="交接清单.pdf",
    )
    record = scene.do(KIND, record, "confirm", "clerk2", FINE)
    record = scene.do(KIND, record, "sign_slip", "reviewer", replace(slip, party=Party.WITNESS))
    assert record.state is S.WITNESSED


@pytest.mark.parametrize(
    ("items", "hidden", "words"),
    [
        ((MINE,), 0, "1 件没有改派或移交：新增就业"),
        ((THEIRS, DRAFT), 0, "1 件没有改派或移交：TS-1"),
        ((), 2, "2 件没有改派或移交（"),
        ((THEIRS,), 1, "2 件没有改派或移交：TS-1等"),
    ],
)
def test_the_account_stays_while_anything_is_left_with_it(
    scene, open_with, listed, items, hidden, words
):
    record = signed(scene, listed)
    open_with(*items, closed_to_reassign=hidden)
    assert words in scene.refuse(KIND, record, "finish", "reviewer", FINE)
    open_with(DRAFT)
    done = scene.do(KIND, record, "finish", "reviewer", FINE)
    assert (done.state, done.keys_revoked, done.finished_on) == (S.DONE, True, TODAY)


def test_nobody_ends_his_own_account(scene, open_with):
    open_with()
    record = scene.save(KIND, post("leader", "clerk2", "reviewer"))
    record = scene.do(KIND, record, "list", "leader")
    record = scene.do(KIND, record, "sign_over", "leader", FINE)
    record = scene.do(KIND, record, "confirm", "clerk2", FINE)
    record = scene.do(KIND, record, "attest", "reviewer", FINE)
    assert "本人的账号" in scene.refuse(KIND, record, "finish", "leader", FINE)


def test_what_has_been_handed_on_is_not_void(scene, open_with, listed):
    assert "监交人或登记人" in scene.refuse(KIND, listed, "void", "reviewer", Reason(reason="x"))
    assert scene.do(KIND, listed, "void", "clerk", Reason(reason="不调动了")).state is S.VOID
    record = signed(scene, listed)
    assert "监交人已确认" in scene.refuse(KIND, record, "void", "clerk", Reason(reason="x"))
