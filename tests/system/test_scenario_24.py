"""Scenario 24 (a): a clerk is transferred with seventeen matters open.

Forgotten passwords (b), a dead disk (c) and a wrong recovery code (d) are tested where they live:
tests/system/test_promise_accounts.py, tests/store/test_backup.py, tests/crypto/test_keyring.py.
"""

from dataclasses import replace

import pytest

from tests.system.conftest import COUNTER, Town
from zwcx_desktop.crypto.keyring import UnknownUser
from zwcx_desktop.records import handover as h
from zwcx_desktop.records.complaint import Accept, Assign, Complaint, Respondent, RespondentKind
from zwcx_desktop.records.handing import Passing
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.office import UserStatus
from zwcx_desktop.records.parts import OptionalOpinion
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample.cast import CLERK, DEPUTY, REVIEWER
from zwcx_desktop.sample.commitments import commitment

FINE = OptionalOpinion()


def order(to: UserId) -> Assign:
    return Assign(
        handler_id=to,
        handler_unit=UnitId("service"),
        requirement="核实后答复",
        no_conflict=True,
    )


def about_the_reviewer(town: Town) -> Complaint:
    """A complaint about a colleague: everyone may know of it but him."""
    him = Respondent(kind=RespondentKind.PERSON, name="陈建国", is_self_org=True, user_id=REVIEWER)
    return replace(town.week.complaint("hotline"), source_no="CZ9", respondents=(him,))


class Post:
    """What the clerk leaves behind: nine in force, six drafts, three complaints."""

    def __init__(self, town: Town) -> None:
        told = commitment(town.script.chapter("commitments")[0])
        with town.sit(CLERK) as desk:
            self.owned = [
                desk.create("commitment", replace(told, title=f"承诺{n}")).id for n in range(9)
            ]
            for record in self.owned:
                desk.act(record, "submit")
            drafts = replace(told, owner_id=COUNTER)
            self.drafts = [
                desk.create("commitment", replace(drafts, title=f"草稿{n}")).id for n in range(6)
            ]
            heard = [replace(town.week.complaint("hotline"), source_no=f"CZ{n}") for n in "12"]
            self.heard = [desk.create("complaint", each).id for each in heard]
            self.secret = desk.create("complaint", about_the_reviewer(town)).id
            desk.drafts.keep("task:new", "task", None, {"name": "填到一半"})
        with town.sit(DEPUTY) as desk:
            for record in (*self.heard, self.secret):
                desk.act(record, "accept", Accept())
                desk.act(record, "assign", order(CLERK))


@pytest.fixture
def post(town: Town) -> Post:
    return Post(town)


@pytest.fixture
def listed(town: Town, post: Post) -> RecordId:
    """The list of the seventeen, signed by both and witnessed."""
    told = h.Handover(
        from_user=CLERK,
        to_user=COUNTER,
        witness=REVIEWER,
        cause=h.HandoverCause.TRANSFER,
        handover_on=town.clock.today(),
    )
    with town.sit(CLERK) as desk:
        record = desk.create("handover", told).id
        desk.act(record, "list")
        desk.act(record, "sign_over", FINE)
    with town.sit(COUNTER) as desk:
        desk.act(record, "confirm", FINE)
    with town.sit(REVIEWER) as desk:
        desk.act(record, "attest", FINE)
    return record


def test_seventeen_open_matters_are_listed(town: Town, post: Post, listed: RecordId) -> None:
    with town.sit(REVIEWER) as desk:  # whom the third complaint is about
        said = desk.get(listed).record
        passing = [item.passing for item in said.items]
        assert len(said.items) == 17
        assert {way: passing.count(way) for way in set(passing)} == {
            Passing.MOVES: 9,
            Passing.DRAFT: 6,
            Passing.REASSIGN: 2,
        }
        complaints = [item for item in said.items if item.passing is Passing.REASSIGN]
        assert all(item.number.startswith("TS-") and not item.title for item in complaints)
        assert said.closed_matters == "不足3件"
        assert said.unsaved_forms == 1
        assert not said.leader_change
        assert post.secret not in {item.record for item in said.items}
        assert post.secret not in {tie.id for tie in desk.ties(listed)}


def test_what_moves_has_moved_and_the_rest_is_reassigned_first(
    town: Town, post: Post, listed: RecordId
) -> None:
    with town.sit(REVIEWER) as desk:
        assert {desk.get(each).record.owner_id for each in post.owned} == {COUNTER}
        with pytest.raises(Refused, match="2 件没有改派或移交"):
            desk.act(listed, "finish", FINE)
        for record in post.heard:
            desk.act(record, "reassign", order(COUNTER))
    with town.sit(DEPUTY) as desk:  # who knows of the secret one has to pass it on too
        with pytest.raises(Refused, match="1 件没有改派或移交"):
            desk.act(listed, "finish", FINE)
        desk.act(post.secret, "reassign", order(COUNTER))
        desk.act(listed, "finish", FINE)
        assert desk.office.user(CLERK).status is UserStatus.HANDED_OVER
        assert desk.oversight.verify().sound
    with pytest.raises(UnknownUser), town.sit(CLERK):
        pass


def test_the_key_is_revoked_and_what_it_signed_still_verifies(
    town: Town, post: Post, listed: RecordId
) -> None:
    signed = town.home / "heads.jsonl"
    with town.sit(REVIEWER) as desk:
        for record in post.heard:
            desk.act(record, "reassign", order(COUNTER))
        before = desk._session.database.rows("SELECT id FROM sign_key WHERE user = ?", (CLERK,))
        desk.act(listed, "finish", FINE)
        database = desk._session.database
        assert database.rows("SELECT id FROM sign_key WHERE user = ?", (CLERK,)) == before
        assert database.row("SELECT 1 FROM user_key WHERE user = ?", (CLERK,)) is None
        assert desk.oversight.verify().fault == ""
        assert f'"by":"{CLERK}"' in signed.read_text(encoding="utf-8")
        assert any("注销其签名密钥" in line.summary for line in desk.oversight.audit(limit=9999))


def test_drafts_left_behind_are_taken_up_by_the_successor(
    town: Town, post: Post, listed: RecordId
) -> None:
    with town.sit(REVIEWER) as desk:
        for record in post.heard:
            desk.act(record, "reassign", order(COUNTER))
        desk.act(listed, "finish", FINE)
    with town.sit(COUNTER) as desk:
        desk.act(post.drafts[0], "submit")
        moved = desk.get(post.drafts[0]).record
        assert (moved.author, moved.steps[-1].by) == (CLERK, COUNTER)
