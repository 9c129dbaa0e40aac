"""From an opened desk to the window a person works in."""

from typing import TYPE_CHECKING

from zwcx_desktop.gui.errors_box import ErrorsBox
from zwcx_desktop.gui.look import Look
from zwcx_desktop.gui.main_window import MainWindow
from zwcx_desktop.gui.new_password import NewPasswordDialog
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.tasks import Lanes, Tasks
from zwcx_desktop.gui.upkeep import Upkeep

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk


def open_window(
    desk: "Desk", lanes: Lanes, look: Look, errors: ErrorsBox, *, sample: bool = False
) -> MainWindow:
    """Return the main window of *desk*; a temporary password is replaced before anything else."""
    session, temporary = lanes.store.submit(lambda: _facts(desk, sample=sample)).result()
    tasks = Tasks(lanes, desk)
    window = MainWindow(session, tasks, look, errors)
    tasks.setParent(window)

    def ask_password(*, forced: bool = False) -> None:
        NewPasswordDialog(session.user, tasks, window, forced=forced).open()

    upkeep = Upkeep(tasks, window)
    upkeep.warned.connect(window.warn)
    upkeep.clock_behind.connect(window.show_error)
    window.clock_confirmed.connect(upkeep.look)
    upkeep.begin()
    window.password_wanted.connect(ask_password)
    if temporary:
        ask_password(forced=True)
    return window


def _facts(desk: "Desk", *, sample: bool) -> tuple[Session, bool]:
    """Read, on the desk's own thread, what the window needs to know from the start."""
    session = Session(desk.user, desk.office, desk.profile, desk.clock, sample)
    return session, desk.users.must_change_password
