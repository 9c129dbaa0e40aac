"""What one signed-in user can do. Every screen, the sample, the demonstration and sync go here.

Each method is one transaction and belongs to the thread that unlocked the office. Rights, recusal
and seals are judged here and below, never above.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind, Problem, Record, Severity, State
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.records.workflow import Act, Choice, Facts, choices, perform, transition
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.store.attachments import Attachments
from zwcx_desktop.store.attempts import Attempts
from zwcx_desktop.store.backup import Backups
from zwcx_desktop.store.deliveries import Deliveries
from zwcx_desktop.store.details import Details
from zwcx_desktop.store.document_numbers import DocumentNumbers
from zwcx_desktop.store.documents import Documents
from zwcx_desktop.store.drafts import Drafts
from zwcx_desktop.store.enrolments import Enrolments
from zwcx_desktop.store.errors import NotEditable, NotPermitted, StaleEdit, Unfit
from zwcx_desktop.store.exports import Exports
from zwcx_desktop.store.inbox import Inbox
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.lists import Lists
from zwcx_desktop.store.lock import InstanceLock
from zwcx_desktop.store.numbers import BusinessNumbers
from zwcx_desktop.store.outbox import Outbox
from zwcx_desktop.store.oversight import Oversight
from zwcx_desktop.store.sealed import SealedContents
from zwcx_desktop.store.session import Session, state_of
from zwcx_desktop.store.stored import Deed, Stored
from zwcx_desktop.store.timeline import timeline
from zwcx_desktop.store.todo import Todo
from zwcx_desktop.store.users import Users
from zwcx_desktop.store.values import (
    Changes,
    Counts,
    Entry,
    Found,
    ListQuery,
    Moment,
    Page,
    TodoItem,
)


class Desk:
    """The desk of one user; the nouns it owns are its attributes.

    Attributes:
        drafts: forms being typed.
        users: the accounts.
        attachments: files of records.
        exports: records with all they hide, encrypted for whoever takes the matter over.
        documents: documents kept as issued, and the register of their numbers.
        enrolments: how this computer is known to the city.
        outbox: submitted revisions on their way to the city.
        inbox: what the city's feed brought.
        deliveries: what the sync page shows of both.
        backups: copies that were proved, and restoring them.
        oversight: the audit, the clock, upkeep while idle.
        details: the office's own details and its city profile.
    """

    def __init__(self, session: Session, lock: InstanceLock | None) -> None:
        self._session = session
        self._lock = lock
        self._sealed = SealedContents(session)
        self._ledger = Ledger(session, self._sealed, BusinessNumbers(session))
        self._lists = Lists(session)
        self._todo = Todo(session)
        self.clock = session.clock
        self.drafts = Drafts(session)
        self.users = Users(session)
        self.attachments = Attachments(session, self._ledger, self._sealed)
        self.exports = Exports(session, self._ledger, self._sealed, self.attachments)
        self.documents = Documents(
            session, self._ledger, self.attachments, DocumentNumbers(session)
        )
        self.enrolments = Enrolments(session)
        self.outbox = Outbox(session, self.enrolments)
        self.deliveries = Deliveries(session, self.enrolments)
        self.inbox = Inbox(session, self._ledger)
        self.backups = Backups(session)
        self.oversight = Oversight(session)
        self.details = Details(session)

    @classmethod
    def open(cls, session: Session, lock: InstanceLock | None) -> "Desk":
        """Return the desk of a user who just signed in, after what every sign-in does.

        Failures before are audited, and sealed contents that waited for this reader are handed on.
        """
        desk = cls(session, lock)
        failures = Attempts(session.home.attempts).take()
        with session.database.transaction():
            session.keep_clock_mark()
            if failures:
                session.note("failed", f"登录失败 {len(failures)} 次")
            session.note("sign-in", "登录")
            desk._ledger.hand_on()
        desk.attachments.sweep()
        return desk

    @property
    def user(self) -> User:
        """Who is signed in."""
        return self._session.user

    @property
    def office(self) -> Office:
        """The office, its units and users."""
        return self._session.office

    @property
    def profile(self) -> Profile:
        """The city's terms, lists and rules in force."""
        return self._session.law.profile

    def facts(self, record_id: RecordId | None = None) -> Facts:
        """Return what rules may ask about the office around a record."""
        evidence = 0 if record_id is None else self._evidence(record_id)
        exported = record_id is not None and self.exports.counts(record_id)
        return self._session.law.facts(evidence, self._state_of, exported=exported)

    def page(self, query: ListQuery) -> Page:
        """Return one page of a list."""
        return self._lists.page(query)

    def search(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """Return the best of the newest records with all words of *text*."""
        return self._lists.search(text, limit)

    def get(self, record_id: RecordId) -> Entry:
        """Return one record, without its secrets.

        Raises:
            NotVisible: there is none such, or not for this user.
        """
        return self._ledger.read(record_id).entry()

    def actions(self, record_id: RecordId) -> tuple[Choice[Any], ...]:
        """Return every act possible in the record's state, those refused with the reason."""
        stored = self._ledger.read(record_id)
        return choices(stored.kind, self._ledger.whole(stored), self._act(record_id, None))

    def timeline(self, record_id: RecordId) -> tuple[Moment, ...]:
        """Return the record's life, oldest first."""
        return timeline(self._session, self._ledger.read(record_id))

    def todo(self) -> tuple[TodoItem, ...]:
        """Return what there is to do, the most pressing first."""
        return self._todo.items()

    def counts(self) -> Counts:
        """Return the figures of the status line."""
        return self._todo.counts(self.drafts.count(), self._sealed.waiting_count())

    def problems(self, kind: str, record: Record) -> list[Problem]:
        """Return everything wrong with *record* today."""
        return self._session.kind(kind).problems(record, self.clock.today())

    def create(self, kind: str, record: Record) -> Changes:
        """Keep a new record; its author is the signed-in user, its state the initial one.

        Raises:
            NotPermitted: the user's roles do not write this kind.
            Unfit: fields must be put right first.
            Duplicate: the sender's own number was registered before.
        """
        found = self._session.kind(kind)
        if not self._session.law.may_create(self.user, found):
            raise NotPermitted(f"登记{found.label}", "录入员")
        self._session.require_sane_clock()
        self._session.home.require_room()
        with self._session.database.transaction():
            return self._begin(found, record)

    def create_many(self, kind: str, records: Iterable[Record]) -> Changes:
        """Keep all of *records* or, when one of them may not be kept, none. For imports.

        Raises:
            NotPermitted, Unfit, Duplicate: as `create`.
        """
        changes = Changes()
        with self._session.database.transaction():
            for record in records:
                changes |= self.create(kind, record)
        return changes

    def edit(self, record_id: RecordId, record: Record, rev: int) -> Changes:
        """Keep the fields of *record*: in a draft state, or when the city returned it.

        State, number, author and steps stay as they are.

        Raises:
            StaleEdit: the record is no longer at *rev*.
            NotEditable: its state does not allow it, or somebody else wrote it.
            Unfit: fields must be put right first.
        """
        self._session.require_sane_clock()
        stored = self._ledger.read(record_id)
        if stored.rev != rev:
            raise StaleEdit
        self._require_editable(stored)
        kept = stored.record
        merged = replace(
            record,
            state=kept.state,
            number=kept.number,
            author=kept.author,
            steps=kept.steps,
            attachments=kept.attachments,
            restricted=kept.restricted,
        )
        derived = stored.kind.derive(merged, self.facts(record_id))
        self._require_fit(stored.kind, derived)
        submit = kept.state not in stored.kind.draft_states
        label = "更正" if submit else "修改"
        self._session.home.require_room()
        return self._ledger.write(stored, derived, Deed("edit", label, "", submit))

    def act(self, record_id: RecordId, event: str, answers: Any = None) -> Changes:
        """Do one act of the record's workflow, with the answers it asks for.

        Raises:
            Refused: the workflow does not allow it now; the record is unchanged.
            NotVisible: there is no such record for this user.
        """
        self._session.require_sane_clock()
        self._session.home.require_room()
        with self._session.database.transaction():
            stored = self._ledger.read(record_id)
            kind, whole = stored.kind, self._ledger.whole(stored)
            act = self._act(record_id, answers)
            label = transition(kind, event, whole.state).label
            moved = perform(kind, whole, event, act)
            deed = Deed(event, label, moved.steps[-1].opinion, _submits(stored, moved.state))
            changes = self._ledger.write(stored, moved, deed)
            for name, record in kind.spawns(moved, act):
                changes |= self._begin(self._session.kinds[name], record)
        if kind.seal is not None and kind.seal.expunged(moved):
            self.attachments.sweep()
        return changes

    def unseal(self, record_id: RecordId, reason: str = "") -> Any:
        """Return the record with its secrets. Every call is written into the audit.

        Raises:
            NotAReader: the secrets were not sealed to this user.
            NotPermitted: this record asks for a reason.
        """
        stored = self._ledger.read(record_id)
        if not stored.sealed:
            return stored.record
        if self._session.law.unseal_needs_reason(self.user, stored.record) and not reason.strip():
            raise NotPermitted("查看保密举报人信息", "负责人填写查看理由后")
        self._sealed.open(record_id)
        with self._session.database.transaction():
            self._session.note(
                "unseal",
                f"查看密封内容：{reason.strip()}" if reason.strip() else "查看密封内容",
                kind=stored.kind.name,
                record=record_id,
                rev=stored.rev,
            )
        return self._ledger.whole(stored)

    def close(self) -> None:
        """Sign the head of the audit chain, fold the log in, forget the keys, let others in."""
        session = self._session
        try:
            session.sign_head()
        finally:
            session.database.close()
            if self._lock is not None:
                self._lock.release()

    def _begin(self, kind: Kind[Any], record: Record) -> Changes:
        initial = next(iter(kind.states))
        fresh: Any = replace(
            record,
            state=initial,
            author=self._session.user_id,
            steps=(),
            number="",
            attachments=(),
            restricted=False,
        )
        derived = kind.derive(fresh, self.facts())
        self._require_fit(kind, derived)
        place = self._ledger.new(kind, self.clock.now())
        submit = initial not in kind.draft_states
        return self._ledger.write(place, derived, Deed("create", "新建", "", submit))

    def _act(self, record_id: RecordId, answers: Any) -> Act:
        return Act(
            actor=self._session.actor,
            now=self.clock.now(),
            today=self.clock.today(),
            facts=self.facts(record_id),
            answers=answers,
        )

    def _require_fit(self, kind: Kind[Any], record: Record) -> None:
        found = kind.problems(record, self.clock.today())
        errors = [p for p in found if p.severity is Severity.ERROR]
        if errors:
            raise Unfit(errors)

    def _require_editable(self, stored: Stored) -> None:
        if stored.record.state not in stored.kind.draft_states and not stored.returned:
            raise NotEditable(
                f"“{stored.record.state.label}”状态下不能直接修改。", "请使用页面上方的办理按钮。"
            )
        author = self.office.user(stored.record.author)
        if stored.record.author != self._session.user_id and author is not None and author.employed:
            raise NotEditable(
                f"草稿只能由拟稿人{author.display_name}修改。", "需要改动的，请退回拟稿人。"
            )

    def _evidence(self, record_id: RecordId) -> int:
        return int(
            self._session.database.value(
                "SELECT count(*) FROM attachment WHERE record = ? AND removed_at = ''"
                " AND role = ''",
                (record_id,),
            )
        )

    def _state_of(self, record_id: RecordId) -> State | None:
        row = self._session.database.row(
            "SELECT kind, state FROM record WHERE id = ?", (record_id,)
        )
        return None if row is None else state_of(self._session.kinds[row[0]], row[1])


def _submits(stored: Stored, target: State) -> bool:
    # A draft thrown away before anybody saw it is nobody else's business.
    if stored.rev == 0 and target.value == "VOID":
        return False
    return stored.rev > 0 or target not in stored.kind.draft_states
