"""Personal details on a record's page: from the refusal to the field, from the field to 退回."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.records.kind import Kind, field_specs
from zwcx_desktop.records.parts import DecidePrivacy, PrivacyDecision
from zwcx_desktop.records.workflow import Choice, Transition

if TYPE_CHECKING:
    from zwcx_desktop.gui.record_page import RecordPage


class PrivacyReview(QObject):
    """Joins the form's strips to the acts of the record."""

    def __init__(self, page: "RecordPage", kind: Kind[Any], shell: Shell) -> None:
        super().__init__(page)
        self._page, self._kind, self._shell = page, kind, shell
        self._back: Transition[Any] | None = None
        self._watch = page.form.privacy
        page.face.acts.pointed.connect(self._reveal)
        if self._watch is not None:
            self._watch.returned.connect(self._return)

    def show_choices(self, choices: tuple[Choice[Any], ...]) -> None:
        """Let the strips offer to send the record back, if this person may do so now."""
        rows = (choice.transition for choice in choices if choice.allowed)
        self._back = next((row for row in rows if self._sends_back(row)), None)
        if self._watch is not None:
            self._watch.offer_return(f"{self._back.label}…" if self._back else "")

    def begun(self, row: Transition[Any]) -> Any:
        """Return the answers of *row* as far as the strips know them, None for none."""
        if row.asks is not DecidePrivacy or self._watch is None:
            return None
        details = self._watch.details()
        return DecidePrivacy(decisions=tuple(PrivacyDecision(text=one) for one in details))

    def _sends_back(self, row: Transition[Any]) -> bool:
        asked = {spec.name for spec in field_specs(row.asks)} if row.asks is not None else set()
        return row.target in self._kind.draft_states and asked == {"opinion"}

    def _return(self) -> None:
        row = self._back
        if row is not None and row.asks is not None and self._watch is not None:
            self._page.acting.begin(row, row.asks(opinion=self._watch.opinion()))

    def _reveal(self) -> None:
        if self._watch is None or not self._watch.reveal():
            self._shell.toast("个人信息在已经办理的内容里，请在左侧逐项核对")
