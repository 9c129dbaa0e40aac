"""Settings of the accounts: added, changed, reset, closed by the administrator."""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_account import Ui_AccountForm
from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.handover_dialog import HandoverDialog
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets import tables
from zwcx_desktop.records.ids import UserId, uuid7
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import Office, OrgUnit, User
from zwcx_desktop.rules.roles import Action, may, role_labels

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

Told = tuple[Office, frozenset[UserId]]


class PeopleSection:
    """The table of accounts and its buttons."""

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self._office: Office | None = None
        self._waiting: frozenset[UserId] = frozenset()
        self._may = may(shell.session.user, Action.ADMINISTER)
        self._leads = Role.LEADER in shell.session.user.roles
        tables.prepare(form.users, ("姓名", "登录名", "职务", "角色", "状态"), 3)
        for button in (form.add_user, form.edit_user, form.reset_user, form.close_user):
            button.setVisible(self._may)
        form.confirm_user.setVisible(self._leads)
        form.hand_over_user.setVisible(self._may or self._leads)
        form.add_user.clicked.connect(self.add)
        form.edit_user.clicked.connect(lambda: self._edit(password=False))
        form.reset_user.clicked.connect(lambda: self._edit(password=True))
        form.hand_over_user.clicked.connect(self.hand_over)
        form.close_user.clicked.connect(self.close)
        form.confirm_user.clicked.connect(self.confirm)
        form.users.itemSelectionChanged.connect(self._enable)

    def reload(self) -> None:
        """Read the accounts again."""
        self._tasks.read(self._form.users, _ask, self._show)

    def add(self) -> None:
        """Ask for a new person."""
        if self._office is None:
            return
        now = self._shell.session.clock.now()
        user = User(id=UserId(uuid7(now, os.urandom(10))), login="", display_name="")
        dialog = AccountDialog(user, self._office.units, self._form.users.window(), password=True)
        dialog.say("添加人员", "口令是临时的，请当面告知本人；本人首次登录后必须更换。")
        dialog.kept = lambda: self._write(
            dialog, lambda desk: desk.users.add(dialog.user(), dialog.password())
        )
        dialog.open()

    def hand_over(self) -> None:
        """Ask who takes over, then show the handover of the chosen person's post."""
        user = self._chosen()
        if user is not None:
            HandoverDialog(user, self._shell, self._tasks, self._form.users.window()).open()

    def close(self) -> None:
        """Ask, then disable the chosen account for good."""
        user = self._chosen()
        if user is None:
            return
        box = QMessageBox(self._form.users.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(f"停用“{user.display_name}”的账号？")
        box.setInformativeText(
            "停用后不能再登录。有未办结事项的，请先点“交接…”，交接完成时账号自动停用；"
            "已有记录保留原署名。"
        )
        box.addButton("取消", QMessageBox.ButtonRole.RejectRole)
        sure = box.addButton("停用", QMessageBox.ButtonRole.DestructiveRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sure.clicked.connect(lambda: self._write(None, lambda desk: desk.users.close(user.id)))
        box.open()

    def confirm(self) -> None:
        """Vouch for the new keys of the chosen account."""
        user = self._chosen()
        if user is not None:
            self._write(None, lambda desk: desk.users.confirm(user.id))

    def _edit(self, *, password: bool) -> None:
        user = self._chosen()
        if user is None or self._office is None:
            return
        dialog = AccountDialog(
            user, self._office.units, self._form.users.window(), password=password
        )
        if password:
            dialog.say("重置口令", f"为“{user.display_name}”设置临时口令，本人首次登录后必须更换。")
            dialog.kept = lambda: self._write(
                dialog, lambda desk: desk.users.reset(user.id, dialog.password())
            )
        else:
            dialog.say("修改人员", "登录名不能修改。角色变动立即生效。")
            dialog.kept = lambda: self._write(dialog, lambda desk: desk.users.change(dialog.user()))
        dialog.lock_identity(only_password=password)
        dialog.open()

    def _write(self, dialog: "AccountDialog | None", work: "Callable[[Desk], object]") -> None:
        def done(_changes: object) -> None:
            if dialog is not None:
                dialog.accept()
            self._form.people_note.say("已保存。", "ok")
            self.reload()

        def fail(error: Exception) -> None:
            if not isinstance(error, ClientError):
                self._tasks.failed.emit(error)
            elif dialog is not None and dialog.isVisible():
                dialog.form.fault.say(str(error))
            else:
                self._form.people_note.say(str(error))

        self._tasks.write(self._form.users, work, done, fail)  # type: ignore[arg-type]

    def _chosen(self) -> User | None:
        key = tables.chosen(self._form.users)
        return self._office.user(key) if self._office is not None else None

    def _show(self, told: Told) -> None:
        self._office, self._waiting = told
        rows = []
        for user in self._office.users:
            status = user.status.label + ("，待负责人确认" if user.id in self._waiting else "")
            cells = (user.display_name, user.login, user.title, role_labels(user), status)
            rows.append((user.id, cells))
        tables.fill(self._form.users, rows)
        self._enable()

    def _enable(self) -> None:
        user = self._chosen()
        own = user is not None and user.id == self._shell.session.user.id
        for button in (self._form.edit_user, self._form.reset_user):
            button.setEnabled(user is not None and user.employed)
        self._form.hand_over_user.setEnabled(user is not None and user.employed)
        self._form.close_user.setEnabled(user is not None and user.employed and not own)
        waiting = user is not None and user.id in self._waiting and not own
        self._form.confirm_user.setEnabled(waiting)


class AccountDialog(QDialog):
    """One person's account.

    Attributes:
        kept: called when everything typed is fit to be kept.
    """

    def __init__(
        self, user: User, units: tuple[OrgUnit, ...], parent: QWidget, *, password: bool
    ) -> None:
        super().__init__(parent)
        self._user, self._asks_password = user, password
        self.kept: Callable[[], object] = self.accept
        self.form = Ui_AccountForm()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = self.form
        form.display_name.setText(user.display_name)
        form.login.setText(user.login)
        form.title.setText(user.title)
        form.unit.addItem("（不选）", None)
        for unit in units:
            form.unit.addItem(unit.name, unit.id)
        form.unit.setCurrentIndex(max(0, form.unit.findData(user.unit)))
        form.roles.show_roles(user.roles)
        form.password.setVisible(password)
        form.cancel.clicked.connect(self.reject)
        form.accept_button.clicked.connect(self._check)

    def say(self, heading: str, lead: str) -> None:
        """Say what the dialog is for."""
        self.setWindowTitle(heading)
        self.form.heading.setText(heading)
        self.form.lead.setText(lead)

    def lock_identity(self, *, only_password: bool) -> None:
        """Let the login stay as it is; with *only_password*, everything but the password."""
        form = self.form
        form.login.setReadOnly(True)
        if only_password:
            form.display_name.setReadOnly(True)
            for widget in (form.title, form.unit, form.roles):
                widget.setEnabled(False)
            form.password.setFocus()

    def user(self) -> User:
        """Return the person as typed."""
        form = self.form
        return replace(
            self._user,
            login=form.login.text().strip(),
            display_name=form.display_name.text().strip(),
            title=form.title.text().strip(),
            unit=form.unit.currentData(),
            roles=form.roles.roles(),
        )

    def password(self) -> str:
        """Return the password as typed."""
        return self.form.password.password()

    def _check(self) -> None:
        user = self.user()
        self.form.password.set_names(user.login, user.display_name)
        problem = self.form.password.problem() if self._asks_password else ""
        if not (user.login and user.display_name and user.roles):
            problem = "请填写姓名、登录名，并至少选择一个角色。"
        if problem:
            self.form.fault.say(problem)
        else:
            self.kept()


def _ask(desk: "Desk") -> Told:
    return desk.office, frozenset(user.id for user in desk.users.unconfirmed())
