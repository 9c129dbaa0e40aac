"""`/v1/blobs/sha256:…`: HEAD says how much is here, PATCH adds at an offset, PUT sends it whole."""

import re
from typing import Any

from sqlalchemy import Connection, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from zwcx_desktop.clock import Clock
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import Hash, instant
from zwcx_gateway.access import Access, number
from zwcx_gateway.blobs import MAX_BLOB, BlobFolder
from zwcx_gateway.enrolment import Device
from zwcx_gateway.ledger import Ledger
from zwcx_gateway.tables import BLOB

_NAME = re.compile(r"sha256:[0-9a-f]{64}\Z")


class Uploads:
    """Takes attachments for one platform."""

    def __init__(self, access: Access, ledger: Ledger, blobs: BlobFolder, clock: Clock) -> None:
        self._access = access
        self._ledger = ledger
        self._blobs = blobs
        self._clock = clock

    async def head(self, request: Request) -> Response:
        """Answer how many bytes are here and whether that is all."""
        device, blob = await self._opened(request)
        held = self._blobs.held(blob, device.device)
        return _progress(held.size, complete=held.complete)

    async def patch(self, request: Request) -> Response:
        """Add the body at `Upload-Offset`; `Upload-Length` is the size of the whole."""
        device, blob = await self._opened(request)
        offset = number(request.headers.get("upload-offset"))
        length = number(request.headers.get("upload-length"))
        if length > MAX_BLOB:
            raise Refused("too-large", limit=MAX_BLOB)
        held = self._blobs.held(blob, device.device)
        if held.complete:
            return _progress(held.size, complete=True)
        size = await self._add(request, device, blob, offset)
        if size < length:
            return _progress(size, complete=False)
        if size > length:
            self._blobs.discard(blob, device.device)
            raise Refused("blob-mismatch", "more bytes than announced")
        return await self._finish(device, blob)

    async def put(self, request: Request) -> Response:
        """Take the whole in one piece, whatever was here before."""
        device, blob = await self._opened(request)
        held = self._blobs.held(blob, device.device)
        if held.complete:
            return _progress(held.size, complete=True)
        self._blobs.discard(blob, device.device)
        await self._add(request, device, blob, 0)
        return await self._finish(device, blob)

    async def _opened(self, request: Request) -> tuple[Device, Hash]:
        device = await self._access.device(request)
        if request.method != "HEAD":
            device.may_send()
        name: str = request.path_params["blob"]
        if not _NAME.match(name):
            raise Refused("not-found", "not the name of an attachment")
        return device, Hash(name)

    async def _add(self, request: Request, device: Device, blob: Hash, offset: int) -> int:
        with self._blobs.piece(blob, device.device, offset) as piece:
            try:
                async for chunk in request.stream():
                    piece.add(chunk)
            except ClientDisconnect:
                # What came is kept: the device asks by HEAD and goes on from there.
                return piece.size
            return piece.size

    async def _finish(self, device: Device, blob: Hash) -> Response:
        size = await run_in_threadpool(self._blobs.finish, blob, device.device)
        row = {
            "hash": blob,
            "size": size,
            "device": device.device,
            "received": instant(self._clock.now()),
        }
        await run_in_threadpool(self._ledger.write, lambda c: _keep(c, row))
        return _progress(size, complete=True)


def _keep(connection: Connection, row: dict[str, Any]) -> None:
    known = connection.execute(select(BLOB.c.hash).where(BLOB.c.hash == row["hash"])).first()
    if known is None:
        connection.execute(BLOB.insert().values(**row))


def _progress(size: int, *, complete: bool) -> Response:
    headers = {"Upload-Offset": str(size), "Upload-Complete": "?1" if complete else "?0"}
    return Response(status_code=200 if complete else 204, headers=headers)
