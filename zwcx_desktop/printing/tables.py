"""Ruled tables: ledgers of ten thousand rows and tables inside a document, on one fast path.

Each distinct text is broken once per column and written straight into the page, row by row, so that
what is copied out of the file reads in order.
"""

from collections.abc import Sequence

from zwcx_desktop.printing.flow import Flow
from zwcx_desktop.printing.fonts import FaceTable
from zwcx_desktop.printing.grid import shared_out
from zwcx_desktop.printing.linebreak import measure, wrap
from zwcx_desktop.printing.paper import Align, Face, Table
from zwcx_desktop.printing.pen import Item, Lines
from zwcx_desktop.printing.structure import Element
from zwcx_desktop.printing.sums import PageSums

EMPTY = "／"
PAD_X, PAD_Y, LEADING = 0.35, 0.42, 1.32
"""Room beside and above a cell's text, and the distance of its lines, in type sizes."""

FRAME_RULE, INNER_RULE = 0.75, 0.4
UNSPLIT_SHARE = 3
"""A row up to 1/3 of the page is not split."""

KEPT_SHARE = 0.3
"""The most of the width a column that does not wrap may take for itself."""

NOTE_SIZE = 10.5
GAP_BELOW = 6.0
SLACK = 0.05

HEADING = "/A<</O/Table/Scope/Column>>"
"""A heading cell heads its column (ISO 32000-1, 14.8.5.7)."""

Cells = Sequence[Lines]
"""The lines of each cell of a row, with the place of each from the table's left edge."""

Parts = Sequence[Element | None]
"""What the cells of a row are in the document's structure; None where they only repeat."""


def filled(row: Sequence[str], count: int) -> tuple[str, ...]:
    """Return *row* with exactly *count* texts."""
    return tuple(row) if len(row) == count else (*row[:count], *("",) * (count - len(row)))


class _Columns:
    """Where columns stand, and the cells broken so far."""

    def __init__(self, flow: Flow, table: Table) -> None:
        self.body = flow.book.table(Face.FANGSONG)
        self.head = flow.book.table(Face.HEITI)
        self.size = table.size
        self._pad = PAD_X * table.size
        self.aligns = [column.align for column in table.columns]
        widths = self._widths(table, flow.frame.width)
        self.edges = [0.0]
        for width in widths:
            self.edges.append(self.edges[-1] + width)
        self._known: list[dict[str, Lines]] = [{} for _ in widths]

    def _widths(self, table: Table, total: float) -> list[float]:
        character = self.size + 2 * self._pad + SLACK
        least = [
            character if column.wrap else min(self._widest(table, i), total * KEPT_SHARE)
            for i, column in enumerate(table.columns)
        ]
        return shared_out(total, [column.share for column in table.columns], least)

    def _widest(self, table: Table, i: int) -> float:
        texts = {row[i] for row in table.rows if i < len(row)}
        widths = [measure(self.body, text, self.size) for text in texts if "\n" not in text]
        heavy = [table.columns[i].title, *(table.total_row or ())[i : i + 1]]
        widths += [measure(self.head, text, self.size) for text in heavy]
        return max(widths) + 2 * self._pad + SLACK

    def row(self, texts: Sequence[str]) -> list[Lines]:
        """Return the texts of a row broken, each for its column and aligned as that is."""
        columns = enumerate(zip(self._known, texts, strict=True))
        return [known.get(text) or self._cell(i, text) for i, (known, text) in columns]

    def _cell(self, i: int, text: str) -> Lines:
        lines = self.broken(i, text or EMPTY, self.body, self.aligns[i])
        self._known[i][text] = lines
        return lines

    def broken(self, i: int, text: str, table: FaceTable, align: Align) -> Lines:
        """Return *text* broken for column *i* and aligned."""
        left, width = self.edges[i] + self._pad, self.edges[i + 1] - self.edges[i] - 2 * self._pad
        lines = wrap(table, text, self.size, width)
        if align is Align.LEFT:
            return tuple([(line, left) for line in lines])
        part = 0.5 if align is Align.CENTER else 1.0
        spares = (max(width - measure(table, line.rstrip(" "), self.size), 0.0) for line in lines)
        return tuple(
            [(line, left + spare * part) for line, spare in zip(lines, spares, strict=True)]
        )


class _Writer:
    """Draws rows into pages."""

    def __init__(self, flow: Flow, table: Table, whole: Element) -> None:
        self.flow = flow
        self.columns = _Columns(flow, table)
        self.size = table.size
        self.leading = LEADING * table.size
        self.pad = PAD_Y * table.size
        self.head = [
            self.columns.broken(i, column.title, self.columns.head, Align.CENTER)
            for i, column in enumerate(table.columns)
        ]
        self.head_height = self.height(self.head)
        self._whole = whole
        self._heading: Parts = self.parts("TH", HEADING)
        self._items: list[Item] = []
        self._levels: list[float] = []
        self._top = 0.0
        self._unsplit = flow.frame.height / UNSPLIT_SHARE
        self._sums: PageSums | None = None
        self._foot = 0.0

    @property
    def room(self) -> float:
        """Points left for rows on this page."""
        return self.flow.room - self._foot

    def sum_up(self, sums: PageSums) -> None:
        """Keep room at the foot of each page for what its rows come to."""
        self._sums = sums
        self._foot = self.height(_heavy_cells(self.columns, sums.widest()))

    def end_sums(self) -> None:
        """Draw this page's sums, if any are asked for; what follows is no row of theirs."""
        self._draw_sums()
        self._sums, self._foot = None, 0.0

    def _draw_sums(self) -> None:
        if self._sums:
            # Taken before anything is drawn: the row that comes next belongs to the next page.
            cells = _heavy_cells(self.columns, self._sums.take())
            self.draw(cells, self.height(cells), self.parts("TD"), heavy=True)

    def height(self, cells: Cells) -> float:
        return max(map(len, cells)) * self.leading + 2 * self.pad

    def parts(self, tag: str, attributes: str = "") -> list[Element]:
        """Return the elements of the cells of a new row."""
        return self.flow.pen.row(self._whole, tag, len(self.head), attributes)

    def fits(self, rows: Sequence[Sequence[str]], after: float) -> bool:
        """Whether heading, *rows* and the *after* points that follow them are on one page."""
        first = self.head_height + min(self.height(self.columns.row(rows[0])), self._unsplit)
        turns = self.flow.room + SLACK < first and not self.flow.fresh
        left = (self.flow.frame.height if turns else self.flow.room) - self.head_height - after
        for texts in rows:
            left -= self.height(self.columns.row(texts))
            if left < -SLACK:
                return False
        return True

    def open(self, first: Cells) -> None:
        """Begin the table where its heading and *first* row, or a good part of it, fit."""
        opening = self.head_height + min(self.height(first), self._unsplit)
        if self.room + SLACK < opening and not self.flow.fresh:
            self.flow.new_page()
        self.begin()

    def begin(self) -> None:
        """Begin the table on this page with its heading, which is said once."""
        self._top = self.flow.y
        self._levels = [self._top]
        self.draw(self.head, self.head_height, self._heading, heavy=True)
        self._heading = [None] * len(self.head)

    def turn(self) -> None:
        """Go on on the next page."""
        self._draw_sums()
        self.end()
        self.flow.new_page()
        self.begin()

    def end(self) -> None:
        """Write what is on this page."""
        flow = self.flow
        flow.pen.texts(self.size, self.leading, self._items)
        left, right, bottom = flow.frame.left, flow.frame.right, self._levels[-1]
        inner = [(left, y, right, y) for y in self._levels[1:-1]]
        inner += [(left + x, self._top, left + x, bottom) for x in self.columns.edges[1:-1]]
        flow.pen.rules(inner, INNER_RULE)
        outer = [(left, y, right, y) for y in (self._top, bottom)]
        outer += [(x, self._top, x, bottom) for x in (left, right)]
        flow.pen.rules(outer, FRAME_RULE)
        self._items = []

    def draw(self, cells: Cells, height: float, parts: Parts, *, heavy: bool = False) -> None:
        """Draw one row of *height* at the place reached."""
        if self._sums:
            self._sums.begin()
        table = self.columns.head if heavy else self.columns.body
        left, half, append = self.flow.frame.left, self.leading / 2, self._items.append
        middle = self.flow.y + (height - self.size) / 2
        for lines, part in zip(cells, parts, strict=True):
            if lines:
                append((part, table, lines, left, middle - (len(lines) - 1) * half))
        self.flow.y += height
        self._levels.append(self.flow.y)

    @property
    def _has_rows(self) -> bool:
        """Whether a row stands below the heading on this page."""
        return len(self._levels) > 2

    def row(self, cells: Cells, after: float, *, heavy: bool = False) -> None:
        """Draw a row, on the next page if it and the *after* points that follow do not fit here."""
        height = self.height(cells)
        parts: Parts = ()
        if self.room + SLACK < height + after:
            while height > self._unsplit and height > self.room + SLACK:
                cells, parts = self._split(cells, parts, heavy=heavy)
                height = self.height(cells)
            if self.room + SLACK < height + after and self._has_rows:
                self.turn()
        self.draw(cells, height, parts or self.parts("TD"), heavy=heavy)

    def _split(self, cells: Cells, parts: Parts, *, heavy: bool) -> tuple[Cells, Parts]:
        """Draw as many lines of a tall row as fit here, turn the page, and return the others."""
        count = int((self.room - 2 * self.pad) / self.leading)
        if count >= 2 or not self._has_rows:
            count, parts = max(count, 2), parts or self.parts("TD")
            first = [lines[:count] for lines in cells]
            self.draw(first, self.height(first), parts, heavy=heavy)
            cells = [lines[count:] for lines in cells]
        self.turn()
        return cells, parts


def put_table(flow: Flow, table: Table, tail: float) -> None:
    """Set *table*; its last row shares a page with the *tail* points that follow it."""
    with flow.pen.tagged("Table") as whole:
        notes = _put_rows(flow, table, whole, tail)
    _put_notes(flow, notes)
    flow.y += GAP_BELOW


def _put_rows(flow: Flow, table: Table, whole: Element, tail: float) -> list[str]:
    """Set heading, rows and total, and return the lines of the note, whose room is kept."""
    writer = _Writer(flow, table, whole)
    columns, count = writer.columns, len(table.columns)
    rows = [filled(row, count) for row in table.rows or (("无",),)]
    total = _heavy_cells(columns, filled(table.total_row, count)) if table.total_row else []
    notes = wrap(columns.body, table.note, NOTE_SIZE, flow.frame.width) if table.note else []
    after = len(notes) * NOTE_SIZE * 1.5 + tail
    after_rows = after + (writer.height(total) if total else 0.0)
    sums = PageSums(table) if table.sums and not writer.fits(rows, after_rows) else None
    if sums:
        writer.sum_up(sums)
    last = len(rows) - 1
    for index, texts in enumerate(rows):
        cells = columns.row(texts)
        if sums:
            sums.next(texts)
        if index == 0:
            writer.open(cells)
        writer.row(cells, after_rows if index == last else 0.0)
    writer.end_sums()
    if total:
        writer.row(total, after, heavy=True)
    writer.end()
    return notes


def _heavy_cells(columns: _Columns, texts: Sequence[str]) -> list[Lines]:
    """Return the cells of a row of totals in 黑体, its first centred."""
    aligns = [Align.CENTER, *(align for align in columns.aligns[1:])]
    return [
        columns.broken(i, text or EMPTY, columns.head, align)
        for i, (text, align) in enumerate(zip(texts, aligns, strict=True))
    ]


def _put_notes(flow: Flow, notes: list[str]) -> None:
    if not notes:
        return
    lines = tuple([(text, 0.0) for text in notes])
    leading, table = NOTE_SIZE * 1.5, flow.book.table(Face.FANGSONG)
    if flow.room + SLACK < len(notes) * leading:
        flow.new_page()
    item = (flow.pen.element("P"), table, lines, flow.frame.left, flow.y + NOTE_SIZE * 0.5)
    flow.pen.texts(NOTE_SIZE, leading, [item])
    flow.y += len(notes) * leading
