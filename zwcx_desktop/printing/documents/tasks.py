"""D28 政务诚信建设任务分解表: the table of 盘政发〔2017〕25号, heading and columns as there."""

from zwcx_desktop.printing.documents.frame import organ, sheet
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, numbered
from zwcx_desktop.printing.paper import Align, Column, Paper, Table
from zwcx_desktop.records.task import Task


def task_table(request: Request) -> Paper:
    """Return D28 for the request's tasks, in their table order."""
    say = request.wording.say
    columns = [
        Column(say("column_seq"), 0.55, Align.CENTER),
        Column(say("column_name"), 1.5),
        Column(say("column_items"), 5.6),
        Column(say("column_due"), 1.45, Align.CENTER),
        Column(say("column_lead"), 1.3),
        Column(say("column_support"), 2.1),
        Column(say("column_leaders"), 1.0, Align.CENTER),
    ]
    if request.options.progress:
        columns += [
            Column(say("column_progress"), 1.3),
            Column(say("column_state"), 0.8, Align.CENTER),
        ]
    tasks: tuple[Task, ...] = tuple(sorted(request.records, key=lambda task: task.seq or 0))
    # Tables of several documents number their tasks anew: two may not be called the same.
    own = len({task.seq for task in tasks}) == len(tasks)
    rows = tuple(
        _row(task, task.seq if own else place, progress=request.options.progress)
        for place, task in enumerate(tasks, start=1)
    )
    title = say("title", org=organ(request))
    return sheet(request, title, (Table(tuple(columns), rows, size=10),), landscape=True)


def _row(task: Task, number: int | None, *, progress: bool) -> tuple[str, ...]:
    items = numbered(item.text for item in task.items)
    due = task.due_text or day(task.due_on)
    cells = (
        str(number or ""),
        task.name,
        items,
        due,
        "\n".join(task.lead_units),
        "、".join(task.support_units),
        "\n".join(task.leaders),
    )
    if not progress:
        return cells
    return (*cells, f"{task.progress_pct}% {task.progress_note}".strip(), task.state.label)
