"""The identity of a complainant: masked until somebody entitled gives a reason, and again soon."""

from dataclasses import is_dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.words import as_text
from zwcx_desktop.records.kind import FieldSpec, Kind, field_specs

_SHOWN_FOR = 60_000
"""Milliseconds before the identity is masked again."""
_MASKED = "此事项有密封内容，只有登记人、承办人和分管负责人可以查看；每次查看都会记入审计。"


class SealedCard(QFrame):
    """Says that something is sealed and shows it for a minute.

    Attributes:
        asked: somebody wants to see it; emitted with the reason, "" when none is needed.
        covered: it was shown and is no longer.
    """

    asked = Signal(str)
    covered = Signal()

    def __init__(self, kind: Kind[Any], context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind, self._context = kind, context
        self._own, self._offer = False, ""
        restyle(self, card=True)
        sign = QLabel(self)
        dress(sign, "lock", "accent")
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._button = QPushButton("查看（需说明理由）", self)
        self._button.clicked.connect(self._ask)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._said, 1)
        head.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 16, 14)
        box.addLayout(head)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SHOWN_FOR)
        self._again.timeout.connect(self.cover)
        self.cover()

    def begin(self, *, own: bool, editable: bool) -> None:
        """Cover what another record showed; whoever wrote this one needs no reason."""
        self._own = own
        self._offer = "查看并修改" if editable else "查看" if own else "查看（需说明理由）"
        self.cover()

    def cover(self) -> None:
        """Hide the identity."""
        was_shown = self.shown
        self._again.stop()
        self._said.setText(_MASKED)
        self._button.setText(self._offer)
        if was_shown:
            self.covered.emit()

    def show_secret(self, bare: Any, whole: Any) -> None:
        """Show for a minute what *whole* says and *bare* does not."""
        lines = [line for spec in self._kind.fields for line in self._lines(spec, bare, whole)]
        self._said.setText("\n".join(lines) or "没有密封内容。")
        self.keep_open()

    def keep_open(self) -> None:
        """Leave it uncovered for another minute."""
        self._button.setText("立即遮盖")
        self._again.start()

    @property
    def shown(self) -> bool:
        """Whether the identity can be read now."""
        return self._again.isActive()

    def _lines(self, spec: FieldSpec, bare: Any, whole: Any) -> list[str]:
        value = getattr(whole, spec.name)
        if value == getattr(bare, spec.name) or not value:
            return []
        if not is_dataclass(value) or isinstance(value, type):
            return [f"{spec.words.label}：{as_text(value, spec, self._context)}"]
        told = ((s, as_text(getattr(value, s.name), s, self._context)) for s in _fields(value))
        return [f"{s.words.label}：{text}" for s, text in told if text and text != "否"]

    def _ask(self) -> None:
        if self.shown:
            self.cover()
            return
        if self._own:
            self.asked.emit("")
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle("查看密封内容")
        dialog.setLabelText("查看理由（记入审计，不得少于四个字）：")
        dialog.setOkButtonText("查看")
        dialog.setCancelButtonText("取消")
        dialog.textValueSelected.connect(self._give_reason)
        dialog.open()

    def _give_reason(self, reason: str) -> None:
        if len(reason.strip()) >= 4:
            self.asked.emit(reason.strip())
        else:
            self._said.setText("理由太短，请写明因何事需要查看，不少于四个字。")


def _fields(part: Any) -> tuple[FieldSpec, ...]:
    return field_specs(type(part))
