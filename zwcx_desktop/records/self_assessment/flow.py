"""How a self-assessment moves: drafted, signed, submitted, judged by the superior, archived."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from zwcx_desktop.records import guards
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import OptionalOpinion, not_later
from zwcx_desktop.records.self_assessment.parts import (
    ASSESSMENT,
    GRASSROOTS,
    AssessmentState,
    RecordResult,
    SubmitUp,
)
from zwcx_desktop.records.self_assessment.record import SelfAssessment, check, missing
from zwcx_desktop.records.signing import Stages, signing_rows
from zwcx_desktop.records.workflow import Act, Refusal, Transition

S = AssessmentState
RULE_EVIDENCE = "国发〔2016〕76号 二（二）：准确记录并客观评价"
_STAGES = Stages(
    draft=S.DRAFT, in_review=S.IN_REVIEW, to_sign=S.TO_SIGN, signed=S.SIGNED, void=S.VOID
)


def _has_items(assessment: SelfAssessment, _act: Act) -> Refusal | None:
    if assessment.items:
        return None
    return Refusal("还没有指标，请按上级方案逐项录入", ASSESSMENT)


def _explained(assessment: SelfAssessment, _act: Act) -> Refusal | None:
    silent = [item.code for item in missing(assessment) if not item.absent.strip()]
    if silent:
        return Refusal(f"{_these(silent)}没有评分，也没有写明缺项原因", RULE_EVIDENCE)
    return None


def _proved(assessment: SelfAssessment, _act: Act) -> Refusal | None:
    scored = [item for item in assessment.items if item.self_score is not None]
    bare = [item.code for item in scored if not item.evidence.strip()]
    return Refusal(f"{_these(bare)}没有佐证", RULE_EVIDENCE) if bare else None


def _these(codes: list[str]) -> str:
    more = f"等 {len(codes)} 项" if len(codes) > 3 else ""
    return f"指标 {'、'.join(codes[:3])}{more}"


def _sign(assessment: SelfAssessment, act: Act) -> SelfAssessment:
    return replace(assessment, signed_on=act.today)


def _submission_problems(assessment: SelfAssessment, act: Act) -> Iterator[Problem]:
    day = act.answers.submitted_on
    yield from not_later("submitted_on", "报送日期", day, act.today)
    if day and assessment.signed_on and day < assessment.signed_on:
        yield Problem("submitted_on", f"早于签发日期 {assessment.signed_on}，请核对。")


def _submit_up(assessment: SelfAssessment, act: Act) -> SelfAssessment:
    answers: SubmitUp = act.answers
    return replace(
        assessment,
        submitted_on=answers.submitted_on,
        submitted_to=answers.submitted_to,
        submission_doc=answers.submission_doc,
    )


def _result_problems(assessment: SelfAssessment, act: Act) -> Iterator[Problem]:
    answers: RecordResult = act.answers
    yield from not_later("decided_on", "评定日期", answers.decided_on, act.today)
    weights = {item.code: item.weight for item in assessment.items}
    seen: set[str] = set()
    for place, given in enumerate(answers.scores, start=1):
        weight = weights.get(given.code)
        if given.code not in weights:
            yield Problem("scores", f"第 {place} 项：没有编号为“{given.code}”的指标，请核对。")
        elif given.code in seen:
            yield Problem("scores", f"第 {place} 项：指标“{given.code}”重复。")
        elif given.score is not None and weight is not None and not 0 <= given.score <= weight:
            yield Problem("scores", f"第 {place} 项：评分应在 0 与权重 {weight} 之间。")
        seen.add(given.code)
    summed = _sum(assessment, answers)
    if summed is None and answers.superior_total is None:
        yield Problem("superior_total", "逐项评分不齐全，请填写上级给出的总分。")
    if summed is not None and answers.superior_total not in (None, summed):
        yield Problem("superior_total", f"与逐项评分之和 {summed} 不一致，请核对。")


def _sum(assessment: SelfAssessment, answers: RecordResult) -> Decimal | None:
    """Return the sum of the superior's scores, None unless every indicator has one."""
    scores = {given.code: given.score for given in answers.scores}
    found = [scores.get(item.code) for item in assessment.items]
    known = [score for score in found if score is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(found) else None


def _record_result(assessment: SelfAssessment, act: Act) -> SelfAssessment:
    answers: RecordResult = act.answers
    scores = {given.code: given.score for given in answers.scores}
    total = answers.superior_total
    return replace(
        assessment,
        items=tuple(
            replace(item, superior_score=scores.get(item.code)) for item in assessment.items
        ),
        decided_on=answers.decided_on,
        result_doc=answers.result_doc,
        grade=answers.grade,
        superior_total=_sum(assessment, answers) if total is None else total,
        rank=answers.rank,
        comment=answers.opinion,
    )


WORKFLOW: tuple[Transition[SelfAssessment], ...] = (
    *signing_rows(
        _STAGES,
        ASSESSMENT,
        (guards.complete(check), _has_items, _explained, _proved),
        _sign,
        ("D30",),
    ),
    Transition(
        event="submit_up",
        label="登记报送",
        sources=frozenset({S.SIGNED}),
        target=S.SUBMITTED,
        roles=guards.CLERK,
        basis=GRASSROOTS,
        asks=SubmitUp,
        check=_submission_problems,
        effect=_submit_up,
        primary=True,
    ),
    Transition(
        event="record_result",
        label="登记考核结果",
        sources=frozenset({S.SUBMITTED}),
        target=S.RESULT,
        roles=guards.CLERK_OR_REVIEWER,
        basis=ASSESSMENT,
        asks=RecordResult,
        check=_result_problems,
        effect=_record_result,
        primary=True,
    ),
    Transition(
        event="archive",
        label="归档",
        sources=frozenset({S.RESULT}),
        target=S.ARCHIVED,
        roles=guards.CLERK,
        basis="考核结果登记后归档",
        asks=OptionalOpinion,
        primary=True,
    ),
)
