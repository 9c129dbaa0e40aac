"""Creation dossier: the city's own campaign, self-check, application, result, end of the title."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import creation_dossier as c
from zwcx_desktop.records.creation_dossier import KIND, CreationState, SelfCheck
from zwcx_desktop.records.parts import OptionalOpinion, Reason, SuperiorDocument

S = CreationState
TODAY = date(2026, 3, 2)


def checked(record):
    """The dossier with every criterion met and proved."""
    criteria = tuple(
        replace(each, self_check=SelfCheck.MET, evidence="佐证.pdf") for each in record.criteria
    )
    return replace(record, criteria=criteria)


@pytest.fixture
def draft(scene):
    return checked(scene.save(KIND, c.CreationDossier(year=2026)))


@pytest.fixture
def applied(scene, draft):
    record = scene.do(KIND, draft, "submit", "clerk")
    record = scene.do(KIND, record, "pass", "reviewer", OptionalOpinion())
    record = scene.do(KIND, record, "sign", "leader", OptionalOpinion())
    answers = c.Apply(applied_on=TODAY, applied_to="区信用办")
    return scene.do(KIND, record, "apply", "clerk", answers)


@pytest.fixture
def awarded(scene, applied):
    return scene.do(KIND, applied, "decide", "clerk", AWARD)


AWARD = c.RecordDecision(
    result=c.CreationResult.AWARDED,
    reviewed_by="区信用办",
    decided_on=TODAY,
    decision_doc="区信办〔2026〕2号",
    honour_title="诚信乡镇",
    valid_to=date(2029, 3, 1),
)


@pytest.mark.parametrize(
    ("city", "name"),
    [
        ("chaozhou", "诚信街道和诚信乡镇创建活动"),
        ("foshan", "诚信街道和诚信镇创建活动"),
        ("panjin", "诚信街道和诚信乡镇创建活动"),
    ],
)
def test_the_campaign_is_called_what_the_city_calls_it(scene, city, name):
    scene.move_to(city)
    record = scene.save(KIND, c.CreationDossier(year=2026))
    assert record.campaign == name
    assert KIND.title(record) == f"2026年{name}"
    assert "本系统示例" in record.scheme_note
    assert record.criteria


def test_where_there_is_no_campaign_nothing_is_submitted(scene, draft):
    scene.move_to("meizhou_yj")
    assert "没有部署" in scene.refuse(KIND, draft, "submit", "clerk")


def test_criteria_of_the_superior_stay_as_they_are(scene):
    own = (c.CreationCriterion(code="一", text="承诺公开率100%"),)
    record = c.CreationDossier(year=2026, scheme="区创建标准", criteria=own)
    assert scene.save(KIND, record).criteria == own
    empty = scene.save(KIND, c.CreationDossier(year=2026, scheme="区创建标准"))
    assert empty.criteria == ()
    assert "还没有创建标准" in scene.refuse(KIND, empty, "submit", "clerk")


@pytest.mark.parametrize(
    ("check", "evidence", "note", "words"),
    [
        (None, "", "", "没有自查结果"),
        (SelfCheck.MET, "", "已做到", "没有佐证"),
        (SelfCheck.PARTLY, "佐证.pdf", "", "没有说明"),
        (SelfCheck.NOT_MET, "", " ", "没有说明"),
        (SelfCheck.NOT_APPLICABLE, "", "", "没有说明"),
    ],
)
def test_each_criterion_is_answered_before_it_leaves_the_author(
    scene, draft, check, evidence, note, words
):
    first = replace(draft.criteria[0], self_check=check, evidence=evidence, note=note)
    record = replace(draft, criteria=(first, *draft.criteria[1:]))
    said = scene.refuse(KIND, record, "submit", "clerk")
    assert f"第 1 项{words}" in said or words in said
    fine = replace(first, self_check=SelfCheck.PARTLY, note="已列入整改")
    record = replace(draft, criteria=(fine, *draft.criteria[1:]))
    assert scene.do(KIND, record, "submit", "clerk").state is S.IN_REVIEW


def test_year_and_codes_are_checked(draft):
    def said(record):
        return [p.message for p in KIND.problems(record, TODAY)]

    assert any("2016" in text for text in said(replace(draft, year=2015)))
    assert any("“1”重复" in t for t in said(replace(draft, criteria=draft.criteria[:1] * 2)))


def test_an_award_names_its_document_its_title_and_its_end(scene, applied):
    bare = replace(AWARD, decision_doc="", honour_title="", valid_to=TODAY)
    said = scene.refuse(KIND, applied, "decide", "clerk", bare)
    assert "决定文件" in said
    assert "授予称号" in said
    assert "有效期" in said
    done = scene.do(KIND, applied, "decide", "clerk", AWARD)
    assert (done.state, done.honour_title) == (S.AWARDED, "诚信乡镇")
    assert KIND.due(done) == date(2029, 3, 1)
    refused = replace(bare, result=c.CreationResult.REFUSED)
    assert scene.do(KIND, applied, "decide", "clerk", refused).state is S.REFUSED


def test_a_title_ends_by_its_day_or_by_the_organ_that_gave_it(scene, awarded):
    assert "尚未届满" in scene.refuse(KIND, awarded, "expire", "clerk", OptionalOpinion())
    forever = replace(awarded, valid_to=None)
    assert "长期有效" in scene.refuse(KIND, forever, "expire", "clerk", OptionalOpinion())
    paper = SuperiorDocument(title="撤销决定", doc_no="区信办〔2027〕1号", issuer="区信用办")
    revoke = c.Revoke(document=paper, revoked_on=TODAY, reason="发生严重失信")
    revoked = scene.do(KIND, awarded, "revoke", "leader", revoke)
    assert (revoked.state, revoked.revocation, revoked.ended_on) == (S.REVOKED, paper, TODAY)
    scene.on(date(2029, 3, 2))
    expired = scene.do(KIND, awarded, "expire", "clerk", OptionalOpinion())
    assert (expired.state, expired.ended_on) == (S.EXPIRED, date(2029, 3, 1))


def test_the_leader_takes_an_application_back(scene, applied):
    assert "负责人" in scene.refuse(KIND, applied, "withdraw", "clerk", Reason(reason="条件不足"))
    done = scene.do(KIND, applied, "withdraw", "leader", Reason(reason="条件不足"))
    assert (done.state, done.ended_on) == (S.WITHDRAWN, TODAY)


def test_days_are_in_order(scene, applied):
    early = replace(AWARD, decided_on=date(2026, 3, 1))
    assert "早于申报日期" in scene.refuse(KIND, applied, "decide", "clerk", early)
