"""核对文书文件…: a file as issued leads to its record."""

from PySide6.QtWidgets import QWidget

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.verify_document import VerifyDocument
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.printing.verify import SignatureVerdict, Verdict


def test_an_issued_file_leads_to_its_record(sign_in, qtbot, tmp_path, promise):
    at = sign_in("linxy")
    record = at.desk.create("commitment", promise).id
    press = Press(FontBook(asset("fonts")), asset("templates"))
    issued = press.issue(at.desk, "D02", (record,))
    path = tmp_path / "台账.pdf"
    path.write_bytes(at.desk.documents.pdf(issued.id))
    behind = QWidget()
    qtbot.addWidget(behind)
    dialog = VerifyDocument(at.tasks, behind)
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.signature is not None)
    assert dialog.record.isEnabled()
    assert dialog.checked.verdict is Verdict.ISSUED
    assert dialog.said.text().startswith("与制发件完全一致")
    assert dialog.signature.verdict is SignatureVerdict.INTACT
    assert dialog.signed.text().startswith("签名完好")
    with qtbot.waitSignal(dialog.record_wanted) as wanted:
        dialog.record.click()
    assert wanted.args == ["commitment", record]


def test_a_file_with_something_appended_is_told_by_record_and_signature(
    sign_in, qtbot, tmp_path, promise
):
    at = sign_in("linxy")
    press = Press(FontBook(asset("fonts")), asset("templates"))
    issued = press.issue(at.desk, "D02", (at.desk.create("commitment", promise).id,))
    path = tmp_path / "台账.pdf"
    path.write_bytes(at.desk.documents.pdf(issued.id) + b"\n%")
    behind = QWidget()
    qtbot.addWidget(behind)
    dialog = VerifyDocument(at.tasks, behind)
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.signature is not None)
    assert dialog.checked.verdict is Verdict.ALTERED
    assert dialog.signed.text().startswith("签名后有改动")
    assert dialog.record.isEnabled()
