"""The gateway as a running process."""

import gc
import logging
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from zwcx_desktop.clock import Clock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records import KINDS
from zwcx_desktop.wire.bodies import Bodies
from zwcx_gateway.blobs import BlobFolder
from zwcx_gateway.home import Home
from zwcx_gateway.intake import Intake
from zwcx_gateway.ledger import open_ledger
from zwcx_gateway.web import make_app

_COLLECT_AFTER = 100_000
"""Containers made and not yet freed before the cycle collector looks at them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen; port 0 takes a free one. With both files, TLS 1.2 and later."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None

    def address(self, port: int) -> str:
        """Return the URL clients use for *port*."""
        scheme = "https" if self.certificate else "http"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{port}"


def serve(home: Home, place: Place, clock: Clock, announce: Callable[[str], None]) -> None:
    """Serve until told to stop; *announce* gets the address once calls are answered.

    Raises:
        ClientError: the database or the port cannot be opened.
    """
    logging.basicConfig(
        stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s"
    )
    ledger = open_ledger(home.settings.database)
    try:
        blobs = BlobFolder(home.folder / "blobs")
        blobs.sweep(clock.now())
        intake = Intake(home, ledger, Bodies(KINDS), clock)
        config = uvicorn.Config(
            make_app(home, ledger, intake, blobs, clock),
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_keep_alive=30,
            ssl_certfile=place.certificate,
            ssl_keyfile=place.key,
        )
        _collect_rarely()
        with _listen(place) as listener:
            announce(place.address(listener.getsockname()[1]))
            uvicorn.Server(config).run(sockets=[listener])
    finally:
        ledger.close()


def _collect_rarely() -> None:
    """Spare the cycle collector what is here for good, and most of its walks.

    Batches are trees: they go when nobody refers to them any more, without the collector.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECT_AFTER)


def _listen(place: Place) -> socket.socket:
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    # asyncio sets TCP_NODELAY only on sockets that name their protocol; without it every answer
    # waits 40 ms for the other side's delayed acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":  # there it would let a second server take the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((place.host, place.port))
        listener.listen(512)
    except OSError as error:
        listener.close()
        raise ClientError(
            f"{place.host} 的端口 {place.port} 打不开。", "请换一个端口，或停止占用它的程序。"
        ) from error
    return listener
