"""Values into inputs and out again, matched by name: input `due_on` holds field `due_on`."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext, Unreadable
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.registry import input_class
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.records.kind import FieldSpec, Problem, Severity


class Binder(QObject):
    """Joins the inputs of a form to the fields of a record, a part or a set of questions.

    Attributes:
        edited: a person changed a field; emitted with the field's name.
        left: the focus left a field; emitted with the field's name.
    """

    edited = Signal(str)
    left = Signal(str)

    def __init__(self, form: QWidget, specs: tuple[FieldSpec, ...], context: FormContext) -> None:
        super().__init__(form)
        self._specs = {spec.name: spec for spec in specs}
        self._inputs: dict[str, Any] = {}
        self._notes: dict[str, FieldNote] = {}
        self._labels: dict[str, QLabel] = {}
        self._touched: set[str] = set()
        for grid in form.findChildren(FieldGrid):
            grid.adopt()
        for spec in specs:
            self._join(form, spec, context)
        self.set_read_only(read_only=False)
        self._chain()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def entry(self, field: str) -> Any:
        """Return the input that holds *field*."""
        return self._inputs[field]

    def note(self, field: str) -> FieldNote:
        """Return the line below the input of *field*."""
        return self._notes[field]

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill the inputs; the fields count as not yet touched."""
        self._touched.clear()
        for name, entry in self._inputs.items():
            entry.show_value(values.get(name))
            self._say(name, None)

    def read(self) -> tuple[dict[str, Any], list[Problem]]:
        """Return the values that can be read, and a problem for each input that cannot."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, entry in self._inputs.items():
            try:
                values[name] = entry.value()
            except Unreadable as fault:
                problems.append(Problem(name, str(fault)))
        return values, problems

    def draft(self) -> dict[str, Any]:
        """Return everything typed, readable or not, as JSON values by field."""
        return {name: entry.draft() for name, entry in self._inputs.items()}

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Bring back what `draft` returned; fields of another version are left out."""
        for name, typed in draft.items():
            if name in self._inputs:
                self._inputs[name].restore(typed)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let every field be read but not changed."""
        for name, entry in self._inputs.items():
            entry.set_read_only(read_only=read_only)
            spec = self._specs[name]
            self._notes[name].set_help("" if read_only else spec.words.help)
            star = " *" if spec.words.required and not read_only else ""
            self._labels[name].setText(spec.words.label + star)

    def show_problems(self, problems: Iterable[Problem], *, strict: bool) -> list[Problem]:
        """Show each problem at its field and return those that have no field here.

        Unless *strict*, a field that nobody has touched yet stays silent.
        """
        worst: dict[str, Problem] = {}
        homeless = []
        for problem in problems:
            name = problem.field.split(".")[0].split("[")[0]
            if name not in self._inputs:
                homeless.append(problem)
            elif name not in worst or worst[name].severity is Severity.WARNING:
                worst[name] = problem
        if strict:
            self._touched.update(self._inputs)
        for name in self._inputs:
            self._say(name, worst.get(name) if name in self._touched else None)
        return homeless

    def forgive(self) -> None:
        """Count no field as touched: the program took the focus away, not a person."""
        self._touched.clear()
        for name in self._inputs:
            self._say(name, None)

    def focus_first_problem(self) -> None:
        """Put the cursor into the first field that is in error."""
        for name, note in self._notes.items():
            if note.problem and note.problem.severity is Severity.ERROR:
                self._inputs[name].setFocus()
                return

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self._inputs.values()), None)
        if first is not None:
            first.setFocus()

    def _join(self, form: QWidget, spec: FieldSpec, context: FormContext) -> None:
        entry: Any = form.findChild(input_class(spec), spec.name)
        note = form.findChild(FieldNote, f"{spec.name}_note")
        label = form.findChild(QLabel, f"{spec.name}_label")
        if entry is None or note is None or label is None:
            raise LookupError(f"{form.objectName()}: no drawn input for field {spec.name!r}")
        entry.setAccessibleName(spec.words.label)
        entry.prepare(spec, context)
        entry.edited.connect(lambda: self._changed(spec.name))
        self._inputs[spec.name] = entry
        self._notes[spec.name] = note
        self._labels[spec.name] = label

    def _chain(self) -> None:
        """Let Tab go from field to field, also through inputs that made their parts late."""
        stops = [stop for entry in self._inputs.values() for stop in _stops(entry)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _changed(self, name: str) -> None:
        entry: QWidget = self._inputs[name]
        if entry.focusProxy() is not None:
            self._touched.add(name)
        self.edited.emit(name)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        name = self._field_of(old)
        if name and name != self._field_of(new):
            self._touched.add(name)
            self.left.emit(name)

    def _field_of(self, widget: QWidget | None) -> str:
        while widget is not None:
            name = widget.objectName()
            if self._inputs.get(name) is widget:
                return name
            widget = widget.parentWidget()
        return ""

    def _say(self, name: str, problem: Problem | None) -> None:
        entry: QWidget = self._inputs[name]
        self._notes[name].set_problem(problem)
        restyle(entry, wrong=bool(problem and problem.severity is Severity.ERROR))
        entry.setAccessibleDescription(problem.message if problem else self._specs[name].words.help)


def _stops(entry: QWidget) -> list[QWidget]:
    """Return what Tab stops at in *entry*: itself, or the inputs it is made of."""
    takes = entry.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    if takes and entry.focusProxy() is None:
        return [entry]
    inside = (child for child in entry.children() if isinstance(child, QWidget))
    return [stop for child in inside if not child.isWindow() for stop in _stops(child)]
