"""D29 from the statistics page: dressed, computed to its end, shown as the pages that print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.drafts import DraftKeeper
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
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Changes, Row

_CODE = "D29"
_TEXT = "D29:text"
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
        self._draft: DraftKeeper | None = None
        self.preview: PrintPreview | None = None
        self.dialog: PartDialog | None = None

    def report(self, compared: Compared) -> None:
        """Ask how the report is dressed, then show it."""
        key = _key(compared.reporting)
        written = analysis(compared.lines, compared.reporting.label)
        self._tasks.read(
            self,
            lambda desk: _begun(desk, key, written),
            lambda begun: self._ask(compared, written, begun),
            self._shell.show_error,
        )

    def keep_drafts(self) -> None:
        """Put what is being typed into the store: the program is about to lock."""
        if self._draft is not None:
            self._draft.keep()
            self._draft = None

    def records(self, line: Line, period: str, ids: Sequence[RecordId]) -> None:
        """Show the list behind *line* as it prints; what is left out of a long one is said."""
        behind, session = Behind.of(line.figure), self._shell.session
        counted = behind.words()
        shown = tuple(ids[:_MOST])

        def lay(rows: tuple[Row, ...]) -> None:
            sheet = FigureSheet(
                org=session.office.organization.name,
                period=period,
                figure=line.figure,
                records=tuple(_listed(row, counted(row.id)) for row in rows),
                count=len(rows) + len(ids) - len(shown),
                on=session.clock.today(),
            )
            said = f"共 {len(ids)} 件，只列出前 {_MOST} 件；请筛选后分几次打印。"
            told = said if len(ids) > _MOST else ""
            self._set(sheet, f"清单-{line.figure.name}-{period}.pdf", told)

        self._tasks.read(
            self, lambda desk: desk.statistics.records(shown), lay, self._shell.show_error
        )

    def _ask(self, compared: Compared, written: str, begun: ReportChoices) -> None:
        reporting = compared.reporting
        context = form_context(self._shell.session, self._tasks, self)
        title = f"打印统计报表：{reporting.label}"
        self.dialog = asked = PartDialog(ReportChoices, title, begun, context, self._owner)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.keep.setText("预览")
        keeper = self._keep_typed(asked, written, reporting)

        def answered() -> None:
            choices: ReportChoices = asked.part
            keeper.drop()
            text = {"of": _key(reporting), "written": written, "text": choices.text}
            self._tasks.write(
                self,
                lambda desk: _make_usual(desk, choices, text),
                lambda _done: self._begin(compared, choices),
                self._shell.show_error,
            )

        def given_up() -> None:
            if self._draft is keeper and keeper.dirty:
                keeper.drop()

        asked.accepted.connect(answered)
        asked.rejected.connect(given_up)
        asked.finished.connect(self._answered)
        asked.open()

    def _keep_typed(self, asked: PartDialog, written: str, reporting: Reporting) -> DraftKeeper:
        """Return what keeps the answers of *asked*, typed to the text *written* by the program."""

        def typed() -> dict[str, Any]:
            values, _problems = asked.binder.read()
            return {"written": written, "choices": msgspec.to_builtins(values)}

        keeper = DraftKeeper("statistics", self._tasks, typed, self, key=_key(reporting))
        asked.binder.edited.connect(keeper.touched)
        self._draft = keeper
        return keeper

    def _answered(self) -> None:
        self.dialog = None
        if self._draft is not None:
            self._draft.deleteLater()
            self._draft = None

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

    def _set(self, sheet: PeriodSheet | FigureSheet, name: str, told: str = "") -> None:
        self._shell.press.statistics(
            self._tasks, self, sheet, self._shown_as(name, told), self._shell.show_error
        )

    def _shown_as(self, name: str, told: str) -> Callable[[Sheets], object]:
        def show(sheets: Sheets) -> None:
            if self.preview is not None:
                self.preview.close()
            self.preview = preview = open_preview(
                sheets.pdf, name, self._owner, self._shell, self._tasks
            )
            preview.warn(told)
            preview.finished.connect(lambda: self._forget(preview))

        return show

    def _forget(self, preview: PrintPreview) -> None:
        if self.preview is preview:
            self.preview = None


def _key(reporting: Reporting) -> str:
    """Return the name of the draft of the period's report."""
    return f"statistics:{reporting.start}:{reporting.end}"


def _begun(desk: Desk, key: str, written: str) -> ReportChoices:
    """Return what was typed last for the report *key*, else what is usual here.

    Figures that have changed since make another text than the one that was edited.
    """
    draft = desk.drafts.get(key)
    if draft is not None and draft.values.get("written") == written:
        return _recalled(draft.values.get("choices", {}))
    last = desk.documents.usual(_TEXT)
    same = (last.get("of"), last.get("written")) == (key, written)
    return replace(
        _recalled(desk.documents.usual(_CODE)), text=str(last["text"]) if same else written
    )


def _make_usual(desk: Desk, choices: ReportChoices, text: dict[str, Any]) -> Changes:
    """Remember how the report is dressed, and the text of the period that was printed last."""
    kept = msgspec.to_builtins(replace(choices, text=""))
    return desk.documents.make_usual(_CODE, kept) | desk.documents.make_usual(_TEXT, text)


def _recalled(usual: dict[str, Any]) -> ReportChoices:
    """Return what was chosen last; values another version wrote count as none."""
    try:
        return msgspec.convert(usual, ReportChoices)
    except msgspec.ValidationError:
        return ReportChoices()


def _listed(row: Row, counted: str) -> Listed:
    return Listed(KINDS[row.kind].label, row.title, row.number, row.state.label, row.due, counted)
