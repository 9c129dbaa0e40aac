"""Tables as offices hand them over: .xlsx, .xls, .ods, .csv files and pasted text.

Everything is read as the text of its cells; nothing is interpreted here and nothing is dropped.
"""

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import python_calamine
import xlsxwriter

from zwcx_desktop.errors import ClientError

Rows = tuple[tuple[str, ...], ...]
"""The cells of a table, row by row, as text."""

WORKBOOKS = (".xlsx", ".xls", ".ods")
MOST_CELLS = 2_000_000
"""A table with more cells than this is not one that a township office fills in."""


Merge = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell of a merged range, each row and column from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table as it was handed over.

    Attributes:
        merges: the merged ranges, None where the format does not tell (.ods, .csv, pasted text).
        name: of the sheet, "" where there is none.
    """

    rows: Rows
    merges: tuple[Merge, ...] | None = None
    name: str = ""

    @property
    def spread(self) -> Rows:
        """The rows with every cell of a merged range saying what the range says."""
        cells = [list(row) for row in self.rows]
        for (top, left), (bottom, right) in self.merges or ():
            for row in cells[top : bottom + 1]:
                row.extend([""] * (right + 1 - len(row)))
                row[left : right + 1] = [self.rows[top][left]] * (right + 1 - left)
        return tuple(map(tuple, cells))


class UnreadableTable(ClientError):
    """The file or text is not a table that can be read."""


def read_file(path: Path) -> Rows:
    """Return the cells of the first sheet that holds anything; errors as `read_sheets`."""
    return read_sheets(path)[0].rows


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets in *path* that hold anything, one empty sheet when none does.

    Raises:
        UnreadableTable: the format is not known, or the file is damaged, locked or too large.
    """
    ending = path.suffix.lower()
    try:
        if ending == ".csv":
            return (Sheet(read_csv(path.read_bytes())),)
        if ending in WORKBOOKS:
            return _workbook(path)
    except OSError as error:
        raise UnreadableTable(
            f"打不开文件“{path.name}”。", "请确认文件仍在原处，且没有被其他程序占用。"
        ) from error
    raise UnreadableTable(
        f"不认识“{path.name}”的格式。",
        "请使用 .xlsx、.xls、.ods 或 .csv 文件，也可以直接粘贴表格。",
    )


def read_csv(content: bytes) -> Rows:
    """Return the cells of comma- or tab-separated *content* in UTF-8, UTF-16 or GB 18030."""
    text = decode(content)
    first = text.partition("\n")[0]
    delimiter = "\t" if first.count("\t") > first.count(",") else ","
    return _split(text, delimiter)


def read_text(text: str) -> Rows:
    """Return the cells of *text* as a spreadsheet puts it on the clipboard (tab-separated)."""
    return _split(text, "\t")


def write_line(cells: tuple[str, ...]) -> str:
    """Return *cells* as one line of tab text; a cell is quoted only where it must be."""
    return "\t".join(_quoted(cell) for cell in cells)


def decode(content: bytes) -> str:
    """Return *content* as text, from the encodings Chinese offices' programs write.

    Raises:
        UnreadableTable: it is none of UTF-8, UTF-16 with its mark, and GB 18030.
    """
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableTable("文件的文字编码无法识别。", "请在表格程序中另存为 .xlsx 后再导入。")


def write_workbook(
    title: str, header: tuple[str, ...], rows: Rows, widths: tuple[float, ...]
) -> bytes:
    """Return an .xlsx file: one sheet named *title*, frozen header, *widths* in characters."""
    out = io.BytesIO()
    # Cells are text and stay text: a cell that begins with "=" must not become a formula.
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(sheet_name(title))
    head = book.add_format(
        {"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True}
    )
    body = book.add_format({"border": 1, "valign": "vcenter", "text_wrap": True})
    for column, (name, width) in enumerate(zip(header, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    for number, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells):
            sheet.write_string(number, column, cell, body)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    book.close()
    return out.getvalue()


def sheet_name(title: str) -> str:
    """Return *title* as a workbook takes it for the name of a sheet."""
    kept = "".join(c for c in title if c not in "[]:*?/\\")
    return kept[:31] or "表1"


def _workbook(path: Path) -> tuple[Sheet, ...]:
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        found = [sheet for name in book.sheet_names if (sheet := _sheet(book, name)) is not None]
    except (python_calamine.CalamineError, ValueError) as error:
        raise UnreadableTable(
            f"“{path.name}”不是完好的表格文件。", "请用表格程序打开检查、另存为 .xlsx 后再导入。"
        ) from error
    return tuple(found) or (Sheet(()),)


def _sheet(book: Any, name: str) -> Sheet | None:
    """Return the sheet of *book* called *name*, None when nothing stands in it."""
    sheet = book.get_sheet_by_name(name)
    if sheet.height * sheet.width > MOST_CELLS:
        raise UnreadableTable("表格太大。", "请只保留要导入的工作表后再导入。")
    rows = tuple(
        tuple(_text(cell) for cell in row) for row in sheet.to_python(skip_empty_area=False)
    )
    if not any(cell.strip() for row in rows for cell in row):
        return None
    merges = sheet.merged_cell_ranges
    inside = (m for m in merges or () if m[0][0] < len(rows) and m[0][1] < len(rows[0]))
    clipped = tuple((first, (min(last[0], len(rows) - 1), last[1])) for first, last in inside)
    return Sheet(rows, None if merges is None else clipped, name)


def _split(text: str, delimiter: str) -> Rows:
    try:
        # newline="" keeps line breaks inside quoted cells as they are.
        return tuple(
            tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        )
    except csv.Error as error:
        raise UnreadableTable("表格文字无法分列。", "请检查是否有未配对的英文引号。") from error


def _quoted(cell: str) -> str:
    if cell.startswith('"') or any(c in cell for c in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _text(value: Any) -> str:
    """Return a workbook cell as the text a person sees."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time | timedelta):
        return str(value)
    return str(value)
