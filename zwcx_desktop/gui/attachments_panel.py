"""The files of a record: chosen, dropped or pasted; looked at inside the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageWriter, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.attachment_view import AttachmentView
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.words import moment
from zwcx_desktop.printing.documents.words import file_size
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Attachment, Changes

_KINDS = "常用材料 (*.pdf *.ofd *.jpg *.jpeg *.png *.docx *.xlsx *.wps *.et *.txt *.mp3 *.mp4)"


class _Files(QListWidget):
    """The list of files; Enter looks at one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Look at the file on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class AttachmentsPanel(QWidget):
    """Shows and takes the files of one record.

    Attributes:
        refused: why files were not taken, such as marks of state secrets found in them.
    """

    _tasks: Tasks
    _shell: Shell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: RecordId | None = None
        self._known: dict[str, Attachment] = {}
        self.setAcceptDrops(True)
        self.files = _Files(self)
        self.files.setAccessibleName("附件列表")
        self.files.setWordWrap(True)
        self.files.setResizeMode(QListView.ResizeMode.Adjust)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        self.refused = Note(self)
        self._add = QPushButton("添加文件…", self)
        dress(self._add, "attachment")
        self._paste = QPushButton("粘贴", self)
        self._look = QPushButton("查看", self)
        self._export = QPushButton("另存为…", self)
        self._remove = QPushButton("移除", self)
        for button in (self._paste, self._look, self._export, self._remove):
            restyle(button, link=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self._look, self._export, self._remove, self._paste):
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 8, 12)
        box.setSpacing(8)
        box.addWidget(self._add)
        box.addWidget(self._said)
        box.addWidget(self.refused)
        box.addWidget(self.files, 1)
        box.addLayout(row)

    def join(self, tasks: Tasks, shell: Shell) -> None:
        """Connect to the desk."""
        self._tasks, self._shell = tasks, shell
        self._add.clicked.connect(self._choose)
        self._paste.clicked.connect(self.paste)
        self._look.clicked.connect(self._view)
        self._export.clicked.connect(self._save_as)
        self._remove.clicked.connect(self._take_out)
        self.files.itemActivated.connect(self._view)
        self.files.currentRowChanged.connect(self._enable)

    def show_attachments(
        self, record_id: RecordId | None, attachments: tuple[Attachment, ...]
    ) -> None:
        """Show the files of *record_id*; None is a record that is not saved yet."""
        if record_id != self._record:
            self.refused.say("")
        self._record = record_id
        self._known = {one.id: one for one in attachments}
        self.files.clear()
        for one in attachments:
            said = f"{one.name}\n{file_size(one.size)} · {one.sync.label}\n{moment(one.at)}"
            item = QListWidgetItem(said, self.files)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setToolTip(f"校验值 {one.sha256}")
        hint = "把文件拖到这里，或用 Ctrl+V 粘贴截图。请勿添加涉密文件。"
        self._said.setText(hint if record_id else "先保存记录，再添加附件。")
        for widget in (self._add, self._paste):
            widget.setEnabled(record_id is not None)
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Paste on Ctrl+V."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and pictures."""
        if self._record is not None and _holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Add what was dropped."""
        event.acceptProposedAction()
        self.take(event.mimeData())

    def paste(self) -> None:
        """Add the files or the picture on the clipboard."""
        self.take(QApplication.clipboard().mimeData())

    def take(self, content: QMimeData) -> None:
        """Add files or a picture that was dropped or pasted."""
        self.refused.say("")
        paths = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        for path in paths:
            self.add(path.name, path)
        if not paths and content.hasImage():
            image = content.imageData()
            if isinstance(image, QImage):
                self.add("粘贴的图片.png", _png(image))
        elif not paths:
            self._shell.toast("剪贴板里没有文件或图片")

    def add(self, name: str, source: Path | bytes) -> None:
        """Keep *source* as a file of the record."""
        record_id = self._record
        if record_id is not None:
            self._tasks.write(
                self,
                lambda desk: desk.attachments.add(record_id, name, source),
                lambda _changes: self._shell.toast(f"已添加 {name}"),
                lambda error: self._refuse(name, error),
            )

    def _refuse(self, name: str, error: Exception) -> None:
        if not isinstance(error, ClientError):
            self._shell.show_error(error)
            return
        before = f"{self.refused.text()}\n" if self.refused.text() else ""
        self.refused.say(f"{before}“{name}”没有添加：{error.message}{error.hint}")

    def _chosen(self) -> Attachment | None:
        item = self.files.currentItem()
        return self._known.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _enable(self) -> None:
        chosen = self._chosen() is not None
        for button in (self._look, self._export, self._remove):
            button.setEnabled(chosen)

    def _choose(self) -> None:
        dialog = QFileDialog(self, "添加附件", "", _KINDS)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._add_paths)
        dialog.open()

    def _add_paths(self, names: list[str]) -> None:
        self.refused.say("")
        for name in names:
            self.add(Path(name).name, Path(name))

    def _view(self) -> None:
        one = self._chosen()
        if one is not None:
            self._read(one, lambda content: AttachmentView(one, content, self._tasks, self).open())

    def _save_as(self) -> None:
        one = self._chosen()
        if one is None:
            return
        dialog = QFileDialog(self, "另存为", one.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self._read(one, Path(name).write_bytes))
        dialog.open()

    def _read(self, one: Attachment, then: Callable[[bytes], object]) -> None:
        def work(desk: Desk) -> bytes:
            return b"".join(desk.attachments.read(one.id))

        self._tasks.read(self, work, then, self._shell.show_error)

    def _take_out(self) -> None:
        one = self._chosen()
        if one is not None:

            def removed(_changes: Changes) -> None:
                self._shell.toast(f"已移除 {one.name}")

            self._tasks.write(
                self,
                lambda desk: desk.attachments.detach(one.id),
                removed,
                self._shell.show_error,
            )


def _holds_files(content: QMimeData) -> bool:
    return content.hasImage() or any(url.isLocalFile() for url in content.urls())


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    return bytes(buffer.data().data())
