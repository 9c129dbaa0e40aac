"""Settings of the recovery code: a new one, shown once and put on paper."""

from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_opening import open_preview
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.kind import Role


class RecoverySection:
    """The card with the new code.

    Attributes:
        preview: the sealing sheet while it is looked at.
    """

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self._code = ""
        self.preview: PrintPreview | None = None
        form.new_code.setVisible(bool(shell.session.user.roles & {Role.LEADER, Role.ADMIN}))
        form.new_code.clicked.connect(self._renew)
        form.print_code.clicked.connect(self.print_sheet)
        form.hide_code.clicked.connect(self._hide)
        form.code_card.hide()

    def print_sheet(self) -> None:
        """Show the sealing sheet, from where it is printed or saved."""
        from zwcx_desktop.gui.sealing_sheet import sealing_sheet

        code, clock = self._code, self._shell.session.clock
        self._form.print_code.setEnabled(False)
        # The office is read afresh: who keeps the code may have changed since the sign-in.
        self._tasks.read(
            self._form.code_card,
            lambda desk: desk.office,
            lambda office: self._tasks.paper(
                self._form.code_card,
                lambda: sealing_sheet(office, code, clock),
                self._open,
                self._fail,
            ),
        )

    def _renew(self) -> None:
        self._tasks.read(
            self._form.code_card, lambda desk: desk.users.new_recovery_code(), self._show
        )

    def _show(self, code: str) -> None:
        self._code = code
        self._form.code.setText(code.replace("-", "  "))
        self._form.code_card.show()
        self._form.print_code.setFocus()

    def _open(self, pdf: bytes) -> None:
        from zwcx_desktop.gui.sealing_sheet import SHEET_NAME

        self._form.print_code.setEnabled(True)
        self.preview = open_preview(pdf, SHEET_NAME, self._form.code_card, self._shell, self._tasks)
        self.preview.finished.connect(self._forget)

    def _fail(self, error: Exception) -> None:
        self._form.print_code.setEnabled(True)
        self._shell.show_error(error)

    def _forget(self) -> None:
        self.preview = None

    def _hide(self) -> None:
        self._code = ""
        self._form.code.clear()
        self._form.code_card.hide()
