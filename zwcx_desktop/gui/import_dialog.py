"""Reading a table in: it is tried out first, shown row by row, and kept only when one agrees."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import Importer, Tried, read_under, remember, try_workbook
from zwcx_desktop.exchange.reading import Reading
from zwcx_desktop.exchange.sheets import WORKBOOKS, Sheet, read_sheets, read_text
from zwcx_desktop.gui.import_columns import ColumnsView
from zwcx_desktop.gui.import_landing import ImportLanding
from zwcx_desktop.gui.import_report import ReportKeeping, ReportView
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.store.desk import Desk

_PATTERN = f"表格 (*{' *'.join(WORKBOOKS)} *.csv)"
_PASTED = "粘贴的表格"
_LANDING, _COLUMNS, _REPORT = range(3)


class ImportDialog(QDialog):
    """Takes a table by file, drop or paste, and shows what would become of it.

    Attributes:
        agreed: what was read is to be kept; emitted with the `Reading`.
        reading: what was read last, None before.
        source: name of the file, or that the table was pasted.
    """

    agreed = Signal(object)

    def __init__(self, importer: Importer, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._importer, self._tasks = importer, tasks
        self._asked = 0
        self.reading: Reading | None = None
        self.source = ""
        self._tried: Tried | None = None
        self.setWindowTitle(f"导入{importer.table}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.said = Note(self)
        self.report, self.columns = ReportView(self), ColumnsView(self)
        self.landing = ImportLanding(importer, self)
        self.keep = QPushButton("导入", self)
        self._from, self._summary = QLabel(self), QLabel(self)
        self.again, self.means = QPushButton("换一个表…", self), QPushButton("栏目对应…", self)
        self._stack = QStackedWidget(self)
        for page in (self.landing, self.columns, self.report):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()
        self._turn_to(_LANDING)
        self.landing.choose.setFocus()

    def take_file(self, path: Path) -> None:
        """Try the table in the file *path* out."""
        self._try(path.name, lambda: read_sheets(path))

    def take_text(self, text: str) -> None:
        """Try a table out that was copied in a spreadsheet."""
        self._try(_PASTED, lambda: (Sheet(read_text(text)),))

    def take(self, content: QMimeData | None) -> None:
        """Try out what was dropped or pasted."""
        # An empty clipboard may have no content at all.
        content = content or QMimeData()
        files = [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]
        if files:
            self.take_file(files[0])
        elif content.text().strip():
            self.take_text(content.text())
        else:
            self.said.say(
                "没有可以读取的表格。请先在表格程序中选中并复制，表头也要选上。", "warning"
            )

    def paste_table(self) -> None:
        """Try out what is on the clipboard."""
        self.take(QApplication.clipboard().mimeData())

    def refuse(self, error: Exception) -> None:
        """Say why nothing was read or kept."""
        self._let_go_on()
        if isinstance(error, ClientError):
            self.said.say(f"{error.message}{error.hint}")
        else:
            self._tasks.failed.emit(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Try out what was dropped."""
        event.acceptProposedAction()
        self.take(event.mimeData())

    def go_on(self) -> None:
        """Read the table under the chosen columns, or keep what was read."""
        if not self.keep.isEnabled():
            return
        if self._stack.currentIndex() == _COLUMNS:
            self._read_columns()
        elif self.reading is not None:
            self.keep.setEnabled(False)
            self.keep.setText("正在导入…")
            self.agreed.emit(self.reading)

    def _try(self, name: str, sheets: Callable[[], tuple[Sheet, ...]]) -> None:
        self.said.say(f"正在读取“{name}”…", "accent")
        self._ask(name, lambda desk: try_workbook(self._importer, desk, sheets()))

    def _read_columns(self) -> None:
        if self._tried is None:
            return
        importer, tried, layout = self._importer, self._tried, self.columns.layout_chosen()
        self._tasks.write(self, lambda desk: remember(importer, desk, layout), None, self.refuse)
        self._ask(self.source, lambda desk: read_under(importer, desk, tried, layout))

    def _ask(self, name: str, work: Callable[[Desk], Tried]) -> None:
        self._asked += 1
        asked = self._asked

        def show(tried: Tried) -> None:
            if asked == self._asked:
                self._show(name, tried)

        def fail(error: Exception) -> None:
            if asked == self._asked:
                self.refuse(error)

        self._tasks.read(self, work, show, fail)

    def _show(self, name: str, tried: Tried) -> None:
        self.source, self._tried, self.reading = name, tried, tried.reading
        sheet = f" › {tried.sheet.name}" if tried.others else ""
        self._from.setText(f"{name}{sheet}")
        if tried.reading is None:
            self._show_columns()
            return
        report = tried.reading.report
        self._summary.setText(report.summary)
        self.report.show_report(report)
        self._turn_to(_REPORT)
        blocked = len({finding.row for finding in report.findings if finding.blocks})
        if not tried.reading.records:
            self.said.say("表中没有可以导入的行，请核对表头和内容。", "warning")
        elif blocked:
            text = f"有 {blocked} 行缺少必填内容，还不能导入。请在原表中补齐后重新读取。"
            self.said.say(text, "warning")
        elif tried.others:
            others = "”“".join(tried.others)
            self.said.say(f"工作表“{others}”没有读取，其中有要导入的，请另存后再导入。", "accent")
        else:
            self.said.say("")
        self.report.table.setFocus()

    def _show_columns(self) -> None:
        if self._importer.means is None or self._tried is None:
            return
        self.columns.show_layout(self._importer.means, self._tried.sheet, self._tried.layout)
        self._summary.setText("请核对每一栏的意思。下次遇到同样的表头，就按这次的对应读取。")
        self.said.say("")
        self._turn_to(_COLUMNS)

    def _turn_to(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        for widget in (self._from, self.again, self._summary):
            widget.setVisible(page != _LANDING)
        self.means.setVisible(page == _REPORT and self._importer.means is not None)
        self.keeping.setVisible(page == _REPORT)
        if page == _REPORT and self.reading is not None:
            self.keeping.offer(self.reading.report, self.source)
        self._let_go_on()

    def _let_go_on(self) -> None:
        page = self._stack.currentIndex()
        if page == _COLUMNS:
            why = self.columns.obstacle()
            self.keep.setText("逐行核对")
            self.keep.setEnabled(not why)
            self.said.say(why or self.columns.advice(), "warning" if why else "accent")
            return
        reading = self.reading
        count = len(reading.records) if reading else 0
        self.keep.setText(f"导入 {count} {self._importer.measure}" if count else "导入")
        self.keep.setEnabled(reading is not None and bool(count) and reading.report.ready)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), "", _PATTERN)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _connect(self) -> None:
        self.landing.choose.clicked.connect(self._choose)
        self.landing.paste.clicked.connect(self.paste_table)
        self.again.clicked.connect(self._choose)
        self.means.clicked.connect(self._show_columns)
        self.columns.changed.connect(self._let_go_on)
        self.keep.clicked.connect(self.go_on)
        for keys, act in (("Ctrl+V", self.paste_table), ("Ctrl+Return", self.go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        self._from.setProperty("role", "heading")
        self._from.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self.keeping = ReportKeeping(self.said, self)
        cancel = QPushButton("取消", self)
        cancel.clicked.connect(self.reject)
        restyle(self.keep, primary=True)
        self.keep.setToolTip("继续（Ctrl+Enter）")
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        foot.setSpacing(8)
        head.addWidget(self._from)
        for button in (self.again, self.means):
            restyle(button, link=True)
            head.addWidget(button)
        head.addStretch(1)
        foot.addWidget(self.keeping)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.keep)
        for button in (self.again, self.means, cancel, self.keep):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self.said)
        box.addLayout(head)
        box.addWidget(self._summary)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)
        room = self.screen().availableSize()
        width, height = letters(self, 150), letters(self, 92)
        self.resize(min(width, room.width() * 9 // 10), min(height, room.height() * 17 // 20))
