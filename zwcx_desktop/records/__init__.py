"""The record kinds, in the order of the sidebar. To add one: write it, then add it to this list."""

from typing import Any

from zwcx_desktop.records import (
    commitment,
    complaint,
    disclosure,
    honour,
    letter_box_opening,
    oversight_item,
    supervision_order,
    task,
    third_party_assessment,
    training_record,
)
from zwcx_desktop.records.kind import Kind

KINDS: dict[str, Kind[Any]] = {
    kind.name: kind
    for kind in (
        commitment.KIND,
        task.KIND,
        disclosure.KIND,
        complaint.KIND,
        letter_box_opening.KIND,
        honour.KIND,
        supervision_order.KIND,
        oversight_item.KIND,
        third_party_assessment.KIND,
        training_record.KIND,
    )
}
