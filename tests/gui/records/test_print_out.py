"""From the preview to paper: exact size, ranges, leaves, copies; a job that fails is kept."""

import threading
from datetime import UTC, datetime

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from zwcx_desktop.assets import asset
from zwcx_desktop.gui import theme
from zwcx_desktop.gui.print_order import PrintOrder
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Courier, Lanes
from zwcx_desktop.gui.widgets.printer import Order, carry_out, machines, paint
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.imposition import Part, Sides, joined
from zwcx_desktop.printing.machine import Machine
from zwcx_desktop.printing.paper import PageBreak, Paper, Para
from zwcx_desktop.printing.preview import page_sizes, page_text, render
from zwcx_desktop.printing.queue import PrintRefused
from zwcx_desktop.printing.typeset import typeset

WHEN = datetime(2026, 11, 20, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("qapp")
NEAR = 0.3
"""Millimetres a printed line may be off."""


@pytest.fixture(scope="module")
def book():
    return FontBook(asset("fonts"))


def document(book, *texts, landscape=False):
    blocks = [b for text in texts for b in (Para(text), PageBreak())][:-1]
    paper = Paper(code="", title=(), blocks=tuple(blocks), landscape=landscape)
    return typeset(paper, book, WHEN).pdf


def part(pdf, name="公示", **how):
    return Part(pdf, name, tuple(range(1, len(page_sizes(pdf)) + 1)), **how)


def paper(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def never():
    return False


def ink(pdf, page, dpi=200):
    """Return left, top, right and bottom of the ink on *page* in mm."""
    drawn = render(pdf, page, dpi)
    starts = range(0, len(drawn.pixels), drawn.stride)
    rows = [drawn.pixels[at + 1 : at + drawn.width * 4 : 4] for at in starts]
    high = [y for y, row in enumerate(rows) if min(row) < 128]
    wide = [x for x in range(drawn.width) if min(drawn.pixels[x * 4 + 1 :: drawn.stride]) < 128]
    return [v * 25.4 / dpi for v in (wide[0], high[0], wide[-1], high[-1])]


@pytest.mark.parametrize("dpi", [300, 600])
@pytest.mark.parametrize("landscape", [False, True])
def test_a_page_is_printed_at_its_own_size_with_its_margins(book, tmp_path, landscape, dpi):
    pdf = joined([part(document(book, "承诺事项按时办结。" * 90, landscape=landscape))], Sides.LONG)
    told = []
    done = paint(pdf, paper(tmp_path / "out.pdf"), dpi, lambda *at: told.append(at), never)
    out = (tmp_path / "out.pdf").read_bytes()
    count = len(page_sizes(pdf))
    assert done == count
    assert told == [(n + 1, count) for n in range(count)]
    assert [tuple(map(round, size)) for size in page_sizes(out)] == [(595, 842)] * count
    for page in range(count):
        assert ink(out, page) == pytest.approx(ink(pdf, page), abs=NEAR)


def test_ranges_copies_and_blank_backs_reach_the_paper(book, tmp_path):
    long = document(book, *(f"第{n}页" for n in range(1, 6)))
    chosen = Part(long, "台账", (1, 2, 5), of=5)
    one = part(document(book, "单页"), copies=2)
    pdf = joined([chosen, one], Sides.LONG)
    paint(pdf, paper(tmp_path / "out.pdf"), 150, lambda *_at: None, never)
    out = (tmp_path / "out.pdf").read_bytes()
    inked = [min(render(out, n, 40).pixels[1::4]) < 200 for n in range(len(page_sizes(out)))]
    assert inked == [True, True, True, False, True, False, True]
    assert chosen.pages_in_words() == "第 1-2、5 页"
    assert one.pages_in_words() == "全部 1 页"


def test_a_job_that_is_stopped_ends_after_the_side_under_way(book, tmp_path):
    pdf = document(book, *"甲乙丙丁")
    stop = threading.Event()
    done = paint(pdf, paper(tmp_path / "o.pdf"), 72, lambda *_at: stop.set(), stop.is_set)
    assert done == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_refuses_says_what_to_do(book, tmp_path):
    with pytest.raises(PrintRefused, match="没有接受任务") as refused:
        paint(document(book, "甲"), paper(tmp_path / "no" / "o.pdf"), 72, print, never)
    assert "再试一次" in refused.value.hint


def test_the_printers_of_this_computer_can_be_asked_for():
    assert all(isinstance(machine, Machine) for machine in machines())


def test_the_queue_gets_the_job_itself(queue, book):
    order = Order("公示", (part(document(book, "甲", "乙")),), Sides.LONG, "HP")
    told = []
    assert carry_out(order, lambda *at: told.append(at), never) == 2
    assert told == [(2, 2)]
    assert page_text((queue / "got.pdf").read_bytes(), 1).startswith("乙")
    assert "-d HP" in (queue / "said").read_text()


def test_stopped_before_it_began_nothing_goes_out(queue, book):
    order = Order("公示", (part(document(book, "甲")),), Sides.LONG, "HP")
    assert carry_out(order, print, lambda: True) == 0
    assert not (queue / "got.pdf").exists()


@pytest.fixture
def window(qtbot, dressed):
    made = QWidget()
    made.courier = Courier(Lanes.inline())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ask(window, qtbot):
    def open_with(parts, found=(), **how):
        dialog = PrintOrder("公示", parts, window.courier, window, **how)
        dialog.open()
        qtbot.waitUntil(dialog.keep.isEnabled)
        dialog._found(tuple(found))
        dialog.orders = []
        dialog.agreed.connect(dialog.orders.append)
        return dialog

    return open_with


def test_what_is_chosen_is_what_is_ordered(ask, book):
    dialog = ask([part(document(book, *"甲乙丙丁戊"))], [Machine("HP")], page=2)
    assert [b.text() for b in (dialog.pages.all, dialog.pages.current)] == [
        "全部",
        "当前页（第 2 页）",
    ]
    assert dialog.sides.currentText() == "双面（长边翻转）"
    assert dialog.total.text() == "共 1 份、5 页，用 A4 纸 3 张，按原大小（100%）打印。"
    dialog.copies.setValue(3)
    assert "共 3 份、15 页，用 A4 纸 9 张" in dialog.total.text()
    dialog.pages.current.click()
    assert "共 3 份、3 页，用 A4 纸 3 张" in dialog.total.text()
    dialog.pages.numbers.setText("１－２，４")
    dialog.pages.numbers.textEdited.emit("")
    dialog.accept()
    (order,) = dialog.orders
    assert (order.printer, order.sides, order.fine) == ("HP", Sides.LONG, False)
    assert [(p.pages, p.copies, p.of) for p in order.parts] == [((1, 2, 4), 3, 5)]


def test_page_numbers_that_cannot_be_read_are_refused_beside_them(ask, book):
    dialog = ask([part(document(book, *"甲乙"))], [Machine("HP")])
    dialog.pages.numbers.setText("2-9")
    dialog.pages.numbers.textEdited.emit("")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.orders == []
    assert "没有第 9 页" in dialog.pages.note.text()
    dialog.pages.all.click()
    assert dialog.pages.note.problem is None


def test_paper_that_is_not_a4_is_warned_of_before_printing(ask, book):
    letter = Machine("旧机", paper="Letter", paper_mm=(215.9, 279.4), duplex=False)
    dialog = ask([part(document(book, *"甲乙"))], [Machine("HP"), letter])
    assert (dialog.warning.text(), dialog.keep.text()) == ("", "打印")
    dialog.printer.setCurrentIndex(1)
    assert "Letter，不是 A4" in dialog.warning.text()
    assert dialog.keep.text() == "仍要打印"
    assert dialog.sides.currentText() == "单面"
    assert not dialog.sides.isEnabled()
    dialog.printer.setCurrentIndex(0)
    assert dialog.sides.currentText() == "双面（长边翻转）"


def test_without_a_printer_the_job_goes_to_a_file(ask, book, tmp_path):
    dialog = ask([part(document(book, "甲"))])
    assert "没有找到打印机" in dialog.warning.text()
    assert dialog.keep.text() == "存成文件…"
    dialog.accept_file(tmp_path / "job.pdf")
    assert dialog.orders[0].target == tmp_path / "job.pdf"


def test_several_documents_have_copies_of_their_own(ask, book):
    parts = [part(document(book, "甲"), "甲书"), part(document(book, "乙", "丙"), "乙书")]
    dialog = ask(parts, [Machine("HP")])
    assert dialog.pages.isHidden()
    assert dialog.table.item(1, 0).text() == "乙书"
    dialog.table.item(0, 2).setText("2")
    assert "共 3 份、4 页，用 A4 纸 3 张" in dialog.total.text()
    for row in (0, 1):
        dialog.table.item(row, 2).setText("0")
    dialog.accept()
    assert dialog.orders == []
    assert "份数都是 0" in dialog.nothing.text()
    dialog.table.item(0, 2).setText("2")
    assert dialog.nothing.isHidden()
    dialog.accept()
    assert [(p.name, p.copies) for p in dialog.orders[0].parts] == [("甲书", 2)]


def test_a_number_typed_at_once_is_the_number_of_copies(ask, book, qtbot):
    dialog = ask([part(document(book, "甲"))], [Machine("HP")])
    dialog.copies.setFocus()
    qtbot.keyClicks(dialog.copies, "3")
    assert dialog.order().parts[0].copies == 3


def test_a_file_is_as_fine_as_the_document_itself(ask, book):
    dialog = ask([part(document(book, "甲"))])
    assert dialog.fine.isHidden()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_what_is_asked_fits_on_the_screen(ask, book, dressed, size):
    theme.apply(dressed, "light", size)
    dialog = ask([part(document(book, "甲"), f"第{n}份") for n in range(30)])
    assert dialog.height() <= dialog.screen().availableSize().height()


def test_the_keyboard_goes_through_the_preview_as_the_eye_does(window, book, qtbot):
    preview = _preview(window, document(book, "甲", "乙"), qtbot)
    preview.offer_choices()
    preview.view.bar.itemAt(0).widget().setFocus()
    seen = []
    for _ in range(11):
        at = preview.focusWidget()
        seen.append(at.accessibleName() or at.text())
        preview.focusNextChild()
    assert seen == [
        "上一页", "页码", "下一页", "缩小", "缩放", "放大", "页面缩略图", "第 1 页，共 2 页",
        "版式选项…", "保存为 PDF…", "打印…",
    ]  # fmt: skip
    preview.close()


def test_where_the_keyboard_is_in_the_pages_is_seen(window, book, qtbot):
    preview = _preview(window, document(book, "甲", "乙"), qtbot)
    pictures = []
    for widget in (preview.view.canvas, preview.print):
        widget.setFocus()
        pictures.append(preview.view.canvas.grab().toImage())
    assert pictures[0] != pictures[1]
    preview.close()


def _preview(window, pdf, qtbot):
    preview = PrintPreview(pdf, "公示.pdf", window.courier, window)
    preview.open()
    qtbot.waitUntil(lambda: preview.view.count > 0)
    return preview


def test_a_job_that_failed_is_kept_for_another_try(window, queue, book, qtbot):
    preview = _preview(window, document(book, "甲", "乙"), qtbot)
    (queue / "shut").touch()
    order = Order("公示", (part(document(book, "甲", "乙")),), Sides.LONG, "HP")
    with qtbot.waitSignal(preview.strip.failed):
        preview.send(order)
    assert "队列停用" in preview.strip.fault.text()
    assert "任务还留着" in preview.strip.fault.text()
    assert preview.strip.again.isVisible()
    (queue / "shut").unlink()
    with qtbot.waitSignal(preview.printed):
        preview.strip.again.click()
    assert preview.strip.isHidden()
    assert preview._said.text() == "已送到打印机，共 2 面"
    assert (queue / "got.pdf").exists()
    preview.close()


@pytest.fixture
def held(qtbot, dressed):
    """A window whose printing lane is held until the gate is opened, and that gate."""
    lanes = Lanes.threads()
    gate = threading.Event()
    lanes.printer.submit(gate.wait)
    window = QWidget()
    window.courier = Courier(lanes)
    qtbot.addWidget(window)
    yield window, gate
    gate.set()
    lanes.close()


def test_closed_while_it_prints_the_preview_waits_out_of_sight(queue, book, qtbot, held):
    window, gate = held
    preview = _preview(window, document(book, "甲"), qtbot)
    finished = []
    preview.finished.connect(finished.append)
    preview.send(Order("公示", (part(document(book, "甲")),), Sides.LONG, "HP"))
    assert preview.strip.busy
    preview.close()
    assert preview.isHidden()
    assert finished == []
    gate.set()
    qtbot.waitUntil(lambda: finished != [])
    assert (queue / "got.pdf").exists()


def test_a_job_that_failed_out_of_sight_comes_back(queue, book, qtbot, held):
    window, gate = held
    preview = _preview(window, document(book, "甲"), qtbot)
    (queue / "shut").touch()
    preview.send(Order("公示", (part(document(book, "甲")),), Sides.LONG, "HP"))
    preview.reject()
    assert preview.isHidden()
    gate.set()
    qtbot.waitUntil(preview.isVisible)
    assert "队列停用" in preview.strip.fault.text()
    preview.strip.drop.click()
    preview.close()


def test_a_job_can_be_cancelled_before_the_printer_has_it(queue, book, qtbot, held):
    window, gate = held
    preview = _preview(window, document(book, "甲"), qtbot)
    preview.send(Order("公示", (part(document(book, "甲")),), Sides.LONG, "HP"))
    preview.strip.stop.click()
    with qtbot.waitSignal(preview.strip.ended) as ended:
        gate.set()
    assert ended.args[1] == 0
    assert not (queue / "got.pdf").exists()
    preview.close()
