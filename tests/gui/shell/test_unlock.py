import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from zwcx_desktop.gui.people import exists, people
from zwcx_desktop.gui.unlock import UnlockWindow
from zwcx_desktop.store.office_file import unlock, users_of


@pytest.fixture
def window(*, qtbot, home, clock, courier, cheap, dressed):
    opened = []

    def attempt(window, login, password):
        courier.run(
            courier.lanes.store,
            window,
            lambda: unlock(home, login, password, clock, cheap),
            window.let_in,
            window.turn_away,
        )

    window = UnlockWindow(people(home), attempt, "chenjg")
    window.opened.connect(lambda desk, _login: opened.append(desk))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitActive(window)
    yield window
    for desk in opened:
        desk.close()


def test_the_light_reader_and_the_store_name_the_same_people(home):
    assert [(p.login, p.name) for p in people(home)] == [(u.login, u.name) for u in users_of(home)]
    assert exists(home)


def test_a_damaged_keyring_offers_to_type_the_login(tmp_path):
    (tmp_path / "keyring.json").write_text("no", encoding="utf-8")
    assert people(tmp_path) == ()
    assert exists(tmp_path)


def test_keyboard_alone_unlocks(window, qtbot, passwords):
    assert window.form.password.hasFocus()
    qtbot.keyClicks(window.form.password, passwords["chenjg"])
    with qtbot.waitSignal(window.opened) as told:
        qtbot.keyClick(window.form.password, Qt.Key.Key_Return)
    desk, login = told.args
    assert (desk.user.display_name, login) == ("陈建国", "chenjg")
    assert window.form.password.text() == ""


def test_a_wrong_password_is_said_beside_the_field_and_can_be_corrected(window, qtbot):
    qtbot.keyClicks(window.form.password, "wrong password")
    window.unlock()
    qtbot.waitUntil(lambda: "口令不正确" in window.form.fault.text())
    assert window.form.fault.isVisible()
    assert window.form.unlock.isEnabled()
    assert window.form.password.selectedText() or window.form.password.text()


def test_after_failures_the_remaining_wait_is_counted_down(window, qtbot):
    for attempt in range(10):
        window.form.fault.say("")
        window.form.password.setText(f"wrong {attempt}")
        window.unlock()
        qtbot.waitUntil(lambda: bool(window.form.fault.text()))
        if "后再试" in window.form.fault.text():
            break
    assert "秒后再试" in window.form.fault.text()
    assert not window.form.unlock.isEnabled()
    said = window.form.fault.text()
    window._count_down()
    assert window.form.fault.text() != said


def test_an_empty_password_is_asked_for(window):
    window.unlock()
    assert window.form.fault.text() == "请输入口令。"


def test_caps_lock_is_noticed(window, qtbot):
    qtbot.keyClick(window.form.password, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not window.form.caps.isVisible()
    shift = Qt.KeyboardModifier.ShiftModifier
    shifted = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, shift, "A")
    QApplication.sendEvent(window.form.password, shifted)
    assert not window.form.caps.isVisible(), "a shifted capital is no caps lock"
    qtbot.keyClick(window.form.password, Qt.Key.Key_CapsLock)
    assert "大写锁定" in window.form.caps.text()


def test_the_password_can_be_looked_at_and_is_hidden_again(window):
    edit = window.form.password
    edit.setText("x")
    edit.actions()[0].trigger()
    assert edit.echoMode() is edit.EchoMode.Normal
    edit.clear()
    assert edit.echoMode() is edit.EchoMode.Password


def test_no_input_method_where_a_password_is_typed(window):
    assert window.form.password.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText


def test_the_first_window_loads_nothing_but_qt():
    heavy = ["sqlalchemy", "pypdfium2", "httpx", "cryptography", "msgspec", "zwcx_desktop.store"]
    code = (
        f"import sys, zwcx_desktop.app; print([m for m in {heavy!r} if m in sys.modules], end='')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "[]"
