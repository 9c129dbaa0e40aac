"""What the acts of a disclosure ask for."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.disclosure.parts import (
    SecrecyPoint,
    Validity,
    WithdrawalReason,
)
from zwcx_desktop.records.kind import Code, Field
from zwcx_desktop.records.openness import ExceptionBasis

_POINTS = Field("逐项审查", "逐项核对后勾选，六项都要有结论。", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecrecyPass:
    """Asks for the item-by-item finding that nothing secret is made public."""

    points: Annotated[tuple[SecrecyPoint, ...], _POINTS] = ()
    opinion: Annotated[str, Field("审查意见", "可以不填。", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecrecyRefuse:
    """Asks why something may not be made public."""

    exception_basis: Annotated[
        tuple[ExceptionBasis, ...], Field("不予公开依据", required=True)
    ] = ()
    opinion: Annotated[str, Field("理由", required=True, lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalate:
    """Asks whom the question is put to."""

    organ: Annotated[
        str, Field("报送机关", "主管部门或者同级保密行政管理部门。", required=True, limit=60)
    ] = ""
    opinion: Annotated[str, Field("不能确定的内容", required=True, lines=3, limit=500)] = ""


class Answer(Code):
    """What the organ asked decided."""

    DISCLOSE = "DISCLOSE", "可以公开"
    REFUSE = "REFUSE", "不得公开"


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationAnswer:
    """Asks for the answer of the competent organ."""

    answer: Annotated[Answer | None, Field("答复结论", required=True)] = None
    doc_no: Annotated[str, Field("答复文号", required=True, limit=60)] = ""
    answered_on: Annotated[date | None, Field("答复日期", required=True)] = None
    opinion: Annotated[str, Field("答复内容", required=True, lines=3, limit=500)] = ""
    exception_basis: Annotated[
        tuple[ExceptionBasis, ...], Field("不予公开依据", "不得公开的必填。")
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """Asks from which day the changed information dates."""

    formed_on: Annotated[
        date | None, Field("变更日期", "公开期限从这一天重新起算。", required=True)
    ] = None
    reason: Annotated[str, Field("更新原因", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndNotice:
    """Asks how many objections were raised in the notice period."""

    objections: Annotated[int | None, Field("异议件数", "没有填 0。", required=True)] = None
    handling: Annotated[
        str, Field("异议办理情况", "有异议的写明怎样办理。", lines=3, limit=1000)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeDown:
    """Asks when and from where a posting was removed."""

    channel: Annotated[
        str,
        Field("渠道", "不选表示全部渠道。", codes="publish_channel"),
    ] = ""
    removed_on: Annotated[date | None, Field("撤下日期", required=True)] = None
    proof: Annotated[str, Field("撤下佐证", "写照片或截图的附件名。", required=True, limit=200)] = (
        ""
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw:
    """Asks why something public has to go at once."""

    why: Annotated[WithdrawalReason | None, Field("撤回原因", required=True)] = None
    reason: Annotated[
        str,
        Field("情况说明", "写明问题所在，不要再写出个人信息。", required=True, lines=3, limit=500),
    ] = ""
    found_by: Annotated[str, Field("发现人或来源", limit=60)] = ""
    remedial: Annotated[str, Field("补救措施", lines=2, limit=500)] = ""
    notify_pi_subject: Annotated[bool, Field("须告知个人信息主体")] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Redact:
    """Asks what will be changed before the matter is published again."""

    reason: Annotated[str, Field("处理说明", required=True, lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeValidity:
    """Asks whether the published matter still holds."""

    validity: Annotated[Validity | None, Field("有效性", required=True)] = None
    reason: Annotated[str, Field("依据", required=True, lines=2, limit=500)] = ""
