"""Signatures by the office's own key: PAdES baseline B-B (ETSI EN 319 142-1), made and checked.

The only importer of pyHanko, which takes its time to load: whoever may never need it imports this
module where it is used. Nothing here asks the network for anything.
"""

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from io import BytesIO
from typing import Any, Final

from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from zwcx_desktop.crypto.office_key import Certificate, OfficeKey
from zwcx_desktop.crypto.suites import BadKey
from zwcx_desktop.printing.signature_field import fill

MOST_FIELDS: Final = 16
"""Signature fields looked at; a document of this program has one."""


class State(Enum):
    """What became of a file since it was signed."""

    INTACT = "intact"
    APPENDED = "appended"
    """What was signed is there, with something after it."""
    BROKEN = "broken"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Found:
    """A signature in a file.

    Attributes:
        own: one of the given certificates made it.
        certificate: whose it says it is, None when that cannot be read.
        at: when it says it was made, None when it does not say.
    """

    state: State
    own: bool = False
    certificate: Certificate | None = None
    at: datetime | None = None


class _OfficeSigner(Signer):  # type: ignore[misc]
    """Lets pyHanko sign without ever holding the key."""

    def __init__(self, key: OfficeKey) -> None:
        super().__init__(signing_cert=_read_certificate(key.certificate))
        self._key = key

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,  # noqa: ARG002 - pyHanko's interface
        dry_run: bool = False,  # noqa: ARG002, FBT001, FBT002
    ) -> bytes:
        return self._key.sign(data)


def sign(pdf: bytes, key: OfficeKey) -> bytes:
    """Return *pdf*, which was set with room for a signature, signed: the same bytes every time.

    Raises:
        NoRoom: the signature does not fit.
    """
    signer = _OfficeSigner(key)

    def signed(content: bytes) -> bytes:
        digest = hashlib.sha256(content).digest()
        made: bytes = asyncio.run(signer.async_sign(digest, "sha256", use_pades=True)).dump()
        return made

    return fill(pdf, signed)


def examine(pdf: bytes, own: Sequence[Certificate]) -> Found | None:
    """Return the signature in *pdf*, one by *own* certificates first; None when there is none.

    The file may be anything: what cannot be read is said to be so.
    """
    try:
        found = [_judge(pdf, signature, own) for signature in _signatures(pdf)]
    except Exception:  # noqa: BLE001 - hostile files break parsers in every way there is
        return Found(State.UNREADABLE)
    return max(found, key=lambda one: one.own, default=None)


def _signatures(pdf: bytes) -> Iterator[EmbeddedPdfSignature]:
    """Yield the signatures of the form's own fields; fields below fields are none of ours."""
    reader = PdfFileReader(BytesIO(pdf))
    form = reader.root.get("/AcroForm", {})
    for kept in list(form.get("/Fields", ()))[:MOST_FIELDS]:
        field = kept.get_object()
        if field.get("/FT") == "/Sig" and "/V" in field:
            yield EmbeddedPdfSignature(reader, field, str(field.get("/T", "")))


def _judge(pdf: bytes, signature: EmbeddedPdfSignature, own: Sequence[Certificate]) -> Found:
    der = signature.signer_cert.dump()
    known = next((one for one in own if one.der == der), None)
    state = _state(signature, own=known is not None)
    if known and not _alone(pdf, signature):
        state = State.BROKEN
    return Found(
        state,
        own=known is not None,
        certificate=known or _certificate(der),
        at=signature.self_reported_timestamp,
    )


def _alone(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Return whether the gap in what is signed holds a signature as `fill` writes it, no more."""
    content: bytes = signature.pkcs7_content
    digits = content[1] & 0x7F
    length = 2 + digits + int.from_bytes(content[2 : 2 + digits])  # X.690, 8.1.3.5
    first, second = int(signature.byte_range[1]), int(signature.byte_range[2])
    return pdf[first:second] == b"<%b>" % content.hex().encode() and not any(content[length:])


def _state(signature: EmbeddedPdfSignature, *, own: bool) -> State:
    """Judge with the signer's certificate as the only root, on a day when it was valid.

    What was added since is not weighed: nothing is ever added to a document that was issued.
    """
    certificate = signature.signer_cert
    first_day = certificate["tbs_certificate"]["validity"]["not_before"].native
    trust = ValidationContext(trust_roots=[certificate], allow_fetching=False, moment=first_day)
    status = validate_pdf_signature(signature, trust, skip_diff=True)
    if not (status.intact and status.valid) or (own and not status.trusted):
        return State.BROKEN
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return State.INTACT if whole else State.APPENDED


def _certificate(der: bytes) -> Certificate | None:
    try:
        return Certificate.from_der(der)
    except BadKey:
        return None


def _read_certificate(certificate: Certificate) -> Any:
    return next(load_certs_from_pemder_data(certificate.der))
