import io
from pathlib import Path

import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.exchange.sheets import (
    UnreadableTable,
    decode,
    read_csv,
    read_file,
    read_text,
    write_line,
    write_workbook,
)

CELL = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), include_characters='\t\n"'), max_size=12
)


@given(st.lists(CELL, min_size=2, max_size=7))
def test_a_line_of_tab_text_gives_its_cells_back(cells: list[str]) -> None:
    assert read_text(write_line(tuple(cells)) + "\n") == (tuple(cells),)


def test_quotes_inside_a_cell_are_left_alone() -> None:
    assert write_line(('屏幕 5" 大', "乙")) == '屏幕 5" 大\t乙'
    assert read_text('屏幕 5" 大\t乙\n') == (('屏幕 5" 大', "乙"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_of_every_usual_encoding_is_read(encoding: str) -> None:
    assert read_csv("序号,名称\n1,𪨶㙟村\n".encode(encoding)) == (("序号", "名称"), ("1", "𪨶㙟村"))


def test_bytes_of_no_encoding_are_refused_with_advice() -> None:
    with pytest.raises(UnreadableTable, match="另存为"):
        decode(b"\xff\xff\xff\xff")


def test_csv_with_tabs_is_seen() -> None:
    assert read_csv("甲\t乙,丙\t丁\n".encode()) == (("甲", "乙,丙", "丁"),)


def test_a_workbook_gives_its_cells_back(tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    rows = (("1", "=1+1"), ("2", "第一行\n第二行 "), ("007", "http://x.cn"))
    path.write_bytes(write_workbook("任务[表]", ("序号", "内容"), rows, (6, 40)))
    assert read_file(path) == (("序号", "内容"), *rows)


def test_a_workbook_has_a_frozen_header_and_widths() -> None:
    content = write_workbook("表", ("序号", "内容"), (("1", "甲"),), (6, 40))
    import zipfile

    xml = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in xml
    assert 'ySplit="1"' in xml
    assert "<cols>" in xml
    assert python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content)).sheet_names == ["表"]


@pytest.mark.parametrize("name", ["破.xlsx", "破.xls", "破.ods"])
def test_a_damaged_workbook_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"not a workbook at all")
    with pytest.raises(UnreadableTable, match="不是完好的表格文件"):
        read_file(path)


def test_an_unknown_format_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableTable, match="不认识"):
        read_file(tmp_path / "表.docx")
    with pytest.raises(UnreadableTable, match="打不开"):
        read_file(tmp_path / "没有.csv")
    with pytest.raises(UnreadableTable, match="打不开"):
        read_file(tmp_path / "没有.xlsx")
