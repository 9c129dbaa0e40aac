"""导出密封件: the step before 移送纪检, from the button to the code on paper."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.seal_code import SealCode
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.exports import Exported
from zwcx_desktop.store.values import Changes, Entry

_NOT_YET = "移送纪检前，先把全部内容导出为加密的密封件，与提取码分开移交。"
_DONE = "密封件已导出，提取码已抄写。内容或附件再有变动的，须重新导出。"
_LOST = "提取码没有确认抄下，刚才的密封件不算数。请删除该文件，重新导出。"


class SealExport(QFrame):
    """Offers the export to those who may make it; nobody else sees anything."""

    _tasks: Tasks
    _shell: Shell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: RecordId | None = None
        self._code: SealCode | None = None
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        self.button = QPushButton("导出密封件…", self)
        self.button.setAccessibleDescription(_NOT_YET)
        dress(self.button, "lock")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 8, 8)
        box.setSpacing(8)
        box.addWidget(self._said)
        box.addWidget(self.button)
        self.hide()

    @property
    def code(self) -> SealCode | None:
        """The open dialog with the code."""
        return self._code

    def join(self, tasks: Tasks, shell: Shell) -> None:
        """Connect to the desk."""
        self._tasks, self._shell = tasks, shell
        self.button.clicked.connect(self._choose)

    def show_record(self, entry: Entry | None) -> None:
        """Offer the export of the record of *entry*, if this user may make it."""
        self.hide()
        self._record = entry.id if entry is not None else None
        if entry is not None and KINDS[entry.kind].seal is not None:
            self._tasks.read(
                self,
                lambda desk: (desk.exports.able(entry.id), desk.exports.counts(entry.id)),
                lambda told: self._offer(entry.id, *told),
            )

    def export_to(self, folder: Path) -> None:
        """Write the sealed file into *folder*, then show its code."""
        record_id = self._record
        if record_id is None:
            return
        self.button.setEnabled(False)

        def work(desk: Desk) -> Exported:
            return desk.exports.make(record_id, folder)

        self._tasks.read(self, work, self._show_code, self._fail)

    def dismiss(self) -> None:
        """Close the code: the program locks."""
        if self._code is not None:
            self._code.close()

    def _offer(self, record_id: RecordId, able: bool, counts: bool) -> None:  # noqa: FBT001
        if record_id == self._record:
            self._said.setText(_DONE if counts else _NOT_YET)
            self.setVisible(able)

    def _choose(self) -> None:
        dialog = QFileDialog(self, "密封件存放到")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_code(self, exported: Exported) -> None:
        self.button.setEnabled(True)
        dialog = self._code = SealCode(exported, self)
        dialog.accepted.connect(lambda: self._confirm(exported))
        dialog.rejected.connect(lambda: self._shell.toast(_LOST))
        dialog.finished.connect(self._let_go)
        dialog.failed.connect(self._shell.show_error)
        dialog.open()

    def _let_go(self) -> None:
        if self._code is not None:
            self._code.deleteLater()
            self._code = None

    def _confirm(self, exported: Exported) -> None:
        def done(_changes: Changes) -> None:
            self._shell.toast(f"密封件已导出：{exported.path.name}")

        self._tasks.write(
            self, lambda desk: desk.exports.confirm(exported), done, self._shell.show_error
        )

    def _fail(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._shell.show_error(error)
