"""A grid of field cells: two columns where there is room, one where there is not."""

from collections.abc import Collection
from dataclasses import is_dataclass
from typing import get_args

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.records.kind import FieldSpec

_WIDE_ENOUGH = 80
"""Width for two columns, in Latin letters."""


def is_wide(spec: FieldSpec) -> bool:
    """Whether the field takes the whole width."""
    of = get_args(spec.type)[0] if get_args(spec.type) else spec.type
    several = of is not spec.type and (of is not str or bool(spec.words.codes))
    return spec.words.lines > 1 or several or is_dataclass(of)


class FieldGrid(QWidget):
    """Lays its cells out in one or two columns.

    A cell is a child widget; its dynamic property `wide` gives it a row of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[QWidget] = []
        self._left_out: frozenset[QWidget] = frozenset()
        self._columns = 0
        self._filler = QWidget(self)
        # What is left of a tall window belongs below the last card, not between the fields.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, cell: QWidget) -> None:
        """Put *cell* behind the others."""
        if self.layout() is None:
            grid = QGridLayout(self)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(12)
        self._cells.append(cell)
        self._columns = 0
        self._arrange()

    def adopt(self) -> None:
        """Take over the cells that a drawn form put into the grid, in their drawn order."""
        grid = self.layout()
        if isinstance(grid, QGridLayout) and not self._cells:
            self._columns = 0
            items = [grid.itemAt(i) for i in range(grid.count())]
            self._cells = [i.widget() for i in items if i is not None and i.widget() is not None]
            self._arrange()

    def leave_out(self, fields: Collection[str]) -> bool:
        """Show every cell but those of *fields*; return whether any is shown."""
        names = {f"{field}_cell" for field in fields}
        left_out = frozenset(cell for cell in self._cells if cell.objectName() in names)
        if left_out != self._left_out:
            self._left_out = left_out
            self._columns = 0
            self._arrange()
            for cell in self._cells:
                cell.setVisible(cell not in left_out)
        return len(left_out) < len(self._cells)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Choose the number of columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Choose anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        grid = self.layout()
        if not isinstance(grid, QGridLayout):
            return
        room = self.width() >= letters(self, _WIDE_ENOUGH)
        columns = 2 if room else 1
        if columns == self._columns:
            return
        self._columns = columns
        row = column = 0
        for cell in self._cells:
            grid.removeWidget(cell)
            if cell in self._left_out:
                continue
            wide = bool(cell.property("wide")) or columns == 1
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(cell, row, column, 1, columns if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)
        self._balance(grid, columns, row if column else -1)

    def _balance(self, grid: QGridLayout, columns: int, open_row: int) -> None:
        """Make the columns equally wide, whatever stands in them."""
        grid.removeWidget(self._filler)
        if columns == 2 and open_row >= 0:
            grid.addWidget(self._filler, open_row, 1)
        for cell in (*self._cells, self._filler):
            policy = cell.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            cell.setSizePolicy(policy)
        for at in range(2):
            grid.setColumnStretch(at, 1 if at < columns else 0)
