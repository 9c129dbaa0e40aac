"""What a handover of a post brings about: what is open with whoever leaves moves to the successor.

Source: domain model §3.3 rule 5; 优化营商环境条例 §31.
"""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from zwcx_desktop.records.handing import HAND_ON, HandOn, Passing
from zwcx_desktop.records.handover import Handover, HandoverState
from zwcx_desktop.rules.origin import Consequences, Origin, Touch


def hand_on(origin: Origin) -> Iterator[Touch]:
    """Yield a step for every matter that moves, once all three have signed."""
    handover: Handover = origin.record
    if handover.state is not HandoverState.WITNESSED or handover.from_user is None:
        return
    moves = HandOn(from_user=handover.from_user, to_user=handover.to_user)
    for item in origin.act.facts.work_of(handover.from_user).items:
        if item.passing is Passing.MOVES and item.record is not None:
            yield Touch(item.record, HAND_ON, moves)


SUCCESSIONS: Final[Consequences] = MappingProxyType(
    {
        ("handover", "attest"): (hand_on,),
        ("handover", "sign_slip"): (hand_on,),
    }
)
