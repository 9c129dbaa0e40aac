"""Everything that happened to a record: who, when, what changed, how far it was sent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.words import as_text, moment
from zwcx_desktop.records.kind import FieldSpec
from zwcx_desktop.store.values import Difference, Moment, SyncState

_SYNC_TONES = {
    SyncState.ACCEPTED: "ok",
    SyncState.REJECTED: "danger",
    SyncState.CONFLICT: "danger",
    SyncState.PENDING: "caution",
    SyncState.BATCHED: "accent",
}
_LONGEST = 120


class Timeline(QScrollArea):
    """Moments, the newest first."""

    def __init__(
        self, specs: tuple[FieldSpec, ...], context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.name: spec for spec in specs}
        self._context = context
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("时间线")

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show *moments*, given from the oldest to the newest."""
        sheet = QWidget()
        restyle(sheet, page=True)
        box = QVBoxLayout(sheet)
        box.setContentsMargins(0, 12, 8, 12)
        box.setSpacing(10)
        if not moments:
            box.addWidget(_line("保存之后，每一次修改和办理都会记在这里。", "muted"))
        for one in sorted(moments, key=lambda m: (m.at, m.rev), reverse=True):
            box.addWidget(self._card(one))
        box.addStretch(1)
        self.setWidget(sheet)

    def _card(self, one: Moment) -> QFrame:
        card = QFrame()
        restyle(card, card=True)
        box = QVBoxLayout(card)
        box.setContentsMargins(14, 10, 14, 12)
        box.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(_line(one.label, "strong"), 1)
        sync = QLabel(one.sync.label)
        restyle(sync, chip=True, tone=_SYNC_TONES.get(one.sync, ""))
        head.addWidget(sync, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        box.addWidget(_line(f"{one.by_name}　{moment(one.at)}", "hint"))
        if one.opinion:
            box.addWidget(_line(f"意见：{one.opinion}", ""))
        for difference in one.differences:
            box.addWidget(_line(self._said(difference), "hint"))
        return card

    def _said(self, difference: Difference) -> str:
        spec = self._specs.get(difference.field)
        old, new = (
            as_text(value, spec, self._context) if spec else str(value or "")
            for value in (difference.old, difference.new)
        )
        return f"{difference.label}：{_short(old)} → {_short(new)}"


def _short(text: str) -> str:
    if not text:
        return "（空）"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label
