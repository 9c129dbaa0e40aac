"""Drawing on pages: the only place that writes PDF operators.

Layout calls it with places counted down from the top of the page as it is read. A landscape page is
a portrait page turned when shown: page numbers and binding stay where the standard has them.
"""

import math

from zwcx_desktop.printing.fonts import FaceTable
from zwcx_desktop.printing.grid import ASCENT, PAGE_HEIGHT, PAGE_WIDTH
from zwcx_desktop.printing.linebreak import Glyph, Line
from zwcx_desktop.printing.pdfa import PdfFile

Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)
RED: Colour = (1.0, 0.0, 0.0)
GREY: Colour = (0.45, 0.45, 0.45)
PALE: Colour = (0.9, 0.9, 0.9)

TOLERANCE = 0.005
"""Points a glyph may be out of place before it is moved; less than a printer's dot."""

Segment = tuple[str, float, str]
"""Font name, distance from the text's start in 1/1000 of the size, hex codes."""


class Pen:
    """Draws pages of one file, one after another."""

    def __init__(self, file: PdfFile, *, landscape: bool) -> None:
        self._file = file
        self._landscape = landscape
        self._height = PAGE_WIDTH if landscape else PAGE_HEIGHT
        self._turned: list[str] = []
        self._upright: list[str] = []
        self._segments: dict[tuple[int, str], tuple[Segment, ...]] = {}

    def end_page(self) -> None:
        """Finish the page; the next drawing begins another."""
        content = "\n".join(self._turned)
        if self._landscape:
            content = f"q 0 1 -1 0 {_num(PAGE_WIDTH)} 0 cm\n{content}\nQ"
        content = "\n".join([content, *self._upright]) + "\n"
        self._file.add_page(content.encode("ascii"), 90 if self._landscape else 0)
        self._turned, self._upright = [], []

    def line(
        self, line: Line, x: float, top: float, colour: Colour = BLACK, *, upright: bool = False
    ) -> None:
        """Draw *line* from *x*, the em box of its largest glyph beginning at *top*.

        *upright* draws on the portrait sheet below a landscape page.
        """
        if not line.glyphs:
            return
        size = max(glyph.size for glyph in line.glyphs)
        height = PAGE_HEIGHT if upright else self._height
        base = height - (top + ASCENT * size)
        shown = " ".join(self._shown(line))
        text = f"BT {_fill(colour)}1 0 0 1 {_num(x)} {_num(base)} Tm {shown} ET"
        if colour != BLACK:
            text = f"q {text} Q"
        (self._upright if upright else self._turned).append(text)

    def strings(self, table: FaceTable, size: float, items: list[tuple[float, float, str]]) -> None:
        """Draw many unjustified texts (x, top, text) of one face and size at once."""
        ops, current, offset = ["BT"], "", self._height - ASCENT * size
        for x, top, text in items:
            base = _num(offset - top)
            for name, distance, codes in self._segmented(table, text):
                if name != current:
                    ops.append(f"/{name} {_num(size)} Tf")
                    current = name
                at = x + distance * size / 1000 if distance else x
                ops.append(f"1 0 0 1 {at:.2f} {base} Tm <{codes}> Tj")
        if len(ops) > 1:
            self._turned.append("\n".join([*ops, "ET"]))

    def rules(
        self,
        segments: list[tuple[float, float, float, float]],
        width: float,
        colour: Colour = BLACK,
    ) -> None:
        """Draw straight rules (x0, y0, x1, y1) of *width*."""
        if not segments:
            return
        height = self._height
        path = "\n".join(
            f"{x0:.3f} {height - y0:.3f} m {x1:.3f} {height - y1:.3f} l"
            for x0, y0, x1, y1 in segments
        )
        red, green, blue = (_num(part) for part in colour)
        self._turned.append(f"q {red} {green} {blue} RG {_num(width)} w\n{path}\nS Q")

    def boxes(self, boxes: list[tuple[float, float, float, float]], fill: Colour) -> None:
        """Fill boxes (x0, top, x1, bottom), each with a hairline around it."""
        if not boxes:
            return
        height = self._height
        path = "\n".join(
            f"{x0:.3f} {height - y1:.3f} {x1 - x0:.3f} {y1 - y0:.3f} re" for x0, y0, x1, y1 in boxes
        )
        red, green, blue = (_num(part) for part in fill)
        self._turned.append(f"q {red} {green} {blue} rg 0 0 0 RG 0.4 w\n{path}\nB Q")

    def slanted(self, glyphs: list[Glyph], colour: Colour) -> None:
        """Draw *glyphs* large across the page's centre, rising at 45 degrees."""
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
        self._turned.append(f"q BT {_fill(colour)}{matrix} Tm {shown} ET Q")

    def _shown(self, line: Line) -> list[str]:
        """Return the operators that show *line*'s glyphs, each moved to its place."""
        ops: list[str] = []
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
            cursor += glyph.natural
        _close(ops, parts, codes)
        return ops

    def _segmented(self, table: FaceTable, text: str) -> tuple[Segment, ...]:
        key = (id(table), text)
        known = self._segments.get(key)
        if known is None:
            known = self._segments[key] = tuple(self._cut(table, text))
        return known

    def _cut(self, table: FaceTable, text: str) -> list[Segment]:
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
