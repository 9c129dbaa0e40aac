"""Series of document numbers: three modes, blocks, closed years; never a number twice."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.rules.series import (
    LEAP,
    Block,
    Closing,
    NumberingMode,
    Series,
    check_block,
    signing_year,
)

TODAY = date(2026, 11, 20)
HEAD = "潮示镇诺"
FIRST, SECOND = Block("A1", HEAD, 2026, 1, 50), Block("A2", HEAD, 2026, 51, 53)


def series(*taken: int, **more) -> Series:
    return Series(head=HEAD, year=2026, device="A1", given=frozenset(taken), **more)


def test_serials_count_up_without_gaps():
    assert str(series().next()) == "潮示镇诺〔2026〕1号"
    assert series(1, 2, 3).next().serial == 4
    assert series(1, 2, voided=frozenset({3})).next().serial == 4


def test_a_computer_keeps_to_its_blocks_and_goes_on_in_the_next():
    more = Block("A1", HEAD, 2026, 101, 102)
    mine = series(*range(1, 51), blocks=(FIRST, SECOND, more))
    assert mine.next().serial == 101
    used_up = replace(mine, given=mine.given | {101, 102})
    with pytest.raises(NumberRefused, match="1–50、101–102 已用完"):
        used_up.next()
    assert replace(mine, device="A2").next().serial == 51


def test_without_a_block_the_others_are_passed_over():
    assert series(*range(1, 51), blocks=(SECOND,)).next().serial == 54


@pytest.mark.parametrize(
    ("known", "serial", "words"),
    [
        (series(50), 50, "已经用过"),
        (series(voided=frozenset({7})), 7, "已经作废"),
        (series(blocks=(SECOND,)), 51, "设备 A2 的号段 51–53"),
        (series(mode=NumberingMode.BLOCKS), 1, "还没有“潮示镇诺”2026 年的号段"),
        (series(mode=NumberingMode.BLOCKS, blocks=(FIRST,)), 60, "不在本机的号段 1–50"),
        (
            series(mode=NumberingMode.SINGLE, numbering_device="A2"),
            1,
            "统一由设备 A2 编，本机是 A1",
        ),
        (series(1, 2), 3 + LEAP + 1, f"前面还有 {LEAP + 1} 个号没有登记"),
        (series(unsure="2026-11-02"), 1, "恢复了 2026-11-02 的备份"),
    ],
    ids=["used", "void", "theirs", "no block", "outside", "other computer", "leap", "restored"],
)
def test_a_serial_that_may_not_be_given_says_why_and_what_to_do(known, serial, words):
    with pytest.raises(NumberRefused, match=words) as caught:
        known.check_given(serial)
    assert caught.value.hint


def test_what_the_paper_register_shows_may_lie_far_ahead_and_is_entered_while_in_doubt():
    doubtful = series(1, unsure="2026-11-02")
    doubtful.check_used(90)
    doubtful.check_void(2)
    with pytest.raises(NumberRefused, match="已核对登记簿"):
        doubtful.next()


def test_the_computer_that_numbers_alone_is_not_bound_by_its_old_block():
    alone = series(
        *range(1, 51),
        mode=NumberingMode.SINGLE,
        numbering_device="A1",
        blocks=(FIRST, SECOND),
    )
    assert alone.next().serial == 54
    alone.check_given(54)


def test_a_gap_needs_a_void_record():
    assert series(1, 2, 5, voided=frozenset({4})).missing() == (3,)
    assert series().missing() == ()


def test_gaps_are_told_area_by_area():
    plan = (FIRST, SECOND)
    assert series(1, 3, 60, blocks=plan).missing() == (2, *range(54, 60))
    assert series(2, blocks=(Block("A1", HEAD, 2026, 1, 10),)).missing() == (1,)
    assert replace(series(53, blocks=plan), device="A2").missing() == (51, 52)
    assert series(1, 2, blocks=plan).left(FIRST) == 48


@pytest.mark.parametrize(
    ("block", "used", "words"),
    [
        (Block("A1", HEAD, 2026, 0, 3), (), "起止号"),
        (Block("A1", HEAD, 2026, 5, 3), (), "起止号"),
        (Block("A1", HEAD, 2026, 40, 51), (), "重叠"),
        (Block("A1", HEAD, 2026, 53, 60), (), "请从 54 起"),
        (Block("A3", HEAD, 2026, 1, 20), (1, 12), "12 号本机已经用过，不能分给设备 A3"),
    ],
)
def test_blocks_that_overlap_are_refused(block, used, words):
    with pytest.raises(NumberRefused) as caught:
        check_block(block, (SECOND,), used)
    assert words in f"{caught.value.message}{caught.value.hint}"


def test_blocks_of_other_series_may_coincide():
    check_block(Block("A1", "潮示镇告", 2026, 51, 53), (SECOND,))
    check_block(Block("A1", HEAD, 2027, 51, 53), (SECOND,))


def test_the_year_is_the_year_of_signing():
    assert signing_year(date(2026, 1, 5), TODAY) == 2026
    assert signing_year(date(2025, 12, 31), date(2026, 1, 4)) == 2025
    with pytest.raises(NumberRefused, match="晚于今天"):
        signing_year(date(2026, 11, 21), TODAY)


def test_a_date_is_not_written_back_into_a_closed_year():
    on, today = date(2025, 12, 31), date(2026, 1, 4)
    begun, closed = Closing(followed=True), Closing(by_act=True)
    with pytest.raises(NumberRefused, match=r"下一年度的号已经发出.*不能倒签"):
        signing_year(on, today, begun)
    assert signing_year(on, today, begun, recorded=True) == 2025
    for recorded in (False, True):
        with pytest.raises(NumberRefused, match="已经截止，不能倒签"):
            signing_year(on, today, closed, recorded=recorded)
    with pytest.raises(NumberRefused, match="已经截止"):
        signing_year(date(2024, 12, 31), today, recorded=True)


class Office(RuleBasedStateMachine):
    """Two computers under one plan: issue, void, read off paper, allot, begin a year, close it."""

    def __init__(self):
        super().__init__()
        self.year = 2026
        self.plan = {2026: [Block("A1", HEAD, 2026, 1, 8), Block("A2", HEAD, 2026, 9, 20)]}
        self.books = {"A1": {}, "A2": {}}
        self.closed = set()

    def known(self, device, year):
        book = self.books[device].get(year, {})
        return Series(
            head=HEAD,
            year=year,
            device=device,
            mode=NumberingMode.BLOCKS,
            blocks=tuple(self.plan.get(year, ())),
            given=frozenset(n for n, what in book.items() if what == "given"),
            voided=frozenset(n for n, what in book.items() if what == "void"),
        )

    def enter(self, device, year, serial, what):
        book = self.books[device].setdefault(year, {})
        assert serial not in book, "a number twice on one computer"
        book[serial] = what

    @rule(device=st.sampled_from(["A1", "A2"]), back=st.booleans(), recorded=st.booleans())
    def issue(self, device, back, recorded):
        followed = any(y >= self.year for y in self.books[device])
        closing = Closing(self.year - 1 in self.closed, followed)
        on = date(self.year - back, 12, 31)
        try:
            year = signing_year(on, date(self.year, 12, 31), closing, recorded=recorded)
            serial = self.known(device, year).next().serial
        except NumberRefused:
            return
        assert year not in self.closed
        self.known(device, year).check_given(serial)
        self.enter(device, year, serial, "given")

    @rule(
        device=st.sampled_from(["A1", "A2"]),
        serial=st.integers(1, 60),
        what=st.sampled_from(["given", "void"]),
    )
    def type_in(self, device, serial, what):
        known = self.known(device, self.year)
        try:
            (known.check_given if what == "given" else known.check_void)(serial)
        except NumberRefused:
            return
        self.enter(device, self.year, serial, what)

    @rule(device=st.sampled_from(["A1", "A2"]), size=st.integers(1, 9), ahead=st.integers(0, 3))
    def allot(self, device, size, ahead):
        plan = self.plan.setdefault(self.year, [])
        first = max((b.last for b in plan), default=0) + 1 + ahead
        block = Block(device, HEAD, self.year, first, first + size - 1)
        check_block(block, plan)
        plan.append(block)

    @rule()
    def begin_a_year(self):
        self.year += 1

    @rule()
    def close_last_year(self):
        gaps = [self.known(device, self.year - 1).missing() for device in self.books]
        if not any(gaps):
            self.closed.add(self.year - 1)

    @invariant()
    def no_number_was_given_twice(self):
        for year in set(self.books["A1"]) & set(self.books["A2"]):
            assert not set(self.books["A1"][year]) & set(self.books["A2"][year])

    @invariant()
    def every_number_is_explained(self):
        for year, plan in self.plan.items():
            views = {device: self.known(device, year) for device in self.books}
            taken = views["A1"].taken | views["A2"].taken
            shown = {n for view in views.values() for n in view.missing()}
            for serial in range(1, max(taken, default=0) + 1):
                block = next((b for b in plan if serial in b), None)
                mine = [n for n in taken if block is not None and n in block]
                rest = block is not None and serial > max(mine, default=0)
                assert serial in taken or serial in shown or rest or block is None

    @invariant()
    def nothing_is_missing_in_a_closed_year(self):
        for year in self.closed:
            assert all(self.known(device, year).missing() == () for device in self.books)


TestOffice = Office.TestCase


@given(st.lists(st.sampled_from(["given", "void", "skip"]), max_size=40))
def test_on_one_computer_every_serial_is_given_void_or_shown_as_missing(acts):
    known = series()
    at = 0
    for act in acts:
        at += 1
        if act == "skip":
            continue
        known.check_void(at)
        known = replace(
            known,
            given=known.given | ({at} if act == "given" else set()),
            voided=known.voided | ({at} if act == "void" else set()),
        )
    highest = max(known.taken, default=0)
    assert {*known.taken, *known.missing()} == set(range(1, highest + 1))
