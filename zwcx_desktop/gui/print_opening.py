"""Opening a preview: what goes out of it is written down, and where a file went is remembered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets.printer import Order
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Changes


def open_preview(
    pdf: bytes,
    name: str,
    owner: QWidget,
    shell: Shell,
    tasks: Tasks,
    *,
    issue: str = "",
    issued: str = "",
) -> PrintPreview:
    """Show *pdf* in a preview over the window of *owner* and return it.

    Args:
        pdf: the document.
        name: the file name offered.
        owner: whose window it belongs to.
        shell: shows what fails and keeps the folder.
        tasks: the desk that is told what goes out.
        issue: what the button that issues it says, "" for none.
        issued: id of the document kept as issued that *pdf* is, "" for a draft.
    """
    folder = shell.preferences.folder
    preview = PrintPreview(pdf, name, tasks, owner.window(), issue=issue, folder=folder)
    preview.failed.connect(shell.show_error)
    preview.saved.connect(lambda target: keep_folder(shell, target.parent))
    if issued:
        preview.register = lambda order, then: register_parts(
            _known_as(order, issued), preview, shell, tasks, then
        )
    preview.open()
    return preview


def _known_as(order: Order, issued: str) -> Order:
    """Return *order* with its parts known as the document *issued*."""
    return replace(order, parts=tuple(replace(part, issued=issued) for part in order.parts))


def register_parts(
    order: Order, owner: QWidget, shell: Shell, tasks: Tasks, then: Callable[[], object]
) -> None:
    """Write down each issued document of *order* as printed or saved, then go on."""

    def write(desk: Desk) -> Changes:
        changes = Changes()
        for part in order.parts:
            if part.issued and order.target is not None:
                changes |= desk.documents.saved(part.issued)
            elif part.issued:
                changes |= desk.documents.printed(
                    part.issued, copies=part.copies, pages=part.pages_in_words()
                )
        return changes

    tasks.write(owner, write, lambda _changes: then(), shell.show_error)


def keep_folder(shell: Shell, folder: Path) -> None:
    """Remember *folder* for the next file that is saved."""
    shell.keep(replace(shell.preferences, folder=str(folder)))
