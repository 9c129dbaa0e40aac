"""An item handled wholly online (网上全流程), measured against its standard."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Code, Field, Problem, Record, State
from zwcx_desktop.records.parts import not_later

_ITEM = "事项"
_MEASURE = "达标情况"
ONLINE_RULE = "国发〔2016〕76号二（二）：推行网上服务、并联服务，准确记录履行情况"
CLUE_RULE = "城市实施方案：行政审批事项网上全流程办理未达标情况纳入政务失信记录"


class FlowState(State):
    """Where a measurement stands."""

    DRAFT = "DRAFT", "草稿"
    IN_REVIEW = "IN_REVIEW", "待审核"
    MET = "MET", "达标"
    NOT_MET = "NOT_MET", "未达标"
    CLUE_PROPOSED = "CLUE_PROPOSED", "未达标，已提失信线索"
    EXPLAINED = "EXPLAINED", "未达标，已说明"
    VOID = "VOID", "作废"


class FlowResult(Code):
    """Whether the standard was met."""

    MET = "MET", "达标"
    NOT_MET = "NOT_MET", "未达标"


S = FlowState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.IN_REVIEW, S.NOT_MET})


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlineFlowItem(Record):
    """What an item promises to do online, what was done in a period, and why not."""

    state: Annotated[FlowState, Field("状态", shown=False)] = FlowState.DRAFT
    item_name: Annotated[str, Field("事项名称", required=True, limit=120, group=_ITEM)] = ""
    item_code: Annotated[
        str, Field("事项编码", "政务服务事项的编码。", required=True, limit=40, group=_ITEM)
    ] = ""
    unit_id: Annotated[UnitId | None, Field("责任科室", required=True, group=_ITEM)] = None
    period_from: Annotated[date | None, Field("统计期起", required=True, group=_MEASURE)] = None
    period_to: Annotated[date | None, Field("统计期止", required=True, group=_MEASURE)] = None
    standard: Annotated[
        str,
        Field(
            "办理标准",
            "如“申请、受理、审批、办结全部在网上进行，3个工作日办结”。",
            required=True,
            lines=2,
            limit=1000,
            group=_MEASURE,
        ),
    ] = ""
    actual: Annotated[
        str,
        Field("实际情况", "写明件数和时长。", required=True, lines=2, limit=1000, group=_MEASURE),
    ] = ""
    met: Annotated[FlowResult | None, Field("是否达标", required=True, group=_MEASURE)] = None
    reason: Annotated[
        str, Field("未达标原因", "未达标的必填。", lines=2, limit=1000, group=_MEASURE)
    ] = ""
    settled_on: Annotated[date | None, Field("审核日期", group=_MEASURE, shown=False)] = None
    explanation: Annotated[str, Field("处理说明", group=_MEASURE, shown=False)] = ""


def check(item: OnlineFlowItem, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *item* beyond empty and overlong fields."""
    yield from not_later("period_to", "统计期止", item.period_to, today)
    if item.period_from and item.period_to and item.period_to < item.period_from:
        yield Problem("period_to", "统计期止早于统计期起，请改正。")
    if item.met is FlowResult.NOT_MET and not item.reason.strip():
        yield Problem("reason", "未达标的，请写明原因。")
    if item.met is FlowResult.MET and item.reason.strip():
        yield Problem("reason", "达标的不填未达标原因，请清空或改选“未达标”。")


def search_text(item: OnlineFlowItem) -> str:
    """Return what full-text search finds *item* by, besides its title."""
    return "\n".join((item.item_code, item.standard, item.actual, item.reason, item.explanation))
