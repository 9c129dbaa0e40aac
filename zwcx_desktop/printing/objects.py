"""A PDF file as numbered objects (ISO 32000-1, 7.3 and 7.5).

Small objects that come in tens of thousands, such as the structure of a ledger, are packed into
object streams; the cross-reference table is a stream as well (PDF/A-2 allows both, ISO 19005-2
6.1.4). Objects are given as text; the same objects give the same bytes. ReportLab's PDFFile
keeps the file and the place of everything in it, its PDFString codes what a person reads.
"""

import struct
import zlib
from collections.abc import Sequence
from itertools import accumulate
from types import SimpleNamespace
from typing import Final

from reportlab.pdfbase import pdfdoc

VERSION: Final = (1, 7)
COMPRESSION = 2
"""Within 4 % of level 6 in size; a one-page notice is set a quarter faster."""

PACK = 400
"""Objects in one object stream; a reader unpacks a whole stream to see one of them."""

DEFLATED = "/Filter/FlateDecode"
OPEN: Final = SimpleNamespace(encrypt=pdfdoc.NoEncryption())
"""What ReportLab's strings ask of their document; an archive is never encrypted (6.1.3)."""

FREE = struct.pack(">BIH", 0, 0, 65535)


def ref(number: int) -> str:
    """Return a reference to object *number*."""
    return f"{number} 0 R"


def text(value: str) -> str:
    """Return a text string: PDFDocEncoding where ASCII will do, else UTF-16 (7.9.2.2)."""
    coded: bytes = pdfdoc.PDFString(value).format(OPEN)
    return coded.decode("ascii")


class Objects:
    """The objects of a file being written, numbered from 1."""

    def __init__(self) -> None:
        self._last = 0
        self._plain: list[tuple[int, bytes]] = []
        self._rows: dict[int, bytes] = {}

    def reserve(self) -> int:
        """Return the number of an object that is given later."""
        self._last += 1
        return self._last

    def reserve_many(self, count: int) -> int:
        """Return the first of *count* numbers in a row."""
        first = self._last + 1
        self._last += count
        return first

    def put(self, body: str, number: int = 0) -> int:
        """Add an object, under a reserved *number* if there is one, and return its number."""
        number = number or self.reserve()
        self._plain.append((number, body.encode("ascii")))
        return number

    def pack(self, bodies: Sequence[str], first: int = 0) -> int:
        """Add objects to object streams, numbered in a row from *first*, and return that."""
        first = first or self.reserve_many(len(bodies))
        for start in range(0, len(bodies), PACK):
            self._put_pack(first + start, bodies[start : start + PACK])
        return first

    def stream(self, content: bytes, entries: str = "", *, compress: bool = True) -> int:
        """Add a stream; a line end before `endstream` that its length leaves out (6.1.7.1)."""
        if not compress:
            return self.ready_stream(content, entries)
        return self.ready_stream(zlib.compress(content, COMPRESSION), f"{entries}{DEFLATED}")

    def ready_stream(self, content: bytes, entries: str) -> int:
        """Add a stream whose *content* is already coded as its *entries* say."""
        number = self.reserve()
        self._plain.append((number, _stream(content, entries)))
        return number

    def finish(self, root: int, about: int, identity: str) -> bytes:
        """Return the file with catalog *root* and information dictionary *about*.

        *identity* is the file identifier, 32 hex digits.
        """
        rows, file = self._rows, pdfdoc.PDFFile(VERSION)
        for number, body in self._plain:
            offset = file.add(b"%d 0 obj\n%b\nendobj\n" % (number, body))
            rows[number] = struct.pack(">BIH", 1, offset, 0)
        number, offset = self.reserve(), file.offset
        rows[number] = struct.pack(">BIH", 1, offset, 0)
        table = FREE + b"".join(rows[n] for n in range(1, number + 1))
        entries = (
            f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {ref(root)}/Info {ref(about)}"
            f"/ID[<{identity}><{identity}>]{DEFLATED}"
        )
        body = _stream(zlib.compress(table, COMPRESSION), entries)
        file.add(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, body, offset))
        whole: bytes = file.format(None)
        return whole

    def _put_pack(self, first: int, bodies: Sequence[str]) -> None:
        """Add one object stream (7.5.7) and note where its objects are."""
        offsets = accumulate(map(len, bodies), lambda at, length: at + length + 1, initial=0)
        numbered = zip(range(first, first + len(bodies)), offsets, strict=False)
        head = " ".join([f"{number} {at}" for number, at in numbered]) + "\n"
        content = (head + "\n".join(bodies)).encode("ascii")
        holder = self.stream(content, f"/Type/ObjStm/N {len(bodies)}/First {len(head)}")
        inside = struct.pack(">BI", 2, holder)
        for place in range(len(bodies)):
            self._rows[first + place] = inside + place.to_bytes(2, "big")


def _stream(content: bytes, entries: str) -> bytes:
    head = f"<<{entries}/Length {len(content)}>>\nstream\n".encode("ascii")
    return head + content + b"\nendstream"
