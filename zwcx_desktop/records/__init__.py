"""The record kinds, in the order of the sidebar. To add one: write it, then add it to this list."""

from typing import Any

from zwcx_desktop.records import (
    commitment,
    complaint,
    credit_repair,
    disclosure,
    dishonesty_record,
    objection,
    rectification,
    task,
)
from zwcx_desktop.records.kind import Kind

KINDS: dict[str, Kind[Any]] = {
    kind.name: kind
    for kind in (
        commitment.KIND,
        task.KIND,
        disclosure.KIND,
        complaint.KIND,
        dishonesty_record.KIND,
        rectification.KIND,
        objection.KIND,
        credit_repair.KIND,
    )
}
