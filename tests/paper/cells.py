"""Cells of tables and form sheets read back: where rules stand, what is between them.

Everything in millimetres, as in measure.py.
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.paper.measure import NO_END, NO_START, Char, Document, Rule, Sheet, is_page_number

TOUCH = 0.02
"""How far ink may reach into a rule's middle."""

PAD = 0.45
"""Room at each side of a cell's text, in type sizes, at the most."""

MM_PER_PT = 25.4 / 72


@dataclass
class Cell:
    """What stands between four rules."""

    left: float
    right: float
    chars: list[Char] = field(default_factory=list)

    def lines(self) -> list[list[Char]]:
        """Return its characters by baseline, top to bottom."""
        by_line: dict[int, list[Char]] = {}
        for char in self.chars:
            by_line.setdefault(round(char.baseline * 5), []).append(char)
        return [sorted(line, key=lambda ch: ch.x) for _, line in sorted(by_line.items())]


class Ruled:
    """The rules of one page, and its characters by cell.

    Attributes:
        cells: what is between rules on all four sides.
        outside: the other characters.
        spaced: those that a space follows.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._upright = sorted((r for r in sheet.rules if _upright(r)), key=lambda r: r.x0)
        self._flat = sorted((r for r in sheet.rules if r.horizontal), key=lambda r: r.y0)
        self._xs = [rule.x0 for rule in self._upright]
        self._ys = [rule.y0 for rule in self._flat]
        self.outside: list[Char] = []
        self.spaced: set[Char] = set()
        found: dict[tuple[float, ...], Cell] = {}
        for before, char in itertools.pairwise([None, *sheet.chars]):
            if char.text.isspace() and before:
                self.spaced.add(before)
            if char.text.isspace() or char.size > 100:
                continue
            key = self._around(char)
            if key is None:
                self.outside.append(char)
            else:
                found.setdefault(key, Cell(key[0], key[1])).chars.append(char)
        self.cells = [cell for _, cell in sorted(found.items())]

    def _around(self, char: Char) -> tuple[float, float, float, float] | None:
        x, y = (char.left + char.right) / 2, char.baseline - 0.3 * char.size * MM_PER_PT
        left = next((r.x0 for r in self._before(x) if _spans(r, y)), None)
        right = next((r.x0 for r in self._after(x) if _spans(r, y)), None)
        top = next((r.y0 for r in self._above(y) if _spans(r, x)), None)
        bottom = next((r.y0 for r in self._below(y) if _spans(r, x)), None)
        if left is None or right is None or top is None or bottom is None:
            return None
        return left, right, top, bottom

    def _before(self, x: float) -> Iterator[Rule]:
        return reversed(self._upright[: bisect_left(self._xs, x)])

    def _after(self, x: float) -> Iterator[Rule]:
        return iter(self._upright[bisect_left(self._xs, x) :])

    def _above(self, y: float) -> Iterator[Rule]:
        return reversed(self._flat[: bisect_left(self._ys, y)])

    def _below(self, y: float) -> Iterator[Rule]:
        return iter(self._flat[bisect_left(self._ys, y) :])

    def crossed(self) -> Iterator[str]:
        """Yield the characters whose ink a rule goes through."""
        for char in itertools.chain(self.outside, *(cell.chars for cell in self.cells)):
            middle = (char.top + char.bottom) / 2
            for rule in self._upright[bisect_left(self._xs, char.left + TOUCH) :]:
                if rule.x0 > char.right - TOUCH:
                    break
                if _spans(rule, middle):
                    yield f"a rule at {rule.x0:.2f} goes through {char.text} at {char.left:.2f}"
            across = (char.left + char.right) / 2
            for rule in self._flat[bisect_left(self._ys, char.top + TOUCH) :]:
                if rule.y0 > char.bottom - TOUCH:
                    break
                if _spans(rule, across):
                    yield f"a rule at {rule.y0:.2f} goes through {char.text} at {char.top:.2f}"


def _upright(rule: Rule) -> bool:
    return abs(rule.x0 - rule.x1) < 0.01


def _spans(rule: Rule, at: float) -> bool:
    a, b = (rule.x0, rule.x1) if rule.horizontal else (rule.y0, rule.y1)
    return min(a, b) - 0.01 <= at <= max(a, b) + 0.01


def cells(document: Document) -> Iterable[str]:
    """No ink crosses a rule; lines of a cell keep 避头尾 and divide no word that a line holds."""
    for number, sheet in enumerate(document.sheets, 1):
        ruled = Ruled(sheet)
        yield from (f"p{number}: {what}" for what in ruled.crossed())
        for cell in ruled.cells:
            for above, below in itertools.pairwise(cell.lines()):
                if not _holds(cell, above, below):
                    continue
                yield from (f"p{number}: a cell's {what}" for what in _marks(above, below))
                if above[-1] not in ruled.spaced:
                    yield from (f"p{number}: a cell {what}" for what in _divided(above, below))


def line_ends(document: Document) -> Iterable[str]:
    """No line outside a table begins with closing or ends with opening punctuation, of any size."""
    for number, sheet in enumerate(document.sheets, 1):
        lines: dict[tuple[int, float], list[Char]] = {}
        for char in Ruled(sheet).outside:
            if char.size > 8.5 and not is_page_number(sheet, char):
                lines.setdefault((round(char.baseline * 5), char.size), []).append(char)
        for line in lines.values():
            line.sort(key=lambda ch: ch.x)
            if line[0].text in NO_START:
                yield f"p{number}: a line begins with {_text(line[:5])}"
            if line[-1].text in NO_END:
                yield f"p{number}: a line ends with {_text(line[-5:])}"


def _marks(above: list[Char], below: list[Char]) -> Iterator[str]:
    if below[0].text in NO_START:
        yield f"line begins with {_text(below)}"
    if above[-1].text in NO_END:
        yield f"line ends with {_text(above)}"


def _holds(cell: Cell, above: list[Char], below: list[Char]) -> bool:
    """Whether the cell is wide enough for what stands about a break, a character at each end."""
    head = [*itertools.takewhile(lambda ch: ch.text in TIED, reversed(above)), above[0]]
    tail = [*itertools.takewhile(lambda ch: ch.text in TIED, below), below[-1]]
    room = cell.right - cell.left - 2 * PAD * above[0].size * MM_PER_PT
    return _width(head) + _width(tail) < room


def _divided(above: list[Char], below: list[Char]) -> Iterator[str]:
    """Yield the number or word that goes on from one line to the next; 2. begins another item."""
    if ITEM.match(_text(below)):
        return
    if above[-1].text in WORD and below[0].text in WORD:
        yield f"divides {_text(above)} {_text(below)}"


ITEM = re.compile(r"\d{1,2}\.(?!\d)")
WORD = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
TIED = WORD | NO_START | NO_END | {*"/-_@&=+"}
"""What a word is made of, and the marks that do not leave it."""


def _width(word: list[Char]) -> float:
    """Return the most that a word in two lines may be wide: an ink and a gap for each character."""
    return sum(
        (ch.right - ch.left + 0.12 * ch.size * MM_PER_PT)
        if ch.text.isascii()
        else ch.size * MM_PER_PT
        for ch in word
    )


def _text(chars: list[Char]) -> str:
    return "".join(ch.text for ch in chars)
