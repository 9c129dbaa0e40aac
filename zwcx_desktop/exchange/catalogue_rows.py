"""Sorting the rows of a disclosure catalogue: entries, headings, titles, notes, what continues."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from zwcx_desktop.exchange.catalogue_columns import Place, is_heading, is_second, places_of
from zwcx_desktop.exchange.catalogue_words import domain_of
from zwcx_desktop.exchange.layout import key
from zwcx_desktop.exchange.sheets import Sheet
from zwcx_desktop.exchange.ticks import is_empty
from zwcx_desktop.records.catalogue_item.parts import OpenDomain

_LEVELS: Final = ("first_level", "second_level", "third_level")
_CARRIED: Final = ("first_level", "domain", "basis", "time_limit", "subject", "channels", "unit")
"""Columns that offices merge over several rows."""
_GROUPS: Final = ("audience", "mode", "levels")
_NOTE: Final = re.compile(r"^[（(]?(?:注|备注|说明|填表|标准目录要素说明|附注|注释|制表)")
_SAME: Final = frozenset({"同上", "〃", "″", '"', "“", "”"})


@dataclass(slots=True)
class Entry:
    """One row of the catalogue with what was carried down to it.

    Attributes:
        line: number of the row, from 1.
        cells: texts by field, and by field and code for columns that are ticked.
        carried: fields that stood empty and were taken from the row above.
        domain: what the title above names, None for none.
        odd: texts of rows that continue this one.
    """

    line: int
    cells: dict[tuple[str, str], str]
    carried: tuple[str, ...] = ()
    domain: OpenDomain | None = None
    odd: list[tuple[int, str]] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return the text of a field, "" when there is none."""
        return self.cells.get((name, ""), "")

    def columns(self, name: str) -> Mapping[str, str]:
        """Return what is taken of the columns that stand for one choice of a field, by code."""
        return {
            code: cell
            for (found, code), cell in self.cells.items()
            if found == name and code and not is_empty(cell)
        }


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a catalogue, sorted.

    Attributes:
        places: what each column holds.
        surplus: columns with content but no known heading, with the number of such cells.
    """

    entries: tuple[Entry, ...]
    aside: tuple[tuple[int, str], ...]
    places: Mapping[int, Place]
    surplus: Mapping[int, int]


def sort_rows(sheet: Sheet) -> Sorted:
    """Return the rows of *sheet* sorted.

    Raises:
        UnreadableTable: there is no heading of a catalogue.
    """
    return _Sorting(sheet).run()


class _Sorting:
    def __init__(self, sheet: Sheet) -> None:
        self._rows = sheet.spread
        self._told = sheet.merges is not None
        self._first, self._height, self._places = places_of(self._rows)
        self._entries: list[Entry] = []
        self._aside: list[tuple[int, str]] = []
        self._surplus: dict[int, int] = {}
        self._domain = domain_of((sheet.name,))

    def run(self) -> Sorted:
        skip = 0
        for at, row in enumerate(self._rows):
            if skip:
                skip -= 1
                self._aside.append((at + 1, "表头的第二行"))
            elif is_heading(row):
                self._aside.append((at + 1, "表头" if at == self._first else "重复的表头"))
                below = self._rows[at + 1] if at + 1 < len(self._rows) else ()
                skip = int(is_second(below, row))
            else:
                self._sort(at, row)
        return Sorted(tuple(self._entries), tuple(self._aside), self._places, self._surplus)

    def _sort(self, at: int, row: tuple[str, ...]) -> None:
        filled = tuple(dict.fromkeys(cell.strip() for cell in row if key(cell)))
        cells = {
            (place.field, place.code): row[column].strip()
            for column, place in self._places.items()
            if column < len(row) and key(row[column])
        }
        if not filled:
            self._aside.append((at + 1, "空行"))
        elif _NOTE.match(filled[0]) and len(filled) <= 2 and at > self._first:
            self._aside.append((at + 1, f"表下的注：{'　'.join(filled)}"))
        elif at < self._first or self._is_title(filled):
            self._domain = domain_of(filled) or self._domain
            self._aside.append((at + 1, f"标题：{'　'.join(filled)}"))
        elif any(one == ("elements", "") or one[0] in _LEVELS for one in cells):
            self._entries.append(self._entry(at, cells))
            self._count_surplus(row)
        elif self._entries:
            self._entries[-1].odd.append((at + 1, "　".join(filled)))
            self._append(cells)
        else:
            self._aside.append((at + 1, f"表头以下、事项以前的文字：{'　'.join(filled)}"))

    def _is_title(self, filled: tuple[str, ...]) -> bool:
        only = filled[0] if len(filled) == 1 else ""
        return bool(only) and ("目录" in only or ("领域" in only and len(only) < 40))

    def _entry(self, at: int, cells: dict[tuple[str, str], str]) -> Entry:
        if not self._entries:
            return Entry(at + 1, cells, (), self._domain)
        above = self._entries[-1].cells
        carried = [name for name in _CARRIED if self._carries(name, cells, above)]
        if "first_level" in carried and ("second_level", "") not in cells:
            carried += ["second_level"] if ("second_level", "") in above else []
        if not self._told:
            present = {name for name, _ in cells}
            carried += [
                name for name in _GROUPS
                if name not in present and any(one == name for one, _ in above)
            ]  # fmt: skip
        for name in carried:
            cells.update({place: text for place, text in above.items() if place[0] == name})
        return Entry(at + 1, cells, tuple(carried), self._domain)

    def _carries(
        self, name: str, cells: dict[tuple[str, str], str], above: dict[tuple[str, str], str]
    ) -> bool:
        """Whether the cell of *name* is the lower part of a merged one, or says 同上."""
        own = cells.get((name, ""), "")
        empty = not any(one == name for one, _ in cells)
        known = any(one == name for one, _ in above)
        lets = name == "first_level" or not self._told
        return known and (own in _SAME or (empty and lets))

    def _append(self, cells: dict[tuple[str, str], str]) -> None:
        last = self._entries[-1].cells
        for place, text in cells.items():
            last[place] = f"{last[place]}\n{text}" if place in last else text

    def _count_surplus(self, row: tuple[str, ...]) -> None:
        for column, cell in enumerate(row):
            if column not in self._places and key(cell):
                self._surplus[column] = self._surplus.get(column, 0) + 1
