"""Drawing on pages: the only place that writes PDF operators.

Layout calls it with places counted down from the top of the page as it is read. A landscape page is
a portrait page turned when shown: page numbers and binding stay where the standard has them.
"""

import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from zwcx_desktop.printing.fonts import FaceTable
from zwcx_desktop.printing.grid import ASCENT, PAGE_HEIGHT, PAGE_WIDTH
from zwcx_desktop.printing.linebreak import Glyph, Line
from zwcx_desktop.printing.pdfa import PdfFile
from zwcx_desktop.printing.structure import DOCUMENT, Element

Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)
RED: Colour = (1.0, 0.0, 0.0)
GREY: Colour = (0.45, 0.45, 0.45)
PALE: Colour = (0.9, 0.9, 0.9)

TOLERANCE = 0.005
"""Points a glyph may be out of place before it is moved; less than a printer's dot."""

FURNITURE = "/Artifact<</Type/Pagination>>BDC"
LAYOUT = "/Artifact BMC"
"""What is on paper but is not said: page numbers and notes; rules (ISO 32000-1, 14.8.2.2)."""

Segment = tuple[str, float, str]
"""Font name, distance from the text's start in 1/1000 of the size, hex codes."""

Lines = tuple[tuple[str, float], ...]
"""Texts below one another, each with its distance from a left edge."""

Item = tuple[Element | None, FaceTable, Lines, float, float]
"""Lines of one face: the element they belong to (without one they only repeat), edge, top."""


class _Shown(NamedTuple):
    """Lines as operators from the first text's place on: the same for every cell that says so.

    *begin* and *end* are the fonts in use before and after.
    """

    begin: str
    end: str
    shift: float
    operators: str


class Pen:
    """Draws pages of one file, one after another, and says what part of the document a text is."""

    def __init__(self, file: PdfFile, *, landscape: bool) -> None:
        self._file = file
        self._structure = file.structure
        self._element = DOCUMENT
        self._marked: Element | None = None
        self._turned: list[str] = []
        self._upright: list[str] = []
        self._known: dict[tuple[float, float], dict[tuple[int, Lines], _Shown]] = {}
        self.begin_page(landscape=landscape)

    def begin_page(self, *, landscape: bool) -> None:
        """Begin a page, turned or not; the one before must be finished."""
        self._file.begin_page()
        self._landscape = landscape
        self._height = PAGE_WIDTH if landscape else PAGE_HEIGHT

    def end_page(self) -> None:
        """Finish the page."""
        self._close()
        content = "\n".join(self._turned)
        if self._landscape:
            content = f"q 0 1 -1 0 {_num(PAGE_WIDTH)} 0 cm\n{content}\nQ"
        content = "\n".join([content, *self._upright]) + "\n"
        self._file.end_page(content.encode("ascii"), 90 if self._landscape else 0)
        self._turned, self._upright = [], []

    @contextmanager
    def tagged(self, tag: str, attributes: str = "") -> Iterator[Element]:
        """Make what is drawn meanwhile an element *tag* of what is being drawn."""
        outer = self._element
        self._element = made = self.element(tag, outer, attributes)
        try:
            yield made
        finally:
            self._element = outer

    def element(self, tag: str, parent: Element | None = None, attributes: str = "") -> Element:
        """Return a new element below *parent* (default: what is being drawn), for `texts`."""
        above = self._element if parent is None else parent
        return self._structure.element(tag, above, attributes)

    def row(self, table: Element, tag: str, count: int, attributes: str = "") -> list[Element]:
        """Return the elements of *count* cells of a new row of *table*."""
        return self._structure.row(table, tag, count, attributes)

    def line(self, line: Line, x: float, top: float, colour: Colour = BLACK) -> None:
        """Draw *line* from *x*, the em box of its largest glyph beginning at *top*."""
        if line.glyphs:
            self._open()
            self._turned.append(self._line(line, x, top, colour, self._height))

    def furniture(
        self, line: Line, x: float, top: float, colour: Colour = BLACK, *, upright: bool = False
    ) -> None:
        """Draw a *line* that is not part of what the document says, such as a page number.

        *upright* draws on the portrait sheet below a landscape page.
        """
        height = PAGE_HEIGHT if upright else self._height
        shown = f"{FURNITURE}\n{self._line(line, x, top, colour, height)}\nEMC"
        if not upright:
            self._close()
        (self._upright if upright else self._turned).append(shown)

    def texts(self, size: float, leading: float, items: Iterable[Item]) -> None:
        """Draw many unjustified texts of one size at once, their lines *leading* points apart."""
        self._close()
        current, offset = "", self._height - ASCENT * size
        mark, tags = self._structure.mark, self._structure.tags
        known = self._known.setdefault((size, leading), {})
        ops = ["BT"]
        append = ops.append
        for part, table, lines, left, top in items:
            shown = known.get((id(table), lines))
            if shown is None:
                shown = known[id(table), lines] = self._lines(table, lines, size, leading)
            if not shown.operators:
                continue
            if shown.begin != current:
                append(f"/{shown.begin} {_num(size)} Tf")
            current = shown.end
            begin = FURNITURE if part is None else f"/{tags[part]}<</MCID {mark(part)}>>BDC"
            append(
                f"{begin} 1 0 0 1 {left + shown.shift:.2f} {offset - top:.2f} Tm"
                f" {shown.operators} EMC"
            )
        if len(ops) > 1:
            append("ET")
            self._turned.append("\n".join(ops))

    def rules(
        self,
        segments: list[tuple[float, float, float, float]],
        width: float,
        colour: Colour = BLACK,
    ) -> None:
        """Draw straight rules (x0, y0, x1, y1) of *width*."""
        if not segments:
            return
        self._close()
        height = self._height
        path = "\n".join(
            f"{x0:.3f} {height - y0:.3f} m {x1:.3f} {height - y1:.3f} l"
            for x0, y0, x1, y1 in segments
        )
        red, green, blue = (_num(part) for part in colour)
        self._turned.append(
            f"{LAYOUT}\nq {red} {green} {blue} RG {_num(width)} w\n{path}\nS Q\nEMC"
        )

    def boxes(self, boxes: list[tuple[float, float, float, float]], fill: Colour) -> None:
        """Fill boxes (x0, top, x1, bottom), each with a hairline around it."""
        if not boxes:
            return
        self._close()
        height = self._height
        path = "\n".join(
            f"{x0:.3f} {height - y1:.3f} {x1 - x0:.3f} {y1 - y0:.3f} re" for x0, y0, x1, y1 in boxes
        )
        red, green, blue = (_num(part) for part in fill)
        self._turned.append(f"{LAYOUT}\nq {red} {green} {blue} rg 0 0 0 RG 0.4 w\n{path}\nB Q\nEMC")

    def slanted(self, glyphs: list[Glyph], colour: Colour) -> None:
        """Draw *glyphs* large across the page's centre, rising at 45 degrees: a watermark."""
        self._close()
        width = sum(glyph.width for glyph in glyphs)
        places, x = [], 0.0
        for glyph in glyphs:
            places.append(x)
            x += glyph.width
        page_width = PAGE_HEIGHT if self._landscape else PAGE_WIDTH
        turn = math.sqrt(0.5)
        lift = glyphs[0].size * (ASCENT - 0.5)
        start_x = page_width / 2 - turn * width / 2 + turn * lift
        start_y = self._height / 2 - turn * width / 2 - turn * lift
        shown = " ".join(self._shown(Line(glyphs, places, x)))
        matrix = f"{turn:.5f} {turn:.5f} {-turn:.5f} {turn:.5f} {_num(start_x)} {_num(start_y)}"
        self._turned.append(f"{FURNITURE}\nq BT {_fill(colour)}{matrix} Tm {shown} ET Q\nEMC")

    def _open(self) -> None:
        """Begin a marked content of the element being drawn, unless one is open."""
        if self._marked is not self._element:
            self._close()
            mark = self._structure.mark(self._element)
            self._turned.append(f"/{self._structure.tags[self._element]}<</MCID {mark}>>BDC")
            self._marked = self._element

    def _close(self) -> None:
        if self._marked is not None:
            self._turned.append("EMC")
            self._marked = None

    def _line(self, line: Line, x: float, top: float, colour: Colour, height: float) -> str:
        """Return the operators that draw *line* on a sheet of *height*."""
        size = max([glyph.size for glyph in line.glyphs])
        base = height - (top + ASCENT * size)
        shown = " ".join(self._shown(line))
        text = f"BT {_fill(colour)}1 0 0 1 {_num(x)} {_num(base)} Tm {shown} ET"
        return text if colour == BLACK else f"q {text} Q"

    def _shown(self, line: Line) -> list[str]:
        """Return the operators that show *line*'s glyphs, each at its place.

        The usual distance of the line is set once (Tc); only glyphs that stand off it are moved.
        """
        usual = _usual_gap(line)
        ops: list[str] = [f"{usual:g} Tc"] if usual else []
        parts: list[str] = []
        font, size, cursor, codes = None, 0.0, 0.0, ""
        for glyph, place in zip(line.glyphs, line.places, strict=True):
            if glyph.font is not font or glyph.size != size:
                _close(ops, parts, codes)
                parts, codes = [], ""
                font, size = glyph.font, glyph.size
                embedded = self._file.font(font)
                ops.append(f"/{embedded.name} {_num(size)} Tf")
            if abs(place - cursor) > TOLERANCE:
                if codes:
                    parts.append(f"<{codes}>")
                    codes = ""
                move = round((cursor - place) * 1000 / size, 1)
                parts.append(f"{move:g}")
                cursor -= move * size / 1000
            codes += embedded.codes[glyph.char]
            cursor += glyph.natural + usual
        _close(ops, parts, codes)
        if usual:
            ops.append("0 Tc")
        return ops

    def _lines(self, table: FaceTable, lines: Lines, size: float, leading: float) -> _Shown:
        """Return *lines* as operators; each place is told from the one before (Td)."""
        places = [
            (name, round(x + distance * size / 1000, 2), round(-row * leading, 2), codes)
            for row, (text, x) in enumerate(lines)
            for name, distance, codes in self._cut(table, text)
        ]
        if not places:
            return _Shown("", "", 0.0, "")
        begin, shift, _, codes = places[0]
        if len(places) == 1 and len(lines) == 1:
            return _Shown(begin, begin, shift, f"<{codes}> Tj")
        font, at_x, at_y, ops = begin, shift, 0.0, []
        for name, x, y, codes in places:
            if name != font:
                ops.append(f"/{name} {_num(size)} Tf")
                font = name
            if (x, y) != (at_x, at_y):
                ops.append(f"{_num(x - at_x)} {_num(y - at_y)} Td")
                at_x, at_y = x, y
            ops.append(f"<{codes}> Tj")
        return _Shown(begin, font, shift, " ".join(ops))

    def _cut(self, table: FaceTable, text: str) -> list[Segment]:
        """Return *text* as stretches of one font each."""
        if not text:
            return []
        first = table[text[0]][0]
        if all(table[char][0] is first for char in text):
            embedded = self._file.font(first)
            return [(embedded.name, 0.0, "".join([embedded.codes[char] for char in text]))]
        segments: list[Segment] = []
        start, distance, codes, font = 0.0, 0.0, "", None
        for char in text:
            found, width = table[char]
            if found is not font:
                if codes and font is not None:
                    segments.append((self._file.font(font).name, start, codes))
                font, start, codes = found, distance, ""
                given = self._file.font(found).codes
            codes += given[char]
            distance += width
        if codes and font is not None:
            segments.append((self._file.font(font).name, start, codes))
        return segments


def _usual_gap(line: Line) -> float:
    """Return the white that most glyphs of *line* have behind them, beyond their own advance."""
    after = zip(line.glyphs, line.places, line.places[1:], strict=False)
    gaps = sorted([following - place - glyph.natural for glyph, place, following in after])
    return round(gaps[len(gaps) // 2], 4) if gaps else 0.0


def _close(ops: list[str], parts: list[str], codes: str) -> None:
    if codes:
        parts.append(f"<{codes}>")
    if parts:
        ops.append(f"[{' '.join(parts)}] TJ")


def _fill(colour: Colour) -> str:
    return "" if colour == BLACK else " ".join(_num(part) for part in colour) + " rg "


def _num(value: float) -> str:
    text = f"{value:.3f}"
    return text.rstrip("0").rstrip(".")
