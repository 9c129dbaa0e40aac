"""Writing a workbook row by row: real types, widths that fit Chinese, ready to filter and print.

Only what every spreadsheet program understands is used, WPS included. The file is made in memory:
no copy of a record is left in a temporary folder.
"""

import io
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import xlsxwriter

from zwcx_desktop.exchange.cells import Cell, Yuan, as_words
from zwcx_desktop.exchange.sheets import sheet_name

MOST: Final = 32_000
"""Characters of a cell; Excel and WPS take 32 767."""
CUT: Final = "……（内容过长，全文见系统）"
_NARROWEST, _WIDEST = 8.0, 48.0
_LOOKED_AT: Final = 1_000
"""Rows that decide how wide columns are; looking at all of a long list costs as much as writing."""


class Book:
    """A workbook of one sheet under one heading row."""

    def __init__(self, title: str, headings: Sequence[str]) -> None:
        self._out = io.BytesIO()
        # Cells are text and stay text: a cell that begins with "=" must not become a formula.
        self._book = xlsxwriter.Workbook(
            self._out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        )
        self._sheet = self._book.add_worksheet(sheet_name(title))
        self._widths = [_width(heading) + 4 for heading in headings]
        self._count = 0
        shape = {"valign": "top"}
        self._text = self._book.add_format({**shape, "text_wrap": True})
        self._day = self._book.add_format({**shape, "num_format": "yyyy-mm-dd", "align": "left"})
        self._moment = self._book.add_format(
            {**shape, "num_format": "yyyy-mm-dd hh:mm", "align": "left"}
        )
        self._money = self._book.add_format({**shape, "num_format": "#,##0.00"})
        self._number = self._book.add_format({**shape, "num_format": "General"})
        head = self._book.add_format(
            {"bold": True, "bottom": 1, "valign": "vcenter", "bg_color": "#F2F2F2"}
        )
        for at, heading in enumerate(headings):
            self._sheet.write_string(0, at, heading, head)

    def add(self, cells: Sequence[Cell]) -> None:
        """Write the next row."""
        self._count += 1
        looked_at = self._count <= _LOOKED_AT
        for at, content in enumerate(cells):
            if content is not None and content != "":
                self._write(at, content)
                if looked_at:
                    self._widths[at] = max(self._widths[at], _width(_shown(content)))

    def finish(self) -> bytes:
        """Return the file."""
        sheet, last = self._sheet, len(self._widths) - 1
        for at, width in enumerate(self._widths):
            sheet.set_column(at, at, min(max(width + 1.5, _NARROWEST), _WIDEST))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, self._count, last)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&C第 &P 页，共 &N 页")
        self._book.close()
        return self._out.getvalue()

    def _write(self, at: int, content: Any) -> None:
        row, sheet = self._count, self._sheet
        if isinstance(content, str):
            text = content if len(content) <= MOST else content[:MOST] + CUT
            sheet.write_string(row, at, text, self._text)
        elif isinstance(content, datetime):
            sheet.write_datetime(row, at, content, self._moment)
        elif isinstance(content, date):
            sheet.write_datetime(row, at, content, self._day)
        elif isinstance(content, Yuan):
            sheet.write_number(row, at, float(content.value), self._money)
        else:
            sheet.write_number(row, at, _figure(content), self._number)


def _shown(content: Cell) -> str:
    return f"{content.value:,.2f}" if isinstance(content, Yuan) else as_words(content)


def _figure(content: int | Decimal) -> int | float:
    return float(content) if isinstance(content, Decimal) else content


def _width(text: str) -> float:
    """Return how wide the widest line of *text* is, in Latin letters; 48 and more are the same."""
    widest = 0.0
    for line in text.split("\n", 8)[:8]:
        short = line[:50]
        wide = 0 if short.isascii() else sum(unicodedata.east_asian_width(c) in "WF" for c in short)
        widest = max(widest, len(short) + wide)
    return widest
