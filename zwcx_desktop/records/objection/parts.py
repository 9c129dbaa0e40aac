"""Code lists, parts and questions of an objection."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, State

CHECK_RULE = "参照河南省社会信用条例第四十一条、山东省社会信用条例第三十九条：标注异议并限期核查"
NOTIFY_RULE = "参照山东省社会信用条例第三十九条：处理结果告知申请人"
REVOKE_RULE = "参照山东省社会信用条例第三十九条：认定依据撤销的3个工作日内更新"


class ObjectionState(State):
    """Where an objection stands."""

    RECEIVED = "RECEIVED", "已收到"
    CHECKING = "CHECKING", "核查中"
    SOURCE_CHECKING = "SOURCE_CHECKING", "提供单位核查中"
    DECIDED = "DECIDED", "待告知"
    UPDATING = "UPDATING", "待更新"
    CLOSED = "CLOSED", "办结"
    WITHDRAWN = "WITHDRAWN", "已撤回"
    VOID = "VOID", "作废"


class ObjectionKind(Code):
    """What somebody brings against a record (国发〔2016〕76号 四（四）)."""

    OBJECTION = "OBJECTION", "异议"
    COMPLAINT = "COMPLAINT", "投诉"


class Result(Code):
    """What became of it (盘锦: 更正或撤销错误信息)."""

    CORRECTED = "CORRECTED", "更正"
    REVOKED = "REVOKED", "撤销"
    UPHELD = "UPHELD", "维持"


class NotifyMode(Code):
    """How the applicant was told."""

    WRITTEN = "WRITTEN", "书面"
    PHONE = "PHONE", "电话"
    FACE = "FACE", "当面"
    ELECTRONIC = "ELECTRONIC", "网络"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCheck:
    """The question put to whoever supplied the information, and the answer."""

    organ: Annotated[str, Field("信息提供单位")]
    asked_on: Annotated[date, Field("转核查日期")]
    due_on: Annotated[date, Field("答复期限")]
    doc_no: Annotated[str, Field("转核查文号")] = ""
    answered_on: Annotated[date | None, Field("答复日期")] = None
    answer: Annotated[str, Field("核查情况", limit=2000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSource:
    """Asks who has to check what it supplied."""

    organ: Annotated[str, Field("信息提供单位", required=True, limit=60)] = ""
    asked_on: Annotated[date | None, Field("转核查日期", required=True)] = None
    doc_no: Annotated[str, Field("转核查文号", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnswered:
    """Asks what whoever supplied the information found."""

    answered_on: Annotated[date | None, Field("答复日期", required=True)] = None
    answer: Annotated[str, Field("核查情况", required=True, lines=3, limit=2000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide:
    """Asks what became of the objection, and who decided."""

    result: Annotated[Result | None, Field("处理结果", required=True)] = None
    decided_on: Annotated[date | None, Field("处理日期", required=True)] = None
    decided_by: Annotated[
        str,
        Field("决定单位", "撤销的必须由认定单位决定，不能是本单位。", required=True, limit=60),
    ] = ""
    doc_no: Annotated[str, Field("决定文号", "撤销的必填。", limit=60)] = ""
    reason: Annotated[
        str,
        Field("更正内容或理由", "更正的写明由什么改为什么。", required=True, lines=3, limit=1000),
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifyApplicant:
    """Asks when and how the applicant was told."""

    notified_on: Annotated[date | None, Field("告知日期", required=True)] = None
    mode: Annotated[NotifyMode | None, Field("告知方式", required=True)] = None
    doc_no: Annotated[str, Field("告知文号", "书面告知的填写。", limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordUpdate:
    """Asks when the lead department's platform showed the new state."""

    updated_on: Annotated[date | None, Field("更新日期", required=True)] = None
    opinion: Annotated[str, Field("依据", "平台回执、截图的附件名。", required=True, limit=200)] = (
        ""
    )
