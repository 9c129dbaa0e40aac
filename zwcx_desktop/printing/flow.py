"""Filling pages from top to bottom: the place reached, page breaks, and what every page carries."""

import math

from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.grid import (
    ASCENT,
    LANDSCAPE,
    MARGIN_LEFT,
    MARGIN_TOP,
    MM,
    NUMBER_GAP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PORTRAIT,
    SIZE_3,
    SIZE_4,
    TYPE_HEIGHT,
    TYPE_WIDTH,
)
from zwcx_desktop.printing.linebreak import (
    Line,
    justified,
    natural_width,
    runs_of,
    set_lines,
    shape,
)
from zwcx_desktop.printing.paper import Face, Heading, Inline, Lines, Paper, Para, Run, Spread
from zwcx_desktop.printing.pen import BLACK, GREY, PALE, Colour, Pen

SNAP = 0.12
"""Share of a line that a text may begin above its grid line rather than lose a whole line."""

SLACK = 0.05
WATERMARK_SIZE = 150.0
NOTE_SIZE = 8.0
NOTE_FROM_EDGE = 14 * MM
LEVEL_FACES = {1: Face.HEITI, 2: Face.KAITI}


class Flow:
    """The place reached on the page being filled.

    Attributes:
        y: counts down from the top of the page, in points.
        numbered: whether this page carries its number.
    """

    def __init__(self, pen: Pen, book: FontBook, paper: Paper) -> None:
        self.pen = pen
        self.book = book
        self.page = 1
        self.landscape = paper.landscape
        self._paper = paper
        self._begin()

    def _begin(self) -> None:
        self.frame = LANDSCAPE if self.landscape else PORTRAIT
        self.y = self.frame.top
        self.numbered = self._paper.page_numbers
        if self._paper.draft:
            run = Run("草稿", Face.HEITI)
            self.pen.slanted(shape(self.book, [run], WATERMARK_SIZE, WATERMARK_SIZE * 1.3), PALE)

    @property
    def fresh(self) -> bool:
        """Whether nothing is on the page yet."""
        return self.y <= self.frame.top + SLACK

    @property
    def room(self) -> float:
        """Points left above the lower edge of the 版心."""
        return self.frame.bottom - self.y

    def new_page(self, *, landscape: bool | None = None) -> None:
        """Finish this page and begin the next, turned like this one if nothing else is said."""
        self.finish()
        self.page += 1
        self.landscape = self.landscape if landscape is None else landscape
        self.pen.begin_page(landscape=self.landscape)
        self._begin()

    def finish(self) -> None:
        """Put page number and grey note on the page and finish it."""
        if self.numbered:
            self._number()
        if self._paper.grey_note:
            page_height = PAGE_WIDTH if self.landscape else PAGE_HEIGHT
            note = shape(self.book, [Run(self._paper.grey_note, Face.SONGTI)], NOTE_SIZE)
            line = justified(note, self.frame.width, stretch=False)
            self.pen.furniture(line, self.frame.left, page_height - NOTE_FROM_EDGE, GREY)
        self.pen.end_page()

    def _number(self) -> None:
        """Print — n — in 4号半角宋体, odd pages right, even left, one 字 in (§7.5)."""
        glyphs = shape(self.book, [Run(f"— {self.page} —", Face.SONGTI)], SIZE_4)
        for glyph in glyphs:
            glyph.width = SIZE_4 / 4 if glyph.char == " " else glyph.natural
        width = natural_width(glyphs)
        dash_top = glyphs[0].font.ink("—")[3] * SIZE_4 / 1000
        top = MARGIN_TOP + TYPE_HEIGHT + NUMBER_GAP - (ASCENT * SIZE_4 - dash_top)
        odd_x = MARGIN_LEFT + TYPE_WIDTH - SIZE_4 - width
        x = odd_x if self.page % 2 else MARGIN_LEFT + SIZE_4
        self.pen.furniture(justified(glyphs, width, stretch=False), x, top, upright=True)

    def snap(self) -> None:
        """Move down to the next line of the grid."""
        lines = (self.y - self.frame.top) / self.frame.pitch
        self.y = self.frame.top + math.ceil(lines - SNAP) * self.frame.pitch

    def need_lines(self, lines: int, size: float = SIZE_3) -> None:
        """Snap to the grid, on a new page unless so many *lines* fit, the first of type *size*."""
        self.snap()
        wanted = max((min(lines, self.frame.lines) - 1) * self.frame.pitch + SIZE_3, size)
        if self.y + wanted > self.frame.bottom + SLACK and not self.fresh:
            self.new_page()

    def blank(self, lines: int) -> None:
        """Leave *lines* empty; none at the head of a page."""
        if not self.fresh:
            self.snap()
            self.y += lines * self.frame.pitch

    def put(self, line: Line, x: float, colour: Colour = BLACK) -> None:
        """Draw a body *line* at *x* from the left edge of the 版心 and go to the next line."""
        self.pen.line(line, self.frame.left + x, self.y, colour)
        self.y += self.frame.pitch

    def lines_of(self, content: Inline) -> int:
        """Return how many lines a paragraph of *content* takes."""
        cell, width = self.frame.cell, self.frame.width
        glyphs = shape(self.book, runs_of(content), SIZE_3, cell)
        return len(set_lines(glyphs, width - 2 * cell, width))

    def paragraph(
        self, content: Inline, indent: int = 2, hang: int = 0, tail: int = 0, tag: str = "P"
    ) -> None:
        """Set a paragraph; its last two lines share a page, and *tail* lines that follow too."""
        cell, width = self.frame.cell, self.frame.width
        glyphs = shape(self.book, runs_of(content), SIZE_3, cell)
        lines = set_lines(glyphs, width - indent * cell, width - hang * cell)
        kept = max(len(lines) - 2, 0)
        with self.pen.tagged(tag):
            for i, line in enumerate(lines):
                self.need_lines(len(lines) - i + tail if i == kept else 1)
                self.put(line, (hang if i else indent) * cell)


def put_para(flow: Flow, block: Para, tail: int) -> None:
    """Set the paragraphs of *block*: a line end in its text begins another."""
    if isinstance(block.text, str):
        parts = block.text.split("\n")
        for part in parts[:-1]:
            flow.paragraph(part, block.indent, block.hang)
        flow.paragraph(parts[-1], block.indent, block.hang, tail=tail)
    else:
        flow.paragraph(block.text, block.indent, block.hang, tail=tail)


def put_heading(flow: Flow, block: Heading, tail: int) -> None:
    """Set a heading, with the *tail* lines of what it heads on the same page."""
    face = LEVEL_FACES.get(block.level, Face.FANGSONG)
    flow.paragraph((Run(block.text, face),), tail=max(tail, 1), tag=f"H{block.level + 1}")


def put_lines(flow: Flow, block: Lines, tail: int) -> None:
    """Set each text on lines of its own."""
    frame, indent = flow.frame, block.indent * flow.frame.cell
    step = max(1, math.ceil(block.size * 1.3 / frame.pitch))
    em = frame.cell if block.size == SIZE_3 else block.size
    for i, text in enumerate(block.texts):
        last = i == len(block.texts) - 1
        glyphs = shape(flow.book, [Run(text, block.face)], block.size, em)
        with flow.pen.tagged("P"):
            for broken in set_lines(glyphs, frame.width - indent, frame.width - indent):
                flow.need_lines(step + (tail if last else 0), block.size)
                line = justified(broken.glyphs, frame.width - indent, stretch=False)
                spare = frame.width - indent - line.end
                shift = {"left": 0.0, "center": spare / 2, "right": spare}[block.align.value]
                flow.pen.line(line, frame.left + indent + shift, flow.y)
                flow.y += step * frame.pitch


def put_spread(flow: Flow, block: Spread, tail: int) -> None:
    """Set parts on one line from edge to edge, off the grid: it belongs to the table beside it.

    Parts too long for one line stand below one another.
    """
    shaped = [shape(flow.book, [Run(part, block.face)], block.size) for part in block.parts]
    widths = [natural_width(glyphs) for glyphs in shaped]
    gap = (flow.frame.width - sum(widths)) / max(len(shaped) - 1, 1)
    height = block.size * 1.75
    lines = [[justified(g, w, stretch=False)] for g, w in zip(shaped, widths, strict=True)]
    apart = gap < block.size / 2
    if apart:
        lines = [set_lines(glyphs, flow.frame.width, flow.frame.width) for glyphs in shaped]
    rows = sum(map(len, lines)) if apart else 1
    if flow.room < height * rows + tail * flow.frame.pitch and not flow.fresh:
        flow.new_page()
    x, top = flow.frame.left, flow.y + (height - block.size) / 2
    for part, width in zip(lines, widths, strict=True):
        with flow.pen.tagged("P"):
            for line in part:
                flow.pen.line(line, x, top)
                top += height if apart else 0.0
        x += 0.0 if apart else width + gap
    flow.y += height * rows
