"""A 10,000-record batch: built, signed and verified, against hashing, compressing and signing its bytes."""

import hashlib
from datetime import UTC, datetime

import zstandard

from bench.rows import Row, pair
from bench.sample import change_lines
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.records import KINDS
from zwcx_desktop.wire import batch
from zwcx_desktop.wire.bodies import Bodies
from zwcx_desktop.wire.changes import judge, write_change

COUNT = 10_000


def rows():
    key = SigningKey.generate()
    verifier = key.verify_key
    changes = change_lines(COUNT)
    lines = [write_change(change) for change in changes]
    raw = b"\n".join(lines)
    bodies = Bodies(KINDS)
    org = changes[0].org
    sender = batch.Sender(
        device="01994e00-0000-7000-8000-00000000d001",
        epoch=1,
        org=org,
        platform="01994e00-0000-7000-8000-00000000a001",
        app="0.1.0",
        profile="chaozhou 1",
    )

    def ours():
        # Saving wrote the lines and the outbox keeps them: a batch begins with them.
        built = batch.build(
            lines,
            sender,
            batch.Link(),
            batch="01994f3a-0000-7000-8000-000000000001",
            created=datetime(2026, 11, 20, tzinfo=UTC),
            signer=key,
        )
        received = batch.open_batch(built.wire(), lambda _header: verifier)
        taken = judge(received.lines, org, bodies)
        assert [each.id for each in taken] == [each.id for each in changes]

    def floor():
        digest = hashlib.sha256(raw).digest()
        packed = zstandard.ZstdCompressor(level=1).compress(raw)
        signature = key.sign(digest)
        assert verifier.verifies(hashlib.sha256(zstandard.decompress(packed)).digest(), signature)

    mine, other = pair(ours, floor, rounds=5)
    yield Row("10,000-record batch: build, sign, verify", mine, other, "hash+zstd+sign+verify", 8)
