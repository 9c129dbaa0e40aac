"""忘记口令: the recovery code of the sealing sheet gives an account a new password."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from zwcx_desktop.clock import Clock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_recovery import Ui_RecoveryForm
from zwcx_desktop.gui.people import people
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.store.office_file import Setting, unlock_with_recovery

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_AS_PROGRAM = Setting()


class RecoveryDialog(QDialog):
    """Asks for account, code and new password.

    Attributes:
        opened: emitted with the desk and the login.
    """

    opened = Signal(object, str)

    def __init__(
        self,
        home: Path,
        login: str,
        clock: Clock,
        courier: Courier,
        parent: QWidget | None = None,
        *,
        setting: Setting = _AS_PROGRAM,
    ) -> None:
        super().__init__(parent)
        self._home, self._clock, self._courier, self._setting = home, clock, courier, setting
        self.form = Ui_RecoveryForm()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = {person.login: person.name for person in people(home)}
        for known, name in self._names.items():
            self.form.person.addItem(f"{name}（{known}）", known)
        self.form.person.setCurrentIndex(max(0, self.form.person.findData(login)))
        self.form.person.currentIndexChanged.connect(self._name)
        self.form.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-…")
        self.form.accept_button.clicked.connect(self.recover)
        self.form.cancel.clicked.connect(self.reject)
        self._name()
        line = self.fontMetrics().height()
        self.resize(self.sizeHint().expandedTo(self.size()).width() + 4 * line, 26 * line)
        self.form.code.setFocus()

    def recover(self) -> None:
        """Try the code."""
        if problem := self.form.password.problem():
            self.form.fault.say(problem)
            return
        login = str(self.form.person.currentData())
        code, password = self.form.code.text(), self.form.password.password()
        self.form.accept_button.setEnabled(False)

        def work() -> "Desk":
            return unlock_with_recovery(
                self._home, code, login, password, clock=self._clock, setting=self._setting
            )

        self._courier.run(
            self._courier.lanes.store, self, work, lambda desk: self._done(desk, login), self._fail
        )

    def _name(self) -> None:
        login = str(self.form.person.currentData())
        self.form.password.set_names(login, self._names.get(login, ""))

    def _done(self, desk: "Desk", login: str) -> None:
        self.accept()
        self.opened.emit(desk, login)

    def _fail(self, error: Exception) -> None:
        self.form.accept_button.setEnabled(True)
        if isinstance(error, ClientError):
            self.form.fault.say(str(error))
        else:
            self._courier.failed.emit(error)
