"""Read TrueType fonts lazily from a memory map, and cut subsets for embedding.

Opening a 15 MB font costs about two milliseconds: nothing is parsed before it is asked for.
Formats: OpenType specification 1.9 (cmap 4 and 12, glyf, loca, hmtx, name, OS/2).
"""

import mmap
import struct
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path

CMAP_RANKS = {(3, 10, 12): 5, (0, 4, 12): 4, (0, 6, 12): 4, (3, 1, 4): 3, (0, 3, 4): 2}
"""(platform, encoding, format) of the character maps understood, the widest first."""

NAMES_OF_A_FACE = (1, 4, 6, 16)
RESTRICTED = 2
COMPOUND = b"\x80"
"""First byte of a glyf entry from which on it is made of other glyphs: its contours number < 0."""


class FontUnusable(Exception):
    """The file is not a font that can be read or embedded."""


Summed = tuple[bytes, int]
"""Data filled up to whole words of four bytes, and the sum of these words."""


@dataclass(frozen=True, slots=True)
class Described:
    """What a font file says of one of its faces.

    *names* are family, full and PostScript names in every language given; *full_names* only those
    that name one face of the family. *weight* is OS/2 usWeightClass.
    """

    path: str
    index: int
    names: tuple[str, ...]
    full_names: tuple[str, ...]
    weight: int
    outlines: bool
    licence_bits: int

    @property
    def embeddable(self) -> bool:
        """Whether it has TrueType outlines and its licence allows embedding (OS/2 fsType)."""
        return self.outlines and self.licence_bits & 0xF != RESTRICTED


def describe(path: Path) -> list[Described]:
    """Return the faces in the font file at *path* without reading their glyphs.

    Raises:
        FontUnusable: it is not a font file.
        OSError: it cannot be read.
    """
    data = _map(path)
    try:
        return [_describe(data, str(path), i, at) for i, at in enumerate(_offsets(data))]
    except (struct.error, IndexError, KeyError) as error:
        raise FontUnusable(f"{path}: {error}") from error
    finally:
        data.close()


class TrueType:
    """One face of a TrueType file; advances and boxes are in 1/1000 em."""

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path = path
        self.index = index
        self._data = _map(path)
        try:
            self._tables = _directory(self._data, _offsets(self._data)[index])
            if "glyf" not in self._tables:
                raise FontUnusable(f"{path}: no TrueType outlines")
            self._read_metrics()
            self._read_cmap()
        except (struct.error, IndexError, KeyError) as error:
            raise FontUnusable(f"{path}: {error}") from error
        self.postscript_name = _postscript_name(self._data, self._tables["name"][0]) or path.stem
        self._glyphs: dict[str, int] = {}
        self._widths: dict[str, float] = {}
        self._metrics: dict[int, tuple[int, int]] = {}
        self._entries: dict[int, Summed] = {}

    def _read_metrics(self) -> None:
        data, tables = self._data, self._tables
        head = tables["head"][0]
        self.units = _u16(data, head + 18)
        self.box = struct.unpack_from(">4h", data, head + 36)
        self._long_loca = _u16(data, head + 50) == 1
        self._metric_count = _u16(data, tables["hhea"][0] + 34)
        self.ascent, self.descent = struct.unpack_from(">hh", data, tables["hhea"][0] + 4)
        self.weight, self.cap_height = 400, int(0.7 * self.units)
        if "OS/2" in tables:
            os2 = tables["OS/2"][0]
            self.weight = _u16(data, os2 + 4)
            self.ascent, self.descent = struct.unpack_from(">hh", data, os2 + 68)
            if _u16(data, os2) > 1:
                self.cap_height = struct.unpack_from(">h", data, os2 + 88)[0]

    def _read_cmap(self) -> None:
        data, start = self._data, self._tables["cmap"][0]
        best = (0, 0, 0)
        for i in range(_u16(data, start + 2)):
            platform, encoding, offset = struct.unpack_from(">HHI", data, start + 4 + 8 * i)
            kind = _u16(data, start + offset)
            rank = CMAP_RANKS.get((platform, encoding, kind), 0)
            best = max(best, (rank, start + offset, kind))
        rank, at, kind = best
        if not rank:
            raise FontUnusable(f"{self.path}: no Unicode character map")
        self._wide_map = kind == 12
        if self._wide_map:
            count = struct.unpack_from(">I", data, at + 12)[0]
            flat = _big_endian("I", data[at + 16 : at + 16 + 12 * count])
            self._first, self._last, self._start = flat[0::3], flat[1::3], flat[2::3]
        else:
            count = _u16(data, at + 6) // 2
            span = 2 * count
            ends = at + 14
            self._last = _big_endian("H", data[ends : ends + span])
            self._first = _big_endian("H", data[ends + span + 2 : ends + 2 * span + 2])
            self._start = _big_endian("H", data[ends + 2 * span + 2 : ends + 3 * span + 2])
            self._range_at = ends + 3 * span + 2

    def glyph(self, char: str) -> int:
        """Return the glyph of *char*, 0 when the face has none."""
        known = self._glyphs.get(char)
        if known is None:
            known = self._glyphs[char] = self._look_up(ord(char))
        return known

    def _look_up(self, code: int) -> int:
        i = bisect_right(self._first, code) - 1
        if i < 0 or code > self._last[i]:
            return 0
        if self._wide_map:
            return self._start[i] + code - self._first[i]
        at = self._range_at + 2 * i
        offset = _u16(self._data, at)
        if offset == 0:
            return (code + self._start[i]) & 0xFFFF
        glyph = _u16(self._data, at + offset + 2 * (code - self._first[i]))
        return (glyph + self._start[i]) & 0xFFFF if glyph else 0

    def width(self, char: str) -> float:
        """Return the advance of *char* in 1/1000 em."""
        known = self._widths.get(char)
        if known is None:
            known = self._widths[char] = self.advance(self.glyph(char))
        return known

    def advance(self, glyph: int) -> float:
        """Return the advance of *glyph* in 1/1000 em."""
        return self.metric(glyph)[0] * 1000 / self.units

    def metric(self, glyph: int) -> tuple[int, int]:
        """Return advance and left bearing of *glyph* in font units."""
        known = self._metrics.get(glyph)
        if known is None:
            known = self._metrics[glyph] = self._read_metric(glyph)
        return known

    def _read_metric(self, glyph: int) -> tuple[int, int]:
        at, last = self._tables["hmtx"][0], self._metric_count - 1
        advance = _u16(self._data, at + 4 * min(glyph, last))
        bearing = at + 4 * glyph + 2 if glyph <= last else at + 4 * last + 2 * (glyph - last) + 2
        return advance, struct.unpack_from(">h", self._data, bearing)[0]

    def outline(self, glyph: int) -> bytes:
        """Return the glyf entry of *glyph*, empty for a blank."""
        loca, glyf = self._tables["loca"][0], self._tables["glyf"][0]
        if self._long_loca:
            start, end = struct.unpack_from(">II", self._data, loca + 4 * glyph)
        else:
            start, end = (
                2 * half for half in struct.unpack_from(">HH", self._data, loca + 2 * glyph)
            )
        return self._data[glyf + start : glyf + end]

    def entry(self, glyph: int) -> Summed:
        """Return the glyf entry of *glyph* as a subset takes it, read and summed once."""
        known = self._entries.get(glyph)
        if known is None:
            known = self._entries[glyph] = _summed(self.outline(glyph))
        return known

    def ink(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right, top of *char*'s ink in 1/1000 em from origin and baseline."""
        outline = self.outline(self.glyph(char))
        if len(outline) < 10:
            return (0.0, 0.0, 0.0, 0.0)
        left, bottom, right, top = struct.unpack_from(">4h", outline, 2)
        scale = 1000 / self.units
        return (left * scale, bottom * scale, right * scale, top * scale)

    def table(self, tag: str) -> bytes | None:
        """Return the raw table *tag*."""
        if tag not in self._tables:
            return None
        offset, length = self._tables[tag]
        return self._data[offset : offset + length]


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
    entry, at, flags = bytearray(outline), 10, 0x20
    while flags & 0x20:
        flags, part = struct.unpack_from(">HH", entry, at)
        if part not in positions:
            positions[part] = len(glyphs)
            glyphs.append(part)
        struct.pack_into(">H", entry, at + 2, positions[part])
        at += 8 if flags & 1 else 6
        at += 2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
    return _summed(bytes(entry))


def _assembled(tables: dict[str, bytes], entries: list[Summed]) -> bytes:
    """Return a font file of *tables* and a glyf table of *entries*."""
    tables["head"] = tables["head"][:8] + bytes(4) + tables["head"][12:]
    lengths = {tag: len(data) for tag, data in tables.items()}
    summed = {tag: _summed(data) for tag, data in tables.items()}
    outlines = b"".join([data for data, _ in entries])
    lengths["glyf"] = len(outlines)
    summed["glyf"] = outlines, sum([total for _, total in entries])
    count = len(summed)
    power = count.bit_length() - 1
    span = (1 << power) * 16
    directory = struct.pack(">IHHHH", 0x10000, count, span, power, count * 16 - span)
    offset, body = 12 + 16 * count, []
    for tag, (data, total) in sorted(summed.items()):
        directory += struct.pack(">4sIII", tag.encode(), total & 0xFFFFFFFF, offset, lengths[tag])
        offset += len(data)
        body.append(data)
    return directory + b"".join(body)


def _summed(data: bytes) -> Summed:
    filled = data + bytes(-len(data) % 4)
    return filled, sum(_big_endian("I", filled))


def _map(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:
            raise FontUnusable(f"{path}: empty") from error


def _offsets(data: mmap.mmap) -> list[int]:
    """Return where each face of the file begins; several in a collection (.ttc)."""
    if data[:4] != b"ttcf":
        return [0]
    count = struct.unpack_from(">I", data, 8)[0]
    return list(struct.unpack_from(f">{count}I", data, 12))


def _directory(data: mmap.mmap, at: int) -> dict[str, tuple[int, int]]:
    tables = {}
    for i in range(_u16(data, at + 4)):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, at + 12 + 16 * i)
        tables[tag.decode("latin1")] = (offset, length)
    return tables


def _describe(data: mmap.mmap, path: str, index: int, at: int) -> Described:
    tables = _directory(data, at)
    named = list(_names(data, tables["name"][0]))
    weight, licence = 400, 0
    if "OS/2" in tables:
        _, weight, _, licence = struct.unpack_from(">4H", data, tables["OS/2"][0] + 2)
    return Described(
        path,
        index,
        tuple(sorted({text for kind, text in named if kind in NAMES_OF_A_FACE})),
        tuple(sorted({text for kind, text in named if kind in (4, 6)})),
        weight,
        "glyf" in tables,
        licence,
    )


def _names(data: mmap.mmap, at: int) -> Iterator[tuple[int, str]]:
    count, storage = struct.unpack_from(">HH", data, at + 2)
    for i in range(count):
        platform, _, _, kind, length, offset = struct.unpack_from(">6H", data, at + 6 + 12 * i)
        raw = data[at + storage + offset : at + storage + offset + length]
        yield kind, raw.decode("utf-16-be" if platform in (0, 3) else "mac_roman", "ignore")


def _postscript_name(data: mmap.mmap, at: int) -> str:
    for kind, text in _names(data, at):
        kept = "".join(c for c in text if "!" <= c <= "~" and c not in "[](){}<>/%")
        if kind == 6 and kept:
            return kept
    return ""


def _u16(data: mmap.mmap, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")


def _big_endian(code: str, raw: bytes) -> "array[int]":
    values = array(code, raw)
    if sys.byteorder == "little":
        values.byteswap()
    return values


def _to_big_endian(values: "array[int]") -> bytes:
    if sys.byteorder == "little":
        values.byteswap()
    return values.tobytes()
