"""Figures in words: values, what was divided, and the change against another period."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from zwcx_desktop.rules.statistics.figure import Figure, Unit, percent

FEW: Final = 3
"""Counts below this are not told where they could tell who somebody is (domain rules §3.8)."""
SMALL: Final = "＜3"
NOTHING: Final = "—"
MISSING: Final = "缺项"
_AFTER: Final = {
    Unit.ITEMS: " 件",
    Unit.PERCENT: "%",
    Unit.FEN: " 元",
    Unit.WORKING_DAYS: " 个工作日",
    Unit.DAYS: " 天",
    Unit.SCORE: " 分",
    Unit.PERSONS: " 人",
}


def value(figure: Figure, *, public: bool = False) -> str:
    """Return what the figure says: 92.31%, 13 件, —, ＜3, 缺项; *public* hides telling counts."""
    if figure.masked or (public and _tells(figure)):
        return SMALL
    if figure.missing:
        return MISSING
    if figure.value is None:
        return NOTHING
    return f"{_number(figure.value, figure.unit)}{_AFTER[figure.unit]}"


def part(figure: Figure, *, public: bool = False) -> str:
    """Return the number divided, "" for a figure that divides nothing."""
    if figure.whole is None or figure.missing:
        return ""
    hidden = figure.masked or (public and _tells(figure))
    return SMALL if hidden else _number(figure.part, figure.counted_in)


def whole(figure: Figure) -> str:
    """Return the number it was divided by, "" for a figure that divides nothing."""
    if figure.whole is None or figure.missing:
        return ""
    return NOTHING if figure.masked else _number(figure.whole, figure.counted_in)


def fraction(figure: Figure, *, public: bool = False) -> str:
    """Return numerator and denominator in one: 12／13; "" for a figure that divides nothing."""
    numerator = part(figure, public=public)
    return f"{numerator}／{whole(figure)}" if numerator else ""


def bare(figure: Figure) -> Decimal | None:
    """Return the number to draw or to hand to a spreadsheet, None where nothing may be told."""
    if figure.masked or figure.missing or figure.value is None:
        return None
    return figure.value / 100 if figure.unit is Unit.FEN else figure.value


def unit(figure: Figure) -> str:
    """Return what the number is counted in: %, 件, 元."""
    return _AFTER[figure.unit].strip()


@dataclass(frozen=True, slots=True)
class Change:
    """How far a figure lies from the one of another period.

    Attributes:
        by: the difference, in the figure's own unit; percentages differ by 百分点.
        share: the difference in percent of the other one, None for percentages and from nothing.
    """

    unit: Unit
    by: Decimal
    share: Decimal | None = None

    @property
    def arrow(self) -> str:
        """↑ for more, ↓ for less, ＝ for the same."""
        return "↑" if self.by > 0 else "↓" if self.by < 0 else "＝"

    @property
    def words(self) -> str:
        """上升 2.31 个百分点, 减少 3 件（25.00%）, 持平."""
        if not self.by:
            return "持平"
        many = _number(abs(self.by), self.unit)
        if self.unit is Unit.PERCENT:
            return f"{'上升' if self.by > 0 else '下降'} {many} 个百分点"
        rate = f"（{abs(self.share)}%）" if self.share is not None else ""
        return f"{'增加' if self.by > 0 else '减少'} {many}{_AFTER[self.unit]}{rate}"

    @property
    def marked(self) -> str:
        """The words after their arrow."""
        return f"{self.arrow} {self.words}"

    @property
    def brief(self) -> str:
        """For a narrow column: ↑2.31 个百分点, ↓3 件, 持平."""
        if not self.by:
            return "持平"
        after = " 个百分点" if self.unit is Unit.PERCENT else _AFTER[self.unit]
        return f"{self.arrow}{_number(abs(self.by), self.unit)}{after}"


def change(now: Figure, before: Figure | None) -> Change | None:
    """Return how *now* differs from *before*; None where one of them says nothing."""
    if before is None or any(f.masked or f.missing or f.value is None for f in (now, before)):
        return None
    assert now.value is not None
    assert before.value is not None
    by = now.value - before.value
    relative = now.unit is not Unit.PERCENT and before.value
    return Change(now.unit, by, percent(by, abs(before.value)) if relative else None)


def _tells(figure: Figure) -> bool:
    return figure.telling and 0 < figure.part < FEW


def _number(number: Decimal, unit: Unit) -> str:
    if unit is Unit.FEN:
        return f"{number / 100:,.2f}"
    return (
        f"{number:,.0f}"
        if number == number.to_integral_value() and unit in _WHOLE
        else (f"{number:,.2f}")
    )


_WHOLE: Final = frozenset({Unit.ITEMS, Unit.PERSONS, Unit.DAYS, Unit.WORKING_DAYS, Unit.SCORE})
