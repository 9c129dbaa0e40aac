"""One row of a task table made into a task, and what there is to say about it."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from zwcx_desktop.assets import asset
from zwcx_desktop.exchange.fragments import (
    looks_like_person,
    one_apart,
    parse_due,
    split_items,
    split_names,
)
from zwcx_desktop.exchange.report import Finding, Level
from zwcx_desktop.exchange.sheets import write_line
from zwcx_desktop.exchange.task_cells import (
    COLUMNS,
    DUE,
    ITEMS,
    LEAD,
    LEADERS,
    NAME,
    SEQ,
    SUPPORT,
    Gathered,
)
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.task import KIND, Task, TaskItem, TaskState

_GENERIC = re.compile(r"^(?:各|其他|有关|相关)")
_VAGUE = re.compile(r"^(?:各|其他)?(?:有关|相关)")
_LEVEL = re.compile(r"^[省市县区州旗镇乡街]")


@dataclass(frozen=True, slots=True)
class Erratum:
    """A known misprint: in which task and column, what stands there and what it should say."""

    task: str
    column: str
    text: str
    probable: str
    basis: str


@dataclass(frozen=True, slots=True)
class Lore:
    """What is known of such tables beforehand.

    Attributes:
        units: usual short names of offices, without their level (财政局, 发改委).
        errata: known misprints of published tables.
    """

    units: frozenset[str] = frozenset()
    errata: tuple[Erratum, ...] = ()


def read_lore(path: Path | None = None) -> Lore:
    """Return what resources/errata/task_table.json, or *path*, knows of task tables."""
    source = path or asset("errata/task_table.json")
    content = json.loads(source.read_text(encoding="utf-8"))
    errata = tuple(Erratum(**entry) for entry in content["errata"])
    return Lore(frozenset(content["units"]), errata)


def units_named(gathered: Sequence[Gathered]) -> Counter[str]:
    """Return how often each unit is named in the whole table."""
    return Counter(
        name for row in gathered for column in (LEAD, SUPPORT)
        for name in split_names(row.cells[column])
    )  # fmt: skip


class Reader:
    """Turns gathered rows into tasks and collects what there is to say about them."""

    def __init__(
        self,
        today: date,
        author: UserId,
        known_units: frozenset[str],
        lore: Lore,
        named: Counter[str],
    ) -> None:
        self.findings: list[Finding] = []
        self._today = today
        self._author = author
        self._known = known_units
        self._lore = lore
        self._named = named
        self._seen: set[int] = set()
        self._told: set[str] = set()
        self._cells: tuple[str, ...] = ()

    def task(self, row: Gathered, at: int) -> Task:
        """Return the task of *row*, the table's task number *at* from 0."""
        cells = self._cells = row.cells
        due = parse_due(cells[DUE])
        task = Task(
            state=TaskState.NOT_STARTED,
            author=self._author,
            seq=self._seq(row.line, cells[SEQ], at),
            name=cells[NAME].strip(),
            items=tuple(
                TaskItem(no=place, text=text)
                for place, (_, text) in enumerate(split_items(cells[ITEMS]), start=1)
            ),
            due_text=cells[DUE].strip(),
            due_on=due.on,
            lead_units=split_names(cells[LEAD]),
            support_units=split_names(cells[SUPPORT]),
            leaders=split_names(cells[LEADERS]),
            source_text="\n".join(write_line(line) for line in row.rows),
        )
        before = len(self.findings)
        self._say_read(row.line, task)
        self._say_due(row.line, cells[DUE], certain=due.certain, on=due.on)
        self._judge_units(row.line, task)
        self._judge_leaders(row.line, task)
        self._propose(row.line, cells)
        proposals = [f"{f.column}：{f.text}" for f in self.findings[before:] if f.proposal]
        task = replace(task, corrected_text="\n".join(proposals))
        self._judge_record(row.line, task)
        return task

    def _say(self, row: int, level: Level, column: int | None, text: str, proposal: str = "",
             *, blocks: bool = False) -> None:  # fmt: skip
        heading = "" if column is None else COLUMNS[column]
        source = "　".join(filter(None, self._cells)) if column is None else self._cells[column]
        self.findings.append(Finding(row, level, heading, text, proposal, blocks, source))

    def _seq(self, line: int, cell: str, at: int) -> int:
        bare = unicodedata.normalize("NFKC", cell).strip().rstrip(".、")
        number = int(bare) if bare.isdecimal() else 0
        if number < 1:
            number = max(self._seen, default=0) + 1 if at else 1
            self._say(line, Level.GUESSED, SEQ, f"序号“{cell.strip()}”不是数字，暂编为 {number}")
        elif number in self._seen:
            self._say(line, Level.PERSON, SEQ, f"序号 {number} 与前面的任务重复，请核对")
        self._seen.add(number)
        return number

    def _say_read(self, line: int, task: Task) -> None:
        parts = f"，分解为 {len(task.items)} 项" if len(task.items) > 1 else ""
        self._say(line, Level.READ, None, f"任务 {task.seq}“{task.name}”{parts}")

    def _say_due(self, line: int, cell: str, *, certain: bool, on: date | None) -> None:
        if on is None:
            said = f"“{cell.strip()}”不是确定的日期，请填写完成日期" if cell.strip() else "未写明"
            self._say(line, Level.PERSON, DUE, said)
            return
        level = Level.READ if certain else Level.GUESSED
        self._say(line, level, DUE, f"“{cell.strip()}”按 {on.isoformat()} 计，原文保留")

    def _judge_units(self, line: int, task: Task) -> None:
        for column, names in ((LEAD, task.lead_units), (SUPPORT, task.support_units)):
            for name, times in Counter(names).items():
                if times > 1:
                    self._say(line, Level.PERSON, column, f"“{name}”出现 {times} 次", name)
                self._judge_unit(line, column, name)
            if column == LEAD and len(names) > 1 and _VAGUE.match(names[0]):
                text = f"以泛称“{names[0]}”开头，疑为列错位，请对照原件"
                self._say(line, Level.PERSON, column, text)

    def _judge_unit(self, line: int, column: int, name: str) -> None:
        if self._recognised(name):
            return
        near = next((n for n, _ in self._named.most_common() if self._likelier(n, name)), "")
        near = near or next((n for n in sorted(self._known) if one_apart(n, name)), "")
        if near:
            text = f"单位“{name}”未能识别，疑为“{near}”，按原文保留"
            self._say(line, Level.PERSON, column, text, near)
        elif name not in self._told:
            self._told.add(name)
            self._say(line, Level.GUESSED, column, f"单位“{name}”不在单位名录中，按原文保留")

    def _recognised(self, name: str) -> bool:
        if name in self._known or _GENERIC.match(name):
            return True
        return _LEVEL.sub("", name) in self._lore.units

    def _likelier(self, other: str, name: str) -> bool:
        """Whether *name*, which the table has once, is a slip for the often named *other*."""
        often = self._named[other] >= 3 and self._named[name] == 1
        return often and len(name) > 2 and one_apart(other, name)

    def _judge_leaders(self, line: int, task: Task) -> None:
        for name in task.leaders:
            if not looks_like_person(name):
                text = f"“{name}”不像完整的姓名，按原文保留"
                self._say(line, Level.PERSON, LEADERS, text)

    def _propose(self, line: int, cells: tuple[str, ...]) -> None:
        for known in self._lore.errata:
            column = COLUMNS.index(known.column)
            applies = not known.task or known.task == cells[NAME].strip()
            said = {f.proposal for f in self.findings if f.row == line and f.column == known.column}
            if applies and known.text in cells[column] and known.probable not in said:
                text = f"“{known.text}”疑为“{known.probable}”（依据：{known.basis}）"
                self._say(line, Level.PERSON, column, text, known.probable)

    def _judge_record(self, line: int, task: Task) -> None:
        for problem in KIND.problems(task, self._today):
            blocks = problem.severity is Severity.ERROR
            level = Level.PERSON if blocks else Level.READ
            self._say(line, level, None, problem.message, blocks=blocks)
