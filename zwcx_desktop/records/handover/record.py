"""A handover of a post (岗位交接): who hands over what to whom, before whose eyes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

from zwcx_desktop.records.handing import OpenWork, Owed
from zwcx_desktop.records.handover.parts import (
    Article,
    HandoverCause,
    HandoverState,
    Party,
    Signature,
)
from zwcx_desktop.records.ids import Fen, UserId
from zwcx_desktop.records.kind import Field, Problem, Record, Role, State
from zwcx_desktop.records.workflow import Facts

_WHO = "交接双方"
_THINGS = "物品和事项"
_LIST = "未办结事项"
_OFFICE = "承诺和应付款"
_END = "签字和账号"
FEWEST_TOLD = 3
"""Counts of matters only some may know of are told from here on (domain model §3.3 rule 4)."""
OPEN: frozenset[State] = frozenset(
    {
        HandoverState.DRAFT,
        HandoverState.LISTED,
        HandoverState.CONFIRMED,
        HandoverState.WITNESSED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover(Record):
    """One post that passes from one person to another.

    Attributes:
        standing: every commitment in force, where a leader leaves: they all stay in force.
    """

    state: Annotated[HandoverState, Field("状态", shown=False)] = HandoverState.DRAFT
    from_user: Annotated[UserId | None, Field("移交人", required=True, group=_WHO)] = None
    to_user: Annotated[
        UserId | None,
        Field("接交人", "还没有账号的，先请管理员添加。", required=True, group=_WHO),
    ] = None
    witness: Annotated[
        UserId | None,
        Field("监交人", "审核员或负责人，不能是双方本人。", required=True, group=_WHO),
    ] = None
    cause: Annotated[HandoverCause | None, Field("交接原因", required=True, group=_WHO)] = None
    handover_on: Annotated[date | None, Field("交接日期", required=True, group=_WHO)] = None
    articles: Annotated[
        tuple[Article, ...],
        Field("印章、介质和钥匙", "一件一行；没有的不填。", group=_THINGS),
    ] = ()
    matters: Annotated[
        str,
        Field(
            "其他交接事项",
            "本系统之外的工作、联系人和注意事项。",
            lines=4,
            limit=4000,
            group=_THINGS,
        ),
    ] = ""
    account_status: Annotated[str, Field("移交人账号", group=_THINGS, shown=False)] = ""
    listed_on: Annotated[date | None, Field("列清单日期", group=_LIST, shown=False)] = None
    items: Annotated[tuple[OpenWork, ...], Field("未办结事项", group=_LIST, shown=False)] = ()
    closed_matters: Annotated[str, Field("限定知悉的事项", group=_LIST, shown=False)] = ""
    unsaved_forms: Annotated[
        int, Field("未保存的表单", "只有本人能打开。", group=_LIST, shown=False)
    ] = 0
    leader_change: Annotated[bool, Field("负责人更替", group=_OFFICE, shown=False)] = False
    standing: Annotated[
        tuple[OpenWork, ...], Field("继续履行的承诺", group=_OFFICE, shown=False)
    ] = ()
    owed: Annotated[tuple[Owed, ...], Field("未付款项", group=_OFFICE, shown=False)] = ()
    owed_total: Annotated[Fen | None, Field("未付金额合计（元）", group=_OFFICE, shown=False)] = (
        None
    )
    signatures: Annotated[tuple[Signature, ...], Field("签字", group=_END, shown=False)] = ()
    keys_revoked: Annotated[bool, Field("签名密钥已注销", group=_END, shown=False)] = False
    finished_on: Annotated[date | None, Field("完成日期", group=_END, shown=False)] = None

    def party(self, party: Party) -> UserId | None:
        """Return who that party is."""
        people = {Party.FROM: self.from_user, Party.TO: self.to_user, Party.WITNESS: self.witness}
        return people[party]

    def signed(self, party: Party) -> bool:
        """Return whether that party has signed the present list."""
        return any(each.party is party for each in self.signatures)


def check(handover: Handover, _today: date) -> Iterator[Problem]:
    """Yield what is wrong with *handover* beyond empty and overlong fields."""
    giver, taker, witness = handover.from_user, handover.to_user, handover.witness
    if giver and giver == taker:
        yield Problem("to_user", "接交人不能是移交人本人。")
    if witness and witness in (giver, taker):
        yield Problem("witness", "监交人不能是移交人或接交人。")


def derive(handover: Handover, facts: Facts) -> Handover:
    """Return *handover*; a draft shows what is open with whoever leaves, as it stands now."""
    return listed(handover, facts) if handover.state is HandoverState.DRAFT else handover


def listed(handover: Handover, facts: Facts) -> Handover:
    """Return *handover* with the list of this moment; signatures under an older one lapse."""
    if handover.from_user is None:
        return handover
    leads = Role.LEADER in facts.roles_of(handover.from_user)
    work = facts.work_of(handover.from_user)
    owed = work.owed if leads else ()
    few = work.closed < FEWEST_TOLD
    return replace(
        handover,
        account_status="在用" if facts.is_employed(handover.from_user) else "已停用",
        items=work.items,
        closed_matters=f"不足{FEWEST_TOLD}件" if few else f"{work.closed}件，由知情的负责人改派",
        unsaved_forms=work.forms,
        leader_change=leads,
        standing=work.standing if leads else (),
        owed=owed,
        owed_total=Fen(sum(each.amount or 0 for each in owed)) if owed else None,
        signatures=(),
    )


def search_text(handover: Handover) -> str:
    """Return what full-text search finds *handover* by, besides its title."""
    things = (f"{each.name} {each.number}" for each in handover.articles)
    return "\n".join((handover.matters, *things))
