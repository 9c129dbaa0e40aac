"""Paper against typst, the fastest peer: the same text and the same faces, warm in one process and cold.

typst caches unchanged input, so every round sets a text that differs by one number.
"""

import itertools
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.peers import ours, typst
from bench.peers.peer import Taken, taken
from bench.rows import Allowance, Row, pair

TABLE, LEDGER = 200, 10_000
COLD_ROUNDS = 9
MEMORY = 150 * 2**20
PEAK = """
from bench.peers import ours
ours.ledger(ours.book(), {count})
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""


def rows():
    fonts, numbers = ours.book(), itertools.count(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page = folder / "warm.typ"

        def notice():
            assert ours.notice(fonts, next(numbers)).pages == 1

        def typst_notice():
            typst.compiled(page, typst.notice(next(numbers)))

        mine, other = pair(notice, typst_notice, rounds=15, warm=3)
        yield Row("one-page notice, warm", mine, other, "typst, warm", 0.2)

        mine, other = cold(folder)
        yield Row("one-page notice, CPU of a fresh process", mine, other, "typst", 1)

        for count, rounds, warm, goal in ((TABLE, 9, 2, (0.8, False)), (LEDGER, 3, 0, (5, True))):

            def ledger(count=count):
                ours.ledger(fonts, count, next(numbers))

            def typst_ledger(count=count):
                typst.compiled(page, typst.ledger(count, next(numbers)))

            mine, other = pair(ledger, typst_ledger, rounds, warm)
            title = f"ledger of {count:,} rows, wrapping cells, warm"
            yield Row(title, mine, other, "typst, warm", *goal)

    yield Allowance(f"peak memory of a ledger of {LEDGER:,} rows", peak(LEDGER), MEMORY, _megabytes)


def cold(folder: Path) -> tuple[float, float]:
    """Return the least CPU seconds of a fresh process of ours and of typst, run in turn."""
    mine, other = [], []
    for n in range(COLD_ROUNDS + 1):
        mine.append(set_by_us(folder, "notice", n).cpu)
        other.append(typst.PEER.set(typst.notice(n), folder).cpu)
    return min(mine), min(other)


def set_by_us(folder: Path, what: str, n: int) -> Taken:
    """Set notice *n*, or a ledger of *n* rows, in a fresh process of ours."""
    out = folder / "ours.pdf"
    return taken(ours.command(what, n, out), out, {})


def peak(count: int) -> int:
    """Return the most memory, in bytes, that a fresh process needs for a ledger of *count* rows.

    Asked of the kernel inside it: what a parent is told counts the parent's own memory in.
    """
    told = subprocess.run(
        [sys.executable, "-c", PEAK.format(count=count)],
        check=True,
        capture_output=True,
        text=True,
    )
    return int(told.stdout) * 1024


def _megabytes(amount: float) -> str:
    return f"{amount / 2**20:.0f} MB"
