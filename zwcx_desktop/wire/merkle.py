"""Merkle tree of RFC 6962 §2.1: one root for many lines, short proofs that a line is below it."""

import hashlib
from collections.abc import Sequence


def leaf(line: bytes) -> bytes:
    """Return the leaf hash of *line*: SHA-256 of a zero byte and the line."""
    return hashlib.sha256(b"\x00" + line).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """Return the root over leaf hashes; SHA-256 of nothing for no leaves."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    level = list(leaves)
    while len(level) > 1:
        level = _parents(level)
    return level[0]


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Return the audit path of the leaf at *index*, lowest sibling first (RFC 6962 §2.1.1).

    Raises:
        IndexError: there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    path = []
    level = list(leaves)
    while len(level) > 1:
        sibling = index ^ 1
        if sibling < len(level):
            path.append(level[sibling])
        level = _parents(level)
        index //= 2
    return path


def proves(path: Sequence[bytes], leaf_hash: bytes, index: int, size: int, top: bytes) -> bool:
    """Return whether *path* shows the leaf at *index* of *size* to be under the root *top*.

    This is the verification of RFC 9162 §2.1.3.2.
    """
    if not 0 <= index < size:
        return False
    node, last, current = index, size - 1, leaf_hash
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            current = _parent(sibling, current)
            while not node & 1 and node:
                node >>= 1
                last >>= 1
        else:
            current = _parent(current, sibling)
        node >>= 1
        last >>= 1
    return last == 0 and current == top


def _parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def _parents(level: list[bytes]) -> list[bytes]:
    sha256 = hashlib.sha256
    pairs = zip(level[::2], level[1::2], strict=False)
    above = [sha256(b"\x01" + left + right).digest() for left, right in pairs]
    if len(level) & 1:
        above.append(level[-1])
    return above
