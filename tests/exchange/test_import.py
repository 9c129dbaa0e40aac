"""Scenario 18 to the end: the imported tasks are kept together and give the table back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.exchange.sheets import read_file, read_text, write_line
from zwcx_desktop.exchange.task_cells import to_text
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import read_tasks
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, User
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import Unfit
from zwcx_desktop.store.office_file import Setting, create_office, unlock
from zwcx_desktop.store.values import ListQuery

SETTING = Setting(floor=KdfCost(memory_kib=64, iterations=1, lanes=1))


def person(login: str, name: str, role: Role) -> User:
    return User(id=UserId(login), login=login, display_name=name, roles=frozenset({role}))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The desk of a small office's clerk."""
    users = (person("clerk", "李㙟", Role.CLERK), person("leader", "黄伟明", Role.LEADER))
    office = Office(
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
            profile_id="panjin",
        ),
        units=(OrgUnit(id=UnitId("office"), name="党政综合办公室"),),
        users=users,
    )
    passwords = {user.id: f"白鹭 {user.login} 过青山 77" for user in users}
    clock = FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))
    create_office(tmp_path / "home", office, passwords, clock, SETTING)
    opened = unlock(tmp_path / "home", "clerk", passwords[UserId("clerk")], clock, SETTING)
    yield opened
    opened.close()


def test_scenario_18_from_paste_to_store_and_back(desk) -> None:
    rows = read_file(asset("samples/panjin_tasks.xlsx"))[1:]
    paste = "".join(f"{write_line(row)}\n" for row in rows)
    table = read_tasks(
        read_text(paste), today=desk.clock.today(), author=desk.user.id, lore=read_lore()
    )
    changes = desk.create_many("task", table.tasks)
    assert len(changes.ids) == 14
    kept = sorted((desk.get(one).record for one in changes.ids), key=lambda task: task.seq)
    assert to_text(kept, table.headers).encode() == paste.encode()


def test_one_unfit_row_keeps_the_whole_import_out(desk) -> None:
    rows = read_file(asset("samples/panjin_tasks.xlsx"))
    table = read_tasks(rows, today=desk.clock.today(), author=desk.user.id, lore=read_lore())
    broken = (*table.tasks[:-1], replace(table.tasks[-1], lead_units=()))
    with pytest.raises(Unfit, match="牵头单位"):
        desk.create_many("task", broken)
    assert desk.page(ListQuery(kind="task")).rows == ()
