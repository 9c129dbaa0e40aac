"""Tables whose columns every sender names differently: what each column means, guessed and told.

The headings propose a meaning, a person settles it once, and the next table under the same
headings is read without asking.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Final

from zwcx_desktop.exchange.sheets import Rows, UnreadableTable
from zwcx_desktop.records.kind import Code

_LOOK: Final = 30
"""Rows within which a heading must stand."""
_SAMPLES: Final = 3
_ASIDE: Final = re.compile(r"[（(\[【].*?[）)\]】]")


@dataclass(frozen=True, slots=True)
class Target:
    """Something a column may mean.

    Attributes:
        label: what a person reads.
        aliases: headings that mean it, without blanks and brackets; the longest match wins.
        required: a table without it cannot be read.
        several: whether more than one column may mean it.
        fixed: may be said once for the whole table where it has no column for it.
    """

    name: str
    label: str
    aliases: tuple[str, ...]
    required: bool = False
    several: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What the columns of one table mean.

    Attributes:
        header: row of the headings, from 0.
        headings: as they stand.
        columns: name of the target of each column, "" for one that is left out.
        codes: code for each text of the coded column, "" for one nobody settled.
        fixed: texts said once for the whole table, by target.
    """

    header: int
    headings: tuple[str, ...]
    columns: tuple[str, ...]
    codes: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, str] = field(default_factory=dict)

    @property
    def signature(self) -> str:
        """What tables under the same headings have in common."""
        return hashlib.sha256("\n".join(map(key, self.headings)).encode()).hexdigest()[:32]

    @property
    def settled(self) -> bool:
        """Whether every text of the coded column has a code."""
        return all(self.codes.values())


def _left_out(_heading: str, _samples: tuple[str, ...]) -> str:
    return ""


def _no_code(_text: str) -> str:
    return ""


def _nothing_fixed(_rows: Rows, _layout: Layout) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of one sort of table may mean.

    Attributes:
        table: identifier under which settled layouts are remembered.
        rest: target proposed for a column that no heading recognises.
        coded: name of the target whose texts stand for codes, "" when there is none.
        choices: the codes to choose from.
        code: proposes the code of a text.
        fixed: proposes what holds for the whole table.
    """

    table: str
    targets: tuple[Target, ...]
    rest: Callable[[str, tuple[str, ...]], str] = _left_out
    coded: str = ""
    choices: type[Code] | None = None
    code: Callable[[str], str] = _no_code
    fixed: Callable[[Rows, Layout], Mapping[str, str]] = _nothing_fixed

    def target(self, name: str) -> Target | None:
        """Return the target called *name*, None when there is none."""
        return next((target for target in self.targets if target.name == name), None)

    def guess(self, rows: Rows) -> Layout:
        """Return what the headings of *rows* propose.

        Raises:
            UnreadableTable: no row looks like headings.
        """
        found = [(len(self._recognised(row)), -at) for at, row in enumerate(rows[:_LOOK])]
        best, at = max(found, default=(0, 0))
        if best < 2:
            known = "、".join(target.label for target in self.targets if target.required)
            raise UnreadableTable(
                "没有找到表头。", f"表中应有一行栏目名称，至少包括：{known}。请连同表头一起导入。"
            )
        header = -at
        known_columns = self._recognised(rows[header])
        width = max(len(row) for row in rows[header:])
        headings = (*rows[header], *[""] * (width - len(rows[header])))
        bare = Layout(header, headings, ("",) * width)
        columns = tuple(
            known_columns.get(at) or self._proposed(rows, bare, at) for at in range(width)
        )
        layout = replace(bare, columns=columns)
        layout = replace(layout, fixed=self.fixed(rows, layout))
        return self.with_codes(rows, layout)

    def with_codes(self, rows: Rows, layout: Layout) -> Layout:
        """Return *layout* with a code proposed for each text of its coded column."""
        texts = texts_of(rows, layout, self.coded)
        return replace(
            layout, codes={text: layout.codes.get(text) or self.code(text) for text in texts}
        )

    def missing(self, layout: Layout) -> tuple[Target, ...]:
        """Return the required targets that no column has."""
        return tuple(t for t in self.targets if t.required and t.name not in layout.columns)

    def recall(self, rows: Rows, guessed: Layout, kept: Mapping[str, Any]) -> Layout:
        """Return *guessed* as a person settled it before for the same headings."""
        columns = tuple(str(name) for name in kept["columns"])
        known = {target.name for target in self.targets} | {""}
        if len(columns) != len(guessed.columns) or not set(columns) <= known:
            return guessed
        codes = {str(text): str(code) for text, code in kept["codes"].items()}
        return self.with_codes(rows, replace(guessed, columns=columns, codes=codes))

    def _proposed(self, rows: Rows, bare: Layout, at: int) -> str:
        heading, shown = bare.headings[at], samples(rows, bare, at)
        return self.rest(heading, shown) if heading.strip() and shown else ""

    def _recognised(self, row: tuple[str, ...]) -> dict[int, str]:
        scored = sorted(
            (
                (-score, at, target)
                for at, cell in enumerate(row)
                for target in self.targets
                if (score := _score(key(cell), target)) > 0
            ),
            key=lambda one: one[:2],
        )
        found: dict[int, str] = {}
        for _, at, target in scored:
            if at not in found and (target.several or target.name not in found.values()):
                found[at] = target.name
        return found


def key(cell: str) -> str:
    """Return a heading for comparison: half-width forms, no blanks, nothing in brackets."""
    narrow = unicodedata.normalize("NFKC", cell)
    return re.sub(r"[\s:*]", "", _ASIDE.sub("", narrow)) or re.sub(r"\s", "", narrow)


def samples(rows: Rows, layout: Layout, at: int) -> tuple[str, ...]:
    """Return the first different texts that stand in column *at*."""
    cells = (row[at].strip() for row in rows[layout.header + 1 :] if at < len(row))
    return tuple(islice(dict.fromkeys(cell for cell in cells if cell), _SAMPLES))


def texts_of(rows: Rows, layout: Layout, target: str) -> Counter[str]:
    """Return the texts that stand under *target*, and how often each does."""
    places = [at for at, name in enumerate(layout.columns) if name == target and target]
    return Counter(
        row[at].strip()
        for row in rows[layout.header + 1 :]
        for at in places
        if at < len(row) and row[at].strip()
    )


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the table by what its cells mean.

    Attributes:
        line: number of the row, from 1.
        cells: by target; where several columns mean the same, all of them in order.
        headed: the same with the heading of each cell.
    """

    line: int
    cells: Mapping[str, tuple[str, ...]]
    headed: Mapping[str, tuple[tuple[str, str], ...]]

    def text(self, target: str) -> str:
        """Return the text under *target*, "" when there is none."""
        return " ".join(self.cells.get(target, ()))


def records_of(rows: Rows, layout: Layout) -> Iterator[Record]:
    """Yield every row below the headings that holds something and is no repeated heading."""
    heading = tuple(map(key, layout.headings))
    for line, row in enumerate(rows[layout.header + 1 :], start=layout.header + 2):
        if not any(cell.strip() for cell in row) or is_heading(row, heading):
            continue
        headed: dict[str, tuple[tuple[str, str], ...]] = {}
        for name, said, cell in zip(layout.columns, layout.headings, row, strict=False):
            if name and cell.strip():
                headed[name] = (*headed.get(name, ()), (said, cell.strip()))
        cells = {name: tuple(cell for _, cell in found) for name, found in headed.items()}
        yield Record(line, cells, headed)


def is_heading(row: tuple[str, ...], heading: tuple[str, ...]) -> bool:
    """Whether *row* repeats the *heading* (given as keys), as printed pages do."""
    said = [key(cell) for cell in row]
    filled = [(one, other) for one, other in zip(said, heading, strict=False) if one]
    return len(filled) > 1 and all(one == other for one, other in filled)


def aside_of(rows: Rows, layout: Layout) -> Iterator[tuple[int, str]]:
    """Yield the rows that hold no record, with the reason."""
    heading = tuple(map(key, layout.headings))
    for line, row in enumerate(rows, start=1):
        filled = [cell for cell in row if cell.strip()]
        if line == layout.header + 1:
            yield line, "表头"
        elif not filled:
            yield line, "空行"
        elif line <= layout.header:
            yield line, f"表头以上的文字：{'　'.join(filled)}"
        elif is_heading(row, heading):
            yield line, "换页重复的表头"


def _score(said: str, target: Target) -> int:
    """Return how well the heading *said* names *target*: 0 not at all, most when exactly."""
    if said in target.aliases:
        return 100 + len(said)
    within = [len(alias) for alias in target.aliases if len(alias) > 1 and alias in said]
    return max(within, default=0)
