"""A list on its way out: into a workbook with real dates and numbers, or onto the clipboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from zwcx_desktop.exchange.cells import Words
from zwcx_desktop.exchange.importers import Importer, records_for, save_file
from zwcx_desktop.exchange.list_table import Extraction, text, workbook
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.reach import menu_of
from zwcx_desktop.gui.record_list import RecordList
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.desk import Desk

_LONG = 2_000
"""Rows from which it is said how far the export has come."""


class _Progress(QObject):
    """Carries how far an export has come from the lane that writes it to the screen."""

    told = Signal(int, object)


class ListExchange(QObject):
    """The button 导出 of a list and what it does.

    Attributes:
        give: the ways out.
    """

    def __init__(
        self,
        kind: Kind[Any],
        importer: Importer | None,
        view: RecordList,
        shell: Shell,
        tasks: Tasks,
    ) -> None:
        super().__init__(view)
        self._kind, self._importer, self._list = kind, importer, view
        self._shell, self._tasks = shell, tasks
        self._busy = False
        self.give = QPushButton("导出", view)
        dress(self.give, "download")
        self.give.setAccessibleName(f"导出{kind.label}")
        self.give.setToolTip("导出为表格（Ctrl+E）")
        ways: dict[str, Callable[[], object]] = {
            "导出本列表…（所见的列）": self.choose,
            "导出全部字段…": lambda: self.choose(whole=True),
            "复制为表格文字": self.copy,
        }
        if importer is not None and importer.to_workbook is not None:
            ways = {f"导出{importer.table}…（可再导入）": self._choose_table, **ways}
        self.give.setMenu(menu_of(self.give, ways))
        view.model.modelReset.connect(self._able)
        self._able()
        view.offer(self.give)
        keys = QShortcut(QKeySequence("Ctrl+E"), view)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.choose)
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view.table)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)

    def copy(self) -> None:
        """Put the chosen records, or all of the list, on the clipboard as tab text."""
        importer = self._importer
        if importer is not None and importer.to_text is not None:
            self._copy_table(importer, importer.to_text)
            return
        what = self._extraction(whole=False)

        def copied(found: tuple[str, int]) -> None:
            QApplication.clipboard().setText(found[0])
            self._shell.toast(f"已复制 {found[1]} 条，可以粘贴到表格中")

        self._tasks.paper(self, lambda: text(self._tasks.ask, what), copied, self._shell.show_error)

    def save_list(self, target: Path, *, whole: bool = False) -> None:
        """Write the chosen records, or all of the list, into the .xlsx file *target*.

        Args:
            target: replaced when it is there.
            whole: all fields instead of the columns that are shown.
        """
        if self._busy:
            return
        what = self._extraction(whole=whole)
        progress = _Progress()
        progress.told.connect(self._tell)
        self._hold(busy=True)

        def work() -> int:
            counted = [0]

            def told(done: int, of: int | None) -> None:
                counted[0] = done
                progress.told.emit(done, of)

            save_file(target, workbook(self._tasks.ask, what, told))
            return counted[0]

        def done(count: int) -> None:
            self._hold(busy=False)
            self._shell.toast(f"已导出 {count} 条：{target.name}")

        self._tasks.paper(self, work, done, self._failed)

    def save_table(self, target: Path) -> None:
        """Write the records in the form that can be read in again."""
        importer = self._importer
        if importer is None or importer.to_workbook is None or self._busy:
            return
        write, noted = importer.to_workbook, f"导出{importer.table}"
        chosen, query = self._list.chosen(), self._list.query
        self._hold(busy=True)

        def gather(desk: Desk) -> tuple[tuple[Any, ...], Words]:
            records = records_for(desk, chosen, query)
            desk.extracts.note(self._kind.name, len(records), noted)
            return records, Words(desk.office, desk.profile)

        def work() -> int:
            records, words = self._tasks.ask(gather)
            save_file(target, write(records, words))
            return len(records)

        def done(count: int) -> None:
            self._hold(busy=False)
            self._shell.toast(f"已导出 {count} {importer.counted}：{target.name}")

        self._tasks.paper(self, work, done, self._failed)

    def choose(self, *, whole: bool = False) -> None:
        """Ask where the list goes."""
        if self.give.isEnabled():
            said = "全部字段" if whole else ""
            self._ask(
                f"{self._kind.label}{said}", lambda target: self.save_list(target, whole=whole)
            )

    def _choose_table(self) -> None:
        if self._importer is not None:
            self._ask(self._importer.table, self.save_table)

    def _ask(self, name: str, save: Callable[[Path], object]) -> None:
        day = self._shell.session.clock.today()
        dialog = QFileDialog(
            self._list, f"导出{name}", f"{name}-{day:%Y%m%d}.xlsx", "表格 (*.xlsx)"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
        dialog.open()

    def _copy_table(self, importer: Importer, write: Callable[[Any], str]) -> None:
        chosen, query = self._list.chosen(), self._list.query

        def work(desk: Desk) -> tuple[Any, ...]:
            records = records_for(desk, chosen, query)
            desk.extracts.note(self._kind.name, len(records), f"复制{importer.table}")
            return records

        def copied(records: tuple[Any, ...]) -> None:
            QApplication.clipboard().setText(write(records))
            self._shell.toast(f"已复制 {len(records)} {importer.counted}，可以粘贴到表格中")

        self._tasks.read(self, work, copied, self._shell.show_error)

    def _extraction(self, *, whole: bool) -> Extraction:
        columns = () if whole else self._list.columns.shown()
        return Extraction(self._kind, self._list.query, self._list.chosen_rows(), columns)

    def _tell(self, done: int, of: int | None) -> None:
        if self._busy and of and of >= _LONG:
            self.give.setText(f"导出 {done * 100 // of}%")
        elif self._busy and done >= _LONG:
            self.give.setText(f"导出 {done}")

    def _failed(self, error: Exception) -> None:
        self._hold(busy=False)
        self._shell.show_error(error)

    def _hold(self, *, busy: bool) -> None:
        self._busy = busy
        self.give.setText("正在导出…" if busy else "导出")
        self._able()

    def _able(self) -> None:
        self.give.setEnabled(not self._busy and self._list.model.rowCount() > 0)
