"""What an official document ends with: signature, attendance, 版记 (GB/T 9704-2012 §7, §10.3)."""

import math
from dataclasses import dataclass

from zwcx_desktop.printing.fixed import at_right, body, place, straight
from zwcx_desktop.printing.flow import Flow
from zwcx_desktop.printing.grid import (
    PORTRAIT,
    RULE_INNER,
    RULE_OUTER,
    SEAL,
    SEAL_APART,
    SIZE_3,
    SIZE_4,
)
from zwcx_desktop.printing.linebreak import Line, natural_width, set_lines, shape
from zwcx_desktop.printing.paper import (
    Correspondence,
    Face,
    Head,
    Imprint,
    ImprintPage,
    JointSignature,
    Minutes,
    Run,
    Signature,
    Signed,
    StampedSignature,
)

IMPRINT_PITCH = SIZE_4 * 1.9
DATE_INDENT = 4
"""成文日期 of a sealed document stands four 字 from the right edge (§7.3.5.1)."""

UNSEALED_INDENT = 2
SEALED_BLANKS, UNSEALED_BLANKS, STAMPED_BLANKS = 2, 1, 2
"""Lines between the text and 署名: a 42 mm seal's head stays within a line of the text above."""

SEALS_IN_ROW = 3
ROW_LINES = math.ceil((SEAL + SEAL_APART) / PORTRAIT.pitch)
"""Lines from one row of seals to the next."""

STAMP_CELLS, STAMP_GAP = 5, 2
"""Room of a 签名章 in 字, and from it to the post written at its left (§7.3.5.3)."""

STAMP_LINES = 2
"""Lines from one stamped post to the next, and to the date."""


def signature_lines(flow: Flow, signed: Signed | None) -> int:
    """Return how many lines the signature takes, the empty ones above it included."""
    match signed:
        case None:
            return 0
        case Signature():
            return 2 + (SEALED_BLANKS if signed.sealed else UNSEALED_BLANKS)
        case StampedSignature():
            return STAMPED_BLANKS + STAMP_LINES * len(signed.posts) + 1
        case JointSignature(sealed=False):
            return UNSEALED_BLANKS + len(signed.orgs) + 1
        case JointSignature():
            return _rows(flow, signed).lines


def signature(flow: Flow, signed: Signed) -> float:
    """Draw 署名 and 成文日期; return how far down the seal, if any, will reach."""
    match signed:
        case StampedSignature():
            return _stamped(flow, signed)
        case JointSignature(sealed=True):
            return _seals(flow, signed)
        case JointSignature():
            return _unsealed(flow, signed.orgs, signed.date)
        case Signature(sealed=False):
            return _unsealed(flow, (signed.org,), signed.date)
        case _:
            return _seals(flow, JointSignature((signed.org,), signed.date))


def attendance(flow: Flow, minutes: Minutes) -> None:
    """Draw 出席, 请假 and 列席, those there are; further lines align with the names (§10.3)."""
    rows = (("出席", minutes.present), ("请假", minutes.excused), ("列席", minutes.observers))
    for number, (label, names) in enumerate(row for row in rows if row[1]):
        if not number:
            flow.blank(1)
        flow.paragraph((Run(f"{label}：", Face.HEITI), Run(names)), hang=5)


def _unsealed(flow: Flow, orgs: tuple[str, ...], date: str) -> float:
    """Draw 署名 two 字 from the right, the others below; the date two 字 right of the first."""
    frame = flow.frame
    flow.need_lines(UNSEALED_BLANKS + len(orgs) + 1)
    flow.blank(UNSEALED_BLANKS)
    names = [body(flow, org) for org in orgs]
    written = body(flow, date)
    indent = UNSEALED_INDENT * frame.cell
    widest = max(*map(natural_width, names), natural_width(written) + indent)
    x = max(frame.right - indent - widest, frame.left)
    for name in names:
        place(flow, name, x, flow.y)
        flow.y += frame.pitch
    place(flow, written, x + indent, flow.y)
    flow.y += frame.pitch
    return flow.y


def _stamped(flow: Flow, signed: StampedSignature) -> float:
    """Draw the posts with room for a stamp at their right, then the date."""
    frame = flow.frame
    flow.need_lines(signature_lines(flow, signed))
    flow.blank(STAMPED_BLANKS)
    for post in signed.posts:
        glyphs = body(flow, post)
        x = at_right(flow, glyphs, DATE_INDENT + STAMP_CELLS + STAMP_GAP)
        place(flow, glyphs, x, flow.y)
        flow.y += STAMP_LINES * frame.pitch
    written = body(flow, signed.date)
    place(flow, written, at_right(flow, written, DATE_INDENT), flow.y)
    flow.y += frame.pitch
    return flow.y


@dataclass(frozen=True, slots=True)
class _Rows:
    """How the seals of several organs stand: the last of each row is centred at *last*."""

    columns: int
    rows: int
    step: float
    last: float

    @property
    def lines(self) -> int:
        """Lines from the text down to the date."""
        return SEALED_BLANKS + (self.rows - 1) * ROW_LINES + 2


def _rows(flow: Flow, signed: JointSignature) -> _Rows:
    """Return rows as long as the 版心 holds, about equal, both ends of each within it."""
    frame, count = flow.frame, len(signed.orgs)
    written = body(flow, signed.date)
    last = at_right(flow, written, DATE_INDENT) + natural_width(written) / 2
    if count == 1:
        return _Rows(1, 1, 0.0, last)
    widest = max(natural_width(body(flow, org)) for org in signed.orgs)
    step = max(SEAL + SEAL_APART, widest + frame.cell)
    room = max(last - frame.left - max(SEAL, widest) / 2, 0.0)
    rows = math.ceil(count / min(int(room / step) + 1, SEALS_IN_ROW))
    columns = math.ceil(count / rows)
    if columns > 1:
        step = max(step, min(room / (columns - 1), 2 * SEAL))
    return _Rows(columns, rows, step, last)


def _seals(flow: Flow, signed: JointSignature) -> float:
    """Draw 署名 in rows, each with the room of its seal, the last above the date (§7.3.5.1)."""
    frame, stand = flow.frame, _rows(flow, signed)
    flow.need_lines(stand.lines)
    flow.blank(SEALED_BLANKS)
    for row in range(stand.rows):
        inside = signed.orgs[row * stand.columns : (row + 1) * stand.columns]
        if row:
            flow.y += ROW_LINES * frame.pitch
            flow.need_lines(2)
        for i, org in enumerate(inside):
            name = body(flow, org)
            x = stand.last - (len(inside) - 1 - i) * stand.step - natural_width(name) / 2
            x = max(min(x, frame.right - natural_width(name)), frame.left)
            place(flow, name, x, flow.y)
    reach = (2 * flow.y + frame.pitch + SIZE_3) / 2 + SEAL / 2
    flow.y += frame.pitch
    written = body(flow, signed.date)
    place(flow, written, at_right(flow, written, DATE_INDENT), flow.y)
    flow.y += frame.pitch
    return reach


def imprint(flow: Flow, printed: Imprint, head: Head | None, lowest: float) -> None:
    """Draw 版记 at the foot of the 版心; on a new page if what reaches *lowest* is in its way.

    A letter's has neither rules nor 印发机关 and 印发日期 (§10.1).
    """
    frame = PORTRAIT
    texts = imprint_texts(printed)
    rows = [_labelled(flow, text, frame.width - 2 * SIZE_4) for text in texts]
    pairs = [] if isinstance(head, Correspondence) else imprint_pairs(printed)
    height = IMPRINT_PITCH * (sum(map(len, rows)) + len(pairs))
    if not height:
        return
    if lowest > frame.bottom - height or flow.landscape:
        flow.new_page(landscape=False)
    if printed.page is ImprintPage.EVEN and flow.page % 2:
        _turn_to_back(flow)
    y = frame.bottom - height
    between = []
    for lines in rows:
        with flow.pen.tagged("P"):
            for line, indent in lines:
                top = y + (IMPRINT_PITCH - SIZE_4) / 2
                flow.pen.line(line, frame.left + SIZE_4 + indent, top)
                y += IMPRINT_PITCH
        between.append(y)
    for left, right in pairs:
        _pair(flow, left, right, y)
        y += IMPRINT_PITCH
        between.append(y)
    if pairs:
        _imprint_rules(flow, frame.bottom - height, between[:-1])
    flow.y = frame.bottom


def _turn_to_back(flow: Flow) -> None:
    """Go on to the back of the leaf; a blank page and the 版记 after it have no number (§7.5)."""
    blank = flow.fresh
    flow.numbered = flow.numbered and not blank
    flow.new_page(landscape=False)
    flow.numbered = flow.numbered and not blank


def _imprint_rules(flow: Flow, top: float, between: list[float]) -> None:
    left, right, outer = PORTRAIT.left, PORTRAIT.right, RULE_OUTER / 2
    ends = (top + outer, PORTRAIT.bottom - outer)
    flow.pen.rules([(left, y, right, y) for y in ends], RULE_OUTER)
    flow.pen.rules([(left, y, right, y) for y in between], RULE_INNER)


def imprint_pairs(printed: Imprint) -> list[tuple[str, str]]:
    """Return 印发机关 with 印发日期, and 校对 with 份数 where they are given."""
    pairs = [(printed.printer, f"{printed.printed_on}印发" if printed.printed_on else "")]
    proofreader = f"校对：{printed.proofreader}" if printed.proofreader else ""
    copies = f"共印{printed.copies}份" if printed.copies else ""
    return pairs + [(proofreader, copies)] * bool(proofreader or copies)


def imprint_texts(printed: Imprint) -> list[tuple[str, str]]:
    """Return 公开方式 and 抄送 with their labels, those there are."""
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
        [*straight(head).places, *(place + indent for place in first.places)],
        indent + first.end,
    )
    return [(joined, 0.0), *((line, indent) for line in lines[1:])]


def _pair(flow: Flow, left: str, right: str, y: float) -> None:
    top = y + (IMPRINT_PITCH - SIZE_4) / 2
    if left:
        place(flow, shape(flow.book, [Run(left)], SIZE_4), flow.frame.left + SIZE_4, top)
    if right:
        glyphs = shape(flow.book, [Run(right)], SIZE_4)
        place(flow, glyphs, flow.frame.right - SIZE_4 - natural_width(glyphs), top)
