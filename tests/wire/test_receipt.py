import msgspec
import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import keys as platform_keys
from zwcx_desktop.wire import receipt as receipts
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.receipt import BadReceipt
from zwcx_desktop.wire.terms import NO_HASH, sha256


def receipt_for(built, **other):
    header = built.header
    receipt = receipts.Receipt(
        accepted=header.n,
        batch=header.batch,
        clock_offset_ms=-1337,
        device=header.device,
        epoch=header.epoch,
        exceptions=[],
        feed=[1, header.n],
        header=built.header_hash,
        missing_blobs=[],
        platform=header.platform,
        prev_receipt=NO_HASH,
        received="2026-09-30T01:02:05.000Z",
        root=header.root,
        seq=header.seq,
        stage="applied",
    )
    return msgspec.structs.replace(receipt, **other)


def exception(place):
    return receipts.RecordException(code="conflict", current="", field="", id="", idx=place, rev=1)


def test_a_good_receipt_is_taken(world):
    built = world.batch()
    signed = receipts.sign_receipt(receipt_for(built), world.online)
    assert receipts.verify_receipt(signed, world.keys, built) == receipt_for(built)
    assert receipts.receipt_hash(signed).startswith("sha256:")


def test_a_receipt_with_exceptions_must_add_up(world):
    built = world.batch()
    good = receipt_for(built, accepted=2, exceptions=[exception(1)])
    signed = receipts.sign_receipt(good, world.online)
    assert receipts.verify_receipt(signed, world.keys, built).exceptions[0].idx == 1


@pytest.mark.parametrize(
    "other",
    [
        {"accepted": 2},
        {"accepted": 4},
        {"accepted": 2, "exceptions": [exception(3)]},
        {"accepted": 1, "exceptions": [exception(1), exception(1)]},
        {"header": NO_HASH},
        {"root": NO_HASH},
        {"seq": 2},
        {"epoch": 2},
        {"device": "01999999-0000-7000-8000-000000000000"},
        {"batch": "01999999-0000-7000-8000-000000000000"},
        {"platform": "01999999-0000-7000-8000-000000000000"},
    ],
)
def test_a_receipt_about_something_else_is_refused(world, other):
    built = world.batch()
    signed = receipts.sign_receipt(receipt_for(built, **other), world.online)
    with pytest.raises(BadReceipt) as caught:
        receipts.verify_receipt(signed, world.keys, built)
    assert caught.value.hint


def test_every_flipped_bit_of_a_receipt_is_refused(world):
    built = world.batch()
    signed = receipts.sign_receipt(receipt_for(built), world.online)
    for bit in range(0, len(signed) * 8, 3):
        flipped = bytearray(signed)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(BadReceipt):
            receipts.verify_receipt(bytes(flipped), world.keys, built)


def test_a_key_outside_the_list_signs_no_receipts(world):
    built = world.batch()
    for stranger in (SigningKey.generate(), world.device_key, world.root):
        signed = receipts.sign_receipt(receipt_for(built), stranger)
        with pytest.raises(BadReceipt):
            receipts.verify_receipt(signed, world.keys, built)


@pytest.mark.parametrize("answer", [b"", b"<html>login</html>", b"{}", b'{"ok":true}'])
def test_anything_else_is_no_receipt(world, answer):
    with pytest.raises(BadReceipt):
        receipts.verify_receipt(answer, world.keys, world.batch())


def test_a_rejection_is_proof_and_no_receipt(world):
    built = world.batch()
    rejection = receipts.Rejection(
        code="root-mismatch",
        content=sha256(b"wire"),
        header="",
        platform=world.keys.platform,
        received="2026-09-30T01:02:05.000Z",
    )
    signed = receipts.sign_rejection(rejection, world.online)
    assert receipts.open_rejection(signed, world.keys) == rejection
    with pytest.raises(BadReceipt):
        receipts.verify_receipt(signed, world.keys, built)
    with pytest.raises(BadReceipt):
        receipts.open_rejection(signed.replace(b"a", b"b", 1), world.keys)


def test_a_key_list_is_the_root_s_word_only(world):
    signed = platform_keys.sign_list(world.keys.list, world.online)
    with pytest.raises(Refused):
        platform_keys.PlatformKeys(world.root.verify_key, signed)


def test_a_listed_key_is_the_one_it_is_named_after(world):
    listed = world.keys.list.keys[0]
    other = msgspec.structs.replace(listed, keyid=world.device_key.verify_key.key_id)
    signed = platform_keys.sign_list(
        msgspec.structs.replace(world.keys.list, keys=[other]), world.root
    )
    with pytest.raises(Refused):
        platform_keys.PlatformKeys(world.root.verify_key, signed)
