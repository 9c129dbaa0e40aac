"""Printing a list as its kind's ledger: the chosen rows, or all that the filters let through."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Issued, ListQuery

_PAGE = 500
_MOST = 10_000
"""Rows of one ledger."""


def ledger_of(kind: Kind[Any]) -> Form | None:
    """Return the document that lists records of *kind*, None when there is none."""
    forms = (f for f in CATALOGUE.values() if f.kind == kind.name and f.many and not f.word)
    return next(forms, None)


class LedgerPrinting:
    """Previews and issues the ledger of one kind's list."""

    def __init__(self, form: Form, owner: QWidget, shell: Shell, tasks: Tasks) -> None:
        self._form, self._owner = form, owner
        self._shell, self._tasks = shell, tasks
        self.preview: PrintPreview | None = None

    def show(self, chosen: tuple[RecordId, ...], query: ListQuery) -> None:
        """Preview the ledger of *chosen*, or of everything *query* finds."""
        if chosen:
            self._draft(chosen)
        else:
            self._tasks.read(
                self._owner, lambda desk: _ids(desk, query), self._draft, self._shell.show_error
            )

    def _draft(self, ids: tuple[RecordId, ...]) -> None:
        self._shell.press.draft(
            self._tasks,
            self._owner,
            self._form.code,
            ids,
            then=lambda sheets, name: self._preview(sheets, name, ids),
            failed=self._shell.show_error,
        )

    def _preview(self, sheets: Sheets, name: str, ids: tuple[RecordId, ...]) -> None:
        preview = self._open(sheets.pdf, f"草稿-{name}", "制发…")
        preview.issue_wanted.connect(lambda: self._issue(ids))

    def _issue(self, ids: tuple[RecordId, ...]) -> None:
        if self.preview is not None:
            self.preview.close()

        def issued(document: Issued) -> None:
            self._shell.toast(f"已制发 {document.title}")
            self._tasks.read(
                self._owner,
                lambda desk: desk.documents.pdf(document.id),
                lambda pdf: self._open(pdf, f"{document.title}.pdf", ""),
                self._shell.show_error,
            )

        self._shell.press.issue(
            self._tasks,
            self._owner,
            self._form,
            ids,
            number="",
            then=issued,
            failed=self._shell.show_error,
        )

    def _open(self, pdf: bytes, name: str, issue: str) -> PrintPreview:
        preview = PrintPreview(pdf, name, self._owner.window(), issue=issue)
        preview.failed.connect(self._shell.show_error)
        preview.finished.connect(self._forget)
        self.preview = preview
        preview.open()
        return preview

    def _forget(self) -> None:
        self.preview = None


def _ids(desk: Desk, query: ListQuery) -> tuple[RecordId, ...]:
    found: list[RecordId] = []
    page = desk.page(replace(query, limit=_PAGE, after=None))
    while True:
        found += [row.id for row in page.rows]
        if page.next is None or len(found) >= _MOST:
            return tuple(found[:_MOST])
        page = desk.page(replace(query, limit=_PAGE, after=page.next))
