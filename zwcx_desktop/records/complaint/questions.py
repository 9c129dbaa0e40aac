"""What the acts of a complaint ask for."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from zwcx_desktop.records.complaint.entries import NO_NAMES, Delivery
from zwcx_desktop.records.complaint.parts import (
    ContactMode,
    LinkKind,
    Outcome,
    RejectReason,
    ReplyMode,
    ReviewLevel,
    ReviewResult,
    RuleSet,
    Verified,
)
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Field
from zwcx_desktop.records.parts import Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """Asks under which deadlines the complaint runs."""

    rule_set: Annotated[RuleSet | None, Field("时限组", "不选的按来源渠道和诉求类型确定。")] = None
    custom_due_on: Annotated[date | None, Field("来件要求的期限", "“按来件要求”的必填。")] = None
    opinion: Annotated[str, Field("受理意见", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Asks which complaint this one is handled with."""

    primary: Annotated[RecordId | None, Field("主单", required=True, kinds=("complaint",))] = None
    kind: Annotated[LinkKind | None, Field("关系", required=True)] = None
    reason: Annotated[
        str, Field("并单依据", f"写明哪些内容相同。{NO_NAMES}", required=True, lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeIn:
    """Tells a primary complaint what is handled with it, and by when that is due."""

    other: Annotated[RecordId | None, Field("并入件", required=True, kinds=("complaint",))] = None
    due_on: Annotated[date | None, Field("并入件到期日")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetGo:
    """Tells a primary complaint what is no longer handled with it."""

    other: Annotated[RecordId | None, Field("并入件", required=True, kinds=("complaint",))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnOrder:
    """Asks why the work order is not the office's duty."""

    reason: Annotated[str, Field("不属职责的理由", required=True, lines=3, limit=500)] = ""
    duty_basis: Annotated[
        str, Field("履职清单条目", "写明职责清单或法规条款。", required=True, limit=200)
    ] = ""
    organ: Annotated[str, Field("建议承办单位", required=True, limit=80)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """Asks to whom the complaint goes."""

    organ: Annotated[str, Field("受送机关", "不得是被反映的单位。", required=True, limit=80)] = ""
    reason: Annotated[str, Field("转送理由", NO_NAMES, required=True, lines=2, limit=500)] = ""
    doc_no: Annotated[str, Field("转送函文号", limit=60)] = ""
    told_on: Annotated[date | None, Field("告知反映人日期", "能联系上的，告知转送去向。")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyRoute:
    """Asks which emergency service was called."""

    service: Annotated[
        str, Field("转办电话", "110、119、120 或 122。", required=True, limit=10)
    ] = ""
    called_at: Annotated[datetime | None, Field("转办时间", required=True)] = None
    reason: Annotated[str, Field("情况", NO_NAMES, required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectComplaint:
    """Asks why the complaint is not accepted, and where it belongs."""

    code: Annotated[RejectReason | None, Field("不受理原因", required=True)] = None
    lawful_route: Annotated[
        str,
        Field("法定途径", "写明向哪个机关、通过什么途径提出。", required=True, lines=2, limit=300),
    ] = ""
    reason: Annotated[str, Field("具体理由", NO_NAMES, required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDiscipline:
    """Asks when the sealed matter was handed over; nothing else of it stays here."""

    handed_on: Annotated[date | None, Field("移交日期", required=True)] = None
    exported: Annotated[
        bool,
        Field(
            "密封件和提取码已分别移交",
            "移送后本机只保留编号和日期，内容不能恢复。",
            required=True,
        ),
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    """Asks who handles the complaint."""

    handler_id: Annotated[UserId | None, Field("承办人", required=True)] = None
    handler_unit: Annotated[UnitId | None, Field("承办科室", required=True)] = None
    co_units: Annotated[tuple[UnitId, ...], Field("协办科室")] = ()
    clue: Annotated[
        str,
        Field(
            "交办线索",
            f"保密件、举报件的承办人只能看到这里写的内容。{NO_NAMES}",
            lines=3,
            limit=2000,
        ),
    ] = ""
    requirement: Annotated[str, Field("办理要求", NO_NAMES, required=True, lines=2, limit=500)] = ""
    no_conflict: Annotated[
        bool, Field("承办人与被反映人无近亲属或利害关系", "须向承办人核实后勾选。")
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordNotice:
    """Asks when the complainant was told in writing."""

    notified_on: Annotated[date | None, Field("告知日期", required=True)] = None
    opinion: Annotated[str, Field("告知方式", "如“书面，挂号邮寄”。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordContact:
    """Asks how the complainant was contacted."""

    mode: Annotated[ContactMode | None, Field("联系方式", required=True)] = None
    note: Annotated[str, Field("联系情况", NO_NAMES, required=True, lines=3, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskExtension:
    """Asks for more time."""

    new_due_on: Annotated[date | None, Field("申请延至", required=True)] = None
    reason: Annotated[
        str, Field("延期理由", "写明情况复杂的具体原因。", required=True, lines=3, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReply:
    """Asks for findings and the answer."""

    findings: Annotated[
        str,
        Field("调查核实", "查明的事实和理由，逐项写。", required=True, lines=6, limit=8000),
    ] = ""
    verified: Annotated[Verified | None, Field("是否属实", required=True)] = None
    outcome: Annotated[Outcome | None, Field("处理结果", required=True)] = None
    reply_text: Annotated[
        str, Field("处理意见", "逐项答复诉求。", required=True, lines=6, limit=8000)
    ] = ""
    reply_basis: Annotated[
        str, Field("处理依据", "法律法规的名称和条款；信访事项必填。", lines=2, limit=500)
    ] = ""
    planned_on: Annotated[date | None, Field("计划完成日期", "列入计划的必填。")] = None
    dishonesty_clue: Annotated[bool, Field("发现政务失信线索")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverMerged:
    """Asks how and when the answer reached the complainant."""

    reply_mode: Annotated[
        ReplyMode | None, Field("答复方式", "匿名件选“不适用”或“公告答复”。", required=True)
    ] = None
    replied_on: Annotated[date | None, Field("答复日期", required=True)] = None
    reply_doc: Annotated[str, Field("答复文号", "书面答复的必填。", limit=60)] = ""
    delivery: Annotated[Delivery | None, Field("送达", "书面答复的必填。")] = None
    opinion: Annotated[
        str,
        Field("答复情况", f"无法答复的写明原因，公告的写明位置。{NO_NAMES}", lines=2, limit=500),
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver(DeliverMerged):
    """Asks besides whether that answers what was merged into the complaint, too."""

    also_merged: Annotated[
        bool,
        Field("并入件一并答复", "有来件并入本件、按同样方式同日答复的勾选；其余逐件登记。"),
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack:
    """Asks what the complainant said afterwards."""

    mode: Annotated[ContactMode | None, Field("回访方式", required=True)] = None
    reached: Annotated[bool, Field("已联系上")] = True
    solved: Annotated[bool, Field("诉求已解决")] = False
    satisfaction: Annotated[Grade | None, Field("满意度", "联系上的必填。")] = None
    opinion: Annotated[str, Field("意见", NO_NAMES, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen:
    """Asks why the complaint is handled once more."""

    reason: Annotated[
        str, Field("重办理由", "写明诉求为什么合理。", required=True, lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseComplaint:
    """Asks whether the complainant knows of the review."""

    review_told: Annotated[bool, Field("已告知复查途径和30日期限", "信访事项必须告知。")] = False
    opinion: Annotated[str, Field("办结意见", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestReview:
    """Asks what review the complainant requested."""

    level: Annotated[ReviewLevel | None, Field("级别", required=True)] = None
    requested_on: Annotated[date | None, Field("申请日期", required=True)] = None
    organ: Annotated[str, Field("复查复核机关", required=True, limit=80)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDecided:
    """Asks what the organ above decided."""

    result: Annotated[ReviewResult | None, Field("决定", required=True)] = None
    decided_on: Annotated[date | None, Field("决定日期", required=True)] = None
    doc_no: Annotated[str, Field("决定文号", required=True, limit=60)] = ""
    new_due_on: Annotated[date | None, Field("重新办理期限", "变更或责令重新处理的必填。")] = None
    opinion: Annotated[str, Field("决定要点", NO_NAMES, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack:
    """Asks how the complainant withdrew."""

    reason: Annotated[
        str,
        Field("撤回记录", f"写明何时以何种方式撤回。{NO_NAMES}", required=True, lines=2, limit=500),
    ] = ""
    public_interest_continues: Annotated[
        bool, Field("涉及公共利益，继续核查", "撤回不影响对公共利益线索的核查。")
    ] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportUrgent:
    """Asks how the superior was told at once."""

    organ: Annotated[str, Field("报告对象", required=True, limit=80)] = ""
    phoned_at: Annotated[datetime | None, Field("电话报告时间", required=True)] = None
    note: Annotated[str, Field("情况", NO_NAMES, required=True, lines=3, limit=1000)] = ""
