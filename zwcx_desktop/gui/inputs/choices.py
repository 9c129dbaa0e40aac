"""Inputs that choose: one of a list, several of a list, yes or no."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext, Option
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import FieldSpec

_UNCHOSEN = "请选择"


def options_of(of: Any, codes: str, context: FormContext) -> tuple[Option, ...]:
    """Return what a value of type *of* may be; *codes* names a list of the profile.

    A code that the law forbids carries its citation as `barred` and is shown, but not chosen.
    """
    if codes:
        return context.options.get(codes, ())
    if of is UserId:
        return tuple(Option(key, name) for key, name in context.users.items())
    if of is UnitId:
        return tuple(Option(key, name) for key, name in context.units.items())
    return tuple(Option(m, m.label, m.forbidden) for m in of)


class ChoiceInput(QComboBox):
    """One of a list. The wheel scrolls the form, never the choice."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty: Any = None
        self._named: Callable[[Any], str] = str
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self.edited)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:
        """Fill the list; its first line means that nothing is chosen."""
        self._empty = "" if _empty_is_text(spec.type) and not spec.optional else None
        self._named = lambda value: _name(value, spec.words.codes, context)
        if spec.optional or self._empty == "":
            self.addItem("（不选）" if spec.optional and not spec.words.required else _UNCHOSEN)
        for option in options_of(spec.type, spec.words.codes, context):
            self._add(option)

    def value(self) -> Any:
        """Return the chosen value, None when nothing is chosen."""
        option = self.currentData()
        return option.value if isinstance(option, Option) else self._empty

    def show_value(self, value: Any) -> None:
        """Choose *value*; one that is no longer in the list is added, so nothing is lost."""
        if value in (None, ""):
            self.setCurrentIndex(0)
            return
        self._choose(str(value.value if isinstance(value, Enum) else value), value)

    def draft(self) -> Any:
        """Return the chosen key."""
        option = self.currentData()
        return option.key if isinstance(option, Option) else ""

    def restore(self, draft: Any) -> None:
        """Bring a draft back; a key that is gone chooses nothing."""
        self._choose(str(draft), None)

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the choice without letting it change."""
        self.setEnabled(not read_only)
        restyle(self, still=read_only)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the form."""
        event.ignore()

    def _add(self, option: Option) -> None:
        label = f"{option.label}（不得选用：{option.barred}）" if option.barred else option.label
        self.addItem(label, option)
        model = self.model()
        if option.barred and isinstance(model, QStandardItemModel):
            model.item(self.count() - 1).setEnabled(False)
            self.setItemData(self.count() - 1, option.barred, Qt.ItemDataRole.ToolTipRole)

    def _choose(self, key: str, value: Any) -> None:
        for index in range(self.count()):
            option = self.itemData(index)
            if isinstance(option, Option) and option.key == key:
                self.setCurrentIndex(index)
                return
        if value is not None:
            self._add(Option(value, f"{self._named(value)}（不在可选范围）"))
            self.setCurrentIndex(self.count() - 1)
        else:
            self.setCurrentIndex(0)


def _name(value: Any, codes: str, context: FormContext) -> str:
    if codes:
        return context.label(codes, str(value))
    return str(getattr(value, "label", None) or context.person(value))


def _empty_is_text(of: Any) -> bool:
    return of is str or of is UserId or of is UnitId


class FlagInput(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self.edited)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:  # noqa: ARG002
        """Stand next to the words for yes."""
        self.setText(self.text() or "是")

    def value(self) -> Any:
        """Return whether it is checked."""
        return self.isChecked()

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self.setChecked(bool(value))

    def draft(self) -> Any:
        """Return whether it is checked."""
        return self.isChecked()

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        self.setChecked(bool(draft))

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the answer without letting it change."""
        self.setEnabled(not read_only)
        restyle(self, still=read_only)


class ChecksInput(QWidget):
    """Several of a list, as boxes to tick in two columns."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[tuple[Option, QCheckBox]] = []
        self._named: Callable[[Any], str] = str
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:
        """Make one box for each entry of the list."""
        of = spec.type.__args__[0]
        self._named = lambda value: _name(value, spec.words.codes, context)
        for option in options_of(of, spec.words.codes, context):
            self._add(option)

    def value(self) -> Any:
        """Return the ticked values in the order of the list."""
        return tuple(option.value for option, box in self._boxes if box.isChecked())

    def show_value(self, value: Any) -> None:
        """Tick *value*; entries no longer in the list are added, so nothing is lost."""
        wanted = tuple(value or ())
        known = {option.key for option, _ in self._boxes}
        for one in wanted:
            option = Option(one, f"{self._named(one)}（不在可选范围）")
            if option.key not in known:
                self._add(option)
        self.restore([Option(one, "").key for one in wanted])

    def draft(self) -> Any:
        """Return the ticked keys."""
        return [option.key for option, box in self._boxes if box.isChecked()]

    def restore(self, draft: Any) -> None:
        """Bring a draft back."""
        for option, box in self._boxes:
            box.setChecked(option.key in draft)

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the ticks without letting them change."""
        for option, box in self._boxes:
            box.setEnabled(not read_only and not option.barred)
            restyle(box, still=read_only)
            box.setHidden(read_only and not box.isChecked())

    def _add(self, option: Option) -> None:
        box = QCheckBox(option.label, self)
        box.setToolTip(option.barred)
        box.setEnabled(not option.barred)
        box.clicked.connect(self.edited)
        at = len(self._boxes)
        self._grid.addWidget(box, at // 2, at % 2)
        self._boxes.append((option, box))
        if at == 0:
            self.setFocusProxy(box)
