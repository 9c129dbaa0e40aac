"""What an import found, row by row: read, guessed, and what needs a person. Nothing is left out."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

ASIDE: Final = "表头等"
"""What the report calls rows that make no record: headings, titles, notes, blank lines."""
REPORT_HEADER: Final = ("行", "结果", "栏目", "原文", "说明", "建议")
REPORT_WIDTHS: Final = (6.0, 12.0, 12.0, 48.0, 60.0, 20.0)


class Level(enum.Enum):
    """How sure the import is of one thing it read."""

    READ = "read"
    GUESSED = "guessed"
    PERSON = "person"
    LEFT = "left"

    @property
    def label(self) -> str:
        """Return the word the report shows."""
        return _LEVELS[self.value]


_LEVELS = {"read": "已读取", "guessed": "有推断", "person": "需人工核对", "left": "未导入"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say about one row.

    Attributes:
        row: line of the table as handed over, from 1.
        column: heading of the cell meant, "" for the whole row.
        text: what was found, a Chinese sentence.
        proposal: what the cell probably should say, "" when there is no proposal.
        blocks: the row cannot be saved before a person settles this.
        source: what stands there in the table as handed over.
    """

    row: int
    level: Level
    column: str
    text: str
    proposal: str = ""
    blocks: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The account of one import.

    Attributes:
        lines: rows of the table as handed over.
        records: how many records they make.
        aside: rows that make no record (titles, headings, blank lines), with the reason.
        counted: what the records are counted as: 项任务, 件工单.
    """

    lines: int
    records: int
    findings: tuple[Finding, ...]
    aside: tuple[tuple[int, str], ...]
    counted: str = "项任务"

    @property
    def ready(self) -> bool:
        """Whether every row can be saved."""
        return not any(f.blocks for f in self.findings)

    def of(self, level: Level) -> Iterator[Finding]:
        """Yield the findings of one *level*, in row order."""
        return (f for f in self.findings if f.level is level)

    @property
    def summary(self) -> str:
        """Return one sentence for the head of the report."""
        guessed = sum(1 for _ in self.of(Level.GUESSED))
        person = sum(1 for _ in self.of(Level.PERSON))
        left = len({f.row for f in self.of(Level.LEFT)})
        missed = f"未导入 {left} 行，" if left else ""
        return (
            f"共 {self.lines} 行，读出 {self.records} {self.counted}；{missed}"
            f"推断 {guessed} 处，需人工核对 {person} 处，每一行都有交代。"
        )


def report_rows(report: ImportReport) -> tuple[tuple[str, ...], ...]:
    """Return *report* line by line under `REPORT_HEADER`, to be copied or saved; nothing is cut."""
    told = [
        (f.row, (str(f.row), f.level.label, f.column, f.source, f.text, f.proposal))
        for f in report.findings
    ]
    told += [(row, (str(row), ASIDE, "", "", why, "")) for row, why in report.aside]
    return tuple(cells for _, cells in sorted(told, key=lambda one: one[0]))
