"""How a training moves: entered, confirmed by somebody else, or void."""

from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.training_record.record import (
    TRAINING_RULE,
    TrainingRecord,
    TrainingState,
    check,
)
from zwcx_desktop.records.workflow import Act, Transition

S = TrainingState


def _void(training: TrainingRecord, act: Act) -> TrainingRecord:
    return replace(training, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[TrainingRecord], ...] = (
    Transition(
        event="submit",
        label="提交确认",
        sources=frozenset({S.DRAFT}),
        target=S.SUBMITTED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=TRAINING_RULE,
        guards=(
            guards.author_only,
            guards.complete(check),
            guards.evidence("签到名单", "参训人数以签到名单为准"),
        ),
        primary=True,
    ),
    Transition(
        event="confirm",
        label="确认",
        sources=frozenset({S.SUBMITTED}),
        target=S.CONFIRMED,
        roles=guards.REVIEWER_OR_LEADER,
        basis=TRAINING_RULE,
        asks=OptionalOpinion,
        guards=(guards.not_author, guards.complete(check)),
        primary=True,
    ),
    Transition(
        event="send_back",
        label="退回修改",
        sources=frozenset({S.SUBMITTED}),
        target=S.DRAFT,
        roles=guards.REVIEWER_OR_LEADER,
        basis=TRAINING_RULE,
        asks=Opinion,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的培训可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
    Transition(
        event="void_confirmed",
        label="作废",
        sources=frozenset({S.CONFIRMED}),
        target=S.VOID,
        roles=guards.LEADER,
        basis="已确认的培训由负责人作废，记录保留，不再计入统计",
        asks=Reason,
        effect=_void,
        danger=True,
    ),
)
