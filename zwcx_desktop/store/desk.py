"""What one signed-in user can do. Every screen, the sample, the demonstration and sync go here.

Each method is one transaction and belongs to the thread that unlocked the office. Rights, recusal
and seals are judged here and below, never above.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Problem, Record
from zwcx_desktop.records.office import Office, User
from zwcx_desktop.records.workflow import Choice, Facts
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.store.adjustments import Adjustments
from zwcx_desktop.store.attachments import Attachments
from zwcx_desktop.store.attempts import Attempts
from zwcx_desktop.store.backup import Backups
from zwcx_desktop.store.casework import (
    Casework,
    evidence_count,
    known_record,
    restricted_in_store,
    state_in_store,
)
from zwcx_desktop.store.deliveries import Deliveries
from zwcx_desktop.store.details import Details
from zwcx_desktop.store.document_numbers import DocumentNumbers
from zwcx_desktop.store.documents import Documents
from zwcx_desktop.store.drafts import Drafts
from zwcx_desktop.store.dues import Dues
from zwcx_desktop.store.duplicates import Duplicates
from zwcx_desktop.store.enrolments import Enrolments
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.exports import Exports
from zwcx_desktop.store.extracts import Extracts
from zwcx_desktop.store.handovers import Handovers, open_work
from zwcx_desktop.store.imports import Imports
from zwcx_desktop.store.inbox import Inbox
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.lists import Lists
from zwcx_desktop.store.lock import InstanceLock
from zwcx_desktop.store.numbers import BusinessNumbers
from zwcx_desktop.store.outbox import Outbox
from zwcx_desktop.store.oversight import Oversight
from zwcx_desktop.store.packages import Packages
from zwcx_desktop.store.sealed import SealedContents
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.settling import Settling
from zwcx_desktop.store.signatures import Signatures
from zwcx_desktop.store.statistics import Statistics
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
    Tied,
    TodoItem,
)


class Desk:
    """The desk of one user; the nouns it owns are its attributes.

    Attributes:
        drafts: forms being typed.
        users: the accounts.
        attachments: files of records.
        imports: tables read in, the reports on them, undoing one whole.
        extracts: whole lists on their way out into a table, told to the audit.
        exports: records with all they hide, encrypted for whoever takes the matter over.
        documents: documents kept as issued, and the register of their numbers.
        handovers: posts that pass from one person to another.
        duplicates: complaints that are likely the same.
        enrolments: how this computer is known to the city.
        outbox: submitted revisions on their way to the city.
        inbox: what the city's feed brought.
        deliveries: what the sync page shows of both.
        backups: copies that were proved, and restoring them.
        oversight: the audit, the clock, upkeep while idle.
        details: the office's own details and its city profile.
        signatures: the office's key for tamper evidence in issued documents.
        statistics: the office's figures, and the periods that are closed.
        packages: what the city delivers in place of the program's own data.
        adjustments: what the office's leader changed of the words of documents.
    """

    def __init__(self, session: Session, lock: InstanceLock | None) -> None:
        self._session = session
        self._lock = lock
        self._sealed = SealedContents(session)
        self._ledger = Ledger(session, self._sealed, BusinessNumbers(session))
        self._casework = Casework(session, self._ledger, self.facts)
        self._lists = Lists(session)
        self._todo = Todo(session)
        self._dues = Dues(session)
        self.clock = session.clock
        self.drafts = Drafts(session)
        self.imports = Imports(session, self._casework, self._ledger)
        self.extracts = Extracts(session)
        self.users = Users(session)
        self.attachments = Attachments(session, self._ledger, self._sealed)
        self.exports = Exports(session, self._ledger, self._sealed, self.attachments)
        self.documents = Documents(
            session,
            self._ledger,
            self.attachments,
            DocumentNumbers(session),
            self._casework,
        )
        self.handovers = Handovers(session, self._casework)
        self.duplicates = Duplicates(session, self._ledger)
        self.enrolments = Enrolments(session)
        self.outbox = Outbox(session, self.enrolments)
        self.deliveries = Deliveries(session, self.enrolments)
        self.inbox = Inbox(session, self._ledger)
        self.backups = Backups(session)
        self.oversight = Oversight(session)
        self._settling = Settling(session, self._ledger)
        self.details = Details(session, self._settling)
        self.packages = Packages(session, self.enrolments, self._settling)
        self.adjustments = Adjustments(session, self.packages)
        self.signatures = Signatures(session)
        self.statistics = Statistics(session, self._lists)

    @classmethod
    def open(cls, session: Session, lock: InstanceLock | None) -> "Desk":
        """Return the desk of a user who just signed in, after what every sign-in does.

        Failures before are audited, and sealed contents that waited for this reader are handed on.
        """
        desk = cls(session, lock)
        session.home.hold_reserve()
        failures = Attempts(session.home.attempts).take()
        with session.database.transaction():
            session.clock_guard.keep(session.audit.last_time())
            if failures:
                session.note("failed", f"登录失败 {len(failures)} 次")
            session.note("sign-in", "登录")
            desk._ledger.hand_on()
        desk._settling.settle_if_due()
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
        session = self._session
        exported = record_id is not None and self.exports.counts(record_id)
        return session.law.facts(
            evidence_count(session, record_id),
            partial(state_in_store, session),
            partial(open_work, session),
            partial(restricted_in_store, session),
            partial(known_record, self._ledger),
            exported=exported,
        )

    def page(self, query: ListQuery) -> Page:
        """Return one page of a list."""
        return self._lists.page(query)

    def search(self, text: str, limit: int = 20, kinds: tuple[str, ...] = ()) -> tuple[Found, ...]:
        """Return the best of the newest records of *kinds*, or of all, with all words of *text*."""
        return self._lists.search(text, limit, kinds)

    def get(self, record_id: RecordId) -> Entry:
        """Return one record, without its secrets.

        Raises:
            NotVisible: there is none such, or not for this user.
        """
        stored = self._ledger.read(record_id)
        return replace(stored.entry(), tentative=self._dues.tentative(stored.kind, stored.record))

    def ties(self, record_id: RecordId) -> tuple[Tied, ...]:
        """Return the records this one refers to and those that refer to it, as far as known here.

        Raises:
            NotVisible: there is no such record for this user.
        """
        return self._lists.ties(record_id, self._ledger.read(record_id).kind)

    def actions(self, record_id: RecordId) -> tuple[Choice[Any], ...]:
        """Return every act possible in the record's state, those refused with the reason."""
        return self._casework.choices(record_id)

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
        return self._casework.create(kind, (record,))

    def create_many(self, kind: str, records: Iterable[Record]) -> Changes:
        """Keep all of *records* or, when one of them may not be kept, none. For imports.

        Raises:
            NotPermitted, Unfit, Duplicate: as `create`.
        """
        return self._casework.create(kind, records)

    def edit(self, record_id: RecordId, record: Record, rev: int) -> Changes:
        """Keep the fields of *record*: in a draft state, or when the city returned it.

        State, number, author and steps stay as they are.

        Raises:
            StaleEdit: the record is no longer at *rev*.
            NotEditable: its state does not allow it, or somebody else wrote it.
            Unfit: fields must be put right first.
        """
        return self._casework.edit(record_id, record, rev)

    def act(self, record_id: RecordId, event: str, answers: Any = None) -> Changes:
        """Do one act of the record's workflow, with the answers it asks for.

        Raises:
            Refused: the workflow does not allow it now; the record is unchanged.
            NotVisible: there is no such record for this user.
        """
        changes, destroyed = self._casework.act(record_id, event, answers)
        if destroyed:
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
