"""Room for a signature in a PDF file (ISO 32000-1, 12.7.4.5 and 12.8.1), and filling it.

The field shows nothing: its widget has no size, so that no picture can be taken for a seal. It is
printed, neither hidden nor locked out of view, as an archive asks (ISO 19005-2, 6.3.2 and 6.3.3),
and what is signed is the whole file but for the signature itself (6.4.3).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from zwcx_desktop.clock import CHINA
from zwcx_desktop.printing.objects import Objects, ref, text

ROOM: Final = 8192
"""Hex digits kept for the signature; it takes some 3,000 with the longest name of an office."""

_PRINT, _LOCKED = 4, 128
_NUMBER = 10
"""Digits of a place in the file."""

_RANGE = b"/ByteRange[" + b" " * (4 * _NUMBER + 3) + b"]"
_BLANK = _RANGE + b"/Contents<" + b"0" * ROOM + b">"
_EXTENSION = "/Extensions<</ESIC<</BaseVersion/1.7/ExtensionLevel 1>>>>"
"""Tells readers of PDF 1.7 that the signature is one of ETSI EN 319 142-1."""


class NoRoom(Exception):
    """The signature is longer than the room kept for it."""


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A field that is going to be signed.

    Attributes:
        name: who signs.
    """

    name: str
    reason: str
    when: datetime

    def put(self, objects: Objects, page: int) -> int:
        """Add the field to a file, on object *page*, and return its number."""
        look = objects.stream(b"", "/Type/XObject/Subtype/Form/BBox[0 0 0 0]", compress=False)
        stamp = f"(D:{self.when.astimezone(CHINA):%Y%m%d%H%M%S}+08'00')"
        signature = objects.put(
            "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
            f"/Name{text(self.name)}/Reason{text(self.reason)}/M{stamp}{_BLANK.decode()}>>"
        )
        return objects.put(
            f"<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/TU{text(self.reason)}"
            f"/F {_PRINT | _LOCKED}/Rect[0 0 0 0]/P {ref(page)}/AP<</N {ref(look)}>>"
            f"/V {ref(signature)}>>"
        )


def form_of(widget: int) -> str:
    """Return the entries of the catalog for a file with one signed field."""
    return f"/AcroForm<</Fields[{ref(widget)}]/SigFlags 3>>{_EXTENSION}"


def fill(pdf: bytes, signed: Callable[[bytes], bytes]) -> bytes:
    """Return *pdf* with its field filled by what *signed* makes of the bytes to be signed.

    Raises:
        NoRoom: that is too long.
    """
    start = pdf.index(_BLANK)
    opening, end = start + len(_BLANK) - ROOM - 2, start + len(_BLANK)
    told = f"/ByteRange[0 {opening} {end} {len(pdf) - end}".encode().ljust(len(_RANGE) - 1) + b"]"
    head = pdf[:start] + told + pdf[start + len(_RANGE) : opening]
    digits = signed(head + pdf[end:]).hex().encode()
    if len(digits) > ROOM:
        raise NoRoom
    return head + b"<" + digits.ljust(ROOM, b"0") + b">" + pdf[end:]
