"""Objections: three working days for one's own data, seven with the source, three to update."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import objection as o
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.objection import KIND, ObjectionState
from zwcx_desktop.records.parts import OptionalOpinion, Reason

S = ObjectionState
TODAY = date(2026, 9, 18)
"""A Friday; the Sunday after is worked (09-20), 中秋节 is off (09-25 to 27)."""
TARGET = RecordId("sx1")
DECIDE = o.Decide(
    result=o.Result.CORRECTED,
    decided_on=TODAY,
    decided_by="潮州市发展和改革局",
    doc_no="潮发改信〔2026〕8号",
    reason="金额由30万元改为13万元",
)
TOLD = o.NotifyApplicant(notified_on=TODAY, mode=o.NotifyMode.PHONE)
UPDATED = o.RecordUpdate(updated_on=TODAY, opinion="平台截图.png")


def an_objection(**values):
    usual = {
        "target": TARGET,
        "title": "对违约失信记录金额的异议",
        "claim": "记录的金额有误。",
        "materials": "付款凭证",
        "applicant": "某照明公司",
        "received_on": TODAY,
    }
    return o.Objection(**{**usual, **values})


@pytest.fixture
def received(scene):
    scene.on(TODAY)
    scene.states[TARGET] = S.CLOSED  # any state: there is such a record
    return scene.save(KIND, an_objection())


@pytest.fixture
def checking(scene, received):
    return scene.do(KIND, received, "accept", "clerk", OptionalOpinion())


def test_three_days_for_ones_own_data_seven_with_the_source(scene, received):
    assert KIND.due(received) == date(2026, 9, 22)
    assert scene.save(KIND, replace(received, source_checks_needed=True)).due_on == date(
        2026, 9, 29
    )


def test_the_record_has_to_be_there(scene, received):
    assert received.state is S.RECEIVED
    unknown = replace(received, target=RecordId("nowhere"))
    assert "找不到" in scene.refuse(KIND, unknown, "accept", "clerk", OptionalOpinion())
    bare = replace(received, claim="")
    assert "尚不完整" in scene.refuse(KIND, bare, "accept", "clerk", OptionalOpinion())


def test_the_source_answers_within_its_own_three_days(scene, checking):
    scene.later(days=2)
    ask = o.AskSource(organ="湘桥区人民法院", asked_on=scene.today)
    early = replace(ask, asked_on=date(2026, 9, 17))
    assert "早于收到" in scene.refuse(KIND, checking, "ask_source", "clerk", early)
    record = scene.do(KIND, checking, "ask_source", "clerk", ask)
    assert record.state is S.SOURCE_CHECKING
    assert record.checked_with[0].due_on == date(2026, 9, 23)
    assert KIND.due(record) == date(2026, 9, 23)
    assert record.due_on == date(2026, 9, 29)
    answer = o.SourceAnswered(answered_on=scene.today, answer="金额有误")
    early = replace(answer, answered_on=TODAY)
    assert "早于转核查" in scene.refuse(KIND, record, "source_answered", "clerk", early)
    record = scene.do(KIND, record, "source_answered", "clerk", answer)
    assert (record.state, KIND.due(record)) == (S.CHECKING, date(2026, 9, 29))


def test_nobody_decides_what_he_registered(scene, checking):
    mine = replace(checking, author=scene.act("reviewer").actor.id)
    assert "拟稿人" in scene.refuse(KIND, mine, "decide", "reviewer", DECIDE)
    record = scene.do(KIND, checking, "decide", "reviewer", DECIDE)
    assert (record.state, record.result) == (S.DECIDED, o.Result.CORRECTED)


def test_only_whoever_recognised_a_record_revokes_it(scene, checking):
    own = replace(DECIDE, result=o.Result.REVOKED, decided_by="示范镇人民政府", doc_no="")
    said = scene.refuse(KIND, checking, "decide", "leader", own)
    assert "认定单位决定" in said
    assert "决定文号" in said
    # An error in the office's own entry it corrects itself.
    assert scene.do(
        KIND, checking, "decide", "leader", replace(own, result=o.Result.CORRECTED)
    ).decided_by


def test_a_revocation_is_updated_in_three_days(scene, checking):
    revoke = replace(DECIDE, result=o.Result.REVOKED)
    record = scene.do(KIND, checking, "decide", "leader", revoke)
    assert record.update_due_on == date(2026, 9, 22)
    record = scene.do(KIND, record, "notify", "clerk", TOLD)
    assert (record.state, KIND.due(record)) == (S.UPDATING, date(2026, 9, 22))
    scene.on(date(2026, 9, 23))
    late = {p.field for p in KIND.problems(record, scene.today) if p.severity is Severity.WARNING}
    assert late == {"due_on"}
    early = replace(UPDATED, updated_on=date(2026, 9, 17))
    assert "早于处理" in scene.refuse(KIND, record, "record_update", "clerk", early)
    record = scene.do(KIND, record, "record_update", "clerk", UPDATED)
    assert (record.state, record.updated_on) == (S.CLOSED, TODAY)


def test_an_update_may_come_before_the_notice(scene, checking):
    record = scene.do(KIND, checking, "decide", "leader", DECIDE)
    record = scene.do(KIND, record, "record_update", "clerk", UPDATED)
    assert record.state is S.DECIDED
    assert "没有需要更新" in scene.refuse(KIND, record, "record_update", "clerk", UPDATED)
    assert scene.do(KIND, record, "notify", "clerk", TOLD).state is S.CLOSED


def test_upheld_is_told_and_closed(scene, checking):
    record = scene.do(KIND, checking, "decide", "leader", replace(DECIDE, result=o.Result.UPHELD))
    assert record.update_due_on is None
    assert KIND.due(record) == date(2026, 9, 22)
    written = replace(TOLD, mode=o.NotifyMode.WRITTEN)
    assert "告知文号" in scene.refuse(KIND, record, "notify", "clerk", written)
    early = replace(TOLD, notified_on=date(2026, 9, 17))
    assert "早于处理" in scene.refuse(KIND, record, "notify", "clerk", early)
    assert "没有需要更新" in scene.refuse(KIND, record, "record_update", "clerk", UPDATED)
    assert scene.do(KIND, record, "notify", "clerk", TOLD).state is S.CLOSED


def test_the_applicant_may_take_it_back(scene, checking):
    record = scene.do(KIND, checking, "withdraw", "clerk", Reason(reason="已和解"))
    assert record.state is S.WITHDRAWN


def test_what_was_entered_by_mistake_is_void(scene, received):
    assert scene.do(KIND, received, "void", "clerk", Reason(reason="重复")).state is S.VOID


def test_the_applicant_is_never_in_title_or_search(received):
    assert "照明公司" not in KIND.title(received) + KIND.search_text(received)
