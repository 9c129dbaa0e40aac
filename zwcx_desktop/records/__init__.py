"""The record kinds, in the order of the sidebar. To add one: write it, then add it to this list."""

from typing import Any

from zwcx_desktop.records import (
    access_request,
    catalogue_item,
    commitment,
    complaint,
    disclosure,
    online_flow_item,
    policy_document,
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
    )
}
