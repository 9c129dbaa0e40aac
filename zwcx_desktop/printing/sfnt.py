"""Read TrueType fonts lazily from a memory map.

Opening a 15 MB font costs about two milliseconds: nothing is parsed before it is asked for.
Formats: OpenType specification 1.9 (cmap 4 and 12, glyf, loca, hmtx, OS/2).
"""

import contextlib
import logging
import mmap
import struct
import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

CMAP_RANKS = {(3, 10, 12): 5, (0, 4, 12): 4, (0, 6, 12): 4, (3, 1, 4): 3, (0, 3, 4): 2}
"""(platform, encoding, format) of the character maps understood, the widest first."""

SHORTEST = {
    "head": 54,
    "hhea": 36,
    "maxp": 6,
    "hmtx": 4,
    "cmap": 4,
    "loca": 4,
    "glyf": 0,
    "name": 6,
}
"""Tables that a face must have, and the fewest bytes of each."""

OUTLINE_HEAD = 10
"""Bytes of a glyf entry before its contours or parts."""

DEEPEST = 16
"""How deep compound glyphs may be nested; real fonts stay below 4."""

UNITS = range(16, 16385)
LONGEST_NAME = 63
"""Characters of a PostScript name (OpenType, name 6)."""


class FontUnusable(Exception):
    """The file is not a font that can be read or embedded."""


Summed = tuple[bytes, int]
"""Data filled up to whole words of four bytes, and the sum of these words."""


class TrueType:
    """One face of a TrueType file; advances and boxes are in 1/1000 em.

    What the whole face rests on is checked here, a glyph when it is first asked for (`draws`).

    Raises:
        FontUnusable: it is not a TrueType face, or a broken one.
        OSError: it cannot be read.
    """

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path = path
        self.index = index
        self._data = map_file(path)
        self._glyphs: dict[str, int] = {}
        self._widths: dict[str, float] = {}
        self._metrics: dict[int, tuple[int, int]] = {}
        self._entries: dict[int, Summed] = {}
        self._sound: set[int] = set()
        self._faulty = False
        with reading(path):
            self._tables = directory(self._data, face_offsets(self._data)[index])
            self._require_tables()
            self._read_metrics()
            self._read_cmap()
            named = _postscript_name(self._data, self._tables["name"][0])
            self.postscript_name = named or "Unnamed"
        self._require(0)

    def _require_tables(self) -> None:
        if "glyf" not in self._tables:
            raise FontUnusable(f"{self.path}: no TrueType outlines")
        for tag, shortest in SHORTEST.items():
            offset, length = self._tables[tag]
            if length < shortest or offset + length > len(self._data):
                raise FontUnusable(f"{self.path}: table {tag} is cut off")

    def _read_metrics(self) -> None:
        data, tables = self._data, self._tables
        head = tables["head"][0]
        self.units = _u16(data, head + 18)
        self.box = struct.unpack_from(">4h", data, head + 36)
        self._long_loca = _u16(data, head + 50) == 1
        self.glyph_count = _u16(data, tables["maxp"][0] + 4)
        self._metric_count = _u16(data, tables["hhea"][0] + 34)
        places = (self.glyph_count + 1) * (4 if self._long_loca else 2)
        if not (
            self.units in UNITS
            and self.glyph_count
            and 0 < self._metric_count <= tables["hmtx"][1] // 4
            and places <= tables["loca"][1]
        ):
            raise FontUnusable(f"{self.path}: its tables contradict one another")
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
            flat = big_endian("I", data[at + 16 : at + 16 + 12 * count])
            self._first, self._last, self._start = flat[0::3], flat[1::3], flat[2::3]
        else:
            count = _u16(data, at + 6) // 2
            span = 2 * count
            ends = at + 14
            self._last = big_endian("H", data[ends : ends + span])
            self._first = big_endian("H", data[ends + span + 2 : ends + 2 * span + 2])
            self._start = big_endian("H", data[ends + 2 * span + 2 : ends + 3 * span + 2])
            self._range_at = ends + 3 * span + 2

    def glyph(self, char: str) -> int:
        """Return the glyph of *char*, 0 when the face has none."""
        known = self._glyphs.get(char)
        if known is None:
            found = self._look_up(ord(char))
            known = self._glyphs[char] = found if found < self.glyph_count else 0
        return known

    def draws(self, char: str) -> bool:
        """Whether the face has *char*, and its outline with all its parts can be read.

        A broken outline is told to the log, once for a face.
        """
        glyph = self.glyph(char)
        if not glyph:
            return False
        try:
            self._require(glyph)
        except FontUnusable:
            if not self._faulty:
                log.warning("font %s has broken glyphs; others are used", self.path.name)
            self._faulty = True
            return False
        return True

    def _require(self, glyph: int, within: tuple[int, ...] = ()) -> None:
        """Raise FontUnusable unless the outline of *glyph* and its parts can be read."""
        if glyph in self._sound:
            return
        if glyph in within or len(within) > DEEPEST:
            raise FontUnusable(f"{self.path}: glyph {glyph} is a part of itself")
        with reading(self.path):
            for _, part in parts_of(self.outline(glyph)):
                self._require(part, (*within, glyph))
        self._sound.add(glyph)

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
        place = 4 * glyph + 2 if glyph <= last else 4 * last + 2 * (glyph - last) + 2
        if place + 2 > self._tables["hmtx"][1]:
            return advance, 0
        return advance, struct.unpack_from(">h", self._data, at + place)[0]

    def outline(self, glyph: int) -> bytes:
        """Return the glyf entry of *glyph*, empty for a blank.

        Raises:
            FontUnusable: there is none, or it cannot be read.
        """
        if glyph >= self.glyph_count:
            raise FontUnusable(f"{self.path}: no glyph {glyph}")
        loca, (glyf, length) = self._tables["loca"][0], self._tables["glyf"]
        if self._long_loca:
            start, end = struct.unpack_from(">II", self._data, loca + 4 * glyph)
        else:
            start, end = (
                2 * half for half in struct.unpack_from(">HH", self._data, loca + 2 * glyph)
            )
        entry = self._data[glyf + start : glyf + end] if start <= end <= length else b"?"
        contours = struct.unpack_from(">h", entry)[0] if len(entry) >= OUTLINE_HEAD else 0
        if entry and len(entry) < OUTLINE_HEAD + 2 * max(contours, 0):
            raise FontUnusable(f"{self.path}: the outline of glyph {glyph} is broken")
        return entry

    def entry(self, glyph: int) -> Summed:
        """Return the glyf entry of *glyph* as a subset takes it, read and summed once."""
        known = self._entries.get(glyph)
        if known is None:
            known = self._entries[glyph] = summed(self.outline(glyph))
        return known

    def ink(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right, top of *char*'s ink in 1/1000 em from origin and baseline."""
        outline = self.outline(self.glyph(char))
        if not outline:
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


def parts_of(outline: bytes) -> Iterator[tuple[int, int]]:
    """Yield the parts of a compound glyph's entry, each with the place of its number in it."""
    if not outline or not outline[0] & 0x80:
        return
    at, flags = OUTLINE_HEAD, 0x20
    while flags & 0x20:
        flags, part = struct.unpack_from(">HH", outline, at)
        yield at + 2, part
        at += 8 if flags & 1 else 6
        at += 2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0


def summed(data: bytes) -> Summed:
    """Return *data* filled up to whole words, and their sum (OpenType, checksums)."""
    filled = data + bytes(-len(data) % 4)
    return filled, sum(big_endian("I", filled))


@contextlib.contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what goes wrong where bytes are not what they should be into FontUnusable."""
    try:
        yield
    except (struct.error, LookupError, ValueError, OverflowError) as error:
        raise FontUnusable(f"{path}: {error}") from error


def map_file(path: Path) -> mmap.mmap:
    """Return the bytes of the file at *path*, read when they are asked for."""
    with path.open("rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:
            raise FontUnusable(f"{path}: empty") from error


def face_offsets(data: mmap.mmap) -> list[int]:
    """Return where each face of the file begins; several in a collection (.ttc)."""
    if data[:4] != b"ttcf":
        return [0]
    count = struct.unpack_from(">I", data, 8)[0]
    return list(struct.unpack_from(f">{count}I", data, 12))


def directory(data: mmap.mmap, at: int) -> dict[str, tuple[int, int]]:
    """Return offset and length of each table of the face that begins *at*."""
    tables = {}
    for i in range(_u16(data, at + 4)):
        tag, _, offset, length = struct.unpack_from(">4sIII", data, at + 12 + 16 * i)
        tables[tag.decode("latin1")] = (offset, length)
    return tables


def names_in(data: mmap.mmap, at: int) -> Iterator[tuple[int, str]]:
    """Yield kind and text of each entry of the name table *at*, in every language given."""
    count, storage = struct.unpack_from(">HH", data, at + 2)
    for i in range(count):
        platform, _, _, kind, length, offset = struct.unpack_from(">6H", data, at + 6 + 12 * i)
        raw = data[at + storage + offset : at + storage + offset + length]
        yield kind, raw.decode("utf-16-be" if platform in (0, 3) else "mac_roman", "ignore")


def _postscript_name(data: mmap.mmap, at: int) -> str:
    for kind, text in names_in(data, at):
        kept = "".join(c for c in text if "!" <= c <= "~" and c not in "[](){}<>/%#")
        if kind == 6 and kept:
            return kept[:LONGEST_NAME]
    return ""


def _u16(data: mmap.mmap, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "big")


def big_endian(code: str, raw: bytes) -> "array[int]":
    """Return the numbers of array type *code* in *raw*."""
    values = array(code, raw)
    if sys.byteorder == "little":
        values.byteswap()
    return values
