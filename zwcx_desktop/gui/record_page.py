"""One record: its form at the left; what to do with it, its past, files and papers at the right."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zwcx_desktop.gui.context import linked
from zwcx_desktop.gui.draft_offer import DraftOffer
from zwcx_desktop.gui.drafts import DraftKeeper
from zwcx_desktop.gui.duplicate_watch import DuplicateWatch
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.leaving import Leaving
from zwcx_desktop.gui.pages import Session, Shell
from zwcx_desktop.gui.privacy_review import PrivacyReview
from zwcx_desktop.gui.record_acting import Acting
from zwcx_desktop.gui.record_face import RecordFace
from zwcx_desktop.gui.record_form import blank
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.records.workflow import Choice
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Attachment, Changes, Entry, Moment

_NEW = "填好后按“保存”，系统会列出下一步可以办理的事项。"


@dataclass(frozen=True, slots=True)
class Opened:
    """Everything the page shows of one record, read in one go."""

    entry: Entry
    choices: tuple[Choice[Any], ...]
    moments: tuple[Moment, ...]
    attachments: tuple[Attachment, ...]
    titles: dict[RecordId, str]


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
        self._titles: dict[RecordId, str] = {}
        context = replace(context, titles=self._titles)
        self._kind, self._context, self._shell, self._tasks = kind, context, shell, tasks
        self._id: RecordId | None = None
        self._entry: Entry | None = None
        self._arriving = False
        self.face = RecordFace(kind, context, self)
        self.form = self.face.form
        self.drafts = DraftKeeper(kind.name, tasks, self.form.draft, self)
        self.offer = DraftOffer(self.face, self.drafts, tasks, shell, unlock=self._unlock)
        self.acting = Acting(self, context, shell, tasks)
        self.privacy = PrivacyReview(self, kind, shell)
        self.duplicates = DuplicateWatch(self, kind, context, shell=shell, tasks=tasks)
        self.leaving = Leaving(self, kind.name, shell)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.face)
        self._connect()

    @property
    def record_id(self) -> RecordId | None:
        """The record on the page, None for a new one."""
        return self._id

    @property
    def entry(self) -> Entry | None:
        """What the store holds of it, None for a new one."""
        return self._entry

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
        self.face.ties.show_record(None)
        self.face.export.show_record(None)
        self.form.open(record)
        self.form.binder.focus_first()
        self.offer.begin(None)
        self.loaded.emit()

    def arrive_at(self, record_id: RecordId) -> None:
        """Open a record for a person who comes from elsewhere: the focus goes along."""
        self._arriving = True
        self.open(record_id)

    def open(self, record_id: RecordId) -> None:
        """Read a record and show it."""
        self._id = record_id
        self._tasks.read(
            self, lambda desk: _open(desk, record_id), self._show, self._failed_to_open
        )

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

    def keep_draft(self) -> None:
        """Keep what is typed: the program locks or closes."""
        self.drafts.keep()
        self.face.sealed.cover()
        self.acting.dismiss()
        self.duplicates.dismiss()
        self.face.export.dismiss()

    def reload(self) -> None:
        """Read the record again unless something is being typed."""
        if self._id is not None and not self.drafts.dirty:
            self.open(self._id)

    def _connect(self) -> None:
        face = self.face
        face.back.clicked.connect(self.leaving.begin)
        face.save.clicked.connect(lambda _on: self.save())
        face.save_next.clicked.connect(self.save_and_pass)
        face.acts.chosen.connect(self.acting.begin)
        face.sealed.asked.connect(self._unseal)
        face.sealed.covered.connect(self._covered)
        face.attachments.join(self._tasks, self._shell)
        face.papers.join(self._tasks, self._shell)
        face.ties.join(self._tasks, self._shell)
        face.export.join(self._tasks, self._shell)
        self.form.edited.connect(self.drafts.touched)
        self.form.left.connect(self.drafts.keep)
        self.form.homeless.connect(
            lambda found: face.homeless.say("\n".join(problem.message for problem in found))
        )
        self._tasks.changed.connect(self._changed)
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl+Return", self.save_and_pass),
            ("Escape", self.leaving.begin),
            *((f"Alt+{at + 1}", partial(face.go_to, at)) for at in range(face.tabs.count())),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self, opened: Opened) -> None:
        entry = self._entry = opened.entry
        if entry.id != self._id:
            return
        self._titles.update(opened.titles)
        editable = _editable(entry, self._kind, self._shell.session)
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
        self.face.ties.show_record(entry.id)
        self.face.export.show_record(entry)
        self.form.open(
            entry.record, read_only=not editable or entry.sealed, tentative=entry.tentative
        )
        self.privacy.show_choices(opened.choices)
        if self._arriving:
            self._arriving = False
            self.face.take_focus()
        self.offer.begin(entry.id)
        self.loaded.emit()

    def _failed_to_open(self, error: Exception) -> None:
        self._shell.show_error(error)
        self.closed.emit()

    def _saved(self, changes: Changes, then: Callable[[], object] | None) -> None:
        self.drafts.drop()
        self._id = changes.id if self._id is None else self._id
        self._shell.toast("已保存在本机")
        if then is not None:
            then()
        else:
            self.open(self._id)

    def _unlock(self) -> None:
        self.form.unlock()
        self.face.let_save(able=True)

    def _failed(self, error: Exception) -> None:
        self.drafts.keep()
        problems = list(getattr(error, "problems", ()))
        if problems:
            self.form.judge(problems)
        else:
            self._shell.show_error(error)

    def _changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if self._id in changes.ids:
            self.reload()
        else:
            self.face.ties.reload()

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
        if _editable(entry, self._kind, self._shell.session):
            self.form.open(whole)
            self._unlock()

    def _covered(self) -> None:
        if self._entry is None:
            return
        if self.drafts.dirty:
            self.face.sealed.keep_open()
        elif _editable(self._entry, self._kind, self._shell.session):
            self.open(self._entry.id)


def _open(desk: Desk, record_id: RecordId) -> Opened:
    return Opened(
        entry=desk.get(record_id),
        choices=desk.actions(record_id),
        moments=desk.timeline(record_id),
        attachments=desk.attachments.of(record_id),
        titles=dict(linked(tied) for tied in desk.ties(record_id) if tied.outward),
    )


def _editable(entry: Entry, kind: Kind[Any], session: Session) -> bool:
    author = session.office.user(entry.record.author)
    mine = entry.record.author == session.user.id or author is None or not author.employed
    return mine and (entry.state in kind.draft_states or bool(entry.returned))
