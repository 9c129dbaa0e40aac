"""Documents the office issued (制发文书): the register, sealing, delivery, archive."""

from zwcx_desktop.records.issued_document.flow import WORKFLOW
from zwcx_desktop.records.issued_document.parts import (
    ArchiveDocument,
    Deliver,
    Delivery,
    DeliveryMode,
    IssuedState,
    NumberSource,
    Receipt,
    Receive,
    Retention,
    SealDocument,
)
from zwcx_desktop.records.issued_document.record import (
    OPEN,
    IssuedDocument,
    check,
    natural_key,
    search_text,
    title,
)
from zwcx_desktop.records.kind import Kind, Section

__all__ = [
    "KIND",
    "ArchiveDocument",
    "Deliver",
    "Delivery",
    "DeliveryMode",
    "IssuedDocument",
    "IssuedState",
    "NumberSource",
    "Receipt",
    "Receive",
    "Retention",
    "SealDocument",
    "check",
]

KIND = Kind(
    name="issued_document",
    version=1,
    label="制发文书",
    section=Section.OFFICE,
    prefix="ZF",
    record=IssuedDocument,
    states=IssuedState,
    open_states=OPEN,
    draft_states=frozenset({IssuedState.ISSUED}),
    title=title,
    purpose="登记文书的盖章、送达、归档。在本程序制发的自动登记在这里。",
    told=frozenset({"doc_no"}),
    columns=("doc_no", "title", "doc_type", "signed_on", "sealed_on", "reprints", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    natural_key=natural_key,
)
