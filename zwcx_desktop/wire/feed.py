"""The pull feed: what an office's devices are to know, in one numbered row per office (TCS/1 §2.5).

A page covers the numbers after+1 … to without gaps. It leaves out what the asking device sent
itself and receipts meant for others, so its items may be fewer than its numbers. `prev` and `head`
are the hashes of the entries at both edges: a platform that was put back to an older state serves
another `prev` than the `head` the device has kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from zwcx_desktop.crypto.suites import Signer
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.wire import bundle, canonical, envelope, merkle
from zwcx_desktop.wire.changes import read_change
from zwcx_desktop.wire.envelope import Envelope
from zwcx_desktop.wire.keys import PlatformKeys
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import (
    NO_HASH,
    Count,
    DeviceId,
    DeviceText,
    Hash,
    HashText,
    InstantText,
    Ordinal,
    OrgText,
    PlatformText,
    ShortText,
    Uuid,
)

MEDIA = "application/vnd.tcs.feed+zstd"
PAYLOAD = "application/vnd.tcs.feed+json"


class BadPage(ClientError):
    """A feed page that is not the platform's, or does not continue the last one."""

    def __init__(self, why: str) -> None:
        super().__init__(f"平台通知未通过核验：{why}。", "本机数据未受影响；请联系市级平台管理员。")


class PageHeader(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the platform signs of a page.

    Attributes:
        after: the number before the page's first.
        to: the page's last number; equal to `after` when there is nothing new.
        last: the highest number the office has; more than `to` means another page.
        n: items in the page.
        prev: hash of the entry at `after`, NO_HASH for 0.
        head: hash of the entry at `to`.
        root: Merkle root over the items.
    """

    after: Count
    device: DeviceText
    head: HashText
    last: Count
    made: InstantText
    n: Count
    org: OrgText
    platform: PlatformText
    prev: HashText
    root: HashText
    to: Count
    type: Literal["feed"] = "feed"
    v: Literal[1] = 1


class ReceiptItem(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="receipt"
):
    """A receipt of this device, again: for replies that were lost."""

    n: Ordinal
    receipt: Envelope

    @property
    def signed(self) -> bytes:
        """The receipt's envelope, byte for byte as it was first given."""
        return canonical.write(self.receipt)


class ReturnItem(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="return"
):
    """A record returned for correction (TCS/1 §2.7). The answer is its next revision.

    Attributes:
        due: date the answer is wanted by, ISO 8601; "" when none is set.
        hash: the revision that was looked at; a newer one may have crossed with this.
    """

    at: InstantText
    by: ShortText
    due: str
    hash: HashText
    id: Uuid
    kind: ShortText
    n: Ordinal
    reasons: list[str]
    rev: Ordinal


class ChangeItem(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="change"
):
    """A change that another device of the same office sent."""

    change: msgspec.Raw
    device: DeviceText
    n: Ordinal

    @property
    def line(self) -> bytes:
        """The change's canonical line; its hash is its revision hash."""
        return bytes(self.change)


Item = ReceiptItem | ReturnItem | ChangeItem


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a device has read to: number and hash of the last entry it covered."""

    n: int = 0
    head: Hash = NO_HASH


@dataclass(frozen=True, slots=True)
class Page:
    """A page that has been proved and continues the cursor it was asked for."""

    header: PageHeader
    items: tuple[Item, ...]

    @property
    def cursor(self) -> Cursor:
        """Where to go on; kept in the same transaction as the items' effects."""
        return Cursor(self.header.to, self.header.head)

    @property
    def more(self) -> bool:
        """Whether the office has later entries."""
        return self.header.to < self.header.last


def change_item(n: int, device: DeviceId, line: bytes) -> bytes:
    """Return the item that carries *line*; written around it, because its bytes are signed."""
    return b'{"change":%b,"device":"%b","n":%d,"type":"change"}' % (line, device.encode(), n)


def receipt_item(n: int, signed: bytes) -> bytes:
    """Return the item that carries the receipt *signed*."""
    return b'{"n":%d,"receipt":%b,"type":"receipt"}' % (n, signed)


def return_item(item: ReturnItem) -> bytes:
    """Return the canonical line of *item*.

    Raises:
        NotCanonical: a reason holds text outside the profile.
    """
    return canonical.encode(item)


def items_root(lines: Sequence[bytes]) -> Hash:
    """Return the Merkle root over the items of a page."""
    return Hash("sha256:" + merkle.root([merkle.leaf(line) for line in lines]).hex())


def sign_page(header: PageHeader, lines: Sequence[bytes], signer: Signer) -> bytes:
    """Return the page as it is sent."""
    return bundle.pack(envelope.sign(header, PAYLOAD, signer), lines)


def open_page(wire: bytes, keys: PlatformKeys, device: DeviceId, cursor: Cursor) -> Page:
    """Return the page in *wire* after proving it and that it continues *cursor*.

    Raises:
        BadPage: with the reason in words.
    """
    try:
        signed, lines = bundle.unpack(wire)
        header = envelope.open_statement(
            signed, PAYLOAD, _HEADER, lambda _, key_id: keys.key(key_id)
        ).said
    except Refused as error:
        raise BadPage("签名或格式不正确") from error
    if (header.platform, header.device) != (keys.platform, device):
        raise BadPage("不是给本机的")
    if header.after != cursor.n or header.to < header.after or header.last < header.to:
        raise BadPage("页次不连续")
    if header.prev != cursor.head or (header.to == header.after and header.head != header.prev):
        raise BadPage("与上次收到的不衔接，平台数据可能回退过")
    if len(lines) != header.n or items_root(lines) != header.root:
        raise BadPage("内容与签名不符")
    items = tuple(_item(line) for line in lines)
    numbers = [item.n for item in items]
    if any(not header.after < n <= header.to for n in numbers) or sorted(set(numbers)) != numbers:
        raise BadPage("条目编号有误")
    return Page(header, items)


def change_of(item: ChangeItem) -> tuple[Change, Hash]:
    """Return the change another device sent, and its revision hash.

    Raises:
        BadPage: the line inside is not canonical.
    """
    try:
        return read_change(item.line), Hash(line_hash(item.line))
    except canonical.NotCanonical as error:
        raise BadPage("其中一条记录不合规范") from error


def _item(line: bytes) -> Item:
    try:
        return canonical.decode(line, _ITEM)
    except canonical.NotCanonical as error:
        raise BadPage("其中一条的格式不正确") from error


_HEADER = canonical.decoder(PageHeader)
_ITEM: "msgspec.json.Decoder[Item]" = msgspec.json.Decoder(Item)
