"""Parts of the question before printing: which pages of one document, how many copies of each."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.printing.imposition import Part
from zwcx_desktop.printing.page_range import parse_pages
from zwcx_desktop.records.kind import Problem

_HEADS = ("文书", "页数", "份数")
_COPIES = 2
_VALUE = Qt.ItemDataRole.EditRole


class PageChoice(QWidget):
    """All pages, the one that is looked at, or those that are named.

    Attributes:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, count: int, page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._count, self._page = count, page
        self.all = QRadioButton("全部", self)
        self.current = QRadioButton(f"当前页（第 {page} 页）", self)
        self.some = QRadioButton("页码范围", self)
        self.numbers = QLineEdit(self)
        self.numbers.setPlaceholderText("如 1-3,5")
        self.numbers.setAccessibleName("页码范围")
        self.note = FieldNote(self)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in (self.all, self.current, self.some):
            group.addButton(button)
            row.addWidget(button)
            button.setEnabled(count > 1)
        self.numbers.setEnabled(count > 1)
        row.addWidget(self.numbers, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(row)
        box.addWidget(self.note)
        self.all.setChecked(True)
        group.buttonClicked.connect(lambda _button: self._edited())
        self.numbers.textEdited.connect(self._typed)

    def pages(self) -> tuple[int, ...]:
        """Return the pages chosen, from 1.

        Raises:
            PagesRefused: the numbers cannot be read.
        """
        if self.current.isChecked():
            return (self._page,)
        if self.some.isChecked():
            return parse_pages(self.numbers.text(), self._count)
        return tuple(range(1, self._count + 1))

    def refuse(self, error: ClientError) -> None:
        """Say below the numbers what is wrong with them."""
        self.note.set_problem(Problem("pages", str(error)))
        restyle(self.numbers, wrong=True)
        self.numbers.setFocus()

    def _typed(self) -> None:
        self.some.setChecked(True)
        self._edited()

    def _edited(self) -> None:
        self.note.set_problem(None)
        restyle(self.numbers, wrong=False)
        self.changed.emit()


class PartsTable(QTableWidget):
    """The documents of a job with the copies of each, which can be typed over.

    Attributes:
        changed: another number of copies was typed.
    """

    changed = Signal()

    def __init__(self, parts: Sequence[Part], most: int, parent: QWidget) -> None:
        super().__init__(len(parts), len(_HEADS), parent)
        self._parts, self._most = tuple(parts), most
        self.setHorizontalHeaderLabels(_HEADS)
        self.setAccessibleName("要打印的文书")
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2)
        for row, part in enumerate(parts):
            self.setItem(row, 0, _cell(part.name))
            self.setItem(row, 1, _cell(len(part.pages)))
            self.setItem(row, _COPIES, _cell(part.copies, editable=True))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._edited)

    def parts(self) -> tuple[Part, ...]:
        """Return the documents with the copies typed; those with none are left out."""
        counted = (
            replace(part, copies=int(self.model().index(row, _COPIES).data(_VALUE)))
            for row, part in enumerate(self._parts)
        )
        return tuple(part for part in counted if part.copies > 0)

    def _edited(self, item: QTableWidgetItem) -> None:
        typed = int(item.data(_VALUE))
        copies = min(max(typed, 0), self._most)
        if copies != typed:
            item.setData(_VALUE, copies)
        self.changed.emit()


def _cell(value: str | int, *, editable: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem()
    item.setData(_VALUE, value)
    if isinstance(value, str):
        item.setToolTip(value)
    if not editable:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    else:
        item.setToolTip("双击修改份数")
    return item
