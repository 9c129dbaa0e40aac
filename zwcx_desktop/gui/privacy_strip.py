"""The strip under a public field with personal details: how many, of what sort, what to do."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.rules.privacy import Hit

_WIDE_ENOUGH: Final = 72
"""Width for words and buttons in one line, in Latin letters."""


def kinds_of(hits: Iterable[Hit]) -> str:
    """Return the sorts of *hits*, each once: 手机号码、公民身份号码."""
    return "、".join(dict.fromkeys(hit.kind.label for hit in hits))


class PrivacyStrip(QFrame):
    """Says what was found in one field.

    Attributes:
        looked: the next detail is to be shown.
        masked: all of them are to be masked.
        undone: the masks are to be taken off again.
        returned: the record is to be sent back because of them.
    """

    looked = Signal()
    masked = Signal()
    undone = Signal()
    returned = Signal()

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label
        self._sign, self._said = QLabel(self), QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.look_on = self._button("逐个查看", self.looked)
        self.mask_all = self._button("一键脱敏", self.masked)
        self.take_back = self._button("撤销", self.undone)
        self.send_back = self._button("", self.returned)
        head, acts = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._said, 1)
        acts.setSpacing(4)
        for button in (self.look_on, self.mask_all, self.take_back, self.send_back):
            acts.addWidget(button)
        acts.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(12, 4, 12, 4)
        self._box.setSpacing(2)
        self._box.addLayout(head, 1)
        self._box.addLayout(acts)
        self.hide()

    def say_found(self, hits: tuple[Hit, ...], at: int, *, writable: bool, back: str) -> None:
        """Show *hits*, or the one numbered *at* that is being looked at (from 1, 0 for none).

        Args:
            hits: what stands in the field; none hides the strip.
            at: which of them is marked in the field.
            writable: whether the person may mask them.
            back: what the button that sends the record back says, "" for none.
        """
        said = f"发现 {len(hits)} 处个人信息：{kinds_of(hits)}"
        if at:
            hit = hits[at - 1]
            said = f"第 {at} 处，共 {len(hits)} 处：{hit.kind.label} {hit.text}"
        self._say(said, "warning", "warning")
        self.look_on.setText("下一处" if at and len(hits) > 1 else "逐个查看")
        self._offer(look=True, mask=writable, undo=False, back=back if not writable else "")
        self.setVisible(bool(hits))

    def say_masked(self, count: int) -> None:
        """Say that *count* details were masked, and offer to take that back."""
        self._say(f"已脱敏 {count} 处，请通读一遍。", "ok", "done")
        self._offer(look=False, mask=False, undo=True, back="")
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the buttons behind the words where there is room."""
        super().resizeEvent(event)
        way, wide = QBoxLayout.Direction, event.size().width() >= letters(self, _WIDE_ENOUGH)
        self._box.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def text(self) -> str:
        """Return what is said."""
        return self._said.text()

    def _say(self, said: str, tone: str, sign: str) -> None:
        self._said.setText(said)
        self.setAccessibleName(f"{self._label}：{said}")
        restyle(self, notice=tone)
        dress(self._sign, sign, tone)

    def _offer(self, *, look: bool, mask: bool, undo: bool, back: str) -> None:
        offered = {
            self.look_on: look,
            self.mask_all: mask,
            self.take_back: undo,
            self.send_back: bool(back),
        }
        pressed = next((button for button in offered if button.hasFocus()), None)
        self.send_back.setText(back)
        for button, on in offered.items():
            button.setVisible(on)
            button.setAccessibleName(f"{button.text()}：{self._label}")
        # A pressed button that goes away must not lose the keyboard's place on the form.
        if pressed is not None and not offered[pressed]:
            next(button for button, on in offered.items() if on).setFocus()

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        restyle(button, link=True)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button
