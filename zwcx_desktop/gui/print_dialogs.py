"""What is asked before a document is printed or issued: how it is dressed, and its number."""

from dataclasses import dataclass
from typing import Annotated, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.part_dialog import PartDialog, PendingDialog
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.inputs.text import TextInput
from zwcx_desktop.gui.press_room import Numbering
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records.kind import Field, Problem
from zwcx_desktop.rules.numbering import NumberRefused, parse_document_number
from zwcx_desktop.store.document_numbers import Registered
from zwcx_desktop.wire.terms import moment as instant

_COLUMNS = ("发文字号", "登记时间", "登记人", "去向")


class ChoicesDialog(PartDialog):
    """Asks how a document is dressed."""

    def __init__(self, title: str, choices: Any, context: FormContext, parent: QWidget) -> None:
        super().__init__(type(choices), f"{title}：版式选项", choices, context, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def judge(self, *, strict: bool) -> bool:
        """Look also at what goes together."""
        if not super().judge(strict=strict):
            return False
        found = self.part.problems()
        if found:
            self.binder.show_problems(found, strict=strict)
            self.binder.focus_first_problem()
        return not found


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidNumber:
    """Asks which number no document bears, and why."""

    number: Annotated[
        str, Field("发文字号", "登记后不能再用，也不能撤回。", required=True, limit=40)
    ]
    reason: Annotated[str, Field("作废原因", required=True, lines=2, limit=200)]


class VoidNumberDialog(PendingDialog):
    """Asks for a number that no document bears. It stays open until that is registered."""

    def __init__(self, number: str, context: FormContext, parent: QWidget) -> None:
        begun = VoidNumber(number=number, reason="")
        super().__init__(VoidNumber, "登记作废文号", begun, context, parent)
        self.keep.setText("登记作废")


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidDocument:
    """Asks why an issued document no longer holds."""

    reason: Annotated[
        str,
        Field(
            "作废原因",
            "文书和文号都留在登记簿中；需要重发的，作废后用新的文号制发。",
            required=True,
            lines=2,
            limit=200,
        ),
    ]


class IssueDialog(QDialog):
    """Asks for the document number, beside the register it will stand in.

    It stays open until the document is issued.

    Attributes:
        agreed: issue it; emitted with the number.
        void_wanted: a number is to be registered as void.
        choices_wanted: the document is to be dressed differently.
    """

    agreed = Signal(str)
    void_wanted = Signal()
    choices_wanted = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"制发{title}")
        self._proposed = ""
        self.number = TextInput(self)
        self.number.setAccessibleName("发文字号")
        self.note = FieldNote(self)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        self.lines = _lines(self)
        self.void = QPushButton("登记作废文号…", self)
        self.choices = QPushButton("版式选项…", self)
        self.number.textEdited.connect(self._typed)
        self.void.clicked.connect(self.void_wanted)
        self.choices.clicked.connect(self.choices_wanted)
        self._lay_out()
        self.resize(QSize(letters(self, 84), letters(self, 72)).boundedTo(room_for(self)))

    def show_numbering(self, numbering: Numbering) -> None:
        """Propose the next number unless another one was typed; show the register."""
        if self.number.text() in ("", self._proposed):
            self._proposed = numbering.free or f"{numbering.head}〔{numbering.year}〕号"
            self.number.setText(self._proposed)
            self.number.selectAll()
        self._said.setText(_summary(numbering))
        self.lines.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2)
        self.lines.setRowCount(len(numbering.lines))
        for row, line in enumerate(reversed(numbering.lines)):
            at = moment(instant(line.at))
            cells = (str(line.number), at, numbering.names.get(line.by, ""), fate(line))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.lines.setItem(row, column, item)

    def accept(self) -> None:
        """Ask for the document to be issued, if the number can be read."""
        try:
            number = parse_document_number(self.number.text())
        except NumberRefused as refused:
            self.refuse(refused)
            return
        self.keep.setEnabled(False)
        self.agreed.emit(str(number))

    def taken(self) -> None:
        """Close: the document was issued."""
        super().accept()

    def refuse(self, error: ClientError) -> None:
        """Say at the number what is wrong with it."""
        self.keep.setEnabled(True)
        self.note.set_problem(Problem("number", f"{error.message}{error.hint}"))
        restyle(self.number, wrong=True)
        self.number.setFocus()

    def _typed(self) -> None:
        self.note.set_problem(None)
        restyle(self.number, wrong=False)

    def _lay_out(self) -> None:
        label = QLabel("发文字号 *", self)
        label.setBuddy(self.number)
        heading = QLabel("发文登记簿", self)
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        for button in (self.choices, self.void):
            button.setAutoDefault(False)
            restyle(button, link=True)
        top.addWidget(self.void)
        buttons = QDialogButtonBox(self)
        self.keep = buttons.addButton("制发", QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.keep, primary=True)
        buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.choices)
        foot.addWidget(buttons, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(8)
        for widget in (label, self.number, self.note):
            box.addWidget(widget)
        box.addSpacing(8)
        box.addLayout(top)
        box.addWidget(self._said)
        box.addWidget(self.lines, 1)
        box.addSpacing(8)
        box.addLayout(foot)


def _lines(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS), parent)
    table.setHorizontalHeaderLabels(_COLUMNS)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.setAccessibleName("发文登记簿")
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table


def _summary(numbering: Numbering) -> str:
    if numbering.why:
        return numbering.why
    used = f"本年度已登记 {len(numbering.lines)} 个文号，建议使用 {numbering.free}。"
    gaps = "、".join(str(n) for n in numbering.missing)
    return used + (f"\n缺号：{gaps} 号。请补用，或登记作废并写明原因。" if gaps else "")


def fate(line: Registered) -> str:
    """Return what became of a registered number."""
    if line.void_reason:
        return f"作废：{line.void_reason}"
    return "已制发" if line.issued else "已用，本机没有存档"
