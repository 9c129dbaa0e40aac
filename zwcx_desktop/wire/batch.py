"""Batches: many canonical lines under one signature, in a chain per device (TCS/1 §2.3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from zwcx_desktop.crypto.suites import KeyId, Signer, Suite, Verifier
from zwcx_desktop.wire import bundle, canonical, envelope, merkle
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import (
    NO_HASH,
    BatchId,
    BatchText,
    DeviceId,
    DeviceText,
    Hash,
    HashText,
    InstantText,
    Ordinal,
    OrgCode,
    OrgText,
    PlatformId,
    PlatformText,
    ShortText,
    instant,
    sha256,
)

MEDIA = "application/vnd.tcs.batch+zstd"
PAYLOAD = "application/vnd.tcs.batch+json"
PROTOCOL = 1

LINES = 400
BYTES = 4 << 20
"""How many lines and how many bytes of them a sender puts into one batch, whichever is first."""

_Lines = Annotated[int, msgspec.Meta(ge=1, le=bundle.MAX_LINES)]
_Size = Annotated[int, msgspec.Meta(ge=1, le=bundle.MAX_UNPACKED)]


class Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the device signs.

    Attributes:
        app: version of the program that built the batch.
        bytes: size of the lines with their line ends.
        created: the device's clock; a claim, nothing is decided by it.
        epoch: grows by one with every enrolment of the device.
        n: number of lines.
        platform: the instance the batch is meant for.
        prev: hash of the header before it in this epoch, NO_HASH for the first.
        profile: id and version of the city profile in force.
        root: Merkle root over the lines.
        seq: 1, 2, 3 … within the epoch.
    """

    app: ShortText
    batch: BatchText
    bytes: _Size
    created: InstantText
    device: DeviceText
    epoch: Ordinal
    n: _Lines
    org: OrgText
    platform: PlatformText
    prev: HashText
    profile: ShortText
    root: HashText
    seq: Ordinal
    suite: Suite = "S1"
    type: Literal["batch"] = "batch"
    v: Literal[1] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The enrolled device as its batches name it."""

    device: DeviceId
    epoch: int
    org: OrgCode
    platform: PlatformId
    app: str
    profile: str


@dataclass(frozen=True, slots=True)
class Link:
    """The place of a batch in its device's chain."""

    seq: int = 1
    prev: Hash = NO_HASH


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch whose signature, counts and root hold.

    Attributes:
        payload: the signed bytes of the header.
        header_hash: identity of the batch; the next header's `prev`.
        envelope: the signed header as it travels.
        leaves: leaf hash of each line.
    """

    header: Header
    payload: bytes
    header_hash: Hash
    envelope: bytes
    lines: Sequence[bytes]
    leaves: Sequence[bytes]

    @property
    def next_link(self) -> Link:
        """The place of the batch after this one."""
        return Link(self.header.seq + 1, self.header_hash)

    def wire(self) -> bytes:
        """Return the bytes to send."""
        return bundle.pack(self.envelope, self.lines)


def build(
    lines: Sequence[bytes],
    sender: Sender,
    link: Link,
    *,
    batch: BatchId,
    created: datetime,
    signer: Signer,
) -> Batch:
    """Return the signed batch of *lines*, which must be canonical, in the order of their `seq`."""
    leaves = [merkle.leaf(line) for line in lines]
    header = Header(
        app=sender.app,
        batch=batch,
        bytes=_size(lines),
        created=instant(created),
        device=sender.device,
        epoch=sender.epoch,
        n=len(lines),
        org=sender.org,
        platform=sender.platform,
        prev=link.prev,
        profile=sender.profile,
        root=_root(leaves),
        seq=link.seq,
        suite=signer.verify_key.suite,
    )
    payload = canonical.write(header)
    signed = envelope.seal(payload, PAYLOAD, signer)
    return Batch(header, payload, sha256(payload), signed, lines, leaves)


def open_batch(wire: bytes, key_of: Callable[[Header], Verifier]) -> Batch:
    """Return the batch in *wire* after proving it, cheapest checks first.

    Size, frame, envelope, device, signature, header form, count, bytes, root. The chain and the
    records are for the receiver, who knows what came before.

    Args:
        wire: the bytes received.
        key_of: gives the key enrolled for the device, epoch and seq the header names; it raises
            Refused for a device that is unknown, suspended or revoked.

    Raises:
        Refused: with the code of the first check that fails.
    """
    signed, lines = bundle.unpack(wire)
    return prove(signed, lines, key_of)


def prove(signed: bytes, lines: Sequence[bytes], key_of: Callable[[Header], Verifier]) -> Batch:
    """Return the batch of an envelope and its lines; the part of `open_batch` after unpacking."""

    def key(header: Header, _hint: KeyId) -> Verifier:
        found = key_of(header)
        if found.suite != header.suite:
            raise Refused("suite-not-allowed", f"enrolled with {found.suite}")
        return found

    statement = envelope.open_statement(signed, PAYLOAD, _HEADER, key)
    header = statement.said
    if len(lines) != header.n or _size(lines) != header.bytes:
        raise Refused("count-mismatch", f"{len(lines)} lines for {header.n}")
    leaves = [merkle.leaf(line) for line in lines]
    if _root(leaves) != header.root:
        raise Refused("root-mismatch", "the lines are not those that were signed")
    return Batch(header, statement.payload, sha256(statement.payload), signed, lines, leaves)


def split(sizes: Sequence[int]) -> list[int]:
    """Return how many lines each batch takes, given the lines' sizes in bytes."""
    counts: list[int] = []
    count = total = 0
    for size in sizes:
        if count and (count == LINES or total + size + 1 > BYTES):
            counts.append(count)
            count = total = 0
        count += 1
        total += size + 1
    return [*counts, count] if count else counts


def _size(lines: Sequence[bytes]) -> int:
    return sum(map(len, lines)) + len(lines)


def _root(leaves: Sequence[bytes]) -> Hash:
    return Hash("sha256:" + merkle.root(leaves).hex())


_HEADER = canonical.decoder(Header)
