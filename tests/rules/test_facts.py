"""What transitions learn about the office."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records.commitment import Commitment, CommitmentState, Milestone
from zwcx_desktop.records.disclosure import Disclosure
from zwcx_desktop.records.disclosure.parts import FinanceItem
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.office import UserStatus
from zwcx_desktop.records.parts import Basis
from zwcx_desktop.records.workflow import Facts
from zwcx_desktop.rules.deadlines import DeadlineNotAllowed
from zwcx_desktop.rules.facts import OfficeFacts, personal_hits, public_texts, rewritten


@pytest.fixture
def facts(town, profiles, calendar, deadline_rules) -> OfficeFacts:
    return OfficeFacts(
        office=town, profile=profiles["panjin"], calendar=calendar, rules=deadline_rules
    )


def test_who_is_disabled_or_unknown_is_not_employed(facts):
    first, second, *rest = facts.office.users
    left = replace(first, status=UserStatus.DISABLED)
    away = replace(second, status=UserStatus.LOCKED)
    facts = replace(facts, office=replace(facts.office, users=(left, away, *rest)))
    assert not facts.is_employed(left.id)
    assert facts.is_employed(away.id)
    assert not facts.is_employed(UserId("nobody"))


def test_facts_fulfil_the_contract(facts):
    contract: Facts = facts
    assert contract.small_office is False
    assert contract.evidence_count() == 0
    assert contract.state_of(RecordId("none")) is None
    assert replace(facts, evidence=2).evidence_count() == 2
    assert not contract.was_exported()
    assert replace(facts, exported=True).was_exported()
    known = replace(facts, states={RecordId("a"): CommitmentState.ACTIVE}.get)
    assert known.state_of(RecordId("a")) is CommitmentState.ACTIVE
    assert not contract.is_restricted(RecordId("a"))
    assert replace(facts, restricted={RecordId("a"): True}.get).is_restricted(RecordId("a"))


def test_facts_name_the_office_and_who_leads(facts):
    assert facts.own_names() == ("潮州市湘桥区示范镇人民政府", "示范镇", "114451020000000194")
    assert "发" in facts.lead_unit("overall")
    assert facts.lead_unit("nothing") == ""


def test_facts_read_profile_and_law(facts, profiles):
    assert facts.mandatory_channels("INVESTMENT") == ("CREDIT_SITE", "PORTAL")
    assert facts.channel_label("CREDIT_SITE") == "信用盘锦"
    assert facts.channel_label("MINXINWANG") == "民心网"
    assert facts.channel_label("NEW") == "NEW"
    assert replace(facts, profile=profiles["national"]).mandatory_channels("INVESTMENT") == ()
    assert facts.deadline("XF-60", date(2026, 8, 2)) == date(2026, 10, 8)
    assert facts.deadline("SUP-REPLY", date(2017, 1, 4), 10) == date(2017, 1, 14)
    with pytest.raises(DeadlineNotAllowed, match="没有统一期限"):
        facts.deadline("SUP-REPLY", date(2017, 1, 4))
    assert facts.add_working_days(date(2026, 9, 18), 5) == date(2026, 9, 24)
    assert facts.working_days(date(2026, 9, 18), date(2026, 9, 24)) == 5
    with pytest.raises(LookupError):
        facts.deadline("XX-1", date(2026, 8, 2))


def test_facts_find_personal_details_in_any_text(facts):
    assert facts.personal_details("寄件人13712345678") == ("13712345678",)
    own = facts.office.organization.supervision_phone
    assert facts.personal_details(f"监督电话{own}，白色信封") == ()


def test_facts_know_pauses_extensions_and_orders(facts):
    waited = ((date(2026, 3, 5), date(2026, 3, 19)),)
    start = date(2026, 3, 2)
    assert facts.deadline("AR-20", start, suspensions=waited) == date(2026, 4, 14)
    assert facts.deadline("AR-20", start, extension=20) == date(2026, 4, 28)
    assert facts.deadline("SUP-REPLY", date(2017, 1, 4), ordered=10) == date(2017, 1, 14)
    assert facts.latest_extension("AR-20", start, suspensions=waited) == date(2026, 5, 14)
    assert facts.latest_extension("DISC-20", start) == facts.deadline("DISC-20", start)


def test_facts_remember_how_a_day_came_about(facts):
    facts.deadline("XF-60", date(2026, 8, 2))
    facts.deadline("XF-60", date(2026, 11, 2))
    rolled, beyond = facts.reckoned[date(2026, 10, 8)], facts.reckoned[date(2027, 1, 1)]
    assert (rolled.nominal, rolled.tentative) == (date(2026, 10, 1), False)
    assert beyond.tentative


PROMISE = Commitment(
    title="为张三丰解决低保",
    content="联系13800001234，监督电话0768-2281234。",
    void_reason="13911112222",
    basis=(Basis(doc="致13711112222的函"),),
    milestones=(Milestone(),),
)


def test_only_public_text_is_scanned(facts):
    assert facts.privacy_hits(PROMISE) == ("13800001234", "13711112222")
    named = replace(facts, names=("张三丰",))
    assert named.privacy_hits(PROMISE)[0] == "张三丰"


def test_what_was_decided_on_is_no_hit(facts):
    decided = replace(facts, kept=frozenset({"13800001234", "13711112222"}))
    assert decided.privacy_hits(PROMISE) == ()


def test_public_texts_of_nested_parts():
    assert list(public_texts(PROMISE)) == [PROMISE.title, PROMISE.content, "致13711112222的函"]


def test_rewriting_touches_every_public_text_and_nothing_else():
    row = FinanceItem(
        item="救助", source="县级", payee_masked="李某", owner="方某", period="三季度"
    )
    record = Disclosure(title="甲", body="乙", finance=(row,), exception_text="丙")
    new = rewritten(record, lambda text: f"<{text}>")
    assert set(public_texts(new)) == {f"<{text}>" for text in public_texts(record)}
    assert new.exception_text == "丙"
    assert new.finance[0].owner == "方某"
    assert rewritten(record, lambda text: text) == record


def test_the_offices_own_telephones_are_no_personal_details():
    text = "监督电话0768-5550112，手机13712345678"
    assert [hit.text for hit in personal_hits(text, frozenset({"07685550112"}))] == ["13712345678"]
