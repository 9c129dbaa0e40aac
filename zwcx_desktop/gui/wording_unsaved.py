"""Words of documents that were typed and not saved: kept like the draft of a record."""

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from zwcx_desktop.gui.drafts import DraftKeeper
from zwcx_desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.values import Draft

_KEY = "settings:wording"


class UnsavedWording(QObject):
    """What was typed, by document and name of the text."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._typed: dict[str, dict[str, str]] = {}
        self._drafts = DraftKeeper("settings", tasks, lambda: dict(self._typed), self, key=_KEY)

    def of(self, code: str) -> dict[str, str]:
        """Return what was typed of document *code*."""
        return self._typed.get(code, {})

    def remember(self, code: str, texts: dict[str, str]) -> None:
        """Keep *texts* as typed, unless they are what is printed already."""
        self._typed.pop(code, None)
        if texts:
            self._typed[code] = texts
        self._drafts.touched()

    def forget(self, codes: Sequence[str]) -> None:
        """Drop what was typed of the documents *codes*: it is saved."""
        for code in codes:
            self._typed.pop(code, None)
        if self._typed:
            self._drafts.touched()
        else:
            self._drafts.drop()

    def keep(self) -> None:
        """Put it into the store now: the program is about to lock."""
        self._drafts.keep()

    @staticmethod
    def found(desk: "Desk") -> "Draft | None":
        """Return what was kept before; runs on the desk's thread."""
        return desk.drafts.get(_KEY)

    def bring_back(self, draft: "Draft | None", known: Container[str]) -> None:
        """Go on with what was kept of *known* documents, unless something newer is here."""
        if draft is not None and not self._drafts.dirty:
            kept: dict[str, Any] = draft.values
            self._typed = {code: dict(texts) for code, texts in kept.items() if code in known}
