"""The texts as HTML with CSS for print."""

from collections.abc import Iterable
from html import escape

from bench import texts
from zwcx_desktop.printing.paper import (
    Block,
    Chart,
    FormGrid,
    FormRow,
    Heading,
    Lines,
    Paper,
    Para,
    Signature,
    Spread,
    Table,
)

STYLE = "".join(
    f"@font-face {{ font-family: {name}; src: url({path.as_uri()}) }}\n"
    for name, path in (
        ("fangsong", texts.FANGSONG),
        ("songti", texts.SONGTI),
        ("biaosong", texts.BOLD),
        ("heiti", texts.HEITI),
    )
)
STYLE += """
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-right { content: "— " counter(page) " —"; font: 14pt songti } }
@page wide { size: A4 landscape }
body { font: 16pt/29.6pt fangsong; margin: 0; text-align: justify }
h1 { font: 22pt/30pt biaosong; text-align: center; margin: 0 0 29.6pt }
h2 { font: 16pt/29.6pt heiti; margin: 0; text-indent: 2em }
p { margin: 0; text-indent: 2em }
.sign { text-align: right }
.wide { page: wide; font-size: 12pt; line-height: 15.8pt; text-align: left }
table { width: 100%; border-collapse: collapse; table-layout: fixed; border: 0.75pt solid }
td, th { border: 0.4pt solid; padding: 5pt 4.2pt }
th { font: 12pt heiti; text-align: center }
"""


def page(body: str) -> str:
    return (
        f'<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{texts.TITLE}</title>'
        f"<style>{STYLE}</style></head><body>{body}</body></html>"
    )


def notice(n: int) -> str:
    text = "".join(f"<h2>{head}</h2><p>{texts.BODY}</p>" for head in texts.HEADS)
    return page(
        f"<h1>{texts.TITLE}</h1><p>{texts.number(n)}</p>{text}"
        f'<p class="sign">{texts.ORG}<br>{texts.DATE}</p>'
    )


def ledger(count: int) -> str:
    total = sum(share for _, share in texts.COLUMNS)
    widths = "".join(
        f'<col style="width: {100 * share / total:.3f}%">' for _, share in texts.COLUMNS
    )
    heads = "".join(f"<th>{title}</th>" for title, _ in texts.COLUMNS)
    rows = "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>\n" for row in texts.lines(count))
    return page(
        f'<div class="wide"><table><colgroup>{widths}</colgroup><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def of(paper: Paper) -> str:
    """Return what *paper* says as a page: its texts and tables, without its official format."""
    parts = [f"<h1>{escape(''.join(paper.title))}</h1>"]
    if paper.addressee:
        parts.append(f"<p>{escape(paper.addressee)}：</p>")
    parts += map(_block, paper.blocks)
    for annex in paper.annexes:
        parts += [f"<h1>{escape(annex.title)}</h1>", *map(_block, annex.blocks)]
    match paper.signature:
        case Signature(org=org, date=date):
            parts.append(f'<p class="sign">{escape(org)}<br>{date}</p>')
    return page("".join(parts))


def _block(block: Block) -> str:
    match block:
        case Heading(text=text):
            return f"<h2>{escape(text)}</h2>"
        case Para(text=text):
            said = text if isinstance(text, str) else "".join(run.text for run in text)
            return f"<p>{escape(said)}</p>"
        case Lines(texts=lines) | Spread(parts=lines):
            return "".join(f"<p>{escape(line)}</p>" for line in lines)
        case Table():
            heads = _cells("th", [column.title for column in block.columns])
            rows = "".join(f"<tr>{_cells('td', row)}</tr>" for row in block.rows)
            return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        case FormGrid(rows=rows):
            return f"<table>{''.join(map(_form_row, rows))}</table>"
        case Chart(told=told):
            return f"<p>{escape('；'.join(told))}</p>"
    return ""


def _cells(tag: str, said: Iterable[str]) -> str:
    return "".join(f"<{tag}>{escape(text)}</{tag}>" for text in said)


def _form_row(row: FormRow) -> str:
    cells = "".join(
        f'<td colspan="{cell.across}" rowspan="{cell.down}">{escape(cell.text)} {cell.foot}</td>'
        for cell in row.cells
    )
    return f"<tr>{cells}</tr>"
