"""The statistics page's table on its way out: to the clipboard, into a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.exchange.statistics_table import to_text, to_workbook
from zwcx_desktop.gui.forms.ui_statistics import Ui_StatisticsForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.reach import menu_of
from zwcx_desktop.gui.statistics_reading import Compared
from zwcx_desktop.gui.tasks import Tasks


class StatisticsExport(QObject):
    """The button 导出 of the statistics page."""

    def __init__(self, form: Ui_StatisticsForm, shell: Shell, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._shell, self._tasks, self._page = shell, tasks, page
        self._shown: Compared | None = None
        ways = {"导出表格…（.xlsx）": self._choose_file, "复制为表格文字": self.copy}
        form.export_table.setMenu(menu_of(form.export_table, ways))
        keys = QKeySequence(QKeySequence.StandardKey.Copy)
        shortcut = QShortcut(keys, form.figures, self.copy)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def take(self, compared: Compared) -> None:
        """Give out this report from now on."""
        self._shown = compared

    def copy(self) -> None:
        """Put all figures on the clipboard as tab text."""
        if self._shown is not None:
            QApplication.clipboard().setText(to_text(self._shown.lines))
            self._shell.toast(f"已复制{self._shown.reporting.label}的统计表，可以粘贴到表格中")

    def save_to(self, target: Path) -> None:
        """Write all figures into the .xlsx file *target*."""
        shown = self._shown
        if shown is not None:
            self._tasks.paper(
                self,
                lambda: save_file(target, to_workbook(shown.reporting.label, shown.lines)),
                lambda _done: self._shell.toast(f"已导出 {target.name}"),
                self._shell.show_error,
            )

    def _choose_file(self) -> None:
        label = self._shown.reporting.label if self._shown is not None else ""
        name = f"政务诚信统计-{label}.xlsx"
        dialog = QFileDialog(self._page, "导出统计表", name, "表格 (*.xlsx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()
