from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import enrol, envelope
from zwcx_desktop.wire import keys as platform_keys
from zwcx_desktop.wire.enrol import BadCertificate, BadCode
from zwcx_desktop.wire.keys import to_text
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import NO_HASH, instant

NOW = datetime(2026, 9, 30, 1, 2, 3, tzinfo=UTC)
CODE = enrol.new_code(bytes(range(10)))


def unproved(world, **other):
    request = enrol.Request(
        app="0.1.0",
        code_hmac=NO_HASH,
        device=world.sender.device,
        enc_spki=to_text(b"encryption key"),
        epoch=1,
        machine="镇政府一号机",
        made=instant(NOW),
        org=world.org,
        platform=world.keys.platform,
        sign_spki=to_text(world.device_key.verify_key.spki),
    )
    return msgspec.structs.replace(request, **other)


def answer(world, asked, code=CODE, signer=None, **other):
    certificate = enrol.Certificate(
        device=asked.device,
        epoch=asked.epoch,
        number=1,
        keyid=world.device_key.verify_key.key_id,
        office="甲镇人民政府",
        org=asked.org,
        platform=world.keys.platform,
        root_hmac=enrol.root_proof(
            enrol.code_key(code), world.root.verify_key, asked.device, asked.epoch
        ),
        seq0=1,
        suite="S1",
        valid_from=instant(NOW),
    )
    signed = enrol.sign_certificate(
        msgspec.structs.replace(certificate, **other), signer or world.online
    )
    return enrol.write_answer(signed, world.keys)


@given(st.binary(min_size=10, max_size=10))
def test_a_code_reads_the_same_however_it_is_typed(entropy):
    code = enrol.new_code(entropy)
    assert len(code) == 19
    assert not set(code) & set("ILOU")
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert enrol.code_key(code) == enrol.code_key(sloppy)


@pytest.mark.parametrize(
    "code", ["", "ABCD", CODE + "0", CODE[:-1], "UUUU-0000-0000-0000", "一二三四"]
)
def test_what_cannot_be_a_code_is_said_at_once(code):
    with pytest.raises(BadCode) as caught:
        enrol.code_key(code)
    assert caught.value.hint


def test_the_code_itself_is_never_sent(world):
    signed = enrol.request(unproved(world), CODE, world.device_key)
    plain = CODE.replace("-", "").encode()
    sealed = envelope.unseal(signed, enrol.REQUEST)
    assert plain not in signed
    assert plain not in sealed.payload


def test_a_request_proves_code_and_key(world):
    request = enrol.open_request(enrol.request(unproved(world), CODE, world.device_key))
    assert enrol.same_proof(enrol.code_proof(enrol.code_key(CODE), request), request.code_hmac)
    other = enrol.code_key(enrol.new_code(b"\xff" * 10))
    assert not enrol.same_proof(enrol.code_proof(other, request), request.code_hmac)
    stolen = msgspec.structs.replace(request, machine="别人的电脑")
    assert not enrol.same_proof(enrol.code_proof(enrol.code_key(CODE), stolen), request.code_hmac)


def test_a_request_signed_with_another_key_is_refused(world):
    signed = enrol.request(unproved(world), CODE, SigningKey.generate())
    with pytest.raises(Refused) as caught:
        enrol.open_request(signed)
    assert caught.value.code == "bad-signature"


def test_the_platform_s_answer_is_taken(world):
    asked = unproved(world)
    enrolled = enrol.open_answer(answer(world, asked), asked, CODE)
    assert enrolled.certificate.office == "甲镇人民政府"
    assert enrolled.keys.root.key_id == world.root.verify_key.key_id


def test_a_platform_that_does_not_know_the_code_is_unmasked(world):
    asked = unproved(world)
    with pytest.raises(BadCertificate, match="不知道登记码"):
        enrol.open_answer(answer(world, asked, code=enrol.new_code(b"\0" * 10)), asked, CODE)


def test_a_root_put_in_by_someone_between_is_unmasked(world):
    asked = unproved(world)
    genuine = answer(world, asked)
    imposter = SigningKey.generate()
    keys = platform_keys.PlatformKeys(
        imposter.verify_key, platform_keys.sign_list(world.keys.list, imposter)
    )
    certificate = platform_keys.from_text(msgspec.json.decode(genuine)["certificate"])
    with pytest.raises(BadCertificate):
        enrol.open_answer(enrol.write_answer(certificate, keys), asked, CODE)


@pytest.mark.parametrize(
    "other",
    [
        {"epoch": 2},
        {"org": "91370200264600000X"},
        {"device": "01999999-0000-7000-8000-000000000000"},
        {"platform": "01999999-0000-7000-8000-000000000000"},
        {"keyid": "ed25519:" + "0" * 64},
    ],
)
def test_a_certificate_for_something_else_is_refused(world, other):
    asked = unproved(world)
    with pytest.raises(BadCertificate):
        enrol.open_answer(answer(world, asked, **other), asked, CODE)


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b"\xff"])
def test_anything_else_is_no_answer(world, body):
    with pytest.raises(BadCertificate):
        enrol.open_answer(body, unproved(world), CODE)


def holder(world):
    return enrol.Holder(world.sender.device, 1, world.keys.platform)


def test_a_token_holds_for_five_minutes(world):
    token, sealed = enrol.unseal_token(holder(world).token(NOW, world.device_key))
    key = world.device_key.verify_key
    for minutes in (-5, 0, 5):
        enrol.check_token(token, sealed, key, NOW + timedelta(minutes=minutes))
    for minutes in (-6, 6):
        with pytest.raises(Refused) as caught:
            enrol.check_token(token, sealed, key, NOW + timedelta(minutes=minutes))
        assert caught.value.code == "token-expired"
        assert caught.value.document.time


@pytest.mark.parametrize("header", ["", "Bearer x", "TCS", "TCS !!!", "TCS e30="])
def test_a_bad_token_is_refused(header):
    with pytest.raises(Refused):
        enrol.unseal_token(header)


def test_an_acknowledgement_is_signed(world):
    signed = holder(world).ack(7, NOW, world.device_key)
    assert enrol.open_ack(signed, lambda *_: world.device_key.verify_key).to == 7
    with pytest.raises(Refused):
        enrol.open_ack(signed, lambda *_: SigningKey.generate().verify_key)


def test_a_fingerprint_is_short_enough_for_the_telephone(world):
    print_ = enrol.fingerprint(world.device_key.verify_key.key_id)
    assert len(print_) == 9
    assert print_ != enrol.fingerprint(world.root.verify_key.key_id)
