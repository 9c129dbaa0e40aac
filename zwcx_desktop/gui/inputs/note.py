"""The line below an input: its help, or what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.records.kind import Problem, Severity

_SIGNS = {Severity.ERROR: ("error", "danger"), Severity.WARNING: ("warning", "warning")}


class FieldNote(QWidget):
    """One sentence with its sign; takes no room when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = ""
        self._problem: Problem | None = None
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("role", "hint")
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._show()

    def set_help(self, text: str) -> None:
        """Say *text* whenever nothing is wrong."""
        self._help = text
        self._show()

    def set_problem(self, problem: Problem | None) -> None:
        """Say what is wrong, or the help again."""
        if problem != self._problem:
            self._problem = problem
            self._show()

    @property
    def problem(self) -> Problem | None:
        """What is wrong, as shown."""
        return self._problem

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def _show(self) -> None:
        problem = self._problem
        self._text.setText(problem.message if problem else self._help)
        sign, tone = _SIGNS[problem.severity] if problem else ("", "")
        restyle(self._text, tone=tone)
        if sign:
            dress(self._sign, sign, tone)
        self._sign.setVisible(problem is not None)
        self.setVisible(bool(self._text.text()))
