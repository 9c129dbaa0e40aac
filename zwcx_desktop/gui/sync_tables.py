"""Short tables of the sync page: lines of words, each with its tone and what it stands for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.gui.record_cells import RecordCells
from zwcx_desktop.gui.record_table import TONE

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        of: what the row stands for.
        tones: colour tokens by column.
    """

    cells: tuple[str, ...]
    of: Any
    tones: dict[int, str] = field(default_factory=dict)


class Lines(QAbstractTableModel):
    """Rows of words under headings."""

    def __init__(self, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def add_lines(self, lines: Sequence[Line]) -> None:
        """Put more rows below those that are there."""
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
        self._lines = (*self._lines, *lines)
        self.endInsertRows()

    def line(self, at: int) -> Line:
        """Return row *at*."""
        return self._lines[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words for eye and ear, or its tone."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return line.cells[index.column()]
        if role == TONE:
            return line.tones.get(index.column(), "")
        return None


class LinesTable(QTableView):
    """Shows `Lines`. Enter and double click open a row; Tab leaves the table.

    Attributes:
        chosen: another row is current; emitted with what it stands for, None for no row.
        opened: a row was opened; emitted with what it stands for.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines((), self)
        self._widths: tuple[int, ...] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current()))

    def describe(self, columns: dict[str, int], chips: frozenset[int] = frozenset()) -> None:
        """Give *columns* by heading with their widths in letters, 0 for the rest of the room."""
        self.lines = Lines(tuple(columns), self)
        self._widths = tuple(columns.values())
        self.setModel(self.lines)
        self.setItemDelegate(RecordCells(chips, self))
        self.selectionModel().currentRowChanged.connect(
            lambda _new, _old: self.chosen.emit(self.current())
        )
        self.fit()

    def fit(self) -> None:
        """Give columns and rows the room that the text size asks for."""
        header = self.horizontalHeader()
        for at, width in enumerate(self._widths):
            if width:
                header.resizeSection(at, letters(self, width))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all rows; the row at the same place stays current."""
        at = max(self.currentIndex().row(), 0)
        self.lines.show_lines(lines)
        if lines:
            flag = QItemSelectionModel.SelectionFlag
            index = self.lines.index(min(at, len(lines) - 1), 0)
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.chosen.emit(self.current())

    def current(self) -> Any:
        """Return what the current row stands for, None without one."""
        index = self.currentIndex()
        return self.lines.line(index.row()).of if index.isValid() else None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Fit the table to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_widths"):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)
