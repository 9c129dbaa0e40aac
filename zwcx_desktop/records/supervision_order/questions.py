"""What acts on a supervision order ask."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Receive:
    """Asks when an order from above arrived and who is to see to it."""

    received_on: Annotated[date | None, Field("签收日期", required=True)] = None
    handler_unit: Annotated[UnitId | None, Field("承办科室", required=True)] = None
    opinion: Annotated[str, Field("拟办意见", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReceipt:
    """Asks when those below signed for the order."""

    received_on: Annotated[date | None, Field("签收日期", required=True)] = None
    receipt: Annotated[str, Field("签收情况", "写明签收人和方式。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend:
    """Asks how the issuer moved the day."""

    agreed_on: Annotated[date | None, Field("同意日期", "须在原期限以前。", required=True)] = None
    new_due_on: Annotated[date | None, Field("新期限", required=True)] = None
    consent: Annotated[
        str, Field("同意方式", "文件写文号，电话写明何人答复。", required=True, limit=200)
    ] = ""
    reason: Annotated[str, Field("延期理由", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Asks the leader until when those below may take."""

    new_due_on: Annotated[date | None, Field("新期限", required=True)] = None
    reason: Annotated[str, Field("同意延期的理由", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remind:
    """Asks for one reminder."""

    on: Annotated[date | None, Field("催办日期", required=True)] = None
    doc_no: Annotated[str, Field("催办文号", "电话催办的不填。", limit=60)] = ""
    note: Annotated[
        str, Field("催办情况", "写明方式和对方答复。", required=True, lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReply:
    """Asks for the reply that came in from below."""

    replied_on: Annotated[
        date | None, Field("收到回复日期", "是否按期，以这一天为准。", required=True)
    ] = None
    reply_doc: Annotated[str, Field("回复文号", "没有文号的不填。", limit=60)] = ""
    reply_text: Annotated[
        str, Field("回复内容", "原件上传为附件。", required=True, lines=6, limit=8000)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclude:
    """Asks for the issuer's verdict on a reply it accepts."""

    decided_on: Annotated[date | None, Field("验收日期", required=True)] = None
    result: Annotated[str, Field("验收结果", required=True, lines=3, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendBack:
    """Asks why the issuer does not accept a reply, and until when it wants another."""

    decided_on: Annotated[date | None, Field("退回日期", required=True)] = None
    new_due_on: Annotated[
        date | None, Field("重报期限", "没有另定期限的不填，仍按原期限计算。")
    ] = None
    reason: Annotated[str, Field("退回理由", required=True, lines=3, limit=1000)] = ""
