"""Changing one's own password."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_new_password import Ui_NewPasswordForm
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.office import User

_OWN = "新口令立即生效。请不要写在纸上或告诉他人；忘记口令只能用恢复码重设。"
_TEMPORARY = "当前口令由管理员设置。请先换成只有您自己知道的口令，再开始办理。"


class NewPasswordDialog(QDialog):
    """Asks twice for a new password and sets it.

    Args:
        forced: the password was given by an administrator and must be replaced now.
    """

    def __init__(self, user: User, tasks: Tasks, parent: QWidget, *, forced: bool = False) -> None:
        super().__init__(parent)
        self._tasks, self._forced = tasks, forced
        self.form = Ui_NewPasswordForm()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.form.lead.setText(_TEMPORARY if forced else _OWN)
        self.form.cancel.setVisible(not forced)
        self.form.password.set_names(user.login, user.display_name)
        self.form.accept_button.clicked.connect(self.save)
        self.form.cancel.clicked.connect(self.reject)
        self.resize(self.sizeHint())

    def save(self) -> None:
        """Set the password when it is good enough."""
        if problem := self.form.password.problem():
            self.form.fault.say(problem)
            self.form.password.setFocus()
            return
        password = self.form.password.password()
        self.form.accept_button.setEnabled(False)
        self._tasks.write(
            self,
            lambda desk: desk.users.change_password(password),
            lambda _changes: self._done(),
            self._fail,
        )

    def reject(self) -> None:
        """Close; a password that must be replaced may not be kept by Esc, locking still works."""
        parent = self.parentWidget()
        if not self._forced or parent is None or not parent.isVisible():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay until a password that must be replaced is replaced."""
        if self._forced and self.result() != QDialog.DialogCode.Accepted:
            event.ignore()
        else:
            super().closeEvent(event)

    def _done(self) -> None:
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.form.accept_button.setEnabled(True)
        if isinstance(error, ClientError):
            self.form.fault.say(str(error))
        else:
            self._tasks.failed.emit(error)
