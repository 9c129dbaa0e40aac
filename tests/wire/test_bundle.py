import io

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.wire import bundle
from zwcx_desktop.wire.problems import Refused

LINES = st.lists(st.binary(max_size=60).map(lambda b: b.replace(b"\n", b" ")), max_size=8)


def compressed(content: bytes, **options: bool) -> bytes:
    return zstandard.ZstdCompressor(**options).compress(content)


def code_of(wire: bytes) -> str:
    with pytest.raises(Refused) as caught:
        bundle.unpack(wire)
    return caught.value.code


@given(st.binary(max_size=60).map(lambda b: b.replace(b"\n", b" ")), LINES)
def test_packing_and_unpacking(envelope, lines):
    assert bundle.unpack(bundle.pack(envelope, lines)) == (envelope, lines)


@given(st.binary(max_size=400))
def test_any_bytes_end_in_a_refusal(wire):
    code_of(wire)


def test_every_truncation_is_refused():
    wire = bundle.pack(b"envelope", [b"line one", b"line two"])
    for length in range(len(wire)):
        assert code_of(wire[:length]) == "corrupt"


def test_a_last_line_without_its_end_is_refused():
    assert code_of(compressed(b"envelope\nline")) == "corrupt"


def test_a_declared_bomb_is_refused_unopened():
    bomb = compressed(b"\0" * (bundle.MAX_UNPACKED + 1))
    assert len(bomb) < 10_000
    assert code_of(bomb) == "too-large"


def test_an_undeclared_bomb_is_refused_unopened():
    out = io.BytesIO()
    with zstandard.ZstdCompressor().stream_writer(out, closefd=False) as writer:
        for _ in range(100):
            writer.write(b"\0" * (1 << 20))
    assert code_of(out.getvalue()) == "corrupt"


def test_a_lying_size_is_refused():
    wire = bytearray(compressed(b"a" * 200, write_content_size=True))
    declared = wire.index(200)
    wire[declared] = 100
    assert code_of(bytes(wire)) == "corrupt"


@pytest.mark.parametrize("extra", [b"\0", b"\x50\x2a\x4d\x18\x01\0\0\0x", compressed(b"more\n")])
def test_nothing_may_follow_the_frame(extra):
    assert code_of(bundle.pack(b"envelope", []) + extra) == "corrupt"


def test_a_skippable_frame_in_front_is_refused():
    assert code_of(b"\x50\x2a\x4d\x18\x01\0\0\0x" + bundle.pack(b"envelope", [])) == "corrupt"


def test_too_many_bytes_on_the_wire_are_refused_unread():
    assert code_of(b"\0" * (bundle.MAX_WIRE + 1)) == "too-large"


def test_too_many_lines_are_refused_before_they_become_objects():
    assert code_of(compressed(b"\n" * (bundle.MAX_LINES + 2))) == "too-large"


def test_a_frame_that_wants_a_dictionary_is_refused():
    samples = [b"%d sample of a line, more or less %d\n" % (n, n * 7) for n in range(2000)]
    dictionary = zstandard.train_dictionary(2000, samples)
    wire = zstandard.ZstdCompressor(dict_data=dictionary).compress(b"envelope\n")
    assert code_of(wire) == "corrupt"
