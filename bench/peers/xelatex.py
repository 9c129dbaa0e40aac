"""XeLaTeX with xeCJK, one pass: page numbers and column widths need no second."""

from pathlib import Path

from bench import texts
from bench.peers.peer import Peer, said

HEAD = r"""\documentclass{article}
\usepackage[a4paper,%(turned)stop=37mm,left=28mm,right=26mm,bottom=35mm]{geometry}
\usepackage{xeCJK,longtable,array}
\setCJKmainfont[Path=%(fonts)s/]{GWFangSong-Regular.ttf}
\setmainfont[Path=%(fonts)s/]{GWFangSong-Regular.ttf}
\newCJKfontfamily\biaosong[Path=%(fonts)s/]{NotoSerifSC-Bold.ttf}
\newCJKfontfamily\heiti[Path=%(fonts)s/]{NotoSansSC-Medium.ttf}
\setlength\parindent{2em}\setlength\parskip{0pt}
\begin{document}
"""
TAIL = r"\end{document}"


def notice(n: int) -> str:
    text = "\n\n".join(rf"{{\heiti {head}}}" + f"\n\n{texts.BODY}" for head in texts.HEADS)
    return (
        HEAD % {"turned": "", "fonts": texts.FONTS}
        + r"\fontsize{16}{29.6}\selectfont"
        + rf"\begin{{center}}{{\biaosong\fontsize{{22}}{{30}}\selectfont {texts.TITLE}}}\end{{center}}"
        + f"\n\n{texts.number(n)}\n\n{text}\n\n"
        + rf"\begin{{flushright}}{texts.ORG}\\{texts.DATE}\end{{flushright}}"
        + TAIL
    )


def ledger(count: int) -> str:
    total = sum(share for _, share in texts.COLUMNS)
    widths = "|".join(
        rf"p{{\dimexpr {share / total:.5f}\linewidth-2\tabcolsep-\arrayrulewidth\relax}}"
        for _, share in texts.COLUMNS
    )
    heads = " & ".join(title for title, _ in texts.COLUMNS)
    rows = "\n".join(rf"{' & '.join(row)} \\ \hline" for row in texts.lines(count))
    return (
        HEAD % {"turned": "landscape,", "fonts": texts.FONTS}
        + r"\fontsize{12}{15.8}\selectfont\renewcommand\arraystretch{1.5}"
        + rf"\begin{{longtable}}{{|{widths}|}}\hline {heads} \\ \hline\endhead"
        + f"\n{rows}\n"
        + r"\end{longtable}"
        + TAIL
    )


def _command(page: Path) -> list[str]:
    return ["xelatex", "-interaction=batchmode", f"-output-directory={page.parent}", str(page)]


def _version() -> str:
    first = said("xelatex", "--version").partition("\n")[0]
    return first.rpartition("-")[2]


PEER = Peer("xelatex", ".tex", _version, notice, ledger, _command)
