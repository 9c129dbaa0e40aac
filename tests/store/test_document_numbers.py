"""The register of document numbers: who numbers, what is used, void, missing; years; restoring."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.conftest import (
    ADMIN,
    CLERK,
    LEADER,
    PASSWORDS,
    SETTING,
    Desks,
    Letter,
    Note,
    small_town,
)
from tests.store.test_files import issue
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.rules.numbering import NumberRefused, parse_business_number
from zwcx_desktop.rules.series import Block, Closing, NumberingMode
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import create_office, restore_office

HEAD = "潮示镇诺"


def number(serial: int, year: int = 2026) -> str:
    return f"{HEAD}〔{year}〕{serial}号"


def give(desk: Desk, *serials: int) -> None:
    for serial in serials:
        issue(desk, desk.create("note", Note(title=f"第 {serial} 件")).id, number(serial))


def test_only_the_administrator_changes_the_plan(desks: Desks) -> None:
    for user in (CLERK, LEADER):
        allotment = desks(user).documents.numbers.allotment
        with pytest.raises(NotPermitted):
            allotment.choose_mode(NumberingMode.BLOCKS)
        with pytest.raises(NotPermitted):
            allotment.give_block(Block("A1", HEAD, 2026, 1, 50))
        with pytest.raises(NotPermitted):
            allotment.end_block(Block("A1", HEAD, 2026, 1, 50), 9)
        with pytest.raises(NotPermitted):
            allotment.name_device("A2")
        assert allotment.mode is NumberingMode.REGISTER


def test_a_computer_without_a_block_gives_no_number_where_blocks_are_the_rule(desks: Desks) -> None:
    desks(ADMIN).documents.numbers.allotment.choose_mode(NumberingMode.BLOCKS)
    desk = desks(CLERK)
    with pytest.raises(NumberRefused, match=r"还没有.*号段"):
        desk.documents.numbers.suggest(HEAD, 2026)
    with pytest.raises(NumberRefused, match=r"还没有.*号段"):
        give(desk, 1)
    desks(ADMIN).documents.numbers.allotment.give_block(Block("A1", HEAD, 2026, 1, 50))
    desk = desks(CLERK)
    give(desk, 1)
    with pytest.raises(NumberRefused, match="不在本机的号段 1–50 内"):
        give(desk, 51)


def test_one_computer_numbers_for_all(desks: Desks) -> None:
    allotment = desks(ADMIN).documents.numbers.allotment
    with pytest.raises(NumberRefused, match="没有指定"):
        allotment.choose_mode(NumberingMode.SINGLE)
    allotment.choose_mode(NumberingMode.SINGLE, "A2")
    numbers = desks(CLERK).documents.numbers
    with pytest.raises(NumberRefused, match="统一由设备 A2 编，本机是 A1"):
        numbers.suggest(HEAD, 2026)
    with pytest.raises(NumberRefused, match="统一由设备 A2"):
        numbers.void(number(1), "写坏")
    desks(ADMIN).documents.numbers.allotment.name_device("A2")
    assert desks(CLERK).documents.numbers.suggest(HEAD, 2026).serial == 1


def test_a_void_needs_its_reason_and_keeps_it(desks: Desks) -> None:
    desk = desks(CLERK)
    numbers = desk.documents.numbers
    with pytest.raises(NumberRefused, match="作废要写明原因"):
        numbers.void(number(1), " ")
    made = issue(desk, desk.create("note", Note(title="甲")).id, number(1))
    with pytest.raises(NumberRefused, match="作废要写明原因"):
        desk.documents.void(made.id, "")
    desk.documents.void(made.id, "文字有误")
    with pytest.raises(NumberRefused, match="已经作废"):
        desk.documents.void(made.id, "另一个说法")
    assert numbers.register(HEAD, 2026)[0].void_reason == "文字有误"


def test_a_slip_of_the_finger_leaves_no_hundred_gaps(desks: Desks) -> None:
    desk = desks(CLERK)
    give(desk, 1)
    with pytest.raises(NumberRefused, match="多打了数字"):
        give(desk, 122)
    with pytest.raises(NumberRefused, match="多打了数字"):
        desk.documents.numbers.void(number(122), "写坏")


def test_what_the_paper_register_has_is_entered_and_never_given_again(desks: Desks) -> None:
    desk = desks(CLERK)
    give(desk, 1)
    numbers = desk.documents.numbers
    numbers.enter_used(HEAD, 2026, 1, 87)
    assert str(numbers.suggest(HEAD, 2026)) == number(88)
    assert numbers.series(HEAD, 2026).missing() == ()
    with pytest.raises(NumberRefused, match="已经用过"):
        give(desk, 50)
    for first, last, words in ((5, 4, "起止号有误"), (1, 9999, "最多登记"), (1, 87, "都已登记")):
        with pytest.raises(NumberRefused, match=words):
            numbers.enter_used(HEAD, 2026, first, last)


def test_a_block_is_taken_back_beyond_what_was_used(desks: Desks) -> None:
    block = Block("A1", HEAD, 2026, 1, 50)
    desks(ADMIN).documents.numbers.allotment.give_block(block)
    give(desks(CLERK), 1, 2)
    allotment = desks(ADMIN).documents.numbers.allotment
    with pytest.raises(NumberRefused, match="2 到 49"):
        allotment.end_block(block, 1)
    allotment.end_block(block, 2)
    assert allotment.blocks(HEAD, 2026) == (Block("A1", HEAD, 2026, 1, 2),)
    with pytest.raises(NumberRefused, match="重叠"):
        allotment.give_block(Block("A2", HEAD, 2026, 2, 9))


def test_a_year_is_closed_once_it_is_over_and_nothing_is_missing(
    desks: Desks, clock: FixedClock
) -> None:
    desk = desks(CLERK)
    give(desk, 1, 3)
    numbers = desk.documents.numbers
    with pytest.raises(NotPermitted):
        numbers.close_year(2026)
    numbers = desks(LEADER).documents.numbers
    with pytest.raises(NumberRefused, match="还没有结束"):
        numbers.close_year(2026)
    clock.set(datetime(2027, 1, 4, 2, 0, tzinfo=UTC))
    with pytest.raises(NumberRefused, match="缺号没有交代：潮示镇诺〔2026〕2号"):
        numbers.close_year(2026)
    numbers.void(number(2), "登记簿跳号")
    numbers.close_year(2026)
    with pytest.raises(NumberRefused, match="已经截止"):
        numbers.close_year(2026)
    assert numbers.closing(HEAD, 2026) == Closing(by_act=True, followed=False)
    assert numbers.suggest(HEAD, 2027).serial == 1


def test_the_next_years_first_number_follows_only_in_its_own_series(desks: Desks) -> None:
    desk = desks(CLERK)
    issue(desk, desk.create("note", Note(title="甲")).id, number(1, 2027))
    assert desk.documents.numbers.closing(HEAD, 2026).followed
    assert not desk.documents.numbers.closing("潮示镇告", 2026).followed


def test_two_computers_number_records_and_documents_apart(
    tmp_path: Path, clock: FixedClock
) -> None:
    seen: set[str] = set()
    for device in ("A1", "A2"):
        home = tmp_path / device
        create_office(home, small_town(), PASSWORDS, clock, SETTING)
        here = Desks(home, clock)
        allotment = here(ADMIN).documents.numbers.allotment
        allotment.name_device(device)
        allotment.choose_mode(NumberingMode.BLOCKS)
        allotment.give_block(Block("A1", HEAD, 2026, 1, 50))
        allotment.give_block(Block("A2", HEAD, 2026, 51, 100))
        desk = here(CLERK)
        for _ in range(3):
            letter = desk.get(desk.create("letter", Letter()).id)
            parts = parse_business_number(letter.number)
            assert (parts.prefix, parts.device) == ("TS", device)
            text = str(desk.documents.numbers.suggest(HEAD, 2026))
            issue(desk, letter.id, text)
            assert not {letter.number, text} & seen
            seen |= {letter.number, text}
        here.close()
    assert "TS-445102101-A2-20261120-003" in seen
    assert number(51) in seen


@pytest.mark.parametrize("device", ["", "A0", "a1", "A10", "甲1", "A²"])
def test_a_device_number_is_a_letter_and_a_figure(desks: Desks, device: str) -> None:
    with pytest.raises(NumberRefused, match="不是设备号"):
        desks(ADMIN).documents.numbers.allotment.name_device(device)


def backed_up(desks: Desks) -> Path:
    """Return a backup after which records and documents were numbered."""
    desk = desks(CLERK)
    give(desk, 1)
    desk.create("letter", Letter())
    path = desk.backups.make().path
    give(desk, 2, 3)
    desk.documents.numbers.void(number(4), "写坏")
    desk.create("letter", Letter())
    return path


def test_going_back_to_a_backup_forgets_no_number(desks: Desks) -> None:
    path = backed_up(desks)
    desks(ADMIN).backups.restore(path)
    desk = desks(CLERK)
    assert str(desk.documents.numbers.suggest(HEAD, 2026)) == number(5)
    lines = desk.documents.numbers.register(HEAD, 2026)
    assert [(line.number.serial, line.void_reason) for line in lines][1:] == [
        (2, ""),
        (3, ""),
        (4, "写坏"),
    ]
    assert desk.get(desk.create("letter", Letter()).id).number.endswith("-003")


def test_where_the_file_is_gone_the_paper_register_is_compared_first(
    desks: Desks, clock: FixedClock
) -> None:
    path = backed_up(desks)
    desks.close()
    shutil.rmtree(Home(desks.home).database.parent)
    clock.advance(hours=2)
    restore_office(
        desks.home, "admin", PASSWORDS[ADMIN], path, clock=clock, setting=SETTING
    ).close()
    desk = desks(CLERK)
    assert desk.get(desk.create("letter", Letter()).id).number.endswith("-501")
    numbers = desk.documents.numbers
    with pytest.raises(NumberRefused, match="恢复了 2026-11-20 的备份"):
        numbers.suggest(HEAD, 2026)
    with pytest.raises(NumberRefused, match="恢复了 2026-11-20 的备份"):
        give(desk, 2)
    numbers.enter_used(HEAD, 2026, 2, 3)
    numbers.void(number(4), "写坏")
    numbers.allotment.settle()
    assert str(numbers.suggest(HEAD, 2026)) == number(5)
    clock.advance(days=1)
    assert desk.get(desk.create("letter", Letter()).id).number.endswith("-001")
