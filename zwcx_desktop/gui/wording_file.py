"""Adjusted words on their way to another computer of the office, and back."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.gui.places import place_for
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.store.adjustments import SUFFIX, WHO

if TYPE_CHECKING:
    from zwcx_desktop.rules.templates import Wording
    from zwcx_desktop.store.adjustments import Brought, Texts

_FILES = f"文书措辞文件 (*{SUFFIX})"
_LARGEST = 4_000_000
"""Bytes of a file that are looked at."""


class WordingFile(QObject):
    """Writes what is adjusted into a file; asks before anything of a file is taken.

    Attributes:
        wordings: the documents known here, by code.
        question: what is asked before a file is taken, None when nothing is.
        said: something to tell, with its tone.
        agreed: the texts to take, by document.
    """

    said = Signal(str, str)
    agreed = Signal(object)

    def __init__(self, owner: QWidget, tasks: Tasks) -> None:
        super().__init__(owner)
        self._owner, self._tasks = owner, tasks
        self.wordings: Mapping[str, Wording] = {}
        self.question: QMessageBox | None = None

    def ask_file(self) -> None:
        """Ask which file to take."""
        dialog = self._dialog("导入文书措辞", "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.look_into(Path(name)))
        dialog.open()

    def ask_where(self) -> None:
        """Ask where to write the file."""
        dialog = self._dialog("导出文书措辞", f"文书措辞{SUFFIX}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def look_into(self, path: Path) -> None:
        """Ask whether to take the adjustments in the file at *path*."""
        try:
            with path.open("rb") as file:
                raw = file.read(_LARGEST)
        except OSError:
            self.said.emit("无法读取所选文件，请重新选择。", "danger")
            return
        self._tasks.read(self, lambda desk: desk.adjustments.look_into(raw), self._ask, self._fail)

    def export_to(self, path: Path) -> None:
        """Write what is adjusted here into the file at *path*."""

        def write() -> None:
            save_file(path, self._tasks.ask(lambda desk: desk.adjustments.export()))

        def written(_nothing: None) -> None:
            self.said.emit(f"已导出到“{path}”，请在另一台电脑上由{WHO}导入。", "ok")

        self._tasks.paper(self, write, written, self._fail)

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._owner.window(), title, place_for("", name), _FILES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _ask(self, brought: "Brought") -> None:
        refused = "\n".join(f"不能导入：{why}" for why in brought.refused)
        if not brought.texts:
            self.said.emit(refused or "文件里的措辞本机都已有，不必导入。", "warning")
            return
        self.question = box = QMessageBox(self._owner.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText("按文件调整下列文书的措辞？")
        box.setInformativeText("\n".join([*self._listed(brought.texts), refused]).strip())
        box.addButton("取消", QMessageBox.ButtonRole.RejectRole)
        sure = box.addButton("导入", QMessageBox.ButtonRole.AcceptRole)
        sure.clicked.connect(lambda _on: self.agreed.emit(brought.texts))
        box.finished.connect(lambda _result: self._answered())
        box.open()

    def _listed(self, texts: "Texts") -> list[str]:
        lines = []
        for code, names in texts.items():
            wording = self.wordings[code]
            labels = "、".join(wording.bounds[name].label for name in names)
            lines.append(f"{code} {wording.title}：{labels}")
        return lines

    def _answered(self) -> None:
        self.question = None

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ClientError):
            self.said.emit(str(error), "danger")
        else:
            self._tasks.failed.emit(error)
