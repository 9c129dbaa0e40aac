"""The text of an editable copy: headings, paragraphs, lines, each block as its own XML."""

from dataclasses import replace

from zwcx_desktop.printing.docx.forms import put_form
from zwcx_desktop.printing.docx.markup import (
    TAB,
    Shape,
    blank,
    gap,
    justify,
    paragraph,
    run,
    size_of,
)
from zwcx_desktop.printing.docx.tables import put_chart, put_table
from zwcx_desktop.printing.grid import SIZE_3, Frame
from zwcx_desktop.printing.linebreak import runs_of
from zwcx_desktop.printing.paper import (
    Blank,
    Block,
    Chart,
    Face,
    FormGrid,
    Heading,
    Inline,
    Lines,
    PageBreak,
    Para,
    Spread,
    Table,
)

_SPREAD_LINE = 1.75
"""Height of a line of parts, in type sizes."""


def put_blocks(blocks: tuple[Block, ...], frame: Frame, *, keep_last: bool = False) -> str:
    """Return *blocks* for pages of *frame*; the last may have to share a page with what follows."""
    last = len(blocks) - 1
    return "".join(
        put_block(block, frame, keep=keep_last and at == last) for at, block in enumerate(blocks)
    )


def put_block(block: Block, frame: Frame, *, keep: bool = False) -> str:
    """Return *block* for pages of *frame*."""
    match block:
        case Para():
            return _para(block, keep=keep)
        case Heading():
            return paragraph(run(block.text), Shape(style=f"Heading{block.level}"))
        case Blank():
            return blank(block.lines)
        case Lines():
            return _lines(block, frame)
        case Spread():
            return _spread(block, frame)
        case PageBreak():
            return gap(turn=True)
        case _:
            return _ruled(block, frame)


def content_runs(content: Inline) -> str:
    """Return a paragraph's content as runs, the body's face left to its style."""
    return "".join(
        run(part.text, None if part.face is Face.FANGSONG else part.face)
        for part in runs_of(content)
    )


def _ruled(block: Table | FormGrid | Chart, frame: Frame) -> str:
    match block:
        case Table():
            return put_table(block, frame)
        case FormGrid():
            return put_form(block, frame)
        case Chart():
            return put_chart(block, frame)


def _para(block: Para, *, keep: bool) -> str:
    """Return the paragraphs of *block*: a line end in its text begins another."""
    usual = block.indent == 2 and block.hang == 0
    shape = Shape(style="Body" if usual else "Normal", left=block.hang)
    if not usual:
        shape = replace(shape, first=block.indent - block.hang)
    texts: list[Inline] = [block.text]
    if isinstance(block.text, str):
        texts = list(block.text.split("\n"))
    kept = replace(shape, keep=keep)
    shapes = [*[shape] * (len(texts) - 1), kept]
    return "".join(paragraph(content_runs(t), s) for t, s in zip(texts, shapes, strict=True))


def _lines(block: Lines, frame: Frame) -> str:
    body = block.size == SIZE_3
    face = None if block.face is Face.FANGSONG else block.face
    step = max(frame.pitch, block.size * 1.3)
    shape = Shape(left=block.indent, justify=justify(block.align), line=0.0 if body else step)
    size = 0.0 if body else block.size
    return "".join(paragraph(run(text, face, size), shape) for text in block.texts)


def _spread(block: Spread, frame: Frame) -> str:
    """Return parts on one line from edge to edge; below one another when they are too long."""
    face = None if block.face is Face.FANGSONG else block.face
    size, parts = block.size, block.parts
    drawn = [run(part, face, size) for part in parts]
    shape = Shape(line=size * _SPREAD_LINE, keep=True, justify="left")
    gaps = max(len(parts) - 1, 1)
    room = frame.width - sum(size_of(part, size) for part in parts)
    if room / gaps < size / 2:
        return "".join(paragraph(one, shape) for one in drawn)
    white, at, stops = room / gaps, 0.0, []
    for part in parts[:-1]:
        at += size_of(part, size) + white
        stops.append(("left", at))
    if stops:
        stops[-1] = ("right", frame.width)
    return paragraph(TAB.join(drawn), replace(shape, tabs=tuple(stops)))
