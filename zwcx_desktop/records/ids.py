"""Identifiers. A record's id is made once, on the device, and never reused (RFC 9562)."""

from datetime import datetime
from typing import NewType

RecordId = NewType("RecordId", str)
UserId = NewType("UserId", str)
UnitId = NewType("UnitId", str)
Fen = NewType("Fen", int)
"""Money in 分 (1/100 yuan). Screens show yuan."""


def uuid7(now: datetime, entropy: bytes) -> str:
    """Return a UUIDv7 (RFC 9562 §5.7) for *now* with ten bytes of *entropy*.

    Raises:
        ValueError: *entropy* is not ten bytes long.
    """
    if len(entropy) != 10:
        raise ValueError("uuid7 needs ten bytes of entropy")
    milliseconds = int(now.timestamp() * 1000)
    raw = bytearray(milliseconds.to_bytes(6, "big") + entropy)
    raw[6] = 0x70 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
