"""An application for credit repair (信用修复), or to be sanctioned less."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.credit_repair.parts import (
    MITIGATE_RULE,
    Condition,
    ConditionKind,
    Decision,
    Mitigation,
    RepairRequest,
    RepairState,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.kind import Field, Problem, Record, State

_WHAT = "申请事项"
_WHY = "修复条件"
_LESS = "减损事实"
_RESULT = "决定与更新"
S = RepairState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.IN_REVIEW, S.TO_SIGN, S.APPLIED, S.GRANTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRepair(Record):
    """What the office asks the recognising authority to do about a dishonesty record."""

    state: Annotated[RepairState, Field("状态", shown=False)] = RepairState.DRAFT
    title: Annotated[
        str,
        Field(
            "标题",
            "如“采购公告一事的信用修复”；不要写个人姓名。",
            required=True,
            limit=80,
            group=_WHAT,
        ),
    ] = ""
    target: Annotated[
        RecordId | None,
        Field(
            "所指失信记录",
            "要修复的那一条，从列表中选定。",
            required=True,
            limit=40,
            kinds=("dishonesty_record",),
            group=_WHAT,
        ),
    ] = None
    request: Annotated[RepairRequest, Field("申请事项", required=True, group=_WHAT)] = (
        RepairRequest.REPAIR
    )
    authority: Annotated[
        str, Field("受理机关", "认定失信的部门，或认定部门指定的平台。", required=True, limit=60,
                   group=_WHAT)
    ] = ""  # fmt: skip
    unit_id: Annotated[UnitId | None, Field("承办科室", group=_WHAT)] = None
    statement: Annotated[
        str,
        Field("纠正与履行情况", "写明何时、怎样纠正。", required=True, lines=5, limit=4000,
              group=_WHY),
    ] = ""  # fmt: skip
    conditions: Annotated[
        tuple[Condition, ...],
        Field("修复条件", "义务履行、纠正、信用承诺公开逐项填写，信用修复必填。", group=_WHY),
    ] = ()
    mitigation: Annotated[
        tuple[Mitigation, ...],
        Field("减损事实", "主动挽回损失、消除不良影响、有效阻止危害结果；从轻、免于的必填。",
              group=_LESS),
    ] = ()  # fmt: skip
    applied_on: Annotated[date | None, Field("申请日期", group=_RESULT, shown=False)] = None
    application_doc: Annotated[str, Field("申请文号", group=_RESULT, shown=False)] = ""
    decision: Annotated[Decision | None, Field("决定", group=_RESULT, shown=False)] = None
    decided_by: Annotated[str, Field("决定机关", group=_RESULT, shown=False)] = ""
    decided_on: Annotated[date | None, Field("决定日期", group=_RESULT, shown=False)] = None
    decision_doc: Annotated[str, Field("决定文号", group=_RESULT, shown=False)] = ""
    decision_reason: Annotated[str, Field("决定理由", group=_RESULT, shown=False)] = ""
    platform_updated_on: Annotated[
        date | None, Field("平台更新日期", group=_RESULT, shown=False)
    ] = None


def check(record: CreditRepair, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *record* beyond empty and overlong fields."""
    if record.request is RepairRequest.REPAIR:
        yield from _condition_problems(record)
    elif not record.mitigation:
        yield Problem("mitigation", f"请填写减损事实（依据：{MITIGATE_RULE}）。")
    for place, entry in enumerate(record.conditions, start=1):
        if entry.met_on and entry.met_on > today:
            yield Problem("conditions", f"修复条件第 {place} 项：具备日期晚于今天，请核对。")
    for place, fact in enumerate(record.mitigation, start=1):
        if fact.on and fact.on > today:
            yield Problem("mitigation", f"减损事实第 {place} 项：日期晚于今天，请核对。")


def _condition_problems(record: CreditRepair) -> Iterator[Problem]:
    named = [entry.kind for entry in record.conditions]
    missing = [kind.label for kind in ConditionKind if kind not in named]
    if missing:
        yield Problem("conditions", f"修复条件还缺：{'、'.join(missing)}（不适用的写明理由）。")
    if len(set(named)) < len(named):
        yield Problem("conditions", "同一条件填写了两次，请合并。")
    for place, entry in enumerate(record.conditions, start=1):
        if entry.met and entry.met_on is None:
            yield Problem("conditions", f"修复条件第 {place} 项已具备，请填写具备日期。")


def search_text(record: CreditRepair) -> str:
    """Return what full-text search finds *record* by, besides its title."""
    return "\n".join(
        (
            record.authority,
            record.statement,
            *(entry.evidence for entry in record.conditions),
            *(fact.facts for fact in record.mitigation),
            record.decided_by,
        )
    )
