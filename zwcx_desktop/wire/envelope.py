"""Signature envelopes: DSSE 1.0.2 over a canonical statement, one signature each (TCS/1 §2.1).

The signed bytes are PAE(type, payload), so a receipt can never be taken for a batch. The envelope
itself must be canonical too: base64 has more than one way to write the same bytes.
"""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

from zwcx_desktop.crypto.suites import KeyId, Signer, Verifier
from zwcx_desktop.wire import canonical
from zwcx_desktop.wire.problems import Refused

S = TypeVar("S", bound=msgspec.Struct)
KeyOf = Callable[[S, KeyId], Verifier]
"""Gives the key that must have signed what a still unproved statement says, or raises Refused."""


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One signature of an envelope; `keyid` is a hint, the enrolled key decides."""

    keyid: str
    sig: str


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """The envelope as it is written."""

    payload: str
    payload_type: str
    signatures: tuple[Signature]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A well-formed envelope whose signature nobody has checked yet."""

    payload: bytes
    key_id: KeyId
    signature: bytes


@dataclass(frozen=True, slots=True)
class Statement(Generic[S]):
    """A statement whose signature holds, with the bytes that were signed."""

    said: S
    payload: bytes


def pae(payload_type: str, payload: bytes) -> bytes:
    """Return the bytes that are signed: DSSE pre-authentication encoding."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def seal(payload: bytes, payload_type: str, signer: Signer) -> bytes:
    """Return the canonical envelope of *payload*, signed."""
    signature = Signature(
        signer.verify_key.key_id, _base64(signer.sign(pae(payload_type, payload)))
    )
    return canonical.write(Envelope(_base64(payload), payload_type, (signature,)))


def sign(statement: msgspec.Struct, payload_type: str, signer: Signer) -> bytes:
    """Return the envelope of a *statement* of our own."""
    return seal(canonical.write(statement), payload_type, signer)


def unseal(envelope: bytes, payload_type: str) -> Sealed:
    """Return the parts of *envelope* without checking the signature.

    Raises:
        Refused: `envelope` when it is malformed, `wrong-payload-type` when it is of another type.
    """
    try:
        read = canonical.decode(envelope, _ENVELOPE)
        payload = base64.b64decode(read.payload, validate=True)
        signature = base64.b64decode(read.signatures[0].sig, validate=True)
    except (canonical.NotCanonical, binascii.Error, ValueError) as error:
        raise Refused("envelope", "malformed envelope") from error
    if _base64(payload) != read.payload or _base64(signature) != read.signatures[0].sig:
        raise Refused("envelope", "base64 is not in its one form")
    if read.payload_type != payload_type:
        raise Refused("wrong-payload-type", "another payload type")
    return Sealed(payload, KeyId(read.signatures[0].keyid), signature)


def check(sealed: Sealed, payload_type: str, key: Verifier) -> None:
    """Prove that *key* signed *sealed*.

    Raises:
        Refused: `bad-signature`.
    """
    if sealed.key_id != key.key_id or not key.verifies(
        pae(payload_type, sealed.payload), sealed.signature
    ):
        raise Refused("bad-signature", "the signature does not verify")


def open_statement(
    envelope: bytes,
    payload_type: str,
    reader: "msgspec.json.Decoder[S]",
    key_of: KeyOf[S],
) -> Statement[S]:
    """Return the statement in *envelope* after checking signature and canonical form.

    Args:
        envelope: the bytes received.
        payload_type: the only type accepted.
        reader: decoder of the statement.
        key_of: gives the key that must have signed what the (still unproven) statement says;
            it raises Refused when there is none.

    Raises:
        Refused: any check fails.
    """
    sealed = unseal(envelope, payload_type)
    try:
        said = canonical.decode(sealed.payload, reader)
    except canonical.NotCanonical as error:
        raise Refused("header", str(error)) from error
    check(sealed, payload_type, key_of(said, sealed.key_id))
    return Statement(said, sealed.payload)


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


_ENVELOPE = canonical.decoder(Envelope)
