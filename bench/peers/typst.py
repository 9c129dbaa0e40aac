"""typst through its Python binding: warm in this process, or in a fresh one."""

import sys
from importlib.metadata import version
from pathlib import Path

import typst

from bench import texts
from bench.peers.peer import Peer

SET = """#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "— 1 —")
#set text(font: ("GW FangSong", "FandolFang R", "Noto Serif SC"), size: 16pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 13.6pt, spacing: 13.6pt)
"""
PROGRAM = """
import sys, typst
page, out, fonts = sys.argv[1:]
typst.compile(page, output=out, font_paths=[fonts], ignore_system_fonts=True)
"""


def notice(n: int) -> str:
    text = "\n\n".join(
        f'#text(font: "Noto Sans SC")[{head}]\n\n{texts.BODY}' for head in texts.HEADS
    )
    return (
        f'{SET}\n#align(center, text(font: "Noto Serif SC", weight: 700, size: 22pt)[{texts.TITLE}])\n\n'
        f"{texts.number(n)}\n\n{text}\n\n#align(right)[{texts.ORG}\\ {texts.DATE}]\n"
    )


def ledger(count: int, first: int = 1) -> str:
    widths = ", ".join(f"{share}fr" for _, share in texts.COLUMNS)
    heads = "".join(f"[{title}]" for title, _ in texts.COLUMNS)
    cells = "".join(f"[{'],['.join(row)}],\n" for row in texts.lines(count, first))
    return (
        f"{SET}#set page(flipped: true)\n#set text(size: 12pt)\n#set par(first-line-indent: 0pt)\n"
        f"#table(columns: ({widths}), table.header{heads},\n{cells})\n"
    )


def compiled(page: Path, source: str) -> bytes:
    """Return *source* set in this process, by way of the file *page*."""
    page.write_text(source, encoding="utf-8")
    return typst.compile(str(page), font_paths=[str(texts.FONTS)], ignore_system_fonts=True)


def _command(page: Path) -> list[str]:
    out = page.with_suffix(".pdf")
    return [sys.executable, "-c", PROGRAM, str(page), str(out), str(texts.FONTS)]


PEER = Peer("typst", ".typ", lambda: version("typst"), notice, ledger, _command, tagged=True)
