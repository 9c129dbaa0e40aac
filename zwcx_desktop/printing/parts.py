"""The fixed parts of an official document: 版头, title, signature, 版记 (GB/T 9704-2012 §7)."""

from zwcx_desktop.printing.flow import Flow
from zwcx_desktop.printing.grid import (
    ASCENT,
    MARK_TOP,
    RED_RULE_GAP,
    RED_RULE_WIDTH,
    RULE_INNER,
    RULE_OUTER,
    SEAL,
    SIZE_2,
    SIZE_3,
    SIZE_4,
)
from zwcx_desktop.printing.linebreak import Glyph, Line, justified, natural_width, set_lines, shape
from zwcx_desktop.printing.paper import Annex, Face, Imprint, Letterhead, Run, Signature
from zwcx_desktop.printing.pen import BLACK, RED, Colour
from zwcx_desktop.printing.titles import balanced

MARK_SIZES = (48.0, 42.0, 36.0, 30.0, 26.0, 22.0, 18.0)
MARK_SHARE = 0.96
LEADING = SIZE_3 * 7 / 8
"""White between lines: 7/8 of a 3号 height (§3.2)."""

TITLE_PITCH = SIZE_2 + LEADING
IMPRINT_PITCH = SIZE_4 * 1.9
DATE_INDENT = 4
"""成文日期 of a sealed document stands four 字 from the right edge (§7.3.5.1)."""

SEALED_BLANKS, UNSEALED_BLANKS = 2, 1
"""Lines between the text and 署名: a 42 mm seal's head stays within a line of the text above."""


def letterhead(flow: Flow, head: Letterhead) -> None:
    """Draw 版头 and leave `flow.y` at the red rule."""
    frame = flow.frame
    for row, (text, face) in enumerate(
        (text, face)
        for text, face in (
            (head.copy_no, Face.FANGSONG),
            (head.secrecy, Face.HEITI),
            (head.urgency, Face.HEITI),
        )
        if text
    ):
        _place(flow, _body(flow, text, face), frame.left, frame.top + row * frame.pitch)
    mark = _mark(flow, head.mark)
    size = mark[0].size
    ink_top = max(glyph.font.ink(glyph.char)[3] for glyph in mark) * size / 1000
    ink_bottom = min(glyph.font.ink(glyph.char)[1] for glyph in mark) * size / 1000
    base = frame.top + MARK_TOP + ink_top
    _centre(flow, mark, base - ASCENT * size, RED)
    number_top = base - ink_bottom + LEADING + 2 * frame.pitch
    number = _body(flow, head.number, Face.FANGSONG)
    if head.signer:
        _place(flow, number, frame.left + frame.cell, number_top)
        runs = [Run("签发人："), Run(head.signer, Face.KAITI)]
        signer = shape(flow.book, runs, SIZE_3, frame.cell)
        _place(flow, signer, frame.right - frame.cell - natural_width(signer), number_top)
    else:
        _centre(flow, number, number_top)
    lowest = min(glyph.font.ink(glyph.char)[1] for glyph in number)
    ink_end = number_top + ASCENT * SIZE_3 - lowest * SIZE_3 / 1000
    flow.y = ink_end + RED_RULE_GAP + RED_RULE_WIDTH / 2
    flow.pen.rules([(frame.left, flow.y, frame.right, flow.y)], RED_RULE_WIDTH, RED)


def title(flow: Flow, lines: tuple[str, ...], subtitle: str, *, close: bool) -> None:
    """Draw the title from `flow.y`, then leave a line (or, *close*, a little) before the text."""
    frame = flow.frame
    capacity = int(frame.width / SIZE_2) - 1
    for text in (part for line in lines for part in balanced(line, capacity)):
        _centre(flow, shape(flow.book, [Run(text, Face.BIAOSONG)], SIZE_2), flow.y)
        flow.y += TITLE_PITCH
    if subtitle:
        _centre(flow, _body(flow, subtitle, Face.KAITI), flow.y)
        flow.y += SIZE_3 + LEADING
    if close:
        return
    line = round((flow.y - frame.top) / frame.pitch) + 1
    flow.y = frame.top + line * frame.pitch


def annex_head(flow: Flow, annex: Annex) -> None:
    """Begin an annex: its label on line 1 in 黑体, its title centred on line 3 (§7.3.7)."""
    if not flow.fresh:
        flow.new_page()
    flow.paragraph((Run(annex.label, Face.HEITI),), indent=0)
    if annex.title:
        flow.y += flow.frame.pitch
        title(flow, (annex.title,), "", close=False)


def signature_lines(signature: Signature | None) -> int:
    """Return how many lines the signature takes, the empty ones above it included."""
    if signature is None:
        return 0
    return 2 + (SEALED_BLANKS if signature.sealed else UNSEALED_BLANKS)


def signature(flow: Flow, signed: Signature) -> float:
    """Draw 署名 and 成文日期; return how far down the seal, if any, will reach."""
    frame = flow.frame
    blanks = SEALED_BLANKS if signed.sealed else UNSEALED_BLANKS
    flow.need_lines(2 + blanks)
    flow.blank(blanks)
    org = _body(flow, signed.org, Face.FANGSONG)
    date = _body(flow, signed.date, Face.FANGSONG)
    org_width, date_width = natural_width(org), natural_width(date)
    if signed.sealed:
        date_x = frame.width - DATE_INDENT * frame.cell - date_width
        org_x = min(date_x + (date_width - org_width) / 2, frame.width - org_width)
    else:
        date_x = frame.width - org_width
        if date_x + date_width > frame.width - 2 * frame.cell:
            date_x = frame.width - 2 * frame.cell - date_width
        org_x = date_x - 2 * frame.cell
    org_top = flow.y
    flow.put(_straight(org), max(org_x, 0.0))
    flow.put(_straight(date), date_x)
    if not signed.sealed:
        return flow.y
    centre = (org_top + org_top + frame.pitch + SIZE_3) / 2
    return centre + SEAL / 2


def imprint(flow: Flow, printed: Imprint, lowest: float) -> None:
    """Draw 版记 at the foot of the 版心; on a new page if what reaches *lowest* is in its way."""
    frame = flow.frame
    width = frame.width - 2 * SIZE_4
    rows = [_labelled(flow, text, width) for text in _imprint_texts(printed)]
    height = IMPRINT_PITCH * (sum(map(len, rows)) + 1)
    if printed.proofreader or printed.copies:
        height += IMPRINT_PITCH
    if lowest > frame.bottom - height:
        flow.new_page()
    y = frame.bottom - height
    outer, inner = RULE_OUTER / 2, []
    flow.pen.rules([(frame.left, y + outer, frame.right, y + outer)], RULE_OUTER)
    for lines in rows:
        for line, indent in lines:
            top = y + (IMPRINT_PITCH - SIZE_4) / 2
            flow.pen.line(line, frame.left + SIZE_4 + indent, top)
            y += IMPRINT_PITCH
        inner.append((frame.left, y, frame.right, y))
    _pair(flow, printed.printer, f"{printed.printed_on}印发" if printed.printed_on else "", y)
    if printed.proofreader or printed.copies:
        y += IMPRINT_PITCH
        inner.append((frame.left, y, frame.right, y))
        proofreader = f"校对：{printed.proofreader}" if printed.proofreader else ""
        _pair(flow, proofreader, f"共印{printed.copies}份" if printed.copies else "", y)
    flow.pen.rules(inner, RULE_INNER)
    last = frame.bottom - outer
    flow.pen.rules([(frame.left, last, frame.right, last)], RULE_OUTER)
    flow.y = frame.bottom


def _imprint_texts(printed: Imprint) -> list[tuple[str, str]]:
    texts = []
    if printed.publicity:
        texts.append(("公开方式：", printed.publicity))
    if printed.copy_to:
        texts.append(("抄送：", printed.copy_to.rstrip("。") + "。"))
    return texts


def _labelled(flow: Flow, text: tuple[str, str], width: float) -> list[tuple[Line, float]]:
    """Return a labelled text's lines with their indents: later lines align with the first."""
    label, content = text
    head = shape(flow.book, [Run(label)], SIZE_4)
    indent = natural_width(head)
    body = shape(flow.book, [Run(content)], SIZE_4)
    lines = set_lines(body, width - indent, width - indent)
    first = lines[0]
    joined = Line(
        [*head, *first.glyphs],
        [*_straight(head).places, *(place + indent for place in first.places)],
        indent + first.end,
    )
    return [(joined, 0.0), *((line, indent) for line in lines[1:])]


def _pair(flow: Flow, left: str, right: str, y: float) -> None:
    top = y + (IMPRINT_PITCH - SIZE_4) / 2
    if left:
        _place(flow, shape(flow.book, [Run(left)], SIZE_4), flow.frame.left + SIZE_4, top)
    if right:
        glyphs = shape(flow.book, [Run(right)], SIZE_4)
        _place(flow, glyphs, flow.frame.right - SIZE_4 - natural_width(glyphs), top)


def _mark(flow: Flow, text: str) -> list[Glyph]:
    """Return 发文机关标志 in the largest size that fits (its size is not prescribed)."""
    glyphs: list[Glyph] = []
    for size in MARK_SIZES:
        glyphs = shape(flow.book, [Run(text, Face.BIAOSONG)], size)
        if natural_width(glyphs) <= flow.frame.width * MARK_SHARE:
            return glyphs
    return glyphs


def _body(flow: Flow, text: str, face: Face) -> list[Glyph]:
    return shape(flow.book, [Run(text, face)], SIZE_3, flow.frame.cell)


def _straight(glyphs: list[Glyph]) -> Line:
    return justified(glyphs, natural_width(glyphs), stretch=False)


def _centre(flow: Flow, glyphs: list[Glyph], top: float, colour: Colour = BLACK) -> None:
    spare = flow.frame.width - natural_width(glyphs)
    _place(flow, glyphs, flow.frame.left + spare / 2, top, colour)


def _place(flow: Flow, glyphs: list[Glyph], x: float, top: float, colour: Colour = BLACK) -> None:
    flow.pen.line(_straight(glyphs), x, top, colour)
