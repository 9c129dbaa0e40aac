"""Every document of the sample office in one process, against three of them by WeasyPrint in one.

Gathering what the documents say is not timed; starting the process is.
"""

import pickle  # noqa: TID251 (from this process to its own child)
import sys
import tempfile
from pathlib import Path

from bench import texts
from bench.peers import html, weasyprint
from bench.peers.peer import PROGRAMS, taken
from bench.rows import Row, Unmeasured
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.paper import Paper
from zwcx_desktop.printing.press import Press
from zwcx_desktop.sample.papers import specimens, town_desks
from zwcx_desktop.sample.town.build import build
from zwcx_desktop.sample.town.people import HUANG

ROUNDS, THREE = 3, 3
SHARE = 0.05
"""How much of the sample town's bulk is enough to have every document."""
OURS = """
import pickle, sys
from pathlib import Path
from bench.peers import ours
fonts = ours.book()
for paper in pickle.loads(Path(sys.argv[1]).read_bytes()):
    last = ours.typeset(paper, fonts, ours.WHEN)
Path(sys.argv[2]).write_bytes(last.pdf)
"""
THEIRS = """
import sys
from weasyprint import HTML
out = sys.argv.pop()
for page in sys.argv[1:]:
    HTML(page).write_pdf(out)
"""


def rows():
    papers = _papers()
    title = f"all {len(papers)} documents of the sample office, CPU of a fresh process"
    if not (version := weasyprint.PEER.version()):
        yield Unmeasured(title, "WeasyPrint is not installed (make peers)")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        told, out = folder / "papers", folder / "last.pdf"
        told.write_bytes(pickle.dumps(list(papers.values())))
        pages = _shortest(papers, folder)
        mine, other = [], []
        for _ in range(ROUNDS + 1):
            mine.append(taken([sys.executable, "-c", OURS, str(told), str(out)], out, {}).cpu)
            theirs = [str(PROGRAMS / "python"), "-c", THEIRS, *map(str, pages), str(out)]
            other.append(taken(theirs, out, {}).cpu)
    three = ", ".join(page.stem for page in pages)
    yield Row(title, min(mine), min(other), f"WeasyPrint {version}: {three} only", 1)


def _papers() -> dict[str, Paper]:
    """Return one document of every code that the sample office can print."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "office"
        build(home, share=SHARE)
        with town_desks(home).signed_in(HUANG) as desk:
            press = Press(FontBook(texts.FONTS), asset("templates"))
            return {made.code: made.paper for made in specimens(desk, press)}


def _shortest(papers: dict[str, Paper], folder: Path) -> list[Path]:
    """Write the three documents that say the least as HTML, the choice that is hardest for us."""
    pages = {code: html.of(paper) for code, paper in papers.items()}
    codes = sorted(pages, key=lambda code: len(pages[code]))[:THREE]
    for code in codes:
        (folder / f"{code}.html").write_text(pages[code], encoding="utf-8")
    return [folder / f"{code}.html" for code in codes]
