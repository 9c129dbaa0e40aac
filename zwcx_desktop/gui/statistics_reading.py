"""Computing a report away from the screen: records on the store's thread, figures on another."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.rules.statistics import INDICATORS
from zwcx_desktop.rules.statistics.figure import Figure, Period
from zwcx_desktop.rules.statistics.lines import Figures, Line, lines
from zwcx_desktop.rules.statistics.periods import Reporting
from zwcx_desktop.store.surveys import Report, Survey

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

Version = tuple[int, str]
_STEPS = ("正在计算本期…", "正在计算上期…", "正在计算上年同期…")


@dataclass(frozen=True, slots=True)
class Compared:
    """A report with those it is compared to.

    Attributes:
        cut: whether the others are cut off as early as the period that is still running.
        whole: whether the others are there already.
    """

    reporting: Reporting
    report: Report
    before: Report | None = None
    year_ago: Report | None = None
    cut: bool = False

    @property
    def whole(self) -> bool:
        """Whether the reports to compare with are there already."""
        return self.before is not None and self.year_ago is not None

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every figure beside those of the other periods."""
        others: list[Figures] = [r.figures if r else {} for r in (self.before, self.year_ago)]
        return lines(self.report.figures, others[0], others[1], self.reporting)

    @property
    def live(self) -> str:
        """Which periods a closed one is compared with were computed anew, "" when none."""
        if not self.report.closed:
            return ""
        named = (("上期", self.before), ("上年同期", self.year_ago))
        found = [name for name, report in named if report is not None and not report.closed]
        return f"{'、'.join(found)}没有固化，按现在的记录现算。" if found else ""


@dataclass(frozen=True, slots=True)
class Course:
    """Some indicators over the periods that lead up to a report, as far as they are computed."""

    periods: tuple[Reporting, ...]
    figures: tuple[Figures, ...] = field(default=())

    @property
    def whole(self) -> bool:
        """Whether every period is computed."""
        return len(self.figures) == len(self.periods)

    def of(self, key: tuple[str, str]) -> tuple[Figure | None, ...]:
        """Return the figure *key* (code, name) of each period, None where there is none yet."""
        code, name = key
        found = [
            next((f for f in figures.get(code, ()) if f.name == name), None)
            for figures in self.figures
        ]
        return (*found, *(None,) * (len(self.periods) - len(found)))


class Reading(QObject):
    """Computes reports for one screen; only the newest question is answered.

    Attributes:
        moved: where the computing has come; emitted with words, "" at its end.
        compared: a report is there; emitted with Compared, once without and once with comparisons.
        version: of the records the newest report was computed from.
    """

    moved = Signal(str)
    compared = Signal(object)

    def __init__(self, tasks: Tasks, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._today = tasks, today
        self._asked = self._asked_course = 0
        self._courses: dict[tuple[tuple[str, ...], Reporting], tuple[Version, Course]] = {}
        self.version: Version | None = None

    def compute(self, reporting: Reporting, failed: Callable[[Exception], object]) -> None:
        """Compute the report on *reporting*."""
        self._asked += 1
        asked, today = self._asked, self._today()
        codes = tuple(code for code in INDICATORS if reporting.reports(code))
        periods = (
            reporting.as_of(today),
            reporting.beside(reporting.earlier, today),
            reporting.beside(reporting.year_before, today),
        )
        cut = not reporting.over(today)
        self.moved.emit("正在读取记录…")

        def stop(error: Exception) -> None:
            if asked == self._asked:
                self.moved.emit("")
                failed(error)

        def begin(read: tuple[Version, Survey]) -> None:
            if asked == self._asked:
                self.version = read[0]
                go(read[1], ())

        def go(survey: Survey, done: tuple[Report, ...]) -> None:
            if asked != self._asked:
                return
            if len(done) in (1, len(periods)):
                self.compared.emit(Compared(reporting, *_three(done), cut=cut))
            if len(done) == len(periods):
                self.moved.emit("")
                return
            self.moved.emit(_STEPS[len(done)])
            work = survey.compute if cut and done else survey.of
            period = periods[len(done)]
            self._tasks.paper(
                self, lambda: work(period), lambda made: go(survey, (*done, made)), stop
            )

        self._tasks.read(self, lambda desk: _survey(desk, codes, periods), begin, stop)

    def course(
        self,
        codes: Sequence[str],
        reporting: Reporting,
        then: Callable[[Course], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Compute the indicators *codes* over the periods up to *reporting*.

        *then* gets the course again and again, longer each time, until another one is asked for.
        """
        self._asked_course += 1
        asked, today, chosen = self._asked_course, self._today(), tuple(codes)
        course = Course(reporting.leading_up(today))
        periods = tuple(one.as_of(today) for one in course.periods)
        kept = self._courses.get((chosen, reporting))
        if kept is not None and kept[0] == self.version:
            then(kept[1])
            return

        def begin(read: tuple[Version, Survey]) -> None:
            go(read, course)

        def go(read: tuple[Version, Survey], done: Course) -> None:
            if asked != self._asked_course:
                return
            then(done)
            if done.whole:
                self._courses[chosen, reporting] = (read[0], done)
                return
            period = periods[len(done.figures)]
            self._tasks.paper(
                self,
                lambda: read[1].of(period).figures,
                lambda made: go(read, Course(done.periods, (*done.figures, _few(made, chosen)))),
                failed,
            )

        self._tasks.read(self, lambda desk: _survey(desk, chosen, periods), begin, failed)


def _survey(
    desk: "Desk", codes: tuple[str, ...], periods: tuple[Period, ...]
) -> tuple[Version, Survey]:
    return desk.statistics.version(), desk.statistics.survey(codes, periods)


def _three(done: tuple[Report, ...]) -> tuple[Report, Report | None, Report | None]:
    """Return a report and its two others; neither while one is missing."""
    return (done[0], done[1], done[2]) if len(done) == 3 else (done[0], None, None)


def _few(figures: Figures, codes: tuple[str, ...]) -> Mapping[str, tuple[Figure, ...]]:
    return {code: figures[code] for code in codes if code in figures}
