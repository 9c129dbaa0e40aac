"""Cutting a font down to the glyphs a document uses, for embedding (ISO 32000-1, 9.9)."""

import struct
import sys
from array import array
from itertools import accumulate, chain

from zwcx_desktop.printing.sfnt import Summed, TrueType, parts_of, summed

COMPOUND = b"\x80"
"""First byte of a glyf entry from which on it is made of other glyphs: its contours number < 0."""


def subset(font: TrueType, glyphs: list[int]) -> bytes:
    """Return a TrueType program with *glyphs* in that order; parts of compounds are appended.

    *glyphs* must begin with 0 (.notdef). The list itself is extended by appended parts.
    """
    positions = {glyph: i for i, glyph in enumerate(glyphs)}
    entries: list[Summed] = []
    for glyph in glyphs:
        entry = font.entry(glyph)
        compound = entry[0][:1] >= COMPOUND
        entries.append(_renumbered(entry[0], glyphs, positions) if compound else entry)
    loca = array("I", accumulate([len(data) for data, _ in entries], initial=0))
    metrics = chain.from_iterable(map(font.metric, glyphs))
    tables = {
        "loca": _to_big_endian(loca),
        "hmtx": struct.pack(f">{'Hh' * len(glyphs)}", *metrics),
        "cmap": struct.pack(">HHHHIHHHHH", 0, 1, 3, 0, 12, 6, 10, 0, 0, 0),
        "post": struct.pack(">IIhhIIIII", 0x30000, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    for tag, at, form, value in (
        ("head", 50, ">h", 1),
        ("hhea", 34, ">H", len(glyphs)),
        ("maxp", 4, ">H", len(glyphs)),
    ):
        raw = bytearray(font.table(tag) or b"")
        struct.pack_into(form, raw, at, value)
        tables[tag] = bytes(raw)
    for tag in ("cvt ", "fpgm", "prep"):
        if hinting := font.table(tag):
            tables[tag] = hinting
    return _assembled(tables, entries)


def _renumbered(outline: bytes, glyphs: list[int], positions: dict[int, int]) -> Summed:
    """Return a compound glyph's entry with its parts renumbered, adding parts not yet there."""
    entry = bytearray(outline)
    for at, part in parts_of(outline):
        if part not in positions:
            positions[part] = len(glyphs)
            glyphs.append(part)
        struct.pack_into(">H", entry, at, positions[part])
    return summed(bytes(entry))


def _assembled(tables: dict[str, bytes], entries: list[Summed]) -> bytes:
    """Return a font file of *tables* and a glyf table of *entries*."""
    tables["head"] = tables["head"][:8] + bytes(4) + tables["head"][12:]
    lengths = {tag: len(data) for tag, data in tables.items()}
    sums = {tag: summed(data) for tag, data in tables.items()}
    outlines = b"".join([data for data, _ in entries])
    lengths["glyf"] = len(outlines)
    sums["glyf"] = outlines, sum([total for _, total in entries])
    count = len(sums)
    power = count.bit_length() - 1
    span = (1 << power) * 16
    directory = struct.pack(">IHHHH", 0x10000, count, span, power, count * 16 - span)
    offset, body = 12 + 16 * count, []
    for tag, (data, total) in sorted(sums.items()):
        directory += struct.pack(">4sIII", tag.encode(), total & 0xFFFFFFFF, offset, lengths[tag])
        offset += len(data)
        body.append(data)
    return directory + b"".join(body)


def _to_big_endian(values: "array[int]") -> bytes:
    if sys.byteorder == "little":
        values.byteswap()
    return values.tobytes()
