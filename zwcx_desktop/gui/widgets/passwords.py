"""Where a password is typed: no input method, an eye to look, a word when caps lock is on."""

import sys

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zwcx_desktop.gui.icons import icon


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
        self._look = QAction(self)
        self._look.setCheckable(True)
        self._look.setText("显示口令")
        self._look.setToolTip("显示口令")
        self._look.toggled.connect(self._reveal)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        self._look.setIcon(icon("eye", "muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Learn from each letter, or from the key itself, whether caps lock is on."""
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps(on=not self._caps)
        else:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            letter = event.text()
            if len(letter) == 1 and letter.isascii() and letter.isalpha():
                self._set_caps(on=letter.isupper() != shifted)
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Ask Windows, the only system that answers, when the field is entered."""
        super().focusInEvent(event)
        if sys.platform == "win32":
            import ctypes

            self._set_caps(on=bool(ctypes.windll.user32.GetKeyState(0x14) & 1))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Redraw the eye in the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_look"):
            self._draw_eye()

    def clear(self) -> None:
        """Forget what was typed, and hide again."""
        super().clear()
        self._look.setChecked(False)

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._look.setText("隐藏口令" if shown else "显示口令")
        self._look.setToolTip(self._look.text())
        self._draw_eye()

    def _draw_eye(self) -> None:
        self._look.setIcon(icon("eye-off" if self._look.isChecked() else "eye", "muted"))

    def _set_caps(self, *, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_changed.emit(on)
