"""A task table comes in through the list, tried out first, and goes out again."""

import os
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from zwcx_desktop.assets import asset
from zwcx_desktop.exchange.importers import report_text
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import read_file, read_text, write_line
from zwcx_desktop.gui import theme
from zwcx_desktop.gui.import_report import excerpt
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.task import TaskState
from zwcx_desktop.store.values import ListQuery

TABLE = asset("samples/panjin_tasks.xlsx")
KEEP = os.environ.get("ZWCX_SHOTS")


def tab_text():
    return "".join(f"{write_line(row)}\n" for row in read_file(TABLE)[1:])


def activate(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def total(desk):
    return desk.page(ListQuery(kind="task")).total


@pytest.fixture
def show(sign_in, qtbot):
    shown = []

    def show(login="linxy", kind="task"):
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
def read(show, qtbot):
    """The list with the dialog open and the 盘锦 table tried out."""

    def read():
        page = show()
        dialog = page.intake.begin()
        dialog.take_file(TABLE)
        qtbot.waitUntil(lambda: dialog.reading is not None)
        return page, dialog

    return read


def test_a_pasted_table_is_shown_first_and_kept_by_keyboard(show, qtbot):
    page = show()
    desk = page.at.desk
    QApplication.clipboard().setText(tab_text())
    assert page.intake.bring.focusPolicy() & Qt.FocusPolicy.TabFocus
    first, *_ = page.intake.bring.menu().actions()
    assert first.text() == "导入任务表…"
    first.trigger()
    dialog = page.intake.dialog
    assert not dialog.keep.isEnabled()
    activate(qtbot, dialog)
    qtbot.keyClick(dialog, "v", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.reading is not None)
    assert dialog.keep.text() == "导入 14 项"
    assert total(desk) == 0
    qtbot.keyClick(dialog.report.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.at.window.said != [])
    assert page.at.window.said == ["已导入 14 项任务"]
    assert total(desk) == 14
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 14)
    assert not page.list.filters.active
    assert page.at.window.last.action == "撤销导入"
    page.at.window.last.act()
    qtbot.waitUntil(lambda: page.at.window.said[-1] == "已撤销导入，14 项任务已作废")
    assert {row.state for row in desk.page(ListQuery(kind="task")).rows} == {TaskState.VOID}


def test_ctrl_v_on_the_list_opens_the_dialog_with_the_table(show, qtbot):
    page = show()
    QApplication.clipboard().setText(tab_text())
    page.list.table.show()
    page.list._stack.setCurrentWidget(page.list.table)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, "v", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.intake.dialog.reading is not None)


def test_enter_alone_keeps_nothing(read, qtbot):
    page, dialog = read()
    qtbot.keyClick(dialog.report.table, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert page.intake.dialog is None
    assert total(page.at.desk) == 0


def test_the_report_accounts_for_every_row_with_its_source(read):
    _, dialog = read()
    report, table = dialog.reading.report, dialog.report.table
    lines = dialog.report._lines
    assert {int(cells[0]) for cells in lines} == set(range(1, report.lines + 1))
    at = next(at for at, cells in enumerate(lines) if cells[5] == "市发改委")
    assert "市委改委" in table.item(at, 3).text()
    table.selectRow(at)
    assert "市委宣传部 市委改委 市人社局" in dialog.report.words.toPlainText()
    assert "建议：市发改委" in dialog.report.words.toPlainText()


def test_chips_narrow_the_report(read, qtbot):
    _, dialog = read()
    view = dialog.report
    chip = next(c for c in view.chips.buttons() if c.property("result") == Level.PERSON.label)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert {view._lines[at][1] for at in view.shown()} == {Level.PERSON.label}
    assert str(len(view.shown())) in chip.text()
    numbers = [view.table.item(at, 0).text() for at in view.shown()]
    assert [n for n in numbers if n] == list(
        dict.fromkeys(view._lines[at][0] for at in view.shown())
    )


def test_dropped_files_and_texts_are_taken(show, qtbot):
    page = show()
    dialog = page.intake.begin()
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(TABLE))])
    dialog.take(content)
    qtbot.waitUntil(lambda: dialog.keep.text() == "导入 14 项")
    dialog.take(QMimeData())
    assert "没有可以读取的表格" in dialog.said.text()
    assert dialog.keep.isEnabled()


def test_pasting_from_an_empty_clipboard_says_what_to_do(show):
    dialog = show().intake.begin()
    dialog.take(None)
    assert "没有可以读取的表格" in dialog.said.text()


def test_what_is_no_table_is_refused_beside_the_choice(show, qtbot, tmp_path):
    page = show()
    dialog = page.intake.begin()
    dialog.take_text("今天的会议纪要\n第一项")
    qtbot.waitUntil(lambda: "没有找到任务分解表的表头" in dialog.said.text())
    assert not dialog.keep.isEnabled()
    broken = tmp_path / "坏.xlsx"
    broken.write_bytes(b"PK\x03\x04nothing")
    dialog.take_file(broken)
    qtbot.waitUntil(lambda: "不是完好的表格文件" in dialog.said.text())
    assert page.at.window.errors == []


def test_a_row_that_lacks_what_it_needs_holds_the_whole_table_back(show, qtbot):
    page = show()
    dialog = page.intake.begin()
    lines = tab_text().splitlines(keepends=True)
    cells = lines[1].split("\t")
    cells[4] = ""
    dialog.take_text("".join([lines[0], "\t".join(cells), *lines[2:]]))
    qtbot.waitUntil(lambda: dialog.reading is not None)
    assert not dialog.keep.isEnabled()
    assert "有 1 行缺少必填内容" in dialog.said.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert total(page.at.desk) == 0


def test_a_failure_leaves_nothing_and_the_dialog_open(read, qtbot):
    page, dialog = read()
    last = dialog.reading.records[-1]
    object.__setattr__(last, "lead_units", ())
    dialog.go_on()
    qtbot.waitUntil(lambda: "牵头单位" in dialog.said.text())
    assert dialog.isVisible()
    assert dialog.keep.text() == "导入 14 项"
    assert total(page.at.desk) == 0


def test_the_same_table_again_is_noticed(read, qtbot):
    page, dialog = read()
    dialog.go_on()
    qtbot.waitUntil(lambda: page.intake.dialog is None)
    again = page.intake.begin()
    again.take_file(TABLE)
    qtbot.waitUntil(lambda: again.reading is not None)
    told = [f for f in again.reading.report.of(Level.PERSON) if "再导入会重复" in f.text]
    assert len(told) == 14


def test_the_report_is_copied_and_saved(read, tmp_path):
    _, dialog = read()
    assert dialog.keeping.copy.isVisible()
    dialog.keeping.copy.click()
    assert QApplication.clipboard().text() == report_text(dialog.reading.report)
    target = tmp_path / "报告.xlsx"
    dialog.keeping.save_to(target)
    assert read_file(target)[1:] == dialog.report._lines
    dialog.keeping.save_to(tmp_path / "没有" / "报告.xlsx")
    assert "不能写入" in dialog.said.text()


def test_the_list_goes_back_into_the_table_it_came_from(read, qtbot, tmp_path):
    page, dialog = read()
    dialog.go_on()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 14)
    page.list.columns.sorted.emit("title")
    page.exchange.copy()
    qtbot.waitUntil(lambda: page.at.window.said[-1].startswith("已复制 14 项任务"))
    rows = [row for row in read_text(tab_text()) if row[0] != "序号"]
    assert list(read_text(QApplication.clipboard().text())[1:]) == rows
    target = tmp_path / "任务表.xlsx"
    page.exchange.save_table(target)
    qtbot.waitUntil(lambda: page.at.window.said[-1] == "已导出 14 项任务：任务表.xlsx")
    assert list(read_file(target)[1:]) == rows
    page.exchange.save_table(tmp_path / "没有" / "任务表.xlsx")
    qtbot.waitUntil(lambda: bool(page.at.window.errors))


def test_ctrl_c_copies_the_chosen_rows_and_voided_ones_are_left_out(read, qtbot):
    page, dialog = read()
    dialog.go_on()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 14)
    desk = page.at.desk
    activate(qtbot, page)
    page.list.table.setFocus()
    page.list.table.selectRow(3)
    chosen = desk.get(page.list.chosen()[0]).record
    qtbot.keyClick(page.list.table, "c", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.at.window.said[-1].startswith("已复制 1 项"))
    assert read_text(QApplication.clipboard().text())[1][1] == chosen.name
    event = next(
        c for c in desk.actions(page.list.chosen()[0]) if c.transition.target is TaskState.VOID
    )
    answers = event.transition.asks(reason="重复录入")
    page.at.tasks.write(
        page, lambda d: d.act(page.list.chosen()[0], event.transition.event, answers)
    )
    qtbot.waitUntil(lambda: any(r.state is TaskState.VOID for r in page.list.model.rows()))
    page.list.table.clearSelection()
    page.exchange.copy()
    qtbot.waitUntil(lambda: page.at.window.said[-1].startswith("已复制 13 项"))


def test_only_who_may_write_tasks_imports_and_only_kinds_with_a_table(show):
    assert show().intake.bring.isVisible()
    leader = show("huangwm")
    assert not leader.intake.bring.isVisible()
    assert leader.exchange.give.isVisible()
    assert not hasattr(show(kind="commitment"), "intake")


def test_an_excerpt_shows_what_is_meant_amid_its_words():
    words = "甲" * 40 + "市委改委" + "乙" * 40
    assert excerpt(words, "单位“市委改委”未能识别") == f"…{'甲' * 18}市委改委{'乙' * 18}…"
    assert excerpt("短", "没有引文") == "短"


@pytest.mark.parametrize(("scheme", "size"), [("light", 100), ("dark", 100), ("light", 150)])
def test_the_dialog_is_dressed_at_every_size(read, qapp, scheme, size):
    theme.apply(qapp, scheme, size)
    page, dialog = read()
    dialog.resize(round(1180 * size / 100), 720)
    for _ in range(8):
        QApplication.processEvents()
    buttons = (
        dialog.keep,
        dialog.keeping.copy,
        dialog.keeping.save,
        *dialog.report.chips.buttons(),
    )
    assert [b.text() for b in buttons if b.width() + 1 < b.minimumSizeHint().width()] == []
    assert all(b.accessibleName() or b.text() for b in buttons)
    if KEEP:
        dialog.grab().save(str(Path(KEEP) / f"import-{scheme}-{size}.png"))
        dialog.resize(800, 640)
        QApplication.processEvents()
        dialog.grab().save(str(Path(KEEP) / f"import-narrow-{scheme}-{size}.png"))
        dialog._turn_to(0)
        QApplication.processEvents()
        dialog.grab().save(str(Path(KEEP) / f"landing-{scheme}-{size}.png"))
        page.grab().save(str(Path(KEEP) / f"tasks-{scheme}-{size}.png"))
