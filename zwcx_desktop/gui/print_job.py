"""One document on its way: dressed, previewed as a draft, numbered, issued, looked at."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.press_room import Numbering
from zwcx_desktop.gui.print_choices import CHOICES, Choices, recalled, remembered
from zwcx_desktop.gui.print_dialogs import (
    ChoicesDialog,
    IssueDialog,
    VoidNumber,
    VoidNumberDialog,
)
from zwcx_desktop.gui.print_opening import open_preview
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.printing.documents.catalogue import Form
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.store.values import Issued


class PrintJob(QObject):
    """Prints one document of chosen records.

    Attributes:
        issued: it was issued; emitted with what was kept.
        preview: the pages that are open, None when there are none.
        dialog: the question that is open, None when there is none.
    """

    issued = Signal(object)

    def __init__(
        self, form: Form, ids: tuple[RecordId, ...], owner: QWidget, shell: Shell, tasks: Tasks
    ) -> None:
        super().__init__(owner)
        self._form, self._ids = form, ids
        self._owner, self._shell, self._tasks = owner, shell, tasks
        self._choices: Choices | None = None
        self._gap = ""
        self.preview: PrintPreview | None = None
        self.dialog: QDialog | None = None

    @property
    def of(self) -> tuple[str, RecordId]:
        """The document's code and its first record, "" for one of no record."""
        return self._form.code, self._ids[0] if self._ids else RecordId("")

    def draft(self, *, issuable: bool) -> None:
        """Preview the document as it stands."""
        self._dressed(lambda options: self._draft(options, issuable=issuable))

    def issue(self) -> None:
        """Issue the document for good, asking for its number where it bears one."""
        self.close()
        if self._form.needs_number:
            self._dressed(lambda _options: self._ask_number())
        else:
            self._dressed(lambda _options: self._issue("", self._shell.show_error))

    def choose(self, then: Callable[[], object]) -> None:
        """Ask how the document is dressed; *then* runs when that was answered."""
        self._dressed(lambda _options: self._ask_choices(then))

    def look(self, document: Issued) -> None:
        """Show *document* as it was issued."""
        self._tasks.read(
            self,
            lambda desk: desk.documents.pdf(document.id),
            lambda pdf: self.show_pdf(pdf, f"{document.title}.pdf", issued=document.id),
            self._shell.show_error,
        )

    def show_pdf(self, pdf: bytes, name: str, *, issue: str = "", issued: str = "") -> PrintPreview:
        """Show *pdf*, a draft or the document *issued*, in a preview and return it."""
        self.close()
        self.preview = preview = open_preview(
            pdf, name, self._owner, self._shell, self._tasks, issue=issue, issued=issued
        )
        preview.finished.connect(lambda: self._forget(preview))
        return preview

    def close(self) -> None:
        """Close the pages."""
        if self.preview is not None:
            self.preview.close()

    def _dressed(self, then: Callable[[Options], object]) -> None:
        code = self._form.code
        if self._choices is not None or code not in CHOICES:
            then(self._options())
            return

        def known(values: dict[str, Any]) -> None:
            self._choices = self._choices or recalled(code, values)
            then(self._options())

        self._tasks.read(
            self, lambda desk: desk.documents.usual(code), known, self._shell.show_error
        )

    def _options(self) -> Options:
        return self._choices.options() if self._choices is not None else Options()

    def _ask_choices(self, then: Callable[[], object]) -> None:
        parent = self.dialog or self.preview or self._owner
        context = form_context(self._shell.session, self._tasks, self)
        asked = ChoicesDialog(self._form.title, self._choices, context, parent)

        def answered() -> None:
            self._choices = choices = asked.part
            code, values = self._form.code, remembered(choices)
            self._tasks.write(
                self,
                lambda desk: desk.documents.make_usual(code, values),
                lambda _done: then(),
                self._shell.show_error,
            )

        asked.accepted.connect(answered)
        asked.open()

    def _draft(self, options: Options, *, issuable: bool) -> None:
        def show(sheets: Sheets, name: str) -> None:
            preview = self.show_pdf(sheets.pdf, f"草稿-{name}", issue="制发…" if issuable else "")
            preview.issue_wanted.connect(self.issue)
            if self._form.code in CHOICES:
                preview.offer_choices()
                preview.choices_wanted.connect(
                    lambda: self.choose(lambda: self.draft(issuable=issuable))
                )

        self._shell.press.draft(
            self._tasks,
            self,
            self._form.code,
            self._ids,
            then=show,
            failed=self._shell.show_error,
            options=options,
        )

    def _ask_number(self) -> None:
        self.dialog = dialog = IssueDialog(self._form.title, self._owner)
        dialog.choices.setVisible(self._form.code in CHOICES)
        dialog.agreed.connect(lambda number: self._issue(number, self._refused))
        dialog.void_wanted.connect(self._ask_void)
        dialog.choices_wanted.connect(lambda: self.choose(self._number))
        dialog.finished.connect(self._answered)
        dialog.open()
        self._number()

    def _number(self) -> None:
        self._shell.press.numbering(
            self._tasks,
            self,
            self._form,
            self._ids,
            then=self._show_numbering,
            failed=self._refused,
            options=self._options(),
        )

    def _show_numbering(self, numbering: Numbering) -> None:
        gaps = (f"{numbering.head}〔{numbering.year}〕{n}号" for n in numbering.missing)
        self._gap = next(gaps, "")
        if isinstance(self.dialog, IssueDialog):
            self.dialog.show_numbering(numbering)

    def _refused(self, error: Exception) -> None:
        if isinstance(self.dialog, IssueDialog):
            self.dialog.keep.setEnabled(True)
            if isinstance(error, NumberRefused):
                self.dialog.refuse(error)
                return
        self._shell.show_error(error)

    def _ask_void(self) -> None:
        context = form_context(self._shell.session, self._tasks, self)
        asked = VoidNumberDialog(self._gap, context, self.dialog or self._owner)

        def voided(_done: object) -> None:
            asked.taken()
            self._number()

        def refused(error: Exception) -> None:
            if isinstance(error, NumberRefused):
                asked.refuse(error)
            else:
                self._shell.show_error(error)

        def void(said: VoidNumber) -> None:
            self._tasks.write(
                asked,
                lambda desk: desk.documents.numbers.void(said.number, said.reason),
                voided,
                refused,
            )

        asked.agreed.connect(void)
        asked.open()

    def _issue(self, number: str, failed: Callable[[Exception], object]) -> None:
        def done(document: Issued) -> None:
            if isinstance(self.dialog, IssueDialog):
                self.dialog.taken()
            said = f"已制发 {document.number or document.title}"
            self._shell.toast(said)
            self.issued.emit(document)
            self.look(document)
            if document.remark:
                self._shell.show_error(ClientError(f"{said}，但{document.remark}"))

        self._shell.press.issue(
            self._tasks,
            self,
            self._form,
            self._ids,
            number=number,
            then=done,
            failed=failed,
            options=self._options(),
        )

    def _answered(self) -> None:
        self.dialog = None

    def _forget(self, preview: PrintPreview) -> None:
        if self.preview is preview:
            self.preview = None
