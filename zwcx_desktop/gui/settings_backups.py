"""Settings of the backups: made, listed, restored."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.restore import backup_cells
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets import tables
from zwcx_desktop.store.backup import Backup, find_backups, may_restore


class BackupSection:
    """The table of backups and its buttons."""

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self._may_restore = may_restore(shell.session.user, shell.session.office)
        tables.prepare(form.copies, ("时间", "大小", "位置"), 2)
        form.restore.setVisible(self._may_restore)
        form.back_up.clicked.connect(lambda: self.make(None))
        form.back_up_to.clicked.connect(self._ask_where)
        form.restore.clicked.connect(self._ask_restore)
        form.restore_from.setVisible(self._may_restore)
        form.restore_from.clicked.connect(self._ask_from)
        form.copies.itemSelectionChanged.connect(self._enable)

    def reload(self) -> None:
        """Read which backups there are."""
        self._tasks.read(self._form.copies, lambda desk: desk.backups.all(), self._show)

    def look_into(self, folder: Path) -> None:
        """List the backups kept in *folder* instead, on a disk brought along."""

        def show(found: tuple[Backup, ...]) -> None:
            self._show(found)
            words = f"正在显示“{folder}”中的备份。" if found else f"“{folder}”里没有找到备份。"
            self._form.backups_note.say(words, "accent" if found else "warning")

        self._tasks.read(self._form.copies, lambda _desk: find_backups(folder), show, self._fail)

    def make(self, folder: Path | None) -> None:
        """Make a backup in *folder*, or in the office's own place."""
        self._form.back_up.setEnabled(False)
        self._form.backups_note.say("正在备份并核对…", "accent")
        self._tasks.read(
            self._form.copies, lambda desk: desk.backups.make(folder), self._made, self._fail
        )

    def restore(self, path: Path) -> None:
        """Go back to the backup at *path*; the present data stay beside it."""

        def restored(_number: int) -> None:
            self._shell.lock()

        self._tasks.read(
            self._form.copies, lambda desk: desk.backups.restore(path), restored, self._fail
        )

    def _ask_where(self) -> None:
        name = QFileDialog.getExistingDirectory(self._form.copies.window(), "备份到")
        if name:
            self.make(Path(name))

    def _ask_from(self) -> None:
        name = QFileDialog.getExistingDirectory(self._form.copies.window(), "备份所在的文件夹")
        if name:
            self.look_into(Path(name))

    def _ask_restore(self) -> None:
        path = tables.chosen(self._form.copies)
        if path is None:
            return
        box = QMessageBox(self._form.copies.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText("恢复到所选备份？")
        box.setInformativeText(
            "备份之后登记的内容将不再显示，但原数据仍保留在本机。恢复后需要重新登录，口令不变。"
        )
        box.addButton("取消", QMessageBox.ButtonRole.RejectRole)
        sure = box.addButton("恢复", QMessageBox.ButtonRole.DestructiveRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sure.clicked.connect(lambda: self.restore(path))
        box.open()

    def _made(self, backup: Backup) -> None:
        self._form.back_up.setEnabled(True)
        self._form.backups_note.say(f"备份完成并核对无误：{backup.path}", "ok")
        self.reload()

    def _fail(self, error: Exception) -> None:
        self._form.back_up.setEnabled(True)
        if isinstance(error, ClientError):
            self._form.backups_note.say(str(error))
        else:
            self._tasks.failed.emit(error)

    def _show(self, found: tuple[Backup, ...]) -> None:
        tables.fill(self._form.copies, [(b.path, backup_cells(b)) for b in found])
        if not found:
            self._form.backups_note.say("还没有备份。建议现在备份一次，并拷到移动硬盘。", "warning")
        self._enable()

    def _enable(self) -> None:
        self._form.restore.setEnabled(tables.chosen(self._form.copies) is not None)
