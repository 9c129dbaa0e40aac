"""Subtotals at the foot of a ledger's pages (本页小计), in exact decimals."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from zwcx_desktop.printing.paper import Table

LABEL = "本页小计"
AMOUNT = re.compile(r"-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")


class _Column:
    """One column that is summed up: how its amounts are written, and the page's so far."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._amounts = {text: _amount(text) for text in dict.fromkeys(texts) if text}
        self._grouped = any("," in text for text in self._amounts)
        self._places = max((len(text.partition(".")[2]) for text in self._amounts), default=0)
        self._page: list[str] = []

    def add(self, text: str) -> None:
        if text:
            self._page.append(text)

    def take(self) -> str:
        """Return what the page's cells come to, "" where none has an amount; begin the next.

        There is no sum of cells of which one is not an amount.
        """
        texts, self._page = self._page, []
        return self._written(texts)

    def widest(self, texts: Iterable[str]) -> str:
        """Return a text at least as long as any page's sum."""
        sum_of_all = self._written(texts, absolute=True)
        return f"-{sum_of_all}" if any(text.startswith("-") for text in texts) else sum_of_all

    def _written(self, texts: Iterable[str], *, absolute: bool = False) -> str:
        amounts = [amount for text in texts if (amount := self._amounts[text]) is not None]
        if not amounts or len(amounts) < len(list(texts)):
            return ""
        total = sum(map(abs, amounts) if absolute else amounts, Decimal(0))
        return f"{total:{',' if self._grouped else ''}.{self._places}f}"


class PageSums:
    """What the columns of *table* that are summed up come to, page by page."""

    def __init__(self, table: Table) -> None:
        self._count = len(table.columns)
        self._texts = {i: [_cell(row, i) for row in table.rows] for i in table.sums}
        self._columns = {i: _Column(texts) for i, texts in self._texts.items()}
        self._coming: Sequence[str] = ()
        self._label = next((i for i in range(self._count) if i not in table.sums), -1)

    def next(self, row: Sequence[str]) -> None:
        """Tell which row comes next: on this page or, where it does not fit, on the one after."""
        self._coming = row

    def begin(self) -> None:
        """Count the row that comes next: it begins on this page."""
        if self._coming:
            for i, column in self._columns.items():
                column.add(self._coming[i])
        self._coming = ()

    def take(self) -> tuple[str, ...]:
        """Return the texts of this page's row of sums and begin the next page."""
        return self._row({i: column.take() for i, column in self._columns.items()})

    def widest(self) -> tuple[str, ...]:
        """Return a row at least as high as that of any page."""
        filled = {i: [text for text in texts if text] for i, texts in self._texts.items()}
        return self._row({i: self._columns[i].widest(texts) for i, texts in filled.items()})

    def _row(self, sums: dict[int, str]) -> tuple[str, ...]:
        return tuple(LABEL if i == self._label else sums.get(i, "") for i in range(self._count))


def _cell(row: Sequence[str], i: int) -> str:
    return row[i] if i < len(row) else ""


def _amount(text: str) -> Decimal | None:
    return Decimal(text.replace(",", "")) if AMOUNT.fullmatch(text) else None
