"""The hard promise: no administrator comes to read a complaint by way of the accounts."""

from dataclasses import replace

import pytest

from tests.system.conftest import ADMIN, CHEAP, DOUBLE, SETTING, Town, holding
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.records.complaint import Accept, Complaint, IdentityMode
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import User
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER
from zwcx_desktop.store.errors import NotPermitted, NotVisible
from zwcx_desktop.store.office_file import unlock_with_recovery
from zwcx_desktop.store.values import ListQuery

TEMPORARY, OWN = "临时口令 过河 55 号", "自己的口令 明月 66 号"
MARKERS = ("许国梁", "13900139076", "打招呼")
DRAFT = {"facts": "打招呼", "complainant": {"name": "许国梁"}}
REASON = "看看"


def registered(town: Town) -> RecordId:
    """A confidential complaint about somebody outside: every leader may read it."""
    told: Complaint = replace(
        town.week.complaint("hotline"),
        identity_mode=IdentityMode.CONFIDENTIAL,
        complainant=town.week.complaint("report").complainant,
    )
    with town.sit(CLERK) as desk:
        desk.drafts.keep("complaint:new", "complaint", None, DRAFT)
        return desk.create("complaint", told).id


def reset(town: Town, user: UserId, password: str = TEMPORARY) -> None:
    """The administrator gives *user* a password that he knows."""
    with town.sit(ADMIN) as desk:
        desk.users.reset(user, password, CHEAP)
    town.passwords[user] = password


def take_over(town: Town, user: UserId) -> None:
    """The administrator signs in with it and sets another, as the first sign-in demands."""
    reset(town, user)
    with town.sit(user) as desk:
        assert desk.users.must_change_password
        desk.users.change_password(OWN, CHEAP)
    town.passwords[user] = OWN


def reads(town: Town, user: UserId, record: RecordId) -> bool:
    with town.sit(user) as desk:
        try:
            return bool(desk.unseal(record, REASON).complainant.name == "许国梁")
        except (NotAReader, NotVisible):
            return False


def test_the_administrator_sees_no_complaint_at_all(town: Town) -> None:
    record = registered(town)
    with town.sit(ADMIN) as desk:
        for reach in (desk.get, desk.timeline, desk.unseal, desk.actions, desk.attachments.of):
            with pytest.raises(NotVisible):
                reach(record)
        with pytest.raises(NotVisible):
            desk.page(ListQuery(kind="complaint"))
        assert desk.search("路灯") == ()
        assert "complaint" not in desk.counts().by_kind
        assert all(item.kind != "complaint" for item in desk.todo())
        assert all(line.by == ADMIN for line in desk.oversight.audit(limit=9999))
    assert holding(MARKERS, *town.cells(ADMIN)) == []


@pytest.mark.parametrize("user", [CLERK, DEPUTY], ids=["the registrar", "a leader"])
def test_a_password_he_gave_opens_nothing_sealed(town: Town, user: UserId) -> None:
    record = registered(town)
    reset(town, user)
    assert not reads(town, user, record)
    take_over(town, user)
    assert not reads(town, user, record)
    with town.sit(user) as desk:
        assert desk.drafts.all() == ()
    with town.sit(LEADER) as desk:  # signs in, but nobody vouched for the new keys
        assert [u.id for u in desk.users.unconfirmed()] == [user]
    assert not reads(town, user, record)
    with town.sit(LEADER) as desk:
        assert any("重置口令" in line.summary for line in desk.oversight.audit(limit=9999))


def test_a_reset_account_reads_again_once_another_reader_handed_on(town: Town) -> None:
    record = registered(town)
    take_over(town, CLERK)
    with town.sit(CLERK) as desk, pytest.raises(NotPermitted):
        desk.users.confirm(CLERK)
    with town.sit(ADMIN) as desk, pytest.raises(NotPermitted, match="负责人"):
        desk.users.confirm(CLERK)
    with town.sit(LEADER) as desk:
        desk.users.confirm(CLERK)
    assert not reads(town, CLERK, record)
    with town.sit(DEPUTY):
        pass
    assert reads(town, CLERK, record)


def test_what_is_registered_meanwhile_is_not_sealed_to_him_either(town: Town) -> None:
    take_over(town, DEPUTY)
    record = registered(town)
    assert not reads(town, DEPUTY, record)
    assert reads(town, LEADER, record)


def test_he_cannot_vouch_for_himself_through_a_role_or_a_second_account(town: Town) -> None:
    record = registered(town)
    with town.sit(ADMIN) as desk:
        extra = User(
            id=UserId("ghost"), login="ghost", display_name="影子", roles=frozenset({Role.LEADER})
        )
        desk.users.add(extra, TEMPORARY, CHEAP)
        me = desk.office.user(ADMIN)
        assert me is not None
        desk.users.change(replace(me, roles=frozenset({Role.LEADER, Role.CLERK})))
    town.passwords[extra.id] = TEMPORARY
    with town.sit(extra.id) as desk:
        desk.users.change_password(OWN, CHEAP)
        for account in (ADMIN, extra.id):
            with pytest.raises(NotPermitted):
                desk.users.confirm(account)
    town.passwords[extra.id] = OWN
    with town.sit(ADMIN) as desk:
        for account in (ADMIN, extra.id):
            with pytest.raises(NotPermitted):
                desk.users.confirm(account)
    for reader in (CLERK, LEADER):
        with town.sit(reader):
            pass
    for account in (ADMIN, extra.id):
        assert not reads(town, account, record)
    with town.sit(LEADER) as desk:  # a second person may, and then it is hers to answer for
        desk.users.confirm(ADMIN)
    with town.sit(LEADER):
        pass
    assert not reads(town, extra.id, record)


def test_a_promotion_counts_when_a_leader_confirms_it(town: Town) -> None:
    record = registered(town)
    newcomer = UserId("xushh")
    with town.sit(ADMIN) as desk:
        user = desk.office.user(newcomer)
        assert user is not None
        desk.users.change(replace(user, roles=user.roles | {Role.LEADER}))
    assert not reads(town, newcomer, record)
    with town.sit(LEADER) as desk:
        desk.users.confirm(newcomer)
        desk.act(record, "accept", Accept())
    assert reads(town, newcomer, record)


def test_a_role_that_reads_no_more_needs_no_confirmation(town: Town) -> None:
    with town.sit(ADMIN) as desk:
        user = desk.office.user(DOUBLE)
        assert user is not None
        desk.users.change(replace(user, roles=user.roles | {Role.SECRECY_REVIEWER}))
        assert desk.users.unconfirmed() == ()
    assert reads(town, DOUBLE, registered(town))


@pytest.mark.parametrize("user", [CLERK, DEPUTY])
def test_the_recovery_code_alone_opens_nothing_sealed(town: Town, user: UserId) -> None:
    record = registered(town)
    desk = unlock_with_recovery(town.home, town.code, user, OWN, clock=town.clock, setting=SETTING)
    try:
        with pytest.raises(NotAReader):
            desk.unseal(record, REASON)
        assert desk.drafts.all() == ()
    finally:
        desk.close()
    town.passwords[user] = OWN
    with town.sit(LEADER):
        pass
    assert not reads(town, user, record)
    with town.sit(LEADER) as desk:
        assert any("恢复码" in line.summary for line in desk.oversight.audit(limit=9999))
