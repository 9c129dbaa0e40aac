"""Charts: bars beside their names and lines over time, drawn as vectors that copy well in black."""

from itertools import pairwise

from zwcx_desktop.printing.clear_places import Box, Segment, clear_place, ink
from zwcx_desktop.printing.flow import SLACK, Flow
from zwcx_desktop.printing.fonts import FaceTable
from zwcx_desktop.printing.linebreak import measure
from zwcx_desktop.printing.paper import Chart, Face
from zwcx_desktop.printing.pen import Colour

BAR: Colour = (0.72, 0.72, 0.72)
"""Dark enough for a third copy, light enough to tell from the frame."""
DOT: Colour = (0.0, 0.0, 0.0)
AXIS, TRACE, GRID = 0.5, 1.1, 0.25
FAINT: Colour = (0.75, 0.75, 0.75)
ROW = 1.75
"""Height of a bar with the white below it, in type sizes."""
PLOT = 11.0
"""Height of a line chart between its axis and its highest value, in type sizes."""
TITLE, ABOVE, BELOW, GAP = 2.0, 1.6, 1.8, 1.2
"""White and text around what is drawn, in type sizes."""
NAMES = 0.32
"""The most of the width that the names of bars take."""
Place = tuple[float, float] | None
"""A point of a line chart; None where it has a gap."""


def chart_height(chart: Chart) -> float:
    """Return how high *chart* is, in points."""
    drawn = ABOVE + PLOT + BELOW if chart.line else len(chart.marks) * ROW
    return (TITLE + drawn + GAP) * chart.size


def put_chart(flow: Flow, chart: Chart, tail: float) -> None:
    """Set *chart* whole; the *tail* points that follow it share its page."""
    if flow.room + SLACK < chart_height(chart) + tail and not flow.fresh:
        flow.new_page()
    head = flow.book.table(Face.HEITI)
    _say(flow, head, chart.size, [(flow.frame.left, flow.y, chart.title)])
    top = flow.y + TITLE * chart.size
    flow.y += chart_height(chart)
    if chart.line:
        _line(flow, chart, top + ABOVE * chart.size)
    else:
        _bars(flow, chart, top)


def _bars(flow: Flow, chart: Chart, top: float) -> None:
    table, size, frame = flow.book.table(Face.FANGSONG), chart.size, flow.frame
    widest = max((measure(table, mark, size) for mark in chart.marks), default=0.0)
    zero = frame.left + min(widest, frame.width * NAMES) + size / 2
    values = max((measure(table, told, size) for told in chart.told), default=0.0)
    scale = (frame.right - values - size - zero) / _greatest(chart)
    texts, boxes = [], []
    for place, (mark, value, told) in enumerate(
        zip(chart.marks, chart.values, chart.told, strict=True)
    ):
        y = top + place * ROW * size
        end = zero + (value or 0.0) * scale
        if value:
            boxes.append((zero, y - size * 0.1, end, y + size * 1.1))
        shown = _cut(table, mark, size, zero - frame.left - size / 2)
        texts += [(zero - size / 2 - measure(table, shown, size), y, shown)]
        texts += [(end + size / 3, y, told)]
    flow.pen.boxes(boxes, BAR)
    bottom = top + len(chart.marks) * ROW * size - size * 0.4
    flow.pen.rules([(zero, top - size * 0.3, zero, bottom)], AXIS)
    _say(flow, table, size, texts)


def _line(flow: Flow, chart: Chart, top: float) -> None:
    table, size, frame = flow.book.table(Face.FANGSONG), chart.size, flow.frame
    base = top + PLOT * size
    step = frame.width / len(chart.marks)
    scale = PLOT * size / _greatest(chart)
    places: list[Place] = [
        None if value is None else (frame.left + (n + 0.5) * step, base - value * scale)
        for n, value in enumerate(chart.values)
    ]
    grid = [
        (frame.left, base - PLOT * size * part, frame.right, base - PLOT * size * part)
        for part in (0.25, 0.5, 0.75, 1.0)
    ]
    axis = (frame.left, base, frame.right, base)
    trace = [(*a, *b) for a, b in pairwise(places) if a and b]
    flow.pen.rules(grid, GRID, FAINT)
    flow.pen.rules([axis], AXIS)
    flow.pen.rules(trace, TRACE)
    flow.pen.boxes(_dots(places, size), DOT)
    texts = [
        (frame.left + (n + 0.5) * step - measure(table, mark, size) / 2, base + size * 0.5, mark)
        for n, mark in enumerate(chart.marks)
    ]
    _say(flow, table, size, texts)
    _say_values(flow, chart, places, [*grid, axis, *trace], base)


def _say_values(
    flow: Flow, chart: Chart, places: list[Place], lines: list[Segment], base: float
) -> None:
    """Say the value of each point beside it, where no line runs through it."""
    table, small = flow.book.table(Face.FANGSONG), chart.size * 0.9
    taken: list[Box] = [(flow.frame.left, base, flow.frame.right, base + 2 * chart.size)]
    taken += _dots(places, chart.size)
    told = []
    for place, words in zip(places, chart.told, strict=True):
        if place:
            width = measure(table, words, small)
            left, top = clear_place(place, width, small, lines, taken)
            taken.append(ink(left, top, width, small))
            told.append((left, top, words))
    _say(flow, table, small, told)


def _dots(places: list[Place], size: float) -> list[Box]:
    half = size * 0.22
    return [(x - half, y - half, x + half, y + half) for x, y in filter(None, places)]


def _greatest(chart: Chart) -> float:
    return max((value for value in chart.values if value), default=0.0) or 1.0


def _cut(table: FaceTable, text: str, size: float, width: float) -> str:
    """Return as much of *text* as fits, with its loss marked."""
    if measure(table, text, size) <= width + SLACK:
        return text
    kept = text
    while kept and measure(table, kept + "…", size) > width:
        kept = kept[:-1]
    return kept + "…"


def _say(flow: Flow, table: FaceTable, size: float, texts: list[tuple[float, float, str]]) -> None:
    """Draw texts (x, top, text), each a paragraph of the document, in the order they are read."""
    element = flow.pen.element
    items = [(element("P"), table, ((text, 0.0),), x, top) for x, top, text in texts if text]
    flow.pen.texts(size, size, items)
