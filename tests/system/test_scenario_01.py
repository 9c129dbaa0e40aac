"""Scenario 1: the year's commitments, from the first word to the notice board."""

from dataclasses import replace

import pytest

from tests.system.conftest import ADMIN, DOUBLE, Town, words_of
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.commitment import Commitment, CommitmentState
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import OptionalOpinion, Publication, Publish
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.errors import NotPermitted, Unfit
from zwcx_desktop.store.values import ListQuery

DOMAINS = (
    "衣食住行", "就业", "就学", "就医", "养老", "助残扶贫", "防火防盗", "拥军优属",
)  # fmt: skip
NUMBER = "凤溪镇诺〔2026〕1号"


def seven(town: Town) -> list[Commitment]:
    return [commitment(told) for told in town.script.chapter("commitments")]


def signed(town: Town) -> list[RecordId]:
    town.week.register_commitments()
    town.week.sign_commitments()
    return town.week.commitments


def test_the_domains_are_the_eight_of_the_city_in_its_order(town: Town) -> None:
    with town.sit(CLERK) as desk:
        assert tuple(entry.label for entry in desk.profile.options("domain")) == DOMAINS
        offered = {entry.code for entry in desk.profile.options("domain")}
    written = [each.domain for each in seven(town)]
    assert len(written) == 7
    assert set(written) <= offered


@pytest.mark.parametrize("measure", ["", "   ", "努力提高服务水平，力争群众满意"])
def test_what_cannot_be_measured_is_not_saved_and_says_why(town: Town, measure: str) -> None:
    good = seven(town)
    bad = replace(good[3], measure=measure)
    with town.sit(CLERK) as desk:
        for each in (*good[:3], *good[4:]):
            desk.create("commitment", each)
        with pytest.raises(Unfit) as caught:
            desk.create("commitment", bad)
        assert {p.field for p in caught.value.problems} == {"measure"}
        assert "衡量" in caught.value.message
        assert desk.page(ListQuery(kind="commitment")).total == 6
        assert desk.search("高龄津贴") == ()
        fixed = desk.create("commitment", replace(bad, measure=good[3].measure)).id
        assert desk.act(fixed, "submit").id == fixed


def test_the_author_cannot_sign_what_he_wrote(town: Town) -> None:
    with town.sit(DOUBLE) as desk:
        mine = desk.create("commitment", seven(town)[0]).id
        desk.act(mine, "submit")
    with town.sit(REVIEWER) as desk:
        desk.act(mine, "pass", OptionalOpinion())
    with town.sit(DOUBLE) as desk:
        with pytest.raises(Refused, match=r"拟稿人.*岗位分离"):
            desk.act(mine, "sign", OptionalOpinion())
        assert desk.get(mine).state is CommitmentState.TO_SIGN
        assert desk.get(mine).number == ""
    with town.sit(CLERK) as desk, pytest.raises(Refused, match="负责人"):
        desk.act(mine, "sign", OptionalOpinion())
    with town.sit(LEADER) as desk:
        desk.act(mine, "sign", OptionalOpinion())
        assert desk.get(mine).record.number == "CN-445103118-A1-20261116-001"


def test_d01_bears_the_first_number_and_every_rare_character(town: Town, press: Press) -> None:
    ids = signed(town)
    with town.sit(CLERK) as desk:
        assert str(desk.documents.numbers.suggest("凤溪镇诺", 2026)) == NUMBER
        issued = press.issue(desk, "D01", ids, NUMBER)
        text = words_of(desk.documents.pdf(issued.id))
        assert str(desk.documents.numbers.suggest("凤溪镇诺", 2026)) == "凤溪镇诺〔2026〕2号"
    assert (issued.number, issued.signed_by) == (NUMBER, LEADER)
    assert NUMBER in text
    assert "㙟头村" in text
    for each in seven(town):
        assert each.content.rstrip("。") in text
        assert each.measure.rstrip("。") in text
    assert not {"□", "\ufffd", "?"} & set(text)
    assert "草稿" not in text


def test_posting_on_the_board_with_a_photograph_puts_it_in_force(town: Town) -> None:
    first, *_ = signed(town)
    today = town.clock.today()
    board = Publication(channel="BULLETIN_BOARD", place="便民服务中心公开栏", from_on=today)
    with town.sit(CLERK) as desk:
        with pytest.raises(Refused, match="发布佐证"):
            desk.act(first, "publish", Publish(publications=(board,)))
        assert desk.get(first).state is CommitmentState.SIGNED
        desk.attachments.add(first, "公开栏照片.jpg", town.week.photo)
        posted = replace(board, proof="公开栏照片.jpg")
        desk.act(first, "publish", Publish(publications=(posted,)))
        record = desk.get(first).record
        (photo,) = desk.attachments.of(first)
        assert b"".join(desk.attachments.read(photo.id)) == town.week.photo
    assert record.state is CommitmentState.ACTIVE
    assert [entry.posted_by for entry in record.publications] == [CLERK]
    assert [file.name for file in record.attachments] == ["公开栏照片.jpg"]


def test_an_administrator_writes_no_commitment(town: Town) -> None:
    with town.sit(ADMIN) as desk, pytest.raises(NotPermitted, match="登记公开承诺"):
        desk.create("commitment", seven(town)[0])
