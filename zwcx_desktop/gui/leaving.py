"""Leaving a record's page: asks only when something typed is not saved, and can be taken back."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.records.ids import RecordId

if TYPE_CHECKING:
    from zwcx_desktop.gui.record_page import RecordPage


class Leaving(QObject):
    """The way back to the list.

    Args:
        kind: name of the kind, to come back to a record that was left too early.
    """

    def __init__(self, page: "RecordPage", kind: str, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._kind, self._shell = page, kind, shell

    def begin(self) -> None:
        """Go back, or ask first."""
        if not self._page.drafts.dirty:
            self._go()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, "返回列表", "有尚未保存的修改，要保存吗？", parent=self._page
        )
        keep = box.addButton("保存", QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton("不保存", QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton("继续填写", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        keep.clicked.connect(lambda: self._page.save(self._go))
        drop.clicked.connect(self._give_up)
        self._page.acting.hold(box)
        box.open()

    def _go(self) -> None:
        self._page.face.sealed.cover()
        self._page.closed.emit()

    def _give_up(self) -> None:
        typed, at = self._page.form.draft(), self._page.record_id
        self._page.drafts.drop()
        self._go()
        self._shell.toast("修改已放弃", "撤销", lambda: self._reopen(at, typed))

    def _reopen(self, at: RecordId | None, typed: dict[str, Any]) -> None:
        def restore() -> None:
            self._page.loaded.disconnect(restore)
            self._page.offer.bring_back(typed)

        self._page.loaded.connect(restore)
        self._shell.open_record(self._kind, at)
