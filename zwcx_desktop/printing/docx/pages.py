"""Pages of an editable copy: size, grid, page numbers, and what each head says of the copy.

A word processor's line takes a whole pitch, the white around it included, so that 22 lines fill
the 版心 at 225 mm / 22 (28.95 pt as its page setup shows), where print sets 29.61 pt between lines.
"""

from dataclasses import dataclass

from zwcx_desktop.printing.docx.markup import (
    Shape,
    border,
    gap,
    paragraph,
    run,
    table,
    twips,
)
from zwcx_desktop.printing.grid import (
    LANDSCAPE,
    LETTER_FOOT,
    LETTER_RULE_WIDTH,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    MARGIN_TOP,
    MM,
    NUMBER_GAP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PORTRAIT,
    RULE_THICK,
    SIZE_3,
    SIZE_4,
    TYPE_HEIGHT,
    TYPE_WIDTH,
)

COPY = "可编辑副本，非定稿；以PDF定稿为准"
DRAFT = "草稿"
RED = "FF0000"

_NUMBER_BOX = SIZE_4 * 0.52
"""From the top of the line of a page number down to the upper edge of its dashes, about."""
_HEADER = 18 * MM
_FOOTER = PAGE_HEIGHT - (MARGIN_TOP + TYPE_HEIGHT + NUMBER_GAP - _NUMBER_BOX + SIZE_4)
"""From the sheet's lower edge to the foot's: the dashes then stand 7 mm below the 版心 (§7.5)."""


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one orientation.

    Attributes:
        content: XML of its paragraphs and tables.
        letter: it begins with the page of a letter: no number, a red double rule at its foot.
    """

    content: str
    landscape: bool = False
    letter: bool = False


@dataclass(frozen=True, slots=True)
class Furniture:
    """Head or foot of a section's pages: its *kind*, which *pages* have it, its XML."""

    kind: str
    pages: str
    content: str

    @property
    def tag(self) -> str:
        """The name of its root element."""
        return "hdr" if self.kind == "header" else "ftr"


def furniture(section: Section, *, numbered: bool, draft: bool) -> tuple[Furniture, ...]:
    """Return heads and feet of the pages of *section*."""
    found = []
    for pages in ("default", "even", *(("first",) if section.letter else ())):
        odd, plain = pages == "default", pages == "first"
        number = numbered and not plain
        turned = _turned_number(odd=odd) if number and section.landscape else ""
        note = run(f"{DRAFT}　{COPY}") + _watermark() if draft else run(COPY)
        head = paragraph(note, Shape(style="Header"))
        found.append(Furniture("header", pages, turned + head))
        upright = number and not section.landscape
        below = _FOOTER - LETTER_FOOT if section.letter else 0.0
        foot = _number(odd=odd, below=below) if upright else gap()
        foot = _letter_rule() if plain else foot
        found.append(Furniture("footer", pages, foot))
    return tuple(found)


def section_properties(section: Section, references: str) -> str:
    """Return size, margins and grid of *section*, with *references* to its heads and feet."""
    frame = LANDSCAPE if section.landscape else PORTRAIT
    width, height = (PAGE_WIDTH, PAGE_HEIGHT)[:: -1 if section.landscape else 1]
    turned = ' w:orient="landscape"' if section.landscape else ""
    right, bottom = width - frame.left - frame.width, height - frame.top - frame.height
    foot = LETTER_FOOT if section.letter else _FOOTER
    lines, chars = int(twips(frame.height) / frame.lines), (frame.cell - SIZE_3) * 4096
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{turned}/>'
        f'<w:pgMar w:top="{twips(frame.top)}" w:right="{twips(right)}" w:bottom="{twips(bottom)}"'
        f' w:left="{twips(frame.left)}" w:header="{twips(_HEADER)}" w:footer="{twips(foot)}"'
        ' w:gutter="0"/>'
        f"{'<w:titlePg/>' if section.letter else ''}"
        f'<w:docGrid w:type="linesAndChars" w:linePitch="{lines}" w:charSpace="{int(chars) - 1}"/>'
        "</w:sectPr>"
    )


def _number(*, odd: bool, below: float = 0.0) -> str:
    """Return — n — one 字 in, at the right of odd pages and the left of even ones (§7.5)."""
    field = '<w:fldSimple w:instr=" PAGE ">' + run("1") + "</w:fldSimple>"
    inset = SIZE_4 / PORTRAIT.cell
    left, right, side = (0.0, inset, "right") if odd else (inset, 0.0, "left")
    shape = Shape(style="Footer", left=left, right=right, justify=side, after=below)
    return paragraph(run("— ") + field + run(" —"), shape)


def _turned_number(*, odd: bool) -> str:
    """Return the number of a page turned sideways, where upright pages have it (§7.3.8).

    A floating table of one cell whose text runs down: the sheet's left edge is an upright page's
    foot.
    """
    place = (
        '<w:tblpPr w:vertAnchor="page" w:horzAnchor="page"'
        f' w:tblpX="{twips(_FOOTER)}" w:tblpY="{twips(MARGIN_LEFT)}"/>'
    )
    cell = (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(SIZE_4 * 1.3)}" w:type="dxa"/>'
        '<w:textDirection w:val="tbRl"/></w:tcPr>'
        f"{_number(odd=odd)}</w:tc>"
    )
    height = f'<w:trHeight w:val="{twips(TYPE_WIDTH)}" w:hRule="exact"/>'
    return table((SIZE_4 * 1.3,), (f"<w:tr><w:trPr>{height}</w:trPr>{cell}</w:tr>",), place=place)


def double_rule(side: str, *, thick_first: bool, space: float) -> str:
    """Return a letter's red double rule (武文线) at one *side* of a paragraph (§10.1)."""
    kind = "thickThinSmallGap" if thick_first else "thinThickSmallGap"
    return border(side, RULE_THICK, kind=kind, space=space, colour=RED)


def _letter_rule() -> str:
    """Return the second rule of a letter, 170 mm in the middle of the sheet (§10.1)."""
    rule = double_rule("bottom", thick_first=False, space=0)
    beside = (PAGE_WIDTH - LETTER_RULE_WIDTH) / 2
    left = (beside - MARGIN_LEFT) / PORTRAIT.cell
    right = (beside - MARGIN_RIGHT) / PORTRAIT.cell
    return paragraph("", Shape(style="Footer", borders=rule, left=left, right=right))


def _watermark() -> str:
    """Return 草稿 across the page, as word processors write and remove a watermark of theirs."""
    style = (
        "position:absolute;width:340pt;height:170pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    return (
        '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:o="urn:schemas-microsoft-com:office:office">'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"'
        ' path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
        '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
        '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
        '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/>'
        '</v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049"'
        f' type="#_x0000_t136" style="{style}" o:allowincell="f" fillcolor="#e6e6e6" stroked="f">'
        f'<v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="{DRAFT}"/>'
        "</v:shape></w:pict></w:r>"
    )
