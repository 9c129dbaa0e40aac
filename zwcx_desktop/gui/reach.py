"""The sidebar of the main window, and how every part of it is reached from the keyboard."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from zwcx_desktop.gui.pages import SECTION_KEYS, Page, Screen

if TYPE_CHECKING:
    from zwcx_desktop.gui.main_window import MainWindow
    from zwcx_desktop.gui.tasks import Tasks
    from zwcx_desktop.gui.widgets.navigation import Navigation
    from zwcx_desktop.store.values import Counts


def fill_sidebar(window: "MainWindow", pages: Sequence[Page]) -> None:
    """Put *pages* under their headings, folded as this computer remembers."""
    side = window.form.navigation
    for section, under in groupby(pages, key=lambda page: page.section):
        code = section.value if section else ""
        if section:
            side.add_section(code, section.label, f"{section.label}（{SECTION_KEYS[section]}）")
        for page in under:
            side.add(page.name, page.label, page.icon, code)
    side.fold(window.preferences.folded)
    side.chosen.connect(window.show_page)
    side.folded.connect(
        lambda: window.keep(replace(window.preferences, folded=side.folded_sections()))
    )


def show_counts(side: "Navigation", counts: "Counts", pages: Sequence[str]) -> None:
    """Show beside each of *pages* how much there is, and how much of it is overdue."""
    for name in pages:
        side.show_count(name, counts.by_kind.get(name, 0), counts.overdue_by_kind.get(name, 0))
    side.show_count("start", 0, counts.overdue)


def add_shortcuts(window: "MainWindow", pages: Sequence[Page]) -> None:
    """Give *window* its keys: its own, those of *pages*, and those of their headings."""
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
    for page in pages:
        if page.key:
            keys[page.key] = _opener(window, [page.name])
    for section, key in SECTION_KEYS.items():
        if names := [page.name for page in pages if page.section is section]:
            keys[key] = _opener(window, names)
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


def verify_document(window: "MainWindow", tasks: "Tasks") -> None:
    """Ask for a PDF and say which issued document it is."""
    from zwcx_desktop.gui.verify_document import VerifyDocument

    dialog = VerifyDocument(tasks, window)
    dialog.record_wanted.connect(window.open_record)
    dialog.failed.connect(window.show_error)
    dialog.open()


def _opener(window: "MainWindow", names: Sequence[str]) -> Callable[[], object]:
    """Return what opens the first of *names*, or the next when one of them is in front."""

    def open_next() -> None:
        front = window.form.navigation.front
        at = names.index(front) + 1 if front in names else 0
        window.show_page(names[at % len(names)])

    return open_next
