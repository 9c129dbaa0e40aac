"""The quiet strip above a complaint: which others are likely the same, why, and what to do."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.store.duplicates import Likely

_SAID = "可能与以下来件重复"


class DuplicatesStrip(QFrame):
    """Shows what was found; gone while there is nothing.

    Attributes:
        compared: one is to be shown beside the record.
        opened: one is to be opened.
        merged: the record is to be handled with one.
        ignored: none of them is the same.
    """

    compared = Signal(object)
    opened = Signal(object)
    merged = Signal(object)
    ignored = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        restyle(self, notice="accent")
        self._sign, self._said = QLabel(self), QLabel(_SAID, self)
        dress(self._sign, "info", "accent")
        no = self._button("不是重复", self, self.ignored.emit)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._said, 1)
        head.addWidget(no)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 6, 12, 6)
        self._box.setSpacing(2)
        self._box.addLayout(head)
        self._lines = QWidget(self)
        self._box.addWidget(self._lines)
        self.likely: tuple[Likely, ...] = ()
        self.hide()

    def show_likely(self, likely: tuple[Likely, ...], *, may_merge: bool) -> None:
        """Show *likely*, each with its buttons; nothing hides the strip."""
        self.likely = likely
        self._box.removeWidget(self._lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = QWidget(self)
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(24, 0, 0, 0)
        column.setSpacing(0)
        for one in likely:
            column.addLayout(self._line(one, may_merge=may_merge))
        self._box.addWidget(self._lines)
        self.setAccessibleName(f"{_SAID}：{'；'.join(map(_named, likely))}")
        self.setVisible(bool(likely))

    def _line(self, one: Likely, *, may_merge: bool) -> QHBoxLayout:
        words = QLabel(f"{_named(one)}\n{one.likeness}", self._lines)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(words, 1)
        acts = [("对照", self.compared), ("打开", self.opened)]
        for text, signal in [*acts, ("并单…", self.merged)] if may_merge else acts:
            button = self._button(text, self._lines, lambda s=signal: s.emit(one))
            button.setAccessibleName(f"{text}：{one.number}")
            row.addWidget(button)
        return row

    def _button(self, text: str, parent: QWidget, act: Any) -> QPushButton:
        button = QPushButton(text, parent)
        restyle(button, link=True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on: act())
        return button


def _named(one: Likely) -> str:
    return f"{one.number}　{one.title}　{one.state.label}"
