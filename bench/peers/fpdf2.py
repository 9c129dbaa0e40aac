"""fpdf2: a drawing library with tables of its own, driven by a short program."""

import json
from pathlib import Path

from bench import texts
from bench.peers.peer import PROGRAMS, Peer, packaged

PROGRAM = """
import json, sys
from pathlib import Path
from fpdf import FPDF
from fpdf.enums import WrapMode
from fpdf.fonts import FontFace

page, fonts = Path(sys.argv[1]), json.loads(sys.argv[2])
told = json.loads(page.read_text("utf-8"))

class File(FPDF):
    def footer(self):
        self.set_y(-28)
        self.set_font("songti", size=14)
        self.cell(0, 10, f"— {self.page_no()} —", align="R")

pdf = File("landscape" if told["rows"] else "portrait", "mm", "A4")
for name, path in fonts.items():
    pdf.add_font(name, fname=path)
pdf.set_margins(28, 37, 26)
pdf.set_auto_page_break(True, 35)
pdf.add_page()
for face, size, align, text in told["lines"]:
    pdf.set_font(face, size=size)
    pdf.multi_cell(0, 10.446, text, align=align, wrapmode=WrapMode.CHAR, new_x="LMARGIN", new_y="NEXT")
if told["rows"]:
    pdf.set_font("fangsong", size=12)
    with pdf.table(
        col_widths=told["widths"], line_height=5.6, padding=1.7, wrapmode=WrapMode.CHAR,
        headings_style=FontFace(family="heiti"), align="L",
    ) as table:
        for row in told["rows"]:
            table.row(row)
pdf.output(str(page.with_suffix(".pdf")))
"""
FACES = {
    "fangsong": str(texts.FANGSONG),
    "songti": str(texts.SONGTI),
    "biaosong": str(texts.BOLD),
    "heiti": str(texts.HEITI),
}


def notice(n: int) -> str:
    body = [
        line
        for head in texts.HEADS
        for line in (
            ("heiti", 16, "L", f"　　{head}"),
            ("fangsong", 16, "J", f"　　{texts.BODY}"),
        )
    ]
    lines = [
        ("biaosong", 22, "C", texts.TITLE),
        ("fangsong", 16, "L", f"　　{texts.number(n)}"),
        *body,
        ("fangsong", 16, "R", texts.ORG),
        ("fangsong", 16, "R", texts.DATE),
    ]
    return json.dumps({"lines": lines, "rows": []}, ensure_ascii=False)


def ledger(count: int) -> str:
    heads = tuple(title for title, _ in texts.COLUMNS)
    told = {
        "lines": [],
        "widths": [share for _, share in texts.COLUMNS],
        "rows": [heads, *texts.lines(count)],
    }
    return json.dumps(told, ensure_ascii=False)


def _command(page: Path) -> list[str]:
    return [str(PROGRAMS / "python"), "-c", PROGRAM, str(page), json.dumps(FACES)]


PEER = Peer("fpdf2", ".json", lambda: packaged("fpdf2"), notice, ledger, _command)
