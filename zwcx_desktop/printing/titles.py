"""Breaking a long title into lines that read well: 梯形 or 菱形, words whole (§7.3.1)."""

import functools
import math
from collections.abc import Iterator
from itertools import combinations, pairwise

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.linebreak import NO_END, NO_START, divided
from zwcx_desktop.printing.undivided import glued_after

OPENERS = ("的", "和", "与", "及", "等", "之")
CLOSERS = ("关于", "的", "暨")
UNITS = frozenset("年月日号个元项件届次期批季条款亩户人%％")
MAX_LINES = 4
MAX_TRIED = 20_000


def balanced(title: str, capacity: int, whole: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return *title* in as few lines of at most *capacity* characters as it needs, well shaped.

    Names in *whole*, such as the office's, are not divided where it can be helped.
    """
    length = len(title)
    if length <= capacity:
        return (title,)
    breaks = [_break_cost(title, at, (*_words(), *whole)) for at in range(length)]
    for lines in range(-(-length // capacity), MAX_LINES + 1):
        best = min(
            (parts for parts in _divisions(title, lines) if max(map(len, parts)) <= capacity),
            key=lambda parts: _cost(parts, breaks),
            default=None,
        )
        if best is not None:
            return best
    return tuple(divided(title, capacity))


@functools.cache
def _words() -> tuple[str, ...]:
    """Return the words of official titles that are not divided."""
    return tuple(asset("titles/words.txt").read_text(encoding="utf-8").split())


def _divisions(title: str, lines: int) -> Iterator[tuple[str, ...]]:
    glued = glued_after(title)
    allowed = [
        i
        for i in range(1, len(title))
        if title[i] not in NO_START
        and title[i - 1] not in NO_END
        and not (glued[i - 1] or _numeric(title, i))
    ]
    for tried, cuts in enumerate(combinations(allowed, lines - 1)):
        if tried > MAX_TRIED:
            return
        edges = (0, *cuts, len(title))
        yield tuple(title[a:b] for a, b in pairwise(edges))


def _numeric(title: str, i: int) -> bool:
    """Whether a break before character *i* divides a number, or parts it from 第 or its unit."""
    left, right = title[i - 1], title[i]
    if left.isascii() and right.isascii() and right.isalnum():
        return True
    return (left.isdigit() and right in UNITS) or (left == "第" and right not in NO_START)


def _cost(parts: tuple[str, ...], breaks: list[float]) -> float:
    lengths = [len(part) for part in parts]
    cost = math.pow(max(lengths) - min(lengths), 1.5)
    cost += 3 * sum(1 for a, b in pairwise(lengths) if a == b)
    if len(lengths) == 3 and lengths[1] < min(lengths[0], lengths[2]):
        cost += 12
    at = 0
    for part in parts[:-1]:
        at += len(part)
        cost += breaks[at]
    return cost


def _break_cost(title: str, at: int, words: tuple[str, ...]) -> float:
    """Return how badly a break before character *at* reads."""
    cost = 8.0 if title.startswith(OPENERS, at) else 0.0
    cost += 2.0 if title.endswith(CLOSERS, 0, at) else 0.0
    for word in words:
        for start in range(max(0, at - len(word) + 1), at):
            if title.startswith(word, start):
                cost += 14.0
    quotes = title[:at].count("“") - title[:at].count("”") + title[:at].count("《")
    return cost + 5.0 * (quotes - title[:at].count("》"))
