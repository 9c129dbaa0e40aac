"""Documents on the screen: drafts previewed, a document issued, looked at and printed to a file."""

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QInputDialog, QPushButton

from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.gui.widgets.printer import send
from zwcx_desktop.records import KINDS


@pytest.fixture
def signed(sign_in, qtbot, promise):
    """The page of a signed commitment."""
    made = None
    for login, event in (("linxy", "submit"), ("chenjg", "pass"), ("huangwm", "sign")):
        desk = sign_in(login).desk
        made = made or desk.create("commitment", promise).id
        if event == "submit":
            desk.act(made, event)
        else:
            choice = next(c for c in desk.actions(made) if c.transition.event == event)
            desk.act(made, event, choice.transition.asks())
    at = sign_in("linxy")
    page = KindPage(KINDS["commitment"], at.window, at.tasks)
    page.at = at
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
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
    assert preview.view.count >= 1
    assert preview.windowTitle().startswith("草稿-D01-公开承诺书-2026")
    assert preview._at.text() == f"第 1 页，共 {preview.view.count} 页"
    preview.save_to(tmp_path / "draft.pdf")
    assert (tmp_path / "draft.pdf").read_bytes()[:5] == b"%PDF-"
    errors = []
    preview.failed.connect(errors.append)
    preview.save_to(tmp_path / "no" / "where.pdf")
    assert "不能写入" in errors[0].message
    preview.close()
    qtbot.waitUntil(lambda: papers.preview is None)


def test_a_document_is_issued_under_its_number_and_kept(signed, qtbot):
    papers = signed.page.face.papers
    _press(signed, "issue_D01")
    dialog = papers.findChild(QInputDialog)
    assert dialog.textValue() == "凤溪镇诺〔2026〕号"
    dialog.setTextValue("凤溪镇诺〔2026〕1号")
    dialog.accept()
    qtbot.waitUntil(lambda: papers.preview is not None or bool(signed.at.window.errors))
    assert signed.at.window.errors == []
    (kept,) = signed.at.desk.documents.of(signed.page.record_id)
    assert kept.number == "凤溪镇诺〔2026〕1号"
    assert kept.title in papers.preview.windowTitle()
    papers.preview.close()


def test_a_number_that_is_no_number_is_refused_in_words(signed, qtbot):
    papers = signed.page.face.papers
    _press(signed, "issue_D01")
    papers.findChild(QInputDialog).setTextValue("1")
    papers.findChild(QInputDialog).accept()
    qtbot.waitUntil(lambda: bool(signed.at.window.errors))
    assert "发文字号" in str(signed.at.window.errors[0])


def test_paper_has_the_size_of_the_page(signed, qtbot, tmp_path):
    papers = signed.page.face.papers
    _press(signed, "preview_D02")
    qtbot.waitUntil(lambda: papers.preview is not None)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    send(papers.preview._pdf, printer)
    papers.preview.close()
    width, height = pypdfium2.PdfDocument(tmp_path / "out.pdf")[0].get_size()
    assert (round(width), round(height)) in {(595, 842), (842, 595)}


def test_the_ledger_of_the_list_is_printed(signed, qtbot):
    signed.list.reload()
    qtbot.waitUntil(lambda: signed.list.model.rowCount() == 1)
    signed.list._print.click()
    qtbot.waitUntil(lambda: signed.ledger.preview is not None)
    assert "公开承诺事项台账" in signed.ledger.preview.windowTitle()
    signed.ledger.preview.close()
