import json
import secrets
from pathlib import Path

import pytest

from zwcx_desktop.crypto.keyring import (
    Keyring,
    KeyringDamaged,
    KeyringMissing,
    UnknownUser,
    WrongPassword,
)
from zwcx_desktop.crypto.recovery import ALPHABET, BadRecoveryCode, new_code, secret_of
from zwcx_desktop.crypto.slots import FLOOR, KdfCost

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
MASTERS = (secrets.token_bytes(32),)


@pytest.fixture
def ring(tmp_path: Path) -> Keyring:
    made = Keyring.create(tmp_path / "keyring.json", CHEAP)
    for user in ("clerk", "leader", "admin"):
        made.add(user, user, user, f"{user} 口令", MASTERS, cost=CHEAP)
    made.save(MASTERS[0])
    return made


def reload(ring: Keyring) -> Keyring:
    return Keyring.load(ring.path, CHEAP)


def edited(ring: Keyring, change) -> Keyring:
    """Return the keyring after *change* was made to the file, its plain checksum made good."""
    import hashlib

    import msgspec

    from zwcx_desktop.crypto import keyring as module

    raw = json.loads(ring.path.read_bytes())
    change(raw)
    content = msgspec.convert(raw, module._File, strict=False)
    content = msgspec.structs.replace(content, sum="", mac="")
    digest = hashlib.sha256(msgspec.json.encode(content)).hexdigest()
    raw["sum"] = digest
    ring.path.write_text(json.dumps(raw), encoding="utf-8")
    ring.path.with_suffix(".json.bak").unlink(missing_ok=True)
    return reload(ring)


def test_every_user_opens_the_same_master(ring: Keyring) -> None:
    loaded = reload(ring)
    assert {loaded.unlock(u, f"{u} 口令").masters for u in ("clerk", "leader", "admin")} == {
        MASTERS
    }
    assert loaded.unlock("LEADER", "leader 口令").slot.user == "leader"


def test_wrong_password_unknown_user_and_missing_file_differ(ring: Keyring, tmp_path: Path) -> None:
    with pytest.raises(WrongPassword, match="口令不正确"):
        reload(ring).unlock("clerk", "别的口令")
    with pytest.raises(UnknownUser, match="没有这个登录名"):
        reload(ring).unlock("nobody", "口令")
    with pytest.raises(KeyringMissing):
        Keyring.load(tmp_path / "elsewhere" / "keyring.json", CHEAP)


def test_full_width_password_is_the_same_password(ring: Keyring) -> None:
    ring.add("u", "u", "u", "ａｂｃ１２３ 口令", MASTERS, cost=CHEAP)
    ring.save(MASTERS[0])
    assert ring.unlock("u", "abc123 口令").masters == MASTERS


def test_a_flipped_bit_is_damage_not_a_wrong_password(ring: Keyring) -> None:
    raw = bytearray(ring.path.read_bytes())
    raw[raw.index(b'"private"') + 20] ^= 1
    ring.path.write_bytes(bytes(raw))
    ring.path.with_suffix(".json.bak").unlink(missing_ok=True)
    with pytest.raises(KeyringDamaged, match="不是口令问题"):
        reload(ring)


def test_the_copy_serves_when_the_file_is_damaged(ring: Keyring) -> None:
    ring.save(MASTERS[0])
    ring.path.write_bytes(b"{")
    assert reload(ring).unlock("clerk", "clerk 口令").masters == MASTERS


def test_a_kdf_below_the_floor_is_refused(ring: Keyring) -> None:
    with pytest.raises(KeyringDamaged, match="低于规定"):
        Keyring.load(ring.path, FLOOR).unlock("clerk", "clerk 口令")


def _raise_cost(raw: dict) -> None:
    raw["slots"][0]["cost"]["iterations"] = 2


def _rename(raw: dict) -> None:
    raw["slots"][0]["user"] = raw["slots"][0]["login"] = "leader"
    del raw["slots"][1]


def _swap_masters(raw: dict) -> None:
    raw["slots"][0]["masters"] = raw["slots"][1]["masters"]


def _remove_slot(raw: dict) -> None:
    del raw["slots"][1]


@pytest.mark.parametrize("change", [_raise_cost, _rename, _swap_masters, _remove_slot])
def test_an_edited_file_opens_nothing(ring: Keyring, change) -> None:
    login = "leader" if change is _rename else "clerk"
    with pytest.raises((KeyringDamaged, WrongPassword)):
        edited(ring, change).unlock(login, "clerk 口令")


def test_changing_a_password_keeps_keys_and_master(ring: Keyring) -> None:
    opened = ring.unlock("clerk", "clerk 口令")
    ring.change_password(opened, "新的口令", CHEAP)
    ring.save(opened.master)
    again = reload(ring).unlock("clerk", "新的口令")
    assert (again.masters, again.keys.raw()) == (MASTERS, opened.keys.raw())
    with pytest.raises(WrongPassword):
        reload(ring).unlock("clerk", "clerk 口令")


def test_a_temporary_password_is_left_with_new_keys(ring: Keyring) -> None:
    given = ring.add("new", "new", "新人", "临时口令", MASTERS, cost=CHEAP, temporary=True)
    ring.save(MASTERS[0])
    opened = ring.unlock("new", "临时口令")
    assert opened.keys.raw() == given.raw()
    fresh = ring.change_password(opened, "自己的口令", CHEAP)
    ring.save(MASTERS[0])
    assert fresh.raw() != given.raw()
    assert not ring.unlock("new", "自己的口令").slot.temporary


def test_a_new_master_reaches_everyone_without_their_passwords(ring: Keyring) -> None:
    masters = ring.rotate(MASTERS)
    ring.save(masters[0])
    assert reload(ring).unlock("leader", "leader 口令").masters == masters
    ring.keep_only(masters[:1])
    ring.save(masters[0])
    assert reload(ring).unlock("admin", "admin 口令").masters == masters[:1]


def test_a_removed_user_is_unknown(ring: Keyring) -> None:
    ring.remove("clerk")
    ring.save(MASTERS[0])
    with pytest.raises(UnknownUser):
        reload(ring).unlock("clerk", "clerk 口令")


def test_the_recovery_code_opens_the_master_and_is_in_no_file(ring: Keyring) -> None:
    code = ring.add_recovery(MASTERS)
    ring.save(MASTERS[0])
    assert reload(ring).unlock_with_recovery(code.lower().replace("-", " ")).masters == MASTERS
    raw = ring.path.read_text()
    assert code not in raw
    assert code.replace("-", "") not in raw
    with pytest.raises(BadRecoveryCode, match="不是本单位的"):
        reload(ring).unlock_with_recovery(new_code())


def test_a_miscopied_recovery_code_is_named() -> None:
    code = new_code()
    assert len(secret_of(code)) == 20
    other = next(c for c in ALPHABET if c != code[0])
    with pytest.raises(BadRecoveryCode, match="抄写有误"):
        secret_of(other + code[1:])
    with pytest.raises(BadRecoveryCode, match="40 个字符"):
        secret_of(code[:-1])
    with pytest.raises(BadRecoveryCode, match="第 1 组"):
        secret_of("0" + code[1:])


def test_names_are_listed_without_any_password(ring: Keyring) -> None:
    assert [(u.login, u.name) for u in reload(ring).listed()] == [
        ("clerk", "clerk"),
        ("leader", "leader"),
        ("admin", "admin"),
    ]
