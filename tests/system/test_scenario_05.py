"""Scenario 5: the mayor changes. What the office has promised and owes is handed over, and stays.

The printed 交接清单 (D36) waits for the third issue (“The paper”); what it will say is here.
"""

from dataclasses import replace
from datetime import date

import pytest

from tests.system.answers import made_up
from tests.system.conftest import ADMIN, CHEAP, Town
from zwcx_desktop.crypto.keyring import UnknownUser
from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import handover as h
from zwcx_desktop.records.ids import Fen, RecordId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import User, UserStatus
from zwcx_desktop.records.parts import OptionalOpinion, Publication, Publish
from zwcx_desktop.records.workflow import Refused, stay
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.errors import NotPermitted

SUCCESSOR = UserId("linzr")
TEMPORARY, OWN = "临时口令 过河 55 号", "自己的口令 明月 66 号"
FINE = OptionalOpinion()
POSTED = Publication(channel="BULLETIN_BOARD", from_on=date(2026, 11, 16), proof="照片.jpg")
CONTRACT = c.Contract(
    no="凤招〔2026〕1号",
    counterparty="潮州市某实业有限公司",
    signed_on=date(2026, 3, 2),
    obligations=(
        c.Obligation(text="第一期基础设施配套款", amount=Fen(30_000_000), done_on=date(2026, 6, 1)),
        c.Obligation(
            text="第二期基础设施配套款", amount=Fen(45_000_050), due_on=date(2026, 12, 31)
        ),
        c.Obligation(text="协助办理施工许可"),
    ),
)


def said(town: Town) -> list[c.Commitment]:
    """Two livelihood commitments and a contract, the old mayor in charge of each."""
    told = [replace(commitment(e), leader_id=LEADER) for e in town.script.chapter("commitments")]
    bound = replace(
        told[2], title="园区配套合同", kind=c.CommitmentKind.CONTRACT, domain="", contract=CONTRACT
    )
    return [*told[:2], bound]


@pytest.fixture
def kept(town: Town) -> list[RecordId]:
    """Three commitments in force, and a fourth still being drafted."""
    with town.sit(CLERK) as desk:
        ids = [desk.create("commitment", each).id for each in said(town)]
        desk.create("commitment", replace(said(town)[0], title="还在起草"))
        for record in ids:
            desk.act(record, "submit")
    for user, event in ((REVIEWER, "pass"), (LEADER, "sign")):
        with town.sit(user) as desk:
            for record in ids:
                desk.act(record, event, FINE)
    with town.sit(CLERK) as desk:
        for record in ids:
            desk.act(record, "publish", Publish(publications=(POSTED,)))
    return ids


@pytest.fixture
def successor(town: Town) -> UserId:
    """The new mayor has an account and a password of his own."""
    user = User(
        id=SUCCESSOR,
        login="linzr",
        display_name="林志荣",
        title="镇长",
        roles=frozenset({Role.LEADER}),
    )
    with town.sit(ADMIN) as desk:
        desk.users.add(user, TEMPORARY, CHEAP)
    town.passwords[SUCCESSOR] = TEMPORARY
    with town.sit(SUCCESSOR) as desk:
        desk.users.change_password(OWN, CHEAP)
    town.passwords[SUCCESSOR] = OWN
    return SUCCESSOR


def begun(town: Town) -> RecordId:
    """The administrator begins the handover; the mayor lists it and signs."""
    post = h.Handover(
        from_user=LEADER,
        to_user=SUCCESSOR,
        witness=REVIEWER,
        cause=h.HandoverCause.LEADER_CHANGE,
        handover_on=town.clock.today(),
        articles=(h.Article(name="镇政府公章", number="1枚"),),
    )
    with town.sit(ADMIN) as desk:
        record = desk.handovers.begin(post).id
    with town.sit(LEADER) as desk:
        desk.act(record, "list")
        desk.act(record, "sign_over", FINE)
    return record


def test_all_that_binds_the_office_is_listed_and_goes_on(
    town: Town, kept: list[RecordId], successor: UserId
) -> None:
    record = begun(town)
    with town.sit(successor) as desk:
        listed = desk.get(record).record
        assert listed.leader_change
        assert {item.record for item in listed.standing} == set(kept)
        assert [owed.what for owed in listed.owed] == ["第二期基础设施配套款"]
        assert listed.owed[0].counterparty == "潮州市某实业有限公司"
        assert listed.owed_total == 45_000_050
        assert {item.duty for item in listed.items} == {"分管领导"}
        desk.act(record, "confirm", FINE)
    with town.sit(REVIEWER) as desk:
        desk.act(record, "attest", FINE)
        for commitment_id in kept:
            now = desk.get(commitment_id).record
            assert now.state is c.CommitmentState.ACTIVE
            assert (now.leader_id, now.owner_id) == (successor, CLERK)
            assert now.changes == ()
            assert desk.timeline(commitment_id)[-1].label == "随岗位交接变更责任人"
            assert record in {tie.id for tie in desk.ties(commitment_id)}
        desk.act(record, "finish", FINE)
        done = desk.get(record).record
    assert (done.state, done.keys_revoked) == (h.HandoverState.DONE, True)
    assert [signature.user for signature in done.signatures] == [LEADER, successor, REVIEWER]
    with town.sit(ADMIN) as desk:
        left = desk.office.user(LEADER)
        assert left is not None
        assert left.status is UserStatus.HANDED_OVER
        assert desk.office.organization.principal == successor
    with pytest.raises(UnknownUser), town.sit(LEADER):
        pass


def test_no_path_leads_from_a_new_mayor_to_an_end_of_the_word(
    town: Town, kept: list[RecordId], successor: UserId
) -> None:
    begun(town)
    ends = {
        row.event
        for row in c.KIND.workflow
        if c.CommitmentState.ACTIVE in row.sources
        and row.target is not stay
        and row.targets & {c.CommitmentState.TERMINATED, c.CommitmentState.VOID}
    }
    assert ends == {"void_misentry"}
    with town.sit(CLERK) as desk:
        for ground in (each for each in c.Ground if each.forbidden):
            end = made_up(
                c.ProposeChange,
                desk.clock.now(),
                change_kind=c.ChangeKind.TERMINATE,
                ground=ground,
                procedure=tuple(c.Procedure(step=s, done=True) for s in c.ProcedureStep),
            )
            with pytest.raises(Refused, match="第三十一条"):
                desk.act(kept[0], "propose_change", end)
        assert desk.get(kept[0]).record.state is c.CommitmentState.ACTIVE


def test_a_handover_without_the_successor_leaves_everything_as_it_was(
    town: Town, kept: list[RecordId], successor: UserId
) -> None:
    record = begun(town)
    with town.sit(REVIEWER) as desk:
        with pytest.raises(Refused, match="已列清单"):
            desk.act(record, "attest", FINE)
        with pytest.raises(Refused):
            desk.act(record, "finish", FINE)
        assert {desk.get(each).record.leader_id for each in kept} == {LEADER}
    with town.sit(LEADER):
        pass


def test_who_may_begin_one(town: Town, kept: list[RecordId], successor: UserId) -> None:
    post = h.Handover(
        from_user=CLERK,
        to_user=successor,
        witness=DEPUTY,
        cause=h.HandoverCause.TRANSFER,
        handover_on=town.clock.today(),
    )
    for user in (ADMIN, LEADER, CLERK, REVIEWER):
        with town.sit(user) as desk:
            assert desk.get(desk.handovers.begin(post).id).record.author == user
    with town.sit(UserId("wujs")) as desk, pytest.raises(NotPermitted, match="管理员"):
        desk.handovers.begin(post)
