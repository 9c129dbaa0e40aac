"""导出密封件 on a report's page: offered to its readers, counted when the code is on paper."""

from datetime import UTC, datetime

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from zwcx_desktop.crypto import parcel
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.wire.handover import Delivered

REPORT = Complaint(
    channel="LETTER",
    received_at=datetime(2026, 11, 19, 1, 0, tzinfo=UTC),
    identity_mode=IdentityMode.CONFIDENTIAL,
    complainant=Complainant(name="许国梁", phone="13900139076"),
    category=Category.REPORT,
    title="反映村干部",
    facts="收受礼金",
    request="查处",
    place="石坎村",
    respondents=(Respondent(kind=RespondentKind.PERSON, name="陈某"),),
)


@pytest.fixture
def open_report(sign_in, qtbot):
    pages = []

    def open_report(login, record_id=None):
        while pages:
            shiboken6.delete(pages.pop())
        at = sign_in(login)
        record_id = record_id or at.desk.create("complaint", REPORT).id
        kind_page = KindPage(KINDS["complaint"], at.window, at.tasks)
        pages.append(kind_page)
        kind_page.resize(1200, 800)
        with qtbot.waitExposed(kind_page):
            kind_page.show()
        page = kind_page.page
        with qtbot.waitSignal(page.loaded):
            kind_page.open_record(record_id)
        page.at = at
        return page

    yield open_report
    while pages:
        shiboken6.delete(pages.pop())


def exported(page, qtbot, folder):
    export = page.face.export
    qtbot.waitUntil(export.isVisible)
    export.export_to(folder)
    qtbot.waitUntil(lambda: export.code is not None)
    return export.code


def code_of(dialog):
    return dialog._exported.code


def test_the_code_must_be_on_paper_before_it_counts(open_report, qtbot, tmp_path):
    page = open_report("linxy")
    record, desk = page.record_id, page.at.desk
    dialog = exported(page, qtbot, tmp_path)
    (path,) = tmp_path.glob("*.zwseal")
    code = code_of(dialog)
    qtbot.keyClicks(dialog.last_group, "AAAAA")
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    assert "最后一组" in dialog.fault.text()
    assert not desk.exports.counts(record)
    dialog.last_group.clear()
    qtbot.keyClicks(dialog.last_group, code[-5:].lower())
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.exports.counts(record))
    qtbot.waitUntil(lambda: page.at.window.said == [f"密封件已导出：{path.name}"])
    assert page.face.export.code is None
    cheap = KdfCost(memory_kib=64, iterations=1, lanes=1)
    told = Delivered(parcel.unwrap(code, path.open("rb"), cheap)).statement.record
    assert told["facts"] == "收受礼金"

    page = open_report("huangwm", record)
    qtbot.waitUntil(lambda: page.face.acts.button("discipline") is not None)
    assert page.face.acts.button("discipline").isEnabled()


def test_a_code_given_up_does_not_count(open_report, qtbot, tmp_path):
    page = open_report("huangwm", record_of(open_report))
    button = page.face.acts.button("discipline")
    assert not button.isEnabled()
    assert "请先“导出密封件”" in button.toolTip()
    dialog = exported(page, qtbot, tmp_path)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.face.export.code is None)
    assert "不算数" in page.at.window.said[-1]
    assert not page.at.desk.exports.counts(page.record_id)
    exported(page, qtbot, tmp_path)
    page.keep_draft()
    assert not page.at.desk.exports.counts(page.record_id)


def record_of(open_report):
    return open_report("linxy").record_id


def test_only_readers_are_offered_it(open_report, qtbot):
    record = record_of(open_report)
    page = open_report("chenjg", record)
    QApplication.processEvents()
    assert not page.face.export.isVisible()


def test_a_folder_that_takes_nothing_is_said(open_report, qtbot, tmp_path):
    page = open_report("linxy")
    qtbot.waitUntil(page.face.export.isVisible)
    page.face.export.export_to(tmp_path / "none")
    qtbot.waitUntil(lambda: bool(page.at.window.errors))
    assert "没有写成" in str(page.at.window.errors[0])
    assert page.face.export.button.isEnabled()


def test_copy_and_paper_carry_the_whole_code(open_report, qtbot, tmp_path):
    dialog = exported(open_report("linxy"), qtbot, tmp_path)
    dialog.copy()
    assert QApplication.clipboard().text() == code_of(dialog)
    text = dialog.sheet().toPlainText()
    assert all(group in text for group in code_of(dialog).split("-"))
    assert "密封件-TS-445103118" in text
    dialog.reject()
