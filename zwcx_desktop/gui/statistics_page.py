"""统计: the office's figures over a period, what is behind each of them, closed and printed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFileDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.exchange.statistics_table import to_text, to_workbook
from zwcx_desktop.gui.forms.ui_statistics import Ui_StatisticsForm
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.pages import Screen, Shell
from zwcx_desktop.gui.reach import menu_of
from zwcx_desktop.gui.statistics_closing import ClosedDialog, CloseDialog
from zwcx_desktop.gui.statistics_paper import StatisticsPaper
from zwcx_desktop.gui.statistics_period import PeriodBar
from zwcx_desktop.gui.statistics_reading import Compared, Reading
from zwcx_desktop.gui.statistics_records import FigureRecords
from zwcx_desktop.gui.statistics_side import FigureSide
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.rules.statistics.lines import Line, empty, key_lines
from zwcx_desktop.rules.statistics.periods import Reporting, Span, usual_span
from zwcx_desktop.store.values import Changes

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.surveys import Report

_SIDE_BY_SIDE = 120
"""Latin letters that table and card need beside one another."""
_CUT = "本期没有结束：上期、上年同期也只算到同一天，数字才可以比。"


class StatisticsPage(Screen):
    """The statistics of the office."""

    def __init__(self, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._shell, self._tasks = shell, tasks
        self._shown: Compared | None = None
        self.report = QWidget(self)
        self.form = Ui_StatisticsForm()
        self.form.setupUi(self.report)
        today = shell.session.clock.today
        self.reading = Reading(tasks, today, self)
        span = usual_span(shell.session.profile.supervision.months)
        self.period = PeriodBar(self.form, span, today, self.report)
        self.side = FigureSide(self.form, self.reading, shell.show_error, self.report)
        self.records = FigureRecords(shell, tasks)
        self.paper = StatisticsPaper(self, shell, tasks)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.report)
        self.stack.addWidget(self.records)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self._describe()
        self._connect()

    def arrived(self) -> None:
        """Compute anew if anything happened since, and take the focus where it was."""
        self._look()
        if self.stack.currentWidget() is self.records:
            self.records.take_focus()
        else:
            self.form.figures.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the card of a figure below the table where both have no room side by side."""
        super().resizeEvent(event)
        wide = event.size().width() > letters(self, _SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.form.body.setDirection(across if wide else down)

    def reload(self) -> None:
        """Compute the report of the period that is chosen."""
        if self._shown is None or self._shown.reporting != self.period.reporting:
            self._shown = None
            self.form.content.setCurrentWidget(self.form.wait_page)
            for button in (self.form.print_report, self.form.export_table, self.form.close_period):
                button.setEnabled(False)
        self.reading.compute(self.period.reporting, self._shell.show_error)

    def _describe(self) -> None:
        form = self.form
        leads = Role.LEADER in self._shell.session.user.roles
        form.close_period.setVisible(leads)
        form.wait.describe("statistics", "正在计算", "记录多的时候需要几秒，可以先去做别的。", {})
        form.empty.describe(
            "statistics",
            "这一期还没有可以统计的记录",
            "换一个统计期，或者先登记承诺、公开和投诉举报。",
            {"earlier": "看上一期"},
        )
        form.closed_chip.hide()
        form.progress.hide()
        form.progress.setRange(0, 0)
        form.progress.setFixedWidth(letters(form.progress, 12))
        form.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ways = {"导出表格…（.xlsx）": self._choose_file, "复制为表格文字": self.copy}
        form.export_table.setMenu(menu_of(form.export_table, ways))

    def _connect(self) -> None:
        form = self.form
        self.period.chosen.connect(lambda _reporting: self.reload())
        self.reading.moved.connect(self._move)
        self.reading.compared.connect(self._show)
        form.figures.looked_at.connect(self._follow)
        form.cards.looked_at.connect(lambda line: form.figures.choose(line.key))
        for source in (form.figures, form.cards, self.side):
            source.opened.connect(self._open)
        self.records.closed.connect(self._back)
        self.records.print_wanted.connect(self._print_records)
        form.print_report.clicked.connect(self._print)
        form.close_period.clicked.connect(self.ask_to_close)
        form.closed_list.clicked.connect(self._list_closed)
        form.empty.chosen.connect(lambda _step: form.earlier.click())
        self._tasks.changed.connect(self._changed)
        for keys, act in ((QKeySequence.StandardKey.Copy, self.copy),):
            shortcut = QShortcut(QKeySequence(keys), form.figures, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        refresh = QShortcut(QKeySequence("F5"), self, self.reload)
        refresh.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _look(self) -> None:
        def judge(version: tuple[int, str]) -> None:
            if version != self.reading.version:
                self.reload()

        self._tasks.read(self, lambda desk: desk.statistics.version(), judge)

    def _changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._look()

    def _move(self, words: str) -> None:
        self.form.doing.setText(words)
        self.form.progress.setVisible(bool(words))

    def _show(self, compared: Compared) -> None:
        form, report, lines = self.form, compared.report, compared.lines
        self._shown = compared
        place = form.scroll.verticalScrollBar().value()
        form.cards.show_lines(key_lines(lines))
        form.figures.show_lines(lines)
        self.side.show_report(compared.reporting, lines)
        form.scroll.verticalScrollBar().setValue(place)
        nothing = empty(lines)
        form.content.setCurrentWidget(form.empty_page if nothing else form.figures_page)
        self._say(compared)
        form.print_report.setEnabled(compared.whole)
        form.export_table.setEnabled(compared.whole and not nothing)
        standard = compared.reporting.span is not Span.FREE
        over = compared.reporting.end <= self._shell.session.clock.today()
        form.close_period.setEnabled(standard and over and not report.closed)
        form.close_period.setToolTip(
            "" if over else "统计期结束后才能固化。" if standard else "自选的日期不能固化。"
        )

    def _say(self, compared: Compared) -> None:
        form, report = self.form, compared.report
        day = report.period.cutoff
        session = self._shell.session
        said = [
            f"数据截至 {day.year}年{day.month}月{day.day}日，{moment(report.cutoff_at)} 计算",
            f"按“{session.profile.name}”配置",
            compared.live or (_CUT if compared.cut else ""),
        ]
        form.as_of.setText("　".join(filter(None, said)))
        form.closed_chip.setVisible(report.closed)
        if report.closed:
            by = session.office.name_of(UserId(report.by))
            form.closed_chip.setText(f"已固化 {moment(report.cutoff_at)[:10]} {by}")
            restyle(form.closed_chip, tone="ok")
        form.lags.say("；".join(lag.words for lag in report.lags), "warning")

    def _follow(self, line: Line) -> None:
        """Show the card of the line the keyboard is on, and the line itself."""
        self.side.show_line(line)
        table = self.form.figures
        if table.hasFocus():
            at = table.viewport().mapTo(
                self.form.sheet, table.visualItemRect(table.currentItem()).center()
            )
            self.form.scroll.ensureVisible(0, at.y(), 0, table.fontMetrics().height() * 3)

    def _open(self, line: Line) -> None:
        self.records.show_line(line, self.period.reporting.label)
        self.stack.setCurrentWidget(self.records)
        self.records.take_focus()

    def _back(self) -> None:
        self.stack.setCurrentWidget(self.report)
        self.form.figures.setFocus()

    def _print(self) -> None:
        if self._shown is not None:
            self.paper.report(self._shown)

    def _print_records(self, ids: tuple[RecordId, ...]) -> None:
        if self.records.line is not None:
            self.paper.records(self.records.line, self.period.reporting.label, ids)

    def ask_to_close(self) -> None:
        """Ask a leader whether the period is to be closed for good."""
        if self._shown is None:
            return
        reporting = self._shown.reporting
        dialog = CloseDialog(reporting, self._shown.report.lags, self)
        dialog.accepted.connect(lambda: self._close(reporting))
        dialog.open()

    def _close(self, reporting: Reporting) -> None:
        period = reporting.as_of(self._shell.session.clock.today())

        def closed(_changes: Changes) -> None:
            self._shell.toast(f"{reporting.label}已固化")
            self.reload()

        def work(desk: "Desk") -> Changes:
            return desk.statistics.close(period)

        self._tasks.write(self, work, closed, self._shell.show_error)

    def _list_closed(self) -> None:
        def show(reports: "tuple[Report, ...]") -> None:
            dialog = ClosedDialog(reports, self._shell.session, self)
            dialog.chosen.connect(self.period.show_period)
            dialog.open()

        self._tasks.read(self, lambda desk: desk.statistics.closed(), show, self._shell.show_error)

    def copy(self) -> None:
        """Put all figures on the clipboard as tab text."""
        if self._shown is not None:
            QApplication.clipboard().setText(to_text(self._shown.lines))
            self._shell.toast(f"已复制{self._shown.reporting.label}的统计表，可以粘贴到表格中")

    def save_to(self, target: Path) -> None:
        """Write all figures into the .xlsx file *target*."""
        shown = self._shown
        if shown is not None:
            self._tasks.paper(
                self,
                lambda: save_file(target, to_workbook(shown.reporting.label, shown.lines)),
                lambda _done: self._shell.toast(f"已导出 {target.name}"),
                self._shell.show_error,
            )

    def _choose_file(self) -> None:
        name = f"政务诚信统计-{self.period.reporting.label}.xlsx"
        dialog = QFileDialog(self, "导出统计表", name, "表格 (*.xlsx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()
