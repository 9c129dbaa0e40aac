"""What acts on an oversight item ask."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Field
from zwcx_desktop.records.oversight_item.parts import Adoption, Attitude


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    """Asks who handles it."""

    lead_unit: Annotated[UnitId | None, Field("主办科室", required=True)] = None
    co_units: Annotated[tuple[UnitId, ...], Field("协办科室")] = ()
    opinion: Annotated[str, Field("办理要求", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordTalk:
    """Asks for one conversation with who proposed it."""

    on: Annotated[date | None, Field("面商日期", required=True)] = None
    place: Annotated[
        str, Field("方式和地点", "如“上门，东湖村委会”。", required=True, limit=120)
    ] = ""
    note: Annotated[str, Field("代表（委员）的意见", required=True, lines=3, limit=1000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftAnswer:
    """Asks for the reply, and for advice how far it is adopted."""

    reply_text: Annotated[
        str, Field("答复内容", "逐条写明办理情况、结果和依据。", required=True, lines=8, limit=8000)
    ] = ""
    adoption: Annotated[
        Adoption | None, Field("采纳情况", "司法、检察、监察、信访工作建议必填。")
    ] = None
    adoption_note: Annotated[
        str, Field("采纳说明", "部分采纳、未采纳的写明理由。", lines=2, limit=1000)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAttitude:
    """Asks what the deputy or member says."""

    attitude: Annotated[Attitude | None, Field("态度", "不满意的须重新办理。", required=True)] = (
        None
    )
    on: Annotated[date | None, Field("反馈日期", required=True)] = None
    comment: Annotated[str, Field("意见", "不满意的必填。", lines=2, limit=1000)] = ""
    redo_due_on: Annotated[
        date | None, Field("重新答复期限", "不满意的必填，以交办机关的要求为准。")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePublic:
    """Asks where the handling was made public."""

    on: Annotated[date | None, Field("公开日期", required=True)] = None
    place: Annotated[str, Field("公开位置", "网址或栏目。", required=True, limit=300)] = ""
    disclosure: Annotated[
        RecordId | None, Field("公开事项", "已在本系统登记公开的，请选定。", kinds=("disclosure",))
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseItem:
    """Asks the reviewer to close, and why the handling stays unpublished if it does."""

    reason_not_public: Annotated[
        str,
        Field("不公开的理由", "代表建议的办理情况尚未公开的必填。", lines=2, limit=500),
    ] = ""
    opinion: Annotated[str, Field("审核意见", "可以不填。", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandBack:
    """Asks why an item is not the office's to handle."""

    returned_on: Annotated[date | None, Field("退回日期", required=True)] = None
    reason: Annotated[
        str, Field("理由", "写明应由哪个单位办理和依据。", required=True, lines=3, limit=500)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordHearing:
    """Asks who appeared in court for the office."""

    held_on: Annotated[date | None, Field("开庭日期", required=True)] = None
    appeared_by: Annotated[str, Field("出庭人", required=True, limit=60)] = ""
    post: Annotated[str, Field("出庭人职务", required=True, limit=60)] = ""
    is_principal: Annotated[bool, Field("负责人出庭", "正职、副职负责人出庭的勾选。")] = False
    reason: Annotated[
        str, Field("负责人未出庭的理由", "负责人没有出庭的必填。", lines=2, limit=500)
    ] = ""
    note: Annotated[str, Field("庭审情况", lines=3, limit=2000)] = ""
