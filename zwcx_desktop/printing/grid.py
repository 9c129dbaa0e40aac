"""The measures of official paper (GB/T 9704-2012). Lengths in points; y counts down from the top.

Only two numbers are not in the standard: the cell and the pitch that make 28 字 and 22 lines fill
the 版心 edge to edge (§5.2.3 一般每面排22行，每行排28个字，并撑满版心).
"""

from collections.abc import Sequence
from dataclasses import dataclass

MM = 72 / 25.4

PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
"""A4 (§5.1)."""

MARGIN_TOP = 37 * MM
"""天头 37 mm ± 1 mm (§5.2.1)."""

MARGIN_LEFT = 28 * MM
"""订口 28 mm ± 1 mm (§5.2.1)."""

TYPE_WIDTH = 156 * MM
TYPE_HEIGHT = 225 * MM
"""版心 156 mm × 225 mm (§5.2.1)."""

MARGIN_RIGHT = PAGE_WIDTH - MARGIN_LEFT - TYPE_WIDTH
MARGIN_BOTTOM = PAGE_HEIGHT - MARGIN_TOP - TYPE_HEIGHT

SIZE_2 = 22.0
"""2号, the title (§7.3.1)."""

SIZE_3 = 16.0
"""3号, the body (§5.2.2)."""

SIZE_4 = 14.0
"""4号, 版记 and page numbers (§7.4, §7.5)."""

ASCENT = 0.88
"""From the top of the em box to the baseline, for every face, so that mixed faces share a line."""

MARK_TOP = 35 * MM
"""发文机关标志's upper edge below the upper edge of the 版心 (§7.2.4)."""

ORDER_MARK_TOP = 20 * MM
"""Upper edge of an order's mark below the upper edge of the 版心 (§10.2)."""

RED_RULE_GAP = 4 * MM
"""红色分隔线 below 发文字号 (§7.2.7); a letter's first double rule below its mark (§10.1)."""

LETTER_MARK_TOP = 30 * MM
LETTER_FOOT = 20 * MM
LETTER_RULE_WIDTH = 170 * MM
"""信函 (§10.1): the mark below the sheet's upper edge, the second double rule above its lower
edge, and how long both rules are."""

RULE_THICK, RULE_BETWEEN, RULE_THIN = 1.0 * MM, 0.5 * MM, 0.35 * MM
"""A double rule (武文线): not in the standard; practice."""

RED_RULE_WIDTH = 0.5 * MM
"""Not in the standard; practice 0.35 mm to 0.5 mm."""

NUMBER_GAP = 7 * MM
"""一字线 of the page number below the lower edge of the 版心 (§7.5)."""

RULE_OUTER = 0.35 * MM
RULE_INNER = 0.25 * MM
"""版记's first and last rule, and those between (§7.4.1)."""

SEAL = 42 * MM
"""Diameter of a township's round seal."""

SEAL_APART = 1 * MM
"""Between seals of one document: they neither touch nor cross (§7.3.5.1)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A 版心 with its lines and cells, upright or turned. All in points."""

    left: float
    top: float
    width: float
    height: float
    lines: int
    cells: int

    @property
    def pitch(self) -> float:
        """Distance of line tops: the first line touches the upper edge, the last the lower."""
        return (self.height - SIZE_3) / (self.lines - 1)

    @property
    def cell(self) -> float:
        """Width of one 字."""
        return self.width / self.cells

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


PORTRAIT = Frame(MARGIN_LEFT, MARGIN_TOP, TYPE_WIDTH, TYPE_HEIGHT, 22, 28)
"""22 lines of 28 字: pitch 10.446 mm, cell 5.571 mm."""

LANDSCAPE = Frame(MARGIN_BOTTOM, MARGIN_LEFT, TYPE_HEIGHT, TYPE_WIDTH, 15, 40)
"""The same 版心 read from its right side, the head of the table at the 订口 (§7.3.8)."""


def shared_out(total: float, shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """Return *total* divided by *shares*, each part at least its *least* where all of them fit."""
    grown: dict[int, float] = {}
    while True:
        left = total - sum(grown.values())
        others = sum(share for i, share in enumerate(shares) if i not in grown)
        if left <= 0 or not others:
            return [total * share / sum(shares) for share in shares]
        widths = [grown.get(i, left * share / others) for i, share in enumerate(shares)]
        # What one takes, others lose: one that was wide enough may no longer be.
        more = {i: width for i, width in enumerate(least) if width > widths[i]}
        if not more:
            return widths
        grown |= more
