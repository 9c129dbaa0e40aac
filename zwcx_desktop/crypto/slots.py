"""One slot of the keyring: a user's private keys under their password, the master keys under those.

    password → Argon2id (RFC 9106) → AES-256-GCM → X25519 and Ed25519 private keys
    X25519 public key ← HPKE (RFC 9180) ← master key

Because the master key is sealed to public keys, it can be changed without anybody's password.
"""

import os

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from zwcx_desktop.crypto.purposes import stretch
from zwcx_desktop.crypto.seals import SealKey, seal_to
from zwcx_desktop.crypto.suites import SigningKey

RECOVERY = "recovery"


class KdfCost(msgspec.Struct, frozen=True):
    """What one guess at a password costs (Argon2id; RFC 9106 second choice is the default).

    Attributes:
        memory_kib: memory in KiB.
    """

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def at_least(self, floor: "KdfCost") -> bool:
        """Return whether no part is below *floor*, nor so high that it would stop the machine."""
        return (
            floor.memory_kib <= self.memory_kib <= 2 * 1024 * 1024
            and floor.iterations <= self.iterations <= 64
            and floor.lanes <= self.lanes <= 64
        )


FLOOR = KdfCost()
"""The least the program accepts; a keyring that asks for less was tampered with."""


class Slot(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A slot as it lies in the file.

    Attributes:
        user: the user's id; `RECOVERY` for the recovery code.
        cost: None for the recovery code, whose secret needs no stretching.
        seal_public: X25519 public key.
        sign_public: Ed25519 public key (DER SubjectPublicKeyInfo).
        private: nonce and AES-256-GCM ciphertext of both private keys.
        masters: master keys sealed to `seal_public`, by generation.
        temporary: the password was given by an administrator; keys and password must be replaced.
    """

    user: str
    login: str
    name: str
    salt: bytes
    cost: KdfCost | None
    seal_public: bytes
    sign_public: bytes
    private: bytes
    masters: dict[str, bytes] = {}
    temporary: bool = False


class PrivateKeys:
    """A user's own keys."""

    def __init__(self, seal: SealKey, sign: SigningKey) -> None:
        self.seal = seal
        self.sign = sign

    @classmethod
    def generate(cls) -> "PrivateKeys":
        """Return new random keys."""
        return cls(SealKey.generate(), SigningKey.generate())

    @classmethod
    def from_raw(cls, raw: bytes) -> "PrivateKeys":
        """Return the keys that `raw` wrote."""
        return cls(SealKey.from_raw(raw[:32]), SigningKey.from_raw(raw[32:]))

    def raw(self) -> bytes:
        """Return both keys as 64 bytes. The caller keeps them encrypted."""
        return self.seal.raw() + self.sign.raw()


def new_slot(
    office: str,
    *,
    user: str,
    login: str,
    name: str,
    secret: bytes,
    keys: PrivateKeys,
    cost: KdfCost | None,
    temporary: bool = False,
) -> Slot:
    """Return a slot for *keys* under *secret*, without master keys yet."""
    slot = Slot(
        user=user,
        login=login,
        name=name,
        salt=os.urandom(16),
        cost=cost,
        seal_public=keys.seal.public,
        sign_public=keys.sign.verify_key.spki,
        private=b"",
        temporary=temporary,
    )
    nonce = os.urandom(12)
    cipher = AESGCM(_wrapping_key(secret, slot.salt, cost))
    return msgspec.structs.replace(
        slot, private=nonce + cipher.encrypt(nonce, keys.raw(), _binding(office, slot))
    )


def open_slot(office: str, slot: Slot, secret: bytes) -> PrivateKeys | None:
    """Return the private keys of *slot*, None when *secret* is not the one it was made with."""
    cipher = AESGCM(_wrapping_key(secret, slot.salt, slot.cost))
    try:
        raw = cipher.decrypt(slot.private[:12], slot.private[12:], _binding(office, slot))
    except InvalidTag:
        return None
    return PrivateKeys.from_raw(raw)


def with_masters(office: str, slot: Slot, masters: dict[str, bytes]) -> Slot:
    """Return *slot* with the master keys *masters* sealed to it, by generation."""
    sealed = {
        generation: seal_to(slot.seal_public, master, master_context(office, slot, generation))
        for generation, master in masters.items()
    }
    return msgspec.structs.replace(slot, masters=sealed)


def master_context(office: str, slot: Slot, generation: str) -> str:
    """Return what a sealed master key is bound to."""
    return f"{office}|master|{slot.user}|{generation}"


def spend(secret: bytes, cost: KdfCost) -> None:
    """Do the work of one guess, so that an unknown login takes as long as a wrong password."""
    _wrapping_key(secret, bytes(16), cost)


def costly_key(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return 32 bytes derived from *secret* at *cost* (Argon2id, RFC 9106)."""
    kdf = Argon2id(
        salt=salt,
        length=32,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(secret)


def _wrapping_key(secret: bytes, salt: bytes, cost: KdfCost | None) -> bytes:
    if cost is None:
        return stretch(secret, salt, b"recovery")
    return costly_key(secret, salt, cost)


def _binding(office: str, slot: Slot) -> bytes:
    bound = (
        office, slot.user, slot.login, slot.cost, slot.salt, slot.seal_public, slot.sign_public,
        slot.temporary,
    )  # fmt: skip
    return msgspec.json.encode(bound)
