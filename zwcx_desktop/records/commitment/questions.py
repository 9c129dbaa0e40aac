"""What the acts of a commitment ask for."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from zwcx_desktop.records.commitment.parts import (
    ChangeKind,
    Evaluator,
    Ground,
    Loss,
    Outcome,
    Procedure,
)
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Field
from zwcx_desktop.records.parts import P0, P2, Explanation, Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportProgress:
    """Asks how far the commitment has come."""

    percent: Annotated[int, Field("进度（%）", "0 到 100。", required=True)] = 0
    actual_value: Annotated[Decimal | None, Field("完成值", "按衡量标准的单位填写。")] = None
    note: Annotated[str, Field("进展情况", required=True, lines=3, limit=1000)] = ""
    milestone: Annotated[
        int | None, Field("完成的里程碑", "填写里程碑中的第几项；没有的不填。")
    ] = None
    done_on: Annotated[date | None, Field("里程碑完成日期", "不填按今天。")] = None
    evidence: Annotated[str, Field("里程碑佐证", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordObligation:
    """Asks which duty of the contract was done, and when."""

    place: Annotated[int, Field("第几项义务", "合同信息中的序号，从 1 数起。", required=True)] = 1
    done_on: Annotated[date | None, Field("履行日期", required=True)] = None
    opinion: Annotated[
        str, Field("履行情况", "付款的写明凭证号。", required=True, lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordJudgment:
    """Asks when the judgment was performed."""

    performed_on: Annotated[date | None, Field("实际履行日期", required=True)] = None
    opinion: Annotated[str, Field("履行情况", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFulfilment:
    """Asks what was fulfilled, when, and what proves it."""

    fulfilled_on: Annotated[date | None, Field("兑现日期", required=True)] = None
    actual_value: Annotated[Decimal | None, Field("完成值")] = None
    result: Annotated[
        str, Field("兑现情况", "对照衡量标准逐项说明。", required=True, lines=4, limit=2000)
    ] = ""
    statement: Annotated[
        str,
        Field("书面证明", "没有上传证明材料的，写明由谁签字证明。", lines=2, limit=500),
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeChange:
    """Asks for everything a lawful change of one's word needs (优化营商环境条例 §31)."""

    change_kind: Annotated[ChangeKind | None, Field("变更类型", required=True, group="变更")] = None
    ground: Annotated[
        Ground | None,
        Field(
            "法定事由",
            "不得以换届、责任人更替、区划或机构职能调整为由；“上级要求”须附其文件。",
            required=True,
            group="变更",
        ),
    ] = None
    ground_title: Annotated[str, Field("依据文件", required=True, limit=120, group="变更")] = ""
    ground_doc_no: Annotated[str, Field("文号", required=True, limit=60, group="变更")] = ""
    ground_clause: Annotated[str, Field("条款", required=True, limit=60, group="变更")] = ""
    authority: Annotated[
        str, Field("决定机关", "依法有权决定变更的机关。", required=True, limit=60, group="变更")
    ] = ""
    procedure: Annotated[
        tuple[Procedure, ...],
        Field("决策程序", "六项逐项填写；不适用的写明理由。", required=True, group="变更"),
    ] = ()
    new_content: Annotated[
        str, Field("新承诺内容", lines=4, limit=4000, sensitivity=P0, group="新的承诺")
    ] = ""
    new_measure: Annotated[
        str, Field("新衡量标准", lines=2, limit=1000, sensitivity=P0, group="新的承诺")
    ] = ""
    new_due_on: Annotated[date | None, Field("新完成期限", group="新的承诺")] = None
    affected_parties: Annotated[
        str,
        Field(
            "受影响对象", "没有的写“无”。", required=True, limit=500, sensitivity=P2, group="补偿"
        ),
    ] = ""
    loss: Annotated[Loss, Field("损失评估", "对象为企业的必须评估。", group="补偿")] = (
        Loss.NOT_ASSESSED
    )
    loss_note: Annotated[str, Field("损失情况", lines=2, limit=1000, group="补偿")] = ""
    compensation_required: Annotated[bool, Field("需要补偿", group="补偿")] = False
    compensation_amount: Annotated[Fen | None, Field("补偿金额（元）", group="补偿")] = None
    compensation_due: Annotated[date | None, Field("补偿支付期限", group="补偿")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveChange:
    """Asks the leader's decision on a change."""

    opinion: Annotated[str, Field("审批意见", required=True, lines=2, limit=500)] = ""
    effective_on: Annotated[date | None, Field("生效日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseUnfulfilled:
    """Asks for the written explanation of a broken word."""

    outcome: Annotated[Outcome | None, Field("结果", "未兑现或部分兑现。", required=True)] = None
    explanation: Annotated[
        Explanation | None, Field("书面说明", "报上级机关，由主要负责人签字。", required=True)
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeClue:
    """Asks what of a contract or judgment was not performed."""

    reason: Annotated[
        str,
        Field("未履行情况", "线索由上级或主管部门核实。", required=True, lines=3, limit=2000),
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluate:
    """Asks for one evaluation."""

    by_type: Annotated[Evaluator | None, Field("评价主体", required=True)] = None
    on: Annotated[date | None, Field("评价日期", required=True)] = None
    grade: Annotated[Grade | None, Field("评价等次", required=True)] = None
    score: Annotated[Decimal | None, Field("得分", "0 到 100，没有打分的不填。")] = None
    comment: Annotated[str, Field("评价意见", lines=2, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCompensation:
    """Asks when a compensation was paid."""

    paid_on: Annotated[date | None, Field("支付日期", required=True)] = None
    opinion: Annotated[str, Field("支付凭证", "凭证号或附件名。", required=True, limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChangeNotice:
    """Asks where the change notice was published."""

    doc_no: Annotated[str, Field("变更公告文号", required=True, limit=60)] = ""
    published_on: Annotated[date | None, Field("公布日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidMisentry:
    """Asks why a signed commitment was a mistaken entry."""

    reason: Annotated[str, Field("作废原因", required=True, lines=2, limit=500)] = ""
    correction_notice: Annotated[
        str, Field("更正公告", "已公布的，写明更正公告的文号和日期。", limit=200)
    ] = ""
