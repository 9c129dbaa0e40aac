"""What of a complaint is sealed, from whom, and that nothing of it stays in the open part."""

from dataclasses import replace
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zwcx_desktop.records import codec
from zwcx_desktop.records import complaint as k
from zwcx_desktop.records.complaint import KIND, Category, ComplaintState, IdentityMode
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.parts import Reason

SEAL = KIND.seal
LEADER = k.Respondent(
    kind=k.RespondentKind.PERSON,
    name="陈镇长",
    is_self_org=True,
    is_leader=True,
    user_id=UserId("leader"),
)
_WORD = st.text("甲乙丙丁戊", max_size=6)


def respondents():
    return st.lists(
        st.builds(
            k.Respondent,
            name=_WORD,
            is_leader=st.booleans(),
            user_id=st.none() | st.just(UserId("u1")),
        ),
        max_size=2,
    ).map(tuple)


def complaints():
    return st.builds(
        k.Complaint,
        category=st.sampled_from(Category),
        identity_mode=st.sampled_from(IdentityMode),
        complainant=st.none() | st.builds(k.Complainant, name=_WORD, phone=_WORD),
        title=_WORD,
        facts=_WORD,
        request=_WORD,
        place=_WORD,
        respondents=respondents(),
        findings=_WORD,
    )


@settings(max_examples=200)
@given(complaints())
def test_revealing_undoes_concealing(complaint):
    shown, secret = SEAL.conceal(complaint)
    if secret is None:
        assert shown == complaint
        assert complaint.complainant is None
    else:
        assert SEAL.reveal(shown, secret) == complaint
        raw = msgspec.json.encode(codec.dump_part(secret))
        assert codec.load_part(SEAL.secret, msgspec.json.decode(raw)) is not None


@settings(max_examples=200)
@given(complaints())
def test_concealing_twice_keeps_the_first_seal(complaint):
    shown, _ = SEAL.conceal(complaint)
    again, secret = SEAL.conceal(shown)
    assert again == shown
    assert secret is None


def test_a_secret_survives_its_bytes(a_complaint):
    _, secret = SEAL.conceal(a_complaint(category=Category.REPORT, respondents=(LEADER,)))
    raw = msgspec.json.encode(codec.dump_part(secret))
    assert codec.load_part(SEAL.secret, msgspec.json.decode(raw)) == secret


def test_the_complainant_is_always_sealed(a_complaint):
    shown, secret = SEAL.conceal(a_complaint())
    assert shown.complainant is None
    assert secret.complainant.name == "陈秀㙟"
    assert secret.content is None
    assert shown.facts
    assert "陈秀㙟" not in repr(shown)
    assert not SEAL.restricted(a_complaint())


@pytest.mark.parametrize(
    "values",
    [
        {"category": Category.REPORT},
        {"respondents": (LEADER,)},
        {"respondents": (LEADER,), "identity_mode": IdentityMode.CONFIDENTIAL},
        {"respondents": (replace(LEADER, is_leader=False),)},
    ],
)
def test_reports_and_colleagues_seal_the_matter_too(a_complaint, values):
    record = a_complaint(facts="收受礼金三千元", title="镇长收礼", place="东湖村", **values)
    shown, secret = SEAL.conceal(record)
    body = repr(codec.dump(KIND, shown))
    for word in ("收受礼金", "镇长", "东湖村", "路灯", "陈秀㙟", "leader"):
        assert word not in body
        assert word not in KIND.title(shown)
        assert word not in KIND.search_text(shown)
    assert "密封" in KIND.title(shown)
    assert SEAL.reveal(shown, secret) == record


def test_who_concerns_colleagues_is_not_even_listed(a_complaint):
    assert SEAL.restricted(a_complaint(respondents=(LEADER,)))
    assert SEAL.restricted(a_complaint(respondents=(replace(LEADER, is_leader=False),)))
    assert not SEAL.restricted(a_complaint(category=Category.REPORT))
    office = (k.Respondent(name="示范镇人民政府", is_self_org=True),)
    assert SEAL.restricted(a_complaint(category=Category.REPORT, respondents=office))
    assert not SEAL.restricted(a_complaint(respondents=office))


def test_scenario_8_a_report_about_the_leader_only_leaves_the_office(scene, a_complaint):
    """Scenario 8: nobody handles it here; handed over, only number and date stay."""
    record = scene.save(
        KIND, a_complaint(category=Category.REPORT, respondents=(LEADER,), number="TS-1")
    )
    accept = scene.refuse(KIND, record, "accept", "reviewer", k.Accept())
    assert "只能密封移送" in accept
    assert "第三十条" in accept
    for event in ("reject", "return_order", "void"):
        assert "应当回避" in scene.refuse(KIND, record, event, "leader")
    assert "应当回避" in scene.refuse(KIND, record, "discipline", "leader", k.ToDiscipline())
    unsent = k.ToDiscipline(handed_on=scene.today)
    assert "先“导出密封件”" in scene.refuse(
        KIND, record, "discipline", "clerk", replace(unsent, exported=True)
    )
    scene.export()
    assert "先移交" in scene.refuse(KIND, record, "discipline", "clerk", unsent)
    done = scene.do(KIND, record, "discipline", "clerk", replace(unsent, exported=True))
    assert done.state is ComplaintState.DISCIPLINE
    assert (done.number, done.closed_on) == ("TS-1", scene.today)
    assert done.received_at == datetime(2026, 3, 2, 1, tzinfo=UTC)
    body = codec.dump(KIND, done)
    assert set(body) <= {
        "state", "number", "author", "steps", "received_at", "urgency", "route", "closed_on", "v",
        "restricted",
        "identity_held", "reopen_count", "dishonesty_clue", "public_interest_continues",
    }  # fmt: skip
    assert SEAL.expunged(done)
    assert SEAL.conceal(done) == (done, None)
    assert "移送" in KIND.title(done)


def test_scenario_8_others_need_the_leader_to_hand_over(scene, a_complaint):
    record = scene.save(KIND, a_complaint(category=Category.REPORT))
    scene.export()
    answers = k.ToDiscipline(handed_on=scene.today, exported=True)
    assert "须由负责人" in scene.refuse(KIND, record, "discipline", "clerk", answers)
    assert (
        scene.do(KIND, record, "discipline", "leader", answers).state is ComplaintState.DISCIPLINE
    )


def test_nothing_said_on_the_way_stays_after_the_hand_over(scene, a_complaint):
    record = scene.save(KIND, a_complaint(channel="HOTLINE_12345", source_no="1"))
    answers = k.ReturnOrder(reason="涉及陈镇长", duty_basis="清单", organ="热线办")
    record = scene.do(KIND, record, "return_order", "leader", answers)
    record = scene.do(KIND, record, "return_denied", "clerk", Reason(reason="陈镇长一事"))
    scene.export()
    answers = k.ToDiscipline(handed_on=scene.today, exported=True)
    done = scene.do(KIND, record, "discipline", "leader", answers)
    assert "陈镇长" not in repr(codec.dump(KIND, done))
    assert [s.event for s in done.steps] == ["return_order", "return_denied", "discipline"]


def test_scenario_9_the_handler_works_without_the_identity(scene, a_complaint):
    """Scenario 9: confidential; what the handler does leaves the seal alone."""
    record = scene.save(KIND, a_complaint(identity_mode=IdentityMode.CONFIDENTIAL))
    assert record.identity_held
    shown, secret = SEAL.conceal(record)
    shown = scene.do(KIND, shown, "accept", "reviewer", k.Accept())
    assert shown.identity_held
    assert SEAL.conceal(shown) == (shown, None)
    whole = SEAL.reveal(shown, secret)
    assert whole.complainant == record.complainant
    assert not [p for p in KIND.problems(shown, scene.today) if p.field == "complainant"]


def test_an_identity_is_not_lost_when_a_complaint_becomes_a_report(scene, a_complaint):
    """Whoever edits without opening the seal may not turn the matter into a sealed one."""
    shown, _ = SEAL.conceal(scene.save(KIND, a_complaint()))
    turned = replace(shown, category=Category.REPORT)
    assert any("先查看反映人" in p.message for p in KIND.problems(turned, scene.today))


def test_an_empty_identity_is_none(scene, a_complaint):
    record = scene.save(
        KIND, a_complaint(complainant=k.Complainant(), identity_mode=IdentityMode.ANONYMOUS)
    )
    assert record.complainant is None
    assert not record.identity_held
