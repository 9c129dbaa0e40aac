"""The first window: choose who you are, type the password. Loads nothing but Qt until then."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_unlock import Ui_UnlockForm
from zwcx_desktop.gui.people import Person

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

Attempt = Callable[["UnlockWindow", str, str], object]
"""Tries login and password away from the screen, then calls `let_in` or `turn_away`."""
_CAPS = "大写锁定（Caps Lock）已打开，字母会按大写输入。"


class UnlockWindow(QWidget):
    """Asks for account and password.

    Attributes:
        painted: emitted once, when the window has first appeared.
        opened: emitted with the desk and the login.
        failed: emitted with a failure that is no fault of the person's.
        forgotten: emitted with the login when the recovery code is wanted.
        restore_wanted: emitted with login and password when a backup is to replace the database.
        sample_wanted: emitted when the sample office is wanted.
    """

    painted = Signal()
    opened = Signal(object, str)
    failed = Signal(object)
    forgotten = Signal(str)
    restore_wanted = Signal(str, str)
    sample_wanted = Signal()

    def __init__(
        self,
        people: Sequence[Person],
        attempt: Attempt,
        last_login: str = "",
    ) -> None:
        super().__init__()
        self._attempt = attempt
        self._wait = 0
        self._seen = False
        self._ticks = QTimer(self)
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self._count_down)
        self.form = Ui_UnlockForm()
        self.form.setupUi(self)
        self._dress()
        self._list(people, last_login)
        self.form.unlock.clicked.connect(self.unlock)
        self.form.password.returnPressed.connect(self.unlock)
        self.form.password.caps_changed.connect(self._warn_of_caps)
        self.form.forgot.clicked.connect(lambda: self.forgotten.emit(self.login))
        self.form.restore.clicked.connect(
            lambda: self.restore_wanted.emit(self.login, self.form.password.text())
        )
        self.form.try_sample.clicked.connect(self.sample_wanted)
        self.form.person.activated.connect(self._ask_password)
        self.form.password.setFocus()

    @property
    def login(self) -> str:
        """The account chosen, or the login typed when the list could not be read."""
        return str(self.form.person.currentData() or self.form.person.currentText()).strip()

    def mark_sample(self, passwords: Mapping[str, str]) -> None:
        """Say that this is the sample office and type its people's *passwords* for them."""
        self.setWindowTitle("政务诚信 · 解锁（演示）")
        self.form.sample.show()
        self.form.try_sample.hide()
        self.form.forgot.hide()
        self.form.fault.say("演示单位，人员均为虚构。口令已为您填好，选择账号即可进入。", "accent")

        def fill() -> None:
            self.form.password.setText(passwords.get(self.login, ""))

        self.form.person.currentIndexChanged.connect(fill)
        fill()

    def unlock(self) -> None:
        """Try the password; the window stays alive while the key is derived."""
        login, password = self.login, self.form.password.text()
        if self._wait or not self.form.unlock.isEnabled():
            return
        if not password:
            self.form.fault.say("请输入口令。", "warning")
            self.form.password.setFocus()
            return
        self._set_busy(busy=True)
        self._attempt(self, login, password)

    def let_in(self, desk: "Desk") -> None:
        """The password was right."""
        self._set_busy(busy=False)
        self.form.password.clear()
        self.opened.emit(desk, self.login)

    def turn_away(self, error: Exception) -> None:
        """Say beside the field why the office stays closed, and how long to wait, if so."""
        self._set_busy(busy=False)
        if not isinstance(error, ClientError):
            self.failed.emit(error)
            return
        self._wait = int(getattr(error, "seconds", 0))
        self.form.restore.setVisible(bool(getattr(error, "restorable", False)))
        if self._wait:
            self._ticks.start()
            self._count_down()
        else:
            self.form.fault.say(str(error))
        self.form.password.setFocus()
        self.form.password.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once that the window has appeared."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def _dress(self) -> None:
        self.setWindowTitle("政务诚信 · 解锁")
        self.form.sample.hide()
        self.form.office.hide()
        self.form.restore.hide()
        line = self.fontMetrics().height()
        self.resize(self.sizeHint().expandedTo(QSize(42 * line, 27 * line)))

    def _list(self, people: Sequence[Person], last_login: str) -> None:
        box = self.form.person
        for person in people:
            same = sum(p.name == person.name for p in people) > 1
            box.addItem(f"{person.name}（{person.login}）" if same else person.name, person.login)
        box.setEditable(not people)
        box.setCurrentIndex(max(0, box.findData(last_login)))

    def _ask_password(self) -> None:
        self.form.password.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self.form.unlock.setEnabled(not busy)
        self.form.unlock.setText("正在解锁…" if busy else "解锁")
        self.form.password.setReadOnly(busy)
        self.form.person.setEnabled(not busy)
        if busy:
            self.form.fault.say("")

    def _count_down(self) -> None:
        if self._wait <= 0:
            self._ticks.stop()
            self.form.fault.say("可以再试了。请核对大写锁定和账号。", "accent")
        else:
            minutes, seconds = divmod(self._wait, 60)
            left = f"{minutes} 分 {seconds} 秒" if minutes else f"{seconds} 秒"
            self.form.fault.say(f"口令连续输错，请在 {left}后再试。数据不会被清除。", "warning")
            self._wait -= 1
        self.form.unlock.setEnabled(self._wait <= 0 and not self._ticks.isActive())

    def _warn_of_caps(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.form.caps.say(_CAPS if on else "", "warning")
