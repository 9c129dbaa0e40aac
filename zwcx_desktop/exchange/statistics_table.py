"""A report's figures as a table for other programs: tab text and .xlsx."""

from collections.abc import Iterable

from zwcx_desktop.exchange.sheets import Rows, write_line, write_workbook
from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.lines import Line

HEADER = ("类别", "代码", "指标", "本期", "单位", "分子", "分母", "环比", "同比", "统计口径")
_WIDTHS = (12.0, 7.0, 30.0, 12.0, 11.0, 12.0, 12.0, 26.0, 26.0, 80.0)


def rows(lines: Iterable[Line]) -> Rows:
    """Return a row for each of *lines*, as the screen tells it."""
    return tuple(_row(line) for line in lines)


def to_text(lines: Iterable[Line]) -> str:
    """Return *lines* as tab text below their headings."""
    return "".join(f"{write_line(row)}\n" for row in (HEADER, *rows(lines)))


def to_workbook(title: str, lines: Iterable[Line]) -> bytes:
    """Return *lines* as an .xlsx file whose sheet is called *title*."""
    return write_workbook(title, HEADER, rows(lines), _WIDTHS)


def _row(line: Line) -> tuple[str, ...]:
    figure = line.figure
    said = told.value(figure)
    number, _, _ = said.removesuffix("%").partition(" ")
    plain = told.bare(figure) is not None
    return (
        line.group.label,
        line.indicator.code,
        figure.name,
        number if plain else said,
        told.unit(figure) if plain else "",
        told.part(figure),
        told.whole(figure),
        *("" if change is None else change.words for change in (line.on_period, line.on_year)),
        line.indicator.formula,
    )
