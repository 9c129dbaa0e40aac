import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import bundle, canonical, envelope
from zwcx_desktop.wire.problems import Refused


def refused(wire, key_of):
    with pytest.raises(Refused) as caught:
        batches.open_batch(wire, key_of)
    return caught.value.code


def resigned(world, built, **header):
    """The batch with a header that says something else, properly signed."""
    changed = msgspec.structs.replace(built.header, **header)
    signed = envelope.sign(changed, batches.PAYLOAD, world.device_key)
    return bundle.pack(signed, built.lines)


@settings(max_examples=20)
@given(count=st.integers(1, 60))
def test_a_batch_arrives_as_it_was_built(world, count):
    built = world.batch(world.lines(count))
    opened = batches.open_batch(built.wire(), world.key_of)
    assert opened == built
    assert opened.header.n == count
    assert opened.next_link == batches.Link(2, built.header_hash)


def test_sending_again_sends_the_same_identity(world):
    assert world.batch().header_hash == world.batch().header_hash
    assert world.batch().wire() == world.batch().wire()


def test_a_tampered_line_is_found(world):
    built = world.batch()
    lines = [*built.lines]
    lines[1] = lines[1].replace("三公里".encode(), "五公里".encode())
    assert refused(bundle.pack(built.envelope, lines), world.key_of) == "root-mismatch"


def test_swapped_dropped_and_added_lines_are_found(world):
    built = world.batch()
    one, two, three = built.lines
    assert refused(bundle.pack(built.envelope, [two, one, three]), world.key_of) == "root-mismatch"
    for lines in ([one, two], [one, two, three, three], []):
        assert refused(bundle.pack(built.envelope, lines), world.key_of) == "count-mismatch"


def test_the_header_of_another_batch_does_not_fit(world):
    mine, other = world.batch(world.lines(3)), world.batch(world.lines(4)[1:])
    assert refused(bundle.pack(other.envelope, mine.lines), world.key_of) == "root-mismatch"


def test_another_device_s_signature_is_refused(world):
    stranger = SigningKey.generate().verify_key
    assert refused(world.batch().wire(), lambda _: stranger) == "bad-signature"


def test_the_suite_belongs_to_the_key_not_to_the_message(world):
    class Other:
        suite = "S2"
        key_id = world.device_key.verify_key.key_id

    assert refused(world.batch().wire(), lambda _: Other()) == "suite-not-allowed"


def test_a_receipt_cannot_pass_for_a_batch(world):
    signed = envelope.seal(b"{}", "application/vnd.tcs.receipt+json", world.device_key)
    assert refused(bundle.pack(signed, world.lines(1)), world.key_of) == "wrong-payload-type"


@pytest.mark.parametrize(
    "payload",
    [
        b"{}",
        b"[]",
        b"not json",
        b'{"type":"batch","type":"batch"}',
    ],
)
def test_a_signed_header_that_is_no_header_is_refused(world, payload):
    signed = envelope.seal(payload, batches.PAYLOAD, world.device_key)
    assert refused(bundle.pack(signed, world.lines(1)), world.key_of) == "header"


def test_an_unknown_header_member_is_never_ignored(world):
    document = {**msgspec.json.decode(world.batch().payload), "extra": 1}
    signed = envelope.seal(canonical.encode(document), batches.PAYLOAD, world.device_key)
    assert refused(bundle.pack(signed, world.lines(3)), world.key_of) == "header"


@pytest.mark.parametrize(
    "header",
    [
        {"n": 0}, {"n": bundle.MAX_LINES + 1}, {"seq": 0}, {"epoch": 0}, {"v": 2},
        {"batch": "x"}, {"prev": ""}, {"created": "yesterday"}, {"org": "440512"},
    ],
)  # fmt: skip
def test_header_values_out_of_range_are_refused(world, header):
    assert refused(resigned(world, world.batch(), **header), world.key_of) == "header"


def test_a_header_that_miscounts_bytes_is_refused(world):
    built = world.batch()
    wrong = resigned(world, built, bytes=built.header.bytes + 1)
    assert refused(wrong, world.key_of) == "count-mismatch"


def test_every_truncation_is_refused(world):
    wire = world.batch().wire()
    for length in range(len(wire)):
        assert refused(wire[:length], world.key_of) == "corrupt"


def test_a_truncation_that_was_packed_again_is_refused(world):
    content = zstandard.ZstdDecompressor().decompress(world.batch().wire())
    for length in range(1, len(content), 7):
        wire = zstandard.ZstdCompressor().compress(content[:length])
        with pytest.raises(Refused):
            batches.open_batch(wire, world.key_of)


def test_every_flipped_bit_is_refused_or_changes_nothing(world):
    built = world.batch(world.lines(1))
    wire = built.wire()
    survivors = 0
    for bit in range(len(wire) * 8):
        flipped = bytearray(wire)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            opened = batches.open_batch(bytes(flipped), world.key_of)
        except Refused:
            continue
        survivors += 1
        assert opened == built
    assert survivors < 40


@pytest.mark.parametrize(
    ("sizes", "counts"),
    [
        ([], []),
        ([10], [1]),
        ([10] * 401, [400, 1]),
        ([batches.BYTES // 2] * 3, [1, 1, 1]),
        ([batches.BYTES * 2, 10], [1, 1]),
    ],
)
def test_lines_are_split_into_batches(sizes, counts):
    assert batches.split(sizes) == counts


@given(st.lists(st.integers(1, 70_000), max_size=900))
def test_splitting_loses_and_overfills_nothing(sizes):
    counts = batches.split(sizes)
    assert sum(counts) == len(sizes)
    at = 0
    for count in counts:
        assert 1 <= count <= batches.LINES
        assert count == 1 or sum(sizes[at : at + count]) + count <= batches.BYTES
        at += count
