"""The documents of a record: what can be printed now, and what was issued before."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.press import Printable
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.values import Entry, Issued

_DRAFT_FIRST = "先保存记录，再打印文书。"
_NONE = "这类记录在当前状态下没有可打印的文书。"


class PrintPanel(QScrollArea):
    """Documents of one record.

    Attributes:
        listed: the documents are shown.
    """

    listed = Signal()
    _tasks: Tasks
    _shell: Shell

    def __init__(self, kind: Kind[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._entry: Entry | None = None
        self.preview: PrintPreview | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def join(self, tasks: Tasks, shell: Shell) -> None:
        """Connect to the desk."""
        self._tasks, self._shell = tasks, shell

    def show_record(self, entry: Entry | None) -> None:
        """Show the documents of *entry*."""
        self._entry = entry
        if entry is None:
            self._show((), (), _DRAFT_FIRST)
        else:
            self._shell.press.printable(
                self._tasks, self, entry, lambda found: self._show(found[0], found[1], _NONE)
            )

    def _show(
        self, printable: tuple[Printable, ...], issued: tuple[Issued, ...], nothing: str
    ) -> None:
        sheet = QWidget()
        restyle(sheet, page=True)
        box = QVBoxLayout(sheet)
        box.setContentsMargins(0, 12, 8, 12)
        box.setSpacing(10)
        if not printable and not issued:
            box.addWidget(_line(nothing, "hint"))
        for one in printable:
            box.addWidget(self._printable(one))
        if issued:
            box.addWidget(_line("已制发", "heading"))
        for document in reversed(issued):
            box.addWidget(self._issued(document))
        box.addStretch(1)
        self.setWidget(sheet)
        self.listed.emit()

    def _printable(self, one: Printable) -> QFrame:
        card, box = _card()
        box.addWidget(_line(f"{one.code}　{one.title}", "strong"))
        if one.hint:
            box.addWidget(_line(one.hint, "hint"))
        row = QHBoxLayout()
        preview = QPushButton("预览草稿", card)
        preview.setObjectName(f"preview_{one.code}")
        preview.clicked.connect(lambda: self._draft(one))
        issue = QPushButton("制发…", card)
        issue.setObjectName(f"issue_{one.code}")
        restyle(issue, primary=True)
        issue.setEnabled(one.issuable)
        issue.setToolTip(one.hint)
        issue.clicked.connect(lambda: self._begin_issue(one))
        row.addWidget(preview)
        row.addWidget(issue)
        row.addStretch(1)
        box.addLayout(row)
        return card

    def _issued(self, document: Issued) -> QFrame:
        card, box = _card()
        box.addWidget(_line(document.title, "strong"))
        again = f" · 补打 {document.reprints} 次" if document.reprints else ""
        void = f" · 已作废：{document.void_reason}" if document.void_reason else ""
        pages = f"{document.pages} 页"
        said = f"{document.by_name}　{moment(document.at)} · {pages}{again}{void}"
        box.addWidget(_line(said, "hint"))
        box.addWidget(_line(f"校验值 {document.sha256[:16]}…", "hint"))
        row = QHBoxLayout()
        look = QPushButton("查看", card)
        look.clicked.connect(lambda: self._look(document))
        reprint = QPushButton("补打", card)
        reprint.clicked.connect(lambda: self._reprint(document))
        reprint.setEnabled(not document.void_reason)
        for button in (look, reprint):
            restyle(button, link=True)
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        return card

    def _draft(self, one: Printable) -> None:
        entry = self._entry
        if entry is not None:
            self._shell.press.draft(
                self._tasks,
                self,
                one.code,
                (entry.id,),
                then=lambda sheets, name: self._preview(sheets, name, one),
                failed=self._shell.show_error,
            )

    def _preview(self, sheets: Sheets, name: str, one: Printable) -> None:
        issue = "制发…" if one.issuable else ""
        self.open_pdf(sheets.pdf, f"草稿-{name}", issue).issue_wanted.connect(
            lambda: self._begin_issue(one)
        )

    def open_pdf(self, pdf: bytes, name: str, issue: str = "") -> PrintPreview:
        """Show *pdf* in a preview and return it."""
        self.preview = PrintPreview(pdf, name, self.window(), issue=issue)
        self.preview.failed.connect(self._shell.show_error)
        self.preview.finished.connect(self._forget)
        self.preview.open()
        return self.preview

    def _forget(self) -> None:
        self.preview = None

    def _begin_issue(self, one: Printable) -> None:
        if self.preview is not None:
            self.preview.close()
        if not one.needs_number:
            self._issue(one, "")
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(f"制发{one.title}")
        dialog.setLabelText("发文字号（按发文登记簿填写，制发后不能再用）：")
        dialog.setOkButtonText("制发")
        dialog.setCancelButtonText("取消")
        dialog.textValueSelected.connect(lambda number: self._issue(one, number))
        self._suggest(one, dialog)
        dialog.open()

    def _suggest(self, one: Printable, dialog: QInputDialog) -> None:
        org = self._shell.session.office.organization
        year = self._shell.session.clock.today().year
        dialog.setTextValue(f"{org.doc_prefix}{CATALOGUE[one.code].word}〔{year}〕号")

    def _issue(self, one: Printable, number: str) -> None:
        entry = self._entry
        if entry is None:
            return

        def issued(document: Issued) -> None:
            self._shell.toast(f"已制发 {document.number or document.title}")
            self.show_record(entry)
            self._look(document)

        self._shell.press.issue(
            self._tasks,
            self,
            CATALOGUE[one.code],
            (entry.id,),
            number=number,
            then=issued,
            failed=self._shell.show_error,
        )

    def _look(self, document: Issued) -> None:
        self._tasks.read(
            self,
            lambda desk: desk.documents.pdf(document.id),
            lambda pdf: self.open_pdf(pdf, f"{document.title}.pdf"),
            self._shell.show_error,
        )

    def _reprint(self, document: Issued) -> None:
        entry = self._entry

        def again(pdf: bytes) -> None:
            self.open_pdf(pdf, f"{document.title}.pdf").print_pages()
            self.show_record(entry)

        self._tasks.read(
            self,
            lambda desk: desk.documents.reprint(document.id),
            again,
            self._shell.show_error,
        )


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    restyle(card, card=True)
    box = QVBoxLayout(card)
    box.setContentsMargins(14, 10, 14, 12)
    box.setSpacing(6)
    return card, box


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
