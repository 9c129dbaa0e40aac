"""Looks for likely duplicates while a complaint is registered and before it is decided on."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.inputs.style import letters
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import as_text
from zwcx_desktop.records.complaint import LinkKind, Merge
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Sensitivity
from zwcx_desktop.rules.duplicates import comparable
from zwcx_desktop.rules.roles import may_see
from zwcx_desktop.store.duplicates import Likely
from zwcx_desktop.store.values import Entry

if TYPE_CHECKING:
    from zwcx_desktop.gui.record_page import RecordPage

_PAUSE_MS = 700
_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class DuplicateWatch(QObject):
    """Watches the record on a page.

    Attributes:
        comparison: the two side by side, None while they are not shown.
    """

    def __init__(
        self,
        page: "RecordPage",
        kind: Kind[Any],
        context: FormContext,
        *,
        shell: Shell,
        tasks: Tasks,
    ) -> None:
        super().__init__(page)
        self._page, self._kind, self._context = page, kind, context
        self._shell, self._tasks = shell, tasks
        self._ignored: set[RecordId] = set()
        self._asked = 0
        self.comparison: Comparison | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        if not comparable(kind.record) or not may_see(shell.session.user, kind):
            return
        strip = page.face.likely
        strip.compared.connect(self._compare)
        strip.opened.connect(lambda one: shell.open_record(kind.name, one.id))
        strip.merged.connect(self._merge)
        strip.ignored.connect(self._ignore)
        page.form.edited.connect(self._pause.start)
        page.loaded.connect(self._begin)

    def dismiss(self) -> None:
        """Close what is open: the program locks."""
        self._pause.stop()
        if self.comparison is not None:
            self.comparison.close()

    def _begin(self) -> None:
        self._ignored.clear()
        self._show(())
        self._look()

    def _look(self) -> None:
        page, kind = self._page, self._kind.name
        self._asked += 1
        if not self._undecided():
            return
        asked, entry = self._asked, page.entry
        typing = entry is None or page.drafts.dirty
        record = page.form.record() if typing or entry is None else entry.record
        own = page.record_id

        def show(found: tuple[Likely, ...]) -> None:
            if asked == self._asked:
                self._show(found)

        self._tasks.read(self, lambda desk: desk.duplicates.of(kind, record, own), show)

    def _undecided(self) -> bool:
        entry = self._page.entry
        return entry is None or entry.state in self._kind.draft_states

    def _show(self, found: tuple[Likely, ...]) -> None:
        kept = tuple(one for one in found if one.id not in self._ignored)
        choices = self._page.face.acts.choices
        may_merge = any(c.allowed and c.transition.asks is Merge for c in choices)
        self._page.face.likely.show_likely(kept, may_merge=may_merge)

    def _ignore(self) -> None:
        self._ignored |= {one.id for one in self._page.face.likely.likely}
        self._show(())

    def _compare(self, one: Likely) -> None:
        ours = self._page.form.record()

        def show(entry: Entry) -> None:
            self.comparison = made = Comparison(self._kind, self._context, self._page)
            made.finished.connect(self._forget)
            made.show_both(ours, entry)
            made.open()

        self._tasks.read(self, lambda desk: desk.get(one.id), show, self._shell.show_error)

    def _forget(self) -> None:
        self.comparison = None

    def _merge(self, one: Likely) -> None:
        row = next(c for c in self._page.face.acts.choices if c.transition.asks is Merge)
        begun = Merge(primary=one.id, kind=LinkKind.DUPLICATE, reason=str(one.likeness))
        name = f"{one.number} · {one.title}"
        self._page.acting.begin(row.transition, begun, {one.id: name})


class Comparison(QDialog):
    """Two records side by side, field by field; identities are in neither."""

    def __init__(self, kind: Kind[Any], context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("对照")
        self._context = context
        self._specs = tuple(
            spec
            for spec in kind.fields
            if spec.words.shown and spec.name != "complainant"
            if spec.words.sensitivity is not Sensitivity.SEALED
        )
        self.table = table = QTableWidget(0, 3, self)
        table.setAccessibleName("对照")
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(self)
        buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(table, 1)
        box.addWidget(buttons)
        self.resize(letters(self, 130), letters(self, 84))

    def show_both(self, ours: Any, other: Entry) -> None:
        """Show the record on the page beside *other*; fields empty in both are left out."""
        self.table.setHorizontalHeaderLabels(("栏目", "本件", f"{other.number}"))
        self.table.setRowCount(0)
        for spec in self._specs:
            told = [
                as_text(getattr(record, spec.name), spec, self._context)
                for record in (ours, other.record)
            ]
            if any(told):
                row = self.table.rowCount()
                self.table.insertRow(row)
                for column, text in enumerate((spec.words.label, *told)):
                    item = QTableWidgetItem(text)
                    item.setTextAlignment(_TOP_LEFT)
                    self.table.setItem(row, column, item)
