"""Pictures of paper and figures: previews, the questions before printing, the statistics page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, cast

from zwcx_desktop.printing.machine import Machine
from zwcx_desktop.rules.statistics.periods import Reporting, Span
from zwcx_desktop.sample.week import Week

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from zwcx_desktop.gui.kind_page import KindPage
    from zwcx_desktop.gui.main_window import MainWindow
    from zwcx_desktop.gui.settings_page import SettingsPage
    from zwcx_desktop.gui.statistics_page import StatisticsPage

T = TypeVar("T", bound="QDialog")
WIDE, HIGH = 1000, 760
"""Of a preview, in pixels: a picture of the guide is as wide."""
PRINTER = Machine("党政办激光打印机", usual=True)
"""Shown in place of what this computer happens to have, so that the picture stays the same."""
PATIENCE_MS = 60_000
_TOLD = ("S13", "投诉件次")
"""The figure the statistics page is looked at with: one with a course and with parts."""
_TALL = 1080
"""Of the window that shows the statistics with their drawings, in pixels."""


def paper_scenes(window: "MainWindow", week: Week) -> Iterator[tuple[str, "QWidget"]]:
    """Yield the screens of a clerk that have to do with paper, by name, each while it is open."""
    from zwcx_desktop.printing.page_layout import Fit

    window.show_page("commitment")
    page = cast("KindPage", window.page("commitment"))
    _until(lambda: page.list.model.rowCount() > 0)
    page.list.table.selectAll()
    page.printing.print("D01")
    with _open(lambda: page.printing.preview) as preview:
        preview.resize(WIDE, HIGH)
        _until(preview.print.isEnabled)
        preview.view.canvas.set_zoom(Fit.PAGE)
        yield "打印-预览", preview
        preview.printers = lambda: (PRINTER,)
        preview.print_pages()
        with _open(lambda: preview.asked) as order:
            yield "打印-打印窗口", order
    page.printing.whole.trigger()
    with _open(lambda: page.printing.batch) as batch:
        _until(batch.print.isEnabled)
        batch.resize(WIDE, HIGH)
        yield "打印-批量", batch
    yield from _statistics(window, week)


def wording_scene(window: "MainWindow") -> None:
    """Go to the words of D01 that the leader may adjust."""
    window.show_page("settings")
    settings = cast("SettingsPage", window.page("settings"))
    settings.show_section("wording")
    settings.wording.choose("D01")


def _statistics(window: "MainWindow", week: Week) -> Iterator[tuple[str, "QWidget"]]:
    from zwcx_desktop.printing.page_layout import Fit

    window.show_page("statistics")
    page = cast("StatisticsPage", window.page("statistics"))
    page.period.show_period(Reporting.around(Span.YEAR, week.clock.today()))
    _until(page.form.print_report.isEnabled)
    page.form.figures.choose(_TOLD)
    _until(page.form.trend.isVisible)
    window.resize(window.width(), _TALL)
    yield "统计", window
    page.form.print_report.click()
    with _open(lambda: page.paper.dialog) as asked:
        asked.accept()
    with _open(lambda: page.paper.preview) as preview:
        preview.resize(WIDE, HIGH)
        _until(preview.print.isEnabled)
        preview.view.canvas.set_zoom(Fit.PAGE)
        preview.view.go(preview.view.count - 1)
        yield "统计-报表", preview


def _until(holds: Callable[[], bool]) -> None:
    """Let the screen work until what it shows in its own time is there."""
    from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

    patience = QDeadlineTimer(PATIENCE_MS)
    while not holds() and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


@contextmanager
def _open(found: Callable[[], T | None]) -> Iterator[T]:
    """Wait for a dialog to be there, give it, and close it."""
    _until(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    try:
        yield dialog
    finally:
        dialog.close()
