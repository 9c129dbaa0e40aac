"""The sync panel against a real gateway: enrol, send, what comes back, offline, two versions."""

import csv
from dataclasses import replace
from types import SimpleNamespace

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from tests.sync.conftest import (  # noqa: F401 - fixtures are found by name
    HTML,
    City,
    _computers,
    box,
    city,
    gateway,
    make_computer,
    offices,
)
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.press_room import PressRoom
from zwcx_desktop.gui.sync_conflict import ConflictDialog
from zwcx_desktop.gui.sync_loop import SyncLoop
from zwcx_desktop.gui.sync_page import SyncPage
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.settings import Preferences


@pytest.fixture
def computer(make_computer):  # noqa: F811
    """A computer that is not enrolled yet; `city` works with it all the same."""
    return make_computer()


class Window:
    """What the page asks of the window around it, remembered."""

    def __init__(self, session, sync, home):
        self.session, self.sync, self.preferences = session, sync, Preferences()
        self.press = PressRoom(home)
        self.opened, self.said, self.errors = [], [], []

    def keep(self, preferences):
        self.preferences = preferences

    def open_record(self, kind, record):
        self.opened.append((kind, record))

    def toast(self, text, action="", act=None):
        self.said.append(text)

    def show_error(self, error):
        self.errors.append(error)


@pytest.fixture
def show(qtbot, lanes, dressed, tmp_path):
    """Return a function that shows the sync page of a computer."""
    made = []

    def show_it(computer):
        desk = computer.desk
        session = Session(desk.user, desk.office, desk.profile, desk.clock)
        owner = QWidget()
        qtbot.addWidget(owner)
        tasks = Tasks(lanes, desk, owner)
        loop = SyncLoop(session, tasks, owner)
        window = Window(session, loop, tmp_path)
        tasks.failed.connect(window.errors.append)
        page = SyncPage(window, tasks)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        qtbot.waitUntil(lambda: loop.standing is not None and bool(page.form.state.text()))
        made.append((loop, owner))
        return SimpleNamespace(
            page=page, form=page.form, loop=loop, window=window, tasks=tasks, computer=computer
        )

    yield show_it
    for loop, _owner in made:
        loop.leave()


@pytest.fixture
def synced(qtbot):
    """Return a function that presses 立即同步 and waits for the end."""

    def sync(view):
        with qtbot.waitSignal(view.loop.ended) as ended:
            qtbot.mouseClick(view.form.sync_now, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(view.form.sync_now.isEnabled)
        settle()
        view.computer.confirm_clock()
        return ended.args[0]

    return sync


@pytest.fixture
def enrolled(qtbot, show, computer, synced):
    """The page of a computer that a person enrolled on it."""
    view = show(computer)
    type_in(qtbot, view, computer.url, computer.process.code(computer.org))
    qtbot.mouseClick(view.form.enrol, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: asks_for_the_fingerprint(view))
    with qtbot.waitSignal(view.loop.ended):
        qtbot.mouseClick(view.form.same, Qt.MouseButton.LeftButton)
    computer.confirm_clock()
    return view


def asks_for_the_fingerprint(view):
    """Whether the fingerprint is shown and the loop knows of the enrolment, so that it may run."""
    shown = view.form.content.currentWidget() is view.form.fingerprint_page
    return shown and bool(view.loop.standing.platform)


def settle():
    """Let every queued answer arrive; with inline lanes each question is one turn of the loop."""
    for _ in range(10):
        QApplication.processEvents()


def type_in(qtbot, view, address, code):
    view.form.address.clear()
    view.form.code.clear()
    qtbot.keyClicks(view.form.address, address)
    qtbot.keyClicks(view.form.code, code)


def cells(table, column):
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_computer_is_enrolled_with_address_code_and_fingerprint(qtbot, show, computer):
    view = show(computer)
    form = view.form
    assert form.content.currentWidget() is form.enrol_page
    assert "没有登记" in form.state.text()
    type_in(qtbot, view, computer.url, computer.process.code(computer.org).lower())
    qtbot.keyClick(form.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asks_for_the_fingerprint(view))
    mark = form.fingerprint.text()
    assert len(mark) == 9
    assert "甲镇人民政府" in form.office.text()
    assert form.code.text() == ""
    with qtbot.waitSignal(view.loop.ended):
        qtbot.mouseClick(form.same, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "已连接测试平台" in form.state.text())
    assert mark in form.device.text()
    assert form.content.currentWidget() is form.tabs_page
    assert view.loop.next_in is not None
    assert not view.window.errors


def test_what_is_typed_wrong_is_said_beside_the_field(qtbot, show, computer, box):  # noqa: F811
    view = show(computer)
    form = view.form
    type_in(qtbot, view, "http://credit.example.gov.cn", "12")
    qtbot.mouseClick(form.enrol, Qt.MouseButton.LeftButton)
    assert "https://" in form.address_note.problem.message
    assert "16 位" in form.code_note.problem.message
    type_in(qtbot, view, computer.url, "0000-0000-0000-0000")
    qtbot.mouseClick(form.enrol, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.code_note.problem is not None)
    assert "登记码无效" in form.code_note.problem.message
    assert form.code.text() == "0000-0000-0000-0000"
    assert form.address_note.problem is None
    box.harm = lambda _call: HTML
    qtbot.mouseClick(form.enrol, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "网页" in form.enrol_fault.text())
    assert not view.window.errors


def test_another_fingerprint_stops_everything_by_itself(qtbot, show, computer):
    view = show(computer)
    type_in(qtbot, view, computer.url, computer.process.code(computer.org))
    qtbot.mouseClick(view.form.enrol, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.form.content.currentWidget() is view.form.fingerprint_page)
    qtbot.mouseClick(view.form.differs, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not computer.desk.deliveries.standing().automatic)
    assert "不一致" in view.form.said.text()
    assert computer.audit("alarm")


def test_what_was_submitted_goes_out_and_shows_its_receipt(enrolled, computer, synced, tmp_path):
    form = enrolled.form
    for _ in range(2):
        computer.record()
    enrolled.loop.look()
    settle()
    assert cells(form.batches, 1) == ["待打包"]
    report = synced(enrolled)
    assert report.accepted == 2
    assert "送达 2 条" in form.said.text()
    assert "全部已上报" in form.state.text()
    assert (cells(form.batches, 1), cells(form.batches, 2)) == (["已回执"], ["2 条"])
    digest = computer.desk.deliveries.batches()[0].receipt_hash
    assert cells(form.receipts, 3) == [digest.removeprefix("sha256:")]
    form.copy_receipt.click()
    assert QApplication.clipboard().text() == digest
    enrolled.page.lists.save_receipts(tmp_path / "list.csv")
    rows = list(csv.reader((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()))
    assert rows[1][-1] == digest
    enrolled.page.lists.save_receipts(tmp_path / "no" / "list.csv")
    assert "没有保存" in form.said.text()


def test_a_returned_record_is_listed_with_its_reason_and_opens(enrolled, computer, city, synced):  # noqa: F811
    record = computer.record()
    synced(enrolled)
    city.send_back(record, "衡量标准不明确")
    report = synced(enrolled)
    form = enrolled.form
    assert report.returned == 1
    assert cells(form.troubles, 0) == ["退回补正"]
    assert form.tabs.tabText(0) == "待处理 1"
    assert "衡量标准不明确" in form.reason.text()
    form.open_trouble.click()
    assert enrolled.window.opened == [("commitment", record)]
    assert not form.compare.isVisibleTo(enrolled.page)


def test_offline_is_said_in_words_and_nothing_is_lost(enrolled, computer, synced, box):  # noqa: F811
    computer.record()
    upstream, box.upstream = box.upstream, lambda: 9
    synced(enrolled)
    form = enrolled.form
    assert "离线" in form.state.text()
    assert "已保存在本机" in form.fault.text()
    assert cells(form.batches, 1) == ["待打包"]
    box.upstream = upstream
    assert synced(enrolled).accepted == 1
    assert form.fault.text() == ""


def test_a_stuck_batch_says_why_in_its_row(enrolled, computer, synced, box):  # noqa: F811
    computer.record()
    box.harm = lambda call: HTML if call.path == "/v1/batches" else None
    synced(enrolled)
    assert cells(enrolled.form.batches, 1) == ["受阻"]
    assert "网页" in cells(enrolled.form.batches, 4)[0]
    box.harm = lambda _call: None
    with_retry = enrolled.form.retry
    assert with_retry.isEnabled()
    assert synced(enrolled).accepted == 1


def printed(qtbot, view, button, path):
    """Press *button* and return name and text of the slip that it shows, saved from there."""
    slips = view.page.slips
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: slips.preview is not None)
    name = slips.preview.windowTitle()
    with qtbot.waitSignal(slips.preview.saved):
        slips.preview.save_to(path / f"{name}.pdf")
    slips.preview.close()
    qtbot.waitUntil(lambda: slips.preview is None)
    with pypdfium2.PdfDocument(path / f"{name}.pdf") as pages:
        return name, "".join("".join(p.get_textpage().get_text_range().split()) for p in pages)


def test_a_waiting_batch_is_handed_over_under_its_slip(
    qtbot,
    enrolled,
    computer,
    synced,
    box,  # noqa: F811
    tmp_path,
):
    form = enrolled.form
    computer.record()
    enrolled.loop.look()
    settle()
    form.tabs.setCurrentWidget(form.batches_tab)
    assert not form.slip.isEnabled(), "what no batch carries yet has no slip"
    box.harm = lambda call: HTML if call.path == "/v1/batches" else None
    synced(enrolled)
    (batch,) = computer.desk.deliveries.batches()
    name, text = printed(qtbot, enrolled, form.slip, tmp_path)
    number = enrolled.loop.standing.device_no
    assert name == f"D34-离线数据交接单-20261120-{number}-第1批"
    for wanted in (batch.id, "公开承诺1", "合计1", "介质编号", "移交人", "接收人"):
        assert wanted in text, wanted
    assert not enrolled.window.errors


def test_a_batch_with_its_receipt_prints_the_result(qtbot, enrolled, computer, synced, tmp_path):
    form = enrolled.form
    for _ in range(2):
        computer.record()
    synced(enrolled)
    form.tabs.setCurrentWidget(form.batches_tab)
    assert form.slip.text() == "打印回执单…"
    name, text = printed(qtbot, enrolled, form.slip, tmp_path)
    assert name.startswith("D34-同步回执单-20261120-")
    (batch,) = computer.desk.deliveries.batches()
    for wanted in (batch.receipt_hash[-16:], "接收2条。", "公开承诺220", "各条结果"):
        assert wanted in text, wanted
    form.tabs.setCurrentWidget(form.receipts_tab)
    assert printed(qtbot, enrolled, form.receipt_slip, tmp_path) == (name, text)


def test_a_batch_that_was_taken_apart_has_no_slip(qtbot, enrolled, computer, synced, box):  # noqa: F811
    form = enrolled.form
    computer.record()
    box.harm = lambda call: HTML if call.path == "/v1/batches" else None
    synced(enrolled)
    form.tabs.setCurrentWidget(form.batches_tab)
    (batch,) = computer.desk.deliveries.batches()
    computer.desk.outbox.withdraw(batch.id)
    qtbot.mouseClick(form.slip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(enrolled.window.errors))
    assert "已经拆开" in str(enrolled.window.errors[0])
    enrolled.loop.look()
    settle()
    form.batches.selectRow(1)
    assert not form.slip.isEnabled()


@pytest.fixture
def other(make_computer):  # noqa: F811
    """A second computer of the office, enrolled."""
    other = make_computer()
    other.enrol()
    return other


@pytest.fixture
def crossed(enrolled, computer, other, city, synced):  # noqa: F811
    """A record that both computers corrected."""
    record = computer.record("原来的")
    synced(enrolled)
    city.send_back(record, "请补正")
    for sync in (other.sync, lambda: synced(enrolled)):
        sync()
    for one, words in ((other, "甲的更正"), (computer, "乙的更正")):
        entry = one.desk.get(record)
        one.desk.edit(record, replace(entry.record, title=words), entry.rev)
    other.sync()
    synced(enrolled)
    return record


@pytest.mark.parametrize(("button", "title"), [("mine", "乙的更正"), ("theirs", "甲的更正")])
def test_two_versions_are_compared_and_one_is_chosen(
    qtbot, enrolled, computer, crossed, *, button, title
):
    form, record = enrolled.form, crossed
    assert cells(form.troubles, 0) == ["两机冲突"]
    form.compare.click()
    qtbot.waitUntil(lambda: bool(enrolled.page.findChildren(ConflictDialog)))
    (dialog,) = enrolled.page.findChildren(ConflictDialog)
    getattr(dialog, button).click()
    qtbot.waitUntil(lambda: computer.desk.get(record).sync.name in ("PENDING", "ACCEPTED"))
    assert computer.desk.get(record).title == title
    with qtbot.waitSignal(enrolled.loop.ended):
        enrolled.loop.run()
    assert computer.states(record) == ["ACCEPTED"]


def test_automatic_sync_can_be_turned_off(qtbot, enrolled, computer):
    assert enrolled.form.automatic.isChecked()
    enrolled.form.automatic.click()
    qtbot.waitUntil(lambda: enrolled.loop.next_in is None)
    assert not computer.desk.deliveries.standing().automatic
    enrolled.form.automatic.click()
    qtbot.waitUntil(lambda: enrolled.loop.next_in is not None)


def test_a_run_that_leaves_touches_the_desk_no_more(enrolled, computer):
    enrolled.loop.leave()
    enrolled.loop.run()
    assert not enrolled.loop.running
    assert enrolled.loop.next_in is None


def test_the_models_are_sound_and_everything_has_a_name(enrolled, computer, synced):
    computer.record()
    form = enrolled.form
    testers = [
        QAbstractItemModelTester(table.model())
        for table in (form.troubles, form.batches, form.receipts, form.files)
    ]
    synced(enrolled)
    assert all(tester.model() is not None for tester in testers)
    for widget in enrolled.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(enrolled.page):
            said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert said or widget.objectName().startswith("qt_"), widget.objectName()
