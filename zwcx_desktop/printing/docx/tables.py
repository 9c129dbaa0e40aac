"""Tables and charts of an editable copy: real tables whose headings repeat on each page."""

import math
from collections.abc import Iterable, Sequence

from zwcx_desktop.printing.docx.markup import (
    Shape,
    border,
    cell,
    gap,
    justify,
    paragraph,
    row,
    run,
    said,
    size_of,
    table,
)
from zwcx_desktop.printing.grid import Frame, shared_out
from zwcx_desktop.printing.paper import Align, Chart, Column, Face, Table
from zwcx_desktop.printing.tables import (
    EMPTY,
    FRAME_RULE,
    GAP_BELOW,
    INNER_RULE,
    KEPT_SHARE,
    LEADING,
    NOTE_SIZE,
    PAD_X,
    PAD_Y,
    UNSPLIT_SHARE,
    filled,
)

CAPITALS = 1.1
"""Some fonts have capitals wider than half a 字: a column that does not wrap has room for them."""


def grid_rules() -> str:
    """Return the rules of a table: a frame and thinner lines inside."""
    outer = "".join(border(side, FRAME_RULE) for side in ("top", "left", "bottom", "right"))
    return outer + "".join(border(side, INNER_RULE) for side in ("insideH", "insideV"))


def cell_text(
    text: str, align: Align, size: float, face: Face | None = None, leading: float = LEADING
) -> str:
    """Return a cell's paragraphs, one for each line of *text*; *leading* in type sizes."""
    shape = Shape(style="Cell", justify=justify(align), line=size * leading)
    return "".join(paragraph(run(part, face, size), shape) for part in text.split("\n"))


def put_table(block: Table, frame: Frame) -> str:
    """Return *block* with its note. A row up to 1/3 page is not split."""
    widths = _widths(block, frame.width)
    count, aligns = len(widths), [column.align for column in block.columns]
    titles = [column.title for column in block.columns]
    centred = [Align.CENTER] * count
    writer = _Rows(widths, block.size, frame.height / UNSPLIT_SHARE)
    rows = [writer.row(titles, centred, Face.HEITI, head=True)]
    rows += [writer.row(filled(texts, count), aligns) for texts in block.rows or (("无",),)]
    if block.total_row is not None:
        rows.append(
            writer.row(filled(block.total_row, count), (Align.CENTER, *aligns[1:]), Face.HEITI)
        )
    whole = table(
        widths, rows, borders=grid_rules(), margin=PAD_X * block.size, pad=PAD_Y * block.size
    )
    return whole + _note(block.note) + gap(GAP_BELOW)


def put_chart(block: Chart, frame: Frame) -> str:
    """Return the told values of *block* as a table: a drawing says nothing that they do not."""
    title = paragraph(run(block.title, Face.HEITI, block.size), Shape(style="Cell", keep=True))
    if block.line:
        told = [
            words if value is not None else ""
            for value, words in zip(block.values, block.told, strict=True)
        ]
        rows: list[Sequence[str]] = [block.marks, told]
        widths = [frame.width / len(block.marks)] * len(block.marks)
        aligns = [Align.CENTER] * len(block.marks)
    else:
        rows = list(zip(block.marks, block.told, strict=True))
        widths, aligns = [frame.width * 0.7, frame.width * 0.3], [Align.LEFT, Align.RIGHT]
    writer = _Rows(widths, block.size, frame.height, empty="")
    drawn = [writer.row(texts, aligns) for texts in rows]
    return (
        title
        + table(
            widths, drawn, borders=grid_rules(), margin=PAD_X * block.size, pad=PAD_Y * block.size
        )
        + gap(6)
    )


class _Rows:
    """Writes the rows of one table; what recurs in a column is written once.

    Args:
        widths: of the columns, in points.
        highest: rows above this height in points may be split.
        empty: what a cell without text says.
    """

    def __init__(
        self, widths: Sequence[float], size: float, highest: float, empty: str = EMPTY
    ) -> None:
        self._widths, self._size, self._empty = widths, size, empty
        self._lines = highest / (size * LEADING)
        self._known: dict[tuple[str, int, Align, Face | None], tuple[str, int]] = {}

    def row(
        self, texts: Iterable[str], aligns: Iterable[Align], face: Face | None = None, *,
        head: bool = False,
    ) -> str:  # fmt: skip
        """Return a row of *texts*; a *head* repeats on each page."""
        empty = "" if head else self._empty
        made = [
            self._cell(text or empty, column, align, face)
            for column, (text, align) in enumerate(zip(texts, aligns, strict=True))
        ]
        whole = max(lines for _drawn, lines in made) <= self._lines
        height = self._size * (LEADING + 2 * PAD_Y)
        return row((drawn for drawn, _lines in made), height=height, head=head, whole=whole)

    def _cell(self, text: str, column: int, align: Align, face: Face | None) -> tuple[str, int]:
        key = (text, column, align, face)
        if key not in self._known:
            content = cell_text(text, align, self._size, face)
            width = self._widths[column]
            room = max(width - 2 * PAD_X * self._size, self._size)
            lines = sum(
                math.ceil(size_of(part, self._size) / room) or 1 for part in text.split("\n")
            )
            self._known[key] = cell(content, width), lines
        return self._known[key]


def _widths(block: Table, total: float) -> list[float]:
    """Return how wide the columns are: as on the printed page, with texts measured roughly."""
    least = [
        0.0 if column.wrap else min(_widest(block, i, column), total * KEPT_SHARE)
        for i, column in enumerate(block.columns)
    ]
    return shared_out(total, [column.share for column in block.columns], least)


def _widest(block: Table, i: int, column: Column) -> float:
    texts = {texts[i] for texts in block.rows if i < len(texts)} | {column.title}
    widest = max((size_of(text, block.size) for text in texts if "\n" not in text), default=0.0)
    return widest * CAPITALS + 2 * PAD_X * block.size


def _note(text: str) -> str:
    if not said(text):
        return ""
    return paragraph(run(text, None, NOTE_SIZE), Shape(style="Cell", line=NOTE_SIZE * 1.5))
