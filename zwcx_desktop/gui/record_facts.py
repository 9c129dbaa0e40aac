"""What the workflow wrote into a record: decisions, dates, replies, publications. For reading."""

from dataclasses import fields
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.words import TENTATIVE, as_text
from zwcx_desktop.records.kind import FieldSpec, Kind, Record


class RecordFacts(QFrame):
    """A card of labels and values, grouped; hidden while there is nothing to tell."""

    def __init__(self, kind: Kind[Any], context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._specs = tuple(s for s in kind.fields if not s.words.shown and s.words.group)
        self._unwritten = {f.name: f.default for f in fields(kind.record)}
        restyle(self, card=True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 16, 24, 20)
        self._sheet: QWidget | None = None
        self.hide()

    def show_record(self, record: Record, tentative: frozenset[date] = frozenset()) -> None:
        """Show what the workflow, or the law, wrote into *record* when it was last kept.

        The days in *tentative* may still move.
        """
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None
        told = [
            (spec, lines) for spec in self._specs if (lines := self._lines(record, spec, tentative))
        ]
        self.setVisible(bool(told))
        if told:
            self._sheet = self._write(told)
            self._box.addWidget(self._sheet)

    def _lines(self, record: Record, spec: FieldSpec, tentative: frozenset[date]) -> str:
        value = getattr(record, spec.name)
        if value in (False, 0) or value == self._unwritten[spec.name]:
            return ""
        if spec.type is date and value in tentative:
            return f"{as_text(value, spec, self._context)}（{TENTATIVE}）"
        several = isinstance(value, tuple) and spec.type is not tuple[str, ...]
        items = value if several else (value,)
        one = FieldSpec(spec.name, spec.type, spec.optional, spec.words)
        texts = (as_text((item,) if several else item, one, self._context) for item in items)
        return "\n".join(text for text in texts if text)

    def _write(self, told: list[tuple[FieldSpec, str]]) -> QWidget:
        sheet = QWidget(self)
        form = QFormLayout(sheet)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        group = ""
        for spec, lines in told:
            if spec.words.group != group:
                group = spec.words.group
                form.addRow(_label(group, "heading"))
            form.addRow(_label(spec.words.label, "muted"), _label(lines, ""))
        return sheet


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    if not role:
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
