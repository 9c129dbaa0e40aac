"""导入记录: every table that was read in, the report on it, and taking it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import Importer
from zwcx_desktop.exchange.reading import load_report
from zwcx_desktop.exchange.report import ImportReport
from zwcx_desktop.gui.import_report import ReportKeeping, ReportView
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.sync_tables import Line, LinesTable
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.words import moment
from zwcx_desktop.store.values import Changes, Import

_COLUMNS = {"时间": 18, "导入人": 10, "来源": 16, "条数": 6, "情况": 0}
_STATE = 4


class ImportHistory(QDialog):
    """The imports of one kind, the latest first.

    Attributes:
        table: the imports.
        open_report: shows the report kept with the chosen one.
        undo: voids all records of the chosen one.
        question: what is being asked before that, None when nothing is.
    """

    def __init__(self, importer: Importer, shell: Shell, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._importer, self._shell, self._tasks = importer, shell, tasks
        self.question: QMessageBox | None = None
        self.setWindowTitle(f"{importer.table}导入记录")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.said = Note(self)
        self.table, self.report = LinesTable(self), ReportView(self)
        self.table.describe(_COLUMNS)
        self.table.setAccessibleName("导入记录")
        self._head = QLabel(self)
        self._head.setProperty("role", "muted")
        self._head.setWordWrap(True)
        self.keeping = ReportKeeping(self.said, self)
        self.open_report = QPushButton("查看报告", self)
        self.undo = QPushButton("撤销导入…", self)
        self.back = QPushButton("返回", self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.report)
        self._lay_out()
        self.table.chosen.connect(lambda _one: self._able())
        self.table.opened.connect(lambda _one: self.show_report())
        self.open_report.clicked.connect(self.show_report)
        self.undo.clicked.connect(self.ask)
        self.back.clicked.connect(self._to_list)
        self._to_list()
        self.reload()

    def reload(self) -> None:
        """Read the imports again."""
        kind = self._importer.kind
        self._tasks.read(self, lambda desk: desk.imports.all(kind), self._show, self._refuse)

    def show_report(self) -> None:
        """Show the report of the chosen import."""
        chosen: Import | None = self.table.current()
        if chosen is None:
            return

        def shown(report: ImportReport) -> None:
            self.said.say("")
            self._head.setText(f"{chosen.source}　{report.summary}")
            self.report.show_report(report)
            self.keeping.offer(report, chosen.source)
            self._turn_to(report=True)
            self.report.table.setFocus()

        self._tasks.read(
            self, lambda desk: load_report(desk.imports.report(chosen.id)), shown, self._refuse
        )

    def ask(self) -> None:
        """Ask once more before everything the import brought is voided."""
        chosen: Import | None = self.table.current()
        if chosen is None or not self.undo.isEnabled():
            return
        counted = f"{chosen.count} {self._importer.counted}"
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            "撤销导入",
            f"确定撤销“{chosen.source}”的导入吗？",
            parent=self,
        )
        box.setInformativeText(f"这次导入的 {counted}将一并作废，记录和编号保留，不会删除。")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        agree = box.addButton("撤销导入", QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton("暂不撤销", QMessageBox.ButtonRole.RejectRole))
        agree.clicked.connect(lambda: self._undo(chosen))
        box.finished.connect(self._answered)
        self.question = box
        box.open()

    def _undo(self, chosen: Import) -> None:
        def undone(changes: Changes) -> None:
            count = f"{len(changes.ids)} {self._importer.counted}"
            self.said.say(f"已撤销导入，{count}已作废。", "ok")
            self.reload()

        self._tasks.write(self, lambda desk: desk.imports.undo(chosen.id), undone, self._refuse)

    def _answered(self) -> None:
        self.question = None

    def _show(self, imports: tuple[Import, ...]) -> None:
        self.table.show_lines([self._line(one) for one in imports])
        self._head.setText(
            "每次导入都留有逐行的报告。导入的记录都还没有办理、修改的，可以整批撤销。"
            if imports
            else f"还没有导入过{self._importer.table}。"
        )
        self._able()
        self.table.setFocus()

    def _line(self, one: Import) -> Line:
        if one.undone_at is not None:
            said, tone = f"{moment(one.undone_at)} 已撤销", "muted"
        else:
            said, tone = one.obstacle or "可以撤销", "muted" if one.obstacle else "ok"
        cells = (moment(one.at), one.by_name, one.source, str(one.count), said)
        return Line(cells, one, {0: "muted", _STATE: tone})

    def _able(self) -> None:
        chosen: Import | None = self.table.current()
        self.open_report.setEnabled(chosen is not None)
        self.undo.setEnabled(chosen is not None and not chosen.obstacle)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, ClientError):
            self.said.say(f"{error.message}{error.hint}")
        else:
            self._shell.show_error(error)

    def _to_list(self) -> None:
        self.said.say("")
        self._turn_to(report=False)
        self.table.setFocus()

    def _turn_to(self, *, report: bool) -> None:
        self._stack.setCurrentIndex(int(report))
        for widget in (self.back, self.keeping):
            widget.setVisible(report)
        for button in (self.open_report, self.undo):
            button.setVisible(not report)

    def _lay_out(self) -> None:
        close = QPushButton("关闭", self)
        close.clicked.connect(self.reject)
        restyle(self.open_report, primary=True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.keeping)
        foot.addStretch(1)
        for button in (self.back, close, self.undo, self.open_report):
            button.setAutoDefault(False)
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        for widget in (self.said, self._head):
            box.addWidget(widget)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)
        room = self.screen().availableSize()
        width, height = letters(self, 130), letters(self, 76)
        self.resize(min(width, room.width() * 9 // 10), min(height, room.height() * 17 // 20))
