"""Documents on the screen: drafts previewed, a document issued, looked at and printed to a file."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from zwcx_desktop.gui import theme
from zwcx_desktop.gui.inputs.part_dialog import PartDialog
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.gui.print_choices import CommitmentChoices, recalled, remembered
from zwcx_desktop.gui.print_dialogs import ChoicesDialog
from zwcx_desktop.printing.documents.request import Style
from zwcx_desktop.printing.machine import Machine
from zwcx_desktop.records import KINDS

_FLAG = QItemSelectionModel.SelectionFlag


def _signed(sign_in, *promises):
    """Take *promises* through all hands and return their ids."""
    made = []
    for login, event in (("linxy", "submit"), ("chenjg", "pass"), ("huangwm", "sign")):
        desk = sign_in(login).desk
        made = made or [desk.create("commitment", promise).id for promise in promises]
        for one in made:
            choice = next(c for c in desk.actions(one) if c.transition.event == event)
            asks = choice.transition.asks
            desk.act(one, event, asks() if asks else None)
    return made


def _page(sign_in, qtbot):
    at = sign_in("linxy")
    page = KindPage(KINDS["commitment"], at.window, at.tasks)
    page.at = at
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


@pytest.fixture
def signed(sign_in, qtbot, promise):
    """The page of a signed commitment."""
    (made,) = _signed(sign_in, promise)
    page = _page(sign_in, qtbot)
    with qtbot.waitSignal(page.page.face.papers.listed):
        page.open_record(made)
    qtbot.waitUntil(lambda: page.page.face.papers.findChild(QPushButton, "preview_D01") is not None)
    return page


def _press(page, name):
    page.page.face.papers.findChild(QPushButton, name).click()


def test_a_draft_is_previewed_and_saved(signed, qtbot, tmp_path):
    papers = signed.page.face.papers
    _press(signed, "preview_D01")
    qtbot.waitUntil(lambda: papers.preview is not None)
    preview = papers.preview
    qtbot.waitUntil(lambda: preview.view.count >= 1)
    assert preview.windowTitle().startswith("草稿-D01-公开承诺书-2026")
    assert preview.view.box.text() == f"第 1／{preview.view.count} 页"
    with qtbot.waitSignal(preview.saved):
        preview.save_to(tmp_path / "draft.pdf")
    assert signed.at.window.preferences.folder == str(tmp_path)
    assert (tmp_path / "draft.pdf").read_bytes()[:5] == b"%PDF-"
    errors = []
    preview.failed.connect(errors.append)
    preview.save_to(tmp_path / "no" / "where.pdf")
    qtbot.waitUntil(lambda: bool(errors))
    assert "不能写入" in errors[0].message
    preview.close()
    qtbot.waitUntil(lambda: papers.preview is None)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_list_of_any_kind_has_its_plain_list(sign_in, qtbot, name):
    at = sign_in("linxy")
    page = KindPage(KINDS[name], at.window, at.tasks)
    qtbot.addWidget(page)
    assert page.printing.button.text() == "打印"
    assert list(page.printing.entries)[-1] == "P01"
    assert list(page.printing.copies)[-1] == "P01"
    assert page.printing.whole.text() == "批量打印全部筛选结果…"


def test_the_plain_sheet_is_kept_like_any_document(signed, qtbot):
    _press(signed, "issue_P00")
    papers = signed.page.face.papers
    qtbot.waitUntil(lambda: papers.preview is not None)
    assert papers.preview.windowTitle().startswith("P00-公开承诺记录单-2026-CN-")
    papers.preview.close()
    (kept,) = signed.at.desk.documents.of(signed.page.record_id)
    assert (kept.code, kept.number) == ("P00", "")


def test_who_issues_a_document_that_could_not_be_signed_is_told(signed, qtbot):
    desk = signed.at.desk
    desk.signatures.key()
    (entry,) = desk._session.settings.get("signature_keys")
    desk._session.settings.put("signature_keys", [{**entry, "key": "00"}])
    _press(signed, "issue_P00")
    papers = signed.page.face.papers
    qtbot.waitUntil(lambda: papers.preview is not None)
    (told,) = signed.at.window.errors
    assert "没有加上防篡改签名，文书本身不受影响" in told.message
    assert len(desk.documents.of(signed.page.record_id)) == 1
    papers.preview.close()


def _ask_number(page, qtbot):
    papers = page.page.face.papers
    _press(page, "issue_D01")
    qtbot.waitUntil(lambda: papers._job is not None and papers._job.dialog is not None)
    dialog = papers._job.dialog
    qtbot.waitUntil(lambda: dialog.number.text() != "")
    return dialog


def _issue(page, qtbot):
    dialog = _ask_number(page, qtbot)
    dialog.accept()
    papers = page.page.face.papers
    qtbot.waitUntil(lambda: papers.preview is not None or bool(page.at.window.errors))
    assert page.at.window.errors == []
    title = papers.preview.windowTitle()
    papers.preview.close()
    return title


def test_a_document_is_issued_under_the_number_proposed_and_kept(signed, qtbot):
    assert _ask_number(signed, qtbot).number.text() == "凤溪镇诺〔2026〕1号"
    title = _issue(signed, qtbot)
    (kept,) = signed.at.desk.documents.of(signed.page.record_id)
    assert kept.number == "凤溪镇诺〔2026〕1号"
    assert kept.title in title
    again = _ask_number(signed, qtbot)
    assert again.number.text() == "凤溪镇诺〔2026〕2号"
    assert [again.lines.item(0, c).text() for c in (0, 2, 3)] == [kept.number, "林秀英", "已制发"]


@pytest.mark.parametrize("typed", ["1", "凤溪镇公〔2026〕1号", "凤溪镇诺〔2025〕1号"])
def test_what_is_wrong_with_a_number_is_said_beside_it(signed, qtbot, typed):
    dialog = _ask_number(signed, qtbot)
    dialog.number.setText(typed)
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.note.problem is not None)
    assert "发文字号" in dialog.note.text()
    assert dialog.isVisible()
    assert dialog.keep.isEnabled()
    assert signed.at.window.errors == []
    assert signed.at.desk.documents.of(signed.page.record_id) == ()


def test_a_gap_is_shown_and_accounted_for_as_void(signed, qtbot):
    numbers = signed.at.desk.documents.numbers
    numbers.void("凤溪镇诺〔2026〕3号", "纸质登记簿跳号")
    dialog = _ask_number(signed, qtbot)
    assert dialog.number.text() == "凤溪镇诺〔2026〕4号"
    assert "缺号：1、2 号" in dialog._said.text()
    dialog.void.click()
    asked = dialog.findChild(PartDialog)
    assert asked.binder.entry("number").text() == "凤溪镇诺〔2026〕1号"
    asked.accept()
    assert asked.isVisible(), "a reason is required"
    asked.binder.entry("reason").setPlainText("手写用掉")
    asked.binder.entry("number").setText("凤溪镇诺〔2026〕3号")
    asked.accept()
    qtbot.waitUntil(lambda: "已经作废" in asked.binder.note("number").text())
    asked.binder.entry("number").setText("凤溪镇诺〔2026〕1号")
    asked.accept()
    qtbot.waitUntil(lambda: "缺号：2 号" in dialog._said.text())
    assert numbers.register("凤溪镇诺", 2026)[0].void_reason == "手写用掉"


def test_each_printing_of_a_kept_document_is_counted_and_shown(signed, qtbot, queue):
    papers = signed.page.face.papers
    _issue(signed, qtbot)
    button = "print_凤溪镇诺〔2026〕1号"
    qtbot.waitUntil(lambda: papers.findChild(QPushButton, button) is not None)
    for times in (1, 2):
        paper = papers.findChild(QPushButton, button)
        assert paper.text() == ("打印…" if times == 1 else "补打…")
        paper.click()
        qtbot.waitUntil(lambda: papers.preview is not None and papers.preview.asked is not None)
        preview = papers.preview
        preview.asked._found((Machine("HP"),))
        preview.asked.copies.setValue(2)
        with qtbot.waitSignal(preview.printed):
            preview.asked.accept()
        preview.close()
        said = f"已打印 {times} 次、最近 2026-11-20 09:00"
        qtbot.waitUntil(
            lambda said=said: said in {label.text() for label in papers.findChildren(QLabel)}
        )
    assert (queue / "got.pdf").exists()
    lines = signed.at.desk.oversight.audit(limit=4)
    assert [line.summary for line in lines if line.action == "print"] == [
        "第 2 次打印文书：2 份，全部 3 页",
        "第 1 次打印文书：2 份，全部 3 页",
    ]


def test_papers_are_not_cut_off_when_the_text_is_made_larger(signed, dressed, qtbot):
    papers = signed.page.face.papers
    signed.page.face.tabs.setCurrentWidget(papers)
    theme.apply(dressed, "light", 150)
    qtbot.waitUntil(lambda: papers.widget().width() <= papers.viewport().width())


def test_the_keyboard_keeps_its_place_when_the_documents_are_listed_anew(signed, qtbot):
    papers = signed.page.face.papers
    papers.findChild(QPushButton, "issue_D01").setFocus()
    _issue(signed, qtbot)
    qtbot.waitUntil(lambda: papers.findChild(QPushButton, "void_凤溪镇诺〔2026〕1号") is not None)
    assert signed.window().focusWidget() is papers.findChild(QPushButton, "issue_D01")


def test_each_button_is_named_with_its_document_for_those_who_do_not_see_it(signed, qtbot):
    papers = signed.page.face.papers
    _issue(signed, qtbot)
    qtbot.waitUntil(lambda: papers.findChild(QPushButton, "void_凤溪镇诺〔2026〕1号") is not None)
    names = [b.accessibleName() or b.text() for b in papers.widget().findChildren(QPushButton)]
    assert len(set(names)) == len(names)
    assert {"预览草稿：公开承诺书", "打印…：凤溪镇诺〔2026〕1号"} <= set(names)


def test_a_kept_document_saved_again_is_audited(signed, qtbot, tmp_path):
    papers = signed.page.face.papers
    _press(signed, "issue_P00")
    qtbot.waitUntil(lambda: papers.preview is not None)
    desk = signed.at.desk
    # That it goes out is written down before it does: no kill between leaves an untold file.
    order = []
    papers.preview.saved.connect(order.append)
    signed.at.tasks.changed.connect(lambda _changes: order.append("told"))
    papers.preview.save_to(tmp_path / "again.pdf")
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["told", tmp_path / "again.pdf"]
    qtbot.waitUntil(lambda: desk.oversight.audit(limit=1)[0].action == "save")
    (kept,) = desk.documents.of(signed.page.record_id)
    assert (tmp_path / "again.pdf").read_bytes() == desk.documents.pdf(kept.id)
    assert kept.prints == 0
    papers.preview.close()


def test_a_void_document_stays_in_the_register_and_is_issued_anew(signed, clock, qtbot):
    papers = signed.page.face.papers
    _issue(signed, qtbot)
    qtbot.waitUntil(lambda: papers.findChild(QPushButton, "void_凤溪镇诺〔2026〕1号") is not None)
    _press(signed, "void_凤溪镇诺〔2026〕1号")
    asked = papers.findChild(PartDialog)
    QApplication.processEvents()
    assert asked._shown.verticalScrollBar().maximum() == 0
    clock.advance(minutes=5)
    asked.binder.entry("reason").setPlainText("承诺期限印错")
    asked.accept()
    qtbot.waitUntil(
        lambda: any("承诺期限印错" in line.text() for line in papers.findChildren(QLabel))
    )
    dialog = _ask_number(signed, qtbot)
    assert dialog.number.text() == "凤溪镇诺〔2026〕2号"
    assert dialog.lines.item(0, 3).text() == "作废：承诺期限印错"
    _issue(signed, qtbot)
    first, second = signed.at.desk.documents.of(signed.page.record_id)
    assert (first.void_reason, second.void_reason) == ("承诺期限印错", "")
    assert second.number == "凤溪镇诺〔2026〕2号"


def _text(pdf):
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))


def test_what_was_chosen_dresses_draft_and_issue_and_is_remembered(signed, qtbot):
    papers = signed.page.face.papers
    _press(signed, "preview_D01")
    qtbot.waitUntil(lambda: papers.preview is not None)
    first = papers.preview
    assert "抄送" not in _text(first._pdf)
    first.choices.click()
    asked = first.findChild(ChoicesDialog)
    asked.binder.entry("copy_to").setText("潮安区人民政府")
    asked.binder.entry("period_from").show_value(date(2026, 11, 21))
    asked.accept()
    assert "要一起填写" in asked.binder.note("period_to").text()
    asked.binder.entry("period_from").show_value(None)
    asked.accept()
    qtbot.waitUntil(lambda: papers.preview not in (None, first))
    assert "抄送：潮安区人民政府" in _text(papers.preview._pdf)
    papers.preview.close()
    _issue(signed, qtbot)
    (kept,) = signed.at.desk.documents.of(signed.page.record_id)
    assert "抄送：潮安区人民政府" in _text(signed.at.desk.documents.pdf(kept.id))
    assert signed.at.desk.documents.usual("D01")["copy_to"] == "潮安区人民政府"


@given(
    copies=st.none() | st.integers(1, 500),
    style=st.sampled_from(Style),
    safeguards=st.tuples() | st.tuples(st.text(max_size=5)),
    day=st.none() | st.dates(),
)
def test_choices_survive_but_their_dates_do_not(copies, style, safeguards, day):
    chosen = CommitmentChoices(
        copies=copies, style=style, safeguards=safeguards, on=day, period_from=day
    )
    assert recalled("D01", remembered(chosen)) == replace(chosen, on=None, period_from=None)


def test_choices_of_another_version_count_as_none():
    assert recalled("D01", {"style": "GOLD"}) == CommitmentChoices()
    assert recalled("D11", {}) is None


def test_the_ledger_of_the_list_is_printed(signed, qtbot):
    signed.list.reload()
    qtbot.waitUntil(lambda: signed.list.model.rowCount() == 1)
    signed.printing.entries["D02"].trigger()
    qtbot.waitUntil(lambda: signed.printing.preview is not None)
    assert "公开承诺事项台账" in signed.printing.preview.windowTitle()
    signed.printing.preview.close()


def test_one_letter_promises_what_was_chosen_in_the_list(sign_in, qtbot, promise):
    titles = ("第一项承诺", "第二项承诺", "第三项承诺")
    _signed(sign_in, *(replace(promise, title=t, content=f"{t}，限时办结。") for t in titles))
    page = _page(sign_in, qtbot)
    printing, table = page.printing, page.list.table
    page.list.reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 3)
    table.clearSelection()
    printing.button.menu().aboutToShow.emit()
    assert [(e.text(), e.isEnabled()) for e in printing.entries.values()] == [
        ("公开承诺事项台账（全部）", True),
        ("公开承诺书（请先选择）", False),
        ("承诺兑现情况公示（请先选择）", False),
        ("清单（全部）", True),
    ]
    for row in (0, 2):
        table.selectionModel().select(page.list.model.index(row, 0), _FLAG.Select | _FLAG.Rows)
    chosen = [page.at.desk.get(one).title for one in page.list.chosen()]
    printing.button.menu().aboutToShow.emit()
    assert printing.entries["D01"].text() == "公开承诺书（所选 2 条）"
    printing.entries["D01"].trigger()
    qtbot.waitUntil(lambda: printing.preview is not None)
    printing.preview.issue.click()
    qtbot.waitUntil(lambda: printing.job.dialog is not None)
    dialog = printing.job.dialog
    qtbot.waitUntil(lambda: dialog.number.text() != "")
    dialog.accept()
    qtbot.waitUntil(lambda: printing.preview is not None)
    text = "".join(_text(printing.preview._pdf).split())
    assert {title for title in titles if title in text} == set(chosen)
    for one in page.list.chosen():
        assert [d.code for d in page.at.desk.documents.of(one)] == ["D01"]
    printing.preview.close()


def test_a_period_without_records_is_reported_from_the_empty_list(sign_in, qtbot):
    at = sign_in("huangwm")
    page = KindPage(KINDS["dishonesty_record"], at.window, at.tasks)
    qtbot.addWidget(page)
    page.show()
    printing = page.printing
    assert printing.button.isEnabled()
    assert not printing.whole.isEnabled()
    printing.button.menu().aboutToShow.emit()
    report = printing.entries["D39"]
    assert report.text() == "政务失信情况报告（没有记录时零报告）"
    report.trigger()
    qtbot.waitUntil(lambda: printing.preview is not None)
    printing.preview.issue.click()
    qtbot.waitUntil(lambda: printing.job.dialog is not None)
    dialog = printing.job.dialog
    qtbot.waitUntil(lambda: dialog.number.text() != "")
    with qtbot.waitSignal(printing.job.issued) as issued:
        dialog.accept()
    (kept,) = issued.args
    qtbot.waitUntil(lambda: printing.preview is not None)
    assert "实行零报告" in "".join(_text(printing.preview._pdf).split())
    (entry,) = kept.record_ids
    assert at.desk.get(entry).record.doc_no == kept.number
    printing.preview.close()
