"""How an assessment moves: what it says is registered once and only answered, never edited."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.records.replies import ReplyPath, draft, reply_rows, send
from zwcx_desktop.records.third_party_assessment.parts import (
    ASSESSMENT_RULE,
    INDEPENDENCE,
    AssessmentState,
    Supersede,
)
from zwcx_desktop.records.third_party_assessment.record import ThirdPartyAssessment, check
from zwcx_desktop.records.workflow import Act, Transition

S = AssessmentState
_STANDING = frozenset({S.REGISTERED, S.REPLY_DRAFT, S.REPLY_SIGNED, S.REPLIED, S.FILED})
_REGISTERED = frozenset(s.value for s in _STANDING)


def _successor_problems(_assessment: ThirdPartyAssessment, act: Act) -> Iterator[Problem]:
    state = act.facts.state_of(act.answers.successor)
    if not isinstance(state, AssessmentState):
        yield Problem("successor", "选定的不是第三方评估件，请重新选择。")
    elif state.value not in _REGISTERED:
        yield Problem("successor", f"选定的件当前为“{state.label}”，请先完成登记。")


def _supersede(assessment: ThirdPartyAssessment, act: Act) -> ThirdPartyAssessment:
    answers: Supersede = act.answers
    return replace(assessment, superseded_by=answers.successor, superseded_why=answers.reason)


def _void(assessment: ThirdPartyAssessment, act: Act) -> ThirdPartyAssessment:
    return replace(assessment, void_reason=act.answers.reason)


_REGISTERING: tuple[Transition[ThirdPartyAssessment], ...] = (
    Transition(
        event="register",
        label="核对无误，登记",
        sources=frozenset({S.DRAFT}),
        target=S.REGISTERED,
        roles=guards.REVIEWER,
        basis=INDEPENDENCE,
        asks=OptionalOpinion,
        guards=(
            guards.not_author,
            guards.complete(check),
            guards.evidence("评估报告原件", INDEPENDENCE),
        ),
        primary=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的评估件可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
)

_ANSWERING: tuple[Transition[ThirdPartyAssessment], ...] = (
    *reply_rows(
        ReplyPath(
            start=frozenset({S.REGISTERED}),
            drafted=S.REPLY_DRAFT,
            signed=S.REPLY_SIGNED,
            sent=S.REPLIED,
            back=S.REGISTERED,
            basis=ASSESSMENT_RULE,
            word="回应",
            draft=draft,
        ),
        send,
    ),
    Transition(
        event="file",
        label="无需回应，归档",
        sources=frozenset({S.REGISTERED}),
        target=S.FILED,
        roles=guards.LEADER,
        basis=ASSESSMENT_RULE,
        asks=Reason,
    ),
    Transition(
        event="supersede",
        label="登记更正替代",
        sources=_STANDING,
        target=S.SUPERSEDED,
        roles=guards.REVIEWER,
        basis=INDEPENDENCE,
        asks=Supersede,
        check=_successor_problems,
        effect=_supersede,
        danger=True,
    ),
)

WORKFLOW = (*_REGISTERING, *_ANSWERING)
