"""The sidebar: headings that fold, remembered, worked by keys alone, seen by whom it concerns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from zwcx_desktop.gui.pages import PAGES, SECTION_KEYS
from zwcx_desktop.gui.widgets.navigation import Navigation
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.kind import Section
from zwcx_desktop.store.values import Counts

SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def side(qtbot, dressed):
    side = Navigation()
    qtbot.addWidget(side)
    side.add("start", "待办", "inbox")
    side.add_section("A", "承诺与任务", "承诺与任务")
    side.add("commitment", "公开承诺", "commitment", "A")
    side.add("task", "任务台账", "task", "A")
    side.add_section("B", "政务公开", "政务公开")
    side.add("disclosure", "公开事项", "disclosure", "B")
    side.add("settings", "设置", "settings")
    side.resize(side.sizeHint())
    side.show()
    return side


def shown(side):
    items = [side.item(row) for row in range(side.count())]
    return [item.text() for item in items if not item.isHidden()]


def current(side):
    return side.currentItem().text()


def test_enter_on_a_heading_folds_it_and_never_opens_a_page(side, qtbot):
    opened, folded = [], []
    side.chosen.connect(opened.append)
    side.folded.connect(lambda: folded.append(side.folded_sections()))
    side.setCurrentRow(1)
    qtbot.keyClick(side, Qt.Key.Key_Return)
    assert shown(side) == ["待办", "承诺与任务", "政务公开", "公开事项", "设置"]
    qtbot.keyClick(side, Qt.Key.Key_Space)
    assert "公开承诺" in shown(side)
    assert folded == [["A"], []]
    assert opened == []


def test_left_and_right_fold_and_unfold_and_left_on_a_page_leads_to_its_heading(side, qtbot):
    side.setCurrentRow(3)
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert current(side) == "承诺与任务"
    assert "任务台账" in shown(side)
    qtbot.keyClick(side, Qt.Key.Key_Right)
    assert side.folded_sections() == []
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert side.folded_sections() == ["A"]
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert side.folded_sections() == ["A"]
    qtbot.keyClick(side, Qt.Key.Key_Right)
    assert side.folded_sections() == []
    side.setCurrentRow(0)
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert current(side) == "待办"


def test_the_arrows_pass_what_is_folded_away_and_open_nothing_until_enter(side, qtbot):
    opened = []
    side.chosen.connect(opened.append)
    side.fold(["A"])
    side.setCurrentRow(1)
    qtbot.keyClick(side, Qt.Key.Key_Down)
    qtbot.keyClick(side, Qt.Key.Key_Down)
    assert current(side) == "公开事项"
    assert opened == []
    qtbot.keyClick(side, Qt.Key.Key_Enter)
    assert opened == ["disclosure"]


def test_a_click_folds_a_heading_and_opens_a_page(side, qtbot):
    opened = []
    side.chosen.connect(opened.append)

    def click(row):
        spot = side.visualItemRect(side.item(row)).center()
        qtbot.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    click(4)
    assert side.folded_sections() == ["B"]
    assert opened == []
    click(2)
    assert opened == ["commitment"]


def test_where_moving_already_opens_each_page_is_opened_once(side, qtbot):
    opened = []
    side.follows = True
    side.chosen.connect(opened.append)
    side.choose("settings")
    side.choose("start")
    qtbot.keyClick(side, Qt.Key.Key_Down)
    qtbot.keyClick(side, Qt.Key.Key_Down)
    spot = side.visualItemRect(side.item(3)).center()
    qtbot.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.keyClick(side, Qt.Key.Key_Return)
    assert opened == ["settings", "start", "commitment", "task"]
    assert side.front == "task"


def test_a_page_brought_to_the_front_is_never_folded_away(side):
    side.fold(["A", "B"])
    side.choose("task")
    assert side.folded_sections() == ["B"]
    side.fold(["A", "B"])
    assert side.folded_sections() == ["B"]


def test_a_heading_says_what_its_pages_hold(side):
    side.show_count("commitment", 3)
    side.show_count("task", 40, overdue=2)
    heading = side.item(1)
    side.fold(["A"])
    assert heading.data(SAID) == "承诺与任务，已收起，43 件，2 件已逾期"
    side.show_count("task", 0)
    side.fold([])
    assert heading.data(SAID) == "承诺与任务，已展开，3 件"
    assert side.item(3).data(SAID) == "任务台账"
    assert side.item(2).data(SAID) == "公开承诺，3 件"


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("narrow", [False, True])
def test_it_is_drawn_at_every_size_in_words_and_in_icons(side, look, size, narrow):
    look.set_size(size)
    side.show_count("task", 40, overdue=2)
    side.fold(["A"])
    side.set_narrow(narrow=narrow)
    side.resize(side.sizeHint())
    assert not side.grab().isNull()
    words = side.fontMetrics().horizontalAdvance("承诺与任务")
    assert (side.sizeHint().width() > words) is not narrow


def test_every_kind_stands_under_its_heading_in_the_order_of_the_sections():
    under = [page for page in PAGES if page.section]
    assert {page.name for page in under} == set(KINDS)
    assert [page.section for page in under] == sorted(
        (page.section for page in under), key=list(Section).index
    )


def test_no_two_keys_are_the_same():
    keys = [page.key for page in PAGES if page.key] + list(SECTION_KEYS.values())
    assert len(keys) == len(set(keys))


def test_what_is_folded_is_remembered_on_this_computer(open_window, look, qtbot):
    side = open_window().form.navigation
    row = next(r for r in range(side.count()) if side.item(r).text() == "政务公开")
    side.setCurrentRow(row)
    qtbot.keyClick(side, Qt.Key.Key_Left)
    assert "OPENNESS" in look.preferences.folded
    assert "公开事项" not in shown(open_window().form.navigation)


def test_a_section_nobody_of_the_role_works_in_has_no_heading(open_window):
    def side_of(login):
        return shown(open_window(login).form.navigation)

    assert "投诉举报" not in side_of("admin")
    assert side_of("linxy").count("投诉举报") == 2


def test_the_key_of_a_section_goes_through_its_pages(open_window):
    window = open_window()
    keys = {s.key().toString(): s for s in window.findChildren(QShortcut)}
    names = [page.name for page in PAGES if page.section is Section.PROMISES]
    for name in [*names, names[0]]:
        keys[SECTION_KEYS[Section.PROMISES]].activated.emit()
        assert window.form.navigation.front == name
    keys[QKeySequence("Ctrl+,").toString()].activated.emit()
    assert window.form.heading.text() == "设置"


def test_counts_that_fall_to_zero_go_away(open_window):
    window = open_window()
    side = window.form.navigation
    page = next(side.item(r) for r in range(side.count()) if side.item(r).text() == "公开事项")
    window._show_counts(Counts(by_kind={"disclosure": 2}, overdue_by_kind={"disclosure": 1}))
    assert page.data(SAID) == "公开事项，2 件，1 件已逾期"
    window._show_counts(Counts())
    assert page.data(SAID) == "公开事项"
