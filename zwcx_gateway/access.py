"""Who is calling, and what they sent: the checks every endpoint shares."""

import base64
import hashlib

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from zwcx_desktop.clock import Clock
from zwcx_desktop.wire import enrol
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import PlatformId
from zwcx_gateway.enrolment import Device, find_device
from zwcx_gateway.ledger import Ledger

SMALL = 64 << 10
"""Greatest body in bytes of everything but batches and attachments."""

JSON = "application/json"


class Access:
    """Knows the device behind a token."""

    def __init__(self, platform: PlatformId, ledger: Ledger, clock: Clock) -> None:
        self._platform = platform
        self._ledger = ledger
        self._clock = clock

    async def device(self, request: Request) -> Device:
        """Return the device whose token the request carries, if it may still call.

        Raises:
            Refused: it is unknown, stopped, or the token is bad or old.
        """
        token, sealed = enrol.unseal_token(request.headers.get("authorization", ""))
        if token.platform != self._platform:
            raise Refused("wrong-platform")
        device = await run_in_threadpool(
            self._ledger.read, lambda c: find_device(c, token.device, token.epoch)
        )
        enrol.check_token(token, sealed, device.key, self._clock.now())
        return device


async def body(request: Request, limit: int) -> bytes:
    """Return the request's body.

    Raises:
        Refused: `too-large`, before more than *limit* bytes have been kept; `digest-mismatch`.
    """
    chunks = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise Refused("too-large", limit=limit)
        chunks.append(chunk)
    content = b"".join(chunks)
    claimed = request.headers.get("content-digest", "")
    if claimed and claimed != digest(content):
        raise Refused("digest-mismatch")
    return content


def digest(content: bytes) -> str:
    """Return the Content-Digest field of *content* (RFC 9530)."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(content).digest()).decode()}:"


def number(text: str | None) -> int:
    """Return the natural number in *text*.

    Raises:
        Refused: `request`.
    """
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 15:
        raise Refused("request", "a natural number was expected")
    return int(text)


def json_response(content: bytes, status: int = 200) -> Response:
    """Return an answer with a JSON body."""
    return Response(content, status, media_type=JSON)
