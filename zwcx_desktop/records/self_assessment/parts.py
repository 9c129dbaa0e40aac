"""States, parts and questions of the self-assessment."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, State

ASSESSMENT = "国发〔2016〕76号 三（一）：政务诚信考核评价"
GRASSROOTS = "国发〔2016〕76号 五（六）：守信践诺情况纳入街道和乡镇绩效考核体系"


class AssessmentState(State):
    """Where a self-assessment stands."""

    DRAFT = "DRAFT", "草稿"
    IN_REVIEW = "IN_REVIEW", "待审核"
    TO_SIGN = "TO_SIGN", "待签发"
    SIGNED = "SIGNED", "已签发"
    SUBMITTED = "SUBMITTED", "已报送"
    RESULT = "RESULT", "已出结果"
    ARCHIVED = "ARCHIVED", "已归档"
    VOID = "VOID", "作废"


class ResultGrade(Code):
    """What the superior concluded."""

    EXCELLENT = "EXCELLENT", "优秀"
    GOOD = "GOOD", "良好"
    PASSED = "PASSED", "合格"
    FAILED = "FAILED", "不合格"
    SCORE_ONLY = "SCORE_ONLY", "只评分不评等次"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentItem:
    """One indicator of the scheme, and the office's own score for it."""

    code: Annotated[str, Field("指标编号", required=True, limit=20)] = ""
    group: Annotated[str, Field("一级指标", limit=40)] = ""
    name: Annotated[str, Field("指标名称", required=True, limit=100)] = ""
    weight: Annotated[Decimal | None, Field("权重（分）", required=True)] = None
    rule: Annotated[str, Field("计分办法", lines=2, limit=500)] = ""
    indicator: Annotated[
        str, Field("统计代码", "取自统计指标的填 S01 至 S40，其他的不填。", limit=3)
    ] = ""
    value: Annotated[str, Field("实际值", "如“66.67%（2/3）”。", limit=100)] = ""
    self_score: Annotated[
        Decimal | None, Field("自评得分", "没有数据的不填，按缺项上报，不计总分。")
    ] = None
    evidence: Annotated[
        str, Field("佐证", "文件名、文号或附件名；评了分的必填。", lines=2, limit=500)
    ] = ""
    absent: Annotated[
        str, Field("缺项说明", "没有评分的写明原因，如“本期没有应办事项”。", limit=200)
    ] = ""
    superior_score: Annotated[Decimal | None, Field("上级评分", shown=False)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuperiorScore:
    """What the superior gave for one indicator."""

    code: Annotated[str, Field("指标编号", required=True, limit=20)] = ""
    score: Annotated[Decimal | None, Field("上级评分", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitUp:
    """Asks when and to whom the signed paper went."""

    submitted_on: Annotated[date | None, Field("报送日期", required=True)] = None
    submitted_to: Annotated[str, Field("报送单位", required=True, limit=60)] = ""
    submission_doc: Annotated[str, Field("报送文号", "没有文号的不填。", limit=60)] = ""
    opinion: Annotated[str, Field("报送方式", "如“系统报送，纸质件专人送达”。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordResult:
    """Asks what the superior decided."""

    decided_on: Annotated[date | None, Field("评定日期", required=True)] = None
    result_doc: Annotated[str, Field("结果文件", "名称或文号。", required=True, limit=120)] = ""
    grade: Annotated[ResultGrade | None, Field("等次", required=True)] = None
    scores: Annotated[tuple[SuperiorScore, ...], Field("逐项评分", "上级只给总分的不填。")] = ()
    superior_total: Annotated[
        Decimal | None, Field("上级总分", "逐项评分齐全的不填，由系统相加。")
    ] = None
    rank: Annotated[str, Field("名次", "如“第3名（共18个）”。", limit=40)] = ""
    opinion: Annotated[str, Field("评语", lines=3, limit=500)] = ""
