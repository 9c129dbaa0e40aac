"""The strip of likely duplicates: quiet, with its reason, and one step from 并单."""

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QPushButton

from tests.rules.duplicate_pairs import OTHER, SAME
from tests.system.test_duplicates import complaint
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.records import KINDS

KIND = KINDS["complaint"]
LAMP, AGAIN = SAME[0]


@pytest.fixture
def open_page(sign_in, qtbot):
    opened = []

    def open_page(login):
        if opened:
            shiboken6.delete(opened.pop())
        at = sign_in(login)
        page = KindPage(KIND, at.window, at.tasks)
        at.window.pages["complaint"] = page
        page.at = at
        opened.append(page)
        page.resize(1366, 800)
        page.show()
        return page

    yield open_page
    for page in opened:
        shiboken6.delete(page)


@pytest.fixture
def kept(sign_in):
    desk = sign_in("linxy").desk
    return desk.create("complaint", complaint(LAMP)).id


def fill(page, record):
    form = page.page.form
    form.binder.show_values({spec.name: getattr(record, spec.name) for spec in form.specs})
    page.page.duplicates._look()


def press(strip, text):
    next(b for b in strip.findChildren(QPushButton) if b.text() == text).click()


def test_what_is_typed_is_compared_after_a_pause(open_page, kept, qtbot):
    page = open_page("linxy")
    page.open_record(None)
    strip = page.page.face.likely
    assert not strip.isVisible()
    fill(page, complaint(AGAIN))
    qtbot.waitUntil(strip.isVisible)
    said = "\n".join(label.text() for label in strip.findChildren(QLabel))
    assert "可能与以下来件重复" in said
    assert "同一村（社区）、内容 34% 相近、相隔 3 天" in said
    assert "并单…" not in {button.text() for button in strip.findChildren(QPushButton)}
    fill(page, complaint(OTHER[3][1]))
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_typing_starts_the_pause(open_page, kept, qtbot):
    page = open_page("linxy")
    page.open_record(None)
    watch = page.page.duplicates
    page.page.form.edited.emit()
    assert watch._pause.isActive()
    page.page.keep_draft()
    assert not watch._pause.isActive()


def test_both_are_seen_side_by_side_without_identities(open_page, kept, qtbot):
    page = open_page("linxy")
    page.open_record(None)
    fill(page, complaint(AGAIN))
    strip = page.page.face.likely
    qtbot.waitUntil(strip.isVisible)
    press(strip, "对照")
    qtbot.waitUntil(lambda: page.page.duplicates.comparison is not None)
    table = page.page.duplicates.comparison.table
    rows = {table.item(r, 0).text(): r for r in range(table.rowCount())}
    assert "反映人" not in rows
    assert [table.item(rows["标题"], c).text() for c in (1, 2)] == ["村口照明灯损坏", "路灯不亮"]
    page.page.keep_draft()
    qtbot.waitUntil(lambda: page.page.duplicates.comparison is None)


def test_a_wrong_one_is_waved_off_and_the_right_one_opened(open_page, kept, qtbot):
    page = open_page("linxy")
    page.open_record(None)
    fill(page, complaint(AGAIN))
    strip = page.page.face.likely
    qtbot.waitUntil(strip.isVisible)
    press(strip, "不是重复")
    assert not strip.isVisible()
    with qtbot.waitSignal(page.at.tasks._finished):
        fill(page, complaint(AGAIN))
    assert not strip.isVisible()
    page.open_record(None)
    fill(page, complaint(AGAIN))
    qtbot.waitUntil(strip.isVisible)
    press(strip, "打开")
    qtbot.waitUntil(lambda: page.page.record_id == kept)


def test_the_reviewer_merges_from_the_strip(open_page, sign_in, kept, qtbot):
    again = sign_in("linxy").desk.create("complaint", complaint(AGAIN)).id
    page = open_page("chenjg")
    page.open_record(again)
    strip = page.page.face.likely
    qtbot.waitUntil(strip.isVisible)
    press(strip, "并单…")
    dialog = page.page.acting.dialog
    assert dialog.part.primary == kept
    assert "路灯不亮" in "".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.accept()
    qtbot.waitUntil(lambda: page.at.desk.get(again).state.value == "MERGED")
    qtbot.waitUntil(lambda: not strip.isVisible())
