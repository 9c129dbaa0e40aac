"""Code lists and parts of a supervision order, and the papers they come from."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Field, State

INSPECTION_RULE = "国发〔2016〕76号三（一）：上级对下级定期监督检查"
REPLY_RULE = "公文办理情况催报单：按期填写、盖章、退回，遇节假日不顺延"
EXTENSION_RULE = "延期只能由发出督办的单位同意，并在原期限届满以前"
REMINDER_RULE = "逾期未回复的催办，逐次登记"
MOST_DAYS = 3660


class OrderState(State):
    """Where an order stands (domain model §3.4.5)."""

    DRAFT = "DRAFT", "草稿"
    ISSUED = "ISSUED", "已发出"
    RECEIVED = "RECEIVED", "已签收"
    REPLY_DRAFT = "REPLY_DRAFT", "回复待签发"
    REPLY_SIGNED = "REPLY_SIGNED", "回复已签发"
    REPLIED = "REPLIED", "已回复"
    RETURNED = "RETURNED", "退回重报"
    ACCEPTED = "ACCEPTED", "已验收"
    REVOKED = "REVOKED", "已撤销"
    VOID = "VOID", "作废"


class Direction(Code):
    """Whether the office has to answer or to be answered."""

    RECEIVED = "RECEIVED", "上级下达"
    ISSUED = "ISSUED", "本单位发出"


class OrderKind(Code):
    """What sort of order it is."""

    INSPECTION = "INSPECTION", "督导检查"
    SUPERVISE = "SUPERVISE", "督办"
    REMIND = "REMIND", "催办"


class Level(Code):
    """How much weight the issuer gives it."""

    NORMAL = "NORMAL", "一般"
    LISTED = "LISTED", "挂牌督办"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One reminder after the day had passed."""

    on: Annotated[date, Field("催办日期")]
    by: Annotated[UserId, Field("登记人")]
    doc_no: Annotated[str, Field("催办文号", limit=60)] = ""
    note: Annotated[str, Field("催办情况", limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueChange:
    """How the issuer moved the day, by an extension or when returning a reply."""

    old_due_on: Annotated[date | None, Field("原期限")] = None
    new_due_on: Annotated[date, Field("新期限")]
    on: Annotated[date, Field("决定日期")]
    reason: Annotated[str, Field("理由", limit=500)] = ""
    consent: Annotated[str, Field("同意方式", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A reply that the issuer did not accept."""

    on: Annotated[date, Field("退回日期")]
    reason: Annotated[str, Field("退回理由", limit=1000)] = ""
