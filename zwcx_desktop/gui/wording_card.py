"""One text of a document: its original, what is printed instead, an example, what became of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.inputs.text import LongTextInput
from zwcx_desktop.gui.wording_marks import Marks, example, shown, written
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.rules.adjusting import LEAD, fault, tidy
from zwcx_desktop.rules.templates import Wording, length

Lacks = Callable[[str], str]
"""Returns the first character that no font here prints, "" when there is none."""


class WordingEdit(LongTextInput):
    """Room for one text, its marks coloured."""

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._least = 2
        self._marks = Marks(self.document(), self, wording)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Colour the marks anew in another scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks.rehighlight()


class WordingCard(QFrame):
    """Shows one text and takes another in its place.

    Attributes:
        edited: something was typed.
    """

    edited = Signal()

    def __init__(
        self, wording: Wording, name: str, present: str, told: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._wording, self.name, self._present = wording, name, present
        self._lacks: Lacks = lambda _words: ""
        restyle(self, card=True)
        self.heading = self._label("strong", wording.bounds[name].label)
        self.original = self._label("muted", f"原文：{shown(wording, wording.text[name])}")
        self.edit = WordingEdit(wording, self)
        self.edit.setAccessibleName(wording.bounds[name].label)
        self.heading.setBuddy(self.edit)
        self.note = FieldNote(self)
        self.example = self._label("hint")
        self.restore = QPushButton("恢复原文", self)
        self.restore.setAccessibleName(f"{wording.bounds[name].label}：恢复原文")
        self.history = self._label("hint", "\n".join(told))
        self.history.setVisible(bool(told))
        self._lay_out()
        self.edit.show_value(shown(wording, present))
        self.edit.edited.connect(self._typed)
        self.restore.clicked.connect(lambda: self.edit.retype(shown(wording, self._original)))
        self._judge()

    @property
    def words(self) -> str:
        """What stands in the editor, in the notation of templates."""
        return tidy(written(self._wording, self.edit.toPlainText()))

    @property
    def changed(self) -> bool:
        """Whether it is not what is printed now."""
        return self.words != self._present

    @property
    def problem(self) -> str:
        """Why it cannot be kept, "" when it can."""
        return self.note.problem.message if self.note.problem else ""

    def set_read_only(self) -> None:
        """Let the text be read only."""
        self.edit.set_read_only(read_only=True)
        self.restore.hide()

    def judge_glyphs(self, lacks: Lacks) -> None:
        """Name characters that cannot be printed, too."""
        self._lacks = lacks
        self._judge()

    def bring_back(self, words: str) -> None:
        """Show *words* that were typed before and not kept."""
        self.edit.show_value(shown(self._wording, words))
        self._judge()

    @property
    def _original(self) -> str:
        return self._wording.text[self.name]

    def _typed(self) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        words, bound = self.words, self._wording.bounds[self.name]
        why = fault(self._wording, self.name, words)
        if not why and (char := self._lacks(words)):
            why = f"没有字体能印出“{char}”，请换一个字。"
        self.note.set_help(f"共 {length(words)} 字，最多 {bound.longest} 字。{self._marks_told()}")
        self.note.set_problem(Problem(self.name, why) if why else None)
        restyle(self.edit, wrong=bool(why))
        printed = "" if why else example(self._wording, words)
        self.example.setText(f"印出来：{printed or '（不印）'}")
        self.example.setVisible(not why)
        self.restore.setEnabled(words != self._original)
        self.original.setVisible(words != self._original)

    def _marks_told(self) -> str:
        """Return what the marks of the original mean, those it has."""
        told = {
            "{": "〔〕里的由程序填写，不计字数。",
            "[[": "【】里的内容，〔〕有值才印。",
            LEAD: "“|”前面的小标题印楷体。",
        }
        return "".join(words for mark, words in told.items() if mark in self._original)

    def _label(self, role: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.restore)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addLayout(top)
        for part in (self.edit, self.note, self.example, self.original, self.history):
            box.addWidget(part)
        QWidget.setTabOrder(self.edit, self.restore)
