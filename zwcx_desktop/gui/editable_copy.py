"""另存为可编辑副本: a document as a .docx file, for offices that adjust its wording in WPS."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.gui.inputs.style import restyle
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.places import place_for
from zwcx_desktop.gui.print_opening import keep_folder
from zwcx_desktop.gui.tasks import Failed, Tasks
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.printing.documents.catalogue import CATALOGUE, Form
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.desk import Desk

SHORT = "可编辑副本（.docx）…"
OFFER = "另存为可编辑副本（.docx）"


class EditableCopy(QObject):
    """Saves a draft of one document of chosen records as a .docx file; each is told to the audit.

    Args:
        failed: says what went wrong; None leaves that to the shell.

    Attributes:
        dialog: asks where the file goes, None while nothing is asked.
        saved: the file is written; emitted with its path.
    """

    saved = Signal(object)

    def __init__(
        self,
        form: Form,
        ids: Sequence[RecordId],
        owner: QWidget,
        shell: Shell,
        tasks: Tasks,
        *,
        failed: Failed | None = None,
    ) -> None:
        super().__init__(owner)
        self._form, self._ids, self._owner = form, tuple(ids), owner
        self._shell, self._tasks = shell, tasks
        self._failed = failed or shell.show_error
        self.dialog: QFileDialog | None = None

    def choose(self) -> None:
        """Make the copy, then ask where it goes."""
        self._shell.press.editable(
            self._tasks,
            self,
            self._form.code,
            self._ids,
            then=self._ask,
            failed=self._failed,
        )

    def save_to(self, target: Path, content: bytes) -> None:
        """Write *content* to *target*, which is replaced when it is there."""
        ids, form = self._ids, self._form
        how = f"另存可编辑副本 {form.code}"

        def note(desk: Desk) -> None:
            kind = desk.get(ids[0]).kind if ids else form.kind
            desk.extracts.note(kind, len(ids), how, ids[0] if len(ids) == 1 else "")

        def work() -> None:
            self._tasks.ask(note)
            save_file(target, content)

        def done(_done: None) -> None:
            keep_folder(self._shell, target.parent)
            self._shell.toast(f"已另存可编辑副本：{target.name}")
            self.saved.emit(target)

        self._tasks.paper(self, work, done, self._failed)

    def _ask(self, content: bytes, name: str) -> None:
        place = place_for(self._shell.preferences.folder, f"草稿-{name}")
        self.dialog = dialog = QFileDialog(self._owner, OFFER, place, "文字文档 (*.docx)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen), content))
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self) -> None:
        self.dialog = None


def offer_copy(
    box: QVBoxLayout, code: str, record_id: RecordId, shell: Shell, tasks: Tasks
) -> None:
    """Offer an editable copy of document *code* at the end of *box*, where it has one.

    What goes wrong is said below the button.
    """
    form = CATALOGUE[code]
    if not form.editable:
        return
    card = box.parentWidget()
    button, note = QPushButton(SHORT, card), Note(card)
    button.setObjectName(f"copy_{code}")
    button.setAccessibleName(f"{OFFER}：{form.title}")
    button.setToolTip(OFFER)
    restyle(button, link=True)

    def failed(error: Exception) -> None:
        if isinstance(error, ClientError):
            note.say(f"{error.message}{error.hint}")
        else:
            shell.show_error(error)

    copy = EditableCopy(form, (record_id,), card, shell, tasks, failed=failed)

    def choose() -> None:
        note.say("")
        copy.choose()

    button.clicked.connect(choose)
    box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    box.addWidget(note)


def add_copies(
    menu: QMenu, forms: Sequence[Form], choose: Callable[[str], object]
) -> dict[str, QAction]:
    """Add to *menu* an editable copy of each of *forms* that has one; return these by code."""
    inside = menu.addMenu(OFFER)
    found = {}
    for form in forms:
        if form.editable:
            found[form.code] = inside.addAction(f"{form.title}…")
            found[form.code].triggered.connect(lambda _on, code=form.code: choose(code))
    return found
