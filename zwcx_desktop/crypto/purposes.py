"""One master key, one derived key per purpose (HKDF-SHA256, RFC 5869)."""

from enum import Enum

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Purpose(Enum):
    """What a key derived from the master key is for. The values are part of the file format."""

    DATABASE = "v1/database"
    KEYRING = "v1/keyring"


def derive(master: bytes, salt: bytes, purpose: Purpose) -> bytes:
    """Return the 32-byte key for *purpose* under *master*, separated by the office's *salt*."""
    return stretch(master, salt, purpose.value.encode())


def stretch(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes derived from the high-entropy *secret* (RFC 5869)."""
    return HKDF(SHA256(), 32, salt, info).derive(secret)
