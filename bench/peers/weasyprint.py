"""WeasyPrint: HTML and CSS through Pango."""

from pathlib import Path

from bench.peers import html
from bench.peers.peer import PROGRAMS, Peer, packaged


def _command(page: Path) -> list[str]:
    return [str(PROGRAMS / "weasyprint"), str(page), str(page.with_suffix(".pdf"))]


PEER = Peer(
    "WeasyPrint", ".html", lambda: packaged("weasyprint"), html.notice, html.ledger, _command
)
