"""Paper against every peer, each document in a fresh process: what starting costs is in it.

CPU seconds, so that other work on the machine does not count; the least of a few rounds. A ledger
of 10,000 rows takes some peers a minute: it is set once.
"""

import sys
import tempfile
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from bench.paper import LEDGER, TABLE, set_by_us
from bench.peers.peer import Peer, Taken
from bench.rows import Row, Unmeasured

PEERS = ("typst", "xelatex", "weasyprint", "fpdf2", "libreoffice")
FIFTYFOLD = ("WeasyPrint", "LibreOffice")
"""At least 50 × slower with the long ledger."""


@dataclass(frozen=True, slots=True)
class Document:
    """A notice by its number, or a ledger by its rows, and how often it is set."""

    what: str
    n: int
    rounds: int

    @property
    def title(self) -> str:
        told = "one-page notice" if self.what == "notice" else f"ledger of {self.n:,} rows"
        return f"{told}, fresh process"


DOCUMENTS = (Document("notice", 1, 3), Document("ledger", TABLE, 3), Document("ledger", LEDGER, 1))


def rows():
    peers = [import_module(f"bench.peers.{module}").PEER for module in PEERS]
    with tempfile.TemporaryDirectory() as folder:
        for document in DOCUMENTS:
            if document.n == LEDGER and "--quick" in sys.argv:
                yield Unmeasured(document.title, "left out by --quick")
                continue
            set_by_us(Path(folder), "notice", 0)
            runs = [
                set_by_us(Path(folder), document.what, document.n) for _ in range(document.rounds)
            ]
            for peer in peers:
                yield _row(document, _least(runs), peer)


def _row(document: Document, mine: Taken, peer: Peer) -> Row | Unmeasured:
    if not (version := peer.version()):
        return Unmeasured(document.title, f"{peer.name} is not installed (make peers)")
    source = getattr(peer, document.what)(document.n)
    with tempfile.TemporaryDirectory() as folder:
        # The very first run fills caches of fonts and bytecode.
        peer.set(peer.notice(0), Path(folder))
        other = _least([peer.set(source, Path(folder)) for _ in range(document.rounds)])
    target = 50.0 if document.n == LEDGER and peer.name in FIFTYFOLD else None
    tags = "tagged" if peer.tagged else "not tagged"
    words = f"{peer.name} {version}: {other}, {tags}"
    title = f"{document.title} ({mine})"
    return Row(title, mine.cpu, other.cpu, words, target, at_least=True)


def _least(runs: list[Taken]) -> Taken:
    return min(runs, key=lambda run: run.cpu)
