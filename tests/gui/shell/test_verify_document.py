"""核对文书文件…: from the account's menu to the verdict."""

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication

from zwcx_desktop.gui.verify_document import VerifyDocument
from zwcx_desktop.printing.verify import Verdict


@pytest.fixture
def dialog(open_window, qtbot):
    """The dialog, opened from the menu under the person's name."""
    window = open_window("linxy")
    menu = window.form.account.menu()
    next(act for act in menu.actions() if act.text() == "核对文书文件…").trigger()
    opened = QApplication.activeModalWidget() or window.findChild(VerifyDocument)
    qtbot.addWidget(opened)
    return opened


def test_it_asks_for_a_file_first(dialog):
    assert "请选择" in dialog.said.text()
    assert not dialog.record.isEnabled()


def test_a_foreign_file_is_unknown_and_a_missing_one_is_told(dialog, qtbot, tmp_path):
    path = tmp_path / "别处.pdf"
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(path)
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.signature is not None)
    assert dialog.checked.verdict is Verdict.UNKNOWN
    assert dialog.said.text().startswith("不是本机制发的文书")
    assert dialog.signed.text().startswith("没有防篡改签名")
    with qtbot.waitSignal(dialog.failed) as told:
        dialog.take_file(tmp_path / "没有.pdf")
    assert "不能读取" in told.args[0].message


def test_what_cannot_be_opened_is_told_and_forgets_the_file_before(dialog, qtbot, tmp_path):
    path = tmp_path / "坏的.pdf"
    path.write_bytes(b"%PDF-1.4 nothing")
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.checked is not None)
    assert dialog.checked.verdict is Verdict.UNREADABLE
    assert dialog.said.text().startswith("无法识别")
    assert not dialog.signed.isVisible()
