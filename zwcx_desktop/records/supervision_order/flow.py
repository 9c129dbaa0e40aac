"""How a supervision order moves (domain model §3.4.5), received or issued."""

from typing import Any

from zwcx_desktop.records import guards
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.records.replies import ReplyPath, reply_rows
from zwcx_desktop.records.replies import draft as draft_reply
from zwcx_desktop.records.replies import send as send_reply
from zwcx_desktop.records.supervision_order import acts
from zwcx_desktop.records.supervision_order import questions as ask
from zwcx_desktop.records.supervision_order.parts import (
    EXTENSION_RULE,
    INSPECTION_RULE,
    REMINDER_RULE,
    REPLY_RULE,
    OrderState,
)
from zwcx_desktop.records.supervision_order.record import (
    SupervisionOrder,
    check,
    from_above,
    to_below,
)
from zwcx_desktop.records.workflow import Transition, stay

S = OrderState
_RUNNING = frozenset({S.ISSUED, S.RECEIVED, S.REPLY_DRAFT, S.REPLY_SIGNED, S.RETURNED})

_ARRIVING: tuple[Transition[SupervisionOrder], ...] = (
    Transition(
        event="receive",
        label="登记签收",
        sources=frozenset({S.DRAFT}),
        target=S.RECEIVED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=INSPECTION_RULE,
        asks=ask.Receive,
        guards=(guards.complete(check),),
        check=acts.received_problems,
        effect=acts.receive,
        applies=from_above,
        primary=True,
    ),
    Transition(
        event="issue",
        label="签发督办",
        sources=frozenset({S.DRAFT}),
        target=S.ISSUED,
        roles=guards.LEADER,
        basis=INSPECTION_RULE,
        asks=OptionalOpinion,
        guards=(guards.not_author, guards.complete(check), acts.day_ahead),
        effect=acts.issue,
        applies=to_below,
        documents=("D21",),
        primary=True,
    ),
    Transition(
        event="record_receipt",
        label="登记对方签收",
        sources=frozenset({S.ISSUED}),
        target=S.RECEIVED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=INSPECTION_RULE,
        asks=ask.RecordReceipt,
        check=acts.received_problems,
        effect=acts.record_receipt,
        applies=to_below,
        primary=True,
    ),
)

_REPLYING: tuple[Transition[SupervisionOrder], ...] = (
    *reply_rows(
        ReplyPath(
            start=frozenset({S.RECEIVED, S.RETURNED}),
            drafted=S.REPLY_DRAFT,
            signed=S.REPLY_SIGNED,
            sent=S.REPLIED,
            back=S.RECEIVED,
            basis=REPLY_RULE,
            draft=draft_reply,
            applies=from_above,
            documents=("D21b",),
        ),
        send_reply,
    ),
    Transition(
        event="record_reply",
        label="登记对方回复",
        sources=frozenset({S.ISSUED, S.RECEIVED, S.RETURNED}),
        target=S.REPLIED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=REPLY_RULE,
        asks=ask.RecordReply,
        check=acts.reply_problems,
        effect=acts.record_reply,
        applies=to_below,
        primary=True,
    ),
)


def _reminding(event: str, label: str, **more: Any) -> Transition[SupervisionOrder]:
    return Transition(
        event=event,
        label=label,
        sources=_RUNNING,
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=REMINDER_RULE,
        asks=ask.Remind,
        check=acts.remind_problems,
        effect=acts.remind,
        **more,
    )


_TIMING: tuple[Transition[SupervisionOrder], ...] = (
    _reminding("record_reminder", "登记收到催办", applies=from_above),
    _reminding("remind", "催办", applies=to_below, guards=(acts.overdue,), documents=("D21",)),
    Transition(
        event="record_extension",
        label="登记同意延期",
        sources=_RUNNING,
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=EXTENSION_RULE,
        asks=ask.Extend,
        check=acts.extend_problems,
        effect=acts.extend,
        applies=from_above,
    ),
    Transition(
        event="grant_extension",
        label="同意延期",
        sources=_RUNNING,
        target=stay,
        roles=guards.LEADER,
        basis=EXTENSION_RULE,
        asks=ask.Grant,
        guards=(acts.still_running,),
        check=acts.later_problems,
        effect=acts.grant,
        applies=to_below,
    ),
)


def _verdict(
    event: str, label: str, *, accepted: bool, **more: Any
) -> Transition[SupervisionOrder]:
    return Transition(
        event=event,
        label=label,
        sources=frozenset({S.REPLIED}),
        target=S.ACCEPTED if accepted else S.RETURNED,
        basis=INSPECTION_RULE,
        asks=ask.Conclude if accepted else ask.SendBack,
        check=acts.verdict_problems if accepted else acts.return_problems,
        effect=acts.accept if accepted else acts.send_back,
        primary=accepted,
        **more,
    )


_RECORDING = {"roles": guards.CLERK_OR_REVIEWER, "applies": from_above}
_JUDGING = {
    "roles": guards.REVIEWER_OR_LEADER,
    "applies": to_below,
    "guards": (guards.not_done_by_actor("record_reply"),),
}
_ENDING: tuple[Transition[SupervisionOrder], ...] = (
    _verdict("record_acceptance", "登记上级验收", accepted=True, **_RECORDING),
    _verdict("record_return", "登记上级退回", accepted=False, **_RECORDING),
    _verdict("accept", "验收通过", accepted=True, **_JUDGING),
    _verdict("send_back", "退回重报", accepted=False, **_JUDGING),
    Transition(
        event="revoke",
        label="登记撤销",
        sources=_RUNNING,
        target=S.REVOKED,
        roles=guards.LEADER,
        basis="督办由发出单位撤销；误登的由负责人撤销，编号和记录保留",
        asks=Reason,
        effect=acts.give_up,
        danger=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的督办件可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=acts.give_up,
        danger=True,
    ),
)

WORKFLOW = (*_ARRIVING, *_REPLYING, *_TIMING, *_ENDING)
