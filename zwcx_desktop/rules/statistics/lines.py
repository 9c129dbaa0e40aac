"""The lines of a report: every figure under its group, beside those of the periods before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from zwcx_desktop.records.kind import Code
from zwcx_desktop.rules.statistics import INDICATORS
from zwcx_desktop.rules.statistics.figure import Figure, Indicator
from zwcx_desktop.rules.statistics.periods import Reporting, Span
from zwcx_desktop.rules.statistics.told import Change, change, part, value, whole

Figures = Mapping[str, tuple[Figure, ...]]
"""By the code of their indicator."""


class Group(Code):
    """Under which heading an indicator stands; the members are in the order of a report."""

    PROMISES = "PROMISES", "承诺"
    OPENNESS = "OPENNESS", "公开"
    COMPLAINTS = "COMPLAINTS", "投诉"
    CREDIT = "CREDIT", "整改与信用"
    OVERSIGHT = "OVERSIGHT", "监督考核"
    RECORDS = "RECORDS", "数据"


_OF: Final[Mapping[Group, frozenset[int]]] = MappingProxyType(
    {
        Group.PROMISES: frozenset({*range(1, 9), 34, 35}),
        Group.OPENNESS: frozenset({*range(9, 13), 36}),
        Group.COMPLAINTS: frozenset(range(13, 27)),
        Group.CREDIT: frozenset({*range(27, 31), 37, 39}),
        Group.OVERSIGHT: frozenset({31, 32, 33, 40}),
        Group.RECORDS: frozenset({38}),
    }
)


def group_of(code: str) -> Group:
    """Return the group of the indicator *code*."""
    number = int(code[1:])
    return next(group for group, numbers in _OF.items() if number in numbers)


@dataclass(frozen=True, slots=True)
class Line:
    """One figure of a report.

    Attributes:
        table: the table of numbers it is a row of, such as 按渠道; "" for a figure of its own.
        name: what the line is called under its heading.
        before, year_ago: the same figure of the period before and of the year before.
    """

    group: Group
    indicator: Indicator
    figure: Figure
    table: str
    name: str
    before: Figure | None = None
    year_ago: Figure | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What it is, in any period."""
        return self.indicator.code, self.figure.name

    @property
    def on_period(self) -> Change | None:
        """环比: against the period before."""
        return change(self.figure, self.before)

    @property
    def on_year(self) -> Change | None:
        """同比: against the same period of the year before."""
        return change(self.figure, self.year_ago)

    @property
    def spoken(self) -> str:
        """The whole line in words, for the ear."""
        changes = (("环比", self.on_period), ("同比", self.on_year))
        said = [f"{label}{moved.words}" for label, moved in changes if moved is not None]
        divided = part(self.figure) and not self.figure.masked
        of = [f"{whole(self.figure)} 中的 {part(self.figure)}"] if divided else []
        missing = [self.figure.missing] if self.figure.missing else []
        return "，".join([f"{self.figure.name} {value(self.figure)}", *of, *missing, *said])


def lines(
    now: Figures, before: Figures, year_ago: Figures, reporting: Reporting
) -> tuple[Line, ...]:
    """Return the lines of the report on *reporting*, group after group.

    The period before a year is the year before: it is told once, as 同比.
    """
    codes = [code for code in INDICATORS if code in now and reporting.reports(code)]
    before = {} if reporting.span is Span.YEAR else before
    others = [_named(before), _named(year_ago)]
    return tuple(
        line
        for group in Group
        for code in codes
        if group_of(code) is group
        for line in _of_indicator(group, INDICATORS[code], now[code], others)
    )


def key_lines(found: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines a report begins with: the first figure of each key indicator."""
    seen: dict[str, Line] = {}
    for line in found:
        if line.indicator.key:
            seen.setdefault(line.indicator.code, line)
    return tuple(seen.values())


def telling_lines(found: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the key lines that say something: a value, or why there is none."""
    return tuple(
        line
        for line in key_lines(found)
        if line.figure.value is not None or line.figure.missing or line.figure.masked
    )


def empty(found: tuple[Line, ...]) -> bool:
    """Whether there was nothing at all to count."""
    return not any(line.figure.part or line.figure.whole or line.figure.value for line in found)


def _of_indicator(
    group: Group,
    indicator: Indicator,
    found: tuple[Figure, ...],
    others: list[Mapping[tuple[str, str], Figure]],
) -> Iterator[Line]:
    for figure in found:
        table, bar, row = figure.name.partition("：")
        key = (indicator.code, figure.name)
        yield Line(
            group,
            indicator,
            figure,
            table if bar else "",
            row if bar else figure.name,
            *(other.get(key) for other in others),
        )


def _named(figures: Figures) -> Mapping[tuple[str, str], Figure]:
    return {(code, figure.name): figure for code, found in figures.items() for figure in found}
