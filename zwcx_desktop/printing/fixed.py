"""Lines at a given place: what the parts of an official document are drawn with."""

from zwcx_desktop.printing.flow import Flow
from zwcx_desktop.printing.grid import SIZE_3
from zwcx_desktop.printing.linebreak import SPACES, Glyph, Line, justified, natural_width, shape
from zwcx_desktop.printing.paper import Face, Run
from zwcx_desktop.printing.pen import BLACK, Colour

LEADING = SIZE_3 * 7 / 8
"""White between lines: 7/8 of a 3号 height (§3.2)."""


def body(flow: Flow, text: str, face: Face = Face.FANGSONG) -> list[Glyph]:
    """Return *text* in 3号, on the cells of the 版心."""
    return shape(flow.book, [Run(text, face)], SIZE_3, flow.frame.cell)


def straight(glyphs: list[Glyph]) -> Line:
    """Return *glyphs* as a line neither squeezed nor stretched."""
    return justified(glyphs, natural_width(glyphs), stretch=False)


def place(flow: Flow, glyphs: list[Glyph], x: float, top: float, colour: Colour = BLACK) -> None:
    """Draw *glyphs* as a paragraph of their own at *x*, *top*, in points of the page."""
    with flow.pen.tagged("P"):
        flow.pen.line(straight(glyphs), x, top, colour)


def centre(flow: Flow, glyphs: list[Glyph], top: float, colour: Colour = BLACK) -> None:
    """Draw *glyphs* as a paragraph of their own in the middle of the 版心."""
    place(flow, glyphs, centred(flow, glyphs), top, colour)


def centred(flow: Flow, glyphs: list[Glyph]) -> float:
    """Return where *glyphs* begin when their ink stands in the middle of the 版心.

    A bracket at either end is half white, which would push the line aside for the eye.
    """
    last = len(glyphs)
    while last > 1 and glyphs[last - 1].char in SPACES:
        last -= 1
    spare = flow.frame.width - natural_width(glyphs[:last])
    white = _right_bearing(glyphs[last - 1]) - _left_bearing(glyphs[0])
    return flow.frame.left + (spare + white) / 2


def _left_bearing(glyph: Glyph) -> float:
    return glyph.font.ink(glyph.char)[0] * glyph.size / 1000


def _right_bearing(glyph: Glyph) -> float:
    return glyph.natural - glyph.font.ink(glyph.char)[2] * glyph.size / 1000


def at_right(flow: Flow, glyphs: list[Glyph], cells: float) -> float:
    """Return where *glyphs* begin when they end *cells* 字 before the right edge of the 版心."""
    return flow.frame.right - cells * flow.frame.cell - natural_width(glyphs)


def highest(glyphs: list[Glyph]) -> float:
    """Return how far the ink of *glyphs* rises above the baseline, in points."""
    return max(glyph.font.ink(glyph.char)[3] * glyph.size for glyph in glyphs) / 1000


def lowest(glyphs: list[Glyph]) -> float:
    """Return where the ink of *glyphs* ends above the baseline, in points; below it is negative."""
    return min(glyph.font.ink(glyph.char)[1] * glyph.size for glyph in glyphs) / 1000
