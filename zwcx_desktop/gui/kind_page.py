"""The page of one kind: its list, and the record that was opened from it."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from zwcx_desktop.exchange.importers import IMPORTERS
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.list_exchange import ListExchange
from zwcx_desktop.gui.list_import import ListImport
from zwcx_desktop.gui.pages import Screen, Shell
from zwcx_desktop.gui.print_list import ListPrinting
from zwcx_desktop.gui.record_list import RecordList
from zwcx_desktop.gui.record_page import RecordPage
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.rules.roles import may_create


class KindPage(Screen):
    """List and record of one kind; the record's widgets are made when one is first opened."""

    def __init__(self, kind: Kind[Any], shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._kind, self._shell, self._tasks = kind, shell, tasks
        self._context = form_context(shell.session, tasks, self)
        self.list = RecordList(kind, self._context, shell, tasks)
        self._page: RecordPage | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self.list.opened.connect(self.open_record)
        self.list.begun.connect(lambda: self.open_record(None))
        self.printing = ListPrinting(kind, self.list, shell, tasks)
        importer = IMPORTERS.get(kind.name)
        if importer is not None:
            able = may_create(shell.session.user, kind)
            self.intake = ListImport(importer, self.list, shell, tasks, may_create=able)
        self.exchange = ListExchange(kind, importer, self.list, shell, tasks)

    @property
    def page(self) -> RecordPage:
        """The page of a record, made now if it was not yet needed."""
        if self._page is None:
            self._page = RecordPage(self._kind, self._context, self._shell, self._tasks)
            self._page.closed.connect(self._back)
            self._page.passed.connect(self._next)
            self._stack.addWidget(self._page)
        return self._page

    def open_record(self, record_id: RecordId | None) -> None:
        """Show one record, or a new one; what is typed in another is kept as a draft."""
        self.page.keep_draft()
        self._stack.setCurrentWidget(self.page)
        if record_id is None:
            self.page.open_new()
        else:
            self.page.arrive_at(record_id)

    def keep_drafts(self) -> None:
        """Keep what is being typed: the program is about to lock."""
        if self._page is not None:
            self._page.keep_draft()

    def arrived(self) -> None:
        """The page came to the front."""
        if self._stack.currentWidget() is self.list:
            self.list.reload()
            self.list.table.setFocus()
        else:
            self.page.reload()

    def _back(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self.list.reload()
        self.list.table.setFocus()

    def _next(self, record_id: RecordId) -> None:
        after = self.list.neighbour(record_id, 1)
        if after is None:
            self._shell.toast("已保存，这是列表中的最后一条")
            self._back()
        else:
            self.open_record(after)
