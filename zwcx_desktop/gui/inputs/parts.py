"""Inputs for parts: one part as a card, several as a compact table; a dialog edits each."""

from dataclasses import is_dataclass
from decimal import Decimal
from typing import Any, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.contract import FormContext, RowTable
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.words import as_text
from zwcx_desktop.records.codec import CodecError, dump_part, load_part
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import FieldSpec, field_specs

_MOST_COLUMNS = 5
_MOST_ROWS = 8
_LEAST_LETTERS = 12
"""Width of a column that is still read at a glance."""


class _RowTable(QTableWidget):
    """Rows of parts. Enter edits, Delete removes what is chosen; Tab leaves the table."""

    opened = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Edit on Enter, remove on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Be as high as the rows, within bounds."""
        rows = min(max(self.rowCount(), 1), _MOST_ROWS)
        row = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar()
        foot = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(head + rows * row + 2 * self.frameWidth() + 2 + foot)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave room for the bar that a narrow form needs."""
        super().resizeEvent(event)
        self.horizontalHeader().setMinimumSectionSize(letters(self, _LEAST_LETTERS))
        self.fit()


def totals(of: type, parts: list[Any]) -> str:
    """Return the sums of the amounts of *parts*, "" where parts *of* that type have none."""
    said = []
    for spec in field_specs(of) if parts and is_dataclass(of) else ():
        if spec.type is Fen:
            values = [getattr(part, spec.name) for part in parts]
            missing = sum(value is None for value in values)
            short = f"（{missing} 行未填）" if missing else ""
            fen = sum(value for value in values if value is not None)
            label = spec.words.label.removesuffix("（元）")
            said.append(f"{label} {Decimal(fen) / 100:,.2f} 元{short}")
    return f"{len(parts)} 行合计：{'，'.join(said)}" if said else ""


class PartsInput(QWidget):
    """Several parts as rows; amounts are summed up below them.

    Attributes:
        total: the sums.
        bring: reads rows from a table; hidden where no table makes such rows.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Any] = []
        self._of: type = object
        self._columns: tuple[FieldSpec, ...] = ()
        self._context: FormContext
        self._label = ""
        self._read_only = False
        self._reads: RowTable | None = None
        self._buttons: tuple[QPushButton, ...] = ()
        self._table = _RowTable(self)
        self._table.opened.connect(self.edit_row)
        self._table.removed.connect(self.remove_row)
        self._table.itemSelectionChanged.connect(self._enable)
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "hint")
        self.total = QLabel(self)
        self.total.setProperty("role", "strong")
        self.total.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._table)
        box.addWidget(self.total)
        box.addLayout(self._make_buttons())

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:
        """Take the part's fields as columns."""
        self._of = get_args(spec.type)[0]
        self._context = context
        self._label = spec.words.label
        shown = [s for s in field_specs(self._of) if s.words.shown]
        self._columns = tuple(shown[:_MOST_COLUMNS])
        self._table.setColumnCount(len(self._columns))
        self._table.setHorizontalHeaderLabels([s.words.label for s in self._columns])
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, shown_spec in enumerate(self._columns):
            if shown_spec.type is Fen:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setAccessibleName(spec.words.label)
        self._reads = context.tables.get(self._of)
        self.bring.setVisible(self._reads is not None)
        self._nothing.setText(f"还没有{spec.words.label}")
        for button in self._buttons:
            button.setAccessibleName(f"{button.text()}{spec.words.label}")
        self._refresh()

    def value(self) -> Any:
        """Return the parts in their order."""
        return tuple(self._parts)

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self._parts = list(value or ())
        self._refresh()

    def draft(self) -> Any:
        """Return the parts as JSON values."""
        return [dump_part(part) for part in self._parts]

    def restore(self, draft: Any) -> None:
        """Bring a draft back; a row of an older shape is left out."""
        self._parts = [part for one in draft if (part := _load(self._of, one)) is not None]
        self._refresh()

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the rows without letting them change."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        self.bring.setVisible(self._reads is not None and not read_only)
        self._enable()

    def show_row(self, row: int) -> None:
        """Choose *row*, from 0."""
        self._table.selectRow(row)

    def add_row(self) -> None:
        """Ask for a new part and put it at the end."""
        part = self._ask(None, f"添加{self._label}")
        if part is not None:
            self._parts.append(part)
            self._changed(len(self._parts) - 1)

    def edit_row(self) -> None:
        """Ask for changes to the chosen part."""
        row = self._table.currentRow()
        if self._read_only or not 0 <= row < len(self._parts):
            return
        part = self._ask(self._parts[row], f"修改{self._label}")
        if part is not None:
            self._parts[row] = part
            self._changed(row)

    def remove_row(self) -> None:
        """Take the chosen parts out."""
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        if not self._read_only and rows:
            self._parts = [part for row, part in enumerate(self._parts) if row not in rows]
            self._changed(min(rows[0], len(self._parts) - 1))

    def read_rows(self) -> None:
        """Read rows from a table and put them at the end."""
        if self._reads is not None and not self._read_only:
            self._reads(self, self._take_rows)

    def move_row(self, by: int) -> None:
        """Move the chosen part up or down."""
        row = self._table.currentRow()
        to = row + by
        if 0 <= row < len(self._parts) and 0 <= to < len(self._parts):
            self._parts[row], self._parts[to] = self._parts[to], self._parts[row]
            self._changed(to)

    def _make_buttons(self) -> QHBoxLayout:
        self._add = QPushButton("添加", self)
        dress(self._add, "plus", "accent")
        self._edit = QPushButton("修改", self)
        self._remove = QPushButton("删除", self)
        self._up = QPushButton("上移", self)
        self._down = QPushButton("下移", self)
        self.bring = QPushButton("从表格导入…", self)
        self._add.clicked.connect(self.add_row)
        self.bring.clicked.connect(self.read_rows)
        self._edit.clicked.connect(self.edit_row)
        self._remove.clicked.connect(self.remove_row)
        self._up.clicked.connect(lambda: self.move_row(-1))
        self._down.clicked.connect(lambda: self.move_row(1))
        self._buttons = (self._add, self.bring, self._edit, self._remove, self._up, self._down)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._buttons:
            restyle(button, link=True)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._nothing)
        row.addStretch(1)
        self.setFocusProxy(self._add)
        return row

    def _take_rows(self, parts: tuple[Any, ...]) -> None:
        first = len(self._parts)
        self._parts += parts
        self._changed(first)

    def _ask(self, part: Any, title: str) -> Any:
        from zwcx_desktop.gui.inputs.part_dialog import PartDialog

        dialog = PartDialog(self._of, title, part, self._context, self)
        taken = dialog.exec()
        dialog.deleteLater()
        return dialog.part if taken else None

    def _changed(self, row: int) -> None:
        self._refresh()
        self._table.selectRow(row)
        self.edited.emit()

    def _refresh(self) -> None:
        self._table.setRowCount(len(self._parts))
        for row, part in enumerate(self._parts):
            for column, spec in enumerate(self._columns):
                text = as_text(getattr(part, spec.name), spec, self._context)
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
        self.total.setText(totals(self._of, self._parts))
        self.total.setVisible(bool(self.total.text()))
        self._table.setVisible(bool(self._parts))
        self._nothing.setVisible(not self._parts)
        self._table.fit()
        self._enable()

    def _enable(self) -> None:
        row = self._table.currentRow()
        chosen = 0 <= row < len(self._parts)
        for button in (self._edit, self._remove):
            button.setEnabled(chosen)
            button.setVisible(bool(self._parts) and not self._read_only)
        for button in (self._up, self._down):
            button.setVisible(len(self._parts) > 1 and not self._read_only)
        self._up.setEnabled(chosen and row > 0)
        self._down.setEnabled(chosen and row < len(self._parts) - 1)


class PartInput(QWidget):
    """One part, or none, as a card that says what it holds."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: Any = None
        self._of: type = object
        self._context: FormContext
        self._label = ""
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fill = QPushButton("填写", self)
        self._clear = QPushButton("清除", self)
        self._fill.clicked.connect(self.fill)
        self._clear.clicked.connect(self.clear)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._fill, self._clear):
            restyle(button, link=True)
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._said)
        box.addLayout(row)
        self.setFocusProxy(self._fill)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:
        """Learn what the part is."""
        self._of = spec.type
        self._context = context
        self._label = spec.words.label
        self._fill.setAccessibleName(f"填写{self._label}")
        self._clear.setAccessibleName(f"清除{self._label}")
        self._refresh()

    def value(self) -> Any:
        """Return the part, None when there is none."""
        return self._part

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self._part = value
        self._refresh()

    def draft(self) -> Any:
        """Return the part as JSON values."""
        return None if self._part is None else dump_part(self._part)

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        self.show_value(None if draft is None else _load(self._of, draft))

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the part without letting it change."""
        self._fill.setVisible(not read_only)
        self._clear.setVisible(not read_only)

    def fill(self) -> None:
        """Ask for the part."""
        from zwcx_desktop.gui.inputs.part_dialog import PartDialog

        dialog = PartDialog(self._of, self._label, self._part, self._context, self)
        if dialog.exec():
            self.show_value(dialog.part)
            self.edited.emit()
        dialog.deleteLater()

    def clear(self) -> None:
        """Take the part out."""
        self.show_value(None)
        self.edited.emit()

    def _refresh(self) -> None:
        has = self._part is not None
        specs = [s for s in field_specs(self._of) if s.words.shown] if has else []
        said = [
            f"{s.words.label}：{text}"
            for s in specs
            if (text := as_text(getattr(self._part, s.name), s, self._context))
        ]
        self._said.setText("\n".join(said) if has else "未填写")
        restyle(self._said, role="" if has else "muted")
        self._fill.setText("修改" if has else "填写")
        self._clear.setEnabled(has)


def _load(of: type, values: Any) -> Any:
    try:
        return load_part(of, values)
    except CodecError:
        return None
