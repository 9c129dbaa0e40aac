"""核对文书文件…: choose a PDF and learn which issued document it is, if any."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.crypto.office_key import in_groups
from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.printing.verify import (
    Checked,
    CheckedSignature,
    SignatureVerdict,
    Verdict,
    read_file,
    verify,
    verify_signature,
)
from zwcx_desktop.store.desk import Desk

if TYPE_CHECKING:
    from zwcx_desktop.crypto.office_key import Certificate

_TONES = {Verdict.ISSUED: "ok", Verdict.HIDDEN: "warning", Verdict.DRAFT: "warning"}
"""How a verdict is said; all others are said as danger."""
_SIGNATURE_TONES = {
    SignatureVerdict.INTACT: "ok",
    SignatureVerdict.NONE: "accent",
    SignatureVerdict.CHANGED: "danger",
}
"""How a signature is spoken of; all others with a warning."""
_TITLE = "核对文书文件"
_ASK = "请选择一份保存或者收到的 PDF 文件，与本机留存的制发件比对，并核对防篡改签名。"
_WAIT = "正在核对防篡改签名…"


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the desk knew of a chosen file, and what its signature is checked with.

    Attributes:
        kind: of the record its document was made of, "" when there is none.
    """

    pdf: bytes
    checked: Checked
    kind: str
    certificates: "tuple[Certificate, ...]"
    now: datetime


class VerifyDocument(QDialog):
    """Compares chosen files with the documents this computer keeps as issued.

    Attributes:
        record_wanted: the record of the document found is to be shown; emitted with kind and id.
        failed: the file could not be read; emitted with the error.
        checked: what the file last chosen is, None before.
        signature: what its signature is, None before that is known.
    """

    record_wanted = Signal(str, object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_TITLE)
        self._tasks = tasks
        self.checked: Checked | None = None
        self.signature: CheckedSignature | None = None
        self.said, self.signed = Note(self), Note(self)
        self._file, self._number, self._digest = (QLabel(self) for _ in range(3))
        self._lay_out()
        self._show()

    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self, _TITLE, "", "PDF 文件 (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Check the file at *path*."""
        self._file.setText(path.name)
        self._tasks.read(
            self,
            lambda desk: _look(desk, path),
            self._looked,
            self.failed.emit,
        )

    def _looked(self, found: _Looked) -> None:
        self._show(found.checked, found.kind)
        if found.checked.verdict is Verdict.UNREADABLE:
            return
        self.signed.say(_WAIT, "accent")
        self._fit()
        # Away from the desk: reading what somebody else made may take long.
        self._tasks.paper(
            self,
            lambda: verify_signature(found.pdf, found.certificates, found.now),
            lambda signature: self._show_signature(found, signature),
            self.failed.emit,
        )

    def _show_signature(self, found: _Looked, signature: CheckedSignature) -> None:
        if found.checked is not self.checked:
            return
        self.signature = signature
        tone = _SIGNATURE_TONES.get(signature.verdict, "warning")
        self.signed.say(f"{signature.verdict.value}：{signature.words}", tone)
        self._fit()

    def _show(self, checked: Checked | None = None, kind: str = "") -> None:
        self.checked, self._kind, self.signature = checked, kind, None
        self.signed.say("")
        issued = checked.issued if checked else None
        self._number.setText((issued.number or "无") if issued else "")
        self._digest.setText(in_groups(checked.sha256) if checked else "")
        self.record.setEnabled(issued is not None)
        if checked is None:
            self.said.say(_ASK, "accent")
        else:
            tone = _TONES.get(checked.verdict, "danger")
            self.said.say(f"{checked.verdict.value}：{checked.words}", tone)
        self._fit()

    def _fit(self) -> None:
        # What is said has just become longer; the layout around it learns of it only later.
        for note in (self.said, self.signed):
            note.updateGeometry()
        self.ensurePolished()
        self._box.activate()
        self.setMinimumHeight(self._box.totalHeightForWidth(self.minimumWidth()))

    def _open_record(self) -> None:
        if self.checked and self.checked.issued:
            self.record_wanted.emit(self._kind, self.checked.issued.record_ids[0])
            self.accept()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        rows = (("文件", self._file), ("文号", self._number), ("校验值", self._digest))
        for row, (name, value) in enumerate(rows):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setWordWrap(True)
            grid.addWidget(QLabel(name, self), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        buttons = QDialogButtonBox(self)
        self.pick = buttons.addButton("选择文件…", QDialogButtonBox.ButtonRole.ActionRole)
        self.record = buttons.addButton("打开记录", QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        self.pick.clicked.connect(self.choose)
        self.record.clicked.connect(self._open_record)
        buttons.rejected.connect(self.reject)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(self.said)
        box.addWidget(self.signed)
        box.addLayout(grid)
        box.addStretch(1)
        box.addWidget(buttons)
        self.setMinimumWidth(letters(self, 84))


def _look(desk: Desk, path: Path) -> _Looked:
    """Return what the desk knows of the file at *path*."""
    pdf = read_file(path)
    checked = verify(desk, pdf)
    kind = desk.get(checked.issued.record_ids[0]).kind if checked.issued else ""
    return _Looked(pdf, checked, kind, desk.signatures.certificates(), desk.clock.now())
