"""Scenario 2: the same ledger under another city's profile, without a migration."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.system.conftest import ADMIN, Town, words_of
from tests.system.test_matrix import Stage
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.commitment import (
    Commitment,
    CommitmentKind,
    CommitmentState,
    Contract,
    Obligation,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Kind
from zwcx_desktop.records.parts import OptionalOpinion, Publication, Publish
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.values import ListQuery
from zwcx_desktop.wire.changes import read_change

PANJIN_DOMAINS = 14


def move_to(town: Town, profile: str) -> None:
    with town.sit(ADMIN) as desk:
        desk.details.use_profile(profile, 1)


def investment(town: Town) -> Commitment:
    told = commitment(town.script.chapter("commitments")[0])
    contract = Contract(
        no="凤投〔2026〕3号",
        counterparty="潮州市示例陶瓷有限公司",
        signed_on=date(2026, 11, 10),
        obligations=(Obligation(text="兑现厂房租金补助"),),
    )
    return replace(told, kind=CommitmentKind.INVESTMENT, contract=contract)


def sign(town: Town, record: Commitment) -> RecordId:
    with town.sit(CLERK) as desk:
        made = desk.create("commitment", record).id
        desk.act(made, "submit")
    for user, event in ((REVIEWER, "pass"), (LEADER, "sign")):
        with town.sit(user) as desk:
            desk.act(made, event, OptionalOpinion())
    return made


def posting(town: Town, *channels: str) -> Publish:
    return Publish(
        publications=tuple(
            Publication(channel=channel, from_on=town.clock.today(), proof="截图.png")
            for channel in channels
        )
    )


def stored(town: Town) -> dict[str, list[tuple[Any, ...]]]:
    """Everything of the records as it lies in the database."""
    with town.sql(CLERK) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
            for table in ("record", "history", "change", "sealed", "attachment", "reader")
        } | {"format": connection.execute("PRAGMA user_version").fetchall()}


def test_switching_the_profile_touches_no_record(town: Town) -> None:
    town.week.register_commitments()
    town.week.sign_commitments()
    before = stored(town)
    with town.sit(CLERK) as desk:
        codes = {row.id: row.cells["domain"] for row in desk.page(seven()).rows}
    move_to(town, "panjin")
    assert stored(town) == before
    with town.sit(CLERK) as desk:
        assert desk.profile.id == "panjin"
        assert {row.id: row.cells["domain"] for row in desk.page(seven()).rows} == codes
        first = town.week.commitments[0]
        desk.act(first, "publish", posting(town, "BULLETIN_BOARD"))
        assert desk.get(first).state is CommitmentState.ACTIVE


def seven() -> ListQuery:
    return ListQuery(kind="commitment")


def test_terms_and_domains_are_those_of_the_other_city(town: Town) -> None:
    move_to(town, "panjin")
    with town.sit(CLERK) as desk:
        profile = desk.profile
    assert profile.term("grassroots") == "街道和乡镇"
    assert profile.term("commitment") == "诚信承诺"
    labels = [entry.label for entry in profile.options("domain")]
    assert len(labels) == PANJIN_DOMAINS
    assert "优抚" in labels
    # What was written under 潮州 keeps its code and still has a name a person can read.
    for told in town.script.chapter("commitments"):
        assert not profile.label("domain", told["domain"]).isascii()


def test_an_investment_needs_both_mandatory_channels(town: Town) -> None:
    move_to(town, "panjin")
    made = sign(town, investment(town))
    with town.sit(CLERK) as desk:
        for posted in (("BULLETIN_BOARD",), ("CREDIT_SITE",), ("PORTAL", "BULLETIN_BOARD")):
            with pytest.raises(Refused) as caught:
                desk.act(made, "publish", posting(town, *posted))
            missing = {"信用盘锦": "CREDIT_SITE", "门户网站": "PORTAL"}
            for words, channel in missing.items():
                assert (words in str(caught.value)) == (channel not in posted)
            assert desk.get(made).state is CommitmentState.SIGNED
        # One after the other counts as well as both at once.
        desk.act(made, "add_publication", posting(town, "CREDIT_SITE"))
        assert desk.get(made).state is CommitmentState.SIGNED
        desk.act(made, "publish", posting(town, "PORTAL"))
        assert desk.get(made).state is CommitmentState.ACTIVE


def test_at_home_the_same_investment_needs_no_channel_of_another_city(town: Town) -> None:
    made = sign(town, investment(town))
    with town.sit(CLERK) as desk:
        desk.act(made, "publish", posting(town, "BULLETIN_BOARD"))
        assert desk.get(made).state is CommitmentState.ACTIVE


def test_only_the_administrator_changes_the_profile(town: Town) -> None:
    for user in (CLERK, LEADER):
        with town.sit(user) as desk, pytest.raises(NotPermitted, match="管理员"):
            desk.details.use_profile("panjin", 1)


def test_each_line_says_where_this_city_passes_it_on(town: Town) -> None:
    town.week.register_commitments()
    here = flows(town)
    move_to(town, "panjin")
    made = sign(town, investment(town))
    assert set(map(tuple, here.values())) == {("PERFORMANCE",)}
    assert flows(town)[made] == ["PUBLICATION"]
    with town.sit(REVIEWER) as desk:
        desk.act(town.week.commitments[0], "pass", OptionalOpinion())
    assert flows(town)[town.week.commitments[0]] == ["PERFORMANCE", "FULFILMENT"]


def flows(town: Town) -> dict[str, list[str]]:
    """The flow codes of each record's newest line."""
    with town.sit(CLERK) as desk:
        lines = [read_change(pending.line) for pending in desk.outbox.pending()]
    return {line.id: list(line.flow_codes) for line in lines}


CITY_LISTS = ("domain", "channel", "publish_channel")
OTHER_CITIES = ("panjin", "foshan", "meizhou_yj", "national")


def coded(kind: Kind[Any], record: Any) -> Iterator[tuple[str, str]]:
    """Yield list and code of everything in *record* that the city has its own word for."""
    for spec in kind.fields:
        codes, value = spec.words.codes, getattr(record, spec.name)
        for code in value if isinstance(value, tuple) else (value,):
            if codes in CITY_LISTS and code:
                yield codes, code


def test_no_record_of_any_kind_changes_when_the_city_does(town: Town) -> None:
    stage = Stage(town)
    assert set(stage.ids) == set(KINDS)
    before = stored(town)
    for profile in OTHER_CITIES:
        move_to(town, profile)
        assert stored(town) == before
        with town.sit(CLERK) as desk:
            for name, record in stage.ids.items():
                assert desk.get(record).record == replace(
                    stage.base[name], attachments=desk.get(record).record.attachments
                )


@pytest.mark.parametrize("there", OTHER_CITIES)
def test_every_kind_is_listed_and_printed_in_the_other_citys_words(
    town: Town, press: Press, there: str
) -> None:
    stage = Stage(town)
    move_to(town, there)
    told = set()
    with town.sit(CLERK) as desk:
        for name, record in stage.ids.items():
            assert record in {row.id for row in desk.page(ListQuery(kind=name)).rows}
            paper = words_of(press.draft(desk, "P00", (record,)).pdf)
            assert KINDS[name].label in paper
            for codes, code in coded(KINDS[name], stage.base[name]):
                label = desk.profile.label(codes, code)
                assert not label.isascii()
                assert label in paper
                assert code not in paper
                told.add(codes)
            assert press.draft(desk, "P01", (record,)).pages >= 1
    assert told == set(CITY_LISTS)
