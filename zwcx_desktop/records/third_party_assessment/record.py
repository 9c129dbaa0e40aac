"""What a third party found of the office (第三方评估), and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.replies import SentReply
from zwcx_desktop.records.third_party_assessment.parts import AssessmentState, RiskWarning
from zwcx_desktop.records.workflow import Facts

_REPORT = "评估报告"
_RESULT = "评估结果"
_REPLY = "回应"
S = AssessmentState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.REGISTERED, S.REPLY_DRAFT, S.REPLY_SIGNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class ThirdPartyAssessment(Record):
    """A report on the office's good faith by somebody outside the government."""

    state: Annotated[AssessmentState, Field("状态", shown=False)] = AssessmentState.DRAFT
    agency: Annotated[str, Field("评估机构", required=True, limit=80, group=_REPORT)] = ""
    entrusted_by: Annotated[str, Field("委托单位", limit=80, group=_REPORT)] = ""
    title: Annotated[str, Field("报告名称", required=True, limit=120, group=_REPORT)] = ""
    report_no: Annotated[str, Field("报告编号", limit=60, group=_REPORT)] = ""
    period: Annotated[
        str, Field("评估期间", "如“2026年上半年”。", required=True, limit=40, group=_REPORT)
    ] = ""
    received_on: Annotated[date | None, Field("收到日期", required=True, group=_REPORT)] = None
    supersedes: Annotated[
        RecordId | None,
        Field(
            "替代的件",
            "更正此前登记的评估时选定；原件保留。",
            kinds=("third_party_assessment",),
            group=_REPORT,
        ),
    ] = None
    score: Annotated[Decimal | None, Field("得分", "照报告填写，不折算。", group=_RESULT)] = None
    full_score: Annotated[Decimal | None, Field("满分", group=_RESULT)] = None
    rank: Annotated[int | None, Field("排名", group=_RESULT)] = None
    rank_of: Annotated[int | None, Field("参评单位数", group=_RESULT)] = None
    grade: Annotated[str, Field("等级", "如“A级”“良好”。", limit=20, group=_RESULT)] = ""
    findings: Annotated[
        str, Field("评估意见", "照报告摘录，原件上传为附件。", lines=4, limit=8000, group=_RESULT)
    ] = ""
    warnings: Annotated[tuple[RiskWarning, ...], Field("风险预警", group=_RESULT)] = ()
    due_on: Annotated[date | None, Field("回应期限", group=_RESULT, shown=False)] = None
    reply_text: Annotated[str, Field("回应内容", group=_REPLY, shown=False)] = ""
    reply_doc: Annotated[str, Field("回应文号", group=_REPLY, shown=False)] = ""
    replied_on: Annotated[date | None, Field("回应日期", group=_REPLY, shown=False)] = None
    replies: Annotated[tuple[SentReply, ...], Field("历次回应", group=_REPLY, shown=False)] = ()
    superseded_by: Annotated[RecordId | None, Field("更正后的件", group=_REPLY, shown=False)] = None
    superseded_why: Annotated[str, Field("替代理由", group=_REPLY, shown=False)] = ""


def check(assessment: ThirdPartyAssessment, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *assessment* beyond empty and overlong fields."""
    yield from not_later("received_on", "收到日期", assessment.received_on, today)
    yield from _score_problems(assessment)
    yield from _rank_problems(assessment)
    day = assessment.due_on
    if day and day < today and assessment.state in OPEN:
        text = f"最早的回应期限已过 {(today - day).days} 天。"
        yield Problem("warnings", text, Severity.WARNING)


def _score_problems(assessment: ThirdPartyAssessment) -> Iterator[Problem]:
    score, full = assessment.score, assessment.full_score
    told = (score is not None, assessment.rank is not None, bool(assessment.warnings))
    if not any((*told, assessment.grade.strip(), assessment.findings.strip())):
        yield Problem("score", "得分、等级、排名、评估意见、风险预警至少填写一项。")
    if score is not None and score < 0:
        yield Problem("score", "得分不能为负数。")
    if full is not None and full <= 0:
        yield Problem("full_score", "满分应大于零。")
    if score is not None and full is not None and score > full > 0:
        yield Problem("score", "得分超过满分，请核对。")


def _rank_problems(assessment: ThirdPartyAssessment) -> Iterator[Problem]:
    rank, of = assessment.rank, assessment.rank_of
    if rank is not None and rank < 1:
        yield Problem("rank", "排名从 1 开始，请改正。")
    if rank is not None and of is not None and rank > of:
        yield Problem("rank", "排名大于参评单位数，请核对。")


def derive(assessment: ThirdPartyAssessment, _facts: Facts) -> ThirdPartyAssessment:
    """Return *assessment* with the first day by which a warning wants an answer."""
    first = min((w.due for w in assessment.warnings if w.due), default=None)
    return replace(assessment, due_on=first)


def search_text(assessment: ThirdPartyAssessment) -> str:
    """Return what full-text search finds *assessment* by, besides its title."""
    return "\n".join(
        (
            assessment.agency,
            assessment.entrusted_by,
            assessment.report_no,
            assessment.period,
            assessment.grade,
            assessment.findings,
            *(warning.text for warning in assessment.warnings),
            assessment.reply_text,
        )
    )
