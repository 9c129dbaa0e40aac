"""统计: the office's figures over a period, what is behind each of them, closed and printed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from zwcx_desktop.gui.forms.ui_statistics import Ui_StatisticsForm
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.pages import Screen, Shell
from zwcx_desktop.gui.statistics_closing import Closing
from zwcx_desktop.gui.statistics_export import StatisticsExport
from zwcx_desktop.gui.statistics_paper import StatisticsPaper
from zwcx_desktop.gui.statistics_period import PeriodBar
from zwcx_desktop.gui.statistics_reading import Compared, Reading
from zwcx_desktop.gui.statistics_records import FigureRecords
from zwcx_desktop.gui.statistics_side import FigureSide
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.rules.statistics.lines import Line, empty, telling_lines
from zwcx_desktop.rules.statistics.periods import Span, usual_span
from zwcx_desktop.store.values import Changes

_HEAD, _BODY = 104, 120
"""Latin letters that reports and buttons, or table and card, need beside one another."""
_NOTHING = ("这一期还没有可以统计的记录", "换一个统计期，或者先登记承诺、公开和投诉举报。")
_NOT_YOURS = ("这份报表里没有您可以看的指标", "投诉举报的数字只给办理投诉的人看。请换一种报表。")
_STEPS = {"earlier": "看上一期"}
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
        self.export = StatisticsExport(self.form, shell, tasks, self)
        self.closing = Closing(self, shell, tasks)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.report)
        self.stack.addWidget(self.records)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stack)
        self._describe()
        self._connect()
        self._fold()

    def arrived(self) -> None:
        """Compute anew if anything happened since, and take the focus where it was."""
        self._look()
        if self.stack.currentWidget() is self.records:
            self.records.take_focus()
        else:
            self.form.figures.setFocus()

    def keep_drafts(self) -> None:
        """Keep the report that is being dressed."""
        self.paper.keep_drafts()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use the room there is."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Use it differently at another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "form"):
            self._fold()

    def reload(self) -> None:
        """Compute the report of the period that is chosen."""
        if self._shown is None or self._shown.reporting != self.period.reporting:
            self._shown = None
            self.form.content.setCurrentWidget(self.form.wait_page)
            for button in (self.form.print_report, self.form.export_table, self.form.close_period):
                button.setEnabled(False)
        self.reading.compute(self.period.reporting, self._shell.show_error)

    def _fold(self) -> None:
        """Put one below the other what has no room side by side."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row, least in ((self.form.head, _HEAD), (self.form.body, _BODY)):
            row.setDirection(across if self.width() > letters(self, least) else down)

    def _describe(self) -> None:
        form = self.form
        leads = Role.LEADER in self._shell.session.user.roles
        form.close_period.setVisible(leads)
        form.wait.describe("statistics", "正在计算", "记录多的时候需要几秒，可以先去做别的。", {})
        form.closed_chip.hide()
        form.progress.hide()
        form.progress.setRange(0, 0)
        form.progress.setFixedWidth(letters(form.progress, 12))
        form.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

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
        form.close_period.clicked.connect(self._ask_to_close)
        form.closed_list.clicked.connect(self.closing.show_all)
        self.closing.chosen.connect(self.period.show_period)
        self.closing.closed.connect(self.reload)
        form.empty.chosen.connect(lambda _step: form.earlier.click())
        self._tasks.changed.connect(self._changed)
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
        self.export.take(compared)
        place = form.scroll.verticalScrollBar().value()
        form.cards.show_lines(telling_lines(lines))
        form.figures.show_lines(lines)
        self.side.show_report(compared.reporting, lines)
        form.scroll.verticalScrollBar().setValue(place)
        nothing = empty(lines)
        if nothing:
            form.empty.describe("statistics", *(_NOTHING if lines else _NOT_YOURS), _STEPS)
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

    def _ask_to_close(self) -> None:
        if self._shown is not None:
            self.closing.ask(self._shown.reporting, self._shown.report.lags)

    def _print_records(self, ids: tuple[RecordId, ...]) -> None:
        if self.records.line is not None:
            self.paper.records(self.records.line, self.period.reporting.label, ids)
