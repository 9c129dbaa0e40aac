"""The office's key: its certificate, its signatures, and what is refused."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from zwcx_desktop.crypto.office_key import Certificate, OfficeKey
from zwcx_desktop.crypto.suites import BadKey

NAME, CODE = "潮州市潮安区凤溪镇人民政府", "1144510300712345XE"
SINCE = datetime(2026, 11, 20, 2, 0, 7, 99, tzinfo=UTC)


@pytest.fixture(scope="module")
def key():
    return OfficeKey.generate(NAME, CODE, SINCE)


def test_the_certificate_names_the_office_for_ten_years(key):
    read = x509.load_der_x509_certificate(key.certificate.der)
    assert (key.certificate.name, key.certificate.uscc) == (NAME, CODE)
    assert key.certificate.until - key.certificate.since == timedelta(days=3652)
    assert key.certificate.since == SINCE.replace(microsecond=0)
    uses = read.extensions.get_extension_for_class(x509.KeyUsage)
    assert uses.critical
    assert uses.value.digital_signature
    assert uses.value.content_commitment
    assert not uses.value.key_cert_sign
    assert not read.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert read.fingerprint(SHA256()).hex() == key.certificate.fingerprint
    assert Certificate.from_der(key.certificate.der) == key.certificate


def test_a_long_name_is_kept_whole():
    name = "某某市某某区" * 20
    assert OfficeKey.generate(name, "", SINCE).certificate.name == name


def test_it_serves_under_its_name_until_it_ends(key):
    certificate = key.certificate
    assert certificate.serves(NAME, CODE, SINCE)
    assert not certificate.serves("凤溪镇", CODE, SINCE)
    assert not certificate.serves(NAME, "", SINCE)
    assert not certificate.serves(NAME, CODE, certificate.until)


def test_it_signs_the_same_every_time_and_comes_back_from_raw(key):
    again = OfficeKey.from_raw(key.raw(), key.certificate.der)
    signature = key.sign(b"message")
    assert again.sign(b"message") == signature
    public = x509.load_der_x509_certificate(key.certificate.der).public_key()
    public.verify(signature, b"message", ec.ECDSA(SHA256()))


def test_damaged_keys_and_certificates_are_refused(key):
    other = OfficeKey.generate(NAME, CODE, SINCE)
    der = bytearray(key.certificate.der)
    der[-1] ^= 1
    for raw, certificate in (
        (key.raw(), other.certificate.der),
        (b"nothing", key.certificate.der),
        (key.raw(), bytes(der)),
        (key.raw(), b""),
    ):
        with pytest.raises(BadKey):
            OfficeKey.from_raw(raw, certificate)
