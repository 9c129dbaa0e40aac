"""Self-assessment: the scheme as data, no sum from missing data, the superior's result."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from zwcx_desktop.records import self_assessment as a
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.self_assessment import KIND, AssessmentState

S = AssessmentState
TODAY = date(2026, 3, 2)
YEAR = {"period_from": date(2025, 1, 1), "period_to": date(2025, 12, 31)}


def item(code, score=None, weight="50", **more):
    given = {"evidence": "台账.xlsx"} if score is not None else {"absent": "本期没有应办事项"}
    score = None if score is None else Decimal(score)
    said = {"code": code, "name": f"指标{code}", "weight": Decimal(weight), "self_score": score}
    return a.AssessmentItem(**{**said, **given, **more})


def own(*items, **more):
    """An assessment under a superior's own scheme."""
    return a.SelfAssessment(scheme="县考核方案", issuer="县考核办", items=items, **YEAR, **more)


def problems(record, severity=Severity.ERROR):
    return [p.message for p in KIND.problems(record, TODAY) if p.severity is severity]


def signed(scene, record):
    record = scene.do(KIND, scene.save(KIND, record), "submit", "clerk")
    record = scene.do(KIND, record, "pass", "reviewer", OptionalOpinion())
    return scene.do(KIND, record, "sign", "leader", OptionalOpinion())


@pytest.fixture
def submitted(scene):
    record = signed(scene, own(item("A", "45"), item("B", "40.5")))
    answers = a.SubmitUp(submitted_on=TODAY, submitted_to="县考核办")
    return scene.do(KIND, record, "submit_up", "clerk", answers)


def test_without_a_scheme_the_example_is_listed_and_says_that_it_is_one(scene):
    record = scene.save(KIND, a.SelfAssessment(**YEAR))
    assert record.scheme == "政务诚信绩效自评示例方案"
    assert record.issuer == "本系统示例"
    assert "本系统示例" in record.scheme_note
    assert record.items[0].indicator == "S03"
    assert sum(each.weight for each in record.items) == 100
    assert KIND.title(record) == "2025年度 政务诚信绩效自评示例方案"


def test_a_scheme_of_the_superior_is_never_filled_with_the_example(scene):
    assert scene.save(KIND, a.SelfAssessment(scheme="县考核方案", **YEAR)).items == ()
    kept = scene.save(KIND, own(item("A", "45")))
    assert [each.code for each in kept.items] == ["A"]
    empty = scene.save(KIND, own())
    assert "还没有指标" in scene.refuse(KIND, empty, "submit", "clerk")


@pytest.mark.parametrize(
    ("scores", "total", "text"),
    [
        (("45", "40.50"), Decimal("85.50"), "85.5 分"),
        (("50", "50"), Decimal(100), "100 分"),
        (("0", "0"), Decimal(0), "0 分"),
        (("45", None), None, "缺 1 项（B）"),
        ((None, None), None, "缺 2 项（A、B）"),
    ],
)
def test_a_sum_is_never_made_from_missing_data(scene, scores, total, text):
    items = [item(code, score) for code, score in zip("AB", scores, strict=True)]
    record = scene.save(KIND, own(*items))
    assert (record.self_total, record.score_text) == (total, text)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (item("A", "51"), "0 与权重之间"),
        (item("A", "-1"), "0 与权重之间"),
        (item("A", "1", weight="0"), "大于零"),
        (item("A", "1", indicator="S41"), "S41"),
        (item("A", "1", indicator="S00"), "S00"),
        (item("A", "1", absent="没有"), "已经评分"),
    ],
)
def test_wrong_entries_are_named_by_their_place(wrong, words):
    (said,) = problems(own(item("X", "1"), wrong))
    assert words in said
    assert "第 2 项" in said


def test_codes_weights_and_days_are_checked():
    assert any("“A”重复" in said for said in problems(own(item("A", "1"), item("A", "1"))))
    (hint,) = problems(own(item("A", "1")), Severity.WARNING)
    assert "合计 50 分" in hint
    late = replace(own(item("A", "1")), period_to=date(2024, 12, 31))
    assert "考核期止早于考核期起，请改正。" in problems(late)


def test_a_gap_is_explained_and_a_score_is_proved_before_it_leaves_the_author(scene):
    silent = scene.save(KIND, own(item("A", "45"), item("B", absent="")))
    assert "指标 B没有评分" in scene.refuse(KIND, silent, "submit", "clerk")
    bare = scene.save(KIND, own(item("A", "45", evidence=" "), item("B", "1")))
    assert "指标 A没有佐证" in scene.refuse(KIND, bare, "submit", "clerk")
    gap = scene.save(KIND, own(item("A", "45"), item("B")))
    assert scene.do(KIND, gap, "submit", "clerk").state is S.IN_REVIEW


def test_three_people_draft_review_and_sign(scene):
    record = scene.do(KIND, scene.save(KIND, own(item("A", "1"))), "submit", "clerk")
    assert "小单位" in scene.refuse(
        KIND, record, "review_and_sign_combined", "leader", OptionalOpinion()
    )
    back = scene.do(KIND, record, "return", "reviewer", Opinion(opinion="补佐证"))
    assert back.state is S.DRAFT
    done = signed(scene, own(item("A", "1")))
    assert (done.state, done.signed_on) == (S.SIGNED, TODAY)
    assert KIND.due(replace(done, report_by=date(2026, 3, 31))) == date(2026, 3, 31)


def test_the_superior_may_score_every_indicator_or_only_the_whole(scene, submitted):
    result = a.RecordResult(
        decided_on=TODAY, result_doc="考核通报", grade=a.ResultGrade.GOOD, rank="第3名"
    )
    said = scene.refuse(KIND, submitted, "record_result", "clerk", result)
    assert "总分" in said
    whole = scene.do(
        KIND, submitted, "record_result", "clerk", replace(result, superior_total=Decimal(80))
    )
    assert (whole.state, whole.superior_total) == (S.RESULT, Decimal(80))
    scores = (
        a.SuperiorScore(code="A", score=Decimal(40)),
        a.SuperiorScore(code="B", score=Decimal("38.5")),
    )
    each = scene.do(KIND, submitted, "record_result", "clerk", replace(result, scores=scores))
    assert each.superior_total == Decimal("78.5")
    assert [one.superior_score for one in each.items] == [Decimal(40), Decimal("38.5")]
    assert each.self_total == Decimal("85.5")
    assert scene.do(KIND, each, "archive", "clerk", OptionalOpinion()).state is S.ARCHIVED


@pytest.mark.parametrize(
    ("scores", "total", "words"),
    [
        ([("C", "1")], "1", "没有编号为“C”"),
        ([("A", "51")], "1", "权重 50"),
        ([("A", "1"), ("A", "2")], "3", "重复"),
        ([("A", "40"), ("B", "40")], "81", "之和 80"),
    ],
)
def test_a_result_that_does_not_fit_the_scheme_is_refused(scene, submitted, scores, total, words):
    result = a.RecordResult(
        decided_on=TODAY,
        result_doc="考核通报",
        grade=a.ResultGrade.GOOD,
        scores=tuple(a.SuperiorScore(code=c, score=Decimal(s)) for c, s in scores),
        superior_total=Decimal(total),
    )
    assert words in scene.refuse(KIND, submitted, "record_result", "clerk", result)


def test_days_do_not_lie_ahead_and_drafts_may_be_void(scene):
    record = signed(scene, own(item("A", "1")))
    ahead = a.SubmitUp(submitted_on=date(2026, 3, 3), submitted_to="县考核办")
    assert "晚于今天" in scene.refuse(KIND, record, "submit_up", "clerk", ahead)
    early = replace(ahead, submitted_on=date(2026, 3, 1))
    assert "早于签发日期" in scene.refuse(KIND, record, "submit_up", "clerk", early)
    draft = scene.save(KIND, own(item("A", "1")))
    void = scene.do(KIND, draft, "void", "clerk", Reason(reason="重复录入"))
    assert (void.state, void.void_reason) == (S.VOID, "重复录入")
