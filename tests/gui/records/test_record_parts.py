"""The parts beside the form: sealed identities, questions of acts, files, the past."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox

from zwcx_desktop.gui.answer_dialog import confirmed
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.gui.steps import path_through, usual_path
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.complaint import Category, Complainant, Complaint, IdentityMode
from zwcx_desktop.records.workflow import transition


@pytest.fixture
def open_record(sign_in, qtbot):
    shown = []

    def open_record(at, kind, record_id):
        page = KindPage(KINDS[kind], at.window, at.tasks)
        at.window.pages[kind] = page
        page.at = at
        shown.append(page)
        page.resize(1200, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        with qtbot.waitSignal(page.page.loaded):
            page.open_record(record_id)
        return page

    yield open_record
    for page in shown:
        shiboken6.delete(page)


@pytest.fixture
def complaint():
    return Complaint(
        channel="LETTER",
        received_at=datetime(2026, 11, 19, 2, 0, tzinfo=UTC),
        identity_mode=IdentityMode.CONFIDENTIAL,
        complainant=Complainant(name="方水清", phone="13900001111"),
        category=Category.CONSULT,
        title="咨询低保申请材料",
        facts="来信询问低保申请需要哪些材料。",
        request="请书面告知。",
        place="凤溪村",
    )


def _text(page):
    return page.page.face.sealed._said.text()


def test_an_identity_is_masked_until_asked_for_and_masked_again(
    sign_in, open_record, complaint, qtbot
):
    at = sign_in("linxy")
    made = at.desk.create("complaint", complaint).id
    page = open_record(at, "complaint", made)
    card = page.page.face.sealed
    assert card.isVisible()
    assert "方水清" not in _text(page)
    assert not page.page.face.save.isVisible()
    qtbot.keyClick(card._button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: card.shown)
    assert "方水清" in _text(page)
    assert page.page.face.save.isVisible()
    assert page.page.form.record().complainant == complaint.complainant
    card._again.timeout.emit()
    qtbot.waitUntil(lambda: page.page.form.record().complainant is None)
    assert "方水清" not in _text(page)
    assert not page.page.face.save.isVisible()


def test_an_edit_of_a_sealed_record_keeps_what_is_sealed(sign_in, open_record, complaint, qtbot):
    at = sign_in("linxy")
    made = at.desk.create("complaint", complaint).id
    page = open_record(at, "complaint", made)
    qtbot.keyClick(page.page.face.sealed._button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.page.face.save.isVisible)
    page.page.form.binder.entry("request").setPlainText("请电话告知。")
    page.page.save()
    qtbot.waitUntil(lambda: at.desk.get(made).record.request == "请电话告知。")
    assert at.desk.unseal(made).complainant == complaint.complainant


def test_a_leader_says_why_he_looks_at_an_identity(sign_in, open_record, complaint, qtbot):
    made = sign_in("linxy").desk.create("complaint", complaint).id
    page = open_record(sign_in("huangwm"), "complaint", made)
    card = page.page.face.sealed
    assert card._button.text() == "查看（需说明理由）"
    card._button.click()
    dialog = card.findChild(QInputDialog)
    dialog.setTextValue("嗯")
    dialog.accept()
    assert "理由太短" in _text(page)
    card._button.click()
    dialog = card.findChildren(QInputDialog)[-1]
    dialog.setTextValue("核实来信内容")
    dialog.accept()
    qtbot.waitUntil(lambda: card.shown or bool(page.at.window.errors))
    assert page.at.window.errors == []
    assert "13900001111" in _text(page)


def test_answers_that_are_wrong_are_named_beside_their_fields(sign_in, open_record, promise, qtbot):
    at = sign_in("linxy")
    made = at.desk.create("commitment", promise).id
    at.desk.act(made, "submit")
    page = open_record(sign_in("chenjg"), "commitment", made)
    page.page.face.acts.button("return").click()
    dialog = page.page.acting.dialog
    dialog.accept()
    assert dialog.isVisible()
    assert "请填写" in dialog.binder.note("opinion").text()
    assert "依据" in dialog._basis.text()
    dialog.binder.entry("opinion").setPlainText("衡量标准请再具体。")
    dialog.accept()
    qtbot.waitUntil(lambda: page.at.desk.get(made).state is CommitmentState.DRAFT)
    qtbot.waitUntil(lambda: page.page.acting.dialog is None)
    page.page.face.tabs.setCurrentIndex(1)
    qtbot.waitUntil(
        lambda: any(
            "衡量标准请再具体" in label.text()
            for label in page.page.face.timeline.findChildren(QLabel)
        )
    )


def test_a_dangerous_act_is_confirmed_with_a_harmless_default(qtbot, dressed):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    row = transition(KINDS["commitment"], "void", CommitmentState.DRAFT)
    box = confirmed(row, parent)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text() == "暂不办理"
    assert row.basis in box.informativeText()
    with qtbot.waitSignal(box.accepted):
        next(button for button in box.buttons() if button.text() == row.label).click()


def test_files_are_dropped_pasted_and_looked_at(sign_in, open_record, promise, qtbot, tmp_path):
    at = sign_in("linxy")
    made = at.desk.create("commitment", promise).id
    page = open_record(at, "commitment", made)
    panel = page.page.face.attachments
    note = tmp_path / "说明.txt"
    note.write_text("第一季度办结情况说明", encoding="utf-8")
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(note))])
    panel.take(content)
    qtbot.waitUntil(lambda: panel.files.count() == 1)
    picture = QMimeData()
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    picture.setImageData(image)
    panel.take(picture)
    qtbot.waitUntil(lambda: panel.files.count() == 2)
    assert page.page.face.tabs.tabText(2) == "附件 2"
    names = {one.name for one in at.desk.attachments.of(made)}
    assert names == {"说明.txt", "粘贴的图片.png"}
    for at_row in range(2):
        panel.files.setCurrentRow(at_row)
        panel._look.click()
    from zwcx_desktop.gui.attachment_view import AttachmentView

    qtbot.waitUntil(lambda: len(panel.findChildren(AttachmentView)) == 2)
    panel.files.setCurrentRow(0)
    panel._remove.click()
    qtbot.waitUntil(lambda: panel.files.count() == 1)


def test_a_file_that_may_not_be_kept_is_refused_in_words(
    sign_in, open_record, promise, qtbot, tmp_path
):
    at = sign_in("linxy")
    made = at.desk.create("commitment", promise).id
    page = open_record(at, "commitment", made)
    program = tmp_path / "a.exe"
    program.write_bytes(b"MZ")
    panel = page.page.face.attachments
    panel.add("a.exe", program)
    qtbot.waitUntil(lambda: "“a.exe”没有添加" in panel.refused.text())
    assert at.window.errors == []
    assert at.desk.attachments.of(made) == ()


def test_marks_of_secrets_are_refused_beside_the_files(
    sign_in, open_record, promise, qtbot, tmp_path
):
    at = sign_in("linxy")
    made = at.desk.create("commitment", promise).id
    page = open_record(at, "commitment", made)
    panel = page.page.face.attachments
    page.page.face.tabs.setCurrentWidget(panel)
    secret, plain = tmp_path / "通知.txt", tmp_path / "说明.txt"
    secret.write_text("机密★1年\n关于某项工作的通知", encoding="utf-8")
    plain.write_text("第一季度办结情况说明", encoding="utf-8")
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in (secret, plain)])
    panel.take(content)
    qtbot.waitUntil(lambda: panel.refused.isVisible() and panel.files.count() == 1)
    assert "“通知.txt”没有添加" in panel.refused.text()
    assert [one.name for one in at.desk.attachments.of(made)] == ["说明.txt"]
    assert at.window.errors == []
    if keep := os.environ.get("ZWCX_SHOTS"):
        for _ in range(5):
            QApplication.processEvents()
        page.grab().save(str(Path(keep) / "attachments.png"))
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(secret))])
    QApplication.clipboard().setMimeData(copied)
    panel.refused.say("")
    qtbot.keyClick(panel, "v", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "“通知.txt”没有添加" in panel.refused.text())
    page.page.open_new()
    assert not panel.refused.isVisible()


def test_the_steps_lead_from_the_first_state_to_the_usual_end():
    for kind in KINDS.values():
        path = usual_path(kind, kind.record())
        assert path[0] is next(iter(kind.states))
        assert len(path) >= 3, kind.name
    void = KINDS["commitment"].record(state=CommitmentState.VOID)
    beside = path_through(KINDS["commitment"], void)
    assert beside[-1] is CommitmentState.VOID


def test_an_edit_shows_old_and_new_in_the_timeline(sign_in, open_record, promise, qtbot):
    at = sign_in("linxy")
    made = at.desk.create("commitment", promise).id
    entry = at.desk.get(made)
    at.desk.edit(made, replace(entry.record, due_on=date(2027, 1, 31)), entry.rev)
    page = open_record(at, "commitment", made)
    page.page.face.tabs.setCurrentIndex(1)
    said = [label.text() for label in page.page.face.timeline.findChildren(QLabel)]
    assert any("完成期限：2026-12-31 → 2027-01-31" in text for text in said)
