"""Where a password is typed: an eye to look, a word when caps lock is on.

Qt itself keeps input methods out of hidden text (ImhHiddenText).
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent


class PasswordEdit(QLineEdit):
    """A password.

    Attributes:
        caps_changed: whether caps lock is on, as soon as it can be known.
    """

    caps_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._look: QAction | None = None
        self.textChanged.connect(self._offer_look)

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802 - Qt's name
        """Learn from each letter, or from the key itself, whether caps lock is on."""
        from PySide6.QtCore import Qt  # not needed to show the field, and slow to load

        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps(on=not self._caps)
        else:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            letter = event.text()
            if len(letter) == 1 and letter.isascii() and letter.isalpha():
                self._set_caps(on=letter.isupper() != shifted)
        super().keyPressEvent(event)

    if sys.platform == "win32":

        def focusInEvent(self, event: "QFocusEvent") -> None:  # noqa: N802 - Qt's name
            """Ask Windows, the only system that answers, when the field is entered."""
            import ctypes

            super().focusInEvent(event)
            self._set_caps(on=bool(ctypes.windll.user32.GetKeyState(0x14) & 1))

    def clear(self) -> None:
        """Forget what was typed, and hide again."""
        super().clear()
        if self._look is not None:
            self._look.setChecked(False)

    def _offer_look(self, text: str) -> None:
        if self._look is None and text:
            from PySide6.QtGui import QAction

            self._look = QAction(self)
            self._look.setCheckable(True)
            self._look.toggled.connect(self._reveal)
            self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
            self._reveal(shown=False)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        if self._look is not None:
            self._look.setText("隐藏口令" if shown else "显示口令")
            self._look.setToolTip(self._look.text())
            from PySide6.QtWidgets import QToolButton

            from zwcx_desktop.gui.icons import dress

            for eye in self.findChildren(QToolButton):
                dress(eye, "eye-off" if shown else "eye", "muted")

    def _set_caps(self, *, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_changed.emit(on)
