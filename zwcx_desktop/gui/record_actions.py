"""What a person may do with a record now, what not, and why not."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.steps import StepColumn
from zwcx_desktop.records.kind import Kind, Record
from zwcx_desktop.records.workflow import Choice, Transition


class RecordActions(QScrollArea):
    """The steps of a kind and a button for each transition from the present state.

    Attributes:
        chosen: a person wants to do a transition; emitted with it.
        pointed: a person wants to see the personal details that a refusal speaks of.
        choices: what is shown.
    """

    chosen = Signal(object)
    pointed = Signal()

    def __init__(self, kind: Kind[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.choices: tuple[Choice[Any], ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_choices(self, record: Record, choices: tuple[Choice[Any], ...], hint: str) -> None:
        """Show where *record* stands and what may be done; *hint* stands in for no choices."""
        self.choices = choices
        sheet = QWidget()
        restyle(sheet, page=True)
        box = QVBoxLayout(sheet)
        box.setContentsMargins(0, 12, 8, 12)
        box.setSpacing(10)
        able = sorted((c for c in choices if c.allowed), key=lambda c: not c.transition.primary)
        unable = [choice for choice in choices if not choice.allowed]
        box.addWidget(_line("现在可以办理" if able else "现在没有需要您办理的", "heading"))
        if not able and (hint or not unable):
            box.addWidget(_line(hint or "此事项已经办完。", "hint"))
        for choice in able:
            box.addWidget(self._button(choice.transition))
        box.addSpacing(8)
        box.addWidget(_line("办理进度", "heading"))
        steps = StepColumn(sheet)
        steps.show_record(self._kind, record)
        box.addWidget(steps)
        if unable:
            box.addSpacing(8)
            box.addWidget(_line("为什么不能", "heading"))
            for reasons, refused in _by_reason(unable).items():
                self._refused(reasons, refused, box)
        box.addStretch(1)
        self.setWidget(sheet)

    def button(self, event: str) -> QPushButton | None:
        """Return the button of *event*, None when it is not among the choices."""
        return self.findChild(QPushButton, f"act_{event}")

    def first(self) -> QPushButton | None:
        """Return the button of the usual next step; None where all would end the matter."""
        able = [c.transition for c in self.choices if c.allowed and not c.transition.danger]
        able.sort(key=lambda row: not row.primary)
        return self.button(able[0].event) if able else None

    def _button(self, row: Transition[Any]) -> QPushButton:
        button = QPushButton(row.label)
        button.setObjectName(f"act_{row.event}")
        button.setToolTip(f"依据：{row.basis}" if row.basis else "")
        button.setAccessibleDescription(button.toolTip())
        restyle(button, primary=row.primary, danger=row.danger and not row.primary)
        button.clicked.connect(lambda: self.chosen.emit(row))
        return button

    def _refused(
        self, reasons: tuple[str, ...], refused: list[Choice[Any]], box: QVBoxLayout
    ) -> None:
        """Add the reasons, a line each, and below them the acts they bar, with the law."""
        rows = QVBoxLayout()
        rows.setSpacing(2)
        for reason in reasons:
            rows.addWidget(_line(reason, "strong"))
        for choice in refused:
            row, why = choice.transition, "\n".join(map(str, choice.refusals))
            button = self._button(row)
            button.setEnabled(False)
            button.setToolTip(why)
            button.setAccessibleDescription(why)
            restyle(button, primary=False, danger=False, link=True)
            rows.addWidget(button)
            laws = "；".join(dict.fromkeys(r.basis for r in choice.refusals if r.basis))
            said = _line(laws, "hint")
            said.setIndent(letters(said, 1))
            said.setObjectName(f"why_{row.event}")
            said.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            said.setAccessibleName(f"为什么不能{row.label}：{why}")
            rows.addWidget(said)
            if any(refusal.privacy for refusal in choice.refusals):
                rows.addWidget(self._pointer(row))
        box.addLayout(rows)

    def _pointer(self, row: Transition[Any]) -> QPushButton:
        point = QPushButton("逐处查看个人信息")
        point.setObjectName(f"point_{row.event}")
        restyle(point, link=True)
        point.clicked.connect(self.pointed)
        return point


def _by_reason(unable: list[Choice[Any]]) -> dict[tuple[str, ...], list[Choice[Any]]]:
    """Return what may not be done by why not, what bars one act only before what bars many.

    Most is barred to a leader by being the clerks' to do.
    """
    groups: dict[tuple[str, ...], list[Choice[Any]]] = {}
    for choice in unable:
        # The act's own name stands below the reason already.
        named = f"“{choice.transition.label}”"
        reasons = tuple(r.message.removeprefix(named) for r in choice.refusals)
        groups.setdefault(reasons, []).append(choice)
    return dict(sorted(groups.items(), key=lambda group: len(group[1])))


def _line(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
