"""上报: how this computer stands with the city, and enrolling it there."""

from datetime import datetime
from typing import TYPE_CHECKING

from zwcx_desktop.gui import sync_words
from zwcx_desktop.gui.forms.ui_sync import Ui_SyncForm
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.pages import Screen, Shell
from zwcx_desktop.gui.sync_enrol import EnrolSection, doubt
from zwcx_desktop.gui.sync_lists import SyncLists
from zwcx_desktop.gui.sync_slips import BatchSlips
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.store.deliveries import Standing

if TYPE_CHECKING:
    from zwcx_desktop.sync.conversation import Report

_DIFFERS = (
    "指纹不一致，已停止自动上报。请联系市级平台管理员核实平台地址；"
    "确认无误后用新的登记码重新登记，在此之前不要上报。"
)


class SyncPage(Screen):
    """The sync panel."""

    def __init__(self, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._shell, self._tasks, self._loop = shell, tasks, shell.sync
        self.form = Ui_SyncForm()
        self.form.setupUi(self)
        self.enrolling = EnrolSection(self.form, tasks, self)
        self.lists = SyncLists(self.form, shell, tasks, self)
        self.slips = BatchSlips(self.form, shell, tasks, self)
        self._connect()
        self.form.running.hide()
        self.form.cancel.hide()
        self._idle(idle=not self._loop.running)
        if self._loop.standing is not None:
            self._stand(self._loop.standing)

    def arrived(self) -> None:
        """Read everything anew and take the focus."""
        self._loop.look()
        form = self.form
        (form.sync_now if form.sync_now.isVisible() else form.address).setFocus()

    def _connect(self) -> None:
        form, loop = self.form, self._loop
        form.sync_now.clicked.connect(loop.run)
        form.retry.clicked.connect(loop.run)
        form.cancel.clicked.connect(loop.cancel)
        form.automatic.clicked.connect(self._set_automatic)
        form.enrol_again.clicked.connect(lambda: self._ask_enrolment(again=True))
        self.enrolling.enrolled.connect(loop.look)
        self.enrolling.confirmed.connect(self._confirmed)
        self.enrolling.doubted.connect(self._doubted)
        self.enrolling.left.connect(lambda: form.content.setCurrentWidget(form.tabs_page))
        loop.stood.connect(self._stand)
        loop.began.connect(lambda: self._idle(idle=False))
        loop.moved.connect(self._move)
        loop.ended.connect(self._end)

    def _now(self) -> datetime:
        return self._shell.session.clock.now()

    def _stand(self, standing: Standing) -> None:
        form, now = self.form, self._now()
        sign, tone, words = sync_words.heading(standing)
        dress(form.sign, sign, tone)
        form.state.setText(words)
        form.detail.setText(sync_words.detail(standing, now))
        form.clock.say(sync_words.clock(standing.outcome), "warning")
        outcome = standing.outcome
        trouble = f"{outcome.trouble}{outcome.hint}" if outcome and standing.platform else ""
        form.fault.say(trouble, "warning" if outcome and outcome.offline else "danger")
        enrolled = bool(standing.platform)
        form.automatic.setChecked(standing.automatic)
        for widget in (form.sync_now, form.automatic, form.turn, form.enrol_again, form.device):
            widget.setVisible(enrolled)
        if enrolled:
            from zwcx_desktop.sync.enrolling import fingerprint

            mark = fingerprint(standing.root_suite, standing.root)
            form.device.setText(f"本机编号 {standing.device_no}　·　平台指纹 {mark}")
        self._say_turn()
        self._choose_content(enrolled=enrolled)
        self.lists.reload()

    def _choose_content(self, *, enrolled: bool) -> None:
        form, session = self.form, self._shell.session
        if session.sample:
            form.fault.say(sync_words.SAMPLE, "accent")
            form.detail.setText("在正式单位中登记后即可上报。")
        elif not enrolled and form.content.currentWidget() is form.tabs_page:
            user = session.user
            if may(user, Action.ADMINISTER) or may(user, Action.EXCHANGE_BATCHES):
                self._ask_enrolment(again=False)
            else:
                form.fault.say("请管理员或经办人员在本机登记。", "accent")

    def _ask_enrolment(self, *, again: bool) -> None:
        standing = self._loop.standing
        self.enrolling.ask(standing.url if standing else "", again=again)
        (self.form.code if self.form.address.text() else self.form.address).setFocus()

    def _confirmed(self) -> None:
        self.form.content.setCurrentWidget(self.form.tabs_page)
        self.form.said.say("登记完成，正在进行第一次同步。", "ok")
        self._loop.run()

    def _doubted(self) -> None:
        self.form.content.setCurrentWidget(self.form.tabs_page)
        self.form.said.say(_DIFFERS, "danger")
        doubt(self._tasks, self)

    def _say_turn(self) -> None:
        left = self._loop.next_in
        standing = self._loop.standing
        if standing is None or not standing.automatic:
            self.form.turn.setText("关闭后只在点“立即同步”时上报。")
        elif left is not None:
            at = sync_words.when(self._now() + left, self._now())
            self.form.turn.setText(f"下次 {at}")

    def _idle(self, *, idle: bool) -> None:
        form = self.form
        form.running.setVisible(not idle)
        form.cancel.setVisible(not idle)
        form.sync_now.setEnabled(idle)
        form.retry.setEnabled(idle)
        if not idle:
            form.said.say("")
            form.fault.say("")
            form.progress.setRange(0, 0)
            form.doing.setText("")
            form.state.setText("正在同步…")
            dress(form.sign, "sync", "accent")

    def _move(self, words: str, done: int, total: int) -> None:
        self.form.doing.setText(words)
        self.form.progress.setRange(0, total)
        self.form.progress.setValue(done)

    def _end(self, report: "Report") -> None:
        self._idle(idle=True)
        said = "；".join([report.words, *report.notes])
        if report.cancelled and report.trouble is not None:
            self.form.said.say(str(report.trouble), "accent")
        elif report.trouble is None:
            self.form.said.say(f"同步完成：{said}。", "ok" if not report.exceptions else "warning")
        elif report.notes or report.accepted or report.received:
            self.form.said.say(f"本次已完成：{said}。", "accent")

    def _set_automatic(self) -> None:
        on = self.form.automatic.isChecked()
        self._tasks.write(
            self,
            lambda desk: desk.deliveries.set_automatic(on=on),
            lambda _changes: self._loop.look(self._replan),
        )

    def _replan(self) -> None:
        self._loop.plan()
        self._say_turn()
