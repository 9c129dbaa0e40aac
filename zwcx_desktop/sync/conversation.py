"""One run of sync: the desk, the platform, what has been done so far, and whether to go on."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar

from zwcx_desktop.errors import ClientError
from zwcx_desktop.store.values import Changes
from zwcx_desktop.sync.pace import backoff
from zwcx_desktop.sync.platform import CLOCK_TOLERANCE, Platform
from zwcx_desktop.sync.troubles import Cancelled, Later, Offline

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

T = TypeVar("T")
_TRIES = 3
_PATIENCE = 30.0
"""Seconds a run waits at one place; longer pauses are for the next run."""


class Ask(Protocol):
    """Runs work with the desk on the thread that owns it, and waits for the result."""

    def __call__(self, work: "Callable[[Desk], T]", /) -> T:
        """Return what *work* returns."""
        ...


Progress = Callable[[str, int, int], object]
"""Called with what is going on, how far it is, and out of how much."""
Pause = Callable[[float], bool]
"""Waits so many seconds and returns whether the run was cancelled meanwhile."""


@dataclass(slots=True, kw_only=True)
class Report:
    """What a run has done; filled as it goes, so that a failure does not hide what came before.

    Attributes:
        sent: batches that went out; `accepted` lines the platform took; `exceptions` it did not.
        received: returns and other computers' changes that came.
        returned: those among them that ask for a correction.
        files_sent, files_left: attachments.
        offline: the platform could not be reached.
        cancelled: somebody stopped the run.
        retry_after: seconds the platform asked to wait, None when it did not.
        clock_offset: this computer's clock minus the platform's.
        trouble: why the run did not come to its end, None when it did.
        stuck: the batch the trouble is about, "" for none.
        notes: further sentences for the person.
        changes: what the run touched, for the views.
    """

    sent: int = 0
    accepted: int = 0
    exceptions: int = 0
    received: int = 0
    returned: int = 0
    files_sent: int = 0
    files_left: int = 0
    offline: bool = False
    cancelled: bool = False
    retry_after: float | None = None
    clock_offset: timedelta = timedelta()
    trouble: ClientError | None = None
    stuck: str = ""
    notes: list[str] = field(default_factory=list)
    changes: Changes = Changes()

    @property
    def clock_is_off(self) -> bool:
        """Whether this computer's clock needs setting."""
        return abs(self.clock_offset) > CLOCK_TOLERANCE

    @property
    def words(self) -> str:
        """The run in one Chinese sentence."""
        done = [
            (self.accepted, "送达 {} 条"),
            (self.exceptions, "被退回 {} 条"),
            (self.received, "收到 {} 条"),
            (self.files_sent, "附件送达 {} 个"),
            (self.files_left, "附件待传 {} 个"),
        ]
        said = "，".join(form.format(count) for count, form in done if count)
        return said or "没有需要收发的内容"

    def take(self, trouble: ClientError) -> None:
        """Note why the run did not come to its end; the first reason counts."""
        self.trouble = self.trouble or trouble
        self.offline = self.offline or isinstance(trouble, Offline)
        self.cancelled = self.cancelled or isinstance(trouble, Cancelled)
        if isinstance(trouble, Later):
            self.retry_after = trouble.seconds


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run behaves towards whoever started it."""

    progress: Progress
    cancelled: Callable[[], bool]
    pause: Pause
    dice: Callable[[], float] = random.random


class Conversation:
    """The desk on one side, the platform on the other."""

    def __init__(self, ask: Ask, platform: Platform, report: Report, manner: Manner) -> None:
        self._ask = ask
        self.platform = platform
        self.report = report
        self._manner = manner

    def desk(self, work: "Callable[[Desk], T]") -> T:
        """Return what *work* gets from the desk.

        Raises:
            Cancelled: the run is to end.
        """
        self.go_on()
        return self._ask(work)

    def change(self, work: "Callable[[Desk], Changes]") -> None:
        """Let *work* change what the desk keeps, and remember what it touched."""
        self.report.changes |= self.desk(work)

    def tell(self, words: str, done: int, total: int) -> None:
        """Say how far the run is."""
        self._manner.progress(words, done, total)

    def go_on(self) -> None:
        """Do nothing, unless the run is to end.

        Raises:
            Cancelled: it is.
        """
        if self._manner.cancelled():
            raise Cancelled

    def patiently(self, work: Callable[[], T]) -> T:
        """Return what *work* returns, trying again after a pause when nobody answered in time."""
        failures = 0
        while True:
            self.go_on()
            try:
                return work()
            except (Later, Offline) as trouble:
                failures += 1
                seconds = getattr(trouble, "seconds", None)
                if seconds is None:
                    seconds = backoff(failures, self._manner.dice)
                if failures == _TRIES or seconds > _PATIENCE:
                    raise
                if self._manner.pause(seconds):
                    raise Cancelled from trouble
