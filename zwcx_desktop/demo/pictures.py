"""Pictures of every main screen, of the real program on the office that was just filled."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from zwcx_desktop.clock import Clock
from zwcx_desktop.demo.paper_scenes import paper_scenes, wording_scene
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER
from zwcx_desktop.sample.week import Week

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from zwcx_desktop.gui.look import Look
    from zwcx_desktop.gui.main_window import MainWindow

WIDTH, HEIGHT = 1280, 800
"""A common office screen, in pixels at 100 %."""


@dataclass
class Camera:
    """Takes pictures into *folder*, numbered in the order taken."""

    folder: Path
    qt: "QApplication"
    count: int = 0

    def take(self, widget: "QWidget", name: str) -> None:
        """Let *widget* finish what it is doing, then keep a picture of it."""
        self.settle()
        self.count += 1
        widget.grab().save(str(self.folder / f"{self.count:02d}-{name}.png"))

    def settle(self) -> None:
        """Let queued results arrive and layouts settle; stops when nothing more is pending."""
        for _ in range(8):
            self.qt.sendPostedEvents()
            self.qt.processEvents()


def take_pictures(week: Week, folder: Path) -> int:
    """Photograph the screens of *week*'s office into *folder*; return how many there are."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QLocale, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    qInstallMessageHandler(_heed)
    qt = QApplication.instance() or QApplication(["zwcx"])
    assert isinstance(qt, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    folder.mkdir(parents=True, exist_ok=True)
    camera = Camera(folder, qt)
    look = _look()
    _first_windows(camera, week)
    with _at_desk(camera, week, look, CLERK) as window:
        for name, show in _clerk_scenes(week):
            show(window)
            camera.take(window, name)
        for name, widget in paper_scenes(window, week):
            camera.take(widget, name)
    _dressed(camera, week, look)
    _others(camera, week, look)
    return camera.count


def _dressed(camera: Camera, week: Week, look: "Look") -> None:
    """The same in large text and in the dark."""
    # A fresh window each: dressing anew takes longer the more pages are open.
    look.set_size(150)
    with _at_desk(camera, week, look, CLERK) as window:
        camera.take(window, "待办-大字")
    look.set_size(100)
    look.set_theme("dark")
    with _at_desk(camera, week, look, CLERK) as window:
        window.open_record("commitment", week.commitments[0])
        camera.take(window, "承诺-深色")
    look.set_theme("light")


def _others(camera: Camera, week: Week, look: "Look") -> None:
    """What reviewer and leaders see."""
    for user, name, page in (
        (REVIEWER, "审核-待办", "start"),
        (DEPUTY, "签发-承诺列表", "commitment"),
        (LEADER, "设置", "settings"),
    ):
        with _at_desk(camera, week, look, user) as window:
            window.show_page(page)
            camera.take(window, name)
    with _at_desk(camera, week, look, LEADER) as window:
        wording_scene(window)
        camera.take(window, "设置-文书措辞")


def _heed(_kind: object, _context: object, words: str) -> None:
    # The display without a screen says this of every window; anything else is worth reading.
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _look() -> "Look":
    from zwcx_desktop.gui.look import Look
    from zwcx_desktop.settings import Preferences

    look = Look(Preferences(), lambda _preferences: None)
    look.apply()
    return look


def _first_windows(camera: Camera, week: Week) -> None:
    from zwcx_desktop.gui import people
    from zwcx_desktop.gui.first_run import FirstRun
    from zwcx_desktop.gui.tasks import Courier, Lanes
    from zwcx_desktop.gui.unlock import UnlockWindow

    clock: Clock = week.clock
    courier = Courier(Lanes.inline(), camera.qt)
    wizard = FirstRun(week.desks.home.with_name("none"), clock, courier)
    wizard.show()
    camera.take(wizard, "首次使用-城市配置")
    wizard.go_on()
    camera.take(wizard, "首次使用-单位")
    wizard.close()
    home = week.desks.home
    unlock = UnlockWindow(people.people(home), lambda _window, _login, _password: None, "linxy")
    unlock.show()
    camera.take(unlock, "登录")
    unlock.close()


def _clerk_scenes(week: Week) -> Iterator[tuple[str, "Callable[[MainWindow], object]"]]:
    yield "待办", _page("start")
    yield "承诺-列表", _page("commitment")
    yield "承诺-办理", _opened("commitment", week.commitments[0])
    yield "承诺-新建", lambda window: window.open_record("commitment", None)
    yield "公开-列表", _page("disclosure")
    yield "公开-办理", _opened("disclosure", week.disclosure)
    yield "投诉-列表", _page("complaint")
    yield "投诉-办理", _opened("complaint", week.complaints["hotline"])
    yield "投诉-已移送", _opened("complaint", week.complaints["report"])
    yield "任务-列表", _page("task")
    yield "任务-办理", _opened("task", week.tasks[0])
    yield "同步", _page("sync")


def _page(name: str) -> "Callable[[MainWindow], object]":
    return lambda window: window.show_page(name)


def _opened(kind: str, record_id: RecordId) -> "Callable[[MainWindow], object]":
    return lambda window: window.open_record(kind, record_id)


@contextmanager
def _at_desk(camera: Camera, week: Week, look: "Look", user: UserId) -> "Iterator[MainWindow]":
    from PySide6.QtCore import QEvent

    from zwcx_desktop.gui.errors_box import ErrorsBox
    from zwcx_desktop.gui.opening import open_window
    from zwcx_desktop.gui.tasks import Lanes

    with week.desks.signed_in(user) as desk:
        window = open_window(desk, Lanes.inline(), look, ErrorsBox(week.desks.home))
        window.resize(WIDTH, HEIGHT)
        window.show()
        camera.settle()
        yield window
        window.hide()
        window.deleteLater()
        camera.qt.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        camera.settle()
