"""The preview of a document: the very pages that are printed, one click from paper or file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.print_pages import PageView
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.widgets.printer import send


class PrintPreview(QDialog):
    """Shows a PDF; prints it at its own size; saves it under a sensible name.

    Attributes:
        issue_wanted: the document is to be issued for good.
        choices_wanted: it is to be dressed differently.
        printed: it was sent to a printer.
        failed: it could not be saved or printed; emitted with the error.
    """

    issue_wanted = Signal()
    choices_wanted = Signal()
    printed = Signal()
    failed = Signal(object)

    def __init__(self, pdf: bytes, name: str, parent: QWidget, *, issue: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name.removesuffix(".pdf"))
        self._pdf, self._name = pdf, name
        self.view = PageView(self)
        self._at = QLabel(self)
        self._at.setMinimumWidth(self._at.fontMetrics().horizontalAdvance("第 00 页，共 00 页"))
        self._percent = QLabel(self)
        self.issue = QPushButton(issue, self)
        self.issue.setVisible(bool(issue))
        self.choices = QPushButton("版式选项…", self)
        self.choices.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(12)
        box.addLayout(self._bar())
        box.addWidget(self.view, 1)
        self.view.turned.connect(self._say_page)
        self.view.show_pdf(pdf)
        self._zoom(0)
        self.resize(QSize(980, 820).boundedTo(room_for(self)))

    def offer_choices(self) -> None:
        """Show the button that asks how the document is dressed."""
        self.choices.show()

    def save_as(self) -> None:
        """Ask where to save the file."""
        dialog = QFileDialog(self, "保存为 PDF", self._name, "PDF 文件 (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, target: Path) -> None:
        """Write the file."""
        try:
            target.write_bytes(self._pdf)
        except OSError:
            text = f"不能写入“{target}”。"
            self.failed.emit(ClientError(text, "请检查磁盘空间和文件夹权限，或换一个位置。"))

    def print_pages(self) -> None:
        """Ask for a printer and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.view.count)
        dialog.accepted.connect(lambda: self._to(printer))
        QDialog.open(dialog)

    def _to(self, printer: QPrinter) -> None:
        try:
            send(self._pdf, printer)
        except ClientError as error:
            self.failed.emit(error)
        else:
            self.printed.emit()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._tool("chevron-left", "上一页", lambda: self._go(-1), "PgUp"))
        row.addWidget(self._at)
        row.addWidget(self._tool("chevron-right", "下一页", lambda: self._go(1), "PgDown"))
        row.addSpacing(16)
        row.addWidget(self._tool("minus", "缩小", lambda: self._zoom(-1), "Ctrl+-"))
        row.addWidget(self._percent)
        row.addWidget(self._tool("plus", "放大", lambda: self._zoom(1), "Ctrl+="))
        row.addStretch(1)
        save = QPushButton("保存为 PDF…", self)
        dress(save, "download")
        save.clicked.connect(self.save_as)
        paper = QPushButton("打印…", self)
        dress(paper, "print", "on_accent")
        restyle(paper, primary=True)
        paper.clicked.connect(self.print_pages)
        self.issue.clicked.connect(self.issue_wanted)
        self.choices.clicked.connect(self.choices_wanted)
        for button in (self.choices, self.issue, save, paper):
            button.setAutoDefault(False)
            row.addWidget(button)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_pages)
        return row

    def _tool(self, sign: str, name: str, act: Callable[[], object], keys: str) -> QToolButton:
        button = QToolButton(self)
        dress(button, sign)
        button.setToolTip(f"{name}（{keys}）")
        button.setAccessibleName(name)
        button.clicked.connect(lambda _on: act())
        QShortcut(QKeySequence(keys), self, act)
        return button

    def _go(self, by: int) -> None:
        self.view.go(self.view.page + by)

    def _zoom(self, by: int) -> None:
        self._percent.setText(f"{self.view.zoom(by)}%")

    def _say_page(self, page: int, count: int) -> None:
        self._at.setText(f"第 {page + 1} 页，共 {count} 页")
