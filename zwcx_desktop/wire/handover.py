"""What a sealed export holds: one whole record and its files, for whoever takes the matter over.

    content = length4 ‖ statement (canonical JSON) ‖ content of each file, in the statement's order

It travels inside a parcel (`crypto.parcel`), which keeps it secret and whole. The record is the
body as `records.codec` writes it, with everything that is sealed in the office.
"""

import hashlib
import struct
from collections.abc import Iterable, Iterator
from typing import Annotated, BinaryIO, Literal

import msgspec

from zwcx_desktop.crypto.parcel import ParcelDamaged
from zwcx_desktop.crypto.stream import readable
from zwcx_desktop.wire import canonical
from zwcx_desktop.wire.bodies import Attached
from zwcx_desktop.wire.terms import InstantText, OrgText, ShortText

_LENGTH = struct.Struct(">I")
_LONGEST = 16 * 1024 * 1024
_PIECE = 1 << 20


class Handover(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is handed over, by whom and when.

    Attributes:
        office: its name, and `org` its unified social credit code.
        by: name of who exported it, and `by_id` the user's id.
        record: the record's body, nothing hidden.
        files: in the order their contents follow.
    """

    format: Literal["zwcx-handover/1"] = "zwcx-handover/1"
    office: Annotated[str, msgspec.Meta(max_length=200)]
    org: OrgText
    by: ShortText
    by_id: ShortText
    at: InstantText
    kind: ShortText
    id: ShortText
    number: ShortText
    record: canonical.Object
    files: list[Attached]


_READER = canonical.decoder(Handover)


def write(statement: Handover, files: Iterable[Iterator[bytes]]) -> Iterator[bytes]:
    """Yield the content piece by piece; *files* are the contents of `statement.files`.

    Raises:
        NotCanonical: a text of the statement may not travel; the caller cleans it before.
    """
    line = canonical.encode(statement)
    yield _LENGTH.pack(len(line)) + line
    for content in files:
        yield from content


class Delivered:
    """A content being read: the statement first, then each file once, in order.

    Raises:
        ParcelDamaged: it is no content of this format.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._source: BinaryIO = readable(chunks)
        head = self._source.read(_LENGTH.size)
        length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
        if not 0 < length <= _LONGEST:
            raise ParcelDamaged
        try:
            self.statement = canonical.decode(self._source.read(length), _READER)
        except canonical.NotCanonical as error:
            raise ParcelDamaged from error

    def files(self) -> Iterator[tuple[Attached, Iterator[bytes]]]:
        """Yield each file and its content, which must be read before the next is asked for.

        Raises:
            ParcelDamaged: a file is not what the statement says, or something follows the last.
        """
        for file in self.statement.files:
            yield file, self._content(file)
        if self._source.read(1):
            raise ParcelDamaged

    def _content(self, file: Attached) -> Iterator[bytes]:
        digest, left = hashlib.sha256(), file.size
        while left:
            piece = self._source.read(min(left, _PIECE))
            if not piece:
                raise ParcelDamaged
            digest.update(piece)
            left -= len(piece)
            yield piece
        if digest.hexdigest() != file.sha256:
            raise ParcelDamaged
