"""Asks who takes over a person's post, and begins the handover with its list filled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.inputs.part_dialog import PartDialog
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.records.handing import POST_RULE
from zwcx_desktop.records.handover import BeginHandover, Handover
from zwcx_desktop.records.office import User
from zwcx_desktop.store.values import Changes

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk


class HandoverDialog(PartDialog):
    """The few things the list cannot know: to whom, before whom, why, when."""

    def __init__(self, leaver: User, shell: Shell, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(
            BeginHandover,
            f"交接：{leaver.display_name}",
            BeginHandover(handover_on=shell.session.clock.today()),
            form_context(shell.session, tasks, parent),
            parent,
        )
        self._leaver, self._shell, self._tasks = leaver, shell, tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fault = Note(self)
        self._box.insertWidget(0, self.fault)
        self.keep.setText("列出未办结事项")
        self.say_basis(POST_RULE)

    def accept(self) -> None:
        """Begin the handover; the dialog closes when it is kept."""
        if not self.judge(strict=True):
            return
        asked: BeginHandover = self.part
        handover = Handover(
            from_user=self._leaver.id,
            to_user=asked.to_user,
            witness=asked.witness,
            cause=asked.cause,
            handover_on=asked.handover_on,
        )

        def work(desk: "Desk") -> Changes:
            return desk.handovers.begin(handover)

        self._tasks.write(self, work, self._begun, self._failed)

    def _begun(self, changes: Changes) -> None:
        super(PartDialog, self).accept()
        self._shell.open_record("handover", changes.id)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ClientError):
            self.fault.say(str(error))
        else:
            self._tasks.failed.emit(error)
