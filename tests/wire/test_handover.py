"""What a sealed export holds comes out as it went in, or not at all."""

import hashlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.crypto.parcel import ParcelDamaged
from zwcx_desktop.wire.bodies import Attached
from zwcx_desktop.wire.canonical import NotCanonical
from zwcx_desktop.wire.handover import Delivered, Handover, write

FILES = (b"", b"x" * 3_000_000, "来信".encode())


def listed(n: int, content: bytes) -> Attached:
    digest = hashlib.sha256(content).hexdigest()
    return Attached(mime="text/plain", name=f"{n}.txt", size=len(content), sha256=digest)


def statement(*contents: bytes, title: str = "反映镇长") -> Handover:
    return Handover(
        office="潮州市潮安区凤溪镇人民政府",
        org="1144510300712345XE",
        by="蔡明珠",
        by_id="caimz",
        at="2026-11-20T02:00:00.000Z",
        kind="complaint",
        id="01a1f6ae-9900-7a64-9e50-6656336750b2",
        number="TS-445103118-A1-20261120-001",
        record={"v": 1, "title": title, "respondents": [{"name": "黄伟明"}]},
        files=[listed(n, content) for n, content in enumerate(contents, start=1)],
    )


def content(*contents: bytes, told: Handover | None = None) -> bytes:
    return b"".join(write(told or statement(*contents), (iter([c]) for c in contents)))


def in_pieces(whole: bytes, size: int) -> Iterator[bytes]:
    return (whole[n : n + size] for n in range(0, len(whole), size))


@pytest.mark.parametrize("size", [1000, 1 << 20, 5_000_000])
def test_a_record_and_its_files_come_out(size: int) -> None:
    read = Delivered(in_pieces(content(*FILES), size))
    assert read.statement == statement(*FILES)
    assert tuple(b"".join(pieces) for _, pieces in read.files()) == FILES


@given(st.integers(0, 4000), st.integers(0, 255))
def test_a_changed_byte_never_passes_for_the_same(place: int, value: int) -> None:
    whole = bytearray(content(b"abc"))
    place %= len(whole)
    changed = whole[place] != value
    whole[place] = value
    try:
        read = Delivered(iter([bytes(whole)]))
        files = [b"".join(pieces) for _, pieces in read.files()]
    except ParcelDamaged:
        assert changed
    else:
        assert files == [b"abc"]
        assert (read.statement != statement(b"abc")) is changed


@pytest.mark.parametrize("tail", [b"", b"ab", b"abcd"])
def test_a_file_of_another_length_is_refused(tail: bytes) -> None:
    read = Delivered(iter([content(b"abc")[:-3] + tail]))
    with pytest.raises(ParcelDamaged):
        [b"".join(pieces) for _, pieces in read.files()]


def test_text_that_reads_otherwise_than_it_looks_does_not_travel() -> None:
    with pytest.raises(NotCanonical):
        content(told=statement(title="a\u202eb"))
