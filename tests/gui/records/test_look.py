"""What the screens of records look like: nothing cut off, at every text size and in every scheme."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from zwcx_desktop.gui import theme
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.records import KINDS

KEEP = os.environ.get("ZWCX_SHOTS")


def _settle():
    for _ in range(6):
        QApplication.processEvents()


def _keep(widget, name):
    if KEEP:
        widget.grab().save(str(Path(KEEP) / f"{name}.png"))


def _cut_off(widget):
    for label in widget.findChildren(QLabel):
        short = not label.wordWrap() and label.text() and label.isVisible()
        if short and label.width() + 1 < label.minimumSizeHint().width():
            yield label.text()
    for button in widget.findChildren(QPushButton):
        if button.isVisible() and button.width() + 1 < button.minimumSizeHint().width():
            yield button.text()


def _nameless(root):
    for widget in root.findChildren(QWidget):
        stop = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if stop and widget.isVisible() and not widget.inherits("QScrollArea"):
            said = widget.accessibleName() or getattr(widget, "text", str)()
            inside = widget.parentWidget().inherits("QAbstractScrollArea")
            if not said and not inside:
                yield widget


@pytest.fixture
def page(sign_in, qtbot, promise):
    at = sign_in("linxy")
    for number in range(1, 13):
        due = date(2026, 11, 8 + number)
        at.desk.create(
            "commitment",
            replace(
                promise,
                title=f"第{number}项承诺：窗口限时办结",
                due_on=due,
                back_entry_reason="补录",
            ),
        )
    first = at.desk.create("commitment", promise)
    at.desk.act(first.id, "submit")
    page = KindPage(KINDS["commitment"], at.window, at.tasks)
    at.window.pages["commitment"] = page
    qtbot.addWidget(page)
    page.first = first.id
    return page


def test_whatever_takes_the_focus_says_what_it_is(page, qapp):
    page.resize(1180, 760)
    page.show()
    page.arrived()
    _settle()
    nameless = list(_nameless(page))
    page.open_record(page.first)
    for at in range(4):
        page.page.face.tabs.setCurrentIndex(at)
        _settle()
        nameless += _nameless(page)
    assert nameless == []


@pytest.mark.parametrize(("scheme", "size"), [("light", 100), ("dark", 100), ("light", 150)])
def test_nothing_is_cut_off(page, qapp, scheme, size):
    theme.apply(qapp, scheme, size)
    page.resize(1180, 760)
    page.show()
    page.arrived()
    _settle()
    _keep(page, f"list-{scheme}-{size}")
    assert list(_cut_off(page)) == []
    page.open_record(None)
    _settle()
    page.page.save()
    _settle()
    _keep(page, f"new-{scheme}-{size}")
    assert list(_cut_off(page)) == []
    page.page.drafts.dirty = False
    page.open_record(page.first)
    _settle()
    _keep(page, f"record-{scheme}-{size}")
    page.page.face.tabs.setCurrentIndex(1)
    _settle()
    _keep(page, f"timeline-{scheme}-{size}")
    assert list(_cut_off(page)) == []
