"""What any finished document must pass, whatever its format, and the table of findings.

python -m tests.paper.judge FILE …     judges files of which only the PDF is at hand
"""

import itertools
import re
import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

from tests.paper import formats, measure
from tests.paper.cells import cells, line_ends
from tests.paper.measure import CELL, PITCH, Check, Document, squeezed
from tests.paper.said import said
from tests.paper.tags import SUBTOTAL, Tagged, tagged
from zwcx_desktop.printing.paper import (
    Correspondence,
    FormGrid,
    JointSignature,
    Letterhead,
    Minutes,
    Order,
    Paper,
    Signature,
    StampedSignature,
    Table,
)

ANY: dict[str, Check] = {
    "归档": measure.archive,
    "标签": tagged,
    "版心": measure.paper,
    "避头尾": line_ends,
    "单元格": cells,
}
"""Checks that need the file alone."""


def findings(pdf: bytes, paper: Paper | None = None) -> list[str]:
    """Return what is wrong with a finished document; *paper* tells what it must say and be."""
    return [finding for found in by_check(pdf, paper).values() for finding in found]


def by_check(pdf: bytes, paper: Paper | None = None) -> dict[str, list[str]]:
    """Return the findings by the name of the check."""
    document = Document(pdf)
    checks = dict(ANY)
    if paper is not None:
        checks |= {"页码": _numbers(paper), "文字": _says(paper), "署名": _signed(paper)}
        checks |= {"小计": _sums(paper), "孤行": widows, "孤题": lone_headings}
        checks |= {"标题": _title(paper), "格式": _format(paper)}
    return {name: list(check(document)) for name, check in checks.items()}


def table(judged: Iterable[tuple[str, dict[str, list[str]]]]) -> str:
    """Return the findings of named documents as a table: their number by check."""
    rows = list(judged)
    names = list(dict.fromkeys(name for _, found in rows for name in found))
    lines = ["| 文书 | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for document, found in rows:
        cells = [str(len(found[name])) if name in found else "" for name in names]
        lines.append(f"| {document} | " + " | ".join(cells) + " |")
    total = sum(len(one) for _, found in rows for one in found.values())
    return "\n".join([*lines, "", f"{len(rows)} documents, {total} findings"])


def widows(document: Document) -> Iterable[str]:
    """No page begins with the last line of a paragraph that began on the page before."""
    for number, sheet in enumerate(document.sheets[1:], 2):
        lines = sheet.lines(16.0)
        if sheet.turned or not lines or not _continues(lines[0]):
            continue
        alone = len(lines) < 2 or not _continues(lines[1])
        if alone or lines[1][0].baseline - lines[0][0].baseline > 1.5 * PITCH:
            yield f"p{number} begins with a last line: {_text(lines[0])}"


def lone_headings(document: Document) -> Iterable[str]:
    """No page but the last ends with a heading: what it heads follows on the same page."""
    for number, sheet in enumerate(document.sheets[:-1], 1):
        body = [ch for ch in sheet.chars if ch.size <= 16 and ch.size > 8.5 and ch.text.strip()]
        if sheet.turned or not body:
            continue
        footer = 263.0
        last = max((ch.baseline for ch in body if ch.baseline < footer), default=0.0)
        line = sorted((ch for ch in body if abs(ch.baseline - last) < 0.5), key=lambda ch: ch.x)
        if re.match(
            "[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）", _text(line)
        ) and _heading(line):
            yield f"p{number} ends with the heading {_text(line)}"


def _heading(line: list[measure.Char]) -> bool:
    """Whether a line is set in a heading's face throughout, up to its end."""
    return (
        len({ch.font for ch in line if not ch.text.isascii()}) == 1
        and "FangSong" not in line[-1].font
    )


def _continues(line: list[measure.Char]) -> bool:
    """Whether a line goes on with a paragraph: flush left, and no label of an annex."""
    return abs(line[0].x - 28) < CELL / 2 and not _text(line).startswith("附件")


def _text(line: list[measure.Char]) -> str:
    return "".join(ch.text for ch in line)


def _numbers(paper: Paper) -> Check:
    """Return a check of the page numbers, where the format has them (§7.5, §10.1)."""

    def check(document: Document) -> Iterable[str]:
        bare = set(range(1, len(document.sheets) + 1)) if not paper.page_numbers else set()
        if isinstance(paper.letterhead, Correspondence):
            bare.add(1)
        for number, sheet in enumerate(document.sheets, 1):
            if not any(ch.text.strip() and ch.size > 8.5 for ch in sheet.chars):
                bare |= {number, number + 1}
        yield from measure.page_numbers(document, bare)

    return check


def _says(paper: Paper) -> Check:
    """Return a check that the structure reads out exactly what the paper says, in its order."""

    def check(document: Document) -> Iterable[str]:
        wanted, read = squeezed(said(paper)), squeezed(Tagged(document.pdf).said())
        if wanted != read:
            at = next(
                (i for i, (a, b) in enumerate(zip(wanted, read, strict=False)) if a != b),
                min(len(wanted), len(read)),
            )
            yield f"reads {read[max(at - 8, 0) : at + 12]!r}, not {wanted[max(at - 8, 0) : at + 12]!r}"

    return check


def _sums(paper: Paper) -> Check:
    """Return a check that each page of a summed table ends with what its rows come to."""
    blocks = [*paper.blocks, *(block for annex in paper.annexes for block in annex.blocks)]
    drawn = [block for block in blocks if isinstance(block, Table | FormGrid)]

    def check(document: Document) -> Iterable[str]:
        read = Tagged(document.pdf).tables()
        for block, rows in zip(drawn, read, strict=True):
            marked = [row for row in rows if SUBTOTAL in row]
            if marked and not (isinstance(block, Table) and block.sums):
                yield "sums that nobody asked for"
            for i in block.sums if isinstance(block, Table) else ():
                yield from _sums_of(i, rows[1 : len(block.rows) + len(marked) + 1])

    return check


def _sums_of(i: int, rows: list[list[str]]) -> Iterator[str]:
    """Yield what is wrong with the sums of column *i* in *rows*, of which the last is a sum."""
    page: list[str] = []
    if any(SUBTOTAL in row for row in rows) and SUBTOTAL not in rows[-1]:
        yield "the last page has no sum"
    for row in rows:
        if SUBTOTAL not in row:
            page += [row[i].replace(",", "")] if row[i] != "／" else []
            continue
        try:
            wanted = str(sum(map(Decimal, page), Decimal(0))) if page else "／"
        except InvalidOperation:
            wanted = "／"
        if row[i].replace(",", "") != wanted:
            yield f"a page's sum is {row[i]}, not {wanted}"
        page = []


def _title(paper: Paper) -> Check:
    """Return a check of the title: 22 pt, each line in the middle (§7.3.1)."""

    def check(document: Document) -> Iterable[str]:
        middle = 147.5 if paper.landscape else 106.0
        first = document.sheets[0]
        head = min((rule.y0 for rule in first.rules if rule.colour == formats.RED), default=0.0)
        lines = [line for line in first.lines(22.0) if line[0].baseline > head]
        if paper.title and not lines:
            yield "no title"
        for line in lines:
            centre = (line[0].left + line[-1].right) / 2
            blank = line[0].text in measure.NO_END or line[-1].text in measure.NO_START
            yield from measure.off(f"centre of {_text(line)}", centre, middle, 5 if blank else 2.5)
        if len({len(line) for line in lines}) < len(lines) == 2 and len(lines[0]) > 19:
            yield "both title lines are full"

    return check


def _signed(paper: Paper) -> Check:
    """Return a check that text stands on the page of the signature (never 此页无正文)."""
    signed = paper.signature
    if signed is None:
        return lambda _document: ()
    match signed:
        case Signature(org=org):
            names = {org}
        case JointSignature(orgs=orgs):
            names = set(orgs)
        case StampedSignature(posts=posts):
            names = set(posts)
    own = {squeezed(name) for name in names} | {squeezed("".join(names))}
    date = squeezed(signed.date)

    def check(document: Document) -> Iterable[str]:
        for sheet in document.sheets:
            lines = [squeezed(_text(line)) for line in sheet.lines()]
            if date not in lines:
                continue
            above = [line for line in lines[: lines.index(date)] if not _of(line, own)]
            if not above:
                yield "the signature stands alone on its page"
            return
        yield f"no line {date}"

    return check


def _of(line: str, names: set[str]) -> bool:
    """Whether *line* holds nothing but *names*."""
    for name in sorted(names, key=len, reverse=True):
        line = line.replace(name, "")
    return not line or re.fullmatch("草|稿|草稿", line) is not None


def _format(paper: Paper) -> Check:
    """Return the checks of the format's own measures."""
    checks: list[Check] = []
    match paper.letterhead:
        case Letterhead(partners=()):
            checks.append(measure.letterhead)
        case Letterhead():
            checks.append(formats.joint_head)
        case Correspondence():
            checks.append(formats.letter)
        case Order():
            checks.append(formats.order)
        case Minutes():
            checks.append(formats.minutes)
    if paper.imprint and not isinstance(paper.letterhead, Correspondence):
        checks.append(measure.imprint)
    match paper.signature:
        case Signature(date=date, sealed=sealed):
            checks.append(measure.signed(squeezed(date), sealed=sealed))
        case JointSignature(orgs=orgs, date=date, sealed=True):
            checks.append(formats.seals(orgs, squeezed(date)))

    def check(document: Document) -> Iterator[str]:
        return itertools.chain.from_iterable(each(document) for each in checks)

    return check


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:]]
    print(table((file.name, by_check(file.read_bytes())) for file in files))
