"""Doing a transition: ask what it asks, confirm what cannot be undone, show what is refused."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from zwcx_desktop.gui.answer_dialog import AnswerDialog, confirmed
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.workflow import Refused, Transition
from zwcx_desktop.store.values import Changes

if TYPE_CHECKING:
    from zwcx_desktop.gui.record_page import RecordPage


class Acting(QObject):
    """The acts of the record on a page.

    Attributes:
        dialog: the question that is open, None when there is none.
    """

    def __init__(
        self, page: "RecordPage", context: FormContext, shell: Shell, tasks: Tasks
    ) -> None:
        super().__init__(page)
        self._page, self._context, self._shell, self._tasks = page, context, shell, tasks
        self.dialog: AnswerDialog | QMessageBox | None = None

    def begin(
        self,
        row: Transition[Any],
        begun: Any = None,
        titles: Mapping[RecordId, str] = MappingProxyType({}),
    ) -> None:
        """Do *row*: save what is typed first, then ask, then act.

        Args:
            row: what to do.
            begun: answers that are known already.
            titles: names of the records these point at.
        """
        if self._page.drafts.dirty:
            self._page.save(lambda: self._after_reload(lambda: self.begin(row, begun, titles)))
        elif row.asks is not None:
            begun = begun or self._page.privacy.begun(row)
            context = replace(self._context, titles={**self._context.titles, **titles})
            dialog = AnswerDialog(row, context, self._page, begun)
            dialog.answered.connect(lambda answers: self._act(row, answers, dialog))
            self.hold(dialog)
            dialog.open()
        elif row.danger:
            box = confirmed(row, self._page)
            box.accepted.connect(lambda: self._act(row, None, None))
            self.hold(box)
        else:
            self._act(row, None, None)

    def hold(self, dialog: AnswerDialog | QMessageBox) -> None:
        """Remember the open *dialog*, so that a lock can close it."""
        self.dialog = dialog
        dialog.finished.connect(self._let_go)
        dialog.finished.connect(dialog.deleteLater)

    def dismiss(self) -> None:
        """Close what is open: the program locks."""
        if self.dialog is not None:
            self.dialog.close()

    def _let_go(self) -> None:
        self.dialog = None

    def _after_reload(self, then: Callable[[], object]) -> None:
        page = self._page

        def once() -> None:
            page.loaded.disconnect(once)
            then()

        page.loaded.connect(once)
        if page.record_id is not None:
            page.open(page.record_id)

    def _act(self, row: Transition[Any], answers: Any, dialog: AnswerDialog | None) -> None:
        record_id = self._page.record_id
        if record_id is None:
            return

        def done(_changes: Changes) -> None:
            if dialog is not None:
                dialog.taken()
            self._shell.toast(f"已{row.label}")
            self._page.face.tabs.tabBar().setFocus()
            self._page.open(record_id)

        def refused(error: Exception) -> None:
            problems = error.problems if isinstance(error, Refused) else ()
            if dialog is None or not problems or not dialog.refuse(problems):
                if dialog is not None:
                    dialog.keep.setEnabled(True)
                self._shell.show_error(error)

        self._tasks.write(self, lambda desk: desk.act(record_id, row.event, answers), done, refused)
