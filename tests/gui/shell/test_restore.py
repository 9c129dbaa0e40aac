"""The way back in when the database is damaged, and from a disk brought along."""

import pytest
from PySide6.QtWidgets import QMessageBox

from zwcx_desktop.gui.people import people
from zwcx_desktop.gui.restore import RestoreDialog
from zwcx_desktop.gui.unlock import UnlockWindow
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import unlock


@pytest.fixture
def damaged(home, clock, cheap, passwords):
    """A home with one backup whose database lost a bit of its first page; the backup's path."""
    desk = unlock(home, "admin", passwords["admin"], clock, cheap)
    made = desk.backups.make()
    desk.close()
    database = Home(home).database
    raw = bytearray(database.read_bytes())
    raw[40] ^= 1
    database.write_bytes(raw)
    return made.path


@pytest.fixture
def dialog_for(*, qtbot, home, clock, courier, cheap, dressed, passwords):
    def open_it(login):
        dialog = RestoreDialog(
            home, login, passwords[login], clock=clock, courier=courier, setting=cheap
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def test_the_sign_in_window_offers_a_backup_when_the_database_is_damaged(
    *, qtbot, home, clock, courier, cheap, dressed, damaged, passwords
):
    def attempt(window, login, password):
        courier.run(
            courier.lanes.store,
            window,
            lambda: unlock(home, login, password, clock, cheap),
            window.let_in,
            window.turn_away,
        )

    window = UnlockWindow(people(home), attempt, "admin")
    qtbot.addWidget(window)
    window.show()
    assert not window.form.restore.isVisible()
    window.form.password.setText("wrong password")
    window.unlock()
    qtbot.waitUntil(lambda: "口令不正确" in window.form.fault.text())
    assert not window.form.restore.isVisible()
    window.form.password.setText(passwords["admin"])
    window.unlock()
    qtbot.waitUntil(window.form.restore.isVisible)
    assert "从备份恢复" in window.form.fault.text()
    with qtbot.waitSignal(window.restore_wanted) as told:
        window.form.restore.click()
    assert told.args == ["admin", passwords["admin"]]


def test_the_chosen_backup_comes_back_and_signs_in(qtbot, dialog_for, damaged, home):
    dialog = dialog_for("admin")
    qtbot.waitUntil(lambda: dialog.form.copies.rowCount() == 1)
    with qtbot.waitSignal(dialog.opened) as told:
        dialog.form.accept_button.click()
    desk, login = told.args
    assert (login, desk.user.display_name, Home(home).generation) == ("admin", "何管理", 2)
    desk.close()


def test_who_may_not_restore_is_told_who_may(qtbot, dialog_for, damaged, home):
    dialog = dialog_for("linxy")
    qtbot.waitUntil(dialog.form.accept_button.isEnabled)
    dialog.form.accept_button.click()
    qtbot.waitUntil(lambda: "管理员" in dialog.form.fault.text())
    assert dialog.form.accept_button.isEnabled()
    assert Home(home).generation == 1


def test_a_disk_without_backups_is_said_and_one_with_backups_listed(
    qtbot, dialog_for, damaged, tmp_path
):
    usb = damaged.parent.rename(tmp_path / "usb")
    dialog = dialog_for("admin")
    qtbot.waitUntil(lambda: "其他位置" in dialog.form.fault.text())
    assert not dialog.form.accept_button.isEnabled()
    dialog.look_into(tmp_path / "empty")
    qtbot.waitUntil(lambda: "没有找到备份" in dialog.form.fault.text())
    dialog.look_into(usb)
    qtbot.waitUntil(dialog.form.accept_button.isEnabled)
    assert dialog.form.fault.text() == ""
    with qtbot.waitSignal(dialog.opened) as told:
        dialog.form.accept_button.click()
    told.args[0].close()


def test_the_settings_restore_from_a_disk_brought_along(qtbot, open_window, sign_in, tmp_path):
    made = sign_in("admin").backups.make(tmp_path / "usb")
    window = open_window("admin")
    window.show_page("settings")
    page = window.page("settings")
    page.show_section("backups")
    qtbot.waitUntil(lambda: "还没有备份" in page.form.backups_note.text())
    page.backups.look_into(tmp_path / "usb")
    qtbot.waitUntil(lambda: page.form.copies.rowCount() == 1)
    assert str(tmp_path / "usb") in page.form.backups_note.text()
    page.form.copies.selectRow(0)
    page.form.restore.click()
    box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
    assert "原数据仍保留" in box.informativeText()
    box.close()
    with qtbot.waitSignal(window.locked):
        page.backups.restore(made.path)
