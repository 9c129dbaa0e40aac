"""Reading a table in: it is tried out first, shown row by row, and kept only when one agrees."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import (
    Importer,
    Reading,
    report_text,
    report_workbook,
    save_file,
)
from zwcx_desktop.exchange.sheets import WORKBOOKS, Rows, read_file, read_text
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.import_report import ReportView
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.store.desk import Desk

_PATTERN = f"表格 (*{' *'.join(WORKBOOKS)} *.csv)"
_PASTED = "粘贴的表格"


class ImportDialog(QDialog):
    """Takes a table by file, drop or paste, and shows what would become of it.

    Attributes:
        agreed: what was read is to be kept; emitted with the `Reading`.
        reading: what was read last, None before.
    """

    agreed = Signal(object)

    def __init__(self, importer: Importer, shell: Shell, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._importer, self._shell, self._tasks = importer, shell, tasks
        self._asked = 0
        self.reading: Reading | None = None
        self.setWindowTitle(f"导入{importer.table}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.said = Note(self)
        self.report = ReportView(self)
        self.choose = QPushButton("选择文件…", self)
        self.paste = QPushButton("粘贴", self)
        self.keep = QPushButton("导入", self)
        self._from, self._summary = QLabel(self), QLabel(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._landing())
        self._stack.addWidget(self._account())
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self.said)
        box.addWidget(self._stack, 1)
        box.addLayout(self._buttons())
        for keys, act in (("Ctrl+V", self.paste_table), ("Ctrl+Return", self._agree)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        room = self.screen().availableSize()
        width, height = letters(self, 150), letters(self, 92)
        self.resize(min(width, room.width() * 9 // 10), min(height, room.height() * 17 // 20))
        self.choose.setFocus()

    def take_file(self, path: Path) -> None:
        """Try the table in the file *path* out."""
        self._try(path.name, lambda: read_file(path))

    def take_text(self, text: str) -> None:
        """Try a table out that was copied in a spreadsheet."""
        self._try(_PASTED, lambda: read_text(text))

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
        self._let_keep(able=self.reading is not None and self.reading.report.ready)
        if isinstance(error, ClientError):
            self.said.say(f"{error.message}{error.hint}")
        else:
            self._shell.show_error(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Try out what was dropped."""
        event.acceptProposedAction()
        self.take(event.mimeData())

    def _try(self, name: str, rows: Callable[[], Rows]) -> None:
        self._asked += 1
        asked = self._asked
        self.said.say(f"正在读取“{name}”…", "accent")

        def work(desk: Desk) -> Reading:
            return self._importer.read(desk, rows())

        def show(reading: Reading) -> None:
            if asked == self._asked:
                self._show(name, reading)

        def fail(error: Exception) -> None:
            if asked == self._asked:
                self.refuse(error)

        self._tasks.read(self, work, show, fail)

    def _show(self, name: str, reading: Reading) -> None:
        self.reading = reading
        report = reading.report
        self._from.setText(name)
        self._summary.setText(report.summary)
        self.report.show_report(report)
        blocked = len({finding.row for finding in report.findings if finding.blocks})
        if not reading.records:
            self.said.say("表中没有读到任何一行，请核对表头和内容。", "warning")
        elif blocked:
            text = f"有 {blocked} 行缺少必填内容，还不能导入。请在原表中补齐后重新读取。"
            self.said.say(text, "warning")
        else:
            self.said.say("")
        self._stack.setCurrentIndex(1)
        self._let_keep(able=bool(reading.records) and not blocked)
        self.report.table.setFocus()

    def _let_keep(self, *, able: bool) -> None:
        count = len(self.reading.records) if self.reading else 0
        self.keep.setText(f"导入 {count} {self._importer.measure}" if count else "导入")
        self.keep.setEnabled(able)

    def _agree(self) -> None:
        if self.reading is not None and self.keep.isEnabled():
            self.keep.setEnabled(False)
            self.keep.setText("正在导入…")
            self.agreed.emit(self.reading)

    def _landing(self) -> QFrame:
        card = QFrame(self)
        restyle(card, card=True)
        sign, title = QLabel(card), QLabel(f"把{self._importer.table}拖到这里", card)
        sign.setProperty("glyph_scale", "2.6")
        dress(sign, "upload", "accent")
        title.setProperty("role", "heading")
        hint = QLabel(
            "也可以在表格程序中连同表头一起选中、复制，再按 Ctrl+V 粘贴。\n"
            f"支持 {'、'.join((*WORKBOOKS, '.csv'))}。先读出来逐行核对，确认之前不写入台账。",
            card,
        )
        columns = QLabel(f"表头：{'｜'.join(self._importer.columns)}", card)
        restyle(self.choose, primary=True)
        for label in (hint, columns):
            label.setProperty("role", "hint")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        box = QVBoxLayout(card)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(12)
        box.addStretch(2)
        for widget in (sign, title):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(hint)
        box.addWidget(columns)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.choose, self.paste):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(3)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self.paste_table)
        return card

    def _account(self) -> QWidget:
        sheet = QWidget(self)
        self._from.setProperty("role", "heading")
        self._from.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        again = QPushButton("换一个表…", sheet)
        restyle(again, link=True)
        again.setAutoDefault(False)
        again.clicked.connect(self._choose)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._from)
        head.addWidget(again)
        head.addStretch(1)
        box = QVBoxLayout(sheet)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self._summary)
        box.addWidget(self.report, 1)
        return sheet

    def _buttons(self) -> QHBoxLayout:
        self.copy, self.save = QPushButton("复制报告", self), QPushButton("保存报告…", self)
        cancel = QPushButton("取消", self)
        restyle(self.keep, primary=True)
        self.keep.setToolTip("导入（Ctrl+Enter）")
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._agree)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.copy, self.save):
            restyle(button, link=True)
            row.addWidget(button)
            button.hide()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        for button in (self.copy, self.save, cancel, self.keep):
            button.setAutoDefault(False)
        self._stack.currentChanged.connect(lambda at: self.copy.setVisible(at == 1))
        self._stack.currentChanged.connect(lambda at: self.save.setVisible(at == 1))
        self._let_keep(able=False)
        return row

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), "", _PATTERN)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _copy(self) -> None:
        if self.reading is not None:
            QApplication.clipboard().setText(report_text(self.reading.report))
            self.said.say("已复制导入报告，可以粘贴到表格或文档中。", "ok")

    def _save(self) -> None:
        name = f"导入报告-{Path(self._from.text()).stem}.xlsx"
        dialog = QFileDialog(self, "保存导入报告", name, "表格 (*.xlsx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        dialog.open()

    def save_report(self, target: Path) -> None:
        """Write the report to a file."""
        if self.reading is None:
            return
        try:
            save_file(target, report_workbook(self.reading.report))
        except ClientError as error:
            self.said.say(f"{error.message}{error.hint}")
        else:
            self.said.say(f"已保存“{target.name}”。", "ok")
