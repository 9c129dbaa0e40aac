"""A dialog that fills one part of a record (a milestone, a publication …) or a set of answers."""

from dataclasses import MISSING, fields
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.binder import Binder
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.rows import FieldRows
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.records.kind import Problem, Severity, field_specs, missing_or_long

_WIDE, _HIGHEST = 90, 104
"""Size of a dialog, in Latin letters; what needs more height scrolls."""


class PartDialog(QDialog):
    """Asks for the fields of a frozen dataclass.

    Attributes:
        part: what was filled in, once accepted.
    """

    def __init__(
        self, of: type, title: str, part: Any, context: FormContext, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.part = part
        self._of = of
        self._specs = tuple(s for s in field_specs(of) if s.words.shown)
        rows = FieldRows(self._specs, self)
        self.binder = Binder(rows, self._specs, context)
        self.binder.show_values(_values(of, part))
        self.binder.edited.connect(lambda: self.judge(strict=False))
        self.binder.left.connect(lambda: self.judge(strict=False))
        self._scroll(rows)
        self._basis = QLabel(self)
        self._basis.setWordWrap(True)
        self._basis.setProperty("role", "hint")
        self._basis.hide()
        self._box.addWidget(self._basis)
        self.keep = self._buttons()

    def say_basis(self, basis: str) -> None:
        """Say which law or rule is behind the questions."""
        self._basis.setText(f"依据：{basis}")
        self._basis.setVisible(bool(basis))

    def accept(self) -> None:
        """Close with the part when nothing is wrong with it."""
        if self.judge(strict=True):
            super().accept()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the questions, now that they know how wide they are."""
        super().showEvent(event)
        layout = self._rows.layout()
        if not event.spontaneous() and layout is not None:
            least = layout.totalMinimumSize().height()
            needed = max(least, layout.totalHeightForWidth(self._rows.width()))
            over = needed - self._shown.viewport().height()
            height = min(letters(self, _HIGHEST), self.height() + over)
            self.resize(QSize(self.width(), height).boundedTo(room_for(self)))

    def _scroll(self, rows: QWidget) -> None:
        self._rows = rows
        scroll = self._shown = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(rows)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(24, 20, 24, 20)
        self._box.setSpacing(16)
        self._box.addWidget(scroll, 1)
        self.resize(
            letters(self, _WIDE),
            min(letters(self, _HIGHEST), rows.sizeHint().height() + letters(self, 26)),
        )

    def _buttons(self) -> QPushButton:
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton("确定", QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(keep, primary=True)
        buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self._box.addWidget(buttons)
        return keep

    def judge(self, *, strict: bool) -> bool:
        """Show what is wrong; return whether nothing is, and keep the part then."""
        values, problems = self.binder.read()
        old = {s.name: getattr(self.part, s.name, None) for s in field_specs(self._of)}
        kept = {name: value for name, value in {**old, **values}.items() if value is not None}
        part = _build(self._of, kept)
        if part is None:
            problems += _missing(self._specs, kept)
        else:
            problems += list(missing_or_long(self._specs, part))
        self.binder.show_problems(problems, strict=strict)
        sound = part is not None and not any(p.severity is Severity.ERROR for p in problems)
        if sound:
            self.part = part
        return sound


class PendingDialog(PartDialog):
    """Asks, and stays open until what was asked for is done.

    Attributes:
        agreed: do it; emitted with the part.
    """

    agreed = Signal(object)

    def __init__(
        self, of: type, title: str, part: Any, context: FormContext, parent: QWidget
    ) -> None:
        super().__init__(of, title, part, context, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accept(self) -> None:
        """Hand the answers over."""
        if self.judge(strict=True):
            self.agreed.emit(self.part)

    def taken(self) -> None:
        """Close: it was done."""
        super().accept()

    def refuse(self, error: ClientError) -> None:
        """Say at the first question why it was not done."""
        problem = Problem(self._specs[0].name, f"{error.message}{error.hint}")
        self.binder.show_problems([problem], strict=True)
        self.binder.focus_first_problem()


def _values(of: type, part: Any) -> dict[str, Any]:
    """Return the values of *part*, or what a new one begins with."""
    if part is not None:
        return {spec.name: getattr(part, spec.name) for spec in field_specs(of)}
    return {f.name: f.default for f in fields(of) if f.default is not MISSING}


def _build(of: type, values: dict[str, Any]) -> Any:
    try:
        return of(**values)
    except TypeError:
        return None


def _missing(specs: tuple[Any, ...], values: dict[str, Any]) -> list[Problem]:
    empty = [s for s in specs if values.get(s.name) in (None, "", ()) and not s.optional]
    return [Problem(s.name, f"请填写“{s.words.label}”。") for s in empty if s.name not in values]
