"""One change of one record as it travels and is kept: the canonical line's content (TCS/1 §2.2)."""

import hashlib
from typing import Any, Literal

import msgspec

Op = Literal["put", "event", "void"]


class Change(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole new content of a record, an appended event, or its withdrawal.

    Attributes:
        at: when it was submitted, UTC, ms, ISO 8601 with Z. By the device's clock: a claim.
        base: revision hash of the revision that was edited; "" for a new record.
        by: the user's id within the office.
        data: the record's body as `records.codec.dump` gives it.
        flow_codes: where the city passes the record on, by its profile; absent when nowhere.
        id: the record (UUIDv7).
        org: unified social credit code of the office (GB 32100).
        rev: 1, 2, 3 … without gaps per record.
        seq: the device's change counter, 1, 2, 3 ….
        v: version of this envelope.
    """

    at: str
    base: str
    by: str
    data: dict[str, Any]
    flow_codes: list[str] | msgspec.UnsetType = msgspec.UNSET
    id: str
    kind: str
    op: Op
    org: str
    rev: int
    seq: int
    v: int = 1


def line_hash(line: bytes) -> str:
    """Return the revision hash of a canonical *line*: the RFC 6962 leaf hash, as "sha256:<hex>"."""
    return "sha256:" + hashlib.sha256(b"\x00" + line).hexdigest()
