"""The card beside the table: what one figure means, how it came about, and how it went."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.forms.ui_statistics import Ui_StatisticsForm
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.statistics_reading import Course, Reading
from zwcx_desktop.gui.widgets.charts import Point
from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.lines import Line
from zwcx_desktop.rules.statistics.periods import Reporting

_PAUSE = 200
"""Milliseconds on one figure before its course is computed."""
_MOST_BARS = 8


class FigureSide(QObject):
    """Fills the card of the figure that is looked at.

    Attributes:
        opened: the records behind the figure are wanted; emitted with its line.
    """

    opened = Signal(object)

    def __init__(
        self,
        form: Ui_StatisticsForm,
        reading: Reading,
        failed: Callable[[Exception], object],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._form, self._reading, self._failed = form, reading, failed
        self._line: Line | None = None
        self._lines: Sequence[Line] = ()
        self._reporting: Reporting | None = None
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._wait.timeout.connect(self._ask)
        form.look_behind.clicked.connect(lambda: self.opened.emit(self._line))

    def show_report(self, reporting: Reporting, lines: Sequence[Line]) -> None:
        """Take the figures of another report; the figure looked at stays if it is among them."""
        self._reporting, self._lines = reporting, lines
        key = self._line.key if self._line else None
        known = [line for line in lines if line.key == key or (key is None and line.indicator.key)]
        at = next(iter(known or lines), None)
        if at is not None:
            self.show_line(at)

    def show_line(self, line: Line) -> None:
        """Show one figure."""
        self._line = line
        self._say(line)
        self._show_bars(line)
        self._form.trend_name.hide()
        self._form.trend.hide()
        self._wait.start()

    def _say(self, line: Line) -> None:
        form, figure = self._form, line.figure
        form.figure_name.setText(figure.name)
        form.figure_value.setText(told.value(figure))
        form.figure_parts.setText(told.fraction(figure))
        form.figure_missing.setText(figure.missing)
        form.figure_missing.setVisible(bool(figure.missing))
        restyle(form.figure_missing, tone="warning")
        moved = (("环比", line.on_period), ("同比", line.on_year))
        said = [f"{words} {change.marked}" for words, change in moved if change is not None]
        form.figure_changes.setText("\n".join(said))
        form.figure_changes.setVisible(bool(said))
        form.figure_formula.setText(f"口径：{line.indicator.formula}")
        form.look_behind.setVisible(bool(figure.counted or figure.of))

    def _show_bars(self, line: Line) -> None:
        form = self._form
        rows = [each for each in self._lines if each.indicator is line.indicator and each.table]
        name = line.table or (rows[0].table if rows else "")
        shown = [each for each in rows if each.table == name]
        points = [_point(each) for each in shown[:_MOST_BARS]]
        drawn = len(points) > 1 and any(point.value for point in points)
        for widget in (form.bars_name, form.bars):
            widget.setVisible(drawn)
        if drawn:
            more = f"（前 {_MOST_BARS} 项）" if len(shown) > _MOST_BARS else ""
            form.bars_name.setText(f"{name}{more}")
            form.bars.show_points(f"{line.indicator.name}，{name}", points)

    def _ask(self) -> None:
        line, reporting = self._line, self._reporting
        if line is not None and reporting is not None:
            code = line.indicator.code
            self._reading.course((code,), reporting, lambda c: self._draw(line, c), self._failed)

    def _draw(self, line: Line, course: Course) -> None:
        if self._line is None or self._line.key != line.key:
            return
        form = self._form
        figures = course.of(line.key)
        points = [
            Point(
                period.mark,
                None if figure is None or (bare := told.bare(figure)) is None else float(bare),
                "" if figure is None else told.value(figure).replace(" ", ""),
            )
            for period, figure in zip(course.periods, figures, strict=True)
        ]
        counted = len(course.periods)
        done = "" if course.whole else f"，正在计算 {len(course.figures)}/{counted}"
        unit = "个月" if course.periods[0].span.value == "MONTH" else "个季度"
        form.trend_name.setText(f"最近 {counted} {unit}{done}")
        drawn = not course.whole or sum(point.value is not None for point in points) > 1
        for widget in (form.trend_name, form.trend):
            widget.setVisible(drawn)
        form.trend.show_points(f"{line.figure.name}，最近 {counted} {unit}", points)


def _point(line: Line) -> Point:
    bare = told.bare(line.figure)
    return Point(line.name, None if bare is None else float(bare), told.value(line.figure))
