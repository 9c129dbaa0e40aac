import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.wire import merkle


def recursive_root(lines):
    """RFC 6962 §2.1, as it is written there."""
    if not lines:
        return hashlib.sha256(b"").digest()
    if len(lines) == 1:
        return hashlib.sha256(b"\x00" + lines[0]).digest()
    k = 1
    while k * 2 < len(lines):
        k *= 2
    both = recursive_root(lines[:k]) + recursive_root(lines[k:])
    return hashlib.sha256(b"\x01" + both).digest()


def test_known_answer_of_certificate_transparency():
    lines = [
        bytes.fromhex(h)
        for h in (
            "", "00", "10", "2021", "3031", "40414243",
            "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        )
    ]  # fmt: skip
    root = merkle.root([merkle.leaf(line) for line in lines])
    assert root.hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


@pytest.mark.parametrize("count", range(70))
def test_root_and_every_proof_agree_with_the_rfc(count):
    lines = [b"line %d" % n for n in range(count)]
    leaves = [merkle.leaf(line) for line in lines]
    root = merkle.root(leaves)
    assert root == recursive_root(lines)
    for index in range(count):
        path = merkle.inclusion_proof(leaves, index)
        assert merkle.proves(path, leaves[index], index, count, root)


@given(st.integers(1, 60), st.data())
def test_a_proof_shows_one_leaf_in_one_place_only(count, data):
    leaves = [merkle.leaf(b"%d" % n) for n in range(count)]
    index = data.draw(st.integers(0, count - 1))
    path = merkle.inclusion_proof(leaves, index)
    root = merkle.root(leaves)
    other = data.draw(st.integers(-1, count + 1))
    assert merkle.proves(path, leaves[index], other, count, root) == (other == index)
    assert not merkle.proves(path, merkle.leaf(b"x"), index, count, root)
    assert not merkle.proves([*path, b"\0" * 32], leaves[index], index, count, root)
    if path:
        assert not merkle.proves(path[:-1], leaves[index], index, count, root)


def test_there_is_no_proof_of_what_is_not_there():
    with pytest.raises(IndexError):
        merkle.inclusion_proof([], 0)
    with pytest.raises(IndexError):
        merkle.inclusion_proof([b"x"], -1)
