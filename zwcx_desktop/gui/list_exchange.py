"""A kind's list as a table: read in from one, written out into one."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from zwcx_desktop.exchange.importers import Importer, Reading, records_for, save_file
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.import_dialog import ImportDialog
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.reach import menu_of
from zwcx_desktop.gui.record_list import RecordList
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.store.values import Changes


class ListExchange(QObject):
    """The buttons 导入… and 导出 of a list, and what they do.

    Attributes:
        bring: opens the dialog that reads a table; hidden from those who may not write the kind.
        give: the ways out.
        dialog: the dialog that is open, None when there is none.
    """

    def __init__(
        self, importer: Importer, view: RecordList, shell: Shell, tasks: Tasks, *, may_create: bool
    ) -> None:
        super().__init__(view)
        self._importer, self._list = importer, view
        self._shell, self._tasks = shell, tasks
        self.dialog: ImportDialog | None = None
        self.bring, self.give = QPushButton("导入…", view), QPushButton("导出", view)
        dress(self.bring, "upload")
        self.bring.setToolTip(f"从表格文件或剪贴板导入{importer.table}")
        self.bring.setVisible(may_create)
        self.bring.clicked.connect(self.begin)
        dress(self.give, "download")
        self.give.setAccessibleName(f"导出{importer.table}")
        ways = {f"导出{importer.table}…（.xlsx）": self._choose, "复制为表格文字": self.copy}
        self.give.setMenu(menu_of(self.give, ways))
        view.model.modelReset.connect(self._able)
        self._able()
        view.offer(self.bring)
        view.offer(self.give)
        for key, act in (
            (QKeySequence.StandardKey.Copy, self.copy),
            *(((QKeySequence.StandardKey.Paste, self._paste),) if may_create else ()),
        ):
            shortcut = QShortcut(QKeySequence(key), view.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def begin(self) -> ImportDialog:
        """Open the dialog that reads a table in."""
        self.dialog = ImportDialog(self._importer, self._shell, self._tasks, self._list.window())
        self.dialog.agreed.connect(self._keep)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def copy(self) -> None:
        """Put the chosen records, or all of the list, on the clipboard as tab text."""
        chosen, query = self._list.chosen(), self._list.query

        def copied(records: tuple[object, ...]) -> None:
            QApplication.clipboard().setText(self._importer.to_text(records))
            self._shell.toast(f"已复制 {self._count(len(records))}，可以粘贴到表格中")

        self._tasks.read(
            self,
            lambda desk: records_for(desk, chosen, query),
            copied,
            self._shell.show_error,
        )

    def save_to(self, target: Path) -> None:
        """Write the chosen records, or all of the list, into the .xlsx file *target*."""
        chosen, query = self._list.chosen(), self._list.query

        def work() -> int:
            records = self._tasks.ask(lambda desk: records_for(desk, chosen, query))
            save_file(target, self._importer.to_workbook(records))
            return len(records)

        self._tasks.paper(
            self,
            work,
            lambda count: self._shell.toast(f"已导出 {self._count(count)}：{target.name}"),
            self._shell.show_error,
        )

    def _keep(self, reading: Reading) -> None:
        dialog, kind = self.dialog, self._importer.kind

        def kept(changes: Changes) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.accept()
            count = self._count(len(changes.ids))
            self._shell.toast(f"已导入 {count}", "查看", lambda: self._look(kind))

        def failed(error: Exception) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.refuse(error)
            else:
                self._shell.show_error(error)

        self._tasks.write(self, lambda desk: desk.create_many(kind, reading.records), kept, failed)

    def _look(self, kind: str) -> None:
        self._shell.show_page(kind)
        self._list.show_newest()

    def _paste(self) -> None:
        self.begin().paste_table()

    def _choose(self) -> None:
        day = self._shell.session.clock.today()
        name = f"{self._importer.table}-{day:%Y%m%d}.xlsx"
        dialog = QFileDialog(self._list, f"导出{self._importer.table}", name, "表格 (*.xlsx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def _count(self, count: int) -> str:
        return f"{count} {self._importer.measure}{self._importer.noun}"

    def _able(self) -> None:
        self.give.setEnabled(self._list.model.rowCount() > 0)

    def _forget(self) -> None:
        self.dialog = None
