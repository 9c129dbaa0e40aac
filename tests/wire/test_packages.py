"""Packages: only what this platform signed, whole, opens; and a newer key list comes along."""

import msgspec
import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import envelope, packages
from zwcx_desktop.wire.canonical import NotCanonical
from zwcx_desktop.wire.keys import KeyList, PlatformKeys, listed_key, sign_list
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import PlatformId

MADE = "2026-12-01T01:00:00.000Z"


def package(world, **other) -> packages.Package:
    made = packages.Package(
        content='{"year": 2027,\n "source": "国办通知"}',
        id="2027",
        kind="calendar",
        made=MADE,
        name="2027 年节假日安排",
        platform=world.keys.platform,
        valid_from="2027-01-01",
        version=1,
    )
    return msgspec.structs.replace(made, **other)


def file(world, signer=None, key_list=None, **other) -> bytes:
    return packages.write_package(
        package(world, **other), signer or world.online, key_list or world.keys.signed_list
    )


def opened(world, raw: bytes) -> packages.Proved:
    return packages.open_package(raw, world.root.verify_key, world.keys)


def refusal(world, raw: bytes) -> str:
    with pytest.raises(Refused) as caught:
        opened(world, raw)
    return caught.value.code


def test_a_package_reads_as_it_was_signed(world):
    proved = opened(world, file(world))
    assert proved.package == package(world)
    assert proved.key_list == world.keys.signed_list
    assert envelope.unseal(proved.signed, packages.PAYLOAD)


def test_a_newer_key_list_comes_along(world):
    online = SigningKey.generate()
    newer = KeyList(
        keys=[*world.keys.list.keys, listed_key(online.verify_key, MADE)],
        made=MADE,
        name=world.keys.list.name,
        platform=world.keys.platform,
        version=world.keys.list.version + 1,
    )
    signed = sign_list(newer, world.root)
    assert opened(world, file(world, online, signed)).key_list == signed
    older = PlatformKeys(world.root.verify_key, signed)
    kept = packages.open_package(file(world), world.root.verify_key, older)
    assert kept.key_list == signed


def test_a_key_that_is_not_listed_signs_nothing(world):
    assert refusal(world, file(world, SigningKey.generate())) == "bad-signature"


def test_another_platform_is_told_apart(world):
    elsewhere = PlatformId("01994f2e-7c00-7abc-8def-0123456789ff")
    assert refusal(world, file(world, platform=elsewhere)) == "wrong-platform"
    root = SigningKey.generate()
    strange = sign_list(world.keys.list, root)
    assert refusal(world, file(world, key_list=strange)) == "bad-signature"
    foreign = sign_list(msgspec.structs.replace(world.keys.list, platform=elsewhere), world.root)
    assert refusal(world, file(world, key_list=foreign)) == "wrong-platform"


def test_what_is_no_package_is_refused(world):
    raw = file(world)
    assert refusal(world, b"") == "corrupt"
    assert refusal(world, b"PK\x03\x04") == "corrupt"
    assert refusal(world, raw[:-1]) == "corrupt"
    assert refusal(world, raw + b"\n") == "corrupt"
    assert refusal(world, b" " * (packages.LARGEST + 1)) == "too-large"
    swapped = b'{"keys":%b,"package":%b}' % ((world.keys.signed_list,) * 2)
    assert refusal(world, swapped) == "wrong-payload-type"


def test_no_changed_byte_goes_unnoticed(world):
    raw = file(world)
    for at in range(0, len(raw), 7):
        changed = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        with pytest.raises(Refused):
            opened(world, changed)


def test_text_outside_the_profile_is_never_signed(world):
    with pytest.raises(NotCanonical):
        file(world, content="一\u202e二")
