"""One font inside one PDF: its subset, and the codes the pages write.

Type0 with CIDFontType2 and Identity-H (ISO 32000-1, 9.7): one font object whatever the number of
characters. Each character has a code of its own, also where two share a glyph, so that what is
copied out of the file is what was written, characters beyond the BMP included.
"""

import hashlib

from zwcx_desktop.printing.sfnt import TrueType
from zwcx_desktop.printing.subsets import subset

BFCHAR_LIMIT = 100
"""Entries of one beginbfchar block (ISO 32000-1, 9.10.3)."""


class Codes(dict[str, str]):
    """Hex codes by character, given out in order of first use; code 0 is .notdef, never written."""

    def __missing__(self, char: str) -> str:
        self[char] = code = f"{len(self) + 1:04x}"
        return code


class EmbeddedFont:
    """A font in a document under the resource *name*."""

    def __init__(self, font: TrueType, name: str) -> None:
        self.font = font
        self.name = name
        self.codes = Codes()

    def glyphs(self) -> list[int]:
        """Return the glyph of every code, .notdef first."""
        return [0, *(self.font.glyph(char) for char in self.codes)]

    def base_name(self) -> str:
        """Return the PostScript name with a subset tag that depends on the characters alone."""
        digest = hashlib.sha256("".join(self.codes).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        return f"{tag}+{self.font.postscript_name}"

    def program(self) -> bytes:
        """Return the subset as a TrueType file."""
        return subset(self.font, self.glyphs())

    def widths(self) -> list[int | list[float]]:
        """Return the W array: runs of widths that are not 1000."""
        entries: list[int | list[float]] = []
        run: list[float] | None = None
        given = [self.font.advance(0), *(self.font.width(char) for char in self.codes)]
        for code, width in enumerate(given):
            if width == 1000:
                run = None
                continue
            if run is None:
                run = []
                entries += [code, run]
            run.append(round(width, 2))
        return entries

    def to_unicode(self) -> bytes:
        """Return the ToUnicode map, UTF-16 beyond the BMP."""
        rows = [f"<{code}> <{char.encode('utf-16-be').hex()}>" for char, code in self.codes.items()]
        parts = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <ffff> endcodespacerange",
        ]
        for i in range(0, len(rows), BFCHAR_LIMIT):
            block = rows[i : i + BFCHAR_LIMIT]
            parts += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(parts).encode()
