"""A document on the screen is saved as an editable copy, and the audit knows of it."""

import docx
import pytest
from PySide6.QtWidgets import QPushButton

from zwcx_desktop.gui.editable_copy import EditableCopy
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.gui.places import place_for
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.records import KINDS


@pytest.fixture
def page(sign_in, qtbot, promise):
    """The page of a commitment that is being written."""
    at = sign_in("linxy")
    made = at.desk.create("commitment", promise).id
    page = KindPage(KINDS["commitment"], at.window, at.tasks)
    page.at = at
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    with qtbot.waitSignal(page.page.face.papers.listed):
        page.open_record(made)
    qtbot.waitUntil(lambda: _button(page, "D01") is not None)
    return page


def _button(page, code):
    return page.page.face.papers.findChild(QPushButton, f"copy_{code}")


def _copy(page, code):
    """Return the copy behind the button of document *code*."""
    (copy,) = _button(page, code).parentWidget().findChildren(EditableCopy)
    return copy


def _asked(copy, qtbot):
    """Return the question where the file goes, once it is asked."""
    qtbot.waitUntil(lambda: copy.dialog is not None)
    return copy.dialog


def _told(page):
    return [
        (line.summary, line.record)
        for line in page.at.desk.oversight.audit()
        if line.action == "extract"
    ]


def test_a_record_s_document_is_saved_and_told_to_the_audit(page, qtbot, tmp_path):
    copy = _copy(page, "D01")
    _button(page, "D01").click()
    dialog = _asked(copy, qtbot)
    name = dialog.selectedFiles()[0].rsplit("/", 1)[-1]
    assert name.startswith("草稿-D01-公开承诺书-2026")
    assert name.endswith(".docx")
    target = tmp_path / "公开承诺书.docx"
    with qtbot.waitSignal(copy.saved):
        dialog.fileSelected.emit(str(target))
    dialog.reject()
    said = "".join(p.text for p in docx.Document(target).paragraphs)
    assert "附件：2026年度公开承诺事项表" in said
    assert page.at.window.said[-1] == "已另存可编辑副本：公开承诺书.docx"
    assert page.at.window.preferences.folder == str(tmp_path)
    assert _told(page) == [("另存可编辑副本 D01，共 1 条", page.page.record_id)]
    assert list(tmp_path.glob("*.new")) == []


def test_what_goes_wrong_is_said_below_the_button(page, qtbot, tmp_path):
    copy = _copy(page, "D02")
    note = _button(page, "D02").parentWidget().findChild(Note)
    copy.save_to(tmp_path / "没有" / "台账.docx", b"")
    qtbot.waitUntil(lambda: note.text() != "")
    assert note.text().startswith("不能写入“台账.docx”。请确认")
    assert note.isVisibleTo(note.parentWidget())
    assert page.at.window.errors == []
    _button(page, "D02").click()
    _asked(copy, qtbot).reject()
    assert note.text() == ""


def test_what_proves_a_fact_has_no_editable_copy(page):
    offered = {code for code in CATALOGUE if _button(page, code) is not None}
    assert {"D01", "D02"} <= offered
    assert "P00" not in offered
    assert all(CATALOGUE[code].editable for code in offered)


def test_a_list_saves_its_ledger(page, qtbot, tmp_path):
    page.list.reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    printing = page.printing
    page.list.table.clearSelection()
    printing.button.menu().aboutToShow.emit()
    able = {code: entry.isEnabled() for code, entry in printing.copies.items()}
    assert able == {"D02": True, "D01": False, "D03": False, "P01": True}
    printing.copies["P01"].trigger()
    qtbot.waitUntil(lambda: printing.copy is not None)
    dialog = _asked(printing.copy, qtbot)
    with qtbot.waitSignal(printing.copy.saved):
        dialog.fileSelected.emit(str(tmp_path / "清单.docx"))
    dialog.reject()
    (table,) = docx.Document(tmp_path / "清单.docx").tables
    assert any("办事窗口限时办结承诺" in cell.text for cell in table.rows[1].cells)
    assert [summary for summary, _record in _told(page)] == ["另存可编辑副本 P01，共 1 条"]


def test_a_file_is_offered_where_one_was_put_last_or_else_at_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert place_for(str(tmp_path / "gone"), "公示.pdf") == str(tmp_path / "公示.pdf")
    (tmp_path / "last").mkdir()
    assert place_for(str(tmp_path / "last"), "公示.pdf") == str(tmp_path / "last" / "公示.pdf")
