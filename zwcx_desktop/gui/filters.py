"""What narrows a list: a search box that waits for the typist, and chips for the rest."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.values import ListQuery

_PAUSE = 200
"""Milliseconds without a key before a search begins."""
_YEARS = 6
"""Years offered, the present one first."""


class SearchBox(QLineEdit):
    """Text to search for. Nothing is searched while an input method composes.

    Attributes:
        searched: the typist paused; emitted with the text.
        finished: Down or Enter: the list should take the focus.
    """

    searched = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, search=True)
        self.setClearButtonEnabled(True)
        self._composing = False
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._wait.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(self._typed)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Hold the search back until the input method commits."""
        self._composing = bool(event.preeditString())
        if self._composing:
            self._wait.stop()
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move to the list on Down and Enter, clear on Esc."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        if not self._composing:
            self._wait.start()


class Chip(QPushButton):
    """One filter: says what it lets through; its menu changes that.

    Attributes:
        chosen: another entry was chosen.
    """

    chosen = Signal()

    def __init__(
        self, label: str, entries: tuple[tuple[Any, str], ...], parent: QWidget, *, many: bool
    ) -> None:
        super().__init__(parent)
        self._label = label
        self._many = many
        self._all: Any = entries[0][0]
        menu = QMenu(self)
        group = QActionGroup(self)
        group.setExclusive(not many)
        self._actions = [self._entry(value, text, menu, group) for value, text in entries]
        self._actions[0].setChecked(True)
        self.setMenu(menu)
        self.setAccessibleName(label)
        self._say()

    def values(self) -> tuple[Any, ...]:
        """Return what is let through; empty when everything is."""
        return tuple(
            a.data()[0] for a in self._actions if a.isChecked() and a.data()[0] != self._all
        )

    def choose(self, *values: Any) -> None:
        """Let *values* through, everything when there are none; no signal."""
        for action in self._actions:
            action.setChecked(action.data()[0] in (values or (self._all,)))
        self._say()

    def _entry(self, value: Any, text: str, menu: QMenu, group: QActionGroup) -> QAction:
        action = QAction(text, menu, checkable=True)
        action.setData((value,))
        if not self._many:
            group.addAction(action)
        menu.addAction(action)
        action.triggered.connect(lambda: self._pick(action))
        return action

    def _pick(self, action: QAction) -> None:
        if self._many:
            everything = self._actions[0]
            if action is everything:
                self.choose()
            else:
                everything.setChecked(not self.values())
        self._say()
        self.chosen.emit()

    def _say(self) -> None:
        texts = [a.text() for a in self._actions[1:] if a.isChecked()]
        few = "、".join(texts[:2]) + (f" 等 {len(texts)} 项" if len(texts) > 2 else "")
        self.setText(f"{self._label}：{few}" if texts else self._label)
        restyle(self, chip=True, menu=True, on=bool(texts))


class FilterBar(QWidget):
    """The chips of a list.

    Attributes:
        changed: the filters let something else through.
    """

    changed = Signal()

    def __init__(
        self, kind: Kind[Any], units: Mapping[Any, str], today: Callable[[], date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._today = today
        states = ((None, "全部状态"), *((s, s.label) for s in kind.states))
        spans = ((None, "全部期限"), (-1, "已逾期"), (7, "七天内到期"), (30, "三十天内到期"))
        self.state = Chip("状态", states, self, many=True)
        self.due = Chip("期限", spans, self, many=False)
        self.unit = Chip("科室", (("", "全部科室"), *units.items()), self, many=False)
        year = today().year
        years = ((0, "全部年度"), *((y, f"{y}年") for y in range(year, year - _YEARS, -1)))
        self.year = Chip("年度", years, self, many=False)
        self.year.setToolTip("按登记日期所在的年度筛选")
        self.mine = QPushButton("我拟稿的", self)
        self.mine.setCheckable(True)
        restyle(self.mine, chip=True)
        self.reset = QPushButton("清除筛选", self)
        restyle(self.reset, link=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.due.setVisible(kind.has_due)
        self.unit.setVisible(kind.has_unit)
        for chip in self._chips():
            row.addWidget(chip)
            chip.chosen.connect(self._narrowed)
        row.addWidget(self.mine)
        row.addWidget(self.reset)
        row.addStretch(1)
        self.mine.clicked.connect(self._narrowed)
        self.reset.clicked.connect(self.clear)
        self.reset.hide()

    @property
    def active(self) -> bool:
        """Whether anything is held back."""
        return self.mine.isChecked() or any(chip.values() for chip in self._chips())

    def clear(self) -> None:
        """Let everything through again."""
        for chip in self._chips():
            chip.choose()
        self.mine.setChecked(False)
        self._narrowed()

    def narrow(self, query: ListQuery) -> ListQuery:
        """Return *query* with the filters in it."""
        span = next(iter(self.due.values()), None)
        before = None if span is None else self._today() + timedelta(days=span)
        return replace(
            query,
            states=self.state.values(),
            due_before=before,
            unit=next(iter(self.unit.values()), ""),
            mine=self.mine.isChecked(),
            year=next(iter(self.year.values()), 0),
        )

    def _chips(self) -> tuple[Chip, ...]:
        return (self.state, self.due, self.unit, self.year)

    def _narrowed(self) -> None:
        self.reset.setVisible(self.active)
        self.changed.emit()
