"""Names of the things that travel, and the checked types the wire's statements are made of."""

import hashlib
from datetime import UTC, datetime
from typing import Annotated, NewType

import msgspec

DeviceId = NewType("DeviceId", str)
BatchId = NewType("BatchId", str)
OrgCode = NewType("OrgCode", str)
"""Unified social credit code of an office (GB 32100), 18 characters."""
Hash = NewType("Hash", str)
"""`sha256:` and 64 lower-case hexadecimal digits."""
PlatformId = NewType("PlatformId", str)

MAX_INTEGER = 2**53 - 1
"""Greatest integer that every JSON reader keeps exactly (RFC 8785 §3.2.2.3, RFC 7493 §2.2)."""

NO_HASH = Hash("sha256:" + "0" * 64)
"""Stands before the first link of a chain."""

_UUID7 = r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z"
_INSTANT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\Z"

Uuid = Annotated[str, msgspec.Meta(pattern=_UUID7)]
DeviceText = Annotated[DeviceId, msgspec.Meta(pattern=_UUID7)]
BatchText = Annotated[BatchId, msgspec.Meta(pattern=_UUID7)]
PlatformText = Annotated[PlatformId, msgspec.Meta(pattern=_UUID7)]
OrgText = Annotated[OrgCode, msgspec.Meta(pattern=r"^[0-9A-Z]{18}\Z")]
HashText = Annotated[Hash, msgspec.Meta(pattern=r"^sha256:[0-9a-f]{64}\Z")]
InstantText = Annotated[str, msgspec.Meta(pattern=_INSTANT)]
Count = Annotated[int, msgspec.Meta(ge=0, le=MAX_INTEGER)]
Ordinal = Annotated[int, msgspec.Meta(ge=1, le=MAX_INTEGER)]
ShortText = Annotated[str, msgspec.Meta(max_length=100)]


def sha256(content: bytes) -> Hash:
    """Return the hash of *content* as the wire writes it."""
    return Hash("sha256:" + hashlib.sha256(content).hexdigest())


def instant(moment: datetime) -> str:
    """Return *moment* as the wire writes it: UTC, milliseconds, Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """Return the moment an instant of the wire names.

    Raises:
        ValueError: there is no such day or time.
    """
    return datetime.fromisoformat(text)
