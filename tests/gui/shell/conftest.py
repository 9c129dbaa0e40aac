"""A real office with four people, opened cheaply, and the windows around its desk."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.gui.errors_box import ErrorsBox
from zwcx_desktop.gui.look import Look
from zwcx_desktop.gui.main_window import MainWindow
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.tasks import Courier, Tasks
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import User
from zwcx_desktop.sample.cast import read_script
from zwcx_desktop.settings import Preferences
from zwcx_desktop.store.office_file import Setting, create_office, unlock

PASSWORD = "shanshui-2026-qing"


@pytest.fixture(scope="session")
def cheap():
    return Setting(floor=KdfCost(memory_kib=64, iterations=1, lanes=1))


@pytest.fixture
def passwords():
    return dict.fromkeys(("linxy", "chenjg", "caimz", "huangwm", "admin"), PASSWORD)


@pytest.fixture
def home(tmp_path, cheap, clock, passwords):
    """The home of an office that has been founded but not opened."""
    office = read_script().office
    admin = User(
        id=UserId("admin"), login="admin", display_name="何管理", roles=frozenset({Role.ADMIN})
    )
    office = replace(office, users=(*office.users, admin))
    folder = tmp_path / "office"
    create_office(folder, office, {UserId(k): v for k, v in passwords.items()}, clock, cheap)
    return folder


@pytest.fixture
def sign_in(home, cheap, clock, passwords):
    """Return a function that opens the desk of a login; all are closed in the end."""
    opened = []

    def open_desk(login="linxy"):
        while opened:
            opened.pop().close()
        desk = unlock(home, login, passwords[login], clock, cheap)
        opened.append(desk)
        return desk

    yield open_desk
    for desk in opened:
        desk.close()


@pytest.fixture
def courier(qapp, lanes):
    return Courier(lanes)


@pytest.fixture
def look(dressed):
    return Look(Preferences(), lambda _preferences: None)


@pytest.fixture
def open_window(qtbot, lanes, look, home, sign_in):
    """Return a function that shows the main window of a login."""

    def open_it(login="linxy", *, sample=False):
        desk = sign_in(login)
        tasks = Tasks(lanes, desk)
        session = Session(desk.user, desk.office, desk.profile, desk.clock, sample)
        window = MainWindow(session, tasks, look, ErrorsBox(home))
        tasks.setParent(window)
        qtbot.addWidget(window, before_close_func=_let_go)
        window.resize(1366, 768)
        window.show()
        qtbot.waitUntil(lambda: bool(window.form.unsent.text()))
        return window

    return open_it


def _let_go(window):
    """Close without the drafts' round trip: the desk is closed by its own fixture."""
    window._leaving = True


@pytest.fixture
def type_text(qtbot):
    """Return a function that types as a person does: Chinese comes from an input method."""

    def type_in(widget, text):
        if text.isascii():
            qtbot.keyClicks(widget, text)
            return
        committed = QInputMethodEvent()
        committed.setCommitString(text)
        QApplication.sendEvent(widget, committed)

    return type_in
