"""Two versions of one record side by side; a person chooses, never the program."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.words import as_text
from zwcx_desktop.records.kind import Kind

if TYPE_CHECKING:
    from zwcx_desktop.records.ids import RecordId
    from zwcx_desktop.store.desk import Desk


class ConflictDialog(QDialog):
    """Shows where the versions differ.

    Attributes:
        chosen: emitted with "mine" or "theirs".
    """

    chosen = Signal(str)

    def __init__(
        self, kind: Kind[Any], mine: Any, theirs: Any, context: FormContext, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("对照两个版本")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(f"{kind.label}：{kind.title(mine)}")
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        lead = QLabel(
            "本单位另一台电脑也改了这条记录并已送达市级平台。请选择保留哪一个版本；"
            "另一个版本仍留在时间线中，不会丢失。"
        )
        lead.setProperty("role", "muted")
        lead.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 20)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addWidget(lead)
        box.addWidget(self._columns(kind, mine, theirs, context), 1)
        box.addLayout(self._buttons())
        self.resize(letters(self, 110), letters(self, 70))

    def _columns(self, kind: Kind[Any], mine: Any, theirs: Any, context: FormContext) -> QWidget:
        sheet = QFrame()
        restyle(sheet, card=True)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        for column, words in enumerate(("", "本机的版本", "另一台电脑的版本")):
            grid.addWidget(_label(words, "strong"), 0, column)
        row = 1
        for spec in kind.fields:
            ours, other = (as_text(getattr(r, spec.name), spec, context) for r in (mine, theirs))
            if ours == other or not (spec.words.shown or spec.name == "state"):
                continue
            grid.addWidget(_label(spec.words.label, "muted"), row, 0)
            grid.addWidget(_label(ours or "（空）", ""), row, 1)
            grid.addWidget(_label(other or "（空）", ""), row, 2)
            row += 1
        if row == 1:
            grid.addWidget(_label("两个版本内容相同，选哪一个都可以。", "muted"), 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(row + 1, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        return scroll

    def _buttons(self) -> QHBoxLayout:
        later = QPushButton("稍后再定", self)
        self.mine = QPushButton("保留本机的版本", self)
        self.theirs = QPushButton("采用另一台电脑的版本", self)
        later.setDefault(True)
        later.clicked.connect(self.reject)
        self.mine.clicked.connect(lambda: self._choose("mine"))
        self.theirs.clicked.connect(lambda: self._choose("theirs"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(later)
        row.addStretch(1)
        row.addWidget(self.mine)
        row.addWidget(self.theirs)
        return row

    def _choose(self, which: str) -> None:
        self.chosen.emit(which)
        self.accept()


def both(desk: "Desk", record_id: "RecordId") -> tuple[Any, Any]:
    """Return this computer's and the other's version of a record in conflict."""
    return desk.get(record_id).record, desk.inbox.theirs(record_id)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label
