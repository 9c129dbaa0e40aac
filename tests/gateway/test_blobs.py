import hashlib
import os
from datetime import UTC, datetime, timedelta

import pytest

from zwcx_desktop.wire.problems import Refused, read_document
from zwcx_gateway.blobs import BlobFolder


@pytest.fixture
def file():
    content = os.urandom(300_000)
    return content, "sha256:" + hashlib.sha256(content).hexdigest()


def call(device, method, blob, content=b"", *place):
    headers = {"Authorization": device.token()}
    if place:
        headers |= {"Upload-Offset": str(place[0]), "Upload-Length": str(place[1])}
    url = f"{device.process.url}/v1/blobs/{blob}"
    return device.http.request(method, url, content=content, headers=headers)


def state(response):
    return response.headers["upload-offset"], response.headers["upload-complete"]


def test_in_pieces_with_a_question_between(device, file):
    content, blob = file
    assert state(call(device, "HEAD", blob)) == ("0", "?0")
    first = call(device, "PATCH", blob, content[:100_000], 0, len(content))
    assert (first.status_code, state(first)) == (204, ("100000", "?0"))
    assert state(call(device, "HEAD", blob)) == ("100000", "?0")
    last = call(device, "PATCH", blob, content[100_000:], 100_000, len(content))
    assert (last.status_code, state(last)) == (200, ("300000", "?1"))
    digest = blob.removeprefix("sha256:")
    stored = device.process.home.folder / "blobs" / "whole" / digest[:2] / digest
    assert stored.read_bytes() == content


def test_what_is_already_there_is_success(device, second, file):
    content, blob = file
    call(device, "PUT", blob, content)
    for one in (device, second):
        assert state(call(one, "HEAD", blob)) == ("300000", "?1")
        assert state(call(one, "PUT", blob, content)) == ("300000", "?1")
        assert state(call(one, "PATCH", blob, b"x", 7, 300_000)) == ("300000", "?1")


def test_a_wrong_offset_is_answered_with_the_right_one(device, file, problem_code):
    content, blob = file
    call(device, "PATCH", blob, content[:1000], 0, len(content))
    for offset in (0, 999, 1001):
        refused = call(device, "PATCH", blob, b"x", offset, len(content))
        assert (refused.status_code, problem_code(refused)) == (409, "offset-mismatch")
        assert read_document(refused.content).offset == 1000


def test_other_bytes_than_the_name_says_are_thrown_away(device, file, problem_code):
    content, blob = file
    refused = call(device, "PUT", blob, content[:-1] + bytes([content[-1] ^ 1]))
    assert (refused.status_code, problem_code(refused)) == (422, "blob-mismatch")
    longer = call(device, "PATCH", blob, content, 0, len(content) - 1)
    assert problem_code(longer) == "blob-mismatch"
    assert state(call(device, "HEAD", blob)) == ("0", "?0")
    assert call(device, "PUT", blob, content).status_code == 200


def test_parts_of_two_devices_do_not_mix(device, second, file):
    content, blob = file
    call(device, "PATCH", blob, b"\0" * 1000, 0, len(content))
    assert state(call(second, "PATCH", blob, content, 0, len(content))) == ("300000", "?1")


def test_a_receipt_no_longer_misses_what_has_come(device, file):
    content, blob = file
    attached = {
        "mime": "image/png",
        "name": "照片.png",
        "sha256": blob.removeprefix("sha256:"),
        "size": len(content),
    }
    change = device.change()
    with_file = {**change.data, "attachments": [attached]}
    assert device.submit(device.change(data=with_file)).missing_blobs == [blob]
    call(device, "PUT", blob, content)
    assert device.submit(device.change(data=with_file)).missing_blobs == []


@pytest.mark.parametrize("name", ["x", "sha256:..%2F..%2Fetc", "sha256:" + "A" * 64])
def test_only_hashes_are_names(device, problem_code, name):
    assert problem_code(call(device, "PUT", name, b"x")) == "not-found"


def test_strangers_upload_nothing(device, make_device, file, problem_code):
    content, blob = file
    stranger = make_device(device.process, device.org)
    assert problem_code(call(stranger, "PUT", blob, content)) == "unknown-device"


def test_an_empty_file_is_a_file(device):
    blob = "sha256:" + hashlib.sha256(b"").hexdigest()
    assert state(call(device, "PUT", blob)) == ("0", "?1")


def test_forgotten_parts_are_swept(tmp_path):
    folder = BlobFolder(tmp_path)
    blob = "sha256:" + "0" * 64
    with folder.piece(blob, "d", 0) as piece:
        piece.add(b"half")
    now = datetime.now(UTC)
    assert folder.sweep(now + timedelta(days=6)) == 0
    assert folder.sweep(now + timedelta(days=8)) == 1
    assert folder.held(blob, "d").size == 0


def test_two_calls_do_not_write_into_one_part(tmp_path):
    folder = BlobFolder(tmp_path)
    blob = "sha256:" + "0" * 64
    with folder.piece(blob, "d", 0), pytest.raises(Refused) as caught:
        folder.piece(blob, "d", 0).__enter__()
    assert caught.value.code == "busy"
