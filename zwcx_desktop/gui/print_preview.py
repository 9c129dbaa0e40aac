"""The preview of a document: the very pages that are printed, one click from paper or file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.places import place_for
from zwcx_desktop.gui.print_order import PrintOrder
from zwcx_desktop.gui.print_pages import PageView
from zwcx_desktop.gui.print_strip import PrintStrip
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets.lingering import LingeringDialog
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.printer import Order, machines
from zwcx_desktop.printing.imposition import Part, Sides, usual_sides

Register = Callable[[Order, Callable[[], object]], object]
"""Writes down that an order goes out, then lets it go."""


def _unwritten(_order: Order, then: Callable[[], object]) -> object:
    return then()


class PrintPreview(LingeringDialog):
    """Shows a PDF; prints it at its own size; saves it under a sensible name.

    Closed while it prints, it is only hidden, and shows itself again if the printer fails.

    Attributes:
        issue_wanted: the document is to be issued for good.
        choices_wanted: it is to be dressed differently.
        printed: it was sent to a printer; emitted with the order.
        saved: it was written to a file; emitted with its path.
        failed: it could not be saved; emitted with the error.
        register: writes down what goes to a printer or a file, before it does.
        asked: the question before printing while it is open.
        printers: finds the printers of this computer.

    Args:
        folder: where the file is offered to be put.
    """

    issue_wanted = Signal()
    choices_wanted = Signal()
    printed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        pdf: bytes,
        name: str,
        courier: Courier,
        parent: QWidget,
        *,
        issue: str = "",
        folder: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name.removesuffix(".pdf"))
        self._pdf, self._name, self._courier, self._folder = pdf, name, courier, folder
        self.register: Register = _unwritten
        self.asked: PrintOrder | None = None
        self.printers = machines
        self.view = PageView(courier, self)
        self.strip = PrintStrip(courier, self)
        self._warned = Note(self)
        self._said = QLabel(self)
        self._said.setProperty("role", "hint")
        self.issue = QPushButton(issue, self)
        self.issue.setVisible(bool(issue))
        self.choices = QPushButton("版式选项…", self)
        self.choices.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(12)
        box.addWidget(self._warned)
        box.addWidget(self.view, 1)
        box.addWidget(self.strip)
        box.addLayout(self._foot())
        self.strip.ended.connect(self._ended)
        self.strip.failed.connect(lambda _error: self.show())
        self.view.opened.connect(lambda: self.print.setEnabled(True))
        self.view.show_pdf(pdf)
        self.view.setFocus()
        self.resize(QSize(980, 860).boundedTo(room_for(self)))

    def offer_choices(self) -> None:
        """Show the button that asks how the document is dressed."""
        self.choices.show()

    def warn(self, text: str) -> None:
        """Say above the pages what has to be known before they are printed, "" for nothing."""
        self._warned.say(text, "warning")

    def save_as(self) -> None:
        """Ask where to save the file; a file that is there already is asked about."""
        name = place_for(self._folder, self._name)
        dialog = QFileDialog(self, "保存为 PDF", name, "PDF 文件 (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, target: Path) -> None:
        """Write the file, whole or not at all; that it goes out is written down first."""
        pdf, lanes = self._pdf, self._courier.lanes

        def saved(_nothing: None) -> None:
            self._folder = str(target.parent)
            self._said.setText(f"已保存 {target.name}")
            self.saved.emit(target)

        def write() -> None:
            self._courier.run(
                lanes.paper, self, lambda: save_file(target, pdf), saved, self.failed.emit
            )

        self.register(
            Order(self.windowTitle(), (self._part(),), Sides.SINGLE, target=target), write
        )

    def print_pages(self) -> None:
        """Ask how it is printed, then print."""
        view = self.view
        if not view.count or self.strip.busy or self.asked is not None:
            return
        self.asked = PrintOrder(
            self.windowTitle(),
            (self._part(),),
            self._courier,
            self,
            page=view.page + 1,
            sides=usual_sides(view.sizes),
            folder=self._folder,
            printers=self.printers,
        )
        self.asked.agreed.connect(self.send)
        self.asked.finished.connect(self._answered)
        self.asked.open()

    def send(self, order: Order) -> None:
        """Print *order*, which is written down first."""
        self.register(order, lambda: self.strip.start(order))

    def lingers(self) -> bool:
        """Whether it prints."""
        return self.strip.busy

    def _part(self) -> Part:
        """Return the document with all its pages."""
        return Part(self._pdf, self.windowTitle(), tuple(range(1, self.view.count + 1)))

    def _answered(self) -> None:
        self.asked = None

    def _ended(self, order: Order, done: int) -> None:
        if order.target is not None:
            self._said.setText(f"已存成 {order.target.name}")
        else:
            self._said.setText(f"已送到打印机，共 {done} 面")
        self.printed.emit(order)
        if self.isHidden():
            self.reject()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        save = QPushButton("保存为 PDF…", self)
        dress(save, "download")
        save.clicked.connect(self.save_as)
        self.print = QPushButton("打印…", self)
        dress(self.print, "print", "on_accent")
        restyle(self.print, primary=True)
        self.print.setToolTip("打印（Ctrl+P）")
        self.print.setEnabled(False)
        self.print.clicked.connect(self.print_pages)
        self.issue.clicked.connect(self.issue_wanted)
        self.choices.clicked.connect(self.choices_wanted)
        row.addWidget(self._said, 1)
        before: QWidget = self.view.canvas
        for button in (self.choices, self.issue, save, self.print):
            button.setAutoDefault(False)
            row.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_pages)
        return row
