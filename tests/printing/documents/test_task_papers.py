from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.exchange.sheets import read_file
from zwcx_desktop.exchange.task_cells import HEADER
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import read_tasks
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.documents.tasks import task_table
from zwcx_desktop.printing.paper import Table
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.task import Task, TaskState


@pytest.fixture(scope="module")
def tasks() -> tuple[Task, ...]:
    """The fourteen tasks of 盘政发〔2017〕25号."""
    rows = read_file(asset("samples/panjin_tasks.xlsx"))
    return read_tasks(
        rows, today=date(2026, 11, 20), author=UserId("clerk"), lore=read_lore()
    ).tasks


def test_d28_has_the_exact_heading(request_for, tasks) -> None:
    paper = task_table(request_for("D28", *tasks))
    (table,) = (block for block in paper.blocks if isinstance(block, Table))
    assert tuple(column.title for column in table.columns) == HEADER
    assert paper.landscape


def test_d28_has_every_task_and_item_in_order(request_for, text_of, tasks) -> None:
    text = text_of(task_table(request_for("D28", *reversed(tasks))))
    places = [text.index("".join(task.name.split())[:6]) for task in tasks]
    assert places == sorted(places)
    for wanted in (
        "2017年12月末",
        "郭伦",
        "市国资委(金融办)",
        "2.全面推进政务公开",
        "盘锦银监分局",
    ):
        assert wanted in text, wanted


def test_d28_heading_stands_on_every_page(request_for, set_paper, measure, tasks) -> None:
    sheets = set_paper(task_table(request_for("D28", *tasks)))
    for page in measure.Document(sheets.pdf).sheets:
        assert "(主要时间节点形象进度或阶段性量化指标)" in measure.squeezed(page.text())
    faults = measure.problems(sheets.pdf, measure.archive, measure.paper, measure.page_numbers)
    assert faults == []


def test_d28_shows_progress_when_asked(request_for, text_of, tasks) -> None:
    begun = replace(
        tasks[0], state=TaskState.IN_PROGRESS, progress_pct=40, progress_note="已印发考核办法"
    )
    text = text_of(task_table(request_for("D28", begun, options=Options(progress=True))))
    for wanted in ("进展", "状态", "40%", "已印发考核办法", "办理中"):
        assert wanted in text, wanted
