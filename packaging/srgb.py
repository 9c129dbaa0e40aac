"""Write resources/color/sRGB.icc: a small ICC v2 display profile of sRGB (IEC 61966-2-1).

Made from the standard's numbers, so that no one's profile is copied. Deterministic.
Usage: python packaging/srgb.py
"""

import hashlib
import struct
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "color" / "sRGB.icc"
D50 = (0.9642, 1.0, 0.8249)
PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""sRGB primaries adapted to D50 by the Bradford transform (ICC.1:2001-04, annex E)."""
CURVE_POINTS = 1024


def fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(fixed(v) for v in values)


def text(value: str) -> bytes:
    return b"text" + bytes(4) + value.encode("ascii") + b"\0"


def description(value: str) -> bytes:
    raw = value.encode("ascii") + b"\0"
    return b"desc" + bytes(4) + struct.pack(">I", len(raw)) + raw + bytes(4 + 4 + 2 + 1 + 67)


def curve() -> bytes:
    def linear(encoded: float) -> float:
        return encoded / 12.92 if encoded <= 0.04045 else ((encoded + 0.055) / 1.055) ** 2.4

    points = [round(65535 * linear(i / (CURVE_POINTS - 1))) for i in range(CURVE_POINTS)]
    return b"curv" + bytes(4) + struct.pack(f">I{CURVE_POINTS}H", CURVE_POINTS, *points)


def profile() -> bytes:
    tags = {
        b"desc": description("sRGB IEC61966-2.1"),
        b"cprt": text("No copyright: public domain (CC0 1.0)"),
        b"wtpt": xyz(D50),
        **{tag: xyz(values) for tag, values in PRIMARIES.items()},
        b"rTRC": curve(),
    }
    places, body, offset = {}, b"", 128 + 4 + 12 * (len(tags) + 2)
    for tag, raw in tags.items():
        padded = raw + bytes(-len(raw) % 4)
        places[tag] = (offset + len(body), len(raw))
        body += padded
    places[b"gTRC"] = places[b"bTRC"] = places[b"rTRC"]
    table = struct.pack(">I", len(places))
    table += b"".join(struct.pack(">4sII", tag, *place) for tag, place in places.items())
    head = struct.pack(
        ">I4sI4s4s4s", 128 + len(table) + len(body), bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ "
    )
    head += struct.pack(">6H4s4s", 2026, 1, 1, 0, 0, 0, b"acsp", bytes(4))
    head += bytes(4 + 4 + 4 + 8 + 4) + b"".join(fixed(v) for v in D50)
    return head.ljust(128, b"\0") + table + body


if __name__ == "__main__":
    TARGET.write_bytes(profile())
    print(TARGET.name, len(profile()), "bytes, sha256", hashlib.sha256(profile()).hexdigest())
