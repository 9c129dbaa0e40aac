"""The outer form of batches and feed pages: zstd(envelope ⏎ line1 ⏎ … lineN ⏎), RFC 8878.

Reading is bounded before anything is unpacked: the frame must declare its size, use no dictionary,
and be the only thing in the message. `max_output_size` of the library is no protection, it is
ignored as soon as a frame declares its size.
"""

from collections.abc import Sequence

import zstandard

from zwcx_desktop.wire.problems import Refused

MAX_WIRE = 16 << 20
MAX_UNPACKED = 64 << 20
MAX_LINES = 20_000
MAX_LINE = 64 << 10
"""Limits in bytes and lines (TCS/1 §2.3)."""

_LEVEL = 1  # twice as fast as the default, 5 % larger


def pack(envelope: bytes, lines: Sequence[bytes]) -> bytes:
    """Return the bytes to send."""
    return zstandard.ZstdCompressor(level=_LEVEL).compress(b"\n".join((envelope, *lines, b"")))


def unpack(wire: bytes) -> tuple[bytes, list[bytes]]:
    """Return envelope and lines.

    Raises:
        Refused: `too-large` or `corrupt`.
    """
    if len(wire) > MAX_WIRE:
        raise Refused("too-large", f"{len(wire)} bytes", limit=MAX_WIRE)
    content = _decompress(wire)
    if not content.endswith(b"\n"):
        raise Refused("corrupt", "the last line is cut off")
    # Counted first: a bomb of 64 million line ends would become 64 million objects.
    if content.count(b"\n") > MAX_LINES + 1:
        raise Refused("too-large", "too many lines", limit=MAX_LINES)
    envelope, *lines = content[:-1].split(b"\n")
    return envelope, lines


def _decompress(wire: bytes) -> bytes:
    try:
        frame = zstandard.get_frame_parameters(wire)
        if frame.content_size in (zstandard.CONTENTSIZE_UNKNOWN, zstandard.CONTENTSIZE_ERROR):
            raise Refused("corrupt", "the frame does not declare its size")
        if frame.content_size > MAX_UNPACKED:
            raise Refused("too-large", f"{frame.content_size} bytes unpacked", limit=MAX_UNPACKED)
        if frame.dict_id:
            raise Refused("corrupt", "the frame wants a dictionary")
        content = zstandard.ZstdDecompressor().decompress(wire, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise Refused("corrupt", str(error)) from error
    if len(content) != frame.content_size:
        raise Refused("corrupt", "the frame lies about its size")
    return content
