"""The seven columns of the task table, and tasks written back into them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from zwcx_desktop.exchange.fragments import split_items, split_names
from zwcx_desktop.exchange.sheets import Rows, read_text, write_line, write_workbook
from zwcx_desktop.records.task import Task

SEQ, NAME, ITEMS, DUE, LEAD, SUPPORT, LEADERS = range(7)
COLUMNS = ("序号", "任务名称", "任务分解", "完成时限", "牵头单位", "配合单位", "分管领导")
HEADER = (
    "序号",
    "任务名称",
    "任务分解 (主要时间节点形象进度或阶段性量化指标)",
    "完成时限",
    "牵头单位",
    "配合单位",
    "分管领导",
)
"""The heading of the table's first page; its second page says 阶段量化指标."""
WIDTHS = (6.0, 22.0, 60.0, 14.0, 18.0, 26.0, 12.0)


@dataclass(slots=True)
class Gathered:
    """A table row with the lines that continue it."""

    line: int
    rows: list[tuple[str, ...]]

    @property
    def cells(self) -> tuple[str, ...]:
        """The seven cells; lines of a continued row are joined by line breaks."""
        columns = zip(*(row[:7] for row in self.rows), strict=True)
        return tuple("\n".join(c for c in column if c) for column in columns)


def to_text(
    tasks: Sequence[Task], headers: Sequence[tuple[int, tuple[str, ...]]] = ((0, HEADER),)
) -> str:
    """Return *tasks* as tab text; a task unchanged since its import gives its source row back.

    Args:
        tasks: in the order of the table.
        headers: heading rows with the index of the task each stands before.
    """
    lines: list[str] = []
    for at, task in enumerate(tasks):
        lines += [write_line(cells) for before, cells in headers if before == at]
        lines += [write_line(cells) for cells in source_rows(task)]
    return "".join(f"{line}\n" for line in lines)


def to_workbook(tasks: Sequence[Task], title: str = "任务分解表") -> bytes:
    """Return *tasks* as an .xlsx file with the table's heading."""
    rows = tuple(row[:7] for task in tasks for row in source_rows(task))
    return write_workbook(title, HEADER, rows, WIDTHS)


def source_rows(task: Task) -> Rows:
    """Return the table rows of *task*: as imported where it says the same, else from its fields."""
    now = cells_of(task)
    rows = read_text(task.source_text) if task.source_text else ()
    if not rows or any(len(row) < 7 for row in rows):
        return (now,)
    then = Gathered(0, list(rows)).cells
    same = [_means(column, cell) == _holds(task, column) for column, cell in enumerate(then)]
    if all(same):
        return rows
    kept = zip(same, then, now, strict=True)
    return (tuple(old if unchanged else new for unchanged, old, new in kept),)


def cells_of(task: Task) -> tuple[str, ...]:
    """Return the seven cells of *task* from its fields, in the table's own manner."""
    texts = [item.text for item in task.items]
    numbered = [f"{no}. {text}" for no, text in enumerate(texts, start=1)]
    return (
        str(task.seq or ""),
        task.name,
        " ".join(numbered if len(numbered) > 1 else texts),
        task.due_text or (f"{task.due_on:%Y-%m-%d}" if task.due_on else ""),
        " ".join(task.lead_units),
        " ".join(task.support_units),
        " ".join(task.leaders),
    )


def _means(column: int, cell: str) -> Any:
    """Return what a *cell* of *column* says, in the form the record holds it."""
    if column == SEQ:
        return int(cell) if cell.strip().isdecimal() else None
    if column == ITEMS:
        return tuple(text for _, text in split_items(cell))
    if column in {LEAD, SUPPORT, LEADERS}:
        return split_names(cell)
    return cell.strip()


def _holds(task: Task, column: int) -> Any:
    """Return what *task* holds for *column*, in the form of `_means`."""
    held: tuple[Any, ...] = (
        task.seq,
        task.name,
        tuple(item.text for item in task.items),
        task.due_text,
        task.lead_units,
        task.support_units,
        task.leaders,
    )
    return held[column]
