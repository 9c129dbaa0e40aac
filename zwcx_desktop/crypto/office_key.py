"""The office's own key for tamper evidence in PDF files, with the certificate that names it.

ECDSA on P-256 (FIPS 186-5), because every PDF reader knows it; the certificate is signed by the
key itself (RFC 5280). Nobody vouches for it: whoever holds a copy can tell whether a file was
changed, and no more. It is not an electronic seal by GB/T 38540.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import NameOID

from zwcx_desktop.crypto.suites import BadKey

_YEARS_10 = timedelta(days=3652)
_CODE_PREFIX = "NTRCN-"
"""Announces a national identifier of a legal person (ETSI EN 319 412-1, 5.1.4)."""
_LONGEST_COMMON_NAME = 64
"""Bytes in UTF-8, by the strictest reading of X.520; the organisation's name is not cut."""
_USES = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What others need to check the office's signatures.

    Attributes:
        der: the X.509 certificate.
        name: of the office.
        uscc: its 统一社会信用代码.
        until: when it ends; signatures made before stay what they are.
    """

    der: bytes = field(repr=False)
    name: str
    uscc: str
    since: datetime
    until: datetime

    @classmethod
    def from_der(cls, der: bytes) -> "Certificate":
        """Return the certificate in *der*.

        Raises:
            BadKey: it is none that `OfficeKey.generate` makes.
        """
        try:
            read = x509.load_der_x509_certificate(der)
            name = _said(read.subject, NameOID.ORGANIZATION_NAME)
            code = _said(read.subject, NameOID.ORGANIZATION_IDENTIFIER)
            read.verify_directly_issued_by(read)
        except (ValueError, TypeError, InvalidSignature) as error:
            raise BadKey("签名证书已损坏。", "请从备份恢复。") from error
        since, until = read.not_valid_before_utc, read.not_valid_after_utc
        return cls(der, name, code.removeprefix(_CODE_PREFIX), since, until)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, hex."""
        return hashlib.sha256(self.der).hexdigest()

    def serves(self, name: str, uscc: str, at: datetime) -> bool:
        """Return whether it names the office so, and has not ended *at* that time."""
        return (self.name, self.uscc) == (name, uscc) and at < self.until


class OfficeKey:
    """The private key, in memory, and its certificate."""

    def __init__(self, key: ec.EllipticCurvePrivateKey, certificate: Certificate) -> None:
        self._key = key
        self.certificate = certificate

    @classmethod
    def generate(cls, name: str, uscc: str, since: datetime) -> "OfficeKey":
        """Return a new random key of the office, its certificate good for ten years."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject, start = _subject(name, uscc), since.astimezone(UTC).replace(microsecond=0)
        public = key.public_key()
        made = (
            x509.CertificateBuilder(subject_name=subject, issuer_name=subject)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(start)
            .not_valid_after(start + _YEARS_10)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_USES, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .sign(key, SHA256())
        )
        return cls(key, Certificate.from_der(made.public_bytes(Encoding.DER)))

    @classmethod
    def from_raw(cls, raw: bytes, certificate: bytes) -> "OfficeKey":
        """Return the key that `raw` wrote, with its certificate in DER.

        Raises:
            BadKey: either is damaged, or they do not belong together.
        """
        read = Certificate.from_der(certificate)
        try:
            key = load_der_private_key(raw, None)
        except (ValueError, TypeError) as error:
            raise BadKey("签名密钥已损坏。", "请从备份恢复。") from error
        certified = x509.load_der_x509_certificate(certificate).public_key()
        if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certified:
            raise BadKey("签名密钥与证书不相符。", "请从备份恢复。")
        return cls(key, read)

    def raw(self) -> bytes:
        """Return the secret as DER PKCS#8 (RFC 5208). The caller keeps it encrypted."""
        return self._key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    def sign(self, message: bytes) -> bytes:
        """Return the signature over *message*, always the same one (RFC 6979), in DER."""
        return self._key.sign(message, ec.ECDSA(SHA256(), deterministic_signing=True))


def in_groups(digest: str) -> str:
    """Return a hex digest in groups of eight: it wraps, and two are compared by eye."""
    return " ".join(digest[i : i + 8] for i in range(0, len(digest), 8))


def _subject(name: str, uscc: str) -> x509.Name:
    short = name.encode()[:_LONGEST_COMMON_NAME].decode(errors="ignore")
    said = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, name),
        x509.NameAttribute(NameOID.COMMON_NAME, short),
    ]
    if uscc:
        said.append(x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, _CODE_PREFIX + uscc))
    return x509.Name(said)


def _said(subject: x509.Name, what: x509.ObjectIdentifier) -> str:
    found = subject.get_attributes_for_oid(what)
    return str(found[0].value) if found else ""
