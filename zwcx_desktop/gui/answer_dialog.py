"""Asks what a transition asks, beside its law; says what is wrong at the fields."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.part_dialog import PartDialog
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.workflow import Transition


class AnswerDialog(PartDialog):
    """The questions of one transition. Stays open until they are accepted.

    Args:
        begun: answers that are known already, None for none.

    Attributes:
        answered: everything is filled in; emitted with the answers.
    """

    answered = Signal(object)

    def __init__(
        self, row: Transition[Any], context: FormContext, parent: QWidget, begun: Any = None
    ) -> None:
        if row.asks is None:
            raise ValueError(f"{row.event} asks nothing")
        super().__init__(row.asks, row.label, begun, context, parent)
        self.keep.setText(row.label)
        self.say_basis(row.basis)
        if row.danger:
            restyle(self.keep, primary=False, danger=True)
            self.keep.setAutoDefault(False)
        self.binder.focus_first()

    def accept(self) -> None:
        """Hand the answers over; the dialog closes when they are taken."""
        if self.judge(strict=True):
            self.keep.setEnabled(False)
            self.answered.emit(self.part)

    def taken(self) -> None:
        """Close: the transition was done."""
        super(PartDialog, self).accept()

    def refuse(self, problems: tuple[Problem, ...]) -> bool:
        """Show *problems* at their fields; return whether each of them has one."""
        self.keep.setEnabled(True)
        homeless = self.binder.show_problems(problems, strict=True)
        self.binder.focus_first_problem()
        return not homeless


def confirmed(row: Transition[Any], parent: QWidget) -> QMessageBox:
    """Return an open question whether to do *row*; its harmless answer is the default."""
    box = QMessageBox(QMessageBox.Icon.Warning, row.label, f"确定要{row.label}吗？", parent=parent)
    law = f"\n依据：{row.basis}" if row.basis else ""
    box.setInformativeText(f"办理后会记入时间线，不能撤回。{law}")
    box.addButton(row.label, QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton("暂不办理", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.open()
    return box
