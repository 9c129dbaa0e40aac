"""Sync while a person works: by itself at the device's own minute, or at once when asked."""

import random
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.sync_words import last_run
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.store.deliveries import Standing
from zwcx_desktop.sync.pace import backoff, next_turn
from zwcx_desktop.sync.troubles import Cancelled

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.sync.conversation import Report

_FRESH = timedelta(hours=1)
_AT_START = (20, 120)
"""Seconds after opening when the last run is older than an hour; spread over offices."""
_SHORTEST = 5.0


class SyncLoop(QObject):
    """Runs sync on the network thread and says how it stands.

    Attributes:
        standing: how sync stands, None before the first look.
        stood: emitted with `standing` whenever it was read anew.
        began: a run has begun.
        moved: emitted with words, done, total while it runs.
        ended: emitted with the Report of a run that was not stopped by leaving.
    """

    stood = Signal(object)
    began = Signal()
    moved = Signal(str, int, int)
    ended = Signal(object)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._stop = threading.Event()
        self._running = False
        self._left = False
        self._failures = 0
        self.standing: Standing | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.run)
        tasks.changed.connect(lambda _changes: self.look())
        self.look(self._plan_first)

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._running

    @property
    def next_in(self) -> timedelta | None:
        """How long until the next run by itself, None when there will be none."""
        left = self._timer.remainingTime()
        return timedelta(milliseconds=left) if left >= 0 else None

    def look(self, then: Callable[[], object] | None = None) -> None:
        """Read how sync stands."""

        def show(standing: Standing) -> None:
            self.standing = standing
            if then is not None:
                then()
            self.stood.emit(standing)

        if not self._left:
            self._tasks.read(self, lambda desk: desk.deliveries.standing(), show)

    def run(self) -> None:
        """Begin a run, unless one is under way or there is no platform to go to."""
        enrolled = self.standing is not None and bool(self.standing.platform)
        if self._running or self._left or self._session.sample or not enrolled:
            return
        self._running = True
        self._timer.stop()
        stop = self._stop = threading.Event()
        self.began.emit()
        self._tasks.network(self, lambda: self._synchronise(stop), self._end, self._fail)

    def cancel(self) -> None:
        """Ask the run under way to stop; what was delivered stays delivered."""
        self._stop.set()

    def leave(self) -> None:
        """Stop for good: the desk is about to be closed."""
        self._left = True
        self._timer.stop()
        self._stop.set()

    def plan(self) -> None:
        """Set the time of the next run by itself."""
        self._timer.stop()
        standing = self.standing
        if standing is None or not (standing.platform and standing.automatic) or self._left:
            return
        now = self._session.clock.now()
        self._wait((next_turn(now, standing.device) - now).total_seconds())

    def _synchronise(self, stop: threading.Event) -> "Report":
        from zwcx_desktop.sync.run import synchronise

        def ask(work: "Callable[[Desk], Any]") -> Any:
            def guarded(desk: "Desk") -> Any:
                # Asked on the desk's own thread: after `leave` the desk may be closed at any time.
                if stop.is_set():
                    raise Cancelled
                return work(desk)

            return self._tasks.ask(guarded)

        return synchronise(ask, progress=self.moved.emit, cancelled=stop.is_set, pause=stop.wait)

    def _end(self, report: "Report") -> None:
        self._running = False
        self._failures = self._failures + 1 if report.offline or report.retry_after else 0
        self.ended.emit(report)
        self._tasks.changed.emit(report.changes)
        self.look(lambda: self._plan_after(report))

    def _fail(self, error: Exception) -> None:
        from zwcx_desktop.sync.conversation import Report

        if not isinstance(error, ClientError):
            self._running = False
            self._tasks.failed.emit(error)
            self.look(self.plan)
            return
        report = Report()
        report.take(error)
        self._end(report)

    def _plan_first(self) -> None:
        standing = self.standing
        if standing is None or self._session.sample:
            return
        last = last_run(standing.outcome)
        stale = last is None or self._session.clock.now() - last > _FRESH
        if standing.platform and standing.automatic and stale:
            self._wait(random.uniform(*_AT_START))  # noqa: S311 - a spread, no secret
        else:
            self.plan()

    def _plan_after(self, report: "Report") -> None:
        automatic = self.standing is not None and self.standing.automatic
        if not self._failures or not automatic or self._left:
            self.plan()
            return
        pause = max(report.retry_after or 0.0, backoff(self._failures, random.random), _SHORTEST)
        self._wait(pause)

    def _wait(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000))
