"""The desk of a small office's clerk, for everything that is read in or out."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, User
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.office_file import Setting, create_office, unlock

SETTING = Setting(floor=KdfCost(memory_kib=64, iterations=1, lanes=1))
PEOPLE = (
    ("clerk", "李㙟", Role.CLERK),
    ("reviewer", "陈建国", Role.REVIEWER),
    ("leader", "黄伟明", Role.LEADER),
    ("admin", "郑向东", Role.ADMIN),
)


def small_office() -> Office:
    users = tuple(
        User(id=UserId(login), login=login, display_name=name, roles=frozenset({role}))
        for login, name, role in PEOPLE
    )
    return Office(
        organization=Organization(
            name="盘锦市双台子区胜利街道办事处",
            short_name="胜利街道",
            org_type=OrgType.TOWN,
            uscc="1144510300712345XE",
            region_code="445103118",
            doc_prefix="盘胜街",
            parent_name="盘锦市双台子区人民政府",
            review_authority="盘锦市双台子区人民政府",
            supervision_phone="0427-5550112",
            principal=UserId("leader"),
            deputy=UserId("leader"),
            duty_unit=UnitId("office"),
            profile_id="national",
        ),
        units=(
            OrgUnit(id=UnitId("office"), name="党政综合办公室"),
            OrgUnit(id=UnitId("people"), name="民生保障办公室"),
        ),
        users=users,
    )


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))


@pytest.fixture
def sit(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[[str], Desk]]:
    """Signs a person in; who sat there before is signed out."""
    office = small_office()
    passwords = {user.id: f"白鹭 {user.login} 过青山 77" for user in office.users}
    home = tmp_path / "home"
    create_office(home, office, passwords, clock, SETTING)
    opened: list[Desk] = []

    def sign(login: str) -> Desk:
        while opened:
            opened.pop().close()
        opened.append(unlock(home, login, passwords[UserId(login)], clock, SETTING))
        return opened[-1]

    yield sign
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(sit: Callable[[str], Desk]) -> Desk:
    return sit("clerk")
