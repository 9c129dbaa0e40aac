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
    objection,
    online_flow_item,
    policy_document,
    rectification,
    task,
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
        dishonesty_record.KIND,
        rectification.KIND,
        objection.KIND,
        credit_repair.KIND,
    )
}
