import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.crypto.suites import BadKey, SigningKey, VerifyKey, verifier

# RFC 8032 §7.1, TEST 2
SECRET = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_known_answer_of_rfc_8032():
    key = SigningKey.from_raw(SECRET)
    assert key.verify_key.spki[-32:] == PUBLIC
    assert key.sign(b"\x72") == SIGNATURE
    assert key.verify_key.verifies(b"\x72", SIGNATURE)


def test_key_id_names_the_algorithm_and_the_whole_hash():
    key = SigningKey.from_raw(SECRET).verify_key
    assert key.key_id.startswith("ed25519:")
    assert len(key.key_id) == len("ed25519:") + 64


def test_raw_and_spki_round_trip():
    key = SigningKey.generate()
    assert SigningKey.from_raw(key.raw()).verify_key.key_id == key.verify_key.key_id
    assert verifier("S1", key.verify_key.spki).key_id == key.verify_key.key_id


@given(st.binary(max_size=80), st.binary(max_size=80), st.integers(0, 511))
def test_any_other_message_or_flipped_bit_is_refused(message, other, bit):
    key = SigningKey.from_raw(SECRET)
    signature = bytearray(key.sign(message))
    assert key.verify_key.verifies(other, bytes(signature)) == (other == message)
    signature[bit // 8] ^= 1 << bit % 8
    assert not key.verify_key.verifies(message, bytes(signature))


@pytest.mark.parametrize("signature", [b"", b"\0" * 64, b"\xff" * 64, b"\0" * 63, b"\0" * 65])
def test_degenerate_signatures_are_refused_without_an_exception(signature):
    assert not SigningKey.from_raw(SECRET).verify_key.verifies(b"\x72", signature)


def test_a_key_of_another_algorithm_is_refused():
    point = ec.generate_private_key(ec.SECP256R1()).public_key()
    with pytest.raises(BadKey):
        VerifyKey.from_spki(point.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


@pytest.mark.parametrize("spki", [b"", b"\x30", b"\0" * 44, PUBLIC])
def test_bytes_that_are_no_key_are_refused(spki):
    with pytest.raises(BadKey):
        VerifyKey.from_spki(spki)


def test_trailing_bytes_after_a_key_are_refused():
    spki = VerifyKey(ed25519.Ed25519PublicKey.from_public_bytes(PUBLIC)).spki
    with pytest.raises(BadKey):
        VerifyKey.from_spki(spki + b"\0")


def test_an_unknown_suite_is_refused_in_words():
    with pytest.raises(BadKey, match="S9"):
        verifier("S9", b"")


def test_a_damaged_secret_is_refused():
    with pytest.raises(BadKey):
        SigningKey.from_raw(b"short")
