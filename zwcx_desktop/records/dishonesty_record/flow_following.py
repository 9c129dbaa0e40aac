"""Steps of a dishonesty record that only come along with a step of another record."""

from zwcx_desktop.records.dishonesty_record import following
from zwcx_desktop.records.dishonesty_record import questions as ask
from zwcx_desktop.records.dishonesty_record.record import RECOGNISED, DishonestyRecord, S
from zwcx_desktop.records.integrity import REPAIR_RULE, SANCTIONS_RULE
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.workflow import Either, Transition, stay

_NOBODY: frozenset[Role] = frozenset()
_DISPUTED = RECOGNISED | {S.REVOKED}
_REPAIRABLE = frozenset({S.REPORTED, S.PUBLISHED_BY_PLATFORM, S.REPAIR_REFUSED})

FOLLOWING: tuple[Transition[DishonestyRecord], ...] = (
    Transition(
        event="rectification_begun",
        label="关联整改",
        sources=frozenset({S.RECTIFYING}),
        target=stay,
        roles=_NOBODY,
        basis=SANCTIONS_RULE,
        asks=ask.FollowRectification,
        effect=following.link_rectification,
        follows=True,
    ),
    Transition(
        event="objection_opened",
        label="标注异议",
        sources=RECOGNISED,
        target=stay,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDispute,
        effect=following.open_dispute,
        follows=True,
    ),
    Transition(
        event="objection_closed",
        label="异议处理完毕",
        sources=_DISPUTED,
        target=stay,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDisputeResult,
        effect=following.close_dispute,
        follows=True,
    ),
    Transition(
        event="objection_revoked",
        label="因异议撤销",
        sources=_DISPUTED,
        target=S.REVOKED,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDisputeResult,
        effect=following.revoke,
        follows=True,
    ),
    Transition(
        event="repair_applied",
        label="申请修复",
        sources=_REPAIRABLE,
        target=S.REPAIR_APPLIED,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowApplication,
        effect=following.apply,
        follows=True,
    ),
    Transition(
        event="repair_granted",
        label="同意修复",
        sources=frozenset({S.REPAIR_APPLIED}),
        target=S.REPAIRED,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDecision,
        effect=following.decide_repair,
        follows=True,
    ),
    Transition(
        event="repair_refused",
        label="不予修复",
        sources=frozenset({S.REPAIR_APPLIED}),
        target=S.REPAIR_REFUSED,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDecision,
        effect=following.decide_repair,
        follows=True,
    ),
    Transition(
        event="repair_withdrawn",
        label="撤回修复申请",
        sources=frozenset({S.REPAIR_APPLIED}),
        target=Either(
            frozenset({S.REPORTED, S.PUBLISHED_BY_PLATFORM}), following.state_before_application
        ),
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDecision,
        effect=following.decide,
        follows=True,
    ),
    Transition(
        event="repair_withdrawn",
        label="撤回修复申请",
        sources=frozenset({S.REVOKED}),
        target=stay,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDecision,
        effect=following.decide,
        follows=True,
    ),
    Transition(
        event="mitigation_applied",
        label="申请从轻或免于惩戒",
        sources=RECOGNISED,
        target=stay,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowApplication,
        effect=following.apply,
        follows=True,
    ),
    Transition(
        event="mitigation_decided",
        label="从轻或免于惩戒的决定",
        sources=_DISPUTED,
        target=stay,
        roles=_NOBODY,
        basis=REPAIR_RULE,
        asks=ask.FollowDecision,
        effect=following.decide,
        follows=True,
    ),
)
