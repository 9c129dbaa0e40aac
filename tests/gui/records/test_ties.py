"""The ties of a record on its page: read both ways, kept fresh, a key or a click away."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.disclosure import Disclosure, DisclosureKind
from zwcx_desktop.records.ids import UnitId

SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def show(sign_in, qtbot):
    """Return a function that shows the page of one kind at the clerk's desk."""
    at = sign_in("linxy")

    def make(name):
        page = KindPage(KINDS[name], at.window, at.tasks)
        at.window.pages[name] = page
        page.at = at
        qtbot.addWidget(page)
        page.resize(1200, 800)
        page.show()
        return page

    make.at = at
    return make


@pytest.fixture
def tied(show, promise):
    """A commitment, and a disclosure that refers to it."""
    desk = show.at.desk
    commitment = desk.create("commitment", promise).id
    return commitment, desk.create("disclosure", told("兑现情况公开", commitment)).id


def told(title, *commitments):
    return Disclosure(
        title=title,
        kind=DisclosureKind.POLICY,
        summary="公开承诺的兑现情况。",
        formed_on=date(2026, 11, 2),
        unit_id=UnitId("office"),
        commitments=commitments,
    )


def lines(panel):
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def opened(page, qtbot, record_id):
    panel = page.page.face.ties
    with qtbot.waitSignal(panel.counted):
        page.open_record(record_id)
    return panel


def tab(page):
    tabs = page.page.face.tabs
    return tabs.tabText(tabs.indexOf(page.page.face.ties))


def test_both_ends_show_the_tie_under_its_own_heading(show, qtbot, tied):
    commitment, disclosure = tied
    page = show("disclosure")
    panel = opened(page, qtbot, disclosure)
    assert lines(panel) == ["本件关联　1", "办事窗口限时办结承诺"]
    assert panel.list.item(1).data(SAID).startswith("本件关联，关联承诺，公开承诺，办事窗口")
    assert tab(page) == "关联 1"
    page = show("commitment")
    panel = opened(page, qtbot, commitment)
    assert lines(panel) == ["关联到本件　1", "兑现情况公开"]
    words = panel.list.item(1).data(SAID)
    assert words.startswith("关联到本件，关联承诺，公开事项，兑现情况公开，GK-")
    assert words.endswith("，草稿")


def test_enter_and_a_click_open_the_other_record(show, qtbot, tied):
    commitment, disclosure = tied
    here, there = show("commitment"), show("disclosure")
    panel = opened(here, qtbot, commitment)
    here.page.face.tabs.setCurrentWidget(panel)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: there.page.record_id == disclosure)
    back = there.page.face.ties
    there.page.face.tabs.setCurrentWidget(back)
    qtbot.waitUntil(lambda: back.list.count() == 2)
    there.show()
    spot = back.list.visualItemRect(back.list.item(1)).center()
    here.page.open_new()
    qtbot.mouseClick(back.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: here.page.record_id == commitment)


def test_a_heading_opens_nothing(show, qtbot, tied):
    page = show("commitment")
    panel = opened(page, qtbot, tied[0])
    asked = []
    panel.list.opened.connect(asked.append)
    panel.list._open(panel.list.item(0))
    assert asked == []


def test_a_record_without_ties_says_how_they_come_about(show, qtbot, promise):
    page = show("commitment")
    panel = page.page.face.ties
    page.open_record(None)
    assert panel.currentWidget() is panel._empty
    assert "保存之后" in panel._empty.text()
    panel = opened(page, qtbot, show.at.desk.create("commitment", promise).id)
    assert "没有关联的记录" in panel._empty.text()
    assert tab(page) == "关联"


def test_a_tie_made_elsewhere_appears_while_the_page_is_open(show, qtbot, tied):
    commitment, _ = tied
    page = show("commitment")
    panel = opened(page, qtbot, commitment)
    show.at.tasks.write(
        page, lambda desk: desk.create("disclosure", told("又一件公开", commitment)), print, print
    )
    qtbot.waitUntil(lambda: panel.list.count() == 3)
    assert set(lines(panel)[1:]) == {"兑现情况公开", "又一件公开"}
    assert tab(page) == "关联 2"


def test_the_line_one_was_on_stays_current(show, qtbot, tied, promise):
    desk, (commitment, disclosure) = show.at.desk, tied
    other = desk.create("commitment", replace(promise, title="另一项承诺")).id
    entry = desk.get(disclosure)
    desk.edit(disclosure, told("兑现情况公开", commitment, other), entry.rev)
    page = show("disclosure")
    panel = opened(page, qtbot, disclosure)
    panel.list.setCurrentRow(2)
    was = panel.list.currentItem().text()
    panel.reload()
    assert panel.list.currentItem().text() == was
    assert panel.list.currentRow() == 2


def test_the_form_names_what_a_record_refers_to(show, tied, qtbot, promise):
    _, disclosure = tied
    page = show("disclosure")
    opened(page, qtbot, disclosure)
    shown = page.page.form.binder.entry("commitments").findChildren(QLabel)
    assert any(promise.title in label.text() for label in shown)
