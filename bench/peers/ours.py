"""This program, in this process or a fresh one."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from bench import texts
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.paper import Column, Heading, Paper, Para, Signature, Table
from zwcx_desktop.printing.typeset import Sheets, typeset

PROGRAM = """
import gc
gc.disable()  # as zwcx_desktop.__main__ does until the window is on the screen
from bench.peers import ours
gc.enable()
ours.main()
"""
WHEN = datetime(2026, 11, 20, tzinfo=UTC)


def book() -> FontBook:
    return FontBook(texts.FONTS)


def notice(fonts: FontBook, n: int) -> Sheets:
    blocks = []
    for head in texts.HEADS:
        blocks += [Heading(1, head), Para(texts.BODY)]
    paper = Paper(
        code="D01",
        title=(texts.TITLE,),
        blocks=(Para(texts.number(n)), *blocks),
        signature=Signature(texts.ORG, texts.DATE),
    )
    return typeset(paper, fonts, WHEN)


def ledger(fonts: FontBook, count: int, first: int = 1) -> Sheets:
    columns = tuple(Column(title, share) for title, share in texts.COLUMNS)
    table = Table(columns, tuple(texts.lines(count, first)))
    return typeset(
        Paper(code="D02", title=("承诺事项台账",), blocks=(table,), landscape=True), fonts, WHEN
    )


def main() -> None:
    """Set what the command line says, `notice` or `ledger`, a number, and a file to write."""
    what, n, out = sys.argv[1:]
    sheets = {"notice": notice, "ledger": ledger}[what](book(), int(n))
    Path(out).write_bytes(sheets.pdf)


def command(what: str, n: int, out: Path) -> list[str]:
    """Return the command that sets notice *n*, or a ledger of *n* rows, into *out*."""
    return [sys.executable, "-c", PROGRAM, what, str(n), str(out)]
