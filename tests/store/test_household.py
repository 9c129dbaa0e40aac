"""Everybody at one open file: each with his own rights, all in one transaction."""

import pytest

from tests.store.conftest import CHEAP
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.task import Task, TaskItem
from zwcx_desktop.sample.cast import CLERK, LEADER, read_script
from zwcx_desktop.sample.week import MONDAY
from zwcx_desktop.store.errors import AlreadyOpen, NotPermitted, NotVisible
from zwcx_desktop.store.household import household
from zwcx_desktop.store.office_file import Setting, create_office, unlock
from zwcx_desktop.store.values import ListQuery

SETTING = Setting(floor=CHEAP)
TASK = Task(seq=1, name="建立台账", items=(TaskItem(text="逐项登记"),), due_text="年底",
            lead_units=("党政综合办公室",))  # fmt: skip


@pytest.fixture
def home(tmp_path):
    script = read_script()
    create_office(tmp_path / "office", script.office, script.passwords, FixedClock(MONDAY), SETTING)
    return tmp_path / "office"


def seated(home):
    passwords = {UserId(u): read_script().passwords[u] for u in (CLERK, LEADER)}
    return household(home, passwords, FixedClock(MONDAY), SETTING)


def test_each_acts_as_himself_and_sees_what_the_other_did(home):
    with seated(home) as house:
        made = house.desks[CLERK].create("task", TASK).id
        assert house.desks[LEADER].get(made).record.author == CLERK
        with pytest.raises(NotPermitted):
            house.desks[LEADER].create("task", TASK)
    desk = unlock(home, str(LEADER), read_script().passwords[LEADER], FixedClock(MONDAY), SETTING)
    try:
        assert desk.oversight.verify().sound
        assert desk.page(ListQuery(kind="task")).total == 1
    finally:
        desk.close()


def test_nothing_is_kept_of_a_transaction_that_fails(home):
    with seated(home) as house:

        def half_done():
            with house.transaction():
                house.desks[CLERK].create("task", TASK)
                house.desks[LEADER].act("none", "start")

        with pytest.raises(NotVisible):
            half_done()
        assert house.desks[LEADER].page(ListQuery(kind="task")).total == 0


def test_nobody_else_gets_in_meanwhile(home):
    with seated(home), pytest.raises(AlreadyOpen):
        unlock(home, str(CLERK), read_script().passwords[CLERK], FixedClock(MONDAY), SETTING)
