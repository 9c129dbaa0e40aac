"""States, parts and questions of issued documents."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import P2, Publicity

REGISTER_RULE = "发文登记：一文一号，作废留痕，文号不再使用"
SEAL_RULE = "用印登记：盖章后方可送出"
DELIVERY_RULE = "送达登记：每次送达留有凭据"
ARCHIVE_RULE = "文书归档：确定公开方式和保管期限"


class IssuedState(State):
    """Where an issued document stands."""

    ISSUED = "ISSUED", "已制发"
    SEALED = "SEALED", "已盖章"
    SENT = "SENT", "送出待签收"
    DELIVERED = "DELIVERED", "已送达"
    ARCHIVED = "ARCHIVED", "归档"
    VOID = "VOID", "作废"


class NumberSource(Code):
    """Where the document's number was given."""

    SELF = "SELF", "本系统"
    OFFICE_OA = "OFFICE_OA", "OA系统"
    REGISTER = "REGISTER", "纸质发文登记簿"


class Retention(Code):
    """How long the document is kept."""

    PERMANENT = "PERMANENT", "永久"
    YEARS_30 = "YEARS_30", "30年"
    YEARS_10 = "YEARS_10", "10年"


class DeliveryMode(Code):
    """How a document reaches whom it is for."""

    DIRECT = "DIRECT", "直接送达"
    LEFT = "LEFT", "留置送达"
    MAIL = "MAIL", "邮寄（挂号或EMS）"
    ANNOUNCEMENT = "ANNOUNCEMENT", "公告送达"
    ELECTRONIC = "ELECTRONIC", "电子送达"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One delivery: to whom, how, with what proof."""

    mode: Annotated[DeliveryMode, Field("送达方式")]
    sent_on: Annotated[date, Field("送出日期")]
    to: Annotated[str, Field("送达对象", sensitivity=P2)] = ""
    tracking_no: Annotated[str, Field("邮件单号", sensitivity=P2)] = ""
    received_on: Annotated[date | None, Field("签收日期")] = None
    receiver: Annotated[str, Field("签收人", sensitivity=P2)] = ""
    relation: Annotated[str, Field("与送达对象的关系", sensitivity=P2)] = ""
    refused: Annotated[bool, Field("拒绝签收")] = False
    witness: Annotated[str, Field("见证人", sensitivity=P2)] = ""
    proof: Annotated[str, Field("凭据")] = ""

    @property
    def complete(self) -> bool:
        """Whether the document has arrived."""
        return self.received_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealDocument:
    """Asks when the seal was put on how many copies."""

    sealed_on: Annotated[date | None, Field("盖章日期", required=True)] = None
    copies: Annotated[int, Field("盖章份数", required=True)] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What is known when a document has arrived."""

    received_on: Annotated[
        date | None, Field("签收日期", "留置、公告送达的，填视为送达的日期；还没有签收的不填。")
    ] = None
    receiver: Annotated[str, Field("签收人", "直接送达的必填。", limit=40, sensitivity=P2)] = ""
    relation: Annotated[
        str, Field("与送达对象的关系", "代收的必填。", limit=40, sensitivity=P2)
    ] = ""
    refused: Annotated[bool, Field("拒绝签收", "改为留置送达，须有见证人。")] = False
    witness: Annotated[str, Field("见证人", "留置送达的必填。", limit=40, sensitivity=P2)] = ""
    proof: Annotated[
        str, Field("凭据", "送达回证、回执或照片的附件名；签收的必填。", limit=200)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver:
    """Asks how the document was sent, and what is known of its arrival."""

    mode: Annotated[DeliveryMode | None, Field("送达方式", required=True)] = None
    to: Annotated[
        str,
        Field("送达对象", "投诉举报文书不填，送达对象在原事项中登记。", limit=80, sensitivity=P2),
    ] = ""
    sent_on: Annotated[date | None, Field("送出日期", required=True)] = None
    tracking_no: Annotated[str, Field("邮件单号", "邮寄的必填。", limit=40, sensitivity=P2)] = ""
    receipt: Annotated[Receipt | None, Field("签收情况", "已经签收的填写。")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receive:
    """Asks which delivery has arrived, and how."""

    place: Annotated[int, Field("第几次送达", "按送达记录的次序。", required=True)] = 1
    receipt: Annotated[Receipt | None, Field("签收情况", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveDocument:
    """Asks how open the document is and how long it is kept."""

    publicity: Annotated[Publicity | None, Field("公开方式", required=True)] = None
    retention: Annotated[Retention | None, Field("保管期限", required=True)] = None
    file_no: Annotated[str, Field("归档号", "案卷号或件号。", limit=60)] = ""
