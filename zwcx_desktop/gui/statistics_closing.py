"""Closing a period for good, and the list of those that are closed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.pages import Session, Shell
from zwcx_desktop.gui.sync_tables import Line, LinesTable
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.empty_state import EmptyState
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.rules.statistics.periods import Reporting
from zwcx_desktop.store.surveys import Lag, Report
from zwcx_desktop.store.values import Changes

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_MEANING = (
    "· 全部指标按现在的记录保存下来，以后不再改变。",
    "· 固化之后补录、改正的记录，只计入以后的统计期。",
    "· 上报、打印和以后的同比都用固化的数据。",
    "· 不能撤销，也不能再次固化。操作记入审计日志。",
)


class CloseDialog(QDialog):
    """Says what closing means, and what may still be missing, before it is done."""

    def __init__(self, reporting: Reporting, lags: Sequence[Lag], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"固化 {reporting.label}")
        heading = QLabel(f"把{reporting.label}的统计数据固化下来？", self)
        heading.setProperty("role", "heading")
        meaning = QLabel("\n".join(_MEANING), self)
        meaning.setWordWrap(True)
        self.lags = Note(self)
        if lags:
            missing = "；".join(lag.words for lag in lags)
            self.lags.say(f"{missing}。建议先同步，再固化。", "warning")
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton("固化", QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self.agree, primary=True)
        self.leave = buttons.addButton("先不固化", QDialogButtonBox.ButtonRole.RejectRole)
        self.leave.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        for widget in (heading, meaning, self.lags, buttons):
            box.addWidget(widget)
        self.setMinimumWidth(letters(self, 70))


class ClosedDialog(QDialog):
    """The closed periods, the latest first.

    Attributes:
        chosen: one is to be shown; emitted with its Reporting.
    """

    chosen = Signal(object)

    def __init__(self, reports: Sequence[Report], session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("已固化的统计期")
        self.table = LinesTable(self)
        self.table.setAccessibleName("已固化的统计期")
        self.table.describe({"统计期": 0, "报表": 14, "固化时间": 24, "固化人": 16})
        self.table.show_lines([_line(report, session) for report in reports])
        self.table.opened.connect(self._choose)
        nothing = EmptyState(self)
        nothing.describe("lock", "还没有固化的统计期", "统计期结束后，由负责人在统计页固化。", {})
        buttons = QDialogButtonBox(self)
        show = buttons.addButton("查看", QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(show, primary=True)
        show.setEnabled(bool(reports))
        buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(lambda: self._choose(self.table.current()))
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(self.table if reports else nothing, 1)
        (nothing if reports else self.table).hide()
        box.addWidget(buttons)
        self.resize(letters(self, 90), letters(self, 50))

    def _choose(self, reporting: Reporting | None) -> None:
        if reporting is not None:
            self.accept()
            self.chosen.emit(reporting)


class Closing(QObject):
    """Closes periods, and shows those that are closed.

    Attributes:
        closed: a period was closed.
        chosen: a closed period is to be shown; emitted with its Reporting.
        dialog: the question or list that is open, None when there is none.
    """

    closed = Signal()
    chosen = Signal(object)

    def __init__(self, page: QWidget, shell: Shell, tasks: Tasks) -> None:
        super().__init__(page)
        self._page, self._shell, self._tasks = page, shell, tasks
        self.dialog: QDialog | None = None

    def ask(self, reporting: Reporting, lags: Sequence[Lag]) -> None:
        """Ask whether *reporting* is to be closed for good."""
        dialog = CloseDialog(reporting, lags, self._page)
        dialog.accepted.connect(lambda: self._close(reporting))
        self._open(dialog)

    def show_all(self) -> None:
        """Show the closed periods."""

        def show(reports: tuple[Report, ...]) -> None:
            dialog = ClosedDialog(reports, self._shell.session, self._page)
            dialog.chosen.connect(self.chosen)
            self._open(dialog)

        self._tasks.read(self, lambda desk: desk.statistics.closed(), show, self._shell.show_error)

    def _close(self, reporting: Reporting) -> None:
        period = reporting.as_of(self._shell.session.clock.today())

        def done(_changes: Changes) -> None:
            self._shell.toast(f"{reporting.label}已固化")
            self.closed.emit()

        def work(desk: "Desk") -> Changes:
            return desk.statistics.close(period)

        self._tasks.write(self, work, done, self._shell.show_error)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def _line(report: Report, session: Session) -> Line:
    reporting = Reporting.known(report.period.start, report.period.end)
    by = session.office.name_of(UserId(report.by))
    cells = (reporting.label, reporting.span.label, moment(report.cutoff_at), by)
    return Line(cells, reporting, {1: "muted", 2: "muted"})
