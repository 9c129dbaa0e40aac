"""The HTTP face of the gateway (TCS/1 §2.5): reading requests, wording answers, nothing else."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable

import msgspec
from sqlalchemy import Connection, select
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from zwcx_desktop.clock import Clock
from zwcx_desktop.crypto.suites import KeyId, Verifier
from zwcx_desktop.wire import batch, bundle, canonical, enrol, feed
from zwcx_desktop.wire.keys import to_text
from zwcx_desktop.wire.meta import Chain, Limits, Meta
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import instant
from zwcx_gateway import pages
from zwcx_gateway.access import SMALL, Access, body, json_response, number
from zwcx_gateway.blobs import MAX_BLOB, BlobFolder
from zwcx_gateway.enrolment import Device, enrol_device, find_device
from zwcx_gateway.home import Home
from zwcx_gateway.intake import Intake, settled
from zwcx_gateway.ledger import Ledger
from zwcx_gateway.tables import BATCH, DEVICE
from zwcx_gateway.uploads import Uploads

AT_ONCE = 64
"""Batches that may be in work; with their greatest size this bounds the memory."""

_ACCESS = logging.getLogger("zwcx_gateway.access")
_LOG = logging.getLogger("zwcx_gateway")
_PAUSE_SECONDS = (2, 10)

Handler = Callable[[Request], Awaitable[Response]]


class Gateway:
    """The endpoints of one platform."""

    def __init__(
        self, home: Home, ledger: Ledger, intake: Intake, access: Access, clock: Clock
    ) -> None:
        self._home = home
        self._ledger = ledger
        self._intake = intake
        self._access = access
        self._clock = clock
        self._in_work = 0

    async def meta(self, _request: Request) -> Response:
        """Say who the platform is and what it speaks."""
        meta = Meta(
            platform=self._home.platform,
            name=self._home.settings.name,
            time=instant(self._clock.now()),
            protocol=(batch.PROTOCOL, batch.PROTOCOL),
            suites=["S1"],
            limits=Limits(
                wire=bundle.MAX_WIRE,
                unpacked=bundle.MAX_UNPACKED,
                lines=bundle.MAX_LINES,
                line=bundle.MAX_LINE,
                blob=MAX_BLOB,
            ),
            keys=to_text(self._home.keys.signed_list),
            root=to_text(self._home.keys.root.spki),
        )
        return json_response(canonical.write(meta))

    async def enrol(self, request: Request) -> Response:
        """Enrol a device with a one-time code."""
        signed = await body(request, SMALL)
        now = self._clock.now()
        answer = await run_in_threadpool(
            self._ledger.write, lambda c: enrol_device(c, self._home, signed, now)
        )
        if isinstance(answer, Refused):
            raise answer
        return json_response(answer, 201)

    async def batches(self, request: Request) -> Response:
        """Take a batch: 201 and its receipt, 200 and the same receipt when it comes again."""
        if self._in_work >= AT_ONCE:
            raise Refused("busy")
        self._in_work += 1
        try:
            wire = await body(request, bundle.MAX_WIRE)
            return await self._take(request, wire)
        finally:
            self._in_work -= 1

    async def chain(self, request: Request) -> Response:
        """Say which batch of the calling device was the last."""
        device = await self._access.device(request)
        if request.path_params["device"] != device.device:
            raise Refused("unknown-device", "a device may ask for its own chain only")
        chain = await run_in_threadpool(self._ledger.read, lambda c: _chain(c, device))
        return json_response(canonical.write(chain))

    async def feed(self, request: Request) -> Response:
        """Answer the next page of the office's feed."""
        device = await self._access.device(request)
        query = request.query_params
        span = pages.Span(
            number(query.get("after", "0")), max(1, number(query.get("limit", str(pages.LIMIT))))
        )
        now = self._clock.now()
        page = await run_in_threadpool(
            self._ledger.read, lambda c: pages.page(c, self._home, device, span, now)
        )
        return Response(page, media_type=feed.MEDIA)

    async def acknowledge(self, request: Request) -> Response:
        """Keep a device's word that it has stored the feed up to a number."""
        signed = await body(request, SMALL)
        await run_in_threadpool(self._ledger.write, lambda c: self._acknowledge(c, signed))
        return Response(status_code=204)

    async def _take(self, request: Request, wire: bytes) -> Response:
        try:
            arrival = await run_in_threadpool(self._intake.prove, wire)
            key = request.headers.get("idempotency-key", "")
            if key and key != arrival.batch.header.batch:
                raise Refused("request", "Idempotency-Key is not the batch's id")  # noqa: TRY301
            taken = settled(await asyncio.wrap_future(self._intake.store(arrival)))
        except Refused as refused:
            if refused.retry == "after":
                raise
            return _problem(refused, self._intake.rejection(wire, refused.code))
        return json_response(taken.receipt, 201 if taken.new else 200)

    def _acknowledge(self, connection: Connection, signed: bytes) -> None:
        found: list[Device] = []

        def key(ack: enrol.Ack, _hint: KeyId) -> Verifier:
            if ack.platform != self._home.platform:
                raise Refused("wrong-platform")
            found.append(find_device(connection, ack.device, ack.epoch))
            return found[0].key

        ack = enrol.open_ack(signed, key)
        pages.acknowledge(connection, found[0], ack.to)


def make_app(
    home: Home, ledger: Ledger, intake: Intake, blobs: BlobFolder, clock: Clock
) -> ASGIApp:
    """Return the web application of one platform."""
    access = Access(home.platform, ledger, clock)
    gateway = Gateway(home, ledger, intake, access, clock)
    uploads = Uploads(access, ledger, blobs, clock)
    return _AccessLog(
        Starlette(
            routes=[
                Route("/v1/meta", gateway.meta),
                Route("/v1/enrol", gateway.enrol, methods=["POST"]),
                Route("/v1/batches", gateway.batches, methods=["POST"]),
                Route("/v1/chain/{device}", gateway.chain),
                Route("/v1/feed", gateway.feed),
                Route("/v1/feed/ack", gateway.acknowledge, methods=["POST"]),
                Route("/v1/blobs/{blob}", uploads.head, methods=["HEAD"]),
                Route("/v1/blobs/{blob}", uploads.patch, methods=["PATCH"]),
                Route("/v1/blobs/{blob}", uploads.put, methods=["PUT"]),
            ],
            exception_handlers={
                Refused: _refused,
                HTTPException: _not_found,
                ClientDisconnect: _gone,
                Exception: _failed,
            },
        )
    )


def _chain(connection: Connection, device: Device) -> Chain:
    row = connection.execute(
        select(DEVICE.c.seq, DEVICE.c.head).where(
            DEVICE.c.device == device.device, DEVICE.c.epoch == device.epoch
        )
    ).one()
    receipt = connection.execute(
        select(BATCH.c.receipt).where(
            BATCH.c.device == device.device,
            BATCH.c.epoch == device.epoch,
            BATCH.c.seq == row.seq,
        )
    ).scalar()
    return Chain(
        epoch=device.epoch,
        seq=row.seq,
        head=row.head,
        status=device.status,
        receipt=to_text(bytes(receipt)) if receipt is not None else "",
    )


def _problem(refused: Refused, rejection: bytes = b"") -> Response:
    document = refused.document
    if rejection:
        document = msgspec.structs.replace(document, rejection=to_text(rejection))
    headers = {}
    if refused.retry == "after":
        # Spread, or everybody who was sent away comes back in the same second.
        headers["Retry-After"] = str(random.randint(*_PAUSE_SECONDS))  # noqa: S311
    return Response(
        canonical.write(document),
        document.status,
        headers=headers,
        media_type="application/problem+json",
    )


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return _problem(error)


async def _not_found(_request: Request, _error: Exception) -> Response:
    return _problem(Refused("not-found"))


async def _gone(_request: Request, _error: Exception) -> Response:
    return Response(status_code=400)


async def _failed(_request: Request, error: Exception) -> Response:
    _LOG.error("unexpected failure", exc_info=error)
    return _problem(Refused("internal"))


class _AccessLog:
    """One line per call: what was asked and how it ended. Never a header, query or body."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begin = time.perf_counter()
        status = 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            spent = (time.perf_counter() - begin) * 1000
            _ACCESS.info("%s %s %d %.0f ms", scope["method"], scope["path"], status, spent)
