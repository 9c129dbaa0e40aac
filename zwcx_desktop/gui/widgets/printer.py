"""Printers of this computer, and the way of a job to one of them: full page, 100 %."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.printing.imposition import Part, Sides, joined
from zwcx_desktop.printing.machine import Machine, is_a4
from zwcx_desktop.printing.page_layout import STRIP
from zwcx_desktop.printing.preview import page_sizes, pixel_size, render
from zwcx_desktop.printing.queue import CHECK, PrintRefused, queue_command, submit

USUAL_DPI, FINE_DPI = 300, 600
Told = Callable[[int, int], object]
"""Hears how many sides are done, and of how many."""
_A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
)
_DUPLEX = {
    Sides.SINGLE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT: QPrinter.DuplexMode.DuplexShortSide,
}


@dataclass(frozen=True, slots=True)
class Order:
    """A print job as it was asked for; it may be tried again.

    Attributes:
        title: what the queue calls it.
        fine: whether a printer without a PDF queue gets 600 dots an inch instead of 300.
        target: the file it is written to instead of a printer.
    """

    title: str
    parts: tuple[Part, ...]
    sides: Sides
    printer: str = ""
    fine: bool = False
    target: Path | None = None


def machines() -> tuple[Machine, ...]:
    """Return the printers of this computer, the usual one first; may ask the network."""
    found = [_machine(info) for info in QPrinterInfo.availablePrinters()]
    return tuple(sorted(found, key=lambda machine: (not machine.usual, machine.name)))


def carry_out(order: Order, told: Told, stopped: Callable[[], bool]) -> int:
    """Print *order* and return how many sides went out; less than all when it was *stopped*.

    Not for the main thread: it may take minutes.

    Raises:
        ClientError: the printer or its queue refused, or the file cannot be written.
    """
    pdf = joined(order.parts, order.sides)
    count = len(page_sizes(pdf))
    if stopped():
        return 0
    if order.target is not None:
        save_file(order.target, pdf)
    elif command := queue_command():
        submit(command, pdf, order.printer, order.title, order.sides)
    else:
        return paint(pdf, _printer(order), FINE_DPI if order.fine else USUAL_DPI, told, stopped)
    told(count, count)
    return count


def paint(pdf: bytes, printer: QPrinter, dpi: int, told: Told, stopped: Callable[[], bool]) -> int:
    """Paint the pages of *pdf* onto A4 at their own size, margins kept; return how many.

    Raises:
        PrintRefused: the printer did not take the job, or stopped taking it.
    """
    # The page's own margins are the document's: without this Qt would shrink it into the printer's.
    printer.setFullPage(True)
    printer.setPageLayout(_A4)
    painter, sizes = QPainter(), page_sizes(pdf)
    if not painter.begin(printer):
        raise PrintRefused("打印机没有接受任务。", CHECK)
    done = 0
    try:
        for page, size in enumerate(sizes):
            if stopped():
                printer.abort()
                break
            if page and not printer.newPage():
                raise PrintRefused(f"打印了 {done} 面以后，打印机不再接收。", CHECK)
            _paint_page(painter, pdf, page, pixel_size(size, dpi)[1], dpi)
            done += 1
            told(done, len(sizes))
    finally:
        painter.end()
    return done


def _paint_page(painter: QPainter, pdf: bytes, page: int, height: int, dpi: int) -> None:
    """Paint one page in strips: at 600 dots an inch a whole one would take 140 MB."""
    per_dot = painter.device().logicalDpiX() / dpi, painter.device().logicalDpiY() / dpi
    for top in range(0, height, STRIP):
        drawn = render(pdf, page, dpi, top, min(STRIP, height - top))
        if drawn.pixels.count(b"\xff") == len(drawn.pixels):
            continue
        shape = (drawn.width, drawn.height, drawn.stride)
        image = QImage(drawn.pixels, *shape, QImage.Format.Format_RGB32)
        x, y = per_dot
        painter.drawImage(QRectF(0, top * y, drawn.width * x, drawn.height * y), image)


def _printer(order: Order) -> QPrinter:
    printer = QPrinter(QPrinterInfo.printerInfo(order.printer), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(order.title)
    printer.setDuplex(_DUPLEX[order.sides])
    return printer


def _machine(info: QPrinterInfo) -> Machine:
    paper, known = info.defaultPageSize(), info.supportedPageSizes()
    size = paper.size(QPageSize.Unit.Millimeter)
    modes = info.supportedDuplexModes()
    return Machine(
        name=info.printerName(),
        usual=info.isDefault(),
        paper=paper.name() if paper.isValid() else "",
        paper_mm=(size.width(), size.height()),
        takes_a4=not known or any(_same_as_a4(one) for one in known),
        duplex=not modes or QPrinter.DuplexMode.DuplexLongSide in modes,
    )


def _same_as_a4(paper: QPageSize) -> bool:
    size = paper.size(QPageSize.Unit.Millimeter)
    return is_a4((size.width(), size.height()))
