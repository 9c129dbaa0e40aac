from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.exchange.fragments import (
    looks_like_person,
    one_apart,
    parse_due,
    split_items,
    split_names,
)


@pytest.mark.parametrize(
    ("text", "on", "certain"),
    [
        ("2017年12月末", date(2017, 12, 31), True),
        ("2026年2月底", date(2026, 2, 28), True),
        ("2024年2月底", date(2024, 2, 29), True),
        ("2026年9月30日", date(2026, 9, 30), True),
        ("2026年9月30日前", date(2026, 9, 30), True),
        ("2026-09-30", date(2026, 9, 30), True),
        ("2026/9/30", date(2026, 9, 30), True),
        ("2026.9.30", date(2026, 9, 30), True),
        ("2026年6月上旬", date(2026, 6, 10), True),
        ("2026年6月中旬", date(2026, 6, 20), True),
        ("2026年6月下旬", date(2026, 6, 30), True),
        ("2026年第三季度", date(2026, 9, 30), True),
        ("2026年3季度", date(2026, 9, 30), True),
        ("2026年上半年", date(2026, 6, 30), True),
        ("2026年底前完成", date(2026, 12, 31), True),
        ("2026年6月", date(2026, 6, 30), False),
        ("2026年", date(2026, 12, 31), False),
        ("长期坚持", None, False),
        ("2026年2月30日", None, True),
        ("2026年13月", None, False),
        ("", None, False),
    ],
)
def test_due_text_means_its_last_day(text: str, on: date | None, certain: bool) -> None:
    due = parse_due(text)
    assert due.on == on
    if on is not None:
        assert due.certain is certain


@given(st.text(max_size=30))
def test_any_due_text_is_read_without_failure(text: str) -> None:
    parse_due(text)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_written_day_is_that_day(day: date) -> None:
    assert parse_due(f"{day.year}年{day.month}月{day.day}日").on == day


def test_numbered_items_are_split() -> None:
    text = "1. 建立政务公开制度; 2. 深化完善行政审批制度改革; 3. 建立公务员诚信评价制度。"
    assert split_items(text) == (
        ("1", "建立政务公开制度;"),
        ("2", "深化完善行政审批制度改革;"),
        ("3", "建立公务员诚信评价制度。"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "健全招标投标信用信息公开和共享制度。",
        "满意率达到98.5%，每年2.5次；",
        "落实第12.1条要求。 3. 无编号的句子",
        "1. 只有一项的任务。",
    ],
)
def test_a_cell_without_a_run_of_numbers_stays_whole(text: str) -> None:
    assert split_items(text) == (("", text.strip()),)


def test_text_before_the_first_number_is_kept() -> None:
    assert split_items("重点： 1. 甲； 2. 乙。") == (("", "重点："), ("1", "甲；"), ("2", "乙。"))


@given(st.text(alphabet="甲乙1.2. ；;。\n3、", max_size=60))
def test_splitting_loses_no_text(text: str) -> None:
    kept = "".join(number + part for number, part in split_items(text))
    drop = str.maketrans("", "", " \n.．、")
    assert kept.translate(drop) == text.translate(drop)


def test_units_stand_apart_by_blank_or_comma() -> None:
    assert split_names("市政府办 市发改委") == ("市政府办", "市发改委")
    assert split_names("市政府办、市发改委\n市国资委(金融办)") == (
        "市政府办",
        "市发改委",
        "市国资委(金融办)",
    )
    assert split_names("  ") == ()


@pytest.mark.parametrize(("name", "whole"), [
    ("郭伦", True), ("卫铁军", True), ("元", False), ("各相关领导", False), ("李㙟", True),
    ("王𪨶", True), ("阿不都·热合曼", True),
])  # fmt: skip
def test_a_fragment_is_not_a_full_name(name: str, whole: bool) -> None:
    assert looks_like_person(name) is whole


def test_one_apart_sees_one_slip() -> None:
    assert one_apart("市发改委", "市委改委")
    assert one_apart("市发改委", "市发展改委") is True
    assert not one_apart("市发改委", "市发改委")
    assert not one_apart("市发改委", "市财政局")


@given(st.text("市发改委局", max_size=6), st.text("市发改委局", max_size=6))
def test_one_apart_is_symmetric(left: str, right: str) -> None:
    assert one_apart(left, right) == one_apart(right, left)
