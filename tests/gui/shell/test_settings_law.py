"""Settings: what the office works by, the city's files, the dates they move."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.city_keys import City
from zwcx_desktop.records.disclosure import Disclosure, DisclosureKind
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.rules.packages import PackageKind

YEAR = json.dumps(
    {
        "year": 2027,
        "source": "国办通知",
        "off": [{"name": "元旦", "first": "2027-01-01", "last": "2027-01-03"}],
        "work": [],
    }
)


def rows(table) -> list[tuple[str, ...]]:
    return [
        tuple(table.item(row, column).text() for column in range(table.columnCount()))
        for row in range(table.rowCount())
    ]


@pytest.fixture
def city(sign_in) -> City:
    made = City()
    made.enrol(sign_in("admin"))
    return made


@pytest.fixture
def law_page(open_window, qtbot):
    def open_it(login):
        window = open_window(login)
        window.show_page("settings")
        page = window.page("settings")
        page.show_section("law")
        qtbot.waitUntil(lambda: page.form.laws.rowCount() >= 4)
        return page

    return open_it


def test_everyone_sees_what_is_in_force(law_page):
    page = law_page("linxy")
    kinds = [row[0] for row in rows(page.form.laws)]
    assert kinds[:4] == ["城市配置", "办理期限规则", "节假日安排", "节假日安排"]
    assert {row[4] for row in rows(page.form.laws)} == {"随程序安装"}
    assert not page.form.take_package.isVisible()
    assert "管理员" in page.form.law_note.text()


def test_the_administrator_looks_then_takes(city, law_page, qtbot, tmp_path: Path):
    file = tmp_path / "2027.tcspkg"
    file.write_bytes(city.package(PackageKind.CALENDAR, YEAR))
    page = law_page("admin")
    page.law.look_into(file)
    qtbot.waitUntil(lambda: page.law.preview is not None)
    preview = page.law.preview
    assert preview.isVisible()
    assert ("2027 年元旦", "（无）", "1 月 1 日至1 月 3 日") in rows(preview.changes)
    qtbot.mouseClick(preview.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "已导入“2027 年节假日安排”第 1 版" in page.form.law_note.text())
    qtbot.waitUntil(lambda: any("2027" in row[1] for row in rows(page.form.laws)))
    assert "市级下发" in next(r[4] for r in rows(page.form.laws) if "2027" in r[1])
    page.law.look_into(file)
    qtbot.waitUntil(lambda: "不低于文件中的第 1 版" in page.form.law_note.text())
    page.law.look_into(tmp_path / "none.tcspkg")
    assert "无法读取" in page.form.law_note.text()


@pytest.fixture
def notice(clock, sign_in) -> RecordId:
    """A disclosure whose 20 working days reach into a year without a calendar."""
    clock.advance(days=20)
    return (
        sign_in("linxy")
        .create(
            "disclosure",
            Disclosure(
                title="道路维修资金使用情况",
                kind=DisclosureKind.POLICY,
                summary="公开资金的来源和去向。",
                body="维修镇区道路三条。",
                formed_on=date(2026, 12, 10),
                unit_id=UnitId("economy"),
            ),
        )
        .id
    )


def due_cell(window) -> str:
    window.show_page("disclosure")
    table = window.page("disclosure").list.table
    model = table.model()
    column = [c.key for c in model.columns].index("due")
    return str(model.index(0, column).data())


def test_a_tentative_date_says_so_in_the_list(notice, open_window, qtbot):
    window = open_window("linxy")
    qtbot.waitUntil(lambda: due_cell(window).startswith("暂定 2027-01-07"))


def test_moved_dates_are_listed_and_open_their_record(notice, city, law_page, qtbot, tmp_path):
    file = tmp_path / "2027.tcspkg"
    file.write_bytes(city.package(PackageKind.CALENDAR, YEAR))
    page = law_page("admin")
    page.law.look_into(file)
    qtbot.waitUntil(lambda: page.law.preview is not None)
    subject = "道路维修资金使用情况　GK-445103118-A1-20261210-001"
    moved = (subject, "公开期限", "2027-01-07", "2027-01-08")
    assert rows(page.law.preview.moves) == [moved]
    page.law.preview.take.click()
    qtbot.waitUntil(lambda: page.form.moves.rowCount() == 1)
    (row,) = rows(page.form.moves)
    assert row[1:] == ("2027 年节假日安排", *moved)
    page.form.moves.selectRow(0)
    page.form.moves.itemDoubleClicked.emit(page.form.moves.item(0, 0))
    qtbot.waitUntil(lambda: page.window().page("disclosure").isVisible())
