"""WordprocessingML in small pieces: runs, paragraphs, cells and tables as text (ECMA-376 part 1).

Elements stand in the order the schema asks for. Lengths are points, or 字 where a name says so;
the files want twentieths of a point.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from zwcx_desktop.printing.grid import PORTRAIT, SIZE_3
from zwcx_desktop.printing.linebreak import cleaned
from zwcx_desktop.printing.paper import Align, Face

FONTS = {
    Face.FANGSONG: "仿宋",
    Face.HEITI: "黑体",
    Face.KAITI: "楷体",
    Face.SONGTI: "宋体",
    Face.BIAOSONG: "方正小标宋简体",
}
"""The name by which an office's word processor knows each face."""

_ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (§2.2) cannot hold."""
_JUSTIFY = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right"}


def twips(points: float) -> int:
    """Return *points* in twentieths, the unit of the format."""
    return round(points * 20)


def cells(text: str) -> float:
    """Return about how many 字 *text* takes: a character of East Asian width one, others half."""
    wide = sum(unicodedata.east_asian_width(char) in "WFA" for char in text)
    return wide + (len(text) - wide) / 2


def said(text: str) -> str:
    """Return *text* as it may stand in the file."""
    return escape(_ILLEGAL.sub("", cleaned(text)))


def run(text: str, face: Face | None = None, size: float = 0.0, colour: str = "") -> str:
    """Return a stretch of text; *face*, *size* and *colour* (RRGGBB) where its style has others."""
    name = FONTS[face] if face else ""
    look = f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}"/>' if name else ""
    look += f'<w:color w:val="{colour}"/>' if colour else ""
    look += f'<w:sz w:val="{round(size * 2)}"/>' if size else ""
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{said(text)}</w:t></w:r>'


TAB = "<w:r><w:tab/></w:r>"
BREAK = "<w:r><w:br/></w:r>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a paragraph stands, where that is not its style's.

    Attributes:
        keep: it shares a page with what follows.
        turn: it begins a page.
        frame: XML of a text frame, for what stands outside the flow.
        borders: XML of its rules.
        tabs: kinds of tab stops (left, center, right) and where they are, in points.
        before: white above it, in points.
        line: its lines' exact pitch, in points; it then leaves the grid.
        left, right, first: indents in 字; a negative *first* hangs the other lines.
        justify: the format's own word, such as distribute.
    """

    style: str = ""
    keep: bool = False
    turn: bool = False
    frame: str = ""
    borders: str = ""
    tabs: tuple[tuple[str, float], ...] = ()
    before: float = 0.0
    after: float = 0.0
    line: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    justify: str = ""
    section: str = ""


PLAIN = Shape()


def paragraph(content: str, shape: Shape = PLAIN) -> str:
    """Return a paragraph of ready runs."""
    return f"<w:p>{_properties(shape)}{content}</w:p>"


def lines(texts: Iterable[str]) -> str:
    """Return *texts* as runs, each on a line of its own."""
    return BREAK.join(run(text) for text in texts)


def justify(align: Align) -> str:
    """Return the format's word for *align*."""
    return _JUSTIFY[align]


def border(side: str, width: float, *, kind: str = "single", space: float = 0.0,
           colour: str = "auto") -> str:  # fmt: skip
    """Return a rule at one *side*, *width* and its distance from the text in points."""
    size, away = max(round(width * 8), 2), round(space)
    return f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="{away}" w:color="{colour}"/>'


def _properties(shape: Shape) -> str:
    parts = [
        f'<w:pStyle w:val="{shape.style}"/>' if shape.style else "",
        "<w:keepNext/>" if shape.keep else "",
        "<w:pageBreakBefore/>" if shape.turn else "",
        shape.frame,
        f"<w:pBdr>{shape.borders}</w:pBdr>" if shape.borders else "",
        _tabs(shape.tabs),
        '<w:snapToGrid w:val="0"/>' if shape.line else "",
        _spacing(shape),
        _indents(shape),
        f'<w:jc w:val="{shape.justify}"/>' if shape.justify else "",
        shape.section,
    ]
    inside = "".join(parts)
    return f"<w:pPr>{inside}</w:pPr>" if inside else ""


def _tabs(tabs: tuple[tuple[str, float], ...]) -> str:
    stops = "".join(f'<w:tab w:val="{kind}" w:pos="{twips(at)}"/>' for kind, at in tabs)
    return f"<w:tabs>{stops}</w:tabs>" if stops else ""


def _spacing(shape: Shape) -> str:
    said = f' w:before="{twips(shape.before)}"' if shape.before else ""
    said += f' w:after="{twips(shape.after)}"' if shape.after else ""
    said += f' w:line="{twips(shape.line)}" w:lineRule="exact"' if shape.line else ""
    return f"<w:spacing{said}/>" if said else ""


def _indents(shape: Shape) -> str:
    said = _indent("left", shape.left) + _indent("right", shape.right)
    said += _indent("firstLine", shape.first) if shape.first > 0 else ""
    said += _indent("hanging", -shape.first) if shape.first < 0 else ""
    return f"<w:ind{said}/>" if said else ""


def _indent(side: str, count: float) -> str:
    """Return an indent in hundredths of a 字, as clerks set it, and in twips for other readers."""
    if not count:
        return ""
    return f' w:{side}Chars="{round(count * 100)}" w:{side}="{twips(count * PORTRAIT.cell)}"'


def gap(points: float = 1.0, *, turn: bool = False, section: str = "") -> str:
    """Return an empty paragraph *points* high: parts tables, carries breaks and sections."""
    shape = Shape(style="Gap", turn=turn, line=points, section=section)
    return paragraph("", shape)


def blank(count: int) -> str:
    """Return *count* empty lines."""
    return paragraph("") * count


def cell(
    content: str, width: float, *, across: int = 1, merge: str = "", align: str = "center"
) -> str:
    """Return a cell of a table, *width* points wide.

    Args:
        content: its paragraphs.
        width: in points.
        across: how many columns it takes.
        merge: "restart" begins a cell over several rows, "continue" goes on with it.
        align: top, center or bottom.
    """
    said = f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>'
    said += f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    said += f'<w:vMerge w:val="{merge}"/>' if merge else ""
    said += f'<w:vAlign w:val="{align}"/>' if align != "top" else ""
    return f"<w:tc><w:tcPr>{said}</w:tcPr>{content}</w:tc>"


def row(
    placed: Iterable[str], *, height: float = 0.0, head: bool = False, whole: bool = True
) -> str:
    """Return a row at least *height* points high; a *whole* one is not split over pages."""
    said = "<w:cantSplit/>" if whole else ""
    said += f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>' if height else ""
    said += "<w:tblHeader/>" if head else ""
    said = f"<w:trPr>{said}</w:trPr>" if said else ""
    return f"<w:tr>{said}{''.join(placed)}</w:tr>"


def table(
    widths: Iterable[float], rows: Iterable[str], *, borders: str = "", margin: float = 0.0,
    pad: float = 0.0, place: str = "", side: str = "left",
) -> str:  # fmt: skip
    """Return a table of *widths* in points, *margin* beside and *pad* above its texts.

    *place* is XML of where it floats; it stands in the text where there is none.
    """
    twentieths = [twips(width) for width in widths]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in twentieths)
    white, above = (f'w:w="{twips(points)}" w:type="dxa"' for points in (margin, pad))
    rules = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    return (
        f'<w:tbl><w:tblPr>{place}<w:tblW w:w="{sum(twentieths)}" w:type="dxa"/>'
        f'<w:jc w:val="{side}"/>{rules}<w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar><w:top {above}/><w:left {white}/><w:bottom {above}/><w:right {white}/>"
        "</w:tblCellMar></w:tblPr>"
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def size_of(text: str, size: float = SIZE_3) -> float:
    """Return about how wide *text* is at *size*, in points."""
    return cells(text) * size
