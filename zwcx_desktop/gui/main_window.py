"""The window around the pages: sidebar, search, text size, status, lock."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from zwcx_desktop.gui import icons
from zwcx_desktop.gui.clock_question import ask_about_clock
from zwcx_desktop.gui.errors_box import ErrorsBox, versions
from zwcx_desktop.gui.forms.ui_main_window import Ui_MainWindowForm
from zwcx_desktop.gui.help import HelpWindow
from zwcx_desktop.gui.look import Look
from zwcx_desktop.gui.pages import PAGES, Screen, Session
from zwcx_desktop.gui.press_room import PressRoom
from zwcx_desktop.gui.reach import (
    add_shortcuts,
    fill_sidebar,
    menu_of,
    show_counts,
    verify_document,
)
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.status import StatusLine
from zwcx_desktop.gui.sync_loop import SyncLoop
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.toast import Toast
from zwcx_desktop.logs import log_file
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.settings import Preferences
from zwcx_desktop.store.errors import ClockDoubtful
from zwcx_desktop.store.values import Counts, Found

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_NARROW = 46
"""Lines of text in a window's width below which the sidebar shows icons only."""
_SAMPLE = "演示数据：这里的单位、人员和事项都是虚构的，不会上报到任何平台。"


class MainWindow(QWidget):
    """What a signed-in person works in.

    Args:
        errors: where failures are shown.

    Attributes:
        locked: emitted when everything typed is kept and the desk may be closed.
        closed: emitted likewise when the person wants to leave the program.
        password_wanted: emitted when the person wants to change the password.
        clock_confirmed: emitted when the person said that the computer's date is right.
    """

    locked = Signal()
    closed = Signal()
    password_wanted = Signal()
    clock_confirmed = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        look: Look,
        errors: ErrorsBox,
    ) -> None:
        super().__init__()
        self.session, self.look = session, look
        self._tasks, self._errors = tasks, errors
        self.press = PressRoom(errors.home)
        self._pages = {page.name: page for page in PAGES if page.shown_in(session)}
        self._screens: dict[str, Screen] = {}
        self._leaving = False
        self.form = Ui_MainWindowForm()
        self.form.setupUi(self)
        self._toast = Toast(self)
        form = self.form
        self.status = StatusLine(form.office_name, form.person, form.unsent, form.network)
        self.sync = SyncLoop(session, tasks, self)
        self.sync.stood.connect(lambda standing: self.status.show_sync(standing, session))
        self._dress()
        self._connect()
        add_shortcuts(self, list(self._pages.values()))
        self.show_page(next(iter(self._pages)))
        self._reload()

    @property
    def preferences(self) -> Preferences:
        """What the person chose on this computer."""
        return self.look.preferences

    def keep(self, preferences: Preferences) -> None:
        """Keep changed preferences."""
        self.look.keep(preferences)

    def page(self, name: str) -> Screen:
        """Return the widget of page *name*, made when it is first wanted."""
        if name not in self._screens:
            made = self._pages[name].make(self, self._tasks)
            self._screens[name] = made
            self.form.pages.addWidget(made)
            icons.redress(made)
        return self._screens[name]

    def show_page(self, name: str) -> None:
        """Bring page *name* to the front; a name this person has no page for changes nothing."""
        page = self._pages.get(name)
        if page is None:
            return
        screen = self.page(name)
        new = self.form.pages.currentWidget() is not screen
        self.form.heading.setText(page.label)
        self.form.pages.setCurrentWidget(screen)
        self.form.navigation.choose(name)
        if new:
            screen.arrived()

    def open_record(self, kind: str, record_id: RecordId | None) -> None:
        """Show a record on its kind's page; None starts a new one."""
        if kind in self._pages:
            self.show_page(kind)
            self.page(kind).open_record(record_id)

    def toast(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say *text* for a few seconds."""
        self._toast.say(text, action, act)

    def warn(self, text: str) -> None:
        """Keep a warning above the pages until the program is locked."""
        self.form.warning.say(text, "warning")

    def change_password(self) -> None:
        """Ask for a new password of one's own."""
        self.password_wanted.emit()

    def show_error(self, error: Exception) -> None:
        """Show a failure."""
        box = self._errors.show(error, self)
        if isinstance(error, ClockDoubtful):
            ask_about_clock(
                box, error, self.session, self._tasks, confirmed=self.clock_confirmed.emit
            )

    def lock(self) -> None:
        """Keep everything typed, close every dialog, then emit `locked`. It always succeeds."""
        self._leave(self.locked.emit)

    def help(self) -> None:
        """Show the keyboard map and the diagnosis."""
        HelpWindow(diagnosis(self.session, self.look, self._errors.home), self).open()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the pages the room of the sidebar's words when the window is narrow for its text."""
        super().resizeEvent(event)
        form, narrow = self.form, event.size().width() < _NARROW * self.fontMetrics().height()
        form.navigation.set_narrow(narrow=narrow)
        form.lock.setText("" if narrow else "锁定 Ctrl+L")
        for label in (form.product, form.edition):
            label.setVisible(not narrow)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep everything typed before the window goes."""
        if self._leaving:
            event.accept()
        else:
            event.ignore()
            self._leave(self.closed.emit)

    def _leave(self, then: Callable[[], object]) -> None:
        if self._leaving:
            return
        self._leaving = True
        self.sync.leave()
        for screen in self._screens.values():
            screen.keep_drafts()
        self._errors.dismiss()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()

        def gone(_result: object) -> None:
            self._tasks.stop()
            then()

        self._tasks.read(self, lambda _desk: None, gone, gone)

    def _dress(self) -> None:
        mark = "（演示）" if self.session.sample else ""
        self.setWindowTitle(f"政务诚信 · 基层填报客户端{mark}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = self.fontMetrics().height()
        fill_sidebar(self, list(self._pages.values()))
        self.status.show_session(self.session)
        if self.session.sample:
            self.form.sample.say(_SAMPLE, "warning")
        self.form.account.setText(self.session.user.display_name)
        entries = {
            "修改口令…": self.change_password,
            "核对文书文件…": lambda: verify_document(self, self._tasks),
            "锁定": self.lock,
            "帮助与诊断": self.help,
            "": self.lock,
            "退出程序": self.close,
        }
        self.form.account.setMenu(menu_of(self, entries))
        icons.redress(self)
        self.resize(QSize(64 * line, 42 * line).boundedTo(room_for(self)))

    def _connect(self) -> None:
        form, look = self.form, self.look
        form.lock.clicked.connect(self.lock)
        form.smaller.clicked.connect(look.smaller)
        form.larger.clicked.connect(look.larger)
        form.look.clicked.connect(lambda: self.toast(f"外观：{look.next_theme()}"))
        form.help.clicked.connect(self.help)
        form.unsent.clicked.connect(lambda: self.show_page("sync"))
        form.network.clicked.connect(lambda: self.show_page("sync"))
        form.search.wanted.connect(self._search)
        form.search.chosen.connect(lambda found: self.open_record(found.kind, found.id))
        self._tasks.changed.connect(lambda _changes: self._reload())
        self._tasks.failed.connect(self.show_error)
        self.clock_confirmed.connect(lambda: self.toast("已确认本机日期正确，并记入操作日志"))

    def _search(self, text: str) -> None:
        labels = {kind.name: kind.label for kind in KINDS.values()}

        def ask(desk: "Desk") -> tuple[Found, ...]:
            return desk.search(text, 20)

        self._tasks.read(self, ask, lambda found: self.form.search.show_found(text, found, labels))

    def _reload(self) -> None:
        self._tasks.read(self, lambda desk: desk.counts(), self._show_counts)

    def _show_counts(self, counts: Counts) -> None:
        self.status.show_counts(counts)
        show_counts(self.form.navigation, counts, list(self._pages))


def diagnosis(session: Session, look: Look, home: Path) -> str:
    """Return what support needs to know of this computer; nothing of any record is in it."""
    profile, preferences = session.profile, look.preferences
    lines = (
        versions(),
        f"城市配置：{profile.id} 第 {profile.version} 版",
        f"数据位置：{home}",
        f"日志位置：{log_file(home)}",
        f"中文输入：{look.property('typing') or '系统默认'}",
        f"外观：{preferences.theme}，文字 {preferences.text_size}%",
    )
    return "\n".join(lines)
