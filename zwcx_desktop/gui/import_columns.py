"""What each column of a table means: proposed from its heading, settled by a person."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.exchange.layout import Columns, Layout, Target, samples, texts_of
from zwcx_desktop.exchange.sheets import Sheet
from zwcx_desktop.gui.inputs.style import letters

_LEFT_OUT: Final = "（不导入）"
_SHORT: Final = 60
"""Characters of an example."""
_UNSETTLED: Final = "请选择"


class _Choice(QComboBox):
    """One of a few meanings. The wheel scrolls the page, never the choice."""

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for code, label in entries:
            self.addItem(label, code)

    def choose(self, code: str) -> None:
        """Choose *code*."""
        self.setCurrentIndex(max(self.findData(code), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the page have it."""
        event.ignore()


class _Lines(QWidget):
    """Questions one below the other: what is asked about, an example, the input."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def head(self, *titles: str) -> None:
        """Begin a group under *titles*."""
        row = self._grid.rowCount()
        for at, title in enumerate(titles):
            label = QLabel(title, self)
            label.setProperty("role", "strong")
            label.setContentsMargins(0, 8 if row > 1 else 0, 0, 0)
            self._grid.addWidget(label, row, at)

    def line(self, name: str, shown: str, entry: QWidget) -> None:
        """Ask about *name*, of which *shown* is an example."""
        label = QLabel(name, self)
        sample = QLabel(shown if len(shown) <= _SHORT else f"{shown[:_SHORT]}…", self)
        for one in (label, sample):
            one.setTextFormat(Qt.TextFormat.PlainText)
            one.setWordWrap(True)
        sample.setProperty("role", "muted")
        sample.setToolTip(shown)
        sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setFixedWidth(letters(self, 26))
        label.setBuddy(entry)
        entry.setAccessibleName(f"{name}，{shown}" if shown else name)
        entry.setFixedWidth(letters(self, 36))
        row = self._grid.rowCount()
        for at, widget in enumerate((label, sample, entry)):
            self._grid.addWidget(widget, row, at, Qt.AlignmentFlag.AlignVCenter)


class ColumnsView(QWidget):
    """Asks what the columns of one table mean.

    Attributes:
        changed: something was chosen anew.
        choices: the choice for each column, by its place.
        fixed: the inputs for what holds for the whole table, by target.
        codes: the choice for each text of the coded column.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: dict[int, _Choice] = {}
        self.fixed: dict[str, QLineEdit] = {}
        self.codes: dict[str, _Choice] = {}
        self._means: Columns
        self._sheet = Sheet(())
        self._layout = Layout(0, (), ())
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box: QVBoxLayout
        self._upper: QWidget
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._scroll)

    def show_layout(self, means: Columns, sheet: Sheet, layout: Layout) -> None:
        """Ask about *sheet*, beginning with *layout*."""
        self._means, self._sheet, self._layout = means, sheet, layout
        self._fill()

    def layout_chosen(self) -> Layout:
        """Return what the columns mean as it stands chosen now."""
        columns = tuple(
            str(self.choices[at].currentData()) if at in self.choices else ""
            for at in range(len(self._layout.columns))
        )
        return replace(
            self._layout,
            columns=columns,
            codes={text: str(choice.currentData()) for text, choice in self.codes.items()},
            fixed={name: entry.text().strip() for name, entry in self.fixed.items()},
        )

    def obstacle(self) -> str:
        """Return why the table cannot be read under the present choice, "" when it can."""
        chosen = self.layout_chosen()
        if missing := self._means.missing(chosen):
            names = "”“".join(target.label for target in missing)
            return f"还没有指定“{names}”是哪一栏。"
        for target in self._means.targets:
            if not target.several and chosen.columns.count(target.name) > 1:
                return f"“{target.label}”指定了不止一栏，请只留一栏。"
        return ""

    def advice(self) -> str:
        """Return what to think of although the table can be read, "" for nothing."""
        if self.layout_chosen().settled:
            return ""
        return "有的诉求类型还没有对应的类别，这些行不会导入。"

    def _fill(self) -> None:
        page = QWidget()
        page.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
        self._box = QVBoxLayout(page)
        self._box.setContentsMargins(0, 0, 12, 0)
        self._box.setSpacing(12)
        columns = _Lines(page)
        self._upper = QWidget(page)
        self._box.addWidget(self._upper)
        self._box.addWidget(columns)
        self._box.addStretch(1)
        self.choices = {}
        self._ask_columns(columns)
        self._fill_upper()
        self._scroll.setWidget(page)
        entries = (*self.fixed.values(), *self.codes.values(), *self.choices.values())
        if entries:
            entries[0].setFocus()

    def _fill_upper(self) -> None:
        """Ask anew what depends on the columns; theirs stay, one of them may be in use just now."""
        upper = _Lines(self._upper.parentWidget() or self)
        self._box.replaceWidget(self._upper, upper)
        self._upper.hide()
        self._upper.deleteLater()
        self._upper = upper
        self.fixed, self.codes = {}, {}
        self._ask_fixed(upper)
        self._ask_codes(upper)
        upper.setVisible(bool(self.fixed or self.codes))
        entries = (*self.fixed.values(), *self.codes.values(), *self.choices.values())
        for before, after in pairwise(entries):
            QWidget.setTabOrder(before, after)

    def _ask_columns(self, lines: _Lines) -> None:
        lines.head("表中的栏目", "内容举例", "读作")
        entries = (("", _LEFT_OUT), *((t.name, t.label) for t in self._means.targets))
        for at, heading in enumerate(self._layout.headings):
            shown = samples(self._sheet.rows, self._layout, at)
            if not (heading.strip() or shown):
                continue
            choice = _Choice(entries, lines)
            choice.choose(self._layout.columns[at])
            choice.currentIndexChanged.connect(self._column_changed)
            self.choices[at] = choice
            named = " ".join(heading.split()) or f"第 {at + 1} 列"
            lines.line(named, "；".join(" ".join(one.split()) for one in shown), choice)

    def _ask_fixed(self, lines: _Lines) -> None:
        targets = [t for t in self._means.targets if self._is_fixed(t)]
        if targets:
            lines.head("表中没有的栏目", "", "整表填写")
        for target in targets:
            entry = QLineEdit(self._layout.fixed.get(target.name, ""), lines)
            entry.textEdited.connect(self.changed)
            self.fixed[target.name] = entry
            lines.line(target.label, "", entry)

    def _ask_codes(self, lines: _Lines) -> None:
        texts = texts_of(self._sheet.rows, self._layout, self._means.coded)
        if not texts or self._means.choices is None:
            return
        lines.head("表中的诉求类型", "件数", "对应类别")
        members: Any = self._means.choices
        entries = (("", _UNSETTLED), *((code.value, code.label) for code in members))
        for text, count in texts.most_common():
            choice = _Choice(entries, lines)
            choice.choose(self._layout.codes.get(text, ""))
            choice.currentIndexChanged.connect(self.changed)
            self.codes[text] = choice
            lines.line(text, f"{count} 件", choice)

    def _is_fixed(self, target: Target) -> bool:
        return target.fixed and target.name not in self._layout.columns

    def _column_changed(self) -> None:
        chosen = self.layout_chosen()
        coded, before = self._means.coded, self._layout
        had = [at for at, name in enumerate(before.columns) if name == coded and coded]
        has = [at for at, name in enumerate(chosen.columns) if name == coded and coded]
        fixed = {t.name for t in self._means.targets if t.fixed}
        moved = {n for n in fixed if (n in before.columns) != (n in chosen.columns)}
        self._layout = chosen
        if had != has or moved:
            proposed = self._means.fixed(self._sheet.rows, chosen)
            chosen = replace(chosen, fixed={**proposed, **before.fixed, **chosen.fixed})
            self._layout = self._means.with_codes(self._sheet.rows, chosen)
            self._fill_upper()
        self.changed.emit()
