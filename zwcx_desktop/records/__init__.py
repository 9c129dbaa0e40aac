"""The record kinds, in the order of the sidebar. To add one: write it, then add it to this list."""

from typing import Any

from zwcx_desktop.records import (
    commitment,
    complaint,
    creation_dossier,
    disclosure,
    handover,
    issued_document,
    self_assessment,
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
        self_assessment.KIND,
        creation_dossier.KIND,
        issued_document.KIND,
        handover.KIND,
    )
}
