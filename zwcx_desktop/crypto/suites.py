"""Signature suites. A suite belongs to the enrolled key; no message chooses its own (TCS/1 §2.3).

S1 is Ed25519 (RFC 8032). S2 (SM2 with SM3, GB/T 32918) will be another pair of classes with the
same two interfaces and one more row in `_SUITES`.
"""

import hashlib
from typing import Literal, NewType, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from zwcx_desktop.errors import ClientError

KeyId = NewType("KeyId", str)
Suite = Literal["S1"]


class BadKey(ClientError):
    """The bytes are not a key of the suite they are said to belong to."""


class Verifier(Protocol):
    """A public key that knows its suite."""

    @property
    def suite(self) -> Suite:
        """The suite the key belongs to."""
        ...

    @property
    def key_id(self) -> KeyId:
        """The algorithm and the SHA-256 of `spki`."""
        ...

    @property
    def spki(self) -> bytes:
        """The key as DER SubjectPublicKeyInfo (RFC 8410 for S1)."""
        ...

    def verifies(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature* over *message* was made with the matching private key."""
        ...


class Signer(Protocol):
    """A private key, in memory or in a token, that signs with its own suite."""

    @property
    def verify_key(self) -> Verifier:
        """The public half."""
        ...

    def sign(self, message: bytes) -> bytes:
        """Return the signature over *message*."""
        ...


class VerifyKey:
    """An Ed25519 public key (suite S1)."""

    suite: Suite = "S1"

    def __init__(self, key: Ed25519PublicKey) -> None:
        self._key = key
        self.spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        self.key_id = KeyId("ed25519:" + hashlib.sha256(self.spki).hexdigest())

    @classmethod
    def from_spki(cls, spki: bytes) -> "VerifyKey":
        """Return the key in DER SubjectPublicKeyInfo *spki*.

        Raises:
            BadKey: it is not an Ed25519 key, or not in its one DER form.
        """
        try:
            key = load_der_public_key(spki)
        except ValueError as error:
            raise BadKey("公钥无法识别。", "请重新办理设备登记。") from error
        if not isinstance(key, Ed25519PublicKey):
            raise BadKey("公钥不是本系统使用的算法。", "请重新办理设备登记。")
        found = cls(key)
        if found.spki != spki:
            raise BadKey("公钥的编码不规范。", "请重新办理设备登记。")
        return found

    def verifies(self, message: bytes, signature: bytes) -> bool:
        """Return whether *signature* over *message* is good (RFC 8032 §5.1.7)."""
        try:
            self._key.verify(signature, message)
        except InvalidSignature:
            return False
        return True


class SigningKey:
    """An Ed25519 private key held in memory (suite S1)."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.verify_key = VerifyKey(key.public_key())

    @classmethod
    def generate(cls) -> "SigningKey":
        """Return a new random key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_raw(cls, raw: bytes) -> "SigningKey":
        """Return the key whose 32 secret bytes are *raw*.

        Raises:
            BadKey: *raw* is not 32 bytes long.
        """
        try:
            return cls(Ed25519PrivateKey.from_private_bytes(raw))
        except ValueError as error:
            raise BadKey("签名密钥已损坏。", "请从备份恢复，或重新办理设备登记。") from error

    def raw(self) -> bytes:
        """Return the 32 secret bytes. The caller keeps them encrypted."""
        return self._key.private_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature over *message* (RFC 8032 §5.1.6)."""
        return self._key.sign(message)


_SUITES = {"S1": VerifyKey.from_spki}


def verifier(suite: str, spki: bytes) -> Verifier:
    """Return the public key *spki* of the enrolled *suite*.

    Raises:
        BadKey: the suite is unknown here or the bytes are no key of it.
    """
    read = _SUITES.get(suite)
    if read is None:
        raise BadKey(f"不支持的签名套件“{suite}”。", "请升级程序。")
    return read(spki)
