"""One record: its form at the left; what to do with it, its past, files and papers at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from zwcx_desktop.gui.answer_dialog import AnswerDialog, confirmed
from zwcx_desktop.gui.drafts import DraftKeeper
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.record_face import RecordFace
from zwcx_desktop.gui.record_form import blank
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Problem
from zwcx_desktop.records.workflow import Choice, Refused, Transition
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Attachment, Changes, Draft, Entry, Moment

_NEW = "填好后按“保存”，系统会列出下一步可以办理的事项。"


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything the page shows of one record, read in one go."""

    entry: Entry
    choices: tuple[Choice[Any], ...]
    moments: tuple[Moment, ...]
    attachments: tuple[Attachment, ...]


class RecordPage(QWidget):
    """Shows, edits and moves one record.

    Attributes:
        closed: back to the list.
        passed: saved; the next record is wanted; emitted with this one's id.
        loaded: the page shows what the store holds.
    """

    closed = Signal()
    passed = Signal(object)
    loaded = Signal()

    def __init__(self, kind: Kind[Any], context: FormContext, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._kind, self._context, self._shell, self._tasks = kind, context, shell, tasks
        self._id: RecordId | None = None
        self._entry: Entry | None = None
        self._dialog: AnswerDialog | QMessageBox | None = None
        self.face = RecordFace(kind, context, self)
        self.form = self.face.form
        self.drafts = DraftKeeper(kind.name, tasks, self.form.draft, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.face)
        self._connect()

    @property
    def record_id(self) -> RecordId | None:
        """The record on the page, None for a new one."""
        return self._id

    def open_new(self) -> None:
        """Begin a new record."""
        self._id, self._entry = None, None
        record = blank(self._kind)
        self.face.name("", "", record.state)
        self.face.let_save(able=True)
        self.face.returned.say("")
        self.face.sealed.hide()
        self.face.acts.show_choices(record, (), _NEW)
        self.face.timeline.show_moments(())
        self.face.attachments.show_attachments(None, ())
        self.face.papers.show_record(None)
        self.form.open(record)
        self.form.binder.focus_first()
        self._begin_draft()
        self.loaded.emit()

    def open(self, record_id: RecordId) -> None:
        """Read a record and show it."""
        self._id = record_id
        self._tasks.read(self, lambda desk: _open(desk, record_id), self._show, self._cannot_open)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Keep the record; *then* runs when it is safely stored."""
        if not self.face.save.isVisibleTo(self.face):
            return
        if not self.form.judge():
            self._shell.toast("还有需要改正的地方，已在栏目旁标出")
            return
        kind, record, entry = self._kind.name, self.form.record(), self._entry

        def work(desk: Desk) -> Changes:
            if entry is None:
                return desk.create(kind, record)
            return desk.edit(entry.id, record, entry.rev)

        self._tasks.write(self, work, lambda changes: self._saved(changes, then), self._failed)

    def save_and_pass(self) -> None:
        """Keep the record and go on with the next."""
        self.save(lambda: self.passed.emit(self._id))

    def leave(self) -> None:
        """Go back to the list; ask only when something typed is not saved."""
        if not self.drafts.dirty:
            self._go()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question, "返回列表", "有尚未保存的修改，要保存吗？", parent=self
        )
        keep = box.addButton("保存", QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton("不保存", QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton("继续填写", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        keep.clicked.connect(lambda: self.save(self._go))
        drop.clicked.connect(self._give_up)
        self._hold(box)
        box.open()

    def keep_draft(self) -> None:
        """Keep what is typed: the program locks or closes."""
        self.drafts.keep()
        self.face.sealed.cover()
        if self._dialog is not None:
            self._dialog.close()

    def reload(self) -> None:
        """Read the record again unless something is being typed."""
        if self._id is not None and not self.drafts.dirty:
            self.open(self._id)

    def _connect(self) -> None:
        face = self.face
        face.back.clicked.connect(self.leave)
        face.save.clicked.connect(lambda _on: self.save())
        face.save_next.clicked.connect(self.save_and_pass)
        face.acts.chosen.connect(self._begin_act)
        face.draft.taken.connect(self._take_draft)
        face.draft.declined.connect(self._decline_draft)
        face.sealed.asked.connect(self._unseal)
        face.sealed.covered.connect(self._covered)
        face.attachments.join(self._tasks, self._shell)
        face.papers.join(self._tasks, self._shell)
        self.form.edited.connect(self.drafts.touched)
        self.form.left.connect(self.drafts.keep)
        self.form.homeless.connect(self._say_homeless)
        self._tasks.changed.connect(self._changed)
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl+Return", self.save_and_pass),
            ("Escape", self.leave),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self, opened: Opened) -> None:
        entry = self._entry = opened.entry
        if entry.id != self._id:
            return
        editable = self._editable(entry)
        self.face.name(entry.title, entry.number, entry.state)
        # What is sealed is not on the form: saving it bare would say that it is empty.
        self.face.let_save(able=editable and not entry.sealed)
        self.face.returned.say(f"上级退回：{entry.returned}" if entry.returned else "", "warning")
        self.face.sealed.setVisible(entry.sealed)
        own = entry.record.author == self._shell.session.user.id
        self.face.sealed.begin(own=own, editable=editable)
        hint = "" if editable or opened.choices else "此事项已经办完。"
        self.face.acts.show_choices(entry.record, opened.choices, hint)
        self.face.timeline.show_moments(opened.moments)
        self.face.attachments.show_attachments(entry.id, opened.attachments)
        self.face.show_counts(len(opened.attachments))
        self.face.papers.show_record(entry)
        self.form.open(entry.record, read_only=not editable or entry.sealed)
        self._begin_draft()
        self.loaded.emit()

    def _editable(self, entry: Entry) -> bool:
        session = self._shell.session
        author = session.office.user(entry.record.author)
        mine = entry.record.author == session.user.id or author is None or not author.employed
        return mine and (entry.state in self._kind.draft_states or bool(entry.returned))

    def _cannot_open(self, error: Exception) -> None:
        self._shell.show_error(error)
        self.closed.emit()

    def _begin_draft(self) -> None:
        self.drafts.begin(self._id)
        self.face.draft.hide()
        key = self.drafts.key
        self._found: Draft | None = None
        self._tasks.read(
            self,
            lambda desk: desk.drafts.get(key),
            lambda draft: self._offer_draft(key, draft),
        )

    def _offer_draft(self, key: str, draft: Draft | None) -> None:
        if draft is None or key != self.drafts.key or self.drafts.dirty:
            return
        self._found = draft
        when = moment(draft.saved_at)
        self.face.draft.said.setText(f"发现 {when} 未保存的草稿，要继续填写吗？")
        self.face.draft.show()
        self.face.draft.yes.setFocus()

    def _take_draft(self) -> None:
        self.face.draft.hide()
        if self._found is not None:
            self.form.restore(self._found.values)
            self.drafts.dirty = True
            self.form.binder.focus_first()

    def _decline_draft(self) -> None:
        self.face.draft.hide()
        found = self._found
        self.drafts.drop()
        self.form.binder.focus_first()
        if found is not None:
            self._shell.toast("草稿已放弃", "撤销", lambda: self._bring_back(found.values))

    def _bring_back(self, values: dict[str, Any]) -> None:
        self.form.restore(values)
        self.drafts.touched()

    def _give_up(self) -> None:
        typed, at = self.form.draft(), self._id
        self.drafts.drop()
        self._go()
        self._shell.toast("修改已放弃", "撤销", lambda: self._reopen(at, typed))

    def _reopen(self, at: RecordId | None, typed: dict[str, Any]) -> None:
        self._shell.open_record(self._kind.name, at)

        def restore() -> None:
            self.loaded.disconnect(restore)
            self._bring_back(typed)

        if at is None:
            self._bring_back(typed)
        else:
            self.loaded.connect(restore)

    def _go(self) -> None:
        self.face.sealed.cover()
        self.closed.emit()

    def _saved(self, changes: Changes, then: Callable[[], object] | None) -> None:
        self.drafts.drop()
        self._id = changes.id if self._id is None else self._id
        self._shell.toast("已保存在本机")
        if then is not None:
            then()
        else:
            self.open(self._id)

    def _failed(self, error: Exception) -> None:
        problems = list(getattr(error, "problems", ()))
        if problems:
            self.form.judge(problems)
        else:
            self._shell.show_error(error)

    def _say_homeless(self, problems: list[Problem]) -> None:
        self.face.homeless.say("\n".join(problem.message for problem in problems))

    def _changed(self, changes: Changes) -> None:
        if self._id in changes.ids and self.isVisible():
            self.reload()

    def _begin_act(self, row: Transition[Any]) -> None:
        if self.drafts.dirty:
            self.save(lambda: self._reload_then(lambda: self._begin_act(row)))
        elif row.asks is not None:
            dialog = AnswerDialog(row, self._context, self)
            dialog.answered.connect(lambda answers: self._act(row, answers, dialog))
            self._hold(dialog)
            dialog.open()
        elif row.danger:
            box = confirmed(row, self)
            box.accepted.connect(lambda: self._act(row, None, None))
            self._hold(box)
        else:
            self._act(row, None, None)

    def _hold(self, dialog: AnswerDialog | QMessageBox) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._let_go)
        dialog.finished.connect(dialog.deleteLater)

    def _let_go(self) -> None:
        self._dialog = None

    def _reload_then(self, then: Callable[[], object]) -> None:
        def once() -> None:
            self.loaded.disconnect(once)
            then()

        self.loaded.connect(once)
        if self._id is not None:
            self.open(self._id)

    def _act(self, row: Transition[Any], answers: Any, dialog: AnswerDialog | None) -> None:
        record_id = self._id
        if record_id is None:
            return

        def done(_changes: Changes) -> None:
            if dialog is not None:
                dialog.taken()
            self._shell.toast(f"已{row.label}")
            self.open(record_id)

        def refused(error: Exception) -> None:
            problems = error.problems if isinstance(error, Refused) else ()
            if dialog is None or not problems or not dialog.refuse(problems):
                if dialog is not None:
                    dialog.keep.setEnabled(True)
                self._shell.show_error(error)

        self._tasks.write(self, lambda desk: desk.act(record_id, row.event, answers), done, refused)

    def _unseal(self, reason: str) -> None:
        entry = self._entry
        if entry is not None:
            self._tasks.read(
                self,
                lambda desk: desk.unseal(entry.id, reason),
                lambda whole: self._show_whole(entry, whole),
                self._shell.show_error,
            )

    def _show_whole(self, entry: Entry, whole: Any) -> None:
        if entry is not self._entry:
            return
        self.face.sealed.show_secret(entry.record, whole)
        if self._editable(entry):
            self.form.open(whole)
            self.face.let_save(able=True)

    def _covered(self) -> None:
        if self._entry is None:
            return
        if self.drafts.dirty:
            self.face.sealed.keep_open()
        elif self._editable(self._entry):
            self.open(self._entry.id)


def _open(desk: Desk, record_id: RecordId) -> Opened:
    return Opened(
        entry=desk.get(record_id),
        choices=desk.actions(record_id),
        moments=desk.timeline(record_id),
        attachments=desk.attachments.of(record_id),
    )
