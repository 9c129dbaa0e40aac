"""A self-assessment (绩效自评) under a superior's scheme, and what must hold of it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.schemes import Criterion
from zwcx_desktop.records.self_assessment.parts import (
    AssessmentItem,
    AssessmentState,
    ResultGrade,
)
from zwcx_desktop.records.workflow import Facts

PURPOSE = "assessment"
FULL_MARKS = Decimal(100)
_SCHEME = "考核方案"
_PERIOD = "考核期"
_ITEMS = "逐项自评"
_RESULT = "结果"
_STATISTIC = re.compile(r"S(0[1-9]|[123][0-9]|40)")
OPEN: frozenset[State] = frozenset(
    {
        AssessmentState.DRAFT,
        AssessmentState.IN_REVIEW,
        AssessmentState.TO_SIGN,
        AssessmentState.SIGNED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfAssessment(Record):
    """How the office scores itself, and what the superior made of it."""

    state: Annotated[AssessmentState, Field("状态", shown=False)] = AssessmentState.DRAFT
    scheme: Annotated[
        str,
        Field(
            "方案名称",
            "不填的，保存后按本系统示例方案列出指标；上级有方案的，填其名称并逐项录入。",
            limit=120,
            group=_SCHEME,
        ),
    ] = ""
    issuer: Annotated[str, Field("方案制定单位", limit=60, group=_SCHEME)] = ""
    scheme_note: Annotated[str, Field("方案说明", group=_SCHEME, shown=False)] = ""
    unit_id: Annotated[
        UnitId | None, Field("被考核科室", "对本单位整体自评的不填。", group=_SCHEME)
    ] = None
    period_from: Annotated[date | None, Field("考核期起", required=True, group=_PERIOD)] = None
    period_to: Annotated[date | None, Field("考核期止", required=True, group=_PERIOD)] = None
    report_by: Annotated[date | None, Field("报送期限", "按上级通知。", group=_PERIOD)] = None
    items: Annotated[
        tuple[AssessmentItem, ...],
        Field("指标", "一项一行；没有数据的不评分，写明缺项原因。", group=_ITEMS),
    ] = ()
    summary: Annotated[
        str, Field("自评说明", "主要做法、存在问题和改进措施。", lines=5, limit=4000, group=_ITEMS)
    ] = ""
    score_text: Annotated[str, Field("自评得分", group=_RESULT, shown=False)] = ""
    self_total: Annotated[Decimal | None, Field("自评总分", group=_RESULT, shown=False)] = None
    signed_on: Annotated[date | None, Field("签发日期", group=_RESULT, shown=False)] = None
    submitted_on: Annotated[date | None, Field("报送日期", group=_RESULT, shown=False)] = None
    submitted_to: Annotated[str, Field("报送单位", group=_RESULT, shown=False)] = ""
    submission_doc: Annotated[str, Field("报送文号", group=_RESULT, shown=False)] = ""
    decided_on: Annotated[date | None, Field("评定日期", group=_RESULT, shown=False)] = None
    result_doc: Annotated[str, Field("结果文件", group=_RESULT, shown=False)] = ""
    grade: Annotated[ResultGrade | None, Field("等次", group=_RESULT, shown=False)] = None
    superior_total: Annotated[Decimal | None, Field("上级总分", group=_RESULT, shown=False)] = None
    rank: Annotated[str, Field("名次", group=_RESULT, shown=False)] = ""
    comment: Annotated[str, Field("评语", group=_RESULT, shown=False)] = ""


def check(assessment: SelfAssessment, _today: date) -> Iterator[Problem]:
    """Yield what is wrong with *assessment* beyond empty and overlong fields."""
    begin, end = assessment.period_from, assessment.period_to
    if begin and end and end < begin:
        yield Problem("period_to", "考核期止早于考核期起，请改正。")
    codes = Counter(item.code.strip() for item in assessment.items if item.code.strip())
    for code in (code for code, times in codes.items() if times > 1):
        yield Problem("items", f"指标编号“{code}”重复，请改正。")
    for place, item in enumerate(assessment.items, start=1):
        for words in _item_faults(item):
            yield Problem("items", f"第 {place} 项：{words}")
    total = sum((item.weight for item in assessment.items if item.weight is not None), Decimal(0))
    if assessment.items and total != FULL_MARKS:
        text = f"各项权重合计 {plain(total)} 分，不是 100 分，请与方案核对。"
        yield Problem("items", text, Severity.WARNING)


def _item_faults(item: AssessmentItem) -> Iterator[str]:
    if item.weight is not None and item.weight <= 0:
        yield "权重应大于零。"
    if item.indicator and not _STATISTIC.fullmatch(item.indicator):
        yield f"没有统计代码“{item.indicator}”，请填 S01 至 S40。"
    for label, score in (("自评得分", item.self_score), ("上级评分", item.superior_score)):
        if score is not None and not 0 <= score <= (item.weight or FULL_MARKS):
            yield f"{label}应在 0 与权重之间。"
    if item.self_score is not None and item.absent.strip():
        yield "已经评分，不再填写缺项说明。"


def missing(assessment: SelfAssessment) -> tuple[AssessmentItem, ...]:
    """Return the indicators that have no score of the office's own (缺项)."""
    return tuple(item for item in assessment.items if item.self_score is None)


def derive(assessment: SelfAssessment, facts: Facts) -> SelfAssessment:
    """Return *assessment* with the scheme's indicators, when it has none yet, and its sums.

    A sum is never made from missing data (statistics S40).
    """
    filled = _with_scheme(assessment, facts)
    gaps, items = missing(filled), filled.items
    scores = [item.self_score for item in items if item.self_score is not None]
    total = None if gaps or not items else sum(scores, Decimal(0))
    codes = "、".join(item.code for item in gaps)
    text = f"缺 {len(gaps)} 项（{codes}）" if gaps else ""
    return replace(
        filled, self_total=total, score_text=text if total is None else f"{plain(total)} 分"
    )


def _with_scheme(assessment: SelfAssessment, facts: Facts) -> SelfAssessment:
    if assessment.items or assessment.state is not AssessmentState.DRAFT:
        return assessment
    scheme = facts.scheme(PURPOSE, assessment.scheme.strip())
    if scheme is None:
        return assessment
    return replace(
        assessment,
        scheme=scheme.name,
        issuer=assessment.issuer.strip() or scheme.issuer,
        scheme_note=scheme.note,
        items=tuple(map(_item, scheme.criteria)),
    )


def _item(criterion: Criterion) -> AssessmentItem:
    return AssessmentItem(
        code=criterion.code,
        group=criterion.group,
        name=criterion.text,
        weight=criterion.weight,
        rule=criterion.rule,
        indicator=criterion.indicator,
    )


def plain(number: Decimal) -> str:
    """Return *number* without a tail of zeros: 86.5, 100."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def title(assessment: SelfAssessment) -> str:
    """Return one line that names *assessment*: its year, or its period, and its scheme."""
    begin, end = assessment.period_from, assessment.period_to
    name = assessment.scheme or "绩效自评"
    if begin is None or end is None:
        return name
    if (begin.month, begin.day, end.month, end.day) == (1, 1, 12, 31) and begin.year == end.year:
        return f"{begin.year}年度 {name}"
    return f"{begin:%Y-%m-%d}至{end:%Y-%m-%d} {name}"


def due(assessment: SelfAssessment) -> date | None:
    """Return the day the superior wants it by."""
    return assessment.report_by


def search_text(assessment: SelfAssessment) -> str:
    """Return what full-text search finds *assessment* by, besides its title."""
    return "\n".join(
        (
            assessment.issuer,
            assessment.summary,
            assessment.submitted_to,
            assessment.submission_doc,
            assessment.result_doc,
            *(item.name for item in assessment.items),
        )
    )
