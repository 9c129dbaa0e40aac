"""Paper against typst, the fastest peer: the same text and the same faces, both warm in one process.

typst caches unchanged input, so every round sets a text that differs by one number.
"""

import itertools
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import typst

from bench.rows import Row, pair
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.paper import (
    Column,
    Heading,
    Paper,
    Para,
    Signature,
    Table,
)
from zwcx_desktop.printing.typeset import typeset

WHEN = datetime(2026, 11, 20, tzinfo=UTC)
ORG = "潮州市潮安区凤溪镇人民政府"
BODY = (
    "为贯彻落实《国务院关于加强政务诚信建设的指导意见》（国发〔2016〕76号）精神，自觉接受社会监督，"
    "现就就业、就学、就医、养老等服务事项向社会公开承诺如下。材料齐全的5个工作日内办结，逾期未办结的，"
    "我单位将书面说明原因、限期整改，并依法依规承担相应责任。"
)
HEADS = ("一、承诺事项", "二、监督方式")
LEDGER = 10_000
CELLS = (
    "重点群体就业帮扶限时办结",
    "自受理之日起5个工作日内完成初审并推荐不少于3个岗位",
    "便民服务中心",
    "2026年12月20日",
)
SET = """#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm), numbering: "— 1 —")
#set text(font: ("GW FangSong", "FandolFang R", "Noto Serif SC"), size: 16pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 13.6pt, spacing: 13.6pt)
"""


def rows():
    fonts = FontBook(asset("fonts"))
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "notice.typ"
        numbers = itertools.count(1)

        def notice():
            assert typeset(_notice(next(numbers)), fonts, WHEN).pages == 1

        def typst_notice():
            _typst(page, _notice_source(next(numbers)))

        mine, other = pair(notice, typst_notice, rounds=15, warm=3)
        yield Row("one-page notice, warm", mine, other, "typst, warm", 0.25)

        def ledger():
            typeset(_ledger(next(numbers)), fonts, WHEN)

        def typst_ledger():
            _typst(page, _ledger_source(next(numbers)))

        mine, other = pair(ledger, typst_ledger, rounds=3, warm=0)
        yield Row(
            f"ledger of {LEDGER:,} rows, wrapping cells", mine, other, "typst", 5, at_least=True
        )


def _typst(page: Path, source: str) -> None:
    page.write_text(source, encoding="utf-8")
    typst.compile(str(page), font_paths=[str(asset("fonts"))], ignore_system_fonts=True)


def _notice(number: int) -> Paper:
    blocks = []
    for head in HEADS:
        blocks += [Heading(1, head), Para(BODY)]
    return Paper(
        code="D01",
        title=("公开承诺书",),
        blocks=(Para(f"凤溪镇诺〔2026〕{number}号"), *blocks),
        signature=Signature(ORG, "2026年11月20日"),
    )


def _notice_source(number: int) -> str:
    text = "\n\n".join(f'#text(font: "Noto Sans SC")[{head}]\n\n{BODY}' for head in HEADS)
    return (
        f'{SET}\n#align(center, text(font: "Noto Serif SC", weight: 700, size: 22pt)[公开承诺书])\n\n'
        f"凤溪镇诺〔2026〕{number}号\n\n{text}\n\n#align(right)[{ORG}\\ 2026年11月20日]\n"
    )


def _ledger(number: int) -> Paper:
    columns = (
        Column("序号", 1),
        Column("事项", 3),
        Column("标准", 5),
        Column("科室", 2),
        Column("期限", 2),
    )
    body = tuple((str(n), *CELLS) for n in range(number, number + LEDGER))
    return Paper(
        code="D02", title=("承诺事项台账",), blocks=(Table(columns, body),), landscape=True
    )


def _ledger_source(number: int) -> str:
    cells = "".join(f"[{n}],[{'],['.join(CELLS)}],\n" for n in range(number, number + LEDGER))
    return (
        f"{SET}#set page(flipped: true)\n#set text(size: 12pt)\n#set par(first-line-indent: 0pt)\n"
        f"#table(columns: (1fr, 3fr, 5fr, 2fr, 2fr), table.header[序号][事项][标准][科室][期限],\n{cells})\n"
    )
