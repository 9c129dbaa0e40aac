"""The law's data change under open records: dates move in one go, told to whoever may know."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.city_keys import City
from tests.system.conftest import ADMIN, Town, words_of
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.packages import PackageKind, read_content
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER
from zwcx_desktop.store import law
from zwcx_desktop.store.values import ListQuery

NEW_YEAR = {"name": "元旦", "first": "2027-01-01", "last": "2027-01-04"}
YEAR = json.dumps(
    {"year": 2027, "source": "国务院办公厅关于2027年部分节假日安排的通知", "off": [NEW_YEAR], "work": []},
    ensure_ascii=False,
)  # fmt: skip


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path, datetime(2026, 11, 2, 1, 0, tzinfo=UTC))


@pytest.fixture
def city(town: Town) -> City:
    made = City()
    with town.sit(ADMIN) as desk:
        made.enrol(desk)
    return made


@pytest.fixture
def letter(town: Town) -> RecordId:
    """An anonymous letter accepted on 2 November: 60 days end on New Year's day."""
    with town.sit(CLERK) as desk:
        letter = desk.create("complaint", town.week.complaint("letter")).id
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, letter)
    return letter


def take(town: Town, raw: bytes) -> None:
    with town.sit(ADMIN) as desk:
        desk.packages.take(raw)


def test_until_the_calendar_is_known_a_due_date_is_tentative(town: Town, letter: RecordId) -> None:
    town.on(2026, 12, 28)
    with town.sit(CLERK) as desk:
        (row,) = desk.page(ListQuery(kind="complaint")).rows
        assert (row.due, row.tentative) == (date(2027, 1, 1), True)
        assert desk.get(letter).tentative == {date(2027, 1, 1)}
        (item,) = desk.todo()
        assert item.words == "还有 4 个工作日（暂定）"


def test_the_calendar_moves_it_with_a_trace(town: Town, city: City, letter: RecordId) -> None:
    raw = city.package(PackageKind.CALENDAR, YEAR)
    with town.sit(CLERK) as desk:
        before = desk.get(letter)
    take(town, raw)
    with town.sit(CLERK) as desk:
        after = desk.get(letter)
        assert (after.record.due_on, after.record.original_due_on) == (date(2027, 1, 5),) * 2
        assert after.tentative == frozenset()
        # What each computer reckons by itself is no submission: two would only collide.
        assert (after.rev, after.base, after.sync) == (before.rev, before.base, before.sync)
        *_, last = desk.timeline(letter)
        assert (last.label, last.by_name) == ("重新计算期限", "系统自动")
        assert last.opinion == "2027 年节假日安排：到期日由 2027-01-01 改为 2027-01-05"
        (move,) = desk.packages.moves()
        assert (move.id, move.number, move.title) == (letter, after.number, after.title)
        assert (move.field, move.old, move.new) == ("到期日", date(2027, 1, 1), date(2027, 1, 5))
        (row,) = desk.page(ListQuery(kind="complaint")).rows
        assert (row.due, row.tentative) == (date(2027, 1, 5), False)
    with town.sit(LEADER) as desk:
        lines = {line.action: line for line in desk.oversight.audit(limit=8)}
        assert lines["package"].summary == "导入2027 年节假日安排第 1 版"
        assert lines["reckoned"].record == letter
        assert desk.oversight.verify().sound


def test_warnings_begin_by_the_day_before_rolling(town: Town, city: City, letter: RecordId) -> None:
    take(town, city.package(PackageKind.CALENDAR, YEAR))
    town.on(2026, 12, 31)
    with town.sit(CLERK) as desk:
        (item,) = desk.todo()
        # Nominally due on 1 January; overdue only after the 5th.
        assert (item.due, item.words) == (date(2027, 1, 5), "最迟 1 月 5 日办结")
    town.on(2027, 1, 5)
    with town.sit(CLERK) as desk:
        assert desk.counts().overdue == 0
    town.on(2027, 1, 6)
    with town.sit(CLERK) as desk:
        assert desk.counts().overdue == 1


def test_who_may_not_know_of_a_matter_does_not_learn_that_it_moved(town: Town, city: City) -> None:
    town.on(2026, 12, 18)
    with town.sit(CLERK) as desk:
        report = desk.create("complaint", town.week.complaint("report")).id
        assert desk.get(report).record.notice_due_on == date(2027, 1, 4)
    raw = city.package(PackageKind.CALENDAR, YEAR)
    with town.sit(ADMIN) as desk:
        assert desk.packages.preview(raw).moves == ()
        desk.packages.take(raw)
        assert desk.packages.moves() == ()
    with town.sit(LEADER) as desk:
        assert desk.packages.moves() == ()
    for user in (CLERK, DEPUTY):
        with town.sit(user) as desk:
            assert [move.id for move in desk.packages.moves()] == [report]
            assert desk.get(report).record.notice_due_on == date(2027, 1, 5)
    with town.sit(CLERK) as desk:
        told = town.week.complaint("report")
        assert desk.unseal(report, "核对").facts == told.facts


def test_the_administrator_sees_beforehand_what_moves(town: Town, city: City) -> None:
    town.week.register_commitments()
    town.week.sign_commitments()
    with town.sit(LEADER) as desk:
        signed = desk.get(town.week.commitments[0])
        assert signed.record.disclose_by == date(2026, 11, 30)
    year = json.loads((asset("calendars") / "2026.json").read_text(encoding="utf-8"))
    year["off"].append({"name": "市庆", "first": "2026-11-30", "last": "2026-11-30"})
    raw = city.package(PackageKind.CALENDAR, json.dumps({**year, "version": 2}))
    with town.sit(ADMIN) as desk:
        shown = desk.packages.preview(raw)
        assert (shown.kind, shown.version, shown.replaces) == ("节假日安排", 2, 1)
        (difference,) = shown.differences
        assert (difference.label, difference.old, difference.new) == (
            "2026 年市庆", "", "11 月 30 日",
        )  # fmt: skip
        assert {move.id for move in shown.moves} == set(town.week.commitments)
        assert {(m.old, m.new) for m in shown.moves} == {(date(2026, 11, 30), date(2026, 12, 1))}
        assert desk.get(signed.id).record.disclose_by == date(2026, 11, 30)
        desk.packages.take(raw)
        assert desk.get(signed.id).record.disclose_by == date(2026, 12, 1)


def test_closed_records_stay_as_they_were(town: Town, city: City, letter: RecordId) -> None:
    with town.sit(CLERK) as desk:
        answering.look_into(desk, letter, town.script.entry("complaints", "letter"))
    with town.sit(REVIEWER) as desk:
        answering.review(desk, letter)
    with town.sit(LEADER) as desk:
        answering.sign(desk, letter)
    with town.sit(CLERK) as desk:
        answering.answer(desk, letter, town.clock.today(), by_phone=False)
    with town.sit(REVIEWER) as desk:
        answering.close(desk, letter)
    take(town, city.package(PackageKind.CALENDAR, YEAR))
    with town.sit(CLERK) as desk:
        assert desk.get(letter).record.due_on == date(2027, 1, 1)
        assert desk.packages.moves() == ()


def test_an_upgrade_that_brings_a_calendar_settles_too(
    town: Town, letter: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = law.Rulebook.read
    content = read_content(PackageKind.CALENDAR, YEAR)

    def later() -> law.Rulebook:
        book = read()
        return replace(book, calendar=book.calendar.revised([content]))

    monkeypatch.setattr(law.Rulebook, "read", later)
    with town.sit(REVIEWER) as desk:
        assert desk.get(letter).record.due_on == date(2027, 1, 5)
        (move,) = desk.packages.moves()
        assert move.cause == "程序更新后的期限规则"
    with town.sit(CLERK) as desk:
        assert len(desk.packages.moves()) == 1


def test_a_city_that_sets_its_own_length_moves_what_starts_under_it(town: Town, city: City) -> None:
    profile = json.loads((asset("profiles") / "chaozhou.json").read_text(encoding="utf-8"))
    own = [{"code": "HL-5", "length": 3, "source": "潮州市热线办理规定"}]
    changed = {**profile, "version": 2, "valid_from": "2026-12-01", "deadlines": own}
    take(town, city.package(PackageKind.PROFILE, json.dumps(changed)))
    with town.sit(CLERK) as desk:
        assert desk.profile.version == 1
        assert [f.version for f in desk.packages.in_force() if f.waits] == [2]
    due = []
    for day in (date(2026, 11, 27), date(2026, 12, 1)):
        town.on(day.year, day.month, day.day)
        told = replace(town.week.complaint("hotline"), source_no=f"LS{day:%m%d}")
        with town.sit(CLERK) as desk:
            order = desk.create("complaint", told).id
        with town.sit(REVIEWER) as desk:
            answering.take_on(desk, order)
            due.append(desk.get(order).record.due_on)
    assert due == [date(2026, 12, 4), date(2026, 12, 4)]
    with town.sit(CLERK) as desk:
        assert desk.profile.version == 2
        assert desk.packages.moves() == ()


def test_paper_says_that_a_date_is_tentative_too(town: Town, city: City, press: Press) -> None:
    with town.sit(CLERK) as desk:
        told = replace(town.week.complaint("hotline"), channel="VISIT", source_no="")
        visit = desk.create("complaint", told).id
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, visit)
    with town.sit(CLERK) as desk:
        assert "办理期限至2027年1月1日（暂定）" in words_of(press.draft(desk, "D12", (visit,)).pdf)
    take(town, city.package(PackageKind.CALENDAR, YEAR))
    wording = (asset("templates") / "D12-1.toml").read_text(encoding="utf-8")
    wording = wording.replace('version = "1"', 'version = "2"').replace("特此告知", "谨此告知")
    take(town, city.package(PackageKind.TEMPLATE, wording))
    with town.sit(CLERK) as desk:
        words = words_of(press.draft(desk, "D12", (visit,)).pdf)
    assert "办理期限至2027年1月5日。" in words
    assert "谨此告知" in words
