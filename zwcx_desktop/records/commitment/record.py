"""A public commitment (公开承诺), and what must hold of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.codes import uscc_fault
from zwcx_desktop.records.commitment.parts import (
    CommitmentChange,
    CommitmentKind,
    CommitmentState,
    Contract,
    Evaluation,
    Judgment,
    Milestone,
    Outcome,
    PaymentRule,
    Progress,
    PromiseeType,
)
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.parts import (
    P0,
    P2,
    Basis,
    Explanation,
    PrivacyDecision,
    Publication,
    ReviewCycle,
    months_later,
)
from zwcx_desktop.records.workflow import Facts

_WHAT = "承诺内容"
_WHEN = "期限"
_WHOM = "承诺对象"
_DUTY = "责任"
_OPEN = "公开"
_CONTRACT = "合同信息"
_JUDGMENT = "判决信息"
_RESULT = "兑现情况"
_CHANGE = "变更"
SLOGANS = (
    *("努力", "力争", "尽力", "大力", "积极", "争取", "不断", "进一步", "切实", "全力", "优质"),
    *("最大限度", "尽快", "及时", "良好"),
)
_SLOGAN = re.compile("|".join(SLOGANS))
_MEASURED = re.compile(
    r"[0-9０-９]"
    r"|[一二三四五六七八九十百千万两半]+(?:个|日|天|周|月|年|户|件|次|人|家|名|处|里|小时|分钟|元|项|所|条|场|亩)"
    r"|百分之|是否|全部|全覆盖|[零不](?:收|出现|发生|超过)"
)
OPEN: frozenset[State] = frozenset(
    {
        CommitmentState.DRAFT,
        CommitmentState.IN_REVIEW,
        CommitmentState.TO_SIGN,
        CommitmentState.SIGNED,
        CommitmentState.ACTIVE,
        CommitmentState.CLAIMED,
        CommitmentState.CHANGE_REVIEW,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """What the office publicly promised, by when, and how it kept its word."""

    state: Annotated[CommitmentState, Field("状态", shown=False)] = CommitmentState.DRAFT
    title: Annotated[
        str, Field("承诺标题", required=True, limit=80, sensitivity=P0, group=_WHAT)
    ] = ""
    kind: Annotated[CommitmentKind | None, Field("承诺类型", required=True, group=_WHAT)] = None
    domain: Annotated[
        str, Field("服务领域", "合同协议和生效判决不填。", codes="domain", group=_WHAT)
    ] = ""
    content: Annotated[
        str,
        Field(
            "承诺内容",
            "写清对谁做什么、做到什么结果。",
            required=True,
            sensitivity=P0,
            lines=5,
            limit=4000,
            group=_WHAT,
        ),
    ] = ""
    measure: Annotated[
        str,
        Field(
            "衡量标准",
            "写出数量和单位，或能答“是”“否”的标准，如“3个工作日内办结”。",
            required=True,
            sensitivity=P0,
            lines=2,
            limit=1000,
            group=_WHAT,
        ),
    ] = ""
    target_value: Annotated[Decimal | None, Field("目标值", group=_WHAT)] = None
    unit: Annotated[str, Field("计量单位", "如 户、件、万元。", limit=20, group=_WHAT)] = ""
    basis: Annotated[
        tuple[Basis, ...], Field("法律政策依据", "至少一项。", required=True, group=_WHAT)
    ] = ()
    policy_docs: Annotated[
        tuple[str, ...], Field("关联文件", "涉及的收文文号。", limit=60, group=_WHAT)
    ] = ()
    policies: Annotated[
        tuple[RecordId, ...],
        Field("关联来文", "已在收文办理中登记的文件。", kinds=("policy_document",), group=_WHAT),
    ] = ()
    tasks: Annotated[
        tuple[RecordId, ...],
        Field("关联任务", "这项承诺落实的任务。", kinds=("task",), group=_WHAT),
    ] = ()
    promisee_type: Annotated[PromiseeType, Field("承诺对象", required=True, group=_WHOM)] = (
        PromiseeType.PUBLIC
    )
    promisee_name: Annotated[
        str, Field("对象名称", "对象为企业或个人时填写。", limit=80, sensitivity=P2, group=_WHOM)
    ] = ""
    promisee_uscc: Annotated[
        str, Field("对象信用代码", "对象为企业时填写。", limit=18, group=_WHOM)
    ] = ""
    beneficiary: Annotated[str, Field("受益对象", limit=200, sensitivity=P0, group=_WHOM)] = ""
    area_units: Annotated[
        tuple[str, ...], Field("覆盖村（社区）", "不填为全辖区。", limit=40, group=_WHOM)
    ] = ()
    start_on: Annotated[date | None, Field("起始日期", required=True, group=_WHEN)] = None
    due_on: Annotated[date | None, Field("完成期限", "长期承诺不填。", group=_WHEN)] = None
    is_standing: Annotated[bool, Field("长期承诺", "没有终止日期的服务标准。", group=_WHEN)] = False
    review_cycle: Annotated[
        ReviewCycle | None, Field("复核周期", "长期承诺必填。", group=_WHEN)
    ] = None
    back_entry_reason: Annotated[
        str, Field("补录说明", "期限已过才录入的，写明原因。", limit=200, group=_WHEN)
    ] = ""
    milestones: Annotated[
        tuple[Milestone, ...], Field("里程碑", "分阶段推进的逐项填写。", group=_WHEN)
    ] = ()
    unit_id: Annotated[UnitId | None, Field("责任科室", required=True, group=_DUTY)] = None
    owner_id: Annotated[UserId | None, Field("责任人", required=True, group=_DUTY)] = None
    leader_id: Annotated[UserId | None, Field("分管领导", required=True, group=_DUTY)] = None
    phone: Annotated[
        str, Field("监督电话", "随承诺一并公布。", required=True, limit=30, group=_DUTY)
    ] = ""
    publish_channels: Annotated[
        tuple[str, ...],
        Field("公开渠道", "计划在哪里公布。", required=True, codes="publish_channel", group=_OPEN),
    ] = ()
    contract: Annotated[
        Contract | None, Field("合同信息", "合同协议、招商引资承诺必填。", group=_CONTRACT)
    ] = None
    judgment: Annotated[
        Judgment | None, Field("判决信息", "生效判决履行必填。", group=_JUDGMENT)
    ] = None
    version: Annotated[int, Field("版本", shown=False)] = 1
    original_due_on: Annotated[date | None, Field("原定期限", group=_WHEN, shown=False)] = None
    review_on: Annotated[date | None, Field("下次复核", group=_WHEN, shown=False)] = None
    signed_on: Annotated[date | None, Field("签发日期", group=_OPEN, shown=False)] = None
    disclose_by: Annotated[date | None, Field("公布期限", group=_OPEN, shown=False)] = None
    publications: Annotated[
        tuple[Publication, ...], Field("发布记录", group=_OPEN, shown=False)
    ] = ()
    progress: Annotated[tuple[Progress, ...], Field("进展", group=_RESULT, shown=False)] = ()
    progress_pct: Annotated[int, Field("进度（%）", group=_RESULT, shown=False)] = 0
    actual_value: Annotated[Decimal | None, Field("完成值", group=_RESULT, shown=False)] = None
    fulfilled_on: Annotated[date | None, Field("兑现日期", group=_RESULT, shown=False)] = None
    result: Annotated[
        str, Field("兑现说明", group=_RESULT, limit=2000, sensitivity=P0, shown=False)
    ] = ""
    statement: Annotated[str, Field("书面证明", group=_RESULT, limit=500, shown=False)] = ""
    outcome: Annotated[Outcome | None, Field("兑现结果", group=_RESULT, shown=False)] = None
    closed_on: Annotated[date | None, Field("办结日期", group=_RESULT, shown=False)] = None
    explanation: Annotated[Explanation | None, Field("书面说明", group=_RESULT, shown=False)] = None
    rectification_due: Annotated[date | None, Field("整改期限", group=_RESULT, shown=False)] = None
    clue_on: Annotated[date | None, Field("提出失信线索日期", group=_RESULT, shown=False)] = None
    evaluations: Annotated[tuple[Evaluation, ...], Field("评价", group=_RESULT, shown=False)] = ()
    changes: Annotated[tuple[CommitmentChange, ...], Field("变更", group=_CHANGE, shown=False)] = ()
    privacy_decisions: Annotated[
        tuple[PrivacyDecision, ...], Field("个人信息处理", group=_OPEN, shown=False)
    ] = ()
    correction_notice: Annotated[str, Field("更正公告", group=_OPEN, shown=False)] = ""


def check(commitment: Commitment, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *commitment* beyond empty and overlong fields."""
    yield from _measure_problems(commitment)
    yield from _date_problems(commitment, today)
    yield from _promisee_problems(commitment)
    yield from _kind_problems(commitment)


def _measure_problems(commitment: Commitment) -> Iterator[Problem]:
    measure = commitment.measure.strip()
    slogan = _SLOGAN.search(measure)
    if measure and not _MEASURED.search(_SLOGAN.sub("", measure)):
        said = f"“{slogan.group()}”无法衡量，" if slogan else ""
        text = f"{said}请写出数量和单位，或能答“是”“否”的标准。"
        yield Problem("measure", text, Severity.ERROR if slogan else Severity.WARNING)
    if commitment.target_value is not None and not commitment.unit.strip():
        yield Problem("unit", "填写了目标值，请同时填写计量单位。")


def _date_problems(commitment: Commitment, today: date) -> Iterator[Problem]:
    start, due = commitment.start_on, commitment.due_on
    if commitment.is_standing:
        yield from _standing_problems(commitment)
    elif due is None:
        yield Problem("due_on", "请填写“完成期限”；没有终止日期的服务标准请勾选“长期承诺”。")
    else:
        yield from _late_problems(commitment, due, today)
    if start and due and due < start:
        yield Problem("due_on", "完成期限早于起始日期，请改正。")
    for place, milestone in enumerate(commitment.milestones, start=1):
        if due and milestone.due_on and milestone.due_on > due:
            yield Problem("milestones", f"里程碑第 {place} 项晚于完成期限，请改正。")


def _standing_problems(commitment: Commitment) -> Iterator[Problem]:
    if commitment.review_cycle is None:
        yield Problem("review_cycle", "长期承诺请选择复核周期。")
    if commitment.due_on is not None:
        yield Problem("due_on", "长期承诺没有完成期限，请清空，或取消“长期承诺”。")


def _late_problems(commitment: Commitment, due: date, today: date) -> Iterator[Problem]:
    if due >= today:
        return
    if commitment.state is not CommitmentState.DRAFT:
        if commitment.state in OPEN:
            yield Problem("due_on", f"已逾期 {(today - due).days} 天。", Severity.WARNING)
    elif not commitment.back_entry_reason.strip():
        yield Problem("due_on", "完成期限早于今天；如属补录，请填写“补录说明”。")


def _promisee_problems(commitment: Commitment) -> Iterator[Problem]:
    if commitment.promisee_type is PromiseeType.PUBLIC:
        return
    if not commitment.promisee_name.strip():
        yield Problem("promisee_name", "承诺对象为企业或个人的，请填写对象名称。")
    if commitment.promisee_type is PromiseeType.ENTERPRISE:
        if not commitment.promisee_uscc:
            yield Problem("promisee_uscc", "承诺对象为企业的，请填写统一社会信用代码。")
        elif fault := uscc_fault(commitment.promisee_uscc):
            yield Problem("promisee_uscc", f"统一社会信用代码{fault}。")


def _kind_problems(commitment: Commitment) -> Iterator[Problem]:
    kind = commitment.kind
    if kind is None:
        return
    bare = kind in (CommitmentKind.CONTRACT, CommitmentKind.JUDGMENT)
    if bare and commitment.domain:
        yield Problem("domain", f"{kind.label}不分服务领域，请清空。")
    if not bare and not commitment.domain:
        text = "请选择“服务领域”；城市没有规定领域的可以不填。"
        yield Problem("domain", text, Severity.WARNING)
    needs_contract = kind in (CommitmentKind.CONTRACT, CommitmentKind.INVESTMENT)
    if needs_contract and commitment.contract is None:
        yield Problem("contract", f"{kind.label}请填写合同信息。")
    if kind is CommitmentKind.JUDGMENT and commitment.judgment is None:
        yield Problem("judgment", "生效判决履行请填写判决信息。")
    if commitment.contract is not None:
        yield from _contract_problems(commitment.contract)
    if commitment.judgment is not None:
        yield from _judgment_problems(commitment.judgment)


def _contract_problems(contract: Contract) -> Iterator[Problem]:
    if contract.uscc and (fault := uscc_fault(contract.uscc)):
        yield Problem("contract", f"相对方信用代码{fault}。")
    if contract.sme and contract.pay_due_rule is PaymentRule.AS_AGREED:
        text = "相对方为中小企业的，付款期限最长60日（依据：保障中小企业款项支付条例第九条）。"
        yield Problem("contract", text)
    amounts = [contract.amount, *(o.amount for o in contract.obligations)]
    if any(amount is not None and amount < 0 for amount in amounts):
        yield Problem("contract", "金额不能为负数，请改正。")


def _judgment_problems(judgment: Judgment) -> Iterator[Problem]:
    effective, due = judgment.effective_on, judgment.perform_due
    if effective and due and due < effective:
        yield Problem("judgment", "履行期限早于生效日期，请改正。")


def due(commitment: Commitment) -> date | None:
    """Return the day the office has to act by in the commitment's present state."""
    if commitment.state is CommitmentState.SIGNED:
        return commitment.disclose_by
    open_milestones = (m.due_on for m in commitment.milestones if m.due_on and not m.done_on)
    days = [d for d in (commitment.due_on, commitment.review_on, *open_milestones) if d]
    return min(days, default=None)


def derive(commitment: Commitment, facts: Facts) -> Commitment:
    """Return *commitment* with the days that follow from others.

    DISC-20 runs from the signing (政府信息公开条例 §26).
    """
    signed = commitment.signed_on
    original = commitment.original_due_on if signed else commitment.due_on
    return replace(
        commitment,
        original_due_on=original,
        disclose_by=facts.deadline("DISC-20", signed) if signed else None,
        review_on=_next_review(commitment),
    )


def _next_review(commitment: Commitment) -> date | None:
    if not (commitment.is_standing and commitment.review_cycle and commitment.start_on):
        return None
    last = max((e.on for e in commitment.evaluations), default=commitment.start_on)
    return months_later(last, commitment.review_cycle.months)


_BUSINESS = (CommitmentKind.POLICY, CommitmentKind.INVESTMENT, CommitmentKind.CONTRACT)


def flow(commitment: Commitment) -> str:
    """Return "investment" for promises to investors, which cities track apart (§1.8)."""
    return "investment" if commitment.kind in _BUSINESS else ""


def search_text(commitment: Commitment) -> str:
    """Return what full-text search finds *commitment* by, besides its title."""
    contract, judgment = commitment.contract, commitment.judgment
    return "\n".join(
        (
            commitment.content,
            commitment.measure,
            commitment.beneficiary,
            *commitment.area_units,
            *(basis.doc for basis in commitment.basis),
            *(milestone.text for milestone in commitment.milestones),
            *((contract.no, contract.counterparty) if contract else ()),
            *((judgment.case_no, judgment.court) if judgment else ()),
            commitment.result,
        )
    )
