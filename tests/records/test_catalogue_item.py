"""The disclosure catalogue: columns, settling by three persons, revision, abolition."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import catalogue_item as g
from zwcx_desktop.records.catalogue_item import KIND, CatalogueState
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, ReviewCycle

S = CatalogueState
TODAY = date(2026, 3, 2)


def an_item(**values):
    usual = {
        "seq": 1,
        "domain": g.OpenDomain.SOCIAL_ASSISTANCE,
        "first_level": "最低生活保障",
        "second_level": "审核审批信息",
        "third_level": "低保对象名单及相关信息",
        "elements": "初审对象名单、救助标准、监督电话",
        "basis": "《社会救助暂行办法》；政府信息公开条例第二十一条",
        "time_limit": "自信息形成或者变更之日起20个工作日内",
        "subject": "示范镇人民政府",
        "channels": ("BULLETIN_BOARD", "PORTAL"),
        "audience": g.Audience.GROUP,
        "audience_text": "申请低保的家庭所在村（社区）",
        "levels": (g.OpenLevel.TOWNSHIP,),
        "applies_to": tuple(g.Applicability),
        "unit_id": UnitId("office"),
    }
    return g.CatalogueItem(**{**usual, **values})


def problems(record, severity=Severity.ERROR):
    found = KIND.problems(record, TODAY)
    return {p.field: p.message for p in found if p.severity is severity}


@pytest.fixture
def in_review(scene):
    return scene.do(KIND, scene.save(KIND, an_item()), "submit", "clerk")


@pytest.fixture
def in_force(scene, in_review):
    record = scene.do(KIND, in_review, "pass", "reviewer", OptionalOpinion())
    return scene.do(KIND, record, "sign", "leader", g.Settle())


def test_the_26_domains_are_there_and_one_for_the_rest():
    assert len(g.OpenDomain) == 27
    assert g.OpenDomain.OTHER.label.startswith("其他")


def test_levels_and_audience_hold_together():
    assert problems(an_item()) == {}
    assert "二级事项" in problems(an_item(second_level=""))["second_level"]
    assert "audience_text" in problems(an_item(audience_text=""))
    assert "audience_text" in problems(an_item(audience=g.Audience.EVERYONE))
    assert "seq" in problems(an_item(seq=0))
    ends_first = an_item(valid_from=date(2026, 5, 1), valid_to=date(2026, 4, 1))
    assert "valid_to" in problems(ends_first)
    empty = problems(g.CatalogueItem())
    assert {"domain", "first_level", "elements", "basis", "time_limit", "subject"} <= set(empty)


def test_an_imported_row_may_lack_its_unit_until_it_is_submitted(scene):
    bare = an_item(unit_id=None)
    assert problems(bare) == {}
    assert "unit_id" in problems(bare, Severity.WARNING)
    assert "责任科室" in scene.refuse(KIND, scene.save(KIND, bare), "submit", "clerk")


def test_three_persons_settle_an_entry_and_its_yearly_check_is_due(scene, in_review):
    assert "审核员" in scene.refuse(KIND, in_review, "pass", "clerk", OptionalOpinion())
    record = scene.do(KIND, in_review, "pass", "reviewer", OptionalOpinion())
    assert "负责人" in scene.refuse(KIND, record, "sign", "reviewer", g.Settle())
    record = scene.do(KIND, record, "sign", "leader", g.Settle())
    assert (record.state, record.valid_from) == (S.IN_FORCE, TODAY)
    assert (record.revise_by, KIND.due(record)) == (date(2027, 3, 2), date(2027, 3, 2))
    soon = replace(record, valid_to=date(2026, 12, 31))
    assert KIND.due(soon) == date(2026, 12, 31)


def test_the_author_settles_nothing_and_what_ended_cannot_start(scene, in_review):
    own = replace(in_review, author="leader", state=S.TO_SIGN)
    assert "拟稿人" in scene.refuse(KIND, own, "sign", "leader", g.Settle())
    over = replace(in_review, state=S.TO_SIGN, valid_to=date(2026, 2, 1))
    assert "失效日期" in scene.refuse(KIND, over, "sign", "leader", g.Settle())


def test_a_small_office_reviews_and_settles_in_one_step(scene, in_review):
    said = scene.refuse(KIND, in_review, "review_and_sign_combined", "leader", g.Settle())
    assert "小单位模式" in said
    scene.make_small()
    record = scene.do(KIND, in_review, "review_and_sign_combined", "leader", g.Settle())
    assert record.state is S.IN_FORCE
    assert record.steps[-1].combined


def test_a_check_without_change_moves_the_next_one(scene, in_force):
    quarterly = replace(in_force, revision_cycle=ReviewCycle.QUARTERLY)
    scene.on(date(2026, 5, 29))
    record = scene.do(KIND, quarterly, "confirm", "clerk", Opinion(opinion="依据未变"))
    assert record.revise_by == date(2026, 8, 29)


def test_a_revision_keeps_what_it_replaces_and_belongs_to_who_makes_it(scene, in_force):
    draft = scene.do(KIND, in_force, "revise", "clerk2", Reason(reason="办法修订"))
    assert (draft.state, draft.version, draft.author) == (S.REVISING, 2, "clerk2")
    assert draft.superseded[0].elements == in_force.elements
    assert draft.superseded[0].valid_from == TODAY
    changed = replace(draft, elements="公示名单、标准、监督电话、举报方式")
    assert "拟稿人" in scene.refuse(KIND, changed, "submit", "clerk")
    record = scene.do(KIND, changed, "submit", "clerk2")
    back = scene.do(KIND, record, "return", "reviewer", Opinion(opinion="补依据"))
    assert back.state is S.REVISING
    assert "草稿" in scene.refuse(KIND, back, "void", "clerk2", Reason(reason="不改了"))
    kept = scene.do(KIND, back, "drop_revision", "clerk2", Reason(reason="不改了"))
    assert (kept.state, kept.version, kept.superseded) == (S.IN_FORCE, 1, ())
    assert (kept.elements, kept.valid_from) == (in_force.elements, in_force.valid_from)


def test_the_leader_abolishes_by_a_document(scene, in_force):
    answers = g.Abolish(
        abolished_by="国办发〔2026〕1号", abolished_on=date(2026, 3, 3), reason="职责划出"
    )
    assert "晚于今天" in scene.refuse(KIND, in_force, "abolish", "leader", answers)
    record = scene.do(KIND, in_force, "abolish", "leader", replace(answers, abolished_on=TODAY))
    assert (record.state, record.valid_to) == (S.ABOLISHED, TODAY)
    assert KIND.due(record) is None


def test_a_first_draft_may_be_void(scene):
    record = scene.save(KIND, an_item())
    void = scene.do(KIND, record, "void", "clerk", Reason(reason="重复"))
    assert (void.state, void.void_reason) == (S.VOID, "重复")


def test_the_title_is_the_path_of_levels():
    assert KIND.title(an_item(third_level="")) == "最低生活保障 › 审核审批信息"
    assert "监督电话" in KIND.search_text(an_item())
