"""A PDF to a printer: the very bytes, page by page, at full size."""

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.preview import page_sizes, render

_DPI = 300


def print_pdf(pdf: bytes, parent: QWidget, title: str = "") -> bool:
    """Ask for a printer and print; return whether it was sent.

    Raises:
        ClientError: the printer refused.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    send(pdf, printer)
    return True


def send(pdf: bytes, printer: QPrinter) -> None:
    """Send *pdf* to *printer*, full page, 100 %; all pages, or those the printer's dialog named.

    Raises:
        ClientError: the printer refused.
    """
    printer.setFullPage(True)
    painter = QPainter()
    sizes = page_sizes(pdf)
    first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
    wanted = range(first - 1, min(last, len(sizes)))
    for number in wanted:
        width, height = sizes[number]
        landscape = width > height
        turned = (
            QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        )
        layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF(0, 0, 0, 0))
        printer.setPageLayout(layout)
        if number == wanted[0]:
            if not painter.begin(printer):
                raise ClientError(
                    "打印机没有接受任务。", "请检查打印机是否开机、连接和缺纸后重试。"
                )
        else:
            printer.newPage()
        across, down, rgb = render(pdf, number, _DPI)
        image = QImage(rgb, across, down, across * 3, QImage.Format.Format_RGB888)
        room = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(0, 0, room.width(), room.height()), image)
    painter.end()
