"""An honour for keeping one's word (守信激励), and what must hold of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.honour.parts import (
    CheckResult,
    CreditCheck,
    Disqualification,
    HonourState,
    Rank,
    SubjectKind,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Field, Problem, Record, State

_HONOUR = "荣誉"
_WHO = "推荐对象"
_CHECK = "信用核查"
_AWARD = "授予"
S = HonourState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.CHECKING, S.CHECKED, S.APPROVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Honour(Record):
    """A unit or person put forward for an honour."""

    state: Annotated[HonourState, Field("状态", shown=False)] = HonourState.DRAFT
    title: Annotated[str, Field("荣誉称号", required=True, limit=80, group=_HONOUR)] = ""
    level: Annotated[Rank | None, Field("级别", required=True, group=_HONOUR)] = None
    authority: Annotated[str, Field("授予机关", required=True, limit=80, group=_HONOUR)] = ""
    selection: Annotated[
        str, Field("评选依据", "写通知或办法的名称和文号。", limit=120, group=_HONOUR)
    ] = ""
    apply_by: Annotated[date | None, Field("申报截止日期", group=_HONOUR)] = None
    subject_kind: Annotated[SubjectKind | None, Field("对象类别", required=True, group=_WHO)] = None
    subject: Annotated[str, Field("对象名称", required=True, limit=80, group=_WHO)] = ""
    subject_unit: Annotated[str, Field("所在单位", "个人的必填。", limit=60, group=_WHO)] = ""
    deeds: Annotated[str, Field("守信事迹", required=True, lines=4, limit=4000, group=_WHO)] = ""
    related: Annotated[
        tuple[RecordId, ...],
        Field("佐证事项", "兑现的承诺、办结的任务等。", limit=40, group=_WHO),
    ] = ()
    checks: Annotated[tuple[CreditCheck, ...], Field("核查", group=_CHECK, shown=False)] = ()
    eligibility_checked_on: Annotated[
        date | None, Field("资格核查日期", group=_CHECK, shown=False)
    ] = None
    blocking_records: Annotated[
        tuple[RecordId, ...], Field("失信记录", group=_CHECK, shown=False)
    ] = ()
    refusal: Annotated[str, Field("未通过的理由", group=_AWARD, shown=False)] = ""
    awarded_on: Annotated[date | None, Field("授予日期", group=_AWARD, shown=False)] = None
    doc_no: Annotated[str, Field("表彰文号", group=_AWARD, shown=False)] = ""
    publicity_url: Annotated[str, Field("宣传报道网址", group=_AWARD, shown=False)] = ""
    publicity: Annotated[RecordId | None, Field("宣传公开件", group=_AWARD, shown=False)] = None
    disqualification: Annotated[
        Disqualification | None, Field("取消资格", group=_AWARD, shown=False)
    ] = None

    @property
    def waiting_check(self) -> CreditCheck | None:
        """The check that was asked for and not answered yet."""
        last = self.checks[-1] if self.checks else None
        return last if last is not None and last.result is None else None

    @property
    def found(self) -> bool:
        """Whether the last check found a dishonesty record."""
        return bool(self.checks) and self.checks[-1].result is CheckResult.FOUND


def check(honour: Honour, _today: date) -> Iterator[Problem]:
    """Yield what is wrong with *honour* beyond empty and overlong fields."""
    if honour.subject_kind is SubjectKind.PERSON and not honour.subject_unit.strip():
        yield Problem("subject_unit", "推荐个人的，请填写所在单位。")


def title(honour: Honour) -> str:
    """Return one line that names the nomination."""
    return f"{honour.subject}：{honour.title}" if honour.subject else honour.title


def search_text(honour: Honour) -> str:
    """Return what full-text search finds *honour* by, besides its title."""
    return "\n".join(
        (honour.authority, honour.selection, honour.subject_unit, honour.deeds, honour.doc_no)
    )
