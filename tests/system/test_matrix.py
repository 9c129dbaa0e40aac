"""Every row of every workflow, by every role, on a record in every state, through the desk.

What the tables say is the whole truth: an act goes through where state, role, guards and answers
allow it, and nowhere else; a refusal names its rule or law and leaves every byte where it was.
"""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.system import integrity, openness, overseen
from tests.system.answers import answer
from tests.system.conftest import ADMIN, AUDITOR, COUNTER, SECRECY, Town
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as t
from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records import task as k
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Kind, Role, State
from zwcx_desktop.records.parts import Publication
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.rules.roles import may_see
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.sample.disclosures import disclosure
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotVisible

BY_ROLE = {
    Role.CLERK: CLERK,
    Role.REVIEWER: REVIEWER,
    Role.SECRECY_REVIEWER: SECRECY,
    Role.LEADER: LEADER,
    Role.ADMIN: ADMIN,
    Role.AUDITOR: AUDITOR,
}
POSTED = Publication(channel="BULLETIN_BOARD", from_on=date(2026, 11, 9), proof="照片.jpg")


def rich(kind: str, event: str, record: Any, actor: UserId, other: UserId) -> Any:
    """Return *record* with what the guards of *event* look for, kept by *other* unless it is his.

    A row that only the author or the handler may do finds *actor* in that place.
    """
    mine = event in MINE[kind]
    who = actor if mine else other
    record = replace(record, author=who)
    return FILLED[kind](record, event, who)


def _commitment(record: Any, event: str, who: UserId) -> Any:
    late = event in ("close_unfulfilled", "propose_clue")
    due = date(2026, 9, 30) if late else record.due_on
    change = c.CommitmentChange(
        change_kind=c.ChangeKind.CONTENT,
        ground=c.Ground.PUBLIC_INTEREST,
        procedure=tuple(c.Procedure(step=step, done=True) for step in c.ProcedureStep),
        new_content="新的内容",
        compensation_required=True,
        compensation_amount=100,
        compensation_due=date(2027, 1, 31),
        proposed_by=who,
        decision=c.Decision.PENDING if event.endswith("_change") else c.Decision.APPROVED,
    )
    private = "联系人电话13800138000。" if event == "decide_privacy" else ""
    performs = event.startswith("perform_")
    return replace(
        record,
        owner_id=COUNTER,
        kind=c.CommitmentKind.CONTRACT if event == "propose_clue" else record.kind,
        due_on=due,
        content=record.content + private,
        changes=() if event == "propose_change" else (change,),
        publications=(POSTED,),
        closed_on=date(2025, 12, 31) if event == "archive" else None,
        contract=c.Contract(obligations=(c.Obligation(),)) if performs else None,
        judgment=c.Judgment() if performs else None,
    )


def _disclosure(record: Any, event: str, _who: UserId) -> Any:
    clean = record.body.replace("13712345678", "137＊＊").replace("44051019580321004X", "4405＊＊")
    private = "联系人电话13800138000。" if event == "decide_privacy" else ""
    quiet = event in ("redact", "publish", "void", "submit", "keep_public")
    taken_down = replace(POSTED, removed_on=date(2026, 11, 10), removal_proof="照片.jpg")
    closed = d.NoticeResult(closed_on=date(2026, 11, 12))
    return replace(
        record,
        body=clean + private,
        notice_from=date(2026, 11, 2),
        notice_days=5,
        notice_to=date(2026, 11, 9),
        publications=(taken_down if quiet else POSTED,),
        notice_result=None if event == "end_notice" else closed,
    )


def _complaint(record: Any, event: str, who: UserId) -> Any:
    upset = t.FollowUp(
        by=REVIEWER, at=datetime(2026, 11, 16, tzinfo=UTC), mode=t.ContactMode.PHONE, reached=True
    )
    asked = t.Extension(
        reason="复杂",
        old_due_on=date(2027, 1, 15),
        new_due_on=date(2027, 2, 1),
        asked_by=who,
        asked_on=date(2026, 11, 16),
    )
    final = event == "final_decision"
    level = t.ReviewLevel.FINAL_REVIEW if final else t.ReviewLevel.REVIEW
    review = t.ReviewRequest(level=level, requested_on=date(2026, 11, 16), organ="区政府")
    link = t.ComplaintLink(
        other=RecordId(""),
        kind=t.LinkKind.DUPLICATE,
        basis="相同",
        primary=RecordId(""),
        decided_by=REVIEWER,
        decided_at=datetime(2026, 11, 16, tzinfo=UTC),
    )
    return replace(
        record,
        handler_id=who,
        rule_set=t.RuleSet.XINFANG,
        accepted_on=date(2026, 11, 16),
        due_on=date(2027, 1, 15),
        original_due_on=date(2027, 1, 15),
        extensions=(asked,),
        followups=(upset,),
        reviews=() if event == "request_review" else (review,),
        links=(link,),
    )


def _task(record: Any, event: str, _who: UserId) -> Any:
    done = tuple(
        replace(item, done=True, done_on=date(2026, 11, 2), evidence="文件")
        for item in record.items
    )
    return replace(record, items=done if event == "close" else record.items)


MINE = {
    "commitment": {"submit", "void"},
    "disclosure": {"submit", "void"},
    "complaint": {"contact", "ask_extension", "draft_reply"},
    "task": {"void"},
    **overseen.MINE,
    **openness.MINE,
    **integrity.MINE,
}
FILLED = {
    "commitment": _commitment,
    "disclosure": _disclosure,
    "complaint": _complaint,
    "task": _task,
    **overseen.FILLED,
    **openness.FILLED,
    **integrity.FILLED,
}


class Stage:
    """One record of each kind, put into any state behind the desk's back."""

    def __init__(self, town: Town) -> None:
        script = town.script
        with town.sit(CLERK) as desk:
            plain = t.Respondent(name="某照明公司", kind=t.RespondentKind.ENTERPRISE)
            heard = replace(town.week.complaint("hotline"), respondents=(plain,))
            told = {
                "commitment": commitment(script.chapter("commitments")[0]),
                "disclosure": disclosure(script.chapter("disclosures")[0]),
                "complaint": heard,
                "task": k.Task(
                    seq=1,
                    name="建立督导机制",
                    items=(k.TaskItem(text="每半年考核一次"),),
                    due_text="2026年12月末",
                    due_on=date(2026, 12, 31),
                    lead_units=("镇政府",),
                ),
                **overseen.EXAMPLES,
                **openness.EXAMPLES,
                **integrity.EXAMPLES,
            }
            self.ids = {name: desk.create(name, record).id for name, record in told.items()}
            again = replace(heard, source_no="CZ2")
            self.primary = desk.create("complaint", again).id
            self.successor = desk.create("third_party_assessment", overseen.ASSESSMENT).id
            self.base = {name: desk.get(record).record for name, record in self.ids.items()}
            for record in self.ids.values():
                desk.attachments.add(record, "证明.txt", "合格".encode())
            with desk._session.database.transaction():
                desk._session.database.run(
                    "UPDATE record SET state = 'REGISTERED' WHERE id = ?", (self.successor,)
                )
        with town.sit(LEADER) as desk:
            answering.take_on(desk, self.primary)

    def other(self, kind: Kind[Any]) -> RecordId:
        """Return another record that an act on one of *kind* may point at."""
        return self.successor if kind.name == "third_party_assessment" else self.primary

    def put(self, desk: Desk, kind: Kind[Any], state: State, event: str, actor: UserId) -> Any:
        """Put the record of *kind* into *state*, ready for *event* by *actor*."""
        other = COUNTER if kind.name == "complaint" else UserId("somebody")
        record = rich(kind.name, event, self.base[kind.name], actor, other)
        if kind.name == "complaint" and record.links:
            link = replace(record.links[0], other=self.primary, primary=self.primary)
            record = replace(record, links=(link,))
        if target := integrity.target_state(kind.name, event):
            record = replace(record, target=self.ids["dishonesty_record"])
            self._put_target(desk, target)
        record = replace(record, state=state)
        signed = event == "deliver_merged"
        first = t.ComplaintState.REPLY_SIGNED if signed else t.ComplaintState.ASSIGNED
        database = desk._session.database
        with database.transaction():
            database.run("DELETE FROM tie WHERE record = ?", (self.ids[kind.name],))
            if kind.name == "complaint":
                database.run(
                    "UPDATE record SET state = ? WHERE id = ?", (first.value, self.primary)
                )
            database.run(
                "UPDATE record SET state = ?, body = ?, number = ?, author = ? WHERE id = ?",
                (
                    state.value,
                    json.dumps(codec.dump(kind, record)),
                    record.number,
                    record.author,
                    self.ids[kind.name],
                ),
            )
        return record

    def _put_target(self, desk: Desk, state: State) -> None:
        """Put the dishonesty record that an act takes along where it has to stand."""
        kind = KINDS["dishonesty_record"]
        body = codec.dump(kind, replace(self.base[kind.name], state=state))
        with desk._session.database.transaction():
            desk._session.database.run(
                "UPDATE record SET state = ?, body = ? WHERE id = ?",
                (state.value, json.dumps(body), self.ids[kind.name]),
            )
            desk._session.database.run("DELETE FROM tie WHERE record = ?", (self.ids[kind.name],))


def snapshot(desk: Desk, record: RecordId) -> list[Any]:
    """Everything kept of one record, byte by byte, and how long the ledgers are."""
    database = desk._session.database
    return [
        database.row("SELECT * FROM record WHERE id = ?", (record,)),
        *(
            database.rows(f"SELECT * FROM {table} WHERE record = ?", (record,))
            for table in ("sealed", "sealed_key", "reader", "attachment", "draft")
        ),
        *(
            database.value(f"SELECT count(*) FROM {table}")
            for table in ("record", "history", "change", "audit", "business_number")
        ),
    ]


@pytest.fixture
def stage(town: Town) -> Stage:
    return Stage(town)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_where_state_or_role_is_wrong_nothing_moves(
    town: Town, stage: Stage, kind: Kind[Any]
) -> None:
    record_id = stage.ids[kind.name]
    for role, user in BY_ROLE.items():
        with town.sit(user) as desk:
            sees = may_see(desk.user, kind)
            for state in kind.states:
                stage.put(desk, kind, state, "", user)
                before = snapshot(desk, record_id)
                for event in {row.event for row in kind.workflow}:
                    if any(state in row.sources and role in row.roles for row in rows(kind, event)):
                        continue
                    refused(desk, record_id, event, sees=sees)
                assert snapshot(desk, record_id) == before


def rows(kind: Kind[Any], event: str) -> list[Any]:
    return [row for row in kind.workflow if row.event == event]


def refused(desk: Desk, record: RecordId, event: str, *, sees: bool) -> None:
    if not sees:
        with pytest.raises(NotVisible):
            desk.act(record, event)
        return
    with pytest.raises(Refused) as caught:
        desk.act(record, event)
    assert caught.value.refusals, event
    for no in caught.value.refusals:
        assert no.message
        assert no.basis
        assert f"依据：{no.basis}" in caught.value.message


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_where_both_are_right_guards_and_answers_decide(
    town: Town, stage: Stage, kind: Kind[Any]
) -> None:
    done: set[str] = set()
    for role, user in BY_ROLE.items():
        for row in kind.workflow:
            if role not in row.roles:
                continue
            with town.sit(user) as desk:
                assert may_see(desk.user, kind), f"{row.event}: a role that cannot see may not act"
                for state in sorted(row.sources, key=lambda s: s.value):
                    if tried(desk, stage, kind, row, state):
                        done.add(row.event)
                    town.clock.advance(seconds=1)
    by_hand = {row.event for row in kind.workflow if not row.follows}
    assert by_hand - done == SMALL_OFFICE_ONLY & by_hand


SMALL_OFFICE_ONLY = {
    *(event for _, event in openness.SMALL_OFFICE_ONLY),
    "review_and_sign_combined",
    "secrecy_and_sign_combined",
    "answer_and_sign_combined",
}


def tried(desk: Desk, stage: Stage, kind: Kind[Any], row: Any, state: State) -> bool:
    """Try *row* and return whether it went through; either way see that all is as it should be."""
    record_id = stage.ids[kind.name]
    record = stage.put(desk, kind, state, row.event, desk.user.id)
    answers = answer(row, record, COUNTER, stage.other(kind), desk.clock.now())
    if row.event == "discipline" and desk.exports.able(record_id):
        answering.export_sealed(desk, record_id, desk._session.home.backups)
    before = snapshot(desk, record_id)
    choice = next(x for x in desk.actions(record_id) if x.transition is row)
    refusal = None
    try:
        desk.act(record_id, row.event, answers)
    except Refused as said_no:
        refusal = said_no
    if refusal is not None:
        assert snapshot(desk, record_id) == before
        assert refusal.refusals or refusal.problems
        assert all(no.basis for no in refusal.refusals)
        assert choice.allowed == (not refusal.refusals)
        return False
    assert choice.allowed
    moved = desk.get(record_id).record
    assert moved.state in row.targets
    assert (moved.steps[-1].event, moved.steps[-1].by) == (row.event, desk.user.id)
    after = snapshot(desk, record_id)
    brought = after[-2] - before[-2]
    assert brought >= 1  # the audit tells of it, and of whatever came along
    expunged = kind.seal is not None and kind.seal.expunged(moved)
    assert expunged or after[-4] == before[-4] + brought  # and so does the history
    return True


def test_in_a_small_office_review_and_signing_are_one_step_and_say_so(tmp_path: Path) -> None:
    town = Town(tmp_path, people=(CLERK, LEADER, ADMIN))
    stage = Stage(town)
    done = []
    for kind in KINDS.values():
        for row in kind.workflow:
            if row.event not in SMALL_OFFICE_ONLY:
                continue
            with town.sit(LEADER) as desk:
                for state in row.sources:
                    if tried(desk, stage, kind, row, state):
                        done.append((kind.name, row.event))
                        assert desk.get(stage.ids[kind.name]).record.steps[-1].combined
                    town.clock.advance(seconds=1)
    assert sorted(done) == sorted(
        [
            *openness.SMALL_OFFICE_ONLY,
            *integrity.SMALL_OFFICE_ONLY,
            ("commitment", "review_and_sign_combined"),
            ("complaint", "review_and_sign_combined"),
            ("disclosure", "answer_and_sign_combined"),
            ("disclosure", "review_and_sign_combined"),
            ("disclosure", "secrecy_and_sign_combined"),
        ]
    )
