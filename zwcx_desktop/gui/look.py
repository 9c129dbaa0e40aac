"""How the program looks to this person: theme and text size, changed while it runs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from zwcx_desktop.gui import theme
from zwcx_desktop.settings import Preferences


class Look(QObject):
    """The preferences in force.

    Args:
        keep: writes preferences where the next start finds them.

    Attributes:
        changed: emitted after every change.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, keep: Callable[[Preferences], None]) -> None:
        super().__init__()
        self.preferences = preferences
        self._keep = keep

    def apply(self, *, whole: bool = True) -> None:
        """Dress the program as preferred; not *whole* is enough for the first window."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.preferences.theme, self.preferences.text_size, whole=whole)
        for window in app.topLevelWidgets():
            from zwcx_desktop.gui.icons import redress  # not before there is a window

            redress(window)

    def keep(self, preferences: Preferences) -> None:
        """Use *preferences* from now on, and at the next start."""
        dressed = (self.preferences.theme, self.preferences.text_size)
        self.preferences = preferences
        self._keep(preferences)
        if (preferences.theme, preferences.text_size) != dressed:
            self.apply()
        self.changed.emit()

    def set_theme(self, name: str) -> None:
        """Change the colours."""
        self.keep(replace(self.preferences, theme=name))

    def next_theme(self) -> str:
        """Change to the next scheme; return its Chinese name."""
        names = list(theme.SCHEMES)
        name = names[(names.index(self.preferences.theme) + 1) % len(names)]
        self.set_theme(name)
        return theme.SCHEMES[name]

    def set_size(self, per_cent: int) -> None:
        """Change the text size."""
        self.keep(replace(self.preferences, text_size=per_cent))

    def larger(self) -> None:
        """Take the next larger text size, if there is one."""
        self.set_size(next((s for s in theme.TEXT_SIZES if s > self.preferences.text_size), 200))

    def smaller(self) -> None:
        """Take the next smaller text size, if there is one."""
        below = [s for s in theme.TEXT_SIZES if s < self.preferences.text_size]
        self.set_size(below[-1] if below else theme.TEXT_SIZES[0])

    def step(self, by: int) -> None:
        """Take the next text size: larger for a positive *by*, else smaller."""
        (self.larger if by > 0 else self.smaller)()
