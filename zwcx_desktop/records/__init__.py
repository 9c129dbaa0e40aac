"""The record kinds, in the order of the sidebar. To add one: its package, then its line here."""

from typing import Any

from zwcx_desktop.records import (
    access_request,
    catalogue_item,
    commitment,
    complaint,
    credit_repair,
    disclosure,
    dishonesty_record,
    honour,
    letter_box_opening,
    objection,
    online_flow_item,
    oversight_item,
    policy_document,
    rectification,
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
        policy_document.KIND,
        task.KIND,
        disclosure.KIND,
        catalogue_item.KIND,
        access_request.KIND,
        online_flow_item.KIND,
        complaint.KIND,
        letter_box_opening.KIND,
        dishonesty_record.KIND,
        rectification.KIND,
        objection.KIND,
        credit_repair.KIND,
        honour.KIND,
        supervision_order.KIND,
        oversight_item.KIND,
        third_party_assessment.KIND,
        training_record.KIND,
    )
}
