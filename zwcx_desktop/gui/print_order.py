"""What is asked before a job goes to a printer: which one, which pages, copies, sides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.places import place_for
from zwcx_desktop.gui.print_parts import PageChoice, PartsTable
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.printer import Order, machines
from zwcx_desktop.printing.imposition import Part, Sides, leaves
from zwcx_desktop.printing.machine import Machine, paper_warning
from zwcx_desktop.printing.page_range import PagesRefused
from zwcx_desktop.printing.queue import queue_command

MOST_COPIES = 500
_TO_FILE = "存成一个 PDF 文件…"
_NO_PRINTER = (
    "没有找到打印机。请在系统设置里添加打印机后再打开这个窗口；"
    "也可以存成 PDF 文件，拿到能打印的电脑上打印。"
)
_ONE_SIDE = "这台打印机不能自动双面打印。"


class PrintOrder(QDialog):
    """Asks how *parts* are printed; page numbers only when there is one.

    Attributes:
        agreed: print; emitted with the `Order`.

    Args:
        page: the page that is looked at, from 1.
        sides: how the documents are usually printed.
        folder: where a file is offered to be put.
        printers: finds the printers; may take a while.
    """

    agreed = Signal(object)

    def __init__(
        self,
        title: str,
        parts: Sequence[Part],
        courier: Courier,
        parent: QWidget,
        *,
        page: int = 1,
        sides: Sides = Sides.LONG,
        folder: str = "",
        printers: Callable[[], tuple[Machine, ...]] = machines,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("打印")
        self._title, self._parts, self._wanted = title, tuple(parts), sides
        self._folder = folder
        self._machines: tuple[Machine, ...] = ()
        self.printer = QComboBox(self)
        self.printer.addItem("正在查找打印机…")
        self.printer.setEnabled(False)
        self.warning = Note(self)
        self.copies = _copies(self)
        self.pages = PageChoice(len(self._parts[0].pages), page, self)
        self.table = PartsTable(self._parts, MOST_COPIES, self)
        self.sides = QComboBox(self)
        self.sides.addItems([one.value for one in Sides])
        self.fine = QCheckBox("精细（600 点，较慢）", self)
        self.fine.hide()
        self.nothing = Note(self)
        self.total = QLabel(self)
        self.total.setProperty("role", "hint")
        self._lay_out()
        for changed in (self.copies.valueChanged, self.pages.changed, self.table.changed):
            changed.connect(self._count)
        self.sides.currentIndexChanged.connect(self._count)
        self.printer.currentIndexChanged.connect(self._choose)
        self._show_sides(sides)
        courier.run(courier.lanes.printer, self, printers, self._found, lambda _e: self._found(()))

    def order(self) -> Order:
        """Return the job as it stands.

        Raises:
            PagesRefused: the page numbers cannot be read.
        """
        parts = self._parts
        if len(parts) == 1:
            pages = tuple(parts[0].pages[page - 1] for page in self.pages.pages())
            whole = len(parts[0].pages)
            parts = (replace(parts[0], pages=pages, of=whole, copies=self.copies.value()),)
        else:
            parts = self.table.parts()
        return Order(self._title, parts, self._chosen_sides(), fine=self.fine.isChecked())

    def accept(self) -> None:
        """Print, or say what is wrong with the page numbers."""
        try:
            order = self.order()
        except PagesRefused as refused:
            self.pages.refuse(refused)
            self._make_room()
            return
        if not order.parts:
            self.nothing.say("份数都是 0，没有要打印的。请双击“份数”改成要打印的份数。")
            self._make_room()
            return
        machine = self._machine()
        if machine is None:
            self._ask_file()
            return
        super().accept()
        self.agreed.emit(replace(order, printer=machine.name))

    def accept_file(self, target: Path) -> None:
        """Write the job to *target* instead."""
        order = self.order()
        super().accept()
        self.agreed.emit(replace(order, target=target))

    def _ask_file(self) -> None:
        name = place_for(self._folder, f"{self._title}.pdf")
        dialog = QFileDialog(self, "存成 PDF 文件", name, "PDF 文件 (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.accept_file(Path(chosen)))
        dialog.open()

    def _found(self, found: tuple[Machine, ...]) -> None:
        self._machines = found
        self.printer.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.printer.clear()
        self.printer.addItems([*(machine.name for machine in found), _TO_FILE])
        self.printer.blockSignals(False)  # noqa: FBT003
        self.printer.setEnabled(True)
        self.keep.setEnabled(True)
        # A number typed now replaces the one copy, it does not follow it.
        self.copies.selectAll()
        self._choose()

    def _machine(self) -> Machine | None:
        at = self.printer.currentIndex()
        return self._machines[at] if 0 <= at < len(self._machines) else None

    def _choose(self) -> None:
        machine = self._machine()
        if machine is None:
            self.warning.say("" if self._machines else _NO_PRINTER, "warning")
            self.keep.setText("存成文件…")
            self.fine.hide()
            self._show_sides(self._wanted)
            self._make_room()
            return
        warned = paper_warning(machine)
        self.warning.say(warned or ("" if machine.duplex else _ONE_SIDE), "warning")
        self.keep.setText("仍要打印" if warned else "打印")
        self.fine.setVisible(not queue_command())
        self._show_sides(machine.sides(self._wanted))
        self.sides.setEnabled(machine.duplex)
        self._make_room()

    def _make_room(self) -> None:
        """Grow until the warning is read whole."""
        needed = self._column.heightForWidth(self.width())
        high = max(self.height(), needed)
        self.resize(QSize(self.width(), high).boundedTo(room_for(self)))

    def _show_sides(self, sides: Sides) -> None:
        self.sides.setEnabled(True)
        self.sides.setCurrentIndex(list(Sides).index(sides))
        self._count()

    def _chosen_sides(self) -> Sides:
        return list(Sides)[self.sides.currentIndex()]

    def _count(self) -> None:
        self.nothing.say("")
        try:
            order = self.order()
        except PagesRefused:
            self.total.setText("")
            return
        printed = sum(part.copies * len(part.pages) for part in order.parts)
        copies = sum(part.copies for part in order.parts)
        sheets = leaves(order.parts, order.sides)
        text = f"共 {copies} 份、{printed} 页，用 A4 纸 {sheets} 张，按原大小（100%）打印。"
        if order.sides is not Sides.SINGLE and copies > 1:
            text += "每份都从新的一张纸开始。"
        self.total.setText(text)

    def _lay_out(self) -> None:
        single = len(self._parts) == 1
        asked: dict[str, QWidget] = {"打印机": self.printer}
        if single:
            asked |= {"份数": self.copies, "页面": self.pages}
        asked |= {"单双面": self.sides, "": self.fine}
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setColumnStretch(1, 1)
        for row, (words, widget) in enumerate(asked.items()):
            label = QLabel(words, self)
            label.setBuddy(widget)
            form.addWidget(label, row, 0)
            form.addWidget(widget, row, 1)
        for hidden in (self.table,) if single else (self.copies, self.pages):
            hidden.hide()
        buttons = self._buttons()
        self.total.setWordWrap(True)
        self._column = box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        if not single:
            box.addWidget(self.table, 1)
        box.addWidget(self.warning)
        box.addLayout(form)
        if single:
            box.addStretch(1)
        box.addWidget(self.nothing)
        box.addWidget(self.total)
        box.addWidget(buttons)
        high = letters(self, 40 if single else 64)
        self.resize(QSize(letters(self, 84), high).boundedTo(room_for(self)))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.keep = buttons.addButton("打印", QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.keep, primary=True)
        self.keep.setEnabled(False)
        buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _copies(parent: QWidget) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(1, MOST_COPIES)
    box.setSuffix(" 份")
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    return box
