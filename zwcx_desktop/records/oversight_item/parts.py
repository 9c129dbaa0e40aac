"""Code lists and parts of what people's congress, courts and others put to the office."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Code, Field, State

DEPUTIES_LAW = "代表法第五十一条"
GENERAL_RULE = "国发〔2016〕76号三（二）：办理和落实建议、提案"
APPEARANCE_RULE = "行政机关负责人出庭应诉工作规定"


class ItemState(State):
    """Where an item stands."""

    REGISTERED = "REGISTERED", "已登记"
    ASSIGNED = "ASSIGNED", "办理中"
    REPLY_DRAFT = "REPLY_DRAFT", "答复待签发"
    REPLY_SIGNED = "REPLY_SIGNED", "答复已签发"
    REPLIED = "REPLIED", "已答复"
    JUDGED = "JUDGED", "已反馈"
    HEARD = "HEARD", "已开庭"
    CLOSED = "CLOSED", "办结"
    HANDED_BACK = "HANDED_BACK", "退回改办"
    VOID = "VOID", "作废"


class ItemKind(Code):
    """Who puts what to the office; decides fields, deadline and what must follow."""

    NPC = "NPC", "人大代表建议"
    CPPCC = "CPPCC", "政协提案"
    JUDICIAL = "JUDICIAL", "司法建议"
    PROCURATORIAL = "PROCURATORIAL", "检察建议"
    RECONSIDERATION = "RECONSIDERATION", "行政复议意见书"
    SUPERVISORY = "SUPERVISORY", "监察建议"
    PETITION = "PETITION", "信访工作建议"
    APPEARANCE = "APPEARANCE", "出庭应诉"


PROPOSALS = frozenset({ItemKind.NPC, ItemKind.CPPCC})
"""What deputies and members put forward: talked over with them, and they say if satisfied."""
ADVICE = frozenset(
    {ItemKind.JUDICIAL, ItemKind.PROCURATORIAL, ItemKind.SUPERVISORY, ItemKind.PETITION}
)
"""What is answered by saying how far it is adopted."""

BASIS = {
    ItemKind.NPC: DEPUTIES_LAW,
    ItemKind.CPPCC: "政协提案办理惯例",
    ItemKind.JUDICIAL: "最高人民法院关于综合治理类司法建议工作若干问题的规定第八条",
    ItemKind.PROCURATORIAL: "检察公益诉讼司法解释",
    ItemKind.RECONSIDERATION: "行政复议法第七十六条",
    ItemKind.SUPERVISORY: "接受监察机关对政务诚信建设工作的监督",
    ItemKind.PETITION: "信访工作条例第四十条",
    ItemKind.APPEARANCE: APPEARANCE_RULE,
}
"""The law or practice by which each kind is answered."""


class Attitude(Code):
    """What a deputy or member says of the reply."""

    SATISFIED = "SATISFIED", "满意"
    FAIR = "FAIR", "基本满意"
    DISSATISFIED = "DISSATISFIED", "不满意"


class Adoption(Code):
    """How far advice is adopted."""

    FULL = "FULL", "采纳"
    PARTLY = "PARTLY", "部分采纳"
    NONE = "NONE", "未采纳"


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One conversation with who proposed it (面商)."""

    on: Annotated[date, Field("面商日期")]
    by: Annotated[UserId, Field("登记人")]
    place: Annotated[str, Field("方式和地点", limit=120)] = ""
    note: Annotated[str, Field("意见", limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What who proposed it says of one reply."""

    attitude: Annotated[Attitude, Field("态度")]
    on: Annotated[date, Field("反馈日期")]
    comment: Annotated[str, Field("意见", limit=1000)] = ""
    redo_due_on: Annotated[date | None, Field("重新答复期限")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Openness:
    """Where the handling was made public, or why not (代表法 §51)."""

    on: Annotated[date | None, Field("公开日期")] = None
    place: Annotated[str, Field("公开位置", limit=300)] = ""
    disclosure: Annotated[RecordId | None, Field("公开事项")] = None
    reason_not: Annotated[str, Field("不公开的理由", limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """One hearing, and who stood there for the office."""

    held_on: Annotated[date, Field("开庭日期")]
    appeared_by: Annotated[str, Field("出庭人", limit=60)]
    post: Annotated[str, Field("出庭人职务", limit=60)] = ""
    is_principal: Annotated[bool, Field("负责人出庭")] = False
    reason: Annotated[str, Field("负责人未出庭的理由", limit=500)] = ""
    note: Annotated[str, Field("庭审情况", limit=2000)] = ""
