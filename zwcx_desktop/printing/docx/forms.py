"""Form sheets of an editable copy: cells across and down, rows high enough to write in by hand."""

import math
from dataclasses import dataclass, replace

from zwcx_desktop.printing.docx.markup import (
    Cell,
    Shape,
    gap,
    paragraph,
    row,
    run,
    size_of,
    table,
)
from zwcx_desktop.printing.docx.tables import cell_text, grid_rules
from zwcx_desktop.printing.forms import EMPTY, GAP_BELOW, LEADING, PAD_X, PAD_Y
from zwcx_desktop.printing.grid import Frame
from zwcx_desktop.printing.paper import Align, Face, FormCell, FormGrid

_CELL = Shape(style="Cell")


@dataclass(slots=True)
class _Open:
    """A cell that goes on in the rows below: its columns, and how many rows are left."""

    across: int
    left: int


def put_form(form: FormGrid, frame: Frame) -> str:
    """Return *form*; a row grows with what is written into it."""
    unit = frame.width / sum(form.shares)
    widths = [share * unit for share in form.shares]
    heights = [(line.lines * LEADING + 2 * PAD_Y) * form.size for line in form.rows]
    going_on: dict[int, _Open] = {}
    rows = []
    for at, line in enumerate(form.rows):
        placed, cells, column = [], iter(line.cells), 0
        while column < len(widths):
            if column in going_on:
                cell = _continued(going_on, column, widths)
            else:
                said = next(cells, FormCell("", across=len(widths) - column, blank=True))
                height = sum(heights[at : at + said.down])
                cell = _begun(form, said, widths[column : column + said.across], height)
                if said.down > 1:
                    going_on[column] = _Open(cell.across, said.down - 1)
            placed.append(cell)
            column += cell.across
        rows.append(row(placed, height=heights[at]))
    return table(widths, rows, borders=grid_rules(), margin=PAD_X * form.size) + gap(GAP_BELOW)


def _continued(going_on: dict[int, _Open], column: int, widths: list[float]) -> Cell:
    """Return the part in this row of the cell that began above *column*."""
    begun = going_on[column]
    begun.left -= 1
    if not begun.left:
        del going_on[column]
    width = sum(widths[column : column + begun.across])
    return Cell(content=paragraph("", _CELL), width=width, across=begun.across, merge="continue")


def _begun(form: FormGrid, said: FormCell, widths: list[float], height: float) -> Cell:
    """Return a cell *height* points high over *widths*; its foot at its bottom right."""
    size, face = form.size, Face.HEITI if said.label else None
    text = said.text or ("" if said.label or said.blank else EMPTY)
    align = said.align or (Align.CENTER if said.label else Align.LEFT)
    content = cell_text(text, align, size, face, LEADING) if text or not said.foot else ""
    if said.foot:
        room = height - 2 * PAD_Y * size - (_lines(text, size, sum(widths)) + 1) * size * LEADING
        shape = replace(_CELL, before=max(room, 0.0), line=size * LEADING, justify="right")
        content += paragraph(run(said.foot, face, size), shape)
    return Cell(
        content=content,
        width=sum(widths),
        across=len(widths),
        merge="restart" if said.down > 1 else "",
        align="top" if said.foot else "center",
    )


def _lines(text: str, size: float, width: float) -> int:
    """Return about how many lines *text* takes in a cell of *width*."""
    room = width - 2 * PAD_X * size
    return (
        sum(math.ceil(size_of(part, size) / room) or 1 for part in text.split("\n")) if text else 0
    )
