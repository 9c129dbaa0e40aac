"""Which kinds of record come in and go out as tables, and how: one `Importer` each."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.report import (
    REPORT_HEADER,
    REPORT_WIDTHS,
    Finding,
    ImportReport,
    Level,
    report_rows,
)
from zwcx_desktop.exchange.sheets import Rows, write_line, write_workbook
from zwcx_desktop.exchange.task_cells import COLUMNS, NAME, to_text, to_workbook
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import TaskTable, read_tasks
from zwcx_desktop.files import replace_file
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Record
from zwcx_desktop.records.task import KIND as TASKS
from zwcx_desktop.records.task import Task, TaskState
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import ListQuery, Row

_PAGE: Final = 500
_GONE: Final = "VOID"
_MOST: Final = 10_000
"""Records of one table going out."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a table would make; nothing of it is kept yet.

    Attributes:
        records: in the order of the table.
        report: the account of every row.
    """

    records: tuple[Record, ...]
    report: ImportReport


@dataclass(frozen=True, slots=True)
class Importer:
    """How records of one kind are read from a table and written back into it.

    Attributes:
        table: what people call the table.
        measure, noun: how its records are counted: 项, 任务.
        columns: its headings.
        read: tries a table out at a desk.
        to_text: the records as tab text, headings included.
        to_workbook: the records as an .xlsx file.
    """

    kind: str
    table: str
    measure: str
    noun: str
    columns: tuple[str, ...]
    read: Callable[[Desk, Rows], Reading]
    to_text: Callable[[Sequence[Any]], str]
    to_workbook: Callable[[Sequence[Any]], bytes]


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


def _read_tasks(desk: Desk, rows: Rows) -> Reading:
    office = desk.office
    own = {unit.name for unit in office.units}
    own |= {office.organization.name, office.organization.short_name} - {""}
    table = read_tasks(
        rows,
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
            to_workbook=to_workbook,
        )
    }
)
"""By the name of the kind."""
