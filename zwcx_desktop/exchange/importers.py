"""What comes in as a table, and goes out in the form it came in: one `Importer` each."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.catalogue_book import catalogue_workbook
from zwcx_desktop.exchange.catalogue_columns import LABELS
from zwcx_desktop.exchange.catalogue_table import read_catalogue
from zwcx_desktop.exchange.cells import Words
from zwcx_desktop.exchange.finance_rows import FINANCE_ROWS, read_finance_rows
from zwcx_desktop.exchange.layout import Columns, Layout
from zwcx_desktop.exchange.reading import Reading
from zwcx_desktop.exchange.report import (
    REPORT_HEADER,
    REPORT_WIDTHS,
    Finding,
    ImportReport,
    Level,
    report_rows,
)
from zwcx_desktop.exchange.sheets import Sheet, UnreadableTable, write_line, write_workbook
from zwcx_desktop.exchange.task_cells import COLUMNS, NAME, to_text, to_workbook
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import TaskTable, read_tasks
from zwcx_desktop.exchange.work_order_columns import WORK_ORDERS
from zwcx_desktop.exchange.work_orders import read_work_orders
from zwcx_desktop.files import replace_file
from zwcx_desktop.records.catalogue_item import KIND as CATALOGUE
from zwcx_desktop.records.complaint import KIND as COMPLAINTS
from zwcx_desktop.records.disclosure import FinanceItem
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Record
from zwcx_desktop.records.task import KIND as TASKS
from zwcx_desktop.records.task import Task, TaskState
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Changes, ListQuery, Row

_PAGE: Final = 500
_GONE: Final = "VOID"
_MOST: Final = 10_000
"""Records of one table going out."""


@dataclass(frozen=True, slots=True)
class Importer:
    """How records of one kind, or rows of one record, are read from a table and written back.

    Attributes:
        kind: of record; "" for rows of one record.
        table: what people call the table.
        measure, noun: how its records are counted: 项, 任务.
        columns: its headings.
        read: tries a table out at a desk; the layout matters where `means` is given.
        means: what its columns may mean, None where the headings are fixed by a document.
        to_text: the records as tab text, headings included.
        to_workbook: the records as an .xlsx file in the form they were read from.
    """

    kind: str
    table: str
    measure: str
    noun: str
    columns: tuple[str, ...]
    read: Callable[[Desk, Sheet, Layout], Reading]
    means: Columns | None = None
    to_text: Callable[[Sequence[Any]], str] | None = None
    to_workbook: Callable[[Sequence[Any], Words], bytes] | None = None

    @property
    def counted(self) -> str:
        """Measure and noun together."""
        return f"{self.measure}{self.noun}"


@dataclass(frozen=True, slots=True)
class Tried:
    """A table that was opened: what its columns mean, and what it makes once that is settled.

    Attributes:
        reading: None while somebody has to say what the columns mean.
        others: further sheets of the workbook that hold something and were not read.
    """

    sheet: Sheet
    layout: Layout
    reading: Reading | None
    others: tuple[str, ...] = ()


_FIXED: Final = Layout(0, (), ())


def try_workbook(importer: Importer, desk: Desk, sheets: Sequence[Sheet]) -> Tried:
    """Return what the first of *sheets* makes that is such a table, whatever stands before it.

    Raises:
        UnreadableTable: none of them is.
    """
    first: UnreadableTable | None = None
    for sheet in sheets:
        try:
            tried = try_table(importer, desk, sheet)
        except UnreadableTable as error:
            first = first or error
        else:
            others = tuple(other.name for other in sheets if other is not sheet)
            return replace(tried, others=others)
    raise first or UnreadableTable("表中没有内容。", "请选择有内容的表格。")


def try_table(importer: Importer, desk: Desk, sheet: Sheet) -> Tried:
    """Return what *sheet* makes; nothing yet where its columns have to be settled by a person.

    Raises:
        UnreadableTable: it is not such a table.
    """
    if importer.means is None:
        return Tried(sheet, _FIXED, importer.read(desk, sheet, _FIXED))
    layout = importer.means.guess(sheet.rows)
    kept = desk.imports.layout(importer.means.table, layout.signature)
    if kept is None:
        return Tried(sheet, layout, None)
    layout = importer.means.recall(sheet.rows, layout, kept)
    whole = layout.settled and not importer.means.missing(layout) and not layout.fixed
    return Tried(sheet, layout, importer.read(desk, sheet, layout) if whole else None)


def remember(importer: Importer, desk: Desk, layout: Layout) -> Changes:
    """Remember what *layout* says of the headings, for the next table under the same ones."""
    if importer.means is None:
        return Changes()
    kept = {"columns": list(layout.columns), "codes": dict(layout.codes)}
    return desk.imports.keep_layout(importer.means.table, layout.signature, kept)


def read_under(importer: Importer, desk: Desk, tried: Tried, layout: Layout) -> Tried:
    """Return what a table makes under a settled *layout*."""
    reading = importer.read(desk, tried.sheet, layout)
    return replace(tried, layout=layout, reading=reading)


def every_row(desk: Desk, query: ListQuery) -> Iterator[Row]:
    """Yield everything *query* finds, page after page."""
    page = desk.page(replace(query, limit=_PAGE, after=None))
    yield from page.rows
    while page.next is not None:
        page = desk.page(replace(query, limit=_PAGE, after=page.next))
        yield from page.rows


def records_for(desk: Desk, chosen: Iterable[RecordId], query: ListQuery) -> tuple[Record, ...]:
    """Return the *chosen* records, or all that *query* finds but the voided, by their numbers.

    An imported table gets its numbers from the top, so that they give its order back.
    """
    ids = tuple(chosen)
    if not ids:
        rows = [row for row in every_row(desk, query) if row.state.value != _GONE]
        ids = tuple(row.id for row in rows[:_MOST])
    records = (desk.get(one).record for one in ids)
    return tuple(sorted(records, key=lambda record: (len(record.number), record.number)))


def report_text(report: ImportReport) -> str:
    """Return *report* as tab text below its summary."""
    lines = (report.summary, *map(write_line, (REPORT_HEADER, *report_rows(report))))
    return "".join(f"{line}\n" for line in lines)


def report_workbook(report: ImportReport) -> bytes:
    """Return *report* as an .xlsx file."""
    return write_workbook("导入报告", REPORT_HEADER, report_rows(report), REPORT_WIDTHS)


def save_file(target: Path, content: bytes) -> None:
    """Write *content* to the file a person named.

    Raises:
        ClientError: the place cannot be written to.
    """
    try:
        replace_file(target, content)
    except OSError as error:
        raise ClientError(
            f"不能写入“{target.name}”。",
            "请确认该文件没有在别的程序中打开，检查磁盘空间和文件夹权限，或换一个位置。",
        ) from error


def _read_tasks(desk: Desk, sheet: Sheet, _layout: Layout) -> Reading:
    office = desk.office
    own = {unit.name for unit in office.units}
    own |= {office.organization.name, office.organization.short_name} - {""}
    table = read_tasks(
        sheet.rows,
        today=desk.clock.today(),
        author=desk.user.id,
        known_units=frozenset(own),
        lore=read_lore(),
    )
    findings = (*table.report.findings, *_kept_before(desk, table))
    findings = tuple(sorted(findings, key=lambda finding: finding.row))
    return Reading(table.tasks, replace(table.report, findings=findings))


def _kept_before(desk: Desk, table: TaskTable) -> Iterator[Finding]:
    """Yield a finding for each task that the ledger already has under its number and name."""
    query = ListQuery(kind=TASKS.name)
    known = Counter(row.title for row in every_row(desk, query) if row.state is not TaskState.VOID)
    for line, task in zip(table.lines, table.tasks, strict=True):
        if known[TASKS.title(task)]:
            text = "台账中已有序号和名称都相同的任务，再导入会重复，请核对"
            yield Finding(line, Level.PERSON, COLUMNS[NAME], text, source=task.name)


def _tasks_to_text(tasks: Sequence[Task]) -> str:
    return to_text(tasks)


def _tasks_to_workbook(tasks: Sequence[Task], _words: Words) -> bytes:
    return to_workbook(tasks)


def _read_catalogue(desk: Desk, sheet: Sheet, _layout: Layout) -> Reading:
    return read_catalogue(desk, sheet)


IMPORTERS: Final[Mapping[str, Importer]] = MappingProxyType(
    {
        TASKS.name: Importer(
            kind=TASKS.name,
            table="任务表",
            measure="项",
            noun="任务",
            columns=COLUMNS,
            read=_read_tasks,
            to_text=_tasks_to_text,
            to_workbook=_tasks_to_workbook,
        ),
        CATALOGUE.name: Importer(
            kind=CATALOGUE.name,
            table="公开目录",
            measure="项",
            noun="公开事项",
            columns=tuple(LABELS.values()),
            read=_read_catalogue,
            to_workbook=catalogue_workbook,
        ),
        COMPLAINTS.name: Importer(
            kind=COMPLAINTS.name,
            table="热线工单",
            measure="件",
            noun="工单",
            columns=tuple(target.label for target in WORK_ORDERS.targets[:12]),
            read=read_work_orders,
            means=WORK_ORDERS,
        ),
    }
)
"""By the name of the kind."""

ROW_IMPORTERS: Final[Mapping[type, Importer]] = MappingProxyType(
    {
        FinanceItem: Importer(
            kind="",
            table="财务明细表",
            measure="行",
            noun="财务要素",
            columns=tuple(target.label for target in FINANCE_ROWS.targets),
            read=read_finance_rows,
            means=FINANCE_ROWS,
        )
    }
)
"""Tables that make rows of one record, by the type of the row."""
