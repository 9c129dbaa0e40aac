"""Form sheets of an editable copy: cells across and down, rows high enough to write in by hand."""

import math
from dataclasses import dataclass, replace

from zwcx_desktop.printing.docx.markup import (
    Shape,
    cell,
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
        placed, left, column = [], iter(line.cells), 0
        while column < len(widths):
            if column in going_on:
                across = going_on[column].across
                placed.append(_continued(going_on, column, widths[column : column + across]))
            else:
                said = next(left, FormCell("", across=len(widths) - column, blank=True))
                over = widths[column : column + said.across]
                across = len(over)
                placed.append(_begun(form, said, over, sum(heights[at : at + said.down])))
                if said.down > 1:
                    going_on[column] = _Open(across, said.down - 1)
            column += across
        rows.append(row(placed, height=heights[at]))
    margin, pad = PAD_X * form.size, PAD_Y * form.size
    return table(widths, rows, borders=grid_rules(), margin=margin, pad=pad) + gap(GAP_BELOW)


def _continued(going_on: dict[int, _Open], column: int, widths: list[float]) -> str:
    """Return the part in this row of the cell that began above *column*."""
    begun = going_on[column]
    begun.left -= 1
    if not begun.left:
        del going_on[column]
    return cell(paragraph("", _CELL), sum(widths), across=len(widths), merge="continue")


def _begun(form: FormGrid, said: FormCell, widths: list[float], height: float) -> str:
    """Return a cell *height* points high over *widths*; its foot at its bottom right."""
    size, face = form.size, Face.HEITI if said.label else None
    text = said.text or ("" if said.label or said.blank else EMPTY)
    align = said.align or (Align.CENTER if said.label else Align.LEFT)
    content = cell_text(text, align, size, face, LEADING) if text or not said.foot else ""
    if said.foot:
        room = height - 2 * PAD_Y * size - (_lines(text, size, sum(widths)) + 1) * size * LEADING
        shape = replace(_CELL, before=max(room, 0.0), line=size * LEADING, justify="right")
        content += paragraph(run(said.foot, face, size), shape)
    merge, stands = "restart" if said.down > 1 else "", "top" if said.foot else "center"
    return cell(content, sum(widths), across=len(widths), merge=merge, align=stands)


def _lines(text: str, size: float, width: float) -> int:
    """Return about how many lines *text* takes in a cell of *width*."""
    room = max(width - 2 * PAD_X * size, size)
    return (
        sum(math.ceil(size_of(part, size) / room) or 1 for part in text.split("\n")) if text else 0
    )
