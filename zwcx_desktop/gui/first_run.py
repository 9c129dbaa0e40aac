"""The first run: city, office, people, recovery code, done."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import Clock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui import icons
from zwcx_desktop.gui.first_run_city import CityPage
from zwcx_desktop.gui.first_run_people import PeoplePage
from zwcx_desktop.gui.first_run_recovery import RecoveryPage
from zwcx_desktop.gui.forms.ui_first_run import Ui_FirstRunForm
from zwcx_desktop.gui.forms.ui_first_run_done import Ui_FirstRunDoneForm
from zwcx_desktop.gui.office_details import OfficeDetails
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.records.office import Office
from zwcx_desktop.rules.profile import read_profiles
from zwcx_desktop.store.office_file import Setting, create_office

STEPS = ("城市配置", "本单位", "人员与角色", "恢复码", "完成")
_LEADS = (
    "选择上级所在城市。名称、领域、渠道和考核口径按该市文件执行，以后可以更换，不影响已登记的内容。",
    "填写单位信息，会印在每份文书和公示上。带 * 的必填。",
    "为每个人建立账号并设置口令。同一件事的拟稿、审核、签发须由不同的人完成。",
    "恢复码用于口令全部丢失时重新进入，等同于钥匙，请离线保管。",
    "可以开始使用了。",
)
_CITY, _OFFICE, _PEOPLE, _RECOVERY, _DONE = range(5)
_AS_PROGRAM = Setting()


class FirstRun(QWidget):
    """The wizard. Going back loses nothing; from the recovery code on there is no way back.

    Attributes:
        founded: emitted with the first user's login when the office stands.
        sample_wanted: emitted when the sample office is wanted instead.
    """

    founded = Signal(str)
    sample_wanted = Signal()

    def __init__(
        self, home: Path, clock: Clock, courier: Courier, setting: Setting = _AS_PROGRAM
    ) -> None:
        super().__init__()
        self._home, self._clock, self._courier, self._setting = home, clock, courier, setting
        self._office: Office | None = None
        self.form = Ui_FirstRunForm()
        self.form.setupUi(self)
        self.city = CityPage(read_profiles(asset("profiles")))
        self.details = OfficeDetails(clock.today())
        self.people = PeoplePage(clock.now)
        self.recovery = RecoveryPage(self._show_sheet)
        self.done = QWidget()
        self._done = Ui_FirstRunDoneForm()
        self._done.setupUi(self.done)
        for page in (self.city, self.details, self.people, self.recovery, self.done):
            self.form.steps.addWidget(page)
        self.form.next.clicked.connect(self.go_on)
        self.form.back.clicked.connect(self.go_back)
        self.form.try_sample.clicked.connect(self.sample_wanted)
        self.recovery.form.last_group.returnPressed.connect(self.go_on)
        self._dress()
        self._show(_CITY)

    @property
    def step(self) -> int:
        """The step under way, from 0."""
        return self.form.steps.currentIndex()

    def go_on(self) -> None:
        """Finish this step, or say what is missing."""
        self.form.fault.say("")
        if self.step == _CITY:
            self._show(_OFFICE)
        elif self.step == _OFFICE:
            self._leave_office()
        elif self.step == _PEOPLE:
            self._found()
        elif self.step == _RECOVERY:
            self._leave_recovery()
        elif self._office is not None:
            self.founded.emit(self._office.users[0].login)

    def go_back(self) -> None:
        """Return to the step before; everything typed stays."""
        self.form.fault.say("")
        self._show(self.step - 1)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask before the recovery code, shown only once, is lost."""
        if self.step == _RECOVERY and self.recovery.problem():
            box = QMessageBox(self)
            box.setIcon(QMessageBox.Icon.Warning)
            box.setText("恢复码只显示这一次，还没有核对。")
            box.setInformativeText("现在关闭，将无法再次查看；可由管理员在设置中更换新的恢复码。")
            box.addButton("继续核对", QMessageBox.ButtonRole.RejectRole)
            leave = box.addButton("仍要关闭", QMessageBox.ButtonRole.DestructiveRole)
            box.exec()
            if box.clickedButton() is not leave:
                event.ignore()
                return
        super().closeEvent(event)

    def _dress(self) -> None:
        self.setWindowTitle("政务诚信 · 首次设置")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = self.fontMetrics().height()
        icons.redress(self)
        self.resize(QSize(54 * line, 38 * line).boundedTo(room_for(self)))

    def _show(self, step: int) -> None:
        form = self.form
        form.steps.setCurrentIndex(step)
        form.rail.show_steps(STEPS, step)
        form.heading.setText(STEPS[step])
        form.lead.setText(_LEADS[step])
        form.back.setVisible(_CITY < step < _RECOVERY)
        form.try_sample.setVisible(step == _CITY)
        form.next.setText({_PEOPLE: "建立单位", _DONE: "开始使用"}.get(step, "下一步"))
        if step == _OFFICE:
            self.details.binder.focus_first()
        elif step == _PEOPLE:
            self.people.form.display_name.setFocus()

    def _leave_office(self) -> None:
        if self.details.check(strict=True):
            self._show(_PEOPLE)
        else:
            self.form.fault.say("还有内容需要补正，见标红的各项。")

    def _found(self) -> None:
        profile = self.city.profile()
        organization, _unread = self.details.organization(
            profile_id=profile.id, profile_version=profile.version
        )
        if not self.people.check(organization):
            return
        self._office = office = self.people.office(organization)
        passwords = self.people.passwords()
        self._set_busy(busy=True)
        self._courier.run(
            self._courier.lanes.store,
            self,
            lambda: create_office(self._home, office, passwords, self._clock, self._setting),
            self._show_code,
            self._fail,
        )

    def _show_code(self, code: str) -> None:
        self._set_busy(busy=False)
        self._show(_RECOVERY)
        self.recovery.show_code(code, lambda: self._sealing_sheet(code))

    def _leave_recovery(self) -> None:
        if problem := self.recovery.problem():
            self.form.fault.say(problem)
            self.recovery.form.last_group.setFocus()
            return
        self.recovery.forget()
        count = len(self._office.users) if self._office else 0
        words = f"已建立 {count} 个账号。下一步请用自己的账号登录；管理员可在设置中设置备份。"
        self._done.done.describe("done", "单位已建立，数据已加密", words, {})
        self._show(_DONE)
        self.form.next.setFocus()

    def _sealing_sheet(self, code: str) -> bytes:
        from zwcx_desktop.gui.sealing_sheet import sealing_sheet

        assert self._office is not None
        return sealing_sheet(self._office, code, self._clock)

    def _show_sheet(self, pdf: bytes, owner: QWidget) -> None:
        from zwcx_desktop.gui.print_preview import PrintPreview
        from zwcx_desktop.gui.sealing_sheet import SHEET_NAME

        preview = PrintPreview(pdf, SHEET_NAME, self._courier, owner.window())
        preview.failed.connect(lambda error: self.form.fault.say(str(error)))
        preview.open()

    def _set_busy(self, *, busy: bool) -> None:
        self.form.next.setEnabled(not busy)
        self.form.back.setEnabled(not busy)
        self.form.next.setText("正在建立…" if busy else "建立单位")

    def _fail(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ClientError):
            self.form.fault.say(str(error))
        else:
            self._courier.failed.emit(error)
