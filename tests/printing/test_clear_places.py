"""Words beside the points of a chart: no line runs through them where there is room."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.printing.clear_places import clear_place, ink, runs_through


@pytest.mark.parametrize(
    ("line", "through"),
    [
        ((0, 5, 10, 5), True),
        ((0, 0, 10, 10), True),
        ((0, 0, 1, 10), False),
        ((0, 2, 10, 2), False),
        ((3, 3, 3, 3), False),
        ((5, 0, 5, 4.5), True),
        ((0, 8, 10, 4.2), True),
    ],
)
def test_a_line_runs_through_a_box_or_does_not(line, through):
    assert runs_through(line, (4, 4, 6, 6)) is through


def test_the_value_of_a_peak_stands_above_and_that_of_a_valley_below():
    peak = [(0, 50, 40, 0), (40, 0, 80, 50)]
    valley = [(0, 0, 40, 50), (40, 50, 80, 0)]
    assert clear_place((40, 0), 20, 9, peak, []) == (30, -13.5)
    left, top = clear_place((40, 50), 20, 9, valley, [])
    assert (left, top > 50) == (30, True)


@given(st.lists(st.integers(0, 100), min_size=2, max_size=8))
def test_values_stand_clear_of_the_trace(values):
    points = [(n * 60.0, 110.0 - value) for n, value in enumerate(values)]
    trace = [(*a, *b) for a, b in itertools.pairwise(points)]
    for x, y in points:
        left, top = clear_place((x, y), 24, 9, trace, [])
        assert not any(runs_through(line, ink(left, top, 24, 9)) for line in trace)
