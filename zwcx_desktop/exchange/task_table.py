"""The seven-column task table of 《政务诚信建设任务分解表》, in and out.

The annex of 盘政发〔2017〕25号 is the model: one row is a task, its 任务分解 cell may hold several
numbered items, its 完成时限 is free text, units and leaders stand several to a cell. What is read
keeps the source row verbatim, and an unchanged task is written back exactly as it came.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zwcx_desktop.exchange.report import Finding, ImportReport, Level
from zwcx_desktop.exchange.sheets import Rows, UnreadableTable
from zwcx_desktop.exchange.task_cells import (
    COLUMNS,
    DUE,
    ITEMS,
    LEAD,
    LEADERS,
    NAME,
    SEQ,
    SUPPORT,
    Gathered,
)
from zwcx_desktop.exchange.task_reader import Lore, Reader, units_named
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.task import Task

_ALIASES = {
    "任务": NAME,
    "工作任务": NAME,
    "主要任务": NAME,
    "完成时间": DUE,
    "时限": DUE,
    "责任单位": LEAD,
    "牵头部门": LEAD,
    "配合部门": SUPPORT,
    "责任领导": LEADERS,
}


@dataclass(frozen=True, slots=True)
class TaskTable:
    """Tasks read from a table, ready to be created together, and the report on how.

    Attributes:
        headers: the heading rows as they stood, each with the index of the task it stood before.
        lines: the row each task begins in, from 1.
    """

    tasks: tuple[Task, ...]
    report: ImportReport
    headers: tuple[tuple[int, tuple[str, ...]], ...]
    lines: tuple[int, ...] = ()


def read_tasks(
    rows: Rows,
    *,
    today: date,
    author: UserId,
    known_units: frozenset[str] = frozenset(),
    lore: Lore,
) -> TaskTable:
    """Return the tasks in *rows* and a report that accounts for every row.

    Args:
        rows: the table as handed over, heading rows included.
        today: day against which the record's own checks are run.
        author: who imports.
        known_units: names in the office's own unit list; units that neither it nor *lore* knows
            are named in the report.
        lore: usual unit names, and misprints to propose corrections for.

    Raises:
        UnreadableTable: no row of *rows* is the table's heading.
    """
    places = _columns(rows)
    gathered, headers, aside, odd = _gather(rows, places)
    reader = Reader(today, author, known_units, lore, units_named(gathered))
    tasks = tuple(reader.task(row, at) for at, row in enumerate(gathered))
    findings = sorted([*odd, *reader.findings], key=lambda f: f.row)
    report = ImportReport(len(rows), len(tasks), tuple(findings), tuple(aside))
    return TaskTable(tasks, report, tuple(headers), tuple(row.line for row in gathered))


def _key(cell: str) -> str:
    """Return a heading for comparison: no blanks, half-width forms."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", cell))


def _column(cell: str) -> int | None:
    key = _key(cell)
    if key.startswith("任务分解"):
        return ITEMS
    return COLUMNS.index(key) if key in COLUMNS else _ALIASES.get(key)


def _places(row: tuple[str, ...]) -> dict[int, int]:
    """Return where in *row* each of the seven columns is headed."""
    found: dict[int, int] = {}
    for at, cell in enumerate(row):
        column = _column(cell)
        if column is not None and column not in found:
            found[column] = at
    return found


def _columns(rows: Rows) -> dict[int, int]:
    for row in rows:
        found = _places(row)
        if NAME in found and ITEMS in found:
            if missing := [COLUMNS[c] for c in (DUE, LEAD) if c not in found]:
                raise UnreadableTable(
                    f"表头缺少“{'”“'.join(missing)}”列。",
                    "请补上该列（内容可以为空）后再导入。",
                )
            return found
    raise UnreadableTable(
        "没有找到任务分解表的表头。",
        f"表中应有一行依次为：{'、'.join(COLUMNS)}。请连同表头一起复制或导入。",
    )


def _gather(
    rows: Rows, places: dict[int, int]
) -> tuple[list[Gathered], list[tuple[int, tuple[str, ...]]], list[tuple[int, str]], list[Finding]]:
    """Sort the rows into tasks, headings, rows set aside, and rows a person must look at."""
    gathered: list[Gathered] = []
    headers: list[tuple[int, tuple[str, ...]]] = []
    aside: list[tuple[int, str]] = []
    odd: list[Finding] = []
    for line, row in enumerate(rows, start=1):
        cells = _seven(row, places)
        filled = [cell for cell in row if cell.strip()]
        if not filled:
            aside.append((line, "空行"))
        elif {NAME, ITEMS} <= set(_places(row)):
            aside.append((line, "表头" if not headers else "换页重复的表头"))
            headers.append((len(gathered), cells))
        elif not headers:
            aside.append((line, f"表头以上的文字：{'　'.join(filled)}"))
        elif cells[NAME].strip() and (cells[ITEMS].strip() or len(filled) > 2):
            gathered.append(Gathered(line, [cells]))
            odd.extend(_surplus(line, row, places))
        elif all(_key(cell).startswith("(") for cell in filled) and headers[-1][0] == len(gathered):
            aside.append((line, f"表头的第二行：{'　'.join(filled)}"))
        elif gathered and not cells[SEQ].strip() and not cells[NAME].strip() and any(cells[2:]):
            gathered[-1].rows.append(cells)
            text = f"没有序号和任务名称，已并入上一项任务：{'　'.join(filled)}"
            odd.append(Finding(line, Level.PERSON, "", text, source="　".join(filled)))
        else:
            text = f"不像任务的一行，未导入：{'　'.join(filled)}"
            odd.append(Finding(line, Level.PERSON, "", text, source="　".join(filled)))
    return gathered, headers, aside, odd


def _seven(row: tuple[str, ...], places: dict[int, int]) -> tuple[str, ...]:
    """Return the seven cells of *row* in the table's order, absent ones empty."""
    at = [places.get(column, len(row)) for column in range(7)]
    return tuple(row[place] if place < len(row) else "" for place in at)


def _surplus(line: int, row: tuple[str, ...], places: dict[int, int]) -> Iterator[Finding]:
    used = set(places.values())
    for at, cell in enumerate(row):
        if at not in used and cell.strip():
            text = f"第 {at + 1} 列没有对应的表头，内容未导入：{cell.strip()}"
            yield Finding(line, Level.PERSON, "", text, source=cell.strip())
