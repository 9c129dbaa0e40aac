"""The window of a batch: the document, the records that have it or not, the report."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.print_strip import PrintStrip
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.gui.widgets.lingering import LingeringDialog
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.printing.batch import MOST, Choice, Source

_NOTHING_ISSUED = (
    "批量打印不制发文书，也不编发文字号：只打印草稿，或者以前已经制发、留存下来的原件。"
)

_REPORT = 9
"""Lines of the report that are seen at once."""


class BatchFace(LingeringDialog):
    """What is seen and chosen of a batch.

    Args:
        label: of the kind of record.
        count: how many records were chosen.
    """

    def __init__(self, label: str, count: int, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"批量打印：{label}")
        self._choices: tuple[Choice, ...] = ()
        self.strip = PrintStrip(courier, self)
        self.forms = QComboBox(self)
        self.forms.setAccessibleName("文书")
        self.sources = {source: QRadioButton(source.value, self) for source in Source}
        self.rows = _table(self)
        self.total = QLabel(f"选中 {count} 条，正在查看…", self)
        self.total.setProperty("role", "strong")
        self.limit = Note(self)
        if count > MOST:
            self.limit.say(f"一次最多 {MOST} 条，后面的没有列出；请筛选后分几次打印。", "warning")
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName("打印结果")
        self.copy = QPushButton("复制结果", self)
        self.save = QPushButton("全部存为 PDF…", self)
        self.print = QPushButton("打印…", self)
        self._lay_out()
        self.say("")
        self._group = QButtonGroup(self)
        for button in self.sources.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(lambda _button: self._show_rows())
        self.forms.currentIndexChanged.connect(lambda _at: self._show_choice())
        self.copy.clicked.connect(
            lambda: QApplication.clipboard().setText(self.report.toPlainText())
        )
        self._able()

    @property
    def choice(self) -> Choice | None:
        """The document chosen."""
        at = self.forms.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else None

    @property
    def source(self) -> Source:
        """Whether drafts are printed, or what was kept."""
        kept = self.sources[Source.KEPT].isChecked()
        return Source.KEPT if kept else Source.DRAFT

    def lingers(self) -> bool:
        """Whether it prints or saves."""
        return self.strip.busy

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer *choices*, the first one chosen."""
        self._choices = choices
        self.forms.clear()
        self.forms.addItems([_words(choice) for choice in choices])
        if not choices:
            self.total.setText("选中的记录没有可以打印的文书。")
        self._show_choice()

    def say(self, text: str) -> None:
        """Show how a batch ended, "" for nothing."""
        self.report.setPlainText(text)
        lines = min(text.count("\n") + 3, _REPORT)
        self.report.setFixedHeight(self.fontMetrics().lineSpacing() * lines)
        self.report.setVisible(bool(text))
        self.copy.setVisible(bool(text))

    def _show_choice(self) -> None:
        choice = self.choice
        for source, button in self.sources.items():
            count = len(choice.of(source).items) if choice else 0
            button.setText(f"{source.value}（{count}）")
            button.setEnabled(bool(count))
        if choice is not None:
            first = Source.DRAFT if choice.drafts.items else Source.KEPT
            self.sources[first].setChecked(True)
        self._show_rows()

    def _show_rows(self) -> None:
        choice = self.choice
        if choice is None:
            self.rows.setRowCount(0)
            self._able()
            return
        parted = choice.of(self.source)
        lines = [(item.name, "打印") for item in parted.items]
        lines += [(left.name, f"不打印：{left.why}") for left in parted.left]
        self.rows.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.rows.setItem(row, column, item)
        self._share_width()
        pages = f"、{parted.pages} 页" if parted.pages else ""
        without = f"，{len(parted.left)} 条不打印" if parted.left else ""
        self.total.setText(f"打印 {len(parted.items)} 份{pages}{without}")
        self._able()

    def _share_width(self) -> None:
        """Give the reasons the width they need, but half at most."""
        self.rows.resizeColumnToContents(1)
        half = self.rows.viewport().width() // 2
        self.rows.setColumnWidth(1, min(self.rows.columnWidth(1), half))

    def _able(self) -> None:
        choice = self.choice
        ready = choice is not None and bool(choice.of(self.source).items)
        self.save.setEnabled(ready)
        self.print.setEnabled(ready)

    def _lay_out(self) -> None:
        dress(self.print, "print", "on_accent")
        dress(self.save, "download")
        dress(self.copy, "copy")
        restyle(self.print, primary=True)
        said = QLabel(_NOTHING_ISSUED, self)
        said.setWordWrap(True)
        said.setProperty("role", "hint")
        which = QHBoxLayout()
        which.setSpacing(16)
        for source in self.sources.values():
            which.addWidget(source)
        which.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        close = QPushButton("关闭", self)
        close.clicked.connect(self.reject)
        for button in (self.save, self.print, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self.forms)
        box.addLayout(which)
        box.addWidget(said)
        box.addWidget(self.limit)
        box.addWidget(self.total)
        box.addWidget(self.rows, 1)
        box.addWidget(self.strip)
        box.addWidget(self.report)
        box.addLayout(foot)
        self.resize(QSize(letters(self, 120), letters(self, 84)).boundedTo(room_for(self)))


def _words(choice: Choice) -> str:
    kept = f"、留存 {len(choice.kept.items)} 份" if choice.kept.items else ""
    return f"{choice.form.code} {choice.title}（草稿 {len(choice.drafts.items)} 份{kept}）"


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 2, parent)
    table.setHorizontalHeaderLabels(("记录", "打印与否"))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAccessibleName("选中的记录")
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() * 2)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table
