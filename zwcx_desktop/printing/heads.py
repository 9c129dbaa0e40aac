"""What an official document begins with: 版头 of each format, title (GB/T 9704-2012 §7, §10)."""

from zwcx_desktop.printing.fixed import (
    LEADING,
    at_right,
    body,
    centre,
    centred,
    highest,
    lowest,
    place,
    straight,
)
from zwcx_desktop.printing.flow import Flow
from zwcx_desktop.printing.grid import (
    ASCENT,
    LETTER_FOOT,
    LETTER_MARK_TOP,
    LETTER_RULE_WIDTH,
    MARK_TOP,
    ORDER_MARK_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RED_RULE_GAP,
    RED_RULE_WIDTH,
    RULE_BETWEEN,
    RULE_THICK,
    RULE_THIN,
    SIZE_2,
    SIZE_3,
)
from zwcx_desktop.printing.linebreak import Glyph, justified, natural_width, shape
from zwcx_desktop.printing.paper import (
    Annex,
    Correspondence,
    Face,
    Head,
    Letterhead,
    Minutes,
    Order,
    Run,
)
from zwcx_desktop.printing.pen import RED
from zwcx_desktop.printing.titles import balanced

MARK_SIZES = (48.0, 42.0, 36.0, 30.0, 26.0, 22.0, 18.0)
MARK_SHARE = 0.96
JOINT_LARGEST = {2: 36.0, 3: 30.0, 4: 26.0}
JOINT_PITCH = 1.35
"""Several organs' marks: the largest size by their number, and the distance of their lines."""

WENJIAN = "文件"
TITLE_PITCH = SIZE_2 + LEADING
SIGNERS_IN_ROW = 2


def head(flow: Flow, said: Head) -> None:
    """Draw the 版头 and leave `flow.y` where the title, or an order's text, begins."""
    match said:
        case Letterhead():
            _letterhead(flow, said)
        case Correspondence():
            _correspondence(flow, said)
        case Order():
            _order(flow, said)
        case Minutes():
            _minutes(flow, said)


def title(flow: Flow, lines: tuple[str, ...], whole: tuple[str, ...] = ()) -> None:
    """Draw the title from `flow.y`; names in *whole* are not divided where lines are broken."""
    if not lines:
        return
    capacity = int(flow.frame.width / SIZE_2) - 1
    with flow.pen.tagged("H1"):
        for text in (part for line in lines for part in balanced(line, capacity, whole)):
            glyphs = shape(flow.book, [Run(text, Face.BIAOSONG)], SIZE_2)
            flow.pen.line(straight(glyphs), centred(flow, glyphs), flow.y)
            flow.y += TITLE_PITCH


def subtitle(flow: Flow, text: str) -> None:
    """Draw the line below the title in 楷体, on several where it is long."""
    if not text:
        return
    with flow.pen.tagged("P"):
        for line in balanced(text, flow.frame.cells - 2):
            glyphs = body(flow, line, Face.KAITI)
            flow.pen.line(straight(glyphs), centred(flow, glyphs), flow.y)
            flow.y += SIZE_3 + LEADING


def line_below(flow: Flow) -> None:
    """Leave a line between the title and the text, which stands on the grid."""
    frame = flow.frame
    flow.y = frame.top + (round((flow.y - frame.top) / frame.pitch) + 1) * frame.pitch


def annex_head(flow: Flow, annex: Annex) -> None:
    """Begin an annex: its label on line 1 in 黑体, its title centred on line 3 (§7.3.7)."""
    if not flow.fresh or flow.landscape is not annex.landscape:
        flow.new_page(landscape=annex.landscape)
    flow.paragraph((Run(annex.label, Face.HEITI),), indent=0)
    if annex.title:
        flow.y += flow.frame.pitch
        title(flow, (annex.title,))
        line_below(flow)


def _letterhead(flow: Flow, said: Letterhead) -> None:
    frame = flow.frame
    _corner(flow, (said.copy_no, said.secrecy, said.urgency), frame.top)
    if said.partners:
        top = _joint_marks(flow, said)
    else:
        top = _centred_mark(flow, said.mark, frame.top + MARK_TOP)
    top += LEADING + 2 * frame.pitch
    number = body(flow, said.number)
    if said.signers:
        top = _signers(flow, said.signers, top)
        place(flow, number, frame.left + frame.cell, top)
    else:
        centre(flow, number, top)
    _red_rule(flow, number, top)


def _correspondence(flow: Flow, said: Correspondence) -> None:
    frame = flow.frame
    rule = _centred_mark(flow, said.mark, LETTER_MARK_TOP) + RED_RULE_GAP
    _double_rule(flow, rule, (RULE_THICK, RULE_THIN))
    foot = PAGE_HEIGHT - LETTER_FOOT - (RULE_THIN + RULE_BETWEEN + RULE_THICK)
    _double_rule(flow, foot, (RULE_THIN, RULE_THICK))
    top = rule + RULE_THICK + RULE_BETWEEN + RULE_THIN + LEADING
    rows = _corner(flow, (said.copy_no, said.secrecy, said.urgency), top)
    number = body(flow, said.number)
    place(flow, number, at_right(flow, number, 0), top)
    flow.y = top + (max(rows, 1) - 1) * frame.pitch + SIZE_3 + LEADING + 2 * frame.pitch
    flow.numbered = False


def _order(flow: Flow, said: Order) -> None:
    frame = flow.frame
    top = _centred_mark(flow, said.mark, frame.top + ORDER_MARK_TOP) + LEADING + 2 * frame.pitch
    centre(flow, body(flow, said.number), top)
    flow.y = top + 3 * frame.pitch
    flow.snap()


def _minutes(flow: Flow, said: Minutes) -> None:
    frame = flow.frame
    top = _centred_mark(flow, said.mark, frame.top + MARK_TOP) + LEADING + frame.pitch
    last = body(flow, said.number or said.issuer or said.date or "　")
    if said.number:
        centre(flow, body(flow, said.number), top)
    if said.issuer or said.date:
        top += 2 * frame.pitch if said.number else 0.0
        issuer, date = body(flow, said.issuer), body(flow, said.date)
        place(flow, issuer, frame.left + frame.cell, top)
        place(flow, date, at_right(flow, date, 1), top)
        last = issuer + date
    _red_rule(flow, last, top)


def _red_rule(flow: Flow, above: list[Glyph], top: float) -> None:
    """Draw 红色分隔线 4 mm below the line *above*, which stands at *top*; go on two lines below."""
    frame = flow.frame
    ink_end = top + ASCENT * SIZE_3 - lowest(above)
    rule = ink_end + RED_RULE_GAP + RED_RULE_WIDTH / 2
    flow.pen.rules([(frame.left, rule, frame.right, rule)], RED_RULE_WIDTH, RED)
    flow.y = rule + LEADING + 2 * frame.pitch


def _double_rule(flow: Flow, top: float, widths: tuple[float, float]) -> None:
    """Draw a red double rule across the sheet, its upper edge at *top* (§10.1)."""
    left = (PAGE_WIDTH - LETTER_RULE_WIDTH) / 2
    for width in widths:
        y = top + width / 2
        flow.pen.rules([(left, y, left + LETTER_RULE_WIDTH, y)], width, RED)
        top += width + RULE_BETWEEN


def _corner(flow: Flow, texts: tuple[str, str, str], top: float) -> int:
    """Draw 份号, 密级 and 紧急程度 at the left edge, those there are; return how many."""
    faces = (Face.FANGSONG, Face.HEITI, Face.HEITI)
    said = [(text, face) for text, face in zip(texts, faces, strict=True) if text]
    for row, (text, face) in enumerate(said):
        place(flow, body(flow, text, face), flow.frame.left, top + row * flow.frame.pitch)
    return len(said)


def _centred_mark(flow: Flow, text: str, ink_top: float) -> float:
    """Draw a mark in the largest size that fits, its ink beginning at *ink_top*; return its end.

    The standard does not prescribe the size.
    """
    glyphs: list[Glyph] = []
    for size in MARK_SIZES:
        glyphs = shape(flow.book, [Run(text, Face.BIAOSONG)], size)
        if natural_width(glyphs) <= flow.frame.width * MARK_SHARE:
            break
    base = ink_top + highest(glyphs)
    centre(flow, glyphs, base - ASCENT * glyphs[0].size, RED)
    return base - lowest(glyphs)


def _joint_marks(flow: Flow, said: Letterhead) -> float:
    """Draw the organs below one another, equally wide, 文件 in the middle of their right side.

    §7.2.4. Returns where the ink of the last ends.
    """
    frame = flow.frame
    names = (said.mark.removesuffix(WENJIAN), *said.partners)
    right = WENJIAN if said.mark.endswith(WENJIAN) else ""
    largest = JOINT_LARGEST.get(len(names), 22.0)
    rows: list[list[Glyph]] = []
    wide = size = gap = 0.0
    for size in (size for size in MARK_SIZES if size <= largest):
        rows = [shape(flow.book, [Run(name, Face.BIAOSONG)], size) for name in names]
        wide, gap = max(map(natural_width, rows)), size / 2 if right else 0.0
        if wide + gap + size * len(right) <= frame.width * MARK_SHARE:
            break
    x = frame.left + (frame.width - wide - gap - size * len(right)) / 2
    base = frame.top + MARK_TOP + highest(rows[0])
    for row, glyphs in enumerate(rows):
        top = base + row * size * JOINT_PITCH - ASCENT * size
        with flow.pen.tagged("P"):
            flow.pen.line(justified(glyphs, wide, stretch=True), x, top, RED)
    middle = (len(rows) - 1) * size * JOINT_PITCH / 2
    if right:
        glyphs = shape(flow.book, [Run(right, Face.BIAOSONG)], size)
        place(flow, glyphs, x + wide + gap, base + middle - ASCENT * size, RED)
    return base + (len(rows) - 1) * size * JOINT_PITCH - lowest(rows[-1])


def _signers(flow: Flow, signers: tuple[str, ...], top: float) -> float:
    """Draw 签发人 at the right, two names a row (§7.2.6); return the top of the last row."""
    frame = flow.frame
    label = body(flow, "签发人：")
    names = [body(flow, name, Face.KAITI) for name in signers]
    columns = min(len(names), SIGNERS_IN_ROW)
    step = max(map(natural_width, names)) + frame.cell
    start = frame.right - frame.cell - (columns * step - frame.cell)
    place(flow, label, start - natural_width(label), top)
    for number, glyphs in enumerate(names):
        row, column = divmod(number, SIGNERS_IN_ROW)
        place(flow, glyphs, start + column * step, top + row * frame.pitch)
    return top + (len(names) - 1) // SIGNERS_IN_ROW * frame.pitch
