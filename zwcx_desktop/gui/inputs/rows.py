"""Fields one below the other, made from their declarations: for parts and for questions."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from zwcx_desktop.gui.inputs.grid import FieldGrid, is_wide
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.registry import new_input
from zwcx_desktop.records.kind import FieldSpec


class FieldRows(QWidget):
    """A label, an input and a note for each field, under the headings of their groups."""

    def __init__(self, specs: tuple[FieldSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        groups = list(dict.fromkeys(spec.words.group for spec in specs))
        for group in groups:
            if group:
                heading = QLabel(group, self)
                heading.setProperty("role", "heading")
                box.addWidget(heading)
            grid = FieldGrid(self)
            for spec in specs:
                if spec.words.group == group:
                    grid.add(field_cell(spec, grid))
            box.addWidget(grid)
        box.addStretch(1)


def field_cell(spec: FieldSpec, parent: QWidget) -> QWidget:
    """Return label, input and note of *spec*, named as in the drawn forms."""
    cell = QWidget(parent)
    cell.setObjectName(f"{spec.name}_cell")
    cell.setProperty("wide", is_wide(spec))
    label = QLabel(spec.words.label, cell)
    label.setObjectName(f"{spec.name}_label")
    entry = new_input(spec, cell)
    entry.setObjectName(spec.name)
    label.setBuddy(entry)
    note = FieldNote(cell)
    note.setObjectName(f"{spec.name}_note")
    box = QVBoxLayout(cell)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    for widget in (label, entry, note):
        box.addWidget(widget)
    box.addStretch(1)
    return cell
