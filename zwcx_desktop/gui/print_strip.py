"""Work on paper under way: how far it is, a way to stop it, and another try when it failed."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.printer import Order, Told, carry_out

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Job:
    """Work that tells how far it is and looks whether it was stopped.

    Attributes:
        words: what is said meanwhile, with {done} and {of}.
        then: takes what *work* returns.
    """

    lane: Executor
    work: Callable[[Told, Stopped], Any]
    words: str
    then: Callable[[Any], object]


class _Progress(QObject):
    """Carries how far it is from the lane to the screen."""

    told = Signal(int, int)


class PrintStrip(QFrame):
    """Does a job away from the screen and says how far it is; keeps one that failed.

    Attributes:
        ended: an order came to an end; emitted with it and how many sides went out.
        failed: the job failed and is kept for another try; emitted with the error.
    """

    ended = Signal(object, int)
    failed = Signal(object)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self._job: Job | None = None
        self._stop = Event()
        self.busy = False
        self.said = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("进度")
        self.fault = Note(self)
        self.stop = QPushButton("取消", self)
        self.again = QPushButton("再试一次", self)
        self.drop = QPushButton("不再试", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.fault, 1)
        row.addWidget(self.said)
        row.addWidget(self.bar, 1)
        for button in (self.stop, self.again, self.drop):
            button.setAutoDefault(False)
            row.addWidget(button)
        restyle(self.again, primary=True)
        self.stop.clicked.connect(self.cancel)
        self.again.clicked.connect(self._try_again)
        self.drop.clicked.connect(self.hide)
        self.hide()

    def start(self, order: Order) -> None:
        """Print *order*."""
        self.run(
            Job(
                self._courier.lanes.printer,
                lambda told, stopped: carry_out(order, told, stopped),
                "正在打印第 {done} 面，共 {of} 面",
                lambda done: self.ended.emit(order, done),
            )
        )

    def run(self, job: Job) -> None:
        """Do *job*, unless another is under way."""
        if self.busy:
            return
        self._job, self._stop, self.busy = job, Event(), True
        stop, progress = self._stop, _Progress()
        progress.told.connect(self._tell)
        self._show("正在准备…")

        def done(result: Any) -> None:
            self.busy = False
            self.hide()
            job.then(result)

        self._courier.run(
            job.lane,
            self,
            lambda: job.work(progress.told.emit, stop.is_set),
            done,
            self._refused,
        )

    def cancel(self) -> None:
        """Stop after what is being done."""
        self._stop.set()
        self.stop.setEnabled(False)
        self.said.setText("正在停下…")

    def _tell(self, done: int, of: int) -> None:
        if self.busy and self._job is not None and not self._stop.is_set():
            self.bar.setRange(0, of)
            self.bar.setValue(done)
            self.said.setText(self._job.words.format(done=done, of=of))

    def _refused(self, error: Exception) -> None:
        self.busy = False
        self._show("")
        what = str(error) if isinstance(error, ClientError) else "没有完成，原因已写入日志。"
        self.fault.say(f"{what}任务还留着，可以再试一次。")
        self.failed.emit(error)

    def _try_again(self) -> None:
        if self._job is not None:
            self.run(self._job)

    def _show(self, text: str) -> None:
        """Show what belongs to a job under way with *text*, or to one that failed without."""
        self.said.setText(text)
        self.bar.setRange(0, 0)
        self.fault.say("")
        for widget in (self.said, self.bar, self.stop):
            widget.setVisible(self.busy)
        self.stop.setEnabled(True)
        for widget in (self.again, self.drop):
            widget.setVisible(not self.busy)
        self.show()
