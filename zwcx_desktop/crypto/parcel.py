"""A parcel for somebody outside the office: opened with a one-time code that travels on paper.

    file = "ZWSEAL" ‖ 01 ‖ length4 ‖ header ‖ check16 ‖ pieces of crypto.stream under key and salt
    root = Argon2id(code, salt)
    key = HKDF(root, salt, "parcel key" ‖ header), check = HKDF(root, salt, "parcel check" ‖ header)

The header names every algorithm and its cost. It goes into both derived values, so that it cannot
be changed; the check tells a wrong code from a damaged file.
"""

import hmac
import os
import struct
from collections.abc import Iterator
from typing import BinaryIO, Literal

import msgspec

from zwcx_desktop.crypto import recovery, stream
from zwcx_desktop.crypto.purposes import stretch
from zwcx_desktop.crypto.slots import FLOOR, KdfCost, costly_key
from zwcx_desktop.errors import ClientError

SUFFIX = ".zwseal"
_MAGIC = b"ZWSEAL\x01"
_LENGTH = struct.Struct(">I")
_LONGEST_HEADER, _CHECK = 4096, 16
_NAME, _PAPER = "提取码", "提取码纸件"


class _Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    kdf: Literal["argon2id"] = "argon2id"
    cipher: Literal["aes-256-gcm-stream"] = "aes-256-gcm-stream"
    cost: KdfCost
    salt: bytes


class NotAParcel(ClientError):
    """The file is something else, or its head is damaged."""

    def __init__(self, what: str = "这不是密封件，或文件开头已损坏。") -> None:
        super().__init__(what, "请核对是否选对文件；仍不行请移送单位重新导出。")


class WrongCode(ClientError):
    """The code belongs to another parcel."""

    def __init__(self) -> None:
        super().__init__(
            "提取码与此密封件不符，或文件开头已被改动。",
            "每个密封件有各自的提取码，请核对纸件上的文件名。",
        )


class ParcelDamaged(ClientError):
    """The content is not what was written."""

    def __init__(self) -> None:
        super().__init__("密封件已损坏或被改动，内容不可信。", "请移送单位重新导出并交付。")


def wrap(code: str, source: BinaryIO, target: BinaryIO, cost: KdfCost = FLOOR) -> str:
    """Write all of *source* into *target* as a parcel that *code* opens.

    Returns:
        The SHA-256 of the content as hex.
    """
    salt = os.urandom(16)
    header = msgspec.json.encode(_Header(cost=cost, salt=salt), order="sorted")
    key, check = _keys(recovery.secret_of(code, _NAME, _PAPER), header, salt, cost)
    target.write(_MAGIC + _LENGTH.pack(len(header)) + header + check)
    _, digest = stream.encrypt(key, salt, source, target)
    return digest


def unwrap(code: str, source: BinaryIO, floor: KdfCost = FLOOR) -> Iterator[bytes]:
    """Return the content of a parcel, piece by piece.

    Raises:
        BadRecoveryCode: the code was copied wrongly.
        NotAParcel: the file is something else, or asks for a cost below *floor*.
        WrongCode: the code belongs to another parcel.
        ParcelDamaged: while reading, when a piece was altered; what came before must then be
            thrown away.
    """
    secret = recovery.secret_of(code, _NAME, _PAPER)
    raw, header = _read_header(source)
    if not header.cost.at_least(floor):
        raise NotAParcel("此密封件的加密强度参数不在允许范围内，可能被改动，已拒绝打开。")
    key, check = _keys(secret, raw, header.salt, header.cost)
    if not hmac.compare_digest(source.read(_CHECK), check):
        raise WrongCode
    return _pieces(key, header.salt, source)


def _pieces(key: bytes, salt: bytes, source: BinaryIO) -> Iterator[bytes]:
    try:
        yield from stream.decrypt(key, salt, source)
    except stream.FileDamaged as error:
        raise ParcelDamaged from error


def _read_header(source: BinaryIO) -> tuple[bytes, _Header]:
    start = source.read(len(_MAGIC) + _LENGTH.size)
    if len(start) != len(_MAGIC) + _LENGTH.size or not start.startswith(_MAGIC):
        raise NotAParcel
    (length,) = _LENGTH.unpack(start[len(_MAGIC) :])
    if length > _LONGEST_HEADER:
        raise NotAParcel
    raw = source.read(length)
    try:
        header = msgspec.json.decode(raw, type=_Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAParcel from error
    if len(header.salt) != 16:
        raise NotAParcel
    return raw, header


def _keys(secret: bytes, header: bytes, salt: bytes, cost: KdfCost) -> tuple[bytes, bytes]:
    root = costly_key(secret, salt, cost)
    check = stretch(root, salt, b"parcel check" + header)[:_CHECK]
    return stretch(root, salt, b"parcel key" + header), check
