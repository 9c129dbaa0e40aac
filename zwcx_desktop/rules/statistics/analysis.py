"""The report in sentences: what rose, what fell, what is overdue. Plain rules, no judgment."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from zwcx_desktop.rules.statistics.figure import Unit
from zwcx_desktop.rules.statistics.lines import Group, Line, key_lines
from zwcx_desktop.rules.statistics.told import Change, value

_POINTS: Final = Decimal(5)
_SHARE: Final = Decimal(20)
_FEWEST: Final = Decimal(3)
"""From where a change is told: percentages by points; counts by per cent, and not of a few."""
_MOST: Final = 5
_TROUBLES: Final = ("逾期", "超期", "不合规", "未兑现", "未支付", "被退回")
"""What a figure is named by that ought to be nought."""


def analysis(found: tuple[Line, ...], label: str) -> str:
    """Return the text on the report of the period *label*: headings and paragraphs, a line each."""
    paragraphs = [
        "一、总体情况",
        *_overview(found, label),
        "二、变化情况",
        *_changes(found),
        "三、需要关注的问题",
        *_troubles(found),
    ]
    return "\n".join(paragraphs)


def is_heading(paragraph: str) -> bool:
    """Whether a line of the text is one of its headings: 一、总体情况."""
    return paragraph[:1] in "一二三四五六七八九十" and paragraph[1:2] == "、"


def _overview(found: tuple[Line, ...], label: str) -> Iterator[str]:
    keys = [line for line in key_lines(found) if line.figure.value is not None]
    if not keys:
        yield f"{label}没有可以统计的事项。"
    for group in Group:
        told = [_sentence(line) for line in keys if line.group is group]
        if told:
            yield f"{label}{group.label}方面：{'；'.join(told)}。"


def _sentence(line: Line) -> str:
    figure = line.figure
    said = f"{figure.name}{_close(value(figure))}"
    if figure.whole is not None:
        said += f"（{figure.whole:,.0f}件中{figure.part:,.0f}件）"
    against = ((line.on_period, "比上期"), (line.on_year, "比上年同期"))
    moved = [_against(words, change) for change, words in against if change is not None]
    return "，".join([said, *moved])


def _against(words: str, change: Change) -> str:
    if not change.by:
        return f"与{words.removeprefix('比')}持平"
    return f"{words}{_close(change.words)}"


def _changes(found: tuple[Line, ...]) -> Iterator[str]:
    told = False
    for words, moves in (
        ("比上期", [(line, line.on_period) for line in found if not line.table]),
        ("比上年同期", [(line, line.on_year) for line in found if not line.table]),
    ):
        large = [(line, moved) for line, moved in moves if moved is not None and _large(moved)]
        for way, sign in (("上升", 1), ("下降", -1)):
            some = sorted((pair for pair in large if pair[1].by * sign > 0), key=_weight)
            if some:
                told = True
                names = "、".join(_moved(*pair) for pair in some[:_MOST])
                yield f"{words}{way}较多的：{names}。"
    if not told:
        yield "各项指标与上期、上年同期相比没有明显变化，或者没有可比的数据。"


def _large(moved: Change) -> bool:
    if moved.unit is Unit.PERCENT:
        return abs(moved.by) >= _POINTS
    few = moved.unit is Unit.ITEMS and abs(moved.by) < _FEWEST
    return moved.share is not None and abs(moved.share) >= _SHARE and not few


def _weight(pair: tuple[Line, Change]) -> Decimal:
    return -abs(pair[1].by if pair[1].share is None else pair[1].share)


def _moved(line: Line, moved: Change) -> str:
    by = _close(moved.words).replace("（", "、").replace("）", "")
    return f"{line.figure.name}（{by}，为{_close(value(line.figure))}）"


def _troubles(found: tuple[Line, ...]) -> Iterator[str]:
    plain = [line for line in found if not line.table]
    late = [
        f"{line.figure.name}{_close(value(line.figure))}" for line in plain if _is_trouble(line)
    ]
    if late:
        yield f"{'，'.join(late)}，应当逐件查明原因、限期办结。"
    short = [_short(line) for line in key_lines(found) if _falls_short(line)]
    yield from short
    if missing := [line for line in plain if line.figure.missing]:
        names = "；".join(f"{line.figure.name}：{line.figure.missing}" for line in missing)
        yield f"缺项的指标（{names}），补齐后重新计算。"
    if not late and not short and not missing:
        yield "没有逾期、超期和不合规的事项。"


def _is_trouble(line: Line) -> bool:
    figure = line.figure
    named = any(word in figure.name for word in _TROUBLES)
    return named and figure.unit is not Unit.PERCENT and bool(figure.value)


def _falls_short(line: Line) -> bool:
    figure = line.figure
    told = figure.unit is Unit.PERCENT and figure.value is not None and figure.whole is not None
    return told and figure.part < (figure.whole or 0)


def _short(line: Line) -> str:
    figure = line.figure
    whole = figure.whole or Decimal(0)
    return f"{figure.name}未达到100%：{whole:,.0f}件中有{whole - figure.part:,.0f}件没有做到。"


def _close(words: str) -> str:
    """Return *words* as running text prints them, without the blanks of the screen."""
    return words.replace(" ", "")


def paragraphs(text: str) -> Iterable[str]:
    """Return the paragraphs of an edited text that say anything."""
    return (line.strip() for line in text.splitlines() if line.strip())
