"""The documents of a record: what can be printed now, and what was issued before."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.editable_copy import offer_copy
from zwcx_desktop.gui.inputs.part_dialog import PartDialog
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_dialogs import VoidDocument
from zwcx_desktop.gui.print_job import PrintJob
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.press import Printable
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.store.documents import PRINTED
from zwcx_desktop.store.values import Changes, Entry, Issued

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
        self._job: PrintJob | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def preview(self) -> PrintPreview | None:
        """The pages that are open, None when there are none."""
        return self._job.preview if self._job else None

    def join(self, tasks: Tasks, shell: Shell) -> None:
        """Connect to the desk."""
        self._tasks, self._shell = tasks, shell
        tasks.changed.connect(self._changed)

    def show_record(self, entry: Entry | None) -> None:
        """Show the documents of *entry*."""
        self._entry = entry
        if entry is None:
            self._show((), (), _DRAFT_FIRST)
        else:
            self._shell.press.printable(
                self._tasks, self, entry, lambda found: self._show(found[0], found[1], _NONE)
            )

    def _changed(self, changes: Changes) -> None:
        if PRINTED in changes.kinds and self._entry is not None and self._entry.id in changes.ids:
            self.show_record(self._entry)

    def _show(
        self, printable: tuple[Printable, ...], issued: tuple[Issued, ...], nothing: str
    ) -> None:
        focused = self._focused()
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
        if focused is not None:
            self._take_focus(focused)
        self.listed.emit()

    def _focused(self) -> str | None:
        """Return the name of the button that the keyboard is at, None when it is elsewhere."""
        at, shown = self.window().focusWidget(), self.widget()
        inside = at is not None and shown is not None and shown.isAncestorOf(at)
        return at.objectName() if at is not None and inside else None

    def _take_focus(self, name: str) -> None:
        """Go on where the keyboard was: the documents were only listed anew."""
        buttons = [b for b in self.widget().findChildren(QPushButton) if b.isEnabledTo(self)]
        same = (button for button in buttons if name and button.objectName() == name)
        if (button := next(same, buttons[0] if buttons else None)) is not None:
            button.setFocus()

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
        issue.clicked.connect(lambda: self._issue(one))
        for button in (preview, issue):
            button.setAccessibleName(f"{button.text()}：{one.title}")
        row.addWidget(preview)
        row.addWidget(issue)
        row.addStretch(1)
        box.addLayout(row)
        if self._entry is not None:
            offer_copy(box, one.code, self._entry.id, self._shell, self._tasks)
        return card

    def _issued(self, document: Issued) -> QFrame:
        card, box = _card()
        box.addWidget(_line(document.title, "strong"))
        said = f"{document.by_name}　{moment(document.at)} · {document.pages} 页"
        box.addWidget(_line(said, "hint"))
        if document.printed_at:
            times = f"已打印 {document.prints} 次、最近 {moment(document.printed_at)}"
            box.addWidget(_line(times, "hint"))
        if document.void_reason:
            void_line = _line(f"已作废：{document.void_reason}", "strong")
            restyle(void_line, tone="danger")
            box.addWidget(void_line)
        box.addWidget(_line(f"校验值 {document.sha256[:16]}…", "hint"))
        row = QHBoxLayout()
        look = QPushButton("查看", card)
        look.setObjectName(f"look_{document.number or document.code}")
        look.clicked.connect(lambda: self._look(document))
        paper = QPushButton("补打…" if document.prints else "打印…", card)
        paper.setObjectName(f"print_{document.number or document.code}")
        paper.clicked.connect(lambda: self._print(document))
        paper.setEnabled(not document.void_reason)
        void = QPushButton("作废…", card)
        void.setObjectName(f"void_{document.number}")
        void.clicked.connect(lambda: self._void(document))
        mine = may(self._shell.session.user, Action.ISSUE)
        void.setVisible(mine and not document.void_reason)
        for button in (look, paper, void):
            button.setAccessibleName(f"{button.text()}：{document.number or document.title}")
            restyle(button, link=True)
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        return card

    def _begin(self, code: str) -> PrintJob | None:
        """Return the job of document *code* of the record, with its choices as they were left."""
        entry = self._entry
        if entry is None:
            return None
        if self._job is None or self._job.of != (code, entry.id):
            if self._job is not None:
                self._job.close()
                self._job.deleteLater()
            self._job = PrintJob(CATALOGUE[code], (entry.id,), self, self._shell, self._tasks)
            self._job.issued.connect(lambda _document: self.show_record(entry))
        return self._job

    def _draft(self, one: Printable) -> None:
        if job := self._begin(one.code):
            job.draft(issuable=one.issuable)

    def _issue(self, one: Printable) -> None:
        if job := self._begin(one.code):
            job.issue()

    def _look(self, document: Issued) -> None:
        if job := self._begin(document.code):
            job.look(document)

    def _print(self, document: Issued) -> None:
        job = self._begin(document.code)

        def show(pdf: bytes) -> None:
            if job is not None:
                preview = job.show_pdf(pdf, f"{document.title}.pdf", issued=document.id)
                preview.view.opened.connect(preview.print_pages)

        self._tasks.read(
            self, lambda desk: desk.documents.pdf(document.id), show, self._shell.show_error
        )

    def _void(self, document: Issued) -> None:
        entry = self._entry
        context = form_context(self._shell.session, self._tasks, self)
        title = f"作废 {document.number or document.title}"
        asked = PartDialog(VoidDocument, title, None, context, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        restyle(asked.keep, primary=False, danger=True)
        asked.keep.setText("作废")

        def voided(_done: object) -> None:
            self._shell.toast(f"已作废 {document.number or document.title}，可以重新制发")
            self.show_record(entry)

        def void() -> None:
            reason = asked.part.reason
            self._tasks.write(
                self,
                lambda desk: desk.documents.void(document.id, reason),
                voided,
                self._shell.show_error,
            )

        asked.accepted.connect(void)
        asked.open()


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
