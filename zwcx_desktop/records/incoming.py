"""A document received from a superior, as the office's handling slip (呈批表) describes it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, Problem
from zwcx_desktop.records.parts import Publicity, not_later

SECRETS_LAW = "保守国家秘密法第三十一条"


class Urgency(Code):
    """Urgency of an incoming document."""

    NONE = "NONE", "无"
    NORMAL = "NORMAL", "平急"
    URGENT = "URGENT", "加急"
    VERY_URGENT = "VERY_URGENT", "特急"


class Secrecy(Code):
    """Secrecy of an incoming document. State secrets may not be entered at all."""

    NONE = "NONE", "无"
    WORK_INTERNAL = "WORK_INTERNAL", "内部工作事项"
    CONFIDENTIAL = "CONFIDENTIAL", "秘密", f"{SECRETS_LAW}：本系统为非涉密系统"
    SECRET = "SECRET", "机密", f"{SECRETS_LAW}：本系统为非涉密系统"
    TOP_SECRET = "TOP_SECRET", "绝密", f"{SECRETS_LAW}：本系统为非涉密系统"


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingDocument:
    """The document a task comes from, as on the office's handling slip (呈批表)."""

    title: Annotated[str, Field("来文标题", required=True, limit=120)] = ""
    doc_no: Annotated[str, Field("文号", required=True, limit=60)] = ""
    issuer: Annotated[str, Field("来文单位", required=True, limit=60)] = ""
    received_on: Annotated[date | None, Field("收文日期", required=True)] = None
    receipt_no: Annotated[str, Field("收文编号", limit=40)] = ""
    handling_no: Annotated[str, Field("办文编号", limit=40)] = ""
    urgency: Annotated[Urgency, Field("紧急程度")] = Urgency.NONE
    secrecy: Annotated[Secrecy, Field("密级", "涉密文件不得录入。", required=True)] = Secrecy.NONE
    publicity: Annotated[Publicity, Field("公开方式", required=True)] = Publicity.PROACTIVE
    report_due: Annotated[date | None, Field("回报期限", "按来文要求，遇节假日不顺延。")] = None
    draft_opinion: Annotated[str, Field("拟办意见", lines=2, limit=500)] = ""
    audit_opinion: Annotated[str, Field("审核意见", lines=2, limit=500)] = ""
    instruction: Annotated[str, Field("领导批示", lines=2, limit=500)] = ""
    handling_opinion: Annotated[str, Field("办理意见", lines=2, limit=500)] = ""


def document_problems(document: IncomingDocument, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a part named "document" besides empty fields."""
    yield from secrecy_problems("document", document.secrecy)
    yield from not_later("document", "收文日期", document.received_on, today)


def secrecy_problems(name: str, secrecy: Secrecy) -> Iterator[Problem]:
    """Yield a problem for field *name* when the paper is a state secret (保守国家秘密法 §31)."""
    if secrecy.forbidden:
        yield Problem(
            name,
            f"密级为“{secrecy.label}”的文件不得录入本系统（依据：{SECRETS_LAW}），"
            "请按保密规定另行办理。",
        )
