"""What the program does by itself: signed heads when idle, backups, warnings at start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from zwcx_desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.errors import ClockDoubtful

_QUIET = 2_000
"""Milliseconds after the last change until the log is folded and the head signed."""
_BACKUP_CHECK = 10 * 60_000


class Upkeep(QObject):
    """Watches one open desk.

    Attributes:
        warned: emitted with a sentence the person must read: clock set back, records edited from
            outside; "" when there is nothing any more.
        clock_behind: emitted at the start with the fault, when the clock is behind.
    """

    warned = Signal(str)
    clock_behind = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self.fold)
        self._backups = QTimer(self)
        self._backups.setInterval(_BACKUP_CHECK)
        self._backups.timeout.connect(self.back_up)
        tasks.changed.connect(lambda _changes: self._quiet.start())

    def begin(self) -> None:
        """Look at clock and audit, then keep watch."""
        self.look()
        self._tasks.read(self, lambda desk: desk.oversight.clock_fault(), self._tell_of_clock)
        self._backups.start()

    def look(self) -> None:
        """Look at clock and audit, and say what must be said."""
        self._tasks.read(self, _warnings, lambda found: self.warned.emit("".join(found)))

    def fold(self) -> None:
        """Fold the log into the file and sign the head of the audit."""
        self._tasks.read(self, lambda desk: desk.oversight.idle(), lambda _none: None)

    def back_up(self) -> None:
        """Make a backup when the newest is old enough, and clear out the surplus."""
        self._tasks.read(self, _back_up, lambda _none: None)

    def _tell_of_clock(self, fault: "ClockDoubtful | None") -> None:
        if fault is not None:
            self.clock_behind.emit(fault)


def _warnings(desk: "Desk") -> tuple[str, ...]:
    found = []
    if desk.oversight.clock_is_behind():
        found.append("本机时间早于上次保存的时间。请校准系统时间，否则期限会算错。")
    elif fault := desk.oversight.clock_fault():
        found.append(f"{fault.message}请校准系统时间后同步一次，日期无误的点保存后确认。")
    verdict = desk.oversight.start_verdict()
    if not verdict.sound:
        found.append(f"{verdict.fault}请负责人在“设置—操作日志”中核验。")
    return tuple(found)


def _back_up(desk: "Desk") -> None:
    if desk.backups.due():
        desk.backups.make()
        desk.backups.prune()
