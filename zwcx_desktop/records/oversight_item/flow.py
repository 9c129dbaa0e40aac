"""How an oversight item moves: replied to and judged, or heard in court."""

from zwcx_desktop.records import guards
from zwcx_desktop.records.oversight_item import acts
from zwcx_desktop.records.oversight_item import questions as ask
from zwcx_desktop.records.oversight_item.parts import (
    APPEARANCE_RULE,
    DEPUTIES_LAW,
    GENERAL_RULE,
    ItemState,
)
from zwcx_desktop.records.oversight_item.record import (
    OversightItem,
    answered,
    check,
    in_court,
    proposed,
)
from zwcx_desktop.records.parts import Reason
from zwcx_desktop.records.replies import ReplyPath, reply_rows, send
from zwcx_desktop.records.workflow import Either, Transition, stay

S = ItemState

_HANDLING: tuple[Transition[OversightItem], ...] = (
    Transition(
        event="assign",
        label="交办",
        sources=frozenset({S.REGISTERED}),
        target=S.ASSIGNED,
        roles=guards.REVIEWER_OR_LEADER,
        basis=GENERAL_RULE,
        asks=ask.Assign,
        guards=(guards.complete(check),),
        check=acts.assign_problems,
        effect=acts.assign,
        applies=answered,
        primary=True,
    ),
    Transition(
        event="record_talk",
        label="登记面商",
        sources=frozenset({S.ASSIGNED, S.REPLY_DRAFT, S.REPLY_SIGNED, S.REPLIED}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=GENERAL_RULE,
        asks=ask.RecordTalk,
        check=acts.talk_problems,
        effect=acts.add_talk,
        applies=proposed,
    ),
    *reply_rows(
        ReplyPath(
            start=frozenset({S.ASSIGNED}),
            drafted=S.REPLY_DRAFT,
            signed=S.REPLY_SIGNED,
            sent=S.REPLIED,
            back=S.ASSIGNED,
            basis=GENERAL_RULE,
            word="答复",
            asks=ask.DraftAnswer,
            check=acts.draft_problems,
            draft=acts.draft,
            applies=answered,
            documents=("D33",),
        ),
        send,
    ),
    Transition(
        event="hand_back",
        label="退回改办",
        sources=frozenset({S.REGISTERED, S.ASSIGNED}),
        target=S.HANDED_BACK,
        roles=guards.LEADER,
        basis="不属于本单位职责的，及时退回交办机关",
        asks=ask.HandBack,
        check=acts.hand_back_problems,
        effect=acts.hand_back,
        applies=answered,
        danger=True,
    ),
)

_AFTER: tuple[Transition[OversightItem], ...] = (
    Transition(
        event="record_attitude",
        label="登记反馈",
        sources=frozenset({S.REPLIED}),
        target=Either(frozenset({S.JUDGED, S.ASSIGNED}), acts.state_after_attitude),
        roles=guards.CLERK_OR_REVIEWER,
        basis=GENERAL_RULE,
        asks=ask.RecordAttitude,
        check=acts.attitude_problems,
        effect=acts.add_attitude,
        applies=proposed,
        primary=True,
    ),
    Transition(
        event="make_public",
        label="登记办理情况公开",
        sources=frozenset({S.REPLIED, S.JUDGED, S.CLOSED}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=DEPUTIES_LAW,
        asks=ask.MakePublic,
        check=acts.public_problems,
        effect=acts.make_public,
        applies=proposed,
    ),
    Transition(
        event="close_proposal",
        label="办结",
        sources=frozenset({S.JUDGED}),
        target=S.CLOSED,
        roles=guards.REVIEWER,
        basis=DEPUTIES_LAW,
        asks=ask.CloseItem,
        check=acts.close_problems,
        effect=acts.close,
        applies=proposed,
        primary=True,
    ),
    Transition(
        event="close_advice",
        label="办结",
        sources=frozenset({S.REPLIED}),
        target=S.CLOSED,
        roles=guards.REVIEWER,
        basis="书面答复以后才能办结",
        applies=lambda item: answered(item) and not proposed(item),
        primary=True,
    ),
)

_COURT: tuple[Transition[OversightItem], ...] = (
    Transition(
        event="record_hearing",
        label="登记出庭",
        sources=frozenset({S.REGISTERED, S.HEARD}),
        target=S.HEARD,
        roles=guards.CLERK_OR_REVIEWER,
        basis=APPEARANCE_RULE,
        asks=ask.RecordHearing,
        guards=(guards.complete(check),),
        check=acts.hearing_problems,
        effect=acts.add_hearing,
        applies=in_court,
        primary=True,
    ),
    Transition(
        event="close_case",
        label="办结",
        sources=frozenset({S.HEARD}),
        target=S.CLOSED,
        roles=guards.REVIEWER,
        basis=APPEARANCE_RULE,
        applies=in_court,
        primary=True,
    ),
)

_VOID: Transition[OversightItem] = Transition(
    event="void",
    label="作废",
    sources=frozenset({S.REGISTERED}),
    target=S.VOID,
    roles=guards.CLERK_OR_REVIEWER,
    basis="误录的来件可以作废，编号保留",
    asks=Reason,
    guards=(guards.author_or_reviewer,),
    effect=acts.void,
    danger=True,
)

WORKFLOW = (*_HANDLING, *_AFTER, *_COURT, _VOID)
