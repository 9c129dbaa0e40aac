"""Code lists and parts of a commitment."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.ids import Fen, UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import P0, P2, Grade

KEEP_WORD = "国发〔2016〕76号 五（四）"
BUSINESS_LAW = "优化营商环境条例第三十一条"
FORBIDDEN_GROUND = f"{BUSINESS_LAW}、{KEEP_WORD}"
CREDIT_NOTICE = "发改财金〔2023〕1103号"
MILESTONES = "里程碑"


class CommitmentState(State):
    """Where a commitment stands (domain model §3.4.1)."""

    DRAFT = "DRAFT", "草稿"
    IN_REVIEW = "IN_REVIEW", "待审核"
    TO_SIGN = "TO_SIGN", "待签发"
    SIGNED = "SIGNED", "已签发"
    ACTIVE = "ACTIVE", "履行中"
    CLAIMED = "CLAIMED", "待确认兑现"
    CHANGE_REVIEW = "CHANGE_REVIEW", "变更待审批"
    FULFILLED = "FULFILLED", "已兑现"
    PARTIAL = "PARTIAL", "部分兑现"
    UNFULFILLED = "UNFULFILLED", "未兑现"
    TERMINATED = "TERMINATED", "依法终止"
    ARCHIVED = "ARCHIVED", "已归档"
    VOID = "VOID", "作废"


class CommitmentKind(Code):
    """Sort of commitment (国发〔2016〕76号 二（二）、五（四）（六）)."""

    SERVICE_QUALITY = "SERVICE_QUALITY", "服务质量承诺"
    TIME_LIMIT = "TIME_LIMIT", "期限承诺"
    GUARANTEE = "GUARANTEE", "保障承诺"
    ADMIN_MATTER = "ADMIN_MATTER", "行政事项承诺"
    POLICY = "POLICY", "政策承诺"
    INVESTMENT = "INVESTMENT", "招商引资承诺"
    CONTRACT = "CONTRACT", "合同协议"
    JUDGMENT = "JUDGMENT", "生效判决履行"
    PEOPLE_LIVELIHOOD = "PEOPLE_LIVELIHOOD", "民生实事"
    RECTIFY = "RECTIFY", "整改承诺"
    OTHER = "OTHER", "其他"


class PromiseeType(Code):
    """To whom the word was given."""

    PUBLIC = "PUBLIC", "社会公众"
    ENTERPRISE = "ENTERPRISE", "企业"
    PERSON = "PERSON", "个人"


class Outcome(Code):
    """How a commitment ended."""

    FULFILLED_ON_TIME = "FULFILLED_ON_TIME", "按期兑现"
    FULFILLED_LATE = "FULFILLED_LATE", "逾期兑现"
    PARTIAL = "PARTIAL", "部分兑现"
    UNFULFILLED = "UNFULFILLED", "未兑现"
    LAWFULLY_CHANGED = "LAWFULLY_CHANGED", "依法变更"
    LAWFULLY_TERMINATED = "LAWFULLY_TERMINATED", "依法终止"


class ChangeKind(Code):
    """What a change does to the commitment."""

    CONTENT = "CONTENT", "变更内容"
    DUE = "DUE", "变更期限"
    TERMINATE = "TERMINATE", "终止承诺"


class Ground(Code):
    """Why a commitment may be changed, and why it may not (优化营商环境条例 §31)."""

    NATIONAL_INTEREST = "NATIONAL_INTEREST", "国家利益"
    PUBLIC_INTEREST = "PUBLIC_INTEREST", "公共利益"
    STATUTORY = "STATUTORY", "其他法定事由"
    FORCE_MAJEURE = "FORCE_MAJEURE", "不可抗力"
    BENEFICIARY_AGREED = "BENEFICIARY_AGREED", "承诺对象书面同意"
    FAVOURABLE = "FAVOURABLE", "提前或提高标准"
    TERM_CHANGE = "TERM_CHANGE", "政府换届", FORBIDDEN_GROUND
    LEADER_CHANGE = "LEADER_CHANGE", "责任人更替", FORBIDDEN_GROUND
    REGION_CHANGE = "REGION_CHANGE", "行政区划调整", FORBIDDEN_GROUND
    FUNCTION_CHANGE = "FUNCTION_CHANGE", "机构或职能调整", FORBIDDEN_GROUND


class ProcedureStep(Code):
    """Steps a major decision takes (国发〔2016〕76号 二（二）)."""

    PARTICIPATION = "PARTICIPATION", "公众参与"
    EXPERTS = "EXPERTS", "专家论证"
    RISK = "RISK", "风险评估"
    LEGALITY = "LEGALITY", "合法性审查"
    COMPLIANCE = "COMPLIANCE", "合规性审核"
    COLLECTIVE = "COLLECTIVE", "集体讨论决定"


class Loss(Code):
    """Whether the promisee's loss has been assessed, and with what result."""

    NOT_ASSESSED = "NOT_ASSESSED", "尚未评估"
    NONE = "NONE", "经评估无损失"
    LOSS = "LOSS", "经评估有损失"


class Decision(Code):
    """What became of a proposed change."""

    PENDING = "PENDING", "待审批"
    APPROVED = "APPROVED", "已批准"
    REJECTED = "REJECTED", "未批准"


class Evaluator(Code):
    """Who judges how the word was kept."""

    SELF = "SELF", "自评"
    SUPERIOR = "SUPERIOR", "上级评价"
    PUBLIC = "PUBLIC", "群众评价"
    THIRD_PARTY = "THIRD_PARTY", "第三方评价"


class PaymentRule(Code):
    """When a contract payment is due (保障中小企业款项支付条例 §9)."""

    SME_30 = "SME_30", "交付之日起30日内"
    AGREED_60 = "AGREED_60", "合同约定，最长60日"
    AS_AGREED = "AS_AGREED", "按合同约定（对方非中小企业）"


class JudgmentType(Code):
    """Sort of effective legal document."""

    JUDGMENT = "JUDGMENT", "判决书"
    RULING = "RULING", "裁定书"
    MEDIATION = "MEDIATION", "调解书"
    ASSIST = "ASSIST", "协助执行通知书"
    ARBITRATION = "ARBITRATION", "仲裁裁决书"


class Enforcement(Code):
    """Whether the court enforces the judgment."""

    NONE = "NONE", "未进入执行"
    IN_ENFORCEMENT = "IN_ENFORCEMENT", "执行中"
    LISTED = "LISTED", "被列入失信被执行人"
    CLOSED = "CLOSED", "执行完毕"


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A step on the way, with its own day."""

    text: Annotated[str, Field("节点内容", required=True, limit=200)] = ""
    due_on: Annotated[date | None, Field("计划日期", required=True)] = None
    done_on: Annotated[date | None, Field("完成日期")] = None
    evidence: Annotated[str, Field("佐证", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """What the office owes under a contract."""

    text: Annotated[str, Field("义务内容", required=True, lines=2, limit=500)] = ""
    due_on: Annotated[date | None, Field("履行期限")] = None
    amount: Annotated[Fen | None, Field("金额（元）")] = None
    done_on: Annotated[date | None, Field("履行日期")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """The contract or agreement the commitment stands in."""

    no: Annotated[str, Field("合同编号", required=True, limit=60)] = ""
    counterparty: Annotated[str, Field("合同相对方", required=True, limit=80)] = ""
    uscc: Annotated[str, Field("相对方信用代码", limit=18)] = ""
    sme: Annotated[bool, Field("相对方为中小企业", "付款期限按保障中小企业款项支付条例计算。")] = (
        False
    )
    signed_on: Annotated[date | None, Field("签订日期", required=True)] = None
    amount: Annotated[Fen | None, Field("合同金额（元）")] = None
    obligations: Annotated[
        tuple[Obligation, ...], Field("我方义务", "一项一行。", required=True)
    ] = ()
    pay_due_rule: Annotated[PaymentRule, Field("付款期限")] = PaymentRule.SME_30


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgment:
    """The effective judgment the office has to perform."""

    case_no: Annotated[str, Field("案号", required=True, limit=60)] = ""
    court: Annotated[str, Field("作出机关", required=True, limit=60)] = ""
    type: Annotated[JudgmentType, Field("文书种类")] = JudgmentType.JUDGMENT
    effective_on: Annotated[date | None, Field("生效日期", required=True)] = None
    obligation: Annotated[str, Field("履行义务", required=True, lines=2, limit=1000)] = ""
    perform_due: Annotated[date | None, Field("履行期限", required=True)] = None
    performed_on: Annotated[date | None, Field("实际履行日期")] = None
    enforcement: Annotated[Enforcement, Field("执行情况")] = Enforcement.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What was reported on one day."""

    on: Annotated[date, Field("日期")]
    by: Annotated[UserId, Field("填报人")]
    percent: Annotated[int, Field("进度（%）")] = 0
    actual_value: Annotated[Decimal | None, Field("完成值")] = None
    note: Annotated[str, Field("进展情况", lines=2, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """One judgement of how the word was kept (国发〔2016〕76号 二（二）：客观评价)."""

    by_type: Annotated[Evaluator, Field("评价主体")]
    on: Annotated[date, Field("评价日期")]
    grade: Annotated[Grade, Field("评价等次")]
    by: Annotated[UserId, Field("登记人")]
    score: Annotated[Decimal | None, Field("得分")] = None
    comment: Annotated[str, Field("评价意见", lines=2, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """Whether one step of the lawful procedure was taken."""

    step: Annotated[ProcedureStep | None, Field("程序", required=True)] = None
    done: Annotated[bool, Field("已履行")] = False
    note: Annotated[str, Field("说明", "未履行的写明不适用的理由。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentChange:
    """One proposed change or termination, decided or pending, with the old words frozen."""

    change_kind: Annotated[ChangeKind, Field("变更类型")]
    ground: Annotated[Ground, Field("法定事由", sensitivity=P0)]
    ground_title: Annotated[str, Field("依据文件", sensitivity=P0)] = ""
    ground_doc_no: Annotated[str, Field("文号", sensitivity=P0)] = ""
    ground_clause: Annotated[str, Field("条款", sensitivity=P0)] = ""
    authority: Annotated[str, Field("决定机关", sensitivity=P0)] = ""
    procedure: Annotated[tuple[Procedure, ...], Field("决策程序")] = ()
    version: Annotated[int, Field("原版本")] = 1
    old_content: Annotated[str, Field("原承诺内容", limit=4000)] = ""
    old_measure: Annotated[str, Field("原衡量标准", limit=1000)] = ""
    old_due_on: Annotated[date | None, Field("原完成期限")] = None
    new_content: Annotated[str, Field("新承诺内容", limit=4000, sensitivity=P0)] = ""
    new_measure: Annotated[str, Field("新衡量标准", limit=1000, sensitivity=P0)] = ""
    new_due_on: Annotated[date | None, Field("新完成期限")] = None
    affected_parties: Annotated[str, Field("受影响对象", limit=500, sensitivity=P2)] = ""
    loss: Annotated[Loss, Field("损失评估")] = Loss.NOT_ASSESSED
    loss_note: Annotated[str, Field("损失情况", limit=1000)] = ""
    compensation_required: Annotated[bool, Field("需要补偿")] = False
    compensation_amount: Annotated[Fen | None, Field("补偿金额（元）")] = None
    compensation_due: Annotated[date | None, Field("补偿支付期限")] = None
    compensation_paid_on: Annotated[date | None, Field("补偿支付日期")] = None
    effective_on: Annotated[date | None, Field("生效日期")] = None
    public_notice_doc: Annotated[str, Field("变更公告文号")] = ""
    proposed_by: Annotated[UserId | None, Field("提出人")] = None
    proposed_on: Annotated[date | None, Field("提出日期")] = None
    decision: Annotated[Decision, Field("审批结果")] = Decision.PENDING
    decided_by: Annotated[UserId | None, Field("审批人")] = None
    decided_on: Annotated[date | None, Field("审批日期")] = None
