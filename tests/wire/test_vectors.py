"""The golden vectors of docs/protocol.md, byte for byte. Run as a program it writes them anew."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.records.change import Change, line_hash
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import changes, enrol, envelope, feed, keys, merkle, receipt
from zwcx_desktop.wire.terms import NO_HASH, instant, sha256

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "vectors"

DEVICE = SigningKey.from_raw(bytes(range(32)))
ROOT = SigningKey.from_raw(bytes(range(32, 64)))
ONLINE = SigningKey.from_raw(bytes(range(64, 96)))
ORG = "11445100007312345X"
PLATFORM = "01994e00-0000-7000-8000-00000000f001"
DEVICE_ID = "01994e00-0000-7000-8000-00000000d001"
CODE = "0123-4567-89AB-CDEF"
CREATED = datetime(2026, 9, 30, 2, 5, 0, tzinfo=UTC)
RECEIVED = datetime(2026, 9, 30, 2, 5, 1, 337000, UTC)


def lines():
    first = Change(
        at="2026-09-30T01:12:33.120Z",
        base="",
        by="u000007",
        data={
            "attachments": [
                {"mime": "application/pdf", "name": "批复.pdf", "sha256": "ab" * 32, "size": 4096}
            ],
            "due_on": "2026-12-31",
            "state": "IN_REVIEW",
            "title": "村道硬化三公里",
            "v": 1,
        },
        id="01994f2e-7c00-7abc-8def-0123456789ab",
        kind="commitment",
        op="put",
        org=ORG,
        rev=1,
        seq=1,
    )
    second = msgspec.structs.replace(
        first,
        at="2026-09-30T01:40:00.000Z",
        base=line_hash(changes.write_change(first)),
        by="u000009",
        data={
            **first.data,
            "state": "TO_SIGN",
            "title": "村道硬化三公里\n（含𪨶字、\t制表与“引号”）",
        },
        rev=2,
        seq=2,
    )
    return [changes.write_change(one) for one in (first, second)]


def built_batch():
    sender = batches.Sender(
        device=DEVICE_ID,
        epoch=1,
        org=ORG,
        platform=PLATFORM,
        app="0.1.0",
        profile="chaozhou 2026-07",
    )
    return batches.build(
        lines(),
        sender,
        batches.Link(),
        batch="01994f3a-0000-7000-8000-000000000001",
        created=CREATED,
        signer=DEVICE,
    )


def signed_keys():
    return keys.sign_list(
        keys.KeyList(
            keys=[keys.listed_key(ONLINE.verify_key, instant(CREATED))],
            made=instant(CREATED),
            name="示例平台",
            platform=PLATFORM,
            version=1,
        ),
        ROOT,
    )


def signed_receipt(batch):
    return receipt.sign_receipt(
        receipt.Receipt(
            accepted=2,
            batch=batch.header.batch,
            clock_offset_ms=-1337,
            device=DEVICE_ID,
            epoch=1,
            exceptions=[],
            feed=[1, 2],
            header=batch.header_hash,
            missing_blobs=["sha256:" + "ab" * 32],
            platform=PLATFORM,
            prev_receipt=NO_HASH,
            received=instant(RECEIVED),
            root=batch.header.root,
            seq=1,
            stage="applied",
        ),
        ONLINE,
    )


def feed_page(signed):
    items = [
        feed.receipt_item(3, signed),
        feed.return_item(
            feed.ReturnItem(
                at="2026-09-30T08:00:00.000Z",
                by="示例平台",
                due="2026-10-10",
                hash=line_hash(lines()[1]),
                id="01994f2e-7c00-7abc-8def-0123456789ab",
                kind="commitment",
                n=4,
                reasons=["缺少衡量标准"],
                rev=2,
            )
        ),
    ]
    header = feed.PageHeader(
        after=0,
        device=DEVICE_ID,
        head=sha256(items[-1]),
        last=4,
        made="2026-09-30T08:00:01.000Z",
        n=2,
        org=ORG,
        platform=PLATFORM,
        prev=NO_HASH,
        root=feed.items_root(items),
        to=4,
    )
    return [envelope.sign(header, feed.PAYLOAD, ONLINE), *items]


def enrol_request():
    unproved = enrol.Request(
        app="0.1.0",
        code_hmac=NO_HASH,
        device=DEVICE_ID,
        enc_spki=keys.to_text(b"\0" * 44),
        epoch=1,
        machine="示例机",
        made=instant(CREATED),
        org=ORG,
        platform=PLATFORM,
        sign_spki=keys.to_text(DEVICE.verify_key.spki),
    )
    return enrol.request(unproved, CODE, DEVICE)


def identities():
    def describe(key):
        return {
            "fingerprint": enrol.fingerprint(key.verify_key.key_id),
            "keyid": key.verify_key.key_id,
            "secret": key.raw().hex(),
            "spki": key.verify_key.spki.hex(),
        }

    return {
        "code": CODE,
        "code_key": enrol.code_key(CODE).hex(),
        "device": describe(DEVICE),
        "leaves": [merkle.leaf(line).hex() for line in lines()],
        "online": describe(ONLINE),
        "root": describe(ROOT),
        "root_proof": enrol.root_proof(enrol.code_key(CODE), ROOT.verify_key, DEVICE_ID, 1),
    }


def vectors() -> dict[str, bytes]:
    batch = built_batch()
    signed = signed_receipt(batch)
    return {
        "identities.json": msgspec.json.format(msgspec.json.encode(identities(), order="sorted"))
        + b"\n",
        "batch.header": batch.payload,
        "batch.pae": envelope.pae(batches.PAYLOAD, batch.payload),
        "batch.lines": b"\n".join([batch.envelope, *batch.lines, b""]),
        "keys.dsse": signed_keys(),
        "receipt.statement": envelope.unseal(signed, receipt.PAYLOAD).payload,
        "receipt.dsse": signed,
        "page.lines": b"\n".join([*feed_page(signed), b""]),
        "enrol.dsse": enrol_request(),
        "token.txt": enrol.Holder(DEVICE_ID, 1, PLATFORM).token(CREATED, DEVICE).encode(),
    }


@pytest.mark.parametrize("name", sorted(vectors()))
def test_a_vector_is_reproduced_byte_for_byte(name):
    assert (FOLDER / name).read_bytes() == vectors()[name]


def test_there_are_no_other_vectors():
    assert {path.name for path in FOLDER.iterdir()} == {*vectors(), "batch.zst"}


def test_the_compressed_batch_opens_and_its_receipt_verifies():
    # Compressors differ between versions; whoever reads must accept any frame of the same lines.
    platform = keys.PlatformKeys(ROOT.verify_key, (FOLDER / "keys.dsse").read_bytes())
    opened = batches.open_batch((FOLDER / "batch.zst").read_bytes(), lambda _: DEVICE.verify_key)
    assert opened.payload == (FOLDER / "batch.header").read_bytes()
    signed = (FOLDER / "receipt.dsse").read_bytes()
    assert receipt.verify_receipt(signed, platform, opened).accepted == 2


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, content in vectors().items():
        (FOLDER / name).write_bytes(content)
    (FOLDER / "batch.zst").write_bytes(built_batch().wire())
