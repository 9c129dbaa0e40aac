"""States, parts and questions of handovers."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Field, State


class HandoverState(State):
    """Where a handover stands."""

    DRAFT = "DRAFT", "草稿"
    LISTED = "LISTED", "已列清单"
    CONFIRMED = "CONFIRMED", "接交人已确认"
    WITNESSED = "WITNESSED", "监交人已确认"
    DONE = "DONE", "已交接"
    VOID = "VOID", "作废"


class HandoverCause(Code):
    """Why a post passes to another person."""

    TRANSFER = "TRANSFER", "调动"
    ROTATION = "ROTATION", "轮岗"
    LEADER_CHANGE = "LEADER_CHANGE", "换届或负责人更替"
    RETIREMENT = "RETIREMENT", "退休"
    DEPARTURE = "DEPARTURE", "离职"
    OTHER = "OTHER", "其他"


class Party(Code):
    """Who signs a handover."""

    FROM = "FROM", "移交人"
    TO = "TO", "接交人"
    WITNESS = "WITNESS", "监交人"


class SigningMode(Code):
    """How a party signed."""

    SIGNED_IN = "SIGNED_IN", "本人登录确认"
    SLIP = "SLIP", "在交接清单上签字"


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginHandover:
    """Asks what no list can tell of a handover that begins."""

    to_user: Annotated[
        UserId | None, Field("接交人", "还没有账号的，先添加人员。", required=True)
    ] = None
    witness: Annotated[
        UserId | None, Field("监交人", "审核员或负责人，不能是双方本人。", required=True)
    ] = None
    cause: Annotated[HandoverCause | None, Field("交接原因", required=True)] = None
    handover_on: Annotated[date | None, Field("交接日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A thing that passes with the post."""

    name: Annotated[
        str, Field("物品", "如 印章、UKey、登记过的U盘、举报箱钥匙。", required=True, limit=80)
    ] = ""
    number: Annotated[str, Field("编号或数量", limit=60)] = ""
    note: Annotated[str, Field("备注", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One party's signature under the list."""

    party: Annotated[Party, Field("签字方")]
    user: Annotated[UserId, Field("签字人")]
    on: Annotated[date, Field("签字日期")]
    mode: Annotated[SigningMode, Field("方式")]
    proof: Annotated[str, Field("签字件", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSlip:
    """Asks whose signature stands on the slip that was uploaded."""

    party: Annotated[Party | None, Field("签字方", required=True)] = None
    signed_on: Annotated[date | None, Field("签字日期", required=True)] = None
    proof: Annotated[
        str, Field("签字件", "已上传的交接清单扫描件的附件名。", required=True, limit=200)
    ] = ""
    reason: Annotated[str, Field("不能登录确认的原因", required=True, lines=2, limit=200)] = ""
