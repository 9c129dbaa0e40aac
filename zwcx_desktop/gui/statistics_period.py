"""Which period the statistics page shows: a standard report, one further or back, or free days."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.forms.ui_statistics import Ui_StatisticsForm
from zwcx_desktop.gui.inputs.contract import Unreadable
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.rules.statistics.periods import Reporting, Span

_EARLIEST = date(2000, 1, 1)


class PeriodBar(QObject):
    """The first two rows of the statistics page.

    Attributes:
        chosen: another period is wanted; emitted with its Reporting.
        reporting: the period shown now.
    """

    chosen = Signal(object)

    def __init__(
        self, form: Ui_StatisticsForm, span: Span, today: Callable[[], date], page: QWidget
    ) -> None:
        super().__init__(page)
        self._form, self._today = form, today
        self.reporting = Reporting.around(span, today())
        self._spans = dict(
            zip(Span, (form.month, form.quarter, form.half, form.year, form.free), strict=True)
        )
        for one, button in self._spans.items():
            button.clicked.connect(partial(self._take_span, one))
        form.earlier.clicked.connect(lambda: self.show_period(self.reporting.earlier))
        form.later.clicked.connect(lambda: self.show_period(self.reporting.later))
        form.show_range.clicked.connect(self._take_range)
        for entry in (form.from_on, form.to_on):
            entry.returnPressed.connect(self._take_range)
        for keys, step in (("Alt+Left", form.earlier), ("Alt+Right", form.later)):
            shortcut = QShortcut(QKeySequence(keys), page, step.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._dress()

    def show_period(self, reporting: Reporting) -> None:
        """Go to another period."""
        self.reporting = reporting
        self._dress()
        self.chosen.emit(reporting)

    def _take_span(self, span: Span, _checked: object = None) -> None:
        day = min(self.reporting.end, self._today())
        reporting = Reporting.around(span, day)
        if span is Span.FREE:
            start = min(self.reporting.start, self._today())
            reporting = Reporting(span, start, max(day, start))
        self.show_period(reporting)

    def _take_range(self) -> None:
        form = self._form
        try:
            start, end = form.from_on.value(), form.to_on.value()
        except Unreadable as wrong:
            self._refuse(str(wrong))
            return
        if start is None or end is None:
            self._refuse("请填写开始和结束日期。")
        elif end < start:
            self._refuse("结束日期早于开始日期。")
        elif start > self._today() or start < _EARLIEST:
            self._refuse("开始日期应在2000年以后、今天以前。")
        else:
            self.show_period(Reporting(Span.FREE, start, end))

    def _refuse(self, why: str) -> None:
        self._form.range_note.set_problem(Problem("range", why))

    def _dress(self) -> None:
        form, reporting = self._form, self.reporting
        free = reporting.span is Span.FREE
        for span, button in self._spans.items():
            button.setChecked(span is reporting.span)
        form.period.setText(reporting.label)
        form.period.setVisible(not free)
        form.range.setVisible(free)
        form.range_note.set_problem(None)
        form.later.setEnabled(reporting.later.start <= self._today())
        form.earlier.setEnabled(reporting.earlier.start >= _EARLIEST)
        for entry in (form.from_on, form.to_on):
            entry.set_today(self._today())
        form.from_on.show_value(reporting.start)
        form.to_on.show_value(reporting.end)
