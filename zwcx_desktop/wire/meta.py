"""What a platform says about itself and about a device's chain: plain JSON, read with care.

Neither is signed: the first only tells a client what to try, the second only where to go on; what
follows from them is proved by receipts and pages.
"""

import msgspec

from zwcx_desktop.wire.keys import Base64Blob, Base64Text
from zwcx_desktop.wire.terms import Count, HashText, InstantText, PlatformText, ShortText


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Greatest sizes in bytes, and lines of a batch."""

    wire: Count
    unpacked: Count
    lines: Count
    line: Count
    blob: Count


class Meta(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of `GET /v1/meta`.

    Attributes:
        platform: the instance; a client that is enrolled elsewhere goes no further.
        time: the platform's clock.
        protocol: lowest and highest version spoken.
        keys: the signed key list, to be proved against the pinned root.
        spread_minutes: automatic sending is spread over so many minutes.
    """

    platform: PlatformText
    name: ShortText
    time: InstantText
    protocol: tuple[int, int]
    suites: list[str]
    limits: Limits
    keys: Base64Blob
    root: Base64Text
    spread_minutes: Count = 60


class Chain(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of `GET /v1/chain/{device}`: the last batch the platform has of this epoch.

    Attributes:
        receipt: its receipt, DSSE in base64; "" before the first batch.
        status: `active`, `suspended`, `revoked` or `replaced` (by a later epoch).
    """

    epoch: Count
    seq: Count
    head: HashText
    status: str
    receipt: str = ""
