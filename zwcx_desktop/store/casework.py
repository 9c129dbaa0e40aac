"""Writing records: begun, edited, moved along their workflow; all of a call is kept or nothing."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Kind, Record, Severity, State
from zwcx_desktop.records.workflow import Act, Choice, Facts, choices, perform, transition
from zwcx_desktop.rules.consequences import Opening, Origin, Touch
from zwcx_desktop.store.errors import NotEditable, NotPermitted, NotVisible, StaleEdit, Unfit
from zwcx_desktop.store.ledger import Ledger
from zwcx_desktop.store.session import Session, state_of
from zwcx_desktop.store.stored import OPEN, Deed, Stored
from zwcx_desktop.store.values import Changes

NOBODY = UserId("")
"""Author of a record that an act on another one opened, until somebody takes it up."""


class Casework:
    """What the signed-in user writes; `facts` tells about the office around a record."""

    def __init__(
        self, session: Session, ledger: Ledger, facts: Callable[[RecordId | None], Facts]
    ) -> None:
        self._session = session
        self._ledger = ledger
        self._facts = facts
        self._joined: dict[tuple[str, str], Callable[[Any], Changes]] = {}

    def join(self, kind: str, event: str, work: Callable[[Any], Changes]) -> None:
        """Let *work* of the store be done along with an act, in its transaction.

        It is given the record after the act.
        """
        self._joined[kind, event] = work

    def write_down(self, kind: Kind[Any], record: Record) -> Changes:
        """Keep a record that follows from what the user just did, whoever usually writes it."""
        with self._session.database.transaction():
            return self._begin(kind, record, self._session.user_id)

    def follow(self, touch: Touch) -> Changes:
        """Take a step of a record along with something that is no act of a record."""
        with self._session.database.transaction():
            return self._bring_about(touch)

    def create(self, kind: str, records: Iterable[Record]) -> Changes:
        """Keep all of *records* as new ones, or none."""
        session = self._session
        found = session.kind(kind)
        self._require_creator(found)
        self._require_writable()
        changes = Changes()
        with session.database.transaction():
            for record in records:
                changes |= self._begin(found, record, session.user_id)
        return changes

    def edit(self, record_id: RecordId, record: Record, rev: int) -> Changes:
        """Keep the fields of *record*; what the workflow writes stays."""
        self._require_writable()
        stored = self._ledger.read(record_id)
        if stored.rev != rev:
            raise StaleEdit
        self._require_editable(stored)
        kept = stored.record
        merged = replace(
            record,
            state=kept.state,
            number=kept.number,
            author=kept.author or self._session.user_id,
            steps=kept.steps,
            attachments=kept.attachments,
            restricted=kept.restricted,
        )
        derived = stored.kind.derive(merged, self._facts(record_id))
        self._require_fit(stored.kind, derived)
        submit = kept.state not in stored.kind.draft_states
        label = "更正" if submit else "修改"
        return self._ledger.write(stored, derived, Deed("edit", label, "", submit))

    def act(self, record_id: RecordId, event: str, answers: Any) -> tuple[Changes, bool]:
        """Do one act; return also whether files of the record were destroyed by it."""
        self._require_writable()
        with self._session.database.transaction():
            stored = self._ledger.read(record_id)
            moved, changes = self._move(stored, event, self._act(record_id, answers))
        seal = stored.kind.seal
        return changes, seal is not None and seal.expunged(moved)

    def choices(self, record_id: RecordId) -> tuple[Choice[Any], ...]:
        """Return every act possible in the record's state, those refused with the reason."""
        stored = self._ledger.read(record_id)
        return choices(stored.kind, self._ledger.whole(stored), self._act(record_id, None))

    def _move(self, stored: Stored, event: str, act: Act) -> tuple[Record, Changes]:
        kind, whole = stored.kind, self._ledger.whole(stored)
        label = transition(kind, event, whole.state).label
        moved = perform(kind, whole, event, act)
        deed = Deed(event, label, moved.steps[-1].opinion, _submits(stored, moved.state))
        changes = self._ledger.write(stored, moved, deed)
        following = self._session.consequences.get((kind.name, event), ())
        if following:
            restricted = self._ledger.find(stored.id).restricted != OPEN
            origin = Origin(stored.id, moved, act, restricted)
            for step in (step for follow in following for step in follow(origin)):
                changes |= self._bring_about(step)
        joined = self._joined.get((kind.name, event))
        return moved, changes | joined(moved) if joined else changes

    def _bring_about(self, step: Opening | Touch) -> Changes:
        if isinstance(step, Opening):
            return self._begin(self._session.kinds[step.kind], step.record, NOBODY)
        try:
            stored = self._ledger.find(step.record)
        except NotVisible as error:
            raise ClientError(
                "关联的记录不在本机，无法一并更新。", "请先在“上报”页同步，再办理本件。"
            ) from error
        act = replace(self._act(step.record, step.answers), following=True)
        return self._move(stored, step.event, act)[1]

    def _begin(self, kind: Kind[Any], record: Record, author: UserId) -> Changes:
        initial = next(iter(kind.states))
        fresh: Any = replace(
            record,
            state=initial,
            author=author,
            steps=(),
            number="",
            attachments=(),
            restricted=False,
        )
        derived = kind.derive(fresh, self._facts(None))
        if author or initial not in kind.draft_states:
            self._require_fit(kind, derived)
        place = self._ledger.new(kind, self._session.clock.now())
        submit = initial not in kind.draft_states
        return self._ledger.write(place, derived, Deed("create", "新建", "", submit))

    def _act(self, record_id: RecordId, answers: Any) -> Act:
        return Act(
            actor=self._session.actor,
            now=self._session.clock.now(),
            today=self._session.clock.today(),
            facts=self._facts(record_id),
            answers=answers,
            clock_suspect=self._session.clock_guard.doubt(),
        )

    def _require_creator(self, kind: Kind[Any]) -> None:
        if not self._session.law.may_create(self._session.user, kind):
            raise NotPermitted(f"登记{kind.label}", "录入员")

    def _require_writable(self) -> None:
        self._session.clock_guard.require_sane()
        self._session.home.require_room()

    def _require_fit(self, kind: Kind[Any], record: Record) -> None:
        found = kind.problems(record, self._session.clock.today())
        errors = [p for p in found if p.severity is Severity.ERROR]
        if errors:
            raise Unfit(errors)

    def _require_editable(self, stored: Stored) -> None:
        if stored.record.state not in stored.kind.draft_states and not stored.returned:
            raise NotEditable(
                f"“{stored.record.state.label}”状态下不能直接修改。", "请使用页面上方的办理按钮。"
            )
        if not stored.record.author:
            self._require_creator(stored.kind)
        author = self._session.office.user(stored.record.author)
        if stored.record.author != self._session.user_id and author is not None and author.employed:
            raise NotEditable(
                f"草稿只能由拟稿人{author.display_name}修改。", "需要改动的，请退回拟稿人。"
            )


def evidence_count(session: Session, record_id: RecordId | None) -> int:
    """Return how many files people attached to a record."""
    if record_id is None:
        return 0
    return int(
        session.database.value(
            "SELECT count(*) FROM attachment WHERE record = ? AND removed_at = '' AND role = ''",
            (record_id,),
        )
    )


def state_in_store(session: Session, record_id: RecordId) -> State | None:
    """Return the state of any record of the office, None when there is none such."""
    row = session.database.row("SELECT kind, state FROM record WHERE id = ?", (record_id,))
    return None if row is None else state_of(session.kinds[row[0]], row[1])


def restricted_in_store(session: Session, record_id: RecordId) -> bool:
    """Return whether only named people may know of a record; no record is nobody's secret."""
    found = session.database.value("SELECT restricted FROM record WHERE id = ?", (record_id,))
    return found is not None and found != OPEN


def known_record(ledger: Ledger, record_id: RecordId) -> Record | None:
    """Return a record the signed-in user may know of, without its secrets; None for any other."""
    try:
        found: Record = ledger.read(record_id).record
    except NotVisible:
        return None
    return found


def _submits(stored: Stored, target: State) -> bool:
    # A draft thrown away before anybody saw it is nobody else's business.
    if stored.rev == 0 and target.value == "VOID":
        return False
    return stored.rev > 0 or target not in stored.kind.draft_states
