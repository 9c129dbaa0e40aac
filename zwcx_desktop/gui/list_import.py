"""Tables coming in from a list's page: read, kept whole, undone whole, and found again later."""

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from zwcx_desktop.exchange.importers import Importer
from zwcx_desktop.exchange.reading import Reading, report_json
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.import_dialog import ImportDialog
from zwcx_desktop.gui.import_history import ImportHistory
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.reach import menu_of
from zwcx_desktop.gui.record_list import RecordList
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.imports import CannotUndo
from zwcx_desktop.store.values import Changes


class ListImport(QObject):
    """The button 导入 of a list and what it does; hidden from those who may not write the kind.

    Attributes:
        bring: the menu of reading a table and of the tables read before.
        dialog: the dialog that is open, None when there is none.
        history: the list of imports that is open, None when there is none.
    """

    def __init__(
        self, importer: Importer, view: RecordList, shell: Shell, tasks: Tasks, *, may_create: bool
    ) -> None:
        super().__init__(view)
        self._importer, self._list = importer, view
        self._shell, self._tasks = shell, tasks
        self.dialog: ImportDialog | None = None
        self.history: ImportHistory | None = None
        self.bring = QPushButton("导入", view)
        dress(self.bring, "upload")
        self.bring.setAccessibleName(f"导入{importer.table}")
        ways = {f"导入{importer.table}…": self.begin, "导入记录…": self.show_history}
        self.bring.setMenu(menu_of(self.bring, ways))
        self.bring.setVisible(may_create)
        view.offer(self.bring)
        if may_create:
            pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), view.table)
            pasting.setContext(Qt.ShortcutContext.WidgetShortcut)
            pasting.activated.connect(lambda: self.begin().paste_table())

    def begin(self) -> ImportDialog:
        """Open the dialog that reads a table in."""
        self.dialog = ImportDialog(self._importer, self._tasks, self._list.window())
        self.dialog.agreed.connect(self._keep)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()
        return self.dialog

    def show_history(self) -> ImportHistory:
        """Open the list of the tables read in so far."""
        self.history = ImportHistory(self._importer, self._shell, self._tasks, self._list.window())
        self.history.finished.connect(self._forget_history)
        self.history.open()
        return self.history

    def undo(self, record_id: RecordId) -> None:
        """Void the whole import that brought the record."""

        def work(desk: Desk) -> Changes:
            found = desk.imports.holding(record_id)
            if found is None:
                raise CannotUndo("没有找到这次导入")
            return desk.imports.undo(found.id)

        def undone(changes: Changes) -> None:
            count = f"{len(changes.ids)} {self._importer.counted}"
            self._shell.toast(f"已撤销导入，{count}已作废")

        self._tasks.write(self, work, undone, self._shell.show_error)

    def _keep(self, reading: Reading) -> None:
        dialog, kind = self.dialog, self._importer.kind
        source = dialog.source if dialog is not None else ""

        def kept(changes: Changes) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.accept()
            some = min(changes.ids)
            text = f"已导入 {len(changes.ids)} {self._importer.counted}"
            self._shell.toast(text, "撤销导入", lambda: self.undo(some))
            self._list.show_newest()

        def failed(error: Exception) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.refuse(error)
            else:
                self._shell.show_error(error)

        report = report_json(reading.report)
        self._tasks.write(
            self,
            lambda desk: desk.imports.keep(kind, reading.records, source, report),
            kept,
            failed,
        )

    def _forget(self) -> None:
        self.dialog = None

    def _forget_history(self) -> None:
        self.history = None
