"""What a font file says of its faces: names, weight, outlines, whether it may be embedded.

OpenType specification 1.9, tables name and OS/2.
"""

import contextlib
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path

from zwcx_desktop.printing.sfnt import (
    FontUnusable,
    directory,
    face_offsets,
    map_file,
    names_in,
    reading,
)

NAMES_OF_A_FACE = (1, 4, 6, 16)
RESTRICTED, WHOLE_ONLY, BITMAPS_ONLY = 2, 0x100, 0x200
"""OS/2 fsType: not embedded; embedded whole; embedded as bitmaps."""


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
        """Whether it has TrueType outlines and its licence (fsType) lets a subset be embedded."""
        barred = self.licence_bits & (WHOLE_ONLY | BITMAPS_ONLY)
        return self.outlines and not barred and self.licence_bits & 0xF != RESTRICTED


def describe(path: Path) -> list[Described]:
    """Return the faces in the font file at *path* without reading their glyphs.

    A broken face of a collection is left out.

    Raises:
        FontUnusable: it is not a font file.
        OSError: it cannot be read.
    """
    data = map_file(path)
    faces = []
    try:
        with reading(path):
            offsets = face_offsets(data)
        for i, at in enumerate(offsets):
            with contextlib.suppress(FontUnusable), reading(path):
                faces.append(_describe(data, str(path), i, at))
    finally:
        data.close()
    if not faces:
        raise FontUnusable(f"{path}: no face can be read")
    return faces


def _describe(data: mmap.mmap, path: str, index: int, at: int) -> Described:
    tables = directory(data, at)
    named = list(names_in(data, tables["name"][0]))
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
