"""Printing a list as its kind's ledger: the chosen rows, or all that the filters let through."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_job import PrintJob
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import ListQuery

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
        self._job: PrintJob | None = None

    @property
    def preview(self) -> PrintPreview | None:
        """The pages that are open, None when there are none."""
        return self._job.preview if self._job else None

    def show(self, chosen: tuple[RecordId, ...], query: ListQuery) -> None:
        """Preview the ledger of *chosen*, or of everything *query* finds."""
        if chosen:
            self._draft(chosen)
        else:
            self._tasks.read(
                self._owner, lambda desk: _ids(desk, query), self._draft, self._shell.show_error
            )

    def _draft(self, ids: tuple[RecordId, ...]) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = PrintJob(self._form, ids, self._owner, self._shell, self._tasks)
        self._job.draft(issuable=True)


def _ids(desk: Desk, query: ListQuery) -> tuple[RecordId, ...]:
    found: list[RecordId] = []
    page = desk.page(replace(query, limit=_PAGE, after=None))
    while True:
        found += [row.id for row in page.rows]
        if page.next is None or len(found) >= _MOST:
            return tuple(found[:_MOST])
        page = desk.page(replace(query, limit=_PAGE, after=page.next))
