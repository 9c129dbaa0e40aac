"""Where the pages of a document stand on the screen, one below the other, at a given zoom."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from zwcx_desktop.printing.preview import POINTS_PER_INCH, Size, pixel_size

SCREEN_DPI = 96
"""Logical pixels an inch: at 100 % a page is as large as its paper on a usual screen."""
GAP = 12
"""Pixels around pages."""
STRIP = 1024
"""Rows of pixels drawn at once: a page magnified is not drawn where nobody looks."""
ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)


class Fit(Enum):
    """A zoom that follows the window."""

    WIDTH = "适合页宽"
    PAGE = "整页"


Zoom = Fit | int
"""How large: to fit, or per cent."""


class Strip(NamedTuple):
    """Some rows of a page at a resolution: what is drawn in one go.

    Attributes:
        page: from 0.
        top: the first row of pixels.
    """

    page: int
    dpi: float
    top: int
    rows: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The pages placed; all lengths in logical pixels.

    Attributes:
        percent: the zoom that came of it.
        tops: upper edge of each page.
    """

    sizes: tuple[Size, ...]
    percent: float
    tops: tuple[float, ...]
    width: float
    height: float

    @classmethod
    def of(cls, sizes: Sequence[Size], zoom: Zoom, room: tuple[int, int]) -> "Layout":
        """Return pages of *sizes* (points) placed in *room*, width and height in pixels."""
        percent = zoom_percent(sizes, zoom, room)
        scale = percent / 100 * SCREEN_DPI / POINTS_PER_INCH
        tops, y = [], float(GAP)
        for _width, height in sizes:
            tops.append(y)
            y += height * scale + GAP
        widest = max((width for width, _height in sizes), default=0.0)
        return cls(tuple(sizes), percent, tuple(tops), widest * scale + 2 * GAP, y)

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height of *page*."""
        scale = self.percent / 100 * SCREEN_DPI / POINTS_PER_INCH
        width, height = self.sizes[page]
        return width * scale, height * scale

    def page_at(self, y: float) -> int:
        """Return the page at height *y*: the one it is in, or below which it lies."""
        return max(0, bisect_right(self.tops, y) - 1)

    def pages_between(self, upper: float, lower: float) -> range:
        """Return the pages that show between two heights."""
        if not self.sizes:
            return range(0)
        return range(self.page_at(upper), self.page_at(lower) + 1)

    def strips(self, page: int, upper: float, lower: float, ratio: float) -> list[Strip]:
        """Return the strips of *page* between two heights, *ratio* device pixels to one here."""
        dpi = round(self.percent / 100 * SCREEN_DPI * ratio, 2)
        _width, height = pixel_size(self.sizes[page], dpi)
        first = max(0, int((upper - self.tops[page]) * ratio))
        last = min(height, int((lower - self.tops[page]) * ratio) + 1)
        return [
            Strip(page, dpi, top, min(STRIP, height - top))
            for top in range(first // STRIP * STRIP, last, STRIP)
        ]


def zoom_percent(sizes: Sequence[Size], zoom: Zoom, room: tuple[int, int]) -> float:
    """Return *zoom* in per cent for pages of *sizes* in *room*."""
    if isinstance(zoom, int):
        return float(zoom)
    if not sizes:
        return 100.0
    wide = (room[0] - 2 * GAP) / max(width for width, _height in sizes)
    high = (room[1] - 2 * GAP) / max(height for _width, height in sizes)
    fitting = wide if zoom is Fit.WIDTH else min(wide, high)
    return min(max(fitting * POINTS_PER_INCH / SCREEN_DPI * 100, 10.0), float(ZOOMS[-1]))


def next_zoom(percent: float, by: int) -> int:
    """Return the next larger (*by* above 0) or smaller of `ZOOMS` than *percent*."""
    if by > 0:
        return next((z for z in ZOOMS if z > percent + 0.5), ZOOMS[-1])
    return next((z for z in reversed(ZOOMS) if z < percent - 0.5), ZOOMS[0])
