"""从备份恢复: the way back in when the database is damaged or gone."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from zwcx_desktop.clock import Clock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui import icons
from zwcx_desktop.gui.forms.ui_restore import Ui_RestoreForm
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets import tables
from zwcx_desktop.gui.words import moment
from zwcx_desktop.printing.documents.words import file_size
from zwcx_desktop.store.backup import Backup, find_backups
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import Setting, restore_office

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_AS_PROGRAM = Setting()
_NONE_HERE = "本机没有留下备份。请点“其他位置…”，选择移动硬盘上的备份文件夹。"
_NONE_THERE = "“{folder}”里没有找到备份。请选择备份时所用的文件夹。"


class RestoreDialog(QDialog):
    """Lists backups and brings one back for whoever gave *login* and *password*.

    Attributes:
        opened: emitted with the desk and the login.
    """

    opened = Signal(object, str)

    def __init__(
        self,
        home: Path,
        login: str,
        password: str,
        *,
        clock: Clock,
        courier: Courier,
        parent: QWidget | None = None,
        setting: Setting = _AS_PROGRAM,
    ) -> None:
        super().__init__(parent)
        self._home, self._login, self._password = home, login, password
        self._clock, self._courier, self._setting = clock, courier, setting
        self.form = Ui_RestoreForm()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tables.prepare(self.form.copies, ("时间", "大小", "位置"), 2)
        self.form.copies.itemSelectionChanged.connect(self._enable)
        self.form.copies.doubleClicked.connect(lambda _index: self.restore())
        self.form.elsewhere.clicked.connect(self._ask_where)
        self.form.accept_button.clicked.connect(self.restore)
        self.form.cancel.clicked.connect(self.reject)
        icons.redress(self)
        line = self.fontMetrics().height()
        self.resize(self.sizeHint().expandedTo(QSize(40 * line, 26 * line)))
        self._enable()
        self.look_into(Home(home).backups, _NONE_HERE)

    def look_into(self, folder: Path, nothing: str = "") -> None:
        """List the backups in *folder*, or say that there is *nothing*."""
        said = nothing or _NONE_THERE.format(folder=folder)
        self._courier.run(
            self._courier.lanes.store,
            self,
            lambda: find_backups(folder),
            lambda found: self._show(found, said),
            self._fail,
        )

    def restore(self) -> None:
        """Bring the chosen backup back and sign in."""
        path = tables.chosen(self.form.copies)
        if path is None or not self.form.accept_button.isEnabled():
            return
        self._set_busy(busy=True)

        def work() -> "Desk":
            return restore_office(
                self._home,
                self._login,
                self._password,
                path,
                clock=self._clock,
                setting=self._setting,
            )

        self._courier.run(self._courier.lanes.store, self, work, self._done, self._fail)

    def _ask_where(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "备份所在的文件夹")
        if name:
            self.look_into(Path(name))

    def _show(self, found: tuple[Backup, ...], nothing: str) -> None:
        tables.fill(self.form.copies, [(b.path, backup_cells(b)) for b in found])
        self.form.fault.say("" if found else nothing, "warning")
        if found:
            self.form.copies.selectRow(0)
            self.form.copies.setFocus()
        self._enable()

    def _enable(self) -> None:
        self.form.accept_button.setEnabled(tables.chosen(self.form.copies) is not None)

    def _set_busy(self, *, busy: bool) -> None:
        form = self.form
        form.fault.say("正在核对备份并恢复，请不要关闭…" if busy else "", "accent")
        for widget in (form.copies, form.elsewhere, form.cancel, form.accept_button):
            widget.setEnabled(not busy)

    def _done(self, desk: "Desk") -> None:
        self._password = ""
        self.accept()
        self.opened.emit(desk, self._login)

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self._enable()
        if isinstance(error, ClientError):
            self.form.fault.say(str(error))
        else:
            self._courier.failed.emit(error)


def backup_cells(backup: Backup) -> tuple[str, str, str]:
    """Return what a list says of *backup*: when, how large, where."""
    return moment(backup.at), file_size(backup.size), str(backup.path)
