"""Every document issued of what everyone may know is in the register; of the rest, nothing is."""

from dataclasses import replace

import pytest

from tests.system.conftest import ADMIN, Town
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records import issued_document as i
from zwcx_desktop.records.complaint import Accept, Respondent, RespondentKind
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import Publicity, Reason
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import Duplicate
from zwcx_desktop.store.values import ListQuery

NUMBER = "凤溪镇诺〔2026〕1号"


def entries(desk: Desk) -> list[i.IssuedDocument]:
    """Return the register, in the order of entry."""
    rows = desk.page(ListQuery(kind="issued_document", order="number", descending=False)).rows
    return [desk.get(row.id).record for row in rows]


def entry(desk: Desk) -> RecordId:
    (row,) = desk.page(ListQuery(kind="issued_document")).rows
    return row.id


@pytest.fixture
def signed(town: Town) -> list[RecordId]:
    town.week.register_commitments()
    town.week.sign_commitments()
    return town.week.commitments


def test_what_is_issued_is_entered_at_once(
    town: Town, press: Press, signed: list[RecordId]
) -> None:
    with town.sit(CLERK) as desk:
        issued = press.issue(desk, "D01", signed, NUMBER)
        (found,) = entries(desk)
        assert (found.doc_no, found.doc_type, found.doc_code) == (NUMBER, "公开承诺书", "D01")
        assert (found.number_source, found.kept) == (i.NumberSource.SELF, issued.id)
        assert (found.pages, found.rendered_hash) == (issued.pages, issued.content_hash)
        assert (found.signed_by, found.signed_on) == ("黄伟明", town.clock.today())
        assert set(found.subjects) == set(signed)
        assert found.number.startswith("ZF-")
        assert entry(desk) in {tie.id for tie in desk.ties(signed[0])}
        assert entry(desk) not in {line.record for line in desk.outbox.pending()}


def test_one_sealed_delivered_archived(town: Town, press: Press, signed: list[RecordId]) -> None:
    with town.sit(CLERK) as desk:
        press.issue(desk, "D01", signed, NUMBER)
        record = entry(desk)
        today = town.clock.today()
        desk.act(record, "seal", i.SealDocument(sealed_on=today, copies=3))
        got = i.Receipt(received_on=today, receiver="村委会文书", proof="回执.jpg")
        desk.act(
            record,
            "deliver",
            i.Deliver(mode=i.DeliveryMode.DIRECT, to="各村委会", sent_on=today, receipt=got),
        )
        desk.act(
            record,
            "archive",
            i.ArchiveDocument(publicity=Publicity.PROACTIVE, retention=i.Retention.PERMANENT),
        )
        assert entries(desk)[0].state is i.IssuedState.ARCHIVED


def test_a_reprint_is_counted_on_both_sides(
    town: Town, press: Press, signed: list[RecordId]
) -> None:
    with town.sit(CLERK) as desk:
        issued = press.issue(desk, "D01", signed, NUMBER)
    with town.sit(REVIEWER) as desk:
        for _ in range(3):
            desk.documents.printed(issued.id, copies=1, pages="全部")
        assert entries(desk)[0].reprints == desk.documents.of(signed[0])[0].reprints == 2
        assert [m.label for m in desk.timeline(entry(desk))] == ["新建", "补打", "补打"]


@pytest.mark.parametrize("side", ["document", "entry"])
def test_whichever_side_is_void_both_are(
    town: Town, press: Press, signed: list[RecordId], side: str
) -> None:
    with town.sit(CLERK) as desk:
        issued = press.issue(desk, "D01", signed, NUMBER)
        if side == "document":
            changes = desk.documents.void(issued.id, "文字有误")
        else:
            changes = desk.act(entry(desk), "void", Reason(reason="文字有误"))
        assert changes.kinds == {"issued_document", "document_number"}
        assert {entry(desk), *signed} <= changes.ids
        assert desk.documents.of(signed[0])[0].void_reason == "文字有误"
        (found,) = entries(desk)
        assert (found.state, found.void_reason) == (i.IssuedState.VOID, "文字有误")
        line = desk.documents.numbers.register("凤溪镇诺", 2026)[0]
        assert line.void_reason == "文字有误"
        with pytest.raises(NumberRefused):
            press.issue(desk, "D01", signed, NUMBER)
        press.issue(desk, "D01", signed, "凤溪镇诺〔2026〕2号")
        assert [each.doc_no for each in entries(desk)] == [NUMBER, "凤溪镇诺〔2026〕2号"]


def test_a_number_entered_by_hand_is_not_issued_again(
    town: Town, press: Press, signed: list[RecordId]
) -> None:
    paper = i.IssuedDocument(
        title="在OA制发的承诺书", doc_type="承诺书", doc_no=NUMBER, signed_on=town.clock.today()
    )
    with town.sit(CLERK) as desk:
        mistaken = desk.create("issued_document", paper).id
        with pytest.raises(Duplicate, match="已经登记过"):
            press.issue(desk, "D01", signed, NUMBER)
        assert desk.documents.of(signed[0]) == ()
        assert desk.documents.numbers.register("凤溪镇诺", 2026) == ()
        with pytest.raises(Duplicate):
            desk.create("issued_document", paper)
        desk.act(mistaken, "void", Reason(reason="登记错了"))
        press.issue(desk, "D01", signed, NUMBER)


def test_the_register_never_tells_whom_a_seal_protects(town: Town, press: Press) -> None:
    town.week.register_complaints()
    hotline = town.week.complaints["hotline"]
    with town.sit(REVIEWER) as desk:
        desk.act(hotline, "accept", Accept())
    with town.sit(CLERK) as desk:
        press.issue(desk, "D12", [hotline], "凤溪镇告〔2026〕1号")
        title = desk.get(hotline).title
    with town.sit(ADMIN) as desk:
        (found,) = entries(desk)
        assert found.discreet
        assert found.title == "受理告知书"
        assert title not in repr(found)
        assert desk.ties(entry(desk)) == ()


def test_a_document_of_what_only_some_know_of_stays_with_it(town: Town, press: Press) -> None:
    him = Respondent(kind=RespondentKind.PERSON, name="陈建国", is_self_org=True, user_id=REVIEWER)
    with town.sit(CLERK) as desk:
        told = replace(town.week.complaint("hotline"), respondents=(him,))
        record = desk.create("complaint", told).id
    with town.sit(DEPUTY) as desk:
        desk.act(record, "accept", Accept())
        issued = press.issue(desk, "D12", [record], "凤溪镇告〔2026〕1号")
        assert [each.id for each in desk.documents.of(record)] == [issued.id]
        for _ in range(2):
            desk.documents.printed(issued.id, copies=1, pages="全部")
        desk.documents.void(issued.id, "文字有误")
        assert desk.documents.of(record)[0].void_reason == "文字有误"
    for user in (REVIEWER, LEADER):
        with town.sit(user) as desk:
            assert entries(desk) == []
