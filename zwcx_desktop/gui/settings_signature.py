"""Settings of the tamper-evident signature: the switch, and the certificate for others."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from zwcx_desktop.clock import CHINA
from zwcx_desktop.crypto.office_key import in_groups
from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_signature import Ui_SignatureForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.rules.roles import Action, may

if TYPE_CHECKING:
    from zwcx_desktop.crypto.office_key import Certificate
    from zwcx_desktop.store.desk import Desk

_ONLY_ADMIN = "由管理员开启或者关闭。"
_NONE_YET = "还没有生成，第一次制发文书时生成。"


class SignatureSection(QWidget):
    """Whether issued documents are signed, and with which certificate."""

    def __init__(self, shell: Shell, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._certificate: Certificate | None = None
        self.form = form = Ui_SignatureForm()
        form.setupUi(self)
        self._may = may(shell.session.user, Action.ADMINISTER)
        form.wanted.setEnabled(self._may)
        form.wanted.clicked.connect(self._want)
        form.save_certificate.clicked.connect(self._ask_where)

    def reload(self) -> None:
        """Read switch and certificate again."""
        self._tasks.read(self, _kept, lambda found: self._show(*found))

    def save_to(self, path: Path) -> None:
        """Write the certificate to *path*, DER as `.cer` files are."""
        if self._certificate is None:
            return
        try:
            path.write_bytes(self._certificate.der)
        except OSError:
            self.form.note.say(f"“{path.name}”不能写入，请换一个文件夹再保存。")
        else:
            self.form.note.say(f"已保存“{path.name}”。请用另外的途径把证书指纹告诉对方。", "ok")

    def _want(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._tasks.write(
            self,
            lambda desk: desk.signatures.want(wanted=wanted),
            lambda _changes: self.form.note.say("已保存，从下一份文书起生效。", "ok"),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self.reload()
        if isinstance(error, ClientError):
            self.form.note.say(str(error))
        else:
            self._tasks.failed.emit(error)

    def _show(self, wanted: bool, certificate: "Certificate | None") -> None:  # noqa: FBT001
        form, self._certificate = self.form, certificate
        form.wanted.setChecked(wanted)
        form.save_certificate.setEnabled(certificate is not None)
        form.owner.setText(certificate.name if certificate else _NONE_YET)
        form.until.setText(_term(certificate) if certificate else "")
        form.fingerprint.setText(in_groups(certificate.fingerprint) if certificate else "")
        if not self._may:
            form.note.say(_ONLY_ADMIN, "accent")

    def _ask_where(self) -> None:
        name = f"{self._certificate.name}-防篡改签名.cer" if self._certificate else ""
        dialog = QFileDialog(self, "保存证书", name, "证书 (*.cer)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("cer")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()


def _term(certificate: "Certificate") -> str:
    since, until = (at.astimezone(CHINA) for at in (certificate.since, certificate.until))
    return f"{since:%Y-%m-%d} 至 {until:%Y-%m-%d}"


def _kept(desk: "Desk") -> "tuple[bool, Certificate | None]":
    certificates = desk.signatures.certificates()
    return desk.signatures.wanted, certificates[-1] if certificates else None
