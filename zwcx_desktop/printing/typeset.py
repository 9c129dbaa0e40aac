"""Set a `Paper` as tagged PDF/A-2b on the 22 × 28 grid of GB/T 9704-2012."""

import math
from dataclasses import dataclass
from datetime import datetime

from zwcx_desktop.memory import uncollected
from zwcx_desktop.printing import endings, heads
from zwcx_desktop.printing.about import author_of, keywords, organs, title_of
from zwcx_desktop.printing.charts import chart_height, put_chart
from zwcx_desktop.printing.flow import Flow, put_heading, put_lines, put_para, put_spread
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.forms import put_form
from zwcx_desktop.printing.grid import LANDSCAPE, SIZE_3
from zwcx_desktop.printing.paper import (
    Blank,
    Block,
    Chart,
    Face,
    FormGrid,
    Heading,
    Lines,
    Minutes,
    PageBreak,
    Paper,
    Para,
    Spread,
    Table,
    content_hash,
)
from zwcx_desktop.printing.pdfa import Description, PdfFile
from zwcx_desktop.printing.pen import Pen
from zwcx_desktop.printing.signature_field import SignatureField
from zwcx_desktop.printing.tables import put_table

SHORT = 2
"""Lines of a paragraph that no page break parts."""
ROOM_TO_SPARE = 4
"""Lines of several headings in a row, which never need looking for what follows them."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """A finished document.

    Args:
        pdf: the file, PDF/A-2b.
        pages: how many pages it has.
        faces: file name of the font behind each face on this machine.
    """

    pdf: bytes
    pages: int
    faces: dict[Face, str]


def typeset(
    paper: Paper, fonts: FontBook, when: datetime, field: SignatureField | None = None
) -> Sheets:
    """Return *paper* set, dated *when*. The same arguments give the same bytes.

    With a *field* there is room in the file for a signature, still to be filled in.

    Raises:
        MissingGlyph: no font has one of the characters.
        FontsMissing: a face has neither an official nor a bundled font.
    """
    with uncollected():
        file = PdfFile(_description(paper, when), field)
        _put_all(Flow(Pen(file, landscape=paper.landscape), fonts, paper), paper)
        return Sheets(file.finish(), file.page_count, fonts.used())


def _put_all(flow: Flow, paper: Paper) -> None:
    """Set everything *paper* says, from 版头 to 版记."""
    _put_head(flow, paper)
    _put_body(flow, paper)
    if isinstance(paper.letterhead, Minutes):
        endings.attendance(flow, paper.letterhead)
    lowest = flow.y
    if paper.signature:
        lowest = endings.signature(flow, paper.signature)
    if paper.postscript:
        flow.paragraph(f"（{paper.postscript}）")
        lowest = max(lowest, flow.y)
    for annex in paper.annexes:
        heads.annex_head(flow, annex)
        _put_blocks(flow, annex.blocks, 0)
        lowest = flow.y
    if paper.imprint:
        endings.imprint(flow, paper.imprint, paper.letterhead, lowest)
    flow.finish()


def _description(paper: Paper, when: datetime) -> Description:
    title = title_of(paper)
    return Description(
        title=title,
        author=author_of(paper),
        subject=paper.subject or title,
        keywords=keywords(paper, f"sha256:{content_hash(paper)}"),
        language=paper.language,
        when=when,
    )


def _put_head(flow: Flow, paper: Paper) -> None:
    """Draw 版头 or leave a line, then title and addressee."""
    sheet = paper.landscape or any(isinstance(block, FormGrid) for block in paper.blocks)
    if paper.letterhead:
        heads.head(flow, paper.letterhead)
    elif not sheet:
        flow.y += flow.frame.pitch
    if paper.title:
        heads.title(flow, paper.title, organs(paper))
        heads.subtitle(flow, paper.subtitle)
        if not sheet:
            heads.line_below(flow)
    if paper.addressee:
        flow.paragraph(f"{paper.addressee}：", indent=0, tail=1)


def _put_body(flow: Flow, paper: Paper) -> None:
    """Set the text and 附件说明, the end of it on one page with the signature."""
    tail = _ending_lines(flow, paper)
    names = paper.attachments
    if not names:
        _put_blocks(flow, paper.blocks, tail)
        return
    _put_blocks(flow, paper.blocks, 0)
    flow.blank(1)
    hang = 5 if len(names) == 1 else 6
    for i, name in enumerate(names):
        number = "" if len(names) == 1 else f"{i + 1}. "
        text = f"附件：{number}{name}" if i == 0 else f"{number}{name}"
        last = i == len(names) - 1
        flow.paragraph(text, indent=2 if i == 0 else 5, hang=hang, tail=tail if last else 0)


def _ending_lines(flow: Flow, paper: Paper) -> int:
    """Return how many lines below the text share a page with its end: signature and 附注."""
    lines = endings.signature_lines(flow, paper.signature)
    if not paper.postscript:
        return lines
    return lines + flow.lines_of(f"（{paper.postscript}）")


def _put_blocks(flow: Flow, blocks: tuple[Block, ...], tail: int) -> None:
    """Set *blocks*; *tail* lines must share a page with the end of the last."""
    filled = [i for i, block in enumerate(blocks) if not isinstance(block, Blank)]
    last = filled[-1] if filled else -1
    tail += sum(block.lines for block in blocks[last + 1 :] if isinstance(block, Blank) and tail)
    for i, block in enumerate(blocks):
        _put_block(flow, block, tail if i == last else _follows(flow, blocks, i, tail))


def _follows(flow: Flow, blocks: tuple[Block, ...], i: int, tail: int) -> int:
    """Return how many lines of what comes next must stay with block *i*: headings lead text.

    The last of *blocks* stays with *tail* lines in turn.
    """
    lines = 0
    if isinstance(blocks[i], Heading | Spread) or _announces(blocks, i):
        while i + 1 < len(blocks) and isinstance(blocks[i + 1], Heading):
            lines, i = lines + 1, i + 1
        follower = blocks[i + 1] if i + 1 < len(blocks) else None
        if isinstance(follower, Chart):
            return lines + math.ceil(chart_height(follower) / LANDSCAPE.pitch)
        if isinstance(follower, Para):
            return lines + _begins(flow, follower, tail if i + 2 == len(blocks) else 0)
        lines += 3 if isinstance(follower, Table | FormGrid) else 1
    return lines


def _announces(blocks: tuple[Block, ...], i: int) -> bool:
    """Whether block *i* is a paragraph that names the table after it (公开目录：)."""
    block, following = blocks[i], blocks[i + 1 : i + 2]
    if not isinstance(block, Para) or not isinstance(block.text, str):
        return False
    drawn = any(isinstance(one, Table | FormGrid | Chart) for one in following)
    return drawn and block.text.endswith("：")


def _begins(flow: Flow, para: Para, tail: int) -> int:
    """Return how many lines of *para* must share a page: one, unless it is too short to part."""
    enough = 2 + tail
    if flow.room > (enough + ROOM_TO_SPARE) * flow.frame.pitch:
        return 1
    text = para.text if isinstance(para.text, tuple) else para.text.partition("\n")[0]
    lines = flow.lines_of(text)
    whole = text == para.text
    return lines + (tail if whole else 0) if lines <= SHORT else 1


def _put_block(flow: Flow, block: Block, tail: int) -> None:
    room = (tail - 1) * flow.frame.pitch + SIZE_3 + flow.frame.pitch if tail else 0.0
    match block:
        case Para():
            put_para(flow, block, tail)
        case Heading():
            put_heading(flow, block, tail)
        case Blank():
            flow.blank(block.lines)
        case Lines():
            put_lines(flow, block, tail)
        case Spread():
            put_spread(flow, block, tail)
        case Table() | FormGrid() | Chart():
            _put_drawn(flow, block, room)
        case PageBreak():
            if not flow.fresh:
                flow.new_page()


def _put_drawn(flow: Flow, block: Table | FormGrid | Chart, room: float) -> None:
    match block:
        case Table():
            put_table(flow, block, room)
        case FormGrid():
            put_form(flow, block, room)
        case Chart():
            put_chart(flow, block, room)
