"""A print job under way: how far it is, a way to stop it, and another try when it failed."""

from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.printer import Order, carry_out


class _Progress(QObject):
    """Carries how far it is from the printers' lane to the screen."""

    told = Signal(int, int)


class PrintStrip(QFrame):
    """Prints away from the screen and says how far it is; keeps a job that failed.

    Attributes:
        ended: the job came to an end; emitted with its order and how many sides went out.
        failed: it failed and is kept for another try; emitted with the error.
    """

    ended = Signal(object, int)
    failed = Signal(object)

    def __init__(self, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self._order: Order | None = None
        self._stop = Event()
        self.busy = False
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("打印进度")
        self.fault = Note(self)
        self.stop = QPushButton("取消打印", self)
        self.again = QPushButton("再试一次", self)
        self.drop = QPushButton("不打印了", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.fault, 3)
        row.addWidget(self.said, 2)
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
        if self.busy:
            return
        self._order, self._stop, self.busy = order, Event(), True
        stop, progress = self._stop, _Progress()
        progress.told.connect(self._tell)
        self._show(f"正在准备“{order.title}”…")
        self._courier.run(
            self._courier.lanes.printer,
            self,
            lambda: carry_out(order, progress.told.emit, stop.is_set),
            lambda done: self._done(order, done),
            self._refused,
        )

    def cancel(self) -> None:
        """Stop printing after the side that is being sent."""
        self._stop.set()
        self.stop.setEnabled(False)
        self.said.setText("正在停下…")

    def _tell(self, done: int, of: int) -> None:
        if self.busy and not self._stop.is_set():
            self.bar.setRange(0, of)
            self.bar.setValue(done)
            self.said.setText(f"正在打印第 {done} 面，共 {of} 面")

    def _done(self, order: Order, done: int) -> None:
        self.busy = False
        self.hide()
        self.ended.emit(order, done)

    def _refused(self, error: Exception) -> None:
        self.busy = False
        self._show("")
        what = str(error) if isinstance(error, ClientError) else "打印没有完成，原因已写入日志。"
        self.fault.say(f"{what}任务还留着，可以再试一次。")
        self.failed.emit(error)

    def _try_again(self) -> None:
        if self._order is not None:
            self.start(self._order)

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
