"""An entry of the disclosure catalogue (公开目录), and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.catalogue_item.parts import (
    Applicability,
    CatalogueState,
    CatalogueVersion,
    OpenDomain,
    OpenLevel,
    OpenMode,
)
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.openness import Audience
from zwcx_desktop.records.parts import P0, ReviewCycle, months_later
from zwcx_desktop.records.workflow import Facts

_WHAT = "公开事项"
_HOW = "公开要求"
_SCOPE = "适用和责任"
_VALID = "有效期和修订"
S = CatalogueState
OPEN: frozenset[State] = frozenset(S) - {S.ABOLISHED, S.VOID}


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueItem(Record):
    """One row of 基层政务公开标准目录: what is opened, why, when, by whom, where, to whom."""

    state: Annotated[CatalogueState, Field("状态", shown=False)] = CatalogueState.DRAFT
    seq: Annotated[int | None, Field("序号", "按目录的序号。", group=_WHAT)] = None
    domain: Annotated[
        OpenDomain | None,
        Field("领域", "26个试点领域之一；不在其中的选“其他”。", required=True, group=_WHAT),
    ] = None
    first_level: Annotated[
        str, Field("一级事项", required=True, limit=80, sensitivity=P0, group=_WHAT)
    ] = ""
    second_level: Annotated[str, Field("二级事项", limit=80, sensitivity=P0, group=_WHAT)] = ""
    third_level: Annotated[str, Field("三级事项", limit=80, sensitivity=P0, group=_WHAT)] = ""
    elements: Annotated[
        str,
        Field(
            "公开内容（要素）",
            "逐项写明要公开的内容。",
            required=True,
            lines=4,
            limit=1000,
            sensitivity=P0,
            group=_WHAT,
        ),
    ] = ""
    basis: Annotated[
        str,
        Field(
            "公开依据",
            "写文件全称和条款。",
            required=True,
            lines=3,
            limit=1000,
            sensitivity=P0,
            group=_WHAT,
        ),
    ] = ""
    time_limit: Annotated[
        str,
        Field(
            "公开时限",
            "如“自信息形成或者变更之日起20个工作日内”。",
            required=True,
            limit=200,
            sensitivity=P0,
            group=_HOW,
        ),
    ] = ""
    subject: Annotated[
        str, Field("公开主体", required=True, limit=80, sensitivity=P0, group=_HOW)
    ] = ""
    channels: Annotated[
        tuple[str, ...],
        Field("公开渠道和载体", required=True, codes="publish_channel", group=_HOW),
    ] = ()
    audience: Annotated[Audience, Field("公开对象", required=True, group=_HOW)] = Audience.EVERYONE
    audience_text: Annotated[
        str, Field("对象范围", "特定群众的写明范围。", limit=200, sensitivity=P0, group=_HOW)
    ] = ""
    mode: Annotated[OpenMode, Field("公开方式", required=True, group=_HOW)] = OpenMode.PROACTIVE
    levels: Annotated[
        tuple[OpenLevel, ...],
        Field("公开层级", "县级、乡级都公开的都选。", required=True, group=_HOW),
    ] = ()
    applies_to: Annotated[
        tuple[Applicability, ...],
        Field("适用", "街道和乡镇公开的内容不同。", required=True, group=_SCOPE),
    ] = ()
    unit_id: Annotated[UnitId | None, Field("责任科室", "提交审核前必填。", group=_SCOPE)] = None
    valid_from: Annotated[
        date | None, Field("生效日期", "不填的从审定之日起生效。", group=_VALID)
    ] = None
    valid_to: Annotated[date | None, Field("失效日期", "长期有效的不填。", group=_VALID)] = None
    revision_cycle: Annotated[
        ReviewCycle, Field("修订周期", "到期提醒核对一次。", required=True, group=_VALID)
    ] = ReviewCycle.YEARLY
    version: Annotated[int, Field("版本", group=_VALID, shown=False)] = 1
    settled_on: Annotated[date | None, Field("审定日期", group=_VALID, shown=False)] = None
    checked_on: Annotated[date | None, Field("最近核对", group=_VALID, shown=False)] = None
    revise_by: Annotated[date | None, Field("下次核对", group=_VALID, shown=False)] = None
    revision_reason: Annotated[str, Field("修订原因", group=_VALID, shown=False)] = ""
    abolished_on: Annotated[date | None, Field("废止日期", group=_VALID, shown=False)] = None
    abolished_by: Annotated[str, Field("废止依据", group=_VALID, shown=False)] = ""
    superseded: Annotated[
        tuple[CatalogueVersion, ...], Field("修订前的内容", group=_VALID, shown=False)
    ] = ()

    @property
    def path(self) -> str:
        """The levels of the matter as one line."""
        return " › ".join(
            level for level in (self.first_level, self.second_level, self.third_level) if level
        )


COLUMNS = tuple(f.name for f in fields(CatalogueVersion) if f.name != "version")
"""What a revision may change, and what is kept of the version before."""


def check(item: CatalogueItem, _today: date) -> Iterator[Problem]:
    """Yield what is wrong with *item* beyond empty and overlong fields."""
    if item.seq is not None and item.seq < 1:
        yield Problem("seq", "序号从 1 开始，请改正。")
    if item.third_level.strip() and not item.second_level.strip():
        yield Problem("second_level", "填写了三级事项，请同时填写二级事项。")
    if item.audience is Audience.GROUP and not item.audience_text.strip():
        yield Problem("audience_text", "公开对象为特定群众的，请写明范围。")
    if item.audience is Audience.EVERYONE and item.audience_text.strip():
        yield Problem("audience_text", "面向全社会公开的不填对象范围，请清空或改选“特定群众”。")
    if item.valid_from and item.valid_to and item.valid_to < item.valid_from:
        yield Problem("valid_to", "失效日期早于生效日期，请改正。")
    if item.unit_id is None:
        text = "尚未确定责任科室，提交审核前请选择。"
        yield Problem("unit_id", text, Severity.WARNING)


def due(item: CatalogueItem) -> date | None:
    """Return the day an entry in force has to be looked at again, or runs out."""
    if item.state is not S.IN_FORCE:
        return None
    return min((day for day in (item.revise_by, item.valid_to) if day), default=None)


def derive(item: CatalogueItem, _facts: Facts) -> CatalogueItem:
    """Return *item* with the day of its next check."""
    last = item.checked_on or item.settled_on
    return replace(item, revise_by=months_later(last, item.revision_cycle.months) if last else None)


def search_text(item: CatalogueItem) -> str:
    """Return what full-text search finds *item* by, besides its title."""
    domain = item.domain.label if item.domain else ""
    return "\n".join((domain, item.elements, item.basis, item.subject, item.audience_text))
