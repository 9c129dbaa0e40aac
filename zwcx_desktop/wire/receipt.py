"""Receipts and rejections: what the platform signs about a batch (TCS/1 §2.4).

Nothing counts as delivered before a receipt has been verified here against the very batch it is
for. A rejection proves that the batch was offered and when.
"""

from typing import Annotated, Literal

import msgspec

from zwcx_desktop.crypto.suites import Signer
from zwcx_desktop.errors import ClientError
from zwcx_desktop.wire import canonical, envelope
from zwcx_desktop.wire.batch import Batch
from zwcx_desktop.wire.keys import PlatformKeys
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import (
    MAX_INTEGER,
    BatchText,
    Count,
    DeviceText,
    Hash,
    HashText,
    InstantText,
    Ordinal,
    PlatformText,
    sha256,
)

PAYLOAD = "application/vnd.tcs.receipt+json"
REJECTION = "application/vnd.tcs.rejection+json"

_Offset = Annotated[int, msgspec.Meta(ge=-MAX_INTEGER, le=MAX_INTEGER)]


class BadReceipt(ClientError):
    """A receipt that is not the platform's word about this batch. The batch stays unsent."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"平台回执未通过核验：{why}。",
            "本批仍按未送达保留；请核对平台地址，并联系市级平台管理员。",
        )


class RecordException(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line that was not taken.

    Attributes:
        code: word of the closed vocabulary.
        current: hash of the revision the platform holds, for `conflict`; otherwise "".
        field: path of the offending member; "" when it is the whole line.
        id: the record, "" when the line does not say.
        idx: position in the batch, from 0.
        rev: its revision, 0 when the line does not say.
    """

    code: str
    current: str
    field: str
    id: str
    idx: Count
    rev: Count


class Receipt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The platform has the batch.

    Attributes:
        accepted: how many lines were taken, including those it already had.
        clock_offset_ms: the device's clock minus the platform's, by the header's `created`.
        feed: first and last number of the taken lines in the office's feed; empty for none.
        header: hash of the batch's header.
        missing_blobs: attachments the lines refer to and the platform does not have yet.
        prev_receipt: hash of the receipt before it for this device and epoch, or NO_HASH.
        received: when the batch arrived by the platform's clock: the time that counts.
        stage: `deposited` when bytes are safe, `applied` when every line has been judged.
    """

    accepted: Count
    batch: BatchText
    clock_offset_ms: _Offset
    device: DeviceText
    epoch: Ordinal
    exceptions: list[RecordException]
    feed: list[Ordinal]
    header: HashText
    missing_blobs: list[HashText]
    platform: PlatformText
    prev_receipt: HashText
    received: InstantText
    root: HashText
    seq: Ordinal
    stage: Literal["deposited", "applied"]
    type: Literal["receipt"] = "receipt"
    v: Literal[1] = 1


class Rejection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The platform was offered these bytes and did not take them.

    Attributes:
        code: word of the closed vocabulary.
        content: hash of the bytes received.
        header: hash of the header when the signature held, else "".
    """

    code: str
    content: HashText
    header: str
    platform: PlatformText
    received: InstantText
    type: Literal["rejection"] = "rejection"
    v: Literal[1] = 1


def sign_receipt(receipt: Receipt, signer: Signer) -> bytes:
    """Return the envelope of *receipt*."""
    return envelope.sign(receipt, PAYLOAD, signer)


def sign_rejection(rejection: Rejection, signer: Signer) -> bytes:
    """Return the envelope of *rejection*."""
    return envelope.sign(rejection, REJECTION, signer)


def receipt_hash(signed: bytes) -> Hash:
    """Return the hash the next receipt's `prev_receipt` carries."""
    return sha256(envelope.unseal(signed, PAYLOAD).payload)


def open_receipt(signed: bytes, keys: PlatformKeys) -> Receipt:
    """Return the receipt in *signed*.

    Raises:
        BadReceipt: the platform did not sign it, or it is malformed.
    """
    try:
        statement = envelope.open_statement(
            signed, PAYLOAD, _RECEIPT, lambda _, key_id: keys.key(key_id)
        )
    except Refused as error:
        raise BadReceipt("签名或格式不正确") from error
    if statement.said.platform != keys.platform:
        raise BadReceipt("不是本平台的回执")
    return statement.said


def verify_receipt(signed: bytes, keys: PlatformKeys, batch: Batch) -> Receipt:
    """Return the receipt in *signed* after proving that it is about *batch* and adds up.

    Raises:
        BadReceipt: with the reason in words.
    """
    receipt = open_receipt(signed, keys)
    header = batch.header
    if (
        receipt.header != batch.header_hash
        or receipt.root != header.root
        or (receipt.batch, receipt.device) != (header.batch, header.device)
        or (receipt.epoch, receipt.seq) != (header.epoch, header.seq)
    ):
        raise BadReceipt("回执不是针对本批的")
    if receipt.accepted + len(receipt.exceptions) != header.n:
        raise BadReceipt("回执的条数与本批不符")
    places = {exception.idx for exception in receipt.exceptions}
    if len(places) != len(receipt.exceptions) or any(place >= header.n for place in places):
        raise BadReceipt("回执中的例外与本批不符")
    return receipt


def open_rejection(signed: bytes, keys: PlatformKeys) -> Rejection:
    """Return the rejection in *signed*.

    Raises:
        BadReceipt: the platform did not sign it, or it is malformed.
    """
    try:
        statement = envelope.open_statement(
            signed, REJECTION, _REJECTION, lambda _, key_id: keys.key(key_id)
        )
    except Refused as error:
        raise BadReceipt("签名或格式不正确") from error
    return statement.said


_RECEIPT = canonical.decoder(Receipt)
_REJECTION = canonical.decoder(Rejection)
