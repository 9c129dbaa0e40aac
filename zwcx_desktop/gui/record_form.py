"""The drawn form of one kind: fill, check as the clerk types, read out again."""

import importlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from zwcx_desktop.gui.binder import Binder
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.privacy_watch import PrivacyWatch
from zwcx_desktop.gui.record_facts import RecordFacts
from zwcx_desktop.records.kind import Kind, Problem, Record, Severity, missing_or_long


def blank(kind: Kind[Any]) -> Record:
    """Return a record of *kind* with nothing filled in, in the kind's first state."""
    made: Record = kind.record(state=next(iter(kind.states)))
    return made


def drawn_form(kind: Kind[Any]) -> Any:
    """Return a new compiled form of *kind*: ui/<kind>.ui, by name, so that no list is kept."""
    module = importlib.import_module(f"zwcx_desktop.gui.forms.ui_{kind.name}")
    name = "".join(part.title() for part in kind.name.split("_"))
    return getattr(module, f"Ui_{name}Form")()


class RecordForm(QWidget):
    """The fields of one record.

    Attributes:
        edited: a person changed something.
        left: the focus left a field.
        homeless: problems that belong to no field of the form, after every check.
        privacy: looks for personal details in what is to be published; None where nothing is.
    """

    edited = Signal()
    left = Signal()
    homeless = Signal(object)

    def __init__(
        self, kind: Kind[Any], context: FormContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        drawn_form(kind).setupUi(self)
        self.specs = tuple(spec for spec in kind.fields if spec.words.shown)
        self.binder = Binder(self, self.specs, context)
        self._kind = kind
        self._today = context.today
        self._record = blank(kind)
        self._strict = False
        self._facts = RecordFacts(kind, context, self)
        self.privacy: PrivacyWatch | None = None
        if any(spec.name == "privacy_decisions" for spec in kind.fields):
            self.privacy = PrivacyWatch(self.binder, self.specs, context.own_phones, self)
            self.privacy.shown.connect(self._reveal)
        sheet = self.findChild(QWidget, "sheet")
        if sheet is not None and isinstance(column := sheet.layout(), QVBoxLayout):
            column.insertWidget(0, self._facts)
        self.binder.edited.connect(self._edited)
        self.binder.left.connect(self._left)

    def open(
        self,
        record: Record,
        *,
        read_only: bool = False,
        tentative: frozenset[date] = frozenset(),
    ) -> None:
        """Show *record*; the days in *tentative* may still move."""
        self._record = record
        self._strict = False
        self.binder.show_values({s.name: getattr(record, s.name) for s in self.specs})
        self.binder.set_read_only(read_only=read_only)
        if self.privacy is not None:
            self.privacy.begin(record, read_only=read_only)
        self._facts.show_record(record, tentative)
        self._leave_out()
        self.homeless.emit([])
        scroll = self.findChild(QScrollArea, "scroll")
        if scroll is not None:
            scroll.verticalScrollBar().setValue(0)

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Bring back what was typed before, on top of the record shown."""
        self.binder.restore(draft)
        if self.privacy is not None:
            self.privacy.rescan()
        self._leave_out()
        self._check()

    def unlock(self) -> None:
        """Let what was shown to be read be written."""
        self.binder.set_read_only(read_only=False)
        if self.privacy is not None:
            self.privacy.set_read_only(read_only=False)

    def draft(self) -> dict[str, Any]:
        """Return everything typed, readable or not."""
        return self.binder.draft()

    def record(self) -> Record:
        """Return the record as the form has it; what cannot be read is as it was."""
        values, _ = self.binder.read()
        return replace(self._record, **values)

    def problems(self) -> list[Problem]:
        """Return everything wrong with the form as it stands."""
        values, unread = self.binder.read()
        names = {problem.field for problem in unread}
        record = replace(self._record, **values)
        typed = any(getattr(record, s.name) is None and not s.optional for s in self.specs)
        found = (
            list(missing_or_long(self.specs, record))
            if typed
            else self._kind.problems(record, self._today)
        )
        return unread + [problem for problem in found if problem.field not in names]

    def judge(self, more: list[Problem] | None = None) -> bool:
        """Show every problem, those found elsewhere too; return whether the form may be saved.

        The cursor goes to the first field in error.
        """
        self._strict = True
        problems = self._check(more)
        sound = not any(p.severity is Severity.ERROR for p in problems)
        if not sound:
            self.binder.focus_first_problem()
            self._reveal_focus()
        return sound

    def _edited(self) -> None:
        self._leave_out()
        self._check()
        self.edited.emit()

    def _left(self) -> None:
        self._leave_out()
        self._check()
        self.left.emit()

    def _check(self, more: list[Problem] | None = None) -> list[Problem]:
        problems = [*self.problems(), *(more or ())]
        problems = list(dict.fromkeys(problems))
        homeless = self.binder.show_problems(problems, strict=self._strict)
        self.homeless.emit(homeless if self._strict else [])
        return problems

    def _leave_out(self) -> None:
        """Show the fields that concern the record, and any other that holds something."""
        values, _ = self.binder.read()
        empty = blank(self._kind)
        unasked = {
            name
            for name in self._kind.unasked(self.record())
            if name in values
            and values[name] == getattr(empty, name)
            and not self.binder.entry(name).hasFocus()
        }
        for grid in self.findChildren(FieldGrid):
            card = grid.parentWidget()
            shown = grid.leave_out(unasked)
            if card is not None:
                card.setVisible(shown)

    def _reveal_focus(self) -> None:
        chosen = self.focusWidget()
        if chosen is not None:
            self._reveal(chosen)

    def _reveal(self, widget: QWidget) -> None:
        scroll = self.findChild(QScrollArea, "scroll")
        if scroll is not None:
            scroll.ensureWidgetVisible(widget, 40, 80)
