"""A parcel opens with its own code and is refused when a single bit of it was changed."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.crypto import parcel
from zwcx_desktop.crypto.recovery import BadRecoveryCode, new_code
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.crypto.stream import PIECE, readable
from zwcx_desktop.errors import ClientError

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
SECRET = "王镇收受红包".encode() * 7


def wrapped(content: bytes = SECRET) -> tuple[str, bytes]:
    code, target = new_code(), io.BytesIO()
    parcel.wrap(code, io.BytesIO(content), target, CHEAP)
    return code, target.getvalue()


def opened(code: str, content: bytes, floor: KdfCost = CHEAP) -> bytes:
    return b"".join(parcel.unwrap(code, io.BytesIO(content), floor))


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1])
def test_what_went_in_comes_out(length: int) -> None:
    content = bytes(length)
    code, made = wrapped(content)
    assert opened(code.lower().replace("-", " "), made) == content


def test_it_names_its_algorithms_and_tells_nothing_else() -> None:
    _, made = wrapped()
    assert made.startswith(b"ZWSEAL\x01")
    assert b'"kdf":"argon2id"' in made
    assert b'"cipher":"aes-256-gcm-stream"' in made
    assert "红包".encode() not in made


def test_another_code_and_a_miscopied_code_are_told_apart() -> None:
    code, made = wrapped()
    with pytest.raises(parcel.WrongCode, match="提取码与此密封件不符"):
        opened(new_code(), made)
    flipped = ("B" if code[0] == "A" else "A") + code[1:]
    with pytest.raises(BadRecoveryCode, match="提取码抄写有误"):
        opened(flipped, made)


def test_every_flipped_bit_is_refused() -> None:
    code, made = wrapped(b"short")
    for place in range(len(made)):
        altered = bytearray(made)
        altered[place] ^= 1
        with pytest.raises(ClientError):
            opened(code, bytes(altered))


@pytest.mark.parametrize("cut", [0, 5, 11, 60, 150, -1])
def test_a_cut_file_is_refused(cut: int) -> None:
    code, made = wrapped()
    with pytest.raises(ClientError):
        opened(code, made[:cut])
    with pytest.raises(parcel.ParcelDamaged):
        opened(code, made + b"x")


def test_a_cost_below_the_floor_is_refused() -> None:
    code, made = wrapped()
    with pytest.raises(parcel.NotAParcel, match="加密强度"):
        opened(code, made, KdfCost(memory_kib=65, iterations=1, lanes=1))
    with pytest.raises(parcel.NotAParcel, match="加密强度"):
        b"".join(parcel.unwrap(code, io.BytesIO(made)))


@given(st.lists(st.binary(max_size=50), max_size=8), st.lists(st.integers(0, 60), max_size=20))
def test_a_file_of_chunks_reads_like_their_sum(chunks: list[bytes], sizes: list[int]) -> None:
    whole, source = io.BytesIO(b"".join(chunks)), readable(iter(chunks))
    assert [source.read(n) for n in sizes] == [whole.read(n) for n in sizes]
    assert source.read() == whole.read()
