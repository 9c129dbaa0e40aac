"""What an editable copy begins with: 版头, title, addressee (GB/T 9704-2012 §7, §10).

Places are those of the printed page as near as lines of text come to it: a word processor knows a
line's pitch, not where its ink begins.
"""

from zwcx_desktop.printing.about import organs
from zwcx_desktop.printing.docx.markup import (
    TAB,
    Shape,
    border,
    cell,
    cells,
    gap,
    lines,
    paragraph,
    row,
    run,
    table,
    twips,
)
from zwcx_desktop.printing.docx.pages import RED, double_rule
from zwcx_desktop.printing.docx.styles import NUMBER_PITCH
from zwcx_desktop.printing.grid import (
    LETTER_MARK_TOP,
    LETTER_RULE_WIDTH,
    MARK_TOP,
    ORDER_MARK_TOP,
    PAGE_WIDTH,
    PORTRAIT,
    RED_RULE_GAP,
    RED_RULE_WIDTH,
    SIZE_2,
    SIZE_3,
    Frame,
)
from zwcx_desktop.printing.heads import (
    JOINT_LARGEST,
    JOINT_PITCH,
    MARK_SHARE,
    MARK_SIZES,
    SIGNERS_IN_ROW,
    WENJIAN,
)
from zwcx_desktop.printing.paper import (
    Annex,
    Correspondence,
    Face,
    FormGrid,
    Head,
    Letterhead,
    Minutes,
    Order,
    Paper,
)
from zwcx_desktop.printing.titles import balanced

LINE = PORTRAIT.height / PORTRAIT.lines
"""Pitch of the document grid."""

MARK_LINE, MARK_WHITE, MARK_BELOW = 1.2, 0.12, 0.15
"""Pitch of a mark's line in type sizes, and how much of it is white above and below the ink."""

APART = SIZE_3 / 2
"""What lines of their own pitch lack to stand as far apart as lines of the grid, about."""


def opening(paper: Paper, frame: Frame) -> str:
    """Return 版头, title, subtitle and addressee of *paper*."""
    sheet = paper.landscape or any(isinstance(block, FormGrid) for block in paper.blocks)
    content = _head(paper.letterhead) if paper.letterhead else ""
    before = _title_below(paper.letterhead) if paper.letterhead else 0.0 if sheet else LINE - APART
    after = 0.0 if sheet else LINE
    last = 0.0 if paper.subtitle else after
    content += _title(paper.title, frame, organs(paper), before, last)
    if paper.title and paper.subtitle:
        content += paragraph(run(paper.subtitle), Shape(style="Subtitle", after=after))
    if paper.addressee:
        content += paragraph(run(f"{paper.addressee}："), Shape(style="Salutation"))
    return content


def annex_opening(annex: Annex, frame: Frame, *, turn: bool) -> str:
    """Return an annex's label on line 1, its title centred on line 3 (§7.3.7)."""
    label = paragraph(run(annex.label), Shape(style="AnnexLabel", turn=turn))
    return label + _title((annex.title,) if annex.title else (), frame, (), LINE, LINE)


def _title(
    texts: tuple[str, ...], frame: Frame, whole: tuple[str, ...], before: float, after: float
) -> str:
    """Return a title in lines that read well; names in *whole* are not divided."""
    if not texts:
        return ""
    capacity = int(frame.width / SIZE_2) - 1
    parts = [part for text in texts for part in balanced(text, capacity, whole)]
    return paragraph(lines(parts), Shape(style="Title", before=before, after=after))


def _title_below(head: Head) -> float:
    """Return the white between 版头 and title: two lines, from a line on the grid or off it."""
    return 2 * LINE + (0.0 if isinstance(head, Correspondence) else APART)


def _head(said: Head) -> str:
    match said:
        case Letterhead():
            return _letterhead(said)
        case Correspondence():
            return _correspondence(said)
        case Order():
            number = Shape(style="Number", before=2 * LINE + APART, after=2 * LINE + APART)
            return _mark(said.mark, ORDER_MARK_TOP) + paragraph(run(said.number), number)
        case Minutes():
            return _minutes(said)


def _letterhead(said: Letterhead) -> str:
    corner = _corner(said.copy_no, said.secrecy, said.urgency)
    down = MARK_TOP - len(corner) * LINE
    mark = _joint_marks(said, down) if said.partners else _mark(said.mark, down)
    return "".join(map(paragraph, corner)) + mark + _number_line(said.number, said.signers)


def _number_line(number: str, signers: tuple[str, ...]) -> str:
    """Return 发文字号 over the red rule; 签发人, two names a row, at the right (§7.2.6)."""
    rule = _red_rule()
    if not signers:
        return paragraph(run(number), Shape(style="Number", before=2 * LINE + APART, borders=rule))
    rows = [signers[at : at + SIGNERS_IN_ROW] for at in range(0, len(signers), SIGNERS_IN_ROW)]
    step = max(map(cells, signers)) + 1
    start = PORTRAIT.cells - 1 - (min(len(signers), SIGNERS_IN_ROW) * step - 1)
    stops = (start - cells("签发人："), *(start + step * i for i in range(SIGNERS_IN_ROW)))
    tabs = tuple(("left", at * PORTRAIT.cell) for at in stops)
    content = []
    for at, names in enumerate(rows):
        first, last = at == 0, at == len(rows) - 1
        label = run("签发人：") if first else ""
        said = (run(number) if last else "") + TAB + (label or TAB)
        said += TAB.join(run(name, Face.KAITI) for name in names)
        content.append(
            paragraph(
                said,
                Shape(
                    style="Number",
                    tabs=tabs,
                    before=2 * LINE + APART if first else LINE - NUMBER_PITCH,
                    first=1,
                    borders=rule if last else "",
                    justify="left",
                ),
            )
        )
    return "".join(content)


def _joint_marks(said: Letterhead, down: float) -> str:
    """Return the organs below one another, equally wide, 文件 at their right (§7.2.4)."""
    names = (said.mark.removesuffix(WENJIAN), *said.partners)
    right = WENJIAN if said.mark.endswith(WENJIAN) else ""
    widest = max(map(cells, names))
    em = widest + (0.5 + len(right) if right else 0)
    largest = JOINT_LARGEST.get(len(names), 22.0)
    size = _fitting(em, largest)
    shape = Shape(style="Mark", line=size * JOINT_PITCH, justify="distribute")
    left = "".join(paragraph(run(name, None, size), shape) for name in names)
    widths = [(widest + 0.6) * size]
    placed = [cell(left, widths[0])]
    if right:
        widths.append((len(right) + 0.6) * size)
        word = paragraph(run(right, None, size), Shape(style="Mark", line=size * JOINT_PITCH))
        placed.append(cell(word, widths[1]))
    white = down - (JOINT_PITCH - 1) * size
    return gap(white) + table(widths, [row(placed)], margin=size * 0.15, side="center")


def _correspondence(said: Correspondence) -> str:
    """Return a letter's mark 30 mm from the sheet's edge over its rule, and the number (§10.1)."""
    size = _fitting(cells(said.mark))
    frame = (
        f'<w:framePr w:w="{twips(LETTER_RULE_WIDTH)}" w:wrap="notBeside" w:vAnchor="page"'
        f' w:hAnchor="page" w:x="{twips((PAGE_WIDTH - LETTER_RULE_WIDTH) / 2)}"'
        f' w:y="{twips(LETTER_MARK_TOP - MARK_WHITE * size)}"/>'
    )
    rule = double_rule("bottom", thick_first=True, space=RED_RULE_GAP - MARK_BELOW * size)
    shape = Shape(style="Mark", frame=frame, borders=rule, line=size * MARK_LINE)
    mark = paragraph(run(said.mark, None, size), shape)
    tabs = (("right", PORTRAIT.width),)
    first, *others = _corner(said.copy_no, said.secrecy, said.urgency) or [""]
    rows = [paragraph(first + TAB + run(said.number), Shape(tabs=tabs, justify="left"))]
    return mark + "".join((*rows, *map(paragraph, others)))


def _minutes(said: Minutes) -> str:
    mark, rule = _mark(said.mark, MARK_TOP), _red_rule()
    dated = said.issuer or said.date
    content = ""
    if said.number or not dated:
        shape = Shape(style="Number", before=LINE + APART, borders="" if dated else rule)
        content = paragraph(run(said.number), shape)
    if dated:
        ends = (("right", PORTRAIT.width - PORTRAIT.cell),)
        shape = Shape(
            style="Number", before=LINE + APART, first=1, tabs=ends, borders=rule, justify="left"
        )
        content += paragraph(run(said.issuer) + TAB + run(said.date), shape)
    return mark + content


def _mark(text: str, down: float) -> str:
    """Return a mark in the largest size that fits, its ink *down* points below the line before."""
    size = _fitting(cells(text))
    shape = Shape(style="Mark", before=down - MARK_WHITE * size, line=size * MARK_LINE)
    return paragraph(run(text, None, size), shape)


def _fitting(em: float, largest: float = MARK_SIZES[0]) -> float:
    """Return the largest size, not above *largest*, at which *em* 字 fit the 版心."""
    sizes = [size for size in MARK_SIZES if size <= largest]
    room = PORTRAIT.width * MARK_SHARE
    return next((size for size in sizes if em * size <= room), sizes[-1])


def _corner(copy_no: str, secrecy: str, urgency: str) -> list[str]:
    """Return 份号, 密级 and 紧急程度 as runs, those there are (§7.2.1 to §7.2.3)."""
    said = ((copy_no, None), (secrecy, Face.HEITI), (urgency, Face.HEITI))
    return [run(text, face) for text, face in said if text]


def _red_rule() -> str:
    """Return 红色分隔线, 4 mm below the line it belongs to (§7.2.7)."""
    return border("bottom", RED_RULE_WIDTH, space=RED_RULE_GAP, colour=RED)
