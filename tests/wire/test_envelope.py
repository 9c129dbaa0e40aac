import base64

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import envelope
from zwcx_desktop.wire.problems import Refused

KEY = SigningKey.from_raw(b"\x07" * 32)
TYPE = "application/vnd.tcs.test+json"


def test_pae_known_answer_of_dsse():
    wanted = b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    assert envelope.pae("http://example.com/HelloWorld", b"hello world") == wanted


@given(st.binary(max_size=200))
def test_what_is_sealed_can_be_opened_and_checked(payload):
    sealed = envelope.unseal(envelope.seal(payload, TYPE, KEY), TYPE)
    envelope.check(sealed, TYPE, KEY.verify_key)
    assert sealed.payload == payload


def test_one_type_is_never_taken_for_another():
    signed = envelope.seal(b"{}", TYPE, KEY)
    with pytest.raises(Refused) as caught:
        envelope.unseal(signed, "application/vnd.tcs.batch+json")
    assert caught.value.code == "wrong-payload-type"


def test_a_type_put_over_another_breaks_the_signature():
    signed = envelope.seal(b"{}", TYPE, KEY).replace(b"tcs.test", b"tcs.best")
    other = "application/vnd.tcs.best+json"
    with pytest.raises(Refused) as caught:
        envelope.check(envelope.unseal(signed, other), other, KEY.verify_key)
    assert caught.value.code == "bad-signature"


def test_another_key_is_refused_even_under_the_right_name():
    other = SigningKey.from_raw(b"\x08" * 32)
    signed = envelope.seal(b"{}", TYPE, other)
    named = signed.replace(other.verify_key.key_id.encode(), KEY.verify_key.key_id.encode())
    for wrong in (signed, named):
        with pytest.raises(Refused) as caught:
            envelope.check(envelope.unseal(wrong, TYPE), TYPE, KEY.verify_key)
        assert caught.value.code == "bad-signature"


def test_every_flipped_bit_is_refused_or_changes_nothing():
    signed = envelope.seal(b'{"n":1}', TYPE, KEY)
    for bit in range(len(signed) * 8):
        flipped = bytearray(signed)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Refused):
            envelope.check(envelope.unseal(bytes(flipped), TYPE), TYPE, KEY.verify_key)


def test_base64_has_one_form_only():
    # "e30=" and "e31=" decode to the same two bytes.
    signed = envelope.seal(b"{}", TYPE, KEY)
    assert base64.b64decode("e31=") == b"{}"
    with pytest.raises(Refused) as caught:
        envelope.unseal(signed.replace(b'"e30="', b'"e31="'), TYPE)
    assert caught.value.code == "envelope"


@pytest.mark.parametrize("count", [0, 2])
def test_an_envelope_has_exactly_one_signature(count):
    document = msgspec.json.decode(envelope.seal(b"{}", TYPE, KEY))
    document["signatures"] *= count
    with pytest.raises(Refused) as caught:
        envelope.unseal(msgspec.json.encode(document, order="sorted"), TYPE)
    assert caught.value.code == "envelope"
