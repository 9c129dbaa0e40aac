"""Attachments, after everything else: in pieces, from wherever the platform says it stands."""

from functools import partial
from typing import TYPE_CHECKING

from zwcx_desktop.crypto.stream import FileDamaged
from zwcx_desktop.records.kind import AttachedFile
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.sync.conversation import Conversation
from zwcx_desktop.sync.line import Answer
from zwcx_desktop.sync.troubles import NotThePlatform
from zwcx_desktop.wire.problems import Refused

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk

PIECE = 1 << 20
"""Bytes sent at a time: what a cut line costs at most."""
_CORRECTIONS = 3


def send_files(talk: Conversation) -> None:
    """Send every attachment the platform misses. One that cannot go does not hold up the others.

    Raises:
        Offline, Later, Cancelled: what is left goes next time.
    """
    waiting = talk.desk(lambda desk: desk.attachments.to_send())
    talk.report.files_left = len(waiting)
    for place, file in enumerate(waiting):
        talk.tell(f"正在传附件 {place + 1}/{len(waiting)}", 0, file.size)
        try:
            _send(talk, file)
        except (Refused, FileDamaged, NotVisible) as trouble:
            talk.report.notes.append(f"附件“{file.name}”没有送达：{trouble}")
            talk.report.take(trouble)
            continue
        talk.report.files_sent += 1
        talk.report.files_left -= 1


def _send(talk: Conversation, file: AttachedFile) -> None:
    path = f"/v1/blobs/sha256:{file.sha256}"
    offset, complete = _held(talk, path)
    corrections = 0
    while not complete:
        content = talk.desk(partial(_piece, file.sha256, offset))
        try:
            answer = talk.patiently(partial(_patch, talk, path, (offset, file.size), content))
            offset, complete = _state(answer)
        except Refused as refused:
            # The platform's word on what it has is the only one; after damage it has nothing.
            corrections += 1
            if corrections > _CORRECTIONS or refused.code not in (
                "offset-mismatch",
                "blob-mismatch",
            ):
                raise
            offset, complete = _held(talk, path)
        talk.tell(f"正在传附件“{file.name}”", offset, file.size)
    talk.change(lambda desk: desk.attachments.sent(file.sha256))


def _piece(sha256: str, offset: int, desk: "Desk") -> bytes:
    return desk.attachments.piece(sha256, offset, PIECE)


def _held(talk: Conversation, path: str) -> tuple[int, bool]:
    try:
        answer = talk.patiently(lambda: talk.platform.call_as_device("HEAD", path))
    except NotThePlatform:
        # A HEAD cannot say why it failed; the call with a body that follows will.
        return 0, False
    return _state(answer)


def _patch(talk: Conversation, path: str, place: tuple[int, int], content: bytes) -> Answer:
    headers = {
        "Upload-Offset": str(place[0]),
        "Upload-Length": str(place[1]),
        "Content-Type": "application/offset+octet-stream",
    }
    return talk.platform.call_as_device("PATCH", path, content=content, headers=headers)


def _state(answer: Answer) -> tuple[int, bool]:
    offset = answer.headers.get("upload-offset", "")
    if not (offset.isascii() and offset.isdigit()):
        raise NotThePlatform(f"HTTP {answer.status}")
    return int(offset), answer.headers.get("upload-complete") == "?1"
