"""Behind a figure: exactly the records it is made of, those that did not count first."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.sync_tables import Line as Shown
from zwcx_desktop.gui.sync_tables import LinesTable
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.empty_state import EmptyState
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics import told
from zwcx_desktop.rules.statistics.figure import Figure
from zwcx_desktop.rules.statistics.lines import Line
from zwcx_desktop.store.values import Row

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

_SLICE = 200
_NEAR = 40
"""Rows before the end of the list at which more are fetched."""
_COLUMNS = {"计入": 12, "标题": 0, "类别": 16, "状态": 16, "期限": 16, "编号": 34}
COUNTED, MISSED, PARTLY = "计入", "未计入", "部分计入"
_HIDDEN = "其中有记录依照回避、保密的规定不向您显示。"


@dataclass(frozen=True, slots=True)
class Behind:
    """The records of a figure, each once, the oldest first: ids begin with the time.

    A figure may count what happened to a record more than once, such as each of its hearings: then
    a record may both have counted and not.

    Attributes:
        apart: whether it is known of each whether it counted.
    """

    counted: tuple[RecordId, ...]
    missed: tuple[RecordId, ...]
    apart: bool

    @classmethod
    def of(cls, figure: Figure) -> "Behind":
        """Return the records of *figure*."""
        counted, short = set(figure.counted), Counter(figure.of) - Counter(figure.counted)
        # A share of money or of duties names all its records on both sides.
        apart = bool(figure.of) and (bool(short) or figure.value == 100)
        return cls(tuple(sorted(counted)), tuple(sorted(short)), apart)

    def chosen(self, which: str) -> tuple[RecordId, ...]:
        """Return the records of one filter: all, counted or missed."""
        missed = set(self.missed)
        every = (*self.missed, *(one for one in self.counted if one not in missed))
        return {"counted": self.counted, "missed": self.missed}.get(which, every)

    def words(self) -> Callable[[RecordId], str]:
        """Return what says of a record whether it counted, "" where that is not known."""
        counted, missed = frozenset(self.counted), frozenset(self.missed)

        def said(record: RecordId) -> str:
            if not self.apart:
                return ""
            if record in missed:
                return PARTLY if record in counted else MISSED
            return COUNTED

        return said


class FigureRecords(QWidget):
    """The list behind one figure.

    Attributes:
        closed: the person wants to go back to the figures.
        print_wanted: the list is to be printed; emitted with the records it shows, all of them.
    """

    closed = Signal()
    print_wanted = Signal(object)

    def __init__(self, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._shell, self._tasks = shell, tasks
        self.line: Line | None = None
        self.behind = Behind((), (), apart=False)
        self._counted = self.behind.words()
        self._ids: tuple[RecordId, ...] = ()
        self._fetched = 0
        self._asked = 0
        self.heading, self.words = QLabel(self), QLabel(self)
        self.table, self.nothing = LinesTable(self), EmptyState(self)
        self.stack = QStackedWidget(self)
        self.back = QPushButton("返回", self)
        self.print = QPushButton("打印清单", self)
        self.filters = {name: QPushButton(self) for name in ("all", "missed", "counted")}
        self._lay_out()
        self._connect()

    def show_line(self, line: Line, period: str) -> None:
        """Show the records of *line* over *period*."""
        self.line, self.behind = line, Behind.of(line.figure)
        self._counted = self.behind.words()
        figure = line.figure
        fraction = told.fraction(figure)
        value = told.value(figure)
        self.heading.setText(f"{figure.name}　{value}{f'（{fraction}）' if fraction else ''}")
        said = [period, line.indicator.formula, _HIDDEN if self._hides(figure) else ""]
        self.words.setText("　".join(filter(None, said)))
        names = {"all": "全部", "missed": MISSED, "counted": COUNTED}
        for name, button in self.filters.items():
            button.setText(f"{names[name]} {len(self.behind.chosen(name)):,}")
            button.setVisible(self.behind.apart)
        self.table.setColumnHidden(0, not self.behind.apart)
        self.choose("all")

    def choose(self, which: str) -> None:
        """Show all records, those counted, or those that did not count."""
        for name, button in self.filters.items():
            button.setChecked(name == which)
        self._ids, self._fetched = self.behind.chosen(which), 0
        self.table.show_lines(())
        self._asked += 1
        self._fetch()

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        (self.table if self._ids else self.back).setFocus()

    def _hides(self, figure: Figure) -> bool:
        """Whether the figure counts records that this person may not know of."""
        if figure.whole is not None:
            return self.behind.apart and len(figure.of) < figure.whole
        return figure.masked or (figure.value == figure.part and len(figure.counted) < figure.part)

    def _lay_out(self) -> None:
        self.heading.setProperty("role", "title")
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.table.setAccessibleName("数字由哪些记录组成")
        self.table.describe(_COLUMNS, frozenset({0, 3}))
        self.nothing.describe("search", "没有可以列出的记录", "", {"back": "返回统计"})
        dress(self.back, "arrow-left")
        dress(self.print, "print")
        self.back.setToolTip("返回统计（Esc）")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.heading, 1)
        head.addWidget(self.print)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for button in self.filters.values():
            restyle(button, chip=True)
            button.setCheckable(True)
            chips.addWidget(button)
        chips.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.words)
        box.addLayout(chips)
        box.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.nothing.chosen.connect(lambda _step: self.closed.emit())
        self.print.clicked.connect(lambda: self.print_wanted.emit(self._ids))
        self.table.opened.connect(self._open)
        self.table.verticalScrollBar().valueChanged.connect(lambda _at: self._more())
        for name, button in self.filters.items():
            button.clicked.connect(partial(self._filter, name))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _filter(self, name: str, _checked: object = None) -> None:
        self.choose(name)

    def _open(self, row: Row | None) -> None:
        if row is not None:
            self._shell.open_record(row.kind, row.id)

    def _more(self) -> None:
        bottom = self.table.rowAt(self.table.viewport().height() - 1)
        shown = self.table.lines.rowCount()
        if self._fetched < len(self._ids) and (bottom < 0 or bottom + _NEAR >= shown):
            self._fetch()

    def _fetch(self) -> None:
        some = self._ids[self._fetched : self._fetched + _SLICE]
        first, asked = not self._fetched, self._asked
        self._fetched += len(some)

        def show(rows: tuple[Row, ...]) -> None:
            if asked != self._asked:
                return
            shown = [self._shown(row) for row in rows]
            if first:
                self.stack.setCurrentWidget(self.table if shown else self.nothing)
                self.print.setEnabled(bool(shown))
                self.table.show_lines(shown)
            elif shown:
                self.table.lines.add_lines(shown)

        def ask(desk: "Desk") -> tuple[Row, ...]:
            return desk.statistics.records(some)

        self._tasks.read(self, ask, show, self._shell.show_error)

    def _shown(self, row: Row) -> Shown:
        counted = self._counted(row.id)
        return Shown(
            (
                counted,
                row.title,
                KINDS[row.kind].label,
                row.state.label,
                row.due.isoformat() if row.due else "",
                row.number or "未编号",
            ),
            row,
            {0: "ok" if counted == COUNTED else "warning", 2: "muted", 4: "muted", 5: "muted"},
        )
