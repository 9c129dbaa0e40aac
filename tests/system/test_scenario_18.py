"""Scenario 18: the task table of 盘锦, pasted, kept as records, given back byte for byte."""

from datetime import date

import pytest

from tests.system.conftest import Town
from zwcx_desktop.assets import asset
from zwcx_desktop.exchange.importers import IMPORTERS, records_for, try_workbook
from zwcx_desktop.exchange.reading import load_report, report_json
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Sheet, read_file, read_text
from zwcx_desktop.exchange.task_cells import to_text
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import TaskTable, read_tasks
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.task import Task, TaskState
from zwcx_desktop.sample.cast import CLERK
from zwcx_desktop.store.errors import Unfit
from zwcx_desktop.store.values import ListQuery

SPLIT = [1, 2, 3, 5, 8, 13, 14]
OTHER_HEADING = "阶段量化指标)"


@pytest.fixture(scope="module")
def pasted() -> str:
    """The table as the clipboard carries it: fourteen rows under both wordings of the heading."""
    rows = read_file(asset("samples/panjin_tasks.xlsx"))[1:]
    return "".join("\t".join(row) + "\n" for row in rows)


def read(town: Town, text: str) -> TaskTable:
    return read_tasks(read_text(text), today=town.clock.today(), author=CLERK, lore=read_lore())


def keep(town: Town, table: TaskTable) -> list[RecordId]:
    with town.sit(CLERK) as desk:
        made = desk.create_many("task", table.tasks).ids
        return sorted(made, key=lambda record: desk.get(record).record.seq)


def kept(town: Town, ids: list[RecordId]) -> list[Task]:
    with town.sit(CLERK) as desk:
        return [desk.get(record).record for record in ids]


def test_fourteen_tasks_with_their_pieces_and_both_forms_of_the_day(
    town: Town, pasted: str
) -> None:
    assert pasted.count("任务名称") == 2
    assert OTHER_HEADING in pasted
    tasks = kept(town, keep(town, read(town, pasted)))
    assert [task.seq for task in tasks] == list(range(1, 15))
    assert [task.seq for task in tasks if len(task.items) > 1] == SPLIT
    assert {(task.due_text, task.due_on) for task in tasks} == {
        ("2017年12月末", date(2017, 12, 31))
    }


def test_the_unresolved_unit_is_reported_and_kept_as_written(town: Town, pasted: str) -> None:
    table = read(town, pasted)
    listed = [f for f in table.report.of(Level.PERSON) if "市委改委" in f.text]
    assert [(f.column, f.proposal) for f in listed] == [("牵头单位", "市发改委")]
    sixth = kept(town, keep(town, table))[5]
    assert "市委改委" in sixth.lead_units
    assert "市发改委" not in sixth.lead_units
    with town.sit(CLERK) as desk:
        (found,) = desk.search("市委改委")
        assert sixth.name in found.title


def test_no_row_is_lost(town: Town, pasted: str) -> None:
    table = read(town, pasted)
    lines = len(read_text(pasted))
    told = {f.row for f in table.report.findings} | {row for row, _ in table.report.aside}
    assert table.report.lines == lines
    assert told == set(range(1, lines + 1))
    keep(town, table)
    with town.sit(CLERK) as desk:
        assert desk.page(ListQuery(kind="task")).total == len(table.tasks) == 14


def test_what_comes_out_again_is_what_went_in(town: Town, pasted: str) -> None:
    table = read(town, pasted)
    tasks = kept(town, keep(town, table))
    assert to_text(tasks, table.headers).encode() == pasted.encode()


def test_an_import_that_fails_at_the_last_row_keeps_none(town: Town, pasted: str) -> None:
    table = read(town, pasted)
    *good, last = table.tasks
    with town.sit(CLERK) as desk:
        with pytest.raises(Unfit):
            desk.create_many("task", (*good, Task(seq=0, name=last.name)))
        assert desk.page(ListQuery(kind="task")).total == 0
        assert desk.counts().by_kind.get("task", 0) == 0
        assert desk.search("政务诚信") == ()
    with town.sql(CLERK) as connection:
        for table_name in ("record", "history", "change"):
            (count,) = connection.execute(f"SELECT count(*) FROM {table_name}").fetchone()
            assert count == 0


def test_the_printed_table_has_all_fourteen(town: Town, pasted: str, press: Press) -> None:
    ids = keep(town, read(town, pasted))
    with town.sit(CLERK) as desk:
        paper = press.gather(desk, "D28", tuple(ids)).paper
        assert press.draft(desk, "D28", tuple(ids)).pages >= 1
    for word in ("序号", "任务名称", "完成时限", "牵头单位", "配合单位", "分管领导", "郭伦"):
        assert word in repr(paper)


def test_the_dialogs_own_way_keeps_the_report_and_takes_the_whole_back(
    town: Town, pasted: str
) -> None:
    importer = IMPORTERS["task"]
    rows = [row for row in read_text(pasted) if row[0] != "序号"]
    with town.sit(CLERK) as desk:
        tried = try_workbook(importer, desk, [Sheet(read_text(pasted))])
        assert tried.reading is not None
        assert tried.reading.report.ready
        told = report_json(tried.reading.report)
        made = desk.imports.keep("task", tried.reading.records, "粘贴的表格", told).ids
        assert importer.to_text is not None
        listed = records_for(desk, (), ListQuery(kind="task"))
        again = read_text(importer.to_text(listed))
        assert [row for row in again if row[0] != "序号"] == rows
        (kept,) = desk.imports.all("task")
        assert (kept.count, load_report(desk.imports.report(kept.id))) == (14, tried.reading.report)
        assert desk.imports.undo(kept.id).ids == made
        assert {desk.get(one).state for one in made} == {TaskState.VOID}
