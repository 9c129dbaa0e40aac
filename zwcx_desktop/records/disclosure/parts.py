"""Code lists and parts of a disclosure."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from zwcx_desktop.records.ids import Fen, UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.openness import OPEN_LAW
from zwcx_desktop.records.parts import P0, Publication

REVIEW_LAW = f"{OPEN_LAW}第十七条：先审查、后公开"
DISCLOSE_LAW = f"{OPEN_LAW}第二十六条：自形成或者变更之日起20个工作日内"
REASSESS_LAW = f"{OPEN_LAW}第十八条：定期评估审查"
SECRECY_LAW = "保守国家秘密法实施条例第四十二条：逐项进行保密审查"


class DisclosureState(State):
    """Where a disclosure stands (domain model §3.4.2)."""

    DRAFT = "DRAFT", "草稿"
    CONTENT_REVIEW = "CONTENT_REVIEW", "待内容审核"
    SECRECY_REVIEW = "SECRECY_REVIEW", "待保密审查"
    ESCALATED = "ESCALATED", "报请确定"
    TO_SIGN = "TO_SIGN", "待签发"
    REFUSAL_TO_SIGN = "REFUSAL_TO_SIGN", "不予公开待签发"
    APPROVED = "APPROVED", "已批准待发布"
    PUBLISHED = "PUBLISHED", "已公开"
    NOTICE_CLOSED = "NOTICE_CLOSED", "公示期满"
    NOT_DISCLOSED = "NOT_DISCLOSED", "不予公开"
    WITHDRAWN = "WITHDRAWN", "已撤回"
    REMOVED = "REMOVED", "已撤下"
    VOID = "VOID", "作废"


class DisclosureKind(Code):
    """Sort of matter made public."""

    GOV_AFFAIRS = "GOV_AFFAIRS", "政务公开"
    FINANCE = "FINANCE", "财务公开"
    POLICY = "POLICY", "政策公开"
    SERVICE_COMMITMENT = "SERVICE_COMMITMENT", "服务承诺公开"
    PERSONNEL_NOTICE = "PERSONNEL_NOTICE", "人员公示"
    PROJECT = "PROJECT", "项目公开"
    SUBSIDY = "SUBSIDY", "惠民补贴"
    VILLAGE_AFFAIRS = "VILLAGE_AFFAIRS", "村（居）务公开"
    PROCUREMENT = "PROCUREMENT", "采购公开"
    SOLICIT = "SOLICIT", "征求意见"
    CLARIFY = "CLARIFY", "澄清"
    ANNUAL = "ANNUAL", "年度报告"


class Stage(Code):
    """Which stage of government work the matter shows (国发〔2016〕76号 二（二）)."""

    DECISION = "DECISION", "决策"
    EXECUTION = "EXECUTION", "执行"
    MANAGEMENT = "MANAGEMENT", "管理"
    SERVICE = "SERVICE", "服务"
    RESULT = "RESULT", "结果"


class Origin(Code):
    """Who made the information: who made it discloses it (政府信息公开条例 §10)."""

    SELF = "SELF", "本机关制作"
    OBTAINED = "OBTAINED", "从公民、法人获取"
    OTHER_AGENCY = "OTHER_AGENCY", "从其他机关获取"
    JOINT = "JOINT", "与其他机关共同制作"


class DayUnit(Code):
    """What a notice period counts."""

    WORKING_DAY = "WORKING_DAY", "工作日"
    NATURAL_DAY = "NATURAL_DAY", "自然日"


class ReviewStep(Code):
    """The three steps before anything is made public, in order."""

    CONTENT = "CONTENT", "内容审核"
    SECRECY = "SECRECY", "保密审查"
    SIGN = "SIGN", "签发"


class ReviewResult(Code):
    """What a review step found."""

    PASS = "PASS", "同意公开"
    RETURN = "RETURN", "退回修改"
    REDACT = "REDACT", "处理后再审"
    REFUSE = "REFUSE", "不予公开"
    UNSURE = "UNSURE", "报请确定"


class SecrecyPoint(Code):
    """What the secrecy reviewer looks at, one by one (保守国家秘密法实施条例 §42)."""

    STATE_SECRET = "STATE_SECRET", "不含国家秘密"
    WORK_SECRET = "WORK_SECRET", "不含工作秘密"
    TRADE_SECRET = "TRADE_SECRET", "不含商业秘密"
    PRIVACY = "PRIVACY", "不含个人隐私"
    SAFETY = "SAFETY", "不危及国家安全、公共安全、经济安全、社会稳定"
    AGGREGATION = "AGGREGATION", "汇总后不产生涉密信息"


class WithdrawalReason(Code):
    """Why something public is taken back at once."""

    PRIVACY = "PRIVACY", "含个人信息"
    SECRET = "SECRET", "涉嫌泄密"
    ERROR = "ERROR", "内容有误"
    SUPERSEDED = "SUPERSEDED", "已被替代"
    ORDERED = "ORDERED", "上级或有关机关要求"


class Validity(Code):
    """Whether what was made public still holds."""

    VALID = "VALID", "有效"
    LAPSED = "LAPSED", "失效"
    REPEALED = "REPEALED", "废止"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogItem:
    """The entry of the disclosure catalogue: columns of 基层政务公开标准目录."""

    catalog_id: Annotated[str, Field("目录序号", limit=40)] = ""
    first_level: Annotated[str, Field("一级事项", required=True, limit=80)] = ""
    second_level: Annotated[str, Field("二级事项", limit=80)] = ""
    elements: Annotated[str, Field("公开内容（要素）", lines=2, limit=500)] = ""
    basis: Annotated[str, Field("公开依据", lines=2, limit=500)] = ""
    time_limit: Annotated[str, Field("公开时限", limit=80)] = ""
    subject: Annotated[str, Field("公开主体", limit=60)] = ""
    channels: Annotated[str, Field("公开渠道和载体", limit=200)] = ""
    audience: Annotated[str, Field("公开对象", limit=80)] = ""
    mode: Annotated[str, Field("公开方式", limit=40)] = ""
    level: Annotated[str, Field("公开层级", limit=40)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinanceItem:
    """One row of a finance notice (D08)."""

    budget_year: Annotated[int | None, Field("预算年度", required=True)] = None
    item: Annotated[str, Field("项目名称", required=True, limit=120, sensitivity=P0)] = ""
    source: Annotated[
        str, Field("资金来源", "如“县级专项资金”。", required=True, limit=80, sensitivity=P0)
    ] = ""
    budget: Annotated[Fen | None, Field("预算金额（元）")] = None
    amount: Annotated[Fen | None, Field("实际支出（元）", required=True)] = None
    payee_masked: Annotated[
        str, Field("收款方（脱敏）", "个人写作“张*”。", limit=80, sensitivity=P0)
    ] = ""
    period: Annotated[str, Field("时间", "如“2026年第三季度”。", required=True, limit=40)] = ""
    owner: Annotated[str, Field("责任人", limit=40)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One step of the written review (政府信息公开条例 §17)."""

    step: Annotated[ReviewStep, Field("环节")]
    result: Annotated[ReviewResult, Field("结论")]
    by: Annotated[UserId, Field("审查人")]
    at: Annotated[datetime, Field("时间")]
    version: Annotated[int, Field("版本")] = 1
    opinion: Annotated[str, Field("意见", limit=500)] = ""
    basis: Annotated[str, Field("依据", limit=500)] = ""
    points: Annotated[tuple[SecrecyPoint, ...], Field("逐项审查")] = ()
    combined: Annotated[bool, Field("合并办理")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedVersion:
    """What was public before a newer version took its place."""

    version: Annotated[int, Field("版本")]
    title: Annotated[str, Field("标题")]
    summary: Annotated[str, Field("内容概述", limit=1000)]
    body_hash: Annotated[str, Field("正文校验值")]
    formed_on: Annotated[date | None, Field("形成日期")] = None
    published_on: Annotated[date | None, Field("首次公开日期")] = None
    publications: Annotated[tuple[Publication, ...], Field("发布记录")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """An emergency withdrawal and what followed."""

    reason: Annotated[WithdrawalReason, Field("撤回原因")]
    note: Annotated[str, Field("情况说明", "不得再写出个人信息。", limit=500)]
    by: Annotated[UserId, Field("撤回人")]
    at: Annotated[datetime, Field("撤回时间")]
    found_by: Annotated[str, Field("发现人或来源", limit=60)] = ""
    version: Annotated[int, Field("版本")] = 1
    remedial: Annotated[str, Field("补救措施", limit=500)] = ""
    notify_pi_subject: Annotated[bool, Field("须告知个人信息主体")] = False
    incident_due: Annotated[bool, Field("须填个人信息事件表")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeResult:
    """How a notice period ended."""

    closed_on: Annotated[date, Field("期满登记日期")]
    objections: Annotated[int, Field("异议件数")] = 0
    handling: Annotated[str, Field("异议办理情况", limit=1000)] = ""
