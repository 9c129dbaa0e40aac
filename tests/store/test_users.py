"""Accounts: two persons before anything sealed reaches keys an administrator once held."""

from dataclasses import replace

import pytest

from tests.store.conftest import (
    ADMIN,
    CHEAP,
    CLERK,
    DEPUTY,
    LEADER,
    PASSWORDS,
    Desks,
    Letter,
    Sender,
    small_town,
)
from zwcx_desktop.crypto.keyring import UnknownUser, WrongPassword
from zwcx_desktop.crypto.passwords import WeakPassword
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import User
from zwcx_desktop.store.errors import NotPermitted, Unfit

TEMPORARY, OWN = "临时口令 过河 55", "自己的口令 明月 66"
CLERK_USER = next(u for u in small_town().users if u.id == CLERK)


def test_a_reset_never_opens_sealed_contents_by_itself(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", Letter(sender=Sender(name="赵举报"))).id
    desks(ADMIN).users.reset(DEPUTY, TEMPORARY, CHEAP)
    desk = desks(DEPUTY, TEMPORARY)
    assert desk.users.must_change_password
    with pytest.raises(NotAReader):
        desk.unseal(letter)
    desks(LEADER)
    with pytest.raises(NotAReader):
        desks(DEPUTY, TEMPORARY).unseal(letter)
    with pytest.raises(NotPermitted, match="更换口令之后"):
        desks(LEADER).users.confirm(DEPUTY)
    desks(DEPUTY, TEMPORARY).users.change_password(OWN, CHEAP)
    with pytest.raises(NotPermitted, match="另一名负责人"):
        desks(DEPUTY, OWN).users.confirm(DEPUTY)
    desks(LEADER).users.confirm(DEPUTY)
    desks(LEADER)
    assert desks(DEPUTY, OWN).unseal(letter).sender.name == "赵举报"


def test_changing_the_password_keeps_secrets_readable(desks: Desks) -> None:
    desk = desks(CLERK)
    letter = desk.create("letter", Letter(sender=Sender(name="赵举报"))).id
    with pytest.raises(WeakPassword):
        desk.users.change_password("123456", CHEAP)
    desk.users.change_password(OWN, CHEAP)
    with pytest.raises(WrongPassword):
        desks(CLERK)
    assert desks(CLERK, OWN).unseal(letter).sender.name == "赵举报"


def test_a_new_user_signs_in_and_a_closed_one_does_not(desks: Desks) -> None:
    new = User(
        id=UserId("u-new"), login="xinren", display_name="何新", roles=frozenset({Role.CLERK})
    )
    desks(ADMIN).users.add(new, TEMPORARY, CHEAP)
    desk = desks(ADMIN)
    assert desk.office.user(new.id) == new
    assert [u.id for u in desk.users.unconfirmed()] == [new.id]
    desk.users.close(CLERK)
    with pytest.raises(UnknownUser):
        desks(CLERK)


def test_only_the_administrator_manages_accounts(desks: Desks) -> None:
    desk = desks(CLERK)
    for deed in (
        lambda: desk.users.reset(LEADER, TEMPORARY, CHEAP),
        lambda: desk.users.close(LEADER),
        lambda: desk.users.add(CLERK_USER, TEMPORARY, CHEAP),
    ):
        with pytest.raises(NotPermitted):
            deed()


def test_the_last_leader_cannot_be_taken_away(desks: Desks) -> None:
    desk = desks(ADMIN)
    desk.users.change(replace(CLERK_USER, title="科员"))
    with pytest.raises(Unfit):
        desk.users.add(replace(CLERK_USER, id=UserId("u-2")), TEMPORARY, CHEAP)


def test_a_new_recovery_code_ends_the_old_one(desks: Desks) -> None:
    code = desks(ADMIN).users.new_recovery_code()
    assert PASSWORDS[ADMIN] not in code
    with pytest.raises(NotPermitted):
        desks(CLERK).users.new_recovery_code()
