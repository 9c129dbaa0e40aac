"""Keeps what is being typed in the store, so that nothing is lost by a lock, a crash or a slip."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.ids import RecordId

_PAUSE = 1500
"""Milliseconds after a change before the draft is kept."""


class DraftKeeper(QObject):
    """The draft of the record on the screen, or of something else that is typed.

    Args:
        kind: of the record; else the page it is typed on.
        typed: returns what the form holds now.
        key: names the draft of what is no record, "" for a new record of the kind.
    """

    def __init__(
        self,
        kind: str,
        tasks: Tasks,
        typed: Callable[[], dict[str, Any]],
        parent: QObject,
        *,
        key: str = "",
    ) -> None:
        super().__init__(parent)
        self._kind, self._tasks, self._typed = kind, tasks, typed
        self._key = key or f"new:{kind}"
        self._record: RecordId | None = None
        self._kept: dict[str, Any] | None = None
        self.dirty = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self.keep)

    @property
    def key(self) -> str:
        """The draft's name: one for each record, and one for a new record of the kind."""
        return self._record or self._key

    def begin(self, record_id: RecordId | None) -> None:
        """Watch another record; nothing of it has been changed yet."""
        self._wait.stop()
        self._record = record_id
        self._kept = None
        self.dirty = False

    def touched(self) -> None:
        """Something was changed: keep the draft soon."""
        self.dirty = True
        self._wait.start()

    def keep(self) -> None:
        """Keep the draft now, if there is something new in it."""
        self._wait.stop()
        values = self._typed() if self.dirty else None
        if values is None or values == self._kept:
            return
        self._kept = values
        key, kind, record_id = self.key, self._kind, self._record
        self._tasks.read(
            self, lambda desk: desk.drafts.keep(key, kind, record_id, values), lambda _kept: None
        )

    def drop(self) -> None:
        """Forget the draft: it was saved, or given up."""
        self._wait.stop()
        self.dirty = False
        self._kept = None
        key = self.key
        self._tasks.read(self, lambda desk: desk.drafts.drop(key), lambda _dropped: None)
