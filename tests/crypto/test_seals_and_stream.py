import io
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zwcx_desktop.crypto.passwords import WeakPassword, require_strong, strength
from zwcx_desktop.crypto.seals import NotAReader, Seal, SealBroken, SealKey, seal
from zwcx_desktop.crypto.stream import PIECE, FileDamaged, decrypt, encrypt, new_key

LEADER, CLERK = SealKey.generate(), SealKey.generate()
READERS = {"leader": LEADER.public, "clerk": CLERK.public}


@given(st.binary(max_size=300))
@settings(max_examples=20)
def test_each_reader_opens_what_was_sealed(secret: bytes) -> None:
    made = seal(secret, READERS, "a|b|c")
    assert made.open("leader", LEADER, "a|b|c") == made.open("clerk", CLERK, "a|b|c") == secret


def test_nobody_else_opens_it() -> None:
    made = seal(b"x", {"leader": LEADER.public}, "a|b|c")
    with pytest.raises(NotAReader):
        made.open("clerk", CLERK, "a|b|c")
    stolen = Seal(made.content, {"clerk": made.keys["leader"]})
    with pytest.raises(SealBroken):
        stolen.open("clerk", CLERK, "a|b|c")


def test_a_seal_does_not_open_under_another_record() -> None:
    made = seal(b"x", READERS, "office|record-1|record")
    with pytest.raises(SealBroken):
        made.open("clerk", CLERK, "office|record-2|record")


@given(st.integers(min_value=0))
@settings(max_examples=20)
def test_a_flipped_bit_breaks_the_seal(place: int) -> None:
    made = seal(b"secret", READERS, "c")
    raw = bytearray(made.content)
    raw[place % len(raw)] ^= 1
    with pytest.raises(SealBroken):
        Seal(bytes(raw), made.keys).open("clerk", CLERK, "c")


def sealed_file(content: bytes) -> tuple[bytes, bytes, bytes]:
    key, file_id, target = new_key(), os.urandom(16), io.BytesIO()
    encrypt(key, file_id, io.BytesIO(content), target)
    return key, file_id, target.getvalue()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 5])
def test_files_of_any_size_come_back(size: int) -> None:
    content = os.urandom(size)
    key, file_id, raw = sealed_file(content)
    assert b"".join(decrypt(key, file_id, io.BytesIO(raw))) == content


def _flip(raw: bytes) -> bytes:
    return raw[:5000] + bytes([raw[5000] ^ 1]) + raw[5001:]


def _cut_at_a_piece(raw: bytes) -> bytes:
    return raw[: 32 + PIECE + 16]


def _swap(raw: bytes) -> bytes:
    size = PIECE + 16
    return raw[:32] + raw[32 + size : 32 + 2 * size] + raw[32 : 32 + size] + raw[32 + 2 * size :]


def _append(raw: bytes) -> bytes:
    return raw + b"x"


def _header(raw: bytes) -> bytes:
    return raw[:30] + bytes([raw[30] ^ 1]) + raw[31:]


@pytest.mark.parametrize("attack", [_flip, _cut_at_a_piece, _swap, _append, _header])
def test_an_altered_file_is_refused(attack) -> None:
    key, file_id, raw = sealed_file(os.urandom(3 * PIECE))
    with pytest.raises(FileDamaged):
        list(decrypt(key, file_id, io.BytesIO(attack(raw))))


def test_a_file_under_another_id_is_refused() -> None:
    key, _, raw = sealed_file(b"x")
    with pytest.raises(FileDamaged):
        list(decrypt(key, os.urandom(16), io.BytesIO(raw)))


@pytest.mark.parametrize(
    "weak", ["", "123456", "zhengfu2026", "qwertyuiop12", "aaaaaaaaaaaa", "王镇长2026王镇长"]
)
def test_weak_passwords_are_refused_with_advice(weak: str) -> None:
    with pytest.raises(WeakPassword) as error:
        require_strong(weak, ("王镇长",))
    assert error.value.hint


@pytest.mark.parametrize("good", ["correct horse battery", "白鹭 过 青山 1977", "Tr0ub4dor&3x!"])
def test_good_passwords_pass(good: str) -> None:
    require_strong(good, ("王镇长",))
    assert strength(good).acceptable


def test_longer_is_never_weaker() -> None:
    phrase = "夜雨落在石坎村外的新桥 Kd8"
    scores = [strength(phrase[:n]).score for n in range(len(phrase) + 1)]
    assert scores == sorted(scores)
    assert scores[-1] == 4
