"""Small read-only tables of the settings."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

KEY = Qt.ItemDataRole.UserRole


def prepare(table: QTableWidget, headings: Sequence[str], wide: int) -> None:
    """Give *table* its columns; column *wide* takes the room that is left."""
    table.setColumnCount(len(headings))
    table.setHorizontalHeaderLabels(list(headings))
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)


def fill(table: QTableWidget, rows: Sequence[tuple[Any, Sequence[str]]]) -> None:
    """Show *rows*, each a key and its cells, in place of what was there."""
    table.setRowCount(0)
    add(table, rows)


def add(table: QTableWidget, rows: Sequence[tuple[Any, Sequence[str]]]) -> None:
    """Show *rows* below those that are there."""
    for key, cells in rows:
        row = table.rowCount()
        table.insertRow(row)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setData(KEY, key)
            item.setToolTip(text)
            table.setItem(row, column, item)
        table.setRowHeight(row, round(table.fontMetrics().height() * 1.9))


def chosen(table: QTableWidget) -> Any:
    """Return the key of the chosen row, None when none is chosen."""
    item = table.item(table.currentRow(), 0)
    return item.data(KEY) if item is not None and table.selectedItems() else None
