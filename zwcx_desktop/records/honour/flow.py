"""How a nomination moves: checked, approved, awarded; or refused, or taken away."""

from zwcx_desktop.records import guards
from zwcx_desktop.records.honour import acts
from zwcx_desktop.records.honour.parts import (
    CHECK_RULE,
    HONOUR_RULE,
    AskCheck,
    Award,
    Disqualify,
    HonourState,
    RecordCheck,
)
from zwcx_desktop.records.honour.record import Honour, check
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.records.workflow import Transition

S = HonourState

_CHECKING: tuple[Transition[Honour], ...] = (
    Transition(
        event="ask_check",
        label="申请信用核查",
        sources=frozenset({S.DRAFT}),
        target=S.CHECKING,
        roles=guards.CLERK_OR_REVIEWER,
        basis=CHECK_RULE,
        asks=AskCheck,
        guards=(guards.complete(check),),
        check=acts.ask_problems,
        effect=acts.ask_check,
        primary=True,
    ),
    Transition(
        event="record_check",
        label="登记核查结果",
        sources=frozenset({S.CHECKING}),
        target=S.CHECKED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=CHECK_RULE,
        asks=RecordCheck,
        check=acts.result_problems,
        effect=acts.record_check,
        primary=True,
    ),
    Transition(
        event="check_again",
        label="退回重新核查",
        sources=frozenset({S.CHECKING, S.CHECKED}),
        target=S.DRAFT,
        roles=guards.CLERK_OR_REVIEWER,
        basis=CHECK_RULE,
        asks=Reason,
        effect=acts.check_again,
    ),
)

_DECIDING: tuple[Transition[Honour], ...] = (
    Transition(
        event="approve",
        label="同意推荐",
        sources=frozenset({S.CHECKED}),
        target=S.APPROVED,
        roles=guards.LEADER,
        basis=HONOUR_RULE,
        asks=OptionalOpinion,
        guards=(guards.not_author, acts.eligible),
        primary=True,
    ),
    Transition(
        event="refuse",
        label="不予推荐",
        sources=frozenset({S.CHECKED}),
        target=S.REFUSED,
        roles=guards.LEADER,
        basis=HONOUR_RULE,
        asks=Reason,
        effect=acts.refuse,
    ),
    Transition(
        event="award",
        label="登记授予",
        sources=frozenset({S.APPROVED}),
        target=S.AWARDED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=HONOUR_RULE,
        asks=Award,
        guards=(acts.eligible,),
        check=acts.award_problems,
        effect=acts.award,
        primary=True,
    ),
    Transition(
        event="record_refusal",
        label="登记未获授予",
        sources=frozenset({S.APPROVED}),
        target=S.REFUSED,
        roles=guards.CLERK_OR_REVIEWER,
        basis="评选结果由授予机关决定",
        asks=Reason,
        effect=acts.refuse,
    ),
    Transition(
        event="disqualify",
        label="取消资格",
        sources=frozenset({S.CHECKED, S.APPROVED, S.AWARDED}),
        target=S.REVOKED,
        roles=guards.LEADER,
        basis=HONOUR_RULE,
        asks=Disqualify,
        check=acts.disqualify_problems,
        effect=acts.disqualify,
        danger=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的推荐可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=acts.void,
        danger=True,
    ),
)

WORKFLOW = (*_CHECKING, *_DECIDING)
