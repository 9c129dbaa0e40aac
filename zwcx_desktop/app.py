"""Where the program is put together: everything long-lived is made here, once, and handed down.

Only what the first window needs is imported at the top; the rest is loaded in a thread while the
person types the password.
"""

import gc
import os
import sys
import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from zwcx_desktop import settings
from zwcx_desktop.clock import Clock, SystemClock
from zwcx_desktop.gui import people, theme
from zwcx_desktop.gui.look import Look
from zwcx_desktop.gui.unlock import UnlockWindow

if TYPE_CHECKING:
    from types import TracebackType

    from zwcx_desktop.gui.errors_box import ErrorsBox
    from zwcx_desktop.gui.ime import Choice
    from zwcx_desktop.gui.main_window import MainWindow
    from zwcx_desktop.gui.manners import Manners
    from zwcx_desktop.gui.tasks import Courier, Lanes
    from zwcx_desktop.store.desk import Desk

_PRELOAD = (
    "zwcx_desktop.store.office_file",
    "zwcx_desktop.gui.main_window",
    "zwcx_desktop.gui.start_page",
    "zwcx_desktop.gui.kind_page",
)


def main(arguments: Sequence[str]) -> int:
    """Run the program; `--home FOLDER` opens an office kept elsewhere, `--sample` the sample."""
    typing = _chosen_typing()
    qt = QApplication([*arguments[:1], *theme.STYLE])
    qt.setApplicationName("zwcx")
    qt.setApplicationDisplayName("政务诚信")
    _start_typing(qt, typing)
    program = Program(qt, chosen_home(arguments), SystemClock(), _threads)
    program.start(sample="--sample" in arguments)
    try:
        return qt.exec()
    finally:
        program.put_away()
        program.shared.lanes.close()


def chosen_home(arguments: Sequence[str]) -> Path:
    """Return the folder the command line names, else the usual one."""
    if "--home" in arguments[:-1]:
        return Path(arguments[list(arguments).index("--home") + 1])
    return settings.home_folder(os.environ)


class Shared:
    """What all windows share; each part is made when it is first wanted.

    Args:
        home: folder of the real office, whose preferences and log these are.
        make_lanes: makes the places where work is done.

    Attributes:
        look: theme and text size.
    """

    def __init__(self, qt: QApplication, home: Path, make_lanes: "Callable[[], Lanes]") -> None:
        self._qt, self._home, self._make_lanes = qt, home, make_lanes
        self.look = Look(settings.load(home), lambda kept: settings.save(home, kept))

    @cached_property
    def lanes(self) -> "Lanes":
        """Where work is done."""
        return self._make_lanes()

    @cached_property
    def courier(self) -> "Courier":
        """Carries the work that comes before a desk is open."""
        from zwcx_desktop.gui.tasks import Courier

        return Courier(self.lanes)

    @cached_property
    def errors(self) -> "ErrorsBox":
        """Where failures are shown."""
        from zwcx_desktop.gui.errors_box import ErrorsBox

        return ErrorsBox(self._home)

    @cached_property
    def manners(self) -> "Manners":
        """What holds for every window."""
        from zwcx_desktop.gui.manners import Manners

        manners = Manners(self._qt)
        manners.zoomed.connect(self.look.step)
        return manners


class Program(QObject):
    """Which window is open, for which home, with which desk.

    Args:
        home: folder of the real office; the sample office stands beside it.
    """

    def __init__(
        self, qt: QApplication, home: Path, clock: Clock, make_lanes: "Callable[[], Lanes]"
    ) -> None:
        super().__init__()
        self._qt, self._home, self._clock = qt, home, clock
        self.shared = Shared(qt, home, make_lanes)
        self.window: QWidget | None = None
        self._main: MainWindow | None = None
        self._desk: Desk | None = None
        self._sample = False
        self._settled = False

    @property
    def home(self) -> Path:
        """The folder of the office that is open or about to be."""
        return settings.sample_home(self._home) if self._sample else self._home

    def start(self, *, sample: bool = False) -> None:
        """Show the first window; `show_first` says which, unless the sample is wanted."""
        self.shared.look.apply(whole=False)
        sys.excepthook = _shown_by(self.show_error)
        if sample:
            self.open_sample()
        else:
            self.show_first()

    def show_first(self) -> None:
        """Show the unlock window, or the first run where there is no office yet."""
        if people.exists(self._home):
            self.show_unlock()
        else:
            self.show_first_run()

    def show_unlock(self, login: str = "") -> None:
        """Show the unlock window of the current home."""
        offered = login or self.shared.look.preferences.last_login
        window = UnlockWindow(people.people(self.home), self._try, offered)
        if self._sample:
            from zwcx_desktop.gui.sample_office import sample_passwords

            window.mark_sample(sample_passwords())
        window.painted.connect(self._preload)
        window.opened.connect(self._opened)
        window.failed.connect(self.show_error)
        window.forgotten.connect(self._recover)
        window.restore_wanted.connect(self._restore)
        window.sample_wanted.connect(self.open_sample)
        self._replace(window)

    def show_first_run(self) -> None:
        """Show the wizard that founds an office."""
        from zwcx_desktop.gui.first_run import FirstRun

        self._settle()
        wizard = FirstRun(self._home, self._clock, self.shared.courier)
        wizard.founded.connect(self.show_unlock)
        wizard.sample_wanted.connect(self.open_sample)
        self._replace(wizard)

    def open_sample(self) -> None:
        """Open the sample office, in its own folder, without a password."""
        from zwcx_desktop.gui.sample_office import FIRST_LOGIN, open_sample
        from zwcx_desktop.gui.waiting import Waiting

        self._settle()
        self._sample = True
        home, clock, stop = self.home, self._clock, threading.Event()
        waiting = Waiting("正在准备示例单位…")
        waiting.stopped.connect(stop.set)
        self._replace(waiting)
        moved = waiting.moved.emit
        self.shared.courier.run(
            self.shared.lanes.store,
            self,
            lambda: open_sample(home, clock, moved=moved, stopped=stop.is_set),
            lambda desk: self._opened(desk, FIRST_LOGIN),
            self._sample_failed,
        )

    def put_away(self) -> None:
        """Close the desk, on the thread that owns it, and wait for that."""
        if self._desk is not None:
            desk, self._desk = self._desk, None
            self.shared.lanes.store.submit(desk.close).result()

    def show_error(self, error: Exception) -> None:
        """Show a failure over whatever window is open."""
        self.shared.errors.show(error, self.window)

    def _try(self, window: UnlockWindow, login: str, password: str) -> None:
        home, clock = self.home, self._clock

        def open_desk() -> "Desk":
            from zwcx_desktop.store.office_file import unlock

            return unlock(home, login, password, clock)

        lane = self.shared.lanes.store
        self.shared.courier.run(lane, window, open_desk, window.let_in, window.turn_away)

    def _opened(self, desk: "Desk", login: str) -> None:
        from dataclasses import replace

        from zwcx_desktop.gui.opening import open_window

        shared, self._desk = self.shared, desk
        if not self._sample:
            shared.look.keep(replace(shared.look.preferences, last_login=login))
        window = open_window(desk, shared.lanes, shared.look, shared.errors, sample=self._sample)
        window.locked.connect(self._locked)
        window.closed.connect(self._qt.quit)
        self._main = window
        self._replace(window)
        self._watch()

    def _locked(self) -> None:
        self._main = None
        self.shared.manners.watch(0)
        try:
            self.put_away()
        finally:
            # A damaged file cannot be closed in order; the way to a backup leads over this window.
            self.show_unlock()

    def _lock_idle(self) -> None:
        if self._main is not None:
            self._main.lock()

    def _watch(self) -> None:
        if self._main is not None:
            self.shared.manners.watch(self.shared.look.preferences.idle_minutes)

    def _recover(self, login: str) -> None:
        from zwcx_desktop.gui.recovery import RecoveryDialog

        dialog = RecoveryDialog(self.home, login, self._clock, self.shared.courier, self.window)
        dialog.opened.connect(self._opened)
        dialog.open()

    def _restore(self, login: str, password: str) -> None:
        from zwcx_desktop.gui.restore import RestoreDialog

        dialog = RestoreDialog(
            self.home,
            login,
            password,
            clock=self._clock,
            courier=self.shared.courier,
            parent=self.window,
        )
        dialog.opened.connect(self._opened)
        dialog.open()

    def _sample_failed(self, error: Exception) -> None:
        from zwcx_desktop.gui.sample_office import Unwanted

        self._sample = False
        self.show_first()
        if not isinstance(error, Unwanted):
            self.show_error(error)

    def _replace(self, window: QWidget) -> None:
        old, self.window = self.window, window
        window.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _preload(self) -> None:
        if self._settle():
            from threading import Thread

            Thread(target=_import_all, name="preload", daemon=True).start()

    def _settle(self) -> bool:
        """Do, once, what the first window need not wait for; return whether it was not done yet."""
        from PySide6.QtCore import QLocale
        from PySide6.QtGui import QIcon

        from zwcx_desktop import logs
        from zwcx_desktop.gui.icons import mark

        if self._settled:
            return False
        self._settled = True
        gc.enable()
        QLocale.setDefault(QLocale("zh_CN"))
        _speak_chinese(self._qt)
        logs.start(self._home)
        self._qt.setWindowIcon(QIcon(mark(64)))
        self.shared.look.apply()
        self.shared.look.changed.connect(self._watch)
        self.shared.manners.idle.connect(self._lock_idle)
        self.shared.courier.failed.connect(self.show_error)
        return True


def _shown_by(
    show: Callable[[Exception], object],
) -> "Callable[[type[BaseException], BaseException, TracebackType | None], None]":
    """Return a hook that logs and shows what nobody caught."""

    def uncaught(
        kind: type[BaseException], error: BaseException, where: "TracebackType | None"
    ) -> None:
        if isinstance(error, Exception):
            import logging

            logging.getLogger(__name__).error("uncaught", exc_info=error)
            show(error)
        else:
            sys.__excepthook__(kind, error, where)

    return uncaught


def _chosen_typing() -> "Choice | None":
    """Decide how Chinese is typed, before Qt starts; None leaves everything as it is."""
    asked = " ".join(os.environ.get(name, "") for name in ("QT_IM_MODULE", "XMODIFIERS"))
    if "fcitx" not in asked and "ZWCX_IM_MODULE" not in os.environ:
        return None
    from zwcx_desktop.gui.ime import choose, on_session_bus

    typing = choose(os.environ, on_session_bus)
    if typing.module:
        os.environ["QT_IM_MODULE"] = typing.module
    return typing


def _start_typing(qt: QApplication, typing: "Choice | None") -> None:
    if typing is None:
        return
    from zwcx_desktop.gui.ime import Way

    qt.setProperty("typing", f"{typing.way.value}（{typing.reason}）")
    if typing.way is Way.BRIDGE:
        from zwcx_desktop.gui.fcitx import FcitxBridge

        FcitxBridge(qt)


def _speak_chinese(qt: QApplication) -> None:
    """Have Chinese words in what Qt brings along: file dialogs, menus of text fields."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    words = QTranslator(qt)
    if words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(words)


def _threads() -> "Lanes":
    from zwcx_desktop.gui.tasks import Lanes

    return Lanes.threads()


def _import_all() -> None:
    from importlib import import_module

    for name in _PRELOAD:
        import_module(name)
