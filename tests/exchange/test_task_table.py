import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import (
    Rows,
    UnreadableTable,
    read_csv,
    read_file,
    read_text,
    write_workbook,
)
from zwcx_desktop.exchange.task_cells import (
    HEADER,
    cells_of,
    source_rows,
    to_text,
    to_workbook,
)
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import TaskTable, read_tasks
from zwcx_desktop.records.codec import dump, load
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.task import KIND

LATER = "任务分解 (主要时间节点形象进度或阶段量化指标)"


def read(rows: Rows) -> TaskTable:
    return read_tasks(rows, today=date(2026, 11, 20), author=UserId("u1"), lore=read_lore())


@pytest.fixture(scope="module")
def panjin() -> Rows:
    """The sample workbook: the table of 盘政发〔2017〕25号 with both headings."""
    return read_file(asset("samples/panjin_tasks.xlsx"))


@pytest.fixture(scope="module")
def paste(panjin: Rows) -> str:
    """The same table as the clipboard carries it, without the title above."""
    return "".join("\t".join(row) + "\n" for row in panjin[1:])


def test_scenario_18_fourteen_tasks_are_read(panjin: Rows) -> None:
    table = read(panjin)
    assert [task.seq for task in table.tasks] == list(range(1, 15))
    assert [task.seq for task in table.tasks if len(task.items) > 1] == [1, 2, 3, 5, 8, 13, 14]
    assert {task.due_on for task in table.tasks} == {date(2017, 12, 31)}
    assert {task.due_text for task in table.tasks} == {"2017年12月末"}
    assert table.tasks[3].leaders == ("郭伦", "卫铁军")
    assert table.tasks[8].support_units[1] == "市国资委(金融办)"
    assert table.report.ready
    assert table.report.lines == 17
    assert [row for row, _ in table.report.aside] == [1, 2, 8]


def test_scenario_18_the_unresolved_unit_is_listed_and_kept(panjin: Rows) -> None:
    table = read(panjin)
    findings = [f for f in table.report.of(Level.PERSON) if "市委改委" in f.text]
    assert [(f.row, f.column, f.proposal) for f in findings] == [(9, "牵头单位", "市发改委")]
    assert "市委改委" in table.tasks[5].lead_units
    assert "市发改委" in table.tasks[5].corrected_text


def test_scenario_18_the_source_table_comes_back_byte_for_byte(paste: str) -> None:
    table = read(read_text(paste))
    assert LATER in paste
    assert to_text(table.tasks, table.headers).encode() == paste.encode()


def test_trailing_blanks_and_line_breaks_come_back_too() -> None:
    paste = "\t".join(HEADER) + '\n1 \t甲 \t"1. 子；\n2. 丑"\t 2026年6月\t乙 丙 \t丁\t郭伦\n'
    table = read(read_text(paste))
    assert table.tasks[0].name == "甲"
    assert [item.text for item in table.tasks[0].items] == ["子；", "丑"]
    assert to_text(table.tasks, table.headers) == paste


def test_the_record_survives_the_store_and_still_gives_its_row_back(paste: str) -> None:
    table = read(read_text(paste))
    again = [load(KIND, json.loads(json.dumps(dump(KIND, task)))) for task in table.tasks]
    assert to_text(again, table.headers) == paste


def test_a_changed_cell_shows_its_new_value_and_leaves_the_others(panjin: Rows) -> None:
    task = read(panjin).tasks[5]
    changed = replace(task, lead_units=("市委宣传部", "市发改委", "市人社局"))
    (before,), (after,) = source_rows(task), source_rows(changed)
    assert after[4] == "市委宣传部 市发改委 市人社局"
    assert [c for c in range(7) if before[c] != after[c]] == [4]


def test_known_defects_are_proposed_and_never_applied(panjin: Rows) -> None:
    table = read(panjin)
    proposals = {(task.seq, word) for task in table.tasks for word in
                 ("进修等课程", "信用知识学习教育", "盘锦政府采购网", "招商引资领域", "政府方责任可回溯")
                 if word in task.corrected_text}  # fmt: skip
    assert proposals == {
        (4, "进修等课程"), (4, "信用知识学习教育"), (8, "盘锦政府采购网"), (11, "招商引资领域"),
        (9, "政府方责任可回溯"),
    }  # fmt: skip
    texts = [f.text for f in table.report.of(Level.PERSON) if f.row == 7]
    assert any("市人社局" in t and "2 次" in t for t in texts)
    assert any("各相关部门" in t and "列错位" in t for t in texts)
    assert any("元" in t and "姓名" in t for t in texts)
    assert "选修等课程" in table.tasks[3].items[0].text


def test_every_row_is_accounted_for(panjin: Rows) -> None:
    odd = (
        *panjin,
        ("",) * 7,
        ("注：本表由市发改委解释", *("",) * 6),
        ("", "", "4. 补充内容", "", "", "", ""),
    )
    table = read(odd)
    spoken = {f.row for f in table.report.findings} | {row for row, _ in table.report.aside}
    assert spoken == set(range(1, len(odd) + 1))
    assert any("注：本表由市发改委解释" in f.text for f in table.report.of(Level.PERSON))
    assert [item.text for item in table.tasks[13].items][-1] == "补充内容"


def test_a_column_without_heading_is_not_dropped_silently() -> None:
    rows = ((*HEADER, ""), ("1", "甲", "乙", "2026年6月底", "丙", "", "郭伦", "补充说明"))
    assert any("补充说明" in f.text for f in read(rows).report.of(Level.PERSON))


def test_columns_in_another_order_and_full_width_headings_are_read() -> None:
    rows = (
        ("任务名称", "牵头　单位", "完成时间", "序 号", "任务分解（主要时间节点形象进度或阶段性量化指标）"),
        ("甲", "市财政局", "2026年6月底", "１", "乙"),
    )  # fmt: skip
    (task,) = read(rows).tasks
    assert (task.seq, task.name, task.lead_units) == (1, "甲", ("市财政局",))
    assert task.due_on == date(2026, 6, 30)


def test_a_row_that_cannot_be_saved_blocks_the_import() -> None:
    rows = (HEADER, ("1", "甲", "乙", "", "", "", ""))
    report = read(rows).report
    assert not report.ready
    assert any("牵头单位" in f.text for f in report.findings if f.blocks)


def test_a_bad_number_and_an_unclear_date_need_a_person_or_a_guess() -> None:
    rows = (
        HEADER,
        ("一", "甲", "乙", "长期坚持", "市财政局", "", ""),
        ("1", "丙", "丁", "2026年6月", "某开发公司", "", ""),
    )
    table = read(rows)
    assert any("长期坚持" in f.text for f in table.report.of(Level.PERSON))
    guessed = [f.text for f in table.report.of(Level.GUESSED)]
    assert any("2026-06-30" in text for text in guessed)
    assert any("某开发公司" in text for text in guessed)
    assert any("暂编为 1" in text for text in guessed)
    assert any("重复" in f.text for f in table.report.of(Level.PERSON))


def test_a_table_without_heading_is_refused_with_the_columns_named() -> None:
    with pytest.raises(UnreadableTable, match="没有找到"):
        read((("1", "甲", "乙", "丙"),))
    with pytest.raises(UnreadableTable, match="缺少“牵头单位”列"):
        read((("任务名称", "任务分解", "完成时限"),))


def test_every_format_gives_the_same_tasks(panjin: Rows, paste: str, tmp_path: Path) -> None:
    expected = read(panjin).tasks
    commas = "\n".join(",".join(f'"{cell}"' for cell in row) for row in panjin)
    ods = tmp_path / "表.ods"
    ods.write_bytes(_ods(panjin))
    for rows in (
        read_text(paste), read_csv(commas.encode("gb18030")), read_file(ods),
    ):  # fmt: skip
        assert read(rows).tasks == expected


def test_a_workbook_of_tasks_reads_back_the_same(panjin: Rows, tmp_path: Path) -> None:
    tasks = read(panjin).tasks
    path = tmp_path / "任务.xlsx"
    path.write_bytes(to_workbook(tasks))
    assert read_file(path)[0] == HEADER
    assert read(read_file(path)).tasks == tasks


def test_a_task_made_by_hand_is_written_in_the_tables_manner(panjin: Rows) -> None:
    task = replace(read(panjin).tasks[1], source_text="")
    assert source_rows(task) == (cells_of(task),)
    assert cells_of(task)[2].startswith("1. 各级政府定期")
    assert " 2. 认真办理" in cells_of(task)[2]


def test_the_widths_of_a_workbook_fit_the_columns() -> None:
    content = write_workbook("表", HEADER, (), (6, 22, 60, 14, 18, 26, 12))
    xml = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert xml.count("<col ") == 7


def _ods(rows: Rows) -> bytes:
    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<?xml version='1.0'?><office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="表">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return out.getvalue()
