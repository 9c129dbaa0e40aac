"""D29 from the statistics page: dressed, computed to its end, shown as the pages that print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.inputs.part_dialog import PartDialog
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_opening import open_preview
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.statistics_reading import Compared, Course, Reading
from zwcx_desktop.gui.statistics_records import Behind
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.printing.documents.statistics import FigureSheet, Listed, PeriodSheet, Trend
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Field
from zwcx_desktop.rules.statistics.analysis import analysis
from zwcx_desktop.rules.statistics.lines import Line, telling_lines
from zwcx_desktop.rules.statistics.periods import Reporting
from zwcx_desktop.store.values import Row

_CODE = "D29"
_MOST = 10_000
"""Rows of one printed list."""
_TRENDS = 4
"""Key figures whose course is drawn at the end of the analysis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChoices:
    """What may be chosen of D29; the text of the analysis belongs to its own period only."""

    public: Annotated[bool, Field("公开使用", "可能识别到个人、不足3件的数字印“＜3”。")] = False
    formulas: Annotated[bool, Field("加印统计口径（横排）")] = False
    with_analysis: Annotated[bool, Field("附统计分析报告和图表")] = True
    text: Annotated[
        str,
        Field("分析报告正文", "按数据自动写成，可以修改；每行一段。", lines=12, limit=20_000),
    ] = ""
    notes: Annotated[
        str, Field("填报说明", "统计口径之外还要说明的，每行一条。", lines=3, limit=2000)
    ] = ""
    reviewed_by: Annotated[str, Field("审核人", "不填的留空，手写签名。", limit=20)] = ""
    principal: Annotated[str, Field("负责人", "不填的留空，手写签名。", limit=20)] = ""


class StatisticsPaper(QObject):
    """Prints the report, and the list behind a figure.

    Attributes:
        preview: the pages that are open, None when there are none.
        dialog: the question that is open, None when there is none.
    """

    def __init__(self, owner: QWidget, shell: Shell, tasks: Tasks) -> None:
        super().__init__(owner)
        self._owner, self._shell, self._tasks = owner, shell, tasks
        self._reading = Reading(tasks, shell.session.clock.today, self)
        self._texts: dict[Reporting, tuple[str, str]] = {}
        self.preview: PrintPreview | None = None
        self.dialog: PartDialog | None = None

    def report(self, compared: Compared) -> None:
        """Ask how the report is dressed, then show it."""
        self._tasks.read(
            self,
            lambda desk: desk.documents.usual(_CODE),
            lambda usual: self._ask(compared, usual),
            self._shell.show_error,
        )

    def records(self, line: Line, period: str, ids: Sequence[RecordId]) -> None:
        """Show the list behind *line* as it prints; the first ten thousand records of it."""
        behind, session = Behind.of(line.figure), self._shell.session
        counted = behind.words()
        shown = tuple(ids[:_MOST])

        def lay(rows: tuple[Row, ...]) -> None:
            sheet = FigureSheet(
                org=session.office.organization.name,
                period=period,
                figure=line.figure,
                records=tuple(_listed(row, counted(row.id)) for row in rows),
                on=session.clock.today(),
            )
            self._set(sheet, f"清单-{line.figure.name}-{period}.pdf")

        self._tasks.read(
            self, lambda desk: desk.statistics.records(shown), lay, self._shell.show_error
        )

    def _ask(self, compared: Compared, usual: dict[str, Any]) -> None:
        reporting = compared.reporting
        written = analysis(compared.lines, reporting.label)
        made, edited = self._texts.get(reporting, (written, written))
        # Figures that have changed since make another text than the one that was edited.
        text = edited if made == written else written
        begun = replace(_recalled(usual), text=text)
        context = form_context(self._shell.session, self._tasks, self)
        title = f"打印统计报表：{reporting.label}"
        self.dialog = asked = PartDialog(ReportChoices, title, begun, context, self._owner)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.keep.setText("预览")

        def answered() -> None:
            choices: ReportChoices = asked.part
            self._texts[reporting] = (written, choices.text)
            kept = msgspec.to_builtins(replace(choices, text=""))
            self._tasks.write(
                self,
                lambda desk: desk.documents.make_usual(_CODE, kept),
                lambda _done: self._begin(compared, choices),
                self._shell.show_error,
            )

        asked.accepted.connect(answered)
        asked.finished.connect(self._answered)
        asked.open()

    def _answered(self) -> None:
        self.dialog = None

    def _begin(self, compared: Compared, choices: ReportChoices) -> None:
        sheet = self._sheet(compared, choices)
        name = f"D29-政务诚信建设统计{compared.reporting.span.label}-{compared.reporting.label}.pdf"
        keys = telling_lines(compared.lines)[:_TRENDS]
        if not choices.with_analysis or not keys:
            self._set(sheet, name)
            return

        def drawn(course: Course) -> None:
            if course.whole:
                marks = tuple(one.mark for one in course.periods)
                trends = tuple(Trend(line.figure.name, marks, course.of(line.key)) for line in keys)
                self._set(replace(sheet, trends=trends), name)

        codes = tuple(line.indicator.code for line in keys)
        self._shell.toast("正在计算趋势图…")
        self._reading.course(codes, compared.reporting, drawn, self._shell.show_error)

    def _sheet(self, compared: Compared, choices: ReportChoices) -> PeriodSheet:
        session, report = self._shell.session, compared.report
        computed = report.cutoff_at.astimezone(CHINA).date()
        return PeriodSheet(
            org=session.office.organization.name,
            reporting=compared.reporting,
            lines=compared.lines,
            as_of=report.period.cutoff,
            computed=computed,
            on=session.clock.today(),
            closed=computed if report.closed else None,
            profile=session.profile.name,
            live=compared.live,
            lags=tuple(lag.words for lag in report.lags),
            notes=choices.notes,
            filled_by=session.user.display_name,
            reviewed_by=choices.reviewed_by,
            principal=choices.principal,
            public=choices.public,
            formulas=choices.formulas,
            analysis=choices.text if choices.with_analysis else "",
        )

    def _set(self, sheet: PeriodSheet | FigureSheet, name: str) -> None:
        self._shell.press.statistics(
            self._tasks, self, sheet, self._shown_as(name), self._shell.show_error
        )

    def _shown_as(self, name: str) -> Callable[[Sheets], object]:
        def show(sheets: Sheets) -> None:
            if self.preview is not None:
                self.preview.close()
            self.preview = preview = open_preview(
                sheets.pdf, name, self._owner, self._shell, self._tasks
            )
            preview.finished.connect(lambda: self._forget(preview))

        return show

    def _forget(self, preview: PrintPreview) -> None:
        if self.preview is preview:
            self.preview = None


def _recalled(usual: dict[str, Any]) -> ReportChoices:
    """Return what was chosen last; values another version wrote count as none."""
    try:
        return msgspec.convert(usual, ReportChoices)
    except msgspec.ValidationError:
        return ReportChoices()


def _listed(row: Row, counted: str) -> Listed:
    return Listed(KINDS[row.kind].label, row.title, row.number, row.state.label, row.due, counted)
