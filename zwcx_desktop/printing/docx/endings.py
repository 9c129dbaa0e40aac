"""What an editable copy ends with: 附件说明, signature, attendance, 版记 (GB/T 9704-2012 §7)."""

import math

from zwcx_desktop.printing.docx.heads import LINE
from zwcx_desktop.printing.docx.markup import (
    TAB,
    Shape,
    border,
    cell,
    cells,
    gap,
    paragraph,
    row,
    run,
    table,
)
from zwcx_desktop.printing.endings import (
    DATE_INDENT,
    IMPRINT_PITCH,
    ROW_LINES,
    SEALED_BLANKS,
    SEALS_IN_ROW,
    STAMP_CELLS,
    STAMP_GAP,
    STAMP_LINES,
    STAMPED_BLANKS,
    UNSEALED_BLANKS,
    UNSEALED_INDENT,
    imprint_pairs,
    imprint_texts,
)
from zwcx_desktop.printing.grid import PORTRAIT, RULE_INNER, RULE_OUTER, SEAL, SEAL_APART, SIZE_4
from zwcx_desktop.printing.paper import (
    Correspondence,
    Face,
    Head,
    Imprint,
    JointSignature,
    Minutes,
    Signature,
    Signed,
    StampedSignature,
)

IMPRINT_LINE = SIZE_4 * 1.5
"""Pitch of 版记's lines; its rows are as high as on the printed page."""


def attachments(names: tuple[str, ...]) -> str:
    """Return 附件说明: one line below the text, wrapped lines aligned with the names (§7.3.4)."""
    content = []
    hang = 5 if len(names) == 1 else 6
    for at, name in enumerate(names):
        number = "" if len(names) == 1 else f"{at + 1}. "
        indent = 5 if at else 2
        shape = Shape(
            style="Attachments",
            before=0.0 if at else LINE,
            left=hang,
            first=indent - hang,
            keep=True,
        )
        content.append(paragraph(run(f"{number}{name}" if at else f"附件：{number}{name}"), shape))
    return "".join(content)


def attendance(minutes: Minutes) -> str:
    """Return 出席, 请假 and 列席, those there are (§10.3)."""
    rows = (("出席", minutes.present), ("请假", minutes.excused), ("列席", minutes.observers))
    said = [(label, names) for label, names in rows if names]
    return "".join(
        paragraph(
            run(f"{label}：", Face.HEITI) + run(names),
            Shape(left=5, first=-3, before=0.0 if at else LINE),
        )
        for at, (label, names) in enumerate(said)
    )


def signature(signed: Signed) -> str:
    """Return 署名 and 成文日期, on one page (§7.3.5)."""
    match signed:
        case StampedSignature():
            return _stamped(signed)
        case JointSignature(sealed=True) if len(signed.orgs) > 1:
            return _seals(signed)
        case JointSignature(sealed=True):
            return _sealed(signed.orgs[0], signed.date)
        case JointSignature():
            return _unsealed(signed.orgs, signed.date)
        case Signature(sealed=True):
            return _sealed(signed.org, signed.date)
        case _:
            return _unsealed((signed.org,), signed.date)


def imprint(printed: Imprint, head: Head | None) -> str:
    """Return 版记 at the foot of the 版心; a letter's has neither rules nor 印发机关 (§7.4, §10.1).

    A table that floats there, and the empty paragraph it hangs on.
    """
    letter = isinstance(head, Correspondence)
    pairs = [] if letter else imprint_pairs(printed)
    rows = [_labelled(label, text) for label, text in imprint_texts(printed)]
    rows += [_pair(left, right) for left, right in pairs]
    if not rows:
        return ""
    rules = "" if letter else _imprint_rules()
    drawn = [row([cell(text, PORTRAIT.width)]) for text in rows]
    place = (
        '<w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpX="0" w:tblpYSpec="bottom"/>'
        '<w:tblOverlap w:val="never"/>'
    )
    pad = (IMPRINT_PITCH - IMPRINT_LINE) / 2
    width = PORTRAIT.width
    return table((width,), drawn, borders=rules, margin=SIZE_4, pad=pad, place=place) + gap()


def _sealed(org: str, date: str) -> str:
    """Return 署名 centred on the date, which stands four 字 from the right edge (§7.3.5.1)."""
    right = max(DATE_INDENT + (cells(date) - cells(org)) / 2, 0.0)
    name = Shape(style="Signature", before=SEALED_BLANKS * LINE, right=right, justify="right")
    return paragraph(run(org), name) + _date(date)


def _date(date: str, before: float = 0.0) -> str:
    shape = Shape(style="Date", before=before, right=DATE_INDENT, justify="right")
    return paragraph(run(date), shape)


def _unsealed(orgs: tuple[str, ...], date: str) -> str:
    """Return 署名 two 字 from the right, the others below; the date two 字 right of the first."""
    widest = max(*map(cells, orgs), cells(date) + UNSEALED_INDENT)
    left = max(PORTRAIT.cells - UNSEALED_INDENT - widest, 0.0)
    names = [
        paragraph(
            run(org),
            Shape(style="Signature", left=left, before=0.0 if at else UNSEALED_BLANKS * LINE),
        )
        for at, org in enumerate(orgs)
    ]
    shape = Shape(style="Date", left=left + UNSEALED_INDENT)
    return "".join(names) + paragraph(run(date), shape)


def _stamped(signed: StampedSignature) -> str:
    """Return the posts with room for a stamp at their right, then the date (§7.3.5.3)."""
    right = DATE_INDENT + STAMP_CELLS + STAMP_GAP
    between = (STAMP_LINES - 1) * LINE
    posts = [
        paragraph(
            run(post),
            Shape(
                style="Signature",
                right=right,
                justify="right",
                before=between if at else STAMPED_BLANKS * LINE,
            ),
        )
        for at, post in enumerate(signed.posts)
    ]
    return "".join(posts) + _date(signed.date, between)


def _seals(signed: JointSignature) -> str:
    """Return 署名 in rows of up to three, each centred where its seal comes (§7.3.5.1)."""
    cell, count = PORTRAIT.cell, len(signed.orgs)
    last = PORTRAIT.width - (DATE_INDENT + cells(signed.date) / 2) * cell
    widest = max(map(cells, signed.orgs)) * cell
    step = max(SEAL + SEAL_APART, widest + cell)
    room = max(last - max(SEAL, widest) / 2, 0.0)
    rows = math.ceil(count / min(int(room / step) + 1, SEALS_IN_ROW))
    columns = math.ceil(count / rows)
    if columns > 1:
        step = max(step, min(room / (columns - 1), 2 * SEAL))
    content = []
    for at in range(0, count, columns):
        names = signed.orgs[at : at + columns]
        stops = [last - (len(names) - 1 - i) * step for i in range(len(names))]
        shape = Shape(
            style="Signature",
            before=((ROW_LINES - 1) if at else SEALED_BLANKS) * LINE,
            tabs=tuple(("center", stop) for stop in stops),
        )
        content.append(paragraph("".join(TAB + run(name) for name in names), shape))
    return "".join(content) + _date(signed.date)


def _labelled(label: str, text: str) -> str:
    """Return a labelled text whose later lines align with the first."""
    hang = cells(label) * SIZE_4 / PORTRAIT.cell
    shape = Shape(style="Imprint", left=hang, first=-hang)
    return paragraph(run(f"{label}{text}"), shape)


def _pair(left: str, right: str) -> str:
    """Return two texts on one line, one at each edge."""
    edge = PORTRAIT.width - 2 * SIZE_4
    shape = Shape(style="Imprint", tabs=(("right", edge),), justify="left")
    return paragraph(run(left) + TAB + run(right), shape)


def _imprint_rules() -> str:
    outer, inner = RULE_OUTER, RULE_INNER
    return border("top", outer) + border("bottom", outer) + border("insideH", inner)
