"""The preview: thumbnails, zoom, keys; only what shows is drawn; closing never stops a job."""

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.manners import Manners
from zwcx_desktop.gui.print_pages import PageView
from zwcx_desktop.gui.tasks import Courier, Lanes
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.page_layout import GAP, ZOOMS, Fit, Layout, next_zoom
from zwcx_desktop.printing.paper import Column, PageBreak, Paper, Para, Table
from zwcx_desktop.printing.preview import pixel_size
from zwcx_desktop.printing.typeset import typeset

WHEN = datetime(2026, 11, 20, tzinfo=UTC)
A4 = (595.276, 841.89)


@pytest.fixture(scope="module")
def book():
    return FontBook(asset("fonts"))


def pages(book, count):
    blocks = [b for n in range(count) for b in (Para(f"第{n + 1}页的文字。"), PageBreak())]
    return typeset(Paper(code="", title=(), blocks=tuple(blocks[:-1])), book, WHEN).pdf


@pytest.fixture
def view(qtbot, dressed):
    """Shows a PDF in a window of 900 by 700."""
    courier = Courier(Lanes.inline())
    made = PageView(courier)
    made.courier = courier
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    made.setFocus()

    def show(pdf):
        with qtbot.waitSignal(made.opened):
            made.show_pdf(pdf)
        return made

    return show


def test_keys_turn_the_pages(view, book, qtbot):
    shown = view(pages(book, 5))
    assert (shown.count, shown.page, shown.box.text()) == (5, 0, "第 1／5 页")
    for key, page in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_PageDown, 4),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageUp, 0),
    ):
        qtbot.keyClick(shown.canvas, key)
        assert shown.page == page
        assert shown.thumbs.currentIndex().row() == page
        assert shown.box.value() == page + 1
    assert shown.canvas.accessibleName() == "第 1 页，共 5 页"


def test_the_page_box_and_the_thumbnails_go_there(view, book, qtbot):
    shown = view(pages(book, 5))
    shown.box.setFocus()
    shown.box.selectAll()
    qtbot.keyClicks(shown.box, "4")
    qtbot.keyClick(shown.box, Qt.Key.Key_Return)
    assert shown.page == 3
    rect = shown.thumbs.visualRect(shown.thumbs.model().index(1, 0))
    qtbot.mouseClick(shown.thumbs.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shown.page == 1
    qtbot.keyClick(shown.thumbs, Qt.Key.Key_Down)
    assert shown.page == 2


def test_scrolling_tells_the_page(view, book):
    shown = view(pages(book, 5))
    shown.canvas.verticalScrollBar().setValue(shown.canvas.verticalScrollBar().maximum())
    assert shown.page == 4


def test_one_page_needs_no_thumbnails(view, book):
    assert view(pages(book, 1)).thumbs.isHidden()
    assert view(pages(book, 2)).thumbs.isVisible()


def test_the_zoom_by_keys_wheel_and_choice(view, book, qtbot):
    shown = view(pages(book, 3))
    assert shown.zooms.currentText() == "适合页宽"
    fitted = shown.canvas.percent
    qtbot.keyClick(shown.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown.zooms.currentText() == "整页"
    assert shown.canvas.percent < fitted
    shown.zooms.setCurrentIndex(shown.zooms.findText("100%"))
    shown.zooms.activated.emit(shown.zooms.currentIndex())
    assert shown.canvas.percent == 100
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert (shown.canvas.percent, shown.zooms.currentText()) == (75, "75%")
    qtbot.keyClick(shown.canvas, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    for degrees, percent in ((120, 125), (60, 125), (60, 150), (-120, 125)):
        QApplication.sendEvent(shown.canvas.viewport(), _wheel(shown.canvas, degrees))
        assert shown.canvas.percent == percent
    assert [shown.zooms.itemText(n) for n in range(shown.zooms.count())] == [
        *("适合页宽", "整页"),
        *(f"{z}%" for z in ZOOMS),
    ]


def test_the_wheel_magnifies_the_pages_and_not_the_text(view, book, dressed):
    shown = view(pages(book, 3))
    shown.canvas.set_zoom(100)
    manners, steps = Manners(dressed), []
    manners.zoomed.connect(steps.append)
    QApplication.sendEvent(shown.canvas.viewport(), _wheel(shown.canvas, 120))
    assert shown.canvas.percent == 125
    assert steps == []
    QApplication.sendEvent(shown.thumbs.viewport(), _wheel(shown.canvas, 120))
    assert steps == [1]
    dressed.removeEventFilter(manners)


def _wheel(canvas, degrees):
    at = QPointF(canvas.viewport().rect().center())
    return QWheelEvent(
        at,
        canvas.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, degrees),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_the_place_stays_when_the_zoom_changes(view, book):
    shown = view(pages(book, 9))
    shown.go(6)
    for zoom in (400, 50, Fit.PAGE, Fit.WIDTH):
        shown.canvas.set_zoom(zoom)
        assert shown.page == 6


def test_the_text_of_the_page_is_copied(view, book, qtbot):
    shown = view(pages(book, 3))
    shown.go(1)
    qtbot.keyClick(shown.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "第2页的文字" in QApplication.clipboard().text())


def test_a_damaged_file_says_so(view, qtbot, book):
    shown = view(pages(book, 1))
    shown.show_pdf(b"%PDF-1.7 broken")
    qtbot.waitUntil(lambda: "打不开" in shown._fault.text())


def test_of_a_long_ledger_only_what_shows_is_drawn(view, book, qtbot):
    columns = (Column("序号", 1), Column("事项", 5))
    rows = tuple((str(n), "落实政务服务事项限时办结承诺") for n in range(7200))
    paper = Paper(code="D02", title=("台账",), blocks=(Table(columns, rows),), landscape=True)
    shown = view(typeset(paper, book, WHEN).pdf)
    assert shown.count > 300
    renderer = shown._renderer
    qtbot.waitUntil(lambda: not renderer.busy)
    assert 0 < shown.drawn < 20
    drawn = shown.drawn
    shown.go(250)
    qtbot.waitUntil(lambda: shown.drawn > drawn and not renderer.busy)
    qtbot.waitUntil(lambda: any(strip.page == 250 for strip in renderer._kept))
    assert shown.drawn < 50


def test_what_was_magnified_does_not_fill_the_memory(view, book, qtbot):
    shown = view(pages(book, 4))
    shown.canvas.set_zoom(400)
    renderer = shown._renderer
    for page in range(4):
        shown.go(page)
        qtbot.waitUntil(lambda page=page: any(strip.page == page for strip in renderer._kept))
    qtbot.waitUntil(lambda: not renderer.busy)
    assert sum(image.sizeInBytes() for image in renderer._kept.values()) == renderer._bytes
    assert renderer._bytes < 200 * 1024 * 1024


def test_pages_stand_one_below_the_other():
    layout = Layout.of([A4] * 3, 100, (900, 700))
    assert layout.size(0) == pytest.approx((793.7, 1122.52), abs=0.01)
    assert layout.tops[1] - layout.tops[0] == pytest.approx(1122.52 + GAP, abs=0.01)
    assert [layout.page_at(y) for y in (0, 20, 1140, 1200, 9999)] == [0, 0, 0, 1, 2]
    assert list(layout.pages_between(1000, 1300)) == [0, 1]
    assert list(Layout.of([], 100, (9, 9)).pages_between(0, 99)) == []


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_strips_are_as_sharp_as_the_screen(ratio):
    layout = Layout.of([A4], 100, (900, 700))
    strips = layout.strips(0, 0, 5000, ratio)
    assert {strip.dpi for strip in strips} == {96 * ratio}
    assert sum(strip.rows for strip in strips) == pixel_size(A4, 96 * ratio)[1]
    assert layout.strips(0, 0, 200, ratio) == strips[:1]


@pytest.mark.parametrize(
    ("zoom", "room", "percent"),
    [
        (Fit.WIDTH, (793.7 + 2 * GAP, 100), 100),
        (Fit.PAGE, (2000, 561.26 + 2 * GAP), 50),
        (Fit.PAGE, (396.85 + 2 * GAP, 2000), 50),
        (Fit.WIDTH, (99_999, 100), 400),
        (Fit.PAGE, (1, 1), 10),
        (125, (1, 1), 125),
    ],
)
def test_what_fits(zoom, room, percent):
    assert Layout.of([A4], zoom, room).percent == pytest.approx(percent, abs=0.01)


def test_the_steps_of_the_zoom():
    assert [next_zoom(98.4, by) for by in (1, -1)] == [100, 75]
    assert [next_zoom(100, by) for by in (1, -1)] == [125, 75]
    assert [next_zoom(400, 1), next_zoom(50, -1)] == [400, 50]


_SHARP = """
import sys
from PySide6.QtWidgets import QApplication
from zwcx_desktop.gui.print_pages import PageView
from zwcx_desktop.gui.tasks import Courier, Lanes
app = QApplication([])
view = PageView(Courier(Lanes.inline()))
view.resize(700, 500)
view.show()
view.canvas.set_zoom(100)
view.show_pdf(open(sys.argv[1], "rb").read())
while not view._renderer._kept or view._renderer.busy:
    app.processEvents()
strip, image = next((s, i) for s, i in view._renderer._kept.items() if s.rows > 400)
shown = view.canvas.viewport().grab().toImage()
corner = view.canvas._corner(0, view.devicePixelRatioF())
at = [round(c * 1.5) for c in (corner.x(), corner.y())]
same = all(
    shown.pixel(at[0] + x, at[1] + y) == image.pixel(x, y)
    for x in range(180, 700, 7) for y in range(150, 600, 3)
)
print(strip.dpi, same, any(image.pixel(x, y) != 0xFFFFFFFF for x in range(180, 700) for y in (275, 285)))
"""


def test_at_one_and_a_half_every_pixel_is_the_page_s_own(book, tmp_path):
    (tmp_path / "a.pdf").write_bytes(pages(book, 1))
    done = subprocess.run(
        [sys.executable, "-c", _SHARP, str(tmp_path / "a.pdf")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.5"},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["144.0", "True", "True"], done.stderr


def test_a_view_that_is_gone_gets_nothing(book, qtbot, dressed):
    courier = Courier(Lanes.inline())
    owner = QWidget()
    qtbot.addWidget(owner)
    errors = []
    courier.failed.connect(errors.append)
    gone = PageView(courier, owner)
    gone.show_pdf(pages(book, 2))
    gone.setParent(None)
    gone.deleteLater()
    del gone
    QApplication.processEvents()
    assert errors == []
