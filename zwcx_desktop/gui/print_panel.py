"""The documents of a record: what can be printed now, and what was issued before."""

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.store.values import Entry


class PrintPanel(QWidget):
    """Documents of one record."""

    _tasks: Tasks
    _shell: Shell

    def __init__(self, kind: Kind[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 8, 12)
        box.setSpacing(8)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        box.addWidget(self._said)
        box.addStretch(1)

    def join(self, tasks: Tasks, shell: Shell) -> None:
        """Connect to the desk."""
        self._tasks, self._shell = tasks, shell

    def show_record(self, entry: Entry | None) -> None:
        """Show the documents of *entry*."""
        self._said.setText("先保存记录，再打印文书。" if entry is None else "")
