"""What one act may bring about in another record: a draft opened, a step taken along.

A consequence is a pure function of the act; which act has which stands in `consequences`.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

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
