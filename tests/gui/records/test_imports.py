"""Work orders and finance rows come in through their screens; imports are found again and undone."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.exchange.books import write_book
from tests.exchange.test_catalogue import MERGES, STANDARD
from tests.exchange.test_finance_rows import ROWS as PAYMENTS
from tests.exchange.test_finance_rows import sheet as payments
from tests.exchange.test_work_orders import order, sheet
from tests.gui.records.test_list_exchange import KEEP, activate
from zwcx_desktop.gui import theme
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.complaint import ComplaintState
from zwcx_desktop.store.values import ListQuery


@pytest.fixture
def show(sign_in, qtbot):
    shown = []

    def show(login="linxy", kind="complaint"):
        at = sign_in(login)
        page = KindPage(KINDS[kind], at.window, at.tasks)
        at.window.pages[kind] = page
        page.at = at
        shown.append(page)
        page.resize(1200, 760)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.arrived()
        qtbot.waitUntil(lambda: page.list._total.text() != "")
        return page

    yield show
    for page in shown:
        shiboken6.delete(page)


@pytest.fixture
def orders(tmp_path):
    rows = (order("GD1"), order("GD2", 诉求类型="民生类"), order("GD3", 诉求类型="咨询"))
    return write_book(tmp_path / "工单.xlsx", sheet(*rows).rows)


def settle(page, path, qtbot):
    """Open the table, say what 民生类 means, read it."""
    dialog = page.intake.begin()
    dialog.take_file(path)
    qtbot.waitUntil(lambda: bool(dialog.columns.choices))
    choice = dialog.columns.codes["民生类"]
    choice.setCurrentIndex(choice.findData("HELP"))
    activate(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.reading is not None)
    return dialog


def test_columns_are_settled_once_and_then_remembered(show, qtbot, orders):
    page = show()
    dialog = settle(page, orders, qtbot)
    assert dialog.keep.text() == "导入 3 件"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.at.window.said == ["已导入 3 件工单"])
    assert page.at.desk.page(ListQuery(kind="complaint")).total == 3
    again = page.intake.begin()
    again.take_file(orders)
    qtbot.waitUntil(lambda: again.reading is not None)
    assert again.reading.records == ()
    assert "没有可以导入的行" in again.said.text()
    assert again.means.isVisible()
    again.means.click()
    assert again.columns.codes["民生类"].currentData() == "HELP"


def test_what_is_not_settled_is_said_beside_the_button(show, qtbot, orders):
    dialog = show().intake.begin()
    dialog.take_file(orders)
    qtbot.waitUntil(lambda: bool(dialog.columns.choices))
    assert dialog.keep.text() == "逐行核对"
    assert "还没有对应的类别" in dialog.said.text()
    number = next(c for c in dialog.columns.choices.values() if c.currentData() == "source_no")
    number.choose("")
    assert "还没有指定“工单编号”" in dialog.said.text()
    assert not dialog.keep.isEnabled()
    number.choose("facts")
    number.choose("source_no")
    assert dialog.keep.isEnabled()
    kind = next(c for c in dialog.columns.choices.values() if c.currentData() == "category")
    kind.choose("")
    assert dialog.columns.codes == {}


def test_the_whole_import_is_taken_back_from_the_list_of_imports(show, qtbot, orders):
    page = show()
    dialog = settle(page, orders, qtbot)
    dialog.go_on()
    qtbot.waitUntil(lambda: page.intake.dialog is None)
    assert [a.text() for a in page.intake.bring.menu().actions()] == ["导入热线工单…", "导入记录…"]
    history = page.intake.show_history()
    qtbot.waitUntil(lambda: history.table.current() is not None)
    line = history.table.lines.line(0)
    assert line.cells[1:] == ("林秀英", "工单.xlsx", "3", "可以撤销")
    activate(qtbot, history)
    qtbot.keyClick(history.table, Qt.Key.Key_Return)
    qtbot.waitUntil(history.back.isVisible)
    assert "工单 GD1" in "".join(cells[4] for cells in history.report._lines)
    history.back.click()
    history.undo.click()
    assert "3 件工单将一并作废" in history.question.informativeText()
    button = next(b for b in history.question.buttons() if b.text() == "撤销导入")
    button.click()
    qtbot.waitUntil(lambda: "已撤销导入" in history.said.text())
    states = {row.state for row in page.at.desk.page(ListQuery(kind="complaint")).rows}
    assert states == {ComplaintState.VOID}
    qtbot.waitUntil(lambda: not history.undo.isEnabled())
    assert "已撤销" in history.table.lines.line(0).cells[4]


def test_an_import_that_was_worked_on_stays(show, qtbot, orders):
    page = show()
    settle(page, orders, qtbot).go_on()
    qtbot.waitUntil(lambda: page.intake.dialog is None)
    some = page.at.desk.page(ListQuery(kind="complaint")).rows[0].id
    page.at.desk.attachments.add(some, "录音.txt", "录音".encode())
    page.at.window.last.act()
    qtbot.waitUntil(lambda: page.at.window.errors != [])
    assert "其中 1 条" in page.at.window.errors[0].message
    history = page.intake.show_history()
    qtbot.waitUntil(lambda: history.table.current() is not None)
    assert not history.undo.isEnabled()


def test_only_the_importer_or_a_leader_takes_back_and_reads(show, qtbot, orders):
    page = show()
    settle(page, orders, qtbot).go_on()
    qtbot.waitUntil(lambda: page.intake.dialog is None)
    other = show("chenjg")
    history = other.intake.show_history()
    qtbot.waitUntil(lambda: history.table.current() is not None)
    assert not history.undo.isEnabled()
    history.show_report()
    qtbot.waitUntil(lambda: "知悉范围" in history.said.text())


def test_finance_rows_come_into_the_form(show, qtbot, tmp_path):
    page = show(kind="disclosure")
    path = write_book(tmp_path / "花名册.xlsx", payments(*PAYMENTS).rows)
    page.open_record(None)
    form = page.page.form
    entry = form.binder.entry("finance")
    assert entry.bring.text() == "从表格导入…"
    entry._reads(entry, entry._take_rows)
    dialog = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "ImportDialog")
    dialog.take_file(path)
    qtbot.waitUntil(lambda: bool(dialog.columns.fixed))
    source = dialog.columns.fixed["source"]
    assert isinstance(source, QLineEdit)
    source.setText("中央财政资金")
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.reading is not None)
    assert dialog.keep.text() == "导入 3 行"
    dialog.go_on()
    qtbot.waitUntil(lambda: len(entry.value()) == 3)
    assert "3 行合计" in entry.total.text()
    assert "21,644.00" in entry.total.text()
    strip = form.privacy.under("finance")
    qtbot.waitUntil(lambda: form.privacy.under("finance") is not None)
    strip = form.privacy.under("finance")
    assert "2 处个人信息" in strip.text()
    strip.mask_all.click()
    assert entry.value()[0].payee_masked == (
        "张**（凤溪村，440102********1235，138****5678，面积3.2）"
    )
    entry._table.selectAll()
    qtbot.keyClick(entry._table, Qt.Key.Key_Delete)
    assert entry.value() == ()


def test_a_catalogue_comes_in_whole(show, qtbot, tmp_path, qapp):
    page = show(kind="catalogue_item")
    dialog = page.intake.begin()
    dialog.take_file(write_book(tmp_path / "目录.xls", STANDARD, MERGES))
    qtbot.waitUntil(lambda: dialog.reading is not None)
    assert dialog.keep.text() == "导入 3 项"
    if KEEP:
        for _ in range(4):
            QApplication.processEvents()
        dialog.grab().save(str(Path(KEEP) / "catalogue-100.png"))
    dialog.go_on()
    qtbot.waitUntil(lambda: page.at.window.said == ["已导入 3 项公开事项"])
    target = tmp_path / "出.xlsx"
    page.exchange.save_table(target)
    qtbot.waitUntil(target.exists)
    again = page.intake.begin()
    again.take_file(target)
    qtbot.waitUntil(lambda: again.reading is not None)
    assert len(again.reading.records) == 3


def test_every_list_goes_out_by_key_and_by_menu(show, qtbot, tmp_path):
    page = show(kind="commitment")
    assert not page.exchange.give.isEnabled()
    page = show(kind="task")
    from tests.exchange.test_list_table import task

    page.at.tasks.write(page, lambda desk: desk.create_many("task", [task(1), task(2)]))
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    names = [action.text() for action in page.exchange.give.menu().actions()]
    assert names == [
        "导出任务表…（可再导入）", "导出本列表…（所见的列）", "导出全部字段…", "复制为表格文字",
    ]  # fmt: skip
    activate(qtbot, page)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, "e", Qt.KeyboardModifier.ControlModifier)
    asked = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "QFileDialog")
    assert asked.windowTitle() == "导出任务台账"
    asked.reject()
    for whole in (False, True):
        target = tmp_path / f"{whole}.xlsx"
        page.exchange.save_list(target, whole=whole)
        qtbot.waitUntil(target.exists)
        qtbot.waitUntil(page.exchange.give.isEnabled)
    assert page.at.window.said[-1] == "已导出 2 条：True.xlsx"
    page.exchange.save_list(tmp_path / "没有" / "表.xlsx")
    qtbot.waitUntil(lambda: page.at.window.errors != [])
    assert page.exchange.give.isEnabled()


def test_a_list_without_a_form_of_its_own_is_copied_as_it_is_shown(show, qtbot):
    from tests.exchange.test_list_table import complaint

    page = show()
    page.at.tasks.write(page, lambda desk: desk.create("complaint", complaint()))
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    page.exchange.copy()
    qtbot.waitUntil(lambda: page.at.window.said == ["已复制 1 条，可以粘贴到表格中"])
    head, line = QApplication.clipboard().text().splitlines()
    assert head.startswith("标题\t状态")
    assert line.startswith("路灯不亮\t已登记")


@pytest.mark.parametrize(("scheme", "size"), [("light", 100), ("light", 150)])
def test_columns_and_imports_are_dressed_at_every_size(show, qapp, qtbot, orders, scheme, size):
    theme.apply(qapp, scheme, size)
    page = show()
    dialog = page.intake.begin()
    dialog.take_file(orders)
    qtbot.waitUntil(lambda: bool(dialog.columns.choices))
    dialog.resize(round(1180 * size / 100), 720)
    for _ in range(8):
        QApplication.processEvents()
    buttons = (dialog.keep, dialog.again)
    assert [b.text() for b in buttons if b.width() + 1 < b.minimumSizeHint().width()] == []
    if KEEP:
        dialog.grab().save(str(Path(KEEP) / f"columns-{size}.png"))
    choice = dialog.columns.codes["民生类"]
    choice.setCurrentIndex(choice.findData("HELP"))
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.reading is not None)
    if KEEP:
        for _ in range(4):
            QApplication.processEvents()
        dialog.grab().save(str(Path(KEEP) / f"orders-{size}.png"))
    dialog.go_on()
    qtbot.waitUntil(lambda: page.intake.dialog is None)
    history = page.intake.show_history()
    qtbot.waitUntil(lambda: history.table.current() is not None)
    for _ in range(8):
        QApplication.processEvents()
    if KEEP:
        history.grab().save(str(Path(KEEP) / f"history-{size}.png"))
        page.grab().save(str(Path(KEEP) / f"list-{size}.png"))
