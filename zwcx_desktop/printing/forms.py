"""Form sheets (审查单, 登记表): a ruled grid of labels and values with cells across and down."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from zwcx_desktop.printing.flow import Flow
from zwcx_desktop.printing.fonts import FaceTable
from zwcx_desktop.printing.grid import shared_out
from zwcx_desktop.printing.linebreak import measure, wrap
from zwcx_desktop.printing.paper import Align, Face, FormCell, FormGrid
from zwcx_desktop.printing.pen import Item, Lines
from zwcx_desktop.printing.structure import Element

EMPTY = "无"
PAD_X, PAD_Y, LEADING = 0.45, 0.55, 1.45
"""Room beside and above a cell's text, and the distance of its lines, in type sizes."""

FRAME_RULE, INNER_RULE = 0.75, 0.4
UNSPLIT_SHARE = 3
GAP_BELOW = 6.0
SLACK = 0.05
FEWEST_LINES = 4
"""A row is not cut for fewer lines than these."""


@dataclass(slots=True)
class _Placed:
    """A cell with its place in the grid and its text broken into lines."""

    row: int
    down: int
    left: float
    right: float
    cell: FormCell
    lines: list[str]
    foot: list[str]
    element: Element

    @property
    def face(self) -> Face:
        return Face.HEITI if self.cell.label else Face.FANGSONG

    @property
    def line_count(self) -> int:
        return len(self.lines) + len(self.foot)


@dataclass(slots=True)
class _Sheet:
    """The grid laid out: cells, and the height of each row in points."""

    cells: list[_Placed]
    heights: list[float]
    size: float

    def needed(self, lines: int) -> float:
        """Return the height of *lines* lines."""
        return lines * LEADING * self.size + 2 * PAD_Y * self.size

    def text_height(self, row: int) -> float:
        """Return the height that the texts of *row* alone need."""
        counts = [cell.line_count for cell in self.cells if cell.row == row and cell.down == 1]
        return self.needed(max(counts, default=0))

    def groups(self, row: int) -> list[int]:
        """Return the ends of the groups of joined rows from *row* on."""
        return [end for end in range(row + 1, len(self.heights) + 1) if not self.joined(end)]

    def joined(self, row: int) -> bool:
        """Whether a cell goes over the rule above *row*."""
        return any(cell.row < row < cell.row + cell.down for cell in self.cells)


def put_form(flow: Flow, form: FormGrid, tail: float) -> None:
    """Set *form*; rows joined by a cell stay together where a page can hold them.

    *tail* is the height in points of what must share a page with the last row.
    """
    with flow.pen.tagged("Table"):
        sheet = _laid_out(flow, form)
    row = 0
    while row < len(sheet.heights):
        end = _fitting(flow, sheet, row, tail)
        if end > row:
            _draw(flow, sheet, row, end)
            row = end
        if row < len(sheet.heights):
            flow.new_page()
    flow.y += GAP_BELOW


def _laid_out(flow: Flow, form: FormGrid) -> _Sheet:
    character = (1 + 2 * PAD_X) * form.size + SLACK
    widths = shared_out(flow.frame.width, form.shares, [character] * len(form.shares))
    edges = [0.0, *accumulate(widths)]
    covered: set[tuple[int, int]] = set()
    sheet = _Sheet([], [], form.size)
    for number, row in enumerate(form.rows):
        column, line = 0, flow.pen.element("TR")
        for cell in row.cells:
            while (number, column) in covered:
                column += 1
            last = min(column + cell.across, len(form.shares))
            covered |= {(number + d, c) for d in range(cell.down) for c in range(column, last)}
            place = (number, edges[column], edges[last])
            sheet.cells.append(_placed(flow, sheet.size, cell, place, line))
            column = last
        sheet.heights.append(row.lines * LEADING * form.size + 2 * PAD_Y * form.size)
    _grow(sheet)
    return sheet


def _placed(
    flow: Flow, size: float, cell: FormCell, place: tuple[int, float, float], line: Element
) -> _Placed:
    row, left, right = place
    text = cell.text or ("" if cell.label or cell.blank else EMPTY)
    width = right - left - 2 * PAD_X * size
    table = flow.book.table(Face.HEITI if cell.label else Face.FANGSONG)
    lines = wrap(table, text, size, width) if text else []
    foot = wrap(table, cell.foot, size, width) if cell.foot else []
    element = flow.pen.element("TH" if cell.label else "TD", line, _attributes(cell))
    return _Placed(row, cell.down, left, right, cell, lines, foot, element)


def _attributes(cell: FormCell) -> str:
    """Return what a screen reader must know of a cell (ISO 32000-1, 14.8.5.7)."""
    said = "/Scope/Row" if cell.label else ""
    said += f"/ColSpan {cell.across}" if cell.across > 1 else ""
    said += f"/RowSpan {cell.down}" if cell.down > 1 else ""
    return f"/A<</O/Table{said}>>" if said else ""


def _grow(sheet: _Sheet) -> None:
    """Make rows high enough for their cells; a cell over several rows widens the last of them."""
    for cell in sorted(sheet.cells, key=lambda cell: cell.down):
        last = min(cell.row + cell.down, len(sheet.heights)) - 1
        short = sheet.needed(cell.line_count) - sum(sheet.heights[cell.row : last + 1])
        sheet.heights[last] += max(short, 0.0)


def _fitting(flow: Flow, sheet: _Sheet, row: int, tail: float) -> int:
    """Return the end of the rows from *row* to draw on this page; *row* when none fits.

    A row of text taller than 1/3 page is cut where the page ends, and any row no page can hold.
    """
    end, used = row, 0.0
    groups = sheet.groups(row)
    for group in groups:
        height = sum(sheet.heights[end:group])
        last = group == len(sheet.heights)
        if used + height + (tail if last and end > row else 0.0) > flow.room + SLACK:
            break
        end, used = group, used + height
    if end == len(sheet.heights):
        return end
    left = flow.room - used
    alone = not sheet.joined(end + 1)
    limit = flow.frame.height / UNSPLIT_SHARE
    if alone and sheet.text_height(end) > limit and left >= sheet.needed(FEWEST_LINES):
        _slice(sheet, end, left)
        return end + 1
    return end if end > row or not flow.fresh else _forced(flow, sheet, row)


def _forced(flow: Flow, sheet: _Sheet, row: int) -> int:
    """Return how far rows of a group too high for any page go on this fresh one."""
    end, used = row, 0.0
    while used + sheet.heights[end] <= flow.room + SLACK:
        used += sheet.heights[end]
        end += 1
    if end == row:
        _slice(sheet, row, flow.room)
    return max(end, row + 1)


def _slice(sheet: _Sheet, row: int, room: float) -> None:
    """Cut *row* in two: the first part as high as *room*, the other with the lines left over."""
    count = max(int((room - 2 * PAD_Y * sheet.size) / (LEADING * sheet.size)), 1)
    rest: list[_Placed] = []
    for cell in sheet.cells:
        if cell.row == row and cell.down == 1:
            follow = replace(cell, row=row + 1, lines=cell.lines[count:])
            follow.cell = dataclasses.replace(cell.cell, blank=True)
            cell.lines, cell.foot = cell.lines[:count], []
            rest.append(follow)
        elif cell.row <= row < cell.row + cell.down:
            cell.down += 1
        elif cell.row > row:
            cell.row += 1
    sheet.cells += rest
    left_over = max((cell.line_count for cell in rest), default=1)
    sheet.heights[row] = min(sheet.needed(count), room)
    sheet.heights.insert(row + 1, sheet.needed(left_over))


def _draw(flow: Flow, sheet: _Sheet, start: int, end: int) -> None:
    """Draw rows *start* to *end* from the place reached."""
    levels = [flow.y]
    for height in sheet.heights[start:end]:
        levels.append(levels[-1] + height)
    items: list[Item] = []
    rules = []
    left = flow.frame.left
    for cell in sorted(sheet.cells, key=lambda cell: (cell.row, cell.left)):
        first, last = max(cell.row, start), min(cell.row + cell.down, end)
        if first >= last:
            continue
        top, bottom = levels[first - start], levels[last - start]
        x0, x1 = left + cell.left, left + cell.right
        if first > start:
            rules.append((x0, top, x1, top))
        if cell.left > SLACK:
            rules.append((x0, top, x0, bottom))
        if cell.row >= start:
            table = flow.book.table(cell.face)
            items += _items(cell, sheet.size, left, table, (top, bottom))
    flow.pen.texts(sheet.size, LEADING * sheet.size, items)
    flow.pen.rules(rules, INNER_RULE)
    right, bottom = flow.frame.right, levels[-1]
    corners = [(left, levels[0]), (right, levels[0]), (right, bottom), (left, bottom)]
    sides = zip(corners, [*corners[1:], corners[0]], strict=True)
    flow.pen.rules([(*a, *b) for a, b in sides], FRAME_RULE)
    flow.y = bottom


def _items(
    placed: _Placed, size: float, origin: float, table: FaceTable, span: tuple[float, float]
) -> Iterator[Item]:
    """Yield a cell's lines with their place: centred in its height, the foot at its bottom."""
    cell, leading, (top, bottom) = placed.cell, LEADING * size, span
    width = placed.right - placed.left - 2 * PAD_X * size
    left = origin + placed.left + PAD_X * size
    align = cell.align or (Align.CENTER if cell.label else Align.LEFT)
    part = {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}[align]

    def aligned(lines: list[str], part: float) -> Lines:
        spares = [max(width - measure(table, line.rstrip(" "), size), 0.0) for line in lines]
        return tuple([(line, part * spare) for line, spare in zip(lines, spares, strict=True)])

    y = (top + bottom - (len(placed.lines) - 1) * leading - size) / 2
    if placed.foot:
        y = top + PAD_Y * size + (leading - size) / 2
    if placed.lines:
        yield placed.element, table, aligned(placed.lines, part), left, y
    if placed.foot:
        y = bottom - PAD_Y * size - size - (len(placed.foot) - 1) * leading
        yield placed.element, table, aligned(placed.foot, 1.0), left, y
