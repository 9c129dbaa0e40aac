"""Where words stand beside the points of a drawing without its lines running through them."""

from collections.abc import Iterator, Sequence
from itertools import product

Point = tuple[float, float]
Segment = tuple[float, float, float, float]
"""From x0, y0 to x1, y1, in points of the page; y counts down."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_RISES = (-1.5, -1.95, 0.6, 1.05, -2.4, -1.05)
"""Tops of the words below the point, in type sizes, as they are preferred: above, then below."""
_SHIFTS = (0.0, 0.62, -0.62, 1.0, -1.0, 1.3, -1.3)
"""Middles of the words beside the point, in their width."""
_INK = (0.08, 0.98)
"""What of a line's height the ink of figures takes."""


def clear_place(
    point: Point, width: float, size: float, lines: Sequence[Segment], taken: Sequence[Box]
) -> Point:
    """Return left edge and top of words of *width* and type *size* beside *point*.

    Of the places that the fewest *lines* run through and the fewest boxes *taken* overlap, it is
    the most usual one: above the point, in its middle.
    """

    def crossed(place: Point) -> int:
        box = ink(*place, width, size)
        through = sum(runs_through(line, box) for line in lines)
        return through + sum(_overlap(other, box) for other in taken)

    return min(_places(*point, width, size), key=crossed)


def ink(left: float, top: float, width: float, size: float) -> Box:
    """Return the box that the ink of words at *left*, *top* takes."""
    return left, top + _INK[0] * size, left + width, top + _INK[1] * size


def runs_through(line: Segment, box: Box) -> bool:
    """Whether any of *line* lies inside *box* (Liang–Barsky)."""
    x0, y0, x1, y1 = line
    enters, leaves = 0.0, 1.0
    for start, run, low, high in ((x0, x1 - x0, box[0], box[2]), (y0, y1 - y0, box[1], box[3])):
        if not run:
            if not low < start < high:
                return False
            continue
        first, second = sorted(((low - start) / run, (high - start) / run))
        enters, leaves = max(enters, first), min(leaves, second)
    return enters < leaves


def _places(x: float, y: float, width: float, size: float) -> Iterator[Point]:
    for shift, rise in product(_SHIFTS, _RISES):
        yield x + shift * width - width / 2, y + rise * size


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
