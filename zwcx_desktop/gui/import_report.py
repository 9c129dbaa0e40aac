"""The account of an import on the screen: every row, what was read, and the words it came from."""

import re
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import report_text, report_workbook, save_file
from zwcx_desktop.exchange.report import ASIDE, REPORT_HEADER, ImportReport, Level, report_rows
from zwcx_desktop.gui.icons import icon
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.theme import ink
from zwcx_desktop.gui.widgets.note import Note

_ALL: Final = "全部"
_ROW, _RESULT, _COLUMN, _SOURCE, _SAID, _PROPOSAL = range(len(REPORT_HEADER))
_WIDTHS: Final = (7, 18, 14, 32, 46, 16)
"""Of the columns, in letters; the fourth and fifth share what is left."""
_NEEDS: Final = MappingProxyType({_SOURCE: 112, _PROPOSAL: 84})
"""Letters a window needs to be wide to have room for these columns."""
_ORDER: Final = (Level.LEFT, Level.PERSON, Level.GUESSED, Level.READ)
_QUOTED: Final = re.compile("“([^”]+)”")
_AROUND: Final = 18
_SIGNS: Final = MappingProxyType(
    {
        Level.READ.label: ("check", "ok"),
        Level.GUESSED.label: ("info", "accent"),
        Level.PERSON.label: ("warning", "warning"),
        Level.LEFT.label: ("error", "danger"),
        ASIDE: ("minus", "muted"),
    }
)


def excerpt(source: str, said: str) -> str:
    """Return the part of *source* that *said* quotes, with some words around it."""
    plain = " ".join(source.split())
    quoted = next((q for q in _QUOTED.findall(said) if q in plain), "")
    start = plain.find(quoted) if quoted else 0
    left = max(0, start - _AROUND)
    right = start + len(quoted) + _AROUND if quoted else 2 * _AROUND
    head, tail = "…" if left else "", "…" if right < len(plain) else ""
    return f"{head}{plain[left:right]}{tail}"


class _Wrapped(QStyledItemDelegate):
    """Cells as high as their text, which begins at the top beside its sign."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the sign beside the first line."""
        super().initStyleOption(option, index)
        line = option.fontMetrics.height()  # type: ignore[attr-defined]
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop  # type: ignore[attr-defined]
        option.decorationSize = QSize(line, line)  # type: ignore[attr-defined]

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room of the whole text; Qt's own answer forgets the style sheet's padding."""
        view, metrics = self.parent(), option.fontMetrics  # type: ignore[attr-defined]
        if not isinstance(view, QTableWidget):
            return super().sizeHint(option, index)
        room = view.columnWidth(index.column()) - letters(view, 3)
        flags = Qt.TextFlag.TextWrapAnywhere
        text = str(index.data() or " ")
        height = metrics.boundingRect(0, 0, max(room, 1), 10_000, flags, text).height()
        return QSize(room, height + metrics.height())


class _Findings(QTableWidget):
    """One finding a line; long sentences wrap."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, len(REPORT_HEADER), parent)
        self.setAccessibleName("导入报告")
        self.setHorizontalHeaderLabels(list(REPORT_HEADER))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setItemDelegate(_Wrapped(self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width out anew; the box below has the words that find no room here."""
        super().resizeEvent(event)
        room, widths = self.viewport().width(), [letters(self, width) for width in _WIDTHS]
        for column, least in _NEEDS.items():
            self.setColumnHidden(column, room < letters(self, least))
            if self.isColumnHidden(column):
                widths[column] = 0
        left = room - sum(widths) + widths[_SOURCE] + widths[_SAID]
        widths[_SOURCE] = left * 2 // 5 if widths[_SOURCE] else 0
        widths[_SAID] = left - widths[_SOURCE]
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, width)
        self.resized.emit()


class ReportView(QWidget):
    """Shows a report; chips narrow it, the box below shows the chosen words in full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = _Findings(self)
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName("所选一条的原文")
        self.words.setFixedHeight(round(self.words.fontMetrics().lineSpacing() * 4.6))
        self.chips = QButtonGroup(self)
        self._lines: tuple[tuple[str, ...], ...] = ()
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(self._chip_row)
        box.addWidget(self.table, 1)
        box.addWidget(self.words)
        self.chips.buttonToggled.connect(self._narrow)
        self.table.itemSelectionChanged.connect(self._tell)
        self._heights = QTimer(self)
        self._heights.setSingleShot(True)
        self._heights.timeout.connect(self.table.resizeRowsToContents)
        self.table.resized.connect(self._heights.start)

    def show_report(self, report: ImportReport) -> None:
        """Show *report* from its first line."""
        self._lines = report_rows(report)
        self._offer_chips()
        self.table.setRowCount(len(self._lines))
        for at, cells in enumerate(self._lines):
            self._fill(at, cells)
        self.table.selectRow(0)
        self.table.scrollToTop()
        self._heights.start()

    def shown(self) -> list[int]:
        """Return which lines of the report the chip lets through."""
        return [at for at in range(len(self._lines)) if not self.table.isRowHidden(at)]

    def _fill(self, at: int, cells: tuple[str, ...]) -> None:
        sign, tone = _SIGNS[cells[_RESULT]]
        before = self._lines[at - 1][_ROW] if at else ""  # a row's number is told once
        for column, text in enumerate(cells):
            short = excerpt(text, cells[_SAID]) if column == _SOURCE else text
            item = QTableWidgetItem("" if column == _ROW and text == before else short)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"第 {text} 行" if not column else text
            )
            if column == _RESULT:
                item.setIcon(icon(sign, tone))
                item.setForeground(ink(self.palette(), tone))
            elif column in (_SOURCE, _ROW):
                item.setForeground(self._muted())
            self.table.setItem(at, column, item)

    def _muted(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.PlaceholderText)

    def _offer_chips(self) -> None:
        for chip in self.chips.buttons():
            self.chips.removeButton(chip)
            chip.deleteLater()
        while self._chip_row.count():
            self._chip_row.takeAt(0)
        found = [cells[_RESULT] for cells in self._lines]
        order = (*(level.label for level in _ORDER), ASIDE)
        for name in (_ALL, *(label for label in order if label in found)):
            count = len(found) if name == _ALL else found.count(name)
            chip = QPushButton(f"{name} {count}", self)
            chip.setProperty("result", name)
            restyle(chip, chip=True)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            if name in _SIGNS:
                chip.setIcon(icon(*_SIGNS[name]))
                chip.setIconSize(QSize(*2 * (self.fontMetrics().height(),)))
            chip.setChecked(name == _ALL)
            self.chips.addButton(chip)
            self._chip_row.addWidget(chip)
        self._chip_row.addStretch(1)

    def _narrow(self, chip: QPushButton, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not on:
            return
        wanted = chip.property("result")
        before = ""
        for at, cells in enumerate(self._lines):
            hidden = wanted not in (_ALL, cells[_RESULT])
            self.table.setRowHidden(at, hidden)
            number = self.table.item(at, _ROW)
            if not hidden and number is not None:
                number.setText("" if cells[_ROW] == before else cells[_ROW])
                before = cells[_ROW]
        if shown := self.shown():
            self.table.selectRow(shown[0])
        self.table.scrollToTop()

    def _tell(self) -> None:
        at = self.table.currentRow()
        if not (0 <= at < len(self._lines) and self.table.selectedItems()):
            self.words.clear()
            return
        row, _, column, source, said, proposal = self._lines[at]
        where = f"第 {row} 行" + (f"　{column}" if column else "")
        told = [f"{where}　原文：{source}" if source else where]
        told.append(f"说明：{said}" + (f"　建议：{proposal}" if proposal else ""))
        self.words.setPlainText("\n".join(told))


class ReportKeeping(QWidget):
    """The buttons that copy a report and write it to a file."""

    def __init__(self, said: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = said
        self._report: ImportReport | None = None
        self._source = ""
        self.copy, self.save = QPushButton("复制报告", self), QPushButton("保存报告…", self)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.copy, self.save):
            restyle(button, link=True)
            button.setAutoDefault(False)
            row.addWidget(button)

    def offer(self, report: ImportReport, source: str) -> None:
        """Let *report* on the table *source* be kept."""
        self._report, self._source = report, source

    def save_to(self, target: Path) -> None:
        """Write the report to a file."""
        if self._report is None:
            return
        try:
            save_file(target, report_workbook(self._report))
        except ClientError as error:
            self._said.say(f"{error.message}{error.hint}")
        else:
            self._said.say(f"已保存“{target.name}”。", "ok")

    def _copy(self) -> None:
        if self._report is not None:
            QApplication.clipboard().setText(report_text(self._report))
            self._said.say("已复制导入报告，可以粘贴到表格或文档中。", "ok")

    def _save(self) -> None:
        name = f"导入报告-{Path(self._source).stem}.xlsx"
        dialog = QFileDialog(self, "保存导入报告", name, "表格 (*.xlsx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()
