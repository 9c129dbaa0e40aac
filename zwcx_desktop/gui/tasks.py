"""Work away from the screen: threads for the store, the network, paper and printers.

Screens know two verbs, `read` and `write`, and one signal, `changed`. Results come back on the main
thread through one queued signal; an owner that has gone by then gets nothing.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from zwcx_desktop.errors import ClientError

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.values import Changes

log = logging.getLogger(__name__)

T = TypeVar("T")
Failed = Callable[[Exception], object]


class InlineExecutor(Executor):
    """Runs work at once, on the calling thread. Results still arrive through the event loop."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Run *fn* now and return its finished future."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - a future carries whatever was raised
            future.set_exception(error)
        return future


@dataclass(frozen=True, slots=True)
class Lanes:
    """The places where work is done.

    Attributes:
        store: owns the database connection; everything about the desk happens here.
        network: may wait for the city's server.
        paper: sets and renders documents.
        printer: feeds printers, which may take minutes.
    """

    store: Executor
    network: Executor
    paper: Executor
    printer: Executor

    @classmethod
    def threads(cls) -> "Lanes":
        """Return one thread for each."""
        return cls(
            *(ThreadPoolExecutor(1, name) for name in ("store", "network", "paper", "printer"))
        )

    @classmethod
    def inline(cls) -> "Lanes":
        """Return lanes that do everything at once, for tests."""
        return cls(*(InlineExecutor() for _lane in range(4)))

    def close(self) -> None:
        """Wait for what has begun, drop what has not."""
        for lane in (self.network, self.paper, self.printer, self.store):
            lane.shutdown(wait=True, cancel_futures=True)


@dataclass(frozen=True)
class _Errand(Generic[T]):
    """One piece of work and what to do at its end."""

    owner: QObject
    work: Callable[[], T]
    then: Callable[[T], object] | None
    failed: Failed
    always: Callable[[T], object] | None = None


class Courier(QObject):
    """Carries work to a lane and its result back to the main thread.

    Attributes:
        failed: emitted with the exception of work whose caller gave no `failed`.
    """

    failed = Signal(object)
    _finished = Signal(object)

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self._joined = False

    def run(
        self,
        lane: Executor,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run *work* on *lane*, then call *then* with its result if *owner* is still there."""
        self._send(lane, _Errand(owner, work, then, failed or self.failed.emit))

    def _send(self, lane: Executor, errand: _Errand[Any]) -> None:
        if not self._joined:
            # The class Qt takes 20 ms to load, which the first window need not wait for.
            from PySide6.QtCore import Qt

            self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
            self._joined = True
        future = lane.submit(errand.work)
        future.add_done_callback(lambda done: self._finished.emit((errand, done)))

    def _deliver(self, finished: tuple[_Errand[Any], Future[Any]]) -> None:
        errand, future = finished
        if future.cancelled():
            return
        error = future.exception()
        present = shiboken6.isValid(errand.owner)
        if error is None:
            if present and errand.then:
                errand.then(future.result())
            if errand.always:
                errand.always(future.result())
        elif isinstance(error, Exception):
            if not isinstance(error, ClientError):
                log.error("task failed", exc_info=error)
            (errand.failed if present else self.failed.emit)(error)
        else:
            raise error


class Tasks(Courier):
    """What a screen asks of the desk.

    Attributes:
        changed: emitted with Changes after every write; each view decides whether to reload.
    """

    changed = Signal(object)

    def __init__(self, lanes: Lanes, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(lanes, parent)
        self._desk = desk
        self._stopped = False

    def stop(self) -> None:
        """Take no more work and deliver no more results: the desk is about to be closed."""
        self._stopped = True

    def read(
        self,
        owner: QObject,
        work: "Callable[[Desk], T]",
        then: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Run *work* with the desk, then call *then* with its result."""
        self.run(self.lanes.store, owner, lambda: work(self._desk), then, failed)

    def write(
        self,
        owner: QObject,
        work: "Callable[[Desk], Changes]",
        then: "Callable[[Changes], object] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """Run *work* as `read` does and tell every view what it changed."""
        told = failed or self.failed.emit
        errand = _Errand(owner, lambda: work(self._desk), then, told, self.changed.emit)
        self._send(self.lanes.store, errand)

    def network(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run *work* where waiting for a server holds up nobody."""
        self.run(self.lanes.network, owner, work, then, failed)

    def paper(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run *work* that sets or renders documents."""
        self.run(self.lanes.paper, owner, work, then, failed)

    def ask(self, work: "Callable[[Desk], T]") -> T:
        """Return what *work* gets from the desk, waiting for it.

        For code on the network or paper lane only: the main thread must never wait.
        """
        return self.lanes.store.submit(work, self._desk).result()

    def _send(self, lane: Executor, errand: _Errand[Any]) -> None:
        if not self._stopped:
            super()._send(lane, errand)

    def _deliver(self, finished: tuple[_Errand[Any], Future[Any]]) -> None:
        if not self._stopped:
            super()._deliver(finished)
