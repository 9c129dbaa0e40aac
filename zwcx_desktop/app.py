"""Where the program is put together: everything long-lived is made here, once, and handed down.

Only what the first window needs is imported at the top; the rest is loaded in a thread while the
person types the password.
"""

import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from zwcx_desktop import logs, settings
from zwcx_desktop.clock import Clock, SystemClock
from zwcx_desktop.gui import ime, people
from zwcx_desktop.gui.errors_box import ErrorsBox
from zwcx_desktop.gui.icons import mark
from zwcx_desktop.gui.look import Look
from zwcx_desktop.gui.manners import Manners
from zwcx_desktop.gui.tasks import Courier, Lanes
from zwcx_desktop.gui.unlock import UnlockWindow

if TYPE_CHECKING:
    from zwcx_desktop.gui.main_window import MainWindow
    from zwcx_desktop.store.desk import Desk

_PRELOAD = (
    "zwcx_desktop.store.office_file",
    "zwcx_desktop.gui.main_window",
    "zwcx_desktop.gui.start_page",
    "zwcx_desktop.gui.kind_page",
)


def main(arguments: Sequence[str] = tuple(sys.argv)) -> int:
    """Run the program; `--home FOLDER` opens an office kept elsewhere, `--sample` the sample."""
    typing = ime.choose(os.environ, ime.on_session_bus)
    if typing.module:
        os.environ["QT_IM_MODULE"] = typing.module
    qt = QApplication(list(arguments[:1]))
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    qt.setApplicationName("zwcx")
    qt.setApplicationDisplayName("政务诚信")
    qt.setQuitOnLastWindowClosed(False)
    qt.setProperty("typing", f"{typing.way.value}（{typing.reason}）")
    if typing.way is ime.Way.BRIDGE:
        from zwcx_desktop.gui.fcitx import FcitxBridge

        FcitxBridge(qt)
    lanes = Lanes.threads()
    program = Program(qt, chosen_home(arguments), SystemClock(), lanes)
    program.start(sample="--sample" in arguments)
    try:
        return qt.exec()
    finally:
        program.put_away()
        lanes.close()


def chosen_home(arguments: Sequence[str]) -> Path:
    """Return the folder the command line names, else the usual one."""
    if "--home" in arguments[:-1]:
        return Path(arguments[list(arguments).index("--home") + 1])
    return settings.home_folder(os.environ)


class Program(QObject):
    """Which window is open, for which home, with which desk.

    Args:
        home: folder of the real office; the sample office stands beside it.
    """

    def __init__(self, qt: QApplication, home: Path, clock: Clock, lanes: Lanes) -> None:
        super().__init__()
        self._qt, self._home, self._clock, self._lanes = qt, home, clock, lanes
        self._courier = Courier(lanes, self)
        self.look = Look(settings.load(home), self._keep)
        self.manners = Manners(qt)
        self.errors = ErrorsBox(home)
        self.window: QWidget | None = None
        self._desk: Desk | None = None
        self._sample = False
        self._loaded = False

    def start(self, *, sample: bool = False) -> None:
        """Show the first window: unlock, or the first run where there is no office yet."""
        self.look.apply()
        self._qt.setWindowIcon(QIcon(mark(64)))
        self.errors.catch_everything(lambda: self.window)
        self._courier.failed.connect(self._show_error)
        self.manners.zoomed.connect(self._zoom)
        self.manners.idle.connect(self._lock_idle)
        self.look.changed.connect(self._watch)
        if sample:
            self.open_sample()
        else:
            self.show_first()

    def show_first(self) -> None:
        """Show what a start without options shows."""
        if people.exists(self._home):
            self.show_unlock()
        else:
            self.show_first_run()

    @property
    def home(self) -> Path:
        """The folder of the office that is open or about to be."""
        return settings.sample_home(self._home) if self._sample else self._home

    def show_unlock(self, login: str = "") -> None:
        """Show the unlock window of the current home."""
        home, clock = self.home, self._clock

        def open_desk(login: str, password: str) -> "Desk":
            from zwcx_desktop.store.office_file import unlock

            return unlock(home, login, password, clock)

        offered = login or self.look.preferences.last_login
        window = UnlockWindow(people.people(home), open_desk, self._courier, offered)
        if self._sample:
            from zwcx_desktop.gui.sample_office import sample_passwords

            window.mark_sample(sample_passwords())
        window.painted.connect(self._load_the_rest)
        window.opened.connect(self._opened)
        window.forgotten.connect(self._recover)
        window.sample_wanted.connect(self.open_sample)
        self._replace(window)

    def show_first_run(self) -> None:
        """Show the wizard that founds an office."""
        from zwcx_desktop.gui.first_run import FirstRun

        logs.start(self._home)
        wizard = FirstRun(self._home, self._clock, self._courier)
        wizard.founded.connect(self.show_unlock)
        wizard.sample_wanted.connect(self.open_sample)
        self._replace(wizard)

    def open_sample(self) -> None:
        """Open the sample office, in its own folder, without a password."""
        from zwcx_desktop.gui.sample_office import FIRST_LOGIN, open_sample
        from zwcx_desktop.gui.waiting import Waiting

        self._sample = True
        home, clock = self.home, self._clock
        self._replace(Waiting("正在准备示例单位，首次需要几秒钟…"))
        self._courier.run(
            self._lanes.store,
            self,
            lambda: open_sample(home, clock),
            lambda desk: self._opened(desk, FIRST_LOGIN),
            self._sample_failed,
        )

    def put_away(self) -> None:
        """Close the desk, on the thread that owns it, and wait for that."""
        if self._desk is not None:
            desk, self._desk = self._desk, None
            self._lanes.store.submit(desk.close).result()

    def _opened(self, desk: "Desk", login: str) -> None:
        from zwcx_desktop.gui.opening import open_window

        self._desk = desk
        if not self._sample:
            from dataclasses import replace

            self.look.keep(replace(self.look.preferences, last_login=login))
        window = open_window(desk, self._lanes, self.look, self.errors, sample=self._sample)
        window.locked.connect(self._locked)
        window.closed.connect(self._leave)
        self._replace(window)
        self._watch()

    def _locked(self) -> None:
        self.manners.watch(0)
        self.put_away()
        self.show_unlock()

    def _leave(self) -> None:
        self.put_away()
        self._qt.quit()

    def _lock_idle(self) -> None:
        window = self._main_window()
        if window is not None:
            window.lock()

    def _watch(self) -> None:
        if self._main_window() is not None:
            self.manners.watch(self.look.preferences.idle_minutes)

    def _recover(self, login: str) -> None:
        from zwcx_desktop.gui.recovery import RecoveryDialog

        dialog = RecoveryDialog(self.home, login, self._clock, self._courier, self.window)
        dialog.opened.connect(self._opened)
        dialog.open()

    def _sample_failed(self, error: Exception) -> None:
        self._sample = False
        self.show_first()
        self._show_error(error)

    def _show_error(self, error: Exception) -> None:
        self.errors.show(error, self.window)

    def _zoom(self, step: int) -> None:
        (self.look.larger if step > 0 else self.look.smaller)()

    def _keep(self, preferences: settings.Preferences) -> None:
        settings.save(self._home, preferences)

    def _main_window(self) -> "MainWindow | None":
        main_window = sys.modules.get("zwcx_desktop.gui.main_window")
        wanted = main_window and isinstance(self.window, main_window.MainWindow)
        return self.window if wanted else None  # type: ignore[return-value]

    def _replace(self, window: QWidget) -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _load_the_rest(self) -> None:
        """Import what comes after the password while it is being typed."""
        if not self._loaded:
            self._loaded = True
            logs.start(self._home)
            threading.Thread(target=_import_all, name="preload", daemon=True).start()


def _import_all() -> None:
    from importlib import import_module

    for name in _PRELOAD:
        import_module(name)
