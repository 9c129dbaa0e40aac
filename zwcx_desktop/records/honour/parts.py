"""Code lists, parts and questions of honours for keeping one's word (守信激励)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.parts import SuperiorDocument

HONOUR_RULE = "国发〔2016〕76号四（三）：依规取消有失信行为的参加各类荣誉评选资格"
CHECK_RULE = "评优评先以前先作信用核查（国发〔2016〕76号四（三））"
SETTLED = frozenset({"NOT_TRUE", "CLOSED_NO_RECORD", "REPAIRED", "REVOKED", "VOID"})
"""States in which a dishonesty record no longer stands in the way (domain model §3.4.6)."""


class HonourState(State):
    """Where a nomination stands."""

    DRAFT = "DRAFT", "草稿"
    CHECKING = "CHECKING", "核查中"
    CHECKED = "CHECKED", "已核查"
    APPROVED = "APPROVED", "同意推荐"
    AWARDED = "AWARDED", "已授予"
    REFUSED = "REFUSED", "未通过"
    REVOKED = "REVOKED", "已取消"
    VOID = "VOID", "作废"


class SubjectKind(Code):
    """Who is honoured."""

    UNIT = "UNIT", "单位"
    PERSON = "PERSON", "个人"


class Rank(Code):
    """Which level of government gives the honour."""

    NATIONAL = "NATIONAL", "国家级"
    PROVINCE = "PROVINCE", "省级"
    CITY = "CITY", "市级"
    COUNTY = "COUNTY", "县（区）级"
    TOWN = "TOWN", "乡镇（街道）级"


class CheckResult(Code):
    """What a credit check found."""

    CLEAN = "CLEAN", "无失信记录"
    FOUND = "FOUND", "有失信记录"


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditCheck:
    """One credit check (信用核查): what was asked of whom, and what came back."""

    subject: Annotated[str, Field("核查对象", limit=80)] = ""
    asked_on: Annotated[date | None, Field("申请日期")] = None
    asked_of: Annotated[str, Field("受理核查的单位", limit=80)] = ""
    asked_by: Annotated[UserId | None, Field("经办人")] = None
    query: Annotated[str, Field("核查内容", limit=500)] = ""
    replied_on: Annotated[date | None, Field("答复日期")] = None
    result: Annotated[CheckResult | None, Field("核查结果")] = None
    reply: Annotated[str, Field("答复内容", limit=1000)] = ""
    blocking_records: Annotated[tuple[RecordId, ...], Field("失信记录")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disqualification:
    """A decision that takes the honour or the right to it away."""

    document: Annotated[SuperiorDocument, Field("依据文件")]
    on: Annotated[date, Field("取消日期")]
    reason: Annotated[str, Field("事由", limit=1000)] = ""
    records: Annotated[tuple[RecordId, ...], Field("有关失信记录")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCheck:
    """Asks what was asked of whom."""

    asked_on: Annotated[date | None, Field("申请日期", required=True)] = None
    asked_of: Annotated[
        str, Field("受理核查的单位", "如社会信用体系建设牵头部门。", required=True, limit=80)
    ] = ""
    query: Annotated[
        str, Field("核查内容", "写明查询范围和年度。", required=True, lines=2, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCheck:
    """Asks what came back."""

    replied_on: Annotated[date | None, Field("答复日期", required=True)] = None
    result: Annotated[CheckResult | None, Field("核查结果", required=True)] = None
    reply: Annotated[
        str, Field("答复内容", "照答复摘录，原件上传为附件。", required=True, lines=2, limit=1000)
    ] = ""
    blocking_records: Annotated[
        tuple[RecordId, ...],
        Field("失信记录", "本系统里已有的政务失信记录，请选定。", kinds=("dishonesty_record",)),
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """Asks for the decision that gives the honour."""

    awarded_on: Annotated[date | None, Field("授予日期", required=True)] = None
    doc_no: Annotated[str, Field("表彰文号", "没有文号的写证书编号。", required=True, limit=60)] = (
        ""
    )
    publicity_url: Annotated[str, Field("宣传报道网址", limit=300)] = ""
    publicity: Annotated[
        RecordId | None,
        Field("宣传公开件", "已在本系统登记公开的，请选定。", kinds=("disclosure",)),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disqualify:
    """Asks for the decision that takes it away."""

    document: Annotated[SuperiorDocument | None, Field("依据文件", required=True)] = None
    on: Annotated[date | None, Field("取消日期", required=True)] = None
    reason: Annotated[str, Field("事由", required=True, lines=2, limit=1000)] = ""
    records: Annotated[
        tuple[RecordId, ...],
        Field("有关失信记录", "本系统里已有的，请选定。", kinds=("dishonesty_record",)),
    ] = ()
