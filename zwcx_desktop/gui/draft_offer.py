"""Offers what was typed before and not saved: go on with it, or give it up and take that back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from zwcx_desktop.gui.drafts import DraftKeeper
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.record_face import RecordFace
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.values import Draft


class DraftOffer(QObject):
    """The notice above the form when a draft was found.

    Args:
        unlock: lets the form be written, also where it was only to be read.
    """

    def __init__(
        self,
        face: RecordFace,
        drafts: DraftKeeper,
        tasks: Tasks,
        shell: Shell,
        *,
        unlock: Callable[[], object],
    ) -> None:
        super().__init__(face)
        self._face, self._drafts = face, drafts
        self._tasks, self._shell, self._unlock = tasks, shell, unlock
        self._found: Draft | None = None
        face.draft.taken.connect(self._take)
        face.draft.declined.connect(self._decline)

    def begin(self, record_id: RecordId | None) -> None:
        """Watch another record, and look whether something was typed for it before."""
        self._drafts.begin(record_id)
        self._face.draft.hide()
        self._found = None
        key = self._drafts.key
        self._tasks.read(
            self,
            lambda desk: desk.drafts.get(key),
            lambda draft: self._offer(key, draft),
        )

    def bring_back(self, values: dict[str, Any]) -> None:
        """Put what was given up into the form again."""
        self._unlock()
        self._face.form.restore(values)
        self._drafts.touched()

    def _offer(self, key: str, draft: Draft | None) -> None:
        if draft is None or key != self._drafts.key or self._drafts.dirty:
            return
        self._found = draft
        when = moment(draft.saved_at)
        self._face.draft.said.setText(f"发现 {when} 未保存的草稿，要继续填写吗？")
        self._face.draft.show()
        self._face.draft.yes.setFocus()
        self._face.form.binder.forgive()
        self._face.homeless.say("")

    def _take(self) -> None:
        self._face.draft.hide()
        if self._found is not None:
            self._unlock()
            self._face.form.restore(self._found.values)
            self._drafts.dirty = True
            self._face.form.binder.focus_first()

    def _decline(self) -> None:
        self._face.draft.hide()
        self._drafts.drop()
        self._face.form.binder.focus_first()
        if self._found is not None:
            values = self._found.values
            self._shell.toast("草稿已放弃", "撤销", lambda: self.bring_back(values))
