"""Enrolling this computer: address and one-time code, then the fingerprint, compared by phone."""

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_sync import Ui_SyncForm
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.inputs.text import CodeInput
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.kind import Problem

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.values import Changes
    from zwcx_desktop.sync.enrolling import Enrolled

_MISSING = "请填写登记码，由市级平台管理员发放。"


class EnrolSection(QObject):
    """The two pages of enrolment inside the sync form.

    Attributes:
        enrolled: the platform let this computer in; its fingerprint is shown.
        confirmed: the person compared the fingerprint and found it the same.
        doubted: the person found it to be another.
        left: the person went back without enrolling.
    """

    enrolled = Signal()
    confirmed = Signal()
    doubted = Signal()
    left = Signal()

    def __init__(self, form: Ui_SyncForm, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._tasks = form, tasks
        form.address_note.set_help("如 https://credit.example.gov.cn")
        form.code_note.set_help("16 位字母和数字，不分大小写；0 和 O、1 和 I 输成哪个都可以。")
        form.enrol.clicked.connect(self.enrol)
        form.code.returnPressed.connect(self.enrol)
        form.address.returnPressed.connect(form.code.setFocus)
        form.enrol_back.clicked.connect(self.left)
        form.same.clicked.connect(self.confirmed)
        form.differs.clicked.connect(self.doubted)
        for entry in (form.address, form.code):
            entry.edited.connect(lambda: form.enrol_fault.say(""))

    def ask(self, address: str, *, again: bool) -> None:
        """Show the form, with the *address* known so far; *again* lets the person go back."""
        form = self._form
        if not form.address.text():
            form.address.setText(address)
        form.enrol_heading.setText("重新登记本机" if again else "登记本机")
        form.enrol_back.setVisible(again)
        form.content.setCurrentWidget(form.enrol_page)

    def enrol(self) -> None:
        """Check what is typed, then ask the platform."""
        from zwcx_desktop.sync.enrolling import address, enrol
        from zwcx_desktop.wire.enrol import code_key

        form = self._form
        if not form.enrol.isEnabled():
            return
        typed, code = form.address.text(), form.code.text().strip()
        fine = [
            _check(form.address, form.address_note, lambda: address(typed)),
            _check(form.code, form.code_note, lambda: code_key(code), "" if code else _MISSING),
        ]
        if not all(fine):
            (form.address if not fine[0] else form.code).setFocus()
            return
        self._set_busy(busy=True)
        ask, machine = self._tasks.ask, platform.node()
        self._tasks.network(
            self, lambda: enrol(ask, typed, code, machine), self._succeed, self._fail
        )

    def _succeed(self, enrolled: "Enrolled") -> None:
        form = self._form
        self._set_busy(busy=False)
        form.code.clear()
        form.fingerprint.setText(enrolled.fingerprint)
        form.fingerprint.setAccessibleName("平台指纹 " + " ".join(enrolled.fingerprint))
        form.office.setText(
            f"{enrolled.platform}　·　登记单位：{enrolled.office}　·　本机编号 {enrolled.device_no}"
        )
        form.content.setCurrentWidget(form.fingerprint_page)
        form.same.setFocus()
        self._tasks.changed.emit(enrolled.changes)
        self.enrolled.emit()

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if not isinstance(error, ClientError):
            self._tasks.failed.emit(error)
            return
        code = getattr(error, "code", "")
        if code == "enrol-code":
            self._form.code_note.set_problem(Problem("code", str(error)))
            restyle(self._form.code, wrong=True)
            self._form.code.setFocus()
            self._form.code.selectAll()
        else:
            self._form.enrol_fault.say(str(error))

    def _set_busy(self, *, busy: bool) -> None:
        form = self._form
        form.enrol_fault.say("")
        form.enrol.setEnabled(not busy)
        form.enrol.setText("正在登记…" if busy else "登记")
        for entry in (form.address, form.code):
            entry.setReadOnly(busy)


def doubt(tasks: Tasks, owner: QObject) -> None:
    """Stop automatic sync with a platform whose fingerprint was not the expected one."""

    def stop(desk: "Desk") -> "Changes":
        alarm = desk.deliveries.alarm("平台指纹核对不一致，已停止自动上报")
        return desk.deliveries.set_automatic(on=False) | alarm

    tasks.write(owner, stop)


def _check(entry: CodeInput, note: FieldNote, judge: object, missing: str = "") -> bool:
    problem = missing
    if not problem:
        try:
            judge()  # type: ignore[operator]
        except ClientError as error:
            problem = str(error)
    note.set_problem(Problem("", problem) if problem else None)
    restyle(entry, wrong=bool(problem))
    return not problem
