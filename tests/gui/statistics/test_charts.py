"""The small charts: drawn at every size in every scheme, and told in words."""

import pytest

from zwcx_desktop.gui import theme
from zwcx_desktop.gui.widgets.charts import BarChart, Point, TrendChart

POINTS = (
    Point("25Q4", 90.0, "90.00%"),
    Point("26Q1", None),
    Point("26Q2", 0.0, "0.00%"),
    Point("26Q3", 92.31, "92.31%"),
)
SHAPES = (TrendChart, BarChart)


def colours(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.fixture(params=SHAPES, ids=lambda shape: shape.__name__)
def chart(request, qtbot, dressed):
    made = request.param()
    qtbot.addWidget(made)
    made.show_points("按期兑现率", POINTS)
    made.resize(300, made.sizeHint().height())
    made.show()
    return made


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_it_is_drawn_in_the_colours_of_the_scheme(chart, qapp, scheme):
    theme.apply(qapp, scheme, 100)
    assert theme.schemes()[scheme]["accent"] in colours(chart)


def test_it_grows_with_the_text(chart, qapp):
    before = chart.sizeHint().height()
    theme.apply(qapp, "light", 200)
    assert chart.sizeHint().height() > before * 1.6


def test_the_ear_hears_every_value(chart):
    assert chart.accessibleName() == "按期兑现率"
    assert chart.accessibleDescription() == "25Q4 90.00%，26Q2 0.00%，26Q3 92.31%"


@pytest.mark.parametrize("points", [(), (Point("26Q3", None),), (Point("26Q3", 0.0, "0"),)])
@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_to_draw_is_no_fault(qtbot, dressed, shape, points):
    made = shape()
    qtbot.addWidget(made)
    made.show_points("空", points)
    made.resize(200, 100)
    made.show()
    assert not made.grab().isNull()
