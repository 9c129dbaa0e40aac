"""A clock set back: the date is shown large and confirmed where the trouble is told."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QMessageBox

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.gui.clock_question import CONFIRM
from zwcx_desktop.gui.errors_box import ErrorsBox
from zwcx_desktop.gui.opening import open_window as open_main_window
from zwcx_desktop.store.deliveries import Outcome
from zwcx_desktop.store.errors import ClockSetBack
from zwcx_desktop.store.office_file import unlock

AT = datetime(2026, 11, 18, 1, 0, tzinfo=UTC)
"""Two days before the office was founded."""


@pytest.fixture
def window_of(*, qtbot, home, cheap, passwords, lanes, look):
    opened = []

    def open_it(login):
        desk = unlock(home, login, passwords[login], FixedClock(AT), cheap)
        opened.append(desk)
        window = open_main_window(desk, lanes, look, ErrorsBox(home))
        qtbot.addWidget(window)
        window._leaving = True
        window.show()
        return desk, window

    yield open_it
    for desk in opened:
        desk.close()


def shown(window):
    return next((b for b in window.findChildren(QMessageBox) if b.isVisible()), None)


def buttons(box):
    return {button.text(): button for button in box.buttons()}


def test_the_leader_confirms_at_the_sign_in_and_it_is_audited(qtbot, window_of):
    desk, window = window_of("caimz")
    qtbot.waitUntil(lambda: shown(window) is not None)
    box = shown(window)
    assert "2026年11月18日" in box.text()
    assert "星期三" in box.text()
    assert "2026-11-20" in box.text()
    assert "操作日志" in box.informativeText()
    assert box.defaultButton().text() != CONFIRM
    assert "本机时间" in window.form.warning.text()
    buttons(box)[CONFIRM].click()
    qtbot.waitUntil(lambda: not window.form.warning.text())
    assert not desk.oversight.clock_is_behind()
    assert any(line.action == "clock" for line in desk.oversight.audit())


def test_a_clerk_is_told_who_confirms(qtbot, window_of):
    desk, window = window_of("linxy")
    with pytest.raises(ClockSetBack) as refused:
        desk.create("task", None)
    window.show_error(refused.value)
    box = shown(window)
    assert "2026年11月18日" in box.text()
    assert CONFIRM not in buttons(box)
    assert "负责人或管理员" in box.informativeText()
    assert CONFIRM in box.informativeText()


def test_whoever_writes_confirms_a_clock_that_is_off_the_platform(
    *, qtbot, sign_in, lanes, look, home
):
    desk = sign_in("linxy")
    ahead = round(timedelta(days=3).total_seconds() * 1000)
    at = "2026-11-20T00:30:00.000Z"
    desk.deliveries.keep_outcome(Outcome(at=at, words="", clock_offset=ahead, complete_at=at))
    window = open_main_window(desk, lanes, look, ErrorsBox(home))
    qtbot.addWidget(window)
    window._leaving = True
    window.show()
    qtbot.waitUntil(lambda: shown(window) is not None)
    box = shown(window)
    assert "快 3 天 0 小时" in box.text()
    assert "快 3 天 0 小时" in window.form.warning.text()
    buttons(box)[CONFIRM].click()
    qtbot.waitUntil(lambda: not window.form.warning.text())
    assert desk.oversight.clock_fault() is None
