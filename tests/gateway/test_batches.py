"""Batches over real HTTP, on both databases: chain, exactly once, compare-and-set, exceptions."""

from datetime import UTC, datetime, timedelta

import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.records.change import line_hash
from zwcx_desktop.wire import bundle, changes, keys, receipt
from zwcx_desktop.wire.batch import Link
from zwcx_desktop.wire.problems import read_document
from zwcx_desktop.wire.terms import NO_HASH, sha256
from zwcx_gateway.pages import revisions


def held(device, change):
    """What the platform holds of a record, as bytes."""
    found = device.process.ledger.read(lambda c: revisions(c, change.id))
    return [bytes(row.line) for row, _ in found]


def test_what_is_sent_is_what_is_held(device):
    one, two = device.change("一"), device.change("二")
    got = device.submit(one, two)
    assert (got.accepted, got.exceptions, got.feed, got.stage) == (2, [], [1, 2], "applied")
    assert held(device, one) == [changes.write_change(one)]
    assert held(device, two) == [changes.write_change(two)]


def test_the_same_batch_again_gets_the_same_bytes_again(device):
    change = device.change()
    batch = device.batch(change)
    first, second = device.send(batch), device.send(batch)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.content == second.content
    assert len(held(device, change)) == 1


def test_packed_differently_it_is_the_same_batch(device):
    import zstandard

    batch = device.batch(device.change())
    first = device.send(batch)
    content = zstandard.ZstdDecompressor().decompress(batch.wire())
    again = device.post("/v1/batches", zstandard.ZstdCompressor(level=19).compress(content))
    assert again.status_code == 200
    assert again.content == first.content


def test_receipts_are_chained_per_device(device):
    first = device.send(device.batch(device.change()))
    second = device.submit(device.change())
    assert second.prev_receipt == receipt.receipt_hash(first.content)


def test_revisions_follow_one_another(device):
    one = device.change("一")
    two = device.next_revision(one, "二")
    three = device.next_revision(two, "三")
    assert device.submit(one, two).exceptions == []
    assert device.submit(three).exceptions == []
    assert [line_hash(line) for line in held(device, one)] == [
        line_hash(changes.write_change(change)) for change in (one, two, three)
    ]


def test_of_two_computers_the_first_wins_and_the_other_is_told(device, second):
    original = device.change("原文")
    device.submit(original)
    mine, theirs = (
        device.next_revision(original, "甲改"),
        second.next_revision(original, "乙改"),
    )
    device.submit(mine)
    got = second.submit(theirs, second.change("另一条"))
    (exception,) = got.exceptions
    assert (got.accepted, exception.idx, exception.code) == (1, 0, "conflict")
    assert exception.current == line_hash(changes.write_change(mine))
    assert held(device, original)[-1] == changes.write_change(mine)
    resolved = second.next_revision(mine, "乙按甲改后再改")
    assert second.submit(resolved).exceptions == []


def test_the_same_change_from_two_computers_is_no_conflict(device, second):
    change = device.change()
    device.submit(change)
    got = second.submit(change)
    assert (got.accepted, got.exceptions, got.feed) == (1, [], [])
    assert len(held(device, change)) == 1


def test_an_old_revision_again_is_no_conflict_either(device, second):
    one = device.change("一")
    two = device.next_revision(one, "二")
    device.submit(one, two)
    assert second.submit(one).exceptions == []


@pytest.mark.parametrize(
    "other",
    [{"rev": 2, "base": NO_HASH}, {"rev": 1, "base": NO_HASH}, {"rev": 2, "base": ""}],
)
def test_a_record_begins_with_its_first_revision(device, other):
    (exception,) = device.submit(device.change(**other)).exceptions
    assert (exception.code, exception.current) == ("conflict", "")


def test_a_record_does_not_change_its_kind(device):
    one = device.change()
    two = device.next_revision(one, "二")
    import msgspec

    from zwcx_desktop.records import KINDS, codec

    other = codec.dump(KINDS["commitment"], KINDS["commitment"].record(title="x"))
    two = msgspec.structs.replace(two, kind="commitment", data=other)
    got = device.submit(one, two)
    assert [e.code for e in got.exceptions] == ["conflict"]


def test_a_record_of_another_office_cannot_be_taken_over(device, new_org, make_device):
    change = device.change()
    device.submit(change)
    thief = make_device(device.process, new_org())
    thief.enrol()
    stolen = thief.next_revision(change, "冒名")
    (exception,) = thief.submit(stolen).exceptions
    assert exception.code == "foreign-org"
    assert len(held(device, change)) == 1


def test_one_bad_record_does_not_stop_the_others(device):
    good = [device.change(f"第 {n} 条") for n in range(3)]
    lines = [changes.write_change(change) for change in good]
    spoiled = [
        lines[0],
        b"not json",
        changes.write_change(device.change(data={**good[0].data, "unheard": 1})),
        lines[1],
        lines[1].replace(b'"rev":1', b'"rev": 1'),
        lines[2].replace("第".encode(), "第\u202e".encode()),
        lines[2].replace(b'"rev":1,', b'"rev":1,"rev":1,'),
        lines[2],
    ]
    got = device.submit(*spoiled)
    assert got.accepted == 3
    assert [(e.idx, e.code) for e in got.exceptions] == [
        (1, "schema"),
        (2, "unknown-field"),
        (4, "not-canonical"),
        (5, "control-char"),
        (6, "not-canonical"),
    ]
    assert got.exceptions[1].field == "$.data"
    assert got.feed == [1, 3]
    assert device.submit(device.change()).accepted == 1


def test_a_batch_of_nothing_but_bad_records_moves_the_chain(device):
    got = device.submit(b"not json")
    assert (got.accepted, got.feed) == (0, [])
    assert device.chain().seq == 1


def test_a_gap_is_told_with_the_number_expected(device, problem_code):
    device.submit(device.change())
    ahead = device.batch(device.change(), link=Link(5, NO_HASH))
    refused = device.send(ahead)
    assert (refused.status_code, problem_code(refused)) == (409, "sequence-gap")
    assert read_document(refused.content).expected_seq == 2
    assert device.submit(device.change()).seq == 2


def test_a_fork_suspends_the_device_and_is_kept(device, problem_code):
    device.submit(device.change())
    forked = device.batch(device.change(), link=Link(1, NO_HASH))
    refused = device.send(forked)
    assert (refused.status_code, problem_code(refused)) == (409, "fork")
    document = read_document(refused.content)
    assert (document.expected_seq, document.expected_prev) == (2, device.link.prev)
    later = device.send(device.batch(device.change()))
    assert (later.status_code, problem_code(later)) == (403, "suspended")
    assert read_document(later.content).since


def test_a_wrong_prev_is_a_fork(device, problem_code):
    device.submit(device.change())
    refused = device.send(device.batch(device.change(), link=Link(2, sha256(b"other"))))
    assert problem_code(refused) == "fork"


def test_a_batch_id_with_other_content_is_refused(device, problem_code):
    first = device.batch(device.change())
    device.send(first)
    other = device.batch(device.change(), batch=first.header.batch)
    assert problem_code(device.send(other)) == "batch-id-reused"
    assert problem_code(device.send(device.batch(device.change()))) == "suspended"


def test_a_refused_batch_leaves_a_signed_proof(device):
    batch = device.batch(device.change("一"), device.change("二"))
    wire = bundle.pack(batch.envelope, batch.lines[::-1])
    refused = device.post("/v1/batches", wire)
    assert refused.status_code == 422
    document = read_document(refused.content)
    assert document.code == "root-mismatch"
    proof = receipt.open_rejection(keys.from_text(document.rejection), device.keys)
    assert (proof.code, proof.content) == ("root-mismatch", sha256(wire))
    assert device.send(batch).status_code == 201


def test_an_unknown_device_and_a_wrong_key_are_refused(device, make_device, problem_code):
    stranger = make_device(device.process, device.org)
    unknown = stranger.post("/v1/batches", stranger.batch(stranger.change()).wire())
    assert (unknown.status_code, problem_code(unknown)) == (401, "unknown-device")
    genuine, device.key = device.key, SigningKey.generate()
    wrong = device.post("/v1/batches", device.batch(device.change()).wire())
    assert (wrong.status_code, problem_code(wrong)) == (401, "bad-signature")
    device.key = genuine
    assert device.submit(device.change()).accepted == 1


def test_a_device_speaks_for_its_own_office_only(device, new_org, problem_code):
    wire = device.batch(device.change(), org=new_org()).wire()
    assert problem_code(device.post("/v1/batches", wire)) == "unknown-device"


def test_a_batch_for_another_platform_is_refused(device, problem_code):
    wire = device.batch(device.change(), platform=device.id).wire()
    assert problem_code(device.post("/v1/batches", wire)) == "wrong-platform"


@pytest.mark.parametrize("years", [-16, -10, 10])
def test_no_clock_is_ever_a_reason_to_refuse(device, years):
    created = datetime.now(UTC) + timedelta(days=365 * years)
    batch = device.batch(device.change(), created=created)
    response = device.send(batch)
    assert response.status_code == 201
    got = receipt.verify_receipt(response.content, device.keys, batch)
    assert abs(got.clock_offset_ms - years * 365 * 86_400_000) < 60_000


def test_missing_attachments_are_named_in_the_receipt(device):
    digest = "ab" * 32
    file = {"mime": "application/pdf", "name": "验收单.pdf", "sha256": digest, "size": 9}
    change = device.change()
    got = device.submit(device.change(data={**change.data, "attachments": [file]}))
    assert got.missing_blobs == [f"sha256:{digest}"]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 400, "corrupt"),
        (b"<html>", 400, "corrupt"),
        (b"\x28\xb5\x2f\xfd" + b"\0" * 40, 400, "corrupt"),
        (bundle.pack(b"{}", []), 422, "envelope"),
        (b"\0" * (bundle.MAX_WIRE + 1), 413, "too-large"),
    ],
    ids=["empty", "html", "frame", "envelope", "large"],
)
def test_rubbish_is_named_and_harmless(device, problem_code, content, status, code):
    refused = device.post("/v1/batches", content)
    assert (refused.status_code, problem_code(refused)) == (status, code)


def test_a_digest_that_does_not_fit_is_told(device, problem_code):
    batch = device.batch(device.change())
    header = {"Content-Digest": "sha-256=:AAAA:"}
    assert problem_code(device.post("/v1/batches", batch.wire(), **header)) == "digest-mismatch"
    assert device.send(batch).status_code == 201


def test_the_idempotency_key_is_the_batch(device, problem_code):
    batch = device.batch(device.change())
    refused = device.post("/v1/batches", batch.wire(), **{"Idempotency-Key": "other"})
    assert problem_code(refused) == "request"
