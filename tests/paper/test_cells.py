"""The checks of cells find what they are for."""

from types import SimpleNamespace

import pytest

from tests.paper.cells import Ruled, cells, line_ends
from tests.paper.measure import Char, Rule

SIZE = 12.0
STEP = SIZE * 25.4 / 72


def sheet(*lines: str, width: float = 60.0, shift: float = 2.0) -> SimpleNamespace:
    """Return a page of one cell with *lines* in it, 10 mm from the left."""
    chars = [
        Char(text, x, y, x, x + STEP * 0.95, y - STEP * 0.8, y, SIZE, "F")
        for row, line in enumerate(lines)
        for text, x, y in ((c, 10 + shift + i * STEP, 20 + row * 6.0) for i, c in enumerate(line))
    ]
    sides = ((10, 10, 10, 90), (10 + width, 10, 10 + width, 90))
    levels = ((10, 10, 10 + width, 10), (10, 90, 10 + width, 90))
    rules = [Rule(*map(float, side), 0.1, (0, 0, 0)) for side in (*sides, *levels)]
    return SimpleNamespace(chars=chars, rules=rules, turned=False)


def found(check, page):
    return list(check(SimpleNamespace(sheets=[page])))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("政务诚信建设", "，公开承诺"), "begins with ，公开承诺"),
        (("政务诚信（", "公开）承诺"), "ends with 政务诚信（"),
        (("政务诚信20", "26年公开"), "divides 政务诚信20 26年公开"),
    ],
)
def test_a_bad_break_in_a_cell_is_found(lines, told):
    (finding,) = found(cells, sheet(*lines))
    assert told in finding
    assert found(cells, sheet(*lines, width=9.0, shift=0.1))[:1] != [finding]


def test_a_good_break_is_none():
    assert found(cells, sheet("政务诚信，", "公开承诺2026年")) == []
    assert len(Ruled(sheet("政务诚信，", "公开承诺")).cells) == 1


def test_ink_over_a_rule_is_found():
    over = found(cells, sheet("政务诚信", width=14.0))
    assert any("goes through 诚" in what for what in over)


def test_lines_outside_of_cells_are_held_to_the_same():
    page = sheet("，政务（")
    page.rules.clear()
    assert [what[-4:] for what in found(line_ends, page)] == ["，政务（", "，政务（"]
