"""Handing a post on: what is still open with a person, and the row that moves it to another."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Any, TypeVar

from zwcx_desktop.records.ids import Fen, RecordId, UserId
from zwcx_desktop.records.kind import Code, Field, Kind, Record, State
from zwcx_desktop.records.workflow import Act, Refusal, Transition, stay

R = TypeVar("R", bound=Record)

HAND_ON = "hand_on"
REASSIGN = "reassign"
POST_RULE = "岗位交接：未办结事项交接清楚后，原账号方可停用"
KEEPING_LAW = "优化营商环境条例第三十一条：责任人更替不影响承诺的履行"


class Passing(Code):
    """How an open matter gets from one person to the next."""

    MOVES = "MOVES", "交接完成时转给接交人"
    DRAFT = "DRAFT", "草稿，由接交人或其他录入员接手"
    REASSIGN = "REASSIGN", "须先改派"
    STAYS = "STAYS", "随科室或按流程办理，不用改派"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenWork:
    """One matter that is open with a person, as it stood when it was listed."""

    record: Annotated[RecordId | None, Field("事项")] = None
    kind: Annotated[str, Field("类别")] = ""
    number: Annotated[str, Field("编号")] = ""
    title: Annotated[str, Field("名称")] = ""
    duty: Annotated[str, Field("身份")] = ""
    state: Annotated[str, Field("当时状态")] = ""
    due_on: Annotated[date | None, Field("期限")] = None
    passing: Annotated[Passing, Field("交接方式")] = Passing.STAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """Money the office still owes under a contract, or for changing its word."""

    record: Annotated[RecordId | None, Field("所属承诺")] = None
    contract_no: Annotated[str, Field("合同编号")] = ""
    counterparty: Annotated[str, Field("相对方")] = ""
    what: Annotated[str, Field("应付事项")] = ""
    due_on: Annotated[date | None, Field("支付期限")] = None
    amount: Annotated[Fen | None, Field("未付金额（元）")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Everything that is open with one person.

    Attributes:
        items: by kind; matters that only named people may know of are not among them.
        closed: how many of those there are.
        closed_to_reassign: how many of those the one who asks may know of, and must reassign.
        forms: forms typed but never saved; only the person can open them.
        standing: every commitment of the office that is in force; for a leader.
        owed: what the office owes; for a leader.
    """

    items: tuple[OpenWork, ...] = ()
    closed: int = 0
    closed_to_reassign: int = 0
    forms: int = 0
    standing: tuple[OpenWork, ...] = ()
    owed: tuple[Owed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOn:
    """Says from whom to whom a matter moves."""

    from_user: Annotated[UserId | None, Field("移交人", required=True)] = None
    to_user: Annotated[UserId | None, Field("接交人", required=True)] = None


def hand_on_row(sources: frozenset[State], basis: str, fields: tuple[str, ...]) -> Transition[Any]:
    """Return the row that comes along with a handover and puts the successor into *fields*."""
    return Transition(
        event=HAND_ON,
        label="随岗位交接变更责任人",
        sources=sources,
        target=stay,
        roles=frozenset(),
        basis=basis,
        asks=HandOn,
        guards=(_named(fields),),
        effect=_moved(fields),
        follows=True,
    )


def passing_of(kind: Kind[Any], state: State) -> Passing:
    """Return how a matter of *kind* in *state* gets from the person in charge to the next."""
    rows = {row.event for row in kind.workflow if state in row.sources}
    if HAND_ON in rows:
        return Passing.MOVES
    return Passing.REASSIGN if REASSIGN in rows else Passing.STAYS


def _named(fields: tuple[str, ...]) -> Callable[[Record, Act], Refusal | None]:
    def guard(record: Record, _act: Act) -> Refusal | None:
        if any(getattr(record, name) for name in fields):
            return None
        return Refusal("本件没有责任人", POST_RULE)

    return guard


def _moved(fields: tuple[str, ...]) -> Callable[[R, Act], R]:
    def effect(record: R, act: Act) -> R:
        answers: HandOn = act.answers
        changed: Mapping[str, Any] = {
            name: answers.to_user for name in fields if getattr(record, name) == answers.from_user
        }
        return replace(record, **changed)

    return effect
