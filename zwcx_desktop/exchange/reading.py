"""What an importer makes of a table, and the words it says about its rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from zwcx_desktop.exchange.report import Finding, ImportReport, Level
from zwcx_desktop.records.kind import Json


@dataclass(frozen=True, slots=True)
class Reading:
    """What a table would make; nothing of it is kept yet.

    Attributes:
        records: records, or rows of one record, in the order of the table.
        report: the account of every row.
    """

    records: tuple[Any, ...]
    report: ImportReport


class Account:
    """Collects what there is to say about the rows of one table."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def say(
        self,
        row: int,
        level: Level,
        text: str,
        *,
        column: str = "",
        source: str = "",
        proposal: str = "",
        blocks: bool = False,
    ) -> None:
        """Say one thing about one row."""
        self.findings.append(Finding(row, level, column, text, proposal, blocks, source))

    def report(
        self, lines: int, records: int, aside: Iterable[tuple[int, str]], counted: str
    ) -> ImportReport:
        """Return all that was said, in the order of the rows."""
        findings = tuple(sorted(self.findings, key=lambda finding: finding.row))
        return ImportReport(lines, records, findings, tuple(sorted(aside)), counted)


def report_json(report: ImportReport) -> Json:
    """Return *report* as JSON values, to be kept."""
    values: Json = msgspec.to_builtins(report)
    return values


def load_report(values: Json) -> ImportReport:
    """Return the report that `report_json` wrote."""
    return msgspec.convert(values, ImportReport)
