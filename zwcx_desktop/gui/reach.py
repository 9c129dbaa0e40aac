"""How every part of the main window is reached from the keyboard."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from zwcx_desktop.gui.pages import Screen

if TYPE_CHECKING:
    from zwcx_desktop.gui.main_window import MainWindow


def add_shortcuts(window: "MainWindow", pages: Sequence[str]) -> None:
    """Give *window* its keys; the first nine *pages* answer to Ctrl and their number."""
    look, form = window.look, window.form
    keys: dict[str, Callable[[], object]] = {
        "Ctrl+K": form.search.setFocus,
        "Ctrl+L": window.lock,
        "F1": window.help,
        "F6": lambda: next_pane(
            (form.navigation, form.pages.currentWidget(), form.unsent), QApplication.focusWidget()
        ),
        "Ctrl+=": look.larger,
        "Ctrl++": look.larger,
        "Ctrl+-": look.smaller,
        "Ctrl+0": lambda: look.set_size(100),
    }
    for number, name in enumerate(pages[:9], start=1):
        keys[f"Ctrl+{number}"] = _opener(window, name)
    for key, act in keys.items():
        QShortcut(QKeySequence(key), window).activated.connect(act)


def next_pane(panes: Sequence[QWidget], focus: QWidget | None) -> None:
    """Move the focus from the pane it is in to the next one."""
    inside = [focus is not None and (p is focus or p.isAncestorOf(focus)) for p in panes]
    at = inside.index(True) if any(inside) else -1
    target = panes[(at + 1) % len(panes)]
    if isinstance(target, Screen):
        target.arrived()
    else:
        target.setFocus()


def menu_of(parent: QWidget, entries: Mapping[str, Callable[[], object]]) -> QMenu:
    """Return a menu with *entries*; an empty label draws a line."""
    menu = QMenu(parent)
    for label, act in entries.items():
        if label:
            menu.addAction(label).triggered.connect(act)
        else:
            menu.addSeparator()
    return menu


def _opener(window: "MainWindow", name: str) -> Callable[[], object]:
    return lambda: window.show_page(name)
