"""Settings of document numbers: mode, blocks, what is used, void or missing, closed years."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMessageBox, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.forms.ui_numbering import Ui_NumberingForm
from zwcx_desktop.gui.inputs.part_dialog import PendingDialog
from zwcx_desktop.gui.numbering_questions import EndBlock, EnterUsed, GiveBlock
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_dialogs import VoidNumber, fate
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets import tables
from zwcx_desktop.gui.words import moment
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.rules.series import Block, NumberingMode, Series
from zwcx_desktop.wire.terms import moment as instant

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.document_numbers import Registered
    from zwcx_desktop.store.values import Changes

_DEVICES = tuple(f"A{n}" for n in range(1, 10))
_MISSING = "缺号：请补用，或登记作废、登记已用"


@dataclass(frozen=True, slots=True)
class Survey:
    """What the section shows, read in one go.

    Attributes:
        enrolled: whether the city's platform gave this computer its number.
        names: who wrote the lines, by user.
    """

    series: Series
    lines: "tuple[Registered, ...]"
    names: dict[str, str]
    closed: bool
    enrolled: bool


class NumberingSection(QWidget):
    """The plan and the register of one series and year at a time.

    Attributes:
        dialog: the question that is open, None when there is none.
    """

    def __init__(self, shell: Shell, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._tasks = shell, tasks
        self._survey: Survey | None = None
        self.dialog: PendingDialog | None = None
        self.form = form = Ui_NumberingForm()
        form.setupUi(self)
        tables.prepare(form.numbers, ("号", "去向", "登记时间", "登记人"), 1)
        tables.prepare(form.blocks, ("设备", "号段", "本机未用"), 2)
        self._fill_choices()
        self._let_those_who_may()
        form.mode.activated.connect(lambda _at: self._choose_mode())
        form.numbering_device.activated.connect(lambda _at: self._choose_mode())
        form.device.activated.connect(lambda _at: self._name_device())
        form.head.activated.connect(lambda _at: self.reload())
        form.year.activated.connect(lambda _at: self.reload())
        form.close_year.clicked.connect(self._ask_close)
        form.enter_used.clicked.connect(self._ask_used)
        form.void_number.clicked.connect(self._ask_void)
        form.settle.clicked.connect(
            lambda: self._write(lambda desk: desk.documents.numbers.allotment.settle())
        )
        form.give_block.clicked.connect(self._ask_block)
        form.end_block.clicked.connect(self._ask_end)
        form.blocks.itemSelectionChanged.connect(self._enable)

    def reload(self) -> None:
        """Read the chosen series again."""
        head, year = self._chosen()
        self._tasks.read(self, lambda desk: survey(desk, head, year), self._show)

    def _fill_choices(self) -> None:
        form, session = self.form, self._shell.session
        for mode in NumberingMode:
            form.mode.addItem(mode.label, mode)
        for device in _DEVICES:
            form.numbering_device.addItem(device, device)
            form.device.addItem(device, device)
        prefix = session.office.organization.doc_prefix
        uses = {entry.word: entry.label for entry in session.profile.document_words}
        words: dict[str, str] = {}
        for document in CATALOGUE.values():
            if document.word:
                words.setdefault(document.word, uses.get(document.word, document.title))
        for word, use in words.items():
            form.head.addItem(f"{prefix}{word}（{use}）", f"{prefix}{word}")
        this_year = session.clock.today().year
        for year in range(this_year + 1, this_year - 5, -1):
            form.year.addItem(f"{year}", year)
        form.year.setCurrentIndex(form.year.findData(this_year))

    def _let_those_who_may(self) -> None:
        form, user = self.form, self._shell.session.user
        administers, issues = may(user, Action.ADMINISTER), may(user, Action.ISSUE)
        for widget in (form.mode, form.numbering_device, form.device):
            widget.setEnabled(administers)
        for button in (form.give_block, form.end_block):
            button.setVisible(administers)
        form.void_number.setVisible(issues)
        form.enter_used.setVisible(issues or administers)
        form.close_year.setVisible(administers or Role.LEADER in user.roles)
        self._settles = issues or administers
        for later in (form.numbering_label, form.numbering_device, form.settle):
            later.hide()
        self._enable()

    def _chosen(self) -> tuple[str, int]:
        return self.form.head.currentData(), self.form.year.currentData()

    def _show(self, found: Survey) -> None:
        if (found.series.head, found.series.year) != self._chosen():
            return
        self._survey = found
        form, series = self.form, found.series
        single = series.mode is NumberingMode.SINGLE
        form.mode.setCurrentIndex(form.mode.findData(series.mode))
        for only in (form.numbering_label, form.numbering_device):
            only.setVisible(single)
        form.numbering_device.setCurrentIndex(
            form.numbering_device.findData(series.numbering_device or series.device)
        )
        _name(form.device, series.device)
        administers = may(self._shell.session.user, Action.ADMINISTER)
        form.device.setEnabled(administers and not found.enrolled)
        form.settle.setVisible(bool(series.unsure) and self._settles)
        form.summary.setText(_summary(found))
        tables.fill(form.numbers, _rows(found))
        tables.fill(form.blocks, [(block, _cells(block, series)) for block in series.blocks])
        self._enable()

    def _enable(self) -> None:
        form = self.form
        form.end_block.setEnabled(tables.chosen(form.blocks) is not None)
        year = form.year.currentData()
        past = year < self._shell.session.clock.today().year
        open_year = self._survey is not None and not self._survey.closed
        form.close_year.setEnabled(past and open_year)

    def _choose_mode(self) -> None:
        mode: NumberingMode = self.form.mode.currentData()
        device = self.form.numbering_device.currentData() or ""
        self._write(lambda desk: desk.documents.numbers.allotment.choose_mode(mode, device))

    def _name_device(self) -> None:
        device = self.form.device.currentData()
        self._write(lambda desk: desk.documents.numbers.allotment.name_device(device))

    def _ask_close(self) -> None:
        year = self.form.year.currentData()
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(f"截止 {year} 年的发文编号？")
        box.setInformativeText("截止后，成文日期在该年度的文书不能再编号，也不能撤销截止。")
        box.addButton("取消", QMessageBox.ButtonRole.RejectRole)
        sure = box.addButton("截止", QMessageBox.ButtonRole.DestructiveRole)
        sure.clicked.connect(
            lambda: self._write(lambda desk: desk.documents.numbers.close_year(year))
        )
        box.open()

    def _ask_used(self) -> None:
        head, year = self._chosen()

        def enter(said: EnterUsed) -> "Callable[[Desk], Changes]":
            first, last = said.first, said.last if said.last is not None else said.first
            return lambda desk: desk.documents.numbers.enter_used(head, year, first or 0, last or 0)

        self._ask(EnterUsed(), f"登记已用的号：{head}〔{year}〕", enter)

    def _ask_void(self) -> None:
        missing = self._survey.series.missing() if self._survey is not None else ()
        head, year = self._chosen()
        begun = VoidNumber(number=f"{head}〔{year}〕{missing[0] if missing else ''}号", reason="")

        def void(said: VoidNumber) -> "Callable[[Desk], Changes]":
            return lambda desk: desk.documents.numbers.void(said.number, said.reason)

        self._ask(begun, "登记作废文号", void)

    def _ask_block(self) -> None:
        head, year = self._chosen()
        blocks = self._survey.series.blocks if self._survey is not None else ()
        begun = GiveBlock(first=max((b.last for b in blocks), default=0) + 1)

        def give(said: GiveBlock) -> "Callable[[Desk], Changes]":
            block = Block(said.device.strip().upper(), head, year, said.first or 0, said.last or 0)
            return lambda desk: desk.documents.numbers.allotment.give_block(block)

        self._ask(begun, f"分配号段：{head}〔{year}〕", give)

    def _ask_end(self) -> None:
        block: Block | None = tables.chosen(self.form.blocks)
        if block is None:
            return

        def end(said: EndBlock) -> "Callable[[Desk], Changes]":
            last = said.last_used or 0
            return lambda desk: desk.documents.numbers.allotment.end_block(block, last)

        self._ask(EndBlock(), f"收回 {block.device} 的号段 {block.first}–{block.last}", end)

    def _ask(
        self, begun: Any, title: str, work: "Callable[[Any], Callable[[Desk], Changes]]"
    ) -> None:
        context = form_context(self._shell.session, self._tasks, self)
        self.dialog = dialog = PendingDialog(type(begun), title, begun, context, self.window())
        dialog.agreed.connect(lambda said: self._write(work(said), dialog))
        dialog.open()

    def _write(
        self, work: "Callable[[Desk], Changes]", dialog: PendingDialog | None = None
    ) -> None:
        def done(_changes: object) -> None:
            if dialog is not None:
                dialog.taken()
            self.form.note.say("已保存。", "ok")
            self.reload()

        def failed(error: Exception) -> None:
            if not isinstance(error, ClientError):
                self._tasks.failed.emit(error)
            elif dialog is not None:
                dialog.refuse(error)
            else:
                self.form.note.say(f"{error.message}{error.hint}")
                self.reload()

        self._tasks.write(self, work, done, failed)


def survey(desk: "Desk", head: str, year: int) -> Survey:
    """Return the series *head* of *year*, as the section shows it."""
    numbers = desk.documents.numbers
    lines = numbers.register(head, year)
    return Survey(
        series=numbers.series(head, year),
        lines=lines,
        names={line.by: desk.office.name_of(UserId(line.by)) for line in lines},
        closed=year in numbers.allotment.closed_years,
        enrolled=desk.enrolments.present() is not None,
    )


def _summary(found: Survey) -> str:
    series = found.series
    said = [f"已用 {len(series.given)} 个，作废 {len(series.voided)} 个。"]
    if gaps := series.missing():
        said.append(f"缺号 {len(gaps)} 个：{'、'.join(map(str, gaps[:20]))} 号。")
    if found.closed:
        said.append(f"{series.year} 年已经截止。")
    if series.unsure:
        said.append(f"恢复了 {series.unsure} 的备份：请对照纸质登记簿补登此后用掉的号，再点核对。")
    return "".join(said)


def _rows(found: Survey) -> list[tuple[int, tuple[str, ...]]]:
    rows = {
        line.number.serial: (
            str(line.number.serial),
            fate(line),
            moment(instant(line.at)),
            found.names.get(line.by, ""),
        )
        for line in found.lines
    }
    rows |= {n: (str(n), _MISSING, "", "") for n in found.series.missing()}
    return sorted(rows.items(), reverse=True)


def _cells(block: Block, series: Series) -> tuple[str, ...]:
    device = f"{block.device}（本机）" if block.device == series.device else block.device
    left = str(series.left(block)) if block.device == series.device else "由该电脑登记"
    return (device, f"{block.first}–{block.last}", left)


def _name(combo: Any, device: str) -> None:
    if combo.findData(device) < 0:
        combo.addItem(device, device)
    combo.setCurrentIndex(combo.findData(device))
