"""Sealed values: encrypted once under their own key, the key sealed to each reader (RFC 9180).

Everyone who can sign in holds the office's master key. What even they may not read (信访工作条例
§30: the identity of a complainant) is sealed to the public keys of its readers and to nobody else.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from zwcx_desktop.errors import ClientError


class SealBroken(ClientError):
    """The sealed value was altered, or belongs to another record."""

    def __init__(self) -> None:
        super().__init__("密封内容校验不通过，可能已被改动。", "请从备份恢复，并报告管理员。")


class NotAReader(ClientError):
    """The value was not sealed to this user."""

    def __init__(self) -> None:
        super().__init__("您不在此项密封内容的知悉范围内。", "确需查看的，请由登记人或负责人办理。")


class SealKey:
    """A user's private X25519 key: opens what was sealed to them."""

    def __init__(self, key: X25519PrivateKey) -> None:
        self._key = key
        self.public = key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> "SealKey":
        """Return a new random key."""
        return cls(X25519PrivateKey.generate())

    @classmethod
    def from_raw(cls, raw: bytes) -> "SealKey":
        """Return the key whose 32 secret bytes are *raw*."""
        return cls(X25519PrivateKey.from_private_bytes(raw))

    def raw(self) -> bytes:
        """Return the 32 secret bytes. The caller keeps them encrypted."""
        return self._key.private_bytes_raw()

    def open(self, sealed: bytes, context: str) -> bytes:
        """Return what `seal_to` sealed to this key under the same *context*.

        Raises:
            SealBroken: it was altered, sealed to another key or under another context.
        """
        try:
            return _suite().decrypt(sealed, self._key, info=context.encode())
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error


def seal_to(public: bytes, message: bytes, context: str) -> bytes:
    """Return *message* sealed to the X25519 key *public*, bound to *context* (HPKE base mode)."""
    key = X25519PublicKey.from_public_bytes(public)
    return _suite().encrypt(message, key, info=context.encode())


@dataclass(frozen=True, slots=True)
class Seal:
    """A sealed value.

    Attributes:
        content: nonce and AES-256-GCM ciphertext under a key used for nothing else.
        keys: that key, sealed to each reader; by the reader's id.
    """

    content: bytes
    keys: Mapping[str, bytes]

    def open(self, reader: str, key: SealKey, context: str) -> bytes:
        """Return the value for *reader*.

        Raises:
            NotAReader: it was not sealed to them.
            SealBroken: it was altered or moved to another record.
        """
        sealed = self.keys.get(reader)
        if sealed is None:
            raise NotAReader
        content_key = key.open(sealed, context)
        try:
            return AESGCM(content_key).decrypt(
                self.content[:12], self.content[12:], context.encode()
            )
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error


def seal(secret: bytes, readers: Mapping[str, bytes], context: str) -> Seal:
    """Seal *secret* to *readers* (id → X25519 public key).

    It is bound to *context*, "office|record|class": opening under another context fails.
    """
    content_key = AESGCM.generate_key(256)
    nonce = os.urandom(12)
    content = nonce + AESGCM(content_key).encrypt(nonce, secret, context.encode())
    keys = {who: seal_to(public, content_key, context) for who, public in readers.items()}
    return Seal(content, keys)


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
