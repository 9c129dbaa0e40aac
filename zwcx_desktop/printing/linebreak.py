"""Breaking Chinese text into justified lines (避头尾), free of any file format.

A line may not begin with closing punctuation nor end with opening punctuation; numbers, Latin
words, —— and …… are not divided (GB/T 15834-2011 §5.1). Punctuation is squeezed to take one more
character in (推入); else it is pushed to the next line and the gaps are stretched (推出).
Lengths in points.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from zwcx_desktop.printing.fonts import FULL_MARKS, FaceTable, FontBook, MissingGlyph, UnknownChar
from zwcx_desktop.printing.paper import Inline, Run
from zwcx_desktop.printing.sfnt import TrueType
from zwcx_desktop.printing.undivided import NARROW_BREAKS, SOFT_BREAKS, glued_after, in_word

NO_START = frozenset("，。、；：？！．·—…～”’）〕】》〉」』］｝％‰℃°′″,.;:?!)]}%»›–‐・々")
NO_END = frozenset("“‘（〔【《〈「『［｛([{￥＄$§№#＃")
BLANK_RIGHT = frozenset("，。、；：？！”’）〕】》〉」』］｝．")
BLANK_LEFT = frozenset("“‘（〔【《〈「『［｛")
SPACES = frozenset(" \u3000")

SQUEEZE_LAST, SQUEEZE_INNER = 0.5, 0.35
"""How much of its width punctuation gives up, at the line's end and inside."""

SLACK = 0.01


@dataclass(slots=True)
class Glyph:
    """One character of a line: its font, the font's own advance, and the advance on our grid.

    *glued* forbids a break after it.
    """

    char: str
    font: TrueType
    natural: float
    width: float
    size: float
    glued: bool = False


@dataclass(slots=True)
class Line:
    """Glyphs, the place of each from the line's start, and where the line's advance *end*s."""

    glyphs: list[Glyph]
    places: list[float]
    end: float


def runs_of(content: Inline) -> tuple[Run, ...]:
    """Return *content* as runs."""
    return (Run(content),) if isinstance(content, str) else content


def shape(book: FontBook, runs: Iterable[Run], size: float, em: float | None = None) -> list[Glyph]:
    """Return the glyphs of *runs*; an em of type takes *em* points on the line (default *size*).

    Raises:
        MissingGlyph: no font has one of the characters.
    """
    wide = em or size
    texts = [(book.table(run.face), cleaned(run.text)) for run in runs]
    glued = iter(glued_after("".join([text for _, text in texts])))
    glyphs: list[Glyph] = []
    for table, text in texts:
        try:
            found = [table[char] for char in text]
        except UnknownChar as unknown:
            raise _missing(unknown.char, text) from unknown
        glyphs += [
            Glyph(
                char,
                font,
                width * size / 1000,
                wide if char in FULL_MARKS else width * wide / 1000,
                size,
                next(glued),
            )
            for char, (font, width) in zip(text, found, strict=True)
        ]
    return glyphs


def cleaned(text: str) -> str:
    """Return *text* as it is printed and read back out of the file: white space and ink alone.

    Every character with ink stays as it was typed. Nothing is normalised (NFC, NFKC): that would
    put another character into a name that is written with a compatibility ideograph.

    - Line ends and spaces of other widths become spaces, tabs a full one.
    - What neither has ink nor parts words goes: zero-width marks, bidirectional and other controls.
    - Variation selectors go: GB 18030 has none, the forms they tell apart are one character of it.
    """
    return text if text.isalnum() else text.translate(_PRINTED)


class _Printed(dict[int, str]):
    """What each character is printed as."""

    def __missing__(self, code: int) -> str:
        self[code] = printed = _printed(chr(code))
        return printed


_PRINTED = _Printed({ord("\t"): "\u3000", ord("\u3000"): "\u3000", ord("\r"): ""})


def _printed(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Zs", "Zl", "Zp") or char in "\n\v\f\x85":
        return " "
    return "" if category in ("Cc", "Cf") or _selects_variant(char) else char


def measure(table: FaceTable, text: str, size: float) -> float:
    """Return the width of *text* at *size*, one line, off the grid.

    Raises:
        MissingGlyph: no font has one of the characters.
    """
    try:
        return sum([table[c][1] for c in text]) * size / 1000
    except UnknownChar as unknown:
        raise _missing(unknown.char, text) from unknown


def natural_width(glyphs: Iterable[Glyph]) -> float:
    """Return the length of a line of *glyphs* neither squeezed nor stretched."""
    return sum(glyph.width for glyph in glyphs)


def set_lines(glyphs: list[Glyph], first: float, rest: float) -> list[Line]:
    """Return *glyphs* broken and justified: the first line *first* wide, the others *rest*.

    The last line is not stretched. Line widths are met exactly by ink, punctuation's blank half not
    counted. Spaces at a break stay at the end of the line, so that what is copied out has them.
    """
    lines: list[Line] = []
    start, width = 0, first
    while start < len(glyphs):
        cut = _cut(glyphs, start, width)
        while cut < len(glyphs) and glyphs[cut].char in SPACES:
            cut += 1
        lines.append(justified(glyphs[start:cut], width, stretch=cut < len(glyphs)))
        start, width = cut, rest
    return lines


def justified(glyphs: list[Glyph], width: float, *, stretch: bool) -> Line:
    """Return *glyphs* placed on a line of *width*: squeezed if too long, stretched if asked.

    Spaces at the end of a line that is full stand beyond it.
    """
    count = len(glyphs)
    spare = width - sum([glyph.width for glyph in glyphs])
    if stretch or spare < -SLACK:
        while count > 1 and glyphs[count - 1].char in SPACES:
            count -= 1
            spare += glyphs[count].width
    before, after = [0.0] * len(glyphs), [0.0] * len(glyphs)
    if spare < -SLACK:
        _squeeze(glyphs[:count], -spare, before, after)
    elif spare > SLACK and stretch:
        gaps = [i for i in range(count - 1) if not glyphs[i].glued and not _in_code(glyphs, i)]
        for i in gaps:
            after[i] = spare / len(gaps)
    places, x, end = [], 0.0, 0.0
    for i, glyph in enumerate(glyphs):
        places.append(x + before[i])
        x += before[i] + glyph.width + after[i]
        end = x if i < count else end
    return Line(glyphs, places, end)


def wrap(table: FaceTable, text: str, size: float, width: float) -> list[str]:
    """Return *text* as lines no wider than *width*, not justified: for cells of tables.

    Line ends in *text* are kept. Closing punctuation may hang its blank half over the edge, and
    spaces at a break stay at the end of their line.

    Raises:
        MissingGlyph: no font has one of the characters.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        clean = cleaned(part)
        if measure(table, clean, size) <= width + SLACK:
            lines.append(clean)
        else:
            lines += _wrapped(table, clean, size, width)
    return lines


def divided(text: str, capacity: int) -> list[str]:
    """Return *text* as lines of at most *capacity* characters, broken where `wrap` would."""
    glued, lines, start = glued_after(text), [], 0
    while start < len(text):
        cut = _legal(text, glued, start, min(start + capacity, len(text)))
        lines.append(text[start:cut])
        start = cut
    return lines


def _wrapped(table: FaceTable, text: str, size: float, width: float) -> list[str]:
    glued = glued_after(text)
    ends = list(accumulate(table[c][1] * size / 1000 for c in text))
    lines, start, used = [], 0, 0.0
    while start < len(text):
        cut = bisect_right(ends, used + width + SLACK)
        if cut < len(text) and text[cut] in BLANK_RIGHT and _half(ends, cut) - used <= width:
            cut += 1
        cut = _legal(text, glued, start, max(cut, start + 1))
        while cut < len(text) and text[cut] == " ":
            cut += 1
        lines.append(text[start:cut])
        start, used = cut, ends[cut - 1]
    return lines


def _half(ends: list[float], i: int) -> float:
    return (ends[i - 1] + ends[i]) / 2


def _legal(text: str, glued: list[bool], start: int, cut: int) -> int:
    """Return the last allowed break at or before *cut*.

    A word that no line holds is divided at its hyphens and slashes, else where the line ends.
    """
    if cut >= len(text):
        return len(text)
    legal = [k for k in range(cut, start, -1) if _parted(text[k - 1], text[k])]
    for k in legal:
        if not glued[k - 1]:
            return k
    joint = next((k for k in legal if _joins(text, k)), 0)
    # Where not even a mark goes with its figures, these at least stay whole: 25 ℃.
    whole = not (in_word(text[cut - 1]) and in_word(text[cut]))
    return joint or (cut if whole or not legal else legal[0])


def _parted(left: str, right: str) -> bool:
    return right not in NO_START and left not in NO_END


def _joins(text: str, k: int) -> bool:
    """Whether a long number or code can be divided after the mark before *k*."""
    return k > 1 and text[k - 1] in NARROW_BREAKS and text[k - 2].isalnum()


def _cut(glyphs: list[Glyph], start: int, width: float) -> int:
    """Return where the line that begins at *start* ends."""
    used, end = 0.0, start
    while end < len(glyphs) and used + glyphs[end].width <= width + SLACK:
        used += glyphs[end].width
        end += 1
    end = max(end, start + 1)
    if end >= len(glyphs) or _may_break(glyphs, end):
        return end
    return _pushed_in(glyphs, start, end, used - width) or _pushed_out(glyphs, start, end)


def _pushed_in(glyphs: list[Glyph], start: int, end: int, excess: float) -> int:
    """Return a break up to three glyphs later that squeezing makes room for, or 0."""
    for k in range(end + 1, min(end + 3, len(glyphs)) + 1):
        excess += glyphs[k - 1].width
        if k == len(glyphs) or _may_break(glyphs, k):
            room = sum(amount for _, amount, _ in _squeezable(glyphs[start:k]))
            return k if excess <= min(room, 1.01 * glyphs[start].size) + SLACK else 0
    return 0


def _pushed_out(glyphs: list[Glyph], start: int, end: int) -> int:
    text = "".join([glyph.char for glyph in glyphs[start : end + 1]])
    return start + _legal(text, [glyph.glued for glyph in glyphs[start : end + 1]], 0, end - start)


def _in_code(glyphs: list[Glyph], i: int) -> bool:
    """Whether a long code goes on behind glyph *i*: it may part there, but never spreads."""
    left, right = glyphs[i].char, glyphs[i + 1].char
    return left in SOFT_BREAKS and right.isascii() and right.isalnum()


def _may_break(glyphs: list[Glyph], i: int) -> bool:
    left, right = glyphs[i - 1], glyphs[i]
    return not left.glued and _parted(left.char, right.char)


def _squeezable(glyphs: list[Glyph]) -> list[tuple[int, float, bool]]:
    """Return (index, amount, on its left side) of each mark that can give room."""
    found = []
    last = len(glyphs) - 1
    for i, glyph in enumerate(glyphs):
        if glyph.natural < 0.9 * glyph.size:
            continue
        if glyph.char in BLANK_RIGHT:
            share = SQUEEZE_LAST if i == last else SQUEEZE_INNER
            found.append((i, min(glyph.width * share, _blank(glyph)), False))
        elif glyph.char in BLANK_LEFT:
            found.append((i, min(glyph.width * SQUEEZE_INNER, _blank(glyph)), True))
    return found


def _blank(glyph: Glyph) -> float:
    """Return how much white stands beside the ink of a mark: less at ！ and ？ than at 。 or ，."""
    left, _, right, _ = glyph.font.ink(glyph.char)
    blank = left if glyph.char in BLANK_LEFT else glyph.font.width(glyph.char) - right
    return max(blank, 0.0) * glyph.size / 1000


def _squeeze(glyphs: list[Glyph], need: float, before: list[float], after: list[float]) -> None:
    """Take *need* out of the punctuation, the line's last mark first."""
    marks = _squeezable(glyphs)
    if marks and marks[-1][0] == len(glyphs) - 1 and not marks[-1][2]:
        i, amount, _ = marks.pop()
        after[i] = -min(amount, need)
        need += after[i]
    room = sum(amount for _, amount, _ in marks)
    if need > SLACK and room:
        for i, amount, on_left in marks:
            (before if on_left else after)[i] -= amount * need / room


def _selects_variant(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _missing(char: str, text: str) -> MissingGlyph:
    at = text.index(char)
    return MissingGlyph(char, text[max(0, at - 8) : at + 9])
