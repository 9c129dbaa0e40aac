"""The sums of a finance notice, held against those its own words name."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from itertools import chain

from zwcx_desktop.records.disclosure.parts import FinanceItem
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Problem, Severity

_STATED = re.compile(
    r"(?:合计|共计|总计|总额)[^0-9，。；、\n]{0,12}?"
    r"(?P<figure>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s*(?P<unit>亿元|万元|元)"
)
_FEN = {"元": 100, "万元": 1_000_000, "亿元": 10_000_000_000}


def total_problems(texts: tuple[str, ...], rows: tuple[FinanceItem, ...]) -> Iterator[Problem]:
    """Yield a warning for each total in *texts* that no sum of *rows* bears out.

    A stated figure may be rounded to its own last digit, and may be the sum of one 资金来源.
    """
    if not rows or any(row.amount is None for row in rows):
        return
    sums = _sums(rows)
    for found in chain.from_iterable(_STATED.finditer(text) for text in texts):
        if not any(_says(found, fen) for fen in sums):
            spent = Decimal(sum(row.amount or 0 for row in rows)) / 100
            text = f"文中写“{found[0]}”，财务要素实际支出合计 {spent:,.2f} 元，请核对。"
            yield Problem("finance", text, Severity.WARNING)


def _sums(rows: tuple[FinanceItem, ...]) -> set[int]:
    spent: Counter[str] = Counter()
    planned: Counter[str] = Counter()
    for row in rows:
        spent[row.source] += row.amount or Fen(0)
        planned[row.source] += row.budget or Fen(0)
    return {*spent.values(), *planned.values(), spent.total(), planned.total()}


def _says(found: re.Match[str], fen: int) -> bool:
    stated = Decimal(found["figure"].replace(",", ""))
    meant = Decimal(fen) / _FEN[found["unit"]]
    return meant.quantize(stated, ROUND_HALF_UP) == stated
