"""What an act on one record brings about in others: a draft opened, a step taken along.

Kinds know nothing of one another; whatever joins them stands in this table. A consequence is a
pure function of the act. All of it is kept in the act's own transaction, or nothing is.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from zwcx_desktop.records.handing import HAND_ON, HandOn, Passing
from zwcx_desktop.records.handover import Handover, HandoverState
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Record
from zwcx_desktop.records.workflow import Act


@dataclass(frozen=True, slots=True)
class Origin:
    """The act that brings something about.

    Attributes:
        record: after the act, with what the actor may read of its secrets.
        restricted: whether only named people may know of the record. Then nothing that tells of
            it may go into a record that others see (信访工作条例 §30).
    """

    id: RecordId
    record: Any
    act: Act
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """A new record. It has no author: whoever takes it up becomes its author.

    Required fields may still be empty where the kind begins with a draft.
    """

    kind: str
    record: Record


@dataclass(frozen=True, slots=True)
class Touch:
    """A step of another record's own workflow.

    A row that only happens this way says so by `Transition.follows`; it needs no role then. Any
    other row needs what it always needs.
    """

    record: RecordId
    event: str
    answers: Any = None


Consequence = Callable[[Origin], Iterable[Opening | Touch]]

Consequences = Mapping[tuple[str, str], tuple[Consequence, ...]]
"""By kind and event."""


def hand_on(origin: Origin) -> Iterator[Touch]:
    """Move what is open with whoever leaves to the successor, once all three have signed."""
    handover: Handover = origin.record
    if handover.state is not HandoverState.WITNESSED or handover.from_user is None:
        return
    moves = HandOn(from_user=handover.from_user, to_user=handover.to_user)
    for item in origin.act.facts.work_of(handover.from_user).items:
        if item.passing is Passing.MOVES and item.record is not None:
            yield Touch(item.record, HAND_ON, moves)


CONSEQUENCES: Final[Consequences] = MappingProxyType(
    {
        ("handover", "attest"): (hand_on,),
        ("handover", "sign_slip"): (hand_on,),
    }
)
