"""Many records at once: what fits is printed as one job or saved, the rest is named with why."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.printing.batch import Source, survey
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.naming import distinct_names
from zwcx_desktop.printing.press import Press
from zwcx_desktop.printing.preview import page_sizes, page_text
from zwcx_desktop.records import KINDS

_FLAG = QItemSelectionModel.SelectionFlag
TITLES = ("窗口限时办结承诺", "入学材料核验承诺", "一次性告知承诺")


@pytest.fixture(scope="module")
def press():
    return Press(FontBook(asset("fonts")), asset("templates"))


@pytest.fixture
def office_of_three(sign_in, promise, press):
    """Three signed commitments; of the first two a D01 was issued, the second one's is void."""
    made = []
    for login, event in (("linxy", "submit"), ("chenjg", "pass"), ("huangwm", "sign")):
        desk = sign_in(login).desk
        made = made or [
            desk.create("commitment", replace(promise, title=t, content=f"{t}，限时办结。")).id
            for t in TITLES
        ]
        for one in made:
            choice = next(c for c in desk.actions(one) if c.transition.event == event)
            asks = choice.transition.asks
            desk.act(one, event, asks() if asks else None)
    at = sign_in("linxy")
    for number, one in enumerate(made[:2], start=1):
        issued = press.issue(at.desk, "D01", (one,), f"凤溪镇诺〔2026〕{number}号")
    at.desk.documents.void(issued.id, "印错")
    return SimpleNamespace(at=at, desk=at.desk, ids=made, window=at.window)


@pytest.fixture
def batch(office_of_three, qtbot):
    """The window of a batch of all three, opened from their list."""
    page = KindPage(KINDS["commitment"], office_of_three.at.window, office_of_three.at.tasks)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.list.reload()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 3)
    page.printing.whole.trigger()
    qtbot.waitUntil(lambda: _ready(page.printing))
    page.batch = page.printing.batch
    return page


def _ready(printing):
    return printing.batch is not None and printing.batch.choice is not None


def _choose(batch, code, source):
    at = next(n for n, choice in enumerate(batch._choices) if choice.form.code == code)
    batch.forms.setCurrentIndex(at)
    batch.sources[source].click()


def _rows(batch):
    return [
        tuple(batch.rows.item(row, column).text() for column in (0, 1))
        for row in range(batch.rows.rowCount())
    ]


def test_what_can_be_printed_of_the_records(office_of_three):
    choices = {c.form.code: c for c in survey(office_of_three.desk, office_of_three.ids)}
    assert {"D01", "P00"} <= set(choices)
    assert not {"D02", "P01"} & set(choices), "a list of one record is none"
    assert list(choices)[-1] == "P00"
    first = choices["D01"]
    assert (len(first.drafts.items), len(first.kept.items), first.kept.pages) == (3, 1, 3)
    assert [(left.name.split("（")[0], left.why) for left in first.kept.left] == [
        (TITLES[1], "已经作废。"),
        (TITLES[2], "还没有制发。"),
    ]
    assert survey(office_of_three.desk, ()) == ()
    assert survey(office_of_three.desk, ("none",)) == ()


def test_one_letter_of_several_records_is_printed_once(office_of_three, press):
    desk, ids = office_of_three.desk, office_of_three.ids
    press.issue(desk, "D01", tuple(ids[1:]), "凤溪镇诺〔2026〕3号")
    (kept,) = (c.kept for c in survey(desk, ids) if c.form.code == "D01")
    assert len(kept.items) == 2
    assert "只印一份" in kept.left[0].why


def test_the_window_names_what_is_printed_and_what_is_not(batch, qtbot):
    window = batch.batch
    _choose(window, "D01", Source.KEPT)
    assert window.sources[Source.DRAFT].text() == "草稿（3）"
    assert window.total.text() == "打印 1 份、3 页，2 条不打印"
    rows = _rows(window)
    assert rows[0][1] == "打印"
    assert {row[1] for row in rows[1:]} == {"不打印：已经作废。", "不打印：还没有制发。"}
    assert TITLES[0] in rows[0][0]
    _choose(window, "P00", Source.DRAFT)
    assert window.total.text() == "打印 3 份"
    assert not window.sources[Source.KEPT].isEnabled()
    window.reject()
    assert batch.printing.batch is None


def test_drafts_go_into_one_job_each_on_a_leaf_of_its_own(batch, qtbot, tmp_path):
    window, desk = batch.batch, batch.printing._tasks._desk
    _choose(window, "D01", Source.DRAFT)
    window.print.click()
    qtbot.waitUntil(lambda: window.asked is not None)
    asked = window.asked
    qtbot.waitUntil(asked.keep.isEnabled)
    assert asked.table.rowCount() == 3
    assert asked.table.item(0, 0).text().startswith("草稿-D01-公开承诺书-2026-")
    asked.sides.setCurrentIndex(1)
    asked.accept_file(tmp_path / "job.pdf")
    qtbot.waitUntil(lambda: window.report.toPlainText() != "")
    assert window.report.toPlainText() == "已存成 job.pdf：3 份、9 页。"
    pdf = (tmp_path / "job.pdf").read_bytes()
    assert len(page_sizes(pdf)) == 11
    assert ["草稿" in page_text(pdf, n) for n in (0, 4, 8)] == [True] * 3
    assert [page_text(pdf, n) for n in (3, 7)] == ["", ""]
    assert desk.oversight.audit(limit=1)[0].summary == "批量另存草稿 D01，共 3 条"
    assert len(desk.documents.numbers.register("凤溪镇诺", 2026)) == 2, "nothing was numbered"
    window.close()


def test_what_was_kept_is_printed_and_counted(batch, office_of_three, qtbot, queue):
    window, desk = batch.batch, office_of_three.desk
    _choose(window, "D01", Source.KEPT)
    window.print.click()
    qtbot.waitUntil(lambda: window.asked is not None)
    order = replace(window.asked.order(), printer="HP")
    window.asked.reject()
    with qtbot.waitSignal(window.strip.ended):
        window.send(order)
    (kept,) = desk.documents.of(office_of_three.ids[0])
    assert (kept.prints, kept.reprints) == (1, 0)
    assert desk.oversight.audit(limit=1)[0].summary == "第 1 次打印文书：1 份，全部 3 页"
    assert desk.documents.pdf(kept.id).startswith(b"%PDF")
    said = window.report.toPlainText().splitlines()
    assert said[:2] == ["已送到打印机：1 份、3 页。", "没有打印的 2 条："]
    assert {(line[2:].split("（")[0], line.split("：")[1]) for line in said[2:]} == {
        (TITLES[1], "已经作废。"),
        (TITLES[2], "还没有制发。"),
    }
    window.copy.click()
    assert QApplication.clipboard().text() == window.report.toPlainText()
    window.close()


def test_all_are_saved_and_nothing_is_overwritten(batch, office_of_three, qtbot, tmp_path):
    window = batch.batch
    _choose(window, "P00", Source.DRAFT)
    for again in (False, True):
        window.say("")
        window.save_to(tmp_path)
        qtbot.waitUntil(lambda: window.report.toPlainText() != "")
        assert ("加了序号" in window.report.toPlainText()) is again
    names = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert len(names) == 6
    assert sum(name.endswith("（2）.pdf") for name in names) == 3
    assert all(name.startswith("草稿-P00-公开承诺记录单-2026-CN-") for name in names)
    assert office_of_three.window.preferences.folder == str(tmp_path)
    window.close()


def test_a_folder_that_cannot_be_written_is_said_and_can_be_tried_again(batch, qtbot, tmp_path):
    window = batch.batch
    _choose(window, "P00", Source.DRAFT)
    window.save_to(tmp_path / "later")
    qtbot.waitUntil(window.strip.again.isVisible)
    assert "打不开" in window.strip.fault.text()
    (tmp_path / "later").mkdir()
    window.strip.again.click()
    qtbot.waitUntil(lambda: window.report.toPlainText() != "")
    assert len(list((tmp_path / "later").iterdir())) == 3
    window.close()


def test_another_try_goes_on_where_the_folder_was_full(batch, qtbot, tmp_path):
    window, folder = batch.batch, tmp_path / "later"
    folder.mkdir()
    _choose(window, "P00", Source.DRAFT)
    # A folder in the way of the second file stands for a disk that is full by then.
    names = []
    window._prepare(lambda made: names.extend(f"{part.name}.pdf" for part in made.parts))
    qtbot.waitUntil(lambda: len(names) == 3)
    hurdle = folder / f"{names[1]}.new"
    hurdle.mkdir()
    window.save_to(folder)
    qtbot.waitUntil(window.strip.again.isVisible)
    assert "已存 1 份，还有 2 份没有存" in window.strip.fault.text()
    hurdle.rmdir()
    window.strip.again.click()
    qtbot.waitUntil(lambda: window.report.toPlainText() != "")
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    assert "3 份" in window.report.toPlainText()
    window.close()


def test_what_is_cancelled_while_saving_says_so(batch, office_of_three, qtbot, tmp_path):
    window, tasks, begin = batch.batch, office_of_three.at.tasks, threading.Event()
    _choose(window, "P00", Source.DRAFT)
    made = []
    window._prepare(made.append)
    qtbot.waitUntil(lambda: bool(made))
    with ThreadPoolExecutor(1) as paper:
        paper.submit(begin.wait)
        tasks.lanes = replace(tasks.lanes, paper=paper)
        window.save_to(tmp_path)
        qtbot.waitUntil(lambda: window.strip.busy)
        window.strip.cancel()
        begin.set()
        qtbot.waitUntil(lambda: not window.strip.busy)
    qtbot.waitUntil(lambda: window.report.toPlainText() != "")
    assert window.report.toPlainText() == "已取消，什么都没有保存。"
    window.close()


def test_records_without_a_number_are_told_apart_by_their_title(sign_in, promise, press):
    desk = sign_in("linxy").desk
    ids = [desk.create("commitment", replace(promise, title=title)).id for title in TITLES]
    names = [press.gather(desk, "P00", (one,)).name for one in ids]
    assert names == [f"P00-公开承诺记录单-2026-1120-{title}.pdf" for title in TITLES]
    long = desk.create("commitment", replace(promise, title="承诺/事项" * 12)).id
    name = press.gather(desk, "P00", (long,)).name
    assert name == "P00-公开承诺记录单-2026-1120-" + ("承诺事项" * 12)[:24] + ".pdf"


def test_files_of_one_name_are_not_taken_for_older_ones(batch, qtbot, tmp_path):
    window = batch.batch
    _choose(window, "P00", Source.DRAFT)

    def save_alike(made):
        alike = tuple(replace(part, name="同名") for part in made.parts)
        window._save(tmp_path, replace(made, parts=alike))

    window._prepare(save_alike)
    qtbot.waitUntil(lambda: window.report.toPlainText() != "")
    assert "其中 2 份与别的文件同名，加了序号" in window.report.toPlainText()
    window.close()


def test_a_short_report_leaves_the_room_to_the_list(batch):
    window = batch.batch
    window.say("已存到“文书”：30 份。")
    short = window.report.height()
    window.say("已存到“文书”：30 份。\n" * 30)
    assert short < window.report.height() / 2
    window.close()


def test_a_record_that_went_meanwhile_is_left_out(batch, office_of_three, qtbot, tmp_path):
    window = batch.batch
    _choose(window, "P00", Source.DRAFT)
    missing = replace(window.choice.drafts.items[1], record="gone")
    first, _second, third = window.choice.drafts.items
    drafts = replace(window.choice.drafts, items=(first, missing, third))
    choice = replace(window.choice, drafts=drafts)
    window.show_choices((choice,))
    window.save_to(tmp_path)
    qtbot.waitUntil(lambda: window.report.toPlainText() != "")
    assert "没有打印的 1 条" in window.report.toPlainText()
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    window.close()


def test_chosen_rows_are_offered_by_their_number(batch, qtbot):
    batch.batch.reject()
    table, printing = batch.list.table, batch.printing
    table.clearSelection()
    printing.button.menu().aboutToShow.emit()
    assert not printing.chosen.isEnabled()
    for row in (0, 2):
        table.selectionModel().select(batch.list.model.index(row, 0), _FLAG.Select | _FLAG.Rows)
    printing.button.menu().aboutToShow.emit()
    assert printing.chosen.text() == "批量打印所选 2 条…"
    printing.chosen.trigger()
    qtbot.waitUntil(lambda: _ready(printing))
    assert printing.batch.rows.rowCount() == 2
    printing.batch.reject()


@pytest.mark.parametrize(
    ("wanted", "taken", "names"),
    [
        (["甲.pdf", "乙.pdf"], [], ["甲.pdf", "乙.pdf"]),
        (["甲.pdf", "甲.pdf", "甲.pdf"], [], ["甲.pdf", "甲（2）.pdf", "甲（3）.pdf"]),
        (["甲.pdf"], ["甲.pdf", "甲（2）.pdf"], ["甲（3）.pdf"]),
        (["D01.pdf"], ["d01.PDF"], ["D01（2）.pdf"]),
        (["甲（2）.pdf", "甲.pdf", "甲.pdf"], [], ["甲（2）.pdf", "甲.pdf", "甲（3）.pdf"]),
        (["甲", "甲"], [], ["甲", "甲（2）"]),
    ],
)
def test_names_that_meet_are_numbered(wanted, taken, names):
    assert list(distinct_names(wanted, taken)) == names
