"""Measures of the particular formats: 信函, 命令（令）, 纪要, 联合行文 (GB/T 9704-2012 §7.2, §7.3.5, §10)."""

import itertools
from collections.abc import Iterable

from tests.paper.measure import CELL, Char, Check, Document, Rule, Sheet, off, squeezed

RED = (255, 0, 0)
SEAL = 42.0


def letter(document: Document) -> Iterable[str]:
    """Mark 30 mm from the sheet's edge; red double rules of 170 mm; number at the right (§10.1)."""
    first = document.sheets[0]
    mark = _mark(first)
    yield from off("mark top", min(ch.top for ch in mark), 30, 0.5)
    yield from off("mark centre", _centre(mark), 106, 0.5)
    red = sorted((rule for rule in first.rules if rule.colour == RED), key=lambda rule: rule.y0)
    if len(red) != 4:
        yield f"{len(red)} red rules"
        return
    for rule in red:
        yield from off("red rule", rule.length, 170, 0.5)
        yield from off("middle of red rule", (rule.x0 + rule.x1) / 2, 105, 0.2)
    if not (red[0].width > red[1].width and red[2].width < red[3].width):
        yield "the heavy rules are not outside"
    yield from off("rule below mark", _upper(red[0]) - max(ch.bottom for ch in mark), 4, 0.5)
    yield from off("second rule", _lower(red[3]), 277, 0.5)
    number = first.lines(16.0)[0]
    yield from off("number at the right", number[-1].x + CELL, 184, 0.5)
    below = min(ch.top for ch in number if ch.text != "〔") - _lower(red[1])
    yield from off("number below rule", below, 16 * 7 / 8 / 72 * 25.4, 1.0)
    if any(rule.width > 0.3 and rule.colour != RED for sheet in document.sheets for rule in sheet.rules):  # fmt: skip
        yield "版记 of a letter has rules"


def order(document: Document) -> Iterable[str]:
    """Mark 20 mm below the 版心's edge; 令号 and text two lines below each (§10.2)."""
    first = document.sheets[0]
    mark = _mark(first)
    yield from off("mark top", min(ch.top for ch in mark), 57, 0.5)
    yield from off("mark centre", _centre(mark), 106, 0.5)
    number, text = first.lines(16.0)[:2]
    gap = min(ch.top for ch in number) - max(ch.bottom for ch in mark)
    yield from off("令号 below mark", gap, 25.8, 2)
    yield from off("令号 centre", _centre(number), 106, 0.5)
    lines = (text[0].baseline - number[0].baseline) / (10.446)
    yield from off("lines from 令号 to text", lines, 3, 0.95)


def minutes(document: Document) -> Iterable[str]:
    """Mark 35 mm below the 版心's edge; labels of 出席 and others in 黑体, names aligned (§10.3)."""
    first = document.sheets[0]
    mark = _mark(first)
    yield from off("mark top", min(ch.top for ch in mark), 72, 0.5)
    yield from off("mark centre", _centre(mark), 106, 0.5)
    lines = [line for sheet in document.sheets for line in sheet.lines(16.0)]
    for line in lines:
        text = "".join(ch.text for ch in line)
        if text[:3] in {"出席：", "请假：", "列席："}:
            yield from off(f"indent of {text[:2]}", (line[0].x - 28) / CELL, 2, 0.2)
            if len({ch.font for ch in line[:3]}) != 1 or line[0].font == line[3].font:
                yield f"{text[:2]} is not set off from the names"


def joint_head(document: Document) -> Iterable[str]:
    """Organs below one another, equally wide, 文件 beside their middle (§7.2.4)."""
    first = document.sheets[0]
    size = max(ch.size for ch in first.chars if ch.size < 100)
    head = max((rule.y0 for rule in first.rules if rule.colour == RED), default=297.0)
    lines = [line for line in first.lines(size) if line[0].baseline < head]
    yield from off("mark top", min(ch.top for ch in lines[0]), 72, 0.5)
    right = max((ch for line in lines for ch in line), key=lambda ch: ch.right)
    names = [[ch for ch in line if ch.text not in "文件"] for line in lines]
    names = [line for line in names if line]
    for line in names[1:]:
        yield from off("left of an organ", line[0].x, names[0][0].x, 0.2)
        yield from off("right of an organ", line[-1].right, names[0][-1].right, 1.0)
    middle = (names[0][0].baseline + names[-1][0].baseline) / 2
    yield from off("文件", right.baseline, middle, 0.3)
    whole = [names[0][0], right]
    yield from off("centre of the marks", _centre(whole), 106, 1)


def seals(orgs: tuple[str, ...], date: str) -> Check:
    """Return a check of the seals of several organs: in the 版心, never touching (§7.3.5.1)."""

    def check(document: Document) -> Iterable[str]:
        for sheet in document.sheets:
            found = _names(sheet, orgs)
            dates = [
                ln for ln in sheet.lines(16.0) if squeezed("".join(c.text for c in ln)) == date
            ]
            if not dates or len(found) < len(orgs):
                continue
            places = [(_centre(name), name[0].baseline) for name in found]
            for a, b in itertools.combinations(places, 2):
                apart = ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
                if apart <= SEAL:
                    yield f"two seals are {apart:.1f} mm apart"
            for x, _ in places:
                if x - SEAL / 2 < 28 or x + SEAL / 2 > 184:
                    yield f"a seal at {x:.1f} mm reaches out of the 版心"
            yield from off("last 署名 on the date", places[-1][0], _centre(dates[0]), 1.5)
            gap = (184 - (dates[0][-1].x + CELL)) / CELL
            yield from off("date from the right edge", gap, 4, 0.3)

    return check


def _names(sheet: Sheet, orgs: tuple[str, ...]) -> list[list[Char]]:
    """Return where the names of *orgs* stand as signatures, in their order."""
    found = []
    for org in orgs:
        for line in reversed(sheet.lines(16.0)):
            at = "".join(ch.text for ch in line).find(org)
            if at >= 0:
                found.append(line[at : at + len(org)])
                break
    return found


def _mark(sheet: Sheet) -> list[Char]:
    size = max(ch.size for ch in sheet.chars if ch.size < 100)
    return next(line for line in sheet.lines(size) if line)


def _centre(line: list[Char]) -> float:
    return (line[0].left + line[-1].right) / 2


def _upper(rule: Rule) -> float:
    return rule.y0 - rule.width / 2


def _lower(rule: Rule) -> float:
    return rule.y0 + rule.width / 2
