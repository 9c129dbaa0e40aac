"""Printing from a list: its ledger, letters made of several records, one document of each."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from zwcx_desktop.gui.editable_copy import EditableCopy, add_copies
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_batch import PrintBatch
from zwcx_desktop.gui.print_job import PrintJob
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.record_list import RecordList
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import ListQuery

_PAGE = 500
_MOST = 10_000
"""Rows of one ledger."""


def list_forms(kind: Kind[Any]) -> tuple[Form, ...]:
    """Return the documents made of several records of *kind*: ledgers, letters, the plain list."""
    found = (form for form in CATALOGUE.values() if form.fits(kind.name) and form.many)
    return tuple(sorted(found, key=lambda form: (not form.kind, form.needs_number)))


class ListPrinting(QObject):
    """The print button of one list.

    A ledger takes the chosen records, or everything the filters let through. A letter under a
    document number is made of chosen records only: nobody signs for what he did not choose. One
    that reports of a period may be of no record at all: 零报告.

    Attributes:
        job: the document on its way, None before the first.
        batch: the window of a batch, None while there is none.
        entries: the menu's entries by document code.
        copies: its entries for editable copies.
        chosen, whole: the entries of a batch, of the chosen records and of all of the list.
        copy: the copy on its way, None before the first.
    """

    def __init__(self, kind: Kind[Any], view: RecordList, shell: Shell, tasks: Tasks) -> None:
        super().__init__(view)
        self._kind, self._list, self._shell, self._tasks = kind, view, shell, tasks
        self.job: PrintJob | None = None
        self.batch: PrintBatch | None = None
        self.copy: EditableCopy | None = None
        self.entries: dict[str, QAction] = {}
        self.copies: dict[str, QAction] = {}
        self._forms = {form.code: form for form in list_forms(kind)}
        self.button = QPushButton("打印", view)
        dress(self.button, "print")
        self.button.setMenu(self._menu())
        view.offer(self.button)
        view.model.modelReset.connect(self._able)
        self._able()

    @property
    def preview(self) -> PrintPreview | None:
        """The pages that are open, None when there are none."""
        return self.job.preview if self.job else None

    def print(self, code: str) -> None:
        """Preview document *code*; it is issued from there."""
        self._of_rows(self._forms[code], self._draft)

    def save_copy(self, code: str) -> None:
        """Save an editable copy of document *code*."""
        self._of_rows(self._forms[code], self._save_copy)

    def _of_rows(self, form: Form, then: Callable[[Form, tuple[RecordId, ...]], object]) -> None:
        """Go on with the chosen records, or with all the filters let through."""
        chosen, query = self._list.chosen(), self._list.query
        if chosen or form.needs_number:
            then(form, chosen)
            return
        self._tasks.read(
            self,
            lambda desk: _ids(desk, query),
            lambda ids: then(form, ids),
            self._shell.show_error,
        )

    def print_batch(self, ids: Sequence[RecordId]) -> None:
        """Ask which document of each of the records *ids* is printed."""
        label = self._kind.label
        self.batch = PrintBatch(label, ids, self._shell, self._tasks, self._list.window())
        self.batch.finished.connect(self._batch_closed)
        self.batch.open()

    def _menu(self) -> QMenu:
        menu = QMenu(self.button)
        for form in self._forms.values():
            entry = menu.addAction(form.title)
            entry.triggered.connect(partial(self._print_entry, form.code))
            self.entries[form.code] = entry
        self.copies = add_copies(menu, tuple(self._forms.values()), self.save_copy)
        menu.addSeparator()
        self.chosen = menu.addAction("批量打印所选…")
        self.chosen.triggered.connect(lambda: self.print_batch(self._list.chosen()))
        self.whole = menu.addAction("批量打印全部筛选结果…")
        self.whole.triggered.connect(self._print_whole)
        menu.aboutToShow.connect(self._name_entries)
        return menu

    def _print_entry(self, code: str, _checked: object = None) -> None:
        self.print(code)

    def _name_entries(self) -> None:
        count = len(self._list.chosen())
        for code, entry in self.entries.items():
            form = self._forms[code]
            of = f"所选 {count} 条" if count else _of_none(form)
            entry.setText(f"{form.title}（{of}）")
            for one in filter(None, (entry, self.copies.get(code))):
                one.setEnabled(bool(count) or form.of_nothing or not form.needs_number)
        self.chosen.setText(f"批量打印所选 {count} 条…" if count else "批量打印所选…（请先选择）")
        self.chosen.setEnabled(bool(count))

    def _print_whole(self) -> None:
        query = self._list.query
        self._tasks.read(
            self, lambda desk: _ids(desk, query), self.print_batch, self._shell.show_error
        )

    def _batch_closed(self) -> None:
        self.batch = None

    def _able(self) -> None:
        reports = any(form.of_nothing for form in self._forms.values())
        self.button.setEnabled(reports or self._list.model.rowCount() > 0)
        self.whole.setEnabled(self._list.model.rowCount() > 0)

    def _draft(self, form: Form, ids: tuple[RecordId, ...]) -> None:
        if self.job is not None:
            self.job.deleteLater()
        self.job = PrintJob(form, ids, self._list, self._shell, self._tasks)
        self.job.draft(issuable=True)

    def _save_copy(self, form: Form, ids: tuple[RecordId, ...]) -> None:
        if self.copy is not None:
            self.copy.deleteLater()
        self.copy = EditableCopy(form, ids, self._list, self._shell, self._tasks)
        self.copy.choose()


def _of_none(form: Form) -> str:
    """Return what a document is made of when no record is chosen."""
    if not form.needs_number:
        return "全部"
    return "没有记录时零报告" if form.of_nothing else "请先选择"


def _ids(desk: Desk, query: ListQuery) -> tuple[RecordId, ...]:
    found: list[RecordId] = []
    page = desk.page(replace(query, limit=_PAGE, after=None))
    while True:
        found += [row.id for row in page.rows]
        if page.next is None or len(found) >= _MOST:
            return tuple(found[:_MOST])
        page = desk.page(replace(query, limit=_PAGE, after=page.next))
