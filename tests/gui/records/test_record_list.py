"""The list of a kind: paged, searched, narrowed, sorted, opened, all without a mouse."""

from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from zwcx_desktop.gui import theme
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.gui.record_table import TONE, RecordTable
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.store.values import ListQuery

KIND = KINDS["commitment"]


@pytest.fixture
def at(sign_in):
    return sign_in("linxy")


@pytest.fixture
def fill(at, promise):
    def fill(count):
        for number in range(count):
            at.desk.create(
                "commitment",
                replace(
                    promise, title=f"第{number:03}项承诺", due_on=date(2026, 12, 1 + number % 28)
                ),
            )

    return fill


@pytest.fixture
def show(at, qtbot):
    shown = []

    def show():
        page = KindPage(KIND, at.window, at.tasks)
        at.window.pages["commitment"] = page
        shown.append(page)
        page.resize(1200, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.arrived()
        qtbot.waitUntil(lambda: page.list._total.text() != "")
        return page.list

    yield show
    for page in shown:
        shiboken6.delete(page)


def titles(view):
    return [row.title for row in view.model.rows()]


def test_pages_are_fetched_as_they_are_scrolled_to(at, fill, show, qtbot):
    fill(130)
    view = show()
    qtbot.waitUntil(lambda: view.model.rowCount() >= 100)
    tester = QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, view
    )
    view.table.scrollToBottom()
    qtbot.waitUntil(lambda: view.model.rowCount() == 130)
    assert len(set(titles(view))) == 130
    assert not view.model.canFetchMore(view.table.rootIndex())
    assert view._total.text() == "共 130 条"
    assert tester.model() is view.model


def test_the_search_waits_for_the_input_method(fill, show, qtbot):
    fill(3)
    view = show()
    searched = []
    view.search.searched.connect(searched.append)
    QApplication.sendEvent(view.search, QInputMethodEvent("cheng", []))
    view.search._wait.setInterval(0)
    for _ in range(5):
        QApplication.processEvents()
    assert searched == []
    composed = QInputMethodEvent()
    composed.setCommitString("001")
    QApplication.sendEvent(view.search, composed)
    qtbot.waitUntil(lambda: searched == ["001"])
    qtbot.waitUntil(lambda: titles(view) == ["第001项承诺"])


def test_an_empty_list_says_what_to_do(show, qtbot):
    view = show()
    assert view._nothing.isVisible()
    assert view._nothing._said.text() == f"还没有{KIND.label}\n{KIND.purpose}"
    assert "Ctrl+N" in view._nothing.act.text()
    with qtbot.waitSignal(view.begun):
        qtbot.keyClick(view._nothing.act, Qt.Key.Key_Space)


def test_nothing_found_offers_to_clear_the_filters(fill, show, qtbot):
    fill(2)
    view = show()
    view.filters.state.choose(CommitmentState.SIGNED)
    view.filters._narrowed()
    qtbot.waitUntil(view._nothing.isVisible)
    assert view._nothing._said.text() == "没有符合条件的记录"
    assert view.filters.state.text() == "状态：已签发"
    qtbot.keyClick(view._nothing.act, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert view.filters.state.text() == "状态"


def test_a_header_sorts_and_sorts_back(fill, show, qtbot):
    fill(4)
    view = show()
    at = [column.key for column in view.model.columns].index("title")
    view.columns._clicked(at)
    qtbot.waitUntil(lambda: titles(view) == sorted(titles(view)))
    view.columns._clicked(at)
    qtbot.waitUntil(lambda: titles(view) == sorted(titles(view), reverse=True))


def test_filters_narrow_by_due_and_author(at, fill, show, promise):
    fill(3)
    view = show()
    view.filters.due.choose(7)
    view.filters.mine.setChecked(True)
    query = view.filters.narrow(ListQuery(kind="commitment"))
    assert query.due_before == date(2026, 11, 27)
    assert query.mine


def test_the_list_is_worked_by_keyboard(at, fill, show, qtbot):
    fill(3)
    view = show()
    qtbot.keyClick(view.table, "f", Qt.KeyboardModifier.ControlModifier)
    assert view.search.hasFocus()
    qtbot.keyClick(view.search, Qt.Key.Key_Down)
    assert view.table.hasFocus()
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert told.args[0] == view.model.row(0).id
    at.window.pages["commitment"]._back()
    qtbot.keyClick(view.table, Qt.Key.Key_Tab)
    assert not view.table.hasFocus()
    with qtbot.waitSignal(view.begun):
        qtbot.keyClick(view.table, "n", Qt.KeyboardModifier.ControlModifier)


def test_overdue_is_said_in_words_and_colour(at, show, promise, qtbot):
    late = replace(promise, due_on=date(2026, 11, 17), back_entry_reason="补录")
    at.desk.create("commitment", late)
    view = show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    at_due = [column.key for column in view.model.columns].index("due")
    index = view.model.index(0, at_due)
    assert "逾期 3 天" in index.data()
    assert index.data(TONE) == "danger"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data()


def test_chosen_columns_and_widths_are_remembered(at, fill, show, qtbot):
    fill(1)
    view = show()
    sync = [column.key for column in view.model.columns].index("sync")
    assert view.table.isColumnHidden(sync)
    view.columns.menu.menu().actions()[sync].trigger()
    assert not view.table.isColumnHidden(sync)
    assert "sync" in dict(at.window.preferences.columns["commitment"])
    again = show()
    assert not again.table.isColumnHidden(sync)


def test_a_write_elsewhere_reloads_the_list_and_keeps_the_row(at, fill, show, qtbot, promise):
    fill(3)
    view = show()
    view.table.selectRow(1)
    chosen = view.chosen()
    at.tasks.write(at.tasks, lambda desk: desk.create("commitment", promise))
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    assert view.chosen() == chosen


def test_an_empty_model_is_sound(at):
    from zwcx_desktop.gui.inputs.contract import FormContext

    model = RecordTable(KIND, FormContext(today=date(2026, 11, 20)))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert model.rowCount() == 0


def test_the_chip_of_a_year_shows_that_year_only(at, clock, fill, promise, show, qtbot):
    fill(2)
    clock.advance(days=60)
    at.desk.create("commitment", replace(promise, due_on=date(2027, 6, 30)))
    view = show()
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    assert [a.text() for a in view.filters.year._actions[:3]] == ["全部年度", "2027年", "2026年"]
    view.filters.year._actions[2].trigger()
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert view.filters.year.text() == "年度：2026年"
    view.filters.clear()
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)


@pytest.mark.parametrize("kind", KINDS)
def test_every_state_fits_into_its_column_at_any_text_size(at, qapp, qtbot, kind):
    page = KindPage(KINDS[kind], at.window, at.tasks)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    table, model = page.list.table, page.list.model
    state = [column.key for column in model.columns].index("state")
    for size in (100, 150, 100):
        theme.apply(qapp, "light", size)
        widest = max(table.fontMetrics().horizontalAdvance(s.label) for s in KINDS[kind].states)
        room = table.columnWidth(state)
        assert widest + 2 * 8 + 2 * 9 <= room < widest * 2
        assert table.verticalHeader().defaultSectionSize() == table.fontMetrics().height() * 2
