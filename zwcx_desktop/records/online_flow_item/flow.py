"""How a measurement of an online item moves: reviewed, and if it fell short, what follows."""

from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.kind import State
from zwcx_desktop.records.online_flow_item.record import (
    CLUE_RULE,
    ONLINE_RULE,
    FlowResult,
    FlowState,
    OnlineFlowItem,
    check,
)
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.workflow import Act, Either, Transition

S = FlowState


def _measured(item: OnlineFlowItem, _act: Act) -> State:
    return S.MET if item.met is FlowResult.MET else S.NOT_MET


def _settle(item: OnlineFlowItem, act: Act) -> OnlineFlowItem:
    return replace(item, settled_on=act.today)


def _explain(item: OnlineFlowItem, act: Act) -> OnlineFlowItem:
    return replace(item, explanation=act.answers.opinion)


def _void(item: OnlineFlowItem, act: Act) -> OnlineFlowItem:
    return replace(item, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[OnlineFlowItem], ...] = (
    Transition(
        event="submit",
        label="提交审核",
        sources=frozenset({S.DRAFT}),
        target=S.IN_REVIEW,
        roles=guards.CLERK,
        basis=ONLINE_RULE,
        guards=(guards.author_only, guards.complete(check)),
        primary=True,
    ),
    Transition(
        event="pass",
        label="审核通过",
        sources=frozenset({S.IN_REVIEW}),
        target=Either(frozenset({S.MET, S.NOT_MET}), _measured),
        roles=guards.REVIEWER_OR_LEADER,
        basis=ONLINE_RULE,
        asks=OptionalOpinion,
        guards=(guards.not_author,),
        effect=_settle,
        primary=True,
    ),
    Transition(
        event="return",
        label="退回修改",
        sources=frozenset({S.IN_REVIEW}),
        target=S.DRAFT,
        roles=guards.REVIEWER_OR_LEADER,
        basis=ONLINE_RULE,
        asks=Opinion,
    ),
    Transition(
        event="propose_clue",
        label="提出失信线索",
        sources=frozenset({S.NOT_MET}),
        target=S.CLUE_PROPOSED,
        roles=guards.REVIEWER,
        basis=CLUE_RULE,
        asks=Opinion,
        guards=(guards.not_author,),
        effect=_explain,
        primary=True,
    ),
    Transition(
        event="explain",
        label="说明后办结",
        sources=frozenset({S.NOT_MET}),
        target=S.EXPLAINED,
        roles=guards.LEADER,
        basis=CLUE_RULE,
        asks=Opinion,
        guards=(guards.not_author,),
        effect=_explain,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的记录可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
)
