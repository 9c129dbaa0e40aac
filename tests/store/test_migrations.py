"""Files of every released format must open, with all that was in them."""

import shutil
from pathlib import Path

import pytest

from tests.store.conftest import CHEAP, CLERK, LEADER, PASSWORDS, SETTING, Desks, Sender
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.store import schema
from zwcx_desktop.store.migrations import CURRENT, statements
from zwcx_desktop.store.office_file import unlock

RELEASED = Path(__file__).parent / "released"


@pytest.mark.parametrize("released", sorted(p.name for p in RELEASED.iterdir() if p.is_dir()))
def test_a_released_office_still_opens(released: str, tmp_path: Path, clock: FixedClock) -> None:
    home = tmp_path / "home"
    shutil.copytree(RELEASED / released, home)
    clock.advance(days=30)
    desk = unlock(home, "luru", PASSWORDS[CLERK], clock, SETTING)
    (note,) = desk.search("石坎村道路")
    assert [m.label for m in desk.timeline(note.id)] == ["新建", "提交审核"]
    assert b"".join(desk.attachments.read(desk.attachments.of(note.id)[0].id)) == "照片".encode()
    assert desk.drafts.get("note:new").values == {"title": "草稿"}
    assert desk.oversight.start_verdict().sound
    desk.close()
    desk = unlock(home, "zhenzhang", PASSWORDS[LEADER], clock, SETTING)
    (letter,) = desk.search("来信")
    assert desk.unseal(letter.id).sender == Sender(name="赵举报", phone="13800138000")
    assert desk.oversight.verify().sound
    desk.close()


def test_a_fresh_office_has_exactly_the_schema_of_the_script(desks: Desks) -> None:
    database = desks(CLERK)._session.database
    assert database.value("PRAGMA user_version") == CURRENT
    assert database.value("PRAGMA application_id") == schema.APPLICATION_ID
    made = {sql for (sql,) in database.rows("SELECT sql FROM sqlite_master WHERE sql <> ''")}
    versions = (getattr(schema, f"VERSION_{number}") for number in range(1, CURRENT + 1))
    script = "".join(versions)
    wanted = {s.rstrip(";") for s in statements(script)}
    assert {s for s in wanted if s not in made} == set()
    strict = database.rows("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0")
    assert {n for (n,) in strict if not n.startswith(("sqlite_", "search"))} == set()


def test_the_cost_of_a_test_key_is_no_released_cost() -> None:
    assert CHEAP.memory_kib < 1024
