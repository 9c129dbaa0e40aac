"""Printing one document of many records: as one job, or saved one by one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from zwcx_desktop.gui.batch_face import BatchFace
from zwcx_desktop.gui.batch_saving import BatchSaving
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.places import place_for
from zwcx_desktop.gui.press_room import Preparing
from zwcx_desktop.gui.print_choices import recalled
from zwcx_desktop.gui.print_opening import keep_folder, register_parts
from zwcx_desktop.gui.print_order import PrintOrder
from zwcx_desktop.gui.print_strip import Job
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.printer import Order
from zwcx_desktop.printing.batch import (
    MOST,
    Choice,
    Left,
    Prepared,
    Wanted,
    report,
    survey,
)
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.imposition import Sides, usual_sides
from zwcx_desktop.printing.preview import page_sizes
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk

Then = Callable[[Prepared], object]


class PrintBatch(BatchFace):
    """Asks which document of the records is printed, and prints or saves it.

    Attributes:
        asked: the question before printing while it is open.
    """

    def __init__(
        self, label: str, ids: Sequence[RecordId], shell: Shell, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(label, len(ids), tasks, parent)
        self._ids = tuple(ids[:MOST])
        self._shell, self._tasks = shell, tasks
        self._left: tuple[Left, ...] = ()
        self.asked: PrintOrder | None = None
        self.print.clicked.connect(lambda: self._prepare(self._ask))
        self.save.clicked.connect(self._ask_folder)
        self.strip.ended.connect(self._printed)
        self.strip.failed.connect(lambda _error: self.show())
        tasks.read(self, lambda desk: survey(desk, self._ids), self._surveyed, shell.show_error)

    def save_to(self, folder: Path) -> None:
        """Make the documents and put each into *folder* under a name of its own."""
        self._prepare(lambda made: self._save(folder, made), "保存")

    def send(self, order: Order) -> None:
        """Print *order*, which is written down first."""
        self._register(order, lambda: self.strip.start(order))

    def _surveyed(self, choices: tuple[Choice, ...]) -> None:
        self.show_choices(choices)

    def _prepare(self, then: Then, doing: str = "打印") -> None:
        choice, source = self.choice, self.source
        if choice is None or self.strip.busy:
            return
        items, code = choice.of(source).items, choice.form.code

        def known(usual: dict[str, Any]) -> None:
            chosen = recalled(code, usual)
            options = chosen.options() if chosen is not None else Options()
            wanted = Wanted(code, items, options)
            self._shell.press.batch(self._tasks, self, wanted, run)

        def run(work: Preparing) -> None:
            words = "正在准备第 {done} 份，共 {of} 份"
            self.strip.run(Job(self._tasks.lanes.paper, work, words, made))

        def made(prepared: Prepared | None) -> None:
            if prepared is None:
                self.say(f"已取消，什么都没有{doing}。")
            else:
                self._prepared(prepared, choice.of(source).left, then)

        self.say("")
        self._tasks.read(
            self, lambda desk: desk.documents.usual(code), known, self._shell.show_error
        )

    def _prepared(self, made: Prepared, left: tuple[Left, ...], then: Then) -> None:
        self._left = (*left, *made.left)
        if made.parts:
            then(made)
        else:
            self.say(report("没有可以打印的文书。", self._left))

    def _ask(self, made: Prepared) -> None:
        parts, choice = made.parts, self.choice
        assert choice is not None
        longest = max(parts, key=lambda part: len(part.pages))
        self.asked = PrintOrder(
            f"批量打印-{choice.title}",
            parts,
            self._tasks,
            self,
            sides=usual_sides(page_sizes(longest.pdf)),
            folder=self._shell.preferences.folder,
        )
        self.asked.agreed.connect(self.send)
        self.asked.finished.connect(self._answered)
        self.asked.open()

    def _answered(self) -> None:
        self.asked = None

    def _printed(self, order: Order, done: int) -> None:
        count = sum(part.copies for part in order.parts)
        pages = sum(len(part.pages) * part.copies for part in order.parts)
        if order.target is not None:
            keep_folder(self._shell, order.target.parent)
            did = f"已存成 {order.target.name}：{count} 份、{pages} 页。"
        elif done < pages:
            did = f"已取消：送出 {done} 面以后停下。"
        else:
            did = f"已送到打印机：{count} 份、{pages} 页。"
        self.say(report(did, self._left))
        self.show()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, "全部存为 PDF", place_for(self._shell.preferences.folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def _save(self, folder: Path, made: Prepared) -> None:
        parts = made.parts
        order = Order("", parts, Sides.SINGLE, target=folder)

        def saved(names: tuple[str, ...]) -> None:
            keep_folder(self._shell, folder)
            short = len(parts) - len(names)
            did = f"已存到“{folder.name}”：{len(names)} 份。"
            did += f"取消以后还有 {short} 份没有存。" if short else ""
            renamed = sum(f"{p.name}.pdf" != n for p, n in zip(parts, names, strict=False))
            did += f"其中 {renamed} 份与别的文件同名，加了序号，原来的没有动。" if renamed else ""
            self.say(report(did, self._left))
            self.show()

        job = Job(
            self._tasks.lanes.paper,
            BatchSaving(folder, parts),
            "正在保存第 {done} 份，共 {of} 份",
            saved,
        )
        self._register(order, lambda: self.strip.run(job))

    def _register(self, order: Order, then: Callable[[], object]) -> None:
        """Write down issued documents one by one, and how many drafts left."""
        drafts = [part for part in order.parts if not part.issued]
        choice = self.choice
        if not drafts or choice is None:
            register_parts(order, self, self._shell, self._tasks, then)
            return

        def note(desk: Desk) -> None:
            kind = desk.get(self._ids[0]).kind
            how = "另存" if order.target is not None else "打印"
            desk.extracts.note(kind, len(drafts), f"批量{how}草稿 {choice.form.code}")

        self._tasks.read(self, note, lambda _none: then(), self._shell.show_error)
