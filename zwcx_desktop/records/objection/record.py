"""An objection (异议处理) to a dishonesty record: by whom, what was checked, how it ended."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.objection.parts import (
    NotifyMode,
    ObjectionKind,
    ObjectionState,
    Result,
    SourceCheck,
)
from zwcx_desktop.records.parts import P2, not_later
from zwcx_desktop.records.workflow import Facts

_WHO = "申请人"
_WHAT = "异议内容"
_TIME = "时限"
_CHECK = "核查与处理"
S = ObjectionState
OPEN: frozenset[State] = frozenset(
    {S.RECEIVED, S.CHECKING, S.SOURCE_CHECKING, S.DECIDED, S.UPDATING}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection(Record):
    """What somebody says is wrong with a dishonesty record."""

    state: Annotated[ObjectionState, Field("状态", shown=False)] = ObjectionState.RECEIVED
    title: Annotated[
        str,
        Field(
            "标题", "如“对处罚金额的异议”；不要写申请人姓名。", required=True, limit=80, group=_WHAT
        ),
    ] = ""
    kind: Annotated[ObjectionKind, Field("类别", required=True, group=_WHAT)] = (
        ObjectionKind.OBJECTION
    )
    target: Annotated[
        RecordId | None,
        Field(
            "所指失信记录",
            "受理后该记录标注为有异议。",
            required=True,
            limit=40,
            kinds=("dishonesty_record",),
            group=_WHAT,
        ),
    ] = None
    claim: Annotated[
        str, Field("异议请求和理由", required=True, lines=5, limit=4000, group=_WHAT)
    ] = ""
    materials: Annotated[
        str, Field("提交的材料", "没有的写“无”。", required=True, lines=2, limit=1000, group=_WHAT)
    ] = ""
    applicant: Annotated[
        str, Field("申请人", required=True, limit=60, sensitivity=P2, group=_WHO)
    ] = ""
    applicant_phone: Annotated[
        str, Field("联系方式", "用于告知结果。", limit=60, sensitivity=P2, group=_WHO)
    ] = ""
    received_on: Annotated[
        date | None, Field("收到日期", "时限从这一天起算。", required=True, group=_TIME)
    ] = None
    source_checks_needed: Annotated[
        bool,
        Field(
            "需信息提供单位核查",
            "本单位自己的信息3个工作日内处理，需要提供单位核查的7个工作日。",
            group=_TIME,
        ),
    ] = False
    unit_id: Annotated[UnitId | None, Field("承办科室", group=_TIME)] = None
    due_on: Annotated[date | None, Field("处理期限", group=_TIME, shown=False)] = None
    accepted_on: Annotated[date | None, Field("标注日期", group=_CHECK, shown=False)] = None
    checked_with: Annotated[
        tuple[SourceCheck, ...], Field("提供单位核查", group=_CHECK, shown=False)
    ] = ()
    result: Annotated[Result | None, Field("处理结果", group=_CHECK, shown=False)] = None
    decided_on: Annotated[date | None, Field("处理日期", group=_CHECK, shown=False)] = None
    decided_by: Annotated[str, Field("决定单位", group=_CHECK, shown=False)] = ""
    decision_doc: Annotated[str, Field("决定文号", group=_CHECK, shown=False)] = ""
    reason: Annotated[str, Field("更正内容或理由", group=_CHECK, shown=False)] = ""
    notified_on: Annotated[date | None, Field("告知日期", group=_CHECK, shown=False)] = None
    notify_mode: Annotated[NotifyMode | None, Field("告知方式", group=_CHECK, shown=False)] = None
    notice_doc: Annotated[str, Field("告知文号", group=_CHECK, shown=False)] = ""
    update_due_on: Annotated[date | None, Field("更新期限", group=_CHECK, shown=False)] = None
    updated_on: Annotated[date | None, Field("更新日期", group=_CHECK, shown=False)] = None

    @property
    def update_owed(self) -> bool:
        """Whether the platform has still to be told of what changed."""
        changed = self.result in (Result.CORRECTED, Result.REVOKED)
        return changed and self.updated_on is None


def check(record: Objection, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *record* beyond empty and overlong fields."""
    yield from not_later("received_on", "收到日期", record.received_on, today)
    last = due(record)
    if record.state in OPEN and last is not None and last < today:
        yield Problem("due_on", f"已逾期 {(today - last).days} 天。", Severity.WARNING)


def derive(record: Objection, facts: Facts) -> Objection:
    """Return *record* with its days: 3 working days, 7 where the source has to check.

    Source: 河南省社会信用条例 §41, 山东省社会信用条例 §39; a city may set its own.
    """
    rule = "OBJ-7" if record.source_checks_needed or record.checked_with else "OBJ-3"
    revoked = record.result is Result.REVOKED
    start = record.received_on
    return replace(
        record,
        due_on=facts.deadline(rule, start) if start else None,
        update_due_on=facts.deadline("REVOKE-3", record.decided_on)
        if revoked and record.decided_on
        else None,
    )


def due(record: Objection) -> date | None:
    """Return the day the next step is due."""
    if record.state is S.SOURCE_CHECKING:
        return min((d for d in (record.checked_with[-1].due_on, record.due_on) if d), default=None)
    if record.state is S.UPDATING:
        return record.update_due_on
    if record.state is S.DECIDED and record.update_owed:
        return min((d for d in (record.due_on, record.update_due_on) if d), default=None)
    return record.due_on


def search_text(record: Objection) -> str:
    """Return what full-text search finds *record* by, besides its title; never the applicant."""
    return "\n".join(
        (
            record.claim,
            record.materials,
            *(entry.organ for entry in record.checked_with),
            record.decided_by,
            record.reason,
        )
    )
