"""Credit repair: conditions and mitigation are shown, the authority decides, never the office."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records.credit_repair import KIND, RepairState
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason

S = RepairState
TODAY = date(2026, 3, 2)
TARGET = RecordId("sx1")
SEND = x.SendApplication(applied_on=TODAY, doc_no="潮示镇修〔2026〕1号")
GRANTED = x.RecordDecision(
    decision=x.Decision.GRANTED, decided_by="潮州市发展和改革局", decided_on=TODAY
)
CONDITIONS = tuple(
    x.Condition(kind=kind, met=True, met_on=TODAY, evidence="凭证.pdf") for kind in x.ConditionKind
)
RECOVERED = x.Mitigation(
    kind=x.MitigationKind.LOSS_RECOVERED, facts="补付利息", on=TODAY, evidence="凭证.pdf"
)


def an_application(**values):
    usual = {
        "target": TARGET,
        "title": "申请修复路灯合同违约失信记录",
        "authority": "潮州市发展和改革局",
        "statement": "合同款已于2月付清。",
        "conditions": CONDITIONS,
    }
    return x.CreditRepair(**{**usual, **values})


def errors(record):
    return {
        p.field: p.message for p in KIND.problems(record, TODAY) if p.severity is Severity.ERROR
    }


@pytest.fixture
def draft(scene):
    scene.states[TARGET] = S.CLOSED  # any state: there is such a record
    scene.attach()
    return scene.save(KIND, an_application())


@pytest.fixture
def to_sign(scene, draft):
    record = scene.do(KIND, draft, "submit", "clerk")
    return scene.do(KIND, record, "pass", "reviewer", OptionalOpinion())


@pytest.fixture
def applied(scene, to_sign):
    return scene.do(KIND, to_sign, "send_application", "leader", SEND)


def test_the_three_mitigating_facts_are_those_of_the_state_council():
    assert [m.label for m in x.MitigationKind] == [
        *("主动挽回损失", "消除不良影响", "有效阻止危害结果"),
    ]
    assert [r.label for r in x.RepairRequest] == ["信用修复", "从轻惩戒", "免于惩戒"]


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"conditions": CONDITIONS[:2]}, "conditions", "信用承诺公开"),
        ({"conditions": (*CONDITIONS, CONDITIONS[0])}, "conditions", "两次"),
        ({"conditions": (*CONDITIONS[:2], replace(CONDITIONS[2], met_on=None))},
         "conditions", "具备日期"),
        ({"conditions": (*CONDITIONS[:2], replace(CONDITIONS[2], met_on=date(2026, 3, 3)))},
         "conditions", "晚于今天"),
        ({"request": x.RepairRequest.LENIENT}, "mitigation", "减损事实"),
        ({"mitigation": (replace(RECOVERED, on=date(2026, 3, 3)),)}, "mitigation", "晚于今天"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_fields(values, field, words):
    assert words in errors(an_application(**values))[field]


def test_conditions_that_do_not_apply_say_why():
    none = x.Condition(kind=x.ConditionKind.PLEDGED, evidence="认定部门未要求")
    assert errors(an_application(conditions=(*CONDITIONS[:2], none))) == {}
    less = an_application(request=x.RepairRequest.EXEMPT, conditions=(), mitigation=(RECOVERED,))
    assert errors(less) == {}


def test_the_record_authority_and_evidence_have_to_be_there(scene, draft):
    unknown = replace(draft, target=RecordId("nowhere"))
    assert "找不到" in scene.refuse(KIND, unknown, "submit", "clerk")
    own = replace(draft, authority="示范镇人民政府")
    assert "本单位" in scene.refuse(KIND, own, "submit", "clerk")
    scene.attach(0)
    assert "佐证材料" in scene.refuse(KIND, draft, "submit", "clerk")


def test_review_and_signing_are_two_persons(scene, draft, to_sign):
    record = scene.do(KIND, draft, "submit", "clerk")
    back = scene.do(KIND, record, "return", "reviewer", Opinion(opinion="补佐证"))
    assert back.state is S.DRAFT
    mine = replace(to_sign, author=scene.act("leader").actor.id)
    assert "拟稿人" in scene.refuse(KIND, mine, "send_application", "leader", SEND)
    assert "小单位" in scene.refuse(KIND, record, "review_and_sign_combined", "leader", SEND)
    scene.make_small()
    done = scene.do(KIND, record, "review_and_sign_combined", "leader", SEND)
    assert (done.state, done.steps[-1].combined) == (S.APPLIED, True)


def test_the_authority_decides_and_the_platform_follows(scene, applied):
    assert (applied.applied_on, applied.state) == (TODAY, S.APPLIED)
    own = replace(GRANTED, decided_by="示范镇人民政府")
    assert "不能是本单位" in scene.refuse(KIND, applied, "record_decision", "clerk", own)
    early = replace(GRANTED, decided_on=date(2026, 3, 1))
    assert "早于申请" in scene.refuse(KIND, applied, "record_decision", "clerk", early)
    record = scene.do(KIND, applied, "record_decision", "clerk", GRANTED)
    assert record.state is S.GRANTED
    update = x.RecordUpdate(platform_updated_on=TODAY, opinion="截图")
    early = replace(update, platform_updated_on=date(2026, 3, 1))
    assert "早于决定" in scene.refuse(KIND, record, "record_update", "clerk", early)
    record = scene.do(KIND, record, "record_update", "clerk", update)
    assert (record.state, record.platform_updated_on) == (S.CLOSED, TODAY)


def test_a_refusal_gives_its_reason(scene, applied):
    refused = replace(GRANTED, decision=x.Decision.REFUSED)
    assert "写明理由" in scene.refuse(KIND, applied, "record_decision", "clerk", refused)
    said = replace(refused, reason="尚未付清")
    assert scene.do(KIND, applied, "record_decision", "clerk", said).state is S.REFUSED


def test_lesser_sanctions_need_no_platform(scene, applied):
    less = replace(applied, request=x.RepairRequest.LENIENT)
    assert scene.do(KIND, less, "record_decision", "clerk", GRANTED).state is S.CLOSED


def test_an_application_is_taken_back_or_void(scene, draft, applied):
    reason = Reason(reason="材料不全")
    assert scene.do(KIND, applied, "withdraw", "leader", reason).state is S.WITHDRAWN
    assert scene.do(KIND, draft, "void", "clerk", reason).state is S.VOID
